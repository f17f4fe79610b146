"""A central file for the windows: real sessions, sealed for the agency, merged as there."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path
from typing import NamedTuple

from package_kit import Size, make_package
from session_kit import PASSPHRASE, fill, new_session, roster_report

from asn_desktop.services.centre.agency import make_agency, open_centre
from asn_desktop.services.workspace import Workspace, create_session
from asn_desktop.vault.agency import read_agency_public

OFFICE_PHRASE = "brankas bkpsdm kota"
TITLES = (
    "Latsar CPNS Angkatan XXVII",
    "Evaluasi Pasca Latsar Gelombang II",
    "Uji Kompetensi Jabatan Pelaksana",
    "Pelatihan Kepemimpinan Pengawas",
)


class Office(NamedTuple):
    """Where the agency's file and key are, and the packages that came."""

    centre: Path
    key: Path
    packages: tuple[Path, ...]


def make_office(folder: Path, sessions: int = 3, people: int = 8, *, merged: bool = True) -> Office:
    """Make packages of so many sessions and an empty centre, or one with all of them in it."""
    folder.mkdir(parents=True, exist_ok=True)
    agency = make_agency(folder, OFFICE_PHRASE)
    public = read_agency_public(agency.public)
    size = Size(participants=people, full_roster=True)
    packages = []
    for n in range(sessions):
        path = folder / f"{TITLES[n % len(TITLES)]} {n + 1}.asnpkg"
        rows = [
            (person, evaluator, criterion, 1 + (n + person + criterion + evaluator) % 5, 0)
            for person in range(n, n + people)
            for evaluator in range(3)
            for criterion in range(7)
        ]
        make_package(path, rows, size, public)
        packages.append(path)
    centre = folder / "pusat.asn"
    with open_centre(centre, OFFICE_PHRASE, agency.private) as opened:
        if merged:
            opened.merge(packages)
    return Office(centre, agency.private, tuple(packages))


def real_session(folder: Path, office: Office) -> tuple[Path, Path]:
    """Return the packages of one real session: as it was sent, and sent again after a change."""
    path = folder / "koordinator" / "sesi.asn"
    public = read_agency_public(office.key.with_suffix(".pub"))
    create_session(path, new_session(agency_public=public), PASSPHRASE)
    first, second = folder / "pertama.asnpkg", folder / "susulan.asnpkg"
    with Workspace.open(path, PASSPHRASE) as workspace:
        workspace.roster_import.import_rows(roster_report())
        for evaluator in workspace.session.overview().evaluators:
            fill(workspace, evaluator.id, 4)
        workspace.packages.export(first)
        person, *_ = workspace.roster.participants()
        rahma, *_ = workspace.session.overview().evaluators
        code = workspace.session.overview().criteria[0]
        workspace.scoring.mark(person.id, rahma.id, [(code, 2)])
        workspace.packages.export(second)
    return first, second


@cache
def shown_office() -> Office:
    """Return an office that is only looked at, made once a process."""
    folder = Path(tempfile.mkdtemp(prefix="asn-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return make_office(folder / "pusat")
