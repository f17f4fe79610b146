"""Hostile packages by what their events say: rights, types of contents, shapes of lines."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from forger_kit import BP, NOTE, Forger

from asn_desktop.domain import registers
from asn_desktop.domain.ids import ParticipantId
from asn_desktop.domain.ledger import MOST_INTEGER, Draft, RegisterKey, canonical
from asn_desktop.domain.registers import of_participant, of_session

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from forger_kit import Stage

    from asn_desktop.domain.ledger import Json

RIGHT_TO_LEFT = "\u202eRahma\u202c\u2066"
MARKUP = "<b onclick='x'>&amp;</b><br/>" * 4_000
CONTROL = "a\u0000b\u001b[2J\u0007\u200b"
LONG = "panjang " * 120_000
STRANGE: dict[str, Json] = {
    "true": True,
    "negative": -7,
    "giant": MOST_INTEGER,
    "right_to_left": RIGHT_TO_LEFT,
    "markup_100kB": MARKUP,
    "control": CONTROL,
    "a_megabyte": LONG,
    "list": [1, "a", None, {"b": []}],
    "object": {"a": 1, "name": 5, "text": ["x"], "participant": [], "status": {}},
    "deep": json.loads("[" * 31 + "]" * 31),
    "many": {str(n): n for n in range(20_000)},
}


class Hostile(NamedTuple):
    """One hostile package: its name, how it is made, and whether it is refused as a whole."""

    name: str
    make: Callable[[Forger], bytes]
    refused: bool = False

    def package(self, folder: Path, stage: Stage) -> Path:
        """Write the package under its name."""
        path = folder / f"{self.name}.asnpkg"
        path.write_bytes(self.make(Forger(stage)))
        return path


def refused(cases: Mapping[str, Hostile], names: Iterable[str]) -> set[str]:
    """Return the file names of those that are refused as a whole."""
    return {f"{name}.asnpkg" for name in names if cases[name].refused}


def own_registers(stage: Stage) -> dict[str, RegisterKey]:
    """Return one register of each kind that an evaluator may write."""
    siti, own = stage.siti, stage.own
    return {
        "mark": registers.mark(siti, own, BP),
        "remark": registers.remark(siti, own, "_"),
        "sheet": registers.sheet(siti, own),
        "nihil": registers.attestation(siti, own),
        "note_record": registers.note(NOTE, "record", own),
        "note_state": registers.note(NOTE, "state", own),
        "note_reply": registers.note(NOTE, "reply", own),
        "walk_in": of_participant(ParticipantId("a" * 32), registers.WALK_IN),
    }


def foreign_registers(stage: Stage) -> dict[str, RegisterKey]:
    """Return the registers that an evaluator has no right to, by name."""
    siti, own, other = stage.siti, stage.own, stage.other
    on_person = (
        *registers.ROSTER_FIELDS,
        *(registers.NUMBER, registers.ATTENDANCE, registers.CONFIRMATION),
        *(registers.VOID, registers.SAME),
    )
    found = {f"session_{field}": of_session(field) for field in sorted(registers.SESSION_FIELDS)}
    found |= {f"roster_{field}": of_participant(siti, field) for field in on_person}
    found |= {
        "others_mark": registers.mark(siti, other, BP),
        "others_remark": registers.remark(siti, other, "_"),
        "others_sheet": registers.sheet(siti, other),
        "others_nihil": registers.attestation(siti, other),
        "others_note": registers.note(NOTE, "record", other),
        "others_note_state": registers.note(NOTE, "state", other),
        "others_note_reply": registers.note(NOTE, "reply", other),
        "own_profile": registers.profile(own),
        "others_profile": registers.profile(other),
        "removal_of_the_other": RegisterKey(registers.EVALUATOR + other, registers.VOID),
        "certificate": RegisterKey(registers.CERTIFICATE + siti, registers.ISSUE),
        "guest_of_the_table": of_participant(stage.guest, registers.WALK_IN),
        "mark_of_nobody": registers.mark(siti, "b" * 32, BP),  # type: ignore[arg-type]
    }
    return found


UNKNOWN = {
    "unknown_field": RegisterKey("sesi", "kelak"),
    "unknown_kind": RegisterKey("kelak/1", "a"),
    "mark_in_four_parts": RegisterKey("peserta/" + "c" * 32, f"mark/{'d' * 32}/BP/x"),
    "nameless": RegisterKey("", ""),
    "traversal": RegisterKey("peserta/../../etc/passwd", "name"),
    "sql": RegisterKey("peserta/x'; DROP TABLE event; --", "name"),
}


def rights(stage: Stage) -> Iterator[Hostile]:
    """Yield a package for each register that is not the sender's."""
    for name, key in foreign_registers(stage).items():
        par = [stage.heads[key]] if key in stage.heads else []
        said: Json = True if key.fld == registers.VOID else "diubah"
        if key.fld == registers.WALK_IN:
            said = {"name": "Palsu", "nip": "197801012005011009", "unit": "Dinas Palsu"}
        yield Hostile(f"writes_{name}", partial(Forger.says, key=key, content=said, par=par))
    for name, key in UNKNOWN.items():
        yield Hostile(f"writes_{name}", partial(Forger.says, key=key, content="x"))
    for name in ("others_mark", "roster_name", "session_title"):
        parent = stage.heads[foreign_registers(stage)[name]]
        key = own_registers(stage)["mark"]
        yield Hostile(
            f"replaces_{name}_from_own_mark",
            partial(Forger.says, key=key, content=1, par=[parent]),
        )


def types(stage: Stage) -> Iterator[Hostile]:
    """Yield a package for each own register and each content that it was not made for."""
    for register, key in own_registers(stage).items():
        for kind, content in STRANGE.items():
            yield Hostile(f"{register}_says_{kind}", partial(Forger.says, key=key, content=content))
    walk_in = of_participant(stage.siti, registers.WALK_IN)
    entry = dict.fromkeys(registers.ROSTER_FIELDS, "palsu")
    yield Hostile("walk_in_over_the_roster", partial(Forger.says, key=walk_in, content=entry))
    yield Hostile("a_thousand_walk_ins", _thousand_walk_ins)
    yield Hostile("a_thousand_notes", _thousand_notes)


def _thousand_walk_ins(forger: Forger) -> bytes:
    entry = {"name": MARKUP[:500], "nip": "199203142025061001"}
    people = [ParticipantId(f"{n:032x}") for n in range(1, 1001)]
    return forger.events([Draft(*of_participant(p, registers.WALK_IN), entry) for p in people])


def _thousand_notes(forger: Forger) -> bytes:
    record = {"participant": forger.stage.siti, "category": "gawai", "text": MARKUP[:500]}
    notes = [registers.note(f"{n:032x}", "record", forger.stage.own) for n in range(1, 1001)]  # type: ignore[arg-type]
    return forger.events([Draft(*key, record) for key in notes])


SPELLINGS = {
    "nan": ('"val":3', '"val":NaN'),
    "infinity": ('"val":3', '"val":-Infinity'),
    "fraction": ('"val":3', '"val":3.0'),
    "exponent": ('"val":3', '"val":1e400'),
    "two_to_the_53rd": ('"val":3', f'"val":{2**53}'),
    "minus_two_to_the_53rd": ('"val":3', f'"val":-{2**53}'),
    "five_thousand_digits": ('"val":3', '"val":' + "9" * 5000),
    "a_million_digits": ('"val":3', '"val":' + "9" * 1_000_000),
    "depth_33": ('"val":3', '"val":' + "[" * 33 + "]" * 33),
    "depth_1000": ('"val":3', '"val":' + "[" * 1000 + "]" * 1000),
    "depth_100000": ('"val":3', '"val":' + "[" * 100_000 + "]" * 100_000),
    "depth_of_objects": ('"val":3', '"val":' + '{"a":' * 5000 + "1" + "}" * 5000),
    "lone_surrogate_escaped": ('"val":3', '"val":"\\ud800"'),
    "lone_surrogate_raw": ('"val":3', '"val":"\ud800"'),
    "not_nfc": ('"val":3', '"val":"e\u0301"'),
    "duplicate_key": ('"val":3', '"val":3,"val":5'),
    "space": ('"val":3', '"val": 3'),
    "escaped_letter": ('"val":3', '"val":"\\u0041"'),
    "byte_order_mark": ("{", "\ufeff{"),
    "carriage_return": ('"val":3}', '"val":3}\r'),
    "trailing_comma": ('"val":3}', '"val":3,}'),
    "unsorted": ('"v":1,"val":3', '"val":3,"v":1'),
}
PARTS = ("v", "ses", "dev", "q", "prev", "ent", "fld", "val", "par", "by", "t")
WRONG: dict[str, Json] = {
    "v": "1",
    "ses": 5,
    "dev": None,
    "q": "1",
    "prev": [],
    "ent": 1,
    "fld": {},
    "par": "x",
    "by": [],
    "t": "now",
    "why": 5,
}
BOUNDS: dict[str, dict[str, Json]] = {
    "v_0": {"v": 0},
    "v_negative": {"v": -1},
    "v_true": {"v": True},
    "q_0": {"q": 0},
    "q_negative": {"q": -1},
    "q_without_prev": {"q": 2},
    "q_true": {"q": True},
    "q_giant": {"q": MOST_INTEGER, "prev": "0" * 64},
    "prev_short": {"q": 2, "prev": "abc"},
    "prev_itself_impossible": {"q": 2, "prev": "f" * 64},
    "t_negative": {"t": -1},
    "t_giant": {"t": MOST_INTEGER},
    "other_session": {"ses": "0" * 32},
    "par_of_1025": {"par": [f"{n:064x}" for n in range(1025)]},
    "par_of_1024_unknown": {"par": [f"{n:064x}" for n in range(1024)]},
    "par_twice_the_same": {"par": ["a" * 64] * 2},
    "par_in_capitals": {"par": ["A" * 64]},
    "par_of_a_number": {"par": [5]},
    "par_short": {"par": ["ab"]},
    "part_too_many": {"kelak": 1},
    "seen_deep": {"seen": json.loads("[" * 31 + "]" * 31)},
    "seen_odd": {"seen": {"heads": {"a": [1]}}},
    "entity_of_a_megabyte": {"ent": "peserta/" + LONG},
    "field_of_a_megabyte": {"fld": "mark/" + LONG},
    "by_markup": {"by": MARKUP},
    "by_right_to_left": {"by": RIGHT_TO_LEFT},
    "by_control": {"by": CONTROL},
    "why_of_a_megabyte": {"why": LONG},
    "newer_kind": {"v": 2, "kelak": {"a": 1}},
    "newer_kind_deep": {"v": 2, "kelak": json.loads("[" * 31 + "]" * 31)},
}


def lines(_: Stage) -> Iterator[Hostile]:
    """Yield a package for each way in which a line is no event, or an odd one."""
    for name, (old, new) in SPELLINGS.items():
        yield Hostile(f"line_{name}", partial(Forger.spelled, old=old, new=new))
    for part in PARTS:
        yield Hostile(f"line_without_{part}", _changed({part: ...}))
    for part, said in WRONG.items():
        yield Hostile(f"line_with_wrong_{part}", _changed({part: said}))
    for name, changes in BOUNDS.items():
        yield Hostile(f"line_{name}", _changed(changes))
    raw = {
        "empty": b"",
        "array": b"[]",
        "null": b"null",
        "text": b'"x"',
        "zero_bytes": bytes(1000),
        "not_utf8": b"\xff\xfe\x00",
        "html": b"<html>",
        "two_events_in_one": b'{"a":1}{"b":2}',
    }
    for name, line in raw.items():
        refused = not line  # a package of no line at all that speaks of one
        yield Hostile(f"line_{name}", partial(Forger.lines, lines=[line]), refused)


def _changed(changes: dict[str, Json]) -> Callable[[Forger], bytes]:
    def make(forger: Forger) -> bytes:
        return forger.lines([canonical(forger.plain(**changes))])

    return make
