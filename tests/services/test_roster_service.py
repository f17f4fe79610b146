from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from session_kit import NAMES, NIPS, roster_report

from asn_desktop.domain.errors import (
    CoordinatorOnlyError,
    NipRefusedError,
    ParticipantExistsError,
    ParticipantNameMissingError,
    ReasonMissingError,
    UnknownFieldError,
    UnknownParticipantError,
)
from asn_desktop.domain.people import Attendance
from asn_desktop.services.roster_import import ImportCounts

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from asn_desktop.domain.ids import EvaluatorId, ParticipantId
    from asn_desktop.services.workspace import Workspace

SHEET = "roster-cpns-112.xlsx"


def test_the_same_roster_again_changes_nothing(desk: Workspace) -> None:
    state = desk.session.state()
    changed, counts = desk.roster_import.import_rows(roster_report())
    assert not changed
    assert counts == ImportCounts(0, 0, 4, 0)
    assert desk.session.state() == state


def test_a_corrected_roster_changes_the_cell_only(desk: Workspace, siti: ParticipantId) -> None:
    report = roster_report()
    rows = (report.accepted[0]._replace(jabatan="Perawat"), *report.accepted[1:])
    report = replace(report, accepted=rows, rows=5)
    assert [line.kind for line in desk.roster_import.classify(report)] == [
        "berubah",
        "sama",
        "sama",
        "sama",
    ]
    changed, counts = desk.roster_import.import_rows(report)
    assert counts == ImportCounts(0, 1, 3, 1)
    assert changed.participants == {siti}
    person = desk.roster.participant(siti)
    assert (person.jabatan, person.unit, person.number) == ("Perawat", "Dinas Kesehatan", 1)


def test_a_real_sheet_is_checked_classified_and_imported(desk: Workspace, data: Path) -> None:
    preview = desk.roster_import.preview(data / SHEET)
    report = desk.roster_import.check(data / "roster-messy-112.xlsx")
    lines = desk.roster_import.classify(report)
    assert preview.header_row > 0
    assert sorted({line.kind for line in lines}) == ["baru", "ditolak"]
    assert sum(line.kind == "ditolak" and bool(line.reason) for line in lines) == report.refused
    _, counts = desk.roster_import.import_rows(report)
    assert counts.new + 4 == len(desk.roster.participants())


def test_a_walk_in_is_added_from_name_and_nip(desk: Workspace) -> None:
    person = desk.roster.add(
        {
            "name": "dr. Rina Wati, M.Kes.",
            "nip": "19880817 201903 2 001",
            "unit": "dinkes",
            "golongan": "iii/b",
        }
    )
    assert (person.front_titles, person.name, person.back_titles) == ("dr.", "Rina Wati", "M.Kes.")
    assert (person.sex, person.birth_date, person.number) == ("P", "1988-08-17", 5)
    assert (person.unit, person.golongan) == ("Dinas Kesehatan", "III/b")
    assert person.pangkat == "Penata Muda Tingkat I"
    assert person.walk_in
    assert person.rank == "Penata Muda Tingkat I (III/b)"
    assert desk.roster.find("198808172019032001").full_name == "dr. Rina Wati, M.Kes."


@pytest.mark.parametrize(
    ("fields", "error"),
    [
        ({"nip": NIPS[0], "name": "Siti"}, ParticipantExistsError),
        ({"nip": "1992031420250610", "name": "Siti"}, NipRefusedError),
        ({"nip": "198808172019032001", "name": "  "}, ParticipantNameMissingError),
        ({"name": "Siti", "shoe": "42"}, UnknownFieldError),
    ],
)
def test_a_walk_in_that_cannot_be_is_refused(
    desk: Workspace, fields: dict[str, str], error: type[Exception]
) -> None:
    with pytest.raises(error):
        desk.roster.add(fields)
    assert len(desk.roster.participants()) == 4


def test_without_a_nip_somebody_has_an_id_of_their_own(desk: Workspace) -> None:
    first, second = desk.roster.add({"name": "Tamu"}), desk.roster.add({"name": "Tamu"})
    assert first.id != second.id
    assert first.rank == ""
    assert first.printed_nip == ""


def test_fields_are_corrected(desk: Workspace, siti: ParticipantId) -> None:
    desk.roster.set_fields(siti, {"jabatan": " Perawat ", "nip": "19920314 202506 1 009"})
    person = desk.roster.participant(siti)
    assert (person.jabatan, person.nip) == ("Perawat", "199203142025061009")
    assert desk.roster.find("19920314 202506 1 009").id == siti
    with pytest.raises(ParticipantNameMissingError):
        desk.roster.set_fields(siti, {"name": ""})
    with pytest.raises(UnknownFieldError):
        desk.roster.set_fields(siti, {"shoe": "42"})


def test_taking_off_asks_why_and_can_be_undone(desk: Workspace, siti: ParticipantId) -> None:
    with pytest.raises(ReasonMissingError):
        desk.roster.void(siti, " ")
    desk.roster.void(siti, "pindah tugas")
    assert len(desk.roster.participants()) == 3
    assert desk.roster.participants(include_voided=True)[0].voided
    with pytest.raises(UnknownParticipantError):
        desk.roster.find(NIPS[0])
    with pytest.raises(ReasonMissingError):
        desk.roster.restore(siti, "")
    desk.roster.restore(siti, "salah orang")
    assert desk.roster.find(NIPS[0]).name == NAMES[0]
    desk.roster.void(siti, "pindah lagi")
    assert desk.roster.add({"nip": NIPS[0], "name": "Siti Aminah"}).id == siti
    assert len(desk.roster.participants()) == 4


def test_two_entries_become_one_person_and_part_again(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    guest = desk.roster.add({"name": "Siti A."})
    code = desk.session.overview().criteria[0]
    desk.scoring.mark(guest.id, rahma, [(code, 5)])
    with pytest.raises(ReasonMissingError):
        desk.roster.same_person(guest.id, siti, "")
    desk.roster.same_person(guest.id, siti, "orang yang sama")
    one = min(guest.id, siti)
    assert len(desk.roster.participants()) == 4
    assert desk.scoring.sheet(one, rahma).level_of(code) == 5
    desk.roster.part(guest.id, "ternyata bukan")
    assert len(desk.roster.participants()) == 5
    assert desk.scoring.sheet(guest.id, rahma).level_of(code) == 5


def test_attendance_by_hand_and_from_a_table(
    desk: Workspace, siti: ParticipantId, tmp_path: Path
) -> None:
    desk.attendance.set([(siti, "terlambat", "", 20)])
    assert desk.roster.participant(siti).attendance == Attendance("terlambat", "", 20)
    table = tmp_path / "hadir.csv"
    table.write_text(
        f"nip,status,menit\n{NIPS[0]},terlambat,20\n{NIPS[1]},sakit,\n198808172019032001,hadir,\n",
        encoding="utf-8",
    )
    result = desk.attendance.import_table(table)
    assert (result.stored, result.same) == (1, 1)
    assert [problem.code for problem in result.problems] == ["nip_unknown"]
    joko = desk.roster.find(NIPS[1])
    assert not joko.is_present
    assert desk.session.overview().present == 3
    desk.attendance.set([(joko.id, "", "", 0)])
    assert desk.roster.find(NIPS[1]).is_present


def test_an_evaluators_laptop_adds_people_and_leaves_the_roster_alone(
    laptop_of: Callable[[EvaluatorId], Workspace], rahma: EvaluatorId, siti: ParticipantId
) -> None:
    laptop = laptop_of(rahma)
    assert not laptop.roster.may_edit
    laptop.roster.add({"name": "Rina", "nip": "198808172019032001"})
    attempts: tuple[Callable[[], object], ...] = (
        lambda: laptop.roster.set_fields(siti, {"unit": "x"}),
        lambda: laptop.roster.void(siti, "x"),
        lambda: laptop.attendance.set([(siti, "hadir", "", 0)]),
        lambda: laptop.roster_import.import_rows(roster_report()),
        lambda: laptop.roster.part(siti, "x"),
    )
    for attempt in attempts:
        with pytest.raises(CoordinatorOnlyError):
            attempt()
