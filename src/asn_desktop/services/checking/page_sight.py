"""Tells which letters of a page the eye sees: the page's picture beside the same letters alone.

The words that a PDF holds are those that nobody need see: covered, white, without ink, cut away,
too small, or drawn as other shapes. Where our own faces would put ink the page has to show it.
"""

from __future__ import annotations

import ctypes
from contextlib import closing
from enum import IntEnum
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from PIL import ImageChops, ImageFilter
from pypdfium2 import raw

from asn_desktop.printing.fonts import MISSING
from asn_desktop.services.checking.page_letters import (
    Sheet,
    box_between,
    has_letter,
    ligated,
    runs_of,
    setting_of,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PIL.Image import Image as Picture
    from pypdfium2 import PdfPage, PdfTextPage

    from asn_desktop.services.checking.page_letters import (
        Box,
        Press,
        Run,
        Setting,
    )
    from asn_desktop.services.checking.page_text import Glyph

SMALLEST, LARGEST = 2.3, 60.0
"""In points: what is smaller is no writing of ours (2.4 at least), what is larger no fact."""

INK, BLANK = 165, 250
"""Shades of black letters on white: up to here there is ink, from here on there is none."""

DARK, LIGHT = 140, 215
"""Shades of a page: ink is at most so dark at its edges, paper at least so light."""

LEAST_CONTRAST = 45
"""In shades of 255; less of it nobody reads, and no printer prints."""

MOST_MISSING, MOST_ADDED = 0.1, 0.2
"""Parts of a letter's ink: what may lack of it, and what may lie between it besides."""

INK_FROM, ADDED_FROM = 0.25, 0.5
"""Parts of the way from paper to ink: from where on a dot has a letter's ink, or other ink."""

MOST_LETTERS, MOST_DOTS = 20_000, 6_000_000
"""So many of a page are looked at: letters, and dots of those that are not plainly seen."""

LEAST_INSIDE = 0.7
"""Of a letter's room: so much of it has to be within the picture of the page."""

AROUND = 3
"""So many dots around a letter show what it stands on."""

NEAR = 25
"""A letter so fine that it is nowhere black has its ink in these shades from its darkest."""


class Sight(IntEnum):
    """How sure it is that a letter is seen."""

    UNSEEN = 0
    DOUBTFUL = 1
    SEEN = 2


class View:
    """The picture of a page, how many dots a point has in it, and how many more are looked at."""

    def __init__(self, picture: Picture, scale: float) -> None:
        self.picture, self.scale = picture, scale
        self.hollow: list[Box] = []
        """Where boxes stand for what the faces lack."""

        self._left = MOST_DOTS

    def inside(self, box: Box) -> Box:
        """Return the part of a box that is in the picture; its area may be nothing."""
        left, upper = max(0, box[0]), max(0, box[1])
        width, height = self.picture.size
        return left, upper, max(left, min(width, box[2])), max(upper, min(height, box[3]))

    def may_look(self, box: Box) -> bool:
        """Tell whether one more part may be looked at closely: a hostile page has endless ones."""
        self._left -= _area(box)
        return self._left > 0


class Pages(NamedTuple):
    """A page as it is shown, all its letters drawn alone, and where the two differ."""

    view: View
    wanted: Picture
    faults: Picture


def sights_of(
    page: PdfPage, words: PdfTextPage, glyphs: Sequence[Glyph], view: View, press: Press
) -> list[Sight]:
    """Return how each character of a page is seen."""
    found: dict[int, Sight] = {}
    ours: list[tuple[Glyph, Setting]] = []
    for count, glyph in enumerate(glyphs):
        if not glyph.is_inked:
            found[glyph.place] = Sight.UNSEEN
        elif count >= MOST_LETTERS:
            found[glyph.place] = Sight.DOUBTFUL
        else:
            setting = setting_of(words, glyph.place)
            if _by_size(setting) is None and has_letter(setting.face, glyph.char):
                ours.append((glyph, setting))
            else:
                sight = _by_size(setting)
                found[glyph.place] = _foreign(page, words, glyph, view) if sight is None else sight
    found |= _ours(page, list(runs_of(ligated(ours))), view, press)
    sights: list[Sight] = []
    for glyph in glyphs:  # what is behind the first letter of a ligature is seen as that is
        sights.append(found.get(glyph.place, sights[-1] if sights else Sight.DOUBTFUL))
    return sights


def _by_size(setting: Setting) -> Sight | None:
    """Return what the type's size alone says of a letter."""
    height = setting.height()
    if not height < LARGEST:  # nor what is no number
        return Sight.DOUBTFUL
    return Sight.UNSEEN if height < SMALLEST else None


def _foreign(page: PdfPage, words: PdfTextPage, glyph: Glyph, view: View) -> Sight:
    """Return how a letter of another face is seen: not at all, or as nobody here can tell what."""
    if glyph.char.isspace():
        return Sight.SEEN
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    raw.FPDFText_GetCharBox(words, glyph.place, left, right, bottom, top)
    corners = (left.value, bottom.value), (right.value, top.value)
    box = view.inside(box_between(page, corners, view.picture.size))
    if not _area(box):
        return Sight.UNSEEN
    if not view.may_look(box):
        return Sight.DOUBTFUL
    darkest, lightest = _extremes(view.picture.crop(box))
    if lightest - darkest < LEAST_CONTRAST:
        return Sight.UNSEEN
    if glyph.char != MISSING:
        return Sight.DOUBTFUL
    view.hollow.append(box)
    return Sight.SEEN


# --- letters of our own faces -----------------------------------------------------------


def _ours(page: PdfPage, runs: list[Run], view: View, press: Press) -> dict[int, Sight]:
    if not runs:
        return {}
    with closing(Sheet(press, page, runs)) as sheet:
        return _compared(sheet, runs, view)


def _compared(sheet: Sheet, runs: list[Run], view: View) -> dict[int, Sight]:
    """Return how the letters are seen: most pages are the letters alone wherever these stand."""
    wanted = sheet.drawn(view.scale)
    places = [glyph.place for run in runs for glyph in run.glyphs]
    if wanted.size != view.picture.size:
        return dict.fromkeys(places, Sight.DOUBTFUL)
    found = dict.fromkeys(places, Sight.SEEN)
    faults = _faults(view.picture, wanted)
    boxes = sheet.boxes(wanted.size)
    for hollow in view.hollow:  # what lies there is no ink between letters
        wanted.paste(0, hollow)
    sheet.clear()
    for run, box in zip(runs, boxes, strict=True):
        if view.inside(box) != box or faults.crop(box).getbbox():
            letters = [run._replace(glyphs=[glyph]) for glyph in run.glyphs]
            pages = Pages(view, wanted, faults)
            found |= {each.glyphs[0].place: _closely(sheet, each, pages) for each in letters}
    return found


def _faults(shown: Picture, wanted: Picture) -> Picture:
    """Return where a page is light in place of ink, or dark between the letters.

    Ink may stand a dot beside where we put it: PDFium rounds where a run's letters go.
    """
    missing = ImageChops.darker(_up_to(wanted, INK), _from(_spread(shown), LIGHT))
    added = ImageChops.darker(_from(_spread(wanted), BLANK), _up_to(shown, DARK))
    return ImageChops.lighter(missing, added)


def _spread(picture: Picture) -> Picture:
    """Return each dot as dark as the darkest around it: a whole page faster than by a filter."""
    for right, down in ((1, 0), (0, 1)):
        before = ImageChops.offset(picture, right, down)
        behind = ImageChops.offset(picture, -right, -down)
        picture = ImageChops.darker(ImageChops.darker(picture, before), behind)
    return picture


def _closely(sheet: Sheet, letter: Run, pages: Pages) -> Sight:
    """Return how one letter is seen: plainly, where nothing in its own box differs."""
    if letter.glyphs[0].char.isspace():
        return Sight.SEEN
    view, wanted = pages.view, pages.wanted
    text = sheet.put(letter)
    try:
        box = sheet.box(text, wanted.size)
        wider = box[0] - AROUND, box[1] - AROUND, box[2] + AROUND, box[3] + AROUND
        inside = view.inside(wider)
        if _area(view.inside(box)) < LEAST_INSIDE * _area(box):
            return Sight.UNSEEN
        if not pages.faults.crop(inside).getbbox():
            return Sight.SEEN
        if not view.may_look(inside):
            return Sight.DOUBTFUL
        alone = sheet.part(view.scale, inside, wanted.size)
    finally:
        sheet.take(text)
    return _judged(view.picture.crop(inside), alone, wanted.crop(inside))


def _judged(shown: Picture, alone: Picture, wanted: Picture) -> Sight:
    """Return how a letter is seen; it may stand a dot beside where we put it, and be pale on dark.

    The three pictures show the same part: of the page, of the letter alone, of all letters.
    """
    darkest, _ = _extremes(alone)
    ink = _up_to(alone, max(INK, darkest + NEAR))
    bare = _from(wanted.filter(ImageFilter.MinFilter(3)), BLANK)
    ground = shown.histogram(bare)
    if not any(ground):
        return Sight.DOUBTFUL
    own = AROUND - 1, AROUND - 1, shown.width - AROUND + 1, shown.height - AROUND + 1
    between = shown.crop(own).histogram(bare.crop(own))
    spreads = (shown.filter(each(3)) for each in (ImageFilter.MinFilter, ImageFilter.MaxFilter))
    return max(_like(each.histogram(ink), _middle(ground), between) for each in spreads)


def _like(inked: list[int], ground: int, between: list[int]) -> Sight:
    """Tell whether the shades where a letter has its ink, and those between it, are a letter's."""
    step = _middle(inked) - ground
    if abs(step) < LEAST_CONTRAST:
        return Sight.UNSEEN
    missing = sum(n for shade, n in enumerate(inked) if (shade - ground) / step < INK_FROM)
    if missing > MOST_MISSING * sum(inked):
        return Sight.UNSEEN
    added = sum(n for shade, n in enumerate(between) if (shade - ground) / step > ADDED_FROM)
    return Sight.DOUBTFUL if added > MOST_ADDED * sum(inked) else Sight.SEEN


def _middle(shades: list[int]) -> int:
    """Return the shade that as many dots are darker than as are lighter."""
    half = sum(shades) / 2
    return next(shade for shade, told in enumerate(accumulate(shades)) if told >= half)


def _up_to(picture: Picture, shade: int) -> Picture:
    return picture.point([255] * (shade + 1) + [0] * (255 - shade))


def _from(picture: Picture, shade: int) -> Picture:
    return picture.point([0] * shade + [255] * (256 - shade))


def _extremes(picture: Picture) -> tuple[int, int]:
    darkest, lightest = picture.getextrema()
    return int(darkest), int(lightest)  # type: ignore[arg-type]


def _area(box: Box) -> int:
    return (box[2] - box[0]) * (box[3] - box[1])
