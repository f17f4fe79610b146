"""The matrix of Siapa belum: a row an evaluator, a column a stage, the state by icon and word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal, Slot

from asn_desktop.domain.completeness import LaptopState, Stage
from asn_desktop.domain.wording import whole
from asn_desktop.gui.merging.fitted_table import FittedTable
from asn_desktop.gui.widgets.text_table import TextRow, TextTable
from asn_desktop.services.day.completeness_words import laptop_sentence, runs_in_words, short_moment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QItemSelection
    from PySide6.QtWidgets import QWidget

    from asn_desktop.domain.completeness import Completeness, EvaluatorStanding, Laptop

EVERYBODY = ""
STAGES = tuple(Stage)
FIRST_STAGE = 3
"""Before the counts stand evaluator, laptop and last package."""
SHARES = (22, 19, 13, 12, 9, 9, 13, 12, 20)
MOST_ROWS = 6
LINE_END = "\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}\n"
"""Keeps the first line of a heading above its second, which ends in a gap."""
NONE = "\N{EN DASH}"
ICONS = {
    Stage.UNSENT: ("kosong", "bad"),
    Stage.PARTIAL: ("sebagian", "warning"),
    Stage.NOT_FINAL: ("draf", "warning"),
    Stage.UNCHECKED: ("disiplin", "warning"),
    Stage.COMPLETE: ("centang", "good"),
}


class MatrixView(FittedTable):
    """As high as its rows, up to a few; the chosen row narrows the list below it."""

    chosen = Signal(str)
    """An evaluator's id, "" for everybody."""
    stage_wished = Signal(Stage)
    """A number was clicked: show just these sheets."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = EVERYBODY
        texts = (
            *(self.tr("Penilai"), self.tr("Laptop"), self.tr("Paket\nterakhir")),
            *(self.tr("Belum\nterkirim"), self.tr("Belum\npenuh"), self.tr("Belum\nfinal")),
            *(self.tr("Belum\ndiperiksa"), self.tr("Lengkap"), self.tr("Keadaan")),
        )
        headings = [text.replace("\n", LINE_END) for text in texts]
        right = range(FIRST_STAGE, FIRST_STAGE + len(STAGES))
        self.table = TextTable(headings, self, right=tuple(right), icon_column=8)
        self.show_model(self.table, SHARES)
        self.most_rows = MOST_ROWS
        self.selectionModel().selectionChanged.connect(self._follow)
        self.clicked.connect(self._wish)

    def show_found(self, found: Completeness) -> None:
        """Show the matrix; the chosen row stays chosen."""
        rows = [self._row(row) for row in found.rows]
        if len(rows) > 1:
            rows.insert(0, self._sum(found))
        key = self._key
        self.table.show(rows)
        place = max(0, self.table.find(key))
        if rows:
            self.selectRow(place)
        self.setVisible(bool(rows))
        self.updateGeometry()

    @property
    def chosen_key(self) -> str:
        """Return whose row is chosen, "" for everybody."""
        return self._key

    @Slot()
    def _follow(self, _now: QItemSelection, _before: QItemSelection) -> None:
        rows = self.selectionModel().selectedRows()
        if rows:
            self._key = self.table.row(rows[0].row()).key
            self.chosen.emit(self._key)

    @Slot(QModelIndex)
    def _wish(self, index: QModelIndex) -> None:
        place = index.column() - FIRST_STAGE
        if 0 <= place < len(STAGES) and STAGES[place] != Stage.COMPLETE:
            self.stage_wished.emit(STAGES[place])

    # --- rows --------------------------------------------------------------------------

    def _row(self, row: EvaluatorStanding) -> TextRow:
        counts = [whole(row.counts[stage]) if row.counts[stage] else NONE for stage in STAGES]
        last = max((each.last_at for each in row.laptops if each.last_at), default=None)
        texts = (
            *(row.evaluator.name, self._laptops(row.laptops)),
            *(short_moment(last) if last else NONE, *counts, self._state(row)),
        )
        icon, tone = ICONS[row.worst]
        if row.worst == Stage.COMPLETE and not row.is_settled:
            icon, tone = "perhatian", "warning"
        return TextRow(texts, row.evaluator.id, icon, tone)

    def _sum(self, found: Completeness) -> TextRow:
        sums = [sum(row.counts[stage] for row in found.rows) for stage in STAGES]
        worst = next((s for s, count in zip(STAGES, sums, strict=True) if count), Stage.COMPLETE)
        icon, tone = ICONS[worst] if not found.is_settled else ICONS[Stage.COMPLETE]
        state = self._word(worst)
        if worst == Stage.COMPLETE and not found.is_settled:
            icon, tone, state = "perhatian", "warning", self.tr("lihat laptop")
        counts = [whole(count) if count else NONE for count in sums]
        return TextRow((self.tr("Semua penilai"), "", "", *counts, state), EVERYBODY, icon, tone)

    def _state(self, row: EvaluatorStanding) -> str:
        if row.worst == Stage.COMPLETE and not row.is_settled:
            return self.tr("lihat laptop")
        return self._word(row.worst)

    def _laptops(self, laptops: Sequence[Laptop]) -> str:
        """Return what is the matter with the worst of them, or how many have sent."""
        if not laptops:
            return self.tr("tanpa laptop")
        worst = laptops[0]
        if worst.state == LaptopState.GAP:
            return self.tr("kurang {runs}").format(runs=runs_in_words(worst.missing))
        words = {
            LaptopState.UNHEARD: self.tr("belum pernah mengirim"),
            LaptopState.FORKED: self.tr("berkas tersalin"),
        }
        if worst.state in words:
            return words[worst.state]
        if len(laptops) > 1:
            return self.tr("{count} sudah mengirim").format(count=len(laptops))
        return self.tr("sudah mengirim")

    def _word(self, stage: Stage) -> str:
        return {
            Stage.UNSENT: self.tr("belum terkirim"),
            Stage.PARTIAL: self.tr("belum penuh"),
            Stage.NOT_FINAL: self.tr("belum final"),
            Stage.UNCHECKED: self.tr("belum diperiksa"),
            Stage.COMPLETE: self.tr("lengkap"),
        }[stage]


def laptop_lines(found: Completeness, most: int) -> list[str]:
    """Return a sentence for each laptop of which something lacks, up to so many."""
    return [laptop_sentence(each) for each in found.unsettled[:most]]
