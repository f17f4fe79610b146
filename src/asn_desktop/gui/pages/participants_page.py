"""The participants page: who is on the roster, who came, and how they get onto it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHeaderView
from typing_extensions import override

from asn_desktop.domain.registers import Role
from asn_desktop.gui.dialogs.import_dialog import ImportDialog
from asn_desktop.gui.dialogs.person_dialog import PersonDialog
from asn_desktop.gui.forms.participants_page import Ui_ParticipantsPage
from asn_desktop.gui.models.participants_model import ParticipantsModel, RosterColumn
from asn_desktop.gui.page import Page
from asn_desktop.gui.widgets.register_view import TOGGLE
from asn_desktop.gui.widgets.search_keys import focus_search, join_search

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.domain.people import Participant
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.roster_import import ImportCounts
    from asn_desktop.services.workspace import Workspace

MOST_MINUTES = 1440
ABSENT, LATE, PRESENT = "tidak_hadir", "terlambat", "hadir"


class ParticipantsPage(Page):
    """The roster with its search, attendance by keys, and the ways in."""

    kinds: ClassVar[frozenset[str]] = frozenset(("roster", "attendance", "conflicts"))

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        super().__init__(workspace, jobs)
        self.ui = Ui_ParticipantsPage()
        self.ui.setupUi(self)
        self.model = ParticipantsModel(self)
        self.ui.table.setModel(self.model)
        self._wanted: ParticipantId | None = None
        self._asked = 0
        _size_columns(self)
        join_search(self.ui.searchEdit, self.ui.table)
        self.setFocusProxy(self.ui.table)
        self._connect()
        is_coordinator = workspace.role == Role.COORDINATOR
        for button in (self.ui.importButton, self.ui.emptyButton):
            button.setVisible(is_coordinator)
        _add_actions(self)

    @override
    def refresh(self) -> None:
        self._asked += 1
        asked, roster = self._asked, self.workspace.roster
        search, with_voided = self.ui.searchEdit.text(), self.ui.voidedBox.isChecked()

        def read() -> tuple[int, Sequence[Participant], bool]:
            found = roster.participants(search, include_voided=with_voided)
            return asked, found, bool(search)

        self.jobs.run(read, self._take)

    @override
    def open_person(self, participant: ParticipantId) -> bool:
        self._wanted = participant
        if self.model.row_of(participant) is None:
            self.ui.searchEdit.clear()
        self._choose_wanted()
        self.ui.table.setFocus()
        return True

    @override
    def begin_search(self) -> None:
        focus_search(self.ui.searchEdit)

    @Slot()
    def add_person(self) -> None:
        """Open the form for somebody new."""
        dialog = PersonDialog(self.workspace, self.jobs, self)
        dialog.saved.connect(self._on_added)
        dialog.open()

    @Slot()
    def edit_person(self) -> None:
        """Open the form for the chosen person."""
        person = self.model.person(self.ui.table.currentIndex().row())
        if person is not None and person.voided:
            self._ask_restore(person)
        elif person is not None:
            PersonDialog(self.workspace, self.jobs, self, person).open()

    @Slot()
    def import_roster(self) -> None:
        """Open the three steps from a file to the roster."""
        dialog = ImportDialog(self.workspace, self.jobs, self)
        dialog.imported.connect(self._on_imported)
        dialog.open()

    @Slot(str)
    def take_attendance(self, wish: str) -> None:
        """Enter a status for the chosen people, asking in place for minutes or a reason."""
        people = [self.model.people[row] for row in self.ui.table.chosen_rows]
        if not people:
            self.refused.emit(self.tr("Pilih dulu pesertanya di daftar."))
            return
        if wish == TOGGLE:
            wish = ABSENT if people[0].attendance.status == PRESENT else PRESENT
            self._store(people, wish)
        elif wish == LATE:
            self._ask_minutes(people)
        elif wish == ABSENT:
            self._ask_absence(people)
        else:
            self._store(people, wish)

    @Slot()
    def ask_all_present(self) -> None:
        """Mark present whoever has no attendance yet, once agreed in place."""
        people = [each for each in self.model.people if not each.attendance.status]
        if not people:
            self.said.emit(self.tr("Kehadiran semua peserta di daftar ini sudah diisi."))
            return
        self.ui.question.ask_consent(
            self.tr("Tandai {count} peserta yang belum diisi sebagai hadir?").format(
                count=len(people)
            ),
            self.tr("Tandai hadir"),
            lambda _: self._store(people, PRESENT),
        )

    def _connect(self) -> None:
        ui = self.ui
        ui.searchEdit.textChanged.connect(self.refresh)
        ui.voidedBox.toggled.connect(self.refresh)
        ui.importButton.clicked.connect(self.import_roster)
        ui.emptyButton.clicked.connect(self.import_roster)
        ui.addButton.clicked.connect(self.add_person)
        ui.editButton.clicked.connect(self.edit_person)
        ui.allPresentButton.clicked.connect(self.ask_all_present)
        ui.table.edit_requested.connect(self.edit_person)
        ui.table.attendance_wished.connect(self.take_attendance)
        for button, wish in (
            (ui.presentButton, PRESENT),
            (ui.lateButton, LATE),
            (ui.absentButton, ABSENT),
        ):
            button.clicked.connect(partial(self.take_attendance, wish))

    def _take(self, answer: tuple[int, Sequence[Participant], bool]) -> None:
        asked, people, is_search = answer
        if asked != self._asked:
            return
        row = self.ui.table.currentIndex().row()
        if self._wanted is None and (person := self.model.person(row)) is not None:
            self._wanted = person.id
        self.model.show(people)
        nobody = not people and not is_search
        self.ui.stack.setCurrentWidget(self.ui.emptyPage if nobody else self.ui.tablePage)
        self._choose_wanted()
        absent = sum(each.attendance.status == ABSENT for each in people)
        unknown = sum(not each.attendance.status for each in people)
        text = self.tr("{count} peserta, {absent} tidak hadir, {unknown} belum diisi")
        self.ui.countLabel.setText(text.format(count=len(people), absent=absent, unknown=unknown))

    def _choose_wanted(self) -> None:
        row = self.model.row_of(self._wanted)
        if row is not None:
            self._wanted = None
            if self.ui.table.chosen_rows != [row]:
                self.ui.table.choose(row)

    def _ask_minutes(self, people: Sequence[Participant]) -> None:
        self.ui.question.ask(
            self.tr("Terlambat berapa menit?"),
            self.tr("Simpan"),
            partial(self._store_late, people),
            self.tr("misalnya 15"),
        )

    def _store_late(self, people: Sequence[Participant], typed: str) -> None:
        if not typed.isascii() or not typed.isdigit() or not 1 <= int(typed) <= MOST_MINUTES:
            self.ui.question.refuse(self.tr("Isi angka 1 sampai 1440."))
            return
        self._store(people, LATE, minutes=int(typed))

    def _ask_absence(self, people: Sequence[Participant]) -> None:
        self.ui.question.ask(
            self.tr("Alasan tidak hadir"),
            self.tr("Simpan"),
            lambda reason: self._store(people, ABSENT, reason=reason),
            self.tr("sakit, izin, cuti, dinas luar; boleh kosong"),
            may_be_empty=True,
        )

    def _store(
        self, people: Sequence[Participant], status: str, *, reason: str = "", minutes: int = 0
    ) -> None:
        entries = [(each.id, status, reason, minutes) for each in people]
        attendance = self.workspace.attendance
        following = self.model.row_of(people[0].id) if len(people) == 1 else None
        self.jobs.run(lambda: attendance.set(entries))
        if following is not None and self.ui.table.hasFocus():
            self.ui.table.choose(following + 1)

    def _ask_restore(self, person: Participant) -> None:
        roster = self.workspace.roster
        self.ui.question.ask(
            self.tr("Mengapa {name} dipulihkan?").format(name=person.full_name),
            self.tr("Pulihkan"),
            lambda why: self.jobs.run(lambda: roster.restore(person.id, why)),
        )

    @Slot(str)
    def _on_added(self, participant: ParticipantId) -> None:
        self.said.emit(self.tr("Peserta ditambahkan."))
        self.open_person(participant)

    @Slot(object)
    def _on_imported(self, counts: ImportCounts) -> None:
        text = self.tr("Impor selesai: {new} baru, {changed} berubah, {same} sama, {out} ditolak.")
        self.said.emit(
            text.format(
                new=counts.new, changed=counts.changed, same=counts.same, out=counts.rejected
            )
        )
        self.ui.table.setFocus()  # attendance is what comes next


def _size_columns(page: ParticipantsPage) -> None:
    header, metrics = page.ui.table.horizontalHeader(), page.fontMetrics()
    samples = {
        RosterColumn.NUMBER: "00000",
        RosterColumn.NIP: "00000000 000000 0 0000",
        RosterColumn.ATTENDANCE: "Terlambat 120 menit",
        RosterColumn.STATE: "Tambahan di tempat",
    }
    for column, sample in samples.items():
        header.resizeSection(column, metrics.horizontalAdvance(sample) + 16)
    for column in (RosterColumn.NAME, RosterColumn.UNIT):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)


def _add_actions(page: ParticipantsPage) -> None:
    """Give the page its keys; the frame shows them in the menu."""
    score = partial(_score, page)
    wishes: list[tuple[str, str, Callable[[], object]]] = [
        (page.tr("Tambah peserta..."), "Ins", page.add_person),
        (page.tr("Ubah data peserta..."), "F2", page.edit_person),
        (page.tr("Impor dari Excel..."), "Ctrl+I", page.import_roster),
        (page.tr("Nilai peserta ini"), "F5", score),
        (page.tr("Tandai sisanya hadir..."), "", page.ask_all_present),
    ]
    for text, key, wish in wishes:
        action = QAction(text, page)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked=False, carry_out=wish: carry_out())
        page.addAction(action)


def _score(page: ParticipantsPage) -> None:
    person = page.model.person(page.ui.table.currentIndex().row())
    if person is not None:
        page.person_requested.emit("penilaian", person.id)
