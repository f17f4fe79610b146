"""The discipline page: three honest states a person, notes as observations, attested "nihil"."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QItemSelectionModel, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from typing_extensions import override

from asn_desktop.domain.discipline import DisciplineState
from asn_desktop.domain.wording import ended
from asn_desktop.gui.discipline.discipline_columns import ColumnParts, DisciplineColumns
from asn_desktop.gui.discipline.discipline_desk import DisciplineDesk, Found
from asn_desktop.gui.discipline.discipline_filter import DisciplineFilter, FilterParts
from asn_desktop.gui.discipline.discipline_models import (
    ICON_ROLE,
    PeopleStateModel,
    PersonState,
)
from asn_desktop.gui.discipline.draft_keeper import DraftKeeper
from asn_desktop.gui.discipline.drafted_form import DraftedForm, DraftParts
from asn_desktop.gui.discipline.forms.discipline_page import Ui_DisciplinePage
from asn_desktop.gui.discipline.icon_delegate import IconDelegate
from asn_desktop.gui.discipline.nihil_desk import NihilDesk, NihilParts
from asn_desktop.gui.discipline.note_fields import NoteParts
from asn_desktop.gui.discipline.note_form import EDIT, NEW, REPLY, NoteForm
from asn_desktop.gui.discipline.note_list import NoteList, NoteListParts
from asn_desktop.gui.discipline.note_words import NoteWords
from asn_desktop.gui.page import Page
from asn_desktop.gui.parts import parts_of
from asn_desktop.gui.widgets.search_keys import focus_search, join_search
from asn_desktop.gui.widgets.state_words import state_word

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QTableView

    from asn_desktop.domain.discipline import DisciplineNote, Picklist
    from asn_desktop.domain.ids import EvaluatorId, NoteId, ParticipantId
    from asn_desktop.domain.people import Participant
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.day.session import SessionOverview
    from asn_desktop.services.workspace import Workspace


class DisciplinePage(Page):
    """An evaluator records and never punishes; "tanpa catatan" is attested, not merely empty.

    The form is always about the person whose name stands on top. What is typed there is kept as
    that person's draft until it is recorded or thrown away.
    """

    kinds: ClassVar[frozenset[str]] = frozenset(
        ("notes", "attestations", "roster", "attendance", "session", "evaluators")
    )

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        super().__init__(workspace, jobs)
        self.ui = Ui_DisciplinePage()
        self.ui.setupUi(self)
        self.words = NoteWords(self)
        self.people = PeopleStateModel(self)
        self.ui.peopleTable.setModel(self.people)
        self.ui.peopleTable.setItemDelegate(IconDelegate(ICON_ROLE, self.ui.peopleTable))
        self.desk = DisciplineDesk(workspace, jobs, self)
        self.form = NoteForm(parts_of(self.ui, NoteParts), self.words)
        self.drafts = DraftKeeper(workspace, jobs, self)
        self.drafted = DraftedForm(parts_of(self.ui, DraftParts), self.form, self.drafts, self.desk)
        self.filter = DisciplineFilter(parts_of(self.ui, FilterParts), self.words)
        self.list = NoteList(parts_of(self.ui, NoteListParts), self.desk, self.words)
        asking = NihilParts(self.ui.question, self.ui.evaluatorBox.currentText, self.drafts)
        self.nihil = NihilDesk(self.desk, asking)
        self._found, self._has_read = Found((), ()), False
        columns, is_lone = parts_of(self.ui, ColumnParts), workspace.own_evaluator is not None
        DisciplineColumns(columns, self.people, self, is_lone=is_lone)
        for ground in (self.ui.formScroll.viewport(), self.ui.formFrame):
            ground.setAutoFillBackground(False)  # the tab's own ground shows through
        join_search(self.ui.searchEdit, self.ui.peopleTable)
        self.setFocusProxy(self.ui.peopleTable)
        _connect(self)
        _add_actions(self)

    @override
    def refresh(self) -> None:
        session, discipline = self.workspace.session, self.workspace.discipline
        self.jobs.run(lambda: (session.overview(), discipline.picklist()), self._take_session)

    @override
    def person(self) -> ParticipantId | None:
        """Return whom the form is about."""
        return self.drafted.person

    @override
    def open_person(self, participant: ParticipantId) -> bool:
        self.drafted.turn_to(participant)
        self._show_everybody()
        self.begin_note()
        return True

    @override
    def open_mark(
        self,
        participant: ParticipantId,
        evaluator: EvaluatorId | None,
        criterion: str | None,
    ) -> bool:
        """Turn to whose note was undone; the keyboard stays where it is. Marks are not here."""
        del evaluator
        if criterion is not None:
            return False
        if self.people.row_of(participant) is None:
            self._show_everybody()
        self.drafted.turn_to(participant)
        self.show_passed()
        return True

    @override
    def begin_search(self) -> None:
        focus_search(self.ui.searchEdit)

    @override
    def settle(self) -> None:
        self.drafted.keep()
        self.drafts.settle()

    @property
    def chosen(self) -> list[PersonState]:
        """Return the selected people."""
        rows = self.ui.peopleTable.selectionModel().selectedRows()
        return [self.people.people[index.row()] for index in rows]

    @Slot()
    def show_drafts(self) -> None:
        """Say who has a draft."""
        self.people.mark_drafts(self.drafts.people)
        self.ui.countLabel.setText(_counted(self, self._found))

    @Slot()
    def begin_note(self) -> None:
        """Put the keyboard into the form."""
        self.ui.tabs.setCurrentWidget(self.ui.formTab)
        (self.ui.replyEdit if self.form.mode == REPLY else self.ui.categoryBox).setFocus()

    def _show_everybody(self) -> None:
        self.ui.searchEdit.clear()
        self.ui.everybodyCheck.setChecked(False)
        self.filter.clear()

    # --- reading -----------------------------------------------------------------------

    def _take_session(self, answer: tuple[SessionOverview, Picklist]) -> None:
        overview, picklist = answer
        self.ui.evaluatorBox.offer(overview, self.ui.evaluatorLabel)
        self.words.use(picklist, {each.id: each.name for each in overview.evaluators})
        self.filter.offer_authors(overview.evaluators)
        self.form.offer(picklist, overview.date)
        self.read()

    @Slot()
    def read(self) -> None:
        """Read whoever the search finds, in the name of the evaluator who is chosen."""
        self.desk.evaluator = self.ui.evaluatorBox.evaluator
        self.drafted.use(self.desk.evaluator)
        self.desk.read(self.ui.searchEdit.text())

    @Slot(object)
    def take(self, found: Found) -> None:
        """Take in a reading."""
        self._found, self._has_read = found, True
        self.drafted.know(found.notes)
        self.filter.offer_units(found.units)
        self.show_passed()

    @Slot()
    def show_passed(self) -> None:
        """Show of the last reading what the boxes let pass."""
        if not self._has_read:  # else who is to be opened would give way to nobody
            return
        row = self.ui.peopleTable.currentIndex().row()
        self.show_drafts()
        self.people.show(self.filter.passed(self._found, self.drafts.people).people)
        self._select_person(row)
        self.show_notes()

    def _select_person(self, before: int) -> None:
        """Keep the chosen person chosen; one who left the list gives way to who took the place.

        The form must never be about somebody whom the list does not show.
        """
        row = self.people.row_of(self.person())
        if row is None and self.people.people:
            row = min(max(before, 0), len(self.people.people) - 1)
        if row is not None:
            _select_row(self.ui.peopleTable, row)
        self._turn_to(row)

    def _turn_to(self, row: int | None) -> None:
        found = None if row is None else self.people.at(row)
        self.drafted.turn_to(found.person.id if found else None)
        self.ui.nameLabel.setText(_named(self, found.person) if found else "")

    @Slot()
    def on_person(self) -> None:
        """Turn to the person whose row is the current one."""
        row = self.ui.peopleTable.currentIndex().row()
        if row >= 0:
            self._turn_to(row)
            self.show_notes()

    @Slot()
    def show_notes(self) -> None:
        """Show the notes on the chosen person, or on everybody in the list."""
        shown = self.filter.passed(self._found, self.drafts.people)
        names: dict[str, str] = {each.person.id: each.person.full_name for each in shown.people}
        if self.ui.everybodyCheck.isChecked():
            listed = [note for note in shown.notes if note.record.participant in names]
            self.list.show(listed, names)
        else:
            own = [note for note in shown.notes if note.record.participant == self.person()]
            self.list.show(own, names, self.person())

    @Slot(object)
    def on_note(self, note: DisciplineNote | None) -> None:
        """Turn to the person whom the chosen note is about."""
        if note is not None and note.record.participant != self.person():
            row = self.people.row_of(note.record.participant)
            if row is not None:
                _select_row(self.ui.peopleTable, row)

    @Slot(object, str)
    def correct(self, note: DisciplineNote, mode: str) -> None:
        """Put a note into the form, unless something else is half typed there."""
        if self.drafted.correct(note, mode) != mode:
            told = self.tr("Isian di bawah belum dicatat. Catat atau kosongkan dulu.")
            self.form.refuse(told)
        self.begin_note()

    @Slot(object, str, object)
    def on_recorded(self, person: ParticipantId, mode: str, note: NoteId | None) -> None:
        """Choose what was just recorded and say so."""
        self.list.wanted = note
        self.show_passed()
        names = {each.person.id: each.person.full_name for each in self._found.people}
        self.said.emit(_recorded(self, mode, names.get(person, "")))
        self.ui.peopleTable.setFocus()


def _connect(page: DisciplinePage) -> None:
    ui = page.ui
    page.desk.found.connect(page.take)
    page.filter.altered.connect(page.show_passed)
    page.drafts.altered.connect(page.show_drafts)
    for part in (page.list, page.nihil):
        part.said.connect(page.said)
        part.refused.connect(page.refused)
    page.drafted.recorded.connect(page.on_recorded)
    page.list.chosen.connect(page.on_note)
    page.list.correction_wanted.connect(page.correct)
    ui.searchEdit.textChanged.connect(page.read)
    ui.evaluatorBox.activated.connect(page.read)
    ui.everybodyCheck.toggled.connect(page.show_notes)
    ui.attestButton.clicked.connect(lambda: page.nihil.attest(page.chosen))
    ui.attestAllButton.clicked.connect(page.nihil.ask_all)
    ui.withdrawAttestationButton.clicked.connect(lambda: page.nihil.take_back(page.chosen))
    ui.saveButton.clicked.connect(page.drafted.record)
    ui.discardButton.clicked.connect(page.drafted.discard)
    ui.peopleTable.selectionModel().currentRowChanged.connect(page.on_person)
    ui.peopleTable.activated.connect(page.begin_note)


def _named(page: DisciplinePage, person: Participant) -> str:
    return page.tr("{number}. {name}").format(number=person.number, name=person.full_name)


def _counted(page: DisciplinePage, found: Found) -> str:
    if not found.people:
        nobody = page.tr("Belum ada peserta. Impor daftar dari Excel di Peserta (Ctrl+2).")
        return page.tr("Tidak ada yang cocok.") if page.ui.searchEdit.text() else nobody
    counts = Counter(each.state for each in found.people)
    told = ", ".join(f"{counts[state]} {state_word(state)}" for state in DisciplineState)
    drafts = len(page.drafts.people)
    both = page.tr("{counts}, {drafts} draf").format(counts=told, drafts=drafts)
    return both if drafts else told


def _recorded(page: DisciplinePage, mode: str, name: str) -> str:
    told = {
        NEW: page.tr("Catatan disiplin tersimpan: {name}"),
        EDIT: page.tr("Perubahan catatan tersimpan, isi sebelumnya ada di riwayat: {name}"),
        REPLY: page.tr("Tanggapan tersimpan: {name}"),
    }[mode]
    return ended(told.format(name=name))


def _select_row(table: QTableView, row: int) -> None:
    if row != table.currentIndex().row():
        flag = QItemSelectionModel.SelectionFlag
        where = table.model().index(row, 0)
        table.selectionModel().setCurrentIndex(where, flag.ClearAndSelect | flag.Rows)


def _add_actions(page: DisciplinePage) -> None:
    """Give the page its keys; the frame shows them in the menu Penilaian."""

    def back_to_sheet() -> None:
        page.person_requested.emit("penilaian", page.person() or "")

    wishes: list[tuple[str, list[str], Callable[[], object]]] = [
        (page.tr("Catatan disiplin baru"), ["Ins"], page.begin_note),
        (page.tr("Simpan catatan disiplin"), ["Ctrl+Enter", "Ctrl+Return"], page.drafted.record),
        (page.tr("Ubah catatan terpilih"), ["F2"], page.list.correct),
        (page.tr("Tanggapan peserta…"), ["Ctrl+T"], page.list.answer),
        (page.tr("Tarik catatan terpilih…"), ["Ctrl+Shift+T"], page.list.ask_withdraw),
        (page.tr("Rincian dan riwayat catatan"), ["Ctrl+R"], page.list.show_whole),
        (page.tr("Tanpa catatan (nihil)"), ["Ctrl+Shift+N"], page.ui.attestButton.click),
        (page.tr("Nihil untuk semua yang hadir…"), ["Ctrl+Shift+H"], page.nihil.ask_all),
        (
            page.tr("Tarik pernyataan nihil"),
            ["Ctrl+Shift+U"],
            page.ui.withdrawAttestationButton.click,
        ),
        (page.tr("Saring daftar"), ["Ctrl+Shift+F"], page.ui.filterButton.toggle),
        (page.tr("Kembali ke daftar peserta"), ["Ctrl+L"], page.ui.peopleTable.setFocus),
        (page.tr("Kembali ke lembar penilaian"), ["F6"], back_to_sheet),
    ]
    for text, keys, wish in wishes:
        action = QAction(text, page)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(partial(_carry_out, wish))
        page.addAction(action)


def _carry_out(wish: Callable[[], object], _checked: object = None) -> None:
    wish()
