"""How wide the columns of the discipline page are, and which there is no room for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHeaderView
from typing_extensions import override

from asn_desktop.gui.discipline.discipline_models import NoteColumn, PeopleColumn

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView, QWidget

    from asn_desktop.gui.discipline.discipline_models import PeopleStateModel

WIDE_IN_LETTERS = 130
"""Narrower than so many average letters, what the evaluator alone did is left to the tool tip."""
PAD = 14
ICON_ROOM = 40
"""Pixels beside the words of a state: of the icon, and as many to spare."""


class ColumnParts(NamedTuple):
    """The two tables of the page."""

    note_table: QTableView
    people_table: QTableView


class DisciplineColumns(QObject):
    """Follows the width of the page and the size of its letters."""

    def __init__(
        self, parts: ColumnParts, people: PeopleStateModel, page: QWidget, *, is_lone: bool
    ) -> None:
        """Size the columns; on an evaluator's own laptop (`is_lone`) nobody else is told of."""
        super().__init__(page)
        self._parts, self._people, self._page, self._is_lone = parts, people, page, is_lone
        self._size()
        page.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() == QEvent.Type.FontChange:
            self._size()
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.Resize):
            self._leave_out()
        return super().eventFilter(watched, event)

    def _size(self) -> None:
        """Give columns and rows the sizes that the font asks for."""
        people, notes = self._parts.people_table, self._parts.note_table
        metrics = self._page.fontMetrics()
        for table in (people, notes):
            table.verticalHeader().hide()
            table.verticalHeader().setDefaultSectionSize(metrics.height() + 8)
            table.horizontalHeader().setHighlightSections(False)
        widths = (
            *((people, PeopleColumn.NUMBER, "0000"), (people, PeopleColumn.HERE, "tidak hadir")),
            *((notes, NoteColumn.DATE, "00-00-0000 00.00"), (notes, NoteColumn.NAME, "M" * 10)),
            *((notes, NoteColumn.CATEGORY, "M" * 9), (notes, NoteColumn.AUTHOR, "M" * 8)),
            (notes, NoteColumn.STATE, "diklarifikasi"),
        )
        for table, column, sample in widths:
            table.horizontalHeader().resizeSection(column, metrics.horizontalAdvance(sample) + PAD)
        stretch = QHeaderView.ResizeMode.Stretch
        people.horizontalHeader().setSectionResizeMode(PeopleColumn.NAME, stretch)
        notes.horizontalHeader().setSectionResizeMode(NoteColumn.TEXT, stretch)

    def _leave_out(self) -> None:
        """Hide what a page of this width does not need."""
        people, metrics = self._parts.people_table, self._page.fontMetrics()
        is_wide = self._page.width() >= WIDE_IN_LETTERS * metrics.averageCharWidth()
        people.setColumnHidden(PeopleColumn.HERE, self._is_lone or not is_wide)
        self._parts.note_table.setColumnHidden(NoteColumn.AUTHOR, self._is_lone or not is_wide)
        state = self._people.longest_state(with_draft=is_wide)  # else names would be cut for it
        room = metrics.horizontalAdvance(state) + ICON_ROOM
        people.horizontalHeader().resizeSection(PeopleColumn.STATE, room)
