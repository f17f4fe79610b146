"""`package list|undo|putback|quarantine`: a merge taken back whole, by real processes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from command_kit import EVALUATORS, Laptop, mark_rows, new_session_arguments, roster_rows

if TYPE_CHECKING:
    from pathlib import Path

RAHMA, BUDI, TIKA = (f"{name}.paket" for name in EVALUATORS)
WHY = ("--why", "paket lama")


def test_a_merge_is_undone_and_put_back_by_real_processes(tmp_path: Path) -> None:
    desk, rahma = Laptop(tmp_path / "meja"), Laptop(tmp_path / "rahma")
    desk.do_process(*new_session_arguments())
    desk.do_process("roster", "import", "sesi.asn", desk.write("peserta.csv", roster_rows()))
    desk.do_process("package", "assign", "sesi.asn", "--evaluator", "Rahma", "--out", "tugas")
    rahma.do_process("package", "open", desk.folder / "tugas", "--out", "s.asn")
    table = rahma.write("nilai.csv", mark_rows(4))
    rahma.do_process("marks", "import", "s.asn", table, "--evaluator", "Rahma")
    rahma.do_process("package", "export", "s.asn", "--out", desk.folder / RAHMA)
    show = ("session", "show", "sesi.asn", "--json")
    before = desk.do_process(*show).said["state"]
    merged = desk.do_process("package", "merge", "sesi.asn", RAHMA, "--json").said["state"]
    undone = desk.do_process("package", "undo", "sesi.asn", "1", *WHY, "--json").said
    assert (undone["state"], undone["is_as_before"]) == (before, True)
    assert (undone["set_aside"], undone["packages"]) == (28, [RAHMA])
    assert desk.do_process(*show).said["state"] == before
    listed = desk.do_process("package", "list", "sesi.asn").out
    assert "Diurungkan" in listed
    assert "paket lama" in listed
    assert "disisihkan" in listed
    back = desk.do_process("package", "putback", "sesi.asn", "1", "--json").said
    assert (back["state"], back["new"]) == (merged, 28)
    assert desk.do_process(*show).said["state"] == merged
    assert desk.do_process("package", "quarantine", "sesi.asn", "--json").said["quarantine"] == []


def test_the_list_says_from_whom_when_and_what_is_the_same(desk: Laptop) -> None:
    assert "Belum ada paket" in desk.do("package", "list", "sesi.asn").out
    desk.do("package", "merge", "sesi.asn", RAHMA)
    desk.do("package", "merge", "sesi.asn", RAHMA, BUDI)
    said = desk.do("package", "list", "sesi.asn", "--json").said
    assert [each["n"] for each in said["merges"]] == [2, 1]
    assert [each["file_name"] for each in said["packages"]] == [BUDI, RAHMA, RAHMA]
    assert [each["who"] for each in said["packages"]] == ["Budi", "Rahma", "Rahma"]
    assert [each["again_of"] for each in said["packages"]] == ["", RAHMA, ""]
    assert len({each["digest"] for each in said["packages"]}) == 2
    for each in said["packages"]:
        assert (desk.folder / each["kept"]).read_bytes() == (
            desk.folder / each["file_name"]
        ).read_bytes()
    assert f"isinya sama dengan {RAHMA}" in desk.do("package", "list", "sesi.asn").out


def test_what_cannot_be_undone_is_refused_in_a_sentence(desk: Laptop, rahma: Laptop) -> None:
    undo = ("package", "undo", "sesi.asn")
    desk.run(*undo, "1", *WHY).require_refused("Gabungan nomor 1 tidak ada", "belum ada")
    desk.run(*undo, "0", *WHY).require_refused("Gabungan nomor 0 tidak ada")
    desk.do("package", "merge", "sesi.asn", RAHMA)
    desk.run(*undo, "1", "--why", " ").require_refused("alasan")
    desk.run("package", "putback", "sesi.asn", "1").require_refused("tidak sedang diurungkan")
    desk.do(*undo, "1", *WHY)
    desk.run(*undo, "1", *WHY).require_refused("sudah diurungkan")
    assert desk.run(*undo, "satu", *WHY).code == 2
    rahma.run("package", "undo", "s.asn", "1", *WHY).require_refused("koordinator")
    rahma.run("package", "putback", "s.asn", "1").require_refused("koordinator")


def test_what_was_entered_since_stays_and_an_older_merge_goes_alone(desk: Laptop) -> None:
    for each in (RAHMA, BUDI, TIKA):
        desk.do("package", "merge", "sesi.asn", each)
    desk.do("participants", "add", "sesi.asn", "--name", "Tamu Datang")
    desk.do("package", "undo", "sesi.asn", "2", *WHY)
    shown = desk.do("session", "show", "sesi.asn", "--json").said
    assert (shown["marks"], shown["participants"]) == (2 * 28, 5)
    again = desk.do("package", "merge", "sesi.asn", BUDI, "--json").said
    assert again["new"] == 36
    assert desk.do("session", "show", "sesi.asn", "--json").said["marks"] == 3 * 28


def test_nothing_in_quarantine_is_said_so(desk: Laptop) -> None:
    desk.do("package", "merge", "sesi.asn", RAHMA)
    assert "Tidak ada" in desk.do("package", "quarantine", "sesi.asn").out
    assert desk.do("package", "quarantine", "sesi.asn", "--json").said == {"quarantine": []}


def test_a_merge_goes_on_where_its_copy_cannot_be_kept(desk: Laptop) -> None:
    (desk.folder / "sesi.paket").write_bytes(b"a file where the folder should be")
    merged = desk.do("package", "merge", "sesi.asn", RAHMA, "--json")
    assert merged.said["new"] == 36
    assert "salinannya tidak dapat disimpan" in merged.err
    said = desk.do("package", "list", "sesi.asn", "--json").said
    assert [each["kept"] for each in said["packages"]] == [""]
