"""Before printing: how many, who is left out and why, and what no typeface can show."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QObject, Signal, Slot

from asn_desktop.domain.print_jobs import PrintWish
from asn_desktop.domain.wording import whole
from asn_desktop.gui.paper.print_choice import CERTIFICATE
from asn_desktop.gui.paper.print_words import whole_paper_word
from asn_desktop.gui.sentences import spoken
from asn_desktop.gui.widgets.text_table import TextRow, TextTable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QPushButton, QTabWidget, QWidget

    from asn_desktop.domain.people import Participant
    from asn_desktop.domain.print_jobs import PaperSize, PrintKind
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.gui.paper.print_choice import Wanted
    from asn_desktop.gui.widgets.plain_table import PlainTable
    from asn_desktop.services.printing.paper_glyphs import MissingGlyph
    from asn_desktop.services.printing.service import PaperPlan
    from asn_desktop.services.workspace import Workspace

SHARES = (40, 60)
MOST_CHARACTERS = 3
"""So many characters without a glyph are named."""


class PlanParts(NamedTuple):
    """The widgets that say it, by their names in the form."""

    ready_label: QLabel
    warning_label: QLabel
    left_out_button: QPushButton
    left_out_label: QLabel
    left_out_view: PlainTable
    left_out_tab: QWidget
    tabs: QTabWidget


class Planned(NamedTuple):
    """What would be printed; `instead` is the sentence where there is nothing to preview."""

    wanted: Wanted
    ready: tuple[Participant, ...] = ()
    can_print: bool = False
    instead: str = ""


class PlanDesk(QObject):
    """Asks who would be printed, and says so beside the choice."""

    planned = Signal(object)
    """A `Planned`."""

    def __init__(self, workspace: Workspace, jobs: Jobs, parts: PlanParts, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._jobs, self._parts = workspace, jobs, parts
        self._size: PaperSize = "A4"
        self._wanted: Wanted | None = None
        self._asked, self._awaited, self._is_waiting = 0, 0, False
        jobs.failed.connect(self._give_up)
        self.left_out = TextTable((self.tr("Nama"), self.tr("Mengapa")), self)
        parts.left_out_view.show_model(self.left_out, SHARES)
        self._say("", None)

    def look(self, wanted: Wanted, size: PaperSize) -> None:
        """Find out who would be printed; what is chosen while an answer is awaited comes next."""
        self._wanted, self._size = wanted, size
        self._asked += 1
        if not wanted.is_paper:
            self._say(whole_paper_word(wanted.kind), None)
            told = self.tr("Rekap adalah buku kerja Excel; simpan, lalu buka untuk melihatnya.")
            self.planned.emit(Planned(wanted, can_print=True, instead=told))
        elif wanted.nobody:
            self._show_nobody(
                self.tr(
                    "Belum ada peserta untuk pilihan ini. Pilih yang lain di Untuk siapa, atau"
                    " tambahkan di Peserta."
                )
            )
        elif not self._is_waiting:
            self._ask(wanted)

    def _ask(self, wanted: Wanted) -> None:
        """Ask for the plan; it takes a while where there are many, so one at a time."""
        papers, wish = self._workspace.papers, wanted.wish(self._size)
        self._awaited, self._is_waiting = self._asked, True
        self._jobs.run(lambda: (wanted, papers.plan(wish)), self._take, refused=self._take_refusal)

    def _is_current(self) -> bool:
        """Tell whether the answer is to what is chosen now; if not, ask again."""
        self._is_waiting = False
        wanted = self._wanted
        if self._awaited == self._asked or wanted is None:
            return True
        if wanted.is_paper and not wanted.nobody:
            self._ask(wanted)
        return False

    def preview(self, kind: str, person: Participant | None) -> bytes:
        """Return the very PDF of one person, or of everybody. Runs on the session thread."""
        paper, wanted = cast("PrintKind", kind), self._wanted
        ids = wanted.participants if wanted is not None else ()
        if person is not None:
            ids = (person.id,)
        return self._workspace.papers.preview(PrintWish(paper, ids, self._size))

    def _take(self, answer: tuple[Wanted, PaperPlan]) -> None:
        wanted, plan = answer
        if not self._is_current():
            return
        if not wanted.is_of_people:
            self._say(whole_paper_word(wanted.kind), plan)
            self.planned.emit(Planned(wanted, can_print=True))
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
        self._say(told, plan)
        instead = self.tr("Belum ada yang dapat dicetak; alasannya ada di Tidak ikut.")
        self.planned.emit(Planned(wanted, plan.ready, ready > 0, instead))

    @Slot(str)
    def _take_refusal(self, sentence: str) -> None:
        if self._is_current():
            self._show_nobody(sentence)

    @Slot()
    def _give_up(self) -> None:
        """Wait for no answer any more: something failed that is reported elsewhere."""
        self._is_waiting = False

    def _show_nobody(self, sentence: str) -> None:
        self._say(sentence, None)
        if self._wanted is not None:
            self.planned.emit(Planned(self._wanted, instead=sentence))

    def _say(self, sentence: str, plan: PaperPlan | None) -> None:
        """Say how many would be printed, and name who would not and what would be boxes."""
        parts = self._parts
        left_out = plan.left_out if plan else ()
        warnings = plan.warnings if plan else ()
        rows = [
            TextRow((name, spoken(why)), icon="perhatian", tone="warning") for name, why in left_out
        ]
        self.left_out.show(rows + [self._box_row(each) for each in warnings])
        out = len(left_out)
        parts.ready_label.setText(sentence)
        parts.warning_label.setText(self._boxes(warnings))
        parts.warning_label.setVisible(bool(warnings))
        parts.left_out_button.setVisible(bool(rows) or len(warnings) > 1)
        parts.left_out_button.setText(
            self.tr("Lihat siapa &yang tidak ikut")
            if rows
            else self.tr("Lihat tulisan &yang menjadi kotak")
        )
        told = (
            self.tr("{count} orang tidak ikut dicetak:").format(count=whole(out))
            if out
            else self.tr("Tidak ada yang tertinggal.")
        )
        parts.left_out_label.setText(f"{told} {self._boxes(warnings)}".strip())
        place = parts.tabs.indexOf(parts.left_out_tab)
        count = f" ({whole(out)})" if out else ""
        parts.tabs.setTabText(place, self.tr("Ti&dak ikut") + count)

    def _boxes(self, warnings: tuple[MissingGlyph, ...]) -> str:
        """Return what would be printed as boxes: the first by name, and how many more."""
        if not warnings:
            return ""
        name, why = self._box_row(warnings[0]).texts
        told = self.tr("Menjadi kotak di kertas: {what} {name}.").format(
            what=why, name=_apart(name)
        )
        if len(warnings) > 1:
            told += self.tr(" Begitu pula {count} tulisan lain.").format(count=len(warnings) - 1)
        return told

    def _box_row(self, missing: MissingGlyph) -> TextRow:
        shown = ", ".join(map(_apart, missing.characters[:MOST_CHARACTERS]))
        if len(missing.characters) > MOST_CHARACTERS:
            shown += self.tr(" dan lainnya")
        told = self.tr("huruf {characters} di {field}").format(
            characters=shown, field=missing.field
        )
        name = missing.name or self.tr("semua lembar")
        return TextRow((name, told), icon="perhatian", tone="warning")


def _apart(text: str) -> str:
    """Return a text that leaves the direction of the sentence around it alone."""
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"
