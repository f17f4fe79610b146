"""What goes to the printer: size, shift, colour, sides. A PDF file stands for the printer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtPrintSupport import QPrinter
from typing_extensions import override

from asn_desktop.domain.documents import Letterhead
from asn_desktop.domain.errors import PrinterError
from asn_desktop.domain.print_jobs import PrintWish
from asn_desktop.gui.jobs import JobCancelledError
from asn_desktop.gui.preview.page_order import BLANK, PrintHow, page_order
from asn_desktop.gui.preview.paper_printer import print_pdf, print_sheets
from asn_desktop.gui.preview.pdf_pages import page_image, page_sizes
from asn_desktop.printing.trial_page import EDGE_MM, trial_page_pdf

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage

    from asn_desktop.domain.print_jobs import PaperSize
    from asn_desktop.gui.preview.page_order import Sheets
    from asn_desktop.services.workspace import Workspace

DOTS_A_MILLIMETRE = 4
NEAR_THE_EDGE = 20 * DOTS_A_MILLIMETRE
F4_POINTS = (609, 935)
KOP = Letterhead(lines=("PEMERINTAH KOTA BONTANG",))


class Noted(QPrinter):
    """A printer into a PDF file that notes what a PDF file has no use for."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        self.setOutputFileName(str(path))
        self.sides: list[QPrinter.DuplexMode] = []

    @override
    def setDuplex(self, duplex: QPrinter.DuplexMode, /) -> None:
        self.sides.append(duplex)
        super().setDuplex(duplex)


def test_the_queue_names_the_job(tmp_path: Path, certificates: bytes) -> None:
    printer = Noted(tmp_path / "p.pdf")
    print_pdf(certificates, printer, None, PrintHow(title="Sertifikat"))
    assert printer.docName() == "Sertifikat"
    other = Noted(tmp_path / "q.pdf")
    print_pdf(certificates, other)
    assert other.docName() == "Evaluasi ASN"


def printed(path: Path, pdf: bytes, how: PrintHow | None = None) -> bytes:
    printer = Noted(path)
    print_pdf(pdf, printer, None, how)
    del printer
    return path.read_bytes()


def picture(pdf: bytes, page: int = 0) -> QImage:
    width = page_sizes(pdf)[page][0] / 72 * 25.4
    return page_image(pdf, page, round(width * DOTS_A_MILLIMETRE)).image


def frame_millimetres(pdf: bytes) -> tuple[float, float]:
    """Return how far the frame of the test page is from the left and the top edge."""
    image = picture(pdf)
    row, column = round(image.height() * 0.9), round(image.width() * 0.9)
    left = min(range(NEAR_THE_EDGE), key=lambda x: image.pixelColor(x, row).lightness())
    top = min(range(NEAR_THE_EDGE), key=lambda y: image.pixelColor(column, y).lightness())
    return left / DOTS_A_MILLIMETRE, top / DOTS_A_MILLIMETRE


def colours(pdf: bytes) -> int:
    """Return how many of some points are neither white, black nor grey."""
    image = picture(pdf)
    points = (
        image.pixelColor(x, y)
        for x in range(0, image.width(), 5)
        for y in range(0, image.height(), 5)
    )
    strongest = ((each.red(), each.green(), each.blue()) for each in points)
    return sum(max(each) - min(each) > 60 for each in strongest)


def test_a_print_that_is_not_shifted_stands_where_the_pdf_has_it(tmp_path: Path) -> None:
    left, top = frame_millimetres(printed(tmp_path / "p.pdf", trial_page_pdf(KOP)))
    assert left == pytest.approx(EDGE_MM, abs=0.3)
    assert top == pytest.approx(EDGE_MM, abs=0.3)


@pytest.mark.parametrize(("right", "down"), [(3.0, 0.0), (0.0, 5.0), (-2.0, -1.5)])
def test_a_print_is_shifted_by_so_many_millimetres(
    tmp_path: Path, right: float, down: float
) -> None:
    made = printed(tmp_path / "p.pdf", trial_page_pdf(KOP), PrintHow(right, down))
    left, top = frame_millimetres(made)
    assert left == pytest.approx(EDGE_MM + right, abs=0.3)
    assert top == pytest.approx(EDGE_MM + down, abs=0.3)


@pytest.mark.parametrize(("size", "points"), [("A4", (595, 842)), ("F4", F4_POINTS)])
def test_the_paper_of_the_printer_is_that_of_the_pdf(
    tmp_path: Path, size: PaperSize, points: tuple[int, int]
) -> None:
    made = printed(tmp_path / "p.pdf", trial_page_pdf(KOP, size))
    assert page_sizes(made)[0] == pytest.approx(points, abs=1)


def test_colours_stay_unless_they_are_not_wanted(tmp_path: Path) -> None:
    page = trial_page_pdf(KOP)
    assert colours(printed(tmp_path / "warna.pdf", page)) > 100
    assert colours(printed(tmp_path / "abu.pdf", page, PrintHow(is_colour=False))) == 0


@pytest.fixture
def certificates(workspace: Workspace) -> bytes:
    ids = [person.id for person in workspace.roster.participants()][:2]
    overview = workspace.session.overview()
    for evaluator in overview.evaluators:
        for person in ids:
            marks = [(code, 4) for code in overview.criteria]
            workspace.scoring.mark(person, evaluator.id, marks)
        workspace.sheets.finalise(evaluator.id, ids)
    workspace.results.confirm("Drs. Sudirman", ids)
    return workspace.papers.preview(PrintWish("certificate", tuple(ids)))


def sides_told(tmp_path: Path, pdf: bytes, sheets: Sheets, how: PrintHow) -> list[object]:
    printer = Noted(tmp_path / "sisi.pdf")
    print_sheets(pdf, sheets, printer, how, lambda _sent: None)
    return list(printer.sides)


def test_a_landscape_page_is_turned_over_its_short_edge(
    certificates: bytes, tmp_path: Path
) -> None:
    modes = QPrinter.DuplexMode
    both = PrintHow(is_duplex=True)
    assert sides_told(tmp_path, certificates, [(2,), (2,)], both) == [modes.DuplexShortSide]
    assert sides_told(tmp_path, trial_page_pdf(KOP), [(1,)], both) == [modes.DuplexNone]
    assert sides_told(tmp_path, certificates, [(2,), (2,)], PrintHow()) == [modes.DuplexNone]


def test_an_upright_page_is_turned_over_its_long_edge(workspace: Workspace, tmp_path: Path) -> None:
    blank = workspace.papers.preview(PrintWish("blank"))
    pages = len(page_sizes(blank))
    sides = sides_told(tmp_path, blank, [(pages,)], PrintHow(is_duplex=True))
    assert pages > 1
    assert sides == [QPrinter.DuplexMode.DuplexLongSide]


def test_by_hand_fronts_are_printed_first_and_backs_in_the_wanted_order() -> None:
    sheets = [(2,), (3,), (1,)]
    assert page_order(sheets, PrintHow()) == [[0, 1], [2, 3, 4], [5]]
    assert page_order(sheets, PrintHow(is_duplex=True)) == [[0, 1], [2, 3, 4, BLANK], [5, BLANK]]
    assert page_order(sheets, PrintHow(side="fronts")) == [[0], [2, 4], [5]]
    assert page_order(sheets, PrintHow(side="backs")) == [[1], [3, BLANK], [BLANK]]
    backwards = PrintHow(side="backs", last_first=True)
    assert page_order(sheets, backwards) == [[BLANK], [BLANK, 3], [1]]


def test_sheets_of_one_page_have_no_backs() -> None:
    assert page_order([(1,), (1,)], PrintHow(is_duplex=True)) == [[0], [1]]
    assert page_order([(1,), (1,)], PrintHow(side="fronts")) == [[0], [1]]
    assert page_order([(1,), (1,)], PrintHow(side="backs")) == []


def test_papers_of_one_sheet_never_share_a_paper() -> None:
    """Blank sheets of two evaluators: one has two pages, the other three."""
    sheets = [(2, 3), (2, 3)]
    first = [0, 1, 2, 3, 4, BLANK]
    second = [5, 6, 7, 8, 9, BLANK]
    assert page_order(sheets, PrintHow(is_duplex=True)) == [first, second]
    assert page_order(sheets, PrintHow(side="fronts")) == [[0, 2, 4], [5, 7, 9]]
    assert page_order([(1, 1)], PrintHow(is_duplex=True)) == [[0, 1]]
    assert page_order([(1, 1)], PrintHow(side="backs")) == []


def test_a_blank_side_is_really_printed(certificates: bytes, tmp_path: Path) -> None:
    printer = Noted(tmp_path / "p.pdf")
    print_sheets(certificates, [(3,), (1,)], printer, PrintHow(is_duplex=True), lambda _sent: None)
    del printer
    made = (tmp_path / "p.pdf").read_bytes()
    assert len(page_sizes(made)) == 6
    image = picture(made, 3)
    assert all(
        image.pixelColor(x, y).lightness() > 250
        for x in range(0, image.width(), 20)
        for y in range(0, image.height(), 20)
    )


def test_a_cancelled_print_keeps_what_was_handed_over(certificates: bytes, tmp_path: Path) -> None:
    def cancel(sent: int) -> None:
        if sent == 1:
            raise JobCancelledError

    printer = Noted(tmp_path / "p.pdf")
    with pytest.raises(JobCancelledError):
        print_sheets(certificates, [(2,), (2,)], printer, PrintHow(), cancel)
    del printer
    assert len(page_sizes((tmp_path / "p.pdf").read_bytes())) == 2


def test_a_print_that_is_cancelled_before_it_begins_prints_no_empty_page(
    certificates: bytes, tmp_path: Path
) -> None:
    def cancel(_sent: int) -> None:
        raise JobCancelledError

    printer = Noted(tmp_path / "p.pdf")
    with pytest.raises(JobCancelledError):
        print_sheets(certificates, [(2,), (2,)], printer, PrintHow(), cancel)
    del printer
    assert not (tmp_path / "p.pdf").exists()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_told(certificates: bytes, tmp_path: Path) -> None:
    with pytest.raises(PrinterError):
        print_pdf(certificates, Noted(tmp_path / "tidak" / "ada" / "p.pdf"))
