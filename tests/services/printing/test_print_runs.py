"""Prints on a printer: ten people at a time, what was sent stands, copies, the book of prints."""

from __future__ import annotations

import re
import shutil
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from papers_kit import SIGNERS, finish, pages_of
from pypdf import PdfReader
from session_kit import PASSPHRASE, new_session

from asn_desktop.domain.errors import (
    CoordinatorOnlyError,
    NoCertificateReadyError,
    NoSuchSheetError,
    NothingToPrintError,
)
from asn_desktop.domain.print_jobs import AT_A_TIME, PrintWish
from asn_desktop.domain.roster import RosterReport
from asn_desktop.domain.sample import sample_roster
from asn_desktop.domain.session import Numbering
from asn_desktop.services.workspace import Workspace, create_session

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from asn_desktop.domain.ids import EvaluatorId, ParticipantId
    from asn_desktop.domain.people import Participant
    from asn_desktop.services.printing.print_runs import PrintRun, SheetBatch

PEOPLE, FIRST, PRINTER = 23, 17, "Canon di pendopo"
MARK = re.compile(r"SALINANke-(\d),dicetak\d+[A-Z][a-z]+\d{4}pukul\d\d\.\d\d")


class StoppedError(RuntimeError):
    """The user pressed Batal."""


@pytest.fixture(scope="module")
def finished_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a session in which everybody may have a certificate."""
    path = tmp_path_factory.mktemp("hari") / "sesi.asn"
    create_session(path, new_session(), PASSPHRASE)
    rows = tuple(sample_roster(PEOPLE, 7, ("Dinas Kesehatan", "Dinas Sosial")))
    with Workspace.open(path, PASSPHRASE) as workspace:
        workspace.roster_import.import_rows(RosterReport("Peserta", 8, len(rows), rows))
        finish(workspace)
    return path


@pytest.fixture
def hall(finished_file: Path, tmp_path: Path) -> Iterator[Workspace]:
    path = tmp_path / "sesi.asn"
    shutil.copy(finished_file, path)
    with Workspace.open(path, PASSPHRASE) as workspace:
        yield workspace


@pytest.fixture
def people(hall: Workspace) -> tuple[Participant, ...]:
    return hall.roster.participants()


def number(running: int) -> str:
    return f"800.1.4.4/{running}/BKPSDM/2026"


def numbers(hall: Workspace) -> list[str]:
    return [state.number for state in hall.papers.certificate_states()]


def everything(run: PrintRun, *, sending: bool = True) -> list[SheetBatch]:
    """Make a whole run, and send all of it."""
    batches = []
    while (batch := run.make_next()) is not None:
        batches.append(batch)
        if sending:
            run.sent(batch, len(batch.pages))
    return batches


def copies_of(batch: SheetBatch) -> list[int]:
    return [sheet.copy for sheet in batch.sheets]


# --- ten at a time ---------------------------------------------------------------------


def test_ten_are_made_and_entered_at_a_time(
    hall: Workspace, people: tuple[Participant, ...]
) -> None:
    heard: list[tuple[int, int]] = []
    run = hall.papers.begin(PrintWish("certificate"), PRINTER)
    assert (run.of, run.left_out, run.size) == (PEOPLE, (), "A4")
    assert set(numbers(hall)) == {""}

    first = run.make_next(lambda done, of: heard.append((done, of)))
    assert first is not None
    assert heard == [(k, PEOPLE) for k in range(1, 11)]
    assert (first.first, first.pages) == (1, (2,) * AT_A_TIME)
    assert len(PdfReader(BytesIO(first.pdf)).pages) == 2 * AT_A_TIME
    drawn = [number(FIRST + k) for k in range(AT_A_TIME)]
    assert numbers(hall) == drawn + [""] * (PEOPLE - AT_A_TIME)
    run.sent(first, AT_A_TIME)

    rest = everything(run)
    assert [(batch.first, len(batch.pages)) for batch in rest] == [(11, 10), (21, 3)]
    assert numbers(hall) == [number(FIRST + k) for k in range(PEOPLE)]
    assert run.make_next() is None
    (printed,) = hall.papers.history()
    assert (printed.kind, printed.target, printed.is_printer) == ("certificate", PRINTER, True)
    assert printed.by
    assert [sheet.sheet for sheet in printed.sheets] == list(range(1, PEOPLE + 1))
    assert [sheet.number for sheet in printed.sheets] == numbers(hall)
    assert [sheet.participant for sheet in printed.sheets] == [person.id for person in people]
    assert [sheet.name for sheet in printed.sheets] == [person.full_name for person in people]
    assert {sheet.copy for sheet in printed.sheets} == {1}


def test_the_tens_of_a_run_are_one_batch_and_the_next_run_is_another(hall: Workspace) -> None:
    everything(hall.papers.begin(PrintWish("certificate"), PRINTER))
    assert {state.batch for state in hall.papers.certificate_states()} == {1}
    hall.settings.set_signers(tuple(each.model_copy(update={"name": "Lain"}) for each in SIGNERS))
    everything(hall.papers.begin(PrintWish("certificate"), PRINTER))
    assert {state.batch for state in hall.papers.certificate_states()} == {2}


def test_what_a_printer_gets_is_what_a_file_and_the_preview_have(
    hall: Workspace, people: tuple[Participant, ...], tmp_path: Path
) -> None:
    few = tuple(person.id for person in people[:4])
    for kind in ("scorecard", "certificate"):
        wish = PrintWish(kind, few)
        shown = hall.papers.preview(wish)
        run = hall.papers.begin(wish, PRINTER)
        batch = run.make_next()
        assert batch is not None
        assert batch.pdf == shown
        hall.papers.write(wish, tmp_path / "a.pdf")  # what was made and never sent is no print
        assert (tmp_path / "a.pdf").read_bytes() == shown


def test_the_paper_for_everybody_is_one_sheet(hall: Workspace) -> None:
    run = hall.papers.begin(PrintWish("minutes", size="F4"), PRINTER)
    assert (run.of, run.size) == (1, "F4")
    (batch,) = everything(run)
    pages = PdfReader(BytesIO(batch.pdf)).pages
    assert batch.pages == (len(pages),)
    assert float(pages[0].mediabox.height) == pytest.approx(330 / 25.4 * 72, abs=0.1)
    (printed,) = hall.papers.history()
    (sheet,) = printed.sheets
    assert (sheet.participant, sheet.name, sheet.copy) == (None, "", 1)


# --- Batal -----------------------------------------------------------------------------


def test_what_was_sent_stands_after_batal_and_printing_goes_on_from_there(
    hall: Workspace, people: tuple[Participant, ...]
) -> None:
    run = hall.papers.begin(PrintWish("certificate"), PRINTER)
    first, second = run.make_next(), run.make_next()
    assert first is not None
    assert second is not None
    run.sent(first, AT_A_TIME)
    run.sent(second, 5)  # the paper jammed after sheet 15
    run.sent(second, 0)

    (printed,) = hall.papers.history()
    assert len(printed.sheets) == 15
    assert numbers(hall)[:20] == [number(FIRST + k) for k in range(20)]

    again = PrintWish("certificate", first=14)
    plan = hall.papers.plan(again)
    assert plan.ready[0].id == people[13].id
    assert len(plan.ready) == PEOPLE - 13
    shown = pages_of(hall.papers.preview(again))
    assert "".join(people[13].name.split()) in shown[0]
    assert [bool(MARK.search(page)) for page in shown[::2][:4]] == [True, True, False, False]

    run = hall.papers.begin(again, PRINTER)
    assert run.of == PEOPLE
    batch = run.make_next()
    assert batch is not None
    assert batch.first == 14
    assert copies_of(batch) == [2, 2, *[1] * 8]
    run.sent(batch, AT_A_TIME)
    assert [sheet.sheet for sheet in hall.papers.history()[0].sheets] == list(range(14, 24))
    assert numbers(hall) == [number(FIRST + k) for k in range(PEOPLE)]


def test_batal_while_a_ten_is_made_takes_that_ten_back(hall: Workspace) -> None:
    run = hall.papers.begin(PrintWish("certificate"), PRINTER)
    first = run.make_next()
    assert first is not None
    run.sent(first, AT_A_TIME)

    def stop(done: int, _of: int) -> None:
        if done == 13:
            raise StoppedError

    with pytest.raises(StoppedError):
        run.make_next(stop)
    assert numbers(hall)[AT_A_TIME:] == [""] * (PEOPLE - AT_A_TIME)
    second = run.make_next()
    assert second is not None
    assert (second.first, numbers(hall)[10]) == (11, number(FIRST + 10))


def test_many_people_can_be_asked_for_by_name(
    hall: Workspace, people: tuple[Participant, ...]
) -> None:
    whom = tuple(person.id for person in reversed(people[:12]))
    run = hall.papers.begin(PrintWish("scorecard", (*whom, *whom)), PRINTER)
    assert [len(batch.pages) for batch in everything(run)] == [10, 2]
    shown = [sheet.participant for sheet in hall.papers.history()[0].sheets]
    assert shown == [person.id for person in people[:12]]


# --- what changes between two tens ------------------------------------------------------


def test_each_ten_is_planned_anew(hall: Workspace, people: tuple[Participant, ...]) -> None:
    rahma = hall.session.overview().evaluators[0].id
    run = hall.papers.begin(PrintWish("certificate"), PRINTER)
    first = run.make_next()
    assert first is not None
    hall.roster.void(people[11].id, "bukan peserta")
    hall.sheets.reopen(rahma, [people[12].id], "keliru")

    second = run.make_next()
    assert second is not None
    assert (second.first, len(second.pages), run.of) == (11, 8, PEOPLE - 2)
    assert run.left_out == (
        (people[11].full_name, "sudah dihapus dari daftar"),
        (people[12].full_name, f"belum final oleh {hall.session.overview().evaluators[0].name}"),
    )
    third = run.make_next()
    assert third is not None
    assert (third.first, len(third.pages)) == (19, 3)
    drawn = [text for text in numbers(hall) if text]
    assert drawn == [number(FIRST + k) for k in range(PEOPLE - 2)]


def test_a_ten_of_which_nobody_is_left_is_passed_over(
    hall: Workspace, people: tuple[Participant, ...]
) -> None:
    run = hall.papers.begin(PrintWish("scorecard"), PRINTER)
    first = run.make_next()
    assert first is not None
    for person in people[10:20]:
        hall.roster.void(person.id, "bukan peserta")
    third = run.make_next()
    assert third is not None
    assert (third.first, len(third.pages), run.of) == (11, 3, 13)
    for person in people[20:]:
        assert person.id in {sheet.participant.id for sheet in third.sheets if sheet.participant}


def test_who_was_added_by_mistake_and_taken_off_again_drops_out(desk: Workspace) -> None:
    desk.roster.add({"nip": "199303152019031004", "name": "Bayu Tambahan"})
    run = desk.papers.begin(PrintWish("scorecard"), PRINTER)
    desk.history.undo()
    batch = run.make_next()
    assert batch is not None
    assert (len(batch.sheets), run.of) == (4, 4)
    assert run.left_out == (("Bayu Tambahan", "tidak ada lagi di daftar"),)

    desk.history.redo()
    added = desk.roster.participants()[-1].id
    run = desk.papers.begin(PrintWish("scorecard", (added,)), PRINTER)
    desk.history.undo()
    assert run.make_next() is None
    assert (run.of, len(run.left_out)) == (0, 1)


def test_who_is_called_absent_meanwhile_drops_out_unless_asked_for_by_name(
    desk: Workspace, siti: ParticipantId
) -> None:
    for whom, made in (((), 3), ((siti,), 1)):
        run = desk.papers.begin(PrintWish("scorecard", whom), PRINTER)
        desk.attendance.set([(siti, "tidak_hadir", "sakit", 0)])
        batch = run.make_next()
        assert batch is not None
        assert (len(batch.sheets), run.of) == (made, made)
        desk.attendance.set([(siti, "hadir", "", 0)])


def test_a_number_block_that_is_used_up_is_told(hall: Workspace) -> None:
    hall.settings.set_numbering(
        Numbering(klasifikasi="800", unit="B", first=1, last=21, blank=False)
    )
    plan = hall.papers.plan(PrintWish("certificate"))
    assert (len(plan.ready), len(plan.left_out)) == (21, 2)
    run = hall.papers.begin(PrintWish("certificate"), PRINTER)
    assert [len(batch.pages) for batch in everything(run)] == [10, 10, 1]
    assert (run.of, run.left_out) == (21, plan.left_out)


# --- copies and the book ---------------------------------------------------------------


def test_a_second_print_is_marked_as_a_copy(hall: Workspace, tmp_path: Path) -> None:
    wish = PrintWish("certificate")
    hall.papers.write(wish, tmp_path / "s.pdf")
    hall.papers.write(wish, tmp_path / "t.pdf")
    assert (tmp_path / "s.pdf").read_bytes() == (tmp_path / "t.pdf").read_bytes()
    for copies in (0, 1, 2):
        marks = MARK.findall("".join(pages_of(hall.papers.preview(wish), 99)))
        assert set(marks) == ({str(copies)} if copies else set())
        batches = everything(hall.papers.begin(wish, PRINTER))
        assert {made for batch in batches for made in copies_of(batch)} == {copies + 1}
    hall.papers.write(wish, tmp_path / "u.pdf")
    assert set(MARK.findall("".join(pages_of((tmp_path / "u.pdf").read_bytes(), 99)))) == {"3"}
    runs = hall.papers.history()
    assert [(run.target, run.is_printer) for run in runs] == [
        ("u.pdf", False),
        *[(PRINTER, True)] * 3,
        ("t.pdf", False),
        ("s.pdf", False),
    ]
    assert runs[0].at >= runs[1].at >= runs[2].at > 0
    copies_told = [{sheet.copy for sheet in run.sheets} for run in runs]
    assert copies_told == [{4}, {3}, {2}, {1}, {1}, {1}]


def test_a_certificate_that_is_issued_anew_is_no_copy(hall: Workspace, tmp_path: Path) -> None:
    everything(hall.papers.begin(PrintWish("certificate"), PRINTER))
    before = numbers(hall)
    hall.settings.set_signers(tuple(each.model_copy(update={"name": "Lain"}) for each in SIGNERS))
    hall.papers.write(PrintWish("certificate"), tmp_path / "baru.pdf")
    assert numbers(hall) == before
    assert not MARK.search("".join(pages_of((tmp_path / "baru.pdf").read_bytes(), 99)))
    assert {sheet.copy for sheet in hall.papers.history()[0].sheets} == {1}
    assert not MARK.search("".join(pages_of(hall.papers.preview(PrintWish("certificate")))))
    everything(hall.papers.begin(PrintWish("certificate"), PRINTER))
    assert MARK.search("".join(pages_of(hall.papers.preview(PrintWish("certificate")))))


def test_a_draft_that_came_out_makes_no_copy_of_the_final_paper(
    hall: Workspace, people: tuple[Participant, ...]
) -> None:
    rahma, whom = hall.session.overview().evaluators[0].id, [people[0].id]
    wish = PrintWish("scorecard", (people[0].id,))
    hall.sheets.reopen(rahma, whom, "keliru")
    assert copies_of(everything(hall.papers.begin(wish, PRINTER))[0]) == [1]
    assert copies_of(everything(hall.papers.begin(wish, PRINTER))[0]) == [2]
    hall.sheets.finalise(rahma, whom)
    final = everything(hall.papers.begin(wish, PRINTER))[0]
    assert copies_of(final) == [1]
    assert not MARK.search("".join(pages_of(final.pdf)))
    assert [run.sheets[0].number for run in hall.papers.history()] == ["", "DRAF", "DRAF"]


def test_a_copy_of_somebody_entered_twice_is_known(
    hall: Workspace, people: tuple[Participant, ...]
) -> None:
    """One entry was printed twice, the other once: the higher count is the person's."""
    first, second = sorted((people[0].id, people[1].id))
    for participant in (first, first, second):
        everything(hall.papers.begin(PrintWish("scorecard", (participant,)), PRINTER))
    hall.joining.join(first, second, "satu orang")
    (one,) = hall.joining.joined()
    assert {run.sheets[0].participant for run in hall.papers.history()} == {one}
    wish = PrintWish("scorecard", (one,))
    assert copies_of(everything(hall.papers.begin(wish, PRINTER))[0]) == [3]


# --- refusals --------------------------------------------------------------------------


def test_there_must_be_something_to_print(hall: Workspace, people: tuple[Participant, ...]) -> None:
    for first in (24, 99):
        with pytest.raises(NoSuchSheetError):
            hall.papers.begin(PrintWish("certificate", first=first), PRINTER)
    hall.roster.void(people[0].id, "bukan peserta")
    with pytest.raises(NothingToPrintError):
        hall.papers.begin(PrintWish("scorecard", (people[0].id,)), PRINTER)
    with pytest.raises(NoCertificateReadyError):
        hall.papers.begin(PrintWish("certificate", (people[0].id,)), PRINTER)
    with pytest.raises(NoSuchSheetError):
        hall.papers.plan(PrintWish("scorecard", (people[0].id,), first=2))


def test_an_evaluator_prints_only_what_is_theirs(
    desk: Workspace, rahma: EvaluatorId, laptop_of: Callable[[EvaluatorId], Workspace]
) -> None:
    laptop = laptop_of(rahma)
    for kind in ("certificate", "minutes", "unit_recap", "follow_up"):
        with pytest.raises(CoordinatorOnlyError):
            laptop.papers.begin(PrintWish(kind), PRINTER)
    (batch,) = everything(laptop.papers.begin(PrintWish("scorecard"), PRINTER))
    assert len(batch.sheets) == 4
    assert laptop.papers.history()[0].by == laptop.papers.history()[0].by.strip() != ""
    assert desk.papers.history() == ()
