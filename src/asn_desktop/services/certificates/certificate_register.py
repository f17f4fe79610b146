"""The register of certificates: who may have one, which number it has, whether it still holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from asn_desktop.domain import paper_reasons as reasons
from asn_desktop.domain.errors import NumberBlockUsedUpError, RevokedFactsError
from asn_desktop.domain.ids import ParticipantId
from asn_desktop.domain.ledger import RegisterKey
from asn_desktop.domain.printed_inputs import PRINTED_SETTINGS, is_printed
from asn_desktop.domain.registers import (
    CERTIFICATE,
    EVALUATOR,
    ISSUE,
    PARTICIPANT,
    SESSION,
    of_session,
)
from asn_desktop.domain.results import CONFIRMED, STALE
from asn_desktop.domain.revocations import MOST_BATCHES, key_id_of, revocation_of
from asn_desktop.domain.session import is_same_number
from asn_desktop.printing.credential import facts_digest
from asn_desktop.services.session.register_words import LABELS
from asn_desktop.store.revocations import read_revocations
from asn_desktop.store.state import find_gaps, heads_after_forks

if TYPE_CHECKING:
    from collections.abc import Mapping

    from asn_desktop.domain.documents import CertificateDocument
    from asn_desktop.domain.people import Participant
    from asn_desktop.domain.results import Result
    from asn_desktop.domain.revocations import Revocation
    from asn_desktop.domain.session import Numbering
    from asn_desktop.services.session.context import SessionContext
    from asn_desktop.store.views import CertificateRow

Status = Literal["belum terbit", "terbit", "perlu terbit ulang", "dicabut"]
NOT_ISSUED: Status = "belum terbit"
ISSUED: Status = "terbit"
REISSUE: Status = "perlu terbit ulang"
REVOKED: Status = "dicabut"
MOST_RUNNING = 10**9


class LeftOut(NamedTuple):
    """Who stays out of a print, and why, in a few words."""

    name: str
    reason: str


class CertificateState(NamedTuple):
    """A participant's certificate.

    `status`: belum terbit, terbit, perlu terbit ulang, dicabut; `obstacle` says why none can be
    printed now, and is "" where it can. `batch` is the print that it was issued in, 0 for none;
    `revocation` is what took it back, itself before its batch.
    """

    participant: Participant
    status: Status
    number: str
    obstacle: str
    batch: int = 0
    revocation: Revocation | None = None


class Issue(NamedTuple):
    """What printing a certificate would enter; `running` is None where the registry numbers it."""

    result: Result
    number: str
    running: int | None
    batch: int
    """The print it is issued in: part of the key id, so that a batch can be taken back at once."""
    heads: list[str]
    is_new: bool
    """Whether an entry is due; an unchanged certificate is printed again without one."""


class CertificateRegister:
    """Reads the register as it is now; made anew for each use, on the session thread."""

    def __init__(self, context: SessionContext, numbering: Numbering, year: int) -> None:
        self._context, self._numbering, self._year = context, numbering, year
        self.rows = certificate_rows(context)
        self._settings = [
            head.id
            for field in PRINTED_SETTINGS
            for head in context.ledger.heads(of_session(field))
        ]
        self._conflicted = {row.ent for row in context.views.conflicts()}
        self._whole_session = self._whole_session_obstacle()
        self._forked = heads_after_forks(context.ledger)
        self._revoked = read_revocations(context.ledger.connection)
        self._next = self._first_free()
        self._batch = min(MOST_BATCHES, 1 + max(map(batch_of, self.rows.values()), default=0))
        self._inputs: dict[ParticipantId, list[str]] = {}

    def state(self, result: Result) -> CertificateState:
        """Return the state of one participant's certificate."""
        row = self.rows.get(result.participant.id)
        obstacle = self.obstacle(result)
        number = row.number if row else ""
        if row is None:
            return CertificateState(result.participant, NOT_ISSUED, number, obstacle)
        holds = self._holds(row, result) and result.status == CONFIRMED and not result.late
        gone = self._revocation(row)
        status = REVOKED if gone else ISSUED if holds else REISSUE
        batch = batch_of(row)
        return CertificateState(result.participant, status, number, obstacle, batch, gone)

    def obstacle(self, result: Result) -> str:
        """Return why a participant can have no certificate now; "" where nothing stands against.

        Session-wide reasons come first: they are settled once for all.
        """
        key = issue_key(result.participant.id)
        against = (
            (bool(self._whole_session), self._whole_session),
            (result.conflicts > 0, reasons.PERSON_DISPUTED),
            (result.late > 0, reasons.LATE_ENTRIES),
            (key.ent in self._conflicted, reasons.CERTIFICATE_DISPUTED),
            (not result.participant.is_present, reasons.ABSENT),
            (not result.trace.marked, reasons.UNMARKED),
            (
                bool(result.waiting_for),
                reasons.NOT_FINAL.format(names=", ".join(result.waiting_for)),
            ),
            (
                not result.trace.complete,
                reasons.PARTLY_MARKED.format(
                    marked=result.trace.marked, expected=result.trace.expected
                ),
            ),
            (result.trace.band is None, reasons.NO_TOTAL),
            (result.status == STALE, reasons.CONFIRM_AGAIN),
            (result.status != CONFIRMED, reasons.UNCONFIRMED),
            (self._is_forked(result), reasons.FORKED),
        )
        found = next((reason for holds, reason in against if holds), "")
        return found or self._says_revoked(result)

    def issue(self, result: Result) -> Issue:
        """Return what printing this certificate enters; a number once given stays the person's.

        :raises NumberBlockUsedUpError: the reserved block has no number left.
        """
        heads = self.inputs(result.participant.id)
        row = self.rows.get(result.participant.id)
        running = _running(row)
        if running is None and not self._numbering.blank:
            number = self._numbering.number_text(self._next, self._year)
            running, self._next = self._next, self._next + 1
            return Issue(result, number, running, self._batch, heads, is_new=True)
        number = self._number(row, running)
        if row is not None and self._holds(row, result) and self._revocation(row) is None:
            return Issue(result, number, running, batch_of(row), heads, is_new=False)
        return Issue(result, number, running, self._batch, heads, is_new=True)

    def inputs(self, participant: ParticipantId) -> list[str]:
        """Return the ids of all heads that a participant's certificate is computed from."""
        if participant not in self._inputs:
            self._inputs[participant] = self._input_heads(participant)
        return self._inputs[participant]

    def _input_heads(self, participant: ParticipantId) -> list[str]:
        found = self._context.ledger.projection.entity_heads(PARTICIPANT + participant)
        own = [head.id for key, of_key in found.items() if is_printed(key.fld) for head in of_key]
        return sorted([*own, *self._settings])

    def doubles(self) -> dict[str, list[str]]:
        """Return numbers that two coordinators' laptops drew at once, with whose they are."""
        owners: dict[str, list[str]] = {}
        for person in self._context.views.participants(include_voided=True):
            row = self.rows.get(person.id)
            if row and _running(row) is not None:
                owners.setdefault(row.number, []).append(person.full_name)
        return {number: names for number, names in owners.items() if len(names) > 1}

    # --- within ------------------------------------------------------------------------

    def _holds(self, row: CertificateRow, result: Result) -> bool:
        """Tell whether a certificate still says what its inputs and its number's form say."""
        if row.seen != frozenset(self.inputs(result.participant.id)):
            return False
        return is_same_number(row.number, self._number(row, _running(row)))

    def _revocation(self, row: CertificateRow) -> Revocation | None:
        """Return what took back the certificate that a person has now."""
        if not self._revoked:
            return None
        key_id = key_id_of(self._context.ledger.identity.ses, batch_of(row)).hex()
        return revocation_of(self._revoked, key_id, digest_of(row))

    def _says_revoked(self, result: Result) -> str:
        """Say that printing now would say again what was taken back; a batch may be made anew."""
        row = self.rows.get(result.participant.id)
        found = self._revocation(row) if row else None
        if row is None or found is None or found.is_batch or not self._holds(row, result):
            return ""
        return reasons.REVOKED.format(why=found.why)

    def require_not_revoked(self, document: CertificateDocument) -> None:
        """Refuse a paper that would say again, word for word, what was taken back.

        :raises RevokedFactsError: its facts are those of a certificate that was taken back.
        """
        if not self._revoked:
            return
        digest = facts_digest(document.facts())
        found = next((each for each in self._revoked if each.subject == digest), None)
        if found is not None:
            raise RevokedFactsError(why=found.why)

    def _number(self, row: CertificateRow | None, running: int | None) -> str:
        """Return the number as the office writes numbers now; one outside the block stays."""
        known = row.number if row else ""
        if running is not None and self._numbering.blank:
            return known
        try:
            return self._numbering.number_text(running or self._numbering.first, self._year)
        except NumberBlockUsedUpError:
            return known

    def _first_free(self) -> int:
        drawn = [running for row in self.rows.values() if (running := _running(row)) is not None]
        return max(self._numbering.first, max(drawn, default=0) + 1)

    def _whole_session_obstacle(self) -> str:
        rows = self._context.views.conflicts()
        if any(row.ent.startswith(EVALUATOR) for row in rows):
            return reasons.EVALUATOR_DISPUTED
        found = [row.fld for row in rows if row.ent == SESSION]
        disputed = [field for field in found if field in PRINTED_SETTINGS]
        if disputed:
            return reasons.SETTING_DISPUTED.format(field=LABELS.get(disputed[0], disputed[0]))
        gaps = find_gaps(self._context.ledger)
        if not gaps:
            return ""
        device = self._context.ledger.file.trust().devices.get(gaps[0].device)
        runs = ", ".join(f"{first}-{last}" for first, last in gaps[0].missing)
        return reasons.PACKAGE_LACKS.format(
            laptop=device.name if device else "sebuah laptop", runs=runs
        )

    def _is_forked(self, result: Result) -> bool:
        return bool(self._forked) and not self._forked.isdisjoint(
            self.inputs(result.participant.id)
        )


def certificate_rows(context: SessionContext) -> dict[ParticipantId, CertificateRow]:
    """Return who has a certificate, by who they are now that entries were joined."""
    canonical = context.ledger.projection.aliases.canonical
    return {
        ParticipantId(canonical(PARTICIPANT + row.participant).removeprefix(PARTICIPANT)): row
        for row in context.views.certificates()
    }


def issue_key(participant: ParticipantId) -> RegisterKey:
    """Return the register of a participant's certificate; its id is theirs, on every laptop."""
    return RegisterKey(CERTIFICATE + participant, ISSUE)


def issue_content(issue: Issue, facts: Mapping[str, str]) -> dict[str, object]:
    """Return what the register says of an issued certificate."""
    return {
        "participant": issue.result.participant.id,
        "number": issue.number,
        "running": issue.running,
        "batch": issue.batch,
        "band": issue.result.band,
        "total": str(issue.result.trace.total),
        **facts,
    }


def batch_of(row: CertificateRow) -> int:
    """Return the print that a certificate was issued in; 0 for one of an older program."""
    batch = row.content.get("batch")
    return batch if type(batch) is int and 0 < batch <= MOST_BATCHES else 0


def digest_of(row: CertificateRow) -> str:
    """Return the digest of the facts that a certificate was issued with."""
    digest = row.content.get("digest")
    return digest if isinstance(digest, str) else ""


def _running(row: CertificateRow | None) -> int | None:
    running = row.content.get("running") if row else None
    return running if type(running) is int and 0 < running <= MOST_RUNNING else None
