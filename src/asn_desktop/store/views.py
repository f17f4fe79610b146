"""Reading the typed rows: what the services ask of a session."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Literal, NamedTuple

from asn_desktop.domain.fold import named_heads
from asn_desktop.domain.ids import CriterionCode, EvaluatorId, NoteId, ParticipantId
from asn_desktop.domain.people import ABSENCE, Attendance, Participant
from asn_desktop.domain.registers import PARTICIPANT, ROSTER_FIELDS

if TYPE_CHECKING:
    from collections.abc import Callable
    from sqlite3 import Connection

    from asn_desktop.domain.ledger import Json

_PARTICIPANT = (
    "SELECT p.*, EXISTS (SELECT 1 FROM conflict c WHERE c.ent = :ent || p.id) FROM participant p"
)
_ON_SCALE = (  # the plus keeps SQLite from looking the codes up one by one
    "+criterion IN (SELECT value FROM json_each(:codes)) AND (level IS NULL OR level BETWEEN 1"
    " AND :top)"
)
_MARKS = (
    "SELECT participant, evaluator, criterion, coalesce(level, 'T'), why FROM mark"  # noqa: S608
    f" WHERE {_ON_SCALE}"
)
_ORDER = " ORDER BY p.number = 0, p.number, p.name, p.id"
_SEARCHED = (
    " AND (p.name LIKE :s OR p.nip LIKE :s OR p.unit LIKE :s OR CAST(p.number AS TEXT) = :n)"
)


class EvaluatorRow(NamedTuple):
    """An evaluator as the ledger has it."""

    id: EvaluatorId
    name: str
    profile: dict[str, Json]
    removed: bool


class MarkRow(NamedTuple):
    """One mark."""

    participant: ParticipantId
    evaluator: EvaluatorId
    criterion: CriterionCode
    level: int | Literal["T"]
    why: str


class SheetRowStatus(NamedTuple):
    """The status of one sheet."""

    participant: ParticipantId
    evaluator: EvaluatorId
    status: str
    version: int


class NoteRow(NamedTuple):
    """A discipline note and what came of it."""

    id: NoteId
    evaluator: EvaluatorId
    participant: ParticipantId
    record: dict[str, Json]
    reply: str
    state: str
    reason: str


class ConfirmationRow(NamedTuple):
    """A confirmed result, and the heads it was confirmed on."""

    participant: ParticipantId
    content: dict[str, Json]
    seen: frozenset[str]


class CertificateRow(NamedTuple):
    """An issued certificate, and the heads it was computed from."""

    id: str
    participant: ParticipantId
    number: str
    content: dict[str, Json]
    seen: frozenset[str]


class ConflictRow(NamedTuple):
    """A register in conflict, with its choices as stored."""

    id: str
    ent: str
    fld: str
    choices: list[Json]


class Scale(NamedTuple):
    """Which marks are marks: the criteria's codes as a JSON list, and the highest level."""

    codes: str
    top: int


class Views:
    """Reads one session's typed rows. On the thread of its connection.

    Marks that lie outside `scale` (another instrument's, a changed program's) are not read.
    """

    def __init__(self, connection: Connection, scale: Callable[[], Scale]) -> None:
        self._connection, self._scale = connection, scale

    # --- people ------------------------------------------------------------------------

    def participants(
        self, search: str = "", *, include_voided: bool = False
    ) -> tuple[Participant, ...]:
        """Return participants by number; of a search those whose name, NIP, unit or number fit."""
        query = _PARTICIPANT + (" WHERE 1" if include_voided else " WHERE p.voided = 0")
        facts: dict[str, str] = {}
        if search.strip():
            query += _SEARCHED
            wanted = "%".join(search.split())
            digits = "".join(search.split()) if search.replace(" ", "").isdigit() else wanted
            facts = {"s": f"%{digits}%", "n": search.strip()}
        rows = self._connection.execute(query + _ORDER, {**facts, "ent": PARTICIPANT})
        return tuple(_participant(row) for row in rows)

    def participant(self, participant: ParticipantId) -> Participant | None:
        """Return one participant, also one who is void."""
        row = self._connection.execute(
            _PARTICIPANT + " WHERE p.id = :id", {"ent": PARTICIPANT, "id": participant}
        ).fetchone()
        return _participant(row) if row else None

    def with_nip(self, nip: str) -> Participant | None:
        """Return who has a NIP; of several, those on the roster come before walk-ins."""
        row = self._connection.execute(
            _PARTICIPANT + " WHERE p.nip = :nip ORDER BY p.voided, p.walk_in, p.id",
            {"ent": PARTICIPANT, "nip": nip},
        ).fetchone()
        return _participant(row) if row else None

    def highest_number(self) -> int:
        """Return the highest number given to a participant."""
        row = self._connection.execute("SELECT coalesce(max(number), 0) FROM participant")
        return int(row.fetchone()[0])

    def evaluators(self) -> tuple[EvaluatorRow, ...]:
        """Return evaluators by name."""
        rows = self._connection.execute(
            "SELECT id, name, profile, removed FROM evaluator ORDER BY name, id"
        )
        return tuple(
            EvaluatorRow(EvaluatorId(i), name, json.loads(profile), bool(removed))
            for i, name, profile, removed in rows
        )

    # --- marks and sheets --------------------------------------------------------------

    def marks(
        self, participant: ParticipantId | None = None, evaluator: EvaluatorId | None = None
    ) -> tuple[MarkRow, ...]:
        """Return marks, of all or of one participant, evaluator, or both."""
        query, facts = _MARKS, {**self._scale()._asdict(), "who": participant, "by": evaluator}
        query += " AND participant = :who" if participant else ""
        query += " AND evaluator = :by" if evaluator else ""
        rows = self._connection.execute(query, facts)
        return tuple(MarkRow(*row) for row in rows)

    def sheet_marks(
        self, participant: ParticipantId, evaluator: EvaluatorId
    ) -> dict[str, tuple[int | Literal["T"], str]]:
        """Return one sheet's levels and reasons by criterion."""
        found = self.marks(participant, evaluator)
        return {mark.criterion: (mark.level, mark.why) for mark in found}

    def filled(self, evaluator: EvaluatorId) -> dict[ParticipantId, int]:
        """Return how many marks an evaluator has made, by participant.

        It is asked after each key, so it goes from person to person by the key of the rows and
        passes over what the other evaluators made.
        """
        rows = self._connection.execute(
            "SELECT p.id, count(*) FROM participant p"  # noqa: S608 (a constant)
            f" CROSS JOIN mark m ON m.participant = p.id AND m.evaluator = :by WHERE {_ON_SCALE}"
            " GROUP BY p.id",
            {**self._scale()._asdict(), "by": evaluator},
        )
        return {ParticipantId(row[0]): row[1] for row in rows}

    def count_marks(self) -> int:
        """Return how many marks there are of those present; nobody expects others."""
        row = self._connection.execute(
            "SELECT count(*) FROM mark JOIN participant p ON p.id = participant"  # noqa: S608
            f" WHERE p.voided = 0 AND p.attendance <> :absent AND {_ON_SCALE}",
            {**self._scale()._asdict(), "absent": ABSENCE},
        )
        return int(row.fetchone()[0])

    def remarks(self, participant: ParticipantId, evaluator: EvaluatorId) -> dict[str, str]:
        """Return one sheet's remarks by criterion."""
        rows = self._connection.execute(
            "SELECT criterion, text FROM remark WHERE participant = ? AND evaluator = ?",
            (participant, evaluator),
        )
        return dict(rows.fetchall())

    def all_remarks(
        self, evaluator: EvaluatorId
    ) -> tuple[tuple[ParticipantId, CriterionCode, str], ...]:
        """Return an evaluator's remarks on all participants' criteria."""
        rows = self._connection.execute(
            "SELECT participant, criterion, text FROM remark WHERE evaluator = ?", (evaluator,)
        )
        return tuple(rows.fetchall())

    def sheets(self, evaluator: EvaluatorId | None = None) -> tuple[SheetRowStatus, ...]:
        """Return the status of every sheet that has one."""
        rows = self._connection.execute(
            "SELECT participant, evaluator, status, version FROM sheet"
            " WHERE ?1 IS NULL OR evaluator = ?1",
            (evaluator,),
        )
        return tuple(SheetRowStatus(*row) for row in rows)

    def sheet(self, participant: ParticipantId, evaluator: EvaluatorId) -> SheetRowStatus | None:
        """Return one sheet's status."""
        row = self._connection.execute(
            "SELECT participant, evaluator, status, version FROM sheet"
            " WHERE participant = ? AND evaluator = ?",
            (participant, evaluator),
        ).fetchone()
        return SheetRowStatus(*row) if row else None

    # --- discipline --------------------------------------------------------------------

    def notes(self, participant: ParticipantId | None = None) -> tuple[NoteRow, ...]:
        """Return notes that have a record, oldest first."""
        rows = self._connection.execute(
            "SELECT id, evaluator, participant, record, reply, state, reason FROM discipline_note"
            " WHERE record <> '{}' AND (?1 IS NULL OR participant = ?1) ORDER BY record, id",
            (participant,),
        )
        return tuple(
            NoteRow(NoteId(i), e, p, json.loads(record), reply, state, reason)
            for i, e, p, record, reply, state, reason in rows
        )

    def attestations(self) -> tuple[tuple[ParticipantId, EvaluatorId], ...]:
        """Return who was attested "nihil" by whom, void participants left out."""
        rows = self._connection.execute(
            "SELECT participant, evaluator FROM attestation"
            " JOIN participant p ON p.id = participant WHERE p.voided = 0"
            " ORDER BY participant, evaluator"
        )
        return tuple((ParticipantId(p), EvaluatorId(e)) for p, e in rows)

    # --- results -----------------------------------------------------------------------

    def confirmations(self) -> dict[ParticipantId, ConfirmationRow]:
        """Return confirmed results by participant."""
        rows = self._connection.execute("SELECT participant, content, seen FROM confirmation")
        return {
            ParticipantId(p): ConfirmationRow(p, json.loads(content), _seen(seen))
            for p, content, seen in rows
        }

    def certificates(self) -> tuple[CertificateRow, ...]:
        """Return issued certificates."""
        rows = self._connection.execute(
            "SELECT id, participant, number, content, seen FROM certificate ORDER BY number, id"
        )
        return tuple(
            CertificateRow(i, p, number, json.loads(content), _seen(seen))
            for i, p, number, content, seen in rows
        )

    # --- the rest ----------------------------------------------------------------------

    def setting(self, name: str) -> Json:
        """Return what a register of the session says; None where it says nothing."""
        return json.loads(self.setting_text(name))

    def setting_text(self, name: str) -> str:
        """Return what a register of the session says, as JSON; "null" where it says nothing."""
        row = self._connection.execute(
            "SELECT content FROM setting WHERE name = ?", (name,)
        ).fetchone()
        return row[0] if row else "null"

    def conflicts(self) -> tuple[ConflictRow, ...]:
        """Return every register in conflict."""
        rows = self._connection.execute(
            "SELECT id, ent, fld, choices FROM conflict ORDER BY ent, fld"
        )
        return tuple(ConflictRow(i, ent, fld, json.loads(text)) for i, ent, fld, text in rows)

    def count(self, table: Literal["attestation", "discipline_note", "conflict", "mark"]) -> int:
        """Return how many rows one of these tables has."""
        row = self._connection.execute(f"SELECT count(*) FROM {table}")  # noqa: S608 (four names)
        return int(row.fetchone()[0])


def _seen(text: str) -> frozenset[str]:
    return frozenset(named_heads(json.loads(text)))


def _participant(row: tuple[Json, ...]) -> Participant:
    participant, number, *rest = row
    texts, rest = rest[: len(ROSTER_FIELDS)], rest[len(ROSTER_FIELDS) :]
    walk_in, status, reason, minutes, voided, conflicted = rest
    return Participant._make(
        (
            ParticipantId(participant),
            number,
            *texts,
            bool(walk_in),
            Attendance(status, reason, minutes),
            bool(voided),
            bool(conflicted),
        )
    )
