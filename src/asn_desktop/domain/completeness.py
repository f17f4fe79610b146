"""What is expected of each evaluator, how much of it is here, and from which laptops it came."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from asn_desktop.domain.ids import DeviceId, EvaluatorId
    from asn_desktop.domain.merging import Fork, Missing, Runs
    from asn_desktop.domain.session import Evaluator


class Stage(StrEnum):
    """How far one expected sheet is; one that lacks several things stands at the first of them."""

    UNSENT = "belum terkirim"
    """Nothing of it is here: no mark, no note, no attestation."""
    PARTIAL = "belum penuh"
    NOT_FINAL = "belum final"
    UNCHECKED = "belum diperiksa"
    """Marked and final, but neither a note nor "nihil" says that discipline was looked at."""
    COMPLETE = "lengkap"


class LaptopState(StrEnum):
    """What is known of the entries of a laptop, the worst first."""

    UNHEARD = "belum pernah mengirim"
    """It was assigned, and nothing from it has come."""
    GAP = "paketnya kurang"
    """A package speaks of entries that are not here."""
    FORKED = "berkasnya tersalin"
    HEARD = "sudah mengirim"


class Laptop(NamedTuple):
    """A laptop of the session.

    `device` is "" while only its assignment is known; `last_at` (ms, UTC, by this computer's
    clock) and `package` say when its last package came and from which file; `via` names whose
    package that was where it was not its own.
    """

    name: str
    evaluator: EvaluatorId | None
    """None for a coordinator's."""
    device: DeviceId | None
    state: LaptopState
    last_at: int | None = None
    package: str = ""
    receipt: str = ""
    via: str = ""
    missing: Runs = ()

    @property
    def is_settled(self) -> bool:
        """Tell whether everything that is known to exist on it is here."""
        return self.state == LaptopState.HEARD


class EvaluatorStanding(NamedTuple):
    """One row of the matrix: how many expected sheets of an evaluator stand at each stage."""

    evaluator: Evaluator
    counts: Mapping[Stage, int]
    laptops: tuple[Laptop, ...]

    @property
    def expected(self) -> int:
        """Return how many sheets are expected: one of each participant present."""
        return sum(self.counts.values())

    @property
    def worst(self) -> Stage:
        """Return the first stage at which a sheet stands; complete where none is expected."""
        return next((stage for stage in Stage if self.counts.get(stage)), Stage.COMPLETE)

    @property
    def is_settled(self) -> bool:
        """Tell whether nothing is waited for: neither sheets nor what a laptop is known to have."""
        return self.worst == Stage.COMPLETE and all(each.is_settled for each in self.laptops)


class Completeness(NamedTuple):
    """Expected against received, whole. `laptops` are those of no evaluator in `rows`."""

    criteria: int
    present: int
    rows: tuple[EvaluatorStanding, ...]
    missing: tuple[Missing, ...]
    laptops: tuple[Laptop, ...] = ()
    forks: tuple[Fork, ...] = ()
    conflicts: int = 0

    @property
    def unsettled(self) -> tuple[Laptop, ...]:
        """Return the laptops of which something is known to be missing, or written twice."""
        every = (*(each for row in self.rows for each in row.laptops), *self.laptops)
        return tuple(each for each in every if not each.is_settled)

    @property
    def is_settled(self) -> bool:
        """Tell whether a session can be closed without a reason."""
        return not (self.missing or self.unsettled or self.conflicts or self.forks)
