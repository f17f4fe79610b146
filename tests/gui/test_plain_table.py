from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from asn_desktop.gui.widgets.plain_table import PlainTable
from asn_desktop.gui.widgets.text_table import TextRow, TextTable

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

HEADINGS = ("Tanggal", "Sesi", "Konflik", "Susulan", "Sertifikat")
NUMBERS = (2, 3, 4)


@pytest.mark.parametrize("letters", [(), (18, 12, 0, 0, 0)])
@pytest.mark.parametrize("width", [160, 420, 1000])
def test_headings_are_whole_and_a_narrow_table_is_scrolled_sideways(
    qtbot: QtBot, width: int, letters: tuple[int, ...]
) -> None:
    table = PlainTable()
    qtbot.addWidget(table)
    table.resize(width, 200)
    table.show_model(TextTable(HEADINGS, table), (50, 1, 1, 1, 50), letters)
    table.show()
    across = table.horizontalHeader()
    for column in range(len(HEADINGS)):
        assert across.sectionSize(column) >= across.sectionSizeHint(column)
    for column, least in enumerate(letters):
        assert across.sectionSize(column) >= least * table.fontMetrics().averageCharWidth()
    assert across.length() >= table.viewport().width()
    assert (table.horizontalScrollBar().maximum() > 0) == (
        across.length() > table.viewport().width()
    )
    assert (width == 160) <= (table.horizontalScrollBar().maximum() > 0)


@pytest.mark.parametrize("width", [360, 420, 1000])
def test_a_heading_over_numbers_is_never_cut(qtbot: QtBot, width: int) -> None:
    table = PlainTable()
    qtbot.addWidget(table)
    model = TextTable(HEADINGS, table, right=NUMBERS)
    model.show([TextRow(("4 Februari 2026", "Evaluasi Pasca Latsar", "0", "12", "112"))])
    table.resize(width, 200)
    table.show_model(model, (30, 50, 4, 4, 4))
    table.show()
    across = table.horizontalHeader()
    for column in NUMBERS:
        assert across.sectionSize(column) >= across.sectionSizeHint(column)
    widths = [across.sectionSize(column) for column in range(len(HEADINGS))]
    assert sum(widths) == table.viewport().width()
    assert widths[1] > widths[0] > 0
    assert table.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOn
