"""One list for screen and printer: which sheet is the third, where not everybody can have one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from papers_kit import finish

from asn_desktop.domain.errors import NoSuchSheetError
from asn_desktop.domain.print_jobs import PrintWish
from asn_desktop.domain.session import Numbering

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.services.workspace import Workspace

BLOCK = Numbering(klasifikasi="800", first=1, last=6, blank=False)
PRINTER = "Canon di pendopo"


@pytest.fixture
def people(desk: Workspace) -> tuple[ParticipantId, ...]:
    """Make nine people final; three of six numbers are drawn, by the last three of them."""
    for day in range(11, 16):
        fields = {"nip": f"199001{day}20250510{day}", "name": f"Orang {day}", "unit": "Dinas"}
        desk.roster.add(fields, is_present=True)
    finish(desk)
    desk.settings.set_numbering(BLOCK)
    ids = tuple(person.id for person in desk.roster.participants())
    assert len(ids) == 9
    run = desk.papers.begin(PrintWish("certificate", ids[6:]), PRINTER)
    assert run.make_next() is not None
    return ids


def ready(desk: Workspace, first: int = 1) -> list[ParticipantId]:
    return [
        person.id
        for person in desk.papers.plan(PrintWish("certificate", (), "A4", "one", first)).ready
    ]


def test_the_wanted_sheet_is_counted_among_those_that_can_be_made(
    desk: Workspace, people: tuple[ParticipantId, ...]
) -> None:
    listed = ready(desk)
    assert listed == [*people[:3], *people[6:]], "for three of them no number is left"
    for first in range(1, 7):
        assert ready(desk, first) == listed[first - 1 :]
    with pytest.raises(NoSuchSheetError, match="hanya 6 lembar"):
        ready(desk, 7)


def test_the_printer_begins_with_the_sheet_that_the_screen_named(
    desk: Workspace, people: tuple[ParticipantId, ...]
) -> None:
    run = desk.papers.begin(PrintWish("certificate", first=5), PRINTER)
    batch = run.make_next()
    assert batch is not None
    assert (batch.first, run.of) == (5, 6)
    assert [sheet.participant.id for sheet in batch.sheets if sheet.participant] == list(people[7:])
    assert len(run.left_out) == 3


def test_counting_draws_no_number(
    desk: Workspace, people: tuple[ParticipantId, ...], tmp_path: Path
) -> None:
    path = tmp_path / "sertifikat.pdf"
    report = desk.papers.write(PrintWish("certificate", first=3), path)
    assert report.printed == 4
    states = {state.participant.id: state.number for state in desk.papers.certificate_states()}
    assert [bool(states[each]) for each in people[:4]] == [False, False, True, False]
    assert states[people[2]] == BLOCK.number_text(4, 2026)


def test_sheets_that_are_out_keep_their_numbers_and_are_not_made_again(
    desk: Workspace, people: tuple[ParticipantId, ...]
) -> None:
    done = frozenset((people[0], people[3], people[8]))
    run = desk.papers.begin(PrintWish("scorecard"), PRINTER, done)
    made = []
    while (batch := run.make_next()) is not None:
        made.append((batch.first, len(batch.sheets)))
        run.sent(batch, len(batch.sheets))
    assert made == [(2, 2), (5, 4)]
    assert run.of == 9
    (printed,) = [each for each in desk.papers.history() if each.kind == "scorecard"]
    assert [sheet.sheet for sheet in printed.sheets] == [2, 3, 5, 6, 7, 8]
    assert [sheet.participant for sheet in printed.sheets] == [
        each for each in people if each not in done
    ]


def test_the_last_sheets_of_a_batch_are_booked_where_the_first_did_not_go_out(
    desk: Workspace, people: tuple[ParticipantId, ...]
) -> None:
    run = desk.papers.begin(PrintWish("scorecard"), PRINTER)
    batch = run.make_next()
    assert batch is not None
    run.sent(batch, 0, 5)
    run.sent(batch, 2, 7)
    (printed,) = [each for each in desk.papers.history() if each.kind == "scorecard"]
    assert [(sheet.sheet, sheet.participant) for sheet in printed.sheets] == [
        (8, people[7]),
        (9, people[8]),
    ]
