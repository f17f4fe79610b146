"""All services over one open session file; made, used and closed on one thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.errors import PassphraseMissingError
from asn_desktop.domain.ids import EvaluatorId
from asn_desktop.services.certificates.revocations import RevocationService
from asn_desktop.services.day.recap_board import RecapBoardService
from asn_desktop.services.day.results import ResultsService
from asn_desktop.services.day.session import SessionService
from asn_desktop.services.evaluation.discipline import DisciplineService
from asn_desktop.services.evaluation.note_drafts import NoteDrafts
from asn_desktop.services.evaluation.score_grid import ScoreGridService
from asn_desktop.services.evaluation.scoring import ScoringService
from asn_desktop.services.evaluation.sheets import SheetService
from asn_desktop.services.keying.service import KeyingService
from asn_desktop.services.merging.conflicts import ConflictService
from asn_desktop.services.merging.glancing import Glances
from asn_desktop.services.merging.merge_report_file import MergeReportFile
from asn_desktop.services.merging.packages import PackageService
from asn_desktop.services.merging.receipts import ReceiptService
from asn_desktop.services.merging.received import ReceivedService
from asn_desktop.services.merging.service import MergingService
from asn_desktop.services.people.attendance import AttendanceService
from asn_desktop.services.people.joining import JoiningService
from asn_desktop.services.people.roster import RosterService
from asn_desktop.services.people.roster_import import RosterImport
from asn_desktop.services.people.units import UnitService
from asn_desktop.services.session.context import SessionContext
from asn_desktop.services.session.emergency import EmergencyService
from asn_desktop.services.session.founding import (
    CreatedSession,
    NewSession,
    create_session,
    open_package,
    recover_session,
)
from asn_desktop.services.session.history import History
from asn_desktop.services.session.session_instrument import InstrumentService
from asn_desktop.services.session.settings import SettingsService
from asn_desktop.store.backup import copy_whole, restore_point
from asn_desktop.store.ledger_store import SessionLedger
from asn_desktop.store.session_file import SessionFile, key_from_passphrase
from asn_desktop.vault.known_signers import remember_root

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Self

    from asn_desktop.domain.registers import Role
    from asn_desktop.services.checking.reference_files import Reference
    from asn_desktop.services.papers.desk_papers import DeskPapersService
    from asn_desktop.services.printing.service import PapersService


class Workspace:
    """One open session and everything that can be done with it."""

    def __init__(self, file: SessionFile, passphrase: str) -> None:
        self._file = file
        ledger = SessionLedger(file)
        remember_root(ledger.identity.root)
        context = SessionContext(ledger)
        self.path = file.path
        self.role: Role = ledger.identity.role
        self.own_evaluator: EvaluatorId | None = (
            EvaluatorId(ledger.identity.evaluator) if ledger.identity.evaluator else None
        )
        self.history = History(context)
        self.session = SessionService(context)
        self.settings = SettingsService(context)
        self.instrument = InstrumentService(context)
        self.roster = RosterService(context)
        self.roster_import = RosterImport(context)
        self.joining = JoiningService(context)
        self.units = UnitService(context)
        self.attendance = AttendanceService(context)
        self.scoring = ScoringService(context)
        self.score_grid = ScoreGridService(context)
        self.sheets = SheetService(context)
        self.keying = KeyingService(context)
        self.discipline = DisciplineService(context)
        self.note_drafts = NoteDrafts(context)
        self.results = ResultsService(context, self.scoring, self.discipline)
        self.revocations = RevocationService(context)
        self.packages = PackageService(context, passphrase)
        self.receipts = ReceiptService(context)
        self.emergency = EmergencyService(context)
        self.merging = MergingService(context, passphrase)
        self.merge_report_file = MergeReportFile(context)
        self.received = ReceivedService(context)
        self.glances = Glances(context, self.merging.passphrases)
        self.conflicts = ConflictService(context)
        self.recap_board = RecapBoardService(context, self.results, self.discipline, self.conflicts)
        self.revocations.keep_remembering()
        self._context = context
        self._papers: PapersService | None = None
        self._desk_papers: DeskPapersService | None = None

    @classmethod
    def open(cls, path: Path, passphrase: str) -> Self:
        """Open a session file.

        :raises UserError: absent, another kind, in use, a wrong passphrase, a newer format.
        """
        if not passphrase:
            raise PassphraseMissingError
        file = SessionFile(path, key_from_passphrase(path, passphrase))
        try:
            return cls(file, passphrase)
        except BaseException:  # a file that did not come to be used is free again
            file.close()
            raise

    @property
    def papers(self) -> PapersService:
        """Return the service that prints; its libraries are slow to load, so on first use."""
        if self._papers is None:
            from asn_desktop.services.printing.service import PapersService  # noqa: PLC0415

            self._papers = PapersService(
                self._context, self.settings, self.results, self.discipline
            )
        return self._papers

    @property
    def desk_papers(self) -> DeskPapersService:
        """Return the service that prints slips and reports of merges; made on first use, too."""
        if self._desk_papers is None:
            from asn_desktop.services.papers.desk_papers import DeskPapersService  # noqa: PLC0415

            self._desk_papers = DeskPapersService(self._context, self.settings)
        return self._desk_papers

    def reference(self) -> Reference:
        """Return whom and what this session knows, for a check of paper."""
        from asn_desktop.services.checking.reference_files import session_reference  # noqa: PLC0415

        return session_reference(self._context)

    def restore_point(self, name: str) -> Path:
        """Copy the open file as it is now into the folder of restore points; return the copy.

        :raises UserError: no room, or the folder cannot be written.
        """
        return restore_point(self._file, name)

    def rescue(self, target: Path) -> Path:
        """Copy the open file somewhere else, even where its own place is gone; return the copy.

        :raises UserError: no room, or the folder cannot be written.
        """
        copy_whole(self._file, target)
        return target

    def close(self) -> None:
        """Close the file and give its lock back."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


__all__ = [
    "CreatedSession",
    "NewSession",
    "Workspace",
    "create_session",
    "open_package",
    "recover_session",
]
