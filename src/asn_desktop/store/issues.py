"""Every certificate that the ledger says was issued, also where two tables issued for one person.

The table of certificates has no row for a register in conflict; the paper is out all the same.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.fold import named_heads
from asn_desktop.domain.ids import ParticipantId
from asn_desktop.domain.ledger import same
from asn_desktop.domain.registers import CERTIFICATE, ISSUE, SAME, Standing
from asn_desktop.store.revocations import Entry
from asn_desktop.store.views import CertificateRow

if TYPE_CHECKING:
    from sqlite3 import Connection

    from asn_desktop.domain.ledger import Json

_ISSUES = (
    "SELECT id, ent, head, raw FROM event WHERE ent >= ? AND ent < ? AND fld = ? AND standing = ?"
    " ORDER BY ent, id"
)
_JOINS = "SELECT id, ent, raw FROM event WHERE fld IN ('_same', '_void') AND fld = ? AND head = 1"


class IssueRegister(NamedTuple):
    """What one entry's register of certificates says now: one row, or several in conflict."""

    id: str
    rows: tuple[CertificateRow, ...]
    disputed: bool
    first: Entry
    """The earliest issue, by its author's clock."""


class Issues(NamedTuple):
    """All registers of certificates, and what every issue ever said, replaced ones among them."""

    registers: tuple[IssueRegister, ...]
    contents: tuple[dict[str, Json], ...]


def read_issues(connection: Connection) -> Issues:
    """Return what was issued, by the ids of the entries that it was issued to."""
    found = connection.execute(
        _ISSUES, (CERTIFICATE, CERTIFICATE[:-1] + "0", ISSUE, Standing.COUNTS)
    )
    heads: dict[str, list[dict[str, Json]]] = {}
    contents: list[dict[str, Json]] = []
    first: dict[str, Entry] = {}
    for entry, ent, is_head, raw in found:
        event, owner = json.loads(raw), ent.removeprefix(CERTIFICATE)
        if isinstance(event["val"], dict):
            contents.append(event["val"])
            issue = Entry(entry.hex(), event["t"])
            first[owner] = min(first.get(owner, issue), issue, key=lambda each: each.at)
        if is_head:
            heads.setdefault(owner, []).append(event)
    registers = (_register(owner, heads[owner], first[owner]) for owner in heads if owner in first)
    return Issues(tuple(each for each in registers if each.rows), tuple(contents))


def read_joins(connection: Connection) -> dict[str, Entry]:
    """Return the latest entry that joined each roster entry with another, for both of its ends."""
    found: dict[str, Entry] = {}
    for entry, ent, raw in connection.execute(_JOINS, (SAME,)):
        event = json.loads(raw)
        if isinstance(event["val"], str):
            join = Entry(entry.hex(), event["t"])
            for end in (ent, event["val"]):
                found[end] = max(found.get(end, join), join, key=lambda each: each.at)
    return found


def _register(owner: str, events: list[dict[str, Json]], first: Entry) -> IssueRegister:
    """Return a register with one row for each different thing that its heads say."""
    said = [each["val"] for each in events]
    disputed = any(not same(said[0], each) for each in said[1:])
    distinct: dict[str, CertificateRow] = {}
    for event in events:
        if isinstance(event["val"], dict):
            distinct.setdefault(repr(event["val"]), _row(owner, event["val"], event))
    return IssueRegister(owner, tuple(distinct.values()), disputed, first)


def _row(owner: str, content: dict[str, Json], event: dict[str, Json]) -> CertificateRow:
    participant, number = (_text(content.get(part)) for part in ("participant", "number"))
    seen = frozenset(named_heads(event.get("seen")))
    return CertificateRow(owner, ParticipantId(participant), number, content, seen)


def _text(said: Json) -> str:
    return said if isinstance(said, str) else ""


__all__ = ["IssueRegister", "Issues", "read_issues", "read_joins"]
