"""A session closed while two laptops disagree on a note: at the centre it still counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook
from session_kit import DAY, NAMES, NIPS, PASSPHRASE, new_session, roster_report

from asn_desktop.domain.discipline import NoteRecord, NoteSource
from asn_desktop.domain.errors import MissingPartsError
from asn_desktop.services.centre.agency import make_agency, merge_packages, recap
from asn_desktop.services.workspace import Workspace, create_session, open_package
from asn_desktop.vault.agency import read_agency_public

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from asn_desktop.domain.ids import EvaluatorId, ParticipantId
    from asn_desktop.vault.agency import AgencyFiles

AGENCY_PHRASE = "brankas bkpsdm"


def saying(text: str, person: ParticipantId, author: EvaluatorId) -> NoteRecord:
    return NoteRecord(
        participant=person,
        author=author,
        category="gawai",
        date=DAY,
        source=NoteSource.PENGAMATAN_SESI,
        text=text,
    )


@pytest.fixture
def agency(tmp_path: Path) -> AgencyFiles:
    return make_agency(tmp_path / "instansi", AGENCY_PHRASE)


@pytest.fixture
def desk(tmp_path: Path, agency: AgencyFiles) -> Iterator[Workspace]:
    """A session of four in which two tables worded one note differently."""
    path = tmp_path / "koordinator" / "sesi.asn"
    new = new_session(agency_public=read_agency_public(agency.public))
    create_session(path, new, PASSPHRASE)
    with Workspace.open(path, PASSPHRASE) as desk:
        desk.roster_import.import_rows(roster_report())
        rahma = desk.session.evaluator_named("Rahma").id
        siti = desk.roster.find(NIPS[0]).id
        _, note = desk.discipline.write(saying("bermain ponsel", siti, rahma))
        desk.packages.export(tmp_path / "awal.asnpkg")
        meja = desk.packages.assign_coordinator("Meja 2", tmp_path / "meja.asnp")
        open_package(meja, tmp_path / "meja" / "sesi.asn", PASSPHRASE)
        with Workspace.open(tmp_path / "meja" / "sesi.asn", PASSPHRASE) as colleague:
            colleague.merging.merge([tmp_path / "awal.asnpkg"])
            colleague.discipline.edit(note, saying("di meja 2", siti, rahma))
            colleague.packages.export(tmp_path / "meja2.asnpkg")
        desk.discipline.edit(note, saying("di meja 1", siti, rahma))
        desk.merging.merge([tmp_path / "meja2.asnpkg"])
        yield desk


def cells_of(path: Path, name: str = "") -> list[list[str]]:
    """Return the rows of all sheets of a recap, or those of one person."""
    book = load_workbook(path, read_only=True)
    rows = [
        [str(cell or "") for cell in row]
        for sheet in book
        for row in sheet.iter_rows(values_only=True)
    ]
    return [row for row in rows if not name or name in row]


def test_closed_with_a_disputed_note_the_centre_says_that_there_is_one(
    desk: Workspace, agency: AgencyFiles, tmp_path: Path
) -> None:
    central, parcel, table = (tmp_path / name for name in ("pusat.asn", "p.asnpkg", "rekap.xlsx"))
    with pytest.raises(MissingPartsError, match="1 konflik belum diputuskan"):
        desk.session.close_session()
    desk.session.close_session(with_gaps=True, why="tidak ada yang dapat memutuskan")
    desk.packages.export(parcel)

    report = merge_packages(central, [parcel], AGENCY_PHRASE, agency.private)
    assert (report.refused, report.conflicts) == ((), 1)
    recap(central, table, AGENCY_PHRASE)
    own = cells_of(table, NAMES[0])
    assert any("ada catatan" in row for row in own)
    assert any("berbeda" in cell for row in own for cell in row)
    assert not any("ada catatan" in row for row in cells_of(table, NAMES[1]))
    assert not any("di meja" in cell for row in cells_of(table) for cell in row)

    (conflict,) = desk.conflicts.all()
    desk.conflicts.resolve(conflict.id, 1, "sesuai saksi")
    assert [each.participant for each in desk.session.late()] == [NAMES[0]]
    desk.session.accept_late("putusan ketua panitia")
    desk.packages.export(parcel)
    merge_packages(central, [parcel], AGENCY_PHRASE, agency.private)
    recap(central, table, AGENCY_PHRASE)
    assert any("di meja" in cell for row in cells_of(table) for cell in row)
