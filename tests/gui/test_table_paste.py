"""Copy and paste on the page Tabel: previewed, named, one step, Excel in both directions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from grid_kit import Grid, made_grid
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from asn_desktop.gui.jobs import InlineJobs
    from asn_desktop.services.workspace import Workspace

Key = Qt.Key
BEYOND_BELOW = "melewati peserta terakhir yang ditampilkan"


@pytest.fixture
def grid(workspace: Workspace, jobs: InlineJobs, qtbot: QtBot) -> Grid:
    return made_grid(workspace, jobs, qtbot)


def refused_rows(grid: Grid) -> list[list[str]]:
    model = grid.page.ui.preview.table.model()
    return [
        [model.index(row, column).data() for column in range(4)] for row in range(model.rowCount())
    ]


def test_a_block_from_excel_is_previewed_then_written_as_one_step(grid: Grid) -> None:
    grid.paste("4\t5\r\n3\t2\r\n")
    preview = grid.page.ui.preview

    assert preview.isVisible()
    assert "4 sel akan berubah" in preview.summary.text()
    assert preview.yes.text() == "Tempel 4 sel yang sah"
    assert grid.levels == [[None] * 7] * 3
    assert grid.page.model.preview == {(0, 0): 4, (0, 1): 5, (1, 0): 3, (1, 1): 2}
    assert grid.focus() is preview.yes
    QTest.keyClick(preview.yes, Key.Key_Return)

    assert [levels[:2] for levels in grid.levels] == [[4, 5], [3, 2], [None, None]]
    assert grid.workspace.history.undo_label() == "4 nilai di Tabel"
    assert not preview.isVisible()
    assert grid.page.model.preview == {}
    assert grid.focus() is grid.view
    assert len(grid.view.cells) == 4
    grid.workspace.history.undo()
    assert grid.levels == [[None] * 7] * 3


def test_esc_leaves_all_as_it_was(grid: Grid) -> None:
    grid.paste("4\r\n")
    QTest.keyClick(grid.page.ui.preview.yes, Key.Key_Escape)

    assert grid.levels == [[None] * 7] * 3
    assert not grid.page.ui.preview.isVisible()
    assert grid.focus() is grid.view
    assert grid.workspace.history.undo_label() != "1 nilai di Tabel"


def test_every_refused_cell_is_named_with_row_column_and_reason(grid: Grid) -> None:
    grid.fill(1, *[4] * 7)
    grid.page.jobs.announce(grid.workspace.sheets.finalise(grid.evaluator, [grid.people[1]]))
    absent = grid.workspace.attendance.set([(grid.people[2], "tidak_hadir", "sakit", 0)])
    grid.page.jobs.announce(absent)
    grid.at(0, 4)
    grid.paste("baik\t4,5\t9\t1\r\n1\t\u200b4\t\u00a04\r\n5\t\u200bx\r\n2\r\n")

    assert refused_rows(grid) == [
        ["Siti Aminah", "Loyal", "baik", "bukan angka 1 sampai 5 dan bukan T"],
        ["Siti Aminah", "Adaptif", "4,5", "angka pecahan; tulis bulat, 1 sampai 5"],
        [
            "Siti Aminah",
            "Kolaboratif",
            "9",
            "di luar 1 sampai 5; kosongkan selnya bila belum dinilai",
        ],
        ["Siti Aminah", "kolom ke-8", "1", "melewati kolom penilaian terakhir"],
        ["Budi Santoso", "Loyal", "1", "lembarnya final; buka kembali dulu di Penilaian"],
        ["Maria Ulfa", "Loyal", "5", "tercatat tidak hadir; ubah kehadirannya di Peserta"],
        [
            "Maria Ulfa",
            "Adaptif",
            "<U+200B>x",
            "ada karakter yang tidak terlihat; ketik ulang angkanya",
        ],
        ["baris ke-4", "Loyal", "2", "melewati peserta terakhir yang ditampilkan"],
    ]
    assert "2 sudah sama, 8 ditolak" in grid.page.ui.preview.summary.text()
    assert not grid.page.ui.preview.yes.isEnabled()


def test_hidden_characters_around_a_digit_do_not_matter(grid: Grid) -> None:
    grid.paste("\ufeff4\t\u00a05\u200b\r\n")
    grid.page.ui.preview.yes.click()

    assert grid.levels[0][:2] == [4, 5]


def test_what_fits_is_pasted_beside_what_is_refused(grid: Grid) -> None:
    grid.paste("4\tx\r\n")
    assert grid.page.ui.preview.yes.text() == "Tempel 1 sel yang sah"
    grid.page.ui.preview.yes.click()

    assert grid.levels[0][:2] == [4, None]


def test_t_is_pasted_with_a_reason_only(grid: Grid) -> None:
    grid.paste("T\t4\r\n")
    preview = grid.page.ui.preview
    assert grid.focus() is preview.why
    QTest.keyClick(preview.why, Key.Key_Return)
    assert grid.levels[0][:2] == [None, None]
    assert preview.isVisible()

    QTest.keyClicks(preview.why, "beda ruang 2")
    QTest.keyClick(preview.why, Key.Key_Return)
    assert grid.levels[0][:2] == ["T", 4]
    assert grid.rows[0].reasons == {0: "beda ruang 2"}


def test_one_cell_fills_the_selected_block(grid: Grid) -> None:
    grid.select(3, 2)
    grid.paste("3\r\n")
    grid.page.ui.preview.yes.click()

    assert [levels[:3] for levels in grid.levels] == [[3, 3, None]] * 3


def test_an_empty_cell_clears_and_the_preview_says_so(grid: Grid) -> None:
    grid.fill(0, 4, 4)
    grid.at(0, 0)
    grid.paste("\t5\r\n")
    assert "2 sel akan berubah (1 di antaranya dikosongkan)" in grid.page.ui.preview.summary.text()
    grid.page.ui.preview.yes.click()

    assert grid.levels[0][:2] == [None, 5]


def test_what_is_so_already_needs_no_preview(grid: Grid) -> None:
    grid.fill(0, 4)
    grid.at(0, 0)
    grid.paste("4\r\n")

    assert not grid.page.ui.preview.isVisible()
    assert grid.said == ["Tidak ada yang berubah: 1 sel sudah sama."]


def test_a_hundred_thousand_cells_are_refused_as_a_whole(grid: Grid) -> None:
    grid.paste(("4\t" * 9 + "4\r\n") * 10_000)

    assert not grid.page.ui.preview.isVisible()
    assert "terlalu besar" in grid.refused[0]


def test_a_large_block_lists_some_of_what_it_refuses(grid: Grid) -> None:
    grid.paste("x\r\n" * 3_000)

    rows = refused_rows(grid)
    assert len(rows) == 1001
    assert rows[-1][0] == "dan 2000 sel lagi"


def test_nothing_on_the_clipboard_is_told(grid: Grid) -> None:
    grid.paste("")

    assert "Tidak ada teks yang disalin" in grid.refused[0]


def test_a_search_puts_the_preview_away(grid: Grid) -> None:
    grid.paste("4\r\n")
    grid.page.ui.searchEdit.setText("maria")

    assert not grid.page.ui.preview.isVisible()
    assert grid.page.model.preview == {}


def test_names_take_no_paste(grid: Grid) -> None:
    grid.press(Key.Key_Left)
    grid.paste("4\r\n")

    assert grid.refused == ["Pilih dulu sel penilaian tempat menempel."]


def test_a_copied_block_is_what_excel_writes_and_comes_back(grid: Grid) -> None:
    grid.fill(0, 4, "T", None)
    grid.fill(1, 1, 2, 3)
    grid.at(0, 0)
    grid.select(2, 3)
    grid.control(Key.Key_C)
    assert grid.clipboard().replace("\r\n", "\n") == "4\tT\t\n1\t2\t3\n"

    grid.at(1, 3)
    grid.control(Key.Key_V)
    preview = grid.page.ui.preview
    QTest.keyClicks(preview.why, "seperti di atas")
    preview.yes.click()
    assert grid.levels[1] == [1, 2, 3, 4, "T", None, None]
    assert grid.levels[2] == [None, None, None, 1, 2, 3, None]


def test_cut_copies_and_clears_as_one_step(grid: Grid) -> None:
    grid.fill(0, 4, 5)
    grid.at(0, 0)
    grid.select(1, 2)
    grid.control(Key.Key_X)

    assert grid.clipboard().strip() == "4\t5"
    assert grid.levels[0] == [None] * 7
    grid.workspace.history.undo()
    assert grid.levels[0][:2] == [4, 5]


def test_rows_are_copied_with_names_and_titles(grid: Grid) -> None:
    grid.fill(0, 5, 4, 4, 4, 4, 4, 4)
    grid.press(
        Key.Key_C, modifier=Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )

    lines = grid.clipboard().splitlines()
    assert lines[0].split("\t")[:4] == ["No.", "Nama", "BP", "AK"]
    assert lines[1].split("\t") == [
        *("1", "Siti Aminah", "5", "4", "4", "4", "4", "4", "4", "4,14", "7 dari 7"),
    ]
    assert len(lines) == 4


def test_keys_of_the_search_stay_with_the_search(grid: Grid) -> None:
    grid.page.begin_search()
    search = grid.page.ui.searchEdit
    QTest.keyClicks(search, "siti 4")
    QTest.keyClick(search, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(search, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(search, Key.Key_End)
    QTest.keyClick(search, Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert grid.clipboard() == "siti 4"
    assert search.text() == "siti 4siti 4"
    assert not grid.page.ui.preview.isVisible()
    assert grid.levels == [[None] * 7] * 3


def test_a_preview_follows_an_undo_below_it(grid: Grid) -> None:
    grid.fill(0, 4, 5)
    grid.at(0, 0)
    grid.paste("4\t5\t3\r\n")
    assert grid.page.ui.preview.yes.text() == "Tempel 1 sel yang sah"
    grid.page.jobs.announce(grid.workspace.history.undo().changed)

    assert grid.page.ui.preview.yes.text() == "Tempel 3 sel yang sah"
    assert grid.focus() is grid.page.ui.preview.yes
    grid.page.ui.preview.yes.click()
    assert grid.levels[0][:3] == [4, 5, 3]


def test_a_preview_follows_a_sheet_that_is_made_final_and_keeps_what_was_typed(grid: Grid) -> None:
    grid.fill(0, *[4] * 7)
    grid.at(0, 0)
    grid.paste("5\tT\r\n5\tT\r\n")
    QTest.keyClicks(grid.page.ui.preview.why, "beda ruang")
    grid.page.jobs.announce(grid.workspace.sheets.finalise(grid.evaluator, [grid.people[0]]))

    preview = grid.page.ui.preview
    assert preview.yes.text() == "Tempel 2 sel yang sah"
    assert [row[3] for row in refused_rows(grid)] == [
        "lembarnya final; buka kembali dulu di Penilaian"
    ] * 2
    assert preview.why.text() == "beda ruang"
    QTest.keyClick(preview.why, Key.Key_Return)
    assert [levels[:2] for levels in grid.levels] == [[4, 4], [5, "T"], [None, None]]
    assert grid.refused == []


def test_a_preview_that_has_come_true_goes_away(grid: Grid) -> None:
    grid.paste("4\r\n")
    grid.fill(0, 4)

    assert not grid.page.ui.preview.isVisible()
    assert grid.said == ["Tidak ada yang berubah: 1 sel sudah sama."]
    assert grid.focus() is grid.view


def test_a_block_goes_to_the_people_that_are_shown_in_their_order(grid: Grid) -> None:
    grid.page.ui.searchEdit.setText("kesehatan")
    grid.view.setFocus()
    grid.paste("1\r\n2\r\n3\r\n")

    assert refused_rows(grid) == [
        ["baris ke-3", "Berorientasi Pelayanan", "3", BEYOND_BELOW],
    ]
    grid.page.ui.preview.yes.click()
    assert [levels[0] for levels in grid.levels] == [1, None, 2]
