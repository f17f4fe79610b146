"""Offline evaluation of Indonesian civil servants, from roster to certificate."""

from __future__ import annotations

__version__ = "0.4.0"
