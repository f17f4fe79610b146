"""Units over time, read from a central file session by session."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from asn_desktop.central.recap import read_whole
from asn_desktop.central.session_reading import read_sessions
from asn_desktop.domain.unit_periods import Period, Result, UnitPeriods

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator
    from sqlite3 import Connection

    from asn_desktop.central.session_reading import Scale, StoredSession
    from asn_desktop.domain.centre import UnitPeriod

    Progress = Callable[[int, int], None]

NO_YEAR = "tanpa tanggal"
YEAR_DIGITS = 4


def read_unit_periods(
    connection: Connection, by: Literal["session", "year"], progress: Progress | None = None
) -> Iterator[UnitPeriod]:
    """Yield each unit's mean by session or year; a session whose scale is unread has none."""
    periods = UnitPeriods(by)
    count: int = connection.execute("SELECT count(*) FROM session").fetchone()[0]
    for place, stored in enumerate(read_sessions(connection)):
        if progress:
            progress(place, count)
        if stored.scale is None:
            continue
        period = Period(stored.date, stored.scale.words, stored.ses, stored.title)
        results = _results(connection, stored, stored.scale)
        yield from periods.add(period, stored.date[:YEAR_DIGITS] or NO_YEAR, results)
    yield from periods.years()


def _results(connection: Connection, stored: StoredSession, scale: Scale) -> Iterator[Result]:
    session = read_whole(connection, stored, scale)
    for number, person in session.people.items():
        exact = session.trace(number).exact
        if exact is not None and person.is_present:
            who: Hashable = person.nip or (stored.ses, person.id)
            yield Result(who, person.unit, exact)
