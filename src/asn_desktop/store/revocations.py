"""Which certificates were taken back, read from the ledger: few, so no table keeps them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from asn_desktop.domain.registers import CERTIFICATE, ISSUE, REVOCATION, REVOKED, Standing
from asn_desktop.domain.revocations import is_subject, read_revocation

if TYPE_CHECKING:
    from sqlite3 import Connection

    from asn_desktop.domain.ledger import Json
    from asn_desktop.domain.revocations import Revocation

HEADS = (
    "SELECT ent, raw FROM event WHERE ent >= ? AND ent < ? AND fld = ? AND head = 1"
    " ORDER BY ent, id"
)
ISSUES = (
    "SELECT raw FROM event WHERE ent >= ? AND ent < ? AND fld = ? AND head = 0 AND standing = ?"
)


def read_revocations(connection: Connection) -> tuple[Revocation, ...]:
    """Return what is taken back, by subject.

    Where one laptop takes back and another puts back without knowing of it, it stays taken back
    until somebody settles the conflict: paper that may be false is not called good.
    """
    rows = connection.execute(HEADS, (REVOCATION, REVOCATION[:-1] + "0", REVOKED))
    found: dict[str, Revocation] = {}
    for ent, raw in rows:
        event, subject = json.loads(raw), ent.removeprefix(REVOCATION)
        if event["val"] is not None and is_subject(subject):
            words = (event.get("why") or "", event["by"], event["t"])
            found.setdefault(subject, read_revocation(subject, event["val"], words))
    return tuple(found.values())


def read_replaced(connection: Connection) -> dict[str, int]:
    """Return the digests of issues that a later one replaced, and when they were issued.

    A digest may stand among the newest issues as well: a certificate that came to say the same
    again. Times are in milliseconds since 1970.
    """
    rows = connection.execute(ISSUES, (CERTIFICATE, CERTIFICATE[:-1] + "0", ISSUE, Standing.COUNTS))
    found: dict[str, int] = {}
    for (raw,) in rows:
        event = json.loads(raw)
        said = event["val"]
        digest = _text(said.get("digest")) if isinstance(said, dict) else ""
        if is_subject(digest):
            found[digest] = max(found.get(digest, 0), event["t"])
    return found


def _text(said: Json) -> str:
    return said if isinstance(said, str) else ""
