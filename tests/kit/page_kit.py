"""Pages as they read and look: kept with the tests, and compared with what is drawn today."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import certificate_kit
import pypdfium2
from demo_kit import fixed_day
from PIL import Image, ImageChops

from asn_desktop.printing.certificate import certificates_pdf

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

KEPT = Path(__file__).parents[1] / "data" / "papers"
DPI, SHADES = 60, 16
STEP = 255 // (SHADES - 1)
FAR, MOST = 25, 3
"""A pixel is another one from a tenth of the way between white and black on; a page is another
one if more than three of its 350,000 pixels are. (Rounding to 16 shades moves no pixel by more than
9; a lone figure that moves by 2 pt moves six pixels or more.)"""

WHOLE = (
    *("berita-acara", "daftar-hadir", "lembar-kosong", "rekap-per-unit", "surat-tindak-lanjut"),
    "lembar-dari-laptop-penilai",
)
SCORECARDS_OF, CERTIFICATES_OF = (1, 9, 58, 83), (1, 83)
"""Whose papers are kept, by number: nothing special, late, keyed in from paper, a weak result."""


class KeptPage(NamedTuple):
    """A page under the name that it is kept by."""

    name: str
    text: str
    picture: Image.Image


def pages_today() -> Iterator[KeptPage]:
    """Yield the pages that are kept, as the program makes them now."""
    day = fixed_day()
    for name in WHOLE:
        yield from pages(name, day.paper(f"{name}.pdf").read_bytes())
    for name, numbers in (("lembar-penilaian", SCORECARDS_OF), ("sertifikat", CERTIFICATES_OF)):
        pdf = day.paper(f"{name}.pdf").read_bytes()
        for number in numbers:
            person = day.people[number - 1]
            about = (person.printed_nip, f"{person.full_name}\n")
            yield from pages(f"{name}-{number:03}", pdf, about)
    for design in ("modern", "plain"):
        made = certificate_kit.certificate(design=design, tte_room=design == "plain")
        yield from pages(f"sertifikat-{design}", certificates_pdf([made]))


def pages(name: str, pdf: bytes, about: Sequence[str] = ("",)) -> Iterator[KeptPage]:
    """Yield the pages of a file on which one of these texts stands; without any, all pages."""
    number = 0
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        for page in document:
            text = page.get_textpage().get_text_range().replace("\r\n", "\n").rstrip() + "\n"
            if any(each in text for each in about):
                number += 1
                yield KeptPage(f"{name}-{number}", text, picture_of(page))


def picture_of(page: pypdfium2.PdfPage) -> Image.Image:
    """Return a page in greys at 60 dpi."""
    drawn: Image.Image = page.render(scale=DPI / 72, grayscale=True).to_pil()
    return drawn.convert("L")


def picture_path(name: str) -> Path:
    return KEPT / f"{name}.png"


def text_path(name: str) -> Path:
    return KEPT / f"{name}.txt"


def keep(pages: Sequence[KeptPage]) -> int:
    """Keep these pages and no others; return how many bytes they take."""
    KEPT.mkdir(parents=True, exist_ok=True)
    for old in (*KEPT.glob("*.png"), *KEPT.glob("*.txt")):
        old.unlink()
    for page in pages:
        text_path(page.name).write_text(page.text, encoding="utf-8", newline="\n")
        _in_shades(page.picture).save(picture_path(page.name), bits=4, optimize=True)
    return sum(path.stat().st_size for path in KEPT.iterdir())


def kept_picture(name: str) -> Image.Image:
    with Image.open(picture_path(name)) as picture:
        return picture.convert("L")


def is_another(one: Image.Image, other: Image.Image) -> bool:
    """Tell whether two pictures show different pages."""
    return one.size != other.size or far_pixels(one, other) > MOST


def far_pixels(one: Image.Image, other: Image.Image) -> int:
    """Return how many pixels differ by more than FAR."""
    histogram = ImageChops.difference(one, other).histogram()
    return sum(histogram[FAR + 1 :])


def _in_shades(picture: Image.Image) -> Image.Image:
    """Return a picture of 16 greys, which a PNG keeps in half a byte each."""
    nearest = picture.point([round(grey / STEP) for grey in range(256)])
    shades = Image.frombytes("P", nearest.size, nearest.tobytes())
    shades.putpalette([shade * STEP for shade in range(SHADES) for _ in "rgb"])
    return shades
