"""Sends a PDF to a printer, sheet by sheet; never on the thread of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from asn_desktop.domain.errors import PrinterError
from asn_desktop.gui.jobs import JobCancelledError
from asn_desktop.gui.preview.page_order import BLANK, PrintHow, has_backs, page_order
from asn_desktop.gui.preview.pdf_pages import page_image, page_sizes

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from asn_desktop.gui.preview.page_order import Sheets

DOTS_AN_INCH = 300
POINTS_AN_INCH = 72
MILLIMETRES_AN_INCH = 25.4
SCALE = DOTS_AN_INCH / POINTS_AN_INCH
NEAR = 6.0
"""Points (2 mm) by which a paper of the printer may differ from the page and still be its paper."""


def printer_names() -> list[str]:
    """Return the printers of this computer, the usual one first.

    Slow (many seconds) where a network printer is away: ask on a thread that may wait.
    """
    names: list[str] = QPrinterInfo.availablePrinterNames()
    usual = QPrinterInfo.defaultPrinterName()
    return sorted(names, key=lambda name: (name != usual, name.casefold()))


def prints_both_sides(name: str) -> bool:
    """Tell whether a printer turns the paper over by itself; slow, as `printer_names` is."""
    modes = QPrinterInfo.printerInfo(name).supportedDuplexModes()
    return any(mode != QPrinter.DuplexMode.DuplexNone for mode in modes)


def open_printer(name: str) -> QPrinter:
    """Return a printer by its name.

    :raises PrinterError: it is not there any more.
    """
    found = QPrinterInfo.printerInfo(name)
    if found.isNull():
        raise PrinterError(printer=name)
    return QPrinter(found)


def print_pdf(
    pdf: bytes,
    printer: QPrinter,
    progress: Callable[[int, int], None] | None = None,
    how: PrintHow | None = None,
) -> int:
    """Print every page of a PDF on a side of its own; return how many were sent.

    What `progress` raises (the user's Batal) ends the print; pages already sent come out.

    :raises PrinterError: the printer takes nothing, or nothing more.
    """
    pages = len(page_sizes(pdf))

    def tell(page: int) -> None:
        if progress is not None and page < pages:
            progress(page, pages)

    print_sheets(pdf, [(1,)] * pages, printer, how or PrintHow(), tell)
    return pages


def print_sheets(
    pdf: bytes,
    sheets: Sheets,
    printer: QPrinter,
    how: PrintHow,
    before: Callable[[int], None],
) -> None:
    """Print sheets that are together one PDF, as one job of the printer.

    `before` is called with how many sheets were sent, before each of them and after the last. What
    it raises ends the print between two sheets; those that were sent come out.

    :raises PrinterError: the printer takes nothing, or nothing more.
    """
    order = page_order(sheets, how)
    if not order:
        return
    job = _PrinterJob(pdf, printer, how, is_two_sided=how.is_duplex and has_backs(sheets))
    try:
        for sent, sheet in enumerate(order):
            before(sent)
            job.print_sheet(sheet)
    except JobCancelledError:
        job.end()
        raise
    except BaseException:
        job.abort()
        raise
    job.end()
    before(len(order))


class _PrinterJob:
    """One job of a printer; begun with its first page."""

    def __init__(self, pdf: bytes, printer: QPrinter, how: PrintHow, *, is_two_sided: bool) -> None:
        self._pdf, self._printer, self._how = pdf, printer, how
        self._sizes = page_sizes(pdf)
        self._is_two_sided = is_two_sided
        self._painter = QPainter()
        self._papers: list[QPageSize] = []

    def print_sheet(self, pages: Sequence[int]) -> None:
        size = self._sizes[max(pages)]
        for page in pages:
            self._turn_to(self._sizes[page] if page != BLANK else size)
            if page != BLANK:
                self._draw(page)

    def end(self) -> None:
        if self._painter.isActive() and not self._painter.end():
            raise PrinterError(printer=self._printer.printerName())

    def abort(self) -> None:
        if self._painter.isActive():
            self._printer.abort()
            self._painter.end()

    def _turn_to(self, size: tuple[float, float]) -> None:
        """Begin the next page.

        :raises PrinterError: the printer takes nothing, or nothing more.
        """
        printer = self._printer
        if self._painter.isActive():
            printer.setPageLayout(_layout(size, self._papers))
            is_taken = printer.newPage()
        else:
            self._set_up(size)
            is_taken = self._painter.begin(printer)
        gone = (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted)
        if not is_taken or printer.printerState() in gone:
            raise PrinterError(printer=printer.printerName())

    def _set_up(self, size: tuple[float, float]) -> None:
        """Tell the printer everything that holds for all pages; a landscape one turns shortwise."""
        printer, modes = self._printer, QPrinter.DuplexMode
        colours = QPrinter.ColorMode
        self._papers = QPrinterInfo(printer).supportedPageSizes()
        printer.setDocName(self._how.title)
        printer.setResolution(DOTS_AN_INCH)
        printer.setColorMode(colours.Color if self._how.is_colour else colours.GrayScale)
        printer.setFullPage(True)
        printer.setPageLayout(_layout(size, self._papers))
        both = modes.DuplexShortSide if size[0] > size[1] else modes.DuplexLongSide
        printer.setDuplex(both if self._is_two_sided else modes.DuplexNone)

    def _draw(self, page: int) -> None:
        """Draw a page at its true size, whatever the printer takes its paper to be."""
        width, height = self._sizes[page]
        image = page_image(self._pdf, page, round(width * SCALE)).image
        if not self._how.is_colour:
            image = image.convertToFormat(QImage.Format.Format_Grayscale8)
        place = QPointF(_dots(self._how.right_mm), _dots(self._how.down_mm))
        self._painter.drawImage(QRectF(place, QSizeF(width * SCALE, height * SCALE)), image)


def _layout(size: tuple[float, float], papers: Sequence[QPageSize]) -> QPageLayout:
    """Return the layout of one page: its own size and orientation, no margins of ours."""
    width, height = size
    is_landscape = width > height
    orientation = (
        QPageLayout.Orientation.Landscape if is_landscape else QPageLayout.Orientation.Portrait
    )
    paper = _paper(QSizeF(min(size), max(size)), papers)
    return QPageLayout(paper, orientation, QMarginsF(0, 0, 0, 0))


def _paper(upright: QSizeF, papers: Sequence[QPageSize]) -> QPageSize:
    """Return the printer's own paper that is nearest; for none within a few millimetres, this size.

    Printers know F4 by several names and sizes (215 x 330 mm, 8.5 x 13 inches, Folio).
    """

    def far(paper: QPageSize) -> float:
        other = paper.size(QPageSize.Unit.Point)
        across, along = other.width() - upright.width(), other.height() - upright.height()
        return max(abs(across), abs(along))

    nearest = min(papers, key=far, default=None)
    if nearest is not None and far(nearest) <= NEAR:
        return nearest
    exact = QPageSize.SizeMatchPolicy.ExactMatch
    return QPageSize(upright, QPageSize.Unit.Point, "", exact)


def _dots(millimetres: float) -> float:
    return millimetres * DOTS_AN_INCH / MILLIMETRES_AN_INCH
