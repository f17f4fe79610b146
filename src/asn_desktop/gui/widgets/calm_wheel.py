"""Keeps the wheel that scrolls a panel from changing what stands under the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QScrollArea


class CalmWheel(QObject):
    """Combo and spin boxes of a scroll area turn by the wheel only while they have the focus."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        for kind in (QComboBox, QAbstractSpinBox):
            for box in area.findChildren(kind):
                box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                box.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_wheel = event.type() == QEvent.Type.Wheel
        if is_wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()  # the panel scrolls
            return True
        return super().eventFilter(watched, event)
