from __future__ import annotations

import random
import zlib
from contextlib import suppress
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from asn_desktop.domain.errors import (
    CannotReadError,
    FileMissingError,
    NotAPictureError,
    PictureTooLargeError,
)
from asn_desktop.exchange.images import KEPT_PIXELS, MOST_BYTES, logo_png, read_logo

if TYPE_CHECKING:
    from pathlib import Path


def picture(size: tuple[int, int] = (90, 60), form: str = "PNG", **options: object) -> bytes:
    image = Image.new("RGB", size, (20, 80, 140))
    image.putpixel((0, 0), (250, 10, 10))
    written = BytesIO()
    image.save(written, form, **options)
    return written.getvalue()


def opened(png: bytes) -> Image.Image:
    image = Image.open(BytesIO(png))
    image.load()
    return image


@pytest.mark.parametrize("form", ["PNG", "JPEG"])
def test_a_picture_becomes_a_png(form: str, tmp_path: Path) -> None:
    file = tmp_path / "lambang.bin"
    file.write_bytes(picture(form=form))

    image = opened(read_logo(file))

    assert (image.format, image.size) == ("PNG", (90, 60))


def test_a_large_picture_is_made_smaller_in_proportion() -> None:
    assert opened(logo_png(picture((2400, 1200)), "a.png")).size == (KEPT_PIXELS, KEPT_PIXELS // 2)


def test_nothing_else_of_the_file_comes_along() -> None:
    exif = Image.Exif()
    exif[0x010E] = "rahasia kantor"
    png = logo_png(picture(form="JPEG", exif=exif), "a.jpg")
    assert b"rahasia" not in png
    assert not opened(png).info


def test_a_turned_photograph_stands_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    assert opened(logo_png(picture(form="JPEG", exif=exif), "a.jpg")).size == (60, 90)


@pytest.mark.parametrize(
    "content",
    [b"", b"bukan gambar", b"%PDF-1.7", picture()[:60], picture(form="JPEG")[:300], b"<svg/>"],
)
def test_what_is_no_picture_is_refused(content: bytes) -> None:
    with pytest.raises(NotAPictureError, match=r"lambang\.png bukan gambar"):
        logo_png(content, "lambang.png")


@pytest.mark.parametrize("form", ["GIF", "BMP", "TIFF", "WEBP"])
def test_other_formats_are_refused(form: str) -> None:
    with pytest.raises(NotAPictureError):
        logo_png(picture(form=form), "lambang")


def test_too_many_pixels_are_refused_in_plain_words() -> None:
    with pytest.raises(PictureTooLargeError, match="4001 x 2 titik"):
        logo_png(picture((4001, 2)), "a.png")


def bomb(side: int) -> bytes:
    """Return a PNG that promises far more pixels than it holds."""
    head = side.to_bytes(4) * 2 + bytes((8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b""))


def chunk(kind: bytes, content: bytes) -> bytes:
    crc = zlib.crc32(kind + content).to_bytes(4)
    return len(content).to_bytes(4) + kind + content + crc


@pytest.mark.parametrize("side", [12_000, 60_000])
def test_a_bomb_is_refused_before_it_is_unpacked(side: int) -> None:
    with pytest.raises(PictureTooLargeError, match="4000 x 4000 titik"):
        logo_png(bomb(side), "a.png")


def test_too_many_bytes_are_refused() -> None:
    with pytest.raises(PictureTooLargeError, match="20 MB"):
        logo_png(picture() + bytes(MOST_BYTES), "a.png")


def test_a_spoilt_file_is_refused_or_read_and_never_crashes() -> None:
    source = random.Random(4)  # noqa: S311 - the same slips each time
    for form in ("PNG", "JPEG"):
        whole = picture(form=form)
        for _ in range(150):
            spoilt = bytearray(whole)
            for _ in range(source.randint(1, 6)):
                spoilt[source.randrange(len(spoilt))] = source.randrange(256)
            with suppress(NotAPictureError, PictureTooLargeError):
                assert opened(logo_png(bytes(spoilt), "a")).format == "PNG"


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileMissingError, match=r"tidak_ada\.png"):
        read_logo(tmp_path / "tidak_ada.png")


def test_a_folder_is_no_picture(tmp_path: Path) -> None:
    with pytest.raises(CannotReadError):
        read_logo(tmp_path)
