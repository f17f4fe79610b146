"""What an import would do, row by row: what changes, and why a row stays out."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, ClassVar

from typing_extensions import override

from asn_desktop.domain.wording import grouped_nip
from asn_desktop.gui.field_labels import field_label
from asn_desktop.gui.roster.cell_table import CellTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from asn_desktop.services.people.roster_import import ImportLine

ICONS = {
    "baru": ("tambah", "good"),
    "berubah": ("perhatian", "warning"),
    "sama": ("centang", "muted"),
    "ganda": ("tutup", "bad"),
    "ditolak": ("tutup", "bad"),
}


class ImportColumn(IntEnum):
    ROW = 0
    NAME = 1
    NIP = 2
    KIND = 3
    REASON = 4


class ImportModel(CellTable):
    """Shows the lines of one kind, or all; never writes and never asks."""

    right: ClassVar[frozenset[int]] = frozenset((ImportColumn.ROW,))

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[ImportLine, ...] = ()

    def show(self, lines: Sequence[ImportLine]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    @override
    def count(self) -> int:
        return len(self.lines)

    @override
    def headings(self) -> tuple[str, ...]:
        return (
            self.tr("Baris"),
            self.tr("Nama"),
            self.tr("NIP"),
            self.tr("Hasil"),
            self.tr("Yang berubah, alasan, atau peringatan"),
        )

    @override
    def text(self, row: int, column: int) -> str:
        line = self.lines[row]
        if column == ImportColumn.ROW:
            return str(line.row)
        if column == ImportColumn.NAME:
            return line.name
        if column == ImportColumn.NIP:
            return grouped_nip(line.nip)
        if column == ImportColumn.KIND:
            return self.kind_name(line.kind)
        return self._what(line)

    @override
    def tip(self, row: int, column: int) -> str:
        return self.text(row, column).replace(" · ", "\n")

    @override
    def icon(self, row: int, column: int) -> tuple[str, str] | None:
        return ICONS.get(self.lines[row].kind) if column == ImportColumn.KIND else None

    def kind_name(self, kind: str) -> str:
        """Return what a kind of line is called."""
        names = {
            "baru": self.tr("baru"),
            "berubah": self.tr("berubah"),
            "sama": self.tr("sama"),
            "ganda": self.tr("ganda"),
            "ditolak": self.tr("ditolak"),
        }
        return names.get(kind, kind)

    def _what(self, line: ImportLine) -> str:
        """Return "Unit: Dinas Sosial → Dinas Kesehatan", then what was noticed."""
        template = self.tr("{field}: {old} → {new}")
        parts = [
            template.format(
                field=field_label(each.field), old=each.old or self.tr("kosong"), new=each.new
            )
            for each in line.changes
        ]
        return " · ".join([*parts, *filter(None, (line.reason,))])
