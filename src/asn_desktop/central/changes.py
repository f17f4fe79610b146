"""What a later package changed of a session: told apart, kept, and read back."""

from __future__ import annotations

import json
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.central.spelling import spelled
from asn_desktop.domain.ledger import is_conflict
from asn_desktop.domain.registers import CERTIFICATE, NOTE, PARTICIPANT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from sqlite3 import Connection

    from asn_desktop.central.growing import Change
    from asn_desktop.domain.aliases import Aliases
    from asn_desktop.domain.ledger import Event, Json

INSERT = (
    "INSERT INTO change(session, package, participant, ent, fld, before, after, kind, author, why)"
    " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
READ = (
    "SELECT p.received_at, p.receipt, p.sender_name, s.ses, s.title, s.n, c.participant,"
    " coalesce(t.front_titles, ''), coalesce(t.name, ''), coalesce(t.back_titles, ''),"
    " coalesce(person.nip, ''), c.ent, c.fld, c.before, c.after, c.kind,"
    " c.author, c.why FROM change c JOIN package p ON p.n = c.package"
    " JOIN session s ON s.n = c.session"
    " LEFT JOIN participant t ON t.session = c.session AND t.n = c.participant"
    " LEFT JOIN person ON person.n = t.person"
)
BEFORE, AFTER = 13, 15
"""The places of what was said before and after."""
WHOSE = f"""SELECT '{PARTICIPANT}' || id, n FROM participant WHERE session = :session
    UNION ALL SELECT '{NOTE}' || id, participant FROM discipline_note WHERE session = :session
    UNION ALL SELECT '{CERTIFICATE}' || id, participant FROM certificate WHERE session = :session
"""  # noqa: S608 (our own names)


class StoredChange(NamedTuple):
    """A change as it is kept; `before` and `after` are what the register's heads said."""

    at: int
    receipt: str
    sender: str
    ses: str
    title: str
    session: int
    participant: int
    front_titles: str
    name: str
    back_titles: str
    nip: str
    ent: str
    fld: str
    before: list[Json]
    after: list[Json]
    kind: str
    author: str
    why: str


def keep_changes(
    connection: Connection,
    place: tuple[int, int],
    changes: Iterable[Change],
    aliases: Aliases,
    people: Mapping[str, int],
) -> None:
    """Write what a package changed of a session; `place` is the session and the package.

    A register whose heads are others and say the same is no change.
    """
    connection.executemany(
        INSERT,
        (
            (*place, people.get(aliases.canonical(key[0]), 0), *key, *said)
            for key, before, after in sorted(changes, key=itemgetter(0))
            if (said := _said(before, after))
        ),
    )


def keep_whose(
    connection: Connection, session: int, aliases: Aliases, people: Mapping[str, int]
) -> None:
    """Write of a session's earlier changes whose they are now: people are joined and parted."""
    rows = connection.execute(
        "SELECT DISTINCT ent, participant FROM change WHERE session = ?", (session,)
    ).fetchall()
    whose = ((people.get(aliases.canonical(ent), 0), ent, was) for ent, was in rows)
    connection.executemany(
        "UPDATE change SET participant = ? WHERE session = ? AND ent = ? AND participant = ?",
        [(now, session, ent, was) for now, ent, was in whose if now != was],
    )


def _said(before: Sequence[Event], after: Sequence[Event]) -> tuple[str, ...] | None:
    """Return before, after, kind, author and reason; None where both say the same."""
    earlier, later = _contents(before), _contents(after)
    if earlier == later:
        return None
    kind = "dicabut" if not after else "konflik" if is_conflict(after) else "berubah"
    known = {head.id for head in before}
    fresh = [head for head in after if head.id not in known]
    author, why = (fresh[0].by, fresh[0].why or "") if fresh else ("", "")
    return (spelled(earlier), spelled(later), kind, author, why)


def _contents(heads: Sequence[Event]) -> list[Json]:
    """Return the different things that heads say, in an order that all share."""
    return [json.loads(text) for text in sorted({spelled(head.val) for head in heads})]


def people_of(connection: Connection, session: int) -> dict[str, int]:
    """Return, by entity, the number of the participant that it is or is about."""
    rows = connection.execute(WHOSE, {"session": session})
    return dict(rows.fetchall())


def read_changes(
    connection: Connection, ses: str = "", nip: str = "", *, after: int = 0, limit: int = -1
) -> Iterator[StoredChange]:
    """Yield changes beyond a number, the newest first: of one session or person, or of all."""
    clauses = ["c.n > ?"]
    wanted: list[str | int] = [after]
    for column, said in (("s.ses", ses), ("person.nip", nip)):
        if said:
            clauses.append(f"{column} = ?")
            wanted.append(said)
    rows = connection.execute(
        f"{READ} WHERE {' AND '.join(clauses)} ORDER BY c.n DESC LIMIT ?", (*wanted, limit)
    )
    for row in rows:
        contents = map(json.loads, row[BEFORE:AFTER])
        yield StoredChange(*row[:BEFORE], *contents, *row[AFTER:])
