"""Certificates whose words are all in the PDF, while the eye reads others, or none."""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from certificate_kit import PUBLIC, SES, certificate, printed
from painted_kit import BACK, FRONT, TARGETS, cell_of, painted, scrawled
from PIL import Image
from pypdf import PdfWriter
from pypdf.generic import (
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    RectangleObject,
)

from asn_desktop.domain.print_jobs import PAPER_SIZES
from asn_desktop.domain.session import DESIGNS
from asn_desktop.printing.certificate import certificates_pdf
from asn_desktop.services.checking import page_sight
from asn_desktop.services.checking.reference_files import Reference
from asn_desktop.services.checking.verifying import verify_certificate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reportlab.pdfgen.canvas import Canvas

    from asn_desktop.domain.print_jobs import PaperSize
    from asn_desktop.domain.session import CertificateDesign
    from asn_desktop.services.checking.certificate_checks import CertificateCheck
    from asn_desktop.services.checking.page_text import Cell

KNOWN = Reference({SES: PUBLIC})
Room = tuple[float, float, float, float]


@pytest.fixture(autouse=True)
def _own_settings(settings_folder: Path) -> None:
    """Keep what this computer knows out of the tests."""
    assert settings_folder


def only(path: Path) -> CertificateCheck:
    (check,) = verify_certificate(str(path), KNOWN).certificates
    return check


def room_of(cell: Cell) -> Room:
    return cell.x - 1, cell.y - 3, 8.0 * len(cell.text), 14.0


def rectangle(canvas: Canvas, cell: Cell) -> None:
    canvas.setFillGray(1)
    canvas.rect(*room_of(cell), stroke=0, fill=1)


def black_bar(canvas: Canvas, cell: Cell) -> None:
    canvas.rect(*room_of(cell), stroke=0, fill=1)


def other_words(canvas: Canvas, cell: Cell) -> None:
    rectangle(canvas, cell)
    canvas.setFillGray(0)
    canvas.setFont("Helvetica", 11)
    canvas.drawString(cell.x, cell.y, "4,98")


def picture(canvas: Canvas, cell: Cell) -> None:
    from reportlab.lib.utils import ImageReader  # noqa: PLC0415 - for this attack alone

    canvas.drawImage(ImageReader(Image.new("RGB", (30, 10), "white")), *room_of(cell))


def shading(canvas: Canvas, cell: Cell) -> None:
    x, y, width, height = room_of(cell)
    shape = canvas.beginPath()
    shape.rect(x, y, width, height)
    canvas.clipPath(shape, stroke=0)
    canvas.linearGradient(x, y, x + width, y, ("white", "white"))


COVERS = (rectangle, black_bar, other_words, picture, shading)


@pytest.mark.parametrize("fact", TARGETS)
@pytest.mark.parametrize("cover", COVERS, ids=lambda each: each.__name__)
def test_a_fact_beneath_something_is_found(
    tmp_path: Path, cover: Callable[[Canvas, Cell], None], fact: str
) -> None:
    path = printed(tmp_path / "s.pdf", certificate())
    place, cell = cell_of(path, fact)
    check = only(painted(path, place, lambda canvas: cover(canvas, cell)))
    assert check.verdict == "altered"
    found = {each.fact: each.hidden_on for each in check.differences}
    assert fact in found
    assert found[fact] == place + 1 or cover is other_words


# --- words drawn so that nobody sees them -----------------------------------------------

UNSEEN = {
    "white": (b"q 1 g", b"Q"),
    "pale": (b"q 0.96 g", b"Q"),
    "no ink": (b"q 3 Tr", b"Q"),
    "clear": (b"q /Clear gs", b"Q"),
    "cut away": (b"q 0 0 1 1 re W n", b"Q"),
    "off the page": (b"q 1 0 0 1 2000 0 cm", b"Q"),
    "tiny": (b"q 0.05 0 0 0.05 300 300 cm", b"Q"),
}


def redrawn(path: Path, fact: str, state: tuple[bytes, bytes]) -> Path:
    """Draw the fact's words in another state of graphics."""
    place, text = TARGETS[fact]
    writer = PdfWriter(clone_from=path)
    page = writer.pages[place]
    clear = DictionaryObject({NameObject("/ca"): FloatObject(0), NameObject("/CA"): FloatObject(0)})
    resources = page["/Resources"].get_object()
    assert isinstance(resources, DictionaryObject)
    resources[NameObject("/ExtGState")] = DictionaryObject({NameObject("/Clear"): clear})
    contents = page.get_contents()
    assert contents is not None
    words = b"BT [^\n]*<" + text.encode("latin-1").hex().encode() + b"> Tj ET"
    before, after = state
    content, count = re.subn(
        words, lambda found: before + b" " + found[0] + b" " + after, contents.get_data(), count=1
    )
    assert count
    stream = DecodedStreamObject()
    stream.set_data(content)
    page[NameObject("/Contents")] = writer._add_object(stream)
    writer.write(path)
    return path


@pytest.mark.parametrize("fact", [each for each in TARGETS if each != "unit"])
@pytest.mark.parametrize("how", UNSEEN)
def test_words_that_are_drawn_unseen_are_found(tmp_path: Path, how: str, fact: str) -> None:
    path = redrawn(printed(tmp_path / "s.pdf", certificate()), fact, UNSEEN[how])
    check = only(path)
    assert check.verdict == "altered"
    assert fact in {each.fact for each in check.differences}


@pytest.mark.parametrize("fact", ["nomor", "nilai_akhir"])
def test_what_is_drawn_as_it_was_is_no_finding(tmp_path: Path, fact: str) -> None:
    path = redrawn(printed(tmp_path / "s.pdf", certificate()), fact, (b"q 0 g", b"Q"))
    assert (only(path).verdict, only(path).doubtful) == ("valid", ())


@pytest.mark.parametrize(("place", "fact"), [(FRONT, "kop"), (BACK, "nama")])
def test_words_outside_of_the_pages_crop_are_found(tmp_path: Path, place: int, fact: str) -> None:
    path = printed(tmp_path / "s.pdf", certificate())
    writer = PdfWriter(clone_from=path)
    page = writer.pages[place]
    page.cropbox = RectangleObject((0, 0, float(page.mediabox.width), 500))
    writer.write(path)
    hidden = {(each.fact, each.hidden_on) for each in only(path).differences}
    assert (fact, place + 1) in hidden


# --- one letter, and what is not certain ------------------------------------------------


@pytest.mark.parametrize("aside", [0.0, 15.5])
def test_one_digit_that_is_covered_is_found(tmp_path: Path, aside: float) -> None:
    path = printed(tmp_path / "s.pdf", certificate())
    place, cell = cell_of(path, "nilai_akhir")

    def cover(canvas: Canvas) -> None:
        canvas.setFillGray(1)
        canvas.rect(cell.x + aside, cell.y - 2, 6, 12, stroke=0, fill=1)

    (found,) = only(painted(path, place, cover)).differences
    assert (found.fact, found.hidden_on) == ("nilai_akhir", BACK + 1)


@pytest.mark.parametrize(("fact", "page"), [("nomor", 1), ("nilai_akhir", 2)])
def test_a_scrawl_across_words_that_are_still_seen_has_to_be_looked_at(
    tmp_path: Path, fact: str, page: int
) -> None:
    check = only(scrawled(printed(tmp_path / "s.pdf", certificate()), fact))
    assert check.verdict == "valid"
    assert (fact, page) in check.doubtful
    assert {"fact": fact, "page": page} in check.to_json()["doubtful"]  # type: ignore[operator]


def test_a_page_with_more_letters_than_are_looked_at_has_to_be_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = printed(tmp_path / "s.pdf", certificate())
    monkeypatch.setattr(page_sight, "MOST_LETTERS", 100)
    assert only(path).verdict == "valid"
    assert {each.page for each in only(path).doubtful} == {1, 2}


def test_what_is_looked_at_closely_has_an_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = printed(tmp_path / "s.pdf", certificate())
    place, cell = cell_of(path, "nilai_akhir")
    painted(path, place, lambda canvas: rectangle(canvas, cell))
    monkeypatch.setattr(page_sight, "MOST_DOTS", 0)
    assert ("nilai_akhir", BACK + 1) in only(path).doubtful


# --- what is ours is no finding ---------------------------------------------------------


@pytest.mark.parametrize("size", PAPER_SIZES)
@pytest.mark.parametrize("design", DESIGNS)
def test_no_paper_of_ours_is_suspected(
    tmp_path: Path, design: CertificateDesign, size: PaperSize
) -> None:
    path = tmp_path / "s.pdf"
    emblem = BytesIO()
    Image.new("RGB", (200, 200), "navy").save(emblem, "PNG")
    plain = certificate(design=design)
    letterhead = plain.letterhead.model_copy(update={"emblem": emblem.getvalue()})
    mark = "SALINAN ke-2, dicetak 4 Februari 2026 pukul 10.31"
    with_all = certificate(
        design=design, tte_room=True, specimen=True, copy_mark=mark, letterhead=letterhead
    )
    copied = certificate("李 ﬁ Añ", design=design, copy_mark=mark, place="李小龍")
    path.write_bytes(certificates_pdf([plain, with_all, copied], size=size))
    found = verify_certificate(str(path), KNOWN).certificates
    assert [(each.verdict, each.differences, each.doubtful) for each in found] == [
        ("valid", (), ())
    ] * 3


def test_a_page_that_is_turned_is_read_as_it_is_shown(tmp_path: Path) -> None:
    path = printed(tmp_path / "s.pdf", certificate())
    writer = PdfWriter(clone_from=path)
    for page in writer.pages:
        page.rotate(90)
    writer.write(path)
    assert (only(path).verdict, only(path).doubtful) == ("valid", ())
