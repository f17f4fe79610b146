"""`marks`, `notes`, `attest`, `sheets`, `results`, `conflicts`, `recap`: from marks to bands."""

from __future__ import annotations

import json

import pytest
from command_kit import CRITERIA, EVALUATORS, NIPS, Laptop, mark_rows
from python_calamine import CalamineWorkbook

MERGED = [f"{name}.paket" for name in EVALUATORS]


def keyed_in(desk: Laptop, level: int) -> None:
    """Key in paper marks at the coordinator's table for the first evaluator."""
    table = desk.write("kertas.csv", mark_rows(level, NIPS[:1])[:2])
    desk.do("marks", "import", "sesi.asn", table, "--evaluator", "Rahma")


def test_marks_from_a_table_are_stored_once(desk: Laptop) -> None:
    table = desk.write("nilai.csv", mark_rows(4))
    imported = ("marks", "import", "sesi.asn", table, "--evaluator", "rahma", "--json")
    assert desk.do(*imported).said == {"stored": 28, "same": 0, "problems": []}
    assert desk.do(*imported).said == {"stored": 0, "same": 28, "problems": []}
    assert desk.do("session", "show", "sesi.asn", "--json").said["marks"] == 28


def test_a_mark_that_cannot_be_is_named_and_the_rest_is_stored(desk: Laptop) -> None:
    rows: list[tuple[object, ...]] = [
        ("nip", "criterion", "level", "note"),
        (NIPS[0], "AK", 4, "tepat waktu"),
        (NIPS[0], "KP", "T", "tidak bertugas"),
        (NIPS[0], "XX", 4, ""),
        (NIPS[0], "HM", 6, ""),
        ("199203142025061009", "AK", 4, ""),
        ("123", "AK", 4, ""),
        (NIPS[0], "LY", "", ""),
    ]
    table = desk.write("nilai.csv", rows)
    done = desk.do("marks", "import", "sesi.asn", table, "--evaluator", "Rahma", "--json")
    assert done.said["stored"] == 2
    assert [(each["row"], each["code"]) for each in done.said["problems"]] == [
        (4, "criterion_unknown"),
        (5, "level_unknown"),
        (6, "nip_unknown"),
        (7, "nip_length"),
        (8, "level_missing"),
    ]
    assert all(each["message"].endswith(".") for each in done.said["problems"])


def test_an_unknown_evaluator_is_refused_with_the_names(desk: Laptop) -> None:
    table = desk.write("nilai.csv", mark_rows(4))
    refused = desk.run("marks", "import", "sesi.asn", table, "--evaluator", "Rohma")
    refused.require_refused("Penilai Rohma tidak ada di sesi ini", "Budi, Rahma, Tika")


def test_another_evaluators_marks_cannot_be_entered(rahma: Laptop) -> None:
    table = rahma.write("nilai2.csv", mark_rows(4))
    before = rahma.hashes()
    refused = rahma.run("marks", "import", "s.asn", table, "--evaluator", "Budi")
    refused.require_refused("Laptop ini milik penilai lain")
    assert rahma.hashes() == before


def test_notes_from_a_table_are_stored_once(desk: Laptop) -> None:
    rows: list[tuple[object, ...]] = [
        ("nip", "kategori", "tanggal", "jam", "sumber", "uraian", "menit"),
        (NIPS[0], "Terlambat", "04-02-2026", "07.45", "presensi", "", 15),
        (NIPS[1], "Lainnya", "04-02-2026", "", "pengamatan_sesi", "diduga terbukti", ""),
        (NIPS[2], "Tiada", "04-02-2026", "", "presensi", "", ""),
    ]
    table = desk.write("catatan.csv", rows)
    imported = ("notes", "import", "sesi.asn", table, "--evaluator", "Rahma", "--json")
    said = desk.do(*imported).said
    assert (said["stored"], [each["row"] for each in said["problems"]]) == (1, [3, 4])
    assert desk.do(*imported).said["same"] == 1
    assert desk.do("session", "show", "sesi.asn", "--json").said["notes"] == 1


def test_nihil_is_attested_for_those_named_then_for_all_the_rest(desk: Laptop) -> None:
    attest = ("attest", "sesi.asn", "--evaluator", "Budi")
    named = desk.do(*attest, "--participant", NIPS[0], "--participant", "19851008 200812 1 002")
    assert "2 peserta" in named.out
    assert "2 peserta" in desk.do(*attest, "--all").out
    assert desk.do("session", "show", "sesi.asn", "--json").said["attestations"] == 4
    refused = desk.run(*attest, "--participant", "199203142025061009")
    refused.require_refused("tidak ada di sesi ini")


def test_only_complete_sheets_become_final(desk: Laptop) -> None:
    table = desk.write("nilai.csv", mark_rows(4)[: 1 + len(CRITERIA) + 3])
    desk.do("marks", "import", "sesi.asn", table, "--evaluator", "Rahma")
    final = ("sheets", "final", "sesi.asn", "--evaluator", "Rahma")
    refused = desk.run(*final, "--participant", NIPS[0], "--participant", NIPS[1])
    refused.require_refused("belum dinilai: dr. Joko Susilo, M.Kes.")
    done = desk.do(*final)
    assert "1 lembar difinalkan" in done.out
    assert "Joko Susilo, M.Kes. (3 dari 7)" in done.err
    assert "0 lembar difinalkan" in desk.do(*final, "--participant", NIPS[0]).out


def test_a_final_sheet_takes_no_marks_until_it_is_reopened_with_a_reason(rahma: Laptop) -> None:
    table = rahma.write("nilai2.csv", mark_rows(5, NIPS[:1]))
    imported = ("marks", "import", "s.asn", table, "--evaluator", "Rahma", "--json")
    said = rahma.do(*imported).said
    assert {each["code"] for each in said["problems"]} == {"sheet_final"}
    reopen = ("sheets", "reopen", "s.asn", "--evaluator", "Rahma")
    assert rahma.run(*reopen).code == 2
    rahma.run(*reopen, "--why", " ").require_refused("Alasan masih kosong")
    one = rahma.do(*reopen, "--why", "salah baris", "--participant", NIPS[0])
    assert "1 lembar dibuka kembali" in one.out
    assert rahma.do(*imported).said["stored"] == 7
    assert "3 lembar dibuka kembali" in rahma.do(*reopen, "--why", "semua diperiksa").out


def test_bands_are_confirmed_by_a_person(desk: Laptop) -> None:
    confirm = ("results", "confirm", "sesi.asn", "--by", "Kepala BKPSDM")
    desk.run(*confirm).require_refused("Belum ada hasil yang dapat dikonfirmasi")
    desk.do("package", "merge", "sesi.asn", *MERGED)
    one = desk.do(*confirm, "--participant", NIPS[0])
    assert "1 kualifikasi dikonfirmasi atas nama Kepala BKPSDM" in one.out
    assert "Belum dikonfirmasi: 3 peserta" in one.err
    rest = desk.do(*confirm)
    assert ("3 kualifikasi" in rest.out, rest.err) == (True, "")
    assert "0 kualifikasi" in desk.do(*confirm).out


def test_a_named_person_who_is_not_final_is_refused(desk: Laptop) -> None:
    desk.do("package", "merge", "sesi.asn", MERGED[0])
    confirm = ("results", "confirm", "sesi.asn", "--by", "Kepala", "--participant", NIPS[0])
    desk.run(*confirm).require_refused("Siti Aminah (belum final oleh Budi, Tika)")


def test_paper_against_laptop_is_a_conflict_that_a_person_settles(desk: Laptop) -> None:
    keyed_in(desk, 5)
    merged = desk.do("package", "merge", "sesi.asn", *MERGED, "--json").said
    assert merged["conflicts"] == 1
    listed = desk.do("conflicts", "list", "sesi.asn", "--json").said
    (conflict,) = listed["conflicts"]
    assert list(conflict) == [
        *("id", "participant", "field", "choices"),
        *("kind", "how", "look", "before", "clock_warning", "laptops"),
    ]
    assert conflict["participant"] == "Siti Aminah"
    assert [list(choice) for choice in conflict["choices"]] == [
        ["n", "shown", "by", "device", "sources"]
    ] * 2
    assert {choice["shown"][0] for choice in conflict["choices"]} == {"3", "5"}
    assert conflict["id"] in desk.do("conflicts", "list", "sesi.asn").out

    take = next(choice["n"] for choice in conflict["choices"] if choice["shown"][0] == "5")
    resolve = ("conflicts", "resolve", "sesi.asn", conflict["id"])
    desk.run(*resolve, "--take", "3", "--why", "x").require_refused("Pilihan 3 tidak ada")
    desk.run(*resolve, "--take", "1", "--why", "").require_refused("Alasan masih kosong")
    desk.run(*resolve[:3], "tiada", "--take", "1", "--why", "x").require_refused("tidak ada (lagi)")
    assert "tersisa 0" in desk.do(*resolve, "--take", str(take), "--why", "kertas benar").out
    assert desk.do("conflicts", "list", "sesi.asn", "--json").said == {"conflicts": []}
    assert "Tidak ada konflik" in desk.do("conflicts", "list", "sesi.asn").out


def test_the_recap_is_a_workbook_with_a_row_a_participant(desk: Laptop) -> None:
    desk.do("package", "merge", "sesi.asn", *MERGED)
    desk.do("recap", "sesi.asn", "--out", "rekap.xlsx")
    sheet = CalamineWorkbook.from_path(str(desk.folder / "rekap.xlsx")).get_sheet_by_index(0)
    assert "Siti Aminah" in json.dumps(sheet.to_python(), default=str)


def test_a_recap_that_cannot_be_written_is_refused(desk: Laptop) -> None:
    desk.run("recap", "sesi.asn", "--out", "sesi.asn/rekap.xlsx").require_refused("tidak dapat")


@pytest.mark.parametrize(
    "command",
    [
        ("marks", "import", "sesi.asn", "tiada.csv", "--evaluator", "Rahma"),
        ("notes", "import", "sesi.asn", "tiada.csv", "--evaluator", "Rahma"),
        ("participants", "attendance", "sesi.asn", "tiada.csv"),
        ("roster", "import", "sesi.asn", "tiada.xlsx"),
        ("session", "set", "sesi.asn", "tiada.json"),
    ],
)
def test_a_table_that_is_not_there_is_named(desk: Laptop, command: tuple[str, ...]) -> None:
    desk.run(*command).require_refused("tiada", "tidak ditemukan")
