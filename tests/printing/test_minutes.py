from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from asn_desktop.domain.documents import Count, SignatureBlock, Statement, UnitLine
from asn_desktop.domain.errors import NothingToPrintError
from asn_desktop.printing.minutes import minutes_pdf, opening

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from asn_desktop.domain.documents import MinutesDocument
    from asn_desktop.domain.print_jobs import PaperSize


def pages_of(path: Path, *documents: MinutesDocument) -> list[str]:
    path.write_bytes(minutes_pdf(documents))
    return ["".join(page.extract_text().split()) for page in PdfReader(path).pages]


def test_the_minutes_say_who_came_and_what_was_scored(
    make_minutes: Callable[..., MinutesDocument], tmp_path: Path
) -> None:
    page = "".join(pages_of(tmp_path / "a.pdf", make_minutes()))
    expected = [
        *("BERITA ACARA", "EVALUASI CPNS KOTA CONTOH", "Nomor ………", "Terdaftar 2.352"),
        *("Rabu, tanggal empat bulan Februari tahun dua ribu dua puluh enam", "Hadir 110"),
        *("1 Bagas Misalkan Dinas Perhubungan Sakit", "Kualifikasi Latsar", "Memuaskan 90"),
        *("Sumber: BKPSDM, 2 Februari 2026", "Ada catatan 2", "Belum diperiksa 8"),
        *("Rahma 784 780 110", "Jumlah 1.568 1.564 222", "1. Rahma belum menilai Bagas Misalkan."),
        *("Sangat Baik 30", "Baik 80", "3 3/2026 Peserta 3 Dinas Baik", "Tidak ada perselisihan."),
        *("Kota Contoh, 5 Februari 2026", "a.n. Wali Kota Contoh", "NIP 19700101 199501 2 001"),
        *("keadaan sesi a1b2c3", "G. Daftar sertifikat"),
    ]
    assert not [text for text in expected if "".join(text.split()) not in page]
    assert "DRAF" not in page


def test_a_long_register_runs_over_pages_with_its_head_on_each(
    make_minutes: Callable[..., MinutesDocument], tmp_path: Path
) -> None:
    pages = pages_of(tmp_path / "a.pdf", make_minutes(112, draft=True))

    assert len(pages) > 3
    for number, page in enumerate(pages, 1):
        assert f"Halaman{number}dari{len(pages)}" in page
        assert "DRAF:belumfinal" in page
    assert sum(page.count("No.NomorNamaUnitKualifikasi") for page in pages) >= len(pages) - 1
    both = "".join(pages)
    assert all(f"{k}/2026Peserta{k}" in both for k in range(1, 113))
    assert "NIP197001011995012001" in pages[-1]


def test_an_even_day_says_that_nothing_is_missing(
    make_minutes: Callable[..., MinutesDocument], tmp_path: Path
) -> None:
    document = make_minutes(0, absentees=(), missing=(), bands=(), known_before=(), number="7/BA")
    page = "".join(pages_of(tmp_path / "a.pdf", document))
    for text in (
        *("Tidakadapesertayangtercatat", "Tidakadayangkurang", "Belumadahasilyangdikonfirmasi."),
        *("Nomor7/BA", "B.Disiplin", "E.Hasil"),
    ):
        assert text in page
    assert "Daftarsertifikat" not in page
    assert "Latsar" not in page


def test_the_opening_derives_the_weekday(make_minutes: Callable[..., MinutesDocument]) -> None:
    assert opening(make_minutes()).startswith("Pada hari ini, Rabu, tanggal empat")
    several = make_minutes(until=date(2026, 2, 6), place="")
    assert opening(several) == (
        "Pada hari Rabu s.d. Jumat, 4 s.d. 6 Februari 2026, telah dilaksanakan evaluasi dengan"
        " keadaan sebagai berikut."
    )


def signed_by(count: int, document: MinutesDocument) -> MinutesDocument:
    """Return the minutes with so many evaluators who state and sign."""
    names = [f"Penilai Ke-{number}" for number in range(1, count + 1)]
    blocks = tuple(SignatureBlock(role="Penilai,", name=name, nip="1") for name in names)
    said = tuple(Statement(name=name, nip="1", text="3 lembar miliknya.") for name in names)
    changes = {"signatures": (*blocks, document.signatures[-1]), "statements": said}
    return document.model_copy(update=changes)


@pytest.mark.parametrize("size", ["A4", "F4"])
def test_units_statements_and_nihil_are_told(
    make_minutes: Callable[..., MinutesDocument], tmp_path: Path, size: PaperSize
) -> None:
    units = (
        UnitLine(unit="Dinas Kesehatan", expected=7, present=6, evaluated=6, mean="3,61"),
        UnitLine(unit="Dinas Sosial", expected=3, present=3, evaluated=3),
    )
    nihil = ("Rahma menyatakan nihil untuk 8 dari 10 peserta.", "Belum diperiksa: Siti; Joko.")
    document = signed_by(2, make_minutes(units=units, nihil=nihil, rules="kualifikasi versi 7K3M."))
    (tmp_path / "a.pdf").write_bytes(minutes_pdf([document], size=size))
    pages = PdfReader(tmp_path / "a.pdf").pages
    text = "".join("".join(page.extract_text().split()) for page in pages)
    assert round(pages[0].mediabox.height) == {"A4": 842, "F4": 935}[size]
    for said in (
        *("1DinasKesehatan7663,61", "2DinasSosial333\N{EN DASH}", "Unitdengankurangdari5orang"),
        *("1.Rahmamenyatakannihiluntuk8dari10peserta.", "2.Belumdiperiksa:Siti;Joko."),
        *("kualifikasiversi7K3M.", "H.Pernyataanpenilai", "1PenilaiKe-113lembarmiliknya."),
        *("Paraf", "PenilaiKe-2NIP1"),
    ):
        assert said in text, said


@pytest.mark.parametrize("count", [3, 6])
@pytest.mark.parametrize("rows", range(0, 24, 3))
def test_no_page_holds_signatures_alone_and_every_evaluator_signs(
    make_minutes: Callable[..., MinutesDocument], tmp_path: Path, count: int, rows: int
) -> None:
    attendance = tuple(Count(label=f"Baris {k}", count=k) for k in range(rows))
    document = signed_by(count, make_minutes(0, attendance=attendance))
    pages = pages_of(tmp_path / "a.pdf", document)
    assert "H.Pernyataan" in pages[-1] or "G.Pernyataan" in pages[-1]
    assert pages[-1].count("Penilai,") == count
    assert all("Beritaacara,lanjutan" in page for page in pages[1:])


def test_without_blocks_of_their_own_evaluators_sign_in_the_table(
    make_minutes: Callable[..., MinutesDocument], tmp_path: Path
) -> None:
    document = signed_by(40, make_minutes(0))
    document = document.model_copy(update={"signatures": document.signatures[-1:]})
    pages = pages_of(tmp_path / "a.pdf", document)
    assert "Tandatangan" in pages[-1]
    assert "Paraf" not in "".join(pages)
    assert "PenilaiKe-40" in pages[-1]
    assert "Demikianberitaacara" in pages[-1]


def test_without_statements_the_last_remarks_stay_with_the_signatures(
    make_minutes: Callable[..., MinutesDocument], tmp_path: Path
) -> None:
    for rows in range(0, 24, 2):
        attendance = tuple(Count(label=f"Baris {k}", count=k) for k in range(rows))
        pages = pages_of(tmp_path / "a.pdf", make_minutes(attendance=attendance))
        assert "Tidakadaperselisihan." in pages[-1]


def test_long_words_stay_on_the_page(
    make_minutes: Callable[..., MinutesDocument], tmp_path: Path
) -> None:
    word = "W" * 120
    unit = UnitLine(unit=word, expected=1, present=1, evaluated=1)
    document = signed_by(1, make_minutes(units=(unit,), number=word, nihil=(word,), subtitle=word))
    assert "".join(pages_of(tmp_path / "a.pdf", document)).count(word) == 4


def test_the_same_minutes_are_the_same_bytes(
    make_minutes: Callable[..., MinutesDocument], tmp_path: Path
) -> None:
    for name in ("a.pdf", "b.pdf"):
        (tmp_path / name).write_bytes(minutes_pdf([signed_by(7, make_minutes(40))]))
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_two_minutes_are_counted_on_their_own(
    make_minutes: Callable[..., MinutesDocument], tmp_path: Path
) -> None:
    heard: list[int] = []
    (tmp_path / "a.pdf").write_bytes(
        minutes_pdf([make_minutes(), make_minutes(specimen=True)], heard.append)
    )
    pages = PdfReader(tmp_path / "a.pdf").pages
    assert heard == [1, 2]
    assert len(pages) == 4
    assert "CONTOH: orang" in pages[2].extract_text()


def test_no_minutes_are_refused(tmp_path: Path) -> None:
    with pytest.raises(NothingToPrintError):
        minutes_pdf([])
