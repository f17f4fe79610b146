"""Alt and a letter does one thing: no button shares its letter with another, or with a menu."""

from __future__ import annotations

from collections import defaultdict
from functools import partial
from typing import TYPE_CHECKING

import pytest
from dialog_kit import DIALOGS, Room
from gallery_kit import hard_session, pages, settle
from language_kit import english
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QGroupBox,
    QLabel,
    QMainWindow,
    QPushButton,
    QTabBar,
    QWidget,
)
from window_kit import PASSPHRASE

from asn_desktop.gui.jobs import PausableProgress
from asn_desktop.gui.merging.merging_page import MergingPage
from asn_desktop.gui.page_names import MERGING, PRINTING
from asn_desktop.gui.paper.print_order import PrintOrder, Stopped
from asn_desktop.gui.paper.printing_page import PrintingPage
from asn_desktop.gui.preview.page_order import PrintHow
from asn_desktop.services.computer.preferences import RecentSession
from asn_desktop.services.workspace import Workspace, open_package

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from window_kit import Bench

    from asn_desktop.gui.jobs import InlineJobs

RECENT = RecentSession("/media/stik/sesi.asn", "Evaluasi", "2026-02-04T08:00:00+08:00")


def shared_letters(window: QWidget) -> dict[str, list[str]]:
    """Return the letters that more than one visible thing of a window answers to."""
    texts = [each.text() for each in window.findChildren(QAbstractButton) if each.isVisible()]
    labels = [each for each in window.findChildren(QLabel) if each.isVisible()]
    texts += [each.text() for each in labels if each.buddy() is not None]
    texts += [each.title() for each in window.findChildren(QGroupBox) if each.isVisible()]
    for bar in window.findChildren(QTabBar):
        texts += [bar.tabText(tab) for tab in range(bar.count()) if bar.isVisible()]
    if isinstance(window, QMainWindow):
        texts += [each.text() for each in window.menuBar().actions()]
    found = defaultdict(list)
    for text in texts:
        letter = QKeySequence.mnemonic(text).toString()
        if letter:
            found[letter].append(text)
    return {letter: texts for letter, texts in found.items() if len(texts) > 1}


@pytest.fixture(scope="module")
def hard(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return hard_session(tmp_path_factory.mktemp("sulit") / "sesi.asn")


@pytest.fixture(params=["id", "en"])
def _language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    translator = english() if request.param == "en" else None
    if translator is not None:
        qapp.installTranslator(translator)
    yield
    if translator is not None:
        qapp.removeTranslator(translator)


@pytest.fixture
def bench(_language: None, settings_folder: Path) -> Iterator[Bench]:
    from window_kit import Bench  # noqa: PLC0415 - in the language that was set

    shown = Bench(settings_folder)
    shown.window.show()
    yield shown
    shown.close()


def test_of_the_home_page(bench: Bench, session_path: Path) -> None:
    assert shared_letters(bench.window) == {}

    bench.window.home.show_recent([RECENT])
    bench.window.home.show_cut(RECENT)
    assert shared_letters(bench.window) == {}

    bench.open(session_path)
    assert shared_letters(bench.window) == {}


@pytest.mark.parametrize("step", [0, 1, 2])
def test_of_the_first_steps(bench: Bench, step: int) -> None:
    bench.window.home.show_recent([RECENT])
    bench.furnishing.readiness.show_steps(step)

    assert shared_letters(bench.window) == {}


def test_of_every_page(bench: Bench, hard: Path) -> None:
    bench.open(hard)

    found = []
    for key, window in pages(bench):
        found += [(key, *each) for each in shared_letters(window).items()]
        for bar in window.findChildren(QTabBar):
            for tab in range(bar.count() if bar.isVisible() else 0):
                bar.setCurrentIndex(tab)
                settle()
                found += [(f"{key} {tab}", *each) for each in shared_letters(window).items()]
    assert found == []


def test_of_a_print_that_runs_and_of_one_that_stopped(bench: Bench, hard: Path) -> None:
    bench.open(hard)
    status, found = bench.window.status, []
    progress = PausableProgress("Mencetak")
    status.watch(progress)
    for key, window in pages(bench):
        for pauses in (False, True):
            (progress.pause if pauses else progress.resume)()
            status.job.show_now()
            found += [(key, *each) for each in shared_letters(window).items()]
            assert all(letter_of(button) for button in (status.pause, status.cancel))
    bench.window.stack.show_page(PRINTING)
    page = bench.window.stack.page
    assert isinstance(page, PrintingPage)
    order = PrintOrder(page.choice.wanted.wish("A4"), "", PrintHow())
    stopped = Stopped("Berhenti.", order, is_wanted=True)
    for show in (partial(page.bar.show_turning, "Balik."), partial(page.bar.show_stopped, stopped)):
        show()
        for tab in range(page.ui.tabs.count()):
            page.ui.tabs.setCurrentIndex(tab)
            settle()
            found += [(str(tab), *each) for each in shared_letters(bench.window).items()]
        assert letter_of(page.ui.standButton)
        assert letter_of(page.ui.standCloseButton)
    status.watch(None)
    assert found == []


def letter_of(button: QAbstractButton) -> str:
    assert button.isVisible()
    return QKeySequence.mnemonic(button.text()).toString()


def test_of_a_conflict_and_of_a_package_that_left(
    bench: Bench, workspace: Workspace, tmp_path: Path
) -> None:
    dispute(workspace, tmp_path)
    workspace.close()
    bench.open(workspace.path)
    bench.window.stack.show_page(MERGING)
    page = bench.window.stack.page
    assert isinstance(page, MergingPage)

    page.open_tab(page.conflicts)
    assert page.conflicts.ui.conflictBoard.cards
    assert shared_letters(bench.window) == {}
    page.conflicts.ui.decisionsButton.click()
    assert shared_letters(bench.window) == {}
    page.open_tab(page.send)
    page.send.write(tmp_path / "kirim.asnpkg")
    assert page.send.sent.ui.codeEdit.isVisible()
    assert shared_letters(bench.window) == {}
    page.send.write(tmp_path / "kirim.asnpkg" / "bukan folder.asnpkg")
    assert page.send.ui.elsewhereButton.isVisible()
    assert shared_letters(bench.window) == {}


def dispute(workspace: Workspace, folder: Path) -> None:
    """Let a laptop and the table say something else about one mark."""
    overview, siti = workspace.session.overview(), workspace.roster.participants()[0]
    evaluator, first = overview.evaluators[0], overview.criteria[0]
    package = workspace.packages.assign(evaluator.id, folder / "tugas.asnpkg", PASSPHRASE)
    with Workspace.open(
        open_package(package, folder / "laptop.asn", PASSPHRASE), PASSPHRASE
    ) as own:
        own.scoring.mark(siti.id, evaluator.id, [(first, 4)])
        own.packages.export(folder / "hasil.asnpkg")
    workspace.scoring.mark(siti.id, evaluator.id, [(first, 2)])
    workspace.merging.merge([folder / "hasil.asnpkg"])


@pytest.mark.parametrize("name", DIALOGS)
@pytest.mark.usefixtures("_language")
def test_of_every_dialog(name: str, hard: Path, jobs: InlineJobs) -> None:
    with Workspace.open(hard, PASSPHRASE) as workspace:
        room = Room(hard, workspace, jobs)
        dialog = DIALOGS[name](room)
        dialog.show()
        settle()
        found = [shared_letters(dialog)]
        for bar in dialog.findChildren(QTabBar):
            for tab in range(bar.count()):
                bar.setCurrentIndex(tab)
                settle()
                found.append(shared_letters(dialog))
        if isinstance(dialog, QDialog):
            dialog.reject()
        dialog.close()
        room.desk.stop()
        settle()
    assert [each for each in found if each] == []


def test_the_measure_sees_a_letter_that_stands_twice(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    for text in ("&Simpan", "&Sertifikat", "&Tutup"):
        QPushButton(text, window)
    window.show()

    assert shared_letters(window) == {"Alt+S": ["&Simpan", "&Sertifikat"]}
