"""Taking certificates back that are out already, and the list that others check paper against."""

from __future__ import annotations

from contextlib import suppress
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
from asn_desktop.domain.revocations import key_id_of
from asn_desktop.domain.wording import listed
from asn_desktop.services.certificates.certificate_register import (
    batch_of,
    certificate_rows,
    digest_of,
)
from asn_desktop.services.certificates.revocation_list import write_revocations
from asn_desktop.store.revocations import read_replaced, read_revocations
from asn_desktop.vault.known_revocations import remember_revocations

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.domain.ledger import Json
    from asn_desktop.domain.revocations import Revocation
    from asn_desktop.services.session.context import SessionContext

REVOKED_STATUS, REPLACED_STATUS = "dicabut", "diganti"
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

        Paper that says the same facts is refused from then on, also when it is printed again; a
        certificate with corrected facts is another one and holds.

        :raises UserError: no reason, an evaluator's laptop, or somebody has none. Then none is.
        """
        self._require(why)
        rows = certificate_rows(self._context)
        people = [self._context.participant(each) for each in participants]
        without = [each.full_name for each in people if each.id not in rows]
        if without:
            raise CertificateNotIssuedError(names=listed(without, NAMED))
        subjects = {
            digest_of(row): {
                "number": row.number,
                "name": person.full_name,
                "batch": batch_of(row),
            }
            for person in people
            for row in (rows[person.id],)
        }
        one = f"Cabut sertifikat · {people[0].name}" if people else ""
        return self._enter(one if len(people) == 1 else _many(len(people)), subjects, why)

    def revoke_batch(self, batch: int, why: str) -> Changed:
        """Take back everything that one print issued; who prints again issues a new batch.

        Where two tables drew the same batch number, both are taken back. Undo puts it back.

        :raises UserError: no reason, an evaluator's laptop, or there is no such batch.
        """
        self._require(why)
        if batch not in {batch_of(row) for row in certificate_rows(self._context).values()}:
            raise BatchNotIssuedError(batch=batch)
        key_id = key_id_of(self._context.ledger.identity.ses, batch).hex()
        return self._enter(f"Cabut cetakan {batch}", {key_id: {"batch": batch}}, why)

    def restore(self, subjects: Sequence[str], why: str) -> Changed:
        """Let certificates or batches hold again that were taken back; their beginnings name them.

        :raises UserError: no reason, an evaluator's laptop, or one of them names none, or several.
        """
        self._require(why)
        known = [each.subject for each in self.all()]
        chosen = [subject for each in subjects for subject in _begun(known, each)]
        if not chosen or len(chosen) != len(subjects):
            raise NotRevokedError
        return self._enter("Batalkan pencabutan", dict.fromkeys(chosen), why)

    def write_list(self, path: Path) -> int:
        """Write what no longer holds for those who check paper elsewhere; return how many it names.

        Besides what was taken back it names the digests that a later issue replaced. No reason and
        no name stands in it.

        :raises UserError: the file cannot be written.
        """
        return write_revocations(path, {self._context.ledger.identity.ses: self.named()})

    def named(self) -> dict[str, dict[str, str]]:
        """Return by subject since when and why it no longer holds: taken back, or replaced."""
        taken, replaced = self.all(), read_replaced(self._context.ledger.connection)
        if not taken and not replaced:
            return {}
        now = {digest_of(row) for row in certificate_rows(self._context).values()}
        gone = {
            digest: {"since": _day(at), "status": REPLACED_STATUS}
            for digest, at in replaced.items()
            if digest not in now
        }
        return dict(sorted((gone | gone_of(taken)).items()))

    def remember(self) -> None:
        """Keep on this computer what no longer holds, for checks without the session at hand.

        Where it can keep nothing the session itself still says so: that stops nobody's work.
        """
        with suppress(UserError):
            remember_revocations(self._context.ledger.identity.ses, self.named())

    # --- within ------------------------------------------------------------------------

    def _require(self, why: str) -> None:
        self._context.require_coordinator()
        if not why.strip():
            raise ReasonMissingError

    def _enter(self, label: str, subjects: Mapping[str, Json], why: str) -> Changed:
        with self._context.ledger.step(label) as step:
            for subject, content in subjects.items():
                step.set(registers.revocation(subject), content, why=why.strip())
        self.remember()
        return step.changed


def gone_of(revocations: Iterable[Revocation]) -> dict[str, dict[str, str]]:
    """Return by subject since when it is taken back."""
    return {
        each.subject: {"since": _day(each.at), "status": REVOKED_STATUS} for each in revocations
    }


def _begun(known: Sequence[str], beginning: str) -> list[str]:
    if len(beginning) < SHORTEST_BEGINNING:
        return []
    return [subject for subject in known if subject.startswith(beginning)]


def _many(count: int) -> str:
    return f"Cabut {count} sertifikat"


def _day(at: int) -> str:
    """Return YYYY-MM-DD, the day it was here; "" where a laptop's clock says no moment."""
    return local_words(at, "%Y-%m-%d", unknown="")
