"""What every service of an open session stands on: its ledger, its rows, its settings."""

from __future__ import annotations

import datetime as dt
import json
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ValidationError

from asn_desktop import paths
from asn_desktop.domain import registers
from asn_desktop.domain.bands import BandRule
from asn_desktop.domain.discipline import Picklist, parse_picklist
from asn_desktop.domain.errors import (
    CoordinatorOnlyError,
    OtherEvaluatorError,
    SessionUnreadableError,
    UnknownBandsError,
    UnknownEvaluatorError,
    UnknownParticipantError,
    UserError,
)
from asn_desktop.domain.instrument import Criterion, Instrument
from asn_desktop.domain.plain_text import plain_text
from asn_desktop.domain.registers import Role, of_session
from asn_desktop.domain.session import Evaluator
from asn_desktop.domain.units import UnitTable
from asn_desktop.store.views import Scale, Views

if TYPE_CHECKING:
    from collections.abc import Callable

    from asn_desktop.domain.ids import EvaluatorId, ParticipantId
    from asn_desktop.domain.people import Participant
    from asn_desktop.store.ledger_store import SessionLedger
    from asn_desktop.store.views import EvaluatorRow

Setting = TypeVar("Setting", bound=BaseModel)
Read = TypeVar("Read")
NO_UNITS: dict[str, list[object]] = {"units": []}
LONGEST_NAME = 300


class SessionContext:
    """The open ledger with what services ask of it again and again. On the session thread."""

    def __init__(self, ledger: SessionLedger) -> None:
        self.ledger = ledger
        self.views = Views(ledger.connection, self._scale)
        self._instrument: tuple[str, Instrument] | None = None
        self._picklist: Picklist | None = None

    # --- the instrument ----------------------------------------------------------------

    @property
    def instrument(self) -> Instrument:
        """Return the session's own instrument.

        :raises SessionUnreadableError: nothing that was ever set can be read by this program.
        """
        text = self.views.setting_text("instrument")
        if self._instrument is None or self._instrument[0] != text:
            self._instrument = (text, self.first_fitting("instrument", Instrument.model_validate))
        return self._instrument[1]

    def _scale(self) -> Scale:
        instrument = self.instrument
        return Scale(json.dumps(instrument.criterion_codes), instrument.top_level)

    @property
    def wording(self) -> str:
        """Return the id of the session's wording."""
        return self.first_fitting("wording", self.instrument.require_wording)

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """Return what gets a mark, in the order of the sheet."""
        return self.instrument.criteria(self.wording)

    @property
    def band_rule(self) -> BandRule | None:
        """Return the session's bands: one of the instrument's sets, or the office's own."""
        bands = self.views.setting("bands")
        try:
            chosen = BandRule.model_validate(bands) if isinstance(bands, dict) else str(bands or "")
            return self.instrument.band_rule(chosen or None)
        except (ValidationError, UnknownBandsError):
            return self.instrument.band_rule()

    def day(self, name: str) -> dt.date:
        """Return a date of the session, "date" or "until".

        Where two coordinators set it differently, the conflict is shown elsewhere; here it is one
        of the two, the same on every laptop, so that the session opens and the conflict can be
        settled.

        :raises SessionUnreadableError: nothing that was ever set is a date.
        """
        return self.first_fitting(name, dt.date.fromisoformat)

    def settled(self, name: str, model: type[Setting]) -> Setting:
        """Return what was set; an empty one where nothing was, or what this program cannot read."""
        try:
            return model.model_validate(self.views.setting(name) or {})
        except ValidationError:
            return model()

    def first_fitting(self, name: str, read: Callable[[Any], Read]) -> Read:
        """Read what a register without which nothing can be shown says; of several, the first.

        :raises SessionUnreadableError: nothing of it fits.
        """
        settled = self.views.setting(name)
        heads = self.ledger.heads(of_session(name)) if settled is None else ()
        for content in (settled, *(head.val for head in heads)):
            with suppress(ValueError, TypeError, UserError):
                return read(content)
        raise SessionUnreadableError(field=name)

    @property
    def picklist(self) -> Picklist:
        """Return the categories of discipline notes."""
        if self._picklist is None:
            path = paths.resources() / "discipline" / "categories.json"
            self._picklist = parse_picklist(path.read_text(encoding="utf-8"))
        return self._picklist

    # --- people ------------------------------------------------------------------------

    def evaluators(self) -> tuple[Evaluator, ...]:
        """Return the session's evaluators by name, those removed left out."""
        return tuple(
            _evaluator(row)
            for row in self.views.evaluators()
            if not row.removed and plain_text(row.name)
        )

    def evaluator(self, evaluator: EvaluatorId) -> Evaluator:
        """Return one evaluator.

        :raises UnknownEvaluatorError: not of this session.
        """
        found = next((each for each in self.evaluators() if each.id == evaluator), None)
        if found is None:
            raise self._unknown_evaluator(evaluator)
        return found

    def evaluator_named(self, name: str) -> Evaluator:
        """Return the evaluator of that name; case and spaces do not matter.

        :raises UnknownEvaluatorError: not of this session.
        """
        wanted = registers.evaluator_id(self.ledger.identity.ses, name)
        folded = " ".join(name.casefold().split())
        for each in self.evaluators():
            if each.id == wanted or " ".join(each.name.casefold().split()) == folded:
                return each
        raise self._unknown_evaluator(name)

    def _unknown_evaluator(self, asked: str) -> UnknownEvaluatorError:
        choices = ", ".join(each.name for each in self.evaluators())
        return UnknownEvaluatorError(evaluator=asked, choices=choices)

    def participant(self, participant: ParticipantId) -> Participant:
        """Return one participant.

        :raises UnknownParticipantError: not of this session.
        """
        found = self.views.participant(participant)
        if found is None:
            raise UnknownParticipantError(nip=participant)
        return found

    def with_nip(self, nip: str) -> Participant:
        """Return who has this NIP; spaces and dots do not matter.

        :raises UnknownParticipantError: nobody has.
        """
        digits = "".join(letter for letter in nip if letter.isdigit())
        found = self.views.with_nip(digits) if digits else None
        if found is None or found.voided:
            raise UnknownParticipantError(nip=nip)
        return found

    def present(self) -> tuple[Participant, ...]:
        """Return the participants of whom marks are expected."""
        return tuple(each for each in self.views.participants() if each.is_present)

    def takes_levels(self, person: Participant) -> bool:
        """Tell whether somebody may be given levels: who is absent may not, at the table.

        An evaluator's laptop cannot correct the attendance, and there somebody may come late whom
        its package calls absent.
        """
        return person.is_present or self.ledger.identity.role != registers.Role.COORDINATOR

    def participant_id(self, nip: str) -> ParticipantId:
        """Return the id of who has a NIP, or the one that anybody with it would have."""
        there = self.views.with_nip(nip)
        if there is not None:
            return there.id
        return registers.participant_id(self.ledger.identity.ses, nip)

    def units(self) -> UnitTable:
        """Return the session's unit table."""
        try:
            return UnitTable.model_validate(self.views.setting("units") or NO_UNITS)
        except ValidationError:
            return UnitTable.model_validate(NO_UNITS)

    # --- rights ------------------------------------------------------------------------

    def require_coordinator(self) -> None:
        """Refuse on an evaluator's laptop what only a coordinator may do.

        :raises CoordinatorOnlyError: this is an evaluator's laptop.
        """
        if self.ledger.identity.role != Role.COORDINATOR:
            raise CoordinatorOnlyError

    def require_own(self, evaluator: EvaluatorId) -> None:
        """Refuse what belongs to another evaluator; a coordinator keys in for anybody.

        :raises OtherEvaluatorError: another evaluator's laptop.
        """
        identity = self.ledger.identity
        if identity.role == Role.EVALUATOR and identity.evaluator != evaluator:
            raise OtherEvaluatorError


def _evaluator(row: EvaluatorRow) -> Evaluator:
    """Return an evaluator; of a profile that this program cannot read, the name."""
    try:
        return Evaluator.model_validate({**row.profile, "name": row.name, "id": row.id})
    except ValidationError:
        return Evaluator(id=row.id, name=plain_text(row.name)[:LONGEST_NAME])
