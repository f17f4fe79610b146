"""Sends a PDF to a printer, page by page; never on the thread of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from asn_desktop.domain.errors import PrinterError
from asn_desktop.gui.preview.pdf_pages import page_image, page_sizes

if TYPE_CHECKING:
    from collections.abc import Callable

DOTS_AN_INCH = 300
POINTS_AN_INCH = 72
SCALE = DOTS_AN_INCH / POINTS_AN_INCH


def printer_names() -> list[str]:
    """Return the printers of this computer, the usual one first.

    Slow (many seconds) where a network printer is away: ask on a thread that may wait.
    """
    names: list[str] = QPrinterInfo.availablePrinterNames()
    usual = QPrinterInfo.defaultPrinterName()
    return sorted(names, key=lambda name: (name != usual, name.casefold()))


def open_printer(name: str) -> QPrinter:
    """Return a printer by its name.

    :raises PrinterError: it is not there any more.
    """
    found = QPrinterInfo.printerInfo(name)
    if found.isNull():
        raise PrinterError(printer=name)
    return QPrinter(found)


def print_pdf(
    pdf: bytes, printer: QPrinter, progress: Callable[[int, int], None] | None = None
) -> int:
    """Print every page in grey at 300 dots an inch; return how many pages were sent.

    What `progress` raises (the user's Batal) ends the print; pages already sent may come out.

    :raises PrinterError: the printer takes nothing.
    """
    sizes = page_sizes(pdf)
    printer.setResolution(DOTS_AN_INCH)
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    printer.setFullPage(True)
    printer.setPageLayout(_layout(sizes[0]))
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterError(printer=printer.printerName())
    is_done = False
    try:
        for page, size in enumerate(sizes):
            if progress is not None:
                progress(page, len(sizes))
            if page:
                printer.setPageLayout(_layout(size))
                printer.newPage()
            _draw(painter, printer, page_image(pdf, page, round(size[0] * SCALE)).image)
        is_done = True
    finally:
        if not is_done:
            printer.abort()
        painter.end()
    return len(sizes)


def _draw(painter: QPainter, printer: QPrinter, image: QImage) -> None:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    painter.drawImage(printer.pageLayout().fullRectPixels(DOTS_AN_INCH), grey)


def _layout(size: tuple[float, float]) -> QPageLayout:
    """Return the layout of one page: its own size and orientation, no margins of ours."""
    width, height = size
    is_landscape = width > height
    upright = QSizeF(min(size), max(size))
    orientation = (
        QPageLayout.Orientation.Landscape if is_landscape else QPageLayout.Orientation.Portrait
    )
    paper = QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    return QPageLayout(paper, orientation, QMarginsF(0, 0, 0, 0))
