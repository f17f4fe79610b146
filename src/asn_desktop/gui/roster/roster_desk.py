"""The roster on its page: reads it, finds and sorts in it, and keeps the person that was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Slot

from asn_desktop.gui.roster.participants_model import ParticipantsModel
from asn_desktop.gui.roster.roster_index import RosterIndex, Shown

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QStackedWidget, QWidget

    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.domain.people import Participant
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.gui.roster.filter_chips import FilterChips
    from asn_desktop.gui.roster.register_view import RegisterView
    from asn_desktop.services.people.units import UnitEntry
    from asn_desktop.services.workspace import Workspace

FEW = 200
"""Up to so many changed people are read by themselves; after more, the whole roster is."""


class RosterParts(NamedTuple):
    """The widgets that show the roster."""

    table: RegisterView
    search: QLineEdit
    chips: FilterChips
    voided: QCheckBox
    counted: QLabel
    stack: QStackedWidget
    filled: QWidget
    empty: QWidget


class Reading(NamedTuple):
    """The roster as it was read for the page."""

    asked: int
    people: RosterIndex
    joined: Collection[ParticipantId]
    units: Sequence[UnitEntry]


class RosterDesk(QObject):
    """Shows the roster; while a cell is open its row stays: what would move it waits."""

    def __init__(self, workspace: Workspace, jobs: Jobs, parts: RosterParts) -> None:
        super().__init__(parts.table)
        self._workspace, self._jobs, self._parts = workspace, jobs, parts
        self.model = ParticipantsModel(self)
        parts.table.setModel(self.model)
        self.wanted: ParticipantId | None = None
        self._column, self._asked = 0, 0
        self._late: list[Changed] = []
        self._is_stale, self._is_unsorted = False, False
        self._order = (0, Qt.SortOrder.AscendingOrder)
        parts.chips.offer(
            (
                (Shown.ALL.value, self.tr("Semua")),
                (Shown.UNTAKEN.value, self.tr("Belum dicatat")),
                (Shown.CAME.value, self.tr("Hadir")),
                (Shown.ABSENT.value, self.tr("Tidak hadir")),
                (Shown.WALK_IN.value, self.tr("Tambahan")),
            )
        )
        parts.search.textChanged.connect(self.show_found)
        parts.chips.chosen.connect(self.show_found)
        parts.voided.toggled.connect(self.refresh)
        parts.table.closed.connect(self._catch_up)
        header = parts.table.horizontalHeader()
        header.sectionClicked.connect(self.sort_by)
        header.setSortIndicator(*self._order)
        header.setSortIndicatorShown(True)
        header.setSectionsClickable(True)

    # --- reading -----------------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        """Read the whole roster again."""
        self._asked += 1
        asked, workspace = self._asked, self._workspace
        with_voided = self._parts.voided.isChecked()

        def read() -> Reading:
            units = workspace.units.entries()
            short_names = {each.name: " ".join(each.aliases) for each in units}
            people = RosterIndex(
                workspace.roster.participants(include_voided=with_voided), short_names
            )
            people.prepare()
            return Reading(asked, people, workspace.joining.joined(), units)

        self._jobs.run(read, self._take)

    def on_changed(self, changed: Changed) -> None:
        """Take in a change: few people by themselves, everything else by reading all again."""
        if self._parts.table.editor is not None:
            self._late.append(changed)
            return
        ids, roster = changed.participants, self._workspace.roster
        places = [self.model.index_of_people.place(each) for each in ids]
        if "session" in changed.kinds or None in places or not 0 < len(ids) <= FEW:
            self.refresh()
        else:
            self._jobs.run(lambda: (len(ids), roster.some(ids)), self._take_some)

    def _take(self, reading: Reading) -> None:
        if reading.asked != self._asked:
            return
        if self._parts.table.editor is not None:
            self._is_stale = True
            return
        self._keep_place(unless_wanted=True)
        self._parts.table.offer_units(reading.units)
        self.model.load(reading.people, reading.joined)
        self._show_counts()
        self.choose_wanted()
        table = self._parts.table
        is_next = table.window().focusWidget() is table  # also while a dialog is closing over it
        if is_next and not table.chosen_rows:
            table.choose(0)  # the first H has somebody to be for

    def _take_some(self, answer: tuple[int, Sequence[Participant]]) -> None:
        asked, people = answer
        hidden = not self._parts.voided.isChecked() and any(each.voided for each in people)
        places = [self.model.index_of_people.place(each.id) for each in people]
        if len(people) < asked or hidden or None in places:
            self.refresh()
            return
        self.model.take(people)
        self._show_counts()
        self.choose_wanted()

    @Slot()
    def _catch_up(self) -> None:
        """Do what waited for the cell to be closed."""
        late, self._late = self._late, []
        if self._is_unsorted:
            self._is_unsorted = False
            self.model.sort(*self._order)
            self.show_found()
        if self._is_stale:
            self._is_stale = False
            self.refresh()
            return
        for changed in late:
            self.on_changed(changed)

    def _waits(self) -> bool:
        """Store an open cell before rows move; tell whether they have to wait for it."""
        self._parts.table.settle()
        self._is_unsorted = self._parts.table.editor is not None
        return self._is_unsorted

    # --- what is shown, and in which order ---------------------------------------------

    @property
    def current(self) -> Participant | None:
        """Return who stands in the current row."""
        return self.model.person(self._parts.table.currentIndex().row())

    @property
    def chosen(self) -> list[Participant]:
        """Return the people who are selected, from top to bottom."""
        found = map(self.model.person, self._parts.table.chosen_rows)
        return [each for each in found if each is not None]

    def show_person(self, participant: ParticipantId) -> None:
        """Go to a person, out of a search that hides them."""
        self.wanted = participant
        if self.model.row_of(participant) is None:
            self._parts.search.clear()
            self._parts.chips.choose(Shown.ALL.value)
            self.wanted = participant
        self.choose_wanted()
        self._parts.table.setFocus()

    @Slot()
    def show_found(self) -> None:
        """Show those whom search and choice leave."""
        if self._waits():
            return
        self._keep_place()
        self.model.find(self._parts.search.text(), Shown(self._parts.chips.key))
        self._show_counts()
        self.choose_wanted()

    @Slot(int)
    def sort_by(self, column: int, order: Qt.SortOrder | None = None) -> None:
        """Sort by a column; without an order the other way round than before."""
        if order is None:
            again = self._order == (column, Qt.SortOrder.AscendingOrder)
            order = Qt.SortOrder.DescendingOrder if again else Qt.SortOrder.AscendingOrder
        self._order = (column, order)
        self._parts.table.horizontalHeader().setSortIndicator(column, order)
        if self._waits():
            return
        self._keep_place()
        self.model.sort(column, order)
        self.choose_wanted()

    def sort_here(self, order: Qt.SortOrder) -> None:
        """Sort by the column of the current cell."""
        self.sort_by(max(self._parts.table.currentIndex().column(), 0), order)

    def choose_wanted(self) -> None:
        """Choose who is to be chosen, once they are shown."""
        row = self.model.row_of(self.wanted)
        if row is not None:
            self.wanted = None
            if self._parts.table.chosen_rows != [row]:
                self._parts.table.choose(row, self._column)

    def _keep_place(self, *, unless_wanted: bool = False) -> None:
        """Remember who is chosen, and in which column, over a change of the rows."""
        person = self.current
        if person is not None:
            self._column = self._parts.table.currentIndex().column()
            if self.wanted is None or not unless_wanted:
                self.wanted = person.id

    def _show_counts(self) -> None:
        parts, counts = self._parts, self.model.index_of_people.counts()
        everybody = counts[Shown.ALL]
        is_nobody = not everybody and not parts.voided.isChecked()
        parts.stack.setCurrentWidget(parts.empty if is_nobody else parts.filled)
        parts.chips.count({shown.value: count for shown, count in counts.items()})
        text = self.tr("{count} peserta, {absent} tidak hadir, {unknown} belum diisi")
        if self.model.count() < everybody:
            text = self.tr("{shown} dari {count} peserta ditampilkan")
        said = text.format(
            shown=self.model.count(),
            count=everybody,
            absent=counts[Shown.ABSENT],
            unknown=counts[Shown.UNTAKEN],
        )
        parts.counted.setText(said)
