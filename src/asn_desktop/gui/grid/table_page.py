"""The page Tabel: the marks of all people by one evaluator, worked on as in a spreadsheet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from typing_extensions import override

from asn_desktop.gui.entry.person_finder import PersonFinder
from asn_desktop.gui.grid.forms.table_page import Ui_TablePage
from asn_desktop.gui.grid.grid_desk import GridDesk, Subject
from asn_desktop.gui.grid.grid_model import GridModel
from asn_desktop.gui.grid.grid_note import GridNote
from asn_desktop.gui.grid.grid_status import GridLabels, GridStatus
from asn_desktop.gui.grid.grid_words import FROZEN
from asn_desktop.gui.grid.paste_desk import PasteDesk
from asn_desktop.gui.page import Page
from asn_desktop.gui.widgets.search_keys import focus_search, join_search

if TYPE_CHECKING:
    from collections.abc import Callable

    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.ids import EvaluatorId, ParticipantId
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.day.session import SessionOverview
    from asn_desktop.services.workspace import Workspace

Wish = tuple[str, list[str], "Callable[[], object]"]


class TablePage(Page):
    """One evaluator's grid; every wish goes to a desk, nothing is held here."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        ("marks", "sheets", "roster", "attendance", "session", "evaluators")
    )

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        super().__init__(workspace, jobs)
        self.ui = Ui_TablePage()
        self.ui.setupUi(self)
        self.model = GridModel(self)
        self.ui.gridView.setModel(self.model)
        self.setFocusProxy(self.ui.gridView)  # a digit marks at once, it never lands in the search
        self.desk = GridDesk(workspace, jobs, self.model, self)
        self.pasting = PasteDesk(jobs, self.desk, self.ui.gridView, self.ui.preview)
        self.finder = PersonFinder(workspace, jobs, self.ui.question)
        self.note = GridNote(self.ui.gridView)
        labels = GridLabels(self.ui.countLabel, self.ui.cellLabel, self.ui.summaryLabel)
        self.status = GridStatus(self.model, self.ui.gridView, labels)
        self._awaited: tuple[ParticipantId, str | None] | None = None
        _connect(self)
        _add_actions(self)

    @override
    def refresh(self) -> None:
        person, cell = self.person(), self.ui.gridView.current
        if person is not None and self._awaited is None:  # a reading may bring other rows
            self._awaited = (person, self.model.codes[cell[1]] if cell else None)
        self.jobs.run(self.workspace.session.overview, self._take_overview)

    @override
    def on_changed(self, changed: Changed) -> None:
        if changed.kinds & {"session", "evaluators", "roster"}:
            self.refresh()
        else:
            self.desk.read_rows(changed.participants)

    @override
    def open_person(self, participant: ParticipantId) -> bool:
        return self.open_mark(participant, None, None)

    @override
    def open_mark(
        self, participant: ParticipantId, evaluator: EvaluatorId | None, criterion: str | None
    ) -> bool:
        box = self.ui.evaluatorBox
        if evaluator not in (None, box.evaluator) and box.findData(evaluator) >= 0:
            box.setCurrentIndex(box.findData(evaluator))
            self._use_evaluator()
        self._place_at(participant, criterion)
        self.ui.gridView.setFocus()
        return True

    @override
    def person(self) -> ParticipantId | None:
        row = self.model.row(self.ui.gridView.currentIndex().row())
        return row.id if row else None

    @override
    def begin_search(self) -> None:
        focus_search(self.ui.searchEdit)

    @override
    def settle(self) -> None:
        self.note.settle()

    @Slot(str)
    def find_person(self, participant: ParticipantId) -> None:
        """Go to whom the question named."""
        self.open_person(participant)

    @Slot()
    def go_to_next_incomplete(self) -> None:
        """Go to the first empty cell of whoever comes next and is not scored completely."""
        found = self.model.next_incomplete(self.ui.gridView.currentIndex().row())
        if found is not None:
            self.ui.gridView.go_to(found[0], FROZEN + found[1])
            self.ui.gridView.setFocus()
        elif self.model.searched:
            self.said.emit(self.tr("Semua yang ditemukan pencarian ini sudah dinilai lengkap."))
        else:
            self.said.emit(self.tr("Semua peserta yang hadir sudah dinilai lengkap."))

    @Slot()
    def edit_note(self) -> None:
        """Type a note on the current mark, in place."""
        cell, evaluator = self.ui.gridView.current, self.desk.evaluator
        row = self.model.row(cell[0]) if cell else None
        if cell is None or row is None or evaluator is None:
            self.refused.emit(self.tr("Pilih dulu satu sel penilaian untuk diberi catatan."))
            return
        self.note.open_at(cell, Subject(row.id, evaluator, self.model.codes[cell[1]]))

    @Slot(str)
    def open_sheet(self, participant: str) -> None:
        """Ask the frame for this person's sheet."""
        self.ask_for("penilaian", participant)

    def ask_for(self, page: str, participant: str = "") -> None:
        """Ask the frame for another page on a person, the current one unless named."""
        self.settle()
        self.person_requested.emit(page, participant or self.person() or "")

    @Slot(str)
    def search(self, text: str) -> None:
        """Show whom the words fit; the current person stays current where they are still shown."""
        view, person = self.ui.gridView, self.person()
        column = max(view.currentIndex().column(), FROZEN)
        self.model.search(text)
        view.go_to((person and self.model.row_of(person)) or 0, column)

    @Slot(int)
    def change_evaluator(self, _index: int) -> None:
        """Show the chosen evaluator's marks."""
        self.settle()
        self._use_evaluator()

    @Slot()
    def take_shown(self) -> None:
        """Show what a whole reading brought; with nobody, say what to do."""
        if not self.model.everybody:
            self._show_empty(self.tr("Belum ada peserta. Impor daftar dari Excel atau tambahkan."))
            return
        self.ui.stack.setCurrentWidget(self.ui.workPage)
        if self._awaited is not None:
            self._place_at(*self._awaited)
            self._awaited = None
        if not self.ui.gridView.currentIndex().isValid():
            self.ui.gridView.go_to(0, FROZEN)

    def _place_at(self, participant: ParticipantId, criterion: str | None) -> None:
        """Make a person's row the current one, at a criterion or in the same column; or soon."""
        view, row = self.ui.gridView, self.model.row_of(participant)
        if row is None and self.model.searched and self._awaited is None:
            self.ui.searchEdit.clear()
            row = self.model.row_of(participant)
        self._awaited = (participant, criterion) if row is None else None
        if row is not None:
            column = view.current[1] if view.current else 0
            codes = self.model.codes
            at = next((n for n, code in enumerate(codes) if code == criterion), column)
            view.go_to(row, FROZEN + at)

    def _take_overview(self, overview: SessionOverview) -> None:
        self.model.use(overview.instrument, overview.wording)
        self.ui.evaluatorBox.offer(overview, self.ui.evaluatorLabel)
        self._use_evaluator()

    def _use_evaluator(self) -> None:
        evaluator = self.ui.evaluatorBox.evaluator
        self.finder.evaluator = evaluator
        self.desk.open(evaluator)
        if evaluator is None:
            self._show_empty(self.tr("Belum ada penilai. Tambahkan di Setelan sesi."))

    def _show_empty(self, sentence: str) -> None:
        self.ui.emptyLabel.setText(sentence)
        self.ui.stack.setCurrentWidget(self.ui.emptyPage)


def _connect(page: TablePage) -> None:
    ui, desk, view = page.ui, page.desk, page.ui.gridView
    view.marked.connect(desk.mark)
    view.not_observed.connect(lambda cells, why: desk.mark(cells, "T", why))
    view.person_opened.connect(page.open_sheet)
    desk.shown.connect(page.take_shown)
    for speaker in (desk, page.pasting):
        speaker.said.connect(page.said)
        speaker.refused.connect(page.refused)
    page.note.written.connect(desk.remark)
    page.finder.found.connect(page.find_person)
    page.finder.said.connect(page.said)
    ui.searchEdit.textChanged.connect(page.search)
    join_search(ui.searchEdit, view)
    ui.evaluatorBox.activated.connect(page.change_evaluator)
    ui.nextButton.clicked.connect(page.go_to_next_incomplete)
    ui.emptyButton.clicked.connect(partial(page.ask_for, "peserta"))


def _add_actions(page: TablePage) -> None:
    """Give the page its keys; the frame shows them in the menu Penilaian."""
    pasting, everywhere = page.pasting, Qt.ShortcutContext.WidgetWithChildrenShortcut
    wishes: list[Wish] = [
        (
            page.tr("Peserta berikutnya yang belum"),
            ["Ctrl+Enter", "Ctrl+Return"],
            page.go_to_next_incomplete,
        ),
        (page.tr("Ke nomor atau NIP..."), ["Ctrl+G"], page.finder.ask),
        (page.tr("Catatan untuk sel ini"), ["F2"], page.edit_note),
        (page.tr("Buka lembar di Penilaian"), ["F3"], partial(page.ask_for, "penilaian")),
        (page.tr("Catatan disiplin"), ["F6"], partial(page.ask_for, "disiplin")),
        (page.tr("Pratinjau lembar peserta ini"), ["F9"], partial(page.ask_for, "cetak")),
    ]
    for wish in wishes:
        _action(page, wish, everywhere)
    page.addAction(_separator(page))
    own: list[Wish] = [
        (page.tr("Salin sel"), ["Ctrl+C"], pasting.copy),
        (page.tr("Salin dengan nama"), ["Ctrl+Shift+C"], pasting.copy_with_names),
        (page.tr("Potong sel"), ["Ctrl+X"], pasting.cut),
        (page.tr("Tempel dari Excel"), ["Ctrl+V"], pasting.paste),
        (page.tr("Isi ke bawah"), ["Ctrl+D"], pasting.fill_down),
    ]
    for wish in own:  # in the grid only: while searching these keys belong to the search
        page.ui.gridView.addAction(_action(page, wish, Qt.ShortcutContext.WidgetShortcut))
    page.ui.gridView.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)


def _action(page: TablePage, wish: Wish, context: Qt.ShortcutContext) -> QAction:
    text, keys, carry_out = wish
    action = QAction(text, page)
    action.setShortcuts([QKeySequence(key) for key in keys])
    action.setShortcutContext(context)
    action.triggered.connect(lambda *_: carry_out())
    page.addAction(action)
    return action


def _separator(page: TablePage) -> QAction:
    line = QAction(page)
    line.setSeparator(True)
    return line
