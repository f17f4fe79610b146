"""Taking certificates back that are out already, and the list that others check paper against."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from asn_desktop.domain import registers
from asn_desktop.domain.errors import (
    BatchNotIssuedError,
    CertificateNotIssuedError,
    NotRevokedError,
    ReasonMissingError,
    UserError,
)
from asn_desktop.domain.moments import local_words
from asn_desktop.domain.revocations import REPLACED_STATUS, REVOKED_STATUS, key_id_of
from asn_desktop.domain.wording import listed
from asn_desktop.services.certificates.issued import (
    batch_of,
    digest_of,
    read_issued,
    replaced_by_joining,
)
from asn_desktop.services.certificates.revocation_list import write_revocations
from asn_desktop.store.revocations import (
    read_held,
    read_replaced,
    read_revocations,
    read_revoking,
)
from asn_desktop.vault.known_revocations import gone_of_session, remember_revocations

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.domain.ledger import Json
    from asn_desktop.domain.revocations import Revocation
    from asn_desktop.services.session.context import SessionContext
    from asn_desktop.store.revocations import Entry
    from asn_desktop.vault.known_revocations import Entries, Gone

CONCERNED = frozenset((registers.REVOCATION, registers.CERTIFICATE))
"""Entries of these kinds change what no longer holds."""
NAMED = 3
SHORTEST_BEGINNING = 6


class RevocationService:
    """Use cases of certificates that are out and no longer hold. Runs on the session thread."""

    def __init__(self, context: SessionContext) -> None:
        self._context = context

    def all(self) -> tuple[Revocation, ...]:
        """Return what is taken back now: certificates and batches, by subject."""
        return read_revocations(self._context.ledger.connection)

    def revoke(self, participants: Sequence[ParticipantId], why: str) -> Changed:
        """Take back the certificates that these people have now; undo puts them back.

        Of one in conflict every side is taken back; the id of an entry that was joined names the
        paper that was issued to it (`Issued.named`).
        Paper that says the same facts is refused from then on, also when it is printed again; a
        certificate with corrected facts is another one and holds.

        :raises UserError: no reason, an evaluator's laptop, or somebody has none. Then none is.
        """
        self._require(why)
        issued = read_issued(self._context)
        found = [issued.named(each) for each in participants]
        papers = [(self._context.participant(person), rows) for person, rows in found]
        without = [person.full_name for person, rows in papers if not rows]
        if without:
            raise CertificateNotIssuedError(names=listed(without, NAMED))
        subjects = {
            digest_of(row): {
                "number": row.number,
                "name": person.full_name,
                "batch": batch_of(row),
            }
            for person, rows in papers
            for row in rows
        }
        one = f"Cabut sertifikat · {papers[0][0].name}" if papers else ""
        return self._enter(one if len(papers) == 1 else _many(len(papers)), subjects, why)

    def revoke_batch(self, batch: int, why: str) -> Changed:
        """Take back everything that one print issued; who prints again issues a new batch.

        Where two tables drew the same batch number, both are taken back. Undo puts it back.

        :raises UserError: no reason, an evaluator's laptop, or there is no such batch.
        """
        self._require(why)
        if batch not in read_issued(self._context).batches:
            raise BatchNotIssuedError(batch=batch)
        key_id = key_id_of(self._context.ledger.identity.ses, batch).hex()
        return self._enter(f"Cabut cetakan {batch}", {key_id: {"batch": batch}}, why)

    def restore(self, subjects: Sequence[str], why: str) -> Changed:
        """Let certificates or batches hold again that were taken back; their beginnings name them.

        :raises UserError: no reason, an evaluator's laptop, or one of them names none, or several.
        """
        self._require(why)
        known = [each.subject for each in self.all()]
        named = [_begun(known, each) for each in subjects]
        if not named or any(len(found) != 1 for found in named):
            raise NotRevokedError
        return self._enter("Batalkan pencabutan", dict.fromkeys(each for (each,) in named), why)

    def write_list(self, path: Path) -> int:
        """Write what no longer holds for those who check paper elsewhere; return how many it names.

        Besides what was taken back it names the digests that a later issue replaced. No reason and
        no name stands in it.

        :raises UserError: the file cannot be written.
        """
        return write_revocations(path, {self._context.ledger.identity.ses: self.named()})

    def named(self) -> dict[str, dict[str, str]]:
        """Return by subject since when and why it no longer holds: taken back, or replaced."""
        gone = {d: _said(entry.at, REPLACED_STATUS) for d, entry in self._replaced().items()}
        return dict(sorted((gone | gone_of(self.all())).items()))

    def gone(self) -> Gone:
        """Return what no longer holds, as this file and what this computer heard before say.

        An older file of the session puts nothing back (ADR 42).
        """
        ledger = self._context.ledger
        return gone_of_session(
            ledger.identity.ses, self._told(), partial(read_held, ledger.connection)
        )

    def remember(self) -> None:
        """Keep on this computer what no longer holds, for checks without the session at hand.

        An older file of the session takes nothing away that another one told (ADR 42). Where the
        computer can keep nothing the session itself still says so: that stops nobody's work.
        """
        ledger = self._context.ledger
        with suppress(UserError):
            remember_revocations(
                ledger.identity.ses, self._told(), partial(read_held, ledger.connection)
            )

    def keep_remembering(self) -> None:
        """Keep it now, and from now on after every commit that may change it."""
        self._context.ledger.on_commit = self._heard
        self.remember()

    def _heard(self, kinds: frozenset[str]) -> None:
        if kinds & CONCERNED:
            self.remember()

    # --- within ------------------------------------------------------------------------

    def _told(self) -> Entries:
        connection = self._context.ledger.connection
        told = {
            subject: {entry.id: _said(entry.at, REVOKED_STATUS) for entry in entries}
            for subject, entries in read_revoking(connection).items()
        }
        for digest, entry in self._replaced().items():
            told.setdefault(digest, {})[entry.id] = _said(entry.at, REPLACED_STATUS)
        return told

    def _replaced(self) -> dict[str, Entry]:
        """Return what a later issue replaced, or the paper of the entry that it was joined with."""
        return read_replaced(self._context.ledger.connection) | replaced_by_joining(self._context)

    def _require(self, why: str) -> None:
        self._context.require_coordinator()
        if not why.strip():
            raise ReasonMissingError

    def _enter(self, label: str, subjects: Mapping[str, Json], why: str) -> Changed:
        with self._context.ledger.step(label) as step:
            for subject, content in subjects.items():
                step.set(registers.revocation(subject), content, why=why.strip())
        return step.changed


def gone_of(revocations: Iterable[Revocation]) -> dict[str, dict[str, str]]:
    """Return by subject since when it is taken back."""
    return {each.subject: _said(each.at, REVOKED_STATUS) for each in revocations}


def _said(at: int, status: str) -> dict[str, str]:
    return {"since": _day(at), "status": status}


def _begun(known: Sequence[str], beginning: str) -> list[str]:
    if beginning in known:
        return [beginning]
    if len(beginning) < SHORTEST_BEGINNING:
        return []
    return [subject for subject in known if subject.startswith(beginning)]


def _many(count: int) -> str:
    return f"Cabut {count} sertifikat"


def _day(at: int) -> str:
    """Return YYYY-MM-DD, the day it was here; "" where a laptop's clock says no moment."""
    return local_words(at, "%Y-%m-%d", unknown="")
