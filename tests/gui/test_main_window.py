"""The frame: opens a real session, switches pages, undoes, closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from window_kit import PASSPHRASE, Bench

from asn_desktop.gui.frame.page_list import HOME, PAGES
from asn_desktop.gui.opening.open_package_dialog import OpenPackageDialog
from asn_desktop.gui.opening.open_session_dialog import OpenSessionDialog
from asn_desktop.gui.widgets.reason_dialog import ReasonDialog
from asn_desktop.services.computer.preferences import RecentSession

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

SMALL_SCREEN = 688


def test_without_a_session_only_the_home_page_can_be_shown(bench: Bench, qtbot: QtBot) -> None:
    bench.show(qtbot)
    QTest.keyClick(bench.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)

    assert bench.window.stack.key == HOME
    assert not bench.window.menus.undo.isEnabled()
    assert not bench.window.menus.pages["Penilaian"].isEnabled()
    assert bench.window.status.saved.text() == "Belum ada sesi yang dibuka"


def test_an_open_session_shows_its_title_and_whether_it_is_ready(
    bench: Bench, session_path: Path
) -> None:
    bench.open(session_path)

    assert bench.window.windowTitle() == (
        "Evaluasi Pasca Latsar · 4 Februari 2026 · sesi - Evaluasi ASN"
    )
    home = bench.window.home.ui
    assert home.titleLabel.text() == "Evaluasi Pasca Latsar"
    assert "Rabu, 4 Februari 2026" in home.factsLabel.text()
    ready = {line.key: line for line in home.readyBoard.lines}
    assert ready["evaluators"].ok
    assert not ready["letterhead"].ok
    assert ready["letterhead"].hint
    assert ready["letterhead"].wish == "Isi kop…"
    assert not home.readyCard.isHidden()


def test_the_window_title_holds_no_nip(bench: Bench, session_path: Path) -> None:
    session = bench.open(session_path)
    session.workspace.roster.add({"nip": "199603142025052001", "name": "Siti", "unit": "X"})
    bench.window.frame.read_again()

    assert not any(letter * 6 in bench.window.windowTitle() for letter in "0123456789")
    assert "19960314" not in bench.window.windowTitle()


def test_a_change_ticks_names_the_step_and_can_be_undone_by_key(
    bench: Bench, session_path: Path, qtbot: QtBot
) -> None:
    bench.show(qtbot)
    session = bench.open(session_path)
    session.jobs.run(lambda: session.workspace.settings.add_evaluator("Dewi Lestari"))

    assert bench.window.status.saved.text().startswith("Tersimpan ")
    assert "Dewi Lestari" in bench.window.menus.undo.text()
    QTest.keyClick(bench.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert len(session.workspace.session.overview().evaluators) == 2
    assert not bench.window.menus.undo.isEnabled()
    QTest.keyClick(bench.window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert len(session.workspace.session.overview().evaluators) == 3


def test_every_page_shows_by_its_key_and_stays_built(
    bench: Bench, session_path: Path, qtbot: QtBot
) -> None:
    bench.show(qtbot)
    bench.open(session_path)
    for entry in PAGES:
        digit = Qt.Key(Qt.Key.Key_0 + entry.digit)
        QTest.keyClick(bench.window, digit, Qt.KeyboardModifier.ControlModifier)
        assert bench.window.stack.key == entry.key
        first = bench.window.stack.currentWidget()
        assert bench.window.stack.built(entry.key) is first


def test_a_page_menu_offers_the_pages_and_their_actions(bench: Bench, session_path: Path) -> None:
    bench.open(session_path)
    menu = bench.window.menus.pages["Penilaian"]
    menu.aboutToShow.emit()
    page = bench.window.stack.built("penilaian")
    assert page is not None
    own = {action.text() for action in page.actions()}

    inner = next(each.menu() for each in menu.actions() if each.text() == "Penilaian")
    assert isinstance(inner, QMenu)  # from another page they are a step off
    assert {"Buka halaman Penilaian", *own} == {action.text() for action in inner.actions()}

    bench.window.stack.show_page("penilaian")
    menu.aboutToShow.emit()
    texts = [action.text() for action in menu.actions()]
    assert own <= set(texts)
    assert {"Peserta", "Tabel", "Disiplin"} <= set(texts)
    assert menu.sizeHint().height() < SMALL_SCREEN


def test_the_actions_of_a_page_outlive_its_menu(bench: Bench, session_path: Path) -> None:
    """PySide's `QMenu.clear` ends actions of others: all keys of the page died with them."""
    bench.open(session_path)
    page = bench.window.stack.built("penilaian")
    assert page is not None
    keys = {action.shortcut().toString() for action in page.actions()}
    menu = bench.window.menus.pages["Penilaian"]

    for shown in ("penilaian", "peserta", "penilaian"):
        bench.window.stack.show_page(shown)
        menu.aboutToShow.emit()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    assert {action.shortcut().toString() for action in page.actions()} == keys
    assert keys <= {action.shortcut().toString() for action in menu.actions()}
    assert [action.text() for action in menu.actions()].count("Tabel") == 1


def test_closing_a_session_goes_home_and_frees_the_file(bench: Bench, session_path: Path) -> None:
    bench.open(session_path)
    bench.window.stack.show_page("penilaian")

    bench.desk.close()

    assert bench.window.stack.key == HOME
    assert bench.window.stack.count() == 1
    assert bench.window.windowTitle() == "Evaluasi ASN"
    bench.open(session_path)


def test_another_session_takes_the_place_of_the_first(
    bench: Bench, session_path: Path, tmp_path: Path
) -> None:
    first = bench.open(session_path)
    copy = first.workspace.restore_point("salinan")
    other = tmp_path / "lain.asn"
    other.write_bytes(copy.read_bytes())

    bench.open(other)

    assert bench.desk.session is not None
    assert bench.desk.session.path == other
    recent = [item.path for item in bench.preferences.now.recent]
    assert recent == [str(other.resolve()), str(session_path.resolve())]


def test_opening_the_open_file_again_changes_nothing(bench: Bench, session_path: Path) -> None:
    first = bench.open(session_path)

    assert bench.open(session_path).workspace is first.workspace


def test_a_wrong_passphrase_is_said_at_the_field_and_the_right_one_opens(
    bench: Bench, session_path: Path, qtbot: QtBot
) -> None:
    bench.show(qtbot)
    bench.office.open_file(session_path)
    dialog = bench.dialog(OpenSessionDialog)
    dialog.ui.passphraseEdit.setText("salah sekali")
    QTest.keyClick(dialog.ui.passphraseEdit, Qt.Key.Key_Return)
    assert "kata sandi tidak cocok" in dialog.ui.problemLabel.text()
    assert dialog.isVisible()

    dialog.ui.passphraseEdit.setText(PASSPHRASE)
    QTest.keyClick(dialog.ui.passphraseEdit, Qt.Key.Key_Return)

    assert bench.desk.session is not None
    assert bench.window.messages.isHidden()


def test_a_file_that_is_gone_is_refused_in_the_message_bar(bench: Bench, tmp_path: Path) -> None:
    bench.office.open_file(tmp_path / "meja-9.asn")

    assert bench.window.messages.text.text().startswith("meja-9.asn tidak ditemukan.")


def test_a_missing_recent_session_is_grey_and_can_be_forgotten(
    bench: Bench, tmp_path: Path, qtbot: QtBot
) -> None:
    bench.show(qtbot)
    gone = RecentSession(str(tmp_path / "hilang.asn"), "Sesi lama", "2025-01-01T08:00:00+08:00")
    bench.habits.keep(bench.preferences.now.opened(gone))
    shown = bench.window.home.ui.recentList
    assert "berkas tidak ditemukan" in shown.item(0).text()
    shown.setFocus()

    QTest.keyClick(shown, Qt.Key.Key_Delete)

    assert bench.preferences.now.recent == ()
    assert not bench.window.home.ui.startLabel.isHidden()


def test_continue_opens_the_last_session_then_goes_to_the_last_page(
    bench: Bench, session_path: Path, qtbot: QtBot
) -> None:
    bench.show(qtbot)
    bench.open(session_path)
    bench.window.stack.show_page("penilaian")
    bench.desk.close()
    home = bench.window.home.ui
    assert "Evaluasi Pasca Latsar" in home.continueButton.text()

    QTest.mouseClick(home.continueButton, Qt.MouseButton.LeftButton)
    dialog = bench.dialog(OpenSessionDialog)
    dialog.ui.passphraseEdit.setText(PASSPHRASE)
    dialog.ui.openButton.click()
    home.continueButton.click()

    assert bench.window.stack.key == "penilaian"


def test_a_restore_point_says_that_all_was_saved_already(
    bench: Bench, session_path: Path, qtbot: QtBot
) -> None:
    bench.show(qtbot)
    bench.open(session_path)
    QTest.keyClick(bench.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    dialog = bench.dialog(ReasonDialog)
    assert "sudah tersimpan" in dialog.ui.questionLabel.text()

    QTest.keyClick(dialog.ui.reasonEdit, Qt.Key.Key_Return)
    assert "Belum diisi" in dialog.ui.problemLabel.text()
    dialog.ui.reasonEdit.setPlainText("sebelum istirahat")
    QTest.keyClick(dialog.ui.reasonEdit, Qt.Key.Key_Return)

    assert "titik pulih dibuat" in bench.window.messages.text.text()


def test_a_package_that_is_opened_goes_where_it_belongs(
    bench: Bench, session_path: Path, tmp_path: Path
) -> None:
    package = tmp_path / "penugasan.asnpkg"
    package.write_bytes(b"apa saja")

    bench.office.open_file(package)
    dialog = bench.window.findChildren(OpenPackageDialog)[0]
    assert dialog.ui.packageEdit.text() == str(package)
    dialog.reject()

    bench.open(session_path)
    bench.office.open_file(package)
    assert bench.window.stack.key == "gabung"


def test_enter_presses_the_focused_button_of_a_page(bench: Bench, session_path: Path) -> None:
    bench.open(session_path)
    QTest.keyClick(bench.window.home.ui.continueButton, Qt.Key.Key_Return)
    assert bench.window.stack.key == "peserta"
