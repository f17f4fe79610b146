"""A heading that is read from the back of a hall: as large as its one line has room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QFontMetrics
from typing_extensions import override

from asn_desktop.gui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

FAR = (3.0, 2.5, 2.0, 1.5, 1.25)
"""How much larger than usual text is; where even the least is too long, it stays as it was."""


class FarLabel(ElidedLabel):
    """As its role says at the desk, large on a far screen. Its size follows its width alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_far = False

    def set_far(self, *, is_far: bool) -> None:
        self._is_far = is_far
        self._fit()

    @override
    def setText(self, text: str, /) -> None:
        super().setText(text)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_is_far"):
            self._fit()

    def _fit(self) -> None:
        usual = QFont().pointSizeF()
        fitting = (usual * factor for factor in FAR if self._is_far and self._has_room(factor))
        points = next(fitting, None)
        wish = "" if points is None else f"font-size: {points:.1f}pt"  # stronger than the role's
        if self.styleSheet() != wish:
            self.setStyleSheet(wish)

    def _has_room(self, factor: float) -> bool:
        font = QFont()
        font.setPointSizeF(font.pointSizeF() * factor)
        font.setBold(True)
        return QFontMetrics(font).horizontalAdvance(self.text()) <= self.contentsRect().width()
