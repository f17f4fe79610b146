"""The list of people as a widget: where it is empty it says why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListView, QWidget
from typing_extensions import override

from asn_desktop.gui.theme import colours_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

MARGIN = 12


class QueueView(QListView):
    """A list whose emptiness is explained in place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = ""

    def show_hint(self, sentence: str) -> None:
        """Say this where the list shows nobody."""
        self._hint = sentence
        self.setAccessibleDescription(sentence)
        self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        super().paintEvent(event)
        model = self.model()
        if not self._hint or (model is not None and model.rowCount()):
            return
        painter = QPainter(self.viewport())
        painter.setPen(QColor(colours_of(self.palette()).muted))
        room = self.viewport().rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(room, flags | Qt.TextFlag.TextWordWrap, self._hint)
        painter.end()
