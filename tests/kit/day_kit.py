"""A day in real windows: somebody at a laptop who has nothing but its keys, and what they do."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QWidget
from window_kit import PASSPHRASE, Bench

from asn_desktop.gui.discipline.discipline_page import DisciplinePage
from asn_desktop.gui.merging.merging_page import MergingPage
from asn_desktop.gui.opening.new_session_dialog import NewSessionDialog
from asn_desktop.gui.opening.open_package_dialog import OpenPackageDialog
from asn_desktop.gui.opening.open_session_dialog import OpenSessionDialog
from asn_desktop.gui.opening.recovery_words_dialog import RecoveryWordsDialog
from asn_desktop.gui.paper.printing_page import PrintingPage
from asn_desktop.gui.roster.import_dialog import ImportDialog
from asn_desktop.gui.roster.person_dialog import PersonDialog

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot

Key = Qt.Key
PLAIN, CTRL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
ROSTER = (
    ("Siti Aminah, S.Kep.", "199603142025052001", "Dinas Kesehatan"),
    ("Budi Santoso", "199501022025051002", "Inspektorat Daerah"),
    ("Maria Ulfa", "199212302025052003", "Dinas Kesehatan"),
    ("dr. Rahmat Hidayat", "199005052025051004", "Dinas Kesehatan"),
    ("Joko Susilo", "199001012025051009", "Dinas Perhubungan"),
)
WALK_IN = ("199108172025052005", "Fajar Nugroho, S.T.", "Diskominfo")
LEVELS = ("3434345", "4444444", "5454545", "3333333", "4345434")
"""What the evaluator strikes for the five who came, in the order of the list."""
CONFIRMING = "Kepala BKPSDM"


class Person:
    """Somebody at one laptop, who has nothing but its keys."""

    def __init__(self, bench: Bench, qtbot: QtBot) -> None:
        self.bench, self.window, self._qtbot = bench, bench.window, qtbot

    def sit_down(self) -> None:
        """Have the window in front: keys and shortcuts reach the active one only."""
        self.bench.show(self._qtbot)

    def leave(self) -> None:
        """Close the session by its key, and the lid."""
        self.strike(Key.Key_W, modifier=CTRL)
        assert self.bench.desk.session is None
        self.window.hide()

    def strike(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        for key in keys:
            QTest.keyClick(self._focus(), key, modifier)

    def write(self, text: str) -> None:
        QTest.keyClicks(self._focus(), text)

    def fill(self, edit: QLineEdit, text: str) -> None:
        edit.setFocus()
        edit.selectAll()
        QTest.keyClicks(edit, text)

    def name_files(self, *paths: Path) -> None:
        """Type names into the file dialog that is open, and press Enter."""
        dialogs = [each for each in self.window.findChildren(QFileDialog) if each.isVisible()]
        (dialog,) = dialogs
        (line,) = dialog.findChildren(QLineEdit)
        line.setFocus()
        text = str(paths[0]) if len(paths) == 1 else " ".join(f'"{path}"' for path in paths)
        line.setText(text)
        QTest.keyClick(line, Key.Key_Return)

    def _focus(self) -> QWidget:
        dialogs = [each for each in self.window.findChildren(QDialog) if each.isVisible()]
        place = dialogs[-1] if dialogs else self.window
        found = place.focusWidget()
        return found if found and found.isEnabled() else place


def write_roster(path: Path) -> Path:
    with path.open("w", encoding="utf-8", newline="") as stream:
        table = csv.writer(stream, delimiter=";")
        table.writerow(("No", "Nama", "NIP", "Unit Kerja"))
        table.writerows((n, *row) for n, row in enumerate(ROSTER, 1))
    return path


def digits(levels: str) -> list[Qt.Key]:
    return [Key(Key.Key_0 + int(level)) for level in levels]


def make_session(
    someone: Person,
    path: Path,
    evaluators: Sequence[str] = ("dr. Rahma Dewi, M.Kes.",),
    agency: Path | None = None,
) -> None:
    someone.strike(Key.Key_N, modifier=CTRL)
    dialog = someone.bench.dialog(NewSessionDialog)
    someone.write("Evaluasi Pasca Latsar")
    someone.strike(Key.Key_Tab)
    someone.write("Bontang")
    dialog.ui.dateEdit.setFocus()
    someone.strike(Key.Key_A, modifier=CTRL)
    someone.write("04-02-2026")
    assert dialog.ui.weekdayLabel.text() == "Rabu, 4 Februari 2026"
    dialog.ui.evaluatorsEdit.setFocus()
    for place, name in enumerate(evaluators):
        someone.strike(*([Key.Key_Return] if place else []))
        someone.write(name)
    if agency:
        someone.fill(dialog.ui.agencyEdit, str(agency))
    someone.fill(dialog.ui.targetEdit, str(path))
    someone.fill(dialog.ui.passphraseEdit, PASSPHRASE)
    someone.fill(dialog.ui.againEdit, PASSPHRASE)
    someone.strike(Key.Key_Return)
    if not agency:
        words = someone.bench.dialog(RecoveryWordsDialog)
        QTest.keyClick(words.ui.notedBox, Key.Key_Space)
        QTest.keyClick(words.ui.doneButton, Key.Key_Space)
    assert someone.bench.desk.session is not None


def take_in_roster(someone: Person, sheet: Path) -> None:
    someone.strike(Key.Key_2, modifier=CTRL)
    someone.strike(Key.Key_I, modifier=CTRL)
    dialog = someone.bench.dialog(ImportDialog)
    dialog.read_file(sheet)
    for _ in ("columns", "preview"):
        dialog.ui.nextButton.setFocus()
        someone.strike(Key.Key_Return)


def open_session(someone: Person, path: Path, passphrase: str) -> None:
    someone.bench.office.open_file(path)
    someone.fill(someone.bench.dialog(OpenSessionDialog).ui.passphraseEdit, passphrase)
    someone.strike(Key.Key_Return)
    assert someone.bench.desk.session is not None
    someone.sit_down()  # without a screen nothing gives the front back to the window


def add_walk_in(someone: Person, person: tuple[str, str, str] = WALK_IN) -> None:
    someone.strike(Key.Key_Insert)
    form = someone.bench.dialog(PersonDialog).ui
    nip, name, unit = person
    someone.fill(form.nipEdit, nip)
    someone.fill(form.nameEdit, name)
    form.unitEdit.setFocus()
    someone.write(unit)
    someone.strike(Key.Key_Return)


def merging_page(someone: Person) -> MergingPage:
    someone.strike(Key.Key_8, modifier=CTRL)
    page = someone.window.findChild(MergingPage)
    assert page is not None
    return page


def assign(someone: Person, out: Path, evaluator: str = "", coordinator: str = "") -> str:
    """Write an assignment for an evaluator, the first if none is named, or another coordinator.

    Returns the passphrase that the window shows for it.
    """
    page = merging_page(someone)
    page.tabs.setCurrentWidget(page.assign)
    tab = page.assign
    tab.ui.assignList.setFocus()
    someone.strike(Key.Key_End if coordinator else Key.Key_Home)
    if evaluator:
        someone.write(evaluator)
    if coordinator:
        someone.fill(tab.ui.coordinatorEdit, coordinator)
    tab.ui.assignButton.setFocus()
    someone.strike(Key.Key_Return)
    someone.name_files(out)
    assert out.is_file()
    return tab.ui.passphraseEdit.text()


def take_assignment(someone: Person, package: Path, path: Path, passphrase: str) -> None:
    someone.bench.office.open_file(package)
    dialog = someone.bench.dialog(OpenPackageDialog)
    someone.fill(dialog.ui.targetEdit, str(path))
    someone.fill(dialog.ui.passphraseEdit, passphrase)
    someone.strike(Key.Key_Return)
    assert someone.bench.desk.session is not None


def score_everybody(someone: Person) -> None:
    someone.strike(Key.Key_3, modifier=CTRL)
    for levels in LEVELS:
        someone.strike(*digits(levels))
        someone.strike(Key.Key_Return, modifier=CTRL)
    someone.strike(*digits("1"))  # nobody is left: it must not land on the last sheet
    finalise_all(someone)


def finalise_all(someone: Person) -> None:
    someone.strike(Key.Key_3, modifier=CTRL)
    page = someone.window.stack.built("penilaian")
    assert page is not None
    (finalise,) = [each for each in page.actions() if "Finalkan semua" in each.text()]
    finalise.trigger()
    someone.strike(Key.Key_Backtab)
    someone.strike(Key.Key_Return)


def attest_everybody(someone: Person) -> None:
    someone.strike(Key.Key_5, modifier=CTRL)
    page = someone.window.findChild(DisciplinePage)
    assert page is not None
    page.ui.attestAllButton.setFocus()
    someone.strike(Key.Key_Return)
    someone.strike(Key.Key_Backtab)
    someone.strike(Key.Key_Return)


def send(someone: Person, out: Path) -> None:
    page = merging_page(someone)
    page.tabs.setCurrentWidget(page.send)
    page.send.ui.sendButton.setFocus()
    someone.strike(Key.Key_Return)
    someone.name_files(out)
    assert out.is_file()


def merge(someone: Person, *packages: Path) -> None:
    page = merging_page(someone)
    page.tabs.setCurrentIndex(0)
    if page.merge.ui.mergedCard.isVisible():  # of the merge before
        page.merge.ui.mergedCard.next.setFocus()
        someone.strike(Key.Key_Return)
    page.merge.ui.chooseButton.setFocus()
    someone.strike(Key.Key_Return)
    someone.name_files(*packages)
    page.merge.ui.mergeButton.setFocus()
    someone.strike(Key.Key_Return)


def confirm_and_print(someone: Person, folder: Path) -> None:
    someone.strike(Key.Key_6, modifier=CTRL)
    page = someone.window.findChild(PrintingPage)
    assert page is not None
    someone.fill(page.ui.confirmEdit, CONFIRMING)
    page.ui.confirmButton.setFocus()
    someone.strike(Key.Key_Return)
    for radio, name in (
        (page.ui.scorecardRadio, "lembar.pdf"),
        (page.ui.certificateRadio, "sertifikat.pdf"),
        (page.ui.minutesRadio, "berita.pdf"),
    ):
        radio.setFocus()
        someone.strike(Key.Key_Space)
        page.ui.saveButton.setFocus()
        someone.strike(Key.Key_Return)
        someone.name_files(folder / name)


def close_session(someone: Person, why: str = "") -> None:
    page = merging_page(someone)
    page.tabs.setCurrentWidget(page.close_tab)
    if why:
        someone.fill(page.close_tab.ui.closeWhyEdit, why)
    page.close_tab.ui.closeButton.setFocus()
    someone.strike(Key.Key_Return)
