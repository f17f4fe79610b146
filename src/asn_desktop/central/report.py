"""What a merge into the centre did: one session's counts, and the counts of all together."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, NamedTuple, Self

if TYPE_CHECKING:
    from collections.abc import Iterable

    from asn_desktop.central.preparing import Prepared, Told
    from asn_desktop.domain.bundle import Bundle, Contents
    from asn_desktop.domain.ids import SessionId
    from asn_desktop.domain.merging import Fork, Gap


class Arrival(NamedTuple):
    """A package on its way in: opened, as it was sealed, and the key that opens it again."""

    contents: Contents
    sealed: bytes
    file_digest: str
    """The SHA-256 of `sealed`, in hex."""
    content_key: bytes
    file_name: str = ""
    bundle: Bundle | None = None
    """None where another process opened it."""
    prepared: Prepared | None = None
    """What it amounts to alone; None where nobody has looked yet."""


class Arrived(NamedTuple):
    """What is kept in mind of a package that was read: all but its lines."""

    contents: Contents
    file_digest: str
    content_key: bytes
    size: int
    file_name: str
    at: int
    """When it came, UTC milliseconds."""

    @classmethod
    def of(cls, arrival: Arrival, at: int) -> Self:
        """Return what is kept in mind of this one."""
        sealed, name = len(arrival.sealed), arrival.file_name
        return cls(arrival.contents, arrival.file_digest, arrival.content_key, sealed, name, at)


class CentralReport(NamedTuple):
    """What one package did to its session. `new`, `changed`, `same` count registers.

    `conflicts`, `quarantined` (lines that are no events) and `set_apart` (events that do not
    count: unproven, no right, unknown kind) are the session's totals afterwards.
    """

    ses: SessionId
    title: str
    receipt: str
    new: int = 0
    changed: int = 0
    same: int = 0
    rows_changed: int = 0
    conflicts: int = 0
    quarantined: int = 0
    set_apart: int = 0
    gaps: tuple[Gap, ...] = ()
    forks: tuple[Fork, ...] = ()
    state: str = ""


def report_of(
    told: Told, receipt: str, title: str, counts: tuple[int, int, int], rows_changed: int
) -> CentralReport:
    """Return what a package did, from the session as it is now."""
    return CentralReport(
        told.ses,
        title,
        receipt,
        *counts,
        rows_changed,
        told.conflicts,
        told.quarantined,
        told.set_apart,
        told.gaps,
        told.forks,
        told.state,
    )


def joint_state(states: Iterable[tuple[str, str]]) -> str:
    """Return one hash over all sessions and their states, whatever the order they came in."""
    lines = "".join(f"{ses} {state}\n" for ses, state in sorted(states))
    return hashlib.sha256(lines.encode()).hexdigest()
