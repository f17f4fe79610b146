"""A note of which two laptops say different things stays a note until somebody settles it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest
from session_kit import DAY, PASSPHRASE

from asn_desktop.domain.discipline import (
    DISPUTED_TEXT,
    DisciplineState,
    NoteRecord,
    NoteSource,
    NoteState,
)
from asn_desktop.domain.errors import UserError
from asn_desktop.services.workspace import Workspace, open_package

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from asn_desktop.domain.ids import EvaluatorId, NoteId, ParticipantId


class Day(NamedTuple):
    """The coordinator's table, an evaluator's laptop, and a note that both have."""

    desk: Workspace
    laptop: Workspace
    folder: Path
    person: ParticipantId
    author: EvaluatorId
    note: NoteId

    def edit_both(self) -> None:
        self.desk.discipline.edit(self.note, saying("di meja", self.person, self.author))
        self.laptop.discipline.edit(self.note, saying("di laptop", self.person, self.author))
        self.take()

    def take(self) -> None:
        """Bring the laptop's entries to the table."""
        package = self.folder / "kembali.asnpkg"
        package.unlink(missing_ok=True)
        self.laptop.packages.export(package)
        self.desk.merging.merge([package])


def saying(text: str, person: ParticipantId, author: EvaluatorId) -> NoteRecord:
    return NoteRecord(
        participant=person,
        author=author,
        category="gawai",
        date=DAY,
        source=NoteSource.PENGAMATAN_SESI,
        text=text,
    )


@pytest.fixture
def day(desk: Workspace, siti: ParticipantId, rahma: EvaluatorId, tmp_path: Path) -> Iterator[Day]:
    package = desk.packages.assign(rahma, tmp_path / "penugasan.asnpkg")
    open_package(package, tmp_path / "laptop.asn", PASSPHRASE)
    with Workspace.open(tmp_path / "laptop.asn", PASSPHRASE) as laptop:
        _, note = laptop.discipline.write(saying("bermain ponsel", siti, rahma))
        made = Day(desk, laptop, tmp_path, siti, rahma, note)
        made.take()
        yield made


def test_two_wordings_leave_a_note_that_counts_and_can_be_settled(day: Day) -> None:
    day.desk.discipline.attest(day.author, [day.person])
    day.edit_both()

    (shown,) = day.desk.discipline.notes(day.person)
    assert (shown.id, shown.disputed, shown.record.text) == (day.note, True, DISPUTED_TEXT)
    assert day.desk.discipline.states()[day.person] is DisciplineState.HAS_NOTES
    assert day.person in {each.id for each in day.desk.discipline.nihil_plan(day.author).noted}
    (conflict,) = day.desk.conflicts.all()
    person = day.desk.roster.participant(day.person)
    assert conflict.participant == person.full_name
    assert {each.shown for each in conflict.choices} == {"di meja", "di laptop"}
    with pytest.raises(UserError):
        day.desk.discipline.edit(day.note, saying("ditimpa", day.person, day.author))

    wanted = next(each.n for each in conflict.choices if each.shown == "di laptop")
    day.desk.conflicts.resolve(conflict.id, wanted, "sesuai catatan penilai")
    (settled,) = day.desk.discipline.notes(day.person)
    assert (settled.disputed, settled.record.text) == (False, "di laptop")


def test_withdrawn_here_and_answered_there_still_counts_and_its_past_is_told_as_it_was(
    day: Day,
) -> None:
    day.desk.discipline.withdraw(day.note, "salah orang")
    day.laptop.discipline.reply(day.note, "ban bocor")
    day.take()

    (shown,) = day.desk.discipline.notes(day.person)
    assert (shown.disputed, shown.state) == (True, NoteState.TERCATAT)
    assert day.desk.discipline.states()[day.person] is DisciplineState.HAS_NOTES
    told = [each.what for each in day.desk.discipline.history(day.note)]
    assert sorted(told) == ["recorded", "replied", "withdrawn"]


def test_of_two_corrections_each_is_told_against_what_its_writer_saw(day: Day) -> None:
    day.edit_both()

    changed = [each for each in day.desk.discipline.history(day.note) if each.what == "changed"]
    assert {(part.before, part.after) for each in changed for part in each.parts} == {
        ("bermain ponsel", "di meja"),
        ("bermain ponsel", "di laptop"),
    }


def test_rows_projected_anew_say_the_same_of_a_disputed_note(day: Day) -> None:
    day.edit_both()
    before = day.desk.discipline.notes()
    day.desk.discipline._context.ledger.projection.rebuild()
    assert day.desk.discipline.notes() == before
