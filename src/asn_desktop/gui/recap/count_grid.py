"""Numbers with their words as buttons, in as many columns as fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QToolButton, QWidget
from typing_extensions import override

from asn_desktop.gui.icons import icon
from asn_desktop.gui.theme import colours_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from asn_desktop.gui.widgets.count_tiles import Tile

FEWEST = 3
"""Columns, also before the width is known: more rows would push the window open."""
PAD = 4
"""Pixels that a tile has beyond its sentence."""
TALL = 1.9
"""Height of a tile in line heights."""


class CountGrid(QWidget):
    """Each tile opens the list that its number counts."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(4)
        self._tiles: dict[str, tuple[Tile, QToolButton]] = {}
        self._columns = 0
        self._counts: dict[str, tuple[int, str]] = {}

    def offer(self, tiles: Sequence[Tile]) -> None:
        """Make the tiles, once."""
        for tile in tiles:
            button = QToolButton(self)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _on, key=tile.key: self.chosen.emit(key))
            self._tiles[tile.key] = (tile, button)
        self._lay_out()

    def show_counts(self, counts: Mapping[str, tuple[int, str]]) -> None:
        """Show in every tile its sentence, muted where the number is 0."""
        self._counts = dict(counts)
        colours = colours_of(self.palette())
        for key, (tile, button) in self._tiles.items():
            count, sentence = counts[key]
            button.setText(sentence)
            button.setToolTip(sentence)
            button.setAccessibleName(sentence)
            button.setIcon(icon(tile.icon, getattr(colours, tile.tone if count else "muted")))
        self._lay_out()

    def button(self, key: str) -> QToolButton:
        return self._tiles[key][1]

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._lay_out()

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_tiles"):
            self._lay_out()
        if event.type() == QEvent.Type.PaletteChange and getattr(self, "_counts", None):
            self.show_counts(self._counts)

    def _lay_out(self) -> None:
        if not self._tiles:
            return
        metrics, count = self.fontMetrics(), len(self._tiles)
        widest = max(button.sizeHint().width() for _, button in self._tiles.values()) + PAD
        room = self.width() + self._grid.spacing()
        fitting = min(count, max(FEWEST, room // (widest + self._grid.spacing())))
        rows = -(-count // fitting)
        columns = -(-count // rows)  # rows of about the same length
        for place, (_, button) in enumerate(self._tiles.values()):
            button.setMinimumHeight(round(metrics.height() * TALL))
            button.setIconSize(QSize(metrics.height(), metrics.height()))
            if columns != self._columns:
                self._grid.addWidget(button, place // columns, place % columns)
        self._columns = columns
