"""The frame: opens a real session, switches pages, undoes, remembers, closes."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPoint, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from asn_desktop.gui.desk import Desk
from asn_desktop.gui.dialogs.keys_dialog import KeysDialog
from asn_desktop.gui.dialogs.open_session_dialog import OpenSessionDialog
from asn_desktop.gui.dialogs.reason_dialog import ReasonDialog
from asn_desktop.gui.frame.page_list import HOME, PAGES
from asn_desktop.gui.frame.single_instance import FirstInstance
from asn_desktop.gui.habits import Habits
from asn_desktop.gui.jobs import InlineJobs, Jobs
from asn_desktop.gui.main_window import MainWindow
from asn_desktop.gui.office import Office
from asn_desktop.services.preferences import PreferenceFile, RecentSession

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from asn_desktop.gui.desk import OpenSession

PASSPHRASE = "rahasia bersama"  # noqa: S105 (of files that live as long as a test)
Dialog = TypeVar("Dialog", bound=QDialog)


class Bench:
    """A window with everything that belongs to it."""

    def __init__(self, folder: Path) -> None:
        self.desk = Desk(InlineJobs)
        self.failures: list[Exception] = []
        self.desk.failed.connect(self.failures.append)
        settings = QSettings(str(folder / "jendela.ini"), QSettings.Format.IniFormat)
        self.window = MainWindow(settings)
        self.window.furnish(self.desk)
        self.preferences = PreferenceFile(folder)
        self.instance = FirstInstance(folder, self.window)
        self.habits = Habits(self.window, self.desk, self.preferences)
        self.office = Office(self.window, self.desk, self.habits, self.instance)

    def show(self, qtbot: QtBot) -> None:
        """Show the window; shortcuts work in an active one only."""
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def open(self, path: Path) -> OpenSession:
        refused: list[str] = []
        self.desk.open(path, PASSPHRASE, refused.append)
        assert refused == []
        assert self.desk.session is not None
        return self.desk.session

    def dialog(self, kind: type[Dialog]) -> Dialog:
        """Return the one open dialog of a kind."""
        found = [each for each in self.window.findChildren(kind) if each.isVisible()]
        assert len(found) == 1
        return found[0]


@pytest.fixture
def bench(settings_folder: Path, qtbot: QtBot) -> Iterator[Bench]:
    made = Bench(settings_folder)
    qtbot.addWidget(made.window)
    yield made
    made.instance.stop()
    made.window.close()
    assert made.failures == []


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
    ready = [home.readyList.item(row).text() for row in range(home.readyList.count())]
    assert "Penilai: siap" in ready
    assert any(line.startswith("Kop surat: belum. ") for line in ready)
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

    texts = [action.text() for action in menu.actions()]
    assert "Buka halaman Penilaian" in texts
    page = bench.window.stack.built("penilaian")
    assert page is not None
    assert {action.text() for action in page.actions()} <= set(texts)


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
    assert not bench.window.home.ui.emptyLabel.isHidden()


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


def test_zoom_and_theme_are_remembered(bench: Bench, qapp: QApplication) -> None:
    before = qapp.font(), qapp.palette(), qapp.styleSheet()
    try:
        bench.window.menus.zoom_requested.emit(1)
        bench.window.menus.zoom_requested.emit(1)
        bench.window.menus.appearance_requested.emit("gelap")
        assert bench.window.status.zoom.text() == "120 %"
        assert (bench.preferences.now.zoom, bench.preferences.now.appearance) == (120, "gelap")
        checked = [each for each in bench.window.menus.looks.actions() if each.isChecked()]
        assert [each.objectName() for each in checked] == ["gelap"]
        bench.window.status.zoom.click()
        assert bench.preferences.now.zoom == 100
    finally:
        qapp.setFont(before[0])
        qapp.setPalette(before[1])
        qapp.setStyleSheet(before[2])


def test_the_question_mark_shows_the_keys_but_not_while_typing(bench: Bench, qtbot: QtBot) -> None:
    bench.show(qtbot)
    field = QLineEdit(bench.window)
    field.show()
    field.setFocus()
    QTest.keyClicks(field, "?")
    assert field.text() == "?"

    QTest.keyClick(bench.window, Qt.Key.Key_Question)

    text = bench.dialog(KeysDialog).ui.keysText.toPlainText()
    assert "Ctrl+Enter" in text
    assert "peserta berikut yang belum lengkap" in text


def test_a_dropped_file_is_opened(bench: Bench, session_path: Path) -> None:
    bench.window.show()
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(session_path))])
    event = QDropEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        dropped,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )

    bench.window.dropEvent(event)

    assert bench.dialog(OpenSessionDialog).ui.titleLabel.text() == "sesi.asn"


def test_a_small_window_keeps_icons_alone(bench: Bench) -> None:
    bench.window.show()
    letter = bench.window.fontMetrics().averageCharWidth()
    bench.window.resize(170 * letter, 600)
    wide = bench.window.side_bar.width()
    bench.window.resize(160 * letter, 500)

    assert bench.window.side_bar.width() < wide / 2


@pytest.mark.parametrize("size", [(1366, 688), (1093, 545)])
def test_the_frame_fits_the_screen(bench: Bench, session_path: Path, size: tuple[int, int]) -> None:
    bench.open(session_path)
    bench.window.show()
    bench.window.resize(*size)

    assert (bench.window.width(), bench.window.height()) == size


def test_every_control_of_the_frame_has_a_name(bench: Bench) -> None:
    home = bench.window.home.ui
    for control in (home.continueButton, home.newButton, home.openButton, home.packageButton):
        assert control.accessibleName()
    for view in (home.recentList, home.readyList):
        assert view.accessibleName()


def test_the_place_of_the_window_is_remembered(bench: Bench, settings_folder: Path) -> None:
    bench.window.resize(700, 500)
    bench.window.close()

    again = Bench(settings_folder)

    assert (again.window.width(), again.window.height()) == (700, 500)
    again.window.close()


def test_a_real_thread_opens_uses_and_closes_the_session(
    settings_folder: Path, session_path: Path, qtbot: QtBot
) -> None:
    desk = Desk(Jobs)
    window = MainWindow(QSettings(str(settings_folder / "x.ini"), QSettings.Format.IniFormat))
    window.furnish(desk)
    qtbot.addWidget(window)
    with qtbot.waitSignal(desk.opened):
        desk.open(session_path, PASSPHRASE, pytest.fail)
    session = desk.session
    assert session is not None

    with qtbot.waitSignal(session.jobs.changed):
        session.jobs.run(lambda: session.workspace.settings.add_evaluator("Dewi Lestari"))
    qtbot.waitUntil(lambda: "Dewi Lestari" in window.menus.undo.text())
    window.close()

    assert desk.session is None
    assert not session_path.with_name("sesi.asn.kunci").exists()


def test_a_digit_marks_right_after_the_page_was_first_shown(
    bench: Bench, session_path: Path, qtbot: QtBot
) -> None:
    bench.show(qtbot)
    session = bench.open(session_path)
    siti = session.workspace.roster.add(
        {"nip": "199603142025052001", "name": "Siti Aminah", "unit": "Dinas Kesehatan"}
    )
    QTest.keyClick(bench.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)

    QTest.keyClick(bench.window.focusWidget(), Qt.Key.Key_4)

    levels = [
        session.workspace.scoring.sheet(siti.id, each.id).filled
        for each in session.overview.evaluators
    ]
    assert sorted(levels) == [0, 1]
    assert bench.window.status.saved.text().startswith("Tersimpan ")


def test_zooming_back_gives_the_side_bar_its_old_width(bench: Bench, qapp: QApplication) -> None:
    before = qapp.font(), qapp.palette(), qapp.styleSheet()
    try:
        bench.habits.zoom(0)
        bench.window.show()
        bench.window.resize(1400, 600)
        usual = bench.window.side_bar.width()
        for step in (1, 1, 1, 1, 1, 0):
            bench.habits.zoom(step)
        assert bench.window.side_bar.width() == usual
    finally:
        qapp.setFont(before[0])
        qapp.setPalette(before[1])
        qapp.setStyleSheet(before[2])


def test_the_keyboard_starts_at_the_most_likely_wish(
    bench: Bench, session_path: Path, qtbot: QtBot
) -> None:
    bench.show(qtbot)
    bench.office.begin(None)
    assert bench.window.focusWidget() is bench.window.home.ui.newButton
    bench.open(session_path)
    bench.desk.close()
    bench.office.begin(None)
    assert bench.window.focusWidget() is bench.window.home.ui.continueButton
