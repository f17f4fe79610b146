"""The session's ledger: events go in here and nowhere else, a step at a time, durable at once."""

from __future__ import annotations

import time
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain import registers
from asn_desktop.domain.changes import Changed, changed
from asn_desktop.domain.errors import (
    CoordinatorOnlyError,
    UnresolvedConflictError,
)
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
from asn_desktop.store.heads import Head, Heads, agreed, head_of, heads_of_registers, said
from asn_desktop.store.judging_anew import judge_anew
from asn_desktop.store.own_chains import ChainEnd, OwnChains
from asn_desktop.store.projection import Projection
from asn_desktop.store.settling import settle_heads
from asn_desktop.vault.connection import plain_errors

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from asn_desktop.domain.ids import EventId, ParticipantId
    from asn_desktop.store.session_file import SessionFile

INSERT_EVENT = (
    "INSERT INTO event(id, dev, q, ent, fld, raw, standing, head) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"
)
INSERT_BEYOND = (
    "INSERT INTO event(n, id, dev, q, ent, fld, raw, standing, head)"
    " VALUES((SELECT max(coalesce(max(n), 0), ?) + 1 FROM event), ?, ?, ?, ?, ?, ?, ?, ?)"
)
"""The same where events are set aside: they keep their numbers, and no other event gets them."""


JUDGED_BY = "judged_by"
"""The entry that says by which rules a file was judged last."""
RULES_TEXT = b"%d" % registers.RULES

FRONTIER = """SELECT dev, highest FROM (
        SELECT dev, (SELECT q FROM event e WHERE e.dev = d.dev AND e.standing = 0
            ORDER BY q DESC LIMIT 1) AS highest
        FROM (SELECT DISTINCT dev FROM event) d)
    WHERE highest IS NOT NULL ORDER BY dev"""
"""Each chain is read from its end, by the index: few events stand beyond the last that counts."""


class Written(NamedTuple):
    """What a step did to one register: the heads it found, what they said, its own event."""

    found: tuple[EventId, ...]
    before: Json
    event: EventId
    why_before: str = ""
    """The reason of what stood there: taking back a change brings a T back with its own."""
    seen_before: Json = None
    """What its author had seen: a removal or a confirmation stands only beside that."""


class StepRecord:
    """What one step wrote, register by register."""

    def __init__(self, label: str) -> None:
        self.label = label
        self.undoable = True
        """False where nobody can take it back: paper has left the house, two sides were decided."""
        self.about: ParticipantId | None = None
        """Whom to show after an undo, where the registers themselves name nobody (a note)."""
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

        :raises UnresolvedConflictError: the register says different things. A reason for what is
            entered is no decision between them: that is `settle`.
        """
        found = heads_of_registers(self._ledger.connection, self._ledger.members(key))
        if not agreed([head for heads in found.values() for head in heads]):
            raise UnresolvedConflictError
        return self._spread(key, found, (content, why, seen))

    def settle(self, key: RegisterKey, content: Json, *, why: str, seen: Json = None) -> bool:
        """Enter what somebody decided who was shown all that a register in conflict says."""
        found = heads_of_registers(self._ledger.connection, self._ledger.members(key))
        return self._spread(key, found, (content, why, seen))

    def set_alone(
        self, key: RegisterKey, content: Json, *, why: str | None = None, seen: Json = None
    ) -> bool:
        """Enter what one entry's own register says, also where the person has other entries.

        For taking back and for parting, which know of each register what it said.
        """
        heads = heads_of_registers(self._ledger.connection, [key])[key]
        if why is None and seen is None and _says(heads, content):
            return False
        self._write(key, heads, (content, why, seen))
        return True

    def _spread(self, key: RegisterKey, found: Heads, entry: tuple[Json, str | None, Json]) -> bool:
        """Write to each of these registers of one person that says otherwise."""
        content, why, seen = entry
        written = False
        for member, heads in found.items():
            if member != key and not heads:
                continue
            if why is None and seen is None and _says(heads, content):
                continue
            self._write(member, heads, entry)
            written = True
        return written

    def _write(
        self, key: RegisterKey, heads: Sequence[Head], entry: tuple[Json, str | None, Json]
    ) -> None:
        content, why, seen = entry
        self._ledger.require_replaceable(key, heads)
        event = self._ledger.append(
            Draft(*key, content, tuple(head.id for head in heads), why, seen), self._by
        )
        self.heads[key] = [head_of(event)]
        earlier = self.written.get(key)
        why_before, seen_before = (heads[0].why, heads[0].seen) if len(heads) == 1 else ("", None)
        first = earlier or Written(event.par, said(heads), event.id, why_before, seen_before)
        self.written[key] = first._replace(event=event.id)


def _says(heads: Sequence[Head], content: Json) -> bool:
    if not heads:
        return content is None
    return len(heads) == 1 and canonical(heads[0].val) == canonical(content)


@dataclass(slots=True)
class Held:
    """A transaction that is held; where `keep` is False at its end, nothing of it was."""

    keep: bool


class SessionLedger(OwnChains):
    """Reads and writes one session's events. Made and used on one thread."""

    def __init__(self, file: SessionFile) -> None:
        super().__init__(file)
        self.identity = file.identity()
        self.projection = Projection(self.connection)
        self._is_stale = False
        self.aside_to = self._highest("set_aside")
        """The highest number of an event that is set aside; 0 where none is."""
        identity = self.identity
        self._own = Device(identity.role, identity.evaluator, Purpose.MARKS, identity.name)
        self.on_step: Callable[[StepRecord], None] = lambda _: None
        """Told of each step that was committed, for undo."""
        self.on_commit: Callable[[frozenset[str]], None] = lambda _: None
        """Told after whatever was committed, a merge or an undo too, of what kinds registers
        changed: "peserta/" or "sertifikat/"."""
        self._keep_up_with_rules()

    def _keep_up_with_rules(self) -> None:
        """Judge a file anew that a program of other rules judged last.

        Kinds that it did not know count now. Nothing that was entered is touched: worth, heads and
        rows follow from it.
        """
        if self.file.get(JUDGED_BY) == RULES_TEXT:
            return
        with plain_errors(self.file.path), self.transaction():
            settle_heads(self.connection, judge_anew(self))
            self.projection.rebuild()
            self.file.put(JUDGED_BY, RULES_TEXT)

    # --- writing -----------------------------------------------------------------------

    @contextmanager
    def step(self, label: str, by: str = "") -> Iterator[Step]:
        """Begin a step; at its end everything is durable, or nothing of it was written.

        :raises UserError: the disk is full or the file cannot be written.
        """
        step = Step(label, self, by or self.identity.evaluator or self.identity.name)
        with plain_errors(self.file.path):
            try:  # by itself and not `with transaction()`: this is done at every key
                self.connection.execute("BEGIN IMMEDIATE")
                if self._is_stale:
                    self.forget_caches()
                yield step
                self.projection.refresh(step.written.keys(), step.heads)
                self.file.require_in_place()
                self.connection.execute("COMMIT")
            except BaseException:
                self._take_back()
                raise
        for end in self._chains.values():
            end.note.write(end.q)
        if step.written and step.undoable:
            self.on_step(step)
        self._announce()

    @contextmanager
    def transaction(self, *, keep: bool = True) -> Iterator[Held]:
        """Hold one write transaction; a failure takes everything back, and so does a rehearsal."""
        held = Held(keep)
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            yield held
            if held.keep:
                self.file.require_in_place()
            self.connection.execute("COMMIT" if held.keep else "ROLLBACK")
            if not held.keep:
                self.projection.noticed.clear()
                self.forget_caches()
        except BaseException:
            self._take_back()
            raise
        self._announce()

    def _announce(self) -> None:
        noticed, self.projection.noticed = frozenset(self.projection.noticed), set()
        if noticed:
            self.on_commit(noticed)

    def _take_back(self) -> None:
        """Undo a transaction; where even reading fails, caches are read at the next step."""
        self._is_stale = True
        self.projection.noticed.clear()
        if self.connection.in_transaction:
            self.connection.execute("ROLLBACK")
        self.forget_caches()

    def forget_caches(self) -> None:
        """Read chain ends, joins and voids again, after a rollback."""
        self._chains.clear()
        self.projection.reload()
        self.aside_to = self._highest("set_aside")
        self._is_stale = False

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
        row = event_row(event, Standing.COUNTS, head=1)
        if self.aside_to:
            cursor = self.connection.execute(INSERT_BEYOND, (self.aside_to, *row))
        else:
            cursor = self.connection.execute(INSERT_EVENT, row)
        if event.par:
            self.connection.executemany(
                "INSERT OR IGNORE INTO link VALUES(?, ?)",
                [(bytes.fromhex(parent), cursor.lastrowid) for parent in event.par],
            )
        self._chains[purpose] = ChainEnd(end.own, event.q, event.id, end.note)
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

    def next_number(self) -> int:
        """Return the number that the next event gets; none is ever given twice."""
        return 1 + max(self._highest("event"), self._highest("set_aside"))

    def _highest(self, table: str) -> int:
        row = self.connection.execute(f"SELECT coalesce(max(n), 0) FROM {table}").fetchone()  # noqa: S608 (our own names)
        return int(row[0])

    def require_replaceable(self, key: RegisterKey, heads: Sequence[Head]) -> None:
        """Refuse on an evaluator's laptop to replace somebody whom another laptop let in.

        :raises CoordinatorOnlyError: only the table may; the event would count nowhere.
        """
        if key.fld == registers.WALK_IN and self.identity.role == Role.EVALUATOR and heads:
            own = self._chain(self.purpose(key)).own.dev
            if any(head.dev != own for head in heads):
                raise CoordinatorOnlyError

    # --- reading -----------------------------------------------------------------------

    def members(self, key: RegisterKey) -> list[RegisterKey]:
        """Return this register on every entry of the same person, the asked one first."""
        if not self.projection.aliases.joined() or key.fld in (registers.SAME, registers.VOID):
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
        return dict(self.connection.execute(FRONTIER).fetchall())


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
