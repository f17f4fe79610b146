"""Numbers that open their list: how much is new, changed, the same, in conflict, refused."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QWidget
from typing_extensions import override

from asn_desktop.domain.wording import whole
from asn_desktop.gui.icons import icon
from asn_desktop.gui.theme import colours_of
from asn_desktop.gui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

BAR = 3
TALL = 2.0
"""Height of a tile in line heights."""


class Tile(NamedTuple):
    """A number with its word; `is_alarming` where a number above 0 wants attention."""

    key: str
    word: str
    icon: str
    tone: str


class _TileButton(QToolButton):
    """A bar under it says that it is the chosen one: in the dark its colour alone would not."""

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        super().paintEvent(event)
        if self.isChecked():
            painter = QPainter(self)
            room = self.rect().adjusted(BAR, 0, -BAR, 0)
            room.setTop(room.bottom() - BAR + 1)
            painter.fillRect(room, QColor(colours_of(self.palette()).accent))
            painter.end()


class CountTiles(QWidget):
    """A row of tiles (two where it is narrow), one of them chosen."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = FlowLayout(self, fills=True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._group = QButtonGroup(self)
        self._tiles: dict[str, tuple[Tile, QToolButton]] = {}

    def offer(self, tiles: Sequence[Tile]) -> None:
        """Lay out the tiles, once."""
        for tile in tiles:
            button = _TileButton(self)
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setMinimumHeight(round(button.fontMetrics().height() * TALL))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _on, key=tile.key: self.chosen.emit(key))
            self._group.addButton(button)
            self._row.addWidget(button)
            self._tiles[tile.key] = (tile, button)
        self.show_counts({})

    def come_before(self, *others: QWidget) -> None:
        """Let Tab go through the tiles first, then through these."""
        for before, after in pairwise([*self._group.buttons(), *others]):
            QWidget.setTabOrder(before, after)

    def show_counts(self, counts: dict[str, int]) -> None:
        """Show a number in every tile; a tile without one shows a dash and cannot be chosen."""
        colours = colours_of(self.palette())
        for key, (tile, button) in self._tiles.items():
            count = counts.get(key)
            number = "-" if count is None else whole(count)
            button.setText(f"{number}  {tile.word}")
            button.setAccessibleName(f"{tile.word}: {number}")
            button.setEnabled(count is not None)
            tone = tile.tone if count else "muted"
            button.setIcon(icon(tile.icon, getattr(colours, tone)))

    def choose(self, key: str) -> None:
        """Choose a tile as a click on it would."""
        self._tiles[key][1].setChecked(True)
        self.chosen.emit(key)

    @property
    def key(self) -> str:
        """Return which tile is chosen, "" if none."""
        return next((key for key, (_, each) in self._tiles.items() if each.isChecked()), "")
