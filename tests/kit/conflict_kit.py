"""A day of laptops in folders of their own, with settings of their own, and what holds after it."""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice, permutations
from typing import TYPE_CHECKING

from papers_kit import NUMBERING, SIGNERS
from session_kit import DAY, NAMES, NIPS, PASSPHRASE, fill, new_session, roster_report

from asn_desktop.domain.ids import CriterionCode
from asn_desktop.domain.print_jobs import PrintWish
from asn_desktop.paths import SETTINGS_VARIABLE
from asn_desktop.services.workspace import Workspace, create_session, open_package

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from asn_desktop.domain.conflicts import Conflict, ConflictKind
    from asn_desktop.domain.ids import EvaluatorId, ParticipantId

__all__ = ["AK", "DAY", "KP", "NAMES", "NIPS", "PASSPHRASE", "Day", "Place", "fill", "only"]

AK, KP = CriterionCode("AK"), CriterionCode("KP")
MOST_ORDERS = 24
PAPER_WAITS = "konflik"


@dataclass(frozen=True)
class Place:
    """One laptop: a folder with a session file, and a settings folder of its own."""

    folder: Path

    @property
    def file(self) -> Path:
        return self.folder / "sesi.asn"

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """Let what runs here find this laptop's settings, as a process on it would."""
        before = os.environ[SETTINGS_VARIABLE]
        os.environ[SETTINGS_VARIABLE] = str(self.folder / "setelan")
        try:
            yield
        finally:
            os.environ[SETTINGS_VARIABLE] = before

    @contextmanager
    def opened(self) -> Iterator[Workspace]:
        """Open the file as a person at this laptop does, and close it after."""
        with self.at_work(), Workspace.open(self.file, PASSPHRASE) as workspace:
            yield workspace


class Day:
    """The table that made the session, further laptops, and the sticks between them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.places: list[Place] = []
        self.sticks: list[Path] = []
        self.table = self._place("meja-1")
        with self.table.at_work():
            create_session(self.table.file, new_session(), PASSPHRASE)
        with self.table.opened() as desk:
            desk.roster_import.import_rows(roster_report())
            desk.settings.set_numbering(NUMBERING)
            desk.settings.set_signers(SIGNERS)
            self.evaluators = {each.name: each.id for each in desk.session.overview().evaluators}
            self.people = {each.name: each.id for each in desk.roster.participants()}

    # --- people ------------------------------------------------------------------------

    @property
    def rahma(self) -> EvaluatorId:
        return self.evaluators["Rahma"]

    @property
    def budi(self) -> EvaluatorId:
        return self.evaluators["Budi"]

    @property
    def siti(self) -> ParticipantId:
        return self.people["Siti Aminah"]

    @property
    def joko(self) -> ParticipantId:
        return self.people["Joko Susilo"]

    # --- laptops -----------------------------------------------------------------------

    def evaluators_laptop(self, evaluator: EvaluatorId) -> Place:
        """Make a laptop from an assignment of the first table."""
        package = self._stick("tugas")
        with self.table.opened() as desk:
            desk.packages.assign(evaluator, package)
        return self.opened_from(package)

    def coordinators_laptop(self, name: str) -> Place:
        """Make a second table that knows what the first knows."""
        package = self._stick("tugas")
        with self.table.opened() as desk:
            desk.packages.assign_coordinator(name, package)
        return self.opened_from(package)

    def opened_from(self, package: Path) -> Place:
        place = self._place(f"laptop-{len(self.places)}")
        with place.at_work():
            open_package(package, place.file, PASSPHRASE)
        return place

    def copied(self, place: Place, *, with_settings: bool) -> Place:
        """Copy a laptop's file to another folder; its settings, too, where a whole disk is."""
        copy = self._place(f"salinan-{len(self.places)}")
        shutil.copy2(place.file, copy.file)
        if with_settings:
            shutil.copytree(place.folder / "setelan", copy.folder / "setelan", dirs_exist_ok=True)
        return copy

    # --- sticks ------------------------------------------------------------------------

    def sent(self, place: Place) -> Path:
        """Write a laptop's package."""
        package = self._stick("paket")
        with place.opened() as workspace:
            workspace.packages.export(package)
        return package

    def bring(self, source: Place, target: Place) -> None:
        """Carry what a laptop knows to another."""
        package = self.sent(source)
        with target.opened() as workspace:
            report = workspace.merging.merge([package])
        assert report.refused == (), report.refused

    # --- what must hold ----------------------------------------------------------------

    def gathered(self, kinds: Sequence[ConflictKind], *, table: Place | None = None) -> None:
        """Bring everybody's package to a table in every order; demand the laws of merging.

        One state whatever the order; exactly these kinds of conflicts; nothing entered anywhere is
        lost: each event is there, and heads its register or is named by one that saw it.
        """
        target = table or self.table
        packages = [self.sent(place) for place in self.places if place != target]
        states, told = set(), set()
        for order in islice(permutations(packages), MOST_ORDERS):
            copy = self.folder / "urutan.asn"
            shutil.copy2(target.file, copy)
            with target.at_work(), Workspace.open(copy, PASSPHRASE) as desk:
                for package in order:
                    states_of = desk.merging.merge([package])
                    assert states_of.refused == (), states_of.refused
                states.add(states_of.state if packages else "")
                told.add(tuple((each.id, each.kind, each.how) for each in desk.conflicts.all()))
            copy.unlink()
        assert len(states) == 1
        assert len(told) == 1
        assert sorted(kind for _, kind, _ in told.pop()) == sorted(kinds)
        with target.opened() as desk:
            desk.merging.merge(packages)
        self.require_nothing_lost(target)

    def require_nothing_lost(self, table: Place) -> None:
        """Demand that every entry of every laptop is at the table, as head or replaced."""
        entered: set[bytes] = set()
        for place in self.places:
            with place.opened() as workspace:
                rows = workspace._context.ledger.connection.execute("SELECT id FROM event")
                entered.update(row[0] for row in rows)
        with table.opened() as desk:
            connection = desk._context.ledger.connection
            here = {row[0] for row in connection.execute("SELECT id FROM event WHERE standing = 0")}
            assert entered <= here
            lost = connection.execute(
                "SELECT count(*) FROM event WHERE standing = 0 AND head = 0"
                " AND NOT EXISTS (SELECT 1 FROM link WHERE parent = event.id)"
            ).fetchone()[0]
            assert lost == 0

    def settled(self, why: str = "diperiksa bersama", *, table: Place | None = None) -> None:
        """Settle what is left by the first choice, and demand that nothing is left."""
        with (table or self.table).opened() as desk:
            for _ in range(len(desk.conflicts.all()) + 3):
                for conflict in desk.conflicts.all()[:1]:
                    desk.conflicts.resolve(conflict.id, 1, why)
            assert desk.conflicts.all() == ()

    def require_paper_waits(self, person: ParticipantId, *, then: bool = True) -> None:
        """Demand that no certificate comes while the conflict lasts, and one comes after it."""
        path = self.folder / "sertifikat.pdf"
        with self.table.opened() as desk:
            self.complete(desk)
            report = desk.papers.write(PrintWish("certificate", (person,)), path)
            assert report.printed == 0
            assert PAPER_WAITS in str(report.left_out), report.left_out
            assert not path.exists()
        self.settled()
        if then:
            with self.table.opened() as desk:
                self.complete(desk)
                report = desk.papers.write(PrintWish("certificate", (person,)), path)
                assert (report.printed, report.left_out) == (1, ())

    def complete(self, desk: Workspace) -> None:
        """Enter what is still missing, as far as no conflict stands against it; confirm."""
        codes = desk.session.overview().criteria
        for evaluator in self.evaluators.values():
            for person in desk.roster.participants():
                self._complete_sheet(desk, person.id, evaluator, codes)
            disputed = {each.person for each in desk.conflicts.all()}
            open_sheets = [p.id for p in desk.roster.participants() if p.id not in disputed]
            desk.sheets.finalise(evaluator, open_sheets, with_gaps=True)
            desk.discipline.attest(
                evaluator, [each.id for each in desk.discipline.unattested(evaluator)]
            )
        with_result = [each for each in desk.results.results() if not each.conflicts]
        if any(not each.waiting_for and each.trace.complete for each in with_result):
            desk.results.confirm("Sekar Umpama")

    @staticmethod
    def _complete_sheet(
        desk: Workspace,
        person: ParticipantId,
        evaluator: EvaluatorId,
        codes: Sequence[CriterionCode],
    ) -> None:
        sheet = desk.scoring.sheet(person, evaluator)
        disputed = {each.evaluator for each in desk.conflicts.all() if each.person == person}
        missing = [code for code in codes if sheet.level_of(code) is None]
        if missing and evaluator not in disputed and None not in disputed:
            desk.scoring.mark(person, evaluator, [(code, 4) for code in missing])

    def _place(self, name: str) -> Place:
        place = Place(self.folder / name)
        (place.folder / "setelan").mkdir(parents=True)
        self.places.append(place)
        return place

    def _stick(self, kind: str) -> Path:
        self.sticks.append(self.folder / f"{len(self.sticks)}-{kind}.asnpkg")
        return self.sticks[-1]


def only(workspace: Workspace) -> Conflict:
    """Return the one conflict that there is."""
    found = workspace.conflicts.all()
    assert len(found) == 1, [each.how for each in found]
    return found[0]
