"""Events, their canonical bytes, and what a set of them amounts to register by register.

The fold looks at no arrival order, no local id and no clock. What a writer had seen is said
explicitly, by the events it names in `par`.
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from itertools import repeat
from typing import TYPE_CHECKING, Any, NamedTuple

from asn_desktop.domain.event_lines import AT_ONCE, everyday_line, parents, parts_of_lines, spelled
from asn_desktop.domain.ids import DeviceId, EventId, SessionId

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from asn_desktop.domain.event_lines import Parts

VERSION = 1
MOST_INTEGER = 2**53 - 1
MOST_LINE_BYTES = 2 * 1024 * 1024
MOST_PARENTS = 1024
FEW_BYTES = 1000
MOST_DEPTH = 32
ROOM_AROUND = 8
HEX = frozenset("0123456789abcdef")
ID_LENGTH = 64
SHORT_ID_LENGTH = 32
REQUIRED = frozenset(("v", "ses", "dev", "q", "prev", "ent", "fld", "val", "par", "by", "t"))
ALLOWED = REQUIRED | {"seen", "why"}

PLAIN = (str, int, bool, type(None))

Json = Any
"""What JSON can say, without fractions: text, whole numbers, true, false, null, lists, objects."""


class RegisterKey(NamedTuple):
    """What an event sets: one field of one entity."""

    ent: str
    fld: str


class Event(NamedTuple):
    """One thing that somebody entered; immutable. `t` is UTC milliseconds, for display only."""

    id: EventId
    raw: bytes
    ses: SessionId
    dev: DeviceId
    q: int
    prev: str
    ent: str
    fld: str
    val: Json
    par: tuple[EventId, ...]
    by: str
    t: int
    seen: Json = None
    why: str | None = None
    v: int = VERSION

    @property
    def register(self) -> RegisterKey:
        """Return which register this event sets."""
        return RegisterKey(self.ent, self.fld)


class InvalidEventError(Exception):
    """A line is no event in canonical form; the message is the reason, for the quarantine."""


class Draft(NamedTuple):
    """What is to become an event, less its place in a device's chain."""

    ent: str
    fld: str
    val: Json
    par: tuple[EventId, ...] = ()
    why: str | None = None
    seen: Json = None


class ChainPlace(NamedTuple):
    """Where in which chain the next event stands, and who writes it when."""

    ses: SessionId
    dev: DeviceId
    q: int
    prev: str
    by: str
    t: int


def _refuse_fraction(text: str) -> Json:
    reason = f"bilangan pecahan {text[:20]}"
    raise InvalidEventError(reason)


_ENCODER = json.JSONEncoder(
    sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
)
_DECODER = json.JSONDecoder(parse_float=_refuse_fraction, parse_constant=_refuse_fraction)


def canonical(content: Json) -> bytes:
    """Return the one spelling of a JSON value: sorted keys, no spaces, UTF-8, NFC.

    :raises InvalidEventError: a fraction, too large a number, too deep, or text that UTF-8 cannot
        carry.
    """
    _require_plain(content, -ROOM_AROUND)  # an event's contents stand within lists of lists
    return _spell(content)


def _spell(content: Json) -> bytes:
    try:
        return unicodedata.normalize("NFC", _ENCODER.encode(content)).encode()
    except UnicodeEncodeError:
        reason = "huruf yang rusak"
        raise InvalidEventError(reason) from None


def _require_plain(content: Json, depth: int = 0) -> None:
    """Demand whole numbers within bounds, and a depth that is refused alike on every stack."""
    if depth > MOST_DEPTH:
        reason = "bersarang terlalu dalam"
        raise InvalidEventError(reason)
    if isinstance(content, float):
        _refuse_fraction(repr(content))
    if isinstance(content, int) and abs(content) > MOST_INTEGER:
        reason = "bilangan terlalu besar"
        raise InvalidEventError(reason)
    parts = content.values() if isinstance(content, dict) else content
    if isinstance(content, dict | list | tuple):
        for part in parts:
            _require_plain(part, depth + 1)


def spell(content: Json) -> str:
    """Return the canonical spelling of what was read from canonical lines: nothing is checked."""
    return _ENCODER.encode(content)


def digest(raw: bytes) -> EventId:
    """Return the id that these bytes have."""
    return EventId(hashlib.sha256(raw).hexdigest())


def write_event(draft: Draft, place: ChainPlace) -> Event:
    """Return the event that says this at this place.

    :raises InvalidEventError: the value cannot be said in canonical form.
    """
    if draft[3:] == ((), None, None) and type(draft.val) is int and 0 <= draft.val <= MOST_INTEGER:
        raw = everyday_line(place, draft[:2], draft.val)
        if raw is not None and len(raw) <= FEW_BYTES:
            return _written(draft, place, raw)
    content = {
        "v": VERSION,
        "ses": place.ses,
        "dev": place.dev,
        "q": place.q,
        "prev": place.prev,
        "by": place.by,
        "t": place.t,
        "ent": draft.ent,
        "fld": draft.fld,
        "val": draft.val,
        "par": sorted(draft.par),
    }
    if draft.why is not None:
        content["why"] = draft.why
    if draft.seen is not None:
        content["seen"] = draft.seen
    _require_plain(draft.val)
    _require_plain(draft.seen)
    raw = _spell(content)
    is_plain = type(draft.val) in PLAIN and draft.seen is None and not draft.par
    if not is_plain or len(raw) > FEW_BYTES or not raw.isascii():
        return read_event(raw)
    return _written(draft, place, raw)


def _written(draft: Draft, place: ChainPlace, raw: bytes) -> Event:
    """Return an everyday event: nothing in it that reading it back could find otherwise."""
    event = (digest(raw), raw, *place[:4], draft.ent, draft.fld, draft.val, (), place.by, place.t)
    return Event(*event, None, draft.why)


def read_events(lines: Sequence[bytes]) -> tuple[list[Event], list[tuple[int, str]]]:
    """Return the events of these lines, and for each line that is none its index and the reason.

    Everyday lines are recognised by their spelling; the others are parsed.
    """
    known = parts_of_lines(lines)
    if not known or max(map(len, lines), default=0) > MOST_LINE_BYTES:
        return _read_one_by_one(lines)
    others = [index for index, parts in enumerate(known) if not parts[1]]
    try:
        parsed = _read_all([lines[index] for index in others])
    except (InvalidEventError, ValueError, RecursionError):
        return _read_one_by_one(lines)
    events: list[Event] = []
    for start in range(0, len(lines), AT_ONCE):
        events += _recognised(lines[start : start + AT_ONCE], known[start : start + AT_ONCE])
    for index, event in zip(others, parsed, strict=True):
        events[index] = event
    return events, []


def _recognised(lines: Sequence[bytes], known: Sequence[Parts]) -> list[Event]:
    """Return the events of lines whose spelling was recognised: nothing is left to check.

    Column by column, and the tuples by way of their base: this is done a hundred thousand times.
    """
    by, dev, ent, fld, par, prev, q, ses, t, val, why = zip(*known, strict=True)
    said = {text: spelled(text) for text in set(val)}
    columns = (
        [hashlib.sha256(line).hexdigest() for line in lines],
        lines,
        ses,
        dev,
        [int(text) if text else 1 for text in q],
        prev,
        ent,
        fld,
        [said[text] for text in val],
        [parents(text) if text else () for text in par],
        by,
        [int(text) if text else 0 for text in t],
        repeat(None),
        [text or None for text in why],
        repeat(VERSION),
    )
    return [tuple.__new__(Event, fields) for fields in zip(*columns, strict=False)]


def read_event(raw: bytes) -> Event:
    """Return the event of one line.

    :raises InvalidEventError: not canonical, or not an event.
    """
    if len(raw) > MOST_LINE_BYTES:
        reason = "baris terlalu panjang"
        raise InvalidEventError(reason)
    known = parts_of_lines([raw])
    if known and known[0][1]:
        return _recognised([raw], known)[0]
    try:
        return _read_all([raw])[0]
    except (ValueError, RecursionError):
        reason = "bukan JSON yang sah"
        raise InvalidEventError(reason) from None


def _read_all(lines: Sequence[bytes]) -> list[Event]:
    """Parse all lines at once and compare each with its canonical spelling."""
    text = b",".join(lines).decode()
    contents = _DECODER.decode(f"[{text}]")
    if not text.isascii() and not unicodedata.is_normalized("NFC", text):
        reason = "teks tidak dalam bentuk baku (NFC)"
        raise InvalidEventError(reason)
    # each by itself: two halves of one event and two events in one line would fit as a whole
    if len(contents) != len(lines) or any(
        _ENCODER.encode(content).encode() != raw
        for raw, content in zip(lines, contents, strict=True)
    ):
        reason = "tidak dalam bentuk baku"
        raise InvalidEventError(reason)
    return [_event(raw, content) for raw, content in zip(lines, contents, strict=True)]


def _read_one_by_one(lines: Sequence[bytes]) -> tuple[list[Event], list[tuple[int, str]]]:
    events, bad = [], []
    for index, raw in enumerate(lines):
        try:
            events.append(read_event(raw))
        except InvalidEventError as error:
            bad.append((index, str(error)))
    return events, bad


def _event(raw: bytes, content: Json) -> Event:
    if not isinstance(content, dict) or not content.keys() >= REQUIRED:
        reason = "bagian yang wajib tidak ada"
        raise InvalidEventError(reason)
    if not content.keys() <= ALLOWED:
        if content["v"] == VERSION:
            reason = "bagian yang tidak dikenal"
            raise InvalidEventError(reason)
        _require_plain(content)
    par = content["par"]
    event = Event(
        digest(raw),
        raw,
        content["ses"],
        content["dev"],
        content["q"],
        content["prev"],
        content["ent"],
        content["fld"],
        content["val"],
        tuple(par) if type(par) is list else (),
        content["by"],
        content["t"],
        content.get("seen"),
        content.get("why"),
        content["v"],
    )
    if not _is_shaped(event, par):
        reason = "bagian dengan jenis yang salah"
        raise InvalidEventError(reason)
    return event


def _is_shaped(event: Event, par: Json) -> bool:
    """Tell whether every part is of its type and within its bounds."""
    texts = (event.ses, event.dev, event.prev, event.ent, event.fld, event.by)
    numbers = (event.q, event.t, event.v)
    return (
        all(type(text) is str for text in texts)
        and all(type(number) is int and 0 <= number <= MOST_INTEGER for number in numbers)
        and type(par) is list
        and (not par or _are_ids(par))
        and len(event.ses) == len(event.dev) == SHORT_ID_LENGTH
        and len(event.prev) in (0, ID_LENGTH)
        and (event.q == 1) == (event.prev == "")
        and event.q > 0 < event.v
        and (event.why is None or type(event.why) is str)
        and _is_plain(event.val)
        and _is_plain(event.seen)
    )


def _is_plain(content: Json) -> bool:
    """Tell whether a content is within bounds; texts, which most are, need no look.

    :raises InvalidEventError: too deep, or too large a number within.
    """
    if type(content) is dict or type(content) is list:
        _require_plain(content)
    return type(content) is not int or -MOST_INTEGER <= content <= MOST_INTEGER


def _are_ids(par: list[Json]) -> bool:
    return len(par) <= MOST_PARENTS and all(
        type(parent) is str and len(parent) == ID_LENGTH and HEX.issuperset(parent)
        for parent in par
    )


def proven(links: Mapping[EventId, str], heads: Iterable[EventId]) -> set[EventId]:
    """Return the events that these signed heads reach through `prev`.

    `links` maps each known event of a device to the one before it ("" for the first); a missing
    one ends the walk.
    """
    reached: set[EventId] = set()
    for head in heads:
        at = head
        while at in links and at not in reached:
            reached.add(at)
            at = EventId(links[at])
    return reached


def heads_of(events: Sequence[Event]) -> tuple[Event, ...]:
    """Return the events of one register that no other of them replaces, sorted by id."""
    if len(events) == 1:
        return (events[0],)
    replaced = {parent for event in events for parent in event.par}
    return tuple(sorted(event for event in events if event.id not in replaced))


def is_conflict(heads: Sequence[Event]) -> bool:
    """Tell whether the heads of a register say different things."""
    return len(heads) > 1 and any(not same(heads[0].val, head.val) for head in heads[1:])


def same(first: Json, second: Json) -> bool:
    """Tell whether two contents are the same JSON; true is not 1."""
    return type(first) is type(second) and first == second and repr(first) == repr(second)


def gaps(present: Iterable[int], highest: int) -> list[tuple[int, int]]:
    """Return the runs of numbers from 1 to `highest` that are not present, ends included."""
    runs, expected = [], 1
    for q in [*sorted({q for q in present if q <= highest}), highest + 1]:
        if q > expected:
            runs.append((expected, q - 1))
        expected = q + 1
    return runs
