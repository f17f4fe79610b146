from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from papers_kit import codes_of
from pypdf import PdfReader

from asn_desktop.domain.documents import IdentityBlock
from asn_desktop.domain.errors import NothingToPrintError
from asn_desktop.domain.hall_documents import BlankCoreValue, BlankLine, BlankSheetDocument
from asn_desktop.printing.blank_sheet import blank_sheets_pdf

if TYPE_CHECKING:
    from collections.abc import Callable

    from asn_desktop.domain.documents import MinutesDocument
    from asn_desktop.domain.print_jobs import PaperSize

SIZES: tuple[PaperSize, ...] = ("A4", "F4")
LONG = "Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun 1945"


def core_values(number: int, each: int, text: str = "Perilaku") -> tuple[BlankCoreValue, ...]:
    return tuple(
        BlankCoreValue(
            name=f"Nilai dasar {core + 1}",
            lines=tuple(
                BlankLine(number=core * each + k + 1, text=f"{text} {core}-{k}")
                for k in range(each)
            ),
        )
        for core in range(number)
    )


@pytest.fixture
def document(make_minutes: Callable[..., MinutesDocument]) -> BlankSheetDocument:
    return BlankSheetDocument(
        letterhead=make_minutes().letterhead,
        subtitle="Evaluasi CPNS · Rabu, 4 Februari 2026",
        number="17",
        participant=IdentityBlock(
            name="Siti Sampelningrat", nip="19920305 202504 2 001", unit="Dinas Kesehatan"
        ),
        evaluator=IdentityBlock(name="Joko Contoh, S.T.", nip="19700101 199501 1 001"),
        levels=("1", "2", "3", "4", "5"),
        legend="1 Kontraproduktif · 5 Teladan",
        core_values=core_values(7, 3),
        code="ZFNJ-44AR",
        town="Kota Contoh",
        footer="Rumusan",
    )


def pages_of(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]


@pytest.mark.parametrize("size", SIZES)
def test_a_sheet_of_21_behaviours_is_one_page_in_the_order_of_reading(
    document: BlankSheetDocument, size: PaperSize
) -> None:
    (page,) = pages_of(blank_sheets_pdf([document], size))
    squeezed = "".join(page.split())
    order = [
        *("LEMBARPENILAIAN", "ZFNJ-44AR", "(nomor17)", "SitiSampelningrat", "JokoContoh"),
        *("Silangi(X)", "Nilaidasar1", "Perilaku0-0", "12345T", "Nilaidasar7", "Perilaku6-2"),
        *("CATATANDISIPLIN", "Nihil", "KotaContoh,…", "Penilai,", "NIP197001011995011001"),
    ]
    places = [
        squeezed.rindex(text) if text == "Penilai," else squeezed.index(text) for text in order
    ]
    assert places == sorted(places)
    assert squeezed.count("12345T") == 21
    assert "Halaman1dari1" in squeezed


def test_a_kop_of_three_lines_leaves_room_for_one_page(document: BlankSheetDocument) -> None:
    kop = document.letterhead.model_copy(update={"lines": ("PEMERINTAH", "KOTA", "BADAN")})
    two_lines = core_values(7, 2, LONG) + core_values(1, 7)
    for cores in (document.core_values, two_lines):
        changes = {"letterhead": kop, "core_values": cores}
        assert len(pages_of(blank_sheets_pdf([document.model_copy(update=changes)]))) == 1


@pytest.mark.parametrize("size", SIZES)
def test_the_code_is_a_qr_too(document: BlankSheetDocument, size: PaperSize) -> None:
    assert codes_of(blank_sheets_pdf([document], size)) == ["ZFNJ-44AR"]


def test_more_behaviours_run_to_further_pages_that_say_whose_they_are(
    document: BlankSheetDocument,
) -> None:
    other = document.model_copy(update={"core_values": core_values(10, 6, LONG)})
    pages = pages_of(blank_sheets_pdf([other, document]))
    assert len(pages) > 2
    count = len(pages) - 1
    for number, page in enumerate(pages[:-1], 1):
        assert f"Halaman {number} dari {count}" in page
        assert "ZFNJ-44AR" in page
        assert "Siti Sampelningrat" in page
        assert "Nilai dan perilaku" in page
    assert "Halaman 1 dari 1" in pages[-1]
    whole = "".join("".join(pages[:-1]).split())
    assert all(f"1945{core}-{k}" in whole for core in range(10) for k in range(6))
    assert whole.count("CATATANDISIPLIN") == 1


def test_a_value_longer_than_a_page_is_parted(document: BlankSheetDocument) -> None:
    other = document.model_copy(update={"core_values": core_values(1, 60, LONG)})
    pages = pages_of(blank_sheets_pdf([other]))
    assert "Nilai dasar 1 (lanjutan)" in pages[1]
    assert "60" in "".join(pages)


def test_the_end_may_stand_alone_on_a_page(document: BlankSheetDocument) -> None:
    for count in range(25, 33):
        other = document.model_copy(update={"core_values": core_values(count, 1, LONG)})
        pages = pages_of(blank_sheets_pdf([other]))
        if "CATATAN DISIPLIN" in pages[-1] and "Nilai dasar" not in pages[-1]:
            assert "Lanjutan: Siti Sampelningrat" in pages[-1]
            return
    pytest.fail("no length at which only the end is left over")


def test_a_long_scale_is_written_as_a_number(document: BlankSheetDocument) -> None:
    levels = tuple(str(k) for k in range(1, 21))
    (page,) = pages_of(blank_sheets_pdf([document.model_copy(update={"levels": levels})]))
    assert "Tulis angka" in page
    assert "12345T" not in "".join(page.split())


def test_guides_stand_under_a_value_that_is_marked_as_a_whole(
    document: BlankSheetDocument,
) -> None:
    line = BlankLine(number=1, text="Definisi", guides=("Panduan satu", "Panduan dua"))
    core = (BlankCoreValue(name="Akuntabel", lines=(line,)),)
    (page,) = pages_of(blank_sheets_pdf([document.model_copy(update={"core_values": core})]))
    assert page.index("Definisi") < page.index("Panduan satu") < page.index("Panduan dua")


def test_what_sheets_share_is_drawn_once_and_the_file_is_always_the_same(
    document: BlankSheetDocument,
) -> None:
    people = [
        document.model_copy(
            update={"code": f"ZFNJ-44A{k}", "participant": IdentityBlock(name=f"P{k}")}
        )
        for k in range(9)
    ]
    heard: list[int] = []
    made = blank_sheets_pdf(people, progress=heard.append)
    assert heard == list(range(1, 10))
    assert made == blank_sheets_pdf(people)
    assert len(made) < 2 * len(blank_sheets_pdf(people[:1]))
    assert codes_of(made) == [f"ZFNJ-44A{k}" for k in range(9)]


def test_long_names_specimen_and_copies(document: BlankSheetDocument) -> None:
    long = IdentityBlock(name="W" * 120, nip="1", unit="Dinas " * 18)
    changes = {
        "participant": long,
        "evaluator": long,
        "specimen": True,
        "copy_mark": "SALINAN ke-1",
    }
    (page,) = pages_of(blank_sheets_pdf([document.model_copy(update=changes)]))
    assert "".join(page.split()).count("W") >= 3 * 120
    assert "SALINAN ke-1" in page
    assert "CONTOH: orang" in page
    two = {**changes, "core_values": core_values(10, 6, LONG)}
    assert all(
        "SALINAN" in p for p in pages_of(blank_sheets_pdf([document.model_copy(update=two)]))
    )


def test_nothing_to_print_is_refused() -> None:
    with pytest.raises(NothingToPrintError):
        blank_sheets_pdf([])
