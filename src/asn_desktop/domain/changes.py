"""What a step changed, so that whoever shows it can look again."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain import registers
from asn_desktop.domain.ids import ParticipantId

if TYPE_CHECKING:
    from collections.abc import Iterable

    from asn_desktop.domain.ledger import RegisterKey

KINDS = {
    "mark": "marks",
    "remark": "marks",
    "sheet": "sheets",
    "nihil": "attestations",
    registers.ATTENDANCE: "attendance",
    registers.CONFIRMATION: "results",
}


class Changed(NamedTuple):
    """A step's label, the kinds of things it changed, and the participants concerned."""

    label: str = ""
    kinds: frozenset[str] = frozenset()
    participants: frozenset[ParticipantId] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.kinds)

    def touches(self, participant: ParticipantId) -> bool:
        """Tell whether this participant is concerned."""
        return participant in self.participants


def changed(label: str, keys: Iterable[RegisterKey]) -> Changed:
    """Return what a change of these registers means."""
    kinds, participants = set(), set()
    for ent, fld in keys:
        kinds.add(_kind(ent, fld))
        if ent.startswith(registers.PARTICIPANT):
            participants.add(ParticipantId(ent.removeprefix(registers.PARTICIPANT)))
    return Changed(label, frozenset(kinds), frozenset(participants))


def _kind(ent: str, fld: str) -> str:
    if ent == registers.SESSION:
        return "session"
    if ent.startswith(registers.EVALUATOR):
        return "evaluators"
    if ent.startswith(registers.NOTE):
        return "notes"
    if ent.startswith((registers.CERTIFICATE, registers.REVOCATION)):
        return "certificates"
    return KINDS.get(fld.partition("/")[0], "roster")
