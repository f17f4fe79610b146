"""Every sheet that a session can have, whoever it is of, by its personal code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.ids import ParticipantId
from asn_desktop.domain.registers import PARTICIPANT
from asn_desktop.domain.sheet_codes import SheetPlace, sheet_codes
from asn_desktop.store.typed_sheets import TypedSheets

if TYPE_CHECKING:
    from asn_desktop.services.session.context import SessionContext


def places_by_code(context: SessionContext) -> dict[str, SheetPlace]:
    """Return the places of all codes, also of people who are void or joined with another.

    A sheet that was printed before keeps its code, so that it can be said what became of it. One
    that waits for its second typist keeps it even where undo took its participant's addition
    back: the typing must be reachable to be dropped.
    """
    people = {person.id for person in context.views.participants(include_voided=True)}
    for ent in context.ledger.projection.aliases.joined():
        people.add(ParticipantId(ent.removeprefix(PARTICIPANT)))
    evaluators = [row.id for row in context.views.evaluators()]
    waiting = [row.place for row in TypedSheets(context.ledger.connection).rows()]
    places = (
        SheetPlace(person, evaluator) for person in sorted(people) for evaluator in evaluators
    )
    return sheet_codes(context.ledger.identity.ses, (*places, *waiting))
