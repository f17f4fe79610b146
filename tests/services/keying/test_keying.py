"""Sheets of paper keyed in by two people: nothing counts before both typed the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from session_kit import NIPS

from asn_desktop.domain.discipline import NoteRecord, NoteSource
from asn_desktop.domain.errors import (
    AwaitsSecondError,
    CoordinatorOnlyError,
    NothingTypedError,
    NotTypedYetError,
    ParticipantAbsentError,
    RowCountError,
    SameTypistError,
    SheetAfterClosingError,
    SheetFinalError,
    SheetOfJoinedError,
    SheetOfRemovedEvaluatorError,
    SheetOfUndoneError,
    SheetOfVoidError,
    TypedUnreadableError,
    TypistMissingError,
    UnknownLevelError,
    UnknownSheetCodeError,
    WordsForUnseenError,
)
from asn_desktop.domain.sheet_codes import SheetPlace
from asn_desktop.domain.typed_sheets import TypedSheet
from asn_desktop.services.evaluation.sheet_places import places_by_code
from asn_desktop.services.session.closing import is_closed

if TYPE_CHECKING:
    from collections.abc import Callable

    from asn_desktop.domain.ids import EvaluatorId, ParticipantId
    from asn_desktop.services.workspace import Workspace

PAPER = TypedSheet(
    (4, 4, 5, "T", 3, 4, None), "nihil", {"HM": "tidak ada kesempatan", "AK": "tepat"}
)
LEVELS = PAPER._replace(words=None)
ASNI, BIMA = "Asni Dewi", "Bima Putra"


def code_of(desk: Workspace, person: ParticipantId, evaluator: EvaluatorId) -> str:
    codes = {place: code for code, place in places_by_code(desk._context).items()}
    return codes[SheetPlace(person, evaluator)]


@pytest.fixture
def code(desk: Workspace, siti: ParticipantId, rahma: EvaluatorId) -> str:
    return code_of(desk, siti, rahma)


def levels(desk: Workspace, person: ParticipantId, evaluator: EvaluatorId) -> list[object]:
    return [row.level for row in desk.scoring.sheet(person, evaluator).rows]


def test_a_code_names_the_sheet_however_it_is_typed(desk: Workspace, code: str) -> None:
    sheet = desk.keying.open(f" {code.lower().replace('-', ' ')} ")
    assert (sheet.participant.name, sheet.evaluator.name) == ("Siti Aminah", "Rahma")
    assert [row.criterion for row in sheet.rows] == list(desk.session.overview().criteria)
    assert (sheet.code, sheet.on_file, sheet.typed_by, sheet.top_level) == (code, 0, "", 5)


@pytest.mark.parametrize("typed", ["", "ZZZZ-ZZZZ", "bukan kode", "0000-0000"])
def test_an_unknown_code_is_refused(desk: Workspace, typed: str) -> None:
    with pytest.raises(UnknownSheetCodeError):
        desk.keying.open(typed)


def test_two_people_who_agree_enter_one_step_in_the_evaluators_name(
    desk: Workspace, code: str, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    desk.keying.type_first(code, ASNI, PAPER)
    assert levels(desk, siti, rahma) == [None] * 7
    (waiting,) = desk.keying.pending()
    assert waiting[:4] == (code, "Siti Aminah", "Rahma", ASNI)
    assert desk.keying.open(code).typed_by == ASNI

    outcome = desk.keying.confirm(code, BIMA, LEVELS)

    assert (outcome.state, outcome.stored, outcome.same) == ("entered", 6, 0)
    assert outcome.changed.kinds == {"marks", "attestations"}
    assert levels(desk, siti, rahma) == [4, 4, 5, "T", 3, 4, None]
    rows = {str(row.criterion): row for row in desk.scoring.sheet(siti, rahma).rows}
    by_whom = f"lembar kertas, diketik {ASNI}, dikonfirmasi {BIMA}"
    assert rows["HM"].why == f"tidak ada kesempatan ({by_whom})"
    assert (rows["BP"].why, rows["AK"].remark, rows["HM"].remark) == (by_whom, "tepat", "")
    assert desk.discipline.attested(rahma) == {siti}
    assert desk.keying.pending() == ()

    assert desk.history.undo_label() == "Lembar kertas · Siti Aminah"
    undone = desk.history.undo()
    assert (undone.participant, undone.evaluator) == (siti, rahma)
    assert levels(desk, siti, rahma) == [None] * 7
    assert desk.discipline.attested(rahma) == frozenset()
    desk.history.redo()
    assert levels(desk, siti, rahma) == [4, 4, 5, "T", 3, 4, None]


def test_two_who_differ_are_shown_where_and_nothing_is_entered(
    desk: Workspace, code: str, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    desk.keying.type_first(code, ASNI, PAPER)
    other = TypedSheet((4, 2, 5, "T", 3, 4, 1), "")

    outcome = desk.keying.confirm(code, BIMA, other)

    assert outcome.state == "differs"
    assert [each[1:] for each in outcome.differences] == [
        ("Akuntabel", "4", "2"),
        ("Kolaboratif", "kosong", "1"),
        ("Catatan disiplin", "nihil", "kosong"),
    ]
    assert [each.row for each in outcome.differences] == [1, 6, 7]
    unseen = desk.keying.confirm(code, BIMA, TypedSheet(("T", *PAPER.levels[1:]), "nihil"))
    assert [each.other for each in unseen.differences] == ["T"]  # no word yet about its reason
    assert levels(desk, siti, rahma) == [None] * 7
    assert desk.keying.confirm(code, BIMA, LEVELS).state == "entered"


def test_the_first_person_may_type_it_again_where_the_slip_was_theirs(
    desk: Workspace, code: str, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    desk.keying.type_first(code, ASNI, PAPER._replace(levels=(1, 4, 5, "T", 3, 4, None)))
    desk.keying.type_first(code, "  asni   DEWI ", PAPER)
    with pytest.raises(AwaitsSecondError, match="asni"):
        desk.keying.type_first(code, BIMA, PAPER)
    assert desk.keying.confirm(code, BIMA, LEVELS).state == "entered"
    assert levels(desk, siti, rahma)[0] == 4


@pytest.mark.parametrize("name", [ASNI, "asni dewi", " ASNI  Dewi "])
def test_nobody_confirms_their_own_typing(desk: Workspace, code: str, name: str) -> None:
    desk.keying.type_first(code, ASNI, PAPER)
    with pytest.raises(SameTypistError, match="orang lain"):
        desk.keying.confirm(code, name, LEVELS)
    assert len(desk.keying.pending()) == 1


def test_what_the_file_says_otherwise_is_shown_and_replaced_only_on_purpose(
    desk: Workspace, code: str, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    desk.scoring.mark(siti, rahma, [("BP", 4), ("AK", 2)])  # type: ignore[list-item]
    desk.scoring.remark(siti, rahma, "AK", "terlambat")  # type: ignore[arg-type]
    sheet = desk.keying.open(code)
    assert (sheet.on_file, sheet.rows[1].on_file) == (2, 2)
    desk.keying.type_first(code, ASNI, PAPER)

    outcome = desk.keying.confirm(code, BIMA, LEVELS)

    assert outcome.state == "on_file"
    assert outcome.differences == (
        (1, "Akuntabel", "2", "4"),
        (-1, "Catatan Akuntabel", "terlambat", "tepat"),
    )
    assert levels(desk, siti, rahma)[:3] == [4, 2, None]
    replaced = desk.keying.confirm(code, BIMA, LEVELS, replace=True)
    assert (replaced.state, replaced.stored, replaced.same) == ("entered", 5, 1)
    assert levels(desk, siti, rahma) == [4, 4, 5, "T", 3, 4, None]
    desk.history.undo()
    assert levels(desk, siti, rahma)[:3] == [4, 2, None]
    assert desk.scoring.sheet(siti, rahma).rows[1].remark == "terlambat"


def test_an_empty_row_on_paper_clears_nothing(
    desk: Workspace, code: str, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    desk.scoring.mark(siti, rahma, [("KB", 5)])  # type: ignore[list-item]
    desk.discipline.attest(rahma, [siti])
    desk.keying.type_first(code, ASNI, PAPER)
    assert desk.keying.confirm(code, BIMA, LEVELS).state == "entered"
    assert levels(desk, siti, rahma)[-1] == 5


def test_the_second_person_may_put_the_words_right(
    desk: Workspace, code: str, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    desk.keying.type_first(code, ASNI, PAPER)
    assert desk.keying.open(code).words == PAPER.words
    desk.keying.confirm(code, BIMA, PAPER._replace(words={"HM": "cuti", "AK": "Tepat."}))
    rows = {str(row.criterion): row for row in desk.scoring.sheet(siti, rahma).rows}
    assert rows["HM"].why.startswith("cuti (")
    assert rows["AK"].remark == "Tepat."


def test_nihil_is_not_attested_over_a_note_and_notes_on_paper_are_told(
    desk: Workspace, code: str, siti: ParticipantId, rahma: EvaluatorId, budi: EvaluatorId
) -> None:
    record = NoteRecord(
        participant=siti,
        author=rahma,
        category="lainnya",
        date=desk.session.overview().date,
        source=NoteSource.PENGAMATAN_SESI,
        text="Diduga meninggalkan ruangan.",
    )
    desk.discipline.write(record)
    desk.keying.type_first(code, ASNI, PAPER)
    outcome = desk.keying.confirm(code, BIMA, LEVELS)
    assert (outcome.nihil_left_out, outcome.has_notes) == (True, False)
    assert desk.discipline.attested(rahma) == frozenset()

    other = code_of(desk, siti, budi)
    noted = PAPER._replace(discipline="notes")
    desk.keying.type_first(other, ASNI, noted)
    outcome = desk.keying.confirm(other, BIMA, noted)
    assert (outcome.nihil_left_out, outcome.has_notes) == (False, True)
    assert desk.discipline.attested(budi) == frozenset()


def test_slips_of_the_typist_are_refused(desk: Workspace, code: str) -> None:
    keying = desk.keying
    with pytest.raises(TypistMissingError):
        keying.type_first(code, " \u200b ", PAPER)
    with pytest.raises(RowCountError, match="7 baris, yang diketik 2"):
        keying.type_first(code, ASNI, TypedSheet((4, 4)))
    with pytest.raises(UnknownLevelError):
        keying.type_first(code, ASNI, TypedSheet((9, 4, 4, 4, 4, 4, 4)))
    with pytest.raises(WordsForUnseenError, match="Harmonis"):
        keying.type_first(code, ASNI, PAPER._replace(words={"AK": "x"}))
    with pytest.raises(NothingTypedError):
        keying.type_first(code, ASNI, TypedSheet((None,) * 7, "", {"AK": "  "}))
    with pytest.raises(NotTypedYetError, match=code):
        keying.confirm(code, BIMA, LEVELS)
    with pytest.raises(NotTypedYetError, match=code):
        keying.void(code)
    assert keying.pending() == ()


def test_a_typing_is_taken_back(desk: Workspace, code: str) -> None:
    desk.keying.type_first(code, ASNI, PAPER)
    desk.keying.void(code)
    assert desk.keying.pending() == ()
    desk.keying.type_first(code, BIMA, PAPER)
    assert desk.keying.open(code).typed_by == BIMA


def test_what_another_program_kept_is_to_be_typed_again(desk: Workspace, code: str) -> None:
    desk.keying.type_first(code, ASNI, PAPER)
    connection = desk._context.ledger.connection
    for entries in ("?", "[]", '[[4], "", {}]', '[[4.5], "", {}]', '[[4], "lain", {}]'):
        connection.execute("UPDATE typed_sheet SET entries = ?", (entries,))
        assert desk.keying.open(code).typed_by == ASNI
        with pytest.raises(TypedUnreadableError):
            desk.keying.confirm(code, BIMA, LEVELS)
    desk.keying.type_first(code, ASNI, PAPER)
    assert desk.keying.confirm(code, BIMA, LEVELS).state == "entered"


def test_a_sheet_that_is_final_or_of_somebody_absent_takes_nothing(
    desk: Workspace, code: str, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    criteria = desk.session.overview().criteria
    desk.scoring.mark(siti, rahma, [(each, 4) for each in criteria])
    desk.sheets.finalise(rahma, [siti])
    with pytest.raises(SheetFinalError):
        desk.keying.open(code)
    other = desk.roster.find(NIPS[1]).id
    desk.attendance.set([(other, "tidak_hadir", "izin", 0)])
    with pytest.raises(ParticipantAbsentError):
        desk.keying.open(code_of(desk, other, rahma))


def test_sheets_of_void_and_joined_people_are_refused_by_name(
    desk: Workspace, rahma: EvaluatorId
) -> None:
    people = [desk.roster.find(nip).id for nip in NIPS]
    codes = {person: code_of(desk, person, rahma) for person in people}
    desk.keying.type_first(codes[people[2]], ASNI, PAPER)
    desk.roster.void(people[2], "salah daftar")
    with pytest.raises(SheetOfVoidError, match="Maria Ulfah"):
        desk.keying.open(codes[people[2]])
    assert desk.keying.pending()[0].participant == "Maria Ulfah"
    desk.keying.void(codes[people[2]])

    one, two = sorted(people[:2])
    desk.joining.join(one, two, "orang yang sama", {})
    with pytest.raises(SheetOfJoinedError, match="digabung menjadi"):
        desk.keying.type_first(codes[two], ASNI, PAPER)
    assert desk.keying.open(codes[one]).code == codes[one]


def test_a_typing_outlives_its_participants_undone_addition_and_can_be_dropped(
    desk: Workspace, rahma: EvaluatorId
) -> None:
    added = desk.roster.add({"name": "Tamu Tanpa Daftar"}, is_present=True).person
    code = code_of(desk, added.id, rahma)
    desk.keying.type_first(code, ASNI, PAPER)
    while desk.history.undo_label() and desk._context.views.participant(added.id):
        desk.history.undo()

    (waiting,) = desk.keying.pending()
    assert waiting[:4] == (code, "", "Rahma", ASNI)
    for act in (
        lambda: desk.keying.open(code),
        lambda: desk.keying.confirm(code, BIMA, LEVELS),
        lambda: desk.keying.type_first(code, ASNI, PAPER),
    ):
        with pytest.raises(SheetOfUndoneError, match="diurungkan"):
            act()
    desk.keying.void(code)
    assert desk.keying.pending() == ()
    with pytest.raises(UnknownSheetCodeError):
        desk.keying.open(code)


def test_the_sheet_of_an_evaluator_who_was_removed_is_refused(
    desk: Workspace, siti: ParticipantId, budi: EvaluatorId
) -> None:
    code = code_of(desk, siti, budi)
    desk.settings.remove_evaluator(budi, "pindah tugas")
    with pytest.raises(SheetOfRemovedEvaluatorError, match="Budi"):
        desk.keying.open(code)


def test_after_the_closing_no_sheet_is_keyed_in(desk: Workspace, code: str) -> None:
    desk.keying.type_first(code, ASNI, PAPER)
    desk.session.close_session(with_gaps=True, why="dilanjutkan besok")
    assert is_closed(desk._context)
    with pytest.raises(SheetAfterClosingError):
        desk.keying.confirm(code, BIMA, LEVELS)
    desk.keying.void(code)


def test_an_evaluators_laptop_keys_nothing_in(
    desk: Workspace,
    code: str,
    rahma: EvaluatorId,
    laptop_of: Callable[[EvaluatorId], Workspace],
) -> None:
    laptop = laptop_of(rahma)
    assert code in places_by_code(laptop._context)
    for act in (laptop.keying.open, laptop.keying.void):
        with pytest.raises(CoordinatorOnlyError):
            act(code)
    with pytest.raises(CoordinatorOnlyError):
        laptop.keying.pending()
    assert desk.keying.pending() == ()


def test_typings_wait_over_a_restart_and_leave_with_no_package(
    desk: Workspace, code: str, rahma: EvaluatorId, laptop_of: Callable[[EvaluatorId], Workspace]
) -> None:
    before = desk.session.state()
    desk.keying.type_first(code, ASNI, PAPER)
    assert desk.session.state() == before
    laptop = laptop_of(rahma)
    found = laptop._context.ledger.connection.execute("SELECT count(*) FROM typed_sheet")
    assert found.fetchone() == (0,)
