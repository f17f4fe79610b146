"""The whole day on made-up people: from the roster to the agency's recap, on real files."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple, TypedDict

from asn_desktop.domain.errors import CannotWriteError, DemoFolderNotEmptyError
from asn_desktop.domain.sample import sample_roster
from asn_desktop.domain.wording import ended
from asn_desktop.services.centre.agency import make_agency, merge_packages
from asn_desktop.services.centre.agency import recap as central_recap
from asn_desktop.services.demo import content
from asn_desktop.services.demo import papers as demo_papers
from asn_desktop.services.demo.laptop import evaluate
from asn_desktop.services.session.instruments import (
    DEFAULT_INSTRUMENT,
    DEFAULT_WORDING,
    bundled_units,
)
from asn_desktop.services.workspace import NewSession, Workspace, create_session, open_package
from asn_desktop.vault.agency import read_agency_public

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from asn_desktop.domain.session import Evaluator
    from asn_desktop.vault.agency import AgencyFiles

    Said = Callable[[str], None]

PASSPHRASE_VARIABLE = "ASN_PASSPHRASE"  # noqa: S105 (its name, not the passphrase)
TABLE, STICK, PAPERS, AGENCY = "Koordinator", "Flashdisk", "Cetakan", "BKPSDM"


class DemoJson(TypedDict):
    """The demonstration as the command line prints it."""

    folder: str
    session: str
    central: str
    passphrase: str
    files: list[str]
    state: str


class DemoResult(NamedTuple):
    """What a demonstration left: the coordinator's session, the agency's file, all that was made.

    `state` is the session's, after it was closed.
    """

    folder: Path
    session: Path
    central: Path
    passphrase: str
    files: tuple[Path, ...]
    state: str

    def to_json(self) -> DemoJson:
        """Return the result as the command line prints it."""
        return {
            "folder": str(self.folder),
            "session": str(self.session),
            "central": str(self.central),
            "passphrase": self.passphrase,
            "files": [str(path) for path in self.files],
            "state": self.state,
        }


def run_demo(folder: Path, progress: Said | None = None) -> DemoResult:
    """Live through a session day in an empty folder; the same people and marks each time.

    `progress` hears a sentence at each step. The passphrase of all files is that of
    ASN_PASSPHRASE, or else a known one that is returned.

    :raises UserError: the folder is not empty or cannot be written.
    """
    _require_empty(folder)
    passphrase = os.environ.get(PASSPHRASE_VARIABLE) or content.PASSPHRASE
    return _Day(folder, passphrase, progress or (lambda _: None)).run()


def _require_empty(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise DemoFolderNotEmptyError(name=folder.name)
    except FileExistsError:
        raise DemoFolderNotEmptyError(name=folder.name) from None
    except OSError as error:
        raise CannotWriteError(name=folder.name, reason=error.strerror or str(error)) from error


class _Day:
    """One run, step after step."""

    def __init__(self, folder: Path, passphrase: str, said: Said) -> None:
        self._folder, self._passphrase, self._said = folder, passphrase, said
        self._session = folder / TABLE / "sesi-contoh.asn"
        self._central = folder / AGENCY / "pusat-contoh.asn"
        self._files: list[Path] = []

    def run(self) -> DemoResult:
        agency = self._prepare()
        packages = self._hand_out()
        returned = self._evaluate(packages)
        state, package = self._finish(returned)
        self._merge_centrally(package, agency)
        return DemoResult(
            self._folder,
            self._session,
            self._central,
            self._passphrase,
            tuple(dict.fromkeys(self._files)),
            state,
        )

    def _prepare(self) -> AgencyFiles:
        """Make the agency's keys and the coordinator's session."""
        self._said("BKPSDM membuat kuncinya, koordinator membuat sesi.")
        agency = make_agency(self._folder / AGENCY, self._passphrase)
        new = NewSession(
            title=content.TITLE,
            place=content.PLACE,
            date=content.DAY,
            until=None,
            instrument=DEFAULT_INSTRUMENT,
            wording=DEFAULT_WORDING,
            evaluators=tuple(profile.name for profile in content.PROFILES),
            agency_public=read_agency_public(agency.public),
            sample=True,
        )
        create_session(self._session, new, self._passphrase)
        self._files += [*agency, self._session]
        return agency

    def _hand_out(self) -> list[Path]:
        """Import the roster, set the papers up, take the register, write assignments."""
        with self._opened(self._session) as table:
            self._import_roster(table)
            self._set_up(table)
            self._said("Mencetak daftar hadir dan lembar kosong untuk hari itu.")
            demo_papers.print_ahead(table, self._paper)
            self._take_register(table)
            packages = []
            for number, evaluator in enumerate(self._evaluators(table), 1):
                self._said(ended(f"Paket penugasan untuk {evaluator.name}"))
                out = self._folder / STICK / f"penugasan-{number}.asnpkg"
                packages.append(table.packages.assign(evaluator.id, out))
        self._files += packages
        return packages

    def _evaluate(self, packages: list[Path]) -> list[Path]:
        """Open each assignment on a laptop of its own, evaluate, and bring the marks back."""
        returned = []
        for place, package in enumerate(packages):
            name = content.PROFILES[place].name
            self._said(f"{name} menilai di laptopnya sendiri.")
            own = self._folder / f"Laptop penilai {place + 1}" / "sesi-penilai.asn"
            open_package(package, own, self._passphrase)
            with self._opened(own) as laptop:
                evaluate(laptop, place)
                out = self._folder / STICK / f"hasil-{place + 1}.asnpkg"
                laptop.packages.export(out)
                if place == 0:
                    demo_papers.print_at_laptop(laptop, self._paper)
            returned.append(out)
            self._files += [own, out]
        return returned

    def _finish(self, returned: list[Path]) -> tuple[str, Path]:
        """Merge, settle the conflict, confirm, print, close, and export to the agency."""
        with self._opened(self._session) as table:
            self._merge(table, returned)
            self._said("Hasil dikonfirmasi.")
            table.results.confirm(content.CONFIRMED_BY)
            self._said("Mencetak lembar penilaian, sertifikat, berita acara, rekap, dan surat.")
            demo_papers.print_results(table, self._paper)
            self._said("Sesi ditutup dan diekspor ke BKPSDM.")
            table.session.close_session()
            package = self._folder / STICK / "sesi-untuk-bkpsdm.asnpkg"
            table.packages.export(package)
            self._files.append(package)
            return table.session.state(), package

    def _merge_centrally(self, package: Path, agency: AgencyFiles) -> None:
        self._said("BKPSDM menggabungkan sesi dan membuat rekap pusat.")
        merge_packages(self._central, [package], self._passphrase, agency.private)
        out = self._paper("rekap-pusat.xlsx")
        central_recap(self._central, out, self._passphrase)
        self._files.append(self._central)

    # --- the coordinator's table -------------------------------------------------------

    def _import_roster(self, table: Workspace) -> None:
        from asn_desktop.exchange.sample_sheet import write_sample_sheet  # noqa: PLC0415

        units = [unit.name for unit in bundled_units().units]
        sheet = self._folder / TABLE / "daftar-peserta.xlsx"
        roster = sample_roster(content.PEOPLE, content.SEED, units)
        write_sample_sheet(sheet, roster, "Kota Contoh", content.DAY)
        report = table.roster_import.check(sheet)
        _, counts = table.roster_import.import_rows(report)
        self._said(f"Daftar peserta: {counts.new} orang masuk, {counts.rejected} ditolak.")
        self._files.append(sheet)

    def _set_up(self, table: Workspace) -> None:
        from asn_desktop.exchange.sample_emblem import sample_emblem  # noqa: PLC0415

        settings = table.settings
        settings.set_letterhead(content.letterhead(sample_emblem()))
        settings.set_signers(content.SIGNERS)
        settings.set_numbering(content.NUMBERING)
        settings.set_papers(content.PAPERS)
        by_name = {
            evaluator.name: evaluator.id for evaluator in table.session.overview().evaluators
        }
        for profile in content.PROFILES:
            settings.set_evaluator(content.evaluator_with(profile, by_name[profile.name]))

    def _take_register(self, table: Workspace) -> None:
        absent = dict(content.ABSENT)
        entries = []
        for person in table.roster.participants():
            if person.number in absent:
                entries.append((person.id, "tidak_hadir", absent[person.number], 0))
            elif person.number == content.LATE:
                entries.append((person.id, "terlambat", "", content.LATE_MINUTES))
            else:
                entries.append((person.id, "hadir", "", 0))
        table.attendance.set(entries)

    def _merge(self, table: Workspace, returned: list[Path]) -> None:
        evaluator = self._evaluators(table)[content.PAPER_EVALUATOR]
        self._said(demo_papers.key_in(table, evaluator))
        preview = table.merging.preview(returned)
        self._said(f"Pratinjau gabungan: {preview.new} isian baru, {preview.conflicts} konflik.")
        table.merging.merge(returned)
        for conflict in table.conflicts.all():
            self._said(f"Konflik {conflict.field}, {conflict.participant}: diputuskan.")
            table.conflicts.resolve(conflict.id, 1, content.RESOLUTION)

    # --- within ------------------------------------------------------------------------

    def _paper(self, name: str) -> Path:
        path = self._folder / PAPERS / name
        path.parent.mkdir(exist_ok=True)
        self._files.append(path)
        return path

    def _opened(self, path: Path) -> Workspace:
        return Workspace.open(path, self._passphrase)

    @staticmethod
    def _evaluators(table: Workspace) -> list[Evaluator]:
        """Return the evaluators in the order of the made-up ones."""
        by_name = {each.name: each for each in table.session.overview().evaluators}
        return [by_name[profile.name] for profile in content.PROFILES]
