"""Pages of one PDF file: a canvas, shared forms drawn once, and ink that writes operators.

Texts go in as operators with glyph codes worked out once a document; nothing is ever read as
markup, so no text can fetch a picture or a file.
"""

from __future__ import annotations

from collections import Counter
from contextlib import contextmanager
from contextvars import ContextVar
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from asn_desktop.printing.fonts import SANS, Face, Setting, load_font
from asn_desktop.printing.shared_streams import compress_last_page, draw_picture

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from asn_desktop.domain.print_jobs import PaperSize

rl_config.useA85 = 0
rl_config.trustedSchemes = ["data"]
rl_config.trustedHosts = []

A4_PORTRAIT = (595.28, 841.89)
A4_LANDSCAPE = (841.89, 595.28)
MILLIMETRE = 72 / 25.4
F4_PORTRAIT = (round(215 * MILLIMETRE, 2), round(330 * MILLIMETRE, 2))
F4_LANDSCAPE = (F4_PORTRAIT[1], F4_PORTRAIT[0])
LEFT, MIDDLE, RIGHT = 0.0, 0.5, 1.0

Colour = tuple[float, float, float]
PROGRAM = "asn-desktop"
BLACK: Colour = (0.0, 0.0, 0.0)
Point = tuple[float, float]


def portrait(size: PaperSize) -> Point:
    """Return the width and height of a sheet that stands."""
    return F4_PORTRAIT if size == "F4" else A4_PORTRAIT


def landscape(size: PaperSize) -> Point:
    """Return the width and height of a sheet that lies."""
    return F4_LANDSCAPE if size == "F4" else A4_LANDSCAPE


class PageTally:
    """How many pages each sheet of a file has; `sheet` counts up as documents are given."""

    def __init__(self) -> None:
        self.sheet = 0
        self.pages: Counter[int] = Counter()


_TALLY: ContextVar[PageTally | None] = ContextVar("pages", default=None)


@contextmanager
def tallying_pages() -> Iterator[PageTally]:
    """Tally the pages that are made meanwhile by the sheet during which each was begun."""
    tally = PageTally()
    token = _TALLY.set(tally)
    try:
        yield tally
    finally:
        _TALLY.reset(token)


class Box(NamedTuple):
    """A rectangle: its lower left corner, width and height, in points."""

    x: float
    y: float
    width: float
    height: float

    @property
    def top(self) -> float:
        return self.y + self.height

    @property
    def right(self) -> float:
        return self.x + self.width


class Style(NamedTuple):
    """How a text is set: face, size, anchor (left, middle or right of `x`), colour."""

    face: Face
    size: float
    anchor: float = LEFT
    colour: Colour = BLACK


class Ink:
    """The operators of one page or form."""

    def __init__(self, press: Press) -> None:
        self.press = press
        self.forms: list[str] = []
        self.images: list[tuple[bytes, Box]] = []
        self.stamps: list[str] = []
        """Drawn last, so read last, and darkening only what is lighter: they look as if they lay
        beneath. Of pages, not of forms."""
        self._operators: list[str] = []
        tally = _TALLY.get()
        self.sheet = tally.sheet if tally else 0

    @property
    def content(self) -> str:
        return "\n".join(self._operators)

    def raw(self, operators: str) -> None:
        """Add operators as they are."""
        self._operators.append(operators)

    def text(self, style: Style, x: float, y: float, text: str) -> None:
        """Write one line at a baseline; it must have been made to fit before."""
        if not text:
            return
        width, runs = style.face.measured(text)
        x -= style.anchor * width * style.size
        shown = " ".join([f"{name} {style.size:.2f} Tf <{codes}> Tj" for name, codes in runs])
        line = f"BT {x:.2f} {y:.2f} Td {shown} ET"
        self.raw(line if style.colour is BLACK else f"{fill(style.colour)} {line} 0 g")

    def fitted(self, style: Style, at: Point, room: float, text: str) -> None:
        """Write one line, smaller if it is wider than `room`."""
        size, lines = style.face.fitted(text, style.size, room)
        self.text(style._replace(size=size), *at, lines[0])

    def lines(self, style: Style, at: Point, leading: float, lines: Sequence[str]) -> float:
        """Write lines downwards from a baseline and return the baseline after them."""
        x, y = at
        for line in lines:
            self.text(style, x, y, line)
            y -= leading
        return y

    def block(self, style: Style, at: Point, leading: float, setting: Setting) -> float:
        """Write what was made to fit, its leading in proportion; return the next baseline."""
        scaled = leading * setting.size / style.size
        return self.lines(style._replace(size=setting.size), at, scaled, setting.lines)

    def cells(self, style: Style, cells: Iterable[tuple[float, float, str]]) -> None:
        """Write many short texts of one style, each around its place, as one text object."""
        current, size, parts = "", style.size, ["BT"]
        measured = style.face.measured
        for middle, y, text in cells:
            width, runs = measured(text)
            parts.append(f"1 0 0 1 {middle - style.anchor * width * size:.2f} {y:.2f} Tm")
            for name, codes in runs:
                if name != current:
                    parts.append(f"{name} {size:.2f} Tf")
                    current = name
                parts.append(f"<{codes}> Tj")
        self.raw("\n".join([*parts, "ET"]))

    def rule(self, start: Point, end: Point, pen: float, colour: Colour = BLACK) -> None:
        """Draw a straight line."""
        self.raw(
            f"{stroke(colour)} {pen} w {start[0]:.2f} {start[1]:.2f} m"
            f" {end[0]:.2f} {end[1]:.2f} l S 0 G"
        )

    def frame(self, box: Box, pen: float, colour: Colour = BLACK) -> None:
        """Draw the outline of a box."""
        self.raw(f"{stroke(colour)} {pen} w {_rectangle(box)} re S 0 G")

    def fill(self, box: Box, colour: Colour) -> None:
        """Fill a box."""
        self.raw(f"{fill(colour)} {_rectangle(box)} re f 0 g")

    def image(self, png: bytes, box: Box) -> None:
        """Place a PNG image, whole and centred, within a box; in forms only."""
        self.images.append((png, box))

    def form(self, name: str) -> None:
        """Draw a shared form."""
        self.raw(f"/{self.press.form_resource(name)} Do")
        self.forms.append(name)

    def stamp(self, name: str) -> None:
        """Draw a shared form over the whole page as if it lay beneath."""
        self.stamps.append(f"/{self.press.form_resource(name)} Do")
        self.forms.append(name)


class Press:
    """One PDF file while its pages are made."""

    def __init__(self, size: Point, title: str) -> None:
        load_font(SANS)
        self._canvas = Canvas(
            BytesIO(),
            pagesize=size,
            pageCompression=1,
            invariant=1,
            pdfVersion=(1, 7),
            initialFontName=SANS,
            lang="id-ID",
        )
        self._canvas.setTitle(title)
        self._canvas.setCreator(PROGRAM)
        self._canvas.setAuthor(PROGRAM)
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        self.document = self._canvas._doc  # noqa: SLF001 - reportlab has no public name for it
        self._is_described = False
        self._faces: dict[str, Face] = {}
        self.form_names: list[str] = []

    def describe(self, office: Sequence[str], subject: str) -> None:
        """Set who publishes the file, by the last line of a kop, and what it is about.

        The first call holds: a file of many papers is named after its first one.
        """
        if self._is_described:
            return
        self._is_described = True
        self._canvas.setAuthor(_whole(office[-1] if office else PROGRAM))
        self._canvas.setSubject(_whole(subject))

    def face(self, name: str) -> Face:
        """Return a face, the same one all through the document."""
        if name not in self._faces:
            self._faces[name] = Face(name, self.document)
        return self._faces[name]

    def style(self, name: str, size: float, anchor: float = LEFT, colour: Colour = BLACK) -> Style:
        """Return a style in one of the bundled faces."""
        return Style(self.face(name), size, anchor, colour)

    def add_form(self, name: str, ink: Ink) -> str:
        """Keep what many pages share; return its name."""
        self.form_names.append(name)
        self._canvas.beginForm(name)
        for png, box in ink.images:
            draw_picture(self._canvas, png, box)
        self._write(ink)
        self._canvas.endForm()
        return name

    def form_resource(self, name: str) -> str:
        """Return the name under which pages know a form."""
        return str(self.document.getXObjectName(name))

    def page(self, ink: Ink) -> None:
        """Add a page."""
        self._write(ink)
        if ink.stamps:
            self._canvas.saveState()
            self._canvas.setBlendMode("Darken")
            self._canvas.addLiteral("\n".join(ink.stamps))
            self._canvas.restoreState()
        self._canvas.showPage()
        compress_last_page(self.document)
        tally = _TALLY.get()
        if tally:
            tally.pages[ink.sheet] += 1

    def finish(self) -> bytes:
        """Return the whole file."""
        return bytes(self._canvas.getpdfdata())

    def _write(self, ink: Ink) -> None:
        self._canvas.addLiteral(ink.content)
        self._canvas._formsinuse.extend(ink.forms)  # noqa: SLF001 - as doForm does


def _whole(text: str) -> str:
    """Return a text without halves of letters, which no file can carry."""
    return text.encode("utf-8", "replace").decode()


def fill(colour: Colour) -> str:
    """Return the operator that fills in this colour."""
    return f"{colour[0]:g} {colour[1]:g} {colour[2]:g} rg"


def stroke(colour: Colour) -> str:
    """Return the operator that draws lines in this colour."""
    return f"{colour[0]:g} {colour[1]:g} {colour[2]:g} RG"


def _rectangle(box: Box) -> str:
    return f"{box.x:.2f} {box.y:.2f} {box.width:.2f} {box.height:.2f}"
