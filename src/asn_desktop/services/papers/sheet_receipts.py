"""What a scorecard says of its marks' way: the package that they left with, or the state here."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from asn_desktop.domain.registers import PARTICIPANT, PER_EVALUATOR
from asn_desktop.services.papers.paper_parts import STATE_DIGITS
from asn_desktop.store.sent import SentBook
from asn_desktop.store.state import state_hash

if TYPE_CHECKING:
    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.services.session.context import SessionContext
    from asn_desktop.store.ledger_store import SessionLedger

ENTERED = "SELECT count(*), max(n), sum(standing), sum(head) FROM event"
"""What moves with every entry that comes, goes, or counts otherwise than before."""

_KNOWN: WeakKeyDictionary[SessionLedger, tuple[tuple[int, ...], str]] = WeakKeyDictionary()
"""The state of each open session: previews and every ten sheets ask for the same one again."""


class SheetReceipts:
    """Receipts of one print; what all people share is read once."""

    def __init__(self, context: SessionContext) -> None:
        self._ledger = context.ledger

    def of(self, participant: ParticipantId) -> str:
        """Return which package a person's marks left with, as they are here; else the state."""
        receipt, changed = self._last_package
        entity = self._ledger.projection.aliases.canonical(PARTICIPANT + participant)
        if receipt and entity not in changed:
            return f"Paket terkirim {receipt}."
        return f"{self.state}."

    @cached_property
    def state(self) -> str:
        """Return the state of the whole session, by which two laptops compare what they hold."""
        return f"Keadaan sesi {_state_of(self._ledger)[:STATE_DIGITS]}"

    @cached_property
    def _last_package(self) -> tuple[str, frozenset[str]]:
        """Return the code of the last package that left, and who was marked anew since."""
        book = SentBook(self._ledger.connection)
        rows = book.rows()
        if not rows:
            return "", frozenset()
        last = rows[-1].sent
        devices = self._ledger.file.trust().devices
        canonical = self._ledger.projection.aliases.canonical
        changed = {
            canonical(key.ent)
            for key in book.beyond(last.frontier, devices)
            if key.fld.partition("/")[0] in PER_EVALUATOR
        }
        return last.receipt, frozenset(changed)


def _state_of(ledger: SessionLedger) -> str:
    entered = tuple(ledger.connection.execute(ENTERED).fetchone())
    known = _KNOWN.get(ledger)
    if known is None or known[0] != entered:
        known = _KNOWN[ledger] = (entered, state_hash(ledger))
    return known[1]
