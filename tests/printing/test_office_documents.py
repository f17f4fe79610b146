"""The recap of units and the follow-up letter, as their pages say them."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from asn_desktop.domain import documents as doc
from asn_desktop.domain.errors import NothingToPrintError
from asn_desktop.domain.office_documents import (
    FollowUpDocument,
    FollowUpNote,
    UnitRecapDocument,
    UnitRecapLine,
)
from asn_desktop.printing.follow_up_letter import follow_ups_pdf
from asn_desktop.printing.unit_recap import unit_recap_pdf

if TYPE_CHECKING:
    from asn_desktop.domain.print_jobs import PaperSize

VALUES = ("Berorientasi Pelayanan", "Loyal", "Adaptif")
KOP = doc.Letterhead(lines=("PEMERINTAH KOTA CONTOH", "BKPSDM"), address="Jalan Contoh 17")
SIGNER = doc.SignatureBlock(jabatan="Kepala BKPSDM,", name="Sekar Umpama", nip="1970")
PERSON = doc.IdentityBlock(name="Bagas Misalkan", nip="1992", unit="Dinas Perhubungan")
NOTE = FollowUpNote(
    day="4 Februari 2026 pukul 08.15",
    category="Terlambat, 12 menit",
    text="Diduga terlambat mengikuti apel.",
    source="Sumber: presensi.",
    reply="Kendaraan mogok.",
)
MARK = "SALINAN ke-1, dicetak 4 Februari 2026 pukul 10.31"
WORD = "W" * 120


def bands(*counts: int) -> tuple[doc.Count, ...]:
    names = ("Sangat Baik", "Baik")
    return tuple(doc.Count(label=name, count=n) for name, n in zip(names, counts, strict=True))


def line(unit: str, people: int, mean: str = "", names: tuple[str, ...] = ()) -> UnitRecapLine:
    return UnitRecapLine(
        unit=unit,
        expected=people + 1,
        present=people,
        evaluated=people,
        mean=mean,
        means=(mean,) * len(VALUES),
        names=names,
        bands=bands(1, people - 1) if mean else (),
    )


def recap(*units: UnitRecapLine, **changes: object) -> UnitRecapDocument:
    made = UnitRecapDocument(
        letterhead=KOP,
        subtitle="Evaluasi CPNS · Rabu, 4 Februari 2026",
        core_values=VALUES,
        everybody=line("Semua unit", 12, "3,50"),
        units=units,
        rules="kualifikasi tingkat-5 versi 7K3M.",
        footer="Dibuat dari keadaan sesi 1a2b.",
        issued_place="Kota Contoh",
        issued=date(2026, 2, 4),
        signature=SIGNER,
    )
    return made.model_copy(update=changes)


def letter(**changes: object) -> FollowUpDocument:
    made = FollowUpDocument(
        letterhead=KOP,
        subject="Permohonan tindak lanjut",
        addressee="Kepala Dinas Perhubungan",
        attention="u.p. atasan langsung",
        opening="Dengan hormat, penilai mencatat hal berikut:",
        participant=PERSON,
        notes=(NOTE,),
        remark="Catatan di atas adalah dugaan.",
        requests=("meminta penjelasan;", "menindaklanjutinya; dan", "menyampaikan hasilnya."),
        closing="Terima kasih.",
        place="Kota Contoh",
        issued=date(2026, 2, 4),
        signature=SIGNER,
        copies=("Kepala BKPSDM.", "Arsip."),
    )
    return made.model_copy(update=changes)


def pages_of(pdf: bytes) -> list[str]:
    pages = PdfReader(BytesIO(pdf)).pages
    return ["".join(page.extract_text().split()) for page in pages]


def assert_in_order(text: str, *wanted: str) -> None:
    at = 0
    for each in wanted:
        found = text.find("".join(each.split()), at)
        assert found >= 0, each
        at = found + 1


# --- the recap -------------------------------------------------------------------------


def test_large_units_have_means_and_small_ones_names() -> None:
    document = recap(
        *(line("Dinas Kesehatan", 7, "3,61"), line("Dinas Sosial", 2, "", ("Siti", "Joko"))),
        together=line("2 unit kecil bersama", 5, "3,40"),
    )
    (page,) = pages_of(unit_recap_pdf(document))
    assert_in_order(
        page,
        *("PEMERINTAH KOTA CONTOH", "REKAPITULASI PER UNIT", "Evaluasi CPNS", "Rata-rata"),
        "1 Dinas Kesehatan 8 7 7 3,61 3,61 3,61 3,61",
        *("2 unit kecil bersama 6 5 5 3,40", "Semua unit 13 12 12 3,50"),
        *("versi 7K3M.", "Kualifikasi, menurut jumlah orang", "Dinas Kesehatan 1 6"),
        *("Unit kecil", "1 Dinas Sosial 3 2 2 Siti; Joko", "Kota Contoh, 4 Februari 2026"),
        *("Kepala BKPSDM,", "Sekar Umpama", "Halaman 1 dari 1"),
    )


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({"draft": True}, "DRAF"),
        ({"specimen": True}, "CONTOH"),
        ({"draft": True, "specimen": True}, "DRAF · CONTOH"),
    ],
)
def test_what_stands_across_a_page_says_all_that_it_is(said: dict[str, bool], words: str) -> None:
    read = PdfReader(BytesIO(unit_recap_pdf(recap(line("Dinas Kesehatan", 7, "3,61"), **said))))
    footer = "Dibuat dari keadaan sesi 1a2b."
    assert read.pages[0].extract_text().partition(footer)[2].split() == words.split()


def test_bands_stand_from_the_highest_down_whoever_has_which() -> None:
    """Where everybody's are not told, no one line has them all in their order."""
    first = line("Dinas Kesehatan", 7, "3,61").model_copy(
        update={
            "bands": (doc.Count(label="Sangat Baik", count=1), doc.Count(label="Kurang", count=6))
        }
    )
    second = line("Dinas Sosial", 6, "3,00").model_copy(
        update={"bands": (doc.Count(label="Lama", count=2), doc.Count(label="Baik", count=4))}
    )
    names = ("Sangat Baik", "Baik", "Cukup", "Kurang")
    document = recap(first, second, everybody=line("Semua unit", 13), band_names=names)
    (page,) = pages_of(unit_recap_pdf(document))
    table = page.partition("Kualifikasi,menurutjumlahorang")[2]
    assert table.startswith("UnitSangatBaikBaikKurangLamaDinasKesehatan1060DinasSosial0402")


def test_a_withheld_mean_and_an_empty_session_are_said() -> None:
    withheld = line("Dinas Sosial", 6)
    (page,) = pages_of(unit_recap_pdf(recap(line("Dinas Kesehatan", 7, "3,61"), withheld)))
    assert "2DinasSosial766" + "\N{EN DASH}" * 4 in page
    assert "ditahan,agarrata-rataunitkecil" in page
    assert "Unitkecil" not in page
    empty = UnitRecapLine(unit="Semua unit", expected=0, present=0, evaluated=0)
    (page,) = pages_of(unit_recap_pdf(recap(everybody=empty)))
    assert "Belumadapeserta." in page
    assert "Kualifikasi,menurut" not in page


@pytest.mark.parametrize("units", range(1, 40, 4))
def test_the_recaps_signature_never_stands_alone(units: int) -> None:
    small = [line(f"Unit Kecil {number}", 1, "", ("Siti",)) for number in range(units)]
    pages = pages_of(unit_recap_pdf(recap(*small)))
    assert f"UnitKecil{units - 1}211Siti" in pages[-1]
    assert "SekarUmpama" in pages[-1]


@pytest.mark.parametrize(("size", "points"), [("A4", (842, 595)), ("F4", (935, 609))])
def test_a_recap_lies_on_both_sizes_with_all_its_words(
    size: PaperSize, points: tuple[int, int]
) -> None:
    document = recap(line(WORD, 1, "", (WORD, WORD)), copy_mark=MARK, draft=True)
    pdf = unit_recap_pdf(document, size)
    box = PdfReader(BytesIO(pdf)).pages[0].mediabox
    assert (round(box.width), round(box.height)) == points
    pages = pages_of(pdf)
    assert all("".join(MARK.split()) in page and "DRAF:" in page for page in pages)
    assert "".join(pages).count("W") == 3 * len(WORD)


# --- the letter ------------------------------------------------------------------------


@pytest.mark.parametrize("size", ["A4", "F4"])
def test_a_letter_says_what_was_seen_and_what_is_asked(size: PaperSize) -> None:
    (page,) = pages_of(follow_ups_pdf([letter(number="1/BKPSDM/2026")], size))
    assert_in_order(
        page,
        *("PEMERINTAH KOTA CONTOH", "Kota Contoh, 4 Februari 2026", "Nomor : 1/BKPSDM/2026"),
        *("Sifat : Rahasia", "Lampiran : -", "Hal : Permohonan tindak lanjut"),
        *("Yth. Kepala Dinas Perhubungan", "u.p. atasan langsung", "di Tempat", "Dengan hormat"),
        *("Nama : Bagas Misalkan", "NIP : 1992", "Jabatan : -", "Unit kerja : Dinas Perhubungan"),
        "1 4 Februari 2026 pukul 08.15 Terlambat, 12 menit Diduga terlambat mengikuti apel.",
        *("Kendaraan mogok.", "Catatan di atas adalah dugaan.", "kami mohon Saudara:"),
        *("1. meminta penjelasan;", "3. menyampaikan hasilnya.", "Terima kasih."),
        *("Kepala BKPSDM,", "Sekar Umpama", "Tembusan:", "2. Arsip.", "Halaman 1 dari 1"),
    )


def test_without_a_reply_or_a_number_the_letter_says_so() -> None:
    bare = letter(
        notes=(NOTE.model_copy(update={"reply": ""}),), requests=(), copies=(), closing=""
    )
    (page,) = pages_of(follow_ups_pdf([bare]))
    assert "Belumada." in page
    assert "Nomor:\N{HORIZONTAL ELLIPSIS}" in page
    assert "Tembusan" not in page
    assert "kamimohon" not in page


@pytest.mark.parametrize("notes", range(1, 16, 2))
def test_a_letters_last_request_stays_with_its_signature(notes: int) -> None:
    pages = pages_of(follow_ups_pdf([letter(notes=(NOTE,) * notes)]))
    assert "3.menyampaikanhasilnya." in pages[-1]
    assert "SekarUmpama" in pages[-1]
    assert all("Surattindaklanjut,lanjutan" in page for page in pages[1:])


def test_the_longest_texts_are_whole_and_letters_are_counted_on_their_own() -> None:
    person = doc.IdentityBlock(name=WORD, nip="1", rank=WORD, jabatan=WORD, unit=WORD)
    note = FollowUpNote(day="4 Februari 2026", category=WORD, text="W" * 2000, reply="W" * 1000)
    long = letter(participant=person, addressee=WORD, subject=WORD, notes=(note,), copy_mark=MARK)
    pages = pages_of(follow_ups_pdf([long, letter()]))
    first = pages[:-1]
    assert all(f"Halaman{n}dari{len(first)}" in page for n, page in enumerate(first, 1))
    assert "Halaman1dari1" in pages[-1]
    assert sum(page.count("W") for page in first) == 7 * len(WORD) + 3000
    assert all("".join(MARK.split()) in page for page in first)


def test_no_letter_is_refused() -> None:
    with pytest.raises(NothingToPrintError):
        follow_ups_pdf([])


def test_the_same_papers_are_the_same_bytes() -> None:
    document = recap(line("Dinas Kesehatan", 7, "3,61"), line("Dinas Sosial", 2, "", ("Siti",)))
    assert unit_recap_pdf(document) == unit_recap_pdf(document)
    assert follow_ups_pdf([letter()] * 3) == follow_ups_pdf([letter()] * 3)
