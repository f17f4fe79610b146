"""Personal codes of blank sheets: which participant's and which evaluator's a sheet is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.codes import code_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from asn_desktop.domain.ids import EvaluatorId, ParticipantId, SessionId

KIND = "lembar kosong"


class SheetPlace(NamedTuple):
    """Whose sheet it is: who is evaluated, and by whom."""

    participant: ParticipantId
    evaluator: EvaluatorId


def sheet_codes(
    session: SessionId,
    places: Iterable[SheetPlace],
    code: Callable[[bytes], str] = code_of,
) -> dict[str, SheetPlace]:
    """Return the place of each code; no two places of a session share one.

    The same on every laptop that knows the same people. Where two would get one code (one time in
    tens of thousands for a city of ten thousand), the later in order gets the next one.
    """
    found: dict[str, SheetPlace] = {}
    for place in sorted(set(places)):
        facts, turn = "\n".join((KIND, session, *place)), 0
        while (made := code(f"{facts}\n{turn}".encode())) in found:
            turn += 1
        found[made] = place
    return found
