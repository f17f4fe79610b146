"""Blocks from the clipboard: what spreadsheets write is read, every cell is judged by itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.errors import NothingToPasteError, PasteTooLargeError
from asn_desktop.domain.ids import ParticipantId
from asn_desktop.domain.pasting import (
    MOST_CELLS,
    Area,
    CellReading,
    PlannedMark,
    Refusal,
    harmless,
    placed,
    plan,
    read_block,
    read_cell,
    visible,
    write_block,
)
from asn_desktop.domain.score_grid import GridRow
from asn_desktop.domain.sheets import SheetStatus

TOP = 5


def row(
    *levels: int | str | None, present: bool = True, status: SheetStatus = SheetStatus.DRAFT
) -> GridRow:
    return GridRow(
        *(ParticipantId("p"), 1, "Siti Aminah", "", "", present, status),
        levels=levels,  # type: ignore[arg-type]  # "T" typed as any text
        reasons={},
        remarks={},
        total=None,
        takes_levels=present,
    )


# --- the block -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "block"),
    [
        ("4", (("4",),)),
        ("4\r\n", (("4",),)),
        ("4\n", (("4",),)),
        ("1\t2\r\n3\t4\r\n", (("1", "2"), ("3", "4"))),
        ("1\t2\n3\t4", (("1", "2"), ("3", "4"))),
        ("1\r2\r", (("1",), ("2",))),
        ("1\r\n\r\n3\r\n", (("1",), ("",), ("3",))),
        ("1\t\t3\r\n", (("1", "", "3"),)),
        ("1\t2\r\n3\r\n", (("1", "2"), ("3",))),
        ('"dua\r\nbaris"\t4\r\n', (("dua\r\nbaris", "4"),)),
        ('"kata ""penting"""\t4\r\n', (('kata "penting"', "4"),)),
        ('"4"\t"5"\r\n\t3\r\n', (("4", "5"), ("", "3"))),
        ('5"\t4\r\n3\t2\r\n', (('5"', "4"), ("3", "2"))),
    ],
)
def test_a_block_is_read_as_a_spreadsheet_writes_it(
    text: str, block: tuple[tuple[str, ...], ...]
) -> None:
    assert read_block(text) == block


@pytest.mark.parametrize("text", ["", "\r\n", "\n\n", "\0"])
def test_an_empty_clipboard_is_refused(text: str) -> None:
    with pytest.raises(NothingToPasteError):
        read_block(text)


@pytest.mark.parametrize(
    "text",
    [
        "4\t" * 99 + "4\r\n" + ("4\t" * 99 + "4\r\n") * 999,
        "4\r\n" * (MOST_CELLS + 1),
        '"4"\r\n' * (MOST_CELLS + 1),
        "9" * 1_000_001,
        '"' + "x" * 200_000 + '"',
    ],
)
def test_a_block_that_is_too_large_is_refused_as_a_whole(text: str) -> None:
    with pytest.raises(PasteTooLargeError, match=r"50\.000"):
        read_block(text)


@given(
    st.lists(
        st.lists(
            st.text(st.characters(exclude_categories=["Cs"]), max_size=6).filter(
                lambda text: harmless(text) == text
            ),
            min_size=2,
            max_size=3,
        ),
        min_size=1,
        max_size=4,
    ).filter(lambda rows: any(cell.strip("\r\n\0") for row in rows for cell in row))
)
def test_what_is_written_is_read_back(rows: list[list[str]]) -> None:
    text = write_block(rows)
    if text.count('"') % 2:
        return
    assert read_block(text) == tuple(tuple(each) for each in rows)


def test_a_column_with_gaps_is_written_as_excel_does() -> None:
    assert write_block([["4"], [""], ["T"]]) == "4\r\n\r\nT\r\n"
    assert read_block("4\r\n\r\nT\r\n") == (("4",), ("",), ("T",))


@pytest.mark.parametrize(
    "text", ["=1+1", "+62", "-1+1", "@nama", " =1+1", "\u00a0=1", "\u200b=1", "\uff1d1+1"]
)
def test_no_copied_text_becomes_a_formula(text: str) -> None:
    assert write_block([[text, "4"]]) == f"'{text}\t4\r\n"


@pytest.mark.parametrize("text", ["-1", "-0,25", "4", "A-1", "Siti @ Dinas"])
def test_what_is_no_formula_is_copied_as_it_is(text: str) -> None:
    assert write_block([[text]]) == f"{text}\r\n"


# --- one cell ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "4",
        " 4 ",
        "4\r\n",
        "\u00a04",
        "4\u00a0",
        "\u200b4",
        "\ufeff4",
        "4\u200d",
        "\u202a4\u202c",
        "\u00ad4",
        "\t4",
    ],
)
def test_a_clean_level_is_taken_whatever_hides_around_it(text: str) -> None:
    assert read_cell(text, TOP) == CellReading(4)


@pytest.mark.parametrize("text", ["T", "t", " T ", "\u200bT"])
def test_t_is_taken(text: str) -> None:
    assert read_cell(text, TOP) == CellReading("T")


@pytest.mark.parametrize("text", ["", "  ", "\u00a0", "\u200b", "\ufeff\r\n"])
def test_an_empty_cell_clears(text: str) -> None:
    assert read_cell(text, TOP) == CellReading(None)


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("abc", Refusal.TEXT),
        ("4 5", Refusal.TEXT),
        ("empat", Refusal.TEXT),
        ("04", Refusal.TEXT),
        ("+4", Refusal.TEXT),
        ("TT", Refusal.TEXT),
        ("4;5", Refusal.TEXT),
        ("\N{ARABIC-INDIC DIGIT FOUR}", Refusal.TEXT),
        ("\N{FULLWIDTH DIGIT FOUR}", Refusal.TEXT),
        ("4\ufe0f\u20e3", Refusal.TEXT),
        ("4,5", Refusal.DECIMAL),
        ("4.5", Refusal.DECIMAL),
        ("4,0", Refusal.DECIMAL),
        ("-1,5", Refusal.DECIMAL),
        ("0", Refusal.OUT_OF_RANGE),
        ("6", Refusal.OUT_OF_RANGE),
        ("-1", Refusal.OUT_OF_RANGE),
        ("100", Refusal.OUT_OF_RANGE),
        ("9" * 5000, Refusal.OUT_OF_RANGE),
        ("4\u200b5x", Refusal.HIDDEN),
        ("\u200bx", Refusal.HIDDEN),
    ],
)
def test_what_is_no_level_is_refused_with_its_reason(text: str, refusal: Refusal) -> None:
    assert read_cell(text, TOP) == CellReading(None, refusal)


def test_a_scale_of_ten_takes_two_digits() -> None:
    assert read_cell("10", 10) == CellReading(10)
    assert read_cell("11", 10) == CellReading(None, Refusal.OUT_OF_RANGE)


def test_what_does_not_show_is_shown_by_its_code() -> None:
    assert visible("\u200bx\u00a0y") == "<U+200B>x<U+00A0>y"
    assert visible("a\r\nb\tc") == "a b c"
    assert visible("x" * 30) == "x" * 24 + "…"


# --- where it goes -------------------------------------------------------------------------------


def test_one_cell_fills_the_whole_area() -> None:
    assert list(placed((("4",),), Area(1, 2, 2, 2))) == [
        (1, 2, "4"),
        (1, 3, "4"),
        (2, 2, "4"),
        (2, 3, "4"),
    ]


def test_a_block_repeats_over_an_area_of_whole_multiples() -> None:
    cells = list(placed((("1",), ("2",)), Area(0, 0, 4, 1)))
    assert [text for _, _, text in cells] == ["1", "2", "1", "2"]


def test_else_the_upper_left_corner_is_all_that_counts() -> None:
    cells = list(placed((("1", "2"), ("3", "4")), Area(5, 1, 3, 1)))
    assert cells == [(5, 1, "1"), (5, 2, "2"), (6, 1, "3"), (6, 2, "4")]


# --- the plan ------------------------------------------------------------------------------------


def test_a_plan_tells_changes_from_what_is_so_already() -> None:
    rows = [row(4, None), row(1, 2)]
    made = plan((("4", "5"), ("", "T")), Area(0, 0), rows, 2, TOP)

    assert made.marks == (PlannedMark(0, 1, 5), PlannedMark(1, 0, None), PlannedMark(1, 1, "T"))
    assert (made.same, made.cleared, made.unobserved, made.refused) == (1, 1, 1, ())


def test_each_refused_cell_is_named_with_its_place() -> None:
    rows = [row(None, None), row(None, None)]
    made = plan((("4", "x"), ("4,5", "9")), Area(0, 0), rows, 2, TOP)

    assert [(c.row, c.column, c.text, c.refusal) for c in made.refused] == [
        (0, 1, "x", Refusal.TEXT),
        (1, 0, "4,5", Refusal.DECIMAL),
        (1, 1, "9", Refusal.OUT_OF_RANGE),
    ]
    assert made.marks == (PlannedMark(0, 0, 4),)


def test_a_final_sheet_takes_nothing_but_may_say_the_same() -> None:
    rows = [row(4, 3, status=SheetStatus.FINAL), row(4, 3, status=SheetStatus.RECEIVED)]
    made = plan((("4", "5"), ("", "3")), Area(0, 0), rows, 2, TOP)

    assert [(c.row, c.column, c.refusal) for c in made.refused] == [
        (0, 1, Refusal.LOCKED),
        (1, 0, Refusal.LOCKED),
    ]
    assert (made.same, made.marks) == (2, ())


def test_somebody_absent_takes_no_level_but_can_be_cleared() -> None:
    rows = [row(4, None, present=False)]
    made = plan((("", "3"),), Area(0, 0), rows, 2, TOP)

    assert made.marks == (PlannedMark(0, 0, None),)
    assert [c.refusal for c in made.refused] == [Refusal.ABSENT]


def test_what_goes_beyond_the_edges_is_refused_and_empty_cells_there_are_not() -> None:
    made = plan((("1", "2", ""), ("3", "", "")), Area(0, 1), [row(None, None)], 2, TOP)

    assert made.marks == (PlannedMark(0, 1, 1),)
    assert [(c.row, c.column, c.refusal) for c in made.refused] == [
        (0, 2, Refusal.BEYOND_RIGHT),
        (1, 1, Refusal.BEYOND_BELOW),
    ]
