"""Cetak: what, for whom, who is left out and why, the very PDF before it is printed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar, cast

from PySide6.QtCore import QEvent, Slot
from typing_extensions import override

from asn_desktop.domain.registers import Role
from asn_desktop.domain.wording import whole
from asn_desktop.gui.page import Page
from asn_desktop.gui.paper.forms.printing_page import Ui_PrintingPage
from asn_desktop.gui.paper.print_choice import (
    CERTIFICATE,
    MINUTES,
    PER_PERSON,
    RECAP,
    SCORECARD,
    ChoiceParts,
    PrintChoice,
)
from asn_desktop.gui.paper.print_desk import PrintDesk, PrintParts
from asn_desktop.gui.paper.results_desk import ResultsDesk, ResultsParts
from asn_desktop.gui.preview.preview_desk import PreviewDesk, PreviewParts
from asn_desktop.gui.widgets.page_actions import add_actions
from asn_desktop.gui.widgets.text_table import TextRow, TextTable

if TYPE_CHECKING:
    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.domain.people import Participant
    from asn_desktop.domain.results import Result
    from asn_desktop.domain.session import PaperKind
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.gui.paper.print_choice import Wanted
    from asn_desktop.services.printing import PaperPlan
    from asn_desktop.services.workspace import Workspace

LEFT_OUT_SHARES = (40, 60)
PANEL_LETTERS = 27
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
        self._asked = 0
        self._awaited: ParticipantId | None = None
        self.choice = PrintChoice(_choice_parts(self.ui), self)
        self.preview = PreviewDesk(jobs, _preview_parts(self.ui), self._preview_pdf)
        self.results = ResultsDesk(workspace, jobs, _results_parts(self.ui))
        self.press = PrintDesk(workspace, jobs, _print_parts(self.ui), self)
        headings = (self.tr("Nama"), self.tr("Mengapa tidak ikut"))
        self.left_out = TextTable(headings, self)
        self.ui.leftOutView.show_model(self.left_out, LEFT_OUT_SHARES)
        self.choice.altered.connect(self._look)
        self.results.said.connect(self.said)
        self.press.said.connect(self.said)
        self.ui.leftOutButton.clicked.connect(
            lambda: self.ui.tabs.setCurrentWidget(self.ui.leftOutTab)
        )
        self.ui.resultsView.activated.connect(self._open_result)
        self._add_actions()
        self._fit_panel()
        self.setFocusProxy(self.ui.scorecardRadio)
        if workspace.role == Role.EVALUATOR:
            self._leave_to_coordinator()

    def _leave_to_coordinator(self) -> None:
        """Say which papers are made at the coordinator's table only."""
        reason = self.tr("Dicetak di laptop koordinator.")
        for radio in (self.ui.certificateRadio, self.ui.minutesRadio):
            radio.setEnabled(False)
            radio.setToolTip(reason)
            radio.setAccessibleDescription(reason)

    def _add_actions(self) -> None:
        wishes = (
            (self.tr("&Simpan sebagai berkas…"), ("Ctrl+Shift+S",), self.press.choose),
            (self.tr("&Cetak ke printer"), ("Ctrl+P",), self.press.send),
            (self.tr("Orang &berikutnya"), ("Ctrl+PgDown",), partial(self.preview.leaf, 1)),
            (self.tr("Orang s&ebelumnya"), ("Ctrl+PgUp",), partial(self.preview.leaf, -1)),
            (self.tr("&Periksa sertifikat…"), (), self._verify),
        )
        add_actions(self, wishes)

    @Slot()
    def _verify(self) -> None:
        from asn_desktop.gui.paper.verify_dialog import (  # noqa: PLC0415 - dialogs are lazy
            VerifyDialog,
        )

        VerifyDialog(self.workspace, self.jobs, self).open()

    @override
    def refresh(self) -> None:
        self.jobs.run(self.workspace.results.results, self._take_results)
        self.press.list_printers()

    @override
    def open_person(self, participant: ParticipantId) -> bool:
        self.ui.tabs.setCurrentWidget(self.ui.previewTab)
        found = self.choice.choose_person(participant)
        self._awaited = None if found else participant  # the list may still be on its way
        return found

    @override
    def begin_search(self) -> None:
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
        panel.setFixedWidth(max(self.ui.leftOutButton.sizeHint().width(), self._letters()) + bar)

    def _letters(self) -> int:
        return self.fontMetrics().averageCharWidth() * PANEL_LETTERS

    def _take_results(self, results: tuple[Result, ...]) -> None:
        self.results.show_results(results)
        self.choice.offer(results)
        awaited, self._awaited = self._awaited, None
        if awaited is not None:
            self.choice.choose_person(awaited)
        self._look()

    @Slot()
    def _look(self) -> None:
        """Find out who would be printed, then show the first paper."""
        wanted = self.choice.wanted
        self._asked += 1
        asked, papers = self._asked, self.workspace.papers
        if wanted.kind not in PER_PERSON:
            self._show_whole_paper(wanted)
        elif wanted.nobody:
            self._show_nobody(self.tr("Belum ada peserta untuk pilihan ini."))
        else:
            kind = cast("PaperKind", wanted.kind)
            self.jobs.run(
                lambda: (asked, wanted, papers.plan(kind, wanted.participants)),
                self._take_plan,
                refused=self._show_nobody,
            )

    def _take_plan(self, answer: tuple[int, Wanted, PaperPlan]) -> None:
        asked, wanted, plan = answer
        if asked != self._asked:
            return
        ready, out = len(plan.ready), len(plan.left_out)
        text = self.tr("{ready} orang akan dicetak").format(ready=whole(ready))
        if out:
            text += self.tr(", {out} tidak ikut").format(out=whole(out))
        told = f"{text}."
        if wanted.kind == CERTIFICATE and ready:
            issued = self.tr(
                "{people} Sertifikat yang disimpan atau dicetak menjadi terbit dan nomornya"
                " terpakai; itu tidak dapat diurungkan."
            )
            told = issued.format(people=told)
        self._say_ready(told, plan)
        self.press.offer(wanted, can_print=ready > 0)
        if ready:
            self.preview.show_people(wanted.kind, plan.ready)
        else:
            self.preview.show_sentence(
                self.tr("Belum ada yang dapat dicetak; alasannya ada di Tidak ikut.")
            )

    def _show_whole_paper(self, wanted: Wanted) -> None:
        if wanted.kind == MINUTES:
            self._say_ready(self.tr("Kehadiran, penilaian, disiplin, dan yang masih kurang."))
            self.preview.show_one(wanted.kind)
        else:
            self._say_ready(self.tr("Nilai, kualifikasi, dan disiplin tiap peserta dan unit."))
            self.preview.show_sentence(
                self.tr("Rekap adalah buku kerja Excel; simpan, lalu buka untuk melihatnya.")
            )
        self.press.offer(wanted, can_print=True)

    @Slot(str)
    def _show_nobody(self, sentence: str) -> None:
        self._say_ready(sentence)
        self.press.offer(self.choice.wanted, can_print=False)
        self.preview.show_sentence(sentence)

    def _say_ready(self, sentence: str, plan: PaperPlan | None = None) -> None:
        """Say how many would be printed and name who would not."""
        left_out = plan.left_out if plan else ()
        self.left_out.show(
            [TextRow((name, why), icon="perhatian", tone="warning") for name, why in left_out]
        )
        out = len(left_out)
        self.ui.readyLabel.setText(sentence)
        self.ui.leftOutButton.setVisible(out > 0)
        self.ui.leftOutLabel.setText(
            self.tr("{count} orang tidak ikut dicetak:").format(count=whole(out))
            if out
            else self.tr("Tidak ada yang tertinggal.")
        )
        place = self.ui.tabs.indexOf(self.ui.leftOutTab)
        count = f" ({whole(out)})" if out else ""
        self.ui.tabs.setTabText(place, self.tr("Ti&dak ikut") + count)

    def _preview_pdf(self, kind: str, person: Participant | None) -> bytes:
        """Return one person's PDF, or that of the minutes. Runs on the session thread."""
        whom = (person.id,) if person else ()
        return self.workspace.papers.preview(cast("PaperKind", kind), whom)

    @Slot(object)
    def _open_result(self) -> None:
        """Preview the paper of the result that was opened."""
        chosen = self.results.chosen
        if chosen:
            self.open_person(chosen[0])


def _choice_parts(ui: Ui_PrintingPage) -> ChoiceParts:
    kinds = {
        SCORECARD: ui.scorecardRadio,
        CERTIFICATE: ui.certificateRadio,
        MINUTES: ui.minutesRadio,
        RECAP: ui.recapRadio,
    }
    return ChoiceParts(
        kinds=kinds,
        whom_title=ui.whomTitle,
        whom=ui.whomCombo,
        person=ui.personCombo,
        unit=ui.unitCombo,
        per_unit=ui.perUnitBox,
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


def _print_parts(ui: Ui_PrintingPage) -> PrintParts:
    return PrintParts(
        save=ui.saveButton,
        printers=ui.printerCombo,
        send=ui.printButton,
        folder=ui.folderButton,
    )
