"""Certificates, read from a central file: which hold, which must be issued again, taken back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.person_name import full_name
from asn_desktop.domain.revocations import Revocation

if TYPE_CHECKING:
    from collections.abc import Iterator
    from sqlite3 import Connection

REISSUES = (
    "SELECT c.session, c.reissue, s.ses, s.title, s.date, coalesce(p.front_titles, ''),"
    " coalesce(p.name, ''), coalesce(p.back_titles, ''), coalesce(person.nip, ''), c.number"
    " FROM certificate c JOIN session s ON s.n = c.session"
    " LEFT JOIN participant p ON p.session = c.session AND p.n = c.participant"
    " LEFT JOIN person ON person.n = p.person"
    " WHERE c.reissue <> '' AND (:ses = '' OR s.ses = :ses)"
    " ORDER BY s.date DESC, s.ses, c.number, c.id"
)

TAKEN_BACK = (
    "SELECT s.ses, r.content FROM revocation r JOIN session s ON s.n = r.session"
    " WHERE :ses = '' OR s.ses = :ses ORDER BY s.ses, r.subject"
)


class StoredReissue(NamedTuple):
    """A certificate and why it must be issued again; `fields` are those that changed."""

    session: int
    why: str
    fields: tuple[str, ...]
    shown: tuple[str, str, str, str, str, str]
    """Session's id, title and date, name, NIP, number."""


def read_reissues(connection: Connection, ses: str = "") -> Iterator[StoredReissue]:
    """Yield the certificates of a session, or of all."""
    for row in connection.execute(REISSUES, {"ses": ses}):
        session, reissue, uid, title, date, front, name, back, nip, number = row
        said = json.loads(reissue)
        shown = (uid, title, date, full_name(front, name, back), nip, number)
        yield StoredReissue(session, said["why"], tuple(said.get("fields", ())), shown)


def read_revocations(connection: Connection, ses: str = "") -> Iterator[tuple[str, Revocation]]:
    """Yield what a session took back, or all: the session's id and the certificate or batch."""
    for of, content in connection.execute(TAKEN_BACK, {"ses": ses}):
        yield of, Revocation(**json.loads(content))
