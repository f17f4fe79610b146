"""Hostile packages by their header, their compression, their seal."""

from __future__ import annotations

import hashlib
import json
import zlib
from functools import partial
from typing import TYPE_CHECKING, Any

from hostile_chains import chains, statements
from hostile_events import LONG, MARKUP, Hostile, lines, rights, types
from package_kit import START

from asn_desktop.domain.ids import EventId
from asn_desktop.domain.ledger import Draft, canonical, write_event
from asn_desktop.exchange.body import MOST_LINES
from asn_desktop.exchange.inflating import MOST_HEADER_BYTES
from asn_desktop.exchange.package import FORMAT, MAGIC
from asn_desktop.vault import keys
from asn_desktop.vault.seal import (
    DEAREST,
    LENGTH_BYTES,
    MOST_PASSPHRASE_SLOTS,
    Recipients,
    seal,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from forger_kit import Forger, Stage

    from asn_desktop.domain.ledger import Json

MEGABYTE = 1_048_576
HEADER: dict[str, dict[str, Json]] = {
    "session_another": {"ses": "0" * 32},
    "root_another": {"root": keys.signing_public(b"o" * 32).hex()},
    "sender_unknown": {"sender": "0" * 32},
    "sender_a_list": {"sender": []},
    "statements_none": {"statements": []},
    "statements_a_text": {"statements": "x"},
    "statements_odd": {"statements": [{"kind": "device"}]},
    "statements_deep": {"statements": [json.loads("[" * 20 + "]" * 20)]},
    "heads_odd": {"heads": [{"dev": 1}]},
    "heads_a_number": {"heads": 5},
    "chains_missing_lines": {"chains": []},
    "chains_too_long": {"chains": [{"dev": "0" * 32, "lines": 99}]},
    "chains_negative": {"chains": [{"dev": "0" * 32, "lines": -1}]},
    "chains_past_the_end": {"chains": [{"dev": "0" * 32, "lines": 2**52}]},
    "chains_odd_device": {"chains": [{"dev": "../../x", "lines": 1}]},
    "digest_wrong": {"digest": "0" * 64},
    "digest_empty": {"digest": ""},
    "version_0": {"v": True},
    "version_text": {"v": "1"},
    "version_2": {"v": 2},
    "version_giant": {"v": 2**53 - 1},
    "kind_capital": {"kind": "RETURN"},
    "kind_long": {"kind": "a" * 21},
    "time_text": {"t": "now"},
    "extra_a_list": {"extra": []},
    "part_too_many": {"kelak": 1},
}
SPELLED = {
    "extra_nan": ('"extra":{}', '"extra":{"a":NaN}'),
    "extra_fraction": ('"extra":{}', '"extra":{"a":0.5}'),
    "extra_surrogate": ('"extra":{}', '"extra":{"a":"\\ud800"}'),
    "extra_twice": ('"extra":{}', '"extra":{"a":1,"a":2}'),
    "extra_5000_digits": ('"extra":{}', '"extra":{"a":' + "9" * 5000 + "}"),
    "extra_100000_deep": ('"extra":{}', '"extra":{"a":' + "[" * 10**5 + "]" * 10**5 + "}"),
    "space": ('"extra":{}', '"extra": {}'),
}


def headers(_: Stage) -> Iterator[Hostile]:
    """Yield packages whose header the sender signed, and that is none, or lies."""
    for name, changes in HEADER.items():
        yield Hostile(f"header_{name}", partial(_with_header, changes=changes), refused=True)
    for name, (old, new) in SPELLED.items():
        yield Hostile(f"header_{name}", partial(_spelled, old=old, new=new), refused=True)
    yield Hostile("header_time_negative", partial(_with_header, changes={"t": -5}))
    yield Hostile("header_extra_of_a_megabyte", partial(_with_header, changes=_extra(LONG)))
    yield Hostile("header_extra_markup", partial(_with_header, changes=_extra(MARKUP)))
    yield Hostile("header_of_kind_unknown", partial(_with_header, changes={"kind": "kelak"}))
    yield Hostile("header_of_kind_assign", _assignment)
    yield Hostile("header_that_hands_on_a_root", _root_handed)
    yield Hostile("header_that_says_it_was_received", partial(_with_header, changes=_received()))
    yield Hostile("header_of_sixteen_megabytes", _great_header, refused=True)
    yield Hostile("header_of_another_signer", _other_signer, refused=True)
    yield Hostile("header_a_list", partial(_raw_header, raw=b"[]"), refused=True)
    yield Hostile("header_brackets", partial(_raw_header, raw=b"[" * 10**6), refused=True)


def _extra(said: Json) -> dict[str, Json]:
    return {"extra": {"name": said, "enrolment": said}}


def _received() -> dict[str, Json]:
    return {"extra": {"acknowledgement": "0000-0000", "received": True}}


def _with_header(forger: Forger, changes: dict[str, Json]) -> bytes:
    written = forger.written([Draft(*forger.own_mark(), 3)])
    heads = [forger.head(written)]
    return forger.package(
        [(forger.dev, written)], heads=heads, change=lambda header: header.update(changes)
    )


def _spelled(forger: Forger, old: str, new: str) -> bytes:
    def change(header: dict[str, Json]) -> bytes:
        raw = canonical(header)
        assert old.encode() in raw
        return raw.replace(old.encode(), new.encode(), 1)

    return forger.package([], change=change)


def _raw_header(forger: Forger, raw: bytes) -> bytes:
    return forger.package([], change=lambda _: raw)


def _assignment(forger: Forger) -> bytes:
    extra = {"role": "koordinator", "evaluator": "", "name": "Meja", "enrolment": "00" * 32}
    return _with_header(forger, {"kind": "assign", "extra": extra})


def _root_handed(forger: Forger) -> bytes:
    extra = {"root_private": "00" * 32, "seal_private": "00" * 32, "role": "koordinator"}
    return _with_header(forger, {"kind": "session", "extra": extra})


def _great_header(forger: Forger) -> bytes:
    return _with_header(forger, _extra("x" * MOST_HEADER_BYTES))


def _other_signer(forger: Forger) -> bytes:
    forger.private = b"x" * 32
    return forger.package([])


# --- the content as a whole --------------------------------------------------------------


def contents(_: Stage) -> Iterator[Hostile]:
    """Yield packages that are large, many, or inflate to what no memory holds."""
    yield Hostile("bomb_of_zeros", partial(_bomb, megabytes=2_000), refused=True)
    yield Hostile("bomb_within_a_bomb", _nested_bomb, refused=True)
    yield Hostile("bomb_in_a_line", _bomb_line, refused=True)
    yield Hostile("bytes_after_the_end", _trailing, refused=True)
    yield Hostile("cut_short_within", _cut, refused=True)
    yield Hostile("not_compressed", lambda forger: forger.sealed(b"x" * 1000), refused=True)
    yield Hostile("empty", lambda forger: forger.content(b""), refused=True)
    yield Hostile("two_line_ends", lambda forger: forger.content(b"\n\n"), refused=True)
    yield Hostile("a_million_junk_lines", partial(_distinct, count=10**6), refused=True)
    yield Hostile("fifty_thousand_junk_lines", partial(_distinct, count=50_000), refused=True)
    yield Hostile("a_hundred_junk_lines", partial(_distinct, count=100))
    yield Hostile("a_million_times_the_same_line", partial(_junk, line=b"{}", count=10**6))
    yield Hostile("a_million_empty_lines", partial(_junk, line=b"", count=10**6))
    past = partial(_junk, line=b"", count=MOST_LINES + 1)
    yield Hostile("lines_past_the_limit", past, refused=True)
    long = partial(_junk, line=b"x" * (2 * MEGABYTE + 1), count=1)
    yield Hostile("a_line_too_long", long, refused=True)
    yield Hostile("a_hundred_lines_of_two_megabytes", _great_lines, refused=True)
    yield Hostile("a_hundred_thousand_events", _many_events)
    yield Hostile(
        "twenty_thousand_that_replace_each_other", partial(_many_replacing, names_last=True)
    )
    yield Hostile(
        "twenty_thousand_that_replace_the_absent", partial(_many_replacing, names_last=False)
    )


def _bomb(forger: Forger, megabytes: int) -> bytes:
    """Compress so many megabytes of zeros: the same block again and again, so quickly made."""
    packer = zlib.compressobj(9, wbits=-zlib.MAX_WBITS)
    block = packer.compress(bytes(MEGABYTE)) + packer.flush(zlib.Z_FULL_FLUSH)
    checksum = (megabytes * MEGABYTE % 65521 << 16 | 1).to_bytes(4)  # Adler-32 of zeros
    bomb = b"\x78\xda" + block * megabytes + packer.flush() + checksum
    return forger.sealed(bomb)


def _nested_bomb(forger: Forger) -> bytes:
    return forger.content(zlib.compress(zlib.compress(bytes(300 * MEGABYTE), 9), 9))


def _bomb_line(forger: Forger) -> bytes:
    """A well signed header over one line that is as long as everything together may be."""
    return forger.package([(forger.dev, [bytes(100 * MEGABYTE)])])


def _trailing(forger: Forger) -> bytes:
    return forger.sealed(zlib.compress(forger.signed(b"{}") + b"\n") + b"x")


def _cut(forger: Forger) -> bytes:
    return forger.sealed(zlib.compress(forger.signed(b"{}") + b"\n")[:-3])


def _junk(forger: Forger, line: bytes, count: int) -> bytes:
    return forger.package([(forger.dev, [line] * count)])


def _distinct(forger: Forger, count: int) -> bytes:
    return forger.package([(forger.dev, [b'{"a":%d}' % n for n in range(count)])])


def _great_lines(forger: Forger) -> bytes:
    begin = b'{"a":"' + b"x" * (2 * MEGABYTE - 100)
    return forger.package([(forger.dev, [begin + b'%d"}' % n for n in range(100)])])


def _many_events(forger: Forger) -> bytes:
    """Write as many marks of one's own as the whole of a great session has."""
    key = forger.own_mark()
    return forger.events([Draft(*key, n % 5) for n in range(100_000)])


def _many_replacing(forger: Forger, *, names_last: bool) -> bytes:
    """Write marks in one register that replace the one before, or each one that nobody has."""
    key = forger.own_mark()
    lines: list[bytes] = []
    last = ""
    for q in range(1, 20_001):
        parent = last if names_last else hashlib.sha256(b"%d" % q).hexdigest()
        draft = Draft(*key, q % 5, (EventId(parent),) if parent else ())
        event = write_event(draft, forger.place(q, last))
        lines.append(event.raw)
        last = event.id
    return forger.lines(lines)


# --- the seal ----------------------------------------------------------------------------


def seals(_: Stage) -> Iterator[Hostile]:
    """Yield packages whose outside is odd; the inside is well signed."""
    most = [DEAREST.memory, DEAREST.rounds, DEAREST.lanes]
    dear = {"salt": "00" * 16, "cost": most, "sealed": "00" * 48}
    slots: dict[str, Any] = {
        "slots_of_another_flipped": _flip_other_slot,
        "slot_of_the_table_flipped": _flip_own_slot,
        "slots_too_many": lambda slots: slots * 40,
        "slots_none": lambda _: [],
        "slots_a_text": lambda _: "x",
        "slot_odd": lambda slots: [5, *slots],
        "slot_of_four_gigabytes": lambda _: [{**dear, "cost": [4 * 1024 * 1024, 1, 1]}],
        "slot_of_many_rounds": lambda _: [{**dear, "cost": [1024, 10**9, 1]}],
        "slot_of_no_cost": lambda _: [{**dear, "cost": [0, 0, 0]}],
        "slot_cost_a_text": lambda _: [{**dear, "cost": "murah"}],
        "slots_as_dear_as_may_be": lambda _: [dear] * MOST_PASSPHRASE_SLOTS,
        "slots_dear_too_often": lambda _: [dear] * (MOST_PASSPHRASE_SLOTS + 1),
    }
    for name, change in slots.items():
        yield Hostile(name, partial(_with_slots, change=change), refused=True)
    yield Hostile("head_of_four_gigabytes", partial(_outside, at=9, new=b"\xff" * 4), refused=True)
    yield Hostile("head_of_nothing_before", partial(_outside, at=9, new=bytes(4)), refused=True)
    yield Hostile("another_beginning", partial(_outside, at=0, new=b"XXXX"), refused=True)
    yield Hostile("a_newer_format", partial(_outside, at=8, new=b"\x02"), refused=True)
    yield Hostile("a_byte_more", lambda forger: _good(forger) + b"\0", refused=True)
    yield Hostile("a_byte_less", lambda forger: _good(forger)[:-1], refused=True)
    yield Hostile("nothing_at_all", lambda _: b"", refused=True)
    yield Hostile("only_a_beginning", lambda _: MAGIC + bytes([FORMAT]), refused=True)
    yield Hostile("sealed_to_others_only", _for_others, refused=True)


def _good(forger: Forger) -> bytes:
    return _with_header(forger, {"t": START})


def _with_slots(forger: Forger, change: Callable[[Any], Any]) -> bytes:
    """Return a package with other slots; its seal covers them no more."""
    good = _good(forger)
    start = len(MAGIC) + 1
    length = int.from_bytes(good[start : start + LENGTH_BYTES])
    head = json.loads(good[start + LENGTH_BYTES : start + LENGTH_BYTES + length])
    head["slots"] = change(head["slots"])
    raw = json.dumps(head, separators=(",", ":")).encode()
    rest = good[start + LENGTH_BYTES + length :]
    return good[:start] + len(raw).to_bytes(LENGTH_BYTES) + raw + rest


def _flip_other_slot(slots: list[dict[str, str]]) -> list[dict[str, str]]:
    return [slots[0], _flipped(slots[1])]


def _flip_own_slot(slots: list[dict[str, str]]) -> list[dict[str, str]]:
    return [_flipped(slots[0]), slots[1]]


def _flipped(slot: dict[str, str]) -> dict[str, str]:
    sealed = bytearray.fromhex(slot["sealed"])
    sealed[10] ^= 1
    return {**slot, "sealed": sealed.hex()}


def _outside(forger: Forger, at: int, new: bytes) -> bytes:
    good = _good(forger)
    return good[:at] + new + good[at + len(new) :]


def _for_others(forger: Forger) -> bytes:
    to = Recipients((keys.sealing_public(b"x" * 32),))
    return seal(MAGIC + bytes([FORMAT]), zlib.compress(b"x"), to)


HEAVY = frozenset(
    (
        *("bomb_of_zeros", "bomb_within_a_bomb", "bomb_in_a_line", "lines_past_the_limit"),
        *("a_million_junk_lines", "a_million_times_the_same_line", "a_million_empty_lines"),
        *("a_hundred_lines_of_two_megabytes", "a_hundred_thousand_events"),
        *("twenty_thousand_that_replace_each_other", "twenty_thousand_that_replace_the_absent"),
    )
)
"""What takes seconds to make; each is merged alone, also in the everyday run."""
AT_ONCE = 50
KINDS = (rights, types, lines, chains, statements, headers, contents, seals)


def every(stage: Stage) -> list[Hostile]:
    """Return all hostile packages, each under a name of its own."""
    return [each for kind in KINDS for each in kind(stage)]


def batches(stage: Stage, *, alone: bool) -> list[list[str]]:
    """Return the names of what is merged together: each alone, or some light ones of a kind."""
    heavy = [[each.name] for each in every(stage) if alone or each.name in HEAVY]
    if alone:
        return heavy
    of_kinds = [[each.name for each in kind(stage) if each.name not in HEAVY] for kind in KINDS]
    light = [names[k : k + AT_ONCE] for names in of_kinds for k in range(0, len(names), AT_ONCE)]
    return light + heavy
