"""Strange texts in every field of a paper: it prints, and nothing stands outside the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2
import pytest
from pydantic import BaseModel

from asn_desktop.domain.documents import Statement, UnitLine
from asn_desktop.domain.office_documents import (
    FollowUpDocument,
    FollowUpNote,
    UnitRecapDocument,
    UnitRecapLine,
)
from asn_desktop.printing.follow_up_letter import follow_ups_pdf
from asn_desktop.printing.minutes import minutes_pdf
from asn_desktop.printing.scorecard import scorecards_pdf
from asn_desktop.printing.unit_recap import unit_recap_pdf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from asn_desktop.domain.documents import MinutesDocument, ScorecardDocument

STRANGE = [
    *('<img src="file:///etc/passwd"/>', "<b>&amp;</i>", "\x00\x07\x1b[31m", "W" * 120),
    *("\u202eterbalik\u202c \u05d0\u05d1", "\U0001f600\U0001f469\u200d\U0001f467", "\ud800"),
    *("satu\ndua\tiga", "%s {0} \\( ) Tj", "", "\u200e \u200f", "\u1780" * 200),
]


def replaced(content: object, text: str) -> object:
    """Return a document with this text in every field that is one."""
    if isinstance(content, BaseModel):
        changes = {name: replaced(each, text) for name, each in content.__dict__.items()}
        return content.model_copy(update=changes)
    if isinstance(content, tuple):
        return tuple(replaced(each, text) for each in content)
    return text if isinstance(content, str) else content


def outside(pdf: bytes) -> Iterator[tuple[float, ...]]:
    """Yield the boxes of texts that pass the edge of their page."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        for page in document:
            width, height = page.get_size()
            text = page.get_textpage()
            for number in range(text.count_rects()):
                left, bottom, right, top = text.get_rect(number)
                if left < 0 or bottom < 0 or right > width or top > height:
                    yield left, bottom, right, top
    finally:
        document.close()


@pytest.fixture
def papers(
    make_scorecard: Callable[..., ScorecardDocument], make_minutes: Callable[..., MinutesDocument]
) -> tuple[object, ...]:
    card = make_scorecard(5, verification="A", receipt="B", copy_mark="C")
    units = (UnitLine(unit="A", expected=3, present=3, evaluated=3),)
    said = (Statement(name="A", nip="1", text="B"),) * 3
    minutes = make_minutes(3, units=units, statements=said, nihil=("A",), rules="B", copy_mark="C")
    recap = UnitRecapDocument(
        letterhead=card.letterhead,
        core_values=("A", "B", "C", "D", "E", "F", "G"),
        everybody=UnitRecapLine(unit="A", expected=9, present=9, evaluated=9, mean="3"),
        units=tuple(
            UnitRecapLine(unit="A", expected=n, present=n, evaluated=n, names=("A",) * 3)
            for n in (3, 9)
        ),
        issued=card.issued,
        signature=card.signatures[-1],
    )
    letter = FollowUpDocument(
        letterhead=card.letterhead,
        subject="A",
        addressee="A",
        attention="A",
        opening="A",
        participant=card.participant,
        notes=(FollowUpNote(day="A", category="A", text="A", reply="A"),) * 3,
        remark="A",
        requests=("A", "B"),
        issued=card.issued,
        signature=card.signatures[-1],
        copies=("A",),
    )
    return card, minutes, recap, letter


@pytest.mark.parametrize("number", range(len(STRANGE)))
def test_strange_texts_print_within_the_page(papers: tuple[object, ...], number: int) -> None:
    card, minutes, recap, letter = (replaced(each, STRANGE[number]) for each in papers)
    printed = {
        "scorecard": scorecards_pdf([card], size="F4"),  # type: ignore[list-item]
        "minutes": minutes_pdf([minutes]),  # type: ignore[list-item]
        "recap": unit_recap_pdf(recap),  # type: ignore[arg-type]
        "letter": follow_ups_pdf([letter]),  # type: ignore[list-item]
    }
    assert [name for name, pdf in printed.items() if list(outside(pdf))] == []
    assert not any(b"root:x:0" in pdf or b"/EmbeddedFile" in pdf for pdf in printed.values())
