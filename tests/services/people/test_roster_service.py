from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from session_kit import NAMES, NIPS, roster_report

from asn_desktop.domain.errors import (
    CoordinatorOnlyError,
    FieldTooLongError,
    NipRefusedError,
    ParticipantExistsError,
    ParticipantNameMissingError,
    ReasonMissingError,
    UnknownFieldError,
    UnknownParticipantError,
    VoidedPersonError,
)
from asn_desktop.domain.ids import ParticipantId
from asn_desktop.domain.people import Attendance
from asn_desktop.services.people.roster_import import FieldChange, ImportCounts

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from asn_desktop.domain.ids import EvaluatorId
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
    assert sorted({line.kind for line in lines}) == ["baru", "ditolak", "ganda"]
    refused = [line for line in lines if line.kind in ("ditolak", "ganda")]
    assert len(refused) == report.refused
    assert all(line.reason and line.row for line in refused)
    assert any(line.name and line.nip for line in refused)
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
    ).person
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
    first, second = (desk.roster.add({"name": "Tamu"}).person for _ in range(2))
    assert first.id != second.id
    assert first.rank == ""
    assert first.printed_nip == ""


def test_fields_are_corrected(desk: Workspace, siti: ParticipantId) -> None:
    desk.roster.set_fields(siti, {"jabatan": " Perawat ", "nip": "19920314 202506 1 009"})
    person = desk.roster.participant(siti)
    assert (person.jabatan, person.nip) == ("Perawat", "199203142025061009")
    assert desk.roster.find("19920314 202506 1 009").id == siti
    for name in ("", NIPS[1], "-", "\N{SLIGHTLY SMILING FACE}"):
        with pytest.raises(ParticipantNameMissingError):
            desk.roster.enter(siti, "name", name)
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
    assert desk.roster.add({"nip": NIPS[0], "name": "Siti Aminah"}).person.id == siti
    assert len(desk.roster.participants()) == 4


@pytest.mark.parametrize(
    ("entered", "found", "label"),
    [
        (("name", "Sitti Aminah\u202e, S.Kep."), "Sitti Aminah, S.Kep.", "Ubah nama"),
        (("golongan", "3b"), "III/b", "Ubah golongan"),
        (("unit", "dinkes"), "Dinas Kesehatan", ""),
        (("unit", "Kantor Baru"), "Kantor Baru", "Ubah perangkat daerah"),
        (("jabatan", " Perawat  Ahli "), "Perawat Ahli", "Ubah jabatan"),
        (("nip", "19920314.202506\u00a01 009"), "199203142025061009", "Ubah NIP"),
        (("golongan", ""), "", ""),
        (("golongan", "entah"), "entah", "Ubah golongan"),
    ],
)
def test_a_cell_is_entered_as_people_type_it(
    desk: Workspace, siti: ParticipantId, entered: tuple[str, str], found: str, label: str
) -> None:
    field, typed = entered
    changed = desk.roster.enter(siti, field, typed)

    person = desk.roster.participant(siti)
    assert (person.full_name if field == "name" else getattr(person, field)) == found
    assert bool(changed) == bool(label)
    if label:
        assert desk.history.undo_label() == f"{label} Siti Aminah"


@pytest.mark.parametrize(
    ("field", "typed", "error"),
    [
        ("name", " \u200f ", ParticipantNameMissingError),
        ("name", "A" * 201, FieldTooLongError),
        ("unit", "B" * 301, FieldTooLongError),
        ("nip", "1,99203142025E+17", NipRefusedError),
        ("nip", NIPS[1], ParticipantExistsError),
    ],
)
def test_a_cell_that_cannot_be_is_refused(
    desk: Workspace, siti: ParticipantId, field: str, typed: str, error: type[Exception]
) -> None:
    before = desk.roster.participant(siti)
    with pytest.raises(error):
        desk.roster.enter(siti, field, typed)
    assert desk.roster.participant(siti) == before


def test_a_nip_entered_later_tells_birth_and_sex(desk: Workspace) -> None:
    guest = desk.roster.add({"name": "Tamu"}, is_present=True).person
    assert guest.attendance.status == "hadir"
    changed = desk.roster.set_fields(guest.id, {"nip": "198808172019032001", "name": "Rina"})
    person = desk.roster.participant(guest.id)
    assert (person.birth_date, person.sex) == ("1988-08-17", "P")
    assert changed.label == "Ubah Tamu"
    assert desk.roster.some([guest.id, ParticipantId("0" * 32)]) == (person,)


def test_an_import_shows_what_changes_and_a_cancel_leaves_all_as_it_was(
    desk: Workspace, siti: ParticipantId
) -> None:
    report = roster_report()
    rows = (report.accepted[0]._replace(jabatan="Perawat"), *report.accepted[1:])
    report = replace(report, accepted=rows)
    (line, *_) = desk.roster_import.classify(report)
    assert line.changes == (FieldChange("jabatan", "", "Perawat"),)
    seen: list[tuple[int, int]] = []

    def cancel(done: int, of: int) -> None:
        seen.append((done, of))
        raise InterruptedError

    with pytest.raises(InterruptedError):
        desk.roster_import.import_rows(report, cancel)
    assert seen == [(0, 4)]
    assert desk.roster.participant(siti).jabatan == ""
    assert desk.history.undo_label() is None
    desk.roster_import.import_rows(report)
    assert desk.history.undo_label() == "Impor daftar peserta"


def test_attendance_by_hand_and_from_a_table(
    desk: Workspace, siti: ParticipantId, tmp_path: Path
) -> None:
    desk.attendance.set([(siti, "terlambat", "", 20)])
    assert desk.history.undo_label() == "Kehadiran Siti Aminah"
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
        lambda: laptop.joining.part(siti, "x"),
        lambda: laptop.units.add_alias("Dinas Kesehatan", "dinkes kota"),
    )
    for attempt in attempts:
        with pytest.raises(CoordinatorOnlyError):
            attempt()


def test_a_new_nip_takes_with_it_what_the_old_one_told(
    desk: Workspace, siti: ParticipantId
) -> None:
    desk.roster.enter(siti, "nip", "199203142025062001")
    person = desk.roster.participant(siti)
    assert (person.sex, person.birth_date) == ("P", "1992-03-14")
    desk.roster.set_fields(siti, {"birth_date": "1992-03-15"})
    desk.roster.enter(siti, "nip", "199203162025061001")
    person = desk.roster.participant(siti)
    assert (person.sex, person.birth_date) == ("L", "1992-03-15")


def test_a_golongan_brings_its_pangkat_and_a_text_that_is_none_brings_none(
    desk: Workspace, siti: ParticipantId
) -> None:
    for typed, said in (
        ("3b", ("III/b", "Penata Muda Tingkat I")),
        ("magang", ("magang", "")),
        ("iii c", ("III/c", "Penata")),
        ("", ("", "")),
    ):
        desk.roster.set_fields(siti, {"golongan": typed})
        person = desk.roster.participant(siti)
        assert (person.golongan, person.pangkat) == said
    added = desk.roster.add({"name": "Tamu", "golongan": "2a", "pangkat": "Juru"}).person
    assert (added.golongan, added.pangkat) == ("II/a", "Juru")


def test_who_was_taken_off_is_not_changed_by_the_way(desk: Workspace, siti: ParticipantId) -> None:
    desk.roster.void(siti, "pindah tugas")
    with pytest.raises(VoidedPersonError):
        desk.roster.enter(siti, "jabatan", "Perawat")
    with pytest.raises(VoidedPersonError):
        desk.attendance.set([(siti, "hadir", "", 0)])
    report = roster_report()
    rows = (report.accepted[0]._replace(jabatan="Perawat"), *report.accepted[1:])
    report = replace(report, accepted=rows)
    assert desk.roster_import.classify(report)[0].kind == "ditolak"
    changed, counts = desk.roster_import.import_rows(report)
    assert (changed.participants, counts) == (frozenset(), ImportCounts(0, 0, 3, 1))
    desk.units.rename("Dinas Kesehatan", "Dinas Kesehatan Kota")

    assert desk.conflicts.all() == ()
    desk.roster.restore(siti, "tetap di sini")
    assert desk.roster.participant(siti).unit == "Dinas Kesehatan Kota"
    assert desk.conflicts.all() == ()
