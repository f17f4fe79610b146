"""What the columns and cells of the grid are called, and how they speak."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from asn_desktop.domain.sheets import SheetStatus
from asn_desktop.domain.wording import decimal_comma

if TYPE_CHECKING:
    from asn_desktop.domain.instrument import Criterion, Instrument, Observation
    from asn_desktop.domain.score_grid import GridRow

FROZEN = 2
"""So many columns (number, name) stay while scrolling sideways; the criteria follow them."""
LONGEST_NOTE = 300


class GridWords(QObject):
    """Words by column; the model's columns are number, name, the criteria, total, filled."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._instrument: Instrument | None = None
        self._criteria: tuple[Criterion, ...] = ()
        self._labels: tuple[str, ...] = ()
        self.total_maximum = Decimal(0)

    def use(self, instrument: Instrument, wording: str) -> None:
        """Take the session's instrument, in one wording."""
        self._instrument, self._criteria = instrument, instrument.criteria(wording)
        numbers: dict[str, int] = {}
        labels = []
        for each in self._criteria:
            numbers[each.core_value] = number = numbers.get(each.core_value, 0) + 1
            name, is_whole = each.core_value_name, each.code == each.core_value
            labels.append(name if is_whole else f"{name} {number}")
        self._labels = tuple(labels)

    def speaks_of(self, criteria: tuple[Criterion, ...]) -> bool:
        """Tell whether these are the criteria already."""
        return self._criteria == criteria

    def label(self, criterion: int) -> str:
        """Return "Akuntabel 2", or "Akuntabel" where the value itself gets the mark."""
        return self._labels[criterion]

    def behaviour(self, criterion: int) -> str:
        """Return a criterion's full text."""
        return self._criteria[criterion].text

    def core_value_name(self, criterion: int) -> str:
        return self._criteria[criterion].core_value_name

    # --- headers -----------------------------------------------------------------------

    def header(self, column: int) -> str:
        """Return a column's short title: "AK2"."""
        criterion = self._criterion(column)
        if criterion is not None:
            return self._criteria[criterion].code
        last = FROZEN + len(self._criteria)
        return {
            0: self.tr("No."),
            1: self.tr("Nama"),
            last: self._total_title(),
            last + 1: self.tr("Terisi"),
        }.get(column, "")

    def spoken_header(self, column: int) -> str:
        """Return a column's title in full: "Akuntabel 2: Mampu menggunakan ..."."""
        criterion = self._criterion(column)
        if criterion is None:
            return self.header(column)
        return f"{self._labels[criterion]}: {self.behaviour(criterion)}"

    def header_tip(self, column: int) -> str:
        """Return what a column's title says when it is pointed at."""
        criterion = self._criterion(column)
        last = FROZEN + len(self._criteria)
        if criterion is not None:
            return f"{self._labels[criterion]}\n{self.behaviour(criterion)}"
        return {
            1: self.tr(
                "Klik nama, atau tekan Enter padanya, untuk membuka lembarnya di Penilaian."
            ),
            last: self.tr(
                "Dari penilai ini saja, atas nilai dasar yang teramati. Kosong bila yang dinilai"
                " belum cukup."
            ),
            last + 1: self.tr("Berapa butir yang sudah dinilai; T termasuk."),
        }.get(column, "")

    def _total_title(self) -> str:
        is_mean = self._instrument is None or self.total_maximum == self._instrument.top_level
        if is_mean:
            return self.tr("Rata-rata")
        return self.tr("Skor {maximum}").format(maximum=decimal_comma(self.total_maximum, 0))

    # --- cells -------------------------------------------------------------------------

    def filled(self, row: GridRow) -> str:
        """Return "5/7"; of somebody absent with nothing marked that they are."""
        if not row.present and not row.filled:
            return self.absent()
        return f"{row.filled}/{len(row.levels)}"

    def filled_in_words(self, row: GridRow) -> str:
        """Return "5 dari 7"."""
        text = self.tr("{filled} dari {of}")
        return text.format(filled=row.filled, of=len(row.levels))

    def absent(self) -> str:
        return self.tr("tidak hadir")

    def level_text(self, level: Observation | None) -> str:
        """Return "4, Proaktif", "Tidak teramati" or "belum dinilai"."""
        if level is None or self._instrument is None:
            return self.tr("belum dinilai")
        name = self._instrument.level_name(level)
        return f"{level}, {name}" if isinstance(level, int) else name

    def state(self, row: GridRow) -> str:
        """Return what is special about a person's sheet; "" where nothing is."""
        status = {
            SheetStatus.DRAFT: "",
            SheetStatus.FINAL: self.tr("final di sini, terkunci"),
            SheetStatus.RECEIVED: self.tr("diterima, terkunci"),
        }[row.status]
        absent = "" if row.present else self.absent()
        return ", ".join(each for each in (absent, status) if each)

    def spoken(self, row: GridRow, column: int) -> str:
        """Return "Siti Aminah, Akuntabel 2: 4, Proaktif"."""
        criterion = self._criterion(column)
        if column < FROZEN:
            parts = [f"{row.number}. {row.full_name}", row.unit]
        elif criterion is not None:
            said = self.level_text(row.levels[criterion])
            parts = [f"{row.full_name}, {self._labels[criterion]}: {said}"]
            if criterion in row.remarks:
                parts.append(self.tr("ada catatan"))
        elif column == FROZEN + len(self._criteria):
            total = self.tr("belum ada") if row.total is None else decimal_comma(row.total)
            parts = [f"{row.full_name}, {self._total_title()}: {total}"]
        else:
            filled = self.tr("{filled} dari {of} terisi").format(
                filled=row.filled, of=len(row.levels)
            )
            parts = [f"{row.full_name}, {filled}"]
        return ", ".join(each for each in (*parts, self.state(row)) if each)

    def tip(self, row: GridRow, column: int) -> str:
        """Return what a cell says when it is pointed at; "" for one that says all itself."""
        criterion = self._criterion(column)
        if criterion is None:
            return ""
        level = row.levels[criterion]
        lines = [] if level is None else [self.level_text(level)]
        if criterion in row.reasons:
            lines.append(self.tr("Alasan: {why}").format(why=row.reasons[criterion]))
        if criterion in row.remarks:
            lines.append(
                self.tr("Catatan: {text}").format(text=row.remarks[criterion][:LONGEST_NOTE])
            )
        return "\n".join(lines)

    def _criterion(self, column: int) -> int | None:
        return column - FROZEN if FROZEN <= column < FROZEN + len(self._criteria) else None
