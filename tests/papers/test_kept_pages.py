"""Pages as they read and look, compared with those that were kept (see renew.py)."""

from __future__ import annotations

import os
import re
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from page_kit import (
    FAR,
    KEPT,
    MOST,
    STEP,
    KeptPage,
    far_pixels,
    is_another,
    kept_picture,
    pages,
    pages_today,
    picture_path,
    text_path,
)
from PIL import Image
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DecodedStreamObject, NameObject

if TYPE_CHECKING:
    from demo_kit import FixedDay
    from pypdf import PageObject

LARGEST_FOLDER = 1_500_000
LINE = re.compile(rb"(?<=BT )([0-9.]+) ([0-9.]+) Td")
"""Where a line of text begins; a watermark, which is turned about its middle, begins below zero."""

IS_LONG = os.environ.get("ASN_LONG") == "1"


@pytest.fixture(scope="module")
def today() -> dict[str, KeptPage]:
    return {page.name: page for page in pages_today()}


def test_the_same_pages_are_kept_and_made(today: dict[str, KeptPage]) -> None:
    kept = {path.stem for path in KEPT.glob("*.png")}
    assert kept == {path.stem for path in KEPT.glob("*.txt")} == set(today)
    assert sum(path.stat().st_size for path in KEPT.iterdir()) < LARGEST_FOLDER


def test_pages_read_as_they_did(today: dict[str, KeptPage]) -> None:
    kept = {name: text_path(name).read_text(encoding="utf-8") for name in today}
    assert {name: page.text for name, page in today.items()} == kept


def test_pages_look_as_they_did(today: dict[str, KeptPage]) -> None:
    found = {
        name: far_pixels(page.picture, kept_picture(name))
        for name, page in today.items()
        if is_another(page.picture, kept_picture(name))
    }
    assert found == {}


def test_keeping_a_picture_moves_no_shade_far(today: dict[str, KeptPage]) -> None:
    for name, page in today.items():
        with Image.open(picture_path(name)) as kept:
            assert kept.mode == "P"
        pairs = zip(page.picture.tobytes(), kept_picture(name).tobytes(), strict=True)
        assert max(abs(one - other) for one, other in pairs) <= STEP // 2 + 1 < FAR


# --- the comparison can fail ------------------------------------------------------------


def with_line_moved(pdf: bytes, line: int, points: float) -> bytes:
    """Return the first page of a file, one of its lines of text moved up."""
    writer = PdfWriter()
    page = writer.add_page(PdfReader(BytesIO(pdf)).pages[0])
    content = content_of(page)
    place = list(LINE.finditer(content))[line]
    moved = b"%s %.2f Td" % (place[1], float(place[2]) + points)
    stream = DecodedStreamObject()
    stream.set_data(content[: place.start()] + moved + content[place.end() :])
    page[NameObject("/Contents")] = writer._add_object(stream)
    made = BytesIO()
    writer.write(made)
    return made.getvalue()


def lines_of(pdf: bytes) -> int:
    return len(LINE.findall(content_of(PdfReader(BytesIO(pdf)).pages[0])))


def content_of(page: PageObject) -> bytes:
    contents = page.get_contents()
    assert contents is not None
    return contents.get_data()


@pytest.mark.parametrize(
    "name",
    [
        *("berita-acara", "daftar-hadir", "lembar-kosong", "lembar-penilaian"),
        *("rekap-per-unit", "sertifikat", "surat-tindak-lanjut"),
    ],
)
def test_a_line_that_moves_by_two_points_is_found(day: FixedDay, name: str) -> None:
    whole, every = day.paper(f"{name}.pdf").read_bytes(), 1 if IS_LONG else 9
    pdf = with_line_moved(whole, 0, 0)
    (one,) = pages(name, pdf)
    for line in range(0, lines_of(pdf), every):
        (moved,) = pages(name, with_line_moved(pdf, line, 2))
        assert is_another(moved.picture, one.picture), line
        (same,) = pages(name, with_line_moved(pdf, line, 0))
        assert not is_another(same.picture, one.picture)


def test_another_word_is_found(today: dict[str, KeptPage]) -> None:
    page = today["sertifikat-001-1"]
    other = today["sertifikat-083-1"]
    assert page.text != other.text
    assert is_another(page.picture, other.picture)
    assert is_another(page.picture, today["berita-acara-1"].picture)
    assert not is_another(page.picture, kept_picture(page.name))
    assert far_pixels(page.picture, other.picture) > 100 * MOST
