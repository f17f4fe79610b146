"""What a merge did or would do, and what is left for people to settle."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from asn_desktop.domain.people import Participant
    from asn_desktop.domain.session import Evaluator

Runs = tuple[tuple[int, int], ...]


class RegisterChange(NamedTuple):
    """One entry that packages bring: what is here before all of them, what they bring, in words."""

    participant: str
    field: str
    before: str
    after: str
    kind: Literal["baru", "berubah", "konflik", "sama"]
    packages: tuple[str, ...] = ()
    """The file names of those that change it."""


class KindCounts(NamedTuple):
    """How many registers there are of each kind, each counted once."""

    new: int = 0
    changed: int = 0
    same: int = 0
    conflict: int = 0


class Unused(NamedTuple):
    """An entry that is kept and does not count (or cannot be read): from whom, where, and why."""

    package: str
    laptop: str
    participant: str
    field: str
    reason: str


class Refused(NamedTuple):
    """A package that was not merged, and the sentence that says why."""

    package: str
    reason: str
    wants_passphrase: bool = False
    """Another passphrase may open it."""


class PackageFacts(NamedTuple):
    """A package that was opened: its label, from whose laptop, made when (UTC milliseconds)."""

    package: str
    who: str
    made_at: int


class Gap(NamedTuple):
    """Entries that a laptop is known to have made and that are not here: runs, ends included."""

    device: str
    evaluator: str
    missing: Runs


class Fork(NamedTuple):
    """A place at which a laptop wrote twice: a copied file was used on both."""

    device: str
    q: int
    laptop: str = ""
    """The laptop's name."""


class MergeReport(NamedTuple):
    """What came of a merge. `new`, `changed`, `same` count registers; `conflicts` the total now."""

    new: int = 0
    changed: int = 0
    same: int = 0
    conflicts: int = 0
    quarantined: int = 0
    no_right: int = 0
    refused: tuple[Refused, ...] = ()
    gaps: tuple[Gap, ...] = ()
    forks: tuple[Fork, ...] = ()
    receipt: str = ""
    state: str = ""
    changes: tuple[RegisterChange, ...] = ()
    restore_point: str = ""
    receipts: tuple[tuple[str, str], ...] = ()
    """Of each package its file name and the code that its laptop showed."""
    kinds: KindCounts = KindCounts()
    unchanged: tuple[RegisterChange, ...] = ()
    unused: tuple[Unused, ...] = ()
    merging: int = 0
    """The number by which the merge is undone; 0 where nothing was merged."""
    not_kept: tuple[Refused, ...] = ()
    """Packages that were merged, but of whose file no copy could be kept beside the session."""
    packages: tuple[PackageFacts, ...] = ()
    """Those that were taken in, in their order."""

    def to_json(self) -> dict[str, object]:
        """Return the report as the command line prints it."""
        return {
            "new": self.new,
            "changed": self.changed,
            "same": self.same,
            "conflicts": self.conflicts,
            "quarantined": self.quarantined,
            "refused": [refused._asdict() for refused in self.refused],
            "gaps": [
                {
                    "device": gap.device,
                    "evaluator": gap.evaluator,
                    "missing": [list(run) for run in gap.missing],
                }
                for gap in self.gaps
            ],
            "forks": [fork._asdict() for fork in self.forks],
            "receipt": self.receipt,
            "state": self.state,
        }


class Missing(NamedTuple):
    """Something expected of an evaluator for a participant that is not here."""

    evaluator: Evaluator
    participant: Participant
    what: Literal["nilai", "status", "nihil"]
    have: int
    of: int


class Exported(NamedTuple):
    """A package that was written: where, how many events it holds, and its receipt code."""

    package: str
    events: int
    receipt: str


def labels_of(paths: Sequence[Path]) -> list[str]:
    """Name files in a report: by their names, and by the folder too where two are named alike."""
    counts = Counter(path.name for path in paths)
    return [
        path.name if counts[path.name] == 1 else f"{path.parent.name}/{path.name}" for path in paths
    ]
