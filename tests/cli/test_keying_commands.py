"""`marks key`: from a code on paper to marks in the evaluator's name, by two people."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from command_kit import CRITERIA, NIPS, PASSPHRASE, Laptop

from asn_desktop.services.evaluation.sheet_places import places_by_code
from asn_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

ENTRIES = "4 4 5 T 3 4 -"
FIRST = ("--typist", "Asni", "--entries", ENTRIES, "--note", "hm=tidak ada kesempatan")
SECOND = ("--confirm", "--typist", "Bima", "--entries", ENTRIES)


@pytest.fixture
def code(desk: Laptop) -> str:
    """Return the code of Siti's sheet of Rahma."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(desk.folder)
        with Workspace.open(desk.folder / "sesi.asn", PASSPHRASE) as workspace:
            person = workspace.roster.find(NIPS[0])
            rahma = workspace.session.evaluator_named("Rahma")
            codes = places_by_code(workspace._context)
            return next(c for c, place in codes.items() if place == (person.id, rahma.id))


def test_a_sheet_is_shown_typed_confirmed_and_listed(desk: Laptop, code: str) -> None:
    shown = desk.do("marks", "key", "sesi.asn", code).out
    assert shown.startswith(f"{code}: Siti Aminah, penilai Rahma\n  1. Berorientasi Pelayanan\n")
    assert desk.do("marks", "key", "sesi.asn", "--list").out.startswith("Tidak ada lembar")

    typed = desk.do("marks", "key", "sesi.asn", code.lower(), *FIRST)
    assert "Menunggu orang kedua" in typed.out
    listed = desk.do("marks", "key", "sesi.asn", "--list").out
    assert listed.startswith(f"{code}: Siti Aminah, penilai Rahma; diketik Asni, ")
    (waiting,) = desk.do("marks", "key", "sesi.asn", "--list", "--json").said["pending"]
    assert (waiting["code"], waiting["typist"]) == (code, "Asni")
    assert waiting["at"].endswith("Z")
    again = desk.do("marks", "key", "sesi.asn", code)
    assert "Sudah diketik oleh Asni" in again.err
    said = desk.do("marks", "key", "sesi.asn", code, "--json").said
    assert (said["typed_by"], [row["criterion"] for row in said["rows"]]) == (
        "Asni",
        list(CRITERIA),
    )
    assert desk.do("session", "show", "sesi.asn", "--json").said["marks"] == 0

    done = desk.do("marks", "key", "sesi.asn", code, *SECOND).out
    assert done == "Dimasukkan atas nama Rahma: 6 nilai untuk Siti Aminah, 0 sudah ada.\n"
    assert desk.do("session", "show", "sesi.asn", "--json").said["marks"] == 6
    assert "(di berkas: 4)" in desk.do("marks", "key", "sesi.asn", code).out


def test_the_typing_for_somebody_who_was_undone_is_listed_and_dropped(desk: Laptop) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(desk.folder)
        with Workspace.open(desk.folder / "sesi.asn", PASSPHRASE) as workspace:
            guest = workspace.roster.add({"name": "Tamu"}, is_present=True).person.id
            rahma = workspace.session.evaluator_named("Rahma").id
            code = workspace.keying.code_of(guest, rahma)
            sheet = workspace.keying.open(code)
            typed = workspace.keying.read_entries(sheet, ["4"] * len(sheet.rows))
            workspace.keying.type_first(code, "Asni", typed)
            while workspace._context.views.participant(guest):
                workspace.history.undo()
    listed = desk.do("marks", "key", "sesi.asn", "--list").out
    assert listed.startswith(f"{code}: orang yang tidak ada lagi di daftar, penilai Rahma; ")
    desk.run("marks", "key", "sesi.asn", code).require_refused("penambahannya diurungkan")
    desk.do("marks", "key", "sesi.asn", code, "--void")
    assert desk.do("marks", "key", "sesi.asn", "--list").out.startswith("Tidak ada lembar")


def test_differences_are_said_and_nothing_is_entered(desk: Laptop, code: str) -> None:
    desk.do("marks", "key", "sesi.asn", code, *FIRST, "--discipline", "nihil")
    other = ("--confirm", "--typist", "Bima", "--entries", "4 2 5 T 3 4 -")
    outcome = desk.run("marks", "key", "sesi.asn", code, *other)
    assert outcome.code == 1
    assert "Akuntabel: pertama 4, kedua 2" in outcome.out
    assert "Catatan disiplin: pertama nihil, kedua kosong" in outcome.out
    assert "--void" in outcome.out
    found = desk.run("marks", "key", "sesi.asn", code, *other, "--json")
    assert found.code == 1
    assert found.said["state"] == "differs"
    assert found.said["differences"][0] == {
        "row": 1,
        "label": "Akuntabel",
        "one": "4",
        "other": "2",
    }
    assert desk.do("session", "show", "sesi.asn", "--json").said["marks"] == 0
    assert desk.do("marks", "key", "sesi.asn", code, "--void", "--json").said == {"state": "void"}
    desk.run("marks", "key", "sesi.asn", code, "--void").require_refused("belum diketik")


def test_what_the_file_says_otherwise_needs_replace(desk: Laptop, code: str) -> None:
    head = ("nip", "criterion", "level", "note")
    table = desk.write("lama.csv", [head, (NIPS[0], "AK", 2, "")])
    desk.do("marks", "import", "sesi.asn", table, "--evaluator", "Rahma")
    desk.do("marks", "key", "sesi.asn", code, *FIRST, "--discipline", "catatan")
    second = (*SECOND, "--discipline", "catatan")
    outcome = desk.run("marks", "key", "sesi.asn", code, *second)
    assert outcome.code == 1
    assert "Akuntabel: di berkas 2, di kertas 4" in outcome.out
    done = desk.do("marks", "key", "sesi.asn", code, *second, "--replace")
    assert "6 nilai" in done.out
    assert "catatan disiplin" in done.out


def test_a_table_serves_as_well(desk: Laptop, code: str) -> None:
    head = ("kriteria", "tingkat", "catatan")
    rows = [(each, level, "") for each, level in zip(CRITERIA, "445T34", strict=False)]
    rows[3] = ("HM", "T", "tidak ada kesempatan")
    table = desk.write("kertas.csv", [head, *rows])
    twice = desk.write("dua-kali.csv", [head, *rows, rows[0]])
    key = ("marks", "key", "sesi.asn", code, "--typist", "Asni", "--table")
    desk.run(*key, twice).require_refused("lebih dari sekali")
    desk.do(*key, table)
    desk.do("notes", "import", "sesi.asn", note_of(desk), "--evaluator", "Rahma")
    desk.run("marks", "key", "sesi.asn", code, *SECOND, "--discipline", "nihil")
    done = desk.do("marks", "key", "sesi.asn", code, *SECOND, "--json").said
    assert (done["state"], done["stored"], done["nihil_left_out"]) == ("entered", 6, False)


def test_nihil_over_a_note_is_left_out_and_said(desk: Laptop, code: str) -> None:
    desk.do("notes", "import", "sesi.asn", note_of(desk), "--evaluator", "Rahma")
    desk.do("marks", "key", "sesi.asn", code, *FIRST, "--discipline", "nihil")
    done = desk.do("marks", "key", "sesi.asn", code, *SECOND, "--discipline", "nihil")
    assert "Nihil tidak dinyatakan" in done.out


def note_of(desk: Laptop) -> Path:
    rows = [("nip", "kategori", "uraian"), (NIPS[0], "Lainnya", "Diduga meninggalkan ruangan")]
    return desk.write("catatan.csv", rows)


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (("--typist", "Asni", "--entries", "4 4"), "7 baris, yang diketik 2"),
        (("--typist", "Asni", "--entries", "9 4 4 4 4 4 4"), "tingkat"),
        (("--typist", "Asni", "--entries", "T 4 4 4 4 4 4"), "alasan"),
        (("--typist", "", "--entries", "4 4 4 4 4 4 4"), "pengetik masih kosong"),
        (("--typist", "Bima", "--entries", "4 4 4 4 4 4 4", "--confirm"), "belum diketik"),
    ],
)
def test_slips_are_plain_refusals(
    desk: Laptop, code: str, more: tuple[str, ...], said: str
) -> None:
    desk.run("marks", "key", "sesi.asn", code, *more).require_refused(said)


def test_a_code_or_a_list_is_needed_and_notes_name_their_value(desk: Laptop, code: str) -> None:
    outcome = desk.run("marks", "key", "sesi.asn")
    assert (outcome.code, "kode lembarnya" in outcome.err) == (2, True)
    more = ("--typist", "Asni", "--entries", ENTRIES, "--note", "tanpa kode")
    outcome = desk.run("marks", "key", "sesi.asn", code, *more)
    assert (outcome.code, "KODE=TEKS" in outcome.err) == (2, True)
    desk.run("marks", "key", "sesi.asn", "AAAA-AAAA", *FIRST).require_refused("AAAA-AAAA")


def test_a_note_on_a_value_that_is_not_there_is_refused(desk: Laptop, code: str) -> None:
    more = (*FIRST, "--note", "QQ=catatan penting")
    desk.run("marks", "key", "sesi.asn", code, *more).require_refused('"QQ" tidak ada di lembar')
    assert desk.do("marks", "key", "sesi.asn", "--list").out.startswith("Tidak ada lembar")


def test_the_same_person_does_not_confirm(desk: Laptop, code: str) -> None:
    desk.do("marks", "key", "sesi.asn", code, *FIRST)
    same = ("--confirm", "--typist", " asni", "--entries", ENTRIES)
    desk.run("marks", "key", "sesi.asn", code, *same).require_refused("orang lain")


def test_an_evaluators_laptop_is_refused(rahma: Laptop, code: str) -> None:
    rahma.run("marks", "key", "s.asn", code, *FIRST).require_refused("laptop koordinator")
