"""Which certificates were taken back, read from the ledger: few, so no table keeps them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.registers import CERTIFICATE, ISSUE, REVOCATION, REVOKED, SAME, Standing
from asn_desktop.domain.revocations import is_subject, read_revocation

if TYPE_CHECKING:
    from collections.abc import Iterator
    from sqlite3 import Connection

    from asn_desktop.domain.ledger import Json
    from asn_desktop.domain.revocations import Revocation

REVOCATIONS = (REVOCATION, REVOCATION[:-1] + "0", REVOKED)
ISSUES = (CERTIFICATE, CERTIFICATE[:-1] + "0", ISSUE)
"""All registers of a kind: "0" follows "/" in the order of texts."""

IN_KIND = "ent >= ? AND ent < ? AND fld = ?"
HEADS = f"SELECT id, ent, raw FROM event WHERE {IN_KIND} AND head = 1 ORDER BY ent, id"  # noqa: S608
REPLACED = """SELECT p.raw, c.id, c.raw FROM event p
    CROSS JOIN link ON link.parent = p.id CROSS JOIN event c ON c.n = link.child
    WHERE p.ent >= ? AND p.ent < ? AND p.fld = ? AND p.head = 0
    AND p.standing = ? AND c.standing = p.standing"""
HELD = f"SELECT id FROM event WHERE {IN_KIND} AND standing IN (?, ?)"  # noqa: S608 (our own names)
JOINS = "SELECT id FROM event WHERE fld IN ('_same', '_void') AND fld = ? AND standing IN (?, ?)"


class Entry(NamedTuple):
    """An entry that says of a certificate, or of a batch, that it no longer holds."""

    id: str
    at: int
    """In milliseconds since 1970, as its author's clock had it."""


def read_revocations(connection: Connection) -> tuple[Revocation, ...]:
    """Return what is taken back, by subject.

    Where one laptop takes back and another puts back without knowing of it, it stays taken back
    until somebody settles the conflict: paper that may be false is not called good.
    """
    found: dict[str, Revocation] = {}
    for subject, _, event in _taking_back(connection):
        words = (event.get("why") or "", event["by"], event["t"])
        found.setdefault(subject, read_revocation(subject, event["val"], words))
    return tuple(found.values())


def read_revoking(connection: Connection) -> dict[str, list[Entry]]:
    """Return by subject the entries that take it back now: several where laptops did so apart."""
    found: dict[str, list[Entry]] = {}
    for subject, entry, event in _taking_back(connection):
        found.setdefault(subject, []).append(Entry(entry, event["t"]))
    return found


def read_replaced(connection: Connection) -> dict[str, Entry]:
    """Return the digests that no newest issue has any more, with the entry that replaced each.

    Where one came to be said again and was replaced once more, it is the last such entry.
    """
    found: dict[str, Entry] = {}
    for parent, child, raw in connection.execute(REPLACED, (*ISSUES, Standing.COUNTS)):
        digest, event = _digest(json.loads(parent)), json.loads(raw)
        entry = Entry(child.hex(), event["t"])
        if is_subject(digest) and digest != _digest(event):
            found[digest] = max(found.get(digest, entry), entry, key=lambda each: each.at)
    if found:
        for _, _, raw in connection.execute(HEADS, ISSUES):
            found.pop(_digest(json.loads(raw)), None)
    return found


def read_held(connection: Connection) -> set[str]:
    """Return all entries that issued, took back or joined: what became of them stands here.

    Those of a laptop that lost its right are among them; those that are not proven are not.
    """
    worth = (Standing.COUNTS, Standing.REVOKED)
    rows = [connection.execute(HELD, (*kind, *worth)) for kind in (REVOCATIONS, ISSUES)]
    rows.append(connection.execute(JOINS, (SAME, *worth)))
    return {row[0].hex() for of_kind in rows for row in of_kind}


def _taking_back(connection: Connection) -> Iterator[tuple[str, str, dict[str, Json]]]:
    """Yield each newest entry that takes back: its subject, its id, itself."""
    for entry, ent, raw in connection.execute(HEADS, REVOCATIONS):
        event, subject = json.loads(raw), ent.removeprefix(REVOCATION)
        if event["val"] is not None and is_subject(subject):
            yield subject, entry.hex(), event


def _digest(event: dict[str, Json]) -> str:
    said = event["val"]
    digest = said.get("digest") if isinstance(said, dict) else None
    return digest if isinstance(digest, str) else ""
