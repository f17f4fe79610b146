"""The report of a merge: every package, reason and change on paper, whatever their length."""

from __future__ import annotations

from papers_kit import pages_of

from asn_desktop.domain.desk_documents import (
    ChangeLine,
    MergeReportDocument,
    PackageLine,
    ReasonLine,
)
from asn_desktop.domain.documents import Count, Letterhead
from asn_desktop.printing.merge_report import merge_report_pdf

LONG = "Dr. H. Rahmawati Kusumaningrum Sastrodiningrat Prabowo Wulandari, S.STP., M.Si."


def report(**changes: object) -> MergeReportDocument:
    facts: dict[str, object] = {
        "letterhead": Letterhead(lines=("PEMERINTAH KOTA CONTOH", "BKPSDM")),
        "subtitle": "Evaluasi Pasca Latsar",
        "made": "4 Februari 2026 14.05",
        "receipt": "XK7Q-93PD",
        "counts": (Count(label="baru", count=2352), Count(label="konflik", count=3)),
        "packages": tuple(
            PackageLine(
                sender=f"{LONG} {number}",
                file=f"Hasil {number}.asnp",
                receipt="XK7Q-93PD",
                digest=f"{number:064x}",
            )
            for number in range(1, 61)
        ),
        "refused": (ReasonLine(subject="rusak.asnp", reason="Bukan paket."),),
        "remarks": ("Paket dari Meja 2 kurang isian 41-57.",),
        "set_apart": (ReasonLine(subject="Akuntabel", reason="Bukan haknya."),),
        "changes": (ChangeLine(kind="baru", participant=LONG, field="Akuntabel", after="4"),),
        "more_changes": 2305,
        "restore_point": "/sesi/titik/sebelum-gabung.asn",
        "footer": "Keadaan sesi 0123.",
        "specimen": True,
    }
    return MergeReportDocument.model_validate(facts | changes)


def test_everything_stands_on_paper() -> None:
    pages = pages_of(merge_report_pdf(report()), 99)
    said = "".join(pages)
    for part in (
        *("LAPORANPENGGABUNGANPAKET", "XK7Q-93PD", "2.352", "Paketyangditolak", "Bukanpaket."),
        *("Yangperludiperhatikan", "Disimpan,tidakdihitung", "Bukanhaknya.", "dan2.305lainnya."),
        *("/sesi/titik/sebelum-gabung.asn", "Keadaansesi0123.", f"{60:064x}"),
    ):
        assert part in said, part
    for number in range(1, 61):
        assert f"Hasil{number}.asnp" in said
    assert all("CONTOH:" in page for page in pages)
    assert f"Halaman{len(pages)}dari{len(pages)}" in pages[-1]


def test_a_report_of_nothing_says_so() -> None:
    empty: dict[str, object] = dict.fromkeys(
        ("packages", "refused", "remarks", "set_apart", "changes"), ()
    )
    empty |= {"more_changes": 0, "restore_point": "", "receipt": "", "subtitle": "", "made": ""}
    (page,) = pages_of(merge_report_pdf(report(**empty, letterhead=Letterhead(), specimen=False)))
    assert "Tidakadapaketyangdigabung." in page
    assert "Tidakadaisianyangberubah." in page
    assert "CONTOH" not in page
    assert "Titikpulih" not in page
