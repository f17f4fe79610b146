"""What many files have in common is made once a process: compressed streams, subsets, the emblem.

A file of one person differs from the next one's in a few lines; kop, fonts and emblem are the same
bytes again. They are kept for the next file, and every file comes out as if they had not been.
"""

from __future__ import annotations

import zlib
from copy import copy
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING

from reportlab.lib.boxstuff import aspectRatioFix
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.ttfonts import TTFont
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.pdfgen.canvas import Canvas

STREAMS, SUBSETS, PICTURES = 64, 16, 4
"""So many are kept: what all files of an office share, and little of what is one person's."""


class SharedDeflate(pdfdoc.PDFStreamFilterZCompress):  # type: ignore[misc]  # it has no types
    """Compresses as reportlab does; the same content again is not compressed again."""

    @override
    def encode(self, text: str | bytes) -> bytes:
        return _deflated(text.encode() if isinstance(text, str) else text)


@lru_cache(maxsize=STREAMS)
def _deflated(content: bytes) -> bytes:
    return zlib.compress(content)


pdfdoc.PDFZCompress = SharedDeflate()


def compress_last_page(document: pdfdoc.PDFDocument) -> None:
    """Compress the page that was made last now, not with all others at the end: it is smaller."""
    page = document.Pages.pages[-1]
    stream = pdfdoc.PDFStream(content=zlib.compress(page.stream.encode()))
    stream.dictionary["Filter"] = pdfdoc.PDFArray([pdfdoc.PDFName("FlateDecode")])
    page.Contents, page.stream = stream, None


class SharedFont(TTFont):  # type: ignore[misc]  # it has no types
    """A font whose subsets are made once a process."""

    def __init__(self, name: str, path: str) -> None:
        super().__init__(name, path)
        make = self.face.makeSubset
        made = lru_cache(maxsize=SUBSETS)(lambda codes: make(list(codes)))
        self.face.makeSubset = lambda codes: made(tuple(codes))

    @override
    def addObjects(self, doc: pdfdoc.PDFDocument) -> None:
        """Add the objects of a document's subsets; their widths are written out once a process."""
        subsets = [tuple(codes) for codes in self.state[doc].subsets]
        names = [self.getSubsetInternalName(place, doc)[1:] for place in range(len(subsets))]
        super().addObjects(doc)
        for name, codes in zip(names, subsets, strict=True):
            widths = tuple(map(self.face.getCharWidth, codes))
            doc.idToObject["BasicFonts"].dict[name].Widths = _written(widths)


@lru_cache(maxsize=SUBSETS)
def _written(widths: tuple[float, ...]) -> bytes:
    """Return an array as it stands in a file."""
    return bytes(pdfdoc.PDFArray(widths).format(pdfdoc.DummyDoc()))


@lru_cache(maxsize=PICTURES)
def _picture(png: bytes) -> pdfdoc.PDFImageXObject:
    """Return a picture that stands in no file yet."""
    reader = ImageReader(BytesIO(png))
    picture = pdfdoc.PDFImageXObject("", reader, mask="auto")
    raw, mask = reader.getRGBData(), reader._dataA  # noqa: SLF001 - reportlab has no public name for it
    picture.name = pdfdoc._digester(raw + (mask.getRGBData() if mask else b"auto"))  # noqa: SLF001
    return picture


def draw_picture(canvas: Canvas, png: bytes, box: Sequence[float]) -> None:
    """Draw a picture whole and centred in a box, as `Canvas.drawImage` does."""
    document = canvas._doc  # noqa: SLF001 - reportlab has no public name for it
    found = _picture(png)
    resource = document.getXObjectName(found.name)
    if resource not in document.idToObject:
        _place(canvas, copy(found), resource)
    at = (*box, found.width, found.height)
    x, y, width, height, _ = aspectRatioFix(True, "c", *at)  # noqa: FBT003 - takes no keywords
    canvas.saveState()
    canvas.translate(x, y)
    canvas.scale(width, height)
    canvas.addLiteral(f"/{resource} Do")
    canvas.restoreState()
    canvas._formsinuse.append(found.name)  # noqa: SLF001 - as drawImage does


def _place(canvas: Canvas, picture: pdfdoc.PDFImageXObject, resource: str) -> None:
    """Put a picture and its mask into a file."""
    document = canvas._doc  # noqa: SLF001
    canvas._setXObjects(picture)  # noqa: SLF001
    document.Reference(picture, resource)
    document.addForm(picture.name, picture)
    mask = getattr(picture, "_smask", None)
    if mask is not None:
        mask = copy(mask)
        canvas._setXObjects(mask)  # noqa: SLF001
        picture.smask = document.Reference(mask, document.getXObjectName(mask.name))
        del picture._smask  # noqa: SLF001
