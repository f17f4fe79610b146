"""The rows of a recap, plain and final: one session's, or a centre's over many sessions."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import TYPE_CHECKING

from asn_desktop.domain.discipline import DisciplineState

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from asn_desktop.domain.instrument import Observation
    from asn_desktop.domain.people import Participant

SMALL_GROUP = 5
"""A unit with fewer scored people gets no average: it would name individuals."""

UNCONFIRMED = "Belum dikonfirmasi"
"""Stands among counts of bands for those who came and of whom nobody confirmed one."""


@dataclass(frozen=True, slots=True)
class RecapSession:
    """Which session a row is of; rows of two scales are never averaged together."""

    title: str = ""
    day: dt.date | None = None
    scale: str = ""
    """Instrument, wording and bands: "berakhlak-7-bars5 v1, UU-20-2023, tingkat-5"."""


@dataclass(frozen=True, slots=True)
class KnownBefore:
    """What the office knew before the session; never mixed with the session's score."""

    latsar_score: Decimal | None = None
    latsar_qualification: str = ""
    latsar_source: str = ""
    latsar_date: dt.date | None = None
    sttpl_number: str = ""
    skp_predicate: str = ""
    skp_source: str = ""
    skp_date: dt.date | None = None


@dataclass(frozen=True, slots=True)
class RecapRow:
    """One participant. `means` are rounded, aligned with the recap's core values."""

    number: int
    name: str
    nip: str
    unit: str
    golongan: str = ""
    attendance: str = ""
    means: tuple[Decimal | None, ...] = ()
    total: Decimal | None = None
    exact: Fraction | None = None
    """The unrounded total, from which averages are made."""
    proposed: str = ""
    confirmed: str = ""
    """The band that a person confirmed; empty while it is only proposed."""
    late: str = ""
    """What of late entries nobody approved, in words; empty where there are none."""
    discipline: DisciplineState = DisciplineState.UNCHECKED
    known: KnownBefore = KnownBefore()
    session: RecapSession = RecapSession()
    exact_means: tuple[Fraction | None, ...] = ()
    """The unrounded means, aligned as `means`; averages over people are made from these."""
    is_present: bool = True
    """Figures of many count nobody absent, even one whose sheet was marked by mistake."""

    @property
    def counts(self) -> bool:
        """Tell whether this total is in the figures of many: there is one, and the person came."""
        return self.is_present and (self.exact is not None or self.total is not None)


@dataclass(frozen=True, slots=True)
class RawMarksRow:
    """One evaluator's sheet; `observations` are aligned with the recap's criteria."""

    name: str
    nip: str
    evaluator: str
    observations: tuple[Observation | None, ...]
    """None where it is not yet scored."""
    status: str = ""
    remark: str = ""
    session: RecapSession = RecapSession()


@dataclass(frozen=True, slots=True)
class RecapNoteRow:
    """One discipline note in words."""

    name: str
    nip: str
    unit: str
    category: str
    day: dt.date
    time: str = ""
    minutes: int | None = None
    source: str = ""
    kind: str = ""
    text: str = ""
    witness: str = ""
    reply: str = ""
    author: str = ""
    state: str = ""
    reason: str = ""
    decree: str = ""
    session: RecapSession = RecapSession()


@dataclass(frozen=True, slots=True)
class UnitRow:
    """One unit in one session."""

    session: RecapSession
    unit: str
    people: int
    scored: int
    average: Fraction | None
    """None also where fewer than five people have a total."""
    bands: tuple[tuple[str, int], ...]
    """How many of each confirmed band, most frequent first, then who has none yet; empty where
    too few have one."""
    with_notes: int

    @property
    def is_small(self) -> bool:
        return self.scored < SMALL_GROUP


@dataclass(frozen=True, slots=True)
class Recap:
    """All sheets of a recap; units are made from the rows."""

    core_values: tuple[str, ...]
    criteria: tuple[str, ...]
    rows: tuple[RecapRow, ...]
    marks: tuple[RawMarksRow, ...] = ()
    notes: tuple[RecapNoteRow, ...] = ()
    shows_sessions: bool = False
    """Whether each row says which session it is of: the recap of a centre."""

    @property
    def units(self) -> tuple[UnitRow, ...]:
        return unit_rows(self.rows)


def unit_rows(rows: Iterable[RecapRow]) -> tuple[UnitRow, ...]:
    """Return one row a unit and session, in the order in which they first appear."""
    groups: dict[tuple[RecapSession, str], list[RecapRow]] = {}
    for row in rows:
        groups.setdefault((row.session, row.unit), []).append(row)
    return tuple(_unit(session, unit, group) for (session, unit), group in groups.items())


def _unit(session: RecapSession, unit: str, group: list[RecapRow]) -> UnitRow:
    totals = [total for total in map(_total, group) if total is not None]
    enough = len(totals) >= SMALL_GROUP
    came = [row.confirmed for row in group if row.is_present]
    order = [name for name, _ in Counter(filter(None, came)).most_common()]
    return UnitRow(
        session=session,
        unit=unit,
        people=len(group),
        scored=len(totals),
        average=sum(totals, Fraction(0)) / len(totals) if enough else None,
        bands=guarded_bands(came, order),
        with_notes=sum(row.discipline == DisciplineState.HAS_NOTES for row in group),
    )


def confirmed_bands(came: Sequence[str], names: Sequence[str]) -> tuple[tuple[str, int], ...]:
    """Count the bands that somebody confirmed, in the order of `names`, then who has none yet.

    `came` has the band of each person who came, "" of whom nobody confirmed one. Where nobody has
    one there is nothing to tell: what the program proposes is no result.
    """
    found = Counter(filter(None, came))
    if not found:
        return ()
    order = [*names, *sorted(found.keys() - set(names))]
    left = len(came) - found.total()
    counts = [(name, found[name]) for name in order]
    return tuple([*counts, (UNCONFIRMED, left)] if left else counts)


def guarded_bands(came: Sequence[str], names: Sequence[str]) -> tuple[tuple[str, int], ...]:
    """Return the same of a unit; nothing where so few have one that it would name individuals."""
    confirmed = len(list(filter(None, came)))
    return confirmed_bands(came, names) if confirmed >= SMALL_GROUP else ()


def _total(row: RecapRow) -> Fraction | None:
    if not row.counts:
        return None
    return row.exact if row.exact is not None else Fraction(row.total or 0)


def known_before(person: Participant) -> KnownBefore:
    """Return what the office knew of a person before the session."""
    return KnownBefore(
        latsar_score=_decimal(person.latsar_score),
        latsar_qualification=person.latsar_qualification,
        latsar_source=person.latsar_source,
        latsar_date=day_of(person.latsar_date),
        sttpl_number=person.sttpl_number,
        skp_predicate=person.skp_predicate,
        skp_source=person.skp_source,
        skp_date=day_of(person.skp_date),
    )


def day_of(text: str) -> dt.date | None:
    """Return the day that an ISO 8601 text names; None for any other text."""
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None


def _decimal(text: str) -> Decimal | None:
    try:
        number = Decimal(text.replace(",", "."))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None
