"""Slips: every line and initials' room on as many pages as it takes, A4 or two A5 on a sheet."""

from __future__ import annotations

from io import BytesIO

import pytest
from papers_kit import pages_of
from pypdf import PdfReader

from asn_desktop.domain.desk_documents import SlipDocument, SlipLine
from asn_desktop.domain.errors import NothingToPrintError
from asn_desktop.printing.slip import slips_pdf

LONG_NAME = "Dr. H. Rahmawati Kusumaningrum Sastrodiningrat Prabowo Wulandari, S.STP., M.Si."
LONG_UNIT = "Dinas Pemberdayaan Perempuan, Perlindungan Anak, dan Pengendalian Penduduk"


def slip(count: int, **changes: object) -> SlipDocument:
    lines = tuple(
        SlipLine(
            number=str(number),
            name=f"{LONG_NAME} {number}",
            nip="19860926 201505 1 001",
            unit=LONG_UNIT,
            missing="belum dinilai; disiplin belum diperiksa",
        )
        for number in range(1, count + 1)
    )
    facts: dict[str, object] = {
        "evaluator": LONG_NAME,
        "event": "Evaluasi · Rabu, 4 Februari 2026",
        "laptops": ("Paket dari Meja 2 kurang isian 41-57.",),
        "lines": lines,
        "made": "Keadaan 4 Februari 2026 14.05.",
    }
    return SlipDocument.model_validate(facts | changes)


@pytest.mark.parametrize("two_up", [False, True])
def test_nobody_of_112_is_lost_and_pages_are_counted(two_up: bool) -> None:  # noqa: FBT001
    pages = pages_of(slips_pdf([slip(112)], two_up=two_up), 99)
    said = "".join(pages)
    for number in range(1, 113):
        assert f"M.Si.{number}" in said
    count = said.count("Halaman")
    assert count == (len(pages) if not two_up else said.count("(lanjutan)") + 1)
    assert f"Halaman{count}dari{count}" in said
    assert said.count("Parafpenilai") == 1
    assert said.count("Keadaan4Februari202614.05.") == count


def test_each_slip_begins_its_own_count_and_sheets_hold_two() -> None:
    documents = [slip(3), slip(0, evaluator="Budi"), slip(1, evaluator="Tika")]
    upright = pages_of(slips_pdf(documents))
    assert [page.count("Halaman1dari1") for page in upright] == [1, 1, 1]
    assert "Tidakadayangditunggu" in upright[1]
    sheets = pages_of(slips_pdf(documents, two_up=True))
    assert [page.count("Halaman1dari1") for page in sheets] == [2, 1]


def test_a_sample_says_so_on_every_page() -> None:
    pages = pages_of(slips_pdf([slip(60, specimen=True)]), 99)
    assert len(pages) > 1
    assert all("CONTOH:orangdanisidilembarinidikarang." in page for page in pages)
    assert "CONTOH" not in "".join(pages_of(slips_pdf([slip(60)]), 99))


def test_the_same_slip_is_the_same_file_and_none_is_refused() -> None:
    assert slips_pdf([slip(5)]) == slips_pdf([slip(5)])
    metadata = PdfReader(BytesIO(slips_pdf([slip(5)]))).metadata
    assert metadata is not None
    assert metadata.title == "Yang masih ditunggu"
    with pytest.raises(NothingToPrintError):
        slips_pdf([])
