"""Finds the QR text of a certificate in a PDF or a picture of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import zxingcpp
from PIL import Image, UnidentifiedImageError
from pypdfium2 import PdfDocument, PdfiumError

from asn_desktop.domain.errors import CannotReadError, NoCodeFoundError
from asn_desktop.printing.credential import PREFIX

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PIL.Image import Image as Picture

SCALE = 3.0
"""216 dots an inch: a module of our smallest code is then over three dots wide."""
MOST_PAGES = 400
MOST_PIXELS = 60_000_000


def certificate_code(path: Path) -> str:
    """Return the first of our codes in a PDF, PNG or JPEG file.

    :raises UserError: the file cannot be read, or none of our codes is in it.
    """
    try:
        for picture in _pictures(path):
            for code in zxingcpp.read_barcodes(picture):
                if code.text.startswith(PREFIX):
                    return str(code.text)
    except (OSError, PdfiumError, UnidentifiedImageError, Image.DecompressionBombError) as error:
        reason = error.strerror if isinstance(error, OSError) else None
        raise CannotReadError(name=path.name, reason=reason or "bukan PDF atau gambar") from error
    raise NoCodeFoundError(name=path.name)


def _pictures(path: Path) -> Iterator[Picture]:
    if path.suffix.lower() != ".pdf":
        with Image.open(path) as picture:
            if picture.width * picture.height <= MOST_PIXELS:
                yield picture.convert("L")
        return
    document = PdfDocument(path)
    try:
        for place in range(min(len(document), MOST_PAGES)):
            yield document[place].render(scale=SCALE, grayscale=True).to_pil()
    finally:
        document.close()
