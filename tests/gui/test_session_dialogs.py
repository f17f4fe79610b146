"""The dialogs that make and open session files: on real files, refusals at the field."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMessageBox, QWidget

from asn_desktop.gui.choosing import usual_folder
from asn_desktop.gui.desk import Desk
from asn_desktop.gui.help.about_dialog import AboutDialog
from asn_desktop.gui.jobs import InlineJobs
from asn_desktop.gui.opening.new_session_dialog import NewSessionDialog
from asn_desktop.gui.opening.open_package_dialog import OpenPackageDialog
from asn_desktop.gui.opening.open_session_dialog import OpenSessionDialog
from asn_desktop.gui.opening.passphrases import passphrase_problem, strength_hint
from asn_desktop.gui.opening.recover_dialog import RecoverDialog
from asn_desktop.gui.opening.recovery_words_dialog import RecoveryWordsDialog
from asn_desktop.gui.widgets.reason_dialog import ask_consent, ask_reason
from asn_desktop.vault.agency import new_agency

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from asn_desktop.services.workspace import Workspace

PASSPHRASE = "rahasia bersama"  # noqa: S105 (of files that live as long as a test)


@pytest.fixture
def desk(qapp: object) -> Iterator[Desk]:
    del qapp
    made = Desk(InlineJobs)
    failures: list[Exception] = []
    made.failed.connect(failures.append)
    yield made
    made.stop()
    assert failures == []


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    shown = QWidget()
    qtbot.addWidget(shown)
    return shown


@pytest.fixture
def new_session(desk: Desk, window: QWidget, tmp_path: Path) -> NewSessionDialog:
    """Return the dialog, filled in as a coordinator would."""
    dialog = NewSessionDialog(desk, window)
    ui = dialog.ui
    ui.titleEdit.setText("Evaluasi Pasca Latsar")
    ui.placeEdit.setText("Bontang")
    ui.dateEdit.setDate(QDate(2026, 2, 4))
    ui.evaluatorsEdit.setPlainText("Rahma Dewi\n\n  Ahmad Yani \nRahma Dewi\n")
    dialog.take_target(tmp_path / "baru.asn")
    ui.passphraseEdit.setText(PASSPHRASE)
    ui.againEdit.setText(PASSPHRASE)
    dialog.open()
    return dialog


def words_dialog(window: QWidget) -> RecoveryWordsDialog:
    (found,) = window.findChildren(RecoveryWordsDialog)
    return found


def test_the_weekday_follows_the_date(new_session: NewSessionDialog) -> None:
    ui = new_session.ui
    assert ui.weekdayLabel.text() == "Rabu, 4 Februari 2026"
    assert ui.untilWeekdayLabel.text() == ""
    ui.untilBox.setChecked(True)
    ui.untilEdit.setDate(QDate(2026, 2, 6))
    assert ui.untilWeekdayLabel.text() == "Jumat, 6 Februari 2026"
    ui.dateEdit.setDate(QDate(2026, 2, 9))
    assert ui.untilEdit.date() == QDate(2026, 2, 9)


def test_a_new_session_opens_after_its_words_are_noted(
    new_session: NewSessionDialog, window: QWidget, desk: Desk, qtbot: QtBot
) -> None:
    new_session.ui.createButton.click()
    dialog = words_dialog(window)
    assert len(dialog.ui.wordsLabel.text().split()) > 12
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "Catat dulu" in dialog.ui.problemLabel.text()
    assert not dialog.ui.doneButton.isEnabled()

    dialog.ui.notedBox.setChecked(True)
    dialog.ui.doneButton.click()

    assert desk.session is not None
    overview = desk.session.overview
    assert (overview.title, overview.place, overview.date) == (
        "Evaluasi Pasca Latsar",
        "Bontang",
        dt.date(2026, 2, 4),
    )
    assert {each.name for each in overview.evaluators} == {"Rahma Dewi", "Ahmad Yani"}
    assert overview.wording == "UU-20-2023"


def test_saved_words_open_the_session_with_a_new_passphrase(
    new_session: NewSessionDialog, window: QWidget, desk: Desk, tmp_path: Path
) -> None:
    new_session.ui.createButton.click()
    dialog = words_dialog(window)
    dialog.save_words(tmp_path / "kata.txt")
    assert dialog.ui.notedBox.isChecked()
    words = dialog.ui.wordsLabel.text()
    dialog.ui.doneButton.click()
    desk.close()

    for key in (tmp_path / "kata.txt", words):
        recover = RecoverDialog(desk, tmp_path / "baru.asn", window)
        if isinstance(key, str):
            recover.ui.wordsEdit.setPlainText(key.upper())
        else:
            recover.take_file(key)
        recover.ui.passphraseEdit.setText("kata sandi baru")
        recover.ui.againEdit.setText("kata sandi baru")
        recover.ui.recoverButton.click()
        assert recover.ui.problemLabel.text() == ""
        assert desk.session is not None
        desk.close()


def test_words_with_a_slip_are_refused_in_place(
    desk: Desk, session_path: Path, window: QWidget
) -> None:
    dialog = RecoverDialog(desk, session_path, window)
    dialog.ui.passphraseEdit.setText("kata sandi baru")
    dialog.ui.againEdit.setText("kata sandi baru")
    dialog.ui.recoverButton.click()
    assert "belum diisi" in dialog.ui.problemLabel.text()
    dialog.ui.wordsEdit.setPlainText("babad babad babad")

    dialog.ui.recoverButton.click()

    assert dialog.ui.problemLabel.text() != ""
    assert dialog.ui.recoverButton.isEnabled()
    assert desk.session is None


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("titleEdit", " ", "Judul belum diisi."),
        ("targetEdit", "", "Tempat berkas belum diisi."),
        ("passphraseEdit", "pendek", "Kata sandi terlalu pendek."),
        ("againEdit", "lain sama sekali", "Kedua kata sandi berbeda."),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_made(
    new_session: NewSessionDialog, tmp_path: Path, field: str, text: str, sentence: str
) -> None:
    getattr(new_session.ui, field).setText(text)

    new_session.ui.createButton.click()

    assert new_session.ui.problemLabel.text().startswith(sentence)
    assert not (tmp_path / "baru.asn").exists()


def test_a_session_without_evaluators_is_not_made(new_session: NewSessionDialog) -> None:
    new_session.ui.evaluatorsEdit.setPlainText("\n  \n")

    new_session.ui.createButton.click()

    assert new_session.ui.problemLabel.text().startswith("Penilai belum diisi.")


def test_a_file_that_is_there_is_not_overwritten(
    new_session: NewSessionDialog, tmp_path: Path
) -> None:
    (tmp_path / "baru.asn").write_bytes(b"penting")

    new_session.ui.createButton.click()

    assert "baru.asn" in new_session.ui.problemLabel.text()
    assert new_session.ui.createButton.isEnabled()
    assert (tmp_path / "baru.asn").read_bytes() == b"penting"


def test_a_key_that_is_none_is_refused(new_session: NewSessionDialog, tmp_path: Path) -> None:
    (tmp_path / "bukan.pub").write_text("bukan kunci", encoding="utf-8")
    new_session.ui.agencyEdit.setText(str(tmp_path / "bukan.pub"))

    new_session.ui.createButton.click()

    assert new_session.ui.problemLabel.text() != ""
    assert not (tmp_path / "baru.asn").exists()


def test_with_an_agency_there_are_no_words_to_note(
    new_session: NewSessionDialog, window: QWidget, desk: Desk, tmp_path: Path
) -> None:
    files = new_agency(tmp_path / "instansi", PASSPHRASE)
    new_session.ui.agencyEdit.setText(str(files.public))

    new_session.ui.createButton.click()

    assert window.findChildren(RecoveryWordsDialog) == []
    assert desk.session is not None


def test_a_name_for_the_file_is_suggested_until_one_is_chosen(
    desk: Desk, window: QWidget, tmp_path: Path
) -> None:
    dialog = NewSessionDialog(desk, window)
    dialog.ui.titleEdit.setText("Evaluasi ASN: Meja 2")
    assert dialog.target.name == "evaluasi-asn-meja-2.asn"
    dialog.take_target(tmp_path / "x.asn")
    dialog.ui.titleEdit.setText("Lain")
    assert dialog.target.name == "x.asn"


def test_every_instrument_brings_its_wordings(new_session: NewSessionDialog) -> None:
    combo = new_session.ui.instrumentCombo
    assert combo.currentData() == "berakhlak-7-bars5"
    assert combo.count() >= 2
    for row in range(combo.count()):
        combo.setCurrentIndex(row)
        assert new_session.ui.wordingCombo.currentData() == "UU-20-2023"


def test_an_assignment_becomes_a_file_of_ones_own(
    workspace: Workspace, desk: Desk, window: QWidget, tmp_path: Path
) -> None:
    evaluator = workspace.session.overview().evaluators[0]
    package = workspace.packages.assign(evaluator.id, tmp_path / "tugas.asnpkg", None)
    dialog = OpenPackageDialog(desk, window)
    dialog.take_package(package)
    assert dialog.target.name == "tugas.asn"
    dialog.ui.targetEdit.setText(str(tmp_path / "meja-1.asn"))
    dialog.ui.passphraseEdit.setText("salah sekali")
    dialog.ui.openButton.click()
    assert dialog.ui.problemLabel.text() != ""
    assert desk.session is None

    dialog.ui.passphraseEdit.setText(PASSPHRASE)
    dialog.ui.openButton.click()

    assert desk.session is not None
    assert desk.session.overview.own_evaluator == evaluator.id
    assert desk.session.overview.participants == 3


def test_an_incomplete_assignment_form_says_so(desk: Desk, window: QWidget, tmp_path: Path) -> None:
    (tmp_path / "ada.pkg").write_bytes(b"?")
    dialog = OpenPackageDialog(desk, window)
    said = []
    for package, target in (("tidak-ada.pkg", "x.asn"), ("ada.pkg", ""), ("ada.pkg", "x.asn")):
        dialog.ui.packageEdit.setText(str(tmp_path / package))
        dialog.ui.targetEdit.setText(target)
        dialog.ui.openButton.click()
        said.append(" ".join(dialog.ui.problemLabel.text().split()[:3]))

    assert said == ["Paket belum dipilih", "Tempat berkas sesi", "Kata sandi belum"]


def test_a_typed_package_names_the_file_until_one_is_chosen(
    desk: Desk, window: QWidget, tmp_path: Path
) -> None:
    dialog = OpenPackageDialog(desk, window)
    target = dialog.ui.targetEdit

    QTest.keyClicks(dialog.ui.packageEdit, "/media/stik/Tugas Rahma.asnpkg")
    assert target.text() == str(usual_folder() / "Tugas Rahma.asn")

    chosen = str(tmp_path / "pilihan.asn")
    target.setText(chosen)
    QTest.keyClicks(dialog.ui.packageEdit, "2")
    assert target.text() == chosen


def test_an_empty_passphrase_is_not_tried(desk: Desk, session_path: Path, window: QWidget) -> None:
    dialog = OpenSessionDialog(desk, session_path, window)

    dialog.ui.openButton.click()

    assert dialog.ui.problemLabel.text().startswith("Kata sandi belum diisi.")


def test_a_passphrase_can_be_looked_at(desk: Desk, session_path: Path, window: QWidget) -> None:
    ui = OpenSessionDialog(desk, session_path, window).ui
    assert ui.passphraseEdit.echoMode() == QLineEdit.EchoMode.Password
    ui.showButton.setChecked(True)
    assert ui.passphraseEdit.echoMode() == QLineEdit.EchoMode.Normal


def test_forgetting_leads_to_the_recovery_key(
    desk: Desk, session_path: Path, window: QWidget
) -> None:
    dialog = OpenSessionDialog(desk, session_path, window)
    dialog.open()

    dialog.ui.recoverButton.click()

    (recover,) = window.findChildren(RecoverDialog)
    assert recover.isVisible()


@pytest.mark.parametrize(
    ("passphrase", "hint"),
    [
        ("", ""),
        ("pendek", "Terlalu pendek"),
        ("aaaaaaaaaaaaa", "Lemah"),
        ("kerang-biru", "Cukup"),
        ("kerang biru di pantai", "Kuat"),
    ],
)
def test_the_strength_of_a_passphrase_is_told(passphrase: str, hint: str) -> None:
    assert strength_hint(passphrase).startswith(hint)
    assert (strength_hint(passphrase) == "") == (hint == "")


def test_a_sound_passphrase_is_no_problem() -> None:
    assert passphrase_problem("kerang biru", "kerang biru") == ""


def test_a_reason_is_asked_until_there_is_one(window: QWidget, qtbot: QtBot) -> None:
    given: list[str] = []
    dialog = ask_reason(window, "Buka lagi", "Mengapa lembar ini dibuka lagi?", given.append)
    QTest.keyClick(dialog.ui.reasonEdit, Qt.Key.Key_Return)
    assert dialog.isVisible()
    QTest.keyClicks(dialog.ui.reasonEdit, "salah orang")

    QTest.keyClick(dialog.ui.reasonEdit, Qt.Key.Key_Return)

    assert given == ["salah orang"]


def test_a_reason_that_is_not_given_does_nothing(window: QWidget, qtbot: QtBot) -> None:
    given: list[str] = []
    dialog = ask_reason(window, "Buka lagi", "Mengapa?", given.append)
    QTest.keyClicks(dialog.ui.reasonEdit, "salah orang")

    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    assert given == []


def test_consent_names_the_act_and_defaults_to_not_doing_it(window: QWidget) -> None:
    done: list[str] = []
    box = ask_consent(window, "Hapus <b>semua</b>?", "Hapus", lambda: done.append("done"))
    default = box.defaultButton()
    assert default is not None
    assert default.text() == "Batal"
    default.click()
    assert done == []

    again = ask_consent(window, "Hapus?", "Hapus", lambda: done.append("done"))
    next(each for each in again.buttons() if each.text() == "Hapus").click()

    assert done == ["done"]
    assert isinstance(again, QMessageBox)


def test_about_names_the_version(window: QWidget) -> None:
    assert "Qt 6" in AboutDialog(window).versionLabel.text()
