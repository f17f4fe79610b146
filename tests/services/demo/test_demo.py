from __future__ import annotations

import json
from collections import Counter
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import openpyxl
import pytest
from papers_kit import codes_of, pages_of
from pypdf import PdfReader, PdfWriter

from asn_desktop.domain.errors import CannotWriteError, DemoFolderNotEmptyError
from asn_desktop.domain.print_jobs import PrintWish
from asn_desktop.domain.scoring import WIDE
from asn_desktop.paths import SETTINGS_VARIABLE
from asn_desktop.services.checking.verifying import verify
from asn_desktop.services.demo import laptop as demo_laptop
from asn_desktop.services.demo.content import (
    ABSENT,
    NOTES,
    PAPER_EVALUATOR,
    PASSPHRASE,
    PEOPLE,
    PROFILES,
    TYPISTS,
)
from asn_desktop.services.demo.papers import OF_THE_DAY
from asn_desktop.services.demo.whole_day import run_demo
from asn_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from asn_desktop.services.demo.whole_day import DemoResult

PRESENT = PEOPLE - len(ABSENT)


class Day:
    """One demonstration that several tests look at, with what it said on its way."""

    def __init__(self, folder: Path) -> None:
        self.said: list[str] = []
        self.result: DemoResult = run_demo(folder / "peragaan", self.said.append)

    def paper(self, name: str) -> bytes:
        return (self.result.folder / "Cetakan" / name).read_bytes()


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Day]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(SETTINGS_VARIABLE, str(tmp_path_factory.mktemp("settings")))
        patch.delenv("ASN_PASSPHRASE", raising=False)
        yield Day(tmp_path_factory.mktemp("demo"))


def test_it_leaves_a_closed_session_that_opens(day: Day) -> None:
    result = day.result
    assert result.passphrase == PASSPHRASE
    shown = result.to_json()
    assert json.loads(json.dumps(shown)) == shown
    assert all(Path(name).is_file() for name in shown["files"])
    with Workspace.open(result.session, result.passphrase) as desk:
        overview = desk.session.overview()
        assert desk.session.state() == result.state
        assert (overview.participants, overview.present) == (PEOPLE, PRESENT)
        assert overview.marks == overview.expected_marks == PRESENT * 3 * 7
        assert (overview.notes, overview.conflicts, overview.late) == (len(NOTES), 0, 0)
        assert (overview.status, overview.sample) == ("closed", True)
        many = [person.id for person in desk.roster.participants()][:20]
        assert len(desk.papers.plan(PrintWish("certificate", tuple(many))).ready) == len(many)
        bands = Counter(found.band for found in desk.results.results())
        states = Counter(state.status for state in desk.papers.certificate_states())
        widest = {value.spread for found in desk.results.results() for value in found.trace.widest}
    assert bands["Baik"] + bands["Sangat Baik"] > 0.9 * PRESENT
    assert bands["Butuh Perbaikan"] > 0
    assert states == {"terbit": PRESENT, "belum terbit": len(ABSENT)}
    assert max(widest) > WIDE
    assert any("Konflik" in sentence for sentence in day.said)


def test_its_papers_say_one_and_the_same(day: Day) -> None:
    card = pages_of(day.paper("lembar-penilaian.pdf"), 1)[0]
    certificate = pages_of(day.paper("sertifikat.pdf"), 2)
    minutes = "".join(pages_of(day.paper("berita-acara.pdf")))
    assert len(PdfReader(BytesIO(day.paper("sertifikat.pdf"))).pages) == 2 * PRESENT
    assert "Pesertaterdaftar112" in minutes
    assert "Tidakhadir2" in minutes
    assert "DRAF" not in minutes
    book = openpyxl.load_workbook(day.result.folder / "Cetakan" / "rekap.xlsx", data_only=True)
    rows = list(book.worksheets[0].iter_rows(values_only=True))
    texts = {str(cell) for row in rows for cell in row}
    with Workspace.open(day.result.session, PASSPHRASE) as desk:
        found = desk.results.results()[0]
    total = str(found.trace.total)
    assert f"{total.replace('.', ',')}dari5" in card
    assert total.replace(".", ",") in certificate[1]
    assert total in texts
    assert all("CONTOH" in page for page in (*certificate, card, minutes))


def test_every_kind_of_paper_lies_in_its_folder(day: Day) -> None:
    folder = day.result.folder / "Cetakan"
    counts = {path.name: len(PdfReader(path).pages) for path in folder.glob("*.pdf")}
    assert set(counts) == {
        *("daftar-hadir.pdf", "lembar-kosong.pdf", "lembar-dari-laptop-penilai.pdf"),
        *("lembar-penilaian.pdf", "sertifikat.pdf", "berita-acara.pdf"),
        *("rekap-per-unit.pdf", "surat-tindak-lanjut.pdf"),
    }
    assert counts["lembar-kosong.pdf"] == len(PROFILES)
    assert counts["surat-tindak-lanjut.pdf"] == len(NOTES)
    assert counts["lembar-penilaian.pdf"] >= PRESENT
    assert {str(path) for path in folder.iterdir()} <= set(day.result.to_json()["files"])
    with Workspace.open(day.result.session, PASSPHRASE) as desk:
        kinds = [run.kind for run in desk.papers.history()]
    ahead, after = ["attendance", "blank"], [kind for kind, _ in OF_THE_DAY]
    assert kinds[::-1] == [*ahead, *after]


def test_two_people_keyed_the_paper_in(day: Day) -> None:
    (said,) = (each for each in day.said if each.startswith("Lembar kertas"))
    code = said.split()[2]
    (sheet,) = (
        page
        for page in pages_of(day.paper("lembar-kosong.pdf"))
        if PROFILES[PAPER_EVALUATOR].name.replace(" ", "") in page
    )
    assert f"Kodelembar{code}" in sheet
    assert all(typist in said for typist in TYPISTS)
    with Workspace.open(day.result.session, PASSPHRASE) as desk:
        assert desk.keying.pending() == ()


def test_a_code_from_its_paper_is_valid(day: Day, settings_folder: Path, tmp_path: Path) -> None:
    first = PdfWriter()
    first.add_page(PdfReader(day.result.folder / "Cetakan" / "sertifikat.pdf").pages[0])
    first.write(tmp_path / "satu.pdf")
    (code,) = codes_of((tmp_path / "satu.pdf").read_bytes())
    assert verify(code).verdict == "unknown_signer"  # this test has settings of its own
    assert verify(code, day.result.central, lambda: PASSPHRASE).verdict == "valid"


def test_its_evaluators_have_files_of_their_own(day: Day) -> None:
    laptops = sorted(day.result.folder.glob("Laptop*/*.asn"))
    assert len(laptops) == 3
    with Workspace.open(laptops[0], PASSPHRASE) as laptop:
        assert laptop.own_evaluator is not None
        assert laptop.session.overview().marks == PRESENT * 7


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "surat.txt").write_text("penting")
    with pytest.raises(DemoFolderNotEmptyError, match="sudah berisi"):
        run_demo(tmp_path)
    with pytest.raises(DemoFolderNotEmptyError):
        run_demo(tmp_path / "surat.txt")
    with pytest.raises(CannotWriteError):
        run_demo(tmp_path / "surat.txt" / "peragaan")
    assert [path.name for path in tmp_path.iterdir()] == ["surat.txt"]


def test_only_an_evaluators_laptop_evaluates(day: Day) -> None:
    with (
        Workspace.open(day.result.session, PASSPHRASE) as desk,
        pytest.raises(ValueError, match="laptop"),
    ):
        demo_laptop.evaluate(desk, 0)
