"""Siapa belum: what is still expected of each evaluator, by participant, before anyone leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal, Slot
from typing_extensions import override

from asn_desktop.domain.completeness import Stage
from asn_desktop.domain.wording import whole
from asn_desktop.gui.merging.forms.missing_tab import Ui_MissingTab
from asn_desktop.gui.merging.matrix_view import ICONS, laptop_lines
from asn_desktop.gui.merging.merging_tab import MergingTab
from asn_desktop.gui.merging.slip_press import SlipPress
from asn_desktop.gui.widgets.text_table import TextRow, TextTable
from asn_desktop.services.day.completeness import stage_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from asn_desktop.domain.completeness import Completeness
    from asn_desktop.domain.merging import Missing
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.workspace import Workspace

SHARES = (22, 6, 32, 30, 32)
MOST_LAPTOPS = 3
FEWEST_ROWS, LOW = 5, 1
"""On a low screen the matrix gives way to the list, and is scrolled; on a very low one both are."""
LINES_OF_LOW = 22
"""A tab of fewer lines of text is very low: a small screen and large letters."""


class OpenSheet(NamedTuple):
    """One sheet that lacks something, as the list shows and finds it."""

    gaps: tuple[Missing, ...]
    stage: Stage
    found_by: str


class MissingTab(MergingTab):
    """The matrix chooses whose sheets the list shows; Enter opens the sheet of who is missing."""

    person_requested = Signal(str, str)
    """Show another page (its key) at a participant (an id)."""

    def __init__(self, workspace: Workspace, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(workspace, jobs, parent)
        self.ui = Ui_MissingTab()
        self.ui.setupUi(self)
        self.press = SlipPress(jobs, self)
        self.press.said.connect(self.said)
        self._found: Completeness | None = None
        self._sheets: list[OpenSheet] = []
        headings = (
            *(self.tr("Penilai"), self.tr("No"), self.tr("Peserta")),
            *(self.tr("Unit"), self.tr("Yang kurang")),
        )
        self.model = TextTable(headings, self, right=(1,), icon_column=4)
        self.ui.missingView.show_model(self.model, SHARES)
        for text, stage in self._kinds():
            self.ui.missingKindCombo.addItem(text, stage)
        self.ui.matrixView.chosen.connect(self._narrow)
        self.ui.matrixView.stage_wished.connect(self._choose_stage)
        self.ui.matrixView.activated.connect(self.ui.missingView.setFocus)
        self.ui.missingKindCombo.currentIndexChanged.connect(self._narrow)
        self.ui.missingSearch.textChanged.connect(self._narrow)
        self.ui.missingView.activated.connect(self._open)
        self.ui.slipButton.clicked.connect(self.show_slips)

    @property
    @override
    def title(self) -> str:
        return self.tr("S&iapa belum")

    @property
    @override
    def firsts(self) -> Sequence[QWidget]:
        return self.ui.missingView, self.ui.matrixView

    @property
    @override
    def search(self) -> QWidget:
        return self.ui.missingSearch

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        is_low = self.height() < LINES_OF_LOW * self.fontMetrics().height()
        self.ui.missingView.fewest_rows = LOW if is_low else FEWEST_ROWS
        self.ui.missingView.updateGeometry()

    @override
    def refresh(self) -> None:
        """Read what is missing."""
        self.jobs.run(self.workspace.session.completeness, self._show)

    @Slot()
    def show_slips(self) -> None:
        """Show the slips as they would be printed: of the chosen evaluator, or of all."""
        from asn_desktop.gui.merging.slip_dialog import SlipDialog  # noqa: PLC0415 - dialogs are lazy

        dialog = SlipDialog(self.workspace, self.jobs, self, self.press)
        dialog.said.connect(self.said)
        if self._found is not None:
            dialog.offer(self._found, self.ui.matrixView.chosen_key)
        dialog.open()

    def _kinds(self) -> Iterator[tuple[str, Stage | None]]:
        yield self.tr("semua"), None
        yield self.tr("belum terkirim"), Stage.UNSENT
        yield self.tr("belum penuh"), Stage.PARTIAL
        yield self.tr("belum final"), Stage.NOT_FINAL
        yield self.tr("belum diperiksa"), Stage.UNCHECKED

    def _show(self, found: Completeness) -> None:
        self._found = found
        self._sheets = list(_open_sheets(found.missing))
        self.ui.matrixView.show_found(found)
        self.ui.missingLabel.setText(self.summary(found))
        lines = laptop_lines(found, MOST_LAPTOPS)
        left = len(found.unsettled) - len(lines)
        if left > 0:
            lines.append(self.tr("Dan {count} laptop lain.").format(count=left))
        self.ui.laptopLabel.setText("\n".join(lines))
        self.ui.slipButton.setEnabled(bool(found.rows))
        self._narrow()

    def summary(self, found: Completeness) -> str:
        """Return how much is missing in one sentence."""
        if not found.rows:
            return self.tr("Belum ada penilai. Tambah di Sesi > Setelan sesi.")
        text = self.tr("Tidak ada yang kurang: semua penilai sudah lengkap dan final.")
        if found.missing:
            people = len({each.participant.id for each in found.missing})
            text = self.tr("Kurang {sheets} lembar dari {people} peserta.").format(
                sheets=whole(len(self._sheets)), people=whole(people)
            )
        if found.conflicts:
            more = self.tr("{count} konflik belum diputuskan.")
            text = f"{text} {more.format(count=whole(found.conflicts))}"
        return text

    @Slot()
    def _choose_stage(self, stage: Stage) -> None:
        self.ui.missingKindCombo.setCurrentIndex(self.ui.missingKindCombo.findData(stage))

    @Slot()
    def _narrow(self) -> None:
        evaluator, stage = self.ui.matrixView.chosen_key, self.ui.missingKindCombo.currentData()
        words = self.ui.missingSearch.text().casefold().split()
        self.model.show(
            [
                self._row(sheet)
                for sheet in self._sheets
                if evaluator in ("", sheet.gaps[0].evaluator.id)
                and stage in (None, sheet.stage)
                and all(word in sheet.found_by for word in words)
            ]
        )

    def _row(self, sheet: OpenSheet) -> TextRow:
        gap = sheet.gaps[0]
        person = gap.participant
        texts = (
            *(gap.evaluator.name, str(person.number or ""), person.full_name),
            *(person.unit, "; ".join(map(self._word, sheet.gaps))),
        )
        return TextRow(texts, person.id, *ICONS[sheet.stage])

    def _word(self, gap: Missing) -> str:
        if gap.what == "nilai" and gap.have:
            return self.tr("{have} dari {of} nilai terisi").format(have=gap.have, of=gap.of)
        return {
            "nilai": self.tr("belum dinilai"),
            "status": self.tr("belum final"),
            "nihil": self.tr("disiplin belum diperiksa"),
        }[gap.what]

    @Slot(object)
    def _open(self) -> None:
        """Go to the sheet of somebody who is missing, or to the discipline page."""
        row = self.ui.missingView.currentIndex().row()
        if 0 <= row < self.model.rowCount():
            shown = self.model.row(row)
            page = "disiplin" if shown.icon == ICONS[Stage.UNCHECKED][0] else "penilaian"
            self.person_requested.emit(page, shown.key)


def _open_sheets(missing: Sequence[Missing]) -> Iterator[OpenSheet]:
    """Yield the sheets that lack something, in the order of evaluators and numbers."""
    sheets: dict[tuple[str, str], list[Missing]] = {}
    for each in missing:
        sheets.setdefault((each.evaluator.id, each.participant.id), []).append(each)
    for gaps in sheets.values():
        evaluator, person = gaps[0].evaluator, gaps[0].participant
        texts = (person.full_name, person.nip, person.unit, evaluator.name, str(person.number))
        yield OpenSheet(tuple(gaps), stage_of(gaps), " ".join(texts).casefold())
