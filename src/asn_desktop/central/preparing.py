"""A session made ready for the file from its packages alone: pure, so that any process may do it.

What the file gives numbers to for all sessions together (people by NIP, units, criteria,
instruments) stands in these rows by name, and their session is 0; the writer puts the numbers in.
"""

from __future__ import annotations

from collections import Counter
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.central.certificate_rows import certificate_rows
from asn_desktop.central.late import count_late
from asn_desktop.central.rows import NO_SESSION, Numbers, Places, SessionRows
from asn_desktop.central.spelling import spelled
from asn_desktop.central.union import read_union
from asn_desktop.domain.fold import state_hash
from asn_desktop.domain.merging import Fork, Gap
from asn_desktop.domain.people import PRESENT
from asn_desktop.domain.registers import Standing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from asn_desktop.central.rows import Row
    from asn_desktop.central.union import Reading
    from asn_desktop.domain.bundle import Bundle
    from asn_desktop.domain.ids import DeviceId, SessionId
    from asn_desktop.domain.ledger import Json

TITLES = ("title", "place", "date", "until", "instrument", "wording", "bands", "status", "sample")
INSTRUMENT_PLACE = TITLES.index("instrument")
ATTENDANCE_PLACE = -5
"""Where a participant's row says whether they came."""
NO_RIGHT = (Standing.NO_RIGHT, Standing.FOREIGN_PARENT, Standing.REVOKED)
NOBODY: Mapping[str, int] = MappingProxyType({})


class Known(NamedTuple):
    """The numbers that a session's people have in the file already; they never change."""

    participants: Mapping[str, int] = NOBODY
    evaluators: Mapping[str, int] = NOBODY


class Told(NamedTuple):
    """What a session's packages amount to, in a few words: for the reports and its own row."""

    ses: SessionId
    root: bytes
    state: str
    registers: int
    conflicts: int
    quarantined: int
    unproven: int
    no_right: int
    unknown: int
    gaps: tuple[Gap, ...]
    forks: tuple[Fork, ...]
    late: int
    names: Mapping[DeviceId, str]
    """Of the devices that are certified."""

    @property
    def set_apart(self) -> int:
        """Return how many events do not count."""
        return self.unproven + self.no_right + self.unknown


class Rows(NamedTuple):
    """A session's rows by table, and what its own row says of titles and counts."""

    tables: Mapping[str, Sequence[Row]]
    criteria: Sequence[str]
    """The code of each criterion by its number in the rows of marks, from 1."""
    titles: Row
    """As `TITLES`; the instrument as its text, "" where there is none."""
    counted: Row
    """As `COUNTED`."""


class Prepared(NamedTuple):
    """A session that is new to the file, read whole."""

    told: Told
    rows: Rows
    lines: int
    """So many it has."""


def prepare(bundle: Bundle) -> Prepared:
    """Return what a session amounts to of which this is the only package.

    :raises UserError: too many of its lines are no events.
    :raises InvalidEventError: statements or heads in its header are misshapen.
    """
    reading = read_union([bundle])
    lines = sum(len(chain.lines) for chain in bundle.chains)
    return Prepared(told_of(reading), rows_of(reading, Known()), lines)


def told_of(reading: Reading) -> Told:
    """Return what a session amounts to."""
    folded = reading.folded
    apart = Counter(folded.apart.values())
    names = {dev: device.name for dev, device in reading.trusted.devices.items()}
    return Told(
        reading.contents.ses,
        reading.contents.root,
        state_hash(folded),
        len(folded.heads),
        folded.conflict_count,
        len(reading.quarantined),
        apart[Standing.UNPROVEN],
        sum(apart[each] for each in NO_RIGHT),
        apart[Standing.UNKNOWN],
        tuple(Gap(gap.device, names.get(gap.device, "?"), gap.missing) for gap in folded.gaps),
        tuple(Fork(*fork) for fork in folded.forks),
        count_late(reading),
        names,
    )


def rows_of(reading: Reading, known: Known) -> Rows:
    """Return a session's rows; people who have a number keep it."""
    criteria = Places({})
    numbers = Numbers(Places(known.participants), Places(known.evaluators), criteria.of)
    rows = SessionRows(reading.folded, numbers)
    tables = rows.tables
    tables["certificate"] = certificate_rows(NO_SESSION, reading, rows)
    return Rows(tables, tuple(criteria.all()), _titles(rows.settings), _counted(tables))


def _titles(said: Mapping[str, Json]) -> Row:
    texts = {name: said.get(name) for name in TITLES}
    instrument, bands = texts["instrument"], texts["bands"]
    return (
        *(_text(texts[name]) for name in ("title", "place", "date", "until")),
        spelled(instrument) if isinstance(instrument, dict) else "",
        _text(texts["wording"]),
        spelled(bands) if bands else "",
        _text(texts["status"]),
        int(texts["sample"] is True),
    )


def _counted(tables: Mapping[str, Sequence[Row]]) -> Row:
    """Return how many rows of each kind there are, as `COUNTED` says it in SQL.

    But for marks: only those of people present count, as at the table; others are expected nowhere.
    """
    here = [row for row in tables["participant"] if row[-1] and not row[-2]]
    present = {row[1] for row in here if row[ATTENDANCE_PLACE] in PRESENT}
    return (
        len(here),
        len(present),
        sum(bool(row[3]) and not row[5] for row in tables["evaluator"]),
        sum(row[1] in present for row in tables["mark"]),
        *(len(tables[name]) for name in ("attestation", "certificate")),
    )


def _text(content: Json) -> str:
    return content if isinstance(content, str) else ""
