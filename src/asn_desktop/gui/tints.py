"""Tints that stand behind numbers: stronger for more, never so strong that the number fades."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

if TYPE_CHECKING:
    from asn_desktop.gui.theme import Colours

STRONGEST = 0.34
"""How far the strongest tint goes from the ground towards the accent; text stays at 4.5:1."""


def tint(colours: Colours, share: float) -> QColor:
    """Return the tint of a share from 0 to 1 in a theme."""
    ground, accent = QColor(colours.base), QColor(colours.accent)
    part = STRONGEST * min(max(share, 0.0), 1.0)
    return QColor(
        round(ground.red() + part * (accent.red() - ground.red())),
        round(ground.green() + part * (accent.green() - ground.green())),
        round(ground.blue() + part * (accent.blue() - ground.blue())),
    )
