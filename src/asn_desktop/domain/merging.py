"""What a merge did or would do, and what is left for people to settle."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from asn_desktop.domain.people import Participant
    from asn_desktop.domain.session import Evaluator

Runs = tuple[tuple[int, int], ...]


class RegisterChange(NamedTuple):
    """One entry that a package brings, before and after, in words."""

    participant: str
    field: str
    before: str
    after: str
    kind: Literal["baru", "berubah", "konflik"]


class Refused(NamedTuple):
    """A package that was not merged, and the sentence that says why."""

    package: str
    reason: str


class Gap(NamedTuple):
    """Entries that a laptop is known to have made and that are not here: runs, ends included."""

    device: str
    evaluator: str
    missing: Runs


class Fork(NamedTuple):
    """A place at which a laptop wrote twice: a copied file was used on both."""

    device: str
    q: int


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


class Choice(NamedTuple):
    """One of the things that a register in conflict says; `n` counts from 1."""

    n: int
    shown: str
    by: str
    device: str


class Conflict(NamedTuple):
    """A register that says different things; none is chosen until somebody resolves it."""

    id: str
    participant: str
    field: str
    choices: tuple[Choice, ...]


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
