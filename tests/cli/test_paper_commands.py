"""`print`, `verify` and `demo`: papers, and whether a text or a package holds."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from command_kit import EVALUATORS, NIPS, PASSPHRASE, Laptop
from pypdf import PdfReader
from qr_kit import qr_codes_in

from asn_desktop.domain.print_jobs import PrintWish
from asn_desktop.services.demo import whole_day as demo
from asn_desktop.services.demo.whole_day import DemoResult
from asn_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable

PACKAGES = [f"{name}.paket" for name in EVALUATORS]


def pages(path: Path) -> int:
    document = pypdfium2.PdfDocument(path)
    try:
        return len(document)
    finally:
        document.close()


def qr_text(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        image = document[0].render(scale=4).to_pil()
    finally:
        document.close()
    (found,) = qr_codes_in(image)
    return str(found.text)


@pytest.fixture
def finished(desk: Laptop) -> Laptop:
    """Merge everything and confirm the bands of all but the last."""
    desk.do("package", "merge", "sesi.asn", *PACKAGES)
    named = [part for nip in NIPS[:3] for part in ("--participant", nip)]
    desk.do("results", "confirm", "sesi.asn", "--by", "Kepala BKPSDM", *named)
    return desk


def test_scorecards_print_in_any_state(desk: Laptop) -> None:
    desk.do("package", "merge", "sesi.asn", PACKAGES[0])
    report = desk.do("print", "scorecards", "sesi.asn", "--out", "lembar.pdf", "--json").said
    assert report == {"files": ["lembar.pdf"], "printed": 4, "left_out": []}
    assert pages(desk.folder / "lembar.pdf") >= 4
    one = ("--participant", NIPS[0], "--out", "satu.pdf")
    assert "Dicetak: 1" in desk.do("print", "scorecards", "sesi.asn", *one).out


def test_scorecards_print_a_file_for_each_unit(desk: Laptop) -> None:
    printed = ("print", "scorecards", "sesi.asn", "--out", "lembar.pdf", "--per-unit", "--json")
    report = desk.do(*printed).said
    assert len(report["files"]) == 2
    assert all((desk.folder / name).is_file() for name in report["files"])
    assert "Dinas Kesehatan" in report["files"][0]


def test_certificates_name_who_is_left_out_and_that_is_no_failure(finished: Laptop) -> None:
    printed = finished.do("print", "certificates", "sesi.asn", "--out", "sertifikat.pdf", "--json")
    assert printed.said["printed"] == 3
    (left_out,) = printed.said["left_out"]
    assert left_out["name"] == "Andi Baso"
    assert f"Tidak dicetak: Andi Baso: {left_out['reason']}" in printed.err
    assert pages(finished.folder / "sertifikat.pdf") == 6


def test_minutes_are_printed(finished: Laptop) -> None:
    report = finished.do("print", "minutes", "sesi.asn", "--out", "acara.pdf", "--json").said
    assert report["files"] == ["acara.pdf"]
    assert pages(finished.folder / "acara.pdf") >= 1


def test_papers_come_one_a_person_on_folio_from_a_sheet_on(finished: Laptop) -> None:
    printed = ("print", "scorecards", "sesi.asn", "--out", "l.pdf", "--per-person", "--size", "f4")
    report = finished.do(*printed, "--from", "3", "--json").said
    assert (len(report["files"]), report["printed"]) == (2, 2)
    assert report["files"][1] == "l - Andi Baso.pdf"
    document = pypdfium2.PdfDocument(finished.folder / "l - Andi Baso.pdf")
    assert [round(side / 72 * 25.4) for side in document[0].get_size()] == [215, 330]
    document.close()
    beyond = finished.run(*printed, "--from", "5")
    beyond.require_refused("Tidak ada lembar ke-5: cetakan ini hanya 4 lembar.")
    assert finished.run(*printed, "--per-unit").code == 2
    assert finished.run(*printed, "--size", "a3").code == 2
    assert finished.run(*printed, "--from", "0").code == 2


@pytest.mark.parametrize(
    ("command", "word"),
    [("attendance", "DAFTAR HADIR"), ("blank", "Andi Baso"), ("recap-unit", "PER UNIT")],
)
def test_papers_of_the_hall_are_printed(finished: Laptop, command: str, word: str) -> None:
    report = finished.do("print", command, "sesi.asn", "--out", "k.pdf", "--json").said
    assert (report["files"], report["left_out"]) == (["k.pdf"], [])
    text = "".join(page.extract_text() for page in PdfReader(finished.folder / "k.pdf").pages)
    assert "".join(word.split()).casefold() in "".join(text.split()).casefold()


def test_letters_name_who_gets_none(finished: Laptop) -> None:
    printed = finished.do("print", "follow-up", "sesi.asn", "--out", "surat.pdf", "--json")
    names = [each["name"] for each in printed.said["left_out"]]
    assert len(names) + printed.said["printed"] == 4
    assert "tidak ada catatan disiplin yang dihitung" in printed.err
    assert (finished.folder / "surat.pdf").exists() is bool(printed.said["printed"])


def test_what_no_face_has_is_named_before_it_is_printed(finished: Laptop) -> None:
    finished.do(
        *("participants", "add", "sesi.asn", "--nip", "200001152025062003"),
        *("--name", "Dewi \U0001f600", "--unit", "Dinas Sosial"),
    )
    printed = finished.do("print", "scorecards", "sesi.asn", "--out", "l.pdf", "--json")
    assert "Tidak ada di huruf cetakan: Dewi \U0001f600, nama: U+1F600" in printed.err
    assert printed.said["missing_glyphs"][0]["field"] == "nama"


def test_the_history_says_what_was_printed(finished: Laptop) -> None:
    assert finished.do("print", "history", "sesi.asn").out == (
        "Belum ada yang dicetak dari laptop ini.\n"
    )
    assert finished.do("print", "history", "sesi.asn", "--json").said == {"runs": []}
    with Workspace.open(finished.folder / "sesi.asn", PASSPHRASE) as workspace:
        run = workspace.papers.begin(PrintWish("certificate"), "EPSON")
        while (batch := run.make_next()) is not None:
            run.sent(batch, len(batch.sheets))
    finished.do("print", "certificates", "sesi.asn", "--out", "dua.pdf")
    finished.do("print", "minutes", "sesi.asn", "--out", "acara.pdf")
    said = finished.do("print", "history", "sesi.asn").out.splitlines()
    assert [line.split(": ")[1] for line in said if not line.startswith(" ")] == [
        "berita acara, acara.pdf, 1 lembar",
        "sertifikat, dua.pdf, 3 lembar",
        "sertifikat, printer EPSON, 3 lembar",
    ]
    assert said[1] == "    1. untuk semua, DRAF"
    assert [line for line in said if "salinan ke-1" in line] == said[3:6]
    runs = finished.do("print", "history", "sesi.asn", "--json").said["runs"]
    assert [(run["kind"], run["printer"], len(run["sheets"])) for run in runs] == [
        ("minutes", False, 1),
        ("certificate", False, 3),
        ("certificate", True, 3),
    ]
    assert runs[1]["sheets"][0].keys() == {"sheet", "name", "number", "copy"}
    assert [sheet["copy"] for sheet in runs[1]["sheets"]] == [2, 2, 2]


def test_who_is_not_of_the_session_is_not_printed(desk: Laptop) -> None:
    before = desk.hashes()
    stranger = ("--participant", "199203142025061009", "--out", "x.pdf")
    desk.run("print", "scorecards", "sesi.asn", *stranger).require_refused("tidak ada di sesi ini")
    assert desk.hashes() == before


def test_a_certificates_text_is_valid_unknown_or_altered(finished: Laptop, tmp_path: Path) -> None:
    finished.do("print", "certificates", "sesi.asn", "--out", "sertifikat.pdf")
    finished.do("keys", "export", "sesi.asn", "--out", "kunci.json")
    text = qr_text(finished.folder / "sertifikat.pdf")
    assert text.startswith("ASN1:")
    verdict = finished.run("verify", text, "--json", opened_with=None)
    assert (verdict.code, list(verdict.said)) == (0, ["verdict", "facts"])
    assert verdict.said["verdict"] == "valid"
    assert verdict.said["facts"]["name"] == "Siti Aminah"

    other = Laptop(tmp_path / "kantor")
    unknown = other.run("verify", text, "--json", opened_with=None)
    assert (unknown.code, unknown.said["verdict"]) == (1, "unknown_signer")
    with_session = ("verify", text, "--with", finished.folder / "sesi.asn")
    assert "Dalam daftar sertifikat: berlaku" in other.do(*with_session).out
    other.run(*with_session, opened_with=None).require_refused("Kata sandi belum diberikan")
    other.do("keys", "import", finished.folder / "kunci.json")
    assert "Sah: " in other.run("verify", text, opened_with=None).out

    spot = len(text) // 2
    spoilt = text[:spot] + ("A" if text[spot] != "A" else "B") + text[spot + 1 :]
    altered = other.run("verify", spoilt, "--json", opened_with=None)
    assert (altered.code, altered.said["verdict"]) == (1, "altered")
    assert "BERUBAH" in other.run("verify", spoilt, opened_with=None).out


def test_a_package_is_valid_altered_or_of_an_unknown_signer(desk: Laptop, tmp_path: Path) -> None:
    known = ("--with", "sesi.asn", "--json")
    assert desk.do("verify", "Rahma.paket", *known).said["verdict"] == "valid"
    spoilt = bytearray((desk.folder / "Rahma.paket").read_bytes())
    spoilt[-20] ^= 1
    (desk.folder / "ubah.paket").write_bytes(spoilt)
    altered = desk.run("verify", "ubah.paket", *known)
    assert (altered.code, altered.said["verdict"]) == (1, "altered")

    desk.do("package", "export", "sesi.asn", "--out", "kirim.paket")
    other = Laptop(tmp_path / "kantor")
    package = desk.folder / "kirim.paket"
    unknown = other.run("verify", package, "--json")
    assert (unknown.code, unknown.said["verdict"]) == (1, "unknown_signer")
    other.run("verify", package, opened_with="salah").require_refused("tidak dapat dibuka")


@pytest.mark.parametrize("text", ["tiada.paket", "catatan.txt", "ASN1:", "ASN1:ABC", ""])
def test_what_is_neither_is_refused(tmp_path: Path, text: str) -> None:
    laptop = Laptop(tmp_path / "kantor")
    (laptop.folder / "catatan.txt").write_text("catatan", encoding="utf-8")
    laptop.run("verify", text).require_refused()


def test_the_demonstration_is_told_to_programs_and_to_people(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The day itself is lived through in tests/services/demo/test_demo.py."""

    def lived(folder: Path, said: Callable[[str], None]) -> DemoResult:
        said("Sesi dibuat.")
        files = (folder / "sesi.asn", folder / "sertifikat.pdf")
        return DemoResult(folder, files[0], folder / "pusat.asn", "pendopo", files, "ab" * 32)

    monkeypatch.setattr(demo, "run_demo", lived)
    laptop = Laptop(tmp_path / "laptop")
    done = laptop.do("demo", "hari", "--json")
    assert done.said == {
        "folder": "hari",
        "session": str(Path("hari", "sesi.asn")),
        "central": str(Path("hari", "pusat.asn")),
        "passphrase": "pendopo",
        "files": [str(Path("hari", name)) for name in ("sesi.asn", "sertifikat.pdf")],
        "state": "ab" * 32,
    }
    assert done.err == "Sesi dibuat.\n"
    shown = laptop.do("demo", "hari").out
    assert "sertifikat.pdf" in shown
    assert "kata sandi: pendopo" in shown


def test_a_demonstration_needs_an_empty_folder(desk: Laptop) -> None:
    before = desk.hashes()
    desk.run("demo", ".").require_refused("kosong")
    assert desk.hashes() == before
