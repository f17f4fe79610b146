"""The typed rows themselves: which register fills which table, and with what."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from asn_desktop.domain import registers
from asn_desktop.domain.ledger import RegisterKey
from asn_desktop.domain.profiles import said_by_all
from asn_desktop.domain.registers import ROSTER_FIELDS
from asn_desktop.store.heads import Head, Heads, agreed, said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.domain.ledger import Json

NOT_OBSERVED = "T"
DRAFT, FINAL = "draft", "final"
DISPUTED = "disputed"
"""In place of what a note says, where laptops say different things of it."""
MOST = 10**9
"""No number, version or count of minutes is larger; what is was meant to stop this program."""

Where = tuple[str, ...]
Row = tuple[object, ...]

FIELD_TABLES = {
    "mark": "mark",
    "remark": "remark",
    "sheet": "sheet",
    "nihil": "attestation",
    "confirmation": "confirmation",
    "issue": "certificate",
} | dict.fromkeys(registers.SESSION_FIELDS, "setting")
"""The first part of a register's name, and the table that it fills by itself.

What is not here (roster, voids, profiles, notes) fills a row together with its fellows.
"""

UPSERT_ROW = {
    "mark": (
        "INSERT INTO mark VALUES(?, ?, ?, ?, ?) ON CONFLICT DO UPDATE"
        " SET level = excluded.level, why = excluded.why"
    ),
    "remark": (
        "INSERT INTO remark VALUES(?, ?, ?, ?) ON CONFLICT DO UPDATE SET text = excluded.text"
    ),
    "sheet": (
        "INSERT INTO sheet VALUES(?, ?, ?, ?) ON CONFLICT DO UPDATE"
        " SET status = excluded.status, version = excluded.version"
    ),
    "attestation": "INSERT INTO attestation VALUES(?, ?) ON CONFLICT DO NOTHING",
    "confirmation": (
        "INSERT INTO confirmation VALUES(?, ?, ?) ON CONFLICT DO UPDATE"
        " SET content = excluded.content, seen = excluded.seen"
    ),
    "discipline_note": "INSERT OR REPLACE INTO discipline_note VALUES(?, ?, ?, ?, ?, ?, ?)",
    "certificate": "INSERT OR REPLACE INTO certificate VALUES(?, ?, ?, ?, ?)",
    "setting": "INSERT OR REPLACE INTO setting VALUES(?, ?)",
    "participant": (
        "INSERT OR REPLACE INTO participant VALUES("
        + ", ".join("?" * (len(ROSTER_FIELDS) + 7))
        + ")"
    ),
    "evaluator": "INSERT OR REPLACE INTO evaluator VALUES(?, ?, ?, ?)",
}
DELETE_ROW = {
    "mark": "DELETE FROM mark WHERE participant = ? AND evaluator = ? AND criterion = ?",
    "remark": "DELETE FROM remark WHERE participant = ? AND evaluator = ? AND criterion = ?",
    "sheet": "DELETE FROM sheet WHERE participant = ? AND evaluator = ?",
    "attestation": "DELETE FROM attestation WHERE participant = ? AND evaluator = ?",
    "confirmation": "DELETE FROM confirmation WHERE participant = ?",
    "certificate": "DELETE FROM certificate WHERE id = ?",
    "setting": "DELETE FROM setting WHERE name = ?",
}


def field_row(table: str, key: RegisterKey, heads: Sequence[Head]) -> tuple[Where, Row | None]:
    """Return where a register's row stands, and the rest of the row; None where there is none.

    A register in conflict has no row here: it stands in `conflict` with all it says.
    """
    where = _where(table, key)
    content = said(heads)
    if content is None:
        return where, None
    return where, _content(table, content, _first(heads))


def _first(heads: Sequence[Head]) -> Head:
    """Return the head, of several that agree, whose reason every laptop shows."""
    return min(heads, key=lambda head: head.id)


def _where(table: str, key: RegisterKey) -> Where:
    owner = key.ent.partition("/")[2]
    parts = tuple(key.fld.split("/")[1:])
    if table == "setting":
        return (key.fld,)
    if table in ("confirmation", "certificate"):
        return (owner,)
    return (owner, *parts)


def _content(table: str, content: object, head: Head) -> Row | None:
    if table == "mark":
        return _mark(content, head.why)
    if table == "sheet":
        return _sheet(content)
    if table == "attestation":
        return () if content is True else None
    if table == "remark":
        return (content,) if isinstance(content, str) and content else None
    return _document(table, content, head)


def _sheet(content: object) -> Row | None:
    said_so = content if isinstance(content, dict) else {"status": content}
    if said_so.get("status") not in (DRAFT, FINAL):
        return None
    return (said_so["status"], _whole(said_so.get("version")) or 1)


def _mark(content: object, why: str) -> Row | None:
    """Take a whole number from 0 to 100 or "T"; anything else is no mark."""
    if content == NOT_OBSERVED:
        return (None, why)
    if type(content) is int and 0 <= content <= 100:  # noqa: PLR2004 (the widest scale)
        return (content, why)
    return None


def _document(table: str, content: object, head: Head) -> Row | None:
    text = json.dumps(content, sort_keys=True, ensure_ascii=False)
    if table == "setting":
        return (text,)
    if not isinstance(content, dict):
        return None
    seen = json.dumps(head.seen, sort_keys=True)
    if table == "confirmation":
        return (text, seen)
    return (_text(content.get("participant")), _text(content.get("number")), text, seen)


def note_rows(ent: str, heads: Heads) -> list[Row]:
    """Return a row for each evaluator whose record stands on this note."""
    found: list[Row] = []
    for (_, fld), of_key in heads.items():
        kind, _, evaluator = fld.partition("/")
        record = said(of_key) if agreed(of_key) else _disputed(of_key)
        if kind != "record" or not isinstance(record, dict):
            continue
        reply, state = (
            heads.get(RegisterKey(ent, f"{k}/{evaluator}"), []) for k in ("reply", "state")
        )
        text = json.dumps(record, sort_keys=True, ensure_ascii=False)
        reason = _first(state).why if isinstance(said(state), str) else ""
        owner = _text(record.get("participant"))
        words = (_text(said(reply)), _text(said(state)), reason)
        found.append((ent.removeprefix(registers.NOTE), evaluator, owner, text, *words))
    return found


def _disputed(heads: Sequence[Head]) -> Json:
    """Return only whom a note is about of which laptops say different things: a note it remains."""
    owners = [_text(each.val.get("participant")) for each in heads if isinstance(each.val, dict)]
    return {"participant": min(owners), DISPUTED: True} if owners else None


def profile_of(heads: Sequence[Head]) -> Json:
    """Return an evaluator's profile or an entry; of several that differ what all say, every name.

    An evaluator of whom two tables say different things is expected to mark as before; somebody
    whom two tables let in stands on the list, with the marks that both gave.
    """
    profiles = [each.val for each in heads if isinstance(each.val, dict)]
    if agreed(heads) or not profiles:
        return said(heads)
    return said_by_all(profiles)


def evaluator_row(ent: str, profile: object, *, removed: bool) -> Row | None:
    """Return an evaluator's row; None where no profile stands."""
    if not isinstance(profile, dict):
        return None
    text = json.dumps(profile, sort_keys=True, ensure_ascii=False)
    evaluator = ent.removeprefix(registers.EVALUATOR)
    return (evaluator, _text(profile.get("name")), text, int(removed))


def participant_row(ent: str, heads: Heads, *, voided: bool) -> Row | None:
    """Return a participant's row; None where nothing of the roster stands on the entity.

    A field without a register of its own is what the walk-in entry says; of somebody who is on
    the roster that entry says nothing, for any evaluator could have written it.
    """
    found = {key.fld: said(of_key) for key, of_key in heads.items()}
    speaking = {key.fld for key, of_key in heads.items() if any(h.val is not None for h in of_key)}
    entries = [h for key, of_key in heads.items() if key.fld == registers.WALK_IN for h in of_key]
    walk_in = None if registers.is_on_roster(speaking) else profile_of(entries)
    entry = walk_in if isinstance(walk_in, dict) else {}
    texts = [_text(found.get(field), entry.get(field)) for field in ROSTER_FIELDS]
    attendance = found.get(registers.ATTENDANCE)
    presence = attendance if isinstance(attendance, dict) else {}
    if not any(texts):
        return None
    return (
        ent.removeprefix(registers.PARTICIPANT),
        _whole(found.get(registers.NUMBER) or entry.get(registers.NUMBER)),
        *texts,
        int(bool(entry)),
        _text(presence.get("status")),
        _text(presence.get("reason")),
        _whole(presence.get("minutes")),
        int(voided),
    )


def _text(*candidates: object) -> str:
    return next((text for text in candidates if isinstance(text, str)), "")


def _whole(number: object) -> int:
    return number if type(number) is int and 0 <= number <= MOST else 0
