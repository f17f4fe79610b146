"""A table of finished texts some of whose cells carry a share, shown as a tint or a bar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from typing_extensions import override

from asn_desktop.gui.theme import colours_of
from asn_desktop.gui.tints import tint
from asn_desktop.gui.widgets.text_table import TextTable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QObject

    from asn_desktop.gui.widgets.text_table import TextRow

    Index = QModelIndex | QPersistentModelIndex

SHARE = int(Qt.ItemDataRole.UserRole) + 7
"""A share from 0 to 1, or None."""


class TintedTable(TextTable):
    """Shares are by row and column; with `tints` they stand behind the text as a colour."""

    def __init__(
        self,
        headings: Sequence[str],
        parent: QObject | None = None,
        *,
        right: Sequence[int] = (),
        tints: bool = True,
    ) -> None:
        super().__init__(headings, parent, right=right)
        self._tints = tints
        self._shown = tuple(headings)
        self._shares: dict[tuple[int, int], float] = {}

    def show_shares(self, rows: Sequence[TextRow], shares: Mapping[tuple[int, int], float]) -> None:
        """Show these rows in place of the old ones."""
        self._shares = dict(shares)
        self.show(rows)

    def abbreviate(self, headings: Sequence[str]) -> None:
        """Show other headings, shorter ones where columns are narrow; the full ones are told."""
        if tuple(headings) != self._shown:
            self._shown = tuple(headings)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(headings) - 1)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | Qt.AlignmentFlag | None:
        if not self._tints or orientation != Qt.Orientation.Horizontal:
            return super().headerData(section, orientation, role)
        texts: dict[int, str] = {
            int(Qt.ItemDataRole.DisplayRole): self._shown[section],
            int(Qt.ItemDataRole.ToolTipRole): self._headings[section],
        }
        return texts.get(int(role))

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (SHARE, Qt.ItemDataRole.BackgroundRole):
            return super().data(index, role)
        share = self._shares.get((index.row(), index.column()))
        if role == SHARE or share is None or not self._tints:
            return share if role == SHARE else None
        return tint(colours_of(QGuiApplication.palette()), share)
