"""The keys stay on the page, on its tab: what takes away its own focus says where it goes next.

In the whole window, over the real session thread: answers come late, after the focus has moved.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QTabBar, QWidget
from window_kit import PATIENCE_MILLISECONDS, Bench

from asn_desktop.gui.jobs import InlineJobs, Jobs
from asn_desktop.gui.merging.merging_page import MergingPage
from asn_desktop.gui.roster.import_dialog import ImportDialog, Step
from asn_desktop.gui.roster.participants_page import ParticipantsPage
from asn_desktop.services.workspace import Workspace, open_package

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ROSTER = """No;Nama;NIP;Unit Kerja
1;Siti Aminah;199603142025052001;Dinas Kesehatan
2;Joko Susilo;199001012025051009;Inspektorat Daerah
"""


class Window:
    """The window over late or inline jobs, its keys going wherever the focus is."""

    def __init__(self, bench: Bench, qtbot: QtBot) -> None:
        self.bench, self.qtbot = bench, qtbot
        bench.show(qtbot)

    def open(self, path: Path) -> None:
        self.bench.open_late(path, self.qtbot)

    @property
    def page(self) -> QWidget | None:
        return self.bench.window.stack.page

    def press(
        self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(self.focused, key, held)
        self.settle()

    def settle(self) -> None:
        """Wait for the session thread, and for what its answers put off."""
        session = self.bench.desk.session
        assert session is not None
        self.qtbot.waitUntil(lambda: not session.jobs.is_busy, timeout=PATIENCE_MILLISECONDS)
        for _ in range(3):
            QCoreApplication.processEvents()
            self.qtbot.waitUntil(lambda: not session.jobs.is_busy, timeout=PATIENCE_MILLISECONDS)

    def is_at(self, widget: QWidget) -> bool:
        """Say whether the keys come to rest at the widget, however late the answers are."""
        with suppress(self.qtbot.TimeoutError):
            self.qtbot.waitUntil(lambda: self.focused is widget, timeout=PATIENCE_MILLISECONDS)
        self.settle()
        return self.focused is widget

    @property
    def focused(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found


@pytest.fixture(params=[InlineJobs, Jobs])
def window(request: pytest.FixtureRequest, settings_folder: Path, qtbot: QtBot) -> Iterator[Window]:
    bench = Bench(settings_folder, request.param)
    qtbot.addWidget(bench.window)
    yield Window(bench, qtbot)
    bench.close()


def merging(window: Window, path: Path) -> MergingPage:
    window.open(path)
    window.press(Key.Key_8, CTRL)
    page = window.page
    assert isinstance(page, MergingPage)
    return page


def open_tab(window: Window, page: MergingPage, tab: QWidget) -> None:
    """Go from tab to tab by the keys of the tab bar."""
    page.tabs.tabBar().setFocus()
    while page.tabs.currentIndex() < page.tabs.indexOf(tab):
        window.press(Key.Key_Right)


@pytest.fixture
def disputed(workspace: Workspace, tmp_path: Path) -> Path:
    """Return a session in which two laptops say something else about one mark."""
    overview, siti = workspace.session.overview(), workspace.roster.participants()[0]
    evaluator, first = overview.evaluators[0], overview.criteria[0]
    package = workspace.packages.assign(evaluator.id, tmp_path / "tugas.asnpkg", "sandi laptop")
    laptop = open_package(package, tmp_path / "laptop" / "sesi.asn", "sandi laptop")
    with Workspace.open(laptop, "sandi laptop") as opened:
        opened.scoring.mark(siti.id, evaluator.id, [(first, 4)])
        opened.packages.export(tmp_path / "hasil.asnpkg")
    workspace.scoring.mark(siti.id, evaluator.id, [(first, 2)])
    workspace.merging.merge([tmp_path / "hasil.asnpkg"])
    assert workspace.session.overview().conflicts == 1
    workspace.close()
    return workspace.path


def test_after_the_last_conflict_the_keys_are_at_the_tabs(window: Window, disputed: Path) -> None:
    page = merging(window, disputed)
    open_tab(window, page, page.conflicts)
    page.setFocus()
    assert window.is_at(page.conflicts.ui.conflictsList)
    page.conflicts.ui.conflictBoard.cards[0].button.setFocus()
    window.press(Key.Key_Space)
    QTest.keyClicks(window.focused, "sesuai kertas")
    window.press(Key.Key_Return)

    assert window.is_at(page.tabs.tabBar())
    assert "Tidak ada konflik" in page.conflicts.ui.conflictsLabel.text()
    window.press(Key.Key_Return)
    assert window.page is page
    window.press(Key.Key_Right)
    assert page.tabs.currentWidget() is page.missing


def test_sending_leaves_the_keys_at_its_button(
    window: Window, workspace: Workspace, tmp_path: Path
) -> None:
    workspace.close()
    page = merging(window, workspace.path)
    open_tab(window, page, page.send)
    page.setFocus()
    assert window.is_at(page.send.ui.sendButton)
    page.send.write(tmp_path / "kirim.asnpkg")
    window.settle()

    assert not page.send.ui.sendReceipt.isHidden()
    assert window.is_at(page.send.ui.sendButton)


def test_assigning_leaves_the_keys_at_its_button(
    window: Window, workspace: Workspace, tmp_path: Path
) -> None:
    workspace.close()
    page = merging(window, workspace.path)
    open_tab(window, page, page.assign)
    page.setFocus()
    assert window.is_at(page.assign.ui.assignList)
    page.assign.ui.assignButton.setFocus()
    page.assign.write(tmp_path / "tugas.asnpkg")
    window.settle()

    assert not page.assign.ui.assignReceipt.isHidden()
    assert window.is_at(page.assign.ui.assignButton)


def test_closing_with_a_reason_goes_on_to_who_is_missing(
    window: Window, workspace: Workspace
) -> None:
    workspace.close()
    page = merging(window, workspace.path)
    open_tab(window, page, page.close_tab)
    page.setFocus()
    assert window.is_at(page.close_tab.ui.closeWhyEdit)
    QTest.keyClicks(window.focused, "disusulkan Senin")
    window.press(Key.Key_Return)

    assert page.close_tab.ui.closeTitle.text() == "Sesi sudah ditutup"
    assert window.is_at(page.close_tab.ui.whoButton)
    window.press(Key.Key_Return)
    assert page.tabs.currentWidget() is page.missing
    assert window.is_at(page.missing.ui.missingView)


def test_no_key_on_one_tab_reaches_a_button_of_another(
    window: Window, workspace: Workspace
) -> None:
    workspace.close()
    page = merging(window, workspace.path)
    assert window.is_at(page.merge.ui.chooseButton)
    open_tab(window, page, page.close_tab)
    page.setFocus()
    for _ in range(40):
        focused = window.focused
        assert focused.isVisible()
        is_there = page.tabs.currentWidget().isAncestorOf(focused)
        assert is_there or isinstance(focused, QTabBar) or not page.isAncestorOf(focused)
        window.press(Key.Key_Tab)
    assert page.findChildren(QFileDialog) == []

    page.close_tab.ui.closeWhyEdit.setFocus()
    window.press(Key.Key_2, CTRL)
    window.press(Key.Key_8, CTRL)
    assert window.is_at(page.close_tab.ui.closeWhyEdit)


def test_an_empty_roster_begins_at_its_import_and_goes_on_in_the_table(
    window: Window, session_path: Path, tmp_path: Path
) -> None:
    window.open(session_path)
    window.press(Key.Key_2, CTRL)
    page = window.page
    assert isinstance(page, ParticipantsPage)
    assert window.is_at(page.ui.emptyButton)
    window.press(Key.Key_Return)
    (dialog,) = [each for each in page.findChildren(ImportDialog) if each.isVisible()]
    (tmp_path / "daftar.csv").write_text(ROSTER, encoding="utf-8")
    dialog.read_file(tmp_path / "daftar.csv")
    window.settle()
    assert dialog.step is Step.COLUMNS
    for _ in ("the preview", "the import"):
        window.press(Key.Key_Return)

    window.bench.window.activateWindow()  # a dialog without a screen does not hand it back
    window.qtbot.waitUntil(lambda: QApplication.focusWidget() is page.ui.table)
    assert page.ui.table.chosen_rows == [0]
    window.press(Key.Key_H)
    first = page.model.person(0)
    assert first is not None
    assert first.attendance.status == "hadir"


def test_esc_in_the_table_ends_the_search(window: Window, workspace: Workspace) -> None:
    workspace.close()
    window.open(workspace.path)
    window.press(Key.Key_2, CTRL)
    page = window.page
    assert isinstance(page, ParticipantsPage)
    window.press(Key.Key_F, CTRL)
    QTest.keyClicks(window.focused, "maria")
    window.press(Key.Key_Return)
    assert window.is_at(page.ui.table)
    assert page.model.rowCount() == 1

    window.press(Key.Key_Escape)

    assert page.ui.searchEdit.text() == ""
    assert page.model.rowCount() == 3
    assert window.is_at(page.ui.table)
    assert page.roster.current is not None
    assert page.roster.current.full_name == "Maria Ulfa"
