"""Closing a session and what comes after: "susulan", named entry by entry until it is approved."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain import registers
from asn_desktop.domain.closings import CLOSED, may_be_late
from asn_desktop.domain.ids import ParticipantId
from asn_desktop.domain.registers import NOTE, PARTICIPANT, SESSION, of_session
from asn_desktop.services.session.laptops import Laptops
from asn_desktop.services.session.register_words import RegisterWords
from asn_desktop.store.closings import beyond
from asn_desktop.store.laptops import package_of
from asn_desktop.store.past import events_of_entity
from asn_desktop.store.state import find_forks

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from asn_desktop.domain.ids import EventId
    from asn_desktop.domain.ledger import Json, RegisterKey
    from asn_desktop.services.session.context import SessionContext
    from asn_desktop.store.closings import Beyond
    from asn_desktop.store.past import PastEvent

NOTHING = "kosong"


class LateEntry(NamedTuple):
    """A register that says more than its session's closing had seen, in words.

    `before` is what it said at closing, `after` what it says now (several sides: a conflict);
    `by`, `laptop`, `package` ("" where entered here) and `at` (ms, UTC, the writer's clock) are
    of its latest event.
    """

    participant: str
    field: str
    before: str
    after: str
    by: str
    laptop: str
    package: str
    at: int
    why: str
    about: ParticipantId | None
    """Whose sheet to open; None where it is about nobody in particular."""


def is_closed(context: SessionContext) -> bool:
    """Tell whether the session is closed."""
    return bool(context.views.setting("status") == CLOSED)


def closings(context: SessionContext) -> list[Json]:
    """Return what each closing that stands had seen; none where nobody closed."""
    heads = context.ledger.heads(of_session("status"))
    return [head.seen for head in heads if head.val == CLOSED]


def late_events(context: SessionContext) -> list[Beyond]:
    """Return the events that no closing had seen and that are more than the table's own papers."""
    found = closings(context)
    if not found:
        return []
    forked = frozenset(fork.device for fork in find_forks(context.ledger))
    late = beyond(context.ledger, found, forked)
    return [each for each in late if may_be_late(*each.key)]


def count_late(context: SessionContext) -> int:
    """Return how many registers say more than the closing had seen; 0 while it is open."""
    return len({each.key for each in late_events(context)})


class LatePeople(NamedTuple):
    """Whom late entries that nobody approved concern, and whether the scale itself changed."""

    counts: Mapping[ParticipantId, int]
    scale: bool

    def __bool__(self) -> bool:
        return self.scale or bool(self.counts)


def late_people(context: SessionContext) -> LatePeople:
    """Return who has late entries, under the one name of joined people, and how many registers."""
    keys = {each.key for each in late_events(context)}
    noted = _noted(context) if any(key.ent.startswith(NOTE) for key in keys) else {}
    counts: dict[ParticipantId, int] = {}
    for key in keys:
        person = _about(context, key, noted)
        if person is not None:
            counts[person] = counts.get(person, 0) + 1
    return LatePeople(counts, any(key.ent == SESSION for key in keys))


def late_entries(context: SessionContext) -> tuple[LateEntry, ...]:
    """Return every late register in words, by person, then field."""
    late = {each.id: each for each in late_events(context)}
    if not late:
        return ()
    words, noted, laptops = RegisterWords(context), _noted(context), Laptops(context)
    past: dict[str, list[PastEvent]] = {}
    found = []
    for key in dict.fromkeys(each.key for each in late.values()):
        if key.ent not in past:
            past[key.ent] = events_of_entity(context.ledger.connection, key.ent)
        events = [event for event in past[key.ent] if event.fld == key.fld]
        latest = max(
            (event for event in events if event.id in late), key=lambda each: late[each.id].n
        )
        person, field = words.place(key)
        found.append(
            LateEntry(
                participant=person,
                field=field,
                before=_shown(words, key, [each for each in events if each.id not in late]),
                after=_shown(words, key, events),
                by=words.author(latest.by),
                laptop=laptops.name(latest.dev),
                package=package_of(context.ledger.connection, late[latest.id].n),
                at=latest.at,
                why=latest.why,
                about=_about(context, key, noted),
            )
        )
    return tuple(sorted(found, key=lambda each: (each.participant, each.field, each.at)))


def _shown(words: RegisterWords, key: RegisterKey, events: Sequence[PastEvent]) -> str:
    """Return what a register says after these events alone; several sides side by side."""
    replaced: Collection[EventId] = {parent for each in events for parent in each.replaced}
    heads = [each for each in events if each.id not in replaced]
    return " | ".join(dict.fromkeys(words.shown(key, each.said) for each in heads)) or NOTHING


def _about(
    context: SessionContext, key: RegisterKey, noted: Mapping[str, str]
) -> ParticipantId | None:
    ent = noted.get(key.ent, "") if key.ent.startswith(NOTE) else key.ent
    if not ent.startswith(PARTICIPANT):
        return None
    name = context.ledger.projection.aliases.canonical(ent)
    return ParticipantId(name.removeprefix(PARTICIPANT))


def _noted(context: SessionContext) -> dict[str, str]:
    """Return whom each note is about."""
    return {
        registers.NOTE + note.id: PARTICIPANT + note.participant for note in context.views.notes()
    }
