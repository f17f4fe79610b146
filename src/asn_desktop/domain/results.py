"""One participant's result: the total with its trace, and whether a person confirmed the band."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from asn_desktop.domain.people import Participant
    from asn_desktop.domain.scoring import ScoreTrace

DRAFT, FINAL, CONFIRMED, STALE = "draf", "final", "dikonfirmasi", "perlu dikonfirmasi ulang"


class Result(NamedTuple):
    """One participant's result. `status`: draf, final, dikonfirmasi, perlu dikonfirmasi ulang."""

    participant: Participant
    trace: ScoreTrace
    status: str
    confirmed_by: str
    band: str
    """The confirmed band; "" until somebody confirmed."""
    conflicts: int
    waiting_for: tuple[str, ...]
    """Names of the evaluators whose sheet is not final."""
    late: int = 0
    """Entries about them that came after closing and that nobody has approved."""
