"""The discipline page: three honest states a person, notes as observations, attested "nihil"."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QDate, QItemSelectionModel, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHeaderView
from typing_extensions import override

from asn_desktop.domain.discipline import DisciplineState, NoteKind, NoteRecord, NoteSource
from asn_desktop.gui.desks.discipline_desk import DisciplineDesk, Found
from asn_desktop.gui.forms.discipline_page import Ui_DisciplinePage
from asn_desktop.gui.models.discipline_models import (
    ICON_ROLE,
    NoteColumn,
    NotesModel,
    PeopleColumn,
    PeopleStateModel,
    PersonState,
)
from asn_desktop.gui.page import Page
from asn_desktop.gui.widgets.icon_delegate import IconDelegate
from asn_desktop.gui.widgets.search_keys import focus_search, join_search

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtWidgets import QTableView

    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.discipline import Category, DisciplineNote, Picklist
    from asn_desktop.domain.ids import EvaluatorId, NoteId, ParticipantId
    from asn_desktop.domain.people import Participant
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.session import SessionOverview
    from asn_desktop.services.workspace import Workspace

CLOCK = re.compile(r"([01]?\d|2[0-3])[.:]([0-5]\d)\Z")
LONGEST_TEXT = 1000


class DisciplinePage(Page):
    """An evaluator records and never punishes; "tanpa catatan" is attested, not merely empty."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        ("notes", "attestations", "roster", "attendance", "session", "evaluators")
    )

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        super().__init__(workspace, jobs)
        self.ui = Ui_DisciplinePage()
        self.ui.setupUi(self)
        self.people, self.notes = PeopleStateModel(self), NotesModel(self)
        self.ui.peopleTable.setModel(self.people)
        self.ui.noteTable.setModel(self.notes)
        self.ui.peopleTable.setItemDelegate(IconDelegate(ICON_ROLE, self.ui.peopleTable))
        self.form = _NoteForm(self.ui, self.notes)
        self.desk = DisciplineDesk(workspace, jobs, self)
        self.participant: ParticipantId | None = None
        self._all_notes: Sequence[DisciplineNote] = ()
        self._wanted: NoteId | None = None
        _offer_states(self)
        _size_columns(self)
        join_search(self.ui.searchEdit, self.ui.peopleTable)
        self.setFocusProxy(self.ui.peopleTable)
        self._connect()
        _add_actions(self)

    @override
    def refresh(self) -> None:
        session, discipline = self.workspace.session, self.workspace.discipline
        self.jobs.run(lambda: (session.overview(), discipline.picklist()), self._take_session)

    @override
    def open_person(self, participant: ParticipantId) -> bool:
        self.participant = participant
        self.ui.searchEdit.clear()
        self.ui.stateBox.setCurrentIndex(0)
        self._select_person()
        self.ui.categoryBox.setFocus()
        return True

    @override
    def begin_search(self) -> None:
        focus_search(self.ui.searchEdit)

    @Slot()
    def write_note(self) -> None:
        """Record what the form says about the chosen participant."""
        if self.participant is None or self.desk.evaluator is None:
            self.form.refuse(self.tr("Pilih dulu pesertanya di daftar."))
            return
        record = self.form.record(self.participant, self.desk.evaluator)
        if record is not None:
            reply = self.ui.replyEdit.text().strip()
            self.desk.write(record, reply, self._on_written, self.form.refuse)

    @Slot()
    def attest_chosen(self) -> None:
        """Attest "nihil" for the selected people."""
        self.desk.attest([each.person.id for each in self._chosen()])

    @Slot()
    def ask_attest_all(self) -> None:
        """Ask in place before attesting everybody who is present and not checked yet."""
        self.desk.find_unattested(self._ask_consent)

    @Slot()
    def withdraw_attestations(self) -> None:
        """Take this evaluator's "nihil" back for the selected people."""
        chosen = [each.person.id for each in self._chosen() if each.attested_here]
        if not chosen:
            self.refused.emit(self.tr("Peserta yang dipilih tidak dinyatakan nihil di sini."))
        self.desk.withdraw_attestations(chosen)

    @Slot()
    def ask_reply(self) -> None:
        """Ask in place what the participant answers to the chosen note."""
        note = self._note()
        if note is not None:
            answer = partial(self.desk.reply, note.id)
            self.ui.question.ask(self.tr("Tanggapan peserta"), self.tr("Simpan"), answer)

    @Slot()
    def ask_withdraw(self) -> None:
        """Ask in place why the chosen note is taken back."""
        note = self._note()
        if note is not None:
            withdraw = partial(self.desk.withdraw, note.id)
            question = self.tr("Mengapa catatan ini ditarik?")
            self.ui.question.ask(question, self.tr("Tarik catatan"), withdraw)

    def _connect(self) -> None:
        ui = self.ui
        self.desk.found.connect(self._take)
        ui.searchEdit.textChanged.connect(self._read)
        ui.stateBox.activated.connect(self._read)
        ui.evaluatorBox.activated.connect(self._read)
        ui.attestButton.clicked.connect(self.attest_chosen)
        ui.attestAllButton.clicked.connect(self.ask_attest_all)
        ui.withdrawAttestationButton.clicked.connect(self.withdraw_attestations)
        ui.replyButton.clicked.connect(self.ask_reply)
        ui.withdrawButton.clicked.connect(self.ask_withdraw)
        ui.saveButton.clicked.connect(self.write_note)
        ui.peopleTable.selectionModel().currentRowChanged.connect(self._on_person)
        ui.noteTable.selectionModel().currentRowChanged.connect(self._show_note)

    def _take_session(self, answer: tuple[SessionOverview, Picklist]) -> None:
        overview, picklist = answer
        self.ui.evaluatorBox.offer(overview, self.ui.evaluatorLabel)
        self.notes.use(picklist, {each.id: each.name for each in overview.evaluators})
        self.form.offer(picklist, overview.date)
        self._read()

    @Slot()
    def _read(self) -> None:
        self.desk.evaluator = self.ui.evaluatorBox.evaluator
        self.desk.read(self.ui.searchEdit.text())

    @Slot(object)
    def _take(self, found: Found) -> None:
        wanted = self.ui.stateBox.currentData()
        self._all_notes = found.notes
        self.people.show([each for each in found.people if wanted in (None, each.state)])
        self.ui.countLabel.setText(_counted(found.people))
        self._select_person()
        self._show_notes()

    def _select_person(self) -> None:
        """Keep the chosen person chosen; one who is not in the list gives way to its first.

        The form must never be about somebody whom the list does not show.
        """
        row = self.people.row_of(self.participant)
        if row is None:
            first = self.people.at(0)
            row = None if first is None else 0
            self.participant = None if first is None else first.person.id
        if row is not None:
            _select_row(self.ui.peopleTable, row)

    @Slot()
    def _on_person(self) -> None:
        found = self.people.at(self.ui.peopleTable.currentIndex().row())
        if found is not None and found.person.id != self.participant:
            self.participant, self._wanted = found.person.id, None
            self.form.refuse("")
        self._show_notes()

    def _show_notes(self) -> None:
        found = self.people.at(self.ui.peopleTable.currentIndex().row())
        if found is not None and found.person.id == self.participant:
            self.ui.nameLabel.setText(f"{found.person.number}. {found.person.full_name}")
        elif self.participant is None:
            self.ui.nameLabel.clear()
        shown = self._note()
        is_own = shown is not None and shown.record.participant == self.participant
        if shown is not None and is_own and self._wanted is None:
            self._wanted = shown.id
        own = [each for each in self._all_notes if each.record.participant == self.participant]
        self.notes.show(own)
        row = self.notes.row_of(self._wanted)
        if row is not None:
            self._wanted = None
        if own:
            self.ui.noteTable.selectRow(len(own) - 1 if row is None else row)
        self._show_note()

    @Slot()
    def _show_note(self) -> None:
        note = self._note()
        text = self.notes.full_text(note).replace("\n", " · ") if note else ""
        self.ui.noteLabel.setText(text or self.tr("Belum ada catatan tentang peserta ini."))
        for button in (self.ui.replyButton, self.ui.withdrawButton):
            button.setEnabled(note is not None and note.state != "ditarik")

    def _note(self) -> DisciplineNote | None:
        return self.notes.at(self.ui.noteTable.currentIndex().row())

    def _chosen(self) -> list[PersonState]:
        rows = self.ui.peopleTable.selectionModel().selectedRows()
        return [self.people.people[index.row()] for index in rows]

    def _ask_consent(self, people: Sequence[Participant]) -> None:
        if not people:
            self.said.emit(self.tr("Semua peserta yang hadir sudah diperiksa oleh penilai ini."))
            return
        question = self.tr("Nyatakan {count} peserta hadir yang belum diperiksa tanpa catatan?")
        self.ui.question.ask_consent(
            question.format(count=len(people)),
            self.tr("Nyatakan nihil"),
            lambda _: self.desk.attest([each.id for each in people]),
        )

    @Slot(object)
    def _on_written(self, answer: tuple[Changed, NoteId]) -> None:
        self._wanted = answer[1]
        self._show_notes()
        self.form.clear()
        self.said.emit(self.tr("Catatan disiplin tersimpan."))
        self.ui.peopleTable.setFocus()


def _counted(people: Iterable[PersonState]) -> str:
    counts = Counter(each.state for each in people)
    return ", ".join(f"{counts[state]} {state.label}" for state in DisciplineState)


def _select_row(table: QTableView, row: int) -> None:
    if row != table.currentIndex().row():
        flag = QItemSelectionModel.SelectionFlag
        where = table.model().index(row, 0)
        table.selectionModel().setCurrentIndex(where, flag.ClearAndSelect | flag.Rows)


class _NoteForm:
    """The form of a new note; reads and writes widgets only."""

    def __init__(self, ui: Ui_DisciplinePage, notes: NotesModel) -> None:
        self._ui = ui
        self._picklist: Picklist | None = None
        for source in NoteSource:
            ui.sourceBox.addItem(notes.source_text(source), source.value)
        ui.sourceBox.setCurrentIndex(ui.sourceBox.findData(NoteSource.PENGAMATAN_SESI.value))
        ui.categoryBox.currentIndexChanged.connect(self._on_category)

    def offer(self, picklist: Picklist, day: dt.date) -> None:
        """Offer the session's categories; what is being filled in stays."""
        if self._picklist == picklist:
            return
        self._picklist = picklist
        self._ui.categoryBox.clear()
        for each in picklist.categories:
            self._ui.categoryBox.addItem(each.label, each.code)
        counting = (row for row, each in enumerate(picklist.categories) if each.counts)
        self._ui.categoryBox.setCurrentIndex(next(counting, 0))  # who came needs no note
        self._ui.dateEdit.setDate(QDate(day.year, day.month, day.day))
        self._on_category()

    def record(self, participant: ParticipantId, author: EvaluatorId) -> NoteRecord | None:
        """Return what the form says, or None after saying what is wrong in it."""
        ui, category = self._ui, self._category()
        text, clock = ui.textEdit.toPlainText().strip(), ui.timeEdit.text().strip()
        time = CLOCK.match(clock)
        if clock and time is None:
            self.refuse(ui.problemLabel.tr("Tulis jam seperti 07.45, atau kosongkan."))
            ui.timeEdit.setFocus()
            return None
        if len(text) > LONGEST_TEXT:
            self.refuse(ui.problemLabel.tr("Uraian paling banyak 1000 huruf. Ringkas dahulu."))
            ui.textEdit.setFocus()
            return None
        day = ui.dateEdit.date()
        return NoteRecord(
            participant=participant,
            author=author,
            category=category.code if category else "",
            date=dt.date(day.year(), day.month(), day.day()),
            time=dt.time(int(time[1]), int(time[2])) if time else None,
            source=NoteSource(ui.sourceBox.currentData()),
            kind=NoteKind.PEMBINAAN if ui.kindBox.currentIndex() else NoteKind.CATATAN,
            text=text,
            witness=ui.witnessEdit.text().strip(),
            minutes=ui.minutesBox.value() or None,
        )

    def clear(self) -> None:
        """Empty what belongs to one note; category, date and source stay for the next one."""
        ui = self._ui
        for line in (ui.timeEdit, ui.witnessEdit, ui.replyEdit):
            line.clear()
        ui.textEdit.clear()
        ui.minutesBox.setValue(0)
        self.refuse("")

    def refuse(self, sentence: str) -> None:
        self._ui.problemLabel.setText(sentence)

    def _category(self) -> Category | None:
        code = self._ui.categoryBox.currentData()
        return self._picklist.find(code) if self._picklist and code else None

    def _on_category(self) -> None:
        ui, category = self._ui, self._category()
        takes_minutes = category is not None and category.minutes
        takes_text = category is None or category.text != "forbidden"
        ui.minutesBox.setVisible(takes_minutes)
        if not takes_minutes:
            ui.minutesBox.setValue(0)
        for widget in (ui.textEdit, ui.witnessEdit, ui.replyEdit):
            widget.setEnabled(takes_text)
            if not takes_text:
                widget.clear()
        self.refuse("")


def _offer_states(page: DisciplinePage) -> None:
    page.ui.stateBox.addItem(page.tr("semua"), None)
    for state in DisciplineState:
        page.ui.stateBox.addItem(state.label, state)


def _size_columns(page: DisciplinePage) -> None:
    metrics = page.fontMetrics()
    people, notes = page.ui.peopleTable, page.ui.noteTable
    for table in (people, notes):
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(metrics.height() + 8)
        table.horizontalHeader().setHighlightSections(False)
    widths = (
        ((people, PeopleColumn.NUMBER, "0000"), (people, PeopleColumn.STATE, "M" * 11)),
        (
            (notes, NoteColumn.DATE, "00-00-0000 00.00"),
            (notes, NoteColumn.CATEGORY, "M" * 12),
            (notes, NoteColumn.AUTHOR, "M" * 8),
            (notes, NoteColumn.STATE, "diklarifikasi"),
        ),
    )
    for table, column, sample in (*widths[0], *widths[1]):
        table.horizontalHeader().resizeSection(column, metrics.horizontalAdvance(sample) + 14)
    stretch = QHeaderView.ResizeMode.Stretch
    people.horizontalHeader().setSectionResizeMode(PeopleColumn.NAME, stretch)
    notes.horizontalHeader().setSectionResizeMode(NoteColumn.TEXT, stretch)


def _add_actions(page: DisciplinePage) -> None:
    """Give the page its keys; the frame shows them in the menu Penilaian."""

    def back_to_sheet() -> None:
        page.person_requested.emit("penilaian", page.participant or "")

    wishes: list[tuple[str, list[str], Callable[[], object]]] = [
        (page.tr("Simpan catatan disiplin"), ["Ctrl+Return", "Ctrl+Enter"], page.write_note),
        (page.tr("Tanpa catatan (nihil)"), ["Ctrl+Shift+N"], page.attest_chosen),
        (page.tr("Nihil untuk semua yang hadir..."), [], page.ask_attest_all),
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
