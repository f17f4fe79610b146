"""Two entries that are one person: what would become of them, one step that joins, and parting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from asn_desktop.domain.errors import (
    NotJoinedError,
    ReasonMissingError,
    SamePersonError,
    VoidedPersonError,
)
from asn_desktop.domain.ids import ParticipantId
from asn_desktop.domain.ledger import RegisterKey, same
from asn_desktop.domain.registers import (
    ATTENDANCE,
    NUMBER,
    PARTICIPANT,
    ROSTER_FIELDS,
    SAME,
    WALK_IN,
    of_participant,
)
from asn_desktop.services.session.register_words import LABELS, RegisterWords
from asn_desktop.store.heads import agreed, said

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.ledger import Json
    from asn_desktop.domain.people import Participant
    from asn_desktop.services.session.context import SessionContext
    from asn_desktop.store.heads import Head, Heads
    from asn_desktop.store.ledger_store import Step

Side = Literal[0, 1]
"""Which of the two entries: the first or the second."""

SHARED = (*ROSTER_FIELDS, ATTENDANCE)


class FieldPair(NamedTuple):
    """A field of which the two entries say something; `chosen` is the side proposed to stay."""

    field: str
    label: str
    texts: tuple[str, str]
    chosen: Side

    @property
    def differs(self) -> bool:
        """Tell whether somebody has to choose."""
        return self.texts[0] != self.texts[1]


class Brought(NamedTuple):
    """What one entry brings along: marks, discipline notes."""

    marks: int
    notes: int


class JoinPlan(NamedTuple):
    """What a join of two entries would do; nothing is written by asking."""

    people: tuple[Participant, Participant]
    pairs: tuple[FieldPair, ...]
    brought: tuple[Brought, Brought]
    disputes: tuple[str, ...]
    """What both say differently and nobody can choose here: "Akuntabel · Rahma"."""


class JoiningService:
    """Use cases of entries that are one person. Runs on the session thread."""

    def __init__(self, context: SessionContext) -> None:
        self._context = context

    def plan(self, first: ParticipantId, second: ParticipantId) -> JoinPlan:
        """Return the two entries side by side; of each field the fuller text is proposed.

        :raises UserError: one entry twice, or one that was taken off.
        """
        people = self._pair(first, second)
        heads = self._heads(first), self._heads(second)
        disputed = _disputed(heads)
        pairs = tuple(
            pair
            for field in SHARED
            if field not in disputed and (pair := self._field_pair(field, people)) is not None
        )
        brought = self._brought(first, heads[0]), self._brought(second, heads[1])
        return JoinPlan(people, pairs, brought, self._disputes(heads))

    def join(
        self,
        first: ParticipantId,
        second: ParticipantId,
        why: str,
        chosen: Mapping[str, Side] | None = None,
    ) -> Changed:
        """Join two entries as one step; `chosen` says by field whose text stays.

        Marks and notes of both stay; where one evaluator marked both differently, that is a
        conflict to settle, and so is what was in conflict before. What each entry said is kept, so
        that they can be parted.

        :raises UserError: not a coordinator's laptop, no reason, or no two entries.
        """
        self._context.require_coordinator()
        if not why.strip():
            raise ReasonMissingError
        plan = self.plan(first, second)
        sides = {pair.field: pair.chosen for pair in plan.pairs} | dict(chosen or {})
        ends = PARTICIPANT + first, PARTICIPANT + second
        contents = self._contents(plan, sides, (self._heads(first), self._heads(second)))
        ledger = self._context.ledger
        before: dict[str, Json] = {
            ent: {fld: said(ledger.heads(RegisterKey(ent, fld))) for fld in contents}
            for end in ends
            for ent in ledger.projection.aliases.members(end)
        }
        seen: Json = {"before": before, "after": contents}
        with ledger.step(f"Gabung dua entri {plan.people[0].name}") as step:
            step.about = min(first, second)  # an entry of its own before, and their name after
            for ent in ends:
                for fld, content in contents.items():
                    step.set(RegisterKey(ent, fld), content, why=why.strip())
            step.set(
                RegisterKey(self._loose_end(ends[0]), SAME), ends[1], why=why.strip(), seen=seen
            )
        return step.changed

    def joined(self) -> frozenset[ParticipantId]:
        """Return the people who have several entries, under the id by which the roster has them."""
        aliases = self._context.ledger.projection.aliases
        return frozenset(
            ParticipantId(aliases.canonical(ent).removeprefix(PARTICIPANT))
            for ent in aliases.joined()
            if ent.startswith(PARTICIPANT)
        )

    def part(self, participant: ParticipantId, why: str) -> Changed:
        """Part a person's entries again; each says what it said before, where nobody changed it.

        :raises UserError: not a coordinator's laptop, no reason, or only one entry.
        """
        self._context.require_coordinator()
        if not why.strip():
            raise ReasonMissingError
        person = self._context.participant(participant)
        ledger = self._context.ledger
        members = ledger.projection.aliases.members(PARTICIPANT + participant)
        if len(members) == 1:
            raise NotJoinedError(name=person.full_name)
        keys = [RegisterKey(ent, SAME) for ent in members]
        joins = [(key, _join(ledger.heads(key))) for key in keys if said(ledger.heads(key))]
        joins.sort(key=lambda each: -len(each[1].before))  # a later join holds more entries
        with ledger.step(f"Pisahkan dua entri {person.name}") as step:
            step.about = participant
            for key, join in joins:
                self._give_back(step, join)
                step.set_alone(key, None, why=why.strip())
        return step.changed

    # --- within ------------------------------------------------------------------------

    def _pair(self, first: ParticipantId, second: ParticipantId) -> tuple[Participant, Participant]:
        if first == second:
            raise SamePersonError
        people = self._context.participant(first), self._context.participant(second)
        for person in people:
            if person.voided:
                raise VoidedPersonError(name=person.full_name)
        return people

    def _heads(self, participant: ParticipantId) -> Heads:
        """Return what an entry says, with all that was joined with it before."""
        return self._context.ledger.projection.entity_heads(PARTICIPANT + participant)

    @staticmethod
    def _field_pair(field: str, people: tuple[Participant, Participant]) -> FieldPair | None:
        texts = _text(people[0], field), _text(people[1], field)
        if not any(texts):
            return None
        registered = people[0].walk_in and not people[1].walk_in
        fuller: Side = 1 if not texts[0] or (texts[1] and registered) else 0
        return FieldPair(field, LABELS[field], texts, fuller)

    def _contents(
        self, plan: JoinPlan, sides: Mapping[str, Side], heads: tuple[Heads, Heads]
    ) -> dict[str, Json]:
        """Return what both entries are to say, register by register, where they differ."""
        people = plan.people
        contents: dict[str, Json] = {
            pair.field: getattr(people[sides[pair.field]], pair.field)
            for pair in plan.pairs
            if pair.differs and pair.field != ATTENDANCE
        }
        if any(pair.field == ATTENDANCE and pair.differs for pair in plan.pairs):
            contents[ATTENDANCE] = dict(people[sides[ATTENDANCE]].attendance._asdict())
        number = min(filter(None, (each.number for each in people)), default=0)
        walk_ins = [
            said(heads[side].get(of_participant(people[side].id, WALK_IN), [])) for side in (0, 1)
        ]
        if all(isinstance(each, dict) for each in walk_ins):  # their number stands within
            contents[WALK_IN] = {**walk_ins[0], NUMBER: number}
        else:
            contents[NUMBER] = number
        disputed = _disputed(heads)
        return {fld: content for fld, content in contents.items() if fld not in disputed}

    def _brought(self, participant: ParticipantId, heads: Heads) -> Brought:
        marks = [
            key for key, found in heads.items() if key.fld.startswith("mark/") and _speaks(found)
        ]
        return Brought(len(marks), len(self._context.views.notes(participant)))

    def _disputes(self, heads: tuple[Heads, Heads]) -> tuple[str, ...]:
        """Return what will be in conflict: said differently by evaluators, or in conflict now."""
        words, disputed = RegisterWords(self._context), _disputed(heads)
        fields: dict[str, list[Head]] = {}
        for key, found in (*heads[0].items(), *heads[1].items()):
            fields.setdefault(key.fld, []).extend(found)
        ent = next(iter(heads[0])).ent
        chosen = {*SHARED, NUMBER, WALK_IN, SAME} - disputed
        return tuple(
            sorted(
                words.place(RegisterKey(ent, fld))[1]
                for fld, found in fields.items()
                if fld not in chosen and not agreed(found)
            )
        )

    def _loose_end(self, ent: str) -> str:
        """Return an entry of this person that is not yet said to be somebody else's."""
        ledger = self._context.ledger
        members = ledger.projection.aliases.members(ent)
        loose = (each for each in members if said(ledger.heads(RegisterKey(each, SAME))) is None)
        return next(loose, ent)

    def _give_back(self, step: Step, join: _Join) -> None:
        """Set what the join made equal back to what each entry said, unless it changed since."""
        for ent, fields in join.before.items():
            for fld, content in (fields if isinstance(fields, dict) else {}).items():
                register = RegisterKey(ent, fld)
                if same(said(self._context.ledger.heads(register)), join.after.get(fld)):
                    step.set_alone(register, content)


class _Join(NamedTuple):
    """What a join kept: by entry and field what each had said, and what all say since."""

    before: dict[str, Json]
    after: dict[str, Json]


def _join(heads: Sequence[Head]) -> _Join:
    """Return what a join kept; nothing, where a program that keeps nothing has written it."""
    kept = heads[0].seen if isinstance(heads[0].seen, dict) else {}
    before, after = kept.get("before"), kept.get("after")
    if not isinstance(before, dict) or not isinstance(after, dict):
        return _Join({}, {})
    return _Join(before, after)


def _disputed(heads: tuple[Heads, Heads]) -> set[str]:
    """Return the fields of which an entry by itself says different things already."""
    return {key.fld for each in heads for key, found in each.items() if not agreed(found)}


def _speaks(heads: Sequence[Head]) -> bool:
    return any(head.val is not None for head in heads)


def _text(person: Participant, field: str) -> str:
    if field == ATTENDANCE:
        return " ".join(str(part) for part in person.attendance if part)
    return str(getattr(person, field))
