from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.file_names import LONGEST_BYTES, distinct, file_name_part, name_fault


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dinas Kesehatan", "Dinas Kesehatan"),
        ('Dinas A/B: "C" <D>|E?*\\', "Dinas A B C D E"),
        ("  .Kecamatan.  Utara. ", "Kecamatan. Utara"),
        ("CON", "_CON"),
        ("com1.pdf", "_com1.pdf"),
        ("Lpt9", "_Lpt9"),
        ("Konsulat", "Konsulat"),
        ("Unit 19860926 201505 1 001 Selatan", "Unit Selatan"),
        ("199203142025061001", "tanpa unit"),
        ("\u202eDinas\u200b Sosial\x07", "Dinas Sosial"),
        ("...", "tanpa unit"),
        ("", "tanpa unit"),
        ("Tahun 2026", "Tahun 2026"),
    ],
)
def test_a_unit_becomes_a_part_of_a_file_name(text: str, expected: str) -> None:
    assert file_name_part(text, "tanpa unit") == expected


@pytest.mark.parametrize(
    "name",
    ["CON", "con.pdf", "nul", "aux.txt", "COM1", "com¹.pdf", "LPT9.x.y", "prn .pdf", "a.", "a "],
)
def test_what_windows_cannot_hold_is_no_name_anywhere(name: str) -> None:
    assert "Windows" in name_fault(name)


@pytest.mark.parametrize(
    "name",
    ["a:b.pdf", "apa?.pdf", "*.pdf", 'a"b', "a<b>", "a|b", "a\\b", "a\nb", "a\x7fb", "a\0"],
)
def test_signs_that_no_stick_takes_are_in_no_name(name: str) -> None:
    """On Windows the part behind a colon is even written where nobody sees it."""
    assert "flashdisk" in name_fault(name)


@pytest.mark.parametrize(
    "name", ["Konsulat.pdf", "auxilia.txt", "com10.pdf", "nulis", ".pdf", "a.pdf", "Dinas A. B"]
)
def test_other_names_are_names(name: str) -> None:
    assert name_fault(name) == ""


@given(st.text(max_size=400))
def test_whatever_is_written_can_be_a_name_everywhere(text: str) -> None:
    part = file_name_part(text, "unit")
    assert 0 < len(part.encode()) <= LONGEST_BYTES + 1
    assert not set(part) & set('<>:"/\\|?*\0\n\r\t')
    assert part == part.strip(" .")
    assert name_fault(part) == ""


def test_equal_names_are_told_apart_whatever_their_case() -> None:
    taken: set[str] = set()
    assert [distinct(name, taken) for name in ("Dinas", "DINAS", "dinas", "Badan")] == [
        "Dinas",
        "DINAS (2)",
        "dinas (3)",
        "Badan",
    ]
