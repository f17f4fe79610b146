"""Shows one page of a print: whole, or as wide as there is room and scrolled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QScrollArea, QWidget
from typing_extensions import override

from asn_desktop.gui.theme import colours_of

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPaintEvent, QResizeEvent

MARGIN = 10
PATIENCE_MILLISECONDS = 120
"""While the window is being resized the last picture is stretched; then a sharp one is asked."""
A4 = QSize(595, 842)
READABLE = 110
"""A page needs to be no wider than so many letters to be read without effort."""


class _Sheet(QWidget):
    """The picture of the page with its shadow, or a sentence in its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.image: QImage | None = None
        self.place = QRect()
        self.sentence = ""

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        colours = colours_of(self.palette())
        if self.image is None:
            painter.setPen(QColor(colours.muted))
            room = self.rect().adjusted(4 * MARGIN, MARGIN, -4 * MARGIN, -MARGIN)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, flags, self.sentence)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.place, self.image)
            painter.setPen(QColor(colours.line))
            painter.drawRect(self.place.adjusted(0, 0, -1, -1))
        painter.end()


class PaperView(QScrollArea):
    """Keeps the picture in memory; asks for another one when its size on screen changes."""

    size_changed = Signal()
    """A picture of `wanted_width` pixels would be sharp now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sheet = _Sheet(self)
        self._page = A4
        self._is_whole = False
        self.setWidget(self._sheet)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MILLISECONDS)
        self._patience.timeout.connect(self.size_changed)

    @property
    def has_page(self) -> bool:
        return self._sheet.image is not None

    @property
    def wanted_width(self) -> int:
        """Return how many pixels wide a sharp picture is."""
        return max(1, round(self._shown_size().width() * self.devicePixelRatioF()))

    def show_page(self, image: QImage) -> None:
        """Show a page."""
        is_new_shape = image.size().transposed().width() * self._page.width() != 0 and (
            (image.width() > image.height()) != (self._page.width() > self._page.height())
        )
        self._page = image.size()
        self._sheet.image = image
        self._lay_out()
        if is_new_shape:
            self.size_changed.emit()

    def show_sentence(self, sentence: str) -> None:
        """Show a sentence in place of a page."""
        self._sheet.image = None
        self._sheet.sentence = sentence
        self.setAccessibleDescription(sentence)
        self._lay_out()

    def set_whole(self, *, is_whole: bool) -> None:
        """Show the whole page, or fill the width."""
        self._is_whole = is_whole
        self._lay_out()
        self.size_changed.emit()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._lay_out()
        if self.has_page:
            self._patience.start()

    def _room(self) -> QSize:
        room = self.maximumViewportSize()
        return QSize(max(room.width() - 2 * MARGIN, 50), max(room.height() - 2 * MARGIN, 50))

    def _shown_size(self) -> QSize:
        room = self._room()
        if self._is_whole:
            return self._page.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        bar = self.verticalScrollBar().sizeHint().width()
        width = min(room.width() - bar, self.fontMetrics().averageCharWidth() * READABLE)
        return QSize(width, round(width * self._page.height() / max(self._page.width(), 1)))

    def _lay_out(self) -> None:
        sheet, room = self._sheet, self.maximumViewportSize()
        if sheet.image is None:
            sheet.resize(room)
        else:
            size = self._shown_size()
            width = max(room.width(), size.width() + 2 * MARGIN)
            if not self._is_whole:
                width = room.width() - self.verticalScrollBar().sizeHint().width()
            height = max(room.height(), size.height() + 2 * MARGIN)
            sheet.resize(width, height)
            left, top = (width - size.width()) // 2, (height - size.height()) // 2
            sheet.place = QRect(left, top, size.width(), size.height())
        sheet.update()
