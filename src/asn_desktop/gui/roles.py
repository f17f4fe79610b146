"""The role that the theme's style sheet paints a widget in, changed while the widget is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def give_role(widget: QWidget, role: str) -> None:
    """Paint a widget in another role from now on; a sheet's colours stay until it is polished."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
