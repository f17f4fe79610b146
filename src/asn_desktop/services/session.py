"""The session itself: what it is called, who evaluates, how papers look, when it closes."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain import registers
from asn_desktop.domain.errors import (
    MissingPartsError,
    ReasonMissingError,
)
from asn_desktop.domain.ids import EvaluatorId
from asn_desktop.domain.registers import CONFIRMATION, ISSUE, of_session
from asn_desktop.domain.scoring import expected_marks
from asn_desktop.domain.session import LetterheadSettings
from asn_desktop.domain.wording import weekday
from asn_desktop.services.completeness import missing_parts, progress_of
from asn_desktop.services.stored_notes import counted_notes
from asn_desktop.store.backup import restore_points_of
from asn_desktop.store.state import state_hash
from asn_desktop.vault.known_signers import write_root

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.ids import CriterionCode
    from asn_desktop.domain.instrument import Instrument
    from asn_desktop.domain.ledger import Json
    from asn_desktop.domain.registers import Role
    from asn_desktop.domain.session import (
        Evaluator,
    )
    from asn_desktop.domain.sheets import Progress
    from asn_desktop.services.context import SessionContext

CLOSED = "closed"
NAMED = 5
"""So many names stand in a sentence; the rest are counted."""


class ReadyItem(NamedTuple):
    """One line of the "ready?" list; `key` tells what it is about."""

    name: str
    ok: bool
    hint: str
    key: str


class SessionOverview(NamedTuple):
    """A session at a glance. Void participants are not counted; `late` counts late entries.

    `expected_marks` of an evaluator's laptop are that evaluator's own.
    """

    title: str
    place: str
    date: dt.date
    until: dt.date
    weekday: str
    instrument: Instrument
    wording: str
    bands: str
    evaluators: tuple[Evaluator, ...]
    criteria: tuple[CriterionCode, ...]
    participants: int
    present: int
    marks: int
    expected_marks: int
    notes: int
    attestations: int
    conflicts: int
    status: str
    late: int
    role: Role
    own_evaluator: EvaluatorId | None
    ready: tuple[ReadyItem, ...]
    sample: bool


class SessionService:
    """Use cases of the session as a whole. Runs on the session thread."""

    def __init__(self, context: SessionContext) -> None:
        self._context = context

    # --- reading -----------------------------------------------------------------------

    def overview(self) -> SessionOverview:
        """Return the session at a glance."""
        context, views = self._context, self._context.views
        people, criteria = views.participants(), context.criteria
        present = sum(person.is_present for person in people)
        evaluators = context.evaluators()
        rule, day = context.band_rule, context.day("date")
        own = context.ledger.identity.evaluator
        return SessionOverview(
            title=self._text("title"),
            place=self._text("place"),
            date=day,
            until=context.day("until"),
            weekday=weekday(day),
            instrument=context.instrument,
            wording=context.wording,
            bands=rule.id if rule else "",
            evaluators=evaluators,
            criteria=tuple(criterion.code for criterion in criteria),
            participants=len(people),
            present=present,
            marks=views.count_marks(),
            expected_marks=expected_marks(1 if own else len(evaluators), present, len(criteria)),
            notes=len(counted_notes(context)),
            attestations=len(views.attestations()),
            conflicts=views.count("conflict"),
            status=CLOSED if views.setting("status") == CLOSED else "open",
            late=self.count_late(),
            role=context.ledger.identity.role,
            own_evaluator=EvaluatorId(own) if own else None,
            ready=self._ready(len(people), len(evaluators)),
            sample=views.setting("sample") is True,
        )

    def progress(self) -> Progress:
        """Return how many sheets are marked completely: an evaluator's own; at the table all."""
        return progress_of(self._context)

    def state(self) -> str:
        """Return the hash of everything that the ledger says."""
        return state_hash(self._context.ledger)

    def evaluator_named(self, name: str) -> Evaluator:
        """Return the evaluator of that name; case, spaces and later titles do not matter.

        :raises UnknownEvaluatorError: not of this session.
        """
        return self._context.evaluator_named(name)

    def write_public_key(self, path: Path) -> None:
        """Write the session's public root key, so that another computer knows its papers.

        :raises UserError: it cannot be written.
        """
        write_root(path, self._context.ledger.identity.root, self._text("title"))

    def count_late(self) -> int:
        """Return how many entries of a closed session lie beyond what its closing had seen.

        What the table itself does after closing (confirming, certificates) is not late.
        """
        frontier: dict[str, int] = {}
        for head in self._context.ledger.heads(of_session("status")):
            if head.val == CLOSED and isinstance(head.seen, dict):
                frontier.update(_named_frontier(head.seen))
        if not frontier:
            return 0
        return sum(
            key.ent != registers.SESSION and key.fld not in (CONFIRMATION, ISSUE)
            for key in self._context.ledger.registers_beyond(frontier)
        )

    def close_session(self, *, with_gaps: bool = False, why: str = "") -> Changed:
        """Close, naming the frontier that was seen; what comes later is late ("susulan").

        Closing again takes late entries in, and asks for a reason.

        :raises UserError: something is missing and no reason is given.
        """
        self._context.require_coordinator()
        missing = missing_parts(self._context)
        if missing and not with_gaps:
            names = list(dict.fromkeys(each.participant.full_name for each in missing))
            more = f", dan {len(names) - NAMED} lainnya" if len(names) > NAMED else ""
            raise MissingPartsError(count=len(missing), names=", ".join(names[:NAMED]) + more)
        again = self._context.views.setting("status") == CLOSED
        if (missing or again) and not why.strip():
            raise ReasonMissingError
        seen = {"frontier": self._context.ledger.frontier()}
        with self._context.ledger.step("Tutup sesi") as step:
            step.set(of_session("status"), CLOSED, why=why.strip() or None, seen=seen)
        return step.changed

    # --- within ------------------------------------------------------------------------

    def _text(self, name: str) -> str:
        return str(self._context.views.setting(name) or "")

    def _ready(self, participants: int, evaluators: int) -> tuple[ReadyItem, ...]:
        if self._context.ledger.identity.evaluator:
            enough = participants > 0
            return (
                ReadyItem("Daftar peserta", enough, "Minta penugasan baru.", "assigned"),
                self._backup(),
            )
        return (
            ReadyItem(
                "Daftar peserta", participants > 0, "Impor daftar dari Excel di Peserta.", "roster"
            ),
            ReadyItem("Penilai", evaluators > 0, "Tambah penilai di Setelan sesi.", "evaluators"),
            ReadyItem(
                "Kop surat",
                bool(self._context.settled("letterhead", LetterheadSettings).lines),
                "Isi kop di Setelan sesi.",
                "letterhead",
            ),
            ReadyItem(
                "Penanda tangan",
                bool(self._context.views.setting("signers")),
                "Isi di Setelan sesi.",
                "signers",
            ),
            self._backup(),
        )

    def _backup(self) -> ReadyItem:
        """Tell whether a restore point was made today, by this laptop's clock."""
        made = restore_points_of(self._context.ledger.file, datetime.now().astimezone().date())
        return ReadyItem("Titik pulih hari ini", bool(made), "Buat titik pulih (Ctrl+S).", "backup")


def _named_frontier(seen: dict[str, Json]) -> dict[str, int]:
    """Return the frontier that a closing had seen; anything oddly shaped names nothing."""
    named = seen.get("frontier")
    named = named if isinstance(named, dict) else {}
    return {dev: q for dev, q in named.items() if type(q) is int}
