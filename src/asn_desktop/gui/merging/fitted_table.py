"""A table as high as its rows, up to a few: for short lists that stand above something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from asn_desktop.gui.widgets.plain_table import PlainTable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

FEWEST_ROWS = 2


class FittedTable(PlainTable):
    """More rows than `most_rows`, or than there is room for, are scrolled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.most_rows = 8
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height(self.most_rows))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._height(FEWEST_ROWS))

    def _height(self, most: int) -> int:
        model = self.model()
        rows = min(model.rowCount(), most) if model is not None else 0
        heights = sum(self.rowHeight(row) for row in range(rows))
        return self.horizontalHeader().sizeHint().height() + heights + 2 * self.frameWidth()
