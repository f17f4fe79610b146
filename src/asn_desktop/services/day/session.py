"""The session itself: what it is called, who evaluates, how papers look, when it closes."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.closings import CLOSED
from asn_desktop.domain.errors import MissingPartsError, NothingLateError, ReasonMissingError
from asn_desktop.domain.ids import EvaluatorId
from asn_desktop.domain.registers import of_session
from asn_desktop.domain.scoring import expected_marks
from asn_desktop.domain.session import LetterheadSettings
from asn_desktop.domain.sheets import Delivery
from asn_desktop.domain.wording import weekday
from asn_desktop.services.day.completeness import completeness_of, progress_of
from asn_desktop.services.day.completeness_words import obstacles
from asn_desktop.services.evaluation.sheet_statuses import delivery_of
from asn_desktop.services.evaluation.stored_notes import counted_notes
from asn_desktop.services.session.closing import count_late, is_closed, late_entries
from asn_desktop.store.backup import restore_points_of
from asn_desktop.store.closings import what_is_here
from asn_desktop.store.state import state_hash
from asn_desktop.vault.known_signers import write_root

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.completeness import Completeness
    from asn_desktop.domain.ids import CriterionCode
    from asn_desktop.domain.instrument import Instrument
    from asn_desktop.domain.registers import Role
    from asn_desktop.domain.session import (
        Evaluator,
    )
    from asn_desktop.domain.sheets import Progress
    from asn_desktop.services.session.closing import LateEntry
    from asn_desktop.services.session.context import SessionContext


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
    delivery: Delivery = Delivery()


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
            status=CLOSED if is_closed(context) else "open",
            late=self.count_late(),
            role=context.ledger.identity.role,
            own_evaluator=EvaluatorId(own) if own else None,
            ready=self._ready(len(people), len(evaluators)),
            sample=views.setting("sample") is True,
            delivery=delivery_of(context),
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

    def completeness(self) -> Completeness:
        """Return what is expected and what of it is here, by evaluator and by laptop."""
        return completeness_of(self._context)

    # --- closing -----------------------------------------------------------------------

    def count_late(self) -> int:
        """Return how many registers say more than the closing had seen; 0 while it is open.

        What the table itself does after closing (confirming, certificates) is not late.
        """
        return count_late(self._context)

    def late(self) -> tuple[LateEntry, ...]:
        """Return what came after closing and is not approved yet, in words."""
        return late_entries(self._context)

    def close_session(self, *, with_gaps: bool = False, why: str = "") -> Changed:
        """Close, naming exactly what was seen; what comes later is late ("susulan").

        Closing again takes late entries in, and asks for a reason.

        :raises UserError: something is missing, a laptop has not sent or is known to have more, or
            a conflict is open, and no reason is given.
        """
        self._context.require_coordinator()
        against = list(obstacles(completeness_of(self._context)))
        if against and not with_gaps:
            raise MissingPartsError(what="; ".join(against))
        if (against or is_closed(self._context)) and not why.strip():
            raise ReasonMissingError
        return self._close("Tutup sesi", why)

    def accept_late(self, why: str) -> Changed:
        """Approve every late entry ("Terima susulan"): the session is closed once more.

        :raises UserError: not a coordinator's laptop, no reason, or nothing is late.
        """
        self._context.require_coordinator()
        if not self.count_late():
            raise NothingLateError
        if not why.strip():
            raise ReasonMissingError
        return self._close("Terima susulan", why)

    def _close(self, label: str, why: str) -> Changed:
        seen = what_is_here(self._context.ledger)
        with self._context.ledger.step(label) as step:
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
