"""The session's ledger: events go in here and nowhere else, a step at a time, durable at once."""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain import registers
from asn_desktop.domain.changes import Changed, changed
from asn_desktop.domain.errors import (
    CoordinatorOnlyError,
    LaptopRevokedError,
    UnresolvedConflictError,
)
from asn_desktop.domain.ids import EventId
from asn_desktop.domain.ledger import (
    ChainPlace,
    Draft,
    Event,
    Json,
    RegisterKey,
    canonical,
    write_event,
)
from asn_desktop.domain.registers import Device, Purpose, Role, Standing
from asn_desktop.store.device_memory import Note
from asn_desktop.store.heads import Head, Heads, agreed, head_of, heads_of_registers, said
from asn_desktop.store.projection import Projection
from asn_desktop.vault.connection import plain_errors
from asn_desktop.vault.trust import SignedHead, signed_head

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from sqlite3 import Connection

    from asn_desktop.store.session_file import OwnDevice, SessionFile

INSERT_EVENT = (
    "INSERT INTO event(id, dev, q, ent, fld, raw, standing, head) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"
)
TIP = "SELECT q, id FROM event WHERE dev = ? AND standing NOT IN (1, 5) ORDER BY q DESC, id LIMIT 1"
"""An own chain's end; lines that only claim to be of it may have been sent, but are not proven."""


class Written(NamedTuple):
    """What a step did to one register: the heads it found, what they said, its own event."""

    found: tuple[EventId, ...]
    before: Json
    event: EventId


class ChainEnd(NamedTuple):
    """Where an own chain ends, and where this computer notes that."""

    own: OwnDevice
    q: int
    last: str
    note: Note


class StepRecord:
    """What one step wrote, register by register."""

    def __init__(self, label: str) -> None:
        self.label = label
        self.undoable = True
        """False where paper left the house with it: a number drawn stays drawn."""
        self.written: dict[RegisterKey, Written] = {}

    @property
    def changed(self) -> Changed:
        """Return what the step changed."""
        return changed(self.label, self.written)


class Step(StepRecord):
    """Several entries as one transaction, which undo takes back at once."""

    def __init__(self, label: str, ledger: SessionLedger, by: str) -> None:
        super().__init__(label)
        self._ledger, self._by = ledger, by
        self.heads: Heads = {}
        """What heads each register that was written, so that it need not be read again."""

    def set(
        self, key: RegisterKey, content: Json, *, why: str | None = None, seen: Json = None
    ) -> bool:
        """Enter what a register says from now on; None clears it.

        Nothing is written where it says so already, unless a reason or a `seen` comes with it.
        Where one person has several entries, each that says otherwise is set.

        :raises UnresolvedConflictError: the register says different things; that is settled with a
            reason, never by writing over it.
        """
        members = self._ledger.members(key)
        found = heads_of_registers(self._ledger.connection, members)
        if why is None and not agreed([head for heads in found.values() for head in heads]):
            raise UnresolvedConflictError
        written = False
        for member in members:
            heads = found[member]
            if member != key and not heads:
                continue
            if why is None and seen is None and _says(heads, content):
                continue
            event = self._ledger.append(
                Draft(*member, content, tuple(head.id for head in heads), why, seen), self._by
            )
            self.heads[member] = [head_of(event)]
            first = self.written.get(member) or Written(event.par, said(heads), event.id)
            self.written[member] = first._replace(event=event.id)
            written = True
        return written


def _says(heads: Sequence[Head], content: Json) -> bool:
    if not heads:
        return content is None
    return len(heads) == 1 and canonical(heads[0].val) == canonical(content)


class SessionLedger:
    """Reads and writes one session's events. Made and used on one thread."""

    def __init__(self, file: SessionFile) -> None:
        self.file = file
        self.connection: Connection = file.connection
        self.identity = file.identity()
        self.projection = Projection(self.connection)
        self._chains: dict[Purpose, ChainEnd] = {}
        identity = self.identity
        self._own = Device(identity.role, identity.evaluator, Purpose.MARKS, identity.name)
        self.on_step: Callable[[StepRecord], None] = lambda _: None
        """Told of each step that was committed, for undo."""

    # --- writing -----------------------------------------------------------------------

    @contextmanager
    def step(self, label: str, by: str = "") -> Iterator[Step]:
        """Begin a step; at its end everything is durable, or nothing of it was written.

        :raises UserError: the disk is full or the file cannot be written.
        """
        step = Step(label, self, by or self.identity.evaluator or self.identity.name)
        with plain_errors(self.file.path), self.transaction():
            yield step
            self.projection.refresh(step.written.keys(), step.heads)
        for end in self._chains.values():
            end.note.write(end.q)
        if step.written and step.undoable:
            self.on_step(step)

    @contextmanager
    def transaction(self, *, keep: bool = True) -> Iterator[None]:
        """Hold one write transaction; a failure takes everything back, and so does a rehearsal."""
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self.connection.execute("COMMIT" if keep else "ROLLBACK")
            if not keep:
                self.forget_caches()
        except BaseException:
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
            self.forget_caches()
            raise

    def forget_caches(self) -> None:
        """Read chain ends, joins and voids again, after a rollback."""
        self._chains.clear()
        self.projection.reload()

    def forget_chains(self) -> None:
        """Read chain ends again, after a package may have brought this file's own events back."""
        self._chains.clear()

    def append(self, draft: Draft, by: str) -> Event:
        """Write one event at the end of the chain that it belongs on; within a step."""
        key = RegisterKey(draft.ent, draft.fld)
        purpose = self.purpose(key)
        end = self._chain(purpose)
        now = time.time_ns() // 1_000_000
        place = ChainPlace(self.identity.ses, end.own.dev, end.q + 1, end.last, by, now)
        event = write_event(draft, place)
        if event.par:
            self.connection.executemany(
                "UPDATE event SET head = 0 WHERE ent = ? AND fld = ? AND id = ?",
                [(*key, bytes.fromhex(parent)) for parent in event.par],
            )
        cursor = self.connection.execute(INSERT_EVENT, event_row(event, Standing.COUNTS, head=1))
        if event.par:
            self.connection.executemany(
                "INSERT OR IGNORE INTO link VALUES(?, ?)",
                [(bytes.fromhex(parent), cursor.lastrowid) for parent in event.par],
            )
        self._chains[purpose] = end._replace(q=event.q, last=event.id)
        return event

    def purpose(self, key: RegisterKey) -> Purpose:
        """Return the chain of a register.

        :raises CoordinatorOnlyError: this file may not write it.
        """
        if self.identity.role != Role.EVALUATOR:
            return registers.chain_for(key)
        if not registers.may_write(self._own, key):
            raise CoordinatorOnlyError
        return Purpose.MARKS

    def _chain(self, purpose: Purpose) -> ChainEnd:
        found = self._chains.get(purpose)
        if found is None:
            found = self._chains[purpose] = self._ready_chain(purpose)
        return found

    def _ready_chain(self, purpose: Purpose) -> ChainEnd:
        """Return the chain's end; a copied or restored file begins a new one, certified by the old.

        Otherwise two laptops would write at one place of one chain.
        """
        own = self.file.own_devices()[purpose]
        q, last = self._tip(own)
        trusted = self.file.trust()
        if own.dev in trusted.revoked_after:
            raise LaptopRevokedError
        note = Note(own.dev)
        known = note.read()
        if known is not None and known <= q:
            return ChainEnd(own, q, last, note)
        if last:
            self.keep_heads([signed_head(own.dev, q, EventId(last), own.private)])
        rights = trusted.devices[own.dev]
        new = self.file.add_device(rights, own.private)
        return ChainEnd(new, 0, "", Note(new.dev))

    def _tip(self, own: OwnDevice) -> tuple[int, str]:
        row = self.connection.execute(TIP, (own.dev,)).fetchone()
        return (row[0], row[1].hex()) if row else (0, "")

    # --- proof -------------------------------------------------------------------------

    def keep_heads(self, heads: Sequence[SignedHead]) -> None:
        """Keep signed heads; all ever seen belong to the union."""
        self.connection.executemany(
            "INSERT OR IGNORE INTO signed_head VALUES(?, ?, ?, ?)",
            [(head.dev, head.q, head.id, head.signature) for head in heads],
        )

    def signed_heads(self) -> list[SignedHead]:
        """Sign the ends of this file's own chains, and return every signed head it knows."""
        ends = [(own, *self._tip(own)) for own in self.file.own_devices().values()]
        with plain_errors(self.file.path):
            self.keep_heads(
                [signed_head(own.dev, q, EventId(last), own.private) for own, q, last in ends if q]
            )
        return self.known_heads()

    def known_heads(self) -> list[SignedHead]:
        """Return every signed head, in an order that all share."""
        rows = self.connection.execute(
            "SELECT dev, q, id, signature FROM signed_head ORDER BY dev, q, id"
        )
        return [SignedHead(dev=dev, q=q, id=i, signature=s) for dev, q, i, s in rows]

    def own_tips(self) -> dict[str, str]:
        """Return the last event of each own chain by device; they are proven by being here."""
        tips = ((own.dev, self._tip(own)[1]) for own in self.file.own_devices().values())
        return {dev: last for dev, last in tips if last}

    # --- reading -----------------------------------------------------------------------

    def members(self, key: RegisterKey) -> list[RegisterKey]:
        """Return this register on every entry of the same person, the asked one first."""
        if key.fld in (registers.SAME, registers.VOID):
            return [key]
        others = [ent for ent in self.projection.aliases.members(key.ent) if ent != key.ent]
        return [key, *(RegisterKey(ent, key.fld) for ent in others)]

    def heads(self, key: RegisterKey) -> list[Head]:
        """Return the heads of a register, sorted by id."""
        return sorted(heads_of_registers(self.connection, [key])[key], key=lambda head: head.id)

    def entity_head_ids(self, ent: str, but: str = registers.VOID) -> list[EventId]:
        """Return the ids of all heads of a person or thing, one register left out, sorted."""
        found = self.projection.entity_heads(ent)
        return sorted(head.id for key, of_key in found.items() if key.fld != but for head in of_key)

    def lines(self) -> Iterator[tuple[str, bytes]]:
        """Yield every event's device and bytes, chain by chain in the order of q."""
        yield from self.connection.execute("SELECT dev, raw FROM event ORDER BY dev, q, id")

    def registers_beyond(self, frontier: Mapping[str, int]) -> Iterator[RegisterKey]:
        """Yield the register of every counting event that lies beyond this frontier."""
        for dev, highest in self.frontier().items():
            seen = frontier.get(dev, 0)
            if highest > seen:
                rows = self.connection.execute(
                    "SELECT ent, fld FROM event WHERE dev = ? AND q > ? AND standing = 0",
                    (dev, seen),
                )
                yield from (RegisterKey(*row) for row in rows)

    def received(self, keys: Iterable[RegisterKey]) -> set[RegisterKey]:
        """Return those registers that an evaluator's laptop wrote and that came to this table.

        None on an evaluator's own laptop: there only a receipt could tell.
        """
        if self.identity.role == Role.EVALUATOR:
            return set()
        devices = self.file.trust().devices
        theirs = {dev for dev, device in devices.items() if device.role == Role.EVALUATOR}
        found = heads_of_registers(self.connection, list(keys))
        return {key for key, heads in found.items() if any(head.dev in theirs for head in heads)}

    def frontier(self) -> dict[str, int]:
        """Return the highest counting number of each device."""
        rows = self.connection.execute(
            "SELECT dev, max(q) FROM event WHERE standing = 0 GROUP BY dev ORDER BY dev"
        )
        return dict(rows.fetchall())


def event_row(event: Event, standing: Standing, *, head: int) -> tuple[object, ...]:
    """Return an event as a row of the table."""
    return (
        bytes.fromhex(event.id),
        event.dev,
        event.q,
        event.ent,
        event.fld,
        event.raw,
        int(standing),
        head,
    )
