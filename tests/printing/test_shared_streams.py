"""What files share in memory never shows: each comes out as if it were the first."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from pypdf import PdfReader
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.ttfonts import TTFont

from asn_desktop.printing import fonts, page
from asn_desktop.printing.certificate import certificates_pdf
from asn_desktop.printing.fonts import SANS, load_font
from asn_desktop.printing.page import A4_PORTRAIT, Ink, Press, tallying_pages
from asn_desktop.printing.scorecard import scorecards_pdf
from asn_desktop.printing.shared_streams import STREAMS, SharedDeflate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from reportlab.pdfgen.canvas import Canvas

    from asn_desktop.domain.documents import CertificateDocument, ScorecardDocument


def picture(mode: str, shade: int) -> bytes:
    png = BytesIO()
    Image.new(mode, (40, 24), tuple([shade] * len(mode))).save(png, "PNG")
    return png.getvalue()


@pytest.fixture
def files(
    make_certificate: Callable[..., CertificateDocument],
    make_scorecard: Callable[..., ScorecardDocument],
) -> Callable[[], Sequence[bytes]]:
    """Give what makes several files with several emblems, one person and several a file."""

    def made() -> Sequence[bytes]:
        kop = make_certificate().letterhead
        kops = [
            kop.model_copy(update={"logo": logo})
            for logo in (picture("RGB", 40), picture("RGBA", 90), picture("L", 7), b"", kop.logo)
        ]
        certificates = [make_certificate(letterhead=each) for each in kops]
        cards = [make_scorecard(letterhead=each, event="Ünïk \N{EN DASH} ā") for each in kops]
        one_each = [certificates_pdf([each]) for each in certificates]
        one_each += [scorecards_pdf([each]) for each in cards]
        return [*one_each, certificates_pdf(certificates), scorecards_pdf(cards)]

    return made


@pytest.fixture
def unshared(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Have everything made by reportlab anew for each file."""

    def draw(canvas: Canvas, png: bytes, box: Sequence[float]) -> None:
        reader = ImageReader(BytesIO(png))
        canvas.drawImage(reader, *box, mask="auto", preserveAspectRatio=True, anchor="c")

    monkeypatch.setattr(pdfdoc, "PDFZCompress", pdfdoc.PDFStreamFilterZCompress())
    monkeypatch.setattr(fonts, "SharedFont", TTFont)
    monkeypatch.setattr(page, "draw_picture", draw)
    load_font.cache_clear()
    yield
    load_font.cache_clear()


def test_the_same_files_come_out_in_any_order_and_again(
    files: Callable[[], Sequence[bytes]],
) -> None:
    assert files() == files()


def test_files_are_what_reportlab_makes_without_sharing(
    files: Callable[[], Sequence[bytes]], request: pytest.FixtureRequest
) -> None:
    shared = files()
    request.getfixturevalue("unshared")
    assert list(files()) == list(shared)


def test_an_emblem_with_transparency_keeps_its_mask(
    make_certificate: Callable[..., CertificateDocument],
) -> None:
    kop = make_certificate().letterhead.model_copy(update={"logo": picture("RGBA", 90)})
    for _ in range(2):
        pdf = certificates_pdf([make_certificate(letterhead=kop)])
        (emblem,) = PdfReader(BytesIO(pdf)).pages[0].images
        shown = Image.open(BytesIO(emblem.data))
        assert (shown.size, shown.mode) == ((40, 24), "RGBA")


def test_what_is_shared_is_made_once_and_little_is_kept() -> None:
    deflate = SharedDeflate()
    content = b"kop " * 500
    assert deflate.encode(content) is deflate.encode(b"kop " * 500)
    assert deflate.decode(deflate.encode("kop é")) == "kop é".encode()
    kept = deflate.encode(content)
    for k in range(STREAMS):
        deflate.encode(f"halaman {k}")
    assert deflate.encode(content) == kept
    assert deflate.encode(content) is not kept

    face = load_font(SANS).face
    codes = [*range(32, 127), 0x2013]
    assert face.makeSubset(codes) is face.makeSubset(list(codes))
    assert face.makeSubset(codes) != face.makeSubset(codes[:-1])


def test_pages_are_tallied_by_the_sheet_that_began_them() -> None:
    press = Press(A4_PORTRAIT, "Uji")
    with tallying_pages() as tally:
        waiting = [Ink(press), Ink(press)]
        tally.sheet = 1
        waiting.append(Ink(press))
        for ink in waiting:  # added late, as by a writer that counts pages first
            press.page(ink)
    press.page(Ink(press))
    assert dict(tally.pages) == {0: 2, 1: 1}
