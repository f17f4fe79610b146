"""The centre says of certificates what their session says, also where somebody has several."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from issuing_kit import SITI, Printer, bring, joined, shown
from papers_kit import NUMBERING, finish
from session_kit import NIPS, PASSPHRASE, new_session, roster_report

from asn_desktop.services.workspace import Workspace, create_session, open_package
from asn_desktop.vault.agency import read_agency_public

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.services.centre.agency import Centre
    from asn_desktop.vault.agency import AgencyFiles


@pytest.fixture
def table(tmp_path: Path, agency: AgencyFiles) -> Iterator[Workspace]:
    public = read_agency_public(agency.public)
    create_session(tmp_path / "sesi.asn", new_session(agency_public=public), PASSPHRASE)
    with Workspace.open(tmp_path / "sesi.asn", PASSPHRASE) as desk:
        desk.roster_import.import_rows(roster_report())
        yield finish(desk)


@pytest.fixture
def printer(tmp_path: Path) -> Printer:
    return Printer(tmp_path)


def people(desk: Workspace) -> list[ParticipantId]:
    return [desk.roster.find(nip).id for nip in NIPS]


def reasons(desk: Workspace, centre: Centre, package: Path) -> list[str]:
    """Return what the centre says is to be issued again, when it has all that the table has."""
    desk.packages.export(package)
    assert centre.merge([package]).refused == ()
    package.unlink()
    return [each.reason for each in centre.reading.reissue()]


def test_paper_of_a_joined_entry_is_not_asked_for_again(
    table: Workspace, centre: Centre, printer: Printer, tmp_path: Path
) -> None:
    own, other = sorted(people(table)[:2])
    printer.issue(table, own, "own")
    printer.issue(table, other, "other")
    joined(table, own, other)
    (why,) = reasons(table, centre, tmp_path / "a.asnpkg")
    assert why.startswith("berubah")
    printer.issue(table, own, "anew")
    assert [each[1] for each in shown(table)] == ["terbit", "diganti"]
    assert reasons(table, centre, tmp_path / "b.asnpkg") == []


def test_one_in_conflict_is_taken_back_where_all_its_sides_are(
    table: Workspace, centre: Centre, printer: Printer, tmp_path: Path
) -> None:
    """Whichever side it is that was taken back."""
    siti = people(table)[SITI]
    table.packages.assign_coordinator("Meja 2", tmp_path / "meja-2.asnpkg")
    table.packages.export(tmp_path / "semua.asnpkg")
    second = open_package(tmp_path / "meja-2.asnpkg", tmp_path / "dua.asn", PASSPHRASE)
    with Workspace.open(second, PASSPHRASE) as other:
        other.merging.merge([tmp_path / "semua.asnpkg"])
        other.settings.set_numbering(NUMBERING.model_copy(update={"first": 30}))
        printer.issue(table, siti, "one")
        printer.issue(other, siti, "two")
        bring(other, table, tmp_path)
    table.revocations.revoke([siti], "nama salah")
    (both,) = reasons(table, centre, tmp_path / "a.asnpkg")
    assert "dicabut" in both
    for each in table.revocations.all():
        table.revocations.restore([each.subject], "ternyata benar")
        (one_side,) = reasons(table, centre, tmp_path / "b.asnpkg")
        assert "putuskan di meja" in one_side
        table.history.undo()
