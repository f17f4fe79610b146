"""Pusat: the list of what all sessions took back is written from its window, by keys."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from centre_place import column
from office_kit import OFFICE_PHRASE, make_office
from papers_kit import finish
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from session_kit import PASSPHRASE, new_session, roster_report

from asn_desktop.domain.print_jobs import PrintWish
from asn_desktop.services.centre.agency import open_centre
from asn_desktop.services.workspace import Workspace, create_session
from asn_desktop.vault.agency import read_agency_public

if TYPE_CHECKING:
    from pathlib import Path

    from centre_place import Place
    from office_kit import Office


def office_with_a_revoked_one(folder: Path) -> Office:
    """Return a centre that merged a session of which one certificate was taken back."""
    office = make_office(folder / "pusat", sessions=0)
    public = read_agency_public(office.key.with_suffix(".pub"))
    path, package = folder / "sesi.asn", folder / "sesi.asnpkg"
    create_session(path, new_session(agency_public=public), PASSPHRASE)
    with Workspace.open(path, PASSPHRASE) as desk:
        desk.roster_import.import_rows(roster_report())
        finish(desk).papers.write(PrintWish("certificate"), folder / "s.pdf")
        desk.revocations.revoke([desk.roster.participants()[0].id], "Nama salah")
        desk.packages.export(package)
    with open_centre(office.centre, OFFICE_PHRASE, office.key) as centre:
        centre.merge([package])
    return office


def test_the_list_is_written_without_names(place: Place, tmp_path: Path) -> None:
    tabs = place.open(office_with_a_revoked_one(tmp_path))
    tabs.open_tab(tabs.reissue)
    assert column(tabs.reissue, 5) == ["penerbitannya dicabut; tarik kertasnya"]
    (name,) = column(tabs.reissue, 2)

    QTest.keyClick(tabs.reissue.revoked_button, Qt.Key.Key_Space)
    (dialog,) = place.window.findChildren(QFileDialog)
    out = tmp_path / "dicabut.json"
    dialog.fileSelected.emit(str(out))
    dialog.reject()

    text = out.read_text(encoding="utf-8")
    (gone,) = json.loads(text)["sessions"].values()
    assert [each["status"] for each in gone.values()] == ["dicabut"]
    assert name not in text
    assert place.said == "Tersimpan: dicabut.json. 1 yang dicabut di semua sesi, tanpa nama."


def test_it_can_be_written_while_nothing_is_to_be_issued_again(
    place: Place, filled: Office, tmp_path: Path
) -> None:
    tabs = place.open(filled)
    tabs.open_tab(tabs.reissue)
    assert tabs.reissue.revoked_button.isVisible()
    tabs.reissue.write_list(tmp_path / "kosong.json")
    assert json.loads((tmp_path / "kosong.json").read_text(encoding="utf-8"))["sessions"] == {}


def test_a_place_that_cannot_be_written_is_told(
    place: Place, filled: Office, tmp_path: Path
) -> None:
    tabs = place.open(filled)
    tabs.open_tab(tabs.reissue)
    (tmp_path / "berkas").write_text("bukan folder", encoding="utf-8")
    tabs.reissue.write_list(tmp_path / "berkas" / "daftar.json")
    assert place.said
    assert not place.said.startswith("Tersimpan")
