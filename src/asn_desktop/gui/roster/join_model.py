"""Two entries side by side, field by field, with a tick at what stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from typing_extensions import override

from asn_desktop.domain.wording import grouped_nip
from asn_desktop.gui.field_labels import field_label
from asn_desktop.gui.roster.cell_table import CellTable

if TYPE_CHECKING:
    from asn_desktop.services.people.joining import FieldPair, JoinPlan, Side

FIRST, SECOND = 1, 2
STATUSES = ("hadir", "terlambat", "tidak_hadir")


class JoinModel(CellTable):
    """Column 0 names the field, 1 and 2 are the entries; never writes and never asks."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pairs: tuple[FieldPair, ...] = ()
        self._chosen: dict[str, Side] = {}

    def show(self, plan: JoinPlan) -> None:
        """Show a plan, with what it proposes."""
        self.beginResetModel()
        differing = [pair for pair in plan.pairs if pair.differs]
        same = [pair for pair in plan.pairs if not pair.differs]
        self._pairs = (*differing, *same)
        self._chosen = {pair.field: pair.chosen for pair in differing}
        self.endResetModel()

    @property
    def chosen(self) -> dict[str, Side]:
        """Return whose text stays, by field; fields that say the same are left out."""
        return dict(self._chosen)

    def choose(self, row: int, column: int) -> None:
        """Let an entry's text stay."""
        if not 0 <= row < len(self._pairs) or column not in (FIRST, SECOND):
            return
        pair = self._pairs[row]
        if pair.differs:
            self._chosen[pair.field] = 0 if column == FIRST else 1
            self.dataChanged.emit(self.index(row, 0), self.index(row, SECOND))

    def choose_all(self, column: int) -> None:
        """Let all texts of an entry stay, but where it says nothing."""
        for row, pair in enumerate(self._pairs):
            if pair.texts[column - 1]:
                self.choose(row, column)

    def is_chosen(self, row: int, column: int) -> bool:
        """Tell whether this text stays."""
        pair = self._pairs[row]
        return column > 0 and (not pair.differs or self._chosen[pair.field] == column - 1)

    @override
    def count(self) -> int:
        return len(self._pairs)

    @override
    def headings(self) -> tuple[str, ...]:
        return (self.tr("Isian"), self.tr("Entri 1"), self.tr("Entri 2"))

    @override
    def text(self, row: int, column: int) -> str:
        pair = self._pairs[row]
        if column == 0:
            return field_label(pair.field)
        text = pair.texts[column - 1]
        if pair.field == "nip":
            text = grouped_nip(text)
        if pair.field == "attendance":
            text = self._attendance(text)
        return text or self.tr("kosong")

    @override
    def spoken(self, row: int, column: int) -> str:
        said = super().spoken(row, column)
        if not self.is_chosen(row, column):
            return said
        return self.tr("{cell}, dipakai").format(cell=said)

    @override
    def icon(self, row: int, column: int) -> tuple[str, str] | None:
        if column == 0:
            return None
        return ("centang", "good") if self.is_chosen(row, column) else ("kosong", "muted")

    @override
    def flags(self, index: object, /) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _attendance(self, text: str) -> str:
        status, _, rest = text.partition(" ")
        words = (self.tr("Hadir"), self.tr("Terlambat"), self.tr("Tidak hadir"))
        named = dict(zip(STATUSES, words, strict=True)).get(status, status)
        return f"{named} {rest}".strip()
