"""The chains that this file writes itself: where each ends, and the proof of that."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.errors import LaptopRevokedError
from asn_desktop.domain.ids import EventId
from asn_desktop.store.device_memory import Note
from asn_desktop.vault.connection import plain_errors
from asn_desktop.vault.trust import SignedHead, signed_head

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from sqlite3 import Connection

    from asn_desktop.domain.registers import Purpose
    from asn_desktop.store.session_file import OwnDevice, SessionFile

TIP = "SELECT q, id FROM event WHERE dev = ? AND standing NOT IN (1, 5) ORDER BY q DESC, id LIMIT 1"
"""An own chain's end; lines that only claim to be of it may have been sent, but are not proven."""


class ChainEnd(NamedTuple):
    """Where an own chain ends, and where this computer notes that."""

    own: OwnDevice
    q: int
    last: str
    note: Note


class OwnChains:
    """Knows the ends of a file's own chains. Made and used on one thread."""

    def __init__(self, file: SessionFile) -> None:
        self.file = file
        self.connection: Connection = file.connection
        self._chains: dict[Purpose, ChainEnd] = {}

    def forget_chains(self) -> None:
        """Read chain ends again, after a package may have brought this file's own events back."""
        self._chains.clear()

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
        """Keep heads that were signed here; they stay, whatever packages are set aside."""
        self.connection.executemany(
            "INSERT INTO signed_head(dev, q, id, signature) VALUES(?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE SET brought = 0 WHERE brought = 1",
            [(head.dev, head.q, head.id, head.signature) for head in heads],
        )

    def keep_brought_heads(self, heads: Sequence[SignedHead]) -> list[SignedHead]:
        """Keep signed heads that a package brought; return those that were not known."""
        there = "SELECT 1 FROM signed_head WHERE dev = ? AND q = ? AND id = ?"
        new = [
            head
            for head in heads
            if not self.connection.execute(there, (head.dev, head.q, head.id)).fetchone()
        ]
        self.connection.executemany(
            "INSERT OR IGNORE INTO signed_head VALUES(?, ?, ?, ?, 1)",
            [(head.dev, head.q, head.id, head.signature) for head in new],
        )
        return new

    def signed_heads(self) -> list[SignedHead]:
        """Sign the ends of this file's own chains, and return every signed head it knows."""
        ends = [(own, *self._tip(own)) for own in self.file.own_devices().values()]
        with plain_errors(self.file.path):
            self.keep_heads(
                [signed_head(own.dev, q, EventId(last), own.private) for own, q, last in ends if q]
            )
        return self.known_heads()

    def prove_own(self, devices: Iterable[str]) -> None:
        """Sign the ends of own chains, if any of these is, before others' events come to it.

        A copy's branch may come to stand at their ends; what was entered here would otherwise be
        proven nowhere else.
        """
        own = {device.dev for device in self.file.own_devices().values()}
        if own & set(devices):
            self.signed_heads()

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
