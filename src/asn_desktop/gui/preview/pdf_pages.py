"""Pages of a PDF in memory as pictures, by pdfium: what is shown is what will be printed."""

from __future__ import annotations

import threading
from typing import NamedTuple

from PySide6.QtGui import QImage

_ONE_AT_A_TIME = threading.Lock()
"""pdfium may be used by one thread only; preview and printer have threads of their own."""


class PageImage(NamedTuple):
    """One page; `page` counts from 0."""

    image: QImage
    page: int
    pages: int


def page_image(pdf: bytes, page: int, width: int) -> PageImage:
    """Return a page drawn `width` pixels wide; a page number too high gives the last page."""
    from pypdfium2 import PdfDocument  # noqa: PLC0415 - not needed before the first preview

    with _ONE_AT_A_TIME:
        document = PdfDocument(pdf)
        try:
            pages = len(document)
            shown = max(0, min(page, pages - 1))
            sheet = document[shown]
            bitmap = sheet.render(scale=width / sheet.get_width(), prefer_bgrx=True)
            image = QImage(
                bytes(bitmap.buffer),
                bitmap.width,
                bitmap.height,
                bitmap.stride,
                QImage.Format.Format_RGB32,
            ).copy()
            return PageImage(image, shown, pages)
        finally:
            document.close()


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Return width and height of every page, in points."""
    from pypdfium2 import PdfDocument  # noqa: PLC0415

    with _ONE_AT_A_TIME:
        document = PdfDocument(pdf)
        try:
            return [document.get_page_size(page) for page in range(len(document))]
        finally:
            document.close()
