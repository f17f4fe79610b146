"""Certificates that somebody drew on: over a page, or across one fact of it."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from certificate_kit import PERSON
from pypdf import PdfReader, PdfWriter
from pypdfium2 import PdfDocument
from reportlab.pdfgen.canvas import Canvas

from asn_desktop.services.checking.page_text import Cell, cells_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FRONT, BACK = 0, 1
TARGETS = {
    "nomor": (FRONT, "Nomor 800.1.4.4/17/BKPSDM/2026"),
    "nama": (FRONT, PERSON.name),
    "unit": (FRONT, "Dinas Kesehatan"),
    "nilai_akhir": (BACK, "3,43"),
    "nilai_dasar:Akuntabel": (BACK, "4,00"),
}
"""Facts of each side, and the cell that says them; the unit stands in a form that files share."""


def cell_of(path: Path, fact: str, first_page: int = 0) -> tuple[int, Cell]:
    """Return the place of a fact's page, counted on from its certificate's first, and its cell."""
    place, text = TARGETS[fact]
    place += first_page
    with PdfDocument(path) as document:
        return place, next(cell for cell in cells_of(document[place]) if cell.text == text)


def painted(path: Path, place: int, draw: Callable[[Canvas], None]) -> Path:
    """Draw over a page."""
    made = BytesIO()
    writer = PdfWriter(clone_from=path)
    page = writer.pages[place]
    canvas = Canvas(made, pagesize=(float(page.mediabox.width), float(page.mediabox.height)))
    draw(canvas)
    canvas.save()
    page.merge_page(PdfReader(made).pages[0])
    writer.write(path)
    return path


def scrawled(path: Path, fact: str, first_page: int = 0) -> Path:
    """Draw a thick line through a fact, as a pen does: its words are still seen."""
    place, cell = cell_of(path, fact, first_page)

    def scrawl(canvas: Canvas) -> None:
        canvas.setLineWidth(5)
        canvas.line(cell.x - 5, cell.y + 3, cell.x + 60, cell.y + 4.5)

    return painted(path, place, scrawl)
