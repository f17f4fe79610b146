"""Finds the QR texts of certificates in a picture: a scan, or a telephone's photograph."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

import zxingcpp
from PIL import Image, ImageOps, UnidentifiedImageError

from asn_desktop.domain.errors import CannotReadError, NoCodeFoundError, PictureTooLargeError
from asn_desktop.printing.credential import PREFIX

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PIL.Image import Image as Picture

PICTURE_STARTS = (b"\x89PNG", b"\xff\xd8\xff", b"II*\0", b"MM\0*", b"BM", b"GIF8", b"RIFF")
AT_ONCE = 60_000_000
"""So many pixels are looked at as they are; of larger pictures half the size first, then tiles."""

MOST_PIXELS = 120_000_000
MOST_OF_JPEG = 178_000_000
"""A JPEG is made smaller while it is read, so that its size costs no memory."""

LONGEST_SIDE = 60_000
"""In dots; a strip that is longer costs memory by the row, and is no photograph of a paper."""

TILE, OVERLAP = 4000, 1200
TIMES = "{} x {} titik"


def codes_of_picture(path: Path) -> tuple[str, ...]:
    """Return every one of our codes in a PNG, JPEG or TIFF file, each once.

    :raises UserError: the file cannot be read, is far too large, or none of our codes is in it.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(path) as picture:
                found = _found(_gray(picture, path.name))
    except Image.DecompressionBombError as error:
        raise _too_large(path.name, "lebih dari 178 megapiksel", MOST_PIXELS) from error
    except (OSError, UnidentifiedImageError, ValueError, SyntaxError) as error:
        reason = error.strerror if isinstance(error, OSError) else None
        raise CannotReadError(name=path.name, reason=reason or "bukan gambar yang utuh") from error
    if not found:
        raise NoCodeFoundError(name=path.name)
    return found


def codes_in(picture: Picture) -> tuple[str, ...]:
    """Return our codes in a picture as it is, each once."""
    kinds = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    codes = zxingcpp.read_barcodes(picture, formats=kinds)
    return tuple(dict.fromkeys(str(c.text) for c in codes if c.text.startswith(PREFIX)))


def _gray(picture: Picture, name: str) -> Picture:
    """Return a picture upright, as the camera's note says, in shades of grey."""
    pixels, is_jpeg = picture.width * picture.height, picture.format == "JPEG"
    most = MOST_OF_JPEG if is_jpeg else MOST_PIXELS
    if pixels > most or max(picture.size) > LONGEST_SIDE:
        raise _too_large(name, TIMES.format(picture.width, picture.height), most)
    if is_jpeg and pixels > AT_ONCE:
        picture.draft("L", (picture.width // 2, picture.height // 2))
    return ImageOps.exif_transpose(picture).convert("L")


def _too_large(name: str, found: str, most: int) -> PictureTooLargeError:
    return PictureTooLargeError(name=name, found=found, most=f"{most // 1_000_000} megapiksel")


def _found(picture: Picture) -> tuple[str, ...]:
    if picture.width * picture.height <= AT_ONCE:
        return codes_in(picture)
    found = codes_in(picture.reduce(2))
    if found:
        return found
    tiles = [codes_in(tile) for tile in _tiles(picture)]
    return tuple(dict.fromkeys(code for codes in tiles for code in codes))


def _tiles(picture: Picture) -> Iterator[Picture]:
    """Yield parts that overlap by more than a code's width."""
    for top in range(0, picture.height, TILE - OVERLAP):
        for left in range(0, picture.width, TILE - OVERLAP):
            right, bottom = min(left + TILE, picture.width), min(top + TILE, picture.height)
            yield picture.crop((left, top, right, bottom))
