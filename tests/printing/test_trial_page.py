"""The test page: on both papers, with what is shifted in words, read from top to bottom."""

from __future__ import annotations

from io import BytesIO

import pytest
from pypdf import PdfReader

from asn_desktop.domain.documents import Letterhead
from asn_desktop.printing.page import portrait
from asn_desktop.printing.trial_page import Shift, trial_page_pdf

KOP = Letterhead(lines=("PEMERINTAH KOTA BONTANG", "BKPSDM"), address="Jl. Moch. Roem 1")


def words(pdf: bytes) -> str:
    (page,) = PdfReader(BytesIO(pdf)).pages
    return page.extract_text()


@pytest.mark.parametrize(
    ("shift", "told"),
    [
        (Shift(), "Kertas F4 (215 x 330 mm)."),
        (Shift(2, 0), "digeser 2 mm ke kanan."),
        (Shift(-0.5, 1.5), "digeser 0,5 mm ke kiri dan 1,5 mm ke bawah."),
        (Shift(0, -3), "digeser 3 mm ke atas."),
    ],
)
def test_the_page_says_on_what_and_how_far_shifted_it_is(shift: Shift, told: str) -> None:
    assert told in words(trial_page_pdf(KOP, "F4", shift))


def test_it_is_as_large_as_its_paper_and_one_page() -> None:
    for size in ("A4", "F4"):
        (page,) = PdfReader(BytesIO(trial_page_pdf(KOP, size))).pages
        found = float(page.mediabox.width), float(page.mediabox.height)
        assert found == pytest.approx(portrait(size), abs=0.01)


def test_it_reads_from_top_to_bottom() -> None:
    text = words(trial_page_pdf(KOP))
    places = [text.index(each) for each in ("PEMERINTAH", "Halaman uji", "1. ", "2. ", "4. ")]
    assert places == sorted(places)


def test_the_same_wish_gives_the_same_bytes() -> None:
    assert trial_page_pdf(KOP, "F4", Shift(1, 1)) == trial_page_pdf(KOP, "F4", Shift(1, 1))
