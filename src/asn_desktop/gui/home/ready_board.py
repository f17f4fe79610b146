"""What is ready and what is not: a line each, with icon, word, hint and what mends it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from asn_desktop.gui.icons import pixmap
from asn_desktop.gui.theme import colours_of

if TYPE_CHECKING:
    from collections.abc import Sequence

ICON_SIDE = 18


class ReadyLine(NamedTuple):
    """One line; `key` is what its button asks for, `wish` what it says, "" for no button."""

    key: str
    name: str
    ok: bool
    hint: str
    wish: str
    told: str = ""
    """The first line where "name: siap" would not do."""


class _Row(NamedTuple):
    icon: QLabel
    name: QLabel
    hint: QLabel
    button: QPushButton


class ReadyBoard(QWidget):
    """Rows are kept while their keys stay the same, so that a focused button keeps the focus."""

    requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[ReadyLine] = ()
        self._rows: dict[str, _Row] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._shown = QWidget(self)
        self._column.addWidget(self._shown)

    @property
    def lines(self) -> Sequence[ReadyLine]:
        return self._lines

    def button(self, key: str) -> QPushButton:
        """Return the button of a line."""
        return self._rows[key].button

    def show_lines(self, lines: Sequence[ReadyLine]) -> None:
        """Show these lines."""
        if [each.key for each in lines] != list(self._rows):
            self._rebuild(lines)
        self._lines = lines
        for line in lines:
            self._fill(self._rows[line.key], line)

    def _rebuild(self, lines: Sequence[ReadyLine]) -> None:
        """Put new rows in the place of the old ones, as a whole.

        Items are never taken out of a layout: PySide would keep hold of one that Qt has deleted.
        """
        self._shown.hide()
        self._shown.deleteLater()
        self._shown = QWidget(self)
        grid = QGridLayout(self._shown)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self._rows = {
            line.key: self._row(grid, place, line.key) for place, line in enumerate(lines)
        }
        self._column.addWidget(self._shown)

    def _row(self, grid: QGridLayout, place: int, key: str) -> _Row:
        parent = self._shown
        row = _Row(QLabel(parent), QLabel(parent), QLabel(parent), QPushButton(parent))
        row.hint.setProperty("role", "muted")
        for words in (row.name, row.hint):
            words.setWordWrap(True)
        row.button.setAutoDefault(True)
        row.button.clicked.connect(partial(self.requested.emit, key))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(row.name)
        column.addWidget(row.hint)
        middle = Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(row.icon, place, 0, middle)
        grid.addLayout(column, place, 1)
        grid.addWidget(row.button, place, 2, middle)
        return row

    def _fill(self, row: _Row, line: ReadyLine) -> None:
        colours = colours_of(self.palette())
        name, colour = ("centang", colours.good) if line.ok else ("perhatian", colours.warning)
        row.icon.setPixmap(pixmap(name, colour, ICON_SIDE))
        state = self.tr("{name}: siap") if line.ok else self.tr("{name}: belum")
        row.name.setText(line.told or state.format(name=line.name))
        row.hint.setText(line.hint)
        row.hint.setVisible(bool(line.hint))
        row.button.setText(line.wish)
        row.button.setVisible(bool(line.wish))
        row.button.setAccessibleName(f"{line.wish}: {line.name}")

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons anew in another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_shown"):
            self.show_lines(self._lines)
