"""The words across a specimen: one word behind all others, beneath everything to the eye."""

from __future__ import annotations

import subprocess
from io import BytesIO
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from certificate_kit import certificate
from pypdf import PdfReader

from asn_desktop.domain.print_jobs import PAPER_SIZES
from asn_desktop.domain.session import DESIGNS
from asn_desktop.printing.certificate import certificates_pdf
from asn_desktop.services.checking.page_text import cells_of

if TYPE_CHECKING:
    from pathlib import Path

    from demo_kit import FixedDay
    from PIL.Image import Image

    from asn_desktop.domain.print_jobs import PaperSize
    from asn_desktop.domain.session import CertificateDesign

WORD = "CONTOH"


def last_lines(path: Path) -> list[str]:
    """Return the last line that pdftotext finds on each page."""
    made = subprocess.run(  # noqa: S603
        ["pdftotext", "-raw", path, "-"],  # noqa: S607
        capture_output=True,
        text=True,
        check=True,
    )
    return [page.splitlines()[-1] for page in made.stdout.split("\f")[:-1]]


def test_it_is_read_as_one_word_behind_every_page(day: FixedDay) -> None:
    for path in day.papers:
        assert set(last_lines(path)) == {WORD}, path.name


def test_pypdf_reads_it_last_too(day: FixedDay) -> None:
    for path in day.papers:
        reader = PdfReader(path)
        for place in (0, len(reader.pages) - 1):
            assert reader.pages[place].extract_text().split()[-1] == WORD, path.name


def test_who_reads_the_rows_of_a_page_does_not_see_it(day: FixedDay) -> None:
    for path in day.papers:
        page = pypdfium2.PdfDocument(path)[0]
        assert WORD not in {cell.text for cell in cells_of(page)}, path.name


def picture(pdf: bytes, place: int) -> Image:
    made: Image = pypdfium2.PdfDocument(BytesIO(pdf))[place].render(scale=1).to_pil()
    return made.convert("RGB")


@pytest.mark.parametrize("size", PAPER_SIZES)
@pytest.mark.parametrize("design", DESIGNS)
def test_all_that_it_lies_beneath_stays_as_it_is(
    design: CertificateDesign, size: PaperSize
) -> None:
    """What is dark stays dark: next to no pixel gets brighter, as all under an opaque mark would.

    (PDFium smooths letters a little otherwise on pages that blend.)
    """
    made = certificate(design=design)
    plain, marked = (
        certificates_pdf([made.model_copy(update={"specimen": on})], size=size)
        for on in (False, True)
    )
    for side in (0, 1):
        before, after = picture(plain, side), picture(marked, side)
        foot = before.height - 60
        pairs = [image.crop((0, 0, image.width, foot)).tobytes() for image in (before, after)]
        dark = [other for one, other in zip(*pairs, strict=True) if one < 60]
        assert sum(other > 150 for other in dark) < 0.005 * len(dark)
        assert sum(map(int.__ne__, *pairs)) > 20_000
