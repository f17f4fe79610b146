"""What readers that know nothing of a page's looks hear first, then, and last."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from asn_desktop.services.demo.content import PROFILES, SIGNERS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from demo_kit import FixedDay

    from asn_desktop.domain.people import Participant

CORE_VALUES = (
    *("Berorientasi Pelayanan", "Akuntabel", "Kompeten", "Harmonis"),
    *("Loyal", "Adaptif", "Kolaboratif"),
)
OFFICE = "PEMERINTAH KOTA CONTOH"
SIGNER, SIGNER_NIP = SIGNERS[0].name, "19700809 199403 2 007"
FIRST_EVALUATOR = PROFILES[0].name


def raw_pages(path: Path) -> list[str]:
    """Return the pages' texts in the order in which they are written, without white space."""
    made = subprocess.run(  # noqa: S603
        ["pdftotext", "-raw", path, "-"],  # noqa: S607
        capture_output=True,
        text=True,
        check=True,
    )
    return [solid(page) for page in made.stdout.split("\f")[:-1]]


def solid(text: str) -> str:
    return "".join(text.split())


def out_of_order(text: str, landmarks: Sequence[str]) -> list[str]:
    """Return the landmarks that do not stand behind the one before."""
    place, missing = 0, []
    for landmark in landmarks:
        found = text.find(solid(landmark), place)
        if found < 0:
            missing.append(landmark)
        else:
            place = found + len(solid(landmark))
    return missing


def scorecard(person: Participant) -> tuple[str, ...]:
    return (
        *(OFFICE, "LEMBAR PENILAIAN", "PEGAWAI YANG DINILAI", person.full_name),
        *(person.printed_nip, "PENILAI", FIRST_EVALUATOR, "Nilai dasar", *CORE_VALUES),
        *("dari 5", "Jumlah rata-rata", "DISIPLIN"),
    )


SIGNED = ("Pegawai yang dinilai,", FIRST_EVALUATOR, "Mengetahui,", SIGNER, SIGNER_NIP)


def front(person: Participant) -> tuple[str, ...]:
    return (
        *(OFFICE, "SERTIFIKAT", "Nomor", "diberikan kepada", person.full_name, person.printed_nip),
        *("telah mengikuti", "dengan kualifikasi", "Kota Contoh, 4 Februari 2026"),
        *(SIGNER, SIGNER_NIP, "Pindai kode QR"),
    )


def back(person: Participant) -> tuple[str, ...]:
    return (
        *("DAFTAR NILAI", person.full_name, person.printed_nip, "Nilai dasar", *CORE_VALUES),
        *("Rata-rata", "Kota Contoh, 4 Februari 2026", SIGNER, SIGNER_NIP),
    )


def blank(person: Participant) -> tuple[str, ...]:
    return (
        *(OFFICE, "LEMBAR PENILAIAN (ISIAN TANGAN)", "Kode lembar", "PEGAWAI YANG DINILAI"),
        *(person.full_name, person.printed_nip, "PENILAI", *CORE_VALUES, "CATATAN DISIPLIN"),
        *("Kota Contoh,", "Penilai,"),
    )


def letter(person: Participant) -> tuple[str, ...]:
    return (
        *(OFFICE, "Kota Contoh, 4 Februari 2026", "Nomor", "Hal", "Yth.", "Dengan hormat"),
        *(person.full_name, person.printed_nip, "Catatan", "bukan penetapan pelanggaran"),
        *("kami ucapkan terima kasih", SIGNER, SIGNER_NIP, "Tembusan"),
    )


WHOLE = {
    "berita-acara.pdf": (
        *(OFFICE, "BERITA ACARA", "Pada hari ini, Rabu, tanggal empat", "A. Kehadiran"),
        *("Peserta terdaftar", "B. Yang telah diketahui", "C. Disiplin", "D. Penilaian"),
        *(FIRST_EVALUATOR, "F. Hasil", "Rekap per unit", "800.1.4.4/1/BKPSDM/2026", SIGNER),
        SIGNER_NIP,
    ),
    "daftar-hadir.pdf": (
        *(OFFICE, "DAFTAR HADIR", "Hari, tanggal", "Tempat", "No.", "Nama", "NIP"),
        *("Tanda tangan", "Kota Contoh, 4 Februari 2026", "Mengetahui,", SIGNER, SIGNER_NIP),
    ),
    "rekap-per-unit.pdf": (
        *(OFFICE, "REKAPITULASI PER UNIT", "No.", "Unit", "Terdaftar", *CORE_VALUES),
        *("Dinas Kesehatan", "Semua unit", "Unit kecil", SIGNER, SIGNER_NIP),
    ),
}


@pytest.mark.parametrize("name", sorted(WHOLE))
def test_papers_for_everybody_are_read_from_head_to_signature(day: FixedDay, name: str) -> None:
    path = day.paper(name)
    assert out_of_order("".join(raw_pages(path)), WHOLE[name]) == []
    by_pypdf = "".join(solid(page.extract_text()) for page in PdfReader(path).pages)
    assert out_of_order(by_pypdf, WHOLE[name]) == []


def test_the_list_names_everybody_in_the_order_of_its_numbers(day: FixedDay) -> None:
    text = "".join(raw_pages(day.paper("daftar-hadir.pdf")))
    by_unit: dict[str, list[Participant]] = {}
    for person in day.people:
        by_unit.setdefault(person.unit, []).append(person)
    rows = [person for people in by_unit.values() for person in people]
    assert len(rows) == len(day.people)
    landmarks = [part for each in rows for part in (each.full_name, each.printed_nip)]
    assert out_of_order(text, landmarks) == []


def test_everybodys_scorecard_is_read_from_head_to_signatures(day: FixedDay) -> None:
    pages = raw_pages(day.paper("lembar-penilaian.pdf"))
    came = [person for person in day.people if person.is_present]
    for person in came:
        (first,) = (each for each in pages if solid(person.printed_nip) in each)
        behind = pages[pages.index(first) + 1 : pages.index(first) + 2]
        sheet = first if "Halaman1dari1" in first else first + "".join(behind)
        assert out_of_order(sheet, scorecard(person)) == [], person.full_name
        assert out_of_order(sheet, (person.full_name, *SIGNED)) == [], person.full_name
    assert len(pages) >= len(came)


def test_everybodys_certificate_is_read_from_head_to_signature(day: FixedDay) -> None:
    pages = raw_pages(day.paper("sertifikat.pdf"))
    came = [person for person in day.people if person.is_present]
    assert len(pages) == 2 * len(came)
    for place, person in enumerate(came):
        assert out_of_order(pages[2 * place], front(person)) == [], person.full_name
        assert out_of_order(pages[2 * place + 1], back(person)) == [], person.full_name


def test_blank_sheets_and_letters_are_read_from_head_to_signature(day: FixedDay) -> None:
    person = day.people[57]
    sheets = raw_pages(day.paper("lembar-kosong.pdf"))
    assert len(sheets) == len(PROFILES)
    for sheet, evaluator in zip(sheets, sorted(PROFILES, key=lambda each: each.name), strict=True):
        assert out_of_order(sheet, (*blank(person), evaluator.name)) == []
    letters = raw_pages(day.paper("surat-tindak-lanjut.pdf"))
    for sheet in letters:
        (about,) = (each for each in day.people if solid(each.printed_nip) in sheet)
        assert out_of_order(sheet, letter(about)) == [], about.full_name


def test_pypdf_reads_papers_of_one_person_in_the_same_order(day: FixedDay) -> None:
    person, noted, keyed = day.people[0], day.people[8], day.people[57]
    for name, place, landmarks in (
        ("lembar-penilaian.pdf", 0, (*scorecard(person), *SIGNED)),
        ("lembar-dari-laptop-penilai.pdf", 0, (OFFICE, "LEMBAR PENILAIAN", person.full_name)),
        ("sertifikat.pdf", 0, front(person)),
        ("sertifikat.pdf", 1, back(person)),
        ("lembar-kosong.pdf", 0, blank(keyed)),
        ("surat-tindak-lanjut.pdf", 0, letter(noted)),
    ):
        text = solid(PdfReader(day.paper(name)).pages[place].extract_text())
        assert out_of_order(text, landmarks) == [], name


def test_what_is_out_of_order_would_be_seen(day: FixedDay) -> None:
    page = raw_pages(day.paper("sertifikat.pdf"))[0]
    person = day.people[0]
    assert out_of_order(page, (SIGNER, person.full_name)) == [person.full_name]
    assert out_of_order(page, ("Nama yang tidak ada",)) == ["Nama yang tidak ada"]
