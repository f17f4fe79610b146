"""A picture from the office (the emblem of its letterhead), checked and written anew as PNG."""

from __future__ import annotations

import struct
import warnings
from io import BytesIO
from typing import TYPE_CHECKING

from PIL import Image, ImageOps, UnidentifiedImageError

from asn_desktop.domain.errors import (
    CannotReadError,
    FileMissingError,
    NotAPictureError,
    PictureTooLargeError,
)

if TYPE_CHECKING:
    from pathlib import Path

FORMATS = ("PNG", "JPEG")
MOST_BYTES = 20 * 1024 * 1024
MOST_PIXELS = 4000
MOST_SIZE = f"{MOST_PIXELS} x {MOST_PIXELS} titik"
KEPT_PIXELS = 600
"""51 mm at 300 dots an inch: more than any emblem on our papers."""

UNREADABLE = (
    *(UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError, struct.error),
    *(OverflowError, IndexError),
)
"""What Pillow raises for files that are cut short, forged or no picture."""
TOO_MANY_PIXELS = (Image.DecompressionBombError, Image.DecompressionBombWarning)
"""What it raises before it tells how many."""


def read_logo(path: Path) -> bytes:
    """Return an emblem as PNG, at most 600 pixels a side, without anything else its file held.

    :raises FileMissingError: there is no such file.
    :raises CannotReadError: the file cannot be read.
    :raises NotAPictureError: it is no PNG or JPEG, or a broken one.
    :raises PictureTooLargeError: over 20 MB or 4000 pixels a side.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise FileMissingError(name=path.name) from error
    except OSError as error:
        raise CannotReadError(name=path.name, reason=error.strerror or "tidak terbaca") from error
    return logo_png(content, path.name)


def logo_png(content: bytes, name: str) -> bytes:
    """Return the bytes of a PNG or JPEG file as a plain PNG; `name` is for the sentence.

    :raises NotAPictureError: it is no PNG or JPEG, or a broken one.
    :raises PictureTooLargeError: over 20 MB or 4000 pixels a side.
    """
    if len(content) > MOST_BYTES:
        raise PictureTooLargeError(name=name, found="lebih dari 20 MB", most="20 MB")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            return _again(content, name)
        except TOO_MANY_PIXELS as error:
            found = f"lebih dari {MOST_SIZE}"
            raise PictureTooLargeError(name=name, found=found, most=MOST_SIZE) from error
        except UNREADABLE as error:
            raise NotAPictureError(name=name) from error


def _again(content: bytes, name: str) -> bytes:
    with Image.open(BytesIO(content), formats=FORMATS) as image:
        if max(image.size) > MOST_PIXELS:
            found = f"{image.width} x {image.height} titik"
            raise PictureTooLargeError(name=name, found=found, most=MOST_SIZE)
        upright = ImageOps.exif_transpose(image).convert("RGBA")
    upright.thumbnail((KEPT_PIXELS, KEPT_PIXELS), Image.Resampling.LANCZOS)
    plain = Image.new("RGBA", upright.size)
    plain.paste(upright)
    png = BytesIO()
    plain.save(png, "PNG", optimize=True)
    return png.getvalue()
