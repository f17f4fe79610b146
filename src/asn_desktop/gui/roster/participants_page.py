"""The participants page: who is on the roster, who came, and how they get onto it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Slot
from typing_extensions import override

from asn_desktop.domain.registers import Role
from asn_desktop.gui.page import Page
from asn_desktop.gui.roster.attendance_desk import AttendanceDesk, AttendanceParts
from asn_desktop.gui.roster.cell_desk import CellDesk
from asn_desktop.gui.roster.forms.participants_page import Ui_ParticipantsPage
from asn_desktop.gui.roster.import_dialog import ImportDialog
from asn_desktop.gui.roster.join_dialog import JoinDialog
from asn_desktop.gui.roster.participants_model import FIELDS, RosterColumn
from asn_desktop.gui.roster.person_dialog import PersonDialog
from asn_desktop.gui.roster.roster_actions import Wish, add_actions
from asn_desktop.gui.roster.roster_desk import RosterDesk, RosterParts
from asn_desktop.gui.roster.units_dialog import UnitsDialog
from asn_desktop.gui.widgets.reason_dialog import ask_reason
from asn_desktop.gui.widgets.search_keys import focus_search, join_search

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.domain.people import Participant
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.people.roster_import import ImportCounts
    from asn_desktop.services.workspace import Workspace

SHEET_SUFFIXES = (".xlsx", ".xls", ".xlsb", ".ods", ".csv")
TWO = 2


class ParticipantsPage(Page):
    """The roster with its search, cells edited in place, attendance by keys, and the ways in."""

    kinds: ClassVar[frozenset[str]] = frozenset(("roster", "attendance", "conflicts", "session"))

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        super().__init__(workspace, jobs)
        self.ui = Ui_ParticipantsPage()
        self.ui.setupUi(self)
        self.is_coordinator = workspace.role == Role.COORDINATOR
        self.roster = RosterDesk(workspace, jobs, _roster_parts(self.ui))
        self.model = self.roster.model
        self.attendance = AttendanceDesk(workspace, jobs, self.model, _attendance_parts(self.ui))
        CellDesk(workspace, jobs, self.ui.table, self.model)
        join_search(self.ui.searchEdit, self.ui.table)
        self.ui.stack.setCurrentWidget(self.ui.tablePage)  # empty only once that is known
        self._lead_keys()
        self.setAcceptDrops(self.is_coordinator)
        self._connect()
        add_actions(self, self.ui.table, _wishes(self))

    @override
    def refresh(self) -> None:
        self.roster.refresh()

    @override
    def on_changed(self, changed: Changed) -> None:
        self.roster.on_changed(changed)

    @override
    def person(self) -> ParticipantId | None:
        chosen = self.roster.chosen
        return chosen[0].id if chosen else None

    @override
    def open_person(self, participant: ParticipantId) -> bool:
        self.roster.show_person(participant)
        return True

    @override
    def begin_search(self) -> None:
        focus_search(self.ui.searchEdit)

    @override
    def settle(self) -> None:
        self.ui.table.settle()

    # --- people ------------------------------------------------------------------------

    @Slot()
    def add_person(self) -> None:
        """Open the form for somebody new."""
        dialog = PersonDialog(self.workspace, self.jobs, self)
        dialog.saved.connect(self._on_added)
        dialog.open()

    @Slot()
    def edit_person(self) -> None:
        """Open the form for the chosen person."""
        person = self.roster.current
        if person is not None and person.voided:
            self._ask_restore(person)
        elif person is not None:
            PersonDialog(self.workspace, self.jobs, self, person).open()

    @Slot()
    def edit_cell(self) -> None:
        """Open the current cell; where it holds no text, the name."""
        table = self.ui.table
        if table.currentIndex().column() not in FIELDS:
            table.choose(table.currentIndex().row(), RosterColumn.NAME)
        table.begin_edit()

    @Slot()
    def import_roster(self) -> None:
        """Open the three steps from a file to the roster."""
        self._open_import()

    @Slot()
    def join_chosen(self) -> None:
        """Show the two chosen entries side by side, to make them one person."""
        people = self.roster.chosen
        if len(people) != TWO:
            self.refused.emit(
                self.tr("Pilih dua entri dulu: klik yang pertama, lalu Ctrl+klik yang kedua.")
            )
            return
        dialog = JoinDialog(self.workspace, self.jobs, self, (people[0].id, people[1].id))
        dialog.joined.connect(self._on_joined)
        dialog.open()

    @Slot()
    def part_chosen(self) -> None:
        """Ask why, and part the entries of the chosen person again."""
        people, joining = self.roster.chosen, self.workspace.joining
        if len(people) != 1 or people[0].id not in self.model.joined:
            self.refused.emit(self.tr('Pilih satu orang yang keadaannya "Gabungan entri".'))
            return
        person = people[0]
        ask_reason(
            self,
            self.tr("Pisahkan lagi"),
            self.tr("Mengapa entri {name} dipisahkan lagi?").format(name=person.full_name),
            lambda why: self.jobs.run(lambda: joining.part(person.id, why)),
        )

    @Slot()
    def show_units(self) -> None:
        """Open the units of the session, with their short names."""
        UnitsDialog(self.workspace, self.jobs, self).open()

    @Slot()
    def score_person(self) -> None:
        """Go to the sheet of the current person."""
        if self.roster.current is not None:
            self.person_requested.emit("penilaian", self.roster.current.id)

    def _open_import(self, path: Path | None = None) -> None:
        dialog = ImportDialog(self.workspace, self.jobs, self)
        dialog.imported.connect(self._on_imported)
        dialog.open()
        if path is not None:
            dialog.read_file(path)

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

    @Slot(str)
    def _on_joined(self, participant: ParticipantId) -> None:
        self.said.emit(self.tr("Dua entri menjadi satu orang. Ctrl+Z mengembalikannya."))
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

    # --- files dropped -----------------------------------------------------------------

    @override
    def dragEnterEvent(self, event: QDragEnterEvent, /) -> None:
        if dropped_sheet(event.mimeData()) is not None:
            event.acceptProposedAction()
        else:
            event.ignore()

    @override
    def dropEvent(self, event: QDropEvent, /) -> None:
        path = dropped_sheet(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self._open_import(path)

    @Slot()
    def _lead_keys(self) -> None:
        """Let the keys begin where work does: at the table, or at the import that fills it."""
        ui = self.ui
        is_empty = ui.stack.currentWidget() is ui.emptyPage
        filling = ui.emptyButton if self.is_coordinator else ui.addButton
        start = filling if is_empty else ui.table
        self.setFocusProxy(start)
        focused = self.window().focusWidget()
        if focused is not None and ui.stack.isAncestorOf(focused):
            start.setFocus()

    def _connect(self) -> None:
        ui = self.ui
        ui.stack.currentChanged.connect(self._lead_keys)
        ui.table.edit_requested.connect(self.edit_person)
        self.attendance.said.connect(self.said)
        self.attendance.refused.connect(self.refused)
        ui.addButton.clicked.connect(self.add_person)
        ui.editButton.clicked.connect(self.edit_cell)
        for button in (ui.importButton, ui.emptyButton):
            button.clicked.connect(self.import_roster)
        for button in (
            *(ui.importButton, ui.emptyButton, ui.presentButton, ui.lateButton, ui.absentButton),
            *(ui.allPresentButton, ui.editButton),
        ):
            button.setVisible(self.is_coordinator)
        ui.lockedLabel.setVisible(not self.is_coordinator)


def dropped_sheet(dragged: QMimeData) -> Path | None:
    """Return the roster file that is dragged, if it is one and alone; the window takes others."""
    urls = dragged.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() in SHEET_SUFFIXES else None


def _roster_parts(ui: Ui_ParticipantsPage) -> RosterParts:
    return RosterParts(
        table=ui.table,
        search=ui.searchEdit,
        chips=ui.chips,
        voided=ui.voidedBox,
        counted=ui.countLabel,
        stack=ui.stack,
        filled=ui.tablePage,
        empty=ui.emptyPage,
    )


def _attendance_parts(ui: Ui_ParticipantsPage) -> AttendanceParts:
    return AttendanceParts(
        table=ui.table,
        question=ui.question,
        present=ui.presentButton,
        late=ui.lateButton,
        absent=ui.absentButton,
        rest=ui.allPresentButton,
    )


def _wishes(page: ParticipantsPage) -> list[Wish]:
    """Return the page's actions in the order of the menu, those of a coordinator for one only."""
    up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
    roster, focus = page.roster, Qt.FocusReason.ShortcutFocusReason
    table = [
        Wish(page.tr("Tambah peserta..."), "Ins", page.add_person),
        Wish(page.tr("Ubah isi sel"), "F2", page.edit_cell),
        Wish(page.tr("Semua data peserta..."), "F4", page.edit_person),
        Wish(page.tr("Nilai peserta ini"), "F5", page.score_person),
        Wish(page.tr("Tandai sisanya hadir..."), "", page.attendance.ask_all_present),
    ]
    for_coordinators = [
        Wish(page.tr("Impor dari Excel..."), "Ctrl+I", page.import_roster),
        Wish(page.tr("Gabungkan dua entri..."), "Ctrl+J", page.join_chosen),
        Wish(page.tr("Pisahkan lagi..."), "", page.part_chosen),
    ]
    view = [
        Wish(page.tr("Unit kerja..."), "Ctrl+U", page.show_units),
        Wish(page.tr("Pilih yang ditampilkan"), "Ctrl+L", partial(page.ui.chips.setFocus, focus)),
        Wish(page.tr("Urutkan naik menurut kolom ini"), "Ctrl+Up", partial(roster.sort_here, up)),
        Wish(
            page.tr("Urutkan turun menurut kolom ini"), "Ctrl+Down", partial(roster.sort_here, down)
        ),
        Wish(page.tr("Urutkan menurut nomor"), "", partial(roster.sort_by, 0, up)),
    ]
    return [*table, *(for_coordinators if page.is_coordinator else ()), *view]
