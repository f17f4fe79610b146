"""The list of packages that left: as high as its few rows, higher where there is room."""

from __future__ import annotations

from PySide6.QtCore import QSize
from typing_extensions import override

from asn_desktop.gui.widgets.plain_table import PlainTable

LEAST, MOST = 2, 5


class SentView(PlainTable):
    """Wishes for its rows and no more, so that a page that scrolls does not scroll for nothing."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height_of(MOST))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._height_of(LEAST))

    def _height_of(self, most: int) -> int:
        model = self.model()
        rows = min(most, max(LEAST, model.rowCount() if model is not None else 0))
        row = self.verticalHeader().defaultSectionSize()
        return self.horizontalHeader().sizeHint().height() + rows * row + 2 * self.frameWidth()
