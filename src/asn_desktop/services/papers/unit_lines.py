"""The units of a session in figures, as papers tell them: no mean that would name individuals."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from asn_desktop.domain.documents import Count, UnitLine
from asn_desktop.domain.recap import SMALL_GROUP, guarded_bands
from asn_desktop.domain.recap_board import heat_map
from asn_desktop.domain.scoring import half_up
from asn_desktop.domain.wording import decimal_comma
from asn_desktop.services.day.recap import recap_rows
from asn_desktop.services.evaluation.stored_notes import read_notes

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from asn_desktop.domain.recap import RecapRow
    from asn_desktop.domain.recap_board import HeatCell
    from asn_desktop.domain.results import Result
    from asn_desktop.services.session.context import SessionContext

NO_UNIT = "Tanpa unit"
FEW = f"kurang dari {SMALL_GROUP} orang dinilai"
WITHHELD = "ditahan agar rata-rata unit kecil tidak dapat dihitung"


def unit_lines(context: SessionContext, results: Sequence[Result]) -> tuple[UnitLine, ...]:
    """Return a line a unit, by name."""
    rows = recap_rows(context, results, read_notes(context))
    heat = heat_map(rows, len(context.instrument.core_values))
    total = {line.unit: line.total for line in heat if line.kind == "unit"}
    by_unit: dict[str, list[RecapRow]] = {}
    present: Counter[str] = Counter()
    for row, result in zip(rows, results, strict=True):
        by_unit.setdefault(row.unit, []).append(row)
        present[row.unit] += result.participant.is_present
    return tuple(
        UnitLine(
            unit=unit or NO_UNIT,
            expected=len(people),
            present=present[unit],
            evaluated=total[unit].n,
            mean=mean_text(total[unit]),
            bands=bands_of(context, people),
            remark=remark_on(total[unit]),
        )
        for unit, people in sorted(by_unit.items())
    )


def mean_text(cell: HeatCell) -> str:
    """Return a mean over people, or nothing where none may be told."""
    return "" if cell.mean is None else decimal_comma(half_up(cell.mean))


def remark_on(cell: HeatCell) -> str:
    """Say why a mean is not told; nothing where it is, or where there is nobody."""
    if cell.is_small:
        return FEW
    return WITHHELD if cell.is_withheld else ""


def bands_of(context: SessionContext, people: Sequence[RecapRow]) -> tuple[Count, ...]:
    """Count the confirmed bands of these people from the highest down, and who has none yet.

    Those that nobody has are left out; of a few people nothing is told.
    """
    rule = context.band_rule
    counts = guarded_bands(confirmed_of(people), rule.names if rule else ())
    return tuple(Count(label=name, count=count) for name, count in counts if count)


def confirmed_of(people: Iterable[RecapRow]) -> list[str]:
    """Return the confirmed band of each of these who came, "" where nobody confirmed one."""
    return [row.confirmed for row in people if row.is_present]
