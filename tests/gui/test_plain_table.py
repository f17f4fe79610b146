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
