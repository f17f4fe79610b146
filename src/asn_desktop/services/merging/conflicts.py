"""Conflicts: registers that say different things, in words, and settling them with a reason."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain import registers
from asn_desktop.domain.conflicts import (
    Choice,
    Conflict,
    ConflictKind,
    LaptopSides,
    Source,
    kind_of,
)
from asn_desktop.domain.errors import (
    ReasonMissingError,
    UnknownChoiceError,
    UnknownConflictError,
    UnknownLaptopError,
)
from asn_desktop.domain.ids import EvaluatorId, ParticipantId
from asn_desktop.domain.ledger import RegisterKey
from asn_desktop.domain.registers import VOID
from asn_desktop.services.merging.conflict_words import ConflictWords, Unseen
from asn_desktop.services.merging.decisions import decisions
from asn_desktop.services.session.laptops import Laptops
from asn_desktop.services.session.register_words import RegisterWords
from asn_desktop.store.authorship import disputed_registers, unseen_by_deletion
from asn_desktop.store.past import events_of_entity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.conflicts import Authored, Decision, Register
    from asn_desktop.domain.ledger import Json
    from asn_desktop.services.session.context import SessionContext
    from asn_desktop.store.ledger_store import Step
    from asn_desktop.store.views import ConflictRow

KEEP_VOID, RESTORE = 1, 2


class Sides(NamedTuple):
    """A register in conflict with its different contents, side by side, and who says each."""

    conflict: Conflict
    register: Register
    contents: tuple[Json, ...]
    """What each choice would enter, in the order of the choices; of a deletion true and None."""
    seen: tuple[Json, ...]
    """What whoever said each had seen: a confirmation or a certificate holds only beside that."""


class ResolvedAll(NamedTuple):
    """What one step settled in favour of a laptop; `left` is how many conflicts there are now."""

    changed: Changed
    resolved: int
    left: int


class ConflictService:
    """Use cases of conflicts. Runs on the session thread."""

    def __init__(self, context: SessionContext) -> None:
        self._context = context

    # --- reading -----------------------------------------------------------------------

    def all(self) -> tuple[Conflict, ...]:
        """Return every conflict: the session's own first, then by participant's number."""
        return tuple(each.conflict for each in self._all())

    def count(self) -> int:
        """Return how many conflicts there are."""
        return self._context.views.count("conflict")

    def laptops(self) -> tuple[LaptopSides, ...]:
        """Return the laptops that have a side somewhere, with what could be settled their way."""
        found = self.all()
        names = dict.fromkeys(name for conflict in found for name in conflict.laptops)
        return tuple(
            LaptopSides(
                name,
                sum(name in conflict.laptops for conflict in found),
                tuple(each for each in found if each.side_of(name) is not None),
            )
            for name in sorted(names)
        )

    def of_laptop(self, laptop: str) -> LaptopSides:
        """Return what "semua dari laptop ini" would settle; nothing is written by asking.

        :raises UnknownLaptopError: no laptop of that name has a side; case does not matter.
        """
        every = self.laptops()
        wanted = " ".join(laptop.casefold().split())
        found = [each for each in every if wanted in _names_of(each.laptop)]
        if len(found) != 1:
            choices = ", ".join(each.laptop for each in every) or "tidak ada"
            raise UnknownLaptopError(laptop=laptop, choices=choices)
        return found[0]

    def decisions(self) -> tuple[Decision, ...]:
        """Return what was settled here and elsewhere, latest first as the laptops' clocks say."""
        words, laptops = RegisterWords(self._context), Laptops(self._context)
        return decisions(self._context, words, laptops)

    # --- settling ----------------------------------------------------------------------

    def resolve(self, conflict: str, n: int, why: str) -> Changed:
        """Settle a conflict: an ordinary event that names all heads, with a reason.

        :raises UserError: not a coordinator's laptop, no reason, no such conflict or choice.
        """
        self._require_reason(why)
        sides = next((each for each in self._all() if each.conflict.id == conflict), None)
        if sides is None:
            raise UnknownConflictError(conflict=conflict)
        if not 1 <= n <= len(sides.contents):
            raise UnknownChoiceError(n=n, count=len(sides.contents))
        with self._context.ledger.step(f"Putuskan konflik {sides.conflict.field}") as step:
            step.undoable = False  # two sides that differ cannot be brought back by one laptop
            self._settle(step, sides, n, why.strip())
        return step.changed

    def resolve_all_of(self, laptop: str, why: str) -> ResolvedAll:
        """Settle, as one step, every conflict in which a laptop has just one side its way.

        :raises UserError: as `resolve`, or no such laptop.
        """
        self._require_reason(why)
        of_laptop = self.of_laptop(laptop)
        chosen = {each.id: of_laptop.side(each) for each in of_laptop.choosable}
        concerned = [each for each in self._all() if each.conflict.id in chosen]
        # deletions last: each names what it has seen, the other decisions among that
        concerned.sort(key=lambda each: each.register.key.fld == VOID)
        label = f"Putuskan {len(concerned)} konflik menurut {of_laptop.laptop}"
        with self._context.ledger.step(label) as step:
            step.undoable = False
            for sides in concerned:
                self._settle(step, sides, chosen[sides.conflict.id], why.strip())
        return ResolvedAll(step.changed, len(concerned), self.count())

    def _settle(self, step: Step, sides: Sides, n: int, why: str) -> None:
        key, content = sides.register.key, sides.contents[n - 1]
        ledger = self._context.ledger
        if key.fld != VOID:
            step.settle(key, content, why=why, seen=sides.seen[n - 1])
            return
        seen = {"heads": ledger.entity_head_ids(key.ent)} if content else None
        for ent in ledger.projection.aliases.members(key.ent):
            member = RegisterKey(ent, VOID)
            if member == key or ledger.heads(member):
                step.settle(member, content, why=why, seen=seen)

    def _require_reason(self, why: str) -> None:
        self._context.require_coordinator()
        if not why.strip():
            raise ReasonMissingError

    # --- within ------------------------------------------------------------------------

    def _all(self) -> list[Sides]:
        rows = self._context.views.conflicts()
        if not rows:
            return []
        ledger = self._context.ledger
        keys = {RegisterKey(row.ent, row.fld): row for row in rows}
        found = disputed_registers(ledger.connection, ledger.projection, keys)
        telling = _Telling(self._context)
        told = [telling.sides(keys[key], register) for key, register in found.items()]
        numbers = {each.id: each.number for each in self._context.views.participants()}
        return sorted(told, key=lambda sides: telling.order(sides, numbers))


class _Telling:
    """Puts registers in conflict into words; what all of them ask is looked up once."""

    def __init__(self, context: SessionContext) -> None:
        self._context = context
        self._words, self._laptops = RegisterWords(context), Laptops(context)
        self._tell = ConflictWords(context, self._words, self._laptops)

    def sides(self, row: ConflictRow, register: Register) -> Sides:
        """Return a register's conflict with its sides, the same laptop's always in one place."""
        key = register.key
        person, field = self._words.place(key)
        kind = kind_of(register, self._laptops.provenance)
        unseen = Unseen((), ())
        if key.fld == VOID:
            field = "Dihapus, lalu diubah"
            unseen, others = self._unseen(register)
            choices = self._void_choices(register, others)
            contents, seen = (True, None), (None, None)
        else:
            choices, contents, seen = self._choices(register)
        owner = registers.owner(key)
        conflict = Conflict(
            id=row.id,
            participant=person,
            field=field,
            choices=choices,
            kind=kind,
            how=self._tell.how(kind, register, unseen),
            look=self._tell.look(kind),
            before=self._tell.before(register) if key.fld != VOID else "",
            clock_warning=self._tell.clock_warning(choices),
            person=self._words.participant(key.ent),
            evaluator=EvaluatorId(owner) if owner else None,
        )
        return Sides(conflict, register, contents, seen)

    def order(self, sides: Sides, numbers: dict[ParticipantId, int]) -> tuple[object, ...]:
        """Return what orders conflicts: the session's own first, then as the roster is numbered."""
        conflict, fld = sides.conflict, sides.register.key.fld
        number = numbers.get(conflict.person, float("inf")) if conflict.person else 0
        is_own = conflict.kind is not ConflictKind.DELETED_UNSEEN
        where = self._words.place_in_sheet(fld)
        return conflict.person is not None, number, conflict.participant, is_own, where

    def _choices(
        self, register: Register
    ) -> tuple[tuple[Choice, ...], tuple[Json, ...], tuple[Json, ...]]:
        """Return the choices, what each says, and what its author had seen."""
        heads = sorted(register.heads, key=lambda head: (self._laptops.rank(head.dev), head.id))
        sides: dict[str, list[Authored]] = {}
        for head in heads:
            sides.setdefault(json.dumps(head.val, sort_keys=True), []).append(head)
        contents = tuple(of_side[0].val for of_side in sides.values())
        shown = self._words.told_apart(register.key, contents)
        choices = tuple(
            _choice(n, text, [self._source(head) for head in of_side])
            for n, (text, of_side) in enumerate(zip(shown, sides.values(), strict=True), 1)
        )
        return choices, contents, tuple(of_side[0].seen for of_side in sides.values())

    def _void_choices(self, register: Register, others: Sequence[Source]) -> tuple[Choice, ...]:
        deleting = [self._source(head) for head in register.heads if head.val is True]
        restoring = [self._source(head) for head in register.heads if head.val is not True]
        return (
            _choice(KEEP_VOID, "tetap dihapus", deleting),
            _choice(RESTORE, "dipulihkan, dengan perubahannya", [*restoring, *others]),
        )

    def _unseen(self, register: Register) -> tuple[Unseen, list[Source]]:
        """Return what a deletion had not seen, and who had entered that, one for each laptop."""
        ledger = self._context.ledger
        fields, ids = unseen_by_deletion(ledger.projection, register)
        wanted, sources = set(ids), {}
        for ent in ledger.projection.aliases.members(register.key.ent):
            for event in events_of_entity(ledger.connection, ent):
                if event.id in wanted:
                    name, by = self._laptops.name(event.dev), self._words.author(event.by)
                    sources[name] = Source(name, by, event.why, event.at)
        return Unseen(tuple(fields), tuple(sorted(sources))), [sources[n] for n in sorted(sources)]

    def _source(self, head: Authored) -> Source:
        name, by = self._laptops.name(head.dev), self._words.author(head.by)
        return Source(name, by, head.why, head.at)


def _choice(n: int, shown: str, sources: Sequence[Source]) -> Choice:
    by = ", ".join(dict.fromkeys(each.by for each in sources))
    laptops = ", ".join(dict.fromkeys(each.laptop for each in sources))
    return Choice(n, shown, by, laptops, tuple(sources))


def _names_of(laptop: str) -> set[str]:
    """Return how people may name a laptop: "Rahma (7f3a)" also as "7f3a"."""
    plain = " ".join(laptop.casefold().split())
    _, _, code = plain.rpartition("(")
    return {plain, code.rstrip(")")}
