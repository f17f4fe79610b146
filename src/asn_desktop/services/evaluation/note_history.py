"""What became of one discipline note: who entered what when, and what it said before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from asn_desktop.domain.discipline import NoteState
from asn_desktop.domain.moments import local_moment
from asn_desktop.domain.registers import NOTE
from asn_desktop.store.past import events_of_entity

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from asn_desktop.domain.ids import NoteId
    from asn_desktop.domain.ledger import Json
    from asn_desktop.services.session.context import SessionContext

What = Literal["recorded", "changed", "replied", "withdrawn", "taken_back"]
PARTS = ("category", "date", "time", "minutes", "source", "kind", "text", "witness", "decree")


class ChangedPart(NamedTuple):
    """One part of a note before and after, as stored; None where it was or is empty."""

    part: str
    before: Json
    after: Json


class NoteChange(NamedTuple):
    """One entry in a note's past; `device` names the computer it was keyed in on, "" if unknown."""

    at: dt.datetime | None
    """None where that computer's clock said what is no time."""
    by: str
    device: str
    what: What
    parts: tuple[ChangedPart, ...] = ()
    why: str = ""


def note_history(context: SessionContext, note: NoteId) -> tuple[NoteChange, ...]:
    """Return a note's past, oldest first. What undo took back is shown as taken back."""
    events = events_of_entity(context.ledger.connection, NOTE + note)
    names: dict[str, str] = {each.id: each.name for each in context.evaluators()}
    devices = context.ledger.file.trust().devices
    said: dict[str, Json] = {event.id: event.said for event in events}
    found = []
    for event in events:
        before = next((said[each] for each in event.replaced if each in said), None)
        what, parts = _what(event.fld.partition("/")[0], before, event.said)
        if what is None:
            continue
        when = local_moment(event.at)
        device = devices[event.dev].name if event.dev in devices else ""
        found.append(_named(NoteChange(when, event.by, device, what, parts, event.why), names))
    return tuple(found)


def _named(change: NoteChange, names: Mapping[str, str]) -> NoteChange:
    return change._replace(by=names.get(change.by, change.by))


def _what(field: str, before: Json, after: Json) -> tuple[What | None, tuple[ChangedPart, ...]]:
    if field == "record":
        return _what_of_record(before, after)
    if field == "reply":
        part = (ChangedPart("reply", before, after),)
        return ("replied", part) if after else ("taken_back", part)
    if after == NoteState.DITARIK:
        return "withdrawn", ()
    return ("taken_back", ()) if before == NoteState.DITARIK else (None, ())


def _what_of_record(before: Json, after: Json) -> tuple[What | None, tuple[ChangedPart, ...]]:
    old = before if isinstance(before, dict) else {}
    new = after if isinstance(after, dict) else {}
    parts = tuple(
        ChangedPart(part, old.get(part), new.get(part))
        for part in PARTS
        if old.get(part) != new.get(part)
    )
    if not new:
        return "taken_back", ()
    return ("changed" if old else "recorded"), parts
