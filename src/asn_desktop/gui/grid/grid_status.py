"""What the page Tabel says of its grid: how many people, which cell, what is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Slot

from asn_desktop.domain.score_grid import summary
from asn_desktop.domain.wording import decimal_comma, whole

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from asn_desktop.gui.grid.grid_model import Cell, GridModel
    from asn_desktop.gui.grid.grid_view import GridView


class GridLabels(NamedTuple):
    """The labels that are written."""

    people: QLabel
    cell: QLabel
    summary: QLabel


class GridStatus(QObject):
    """Follows the grid; writes labels only."""

    def __init__(self, model: GridModel, view: GridView, labels: GridLabels) -> None:
        super().__init__(view)
        self._model, self._view, self._labels = model, view, labels
        view.moved.connect(self.show_selection)
        model.dataChanged.connect(self.show_selection)
        model.dataChanged.connect(self.show_count)
        model.modelReset.connect(self.show_count)

    @Slot()
    def show_count(self) -> None:
        """Say how many people are shown and how many of them are complete."""
        rows = self._model.rows
        present = [row for row in rows if row.present]
        text = self.tr("{count} peserta · {complete}/{present} hadir lengkap")
        if self._model.searched:
            text = self.tr("{count} ditemukan · {complete}/{present} hadir lengkap")
        self._labels.people.setText(
            text.format(
                count=whole(len(rows)),
                complete=whole(sum(row.complete for row in present)),
                present=whole(len(present)),
            )
        )

    @Slot()
    def show_selection(self) -> None:
        """Say what the current cell is, and what a spreadsheet would say of the selection."""
        view, model = self._view, self._model
        row, column = model.row(view.currentIndex().row()), view.currentIndex().column()
        criterion = model.criterion_at(column)
        cell = model.words.spoken(row, column) if row else ""
        if row is not None and criterion is not None:
            cell = f"{cell} · {model.words.behaviour(criterion)}"
        self._labels.cell.setText(cell)
        cells = view.cells
        self._labels.summary.setText(self._summary(cells) if len(cells) > 1 else self._hint())

    def _summary(self, cells: list[Cell]) -> str:
        rows = self._model.rows
        found = summary(rows[row].levels[column] for row, column in cells)
        if found.mean is None:
            text = self.tr("{cells} sel · belum ada angka · {empty} kosong · {unobserved} T")
        else:
            text = self.tr(
                "{cells} sel · {levels} angka · jumlah {total} · rata-rata {mean} · terendah"
                " {lowest}, tertinggi {highest} · {empty} kosong · {unobserved} T"
            )
        return text.format(
            cells=whole(found.cells),
            levels=whole(found.levels),
            total=whole(found.total),
            mean="" if found.mean is None else decimal_comma(found.mean),
            lowest=found.lowest,
            highest=found.highest,
            empty=whole(found.empty),
            unobserved=whole(found.unobserved),
        )

    def _hint(self) -> str:
        return self.tr(
            "1-{top} menilai · 0 kosongkan · T tidak teramati · F2 catatan · Shift+panah blok ·"
            " Ctrl+V tempel"
        ).format(top=self._model.top_level)
