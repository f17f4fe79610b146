"""Attendance list and blank sheets as a session gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from papers_kit import set_up

from asn_desktop.domain.sheet_codes import SheetPlace
from asn_desktop.services.evaluation.sheet_places import places_by_code
from asn_desktop.services.papers.attendance_document import AttendanceDocuments
from asn_desktop.services.papers.blank_sheet_document import BlankSheetDocuments
from asn_desktop.services.papers.paper_parts import paper_parts
from asn_desktop.services.workspace import Workspace, create_session

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from asn_desktop.domain.hall_documents import AttendanceDocument
    from asn_desktop.domain.ids import EvaluatorId


def attendance_of(desk: Workspace) -> AttendanceDocument:
    parts = paper_parts(desk._context, desk.settings)
    return AttendanceDocuments(desk._context, parts).of(desk.roster.participants())


def test_the_list_names_everybody_by_unit_in_the_order_of_the_roster(desk: Workspace) -> None:
    desk.roster.add({"name": "Tanpa Unit"})
    set_up(desk)
    document = attendance_of(desk)
    assert [
        (group.unit, [(line.number, line.name) for line in group.lines])
        for group in document.groups
    ] == [
        ("Dinas Kesehatan", [(1, "Siti Aminah"), (2, "Maria Ulfah")]),
        ("Dinas Sosial", [(3, "Joko Susilo"), (4, "Andi Baso")]),
        ("Unit belum diisi", [(5, "Tanpa Unit")]),
    ]
    assert document.groups[0].lines[0].nip == "19920314 202506 1 001"
    assert (document.expected, document.spare_rows) == (5, 5)
    assert document.signatures[1].name == "Dr. Sekar Umpama, M.AP."
    assert document.subtitle == "EVALUASI PASCA LATSAR"


def test_more_people_leave_more_rows_for_walk_ins(desk: Workspace) -> None:
    for number in range(150):
        desk.roster.add({"name": f"Peserta {number}"})
    assert attendance_of(desk).spare_rows == 8


def test_an_empty_roster_is_a_list_of_blank_rows(desk: Workspace) -> None:
    parts = paper_parts(desk._context, desk.settings)
    document = AttendanceDocuments(desk._context, parts).of(())
    assert (document.groups, document.spare_rows) == ((), 5)


def test_a_participant_has_one_sheet_an_evaluator_with_a_code_of_its_own(
    desk: Workspace, rahma: EvaluatorId, budi: EvaluatorId
) -> None:
    parts = paper_parts(desk._context, desk.settings)
    maker = BlankSheetDocuments(desk._context, parts)
    people = desk.roster.participants()
    sheets = [sheet for person in people for sheet in maker.of(person)]
    codes = places_by_code(desk._context)
    assert len({sheet.code for sheet in sheets}) == 8
    assert [sheet.evaluator.name for sheet in sheets[:2]] == ["Budi", "Rahma"]
    assert [codes[sheet.code] for sheet in sheets[:2]] == [
        SheetPlace(people[0].id, budi),
        SheetPlace(people[0].id, rahma),
    ]
    first = sheets[0]
    assert [core.name for core in first.core_values][:2] == ["Berorientasi Pelayanan", "Akuntabel"]
    assert [line.number for core in first.core_values for line in core.lines] == list(range(1, 8))
    assert all(len(line.guides) == 3 for core in first.core_values for line in core.lines)
    assert (first.levels, first.number) == (("1", "2", "3", "4", "5"), "1")
    assert first.legend.startswith("1 Kontraproduktif")


def test_behaviours_stand_in_the_order_of_the_screen(tmp_path: Path) -> None:
    from session_kit import PASSPHRASE, new_session  # noqa: PLC0415

    path = tmp_path / "sesi.asn"
    create_session(path, new_session(instrument="berakhlak-21-bars5"), PASSPHRASE)
    with Workspace.open(path, PASSPHRASE) as desk:
        desk.roster.add({"name": "Siti"})
        (person,) = desk.roster.participants()
        parts = paper_parts(desk._context, desk.settings)
        sheet = BlankSheetDocuments(desk._context, parts).of(person)[0]
        texts = [line.text for core in sheet.core_values for line in core.lines]
        evaluator = desk.session.overview().evaluators[0].id
        screen = [
            desk._context.instrument.criterion(row.criterion, desk._context.wording).text
            for row in desk.scoring.sheet(person.id, evaluator).rows
        ]
    assert texts == screen
    assert not any(line.guides for core in sheet.core_values for line in core.lines)


def test_an_evaluators_laptop_prints_its_own_sheets_with_the_same_codes(
    desk: Workspace, rahma: EvaluatorId, laptop_of: Callable[[EvaluatorId], Workspace]
) -> None:
    laptop = laptop_of(rahma)
    made = {}
    for each in (desk, laptop):
        maker = BlankSheetDocuments(each._context, paper_parts(each._context, each.settings))
        person = each.roster.participants()[0]
        made[each.role] = {sheet.evaluator.name: sheet.code for sheet in maker.of(person)}
    assert made[laptop.role] == {"Rahma": made[desk.role]["Rahma"]}
