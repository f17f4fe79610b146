"""Packages that leave this laptop: assignments for evaluators, and what goes back or on."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.bundle import Chain
from asn_desktop.domain.errors import (
    CoordinatorNameMissingError,
    FileExistsAlreadyError,
    PassphraseMissingError,
)
from asn_desktop.domain.ids import DeviceId
from asn_desktop.domain.merging import Exported
from asn_desktop.domain.registers import Purpose, Role
from asn_desktop.exchange.package import Outgoing, pack
from asn_desktop.services.session.laptops import SHOWN
from asn_desktop.store.sent import Sent, SentBook
from asn_desktop.vault import keys
from asn_desktop.vault.atomic import write_whole
from asn_desktop.vault.connection import plain_errors
from asn_desktop.vault.seal import Recipients
from asn_desktop.vault.trust import Statement, signed_statement

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    from asn_desktop.domain.ids import EvaluatorId
    from asn_desktop.exchange.package import Codes
    from asn_desktop.services.session.context import SessionContext
    from asn_desktop.store.session_file import OwnDevice

ASSIGNMENT, RETURN, SESSION = "assign", "return", "session"


class _Packed(NamedTuple):
    """A package, sealed in memory and not yet written."""

    sealed: bytes
    codes: Codes
    t: int
    events: int


class PackageService:
    """Use cases of outgoing packages. Runs on the session thread."""

    def __init__(self, context: SessionContext, passphrase: str) -> None:
        self._context, self._passphrase = context, passphrase

    def assign(self, evaluator: EvaluatorId, out: Path, passphrase: str | None = None) -> Path:
        """Write the package with which an evaluator's laptop makes its own session file.

        It carries roster, instrument and a one-use enrolment key, and nobody's marks. Sealed by
        the session's passphrase unless another is given.

        :raises UserError: not a coordinator's laptop, an unknown evaluator, or not writable.
        """
        self._context.require_coordinator()
        found = self._context.evaluator(evaluator)
        root = self._context.ledger.file.get("root_private") or b""
        enrolment = keys.new_secret()
        statement = Statement(
            kind="enrol",
            ses=self._context.ledger.identity.ses,
            key=keys.signing_public(enrolment).hex(),
            role=Role.EVALUATOR,
            evaluator=found.id,
            purpose=Purpose.MARKS,
            name=found.name,
            by=keys.signing_public(root).hex(),
        )
        extra = {
            "role": Role.EVALUATOR.value,
            "evaluator": found.id,
            "name": found.name,
            "enrolment": enrolment.hex(),
        }
        with self._context.ledger.transaction():  # no package, no trace of one
            self._context.ledger.file.add_statements([signed_statement(statement, root)])
            return self._write_assignment(out, extra, passphrase)

    def assign_coordinator(self, name: str, out: Path, passphrase: str | None = None) -> Path:
        """Write the package that makes another laptop a coordinator's; it hands the root key on.

        :raises UserError: not a coordinator's laptop, no name, or not writable.
        """
        self._context.require_coordinator()
        if not name.strip():
            raise CoordinatorNameMissingError
        file = self._context.ledger.file
        extra = {
            "role": Role.COORDINATOR.value,
            "evaluator": "",
            "name": name.strip(),
            "root_private": (file.get("root_private") or b"").hex(),
            "seal_private": (file.get("seal_private") or b"").hex(),
        }
        return self._write_assignment(out, extra, passphrase)

    def export(self, out: Path, progress: Callable[[int, int], None] | None = None) -> Exported:
        """Write everything this file knows as a package, sealed so that only its goal can read it.

        An evaluator's goes to the coordinator and, if known, the agency. A coordinator's goes to
        the agency; where none is known it is sealed by the session's passphrase. The stick may be
        pulled when this returns; `progress` is told bytes, written and read back.

        :raises UserError: the place cannot be written.
        """
        is_evaluator = self._context.ledger.identity.role == Role.EVALUATOR
        kind = RETURN if is_evaluator else SESSION
        agency = self._key("agency")
        if is_evaluator:
            seal_key = self._seal_key()
            recipients = Recipients(public_keys=[seal_key, agency] if agency else [seal_key])
        elif agency:
            seal_key = self._seal_key()
            recipients = Recipients(public_keys=[agency, seal_key])
        else:
            recipients = Recipients(passphrases=(self._passphrase,))
        packed = self._pack(kind, {}, recipients)
        ledger = self._context.ledger
        with plain_errors(ledger.file.path), ledger.transaction():
            # what left is in the book, and what is in the book has left
            frontier = {DeviceId(dev): q for dev, q in ledger.frontier().items()}
            sent = Sent(packed.t, out.name, kind, *packed.codes, frontier)
            SentBook(ledger.connection).note(sent)
            write_whole(out, packed.sealed, progress)
        return Exported(str(out), packed.events, packed.codes.receipt)

    @property
    def goes_to_passphrase(self) -> bool:
        """Tell whether an export from here is sealed by the passphrase: no agency is known."""
        return self._context.ledger.identity.role == Role.COORDINATOR and not self._key("agency")

    @property
    def laptop(self) -> str:
        """Return the digits by which a table tells this laptop from others, as its lists do."""
        return self._sender.dev[:SHOWN]

    # --- within ------------------------------------------------------------------------

    @property
    def _sender(self) -> OwnDevice:
        own = self._context.ledger.file.own_devices()
        return own.get(Purpose.ROSTER) or own[Purpose.MARKS]

    def _write_assignment(self, out: Path, extra: dict[str, str], passphrase: str | None) -> Path:
        chosen = self._passphrase if passphrase is None else passphrase
        if not chosen:
            raise PassphraseMissingError
        if out.exists():
            raise FileExistsAlreadyError(name=out.name)
        packed = self._pack(ASSIGNMENT, extra, Recipients(passphrases=(chosen,)))
        write_whole(out, packed.sealed)
        return out

    def _pack(self, kind: str, extra: dict[str, str], recipients: Recipients) -> _Packed:
        ledger = self._context.ledger
        sender = self._sender
        heads = ledger.signed_heads()
        roster = self._roster_devices() if kind == ASSIGNMENT else None
        chains = self._chains(roster)
        outgoing = Outgoing(
            kind=kind,
            root=ledger.identity.root,
            sender=sender.dev,
            sender_key=sender.private,
            statements=ledger.file.statements(),
            heads=[head for head in heads if roster is None or head.dev in roster],
            chains=chains,
            extra=extra,
            t=time.time_ns() // 1_000_000,
        )
        return _Packed(*pack(outgoing, recipients), outgoing.t, sum(len(c.lines) for c in chains))

    def _roster_devices(self) -> frozenset[str]:
        """Return the coordinators' chains that evaluators may see: nothing that tells a mark."""
        devices = self._context.ledger.file.trust().devices
        return frozenset(
            dev
            for dev, rights in devices.items()
            if rights.role == Role.COORDINATOR and rights.purpose == Purpose.ROSTER
        )

    def _chains(self, only: Collection[str] | None) -> list[Chain]:
        """Return the chains that travel, the roster first: who merges many reads it once."""
        chains: dict[str, list[bytes]] = {}
        for dev, raw in self._context.ledger.lines():
            if only is None or dev in only:
                chains.setdefault(dev, []).append(raw)
        roster = self._roster_devices()
        ordered = sorted(chains.items(), key=lambda chain: (chain[0] not in roster, chain[0]))
        return [Chain(DeviceId(dev), lines) for dev, lines in ordered]

    def _seal_key(self) -> bytes:
        """Return the session's key, without which nobody could open what is sent."""
        return self._context.first_fitting("seal_key", keys.sealing_public_of)

    def _key(self, name: str) -> bytes | None:
        try:
            return keys.sealing_public_of(self._context.views.setting(name))
        except (ValueError, TypeError):  # nothing set, in conflict, or no key
            return None
