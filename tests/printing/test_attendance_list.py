from __future__ import annotations

from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from pypdf import PdfReader

from asn_desktop.domain.documents import SignatureBlock
from asn_desktop.domain.hall_documents import (
    AttendanceDocument,
    AttendanceGroup,
    AttendanceLine,
)
from asn_desktop.printing.attendance_list import attendance_pdf

if TYPE_CHECKING:
    from collections.abc import Callable

    from asn_desktop.domain.documents import MinutesDocument
    from asn_desktop.domain.print_jobs import PaperSize

KOP_WS = 2
SIZES: tuple[PaperSize, ...] = ("A4", "F4")
UNITS = (("Dinas Kesehatan", 37), ("Sekretariat Daerah", 3), ("Satuan Polisi Pamong Praja", 72))


@pytest.fixture
def document(make_minutes: Callable[..., MinutesDocument]) -> AttendanceDocument:
    groups, number = [], 0
    for unit, people in UNITS:
        lines = tuple(
            AttendanceLine(
                number=number + k,
                name=f"Peserta Ke {number + k}, S.Kom.",
                nip="19960314 202505 2 001",
            )
            for k in range(1, people + 1)
        )
        number += people
        groups.append(AttendanceGroup(unit=unit, lines=lines))
    return AttendanceDocument(
        letterhead=make_minutes().letterhead,
        subtitle="EVALUASI PASCA LATSAR",
        held=date(2026, 2, 4),
        place="Pendopo Kota Contoh",
        groups=tuple(groups),
        spare_rows=6,
        issued_place="Kota Contoh",
        issued=date(2026, 2, 4),
        signatures=(SignatureBlock(role="Petugas,"), SignatureBlock(role="Mengetahui,", name="R.")),
    )


def pages_of(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]


@pytest.mark.parametrize("size", SIZES)
def test_everybody_stands_on_the_list_once_under_their_unit(
    document: AttendanceDocument, size: PaperSize
) -> None:
    pages = pages_of(attendance_pdf(document, size))
    whole = "".join("".join(pages).split())
    for number in range(1, 113):
        assert whole.count(f"PesertaKe{number},S.Kom.") == 1
    for page in pages[:-1]:
        assert "Tanda tangan" in page
    assert f"Halaman 1 dari {len(pages)}" in pages[0]
    assert "Rabu, 4 Februari 2026" in pages[0]
    assert "37 orang" in pages[0]
    assert "lanjutan" in pages[1]
    assert "Dinas Kesehatan" in pages[1]
    assert "Terdaftar:112orang" in whole
    assert "Pesertatambahan(belumadadidaftar)" in whole
    assert "118" in pages[-1]
    assert pages[-1].index("Mengetahui") < pages[-1].index("R.", pages[-1].index("Mengetahui"))


def test_the_same_list_is_the_same_file_and_f4_is_a_larger_sheet(
    document: AttendanceDocument,
) -> None:
    assert attendance_pdf(document) == attendance_pdf(document, "A4")
    sheets = [
        PdfReader(BytesIO(attendance_pdf(document, size))).pages[0].mediabox for size in SIZES
    ]
    assert [(round(s.width), round(s.height)) for s in sheets] == [(595, 842), (609, 935)]


def test_signatures_are_staggered_odd_left_even_right(document: AttendanceDocument) -> None:
    pdf = pypdfium2.PdfDocument(attendance_pdf(document))
    try:
        text = pdf[0].get_textpage()
        rows: dict[str, list[float]] = {}
        for index in range(text.count_rects()):
            left, bottom, right, top = text.get_rect(index)
            found = text.get_text_bounded(left, bottom, right, top).strip()
            rows.setdefault(found, []).append(left)
        columns = [max(rows[str(number)]) for number in range(1, 9)]
    finally:
        pdf.close()
    left, right = columns[0], columns[1]
    assert right - left > 60
    assert columns == pytest.approx([left, right] * 4, abs=1)


def test_a_day_of_several_is_written_by_hand(document: AttendanceDocument) -> None:
    several = document.model_copy(update={"until": date(2026, 2, 6), "place": "", "groups": ()})
    (page,) = pages_of(attendance_pdf(several))
    assert "(kegiatan Rabu s.d. Jumat, 4 s.d. 6 Februari 2026)" in page
    assert "Kota Contoh, ……" in page
    assert "Terdaftar" in page


def test_long_names_and_foreign_letters_stay_on_the_page(document: AttendanceDocument) -> None:
    lines = (
        AttendanceLine(number=1, name="W" * 120, nip="bukan NIP " * 5),
        AttendanceLine(number=2, name="<b>Budi</b> & \u202eA\u0001 \U0001f600"),
    )
    group = AttendanceGroup(unit="Unit " * 30, lines=lines)
    pdf = attendance_pdf(document.model_copy(update={"groups": (group,), "spare_rows": 0}))
    (page,) = pages_of(pdf)
    assert "".join(page.split()).count("W") == 120 + KOP_WS
    assert "<b>Budi</b> & A" in page
