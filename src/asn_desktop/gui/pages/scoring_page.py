"""The scoring page: who is scored, the sheet, and what each level looks like."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from typing_extensions import override

from asn_desktop.domain.ids import ParticipantId
from asn_desktop.domain.score_wording import no_total, standing, working
from asn_desktop.domain.sheets import SheetStatus
from asn_desktop.domain.wording import grouped_nip
from asn_desktop.gui.desks.held_keys import HeldKeys
from asn_desktop.gui.desks.open_sheet import OpenSheet, Shown, Subject
from asn_desktop.gui.desks.person_finder import PersonFinder
from asn_desktop.gui.desks.queue_desk import Listed, QueueDesk
from asn_desktop.gui.forms.scoring_page import Ui_ScoringPage
from asn_desktop.gui.icons import pixmap
from asn_desktop.gui.models.sheet_model import SheetModel
from asn_desktop.gui.page import Page
from asn_desktop.gui.theme import colours_of
from asn_desktop.gui.widgets.level_ladder import Rung
from asn_desktop.gui.widgets.search_keys import focus_search

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.instrument import Instrument
    from asn_desktop.domain.scoring import ScoreTrace
    from asn_desktop.domain.sheets import Sheet
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.session import SessionOverview
    from asn_desktop.services.workspace import Workspace

NARROW, NARROW_LINES = 1120, 62
"""Narrower than this, or than so many lines are high (it grows with the zoom), the details are
folded unless asked for, and then the list makes room."""
STATUS_SIDE = 20
STATUS_ICONS = {
    SheetStatus.DRAFT: "draf",
    SheetStatus.FINAL: "kunci",
    SheetStatus.RECEIVED: "diterima",
}


class ScoringPage(Page):
    """Every key is a job of its own; nothing is held here but whose sheet is open."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        ("marks", "sheets", "roster", "attendance", "notes", "session", "evaluators")
    )

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        super().__init__(workspace, jobs)
        self.ui = Ui_ScoringPage()
        self.ui.setupUi(self)
        self.model = SheetModel(self)
        self.ui.sheetView.setModel(self.model)
        self.setFocusProxy(self.ui.sheetView)  # a digit marks at once, it never lands in the search
        self.sheet = OpenSheet(workspace, jobs, self.model, self)
        self.queue = QueueDesk(workspace, jobs, self.ui.queueView, self.ui.searchEdit)
        self.finder = PersonFinder(workspace, jobs, self.ui.question)
        self._header = _Header(self)
        self._detail = _Detail(self.ui, self.model)
        self._wants_detail: bool | None = None
        self._opened: ParticipantId | None = None
        self._connect_sheet()
        _connect_rest(self)
        _add_actions(self)
        self._fold()

    @override
    def refresh(self) -> None:
        self.jobs.run(self.workspace.session.overview, self._take_overview)

    @override
    def on_changed(self, changed: Changed) -> None:
        if changed.kinds & {"session", "evaluators", "roster"}:
            self.refresh()
            return
        opened = self.sheet.participant
        if opened is not None and changed.touches(opened):
            self.sheet.read_again()
        if changed.participants != {opened} or changed.kinds != {"marks"}:
            self.queue.read()

    @override
    def open_person(self, participant: ParticipantId) -> bool:
        self.choose(participant)
        self.ui.sheetView.setFocus()
        return True

    @override
    def begin_search(self) -> None:
        self.ui.queuePanel.show()
        focus_search(self.ui.searchEdit)

    @override
    def settle(self) -> None:
        self.ui.remarkEdit.settle()
        self.ui.sheetRemarkEdit.settle()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fold()

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

    @Slot()
    def finalise(self) -> None:
        """Make the open sheet final; refused while it has gaps."""
        self.settle()
        self.sheet.finalise()

    @Slot()
    def ask_finalise_complete(self) -> None:
        """Make every complete sheet of this evaluator final, once agreed in place."""
        self.settle()
        self.ui.question.ask_consent(
            self.tr("Finalkan semua lembar yang sudah lengkap dari penilai ini?"),
            self.tr("Finalkan semua"),
            lambda _: self.sheet.finalise_complete(),
        )

    @Slot()
    def ask_reopen(self) -> None:
        """Ask in place why a final sheet is opened again."""
        if self.model.locked:
            question = self.tr("Mengapa lembar ini dibuka kembali?")
            self.ui.question.ask(question, self.tr("Buka kembali"), self.sheet.reopen)

    @Slot()
    def edit_remark(self) -> None:
        """Type a note on the mark, unfolding the details where they are folded."""
        if not self.ui.detailPanel.isVisible():
            self.show_detail(wanted=True)
        self.ui.remarkEdit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_detail(self, *, wanted: bool) -> None:
        """Unfold or fold the details."""
        self._wants_detail = wanted
        self._fold()

    def ask_for(self, page: str) -> None:
        """Ask the frame for another page on this person."""
        self.settle()
        self.person_requested.emit(page, self.sheet.participant or "")

    def _connect_sheet(self) -> None:
        view, sheet = self.ui.sheetView, self.sheet
        view.level_chosen.connect(sheet.mark)
        view.cleared.connect(lambda row: sheet.mark(row, None))
        view.not_observed.connect(lambda row, why: sheet.mark(row, "T", why))
        view.core_value_filled.connect(
            lambda row, level: sheet.mark_rows(self.model.rows_of_core_value(row), level)
        )
        view.person_step_requested.connect(self._step)
        view.row_entered.connect(self._show_row)
        sheet.shown.connect(self._on_shown)
        sheet.refused.connect(self.refused)
        for edit in (self.ui.remarkEdit, self.ui.sheetRemarkEdit):
            edit.written.connect(sheet.remark)
            edit.left.connect(view.setFocus)

    def _take_overview(self, overview: SessionOverview) -> None:
        self.model.use(overview.instrument, overview.wording)
        self._detail.instrument = overview.instrument
        self._header.offer(overview)
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
            self._header.show_empty(self.tr("Belum ada penilai. Tambahkan di Setelan sesi."))

    @Slot(object)
    def show_list(self, listed: Listed) -> None:
        """Take in a reading of the list; at first the first who is left is opened."""
        if not listed.entries and not listed.search:
            nobody = self.tr("Belum ada peserta. Impor daftar dari Excel atau tambahkan.")
            self._header.show_empty(nobody)
            return
        self._header.show_progress(listed)
        if self.sheet.participant is None and listed.entries:
            left = (each for each in listed.entries if each.present and not each.complete)
            self.choose(next(left, listed.entries[0]).id)

    @Slot(object)
    def _on_shown(self, shown: Shown) -> None:
        sheet, view = shown.sheet, self.ui.sheetView
        if self._opened != sheet.participant.id:
            self._opened = sheet.participant.id
            view.fit()
            view.go_to(self.model.first_empty_row() or 0)
        self.queue.show_sheet(sheet)
        self._header.show_sheet(sheet)
        self._detail.show_sheet(shown, self.sheet.subject(None))
        self._show_row(view.current_row)

    @Slot(int)
    def _show_row(self, row: int) -> None:
        found = self.model.sheet_row(row)
        if found is not None and self.sheet.is_shown:
            self._detail.show_row(row, self.sheet.subject(found.criterion))

    @Slot(int)
    def _step(self, step: int) -> None:
        neighbour = self.queue.neighbour(self.sheet.participant, step)
        if neighbour is None:
            self.said.emit(self.tr("Tidak ada peserta lagi di daftar ini."))
        else:
            self.open_person(neighbour)

    def _fold(self) -> None:
        is_narrow = self.width() < max(NARROW, NARROW_LINES * self.fontMetrics().height())
        shows = not is_narrow if self._wants_detail is None else self._wants_detail
        self.ui.detailPanel.setVisible(shows)
        self.ui.queuePanel.setVisible(not (is_narrow and shows))
        self.ui.detailButton.setChecked(shows)


class _Header:
    """Who is scored, by whom, and how far it is; writes widgets only."""

    def __init__(self, page: ScoringPage) -> None:
        self._page, self._ui = page, page.ui
        self._of = 0

    def offer(self, overview: SessionOverview) -> None:
        self._ui.evaluatorBox.offer(overview, self._ui.evaluatorLabel)
        self._of = overview.participants

    def show_empty(self, sentence: str) -> None:
        self._ui.emptyLabel.setText(sentence)
        self._ui.stack.setCurrentWidget(self._ui.emptyPage)

    def show_progress(self, listed: Listed) -> None:
        page, progress = self._page, listed.progress
        text = page.tr("{done} dari {of} lengkap").format(done=progress.done, of=progress.of)
        if listed.search:
            found = page.tr("{count} ditemukan").format(count=len(listed.entries))
            text = f"{found} · {text}"
        self._ui.queueLabel.setText(text)
        self._ui.stack.setCurrentWidget(self._ui.workPage)

    def show_sheet(self, sheet: Sheet) -> None:
        page, ui, person = self._page, self._ui, sheet.participant
        ui.nameLabel.setText(person.full_name)
        number = page.tr("{number} dari {of}").format(number=person.number, of=self._of)
        nip = f"NIP {grouped_nip(person.nip)}" if person.nip else page.tr("tanpa NIP")
        ui.factsLabel.setText(" · ".join(each for each in (number, nip, person.unit) if each))
        words = {
            SheetStatus.DRAFT: page.tr("Draf"),
            SheetStatus.FINAL: page.tr("Final di sini"),
            SheetStatus.RECEIVED: page.tr("Diterima"),
        }
        version = f" v{sheet.version}" if sheet.version > 1 else ""
        ui.statusLabel.setText(words[sheet.status] + version)
        colour = colours_of(page.palette()).text
        ui.statusIcon.setPixmap(pixmap(STATUS_ICONS[sheet.status], colour, STATUS_SIDE))
        ui.filledLabel.setText(
            page.tr("{filled} dari {of} terisi").format(filled=sheet.filled, of=len(sheet.rows))
        )
        is_draft = sheet.status == SheetStatus.DRAFT
        ui.finaliseButton.setVisible(is_draft)
        ui.reopenButton.setVisible(not is_draft)


class _Detail:
    """The criterion in full, its levels, the notes and the score; writes widgets only."""

    def __init__(self, ui: Ui_ScoringPage, model: SheetModel) -> None:
        self._ui, self._model = ui, model
        self.instrument: Instrument | None = None

    def show_sheet(self, shown: Shown, subject: Subject | None) -> None:
        self._ui.sheetRemarkEdit.show_text(subject, shown.sheet.remark)
        if self.instrument is not None:
            self._ui.totalLabel.setText(total_sentence(shown.trace))
            self._ui.totalLabel.setVisible(shown.trace.total is not None)
            self._ui.scoreLabel.setText(score_sentence(shown.trace, self.instrument))
        for edit in (self._ui.sheetRemarkEdit, self._ui.remarkEdit):
            edit.setReadOnly(self._model.locked)

    def show_row(self, row: int, subject: Subject | None) -> None:
        ui, model, found = self._ui, self._model, self._model.sheet_row(row)
        if found is None or self.instrument is None:
            return
        ui.criterionLabel.setText(model.spoken_label(row))
        ui.criterionText.setText(model.criterion(row).text)
        core_value = self.instrument.core_value(found.criterion)
        levels = zip(self.instrument.scale.levels, core_value.anchors, strict=True)
        rungs = [Rung(each.level, each.name, anchor) for each, anchor in levels]
        ui.ladder.show_rungs(rungs, model.level(row))
        is_unseen = model.level(row) == "T"
        why = ui.whyLabel.tr("Tidak teramati: {why}").format(why=found.why or "-")
        ui.whyLabel.setText(why if is_unseen else "")
        ui.whyLabel.setVisible(is_unseen)
        ui.remarkEdit.show_text(subject, found.remark)
        room = ui.contentsLayout.totalHeightForWidth(ui.detailScroll.viewport().width())
        ui.detailContents.setMinimumHeight(room)  # wrapped labels do not tell a scroll area


def total_sentence(trace: ScoreTrace) -> str:
    """Return "24 : 7 = 3,43, usulan Baik"; empty without a total."""
    band = f", usulan {trace.band.name}" if trace.band else ""
    return working(trace) + band if trace.total is not None else ""


def score_sentence(trace: ScoreTrace, instrument: Instrument) -> str:
    """Say how far the total is from the next band and from complete, or why there is none."""
    if trace.total is None:
        return no_total(trace, instrument)
    near = standing(trace)
    sentences = [f"{near[:1].upper()}{near[1:]}."] if near else []
    if not trace.complete:
        sentences.insert(0, f"Sementara, {trace.marked} dari {trace.expected} penilaian.")
    return " ".join(sentences)


def _connect_rest(page: ScoringPage) -> None:
    ui = page.ui
    page.queue.person_chosen.connect(page.choose)
    page.queue.sheet_requested.connect(ui.sheetView.setFocus)
    page.queue.listed.connect(page.show_list)
    page.finder.found.connect(page.open_person)
    page.finder.said.connect(page.said)
    ui.evaluatorBox.activated.connect(page.change_evaluator)
    ui.nextButton.clicked.connect(page.go_to_next_incomplete)
    ui.finaliseButton.clicked.connect(page.finalise)
    ui.reopenButton.clicked.connect(page.ask_reopen)
    ui.detailButton.clicked.connect(lambda wanted: page.show_detail(wanted=wanted))
    ui.emptyButton.clicked.connect(partial(page.ask_for, "peserta"))
    keys = HeldKeys(page, page.go_to_next_incomplete)
    page.finder.seeking.connect(keys.seek)
    page.finder.found.connect(lambda _: keys.arrive(is_shown=page.sheet.is_shown))
    page.finder.said.connect(keys.drop)
    page.sheet.opening.connect(keys.hold)
    page.sheet.shown.connect(keys.release)
    page.sheet.refused.connect(keys.release)


def _add_actions(page: ScoringPage) -> None:
    """Give the page its keys; the frame shows them in the menu Penilaian."""
    wishes: list[tuple[str, list[str], Callable[[], object]]] = [
        (
            page.tr("Peserta berikutnya yang belum"),
            ["Ctrl+Return", "Ctrl+Enter"],
            page.go_to_next_incomplete,
        ),
        (page.tr("Ke nomor atau NIP..."), ["Ctrl+G"], page.finder.ask),
        (page.tr("Catatan untuk butir ini"), ["F2"], page.edit_remark),
        (page.tr("Catatan disiplin"), ["F6"], partial(page.ask_for, "disiplin")),
        (page.tr("Pratinjau lembar peserta ini"), ["F9"], partial(page.ask_for, "cetak")),
        (page.tr("Tampilkan rincian"), ["Ctrl+D"], page.ui.detailButton.click),
        (page.tr("Finalkan lembar ini"), [], page.finalise),
        (page.tr("Finalkan semua yang lengkap..."), [], page.ask_finalise_complete),
        (page.tr("Buka kembali lembar ini..."), [], page.ask_reopen),
    ]
    for text, keys, wish in wishes:
        action = QAction(text, page)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked=False, carry_out=wish: carry_out())
        page.addAction(action)
