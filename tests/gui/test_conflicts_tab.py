"""Konflik: real laptops that differ, shown side by side, settled by keys, for one or for all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from conflict_kit import AK, KP, Day
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from asn_desktop.domain.conflicts import ConflictKind
from asn_desktop.gui.jobs import InlineJobs
from asn_desktop.gui.merging.conflict_kinds import WORDS, kind_words
from asn_desktop.gui.merging.merging_page import MergingPage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from asn_desktop.gui.merging.conflicts_tab import ConflictsTab


@pytest.fixture
def tab(tmp_path: Path, qtbot: QtBot) -> Iterator[ConflictsTab]:
    """Show the conflicts of a table to which two of Rahma's laptops and a second table sent."""
    day = Day(tmp_path)
    laptops = [day.evaluators_laptop(day.rahma) for _ in range(2)]
    for level, place in zip((3, 5), laptops, strict=True):
        with place.opened() as laptop:
            laptop.scoring.mark(day.siti, day.rahma, [(AK, level), (KP, level)])
    second = day.coordinators_laptop("Dewi")
    with day.table.opened() as desk:
        desk.roster.set_fields(day.joko, {"unit": "Inspektorat Daerah"})
    with second.opened() as other:
        other.roster.set_fields(day.joko, {"unit": "Dinas Perhubungan"})
    for place in (*laptops, second):
        day.bring(place, day.table)
    with day.table.opened() as desk:
        page = MergingPage(desk, InlineJobs())
        page.jobs.changed.connect(page.on_changed)
        qtbot.addWidget(page)
        page.resize(1040, 455)
        with qtbot.waitExposed(page):
            page.show()
        page.open_tab(page.conflicts)
        yield page.conflicts


def texts(tab: ConflictsTab) -> str:
    labels = tab.ui.conflictBoard.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def rows(tab: ConflictsTab) -> list[str]:
    return [tab.ui.conflictsList.item(row).text() for row in range(tab.ui.conflictsList.count())]


def test_a_conflict_shows_how_it_came_about_its_sides_and_what_stood_before(
    tab: ConflictsTab,
) -> None:
    assert [row.splitlines()[0] for row in rows(tab)] == [
        "Siti Aminah · Akuntabel · Rahma",
        "Siti Aminah · Kompeten · Rahma",
        "Joko Susilo · Perangkat daerah",
    ]
    assert "Rahma mengisi di dua laptop: Rahma (" in texts(tab)
    assert "menurut jam laptopnya" in texts(tab)
    assert "belum dipilih" in texts(tab)

    tab.ui.conflictsList.setCurrentRow(2)
    told = texts(tab)
    assert "Data peserta dibetulkan di dua meja: Dewi menulis Dinas Perhubungan" in told
    assert "Sebelumnya: Dinas Sosial" in told
    assert "Cocokkan dengan SK" in told


def test_a_digit_chooses_the_side_and_the_result_says_it(tab: ConflictsTab) -> None:
    tab.ui.conflictsList.setCurrentRow(2)
    QTest.keyClick(tab.ui.conflictsList, Qt.Key.Key_9)
    assert "belum dipilih" in texts(tab)
    QTest.keyClick(tab.ui.conflictsList, Qt.Key.Key_2)
    board = tab.ui.conflictBoard
    assert QApplication.focusWidget() is board.why or board.why.hasFocus()
    assert "B: Inspektorat Daerah" in texts(tab)
    board.cards[0].button.setFocus()
    QTest.keyClick(board.cards[0].button, Qt.Key.Key_1)
    assert "A: Dinas Perhubungan" in texts(tab)
    QTest.keyClicks(board.why, "sesuai SK Wali Kota")
    QTest.keyClick(board.why, Qt.Key.Key_Return)
    assert len(tab.workspace.conflicts.all()) == 2

    board.phrases.menu().aboutToShow.emit()  # as opening it does
    labels = [action.text() for action in board.phrases.menu().actions()]
    assert labels[:2] == ["sesuai SK Wali Kota", "sesuai lembar kertas"]
    board.phrases.menu().actions()[1].trigger()
    assert board.why.text() == "sesuai lembar kertas"


def test_left_for_later_it_keeps_its_place_and_the_next_is_shown(tab: ConflictsTab) -> None:
    board = tab.ui.conflictBoard
    for row in (1, 2, 0):
        board.skip.click()
        assert tab.ui.conflictsList.currentRow() == row
    assert all("(nanti)" in row for row in rows(tab))
    assert rows(tab)[0].startswith("Siti Aminah · Akuntabel")
    assert "Dilewati 3." in tab.ui.conflictsLabel.text()


def test_all_of_one_laptop_is_listed_first_and_needs_a_reason(tab: ConflictsTab) -> None:
    buttons = tab.findChildren(QPushButton, "allOfLaptopButton")
    assert [button.text() for button in buttons] == ["Semua dari laptop ini (2)…"] * 2
    laptop = tab.ui.conflictBoard.cards[1].button.accessibleName()
    buttons[1].click()
    ui = tab.ui
    assert ui.conflictPages.currentWidget() is ui.allOfPage
    assert ui.allOfLabel.text().startswith("2 konflik akan diputuskan menurut isian Rahma (")
    assert ui.allOfList.count() == 2
    assert ui.allOfYes.text() == "Putuskan 2 konflik"
    ui.allOfNo.click()
    assert ui.conflictPages.currentWidget() is ui.conflictWorkPage
    buttons[1].click()
    ui.allOfYes.click()
    assert "alasannya" in ui.allOfProblem.text()
    assert len(tab.workspace.conflicts.all()) == 3

    said: list[str] = []
    tab.said.connect(said.append)
    QTest.keyClicks(ui.allOfWhy, "laptop yang lain rusak")
    QTest.keyClick(ui.allOfWhy, Qt.Key.Key_Return)

    assert said == ["2 konflik diputuskan sekaligus; tinggal 1."]
    assert [each.kind for each in tab.workspace.conflicts.all()] == [ConflictKind.ROSTER]
    decided = tab.workspace.conflicts.decisions()
    assert all(each.chosen in laptop for each in decided)


def test_filters_narrow_the_list_by_laptop_kind_and_name(tab: ConflictsTab) -> None:
    ui = tab.ui
    laptops = [ui.conflictLaptopCombo.itemText(k) for k in range(ui.conflictLaptopCombo.count())]
    assert laptops[0] == "semua laptop"
    assert "Dewi (1)" in laptops
    ui.conflictLaptopCombo.setCurrentIndex(laptops.index("Dewi (1)"))
    assert [row.splitlines()[0] for row in rows(tab)] == ["Joko Susilo · Perangkat daerah"]
    assert "Ditampilkan 1." in ui.conflictsLabel.text()
    ui.conflictLaptopCombo.setCurrentIndex(0)
    place = ui.conflictKindCombo.findData(ConflictKind.TWO_LAPTOPS.value)
    assert ui.conflictKindCombo.itemText(place) == "satu penilai di dua laptop (2)"
    ui.conflictKindCombo.setCurrentIndex(place)
    assert len(rows(tab)) == 2
    ui.conflictSearch.setText("siti komp")
    assert [row.splitlines()[0] for row in rows(tab)] == ["Siti Aminah · Kompeten · Rahma"]
    assert tab.search is ui.conflictSearch


def test_the_history_names_what_was_chosen_and_what_was_not(tab: ConflictsTab) -> None:
    ui, view = tab.ui, tab.ui.decisionsView
    ui.decisionsButton.click()
    assert ui.decisionsLabel.text() == "Belum ada konflik yang diputuskan."
    ui.decisionsBack.click()
    tab.workspace.conflicts.resolve_all_of("Dewi", "sesuai SK")
    ui.decisionsButton.click()
    model = view.model()
    told = [model.index(0, column).data() for column in range(1, model.columnCount())]
    assert told == [
        *("Joko Susilo", "Perangkat daerah", "Dinas Perhubungan", "Inspektorat Daerah"),
        *("sesuai SK", "Koordinator"),
    ]


def test_every_kind_has_its_words() -> None:
    assert set(WORDS) == set(ConflictKind)
    assert len({kind_words(kind) for kind in ConflictKind}) == len(ConflictKind)
