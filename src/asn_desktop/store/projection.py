"""From heads to typed rows: what people and SQL read is projected here and nowhere else.

Runs inside the transaction that inserts the events. Dropping the rows and projecting every
register again gives the same rows.
"""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING

from asn_desktop.domain import registers
from asn_desktop.domain.fold import conflict_id, named_heads
from asn_desktop.domain.ledger import RegisterKey
from asn_desktop.store.aliases import Aliases, read_aliases
from asn_desktop.store.heads import (
    FEW,
    Head,
    Heads,
    agreed,
    heads_of_entity,
    heads_of_registers,
)
from asn_desktop.store.migrations import VIEW_NAMES
from asn_desktop.store.rows import (
    DELETE_ROW,
    FIELD_TABLES,
    UPSERT_ROW,
    evaluator_row,
    field_row,
    note_rows,
    participant_row,
    profile_of,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from sqlite3 import Connection

    from asn_desktop.domain.ledger import Json
    from asn_desktop.store.rows import Row

VOID_CHOICES = "diubah setelah dihapus"


class Projection:
    """Keeps the typed rows true to the heads."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.aliases = Aliases()
        self._voided: set[str] = set()
        self._disputed: set[RegisterKey] = set()
        self.noticed: set[str] = set()
        """Of what kinds ("peserta/") registers changed since the ledger announced it last."""
        self.reload()

    def reload(self) -> None:
        """Read joins, voids and conflicts again, after a rollback."""
        rows = self._connection.execute("SELECT ent, fld FROM conflict")
        self._disputed = {RegisterKey(*row) for row in rows}
        self.aliases = read_aliases(self._connection)
        rows = self._connection.execute(
            "SELECT DISTINCT ent FROM event"
            " WHERE fld IN ('_same', '_void') AND fld = '_void' AND head = 1"
        )
        self._voided = {row[0] for row in rows}

    def rebuild(self) -> None:
        """Drop all rows and project every register again."""
        for table in VIEW_NAMES:
            self._connection.execute(f"DELETE FROM {table}")  # noqa: S608 (our own names)
        self.reload()
        rows = self._connection.execute("SELECT DISTINCT ent, fld FROM event WHERE head = 1")
        self._project({RegisterKey(*row) for row in rows.fetchall()}, {})

    def refresh(self, touched: Collection[RegisterKey], known: Heads | None = None) -> None:
        """Project the registers whose heads have changed, and all that hangs on them.

        `known` gives the heads of registers for which they need not be read.
        """
        self.noticed.update(registers.kind_of(key.ent) for key in touched)
        if self._project_alone(touched, known or {}):
            return
        keys = set(touched)
        if any(key.fld == registers.SAME for key in touched):
            keys |= self._rejoin()
            self.noticed.add(registers.CERTIFICATE)  # whose each is, and which one holds
        for key in touched:
            if key.fld == registers.VOID:
                self._voided.add(key.ent)
        self._project(keys, known or {})

    def _project_alone(self, touched: Collection[RegisterKey], known: Heads) -> bool:
        """Project a few registers that concern no row but their own; tell whether they are such.

        A mark is, as a rule, and this is done at every key.
        """
        if len(touched) > FEW or self.aliases.joined():
            return False
        rows = []
        for key in touched:
            heads, table = known.get(key, ()), FIELD_TABLES.get(key.fld.partition("/")[0])
            is_alone = key not in self._disputed and key.ent not in self._voided
            if len(heads) != 1 or table is None or not is_alone:
                return False
            rows.append((table, *field_row(table, key, heads)))
        for table, where, row in rows:
            if row is None:
                self._connection.execute(DELETE_ROW[table], where)
            else:
                self._connection.execute(UPSERT_ROW[table], (*where, *row))
        return True

    def _rejoin(self) -> set[RegisterKey]:
        """Take new joins into account and return every register of the people concerned."""
        before = set(self.aliases.joined())
        self.aliases = read_aliases(self._connection)
        keys: set[RegisterKey] = set()
        for ent in before | set(self.aliases.joined()):
            keys |= heads_of_entity(self._connection, ent).keys()
            _forget(self._connection, ent)
        return keys

    def _project(self, keys: set[RegisterKey], known: Heads) -> None:
        alone = not self.aliases.joined() and keys <= known.keys()
        found = known if alone else self._joined_heads(keys)
        deletes: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        upserts: dict[str, list[tuple[object, ...]]] = defaultdict(list)
        people: set[str] = set()
        for key, heads in found.items():
            table = FIELD_TABLES.get(key.fld.partition("/")[0])
            if table is None:
                people.add(self.aliases.canonical(key.ent))
                continue
            where, row = field_row(table, key, heads)
            if row is None:
                deletes[table].append(where)
            else:
                upserts[table].append((*where, *row))
        for table, wheres in deletes.items():
            self._connection.executemany(DELETE_ROW[table], wheres)
        for table, rows in upserts.items():
            self._connection.executemany(UPSERT_ROW[table], rows)
        for ent in people:
            self._project_entity(ent)
        self._settle_conflicts(found)

    def _joined_heads(self, keys: Collection[RegisterKey]) -> Heads:
        """Return the heads of these registers, those of joined people under their one name."""
        joined = set(self.aliases.joined())
        wanted = set(keys) if not joined else self._spread(keys)
        found = heads_of_registers(self._connection, wanted)
        if not joined:
            return found
        merged: Heads = {}
        for key, heads in found.items():
            ent = key.ent if _is_private(key) else self.aliases.canonical(key.ent)
            merged.setdefault(RegisterKey(ent, key.fld), []).extend(heads)
        return merged

    def _spread(self, keys: Iterable[RegisterKey]) -> set[RegisterKey]:
        return {
            RegisterKey(member, key.fld)
            for key in keys
            for member in ((key.ent,) if _is_private(key) else self.aliases.members(key.ent))
        }

    def entity_heads(self, ent: str) -> Heads:
        """Return the heads of an entity and of all joined with it, under its one name."""
        name = self.aliases.canonical(ent)
        merged: Heads = {}
        for member in self.aliases.members(ent):
            for key, heads in heads_of_entity(self._connection, member).items():
                merged.setdefault(RegisterKey(name, key.fld), []).extend(heads)
        return merged

    def _project_entity(self, ent: str) -> None:
        heads = self.entity_heads(ent)
        if ent.startswith(registers.PARTICIPANT):
            _replace(
                self._connection,
                "participant",
                ent,
                [participant_row(ent, heads, voided=_is_void(heads))],
            )
        elif ent.startswith(registers.EVALUATOR):
            profile = profile_of(heads.get(RegisterKey(ent, registers.PROFILE), []))
            _replace(
                self._connection,
                "evaluator",
                ent,
                [evaluator_row(ent, profile, removed=_is_void(heads))],
            )
        elif ent.startswith(registers.NOTE):
            _replace(self._connection, "discipline_note", ent, note_rows(ent, heads))

    def _settle_conflicts(self, found: Heads) -> None:
        rows: dict[RegisterKey, str | None] = {}
        for key, heads in found.items():
            rows[key] = None if agreed(heads) else _choices(heads)
        concerned = {self.aliases.canonical(key.ent) for key in found}
        for ent in concerned & self._canonical_voided():
            key = RegisterKey(ent, registers.VOID)
            if rows.get(key) is None:
                rows[key] = self._void_choices(key)
        gone = [key for key in rows.keys() & self._disputed if rows[key] is None]
        there = [(conflict_id(key), *key, text) for key, text in rows.items() if text is not None]
        if gone:
            self._connection.executemany("DELETE FROM conflict WHERE ent = ? AND fld = ?", gone)
            self._disputed.difference_update(gone)
        if there:
            self._connection.executemany(
                "INSERT OR REPLACE INTO conflict VALUES(?, ?, ?, ?)", there
            )
            self._disputed.update(RegisterKey(ent, fld) for _, ent, fld, _ in there)

    def _void_choices(self, key: RegisterKey) -> str | None:
        own = heads_of_registers(self._connection, [key])[key]
        if not agreed(own):
            return _choices(own)
        unseen = self._unseen(key.ent)
        return json.dumps([VOID_CHOICES, *unseen]) if unseen else None

    def _canonical_voided(self) -> set[str]:
        return {self.aliases.canonical(ent) for ent in self._voided}

    def _unseen(self, ent: str) -> list[str]:
        """Return the heads that a void of this entity had not seen; none where it is not void."""
        heads = self.entity_heads(ent)
        if not _is_void(heads):
            return []
        seen: set[str] = set()
        for head in heads.get(RegisterKey(ent, registers.VOID), []):
            if head.val is True:
                seen.update(named_heads(head.seen))
        return sorted(
            head.id
            for key, of_key in heads.items()
            if not _is_private(key)
            for head in of_key
            if head.id not in seen
        )


def _is_private(key: RegisterKey) -> bool:
    """Tell whether a register is each entry's own, also where several are one person."""
    return key.fld in (registers.SAME, registers.VOID)


def _choices(heads: Iterable[Head]) -> str:
    """Return the different contents, each with who wrote it where, in an order that all share."""
    distinct: dict[str, Head] = {}
    for head in sorted(heads, key=lambda head: head.id):
        distinct.setdefault(_spelling(head.val), head)
    return json.dumps(
        [
            {"val": head.val, "by": head.by, "dev": head.dev, "why": head.why}
            for head in distinct.values()
        ],
        ensure_ascii=False,
    )


def _spelling(content: Json) -> str:
    """Return one text for what is the same; most contents are levels, and those need no writer."""
    return repr(content) if type(content) is int else json.dumps(content, sort_keys=True)


def _forget(connection: Connection, ent: str) -> None:
    participant = ent.removeprefix(registers.PARTICIPANT)
    for table in ("mark", "remark", "sheet", "attestation", "confirmation"):
        connection.execute(
            f"DELETE FROM {table} WHERE participant = ?",  # noqa: S608 (our own names)
            (participant,),
        )
    connection.execute("DELETE FROM participant WHERE id = ?", (participant,))
    connection.execute("DELETE FROM conflict WHERE ent = ?", (ent,))


def _replace(connection: Connection, table: str, ent: str, rows: Iterable[Row | None]) -> None:
    """Make these the only rows of an entity."""
    connection.execute(
        f"DELETE FROM {table} WHERE id = ?",  # noqa: S608 (our own names)
        (ent.partition("/")[2],),
    )
    for row in rows:
        if row is not None:
            connection.execute(UPSERT_ROW[table], row)


def _is_void(heads: Heads) -> bool:
    """Tell whether a head says that the entity is void."""
    return any(
        head.val is True
        for key, of_key in heads.items()
        if key.fld == registers.VOID
        for head in of_key
    )
