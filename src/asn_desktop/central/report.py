"""What a merge into the centre did: one session's counts, and the counts of all together."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, NamedTuple, Self

from asn_desktop.domain.merging import Fork, Gap

if TYPE_CHECKING:
    from collections.abc import Iterable

    from asn_desktop.central.union import Reading
    from asn_desktop.domain.bundle import Bundle, Contents
    from asn_desktop.domain.ids import SessionId


class Arrival(NamedTuple):
    """A package on its way in: opened, as it was sealed, and the key that opens it again."""

    bundle: Bundle
    sealed: bytes
    file_digest: str
    """The SHA-256 of `sealed`, in hex."""
    content_key: bytes
    file_name: str = ""


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
        return cls(
            arrival.bundle.contents, arrival.file_digest, arrival.content_key, sealed, name, at
        )


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


def gaps_of(reading: Reading) -> tuple[Gap, ...]:
    """Return a session's gaps with the names that people know."""
    devices = reading.trusted.devices
    return tuple(
        Gap(gap.device, devices[gap.device].name if gap.device in devices else "?", gap.missing)
        for gap in reading.folded.gaps
    )


def report_of(
    reading: Reading, title: str, counts: tuple[int, int, int], rows_changed: int, state: str
) -> CentralReport:
    """Return what a package did, from the session as it is now."""
    folded = reading.folded
    return CentralReport(
        reading.contents.ses,
        title,
        reading.contents.receipt,
        *counts,
        rows_changed,
        folded.conflict_count,
        len(reading.quarantined),
        len(folded.apart),
        gaps_of(reading),
        tuple(Fork(*fork) for fork in folded.forks),
        state,
    )


def joint_state(states: Iterable[tuple[str, str]]) -> str:
    """Return one hash over all sessions and their states, whatever the order they came in."""
    lines = "".join(f"{ses} {state}\n" for ses, state in sorted(states))
    return hashlib.sha256(lines.encode()).hexdigest()
