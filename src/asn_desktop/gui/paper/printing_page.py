"""Cetak: what, for whom, who is left out and why, the very PDF before it is printed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QTimer, Slot
from typing_extensions import override

from asn_desktop.domain.registers import Role
from asn_desktop.gui.page import Page
from asn_desktop.gui.paper.forms.printing_page import Ui_PrintingPage
from asn_desktop.gui.paper.history_desk import HistoryDesk, HistoryParts
from asn_desktop.gui.paper.paper_dialogs import open_keying, open_verifying
from asn_desktop.gui.paper.paper_options import OptionParts, PaperOptions
from asn_desktop.gui.paper.plan_desk import PlanDesk, PlanParts
from asn_desktop.gui.paper.print_choice import (
    COORDINATORS,
    KIND_NAMES,
    ChoiceParts,
    PrintChoice,
)
from asn_desktop.gui.paper.print_desk import PrintDesk, PrintParts
from asn_desktop.gui.paper.print_order import Stopped
from asn_desktop.gui.paper.register_desk import RegisterDesk
from asn_desktop.gui.paper.results_desk import ResultsDesk, ResultsParts
from asn_desktop.gui.paper.stand_bar import StandBar, StandParts
from asn_desktop.gui.paper.trial_desk import TrialDesk
from asn_desktop.gui.parts import parts_of
from asn_desktop.gui.preview.preview_desk import PreviewDesk, PreviewParts
from asn_desktop.gui.widgets.calm_wheel import CalmWheel
from asn_desktop.gui.widgets.page_actions import add_actions

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.domain.people import Participant
    from asn_desktop.domain.results import Result
    from asn_desktop.gui.jobs import Jobs, Progress
    from asn_desktop.gui.paper.history_desk import Again
    from asn_desktop.gui.paper.plan_desk import Planned
    from asn_desktop.services.workspace import Workspace

PANEL_LETTERS = 31
"""Width of the choices at the left, so that it does not jump with what they say."""


class PrintingPage(Page):
    """Nothing is written or numbered before Simpan or Cetak is pressed."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        (
            *("marks", "sheets", "roster", "attendance", "notes", "attestations", "session"),
            *("evaluators", "results", "certificates", "conflicts"),
        )
    )

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        super().__init__(workspace, jobs)
        self.ui = Ui_PrintingPage()
        self.ui.setupUi(self)
        self._awaited: ParticipantId | None = None
        self._chosen: tuple[str, tuple[ParticipantId, ...]] = ("", ())
        self.choice = PrintChoice(_choice_parts(self.ui), self)
        self.options = PaperOptions(parts_of(self.ui, OptionParts), self)
        self.preview = PreviewDesk(jobs, _preview_parts(self.ui), self._preview_pdf)
        self.results = ResultsDesk(workspace, jobs, _results_parts(self.ui))
        self.press = PrintDesk(workspace, jobs, parts_of(self.ui, PrintParts), self.options, self)
        self.trial = TrialDesk(workspace, jobs, self.ui.trialButton, self.press, self.options)
        self.history = HistoryDesk(workspace, jobs, parts_of(self.ui, HistoryParts))
        self.register = RegisterDesk(workspace, jobs, self)
        self.register.stand_in(self.ui.tabs, self.ui.historyTab)
        self.bar = StandBar(parts_of(self.ui, StandParts), self.press)
        self.plan = PlanDesk(workspace, jobs, parts_of(self.ui, PlanParts), self)
        self._connect()
        self._add_actions()
        self._fit_panel()
        CalmWheel(self.ui.choicePanel)
        self.setFocusProxy(self.ui.scorecardRadio)
        if workspace.role == Role.EVALUATOR:
            self.choice.leave(COORDINATORS, self.tr("Dicetak di laptop koordinator."))

    def _connect(self) -> None:
        self.choice.altered.connect(self._on_choice)
        self.options.altered.connect(self._look)
        self.plan.planned.connect(self._show_plan)
        for each in (self.results, self.press, self.trial, self.register):
            each.said.connect(self.said)
        self.register.refused.connect(self.refused)
        self.press.printed.connect(self._on_printed)
        self.press.batches.completed.connect(self.options.forget_first)
        self.history.again.connect(self._print_again)
        self.ui.tabs.currentChanged.connect(self._on_tab)
        self.ui.paperButton.toggled.connect(partial(_scroll_to_options, self.ui))
        tabs, left_out = self.ui.tabs, self.ui.leftOutTab
        self.ui.leftOutButton.clicked.connect(lambda: tabs.setCurrentWidget(left_out))
        self.ui.resultsView.activated.connect(self._open_result)

    def _add_actions(self) -> None:
        wishes = (
            (self.tr("&Simpan sebagai berkas…"), ("Ctrl+Shift+S",), self.press.choose),
            (self.tr("&Cetak ke printer"), ("Ctrl+P",), self.press.send),
            (self.tr("Orang &berikutnya"), ("Ctrl+PgDown",), partial(self.preview.leaf, 1)),
            (self.tr("Orang s&ebelumnya"), ("Ctrl+PgUp",), partial(self.preview.leaf, -1)),
            (self.tr("&Ketik ulang lembar kertas…"), (), partial(open_keying, self)),
            (self.tr("B&uku sertifikat"), (), self._show_register),
            (self.tr("&Periksa sertifikat…"), (), partial(open_verifying, self)),
        )
        *_, keying, register, _verify = add_actions(self, wishes)
        self.coordinator_only(keying, register)

    @Slot()
    def _show_register(self) -> None:
        self.ui.tabs.setCurrentWidget(self.register.tab)
        self.register.tab.ui.registerView.setFocus()

    @override
    def refresh(self) -> None:
        self.jobs.run(self.workspace.results.results, self._take_results)
        self._on_tab()

    @override
    def settle(self) -> None:
        self.options.settle()

    @property
    @override
    def running(self) -> Progress | None:
        return self.press.batches.progress

    @override
    def leftover(self) -> Stopped | None:
        return self.bar.stopped

    @override
    def take_over(self, leftover: object) -> str:
        return self.bar.take_over(leftover) if isinstance(leftover, Stopped) else ""

    @override
    def close_down(self) -> None:
        self.press.batches.close_down()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.press.look_for_printers()

    @override
    def open_person(self, participant: ParticipantId) -> bool:
        self.ui.tabs.setCurrentWidget(self.ui.previewTab)
        found = self.choice.choose_person(participant)
        self._awaited = None if found else participant  # the list may still be on its way
        if not found:
            self.press.forget_plan()
            self._look()  # its plan comes after the list
        return found

    @override
    def begin_search(self) -> None:
        if self.ui.tabs.currentWidget() is self.register.tab:
            self.register.tab.begin_search()
            return
        self.ui.tabs.setCurrentWidget(self.ui.resultsTab)
        self.ui.resultsSearch.setFocus()

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_panel()

    def _fit_panel(self) -> None:
        """Keep the choices as wide as their longest text, at any zoom."""
        panel = self.ui.choicePanel
        bar = panel.verticalScrollBar().sizeHint().width()
        letters = self.fontMetrics().averageCharWidth() * PANEL_LETTERS
        width = max(self.ui.leftOutButton.sizeHint().width(), letters) + bar
        self.ui.sidePanel.setFixedWidth(width)

    def _take_results(self, results: tuple[Result, ...]) -> None:
        self.results.show_results(results)
        self.choice.offer(results)
        awaited, self._awaited = self._awaited, None
        if awaited is not None:
            self.choice.choose_person(awaited)
        self._look()

    @Slot()
    def _on_choice(self) -> None:
        """Look at another choice from its first sheet on."""
        wanted = self.choice.wanted
        chosen = wanted.kind, wanted.participants
        if chosen != self._chosen:
            self._chosen = chosen
            self.options.forget_first()
        self._look()

    @Slot()
    def _look(self) -> None:
        """Find out who would be printed, then show the first paper."""
        wanted = self.choice.wanted
        self.press.await_plan(wanted)
        self.plan.look(wanted, self.options.size)

    @Slot(object)
    def _show_plan(self, plan: Planned) -> None:
        """Show what would be printed, from the first wanted sheet on."""
        wanted = plan.wanted
        self.options.show_people(plan.ready)
        self.press.offer(wanted, can_print=plan.can_print)
        if not plan.can_print or not wanted.is_paper:
            self.preview.show_sentence(plan.instead)
        elif wanted.is_of_people:
            self.preview.show_people(wanted.kind, plan.ready, self.options.first)
        else:
            self.preview.show_one(wanted.kind)

    def _preview_pdf(self, kind: str, person: Participant | None) -> bytes:
        """Return one person's PDF, or that of everybody's paper. Runs on the session thread."""
        return self.plan.preview(kind, person)

    @Slot()
    def _on_printed(self) -> None:
        """Show what is in the books now, and that the next print of it is a copy."""
        self._look()
        self._on_tab()

    @Slot()
    def _on_tab(self) -> None:
        """Read the book that one looks at."""
        shown = self.ui.tabs.currentWidget()
        if shown is self.ui.historyTab:
            self.history.read()
        elif shown is self.register.tab:
            self.register.read()

    @Slot(object)
    def _print_again(self, again: Again) -> None:
        """Prepare what was printed before; it is looked at before it goes to the printer."""
        self.choice.choose_listed(again.kind, again.participants)
        self.ui.tabs.setCurrentWidget(self.ui.previewTab)

    @Slot(object)
    def _open_result(self) -> None:
        """Preview the paper of the result that was opened."""
        if chosen := self.results.chosen:
            self.open_person(chosen[0])


def _scroll_to_options(ui: Ui_PrintingPage, is_open: bool) -> None:  # noqa: FBT001 - a slot
    """Bring what was unfolded into view, once it has its place."""
    if is_open:
        panel, box = ui.choicePanel, ui.paperBox
        QTimer.singleShot(0, panel, partial(panel.ensureWidgetVisible, box, 0, 0))


def _choice_parts(ui: Ui_PrintingPage) -> ChoiceParts:
    return ChoiceParts(
        kinds={kind: getattr(ui, f"{name}Radio") for kind, name in KIND_NAMES.items()},
        whom_title=ui.whomTitle,
        whom=ui.whomCombo,
        person=ui.personCombo,
        unit=ui.unitCombo,
        files=ui.filesCombo,
    )


def _preview_parts(ui: Ui_PrintingPage) -> PreviewParts:
    return PreviewParts(
        view=ui.paperView,
        person_back=ui.personBackButton,
        person=ui.personLabel,
        person_next=ui.personNextButton,
        page_back=ui.pageBackButton,
        page=ui.pageLabel,
        page_next=ui.pageNextButton,
        whole=ui.wholeButton,
    )


def _results_parts(ui: Ui_PrintingPage) -> ResultsParts:
    return ResultsParts(
        label=ui.resultsLabel,
        bar=ui.confirmBar,
        by=ui.confirmEdit,
        confirm=ui.confirmButton,
        problem=ui.confirmProblem,
        search=ui.resultsSearch,
        view=ui.resultsView,
    )
