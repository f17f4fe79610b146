"""Texts that are shown where one points: what people have typed is never taken for markup."""

from __future__ import annotations

from html import escape


def tip(text: str) -> str:
    """Return a text as Qt shows it to the letter; without a "<" Qt takes it as it is."""
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>' if "<" in text else text
