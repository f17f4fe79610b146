"""Packages that came here, the merges that took them in, and what was set aside again."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from asn_desktop.domain.ids import DeviceId

OLDER_MERGES = 0
"""Stands for all merges of versions that did not yet note what each package holds."""


class PackageState(StrEnum):
    """Whether what a package brought counts here."""

    STANDS = "berlaku"
    SET_ASIDE = "disisihkan"
    OLDER = "digabung dengan versi lama"
    OPENED = "paket penugasan berkas ini"


class MergeRecord(NamedTuple):
    """One merge: when, of which packages, whether it was undone and why. Times are UTC ms."""

    n: int
    at: int
    packages: tuple[str, ...]
    """The names of their files."""
    events: int
    """So many entries came with it that were not here yet."""
    restore_point: str
    undone_at: int | None = None
    why: str = ""

    @property
    def is_older(self) -> bool:
        """Tell whether it stands for the merges of older versions, which cannot be undone."""
        return self.n == OLDER_MERGES

    @property
    def can_undo(self) -> bool:
        return not self.is_older and self.undone_at is None


class ReceivedPackage(NamedTuple):
    """A package as it came once; the same file may have come before or again."""

    n: int
    merging: int | None
    who: str
    """The name that its sender's certificate gives, "?" where it is not known."""
    laptop: str
    """The first digits of the laptop's id: they tell two laptops of one name apart."""
    kind: str
    at: int
    file_name: str
    digest: str
    receipt: str
    size: int
    events: int
    only_here: int
    """So many of its entries no other package holds that counts: they would go with it."""
    again_of: str
    """The earlier package that holds the same entries, by file name or receipt; "" if none."""
    state: PackageState
    kept: str
    """Where its file is kept beside the session, "" where it is not."""


class UndoneMerge(NamedTuple):
    """What undoing a merge did."""

    set_aside: int
    """So many entries were set aside."""
    packages: tuple[str, ...]
    state: str
    is_as_before: bool
    """Whether the session now says exactly what it said before that merge."""
    restore_point: str


class SetAsideEntry(NamedTuple):
    """An entry that an undone merge alone had brought, in words."""

    participant: str
    field: str
    shown: str
    by: str
    packages: tuple[str, ...]


class Quarantined(NamedTuple):
    """A line of a package that is no entry, and why; `line` counts from 1 within its laptop's."""

    package: str
    device: DeviceId
    line: int
    reason: str
    raw: bytes
    merging: int | None = None
