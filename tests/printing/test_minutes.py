from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from asn_desktop.domain.errors import NothingToPrintError
from asn_desktop.printing.minutes import opening, write_minutes

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from asn_desktop.domain.documents import MinutesDocument


def pages_of(path: Path, *documents: MinutesDocument) -> list[str]:
    write_minutes(path, documents)
    return ["".join(page.extract_text().split()) for page in PdfReader(path).pages]


def test_the_minutes_say_who_came_and_what_was_scored(
    make_minutes: Callable[..., MinutesDocument], tmp_path: Path
) -> None:
    page = "".join(pages_of(tmp_path / "a.pdf", make_minutes()))
    expected = [
        *("BERITA ACARA", "EVALUASI CPNS KOTA CONTOH", "Nomor ………", "Terdaftar 2.352"),
        *("Rabu, tanggal empat bulan Februari tahun dua ribu dua puluh enam", "Hadir 110"),
        *("1 Bagas Misalkan Dinas Perhubungan sakit", "Kualifikasi Latsar", "Memuaskan 90"),
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


def test_two_minutes_are_counted_on_their_own(
    make_minutes: Callable[..., MinutesDocument], tmp_path: Path
) -> None:
    heard: list[int] = []
    write_minutes(tmp_path / "a.pdf", [make_minutes(), make_minutes(specimen=True)], heard.append)
    pages = PdfReader(tmp_path / "a.pdf").pages
    assert heard == [1, 2]
    assert len(pages) == 4
    assert "CONTOH: orang" in pages[2].extract_text()


def test_no_minutes_are_refused(tmp_path: Path) -> None:
    with pytest.raises(NothingToPrintError):
        write_minutes(tmp_path / "a.pdf", [])
