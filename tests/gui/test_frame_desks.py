"""What stands around the pages: focus, help in dialogs, drives, where its user was, geometry."""

from __future__ import annotations

import datetime as dt
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray, QRect, QSettings, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from asn_desktop.gui import theme
from asn_desktop.gui.application import dress_at_first
from asn_desktop.gui.frame.drive_watch import DriveWatch
from asn_desktop.gui.frame.help_key import HelpKey
from asn_desktop.gui.frame.page_stack import Place
from asn_desktop.gui.language import TRANSLATOR
from asn_desktop.gui.main_window import USUAL_SIZE, MainWindow
from asn_desktop.gui.merging.merging_page import MergingPage
from asn_desktop.gui.opening.open_session_dialog import OpenSessionDialog
from asn_desktop.services.computer.preferences import RecentSession
from asn_desktop.services.computer.removable import ENOUGH, Drive
from asn_desktop.services.workspace import NewSession, Workspace, create_session

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from window_kit import Bench

    from asn_desktop.gui.page import Page

PASSPHRASE = "rahasia bersama"  # noqa: S105 (of files that live as long as a test)


# --- focus and help ---------------------------------------------------------------------


@pytest.fixture
def page(bench: Bench, session_path: Path, qtbot: QtBot) -> Page:
    """Return the page Peserta, shown, with somebody on it."""
    bench.show(qtbot)
    session = bench.open(session_path)
    fields = {"nip": "199603142025052001", "name": "Siti Aminah", "unit": "Inspektorat"}
    session.workspace.roster.add(fields, is_present=True)
    bench.window.stack.show_page("peserta")
    assert bench.window.stack.page is not None
    return bench.window.stack.page


def test_a_hidden_widget_leaves_the_focus_on_its_page(
    bench: Bench, page: Page, qtbot: QtBot
) -> None:
    field = QLineEdit(page)
    field.show()
    QWidget.setTabOrder(field, bench.window.side_bar.button("beranda"))
    field.setFocus()
    assert field.hasFocus()

    field.hide()
    assert bench.window.side_bar.button("beranda").hasFocus()  # what Qt does

    qtbot.waitUntil(lambda: QApplication.focusWidget() in (page, *page.findChildren(QWidget)))


def test_a_page_that_is_still_reading_gets_the_focus_when_it_shows(
    bench: Bench, page: Page, qapp: QApplication, qtbot: QtBot
) -> None:
    """The window comes to the front after a dialog; Qt's first choice is the side bar."""
    button, target = bench.window.side_bar.button("beranda"), page.focusProxy()
    assert target is not None
    target.hide()
    button.setFocus()
    qapp.focusChanged.emit(None, button)
    qtbot.wait(5)
    assert button.hasFocus()

    target.show()

    qtbot.waitUntil(target.hasFocus)


def test_a_page_that_is_shown_has_the_focus(bench: Bench, page: Page) -> None:
    bench.window.stack.show_page("beranda")
    assert bench.window.home.ui.continueButton.hasFocus()
    bench.window.side_bar.button("beranda").setFocus()

    bench.window.stack.show_page("peserta")

    focused = QApplication.focusWidget()
    assert focused is not None
    assert page.isAncestorOf(focused)


def test_a_session_goes_on_where_it_was_not_where_another_was(
    bench: Bench, page: Page, tmp_path: Path, session_path: Path
) -> None:
    del page
    bench.window.stack.show_page("cetak")
    bench.window.stack.show_page("beranda")
    bench.desk.close()
    new = NewSession(
        title="Sesi kedua",
        place="",
        date=dt.date(2026, 2, 5),
        until=None,
        instrument="berakhlak-7-bars5",
        wording="UU-20-2023",
        evaluators=("Rahma",),
    )
    bench.open(create_session(tmp_path / "kedua.asn", new, PASSPHRASE).path)
    assert bench.window.stack.left == Place("peserta", "")  # nobody is on its roster
    bench.desk.close()

    bench.open(session_path)
    assert bench.window.stack.left == Place("cetak", "")


def test_tab_still_reaches_the_side_bar(bench: Bench, page: Page, qtbot: QtBot) -> None:
    page.setFocus()
    button = bench.window.side_bar.button("peserta")

    button.setFocus()
    qtbot.wait(5)

    assert button.hasFocus()


def test_f1_in_a_dialog_opens_its_chapter(bench: Bench, qtbot: QtBot) -> None:
    bench.show(qtbot)
    asked: list[str] = []
    keeper = HelpKey(asked.append, bench.window)
    bench.furnishing.help.deleteLater()
    qtbot.wait(1)
    dialog = QDialog(bench.window)
    dialog.setProperty("chapter", "peserta")
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)

    QTest.keyClick(dialog, Qt.Key.Key_F1)

    assert asked == ["peserta"]
    keeper.deleteLater()


# --- drives -----------------------------------------------------------------------------


def test_the_status_bar_says_whether_a_stick_is_ready(bench: Bench, tmp_path: Path) -> None:
    usb = bench.window.status.usb
    assert usb.text() == "USB: tidak ada"

    bench.window.show_drives((Drive(tmp_path, ENOUGH, can_write=True),))
    assert usb.text() == "USB: siap"
    assert str(tmp_path) in usb.toolTip()
    assert not usb.icon().isNull()

    bench.window.show_drives((Drive(tmp_path, 0, can_write=True),))
    assert usb.text() == "USB: penuh"


def test_a_click_on_it_leads_to_sending(bench: Bench, session_path: Path) -> None:
    bench.open(session_path)

    bench.window.status.usb.click()

    assert bench.window.stack.key == "gabung"
    page = bench.window.stack.page
    assert isinstance(page, MergingPage)
    assert page.tabs.currentWidget() is page.send


def test_drives_are_looked_for_on_a_thread_and_told_when_they_change(
    qapp: object, qtbot: QtBot, tmp_path: Path
) -> None:
    del qapp
    asked: list[str] = []
    drive = Drive(tmp_path, ENOUGH, can_write=True)

    def look() -> tuple[Drive, ...]:
        asked.append(threading.current_thread().name)
        return (drive,)

    watch = DriveWatch()
    with qtbot.waitSignal(watch.changed) as told:
        watch.start(look)
    watch.stop()

    assert told.args == [(drive,)]
    assert set(asked) == {"usb"}


# --- where its user was -----------------------------------------------------------------


def test_continue_leads_to_the_page_and_the_person_of_the_last_time(
    bench: Bench, session_path: Path, qtbot: QtBot
) -> None:
    bench.show(qtbot)
    session = bench.open(session_path)
    for number, name in enumerate(("Siti Aminah", "Budi Santoso"), 1):
        fields = {"nip": f"19960314202505200{number}", "name": name, "unit": "Inspektorat"}
        session.workspace.roster.add(fields, is_present=True)
    second = session.workspace.roster.participants()[1]
    bench.window.stack.show_person("penilaian", second.id)
    bench.window.stack.show_page("beranda")
    assert second.full_name in bench.window.home.ui.continueButton.text()
    bench.desk.close()

    bench.window.home.ui.continueButton.click()
    dialog = bench.dialog(OpenSessionDialog)
    dialog.ui.passphraseEdit.setText(PASSPHRASE)
    dialog.ui.openButton.click()

    assert bench.window.stack.place == Place("penilaian", second.id)


def test_a_program_that_was_cut_off_offers_to_go_on(
    bench: Bench, session_path: Path, qtbot: QtBot
) -> None:
    bench.show(qtbot)
    bench.open(session_path)
    cut = bench.preferences.now.open_files
    assert cut == (str(session_path.resolve()),)
    bench.desk.close()
    assert bench.preferences.now.open_files == ()

    bench.preferences.keep(replace(bench.preferences.now, open_files=cut))
    bench.furnishing.begin(None)

    home = bench.window.home.ui
    assert home.cutCard.isVisible()
    assert "Evaluasi Pasca Latsar" in home.cutLabel.text()
    QTest.keyClick(home.cutButton, Qt.Key.Key_Return)
    assert bench.dialog(OpenSessionDialog).ui.titleLabel.text() == "sesi.asn"
    assert not home.cutCard.isVisible()


def test_a_cut_off_is_told_once(bench: Bench, session_path: Path, qtbot: QtBot) -> None:
    bench.show(qtbot)
    bench.open(session_path)
    cut = bench.preferences.now.open_files
    bench.desk.close()
    bench.preferences.keep(replace(bench.preferences.now, open_files=cut))
    bench.habits.tell_of_cut()
    assert bench.window.home.ui.cutCard.isVisible()

    bench.window.home.ui.cutCloseButton.click()

    assert bench.preferences.now.open_files == ()
    assert not bench.window.home.ui.cutCard.isVisible()


def test_what_another_window_has_open_was_not_cut_off(
    bench: Bench, session_path: Path, qtbot: QtBot
) -> None:
    bench.show(qtbot)
    bench.open(session_path)
    bench.desk.close()
    path = str(session_path.resolve())
    bench.preferences.keep(replace(bench.preferences.now, open_files=(path,)))
    with Workspace.open(session_path, PASSPHRASE):
        bench.habits.tell_of_cut()

    assert bench.window.home.ui.cutCard.isHidden()
    assert bench.preferences.now.open_files == (path,)


def test_a_recent_session_that_cannot_be_looked_for_is_grey(bench: Bench) -> None:
    """A name that is too long stands for all that a system refuses to look at."""
    unreachable = RecentSession("/" + "x" * 300 + "/sesi.asn", "Sesi", "")
    now = bench.preferences.now
    bench.habits.keep(replace(now, recent=(unreachable,), open_files=(unreachable.path,)))

    bench.habits.tell_of_cut()
    bench.habits.go_on(unreachable.path)

    assert "tidak ditemukan" in bench.window.home.ui.recentList.item(0).text()
    assert "tidak ditemukan" in bench.window.messages.text.text()


def test_a_long_name_does_not_widen_the_window(bench: Bench, session_path: Path) -> None:
    bench.window.show()
    session = bench.open(session_path)
    bench.window.resize(1093, 545)
    session.jobs.run(lambda: session.workspace.settings.rename(title="Evaluasi " * 20))
    bench.window.frame.read_again()
    bench.window.home.show_place("Penilaian", "Nama yang sangat panjang sekali " * 5)

    assert bench.window.minimumSizeHint().width() <= 1093
    assert bench.window.width() == 1093


# --- geometry ---------------------------------------------------------------------------


@pytest.mark.parametrize("stored", ["rusak", 7, ["a", "b"], QByteArray(b"\x01\xd9\xd0\xcb rusak")])
def test_a_damaged_place_of_the_window_is_forgotten(
    tmp_path: Path, qtbot: QtBot, stored: object
) -> None:
    settings = QSettings(str(tmp_path / "jendela.ini"), QSettings.Format.IniFormat)
    settings.setValue("geometry", stored)

    window = MainWindow(settings)
    qtbot.addWidget(window)

    assert (window.width(), window.height()) == USUAL_SIZE


@pytest.mark.parametrize("zoom", ["0", "-5", "100000", "besar", "\u0661\u0660\u0660"])
def test_damaged_copies_of_the_looks_are_not_worn(
    tmp_path: Path, qapp: QApplication, zoom: str
) -> None:
    settings = QSettings(str(tmp_path / "jendela.ini"), QSettings.Format.IniFormat)
    settings.setValue(theme.LOOKS_ZOOM, zoom)
    settings.setValue(theme.LOOKS_APPEARANCE, ["gelap", "terang"])
    settings.setValue(theme.LOOKS_LANGUAGE, "xx")
    font, palette = qapp.font(), qapp.palette()
    try:
        dress_at_first(qapp, settings)
        assert qapp.font().pointSizeF() == theme.BASE_POINT_SIZE
    finally:
        qapp.setFont(font)
        qapp.setPalette(palette)
        for each in qapp.findChildren(QTranslator, TRANSLATOR):
            qapp.removeTranslator(each)
            each.deleteLater()


@pytest.mark.parametrize("place", [(9000, 9000), (-5000, 100)])
def test_a_window_whose_screen_has_gone_comes_back_into_view(
    tmp_path: Path, qtbot: QtBot, place: tuple[int, int]
) -> None:
    settings = QSettings(str(tmp_path / "jendela.ini"), QSettings.Format.IniFormat)
    first = MainWindow(settings)
    qtbot.addWidget(first)
    first.setGeometry(QRect(*place, 700, 500))
    settings.setValue("geometry", first.saveGeometry())

    again = MainWindow(settings)
    qtbot.addWidget(again)
    again.show()

    assert QApplication.primaryScreen().availableGeometry().intersects(again.frameGeometry())
