"""One look at a page of a PDF: its picture for the codes, its words as far as they are seen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.services.checking.page_sight import Sight, View, sights_of
from asn_desktop.services.checking.page_text import cells_from, glyphs_of

if TYPE_CHECKING:
    from PIL.Image import Image as Picture
    from pypdfium2 import PdfPage

    from asn_desktop.services.checking.page_letters import Press
    from asn_desktop.services.checking.page_text import Cell

SCALE, FINER = 2.0, 3.0
"""144 and 216 dots an inch; a module of our finest code is 2.6 of the former wide."""

LARGEST_SIDE = 6000


class PageWords(NamedTuple):
    """The words of a page: those that are seen, all that it holds, those that are plainly seen.

    `is_picture` says that none is drawn with ink: a scan, with or without words behind it.
    """

    seen: tuple[Cell, ...]
    held: tuple[Cell, ...]
    plain: tuple[Cell, ...]
    is_picture: bool


NO_WORDS = PageWords((), (), (), is_picture=True)


class PageLook:
    """A page that is looked at once, for its codes and for its words. To be closed."""

    def __init__(self, page: PdfPage) -> None:
        self._page = page
        self._text = page.get_textpage()
        self._glyphs = list(glyphs_of(page, self._text))
        self._scale = min(SCALE, self._fitting())
        self.is_picture = not any(
            glyph.is_inked and not glyph.char.isspace() for glyph in self._glyphs
        )

    def close(self) -> None:
        """Let go of the page's text."""
        self._text.close()

    @cached_property
    def drawn(self) -> Picture:
        """Return the page in shades of grey."""
        return self._at(self._scale)

    def finer(self) -> Picture:
        """Return the page in more dots."""
        return self._at(min(FINER, self._fitting()))

    def words(self, press: Press) -> PageWords:
        """Return the page's words, each letter of them held against the picture."""
        held = cells_from(self._glyphs)
        if self.is_picture:
            return PageWords((), held, (), is_picture=True)
        view = View(self.drawn, self._scale)
        sights = sights_of(self._page, self._text, self._glyphs, view, press)
        if min(sights) is Sight.SEEN:
            return PageWords(held, held, held, is_picture=False)
        sighted = list(zip(self._glyphs, sights, strict=True))
        seen = cells_from(glyph for glyph, sight in sighted if sight is not Sight.UNSEEN)
        plain = cells_from(glyph for glyph, sight in sighted if sight is Sight.SEEN)
        return PageWords(seen, held, plain, is_picture=False)

    def _fitting(self) -> float:
        width, height = self._page.get_size()
        return LARGEST_SIDE / max(1.0, float(width), float(height))

    def _at(self, scale: float) -> Picture:
        picture: Picture = self._page.render(scale=scale, grayscale=True).to_pil()
        return picture
