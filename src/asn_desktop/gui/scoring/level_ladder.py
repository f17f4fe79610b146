"""What each level of a value looks like, with the chosen one marked."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from asn_desktop.gui.scoring.pill_delegate import paint_pill
from asn_desktop.gui.theme import colours_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from asn_desktop.domain.instrument import Observation


class Rung(NamedTuple):
    """One level: its number, name, and what it looks like."""

    level: int
    name: str
    description: str


class _Pill(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._text = ""
        self._is_chosen = False

    def show_level(self, level: int, *, chosen: bool) -> None:
        self._text, self._is_chosen = str(level), chosen
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = self.fontMetrics().height() + 4
        return QSize(side + 6, side)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        size = self.sizeHint()
        rect = QRectF(0, 0, size.width(), size.height())
        paint_pill(painter, rect, self._text, colours_of(self.palette()), chosen=self._is_chosen)
        painter.end()


class LevelLadder(QWidget):
    """Lists the levels, highest first as on a ladder."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rungs: tuple[Rung, ...] = ()
        self._pills: list[_Pill] = []
        self._words: list[QLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)

    def show_rungs(self, rungs: Sequence[Rung], chosen: Observation | None) -> None:
        """Show the levels and mark the chosen one, if it is one of them."""
        if len(rungs) != len(self._rungs):
            self._build(len(rungs))
        self._rungs = tuple(sorted(rungs, reverse=True))
        for rung, pill, words in zip(self._rungs, self._pills, self._words, strict=True):
            is_chosen = rung.level == chosen
            pill.show_level(rung.level, chosen=is_chosen)
            name = f"<u>{escape(rung.name)}</u>" if is_chosen else escape(rung.name)
            words.setText(f"<b>{name}.</b> {escape(rung.description)}")
            words.setAccessibleName(f"{rung.level}, {rung.name}: {rung.description}")

    def _build(self, count: int) -> None:
        for old in (*self._pills, *self._words):
            self._grid.removeWidget(old)
            old.deleteLater()
        self._pills = [_Pill(self) for _ in range(count)]
        self._words = [QLabel(self) for _ in range(count)]
        for row, (pill, words) in enumerate(zip(self._pills, self._words, strict=True)):
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.RichText)
            self._grid.addWidget(pill, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(words, row, 1, Qt.AlignmentFlag.AlignTop)
