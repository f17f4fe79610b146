"""What the agency's file says of many sessions: rows for screens and the command line.

Times named `..._at` are UTC milliseconds, 0 where it never happened; dates are ISO 8601 texts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from decimal import Decimal
    from fractions import Fraction
    from pathlib import Path

    from asn_desktop.domain.discipline import DisciplineState
    from asn_desktop.domain.merging import Fork, Gap

UNKNOWN_ROOT = "akar belum dikenal"
ChangeKind = Literal["berubah", "konflik", "dicabut"]
ArrivalState = Literal["diterima", "terlambat", "belum"]
ExpectedSource = Literal["tangan", "tabel", "penugasan"]


class CentralSession(NamedTuple):
    """One session in the centre, counted. `marks` and the others count rows that stand now."""

    ses: str
    title: str
    place: str
    date: str
    until: str
    scale: str
    """Instrument, wording and bands; "" where this program cannot read them."""
    closed: bool
    sample: bool
    known_root: bool
    """Whether the session's root key was imported here; else anybody may have made the session."""
    participants: int
    present: int
    evaluators: int
    marks: int
    expected_marks: int
    notes: int
    """Discipline notes that count, by the one rule of screen and paper."""
    attestations: int
    certificates: int
    conflicts: int
    quarantined: int
    set_apart: int
    late: int
    """Entries beyond what the closing had seen."""
    gaps: tuple[Gap, ...]
    forks: tuple[Fork, ...]
    state: str
    packages: int
    first_at: int
    last_at: int
    corrections: int
    """Entries that a later package changed."""
    reissue: int
    """Certificates that no longer say what the session says."""

    @property
    def root_words(self) -> str:
        """Return what is to be said of the session's root: "" where it is known."""
        return "" if self.known_root else UNKNOWN_ROOT


class CentralPackage(NamedTuple):
    """One package that was taken in. Counts are None where an older program took it in."""

    at: int
    ses: str
    title: str
    sender: str
    kind: str
    file_name: str
    receipt: str
    digest: str
    bytes: int
    new: int | None
    changed: int | None
    same: int | None
    quarantined: int


class CentralChange(NamedTuple):
    """One entry that a later package changed, in words. `participant` is "" for the session's."""

    at: int
    receipt: str
    sender: str
    ses: str
    session: str
    participant: str
    nip: str
    field: str
    before: str
    after: str
    kind: ChangeKind
    author: str
    why: str


class PersonFound(NamedTuple):
    """Somebody whom a search found; without a NIP `ses` and `participant` name the one entry."""

    nip: str
    name: str
    unit: str
    sessions: int
    ses: str
    participant: str


class Span(NamedTuple):
    """A name or unit that a person had, and in the sessions of which days: first and last."""

    text: str
    first: str
    last: str
    sessions: int


class PersonEntry(NamedTuple):
    """A person in one session."""

    ses: str
    session: str
    date: str
    place: str
    scale: str
    known_root: bool
    name: str
    unit: str
    golongan: str
    jabatan: str
    attendance: str
    total: Decimal | None
    proposed: str
    confirmed: str
    discipline: DisciplineState
    notes: int
    """Those that count."""
    certificates: tuple[str, ...]
    conflicts: int
    corrections: int


class PersonHistory(NamedTuple):
    """A person over sessions, oldest first."""

    nip: str
    name: str
    """The latest one."""
    names: tuple[Span, ...]
    units: tuple[Span, ...]
    entries: tuple[PersonEntry, ...]


class UnitPeriod(NamedTuple):
    """One unit, or all of them together, in one session or year by one scale.

    `people` are different people with a total, `results` their totals. `mean` is None where
    fewer than five people stand behind it, and where it would tell of so few elsewhere.
    """

    period: str
    session: str
    """The title; "" for a year."""
    scale: str
    unit: str
    kind: Literal["everybody", "unit"]
    people: int
    results: int
    mean: Fraction | None
    is_small: bool
    is_withheld: bool


class Reissue(NamedTuple):
    """A certificate that no longer says what its session says."""

    ses: str
    session: str
    date: str
    name: str
    nip: str
    number: str
    reason: str


class NewExpected(NamedTuple):
    """A package that is to come: of which session, and of which laptop ("" for the session's)."""

    title: str
    date: str
    place: str = ""
    laptop: str = ""
    due: str = ""
    contact: str = ""


class ExpectedPackage(NamedTuple):
    """An expected package and whether it came."""

    n: int
    title: str
    date: str
    place: str
    laptop: str
    due: str
    contact: str
    source: ExpectedSource
    state: ArrivalState
    """diterima; terlambat: it came after the day; belum."""
    received_at: int
    ses: str
    overdue: bool
    """Whether it has not come and the day is over."""


class ExpectedProblem(NamedTuple):
    """A row of a table that stays out: its number as Excel shows it, and what to do."""

    row: int
    code: str
    message: str


class ExpectedReading(NamedTuple):
    """What a table of expected packages gave."""

    added: int
    same: int
    problems: tuple[ExpectedProblem, ...]


class KnownRoot(NamedTuple):
    """A session's root key that the agency vouches for."""

    ses: str
    title: str


class Forgotten(NamedTuple):
    """That a session was here, and that its people's data are gone."""

    ses: str
    title: str
    date: str
    until: str
    participants: int
    packages: int
    at: int
    why: str


class ForgetPlan(NamedTuple):
    """What forgetting a session would remove; `warning` says what speaks against it."""

    ses: str
    title: str
    date: str
    until: str
    participants: int
    marks: int
    packages: int
    bytes: int
    warning: str


class AcknowledgedPackage(NamedTuple):
    """A package in a receipt of the centre."""

    sender: str
    receipt: str
    acknowledgement: str


class GivenReceipt(NamedTuple):
    """A receipt file that the centre wrote."""

    path: Path
    session: str
    packages: tuple[AcknowledgedPackage, ...]
