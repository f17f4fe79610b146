"""Daftar hadir: everybody by unit, with room to sign in two staggered columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.wording import place_and_date, weekday_range, whole
from asn_desktop.printing.flow import CELL_PAD, GRID, HEAD_FILL
from asn_desktop.printing.fonts import SANS, SANS_BOLD
from asn_desktop.printing.letterhead import GREY
from asn_desktop.printing.office_pages import OfficePages, write_title
from asn_desktop.printing.page import MIDDLE, RIGHT, Box, Press, portrait
from asn_desktop.printing.signature import SignatureStyle, draw_signatures, signatures_height

if TYPE_CHECKING:
    from asn_desktop.domain.hall_documents import AttendanceDocument, AttendanceGroup
    from asn_desktop.domain.print_jobs import PaperSize
    from asn_desktop.printing.flow import Flow

SIGNATURE = SignatureStyle(size=9.5, room=46, after=14)
SIZE, SMALL, LINE = 9.0, 7.5, 1.22
ROW, GROUP_ROW, HEAD = 25.0, 17.0, 18.0
GROUP_FILL = (0.965, 0.975, 0.985)
DOTS = "…………………"
LONG_DOTS = "…………………………………"
PARTS = (6.0, 37.0, 23.0, 34.0)
SPARE_PARTS = (6.0, 30.0, 30.0, 34.0)
HEADINGS = ("No.", "Nama", "NIP", "Tanda tangan")
SPARE_HEADINGS = ("No.", "Nama dan NIP", "Unit kerja", "Tanda tangan")
SPARE_TITLE = "Peserta tambahan (belum ada di daftar)"


class Row(NamedTuple):
    """One row: its number, what is written beside it, and how many rows signed before it."""

    number: str
    name: tuple[str, ...]
    nip: str
    place: int


def attendance_pdf(document: AttendanceDocument, size: PaperSize = "A4") -> bytes:
    """Return the list as one PDF; the head of its table stands on each page."""
    sheet = portrait(size)
    press = Press(sheet, "Daftar hadir")
    pages = OfficePages(press, document, sheet)
    flow = pages.flow
    _write_title(flow, document)
    table = _Table(flow, HEADINGS, PARTS)
    place = 0
    for group in document.groups:
        table.group(group)
        for line in group.lines:
            table.row((str(line.number), line.name, line.nip), place)
            place += 1
    if document.spare_rows:
        _write_spare_rows(flow, document, place)
    _write_closing(flow, document)
    pages.finish()
    return press.finish()


def _write_title(flow: Flow, document: AttendanceDocument) -> None:
    write_title(flow, document)
    flow.gap(8)
    for label, text in (
        ("Hari, tanggal", _day(document)),
        ("Waktu", f"pukul {DOTS} s.d. {DOTS}"),
        ("Tempat", document.place or LONG_DOTS),
    ):
        _write_fact(flow, label, text)
    flow.gap(8)


def _day(document: AttendanceDocument) -> str:
    """Return the day, its weekday derived; of several days the one to be written by hand."""
    until = document.until or document.held
    days = weekday_range(document.held, until)
    return days if until == document.held else f"{LONG_DOTS} (kegiatan {days})"


def _write_fact(flow: Flow, label: str, text: str) -> None:
    style = flow.press.style(SANS, SIZE)
    left, colon = flow.left, flow.left + 72
    lines = style.face.wrapped(text, (flow.width - 82) / SIZE)
    flow.ink.text(style, left, flow.y - SIZE, label)
    flow.ink.text(style, colon, flow.y - SIZE, ":")
    flow.ink.lines(style, (colon + 10, flow.y - SIZE), SIZE * 1.38, lines)
    flow.gap(SIZE * 1.5 * len(lines))


class _Table:
    """Rows that are never parted; each page begins with the head and the unit that goes on."""

    def __init__(
        self, flow: Flow, headings: tuple[str, ...], parts: tuple[float, ...], unit: str = ""
    ) -> None:
        self._flow, self._headings = flow, headings
        self._edges = [flow.left]
        for part in parts:
            self._edges.append(self._edges[-1] + flow.width * part / sum(parts))
        self._unit = unit
        self._page = 0

    def group(self, group: AttendanceGroup) -> None:
        """Begin a unit; its name stays with its first person."""
        people = f"{whole(len(group.lines))} orang"
        self._unit = group.unit
        self._room(GROUP_ROW + ROW, is_new=True)
        self._write_group(group.unit, people)

    def row(self, texts: tuple[str, str, str], place: int) -> None:
        """Write a row: number, name, NIP; `place` staggers the signatures."""
        number, name, nip = texts
        face, room = self._flow.press.face(SANS), self._edges[2] - self._edges[1] - 2 * CELL_PAD
        row = Row(number, face.wrapped(name, room / SIZE) if name else (), nip, place)
        height = max(ROW, len(row.name) * SIZE * LINE + 7)
        self._room(height)
        self._draw(row, height)

    def _room(self, height: float, *, is_new: bool = False) -> None:
        """Go to the next page where there is no room; begin each with the head and the unit."""
        flow = self._flow
        first = self._page == 0
        flow.need(height + (HEAD if first else 0))
        if len(flow.pages) == self._page:
            return
        self._page = len(flow.pages)
        self._write_head()
        if self._unit and not is_new and not first:
            self._write_group(self._unit, "lanjutan")

    def _write_head(self) -> None:
        flow, edges = self._flow, self._edges
        flow.ink.fill(Box(edges[0], flow.y - HEAD, edges[-1] - edges[0], HEAD), HEAD_FILL)
        cells = [
            ((edges[n] + edges[n + 1]) / 2, flow.y - HEAD / 2 - 3, text)
            for n, text in enumerate(self._headings)
        ]
        flow.ink.cells(flow.press.style(SANS_BOLD, 8.5, MIDDLE), cells)
        for n in range(len(self._headings)):
            flow.ink.frame(Box(edges[n], flow.y - HEAD, edges[n + 1] - edges[n], HEAD), 0.5, GRID)
        flow.gap(HEAD)

    def _write_group(self, unit: str, beside: str) -> None:
        flow, edges = self._flow, self._edges
        box = Box(edges[0], flow.y - GROUP_ROW, edges[-1] - edges[0], GROUP_ROW)
        flow.ink.fill(box, GROUP_FILL)
        flow.ink.frame(box, 0.5, GRID)
        at = (box.x + CELL_PAD, box.y + 5)
        flow.ink.fitted(flow.press.style(SANS_BOLD, 8.5), at, box.width - 90, unit)
        small = flow.press.style(SANS, SMALL, RIGHT, GREY)
        flow.ink.text(small, box.right - CELL_PAD, box.y + 5.4, beside)
        flow.gap(GROUP_ROW)

    def _draw(self, row: Row, height: float) -> None:
        flow, edges = self._flow, self._edges
        ink, top = flow.ink, flow.y
        text = flow.press.style(SANS, SIZE)
        used = max(len(row.name), 1) * SIZE * LINE
        first = top - (height - used) / 2 - SIZE * 0.93
        ink.text(text._replace(anchor=RIGHT), edges[1] - CELL_PAD, first, row.number)
        ink.lines(text, (edges[1] + CELL_PAD, first), SIZE * LINE, row.name)
        room = edges[3] - edges[2] - 2 * CELL_PAD
        ink.fitted(text._replace(size=8.5), (edges[2] + CELL_PAD, first), room, row.nip)
        for n in range(len(edges) - 1):
            ink.frame(Box(edges[n], top - height, edges[n + 1] - edges[n], height), 0.5, GRID)
        self._draw_signing(row, Box(edges[3], top - height, edges[4] - edges[3], height))
        flow.gap(height)

    def _draw_signing(self, row: Row, box: Box) -> None:
        """Draw the line to sign on, left for odd places and right for even ones."""
        half = box.width / 2
        x = box.x + (half if row.place % 2 else 0) + CELL_PAD
        y = box.y + 5
        number = self._flow.press.style(SANS, SMALL)
        width = number.face.width(row.number) * SMALL + 3
        self._flow.ink.text(number, x, y, row.number)
        end = box.x + (box.width if row.place % 2 else half) - CELL_PAD
        self._flow.ink.rule((x + width, y - 1), (end, y - 1), 0.5, GRID)


def _write_spare_rows(flow: Flow, document: AttendanceDocument, place: int) -> None:
    flow.gap(12)
    flow.need(GROUP_ROW + HEAD + 2 * ROW)
    flow.ink.text(flow.press.style(SANS_BOLD, 9.5), flow.left, flow.y - 9.5, SPARE_TITLE)
    flow.gap(15)
    table = _Table(flow, SPARE_HEADINGS, SPARE_PARTS)
    for number in range(1, document.spare_rows + 1):
        table.row((f"{document.expected + number}", "", ""), place)
        place += 1


def _write_closing(flow: Flow, document: AttendanceDocument) -> None:
    """Write what is counted by hand at the end of the day, then who answers for it."""
    height = signatures_height(flow.ink, document.signatures, flow.width, SIGNATURE)
    lines = (
        ("Terdaftar", f"{whole(document.expected)} orang"),
        ("Hadir", f"{DOTS} orang"),
        ("Tidak hadir", f"{DOTS} orang, karena {LONG_DOTS}{DOTS}"),
        ("Peserta tambahan", f"{DOTS} orang"),
    )
    flow.need(height + len(lines) * 17 + 40)
    flow.gap(14)
    style = flow.press.style(SANS, SIZE)
    for label, text in lines:
        flow.ink.text(style, flow.left, flow.y - SIZE, label)
        flow.ink.text(style, flow.left + 88, flow.y - SIZE, ":")
        flow.ink.text(style, flow.left + 98, flow.y - SIZE, text)
        flow.gap(17)
    flow.gap(12)
    several = document.until and document.until != document.held
    town = document.issued_place
    shown = f"{town}, {LONG_DOTS}" if several else place_and_date(town, document.issued)
    x = flow.left + flow.width * (len(document.signatures) - 0.5) / len(document.signatures)
    room = flow.width / len(document.signatures)
    flow.ink.fitted(flow.press.style(SANS, SIGNATURE.size, MIDDLE), (x, flow.y), room, shown)
    flow.gap(8)
    draw_signatures(flow.ink, document.signatures, flow.box_below(height), SIGNATURE)
