"""The agency's night job on real sessions: merge, recap, and what is refused."""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook
from session_kit import NIPS, PASSPHRASE, fill, new_session, roster_report

from asn_desktop.central.recap import build_recap
from asn_desktop.central.store import CentralStore
from asn_desktop.domain.discipline import NoteRecord, NoteSource
from asn_desktop.domain.errors import (
    CannotWriteError,
    CentreFileMissingError,
    PassphraseMissingError,
    WrongPassphraseError,
)
from asn_desktop.domain.recap import RecapSession
from asn_desktop.exchange.package import unpack
from asn_desktop.services.centre.agency import make_agency, merge_packages, open_centre, recap
from asn_desktop.services.workspace import Workspace, create_session, open_package
from asn_desktop.vault.agency import read_agency_public
from asn_desktop.vault.seal import Openers

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from asn_desktop.domain.recap import Recap
    from asn_desktop.vault.agency import AgencyFiles

AGENCY_PHRASE = "brankas bkpsdm"


@pytest.fixture
def agency(tmp_path: Path) -> AgencyFiles:
    return make_agency(tmp_path / "instansi", AGENCY_PHRASE)


@pytest.fixture
def desk(tmp_path: Path, agency: AgencyFiles) -> Iterator[Workspace]:
    """Open a session that knows the agency, on a day at its end: all final, most confirmed."""
    path = tmp_path / "koordinator" / "sesi.asn"
    public = read_agency_public(agency.public)
    create_session(path, new_session(agency_public=public), PASSPHRASE)
    with Workspace.open(path, PASSPHRASE) as workspace:
        workspace.roster_import.import_rows(roster_report())
        rahma, budi = (each.id for each in workspace.session.overview().evaluators)
        people = [person.id for person in workspace.roster.participants()]
        fill(workspace, rahma, 4)
        fill(workspace, budi, 5)
        workspace.scoring.remark(people[0], rahma, None, "Teliti.")
        for evaluator in (rahma, budi):
            workspace.sheets.finalise(evaluator, people[:2])
        workspace.attendance.set([(people[3], "tidak_hadir", "Dinas luar", 0)])
        workspace.results.confirm("Kepala BKPSDM", people[:2])
        workspace.discipline.attest(rahma, people[:2])
        note = NoteRecord(
            participant=people[2],
            author=budi,
            category="terlambat",
            date=dt.date(2026, 2, 4),
            source=NoteSource.PRESENSI,
            minutes=20,
        )
        workspace.discipline.write(note)
        yield workspace


@pytest.fixture
def package(desk: Workspace, tmp_path: Path) -> Path:
    desk.packages.export(tmp_path / "sesi.asnpkg")
    return tmp_path / "sesi.asnpkg"


@pytest.fixture
def central(tmp_path: Path) -> Path:
    return tmp_path / "pusat" / "pusat.asn"


def stored_recap(central: Path, desk: Workspace) -> Recap:
    def reopen(sealed: bytes, key: bytes) -> object:
        return unpack(sealed, Openers(content_key=key))

    with CentralStore.open(central, AGENCY_PHRASE, reopen) as store:  # type: ignore[arg-type]
        found = build_recap(store.connection, desk.discipline.picklist())
    assert (found.sessions, found.left_out) == (1, ())
    return found.recap


def without_session(content: Recap) -> Recap:
    """Return a recap less what only a centre says: which session a row is of."""
    empty = RecapSession()
    return dataclasses.replace(
        content,
        rows=tuple(dataclasses.replace(row, session=empty) for row in content.rows),
        marks=tuple(dataclasses.replace(row, session=empty) for row in content.marks),
        notes=tuple(dataclasses.replace(row, session=empty) for row in content.notes),
        shows_sessions=False,
    )


def test_the_centre_says_of_a_session_what_the_session_says(
    desk: Workspace, package: Path, central: Path, agency: AgencyFiles
) -> None:
    report = merge_packages(central, [package], AGENCY_PHRASE, agency.private)
    assert (report.refused, report.conflicts, report.gaps, report.forks) == ((), 0, (), ())
    assert report.new == 96
    own, stored = desk.results.recap(), stored_recap(central, desk)
    assert without_session(stored) == without_session(own)
    assert [row.confirmed for row in stored.rows] == ["Sangat Baik", "Sangat Baik", "", ""]
    assert {row.session.scale for row in stored.rows} == {
        "berakhlak-7-bars5 v1, UU-20-2023, tingkat-5"
    }


def test_a_change_after_a_confirmation_makes_it_stale_here_too(
    desk: Workspace, tmp_path: Path, central: Path, agency: AgencyFiles
) -> None:
    rahma = desk.session.overview().evaluators[1].id
    person = desk.roster.find(NIPS[0]).id
    desk.sheets.reopen(rahma, [person], "Keliru")
    desk.scoring.mark(person, rahma, [(desk.session.overview().criteria[0], 1)])
    desk.sheets.finalise(rahma, [person])
    desk.packages.export(tmp_path / "lagi.asnpkg")
    merge_packages(central, [tmp_path / "lagi.asnpkg"], AGENCY_PHRASE, agency.private)
    stored = stored_recap(central, desk)
    assert [row.confirmed for row in stored.rows][:2] == ["", "Sangat Baik"]
    assert without_session(stored) == without_session(desk.results.recap())


def test_the_state_of_a_session_is_the_same_in_its_file_and_here(
    desk: Workspace, package: Path, central: Path, agency: AgencyFiles
) -> None:
    merge_packages(central, [package], AGENCY_PHRASE, agency.private)
    with open_centre(central, AGENCY_PHRASE) as centre:
        rows = centre._store.connection.execute("SELECT state FROM session").fetchall()
    assert rows == [(desk.session.state(),)]


def test_merging_again_changes_nothing(package: Path, central: Path, agency: AgencyFiles) -> None:
    first = merge_packages(central, [package], AGENCY_PHRASE, agency.private)
    again = merge_packages(central, [package, package], AGENCY_PHRASE, agency.private)
    assert (again.new, again.changed, again.same) == (0, 0, 2 * first.new)
    assert (again.state, again.receipt) == (first.state, first.receipt)


def test_evaluators_and_coordinator_may_arrive_in_any_order(
    desk: Workspace, tmp_path: Path, agency: AgencyFiles
) -> None:
    rahma = desk.session.overview().evaluators[1].id
    task = desk.packages.assign(rahma, tmp_path / "tugas.asnpkg")
    with Workspace.open(
        open_package(task, tmp_path / "laptop" / "sesi.asn", PASSPHRASE), PASSPHRASE
    ) as laptop:
        fill(laptop, rahma, 3)
        laptop.packages.export(tmp_path / "rahma.asnpkg")
    desk.packages.export(tmp_path / "meja.asnpkg")
    parcels = [tmp_path / "rahma.asnpkg", tmp_path / "meja.asnpkg"]
    states = set()
    for place, order in enumerate((parcels, parcels[::-1])):
        central = tmp_path / f"pusat-{place}.asn"
        report = merge_packages(central, order, AGENCY_PHRASE, agency.private)
        assert report.refused == ()
        assert report.conflicts == 4 * 7  # keyed in at the desk and marked on the laptop
        states.add(report.state)
    assert len(states) == 1


def test_good_packages_are_merged_and_bad_ones_named(
    package: Path, tmp_path: Path, central: Path, agency: AgencyFiles
) -> None:
    altered = tmp_path / "diubah.asnpkg"
    content = bytearray(package.read_bytes())
    content[-1] ^= 1
    altered.write_bytes(content)
    cut = tmp_path / "terpotong.asnpkg"
    cut.write_bytes(package.read_bytes()[:500])
    absent = tmp_path / "hilang.asnpkg"
    parcels = [altered, cut, package, absent]
    seen: list[tuple[int, int]] = []
    with open_centre(central, AGENCY_PHRASE, agency.private) as centre:
        report = centre.merge(parcels, progress=lambda place, of: seen.append((place, of)))
    assert [each.package for each in report.refused] == [
        "diubah.asnpkg",
        "terpotong.asnpkg",
        "hilang.asnpkg",
    ]
    assert report.new == 96
    assert seen == [(0, 4), (1, 4), (2, 4), (3, 4)]


def test_without_the_agency_key_a_package_is_refused(package: Path, central: Path) -> None:
    report = merge_packages(central, [package], AGENCY_PHRASE)
    assert [each.package for each in report.refused] == [package.name]
    assert report.new == 0


def test_a_dry_run_leaves_nothing_behind(package: Path, central: Path, agency: AgencyFiles) -> None:
    dry = merge_packages(central, [package], AGENCY_PHRASE, agency.private, dry_run=True)
    assert not central.parent.exists()
    real = merge_packages(central, [package], AGENCY_PHRASE, agency.private)
    assert dry == real
    before = central.read_bytes()
    again = merge_packages(central, [package], AGENCY_PHRASE, agency.private, dry_run=True)
    assert again.new == 0
    assert central.read_bytes() == before


def test_the_recap_is_a_workbook(
    package: Path, central: Path, agency: AgencyFiles, tmp_path: Path
) -> None:
    merge_packages(central, [package], AGENCY_PHRASE, agency.private)
    out = tmp_path / "REKAP.xlsx"
    told = recap(central, out, AGENCY_PHRASE)
    assert told == {
        "recap": str(out),
        "sessions": 1,
        "rows": 4,
        "people": 4,
        "scored": 3,  # the fourth was marked, and is absent
        "notes": 1,
        "conflicts": 0,
        "left_out": [],
    }
    sheet = load_workbook(out)["Rekap"]
    assert sheet["A2"].value == "Evaluasi Pasca Latsar"
    with pytest.raises(CannotWriteError):
        recap(central, central.parent, AGENCY_PHRASE)


def test_a_centre_that_is_not_there_or_not_ours_is_refused(
    package: Path, central: Path, agency: AgencyFiles, tmp_path: Path
) -> None:
    with pytest.raises(CentreFileMissingError, match=r"pusat\.asn"):
        recap(central, tmp_path / "R.xlsx", AGENCY_PHRASE)
    with pytest.raises(PassphraseMissingError):
        merge_packages(central, [package], "")
    merge_packages(central, [package], AGENCY_PHRASE, agency.private)
    with pytest.raises(WrongPassphraseError):
        recap(central, tmp_path / "R.xlsx", "lain")
    with pytest.raises(WrongPassphraseError):
        merge_packages(central, [package], "lain", agency.private)
