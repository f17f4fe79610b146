"""Copy, cut, paste and fill down in the grid, with spreadsheets in both directions."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication

from asn_desktop.domain.instrument import NOT_OBSERVED
from asn_desktop.domain.pasting import Area, plan, read_block, write_block
from asn_desktop.gui.grid.grid_desk import Change

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from asn_desktop.domain.instrument import Observation
    from asn_desktop.domain.pasting import PastePlan
    from asn_desktop.gui.grid.grid_desk import GridDesk
    from asn_desktop.gui.grid.grid_model import Cell
    from asn_desktop.gui.grid.grid_view import GridView
    from asn_desktop.gui.grid.paste_preview import PastePreview
    from asn_desktop.gui.jobs import Jobs


class _Wish(NamedTuple):
    """What is to be pasted, and where."""

    text: str
    area: Area


class PasteDesk(QObject):
    """Nothing pasted is written before its preview was agreed to.

    While a preview is open it follows what becomes of the marks under it (an undo, a sheet made
    final), so that what is agreed to is what is shown.
    """

    said = Signal(str)
    refused = Signal(str)

    def __init__(self, jobs: Jobs, desk: GridDesk, view: GridView, preview: PastePreview) -> None:
        super().__init__(view)
        self._jobs, self._desk, self._view, self._preview = jobs, desk, view, preview
        self._model = desk.model
        self._model.modelAboutToBeReset.connect(self.forget)
        self._model.dataChanged.connect(self._judge_again)
        self._wish: _Wish | None = None
        self._plan: PastePlan | None = None
        self._is_painting = False
        preview.agreed.connect(self._agree)
        preview.left.connect(self.leave)

    @Slot()
    def copy(self) -> None:
        """Put the selected cells on the clipboard as spreadsheets expect them."""
        ranges = self._view.selectionModel().selection()
        if ranges.isEmpty():
            return
        first = ranges.first()
        self._put(range(first.top(), first.bottom() + 1), range(first.left(), first.right() + 1))

    @Slot()
    def copy_with_names(self) -> None:
        """Put whole rows with names and titles on the clipboard: those selected, or all shown."""
        area = self._view.area
        rows = range(self._model.rowCount())
        if area is not None and area.height > 1:
            rows = range(area.row, area.row + area.height)
        columns = range(self._model.columnCount())
        across = Qt.Orientation.Horizontal
        titles = [str(self._model.headerData(column, across)) for column in columns]
        self._put(rows, columns, [titles])
        text = self.tr("{count} baris disalin dengan nama. Tempel di Excel dengan Ctrl+V.")
        self.said.emit(text.format(count=len(rows)))

    @Slot()
    def cut(self) -> None:
        """Copy the selected marks and clear them, as one step."""
        if self._view.area is not None:
            self.copy()
            self._desk.mark(self._view.cells, None)

    @Slot()
    def fill_down(self) -> None:
        """Fill a block from its first row; a single row from the one above it."""
        area = self._view.area
        if area is None:
            return
        if area.height == 1:
            if area.row == 0:
                return
            area = area._replace(row=area.row - 1, height=2)
        source = self._model.row(area.row)
        if source is None:
            return
        columns = range(area.column, area.column + area.width)
        self._desk.write(
            [
                Change(row, column, source.levels[column], source.reasons.get(column, ""))
                for row in range(area.row + 1, area.row + area.height)
                for column in columns
            ]
        )

    @Slot()
    def paste(self) -> None:
        """Read the clipboard and show what pasting it here would do."""
        area = self._view.area
        if area is None:
            self.refused.emit(self.tr("Pilih dulu sel penilaian tempat menempel."))
            return
        self.forget()
        self._wish = _Wish(QGuiApplication.clipboard().text(), area)
        self._judge(self._wish)

    @Slot()
    def leave(self) -> None:
        """Leave all as it was and go back to the grid."""
        self.forget()
        self._view.setFocus()

    @Slot()
    def forget(self) -> None:
        """Put the preview away."""
        self._wish = self._plan = None
        self._preview.hide()
        if self._model.preview:
            self._paint({})

    @Slot()
    def _judge_again(self) -> None:
        if self._wish is not None and not self._is_painting:
            self._judge(self._wish)

    def _judge(self, wish: _Wish) -> None:
        """Judge what pasting would do to the rows as they are now."""
        rows, columns, top = self._model.rows, len(self._model.codes), self._model.top_level
        self._jobs.run(
            lambda: (wish, plan(read_block(wish.text), wish.area, rows, columns, top)),
            self._show,
            refused=self._refuse,
        )

    def _refuse(self, sentence: str) -> None:
        self.forget()
        self.refused.emit(sentence)

    def _show(self, planned: tuple[_Wish, PastePlan]) -> None:
        wish, made = planned
        if wish is not self._wish:  # it was taken back, or the rows are others
            return
        if not made.marks and not made.refused:
            self.leave()
            text = self.tr("Tidak ada yang berubah: {count} sel sudah sama.")
            self.said.emit(text.format(count=made.same))
            return
        is_new, self._plan = self._plan is None, made
        self._paint({(row, column): level for row, column, level in made.marks})
        self._preview.show_plan(made, self._model, is_new=is_new)
        if is_new:
            reached = (*(mark.row for mark in made.marks), *(cell.row for cell in made.refused))
            self._view.show_row(min(reached))

    def _paint(self, levels: Mapping[Cell, Observation | None]) -> None:
        self._is_painting = True
        self._model.show_preview(levels)
        self._is_painting = False

    @Slot(str)
    def _agree(self, why: str) -> None:
        made = self._plan
        self.leave()
        if made is None:
            return
        self._desk.write(
            [Change(*mark, why if mark.level == NOT_OBSERVED else "") for mark in made.marks]
        )
        rows = [mark.row for mark in made.marks]
        columns = [mark.column for mark in made.marks]
        top, left = min(rows), min(columns)
        self._view.choose(Area(top, left, max(rows) - top + 1, max(columns) - left + 1))

    def _put(
        self, rows: Sequence[int], columns: Sequence[int], titles: Sequence[Sequence[str]] = ()
    ) -> None:
        found = (self._model.row(row) for row in rows)
        texts = [
            [self._model.copied(row, column) for column in columns]
            for row in found
            if row is not None
        ]
        QGuiApplication.clipboard().setText(write_block([*titles, *texts]))
