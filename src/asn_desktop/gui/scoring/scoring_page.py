"""The scoring page: who is scored, the sheet, and what each level looks like."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Slot
from typing_extensions import override

from asn_desktop.domain.ids import ParticipantId
from asn_desktop.gui.entry.person_finder import PersonFinder
from asn_desktop.gui.page import Page
from asn_desktop.gui.scoring.forms.scoring_page import Ui_ScoringPage
from asn_desktop.gui.scoring.held_keys import HeldKeys
from asn_desktop.gui.scoring.note_count import NoteCount
from asn_desktop.gui.scoring.open_sheet import OpenSheet, Shown
from asn_desktop.gui.scoring.phrase_desk import PhraseDesk, PhraseParts
from asn_desktop.gui.scoring.queue_desk import Listed, QueueDesk, QueueParts
from asn_desktop.gui.scoring.scoring_detail import DetailParts, ScoringDetail
from asn_desktop.gui.scoring.scoring_fold import DetailFold, FoldParts
from asn_desktop.gui.scoring.scoring_header import HeaderParts, ScoringHeader
from asn_desktop.gui.scoring.scoring_windows import ScoringWindows
from asn_desktop.gui.scoring.sheet_closing import SheetClosing
from asn_desktop.gui.scoring.sheet_model import SheetModel
from asn_desktop.gui.widgets.page_actions import add_actions
from asn_desktop.gui.widgets.search_keys import focus_search
from asn_desktop.paths import settings_folder
from asn_desktop.services.computer.phrases import PhraseService
from asn_desktop.services.computer.work_habits import WorkHabitsFile

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QShowEvent

    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.ids import EvaluatorId
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.day.session import SessionOverview
    from asn_desktop.services.workspace import Workspace


class ScoringPage(Page):
    """Every key is a job of its own; nothing is held here but whose sheet is open."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        ("marks", "sheets", "roster", "attendance", "notes", "session", "evaluators")
    )

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        super().__init__(workspace, jobs)
        self.ui = ui = Ui_ScoringPage()
        ui.setupUi(self)
        self.model = SheetModel(self)
        ui.sheetView.setModel(self.model)
        self.setFocusProxy(ui.sheetView)  # a digit marks at once, it never lands in the search
        self.sheet = OpenSheet(workspace, jobs, self.model, self)
        parts = QueueParts(ui.queueView, ui.searchEdit, ui.filterBox)
        self.queue = QueueDesk(workspace, jobs, parts)
        self.finder = PersonFinder(workspace, jobs, ui.question)
        self.header = ScoringHeader(_header_parts(ui))
        self.detail = ScoringDetail(_detail_parts(ui), self.model)
        phrases = PhraseService(settings_folder(), workspace.roster)
        self.phrases = PhraseDesk(phrases, jobs, _phrase_parts(ui))
        self.notes = NoteCount(workspace, jobs, ui.notesButton)
        self.closing = SheetClosing(self.sheet, ui.sheetView, ui.question)
        self.windows = ScoringWindows(workspace, jobs, phrases, self)
        self.fold = DetailFold(_fold_parts(self, self.notes))
        self._opened: ParticipantId | None = None
        self._wanted_row: str | None = None
        self.sheet.serve(ui.sheetView)
        for edit in (ui.remarkEdit, ui.sheetRemarkEdit):
            self.sheet.serve_note(edit, ui.sheetView)
        self.held = HeldKeys(self, self.go_to_next_incomplete)
        _join(self)
        add_actions(self, _wishes(self))
        self.fold.follow()

    @override
    def refresh(self) -> None:
        if not self.sheet.is_shown:
            self.held.seek()  # somebody who goes to this page strikes the first digit at once
        self.jobs.run(self.workspace.session.overview, self._take_overview)

    @override
    def on_changed(self, changed: Changed) -> None:
        if changed.kinds & {"session", "evaluators", "roster"}:
            self.refresh()
            return
        opened = self.sheet.participant
        if opened is not None and changed.touches(opened):
            self.sheet.read_again()
        if "notes" in changed.kinds:
            self.notes.read(opened)
        if changed.participants != {opened} or changed.kinds != {"marks"}:
            self.queue.read()

    @override
    def open_person(self, participant: ParticipantId) -> bool:
        self.choose(participant)
        self.ui.sheetView.setFocus()
        return True

    @override
    def open_mark(
        self,
        participant: ParticipantId,
        evaluator: EvaluatorId | None,
        criterion: str | None,
    ) -> bool:
        """Go to the very row; at the coordinator's table also to that evaluator's sheet."""
        box = self.ui.evaluatorBox
        self._wanted_row = criterion
        at = box.findData(evaluator)
        if at not in (-1, box.currentIndex()):
            box.setCurrentIndex(at)
            self.sheet.participant = participant
            self.change_evaluator(at)
        self.open_person(participant)
        if self.sheet.is_shown:
            self._go_to_wanted_row()
        return True

    @override
    def person(self) -> ParticipantId | None:
        return self.sheet.participant

    @override
    def begin_search(self) -> None:
        self.fold.show_list()
        focus_search(self.ui.searchEdit)

    @override
    def settle(self) -> None:
        self.ui.remarkEdit.settle()
        self.ui.sheetRemarkEdit.settle()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:  # from whatever has no use of its own for it
            self.ui.sheetView.setFocus()
        else:
            super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        _take_habits(self)
        super().showEvent(event)

    @Slot(str)
    def choose(self, participant: str) -> None:
        """Open a person's sheet; the list follows."""
        chosen = ParticipantId(participant)
        if chosen != self.sheet.participant:
            self.settle()
            self.sheet.open(chosen, self.ui.evaluatorBox.evaluator)
        if self.queue.model.row_of(chosen) is None and self.ui.searchEdit.text():
            self.ui.searchEdit.clear()
        self.queue.mark_open(chosen)

    @Slot()
    def go_to_next_incomplete(self) -> None:
        """Open whoever comes next and is not scored completely."""
        self.settle()
        self.finder.find_next_incomplete(self.sheet.participant)

    def ask_for(self, page: str) -> None:
        """Ask the frame for another page on this person."""
        self.settle()
        self.person_requested.emit(page, self.sheet.participant or "")

    def _take_overview(self, overview: SessionOverview) -> None:
        self.model.use(overview.instrument, overview.wording)
        self.detail.instrument = self.phrases.instrument = overview.instrument
        self.header.offer(overview)
        self._use_evaluator()

    @Slot(int)
    def change_evaluator(self, _index: int) -> None:
        """Show the chosen evaluator's marks for the same person."""
        self.settle()
        self._opened = None
        self._use_evaluator()

    def _use_evaluator(self) -> None:
        evaluator = self.ui.evaluatorBox.evaluator
        self.queue.evaluator = self.finder.evaluator = evaluator
        self.queue.read()
        self.sheet.open(self.sheet.participant, evaluator)
        if evaluator is None:
            self.header.show_empty(self.tr("Belum ada penilai. Tambahkan di Setelan sesi."))

    @Slot(object)
    def show_list(self, found: Listed) -> None:
        """Take in a reading of the list; at first the first who is left is opened."""
        if not found.entries and not found.search:
            nobody = self.tr("Belum ada peserta. Impor daftar dari Excel atau tambahkan.")
            self.header.show_empty(nobody)
            return
        self.header.show_progress(found)
        if found.entries and found.lacks(self.sheet.participant):
            if self.sheet.participant is not None:
                self.said.emit(self.tr("Peserta yang terbuka tidak ada lagi di daftar."))
            self.choose(found.first_left)

    @Slot(object)
    def show_sheet(self, shown: Shown) -> None:
        """Show a reading of the open sheet; a newly opened one at its first empty row."""
        sheet, view = shown.sheet, self.ui.sheetView
        if self._opened != sheet.participant.id:
            self._opened = sheet.participant.id
            view.fit()
            view.go_to(self.model.first_empty_row() or 0)
            self._go_to_wanted_row()
            self.notes.read(self._opened)
        self.queue.show_sheet(sheet)
        self.header.show_sheet(sheet)
        self.detail.show_sheet(shown, self.sheet.subject(None))
        self.show_row(view.current_row)
        self.windows.follow(sheet.participant)

    @Slot(int)
    def show_row(self, row: int) -> None:
        """Show the details of a row of the sheet."""
        found = self.model.sheet_row(row)
        if found is not None and self.sheet.is_shown:
            self.detail.show_row(row, self.sheet.subject(found.criterion))
            self.phrases.show_for(found.criterion, self.model.level(row))

    @Slot(int)
    def step(self, step: int) -> None:
        """Go to who stands before or behind in the list."""
        neighbour = self.queue.neighbour(self.sheet.participant, step)
        if neighbour is None:
            self.said.emit(self.tr("Tidak ada peserta lagi di daftar ini."))
        else:
            self.open_person(neighbour)

    def _go_to_wanted_row(self) -> None:
        row, self._wanted_row = self.model.row_of(self._wanted_row), None
        if row is not None:
            self.ui.sheetView.go_to(row)


def _header_parts(ui: Ui_ScoringPage) -> HeaderParts:
    return HeaderParts(
        *(ui.stack, ui.emptyPage, ui.emptyLabel, ui.workPage),
        *(ui.evaluatorBox, ui.evaluatorLabel, ui.nameLabel, ui.factsLabel),
        *(ui.statusIcon, ui.statusLabel, ui.filledLabel, ui.queueLabel),
        *(ui.finaliseButton, ui.reopenButton),
    )


def _detail_parts(ui: Ui_ScoringPage) -> DetailParts:
    return DetailParts(
        *(ui.criterionLabel, ui.detailScroll, ui.contentsLayout, ui.criterionText, ui.ladder),
        *(ui.whyLabel, ui.remarkEdit, ui.sheetRemarkEdit, ui.totalLabel, ui.scoreLabel),
    )


def _phrase_parts(ui: Ui_ScoringPage) -> PhraseParts:
    return PhraseParts(
        *(ui.remarkEdit, ui.phrasePanel, ui.phraseTitle, ui.phraseList, ui.offerPanel),
        *(ui.offerLabel, ui.offerButton, ui.ignoreButton, ui.remarkRoom),
        *(ui.sheetRemarkEdit, ui.sheetRemarkRoom),
        (ui.resultPanel,),
        (ui.sheetRemarkLabel, ui.sheetRemarkEdit),
    )


def _fold_parts(page: ScoringPage, notes: NoteCount) -> FoldParts:
    ui = page.ui
    return FoldParts(
        *(page, ui.queuePanel, ui.detailPanel, ui.detailScroll, ui.detailButton),
        *(ui.nextButton, (ui.finaliseButton, ui.reopenButton), notes),
    )


def _join(page: ScoringPage) -> None:
    """Lead the list, the sheet, the buttons and the windows to the page."""
    ui, view = page.ui, page.ui.sheetView
    view.person_step_requested.connect(page.step)
    view.row_entered.connect(page.show_row)
    view.number_pad_is_off.connect(partial(page.said.emit, _number_pad_is_off(page)))
    page.sheet.shown.connect(page.show_sheet)
    page.sheet.left.connect(page.queue.show_sheet)
    page.sheet.refused.connect(page.refused)
    page.closing.settling.connect(page.settle)
    page.closing.refused.connect(page.refused)
    page.queue.person_chosen.connect(page.choose)
    page.queue.sheet_requested.connect(view.setFocus)
    page.queue.listed.connect(page.show_list)
    page.finder.found.connect(page.open_person)
    page.finder.said.connect(page.said)
    page.phrases.said.connect(page.said)
    page.phrases.opening.connect(page.fold.unfold)
    page.windows.phrases_changed.connect(page.phrases.read_again)
    page.windows.print_requested.connect(partial(page.ask_for, "cetak"))
    ui.evaluatorBox.activated.connect(page.change_evaluator)
    ui.nextButton.clicked.connect(page.go_to_next_incomplete)
    ui.finaliseButton.clicked.connect(page.closing.finalise)
    ui.reopenButton.clicked.connect(page.closing.ask_reopen)
    ui.detailButton.clicked.connect(lambda wanted: page.fold.show(wanted=wanted))
    ui.emptyButton.clicked.connect(partial(page.ask_for, "peserta"))
    ui.notesButton.clicked.connect(partial(page.ask_for, "disiplin"))
    ui.phraseEditButton.clicked.connect(partial(_edit_phrases, page))
    page.held.attend(page.finder, page.sheet)  # last: a sheet is shown before keys reach it
    page.header.emptied.connect(page.held.drop)


def _take_habits(page: ScoringPage) -> None:
    """Follow what this computer's user has chosen; it may have changed since the last look."""
    habits = WorkHabitsFile(settings_folder()).read().scoring
    page.ui.sheetView.habits = habits
    page.phrases.is_wanted = habits.ready_phrases
    page.fold.is_usual = habits.show_detail
    page.fold.follow()


def _preview(page: ScoringPage) -> None:
    """Show this person's scorecard, as it would be printed, beside the sheet."""
    page.settle()
    if page.model.sheet is not None:
        page.windows.preview(page.model.sheet.participant)


def _edit_phrases(page: ScoringPage) -> None:
    """Let the ready phrases be changed, beginning at those for the current row."""
    row = page.model.sheet_row(page.ui.sheetView.current_row)
    if page.detail.instrument is not None:
        page.windows.edit_phrases(page.detail.instrument, row)


def _number_pad_is_off(page: ScoringPage) -> str:
    return page.tr(
        "Papan angka sedang menjadi panah: tekan Num Lock. Untuk semua perilaku satu nilai,"
        " Ctrl+angka di papan angka."
    )


def _wishes(page: ScoringPage) -> list[tuple[str, list[str], Callable[[], object]]]:
    ui, closing = page.ui, page.closing
    focus = page.fold.focus
    return [
        (
            page.tr("Peserta berikutnya yang belum"),
            ["Ctrl+Enter", "Ctrl+Return"],
            page.go_to_next_incomplete,
        ),
        (page.tr("Ke nomor atau NIP..."), ["Ctrl+G"], page.finder.ask),
        (page.tr("Saring daftar peserta"), ["Ctrl+L"], partial(focus, ui.filterBox)),
        (page.tr("Catatan untuk butir ini"), ["F2"], partial(focus, ui.remarkEdit)),
        (
            page.tr("Catatan untuk seluruh lembar"),
            ["Shift+F2"],
            partial(focus, ui.sheetRemarkEdit),
        ),
        (page.tr("Frasa untuk catatan butir ini"), ["Ctrl+Space"], page.phrases.open_list),
        (page.tr("Frasa siap pakai..."), [], partial(_edit_phrases, page)),
        (page.tr("Catatan disiplin"), ["F6"], partial(page.ask_for, "disiplin")),
        (page.tr("Pratinjau lembar peserta ini"), ["F9"], partial(_preview, page)),
        (page.tr("Tampilkan rincian"), ["Ctrl+D"], ui.detailButton.click),
        (page.tr("Finalkan lembar ini"), [], closing.finalise),
        (page.tr("Finalkan semua yang lengkap..."), [], closing.ask_finalise_complete),
        (page.tr("Buka kembali lembar ini..."), [], closing.ask_reopen),
    ]
