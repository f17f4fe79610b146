"""Files dropped anywhere on the window go where each belongs, several at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from asn_desktop.gui.dropped_files import kind_of
from asn_desktop.gui.merging.merging_page import MergingPage
from asn_desktop.gui.opening.open_package_dialog import OpenPackageDialog
from asn_desktop.gui.paper.verify_dialog import VerifyDialog
from asn_desktop.gui.roster.import_dialog import ImportDialog

if TYPE_CHECKING:
    from pathlib import Path

    from window_kit import Bench


def made(folder: Path, *names: str) -> list[Path]:
    """Make files of these names."""
    paths = [folder / name for name in names]
    for path in paths:
        path.write_bytes(b"apa saja")
    return paths


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.asn", "session"),
        ("A.ASNPKG", "package"),
        ("daftar.xlsx", "sheet"),
        ("daftar.csv", "sheet"),
        ("sertifikat.pdf", "certificate"),
        ("foto.PNG", "certificate"),
        ("surat.docx", ""),
        ("tanpa", ""),
    ],
)
def test_a_file_is_known_by_its_suffix(tmp_path: Path, name: str, kind: str) -> None:
    assert kind_of(tmp_path / name) == kind


def test_several_packages_go_onto_the_list_of_the_merge(
    bench: Bench, session_path: Path, tmp_path: Path
) -> None:
    bench.open(session_path)
    packages = made(tmp_path, "meja-1.asnpkg", "meja-2.asnpkg")

    bench.office.open_files(packages)

    page = bench.window.stack.page
    assert isinstance(page, MergingPage)
    assert page.tabs.currentWidget() is page.merge
    assert [path.name for path in page.merge.ui.drop.paths] == ["meja-1.asnpkg", "meja-2.asnpkg"]


def test_a_package_without_a_session_begins_a_new_file(bench: Bench, tmp_path: Path) -> None:
    bench.office.open_files(made(tmp_path, "penugasan.asnpkg"))

    dialog = bench.window.findChildren(OpenPackageDialog)[0]
    assert dialog.ui.packageEdit.text().endswith("penugasan.asnpkg")


def test_a_sheet_goes_to_the_import_of_the_roster(
    bench: Bench, session_path: Path, tmp_path: Path
) -> None:
    bench.window.show()
    bench.open(session_path)
    sheet = tmp_path / "daftar.csv"
    sheet.write_text("NIP;Nama\n199603142025052001;Siti\n", encoding="utf-8")

    bench.office.open_files([sheet])

    assert bench.window.stack.key == "peserta"
    (dialog,) = bench.window.findChildren(ImportDialog)
    assert dialog.path == sheet


def test_a_certificate_is_checked(bench: Bench, session_path: Path, tmp_path: Path) -> None:
    bench.open(session_path)

    bench.office.open_files(made(tmp_path, "sertifikat.pdf"))

    (dialog,) = bench.window.findChildren(VerifyDialog)
    assert "sertifikat.pdf" in dialog.ui.problemLabel.text()


def test_without_a_session_sheets_are_refused_with_what_to_do(bench: Bench, tmp_path: Path) -> None:
    bench.office.open_files(made(tmp_path, "daftar.xlsx"))

    assert "Buka dahulu sesinya" in bench.window.messages.text.text()


def test_what_is_not_known_is_named_and_the_rest_goes_on(
    bench: Bench, session_path: Path, tmp_path: Path
) -> None:
    bench.open(session_path)

    bench.office.open_files(made(tmp_path, "surat.docx", "meja-1.asnpkg"))

    assert "surat.docx" in bench.window.messages.text.text()
    assert bench.window.stack.key == "gabung"
