"""A hundred strings in every printed field: no file embedded, no batch stopped, nothing cut off."""

from __future__ import annotations

from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

import pypdfium2
import pytest
from filling_kit import HOSTILE, filled
from pypdf import PdfReader

from asn_desktop.domain.desk_documents import MergeReportDocument, SlipDocument
from asn_desktop.domain.documents import CertificateDocument, MinutesDocument, ScorecardDocument
from asn_desktop.domain.hall_documents import AttendanceDocument, BlankSheetDocument
from asn_desktop.domain.office_documents import FollowUpDocument, UnitRecapDocument
from asn_desktop.printing.attendance_list import attendance_pdf
from asn_desktop.printing.blank_sheet import blank_sheets_pdf
from asn_desktop.printing.certificate import certificates_pdf
from asn_desktop.printing.follow_up_letter import follow_ups_pdf
from asn_desktop.printing.merge_report import merge_report_pdf
from asn_desktop.printing.minutes import minutes_pdf
from asn_desktop.printing.scorecard import scorecards_pdf
from asn_desktop.printing.slip import slips_pdf
from asn_desktop.printing.unit_recap import unit_recap_pdf

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import BaseModel

PLAIN = "Siti Aminah"
EDGE, PAPER_WHITE = 5, 250
"""In points: no ink comes nearer to the edge of a sheet, since no printer prints there."""

ACTIVE = ("/JavaScript", "/JS", "/Launch", "/URI", "/OpenAction", "/AA", "/RichMedia")


class Paper(NamedTuple):
    make: Callable[[str], BaseModel]
    write: Callable[[list[BaseModel]], bytes]


def alone(pdf_of: Callable[..., bytes]) -> Callable[[list[BaseModel]], bytes]:
    """Write papers that come one a file, as one after another's pages."""

    def write(documents: list[BaseModel]) -> bytes:
        whole = pypdfium2.PdfDocument.new()
        for document in documents:
            part = pypdfium2.PdfDocument(pdf_of(document))
            whole.import_pages(part)
        out = BytesIO()
        whole.save(out)
        return out.getvalue()

    return write


PAPERS: dict[str, Paper] = {
    "scorecard": Paper(partial(filled, ScorecardDocument), scorecards_pdf),  # type: ignore[arg-type]
    **{
        design: Paper(
            partial(filled, CertificateDocument, title="SERTIFIKAT", design=design),
            certificates_pdf,  # type: ignore[arg-type]
        )
        for design in ("formal", "modern", "plain")
    },
    "minutes": Paper(partial(filled, MinutesDocument), minutes_pdf),  # type: ignore[arg-type]
    "attendance": Paper(partial(filled, AttendanceDocument), alone(attendance_pdf)),
    "blank": Paper(partial(filled, BlankSheetDocument), blank_sheets_pdf),  # type: ignore[arg-type]
    "unit recap": Paper(partial(filled, UnitRecapDocument), alone(unit_recap_pdf)),
    "follow-up": Paper(partial(filled, FollowUpDocument), follow_ups_pdf),  # type: ignore[arg-type]
    "merge report": Paper(partial(filled, MergeReportDocument), alone(merge_report_pdf)),
    "slip": Paper(partial(filled, SlipDocument), slips_pdf),  # type: ignore[arg-type]
}


def at_the_edge(pdf: bytes) -> list[int]:
    """Return the pages that have ink where no printer prints: something ran out of its sheet."""
    document, found = pypdfium2.PdfDocument(pdf), []
    for number, page in enumerate(document, 1):
        drawn = page.render(scale=1, grayscale=True).to_pil()
        width, height = drawn.size
        bands = (
            (0, 0, width, EDGE),
            (0, height - EDGE, width, height),
            (0, 0, EDGE, height),
            (width - EDGE, 0, width, height),
        )
        if any(drawn.crop(band).getextrema()[0] < PAPER_WHITE for band in bands):
            found.append(number)
    document.close()
    return found


def is_drawn_in_place(name: object) -> bool:
    """Tell whether a picture is a code within the page's own strokes, not one that was loaded."""
    return isinstance(name, str) and name.startswith("~")


def test_there_are_a_hundred_and_all_differ() -> None:
    assert len(set(HOSTILE)) == len(HOSTILE) >= 100


@pytest.mark.parametrize("kind", PAPERS)
def test_nothing_is_embedded_stopped_or_clipped(kind: str) -> None:
    paper = PAPERS[kind]
    pdf = paper.write([paper.make(text) for text in (PLAIN, *HOSTILE)])
    assert at_the_edge(pdf) == []
    reader = PdfReader(BytesIO(pdf))
    names = {name for name in reader.attachments if not name.startswith("fakta")}
    assert names == set()
    for page in reader.pages:
        assert not page.get("/Annots")
        assert not any(name in page for name in ACTIVE)
        assert [name for name in page.images.keys() if not is_drawn_in_place(name)] == []  # noqa: SIM118 - iterating it gives pictures
    root = reader.root_object
    assert not any(name in root for name in ACTIVE)
    assert PLAIN.replace(" ", "") in "".join(reader.pages[0].extract_text().split())
