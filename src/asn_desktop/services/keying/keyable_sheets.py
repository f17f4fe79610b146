"""Which sheet a code names, and whether it may be keyed in today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.codes import read_code
from asn_desktop.domain.criterion_words import spoken_labels
from asn_desktop.domain.errors import (
    ParticipantAbsentError,
    SheetAfterClosingError,
    SheetFinalError,
    SheetOfJoinedError,
    SheetOfRemovedEvaluatorError,
    SheetOfUndoneError,
    SheetOfVoidError,
    UnknownSheetCodeError,
)
from asn_desktop.domain.ids import ParticipantId
from asn_desktop.domain.keyed_sheets import KeyingRow
from asn_desktop.domain.plain_text import plain_text
from asn_desktop.domain.registers import PARTICIPANT
from asn_desktop.domain.sheets import SheetStatus
from asn_desktop.services.evaluation.sheet_places import places_by_code
from asn_desktop.services.session.closing import is_closed

if TYPE_CHECKING:
    from asn_desktop.domain.people import Participant
    from asn_desktop.domain.session import Evaluator
    from asn_desktop.domain.sheet_codes import SheetPlace
    from asn_desktop.services.session.context import SessionContext


class KeyableSheets:
    """The sheets of paper of one session. Used on its thread."""

    def __init__(self, context: SessionContext) -> None:
        self._context = context

    def place(self, typed: str) -> tuple[SheetPlace, str]:
        """Return whose sheet a typed code names, and the code as it is printed.

        :raises UserError: an evaluator's laptop, or no sheet of this session.
        """
        self._context.require_coordinator()
        code = read_code(typed)
        place = places_by_code(self._context).get(code) if code else None
        if code is None or place is None:
            raise UnknownSheetCodeError(code=plain_text(typed)[:40] or "kosong")
        return place, code

    def require_open(self, place: SheetPlace) -> tuple[Participant, Evaluator]:
        """Return whose sheet it is, where it can take marks.

        :raises UserError: closed, joined, void, undone, absent, final, or an evaluator who was
            removed.
        """
        context = self._context
        if is_closed(context):
            raise SheetAfterClosingError
        ent = PARTICIPANT + place.participant
        now = context.ledger.projection.aliases.canonical(ent)
        if now != ent:
            raise SheetOfJoinedError(name=self.name(ParticipantId(now.removeprefix(PARTICIPANT))))
        person = context.views.participant(place.participant)
        if person is None:
            raise SheetOfUndoneError
        if person.voided:
            raise SheetOfVoidError(name=person.full_name)
        found = [each for each in context.evaluators() if each.id == place.evaluator]
        if not found:
            names = {row.id: row.name for row in context.views.evaluators()}
            raise SheetOfRemovedEvaluatorError(evaluator=names.get(place.evaluator, ""))
        if not context.takes_levels(person):
            raise ParticipantAbsentError(name=person.full_name)
        status = context.views.sheet(*place)
        if status and status.status == SheetStatus.FINAL:
            raise SheetFinalError(name=person.full_name)
        return person, found[0]

    def name(self, participant: ParticipantId) -> str:
        """Return what somebody is called today, also of an entry that was joined."""
        ent = self._context.ledger.projection.aliases.canonical(PARTICIPANT + participant)
        person = self._context.views.participant(ParticipantId(ent.removeprefix(PARTICIPANT)))
        return person.full_name if person else ""

    def rows(self, place: SheetPlace) -> tuple[KeyingRow, ...]:
        """Return the rows of a sheet with what is on file."""
        context = self._context
        labels = spoken_labels(context.instrument, context.wording)
        marks = context.views.sheet_marks(*place)
        return tuple(
            KeyingRow(
                each.code,
                labels[each.code],
                each.core_value,
                each.core_value_name,
                each.text,
                marks.get(each.code, (None, ""))[0],
            )
            for each in context.criteria
        )
