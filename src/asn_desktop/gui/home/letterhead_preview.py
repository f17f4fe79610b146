"""Shows a letterhead while it is typed, in the proportions it has on paper."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

PAPER, INK, FRAME = "#ffffff", "#000000", "#9aa5b0"
"""Paper is white and print is black in the dark theme too."""
TEXT_WIDTH = 515.0
"""The width between the margins of an A4 page, in points; everything is drawn to this scale."""
FIRST, OFFICE, ADDRESS, LOGO = 12.0, 13.0, 8.0, 52.0
LEADING, MARGIN, LEAST_SCALE = 1.22, 10.0, 0.4
THICK, THIN, RULE_GAP = 2.0, 0.6, 2.6


class LetterheadPreview(QWidget):
    """A strip of white paper with the kop on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[str] = []
        self._address = ""
        self._logo = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_letterhead(self, lines: list[str], address: str, logo: bytes) -> None:
        """Show these lines, the last one as the office's; `logo` is a PNG or nothing."""
        self._lines, self._address = lines, address
        self._logo = QPixmap()
        if logo:
            self._logo.loadFromData(logo)
        described = [*lines, address, self.tr("dengan lambang") if logo else ""]
        self.setAccessibleDescription(", ".join(filter(None, described)))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(560, round(self._height() + 2 * MARGIN))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(260, 60)

    def _height(self) -> float:
        text = LEADING * FIRST * len(self._lines) + 1.25 * ADDRESS * bool(self._address) + 14
        return max(text, LOGO + 12 if not self._logo.isNull() else 40.0)

    @override
    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        across = (self.width() - 2 * MARGIN) / TEXT_WIDTH
        down = (self.height() - 2 * MARGIN) / self._height()
        scale = max(min(across, down), LEAST_SCALE)
        tall = min(self.height(), round(self._height() * scale + 2 * MARGIN))
        paper = self.rect().adjusted(0, 0, -1, tall - self.height() - 1)
        painter.fillRect(paper, QColor(PAPER))
        painter.setPen(QPen(QColor(FRAME), 1))
        painter.drawRect(paper)
        painter.translate((self.width() - TEXT_WIDTH * scale) / 2, MARGIN)
        painter.scale(scale, scale)
        self._paint_kop(painter)
        painter.end()

    def _paint_kop(self, painter: QPainter) -> None:
        side = 0.0 if self._logo.isNull() else LOGO + 12
        painter.setPen(QColor(INK))
        y = 0.0
        for index, text in enumerate(self._lines):
            size = OFFICE if index == len(self._lines) - 1 else FIRST
            y = self._paint_line(painter, text, (y, size, side), bold=True)
        if self._address:
            y = self._paint_line(painter, self._address, (y + 2, ADDRESS, side), bold=False)
        bottom = max(y + 5, LOGO + 5 if side else 0)
        if side:
            place = QRectF(4, (bottom - LOGO) / 2 - 1, LOGO, LOGO)
            fitting = self._logo.size().scaled(200, 200, Qt.AspectRatioMode.KeepAspectRatio)
            width, height = fitting.width() * LOGO / 200, fitting.height() * LOGO / 200
            place = QRectF(
                place.center().x() - width / 2, place.center().y() - height / 2, width, height
            )
            painter.drawPixmap(place, self._logo, QRectF(self._logo.rect()))
        painter.fillRect(QRectF(0, bottom, TEXT_WIDTH, THICK), QColor(INK))
        painter.fillRect(QRectF(0, bottom + RULE_GAP + 1, TEXT_WIDTH, THIN), QColor(INK))

    def _paint_line(
        self, painter: QPainter, text: str, place: tuple[float, float, float], *, bold: bool
    ) -> float:
        """Draw one centred line, smaller where it is too long; return where the next begins."""
        y, size, side = place
        room = TEXT_WIDTH - 2 * side
        font = QFont(self.font())
        font.setBold(bold)
        font.setPixelSize(100)
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(text) / 100 * size
        shrunk = size * min(1.0, room / width) if width else size
        painter.save()
        painter.translate(TEXT_WIDTH / 2, y + LEADING * size / 2)
        painter.scale(shrunk / 100, shrunk / 100)
        half = QRectF(-TEXT_WIDTH * 100, -100, 2 * TEXT_WIDTH * 100, 200)
        painter.drawText(half, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()
        return y + LEADING * size
