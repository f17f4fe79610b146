"""The register of certificates: who may have one, which number it has, whether it still holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from asn_desktop.domain import paper_reasons as reasons
from asn_desktop.domain.errors import NumberBlockUsedUpError, RevokedFactsError
from asn_desktop.domain.ids import ParticipantId
from asn_desktop.domain.ledger import RegisterKey
from asn_desktop.domain.printed_inputs import PRINTED_SETTINGS, is_printed
from asn_desktop.domain.profiles import EITHER
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
from asn_desktop.domain.session import UNWRITTEN, is_same_number
from asn_desktop.printing.credential import facts_digest
from asn_desktop.services.certificates.issued import (
    batch_of,
    digest_of,
    read_issued,
    running_of,
)
from asn_desktop.services.session.register_words import LABELS
from asn_desktop.store.revocations import read_revocations
from asn_desktop.store.state import find_gaps, heads_after_forks

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from asn_desktop.domain.documents import CertificateDocument
    from asn_desktop.domain.people import Participant
    from asn_desktop.domain.results import Result
    from asn_desktop.domain.revocations import Revocation
    from asn_desktop.domain.session import Numbering
    from asn_desktop.services.session.context import SessionContext
    from asn_desktop.store.issues import IssueRegister
    from asn_desktop.store.views import CertificateRow

Status = Literal["belum terbit", "terbit", "perlu terbit ulang", "dicabut", "berkonflik", "diganti"]
NOT_ISSUED: Status = "belum terbit"
ISSUED: Status = "terbit"
REISSUE: Status = "perlu terbit ulang"
REVOKED: Status = "dicabut"
DISPUTED: Status = "berkonflik"
"""Two tables issued different paper for one person; nobody has settled which one holds."""
REPLACED: Status = "diganti"
"""Paper of an entry that was joined with the one whose certificate the person has."""


class LeftOut(NamedTuple):
    """Who stays out of a print, and why, in a few words."""

    name: str
    reason: str


class CertificateState(NamedTuple):
    """A participant's certificate.

    `obstacle` says why none can be printed now, and is "" where it can. `batches` are the
    prints that it was issued in, 0 for one without a number; `revocations` are what took it back,
    itself before its batch. Of one in conflict `number` says every side's, `batches` and
    `revocations` are those of the sides, and its status is "dicabut" only where all of them are
    taken back.
    """

    participant: Participant
    status: Status
    number: str
    obstacle: str
    batches: frozenset[int] = frozenset()
    revocations: tuple[Revocation, ...] = ()
    band: str = ""
    entry: ParticipantId | None = None
    """The entry that the paper was issued to, where that was joined: taking back names it."""

    @property
    def batch(self) -> int:
        """Return the one print it was issued in; 0 for none, several, or one without a number."""
        return next(iter(self.batches)) if len(self.batches) == 1 else 0


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
        self._issued = read_issued(context)
        self.rows = self._issued.rows()
        self._settings = [
            head.id
            for field in PRINTED_SETTINGS
            for head in context.ledger.heads(of_session(field))
        ]
        self._conflicted = {row.ent for row in context.views.conflicts()}
        self._whole_session = _whole_session_obstacle(context)
        self._forked = heads_after_forks(context.ledger)
        taken_back = read_revocations(context.ledger.connection)
        self._revoked = {each.subject: each for each in taken_back}
        self._next = max(numbering.first, self._issued.highest_running + 1)
        self._batch = min(MOST_BATCHES, 1 + max(self._issued.batches, default=0))
        self._inputs: dict[ParticipantId, list[str]] = {}

    def states(self, results: Iterable[Result]) -> tuple[CertificateState, ...]:
        """Return everybody's certificate, each followed by other paper of theirs that is out.

        Last comes what is out of people who were taken off the roster, by number.
        """
        states = []
        for each in results:
            states += [self.state(each), *self._others(each.participant)]
        gone = self._issued.papers.keys() - {state.participant.id for state in states}
        people = filter(None, map(self._context.views.participant, gone))
        for person in sorted(people, key=lambda each: (each.number, each.id)):
            own = self._state_of(person, self._issued.papers[person.id].own, ISSUED)
            states += [own._replace(obstacle=reasons.VOIDED), *self._others(person)]
        return tuple(states)

    def state(self, result: Result) -> CertificateState:
        """Return the state of one participant's certificate."""
        person, obstacle = result.participant, self.obstacle(result)
        papers = self._issued.papers.get(person.id)
        if papers is None:
            return CertificateState(person, NOT_ISSUED, "", obstacle)
        row = self.rows.get(person.id)
        if row is None:
            return self._state_of(person, papers.own)._replace(obstacle=obstacle)
        holds = self._holds(row, result) and result.status == CONFIRMED and not result.late
        state = self._state_of(person, papers.own, ISSUED if holds else REISSUE)
        return state._replace(obstacle=obstacle)

    def _others(self, person: Participant) -> tuple[CertificateState, ...]:
        """Return the paper of entries that were joined with this participant's."""
        papers = self._issued.papers.get(person.id)
        return tuple(
            self._state_of(person, each, REPLACED)._replace(entry=ParticipantId(each.id))
            for each in (papers.others if papers else ())
        )

    def obstacle(self, result: Result) -> str:
        """Return why a participant can have no certificate now; "" where nothing stands against.

        Session-wide reasons come first: they are settled once for all.
        """
        against = (
            (bool(self._whole_session), self._whole_session),
            (result.conflicts > 0, reasons.PERSON_DISPUTED),
            (result.late > 0, reasons.LATE_ENTRIES),
            (self._is_disputed(result), reasons.CERTIFICATE_DISPUTED),
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
        running = running_of(row)
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
        """Return numbers that stand on the paper of several people, with whose they are."""
        drawn: dict[ParticipantId, set[str]] = {}
        for person, row in self._issued.all_rows():
            if running_of(row) is not None:
                drawn.setdefault(person, set()).add(row.number)
        owners: dict[str, list[str]] = {}
        for each in self._context.views.participants(include_voided=True):
            for number in sorted(drawn.get(each.id, ())):
                owners.setdefault(number, []).append(each.full_name)
        return {number: names for number, names in owners.items() if len(names) > 1}

    # --- within ------------------------------------------------------------------------

    def _state_of(
        self, person: Participant, register: IssueRegister, settled: Status = DISPUTED
    ) -> CertificateState:
        """Return what a register says; `settled` is its status where nothing took it back."""
        rows = register.rows
        gone = list(filter(None, map(self._revocation, rows)))
        status = DISPUTED if register.disputed else settled
        return CertificateState(
            person,
            REVOKED if len(gone) == len(rows) else status,
            EITHER.join(sorted({row.number for row in rows})),
            "",
            frozenset(map(batch_of, rows)),
            tuple(dict.fromkeys(gone)),
            EITHER.join(sorted({str(row.content.get("band", "")) for row in rows})),
        )

    def _is_disputed(self, result: Result) -> bool:
        papers = self._issued.papers.get(result.participant.id)
        is_own = issue_key(result.participant.id).ent in self._conflicted
        return is_own or (papers is not None and papers.own.disputed)

    def _holds(self, row: CertificateRow, result: Result) -> bool:
        """Tell whether a certificate still says what its inputs and its number's form say."""
        if row.seen != frozenset(self.inputs(result.participant.id)):
            return False
        return is_same_number(row.number, self._number(row, running_of(row)))

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
        found = self._revoked.get(digest)
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

    def _is_forked(self, result: Result) -> bool:
        return bool(self._forked) and not self._forked.isdisjoint(
            self.inputs(result.participant.id)
        )


def _whole_session_obstacle(context: SessionContext) -> str:
    rows = context.views.conflicts()
    if any(row.ent.startswith(EVALUATOR) for row in rows):
        return reasons.EVALUATOR_DISPUTED
    found = [row.fld for row in rows if row.ent == SESSION]
    disputed = [field for field in found if field in PRINTED_SETTINGS]
    if disputed:
        return reasons.SETTING_DISPUTED.format(field=LABELS.get(disputed[0], disputed[0]))
    gaps = find_gaps(context.ledger)
    if not gaps:
        return ""
    device = context.ledger.file.trust().devices.get(gaps[0].device)
    runs = ", ".join(f"{first}-{last}" for first, last in gaps[0].missing)
    return reasons.PACKAGE_LACKS.format(
        laptop=device.name if device else "sebuah laptop", runs=runs
    )


def distinctly_numbered(states: Iterable[CertificateState]) -> tuple[CertificateState, ...]:
    """Return these without paper whose number the same person's certificate bears now.

    Numbers that the registry writes by hand are not known here: each such paper stays.
    """
    seen: set[tuple[ParticipantId, str]] = set()
    found = []
    for state in states:
        place = state.participant.id, state.number
        is_drawn = bool(state.number) and UNWRITTEN not in state.number
        if state.entry is None or place not in seen or not is_drawn:
            found.append(state)
        seen.add(place)
    return tuple(found)


def of_older_paper(
    states: Iterable[CertificateState], revocations: Iterable[Revocation]
) -> tuple[Revocation, ...]:
    """Return the revocations of paper that is nobody's certificate any more.

    One of a print is left out where somebody's certificate came from it, whatever took that back.
    """
    known = tuple(states)
    subjects = {gone.subject for state in known for gone in state.revocations}
    batches = {batch for state in known for batch in state.batches}
    return tuple(
        each
        for each in revocations
        if each.subject not in subjects and not (each.is_batch and each.batch in batches)
    )


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
