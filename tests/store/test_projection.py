"""From heads to rows: every kind of view, joins and partings, deletions, conflicts."""

from __future__ import annotations

import json

import pytest
from laptop_kit import AK, Hall, Laptop, check, exchange

from asn_desktop.domain import registers
from asn_desktop.domain.errors import UnresolvedConflictError
from asn_desktop.domain.fold import conflict_id
from asn_desktop.domain.ids import EvaluatorId, NoteId
from asn_desktop.domain.ledger import Json, RegisterKey

NOTE = NoteId("c" * 32)
OTHER = "199203142025061001"
YES = True


@pytest.fixture
def desk(hall: Hall) -> Laptop:
    return hall.coordinator()


@pytest.fixture
def second(hall: Hall) -> Laptop:
    return hall.coordinator("Meja 2")


def of(hall: Hall, field: str, nip: str = OTHER) -> RegisterKey:
    return registers.of_participant(hall.person(nip), field)


# --- each kind of row --------------------------------------------------------------------


ExpectedRow = tuple[str, RegisterKey, Json, tuple[object, ...] | None]


def rows_of_sheets(hall: Hall) -> list[ExpectedRow]:
    siti, rahma = hall.person(), hall.evaluator_named()
    mark, remark = registers.mark(siti, rahma, AK), registers.remark(siti, rahma, AK)
    sheet, nihil = registers.sheet(siti, rahma), registers.attestation(siti, rahma)
    return [
        ("mark", mark, 5, (siti, rahma, "AK", 5, "")),
        ("mark", mark, 0, (siti, rahma, "AK", 0, "")),
        ("mark", mark, 100, (siti, rahma, "AK", 100, "")),
        ("mark", mark, "T", (siti, rahma, "AK", None, "")),
        ("mark", mark, 101, None),
        ("mark", mark, -1, None),
        ("mark", mark, "5", None),
        ("mark", mark, [5], None),
        ("mark", mark, True, None),
        ("remark", remark, "baik", (siti, rahma, "AK", "baik")),
        ("remark", remark, "", None),
        ("remark", remark, 3, None),
        ("sheet", sheet, {"status": "final", "version": 3}, (siti, rahma, "final", 3)),
        ("sheet", sheet, {"status": "final", "version": "x"}, (siti, rahma, "final", 1)),
        ("sheet", sheet, "final", (siti, rahma, "final", 1)),
        ("attestation", nihil, True, (siti, rahma)),
        ("attestation", nihil, "ya", None),
    ]  # fmt: skip


def rows_of_documents(hall: Hall) -> list[ExpectedRow]:
    siti, rahma = hall.person(), hall.evaluator_named()
    record = {"participant": siti, "category": "hadir"}
    issue = {"participant": siti, "number": "800/1"}
    note = registers.note(NOTE, "record", rahma)
    certificate = RegisterKey(registers.CERTIFICATE + "7", registers.ISSUE)
    confirmed = registers.of_participant(siti, registers.CONFIRMATION)
    profile = registers.profile(rahma)
    spelt, spelt_issue = (json.dumps(each, sort_keys=True) for each in (record, issue))
    odd = {"number": 4, "participant": []}
    return [
        ("discipline_note", note, record, (NOTE, rahma, siti, spelt, "", "", "")),
        ("discipline_note", note, {}, (NOTE, rahma, "", "{}", "", "", "")),
        ("discipline_note", note, "x", None),
        ("confirmation", confirmed, {"by": "A"}, (siti, '{"by": "A"}', "null")),
        ("confirmation", confirmed, "A", None),
        ("certificate", certificate, issue, ("7", siti, "800/1", spelt_issue, "null")),
        ("certificate", certificate, odd, ("7", "", "", json.dumps(odd), "null")),
        ("certificate", certificate, 4, None),
        ("setting", registers.of_session("title"), "Hari", ("title", '"Hari"')),
        ("setting", registers.of_session("signers"), [], ("signers", "[]")),
        ("evaluator", profile, {"name": "Rahma"}, (rahma, "Rahma", '{"name": "Rahma"}', 0)),
        ("evaluator", profile, {"name": 5}, (rahma, "", '{"name": 5}', 0)),
        ("evaluator", profile, "Rahma", None),
    ]  # fmt: skip


def test_every_kind_of_register_fills_its_row_and_empties_it(hall: Hall, desk: Laptop) -> None:
    for table, key, content, row in (*rows_of_sheets(hall), *rows_of_documents(hall)):
        desk.write(key, content)
        assert desk.rows(table) == ([row] if row else []), (table, content)
        check(desk)
        desk.write(key, None)
        assert desk.rows(table) == [], (table, content)
        check(desk)


def test_a_row_bears_the_reason_and_what_was_seen(hall: Hall, desk: Laptop) -> None:
    siti, rahma = hall.person(), hall.evaluator_named()
    desk.write(registers.mark(siti, rahma, AK), "T", why="tidak hadir")
    desk.write(registers.of_participant(siti, "confirmation"), {"by": "A"}, seen={"heads": []})
    assert desk.rows("mark")[0][-1] == "tidak hadir"
    assert desk.rows("confirmation")[0][-1] == '{"heads": []}'


def test_a_participant_is_roster_walk_in_and_attendance_together(hall: Hall, desk: Laptop) -> None:
    def row() -> dict[str, object]:
        cursor = desk.ledger.connection.execute("SELECT * FROM participant")
        names = [each[0] for each in cursor.description]
        found = cursor.fetchall()
        assert len(found) <= 1
        return dict(zip(names, found[0], strict=True)) if found else {}

    desk.write(of(hall, registers.NUMBER), 7)
    assert row() == {}
    desk.write(of(hall, registers.WALK_IN), {"name": "Joko", "nip": OTHER, "number": 3})
    assert (row()["name"], row()["number"], row()["walk_in"]) == ("Joko", 7, 1)
    desk.write(of(hall, "name"), "Joko Susilo")
    presence = {"status": "terlambat", "reason": "macet", "minutes": 12}
    desk.write(of(hall, registers.ATTENDANCE), presence)
    assert (row()["name"], row()["nip"]) == ("Joko Susilo", OTHER)
    assert (row()["attendance"], row()["attendance_reason"], row()["minutes"]) == (
        *("terlambat", "macet"),
        12,
    )
    desk.write(of(hall, registers.ATTENDANCE), "hadir")
    assert (row()["attendance"], row()["minutes"]) == ("", 0)
    check(desk)
    desk.write(of(hall, registers.WALK_IN), "rusak")
    desk.write(of(hall, "name"), None)
    assert row() == {}
    check(desk)


def test_somebody_whom_two_tables_let_in_differently_stands_on_the_list(
    hall: Hall, desk: Laptop
) -> None:
    rahma, budi = hall.evaluator("Rahma"), hall.evaluator("Budi")
    key = of(hall, registers.WALK_IN)
    rahma.write(key, {"name": "Joko", "nip": OTHER, "jabatan": "Bidan", "number": 3})
    budi.write(key, {"name": "Djoko", "nip": OTHER, "jabatan": "Perawat", "number": 3})
    for laptop in (rahma, budi):
        laptop.write(
            registers.mark(hall.person(OTHER), EvaluatorId(laptop.ledger.identity.evaluator), AK), 4
        )
        desk.receive(laptop.export())

    def row() -> dict[str, object]:
        cursor = desk.ledger.connection.execute("SELECT * FROM participant")
        (found,) = cursor.fetchall()
        return dict(zip([each[0] for each in cursor.description], found, strict=True))

    assert (row()["name"], row()["nip"], row()["jabatan"]) == ("Djoko atau Joko", OTHER, "")
    assert (row()["number"], row()["walk_in"]) == (3, 1)
    assert len(desk.rows("mark")) == 2
    assert [each[1:3] for each in desk.rows("conflict")] == [key]
    check(desk)
    desk.settle(key, {"name": "Joko", "nip": OTHER}, why="KTP")
    assert (row()["name"], desk.rows("conflict")) == ("Joko", [])
    check(desk)


def test_notes_by_two_evaluators_stand_apart_with_reply_and_state(hall: Hall, desk: Laptop) -> None:
    rahma, budi = hall.evaluator_named(), hall.evaluator_named("Budi")
    for evaluator in (rahma, budi):
        desk.write(registers.note(NOTE, "reply", evaluator), "maaf")
        assert desk.rows("discipline_note") == []
        check(desk)
        desk.write(registers.note(NOTE, "state", evaluator), "ditarik", why="keliru")
        desk.write(registers.note(NOTE, "record", evaluator), {"participant": "x"})
        assert desk.rows("discipline_note")[0][-3:] == ("maaf", "ditarik", "keliru")
        desk.write(registers.note(NOTE, "record", evaluator), None)
        check(desk)
    for evaluator in (rahma, budi):
        desk.write(registers.note(NOTE, "record", evaluator), {"participant": "x"})
    desk.write(registers.note(NOTE, "reply", rahma), None)
    desk.write(registers.note(NOTE, "state", rahma), None)
    assert {row[1]: row[4:] for row in desk.rows("discipline_note")} == {
        rahma: ("", "", ""),
        budi: ("maaf", "ditarik", "keliru"),
    }
    check(desk)


def test_an_evaluator_taken_out_is_shown_so(hall: Hall, desk: Laptop) -> None:
    rahma = hall.evaluator_named()
    desk.write(registers.profile(rahma), {"name": "Rahma"})
    void = RegisterKey(registers.EVALUATOR + rahma, registers.VOID)
    desk.write(void, YES, seen={"heads": desk.ledger.entity_head_ids(void.ent)})
    assert desk.rows("evaluator")[0][-1] == 1
    assert desk.rows("conflict") == []
    desk.write(void, None)
    assert desk.rows("evaluator")[0][-1] == 0
    check(desk)


# --- conflicts ---------------------------------------------------------------------------


def test_two_contents_at_once_are_a_conflict_and_none_is_chosen(
    hall: Hall, desk: Laptop, second: Laptop
) -> None:
    title = registers.of_session("title")
    desk.write(title, "Pagi")
    second.write(title, "Sore", why="pindah")
    exchange(desk, second)

    assert desk.rows("setting") == []
    ((found, ent, fld, choices),) = desk.rows("conflict")
    assert (found, ent, fld) == (conflict_id(title), *title)
    shown = {choice["val"]: choice for choice in json.loads(str(choices))}
    assert shown.keys() == {"Pagi", "Sore"}
    assert shown["Sore"]["by"] == "Meja 2"
    assert shown["Sore"]["why"] == "pindah"
    assert shown["Sore"]["dev"] == second.dev(registers.Purpose.ROSTER)

    with pytest.raises(UnresolvedConflictError):
        desk.write(title, "Sore", why="sesuai surat")
    assert desk.settle(title, "Sore", why="sesuai surat")
    second.receive(desk.export())
    check(desk, second)
    assert desk.rows("conflict") == []
    assert second.rows("setting") == [("title", '"Sore"')]


def test_saying_the_same_at_once_is_no_conflict(hall: Hall, desk: Laptop, second: Laptop) -> None:
    key = registers.mark(hall.person(), hall.evaluator_named(), AK)
    desk.write(key, 4, why="a")
    second.write(key, 4, why="b")
    exchange(desk, second)
    assert desk.rows("conflict") == []
    assert desk.rows("mark")[0][3] == 4
    assert len(desk.says(key)) == 2
    assert desk.write(key, 4)
    assert len(desk.says(key)) == 1
    second.receive(desk.export())
    check(desk, second)


def test_clearing_and_writing_at_once_is_a_conflict(
    hall: Hall, desk: Laptop, second: Laptop
) -> None:
    key = registers.mark(hall.person(), hall.evaluator_named(), AK)
    desk.write(key, 4)
    second.receive(desk.export())
    desk.write(key, None)
    second.write(key, 5)
    exchange(desk, second)
    assert [row[1:3] for row in desk.rows("conflict")] == [tuple(key)]
    assert desk.rows("mark") == []


# --- deletions ---------------------------------------------------------------------------


def test_what_was_changed_after_it_was_deleted_is_a_conflict(
    hall: Hall, desk: Laptop, second: Laptop
) -> None:
    void = of(hall, registers.VOID)
    desk.write(of(hall, "name"), "Joko")
    second.receive(desk.export())
    desk.write(void, YES, seen={"heads": desk.ledger.entity_head_ids(void.ent)})
    assert desk.rows("conflict") == []
    assert desk.rows("participant")[0][-1] == 1
    second.write(of(hall, "jabatan"), "Analis")
    exchange(desk, second)

    ((_, ent, fld, choices),) = desk.rows("conflict")
    assert (ent, fld) == void
    assert json.loads(str(choices))[0] == "diubah setelah dihapus"
    assert desk.rows("participant")[0][-1] == 1

    desk.write(void, YES, seen={"heads": desk.ledger.entity_head_ids(void.ent)}, why="tetap")
    assert desk.rows("conflict") == []
    second.write(void, None, why="kembali")
    assert second.rows("conflict") == []
    exchange(desk, second)
    assert [row[2] for row in desk.rows("conflict")] == [registers.VOID]
    assert {choice["val"] for choice in json.loads(str(desk.rows("conflict")[0][3]))} == {
        True,
        None,
    }
    desk.write(of(hall, "name"), "Joko S.")
    assert [row[2] for row in desk.rows("conflict")] == [registers.VOID]
    check(desk)
    desk.settle(void, None, why="diputuskan")
    second.receive(desk.export())
    check(desk, second)
    assert desk.rows("conflict") == []
    assert desk.rows("participant")[0][-1] == 0


@pytest.mark.parametrize("seen", [None, 3, {"heads": 5}, {"heads": [[1]]}, {"other": []}])
def test_a_deletion_that_does_not_say_what_it_saw_saw_nothing(
    hall: Hall, desk: Laptop, seen: Json
) -> None:
    desk.write(of(hall, "name"), "Joko")
    desk.write(of(hall, registers.VOID), YES, seen=seen)
    assert len(desk.rows("conflict")) == 1
    check(desk)


def test_only_true_deletes(hall: Hall, desk: Laptop) -> None:
    desk.write(of(hall, "name"), "Joko")
    contents: tuple[Json, ...] = (1, "ya", [], False)
    for content in contents:
        desk.write(of(hall, registers.VOID), content)
        assert desk.rows("participant")[0][-1] == 0
        check(desk)
