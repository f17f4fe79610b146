"""The letters of a page drawn once more, by our own faces: how they look if nothing hides them."""

from __future__ import annotations

import ctypes
import math
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from pypdfium2 import PdfDocument, raw

from asn_desktop.printing.fonts import (
    SANS,
    SANS_BOLD,
    SANS_ITALIC,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    load_font,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PIL.Image import Image as Picture
    from pypdfium2 import PdfPage, PdfTextPage

    from asn_desktop.services.checking.page_text import Glyph

OUR_FACES = frozenset((SANS, SANS_BOLD, SANS_ITALIC, SERIF, SERIF_BOLD, SERIF_ITALIC))
LONGEST_FACE_NAME = 200
LIGATURES = {
    "ff": "\ufb00",
    "fi": "\ufb01",
    "fl": "\ufb02",
    "\ufb00i": "\ufb03",
    "\ufb00l": "\ufb04",
}
SAME_PLACE = 0.05
"""In points: a letter that begins so near to where the one before it ends goes on with its run."""

Box = tuple[int, int, int, int]
Point = tuple[float, float]
Size = tuple[int, int]
Matrix = tuple[float, float, float, float]


class Setting(NamedTuple):
    """How a letter is set: face ("" for none of ours), size, the text's matrix without its place.

    `text` is the address of the object that it belongs to.
    """

    face: str
    size: float
    matrix: Matrix
    text: int

    def height(self) -> float:
        """Return the type's real size in points, of height or width the lesser; 0 if mirrored."""
        a, b, c, d = self.matrix
        scale = min(math.hypot(a, b), math.hypot(c, d)) if a > 0 and d > 0 else 0.0
        return self.size * scale


class Run(NamedTuple):
    """Letters of one setting, one behind the other; `ends` is where the last one ends."""

    setting: Setting
    glyphs: list[Glyph]
    ends: Point


def setting_of(words: PdfTextPage, place: int) -> Setting:
    """Return how the character at a place of a page's text is set."""
    text = raw.FPDFText_GetTextObject(words, place)
    name = ctypes.create_string_buffer(LONGEST_FACE_NAME)
    font = raw.FPDFTextObj_GetFont(text)
    raw.FPDFFont_GetBaseFontName(font, name, LONGEST_FACE_NAME)
    face = name.value.decode("ascii", "replace").rpartition("+")[2]
    matrix = raw.FS_MATRIX()
    raw.FPDFText_GetMatrix(words, place, matrix)
    return Setting(
        face if face in OUR_FACES else "",
        raw.FPDFText_GetFontSize(words, place),
        (matrix.a, matrix.b, matrix.c, matrix.d),
        ctypes.addressof(text.contents) if text else 0,
    )


def has_letter(face: str, char: str) -> bool:
    """Tell whether a face of ours draws a character, not the box for what it lacks."""
    known = load_font(face).face.charToGlyph if face and char else {}
    return bool(char and known.get(ord(char)))


def ligated(letters: Iterable[tuple[Glyph, Setting]]) -> Iterator[tuple[Glyph, Setting]]:
    """Yield letters as they are drawn: PDFium tells of a ligature's letters one by one."""
    last: tuple[Glyph, Setting] | None = None
    for glyph, setting in letters:
        if last is not None:
            joined = LIGATURES.get(last[0].char + glyph.char, "")
            same = last[1] == setting and (last[0].x, last[0].y) == (glyph.x, glyph.y)
            if same and has_letter(setting.face, joined):
                last = last[0]._replace(char=joined), setting
                continue
            yield last
        last = glyph, setting
    if last is not None:
        yield last


def runs_of(letters: Iterable[tuple[Glyph, Setting]]) -> Iterator[Run]:
    """Yield letters of ours as runs, so that they fall upon the very dots that a page's own do."""
    run: Run | None = None
    for glyph, setting in letters:
        goes_on = (
            run is not None
            and run.setting == setting
            and math.dist(run.ends, (glyph.x, glyph.y)) < SAME_PLACE
        )
        if run is not None and not goes_on:
            yield run
        before = run.glyphs if run is not None and goes_on else []
        before.append(glyph)
        run = Run(setting, before, _end(glyph, setting))
    if run is not None:
        yield run


def _end(glyph: Glyph, setting: Setting) -> Point:
    advance = load_font(setting.face).face.charWidths[ord(glyph.char)] / 1000 * setting.size
    return glyph.x + advance * setting.matrix[0], glyph.y + advance * setting.matrix[1]


class Press:
    """Our faces, read once for all pages of a file. To be closed."""

    def __init__(self) -> None:
        self._document = PdfDocument.new()
        self._faces: dict[str, object] = {}

    def close(self) -> None:
        """Let go of the faces."""
        self._document.close()

    def blank_like(self, page: PdfPage) -> PdfPage:
        """Return an empty page of the same size and turn; `drop` lets go of it."""
        blank = self._document.new_page(*page.get_size())
        blank.set_mediabox(*page.get_mediabox())
        blank.set_cropbox(*page.get_cropbox())
        blank.set_rotation(page.get_rotation())
        return blank

    def drop(self, blank: PdfPage) -> None:
        """Let go of the only page."""
        blank.close()
        self._document.del_page(0)

    def printed(self, page: PdfPage, run: Run) -> object:
        """Put letters on a page, in black; return their object."""
        name, size, matrix, _ = run.setting
        text = raw.FPDFPageObj_CreateTextObj(self._document, self._face(name), size)
        known = load_font(name).face.charToGlyph
        codes = [known[ord(glyph.char)] for glyph in run.glyphs]
        raw.FPDFText_SetCharcodes(text, (ctypes.c_uint32 * len(codes))(*codes), len(codes))
        first = run.glyphs[0]
        raw.FPDFPageObj_SetMatrix(text, raw.FS_MATRIX(*matrix, first.x, first.y))
        raw.FPDFPage_InsertObject(page, text)
        return text

    def _face(self, name: str) -> object:
        if name not in self._faces:
            file = Path(load_font(name).face.filename).read_bytes()
            held = (ctypes.c_ubyte * len(file)).from_buffer_copy(file)
            kind = raw.FPDF_FONT_TRUETYPE
            made = raw.FPDFText_LoadFont(self._document, held, len(file), kind, 1)
            self._faces[name] = made
        return self._faces[name]


class Sheet:
    """A page with these letters in black and nothing else. To be closed."""

    def __init__(self, press: Press, page: PdfPage, runs: list[Run]) -> None:
        self._press = press
        self.page = press.blank_like(page)
        self._texts = [press.printed(self.page, run) for run in runs]

    def close(self) -> None:
        """Let go of the page."""
        self._press.drop(self.page)

    def drawn(self, scale: float) -> Picture:
        """Return the whole page in shades of grey."""
        picture: Picture = self.page.render(scale=scale, grayscale=True).to_pil()
        return picture

    def boxes(self, size: Size) -> list[Box]:
        """Return where in a picture of this size each run stands."""
        return [self.box(text, size) for text in self._texts]

    def box(self, text: object, size: Size) -> Box:
        """Return where in a picture of this size an object of the page stands."""
        left, bottom, right, top = (ctypes.c_float() for _ in range(4))
        raw.FPDFPageObj_GetBounds(text, left, bottom, right, top)
        corners = (left.value, bottom.value), (right.value, top.value)
        return box_between(self.page, corners, size)

    def clear(self) -> None:
        """Take everything away."""
        for text in self._texts:
            raw.FPDFPageObj_SetIsActive(text, 0)

    def put(self, letter: Run) -> object:
        """Put a letter on the cleared page; return its object, for `take`."""
        return self._press.printed(self.page, letter)

    def part(self, scale: float, box: Box, size: Size) -> Picture:
        """Return a part of the picture of this size."""
        left, upper, right, lower = box
        edges = (left, size[1] - lower, size[0] - right, upper)
        crop = tuple(max(0.0, (edge - 0.5) / scale) for edge in edges)
        picture: Picture = self.page.render(scale=scale, grayscale=True, crop=crop).to_pil()
        return picture

    def take(self, text: object) -> None:
        """Take a letter away."""
        raw.FPDFPage_RemoveObject(self.page, text)
        raw.FPDFPageObj_Destroy(text)


def box_between(page: PdfPage, corners: tuple[Point, Point], size: Size) -> Box:
    """Return the part of a page's picture between two points of the page, and a little more.

    It may reach beyond the picture.
    """
    dots = []
    for at in corners:
        x, y = ctypes.c_int(), ctypes.c_int()
        raw.FPDF_PageToDevice(page, 0, 0, *size, 0, *at, x, y)
        dots.append((x.value, y.value))
    across, down = zip(*dots, strict=True)
    return min(across) - 2, min(down) - 2, max(across) + 2, max(down) + 2
