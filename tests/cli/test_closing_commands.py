"""Before a session ends and after: what is missing, slips, closing, late entries, over commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from command_kit import EVALUATORS, NIPS
from papers_kit import pages_of

if TYPE_CHECKING:
    from command_kit import Laptop

FILE = "sesi.asn"


def test_before_anybody_sent_every_gap_and_laptop_is_named(desk: Laptop) -> None:
    said = desk.do("session", "missing", FILE, "--json").said
    assert (said["complete"], said["present"], said["conflicts"]) == (False, 4, 0)
    assert [row["evaluator"] for row in said["evaluators"]] == sorted(EVALUATORS)
    for row in said["evaluators"]:
        assert row["state"] == "belum terkirim"
        assert row["counts"]["belum terkirim"] == 4
        (laptop,) = row["laptops"]
        assert (laptop["state"], laptop["last_at"]) == ("belum pernah mengirim", None)
    assert len(said["missing"]) == 3 * 4 * 2
    assert {gap["what"] for gap in said["missing"]} == {"nilai", "nihil"}

    lines = desk.do("session", "missing", FILE).out
    assert "Rahma: 4 belum terkirim" in lines
    assert "Penugasan Rahma belum pernah kembali." in lines
    assert "belum dinilai" in lines
    assert "Sesi belum dapat ditutup tanpa alasan: kurang 24 hal pada 4 peserta" in lines
    desk.run("session", "close", FILE).require_refused("penugasan Rahma belum pernah kembali")


def test_a_slip_is_printed_for_all_or_for_one(desk: Laptop) -> None:
    desk.do("print", "slip", FILE, "--out", "semua.pdf")
    desk.do("print", "slip", FILE, "--out", "dua.pdf", "--a5")
    desk.do("print", "slip", FILE, "--out", "satu.pdf", "--evaluator", "rahma")
    sizes = [(desk.folder / f"{name}.pdf").stat().st_size for name in ("semua", "dua", "satu")]
    assert sizes[0] > sizes[2] > 1000
    assert (desk.folder / "dua.pdf").read_bytes().startswith(b"%PDF-1.7")


def test_late_entries_are_listed_and_accepted_with_a_reason(desk: Laptop, rahma: Laptop) -> None:
    parcels = [f"{name}.paket" for name in EVALUATORS]
    desk.do("package", "merge", FILE, *parcels)
    assert "Tidak ada yang kurang" in desk.do("session", "missing", FILE).out
    assert desk.do("session", "missing", FILE, "--json").said["complete"]
    desk.do("session", "close", FILE)
    assert desk.do("session", "late", FILE).out.strip() == "Tidak ada isian susulan."

    own = ("s.asn", "--evaluator", "Rahma")
    rahma.do("sheets", "reopen", *own, "--participant", NIPS[0], "--why", "salah")
    rahma.do("sheets", "final", *own)
    rahma.do("package", "export", "s.asn", "--out", desk.folder / "susulan.paket")
    desk.do("package", "merge", FILE, "susulan.paket")

    (entry,) = desk.do("session", "late", FILE, "--json").said["late"]
    assert (entry["field"], entry["before"], entry["after"]) == (
        "Status lembar · Rahma",
        "final",
        "final",
    )
    assert (entry["package"], entry["laptop"]) == ("susulan.paket", "Rahma")
    assert "1 isian susulan menunggu." in desk.do("session", "late", FILE).out
    accepted = desk.do("session", "accept-late", FILE, "--why", "disetujui ketua")
    assert accepted.out == "1 isian susulan diterima.\n"
    again = desk.run("session", "accept-late", FILE, "--why", "lagi")
    again.require_refused("Tidak ada isian susulan yang menunggu")


def test_a_merge_writes_its_report_beside_what_it_says(desk: Laptop) -> None:
    parcels = [f"{name}.paket" for name in EVALUATORS]
    previewed = desk.do("package", "merge", FILE, *parcels, "--dry-run", "--report", "pra.pdf")
    assert "Laporan: pra.pdf" in previewed.err
    merged = desk.do("package", "merge", FILE, *parcels, "--report", "laporan.pdf", "--json")
    assert merged.said["refused"] == []
    texts = [
        "".join(pages_of((desk.folder / name).read_bytes())) for name in ("pra.pdf", "laporan.pdf")
    ]
    assert "PRATINJAUPENGGABUNGANPAKET" in texts[0]
    assert "belumdigabung" in texts[0]
    assert "LAPORANPENGGABUNGANPAKET" in texts[1]
    for said in texts:
        assert merged.said["receipt"] in said
        for name in EVALUATORS:
            assert f"{name}.paket" in said
    assert "Titikpulih" in texts[1]
