"""Setelan of this computer: habits, display, folders, office defaults; also without a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QSlider

from asn_desktop.domain.session import LetterheadSettings, Signer
from asn_desktop.gui.choosing import in_usual, usual_folder
from asn_desktop.gui.help.about_dialog import AboutDialog
from asn_desktop.gui.preview.paper_view import PaperView
from asn_desktop.gui.settings.kop_preview import KopPreview
from asn_desktop.gui.settings.settings_dialog import SettingsDialog
from asn_desktop.gui.settings.settings_display import DisplayTab
from asn_desktop.gui.settings.settings_folders import FoldersTab
from asn_desktop.gui.settings.settings_habits import HabitsTab
from asn_desktop.gui.settings.settings_letterhead import LetterheadTab
from asn_desktop.gui.settings.settings_session import SessionTab
from asn_desktop.gui.settings.settings_signers import SignersTab
from asn_desktop.services.computer.office_defaults import OfficeDefaultsFile
from asn_desktop.services.computer.preferences import PreferenceFile
from asn_desktop.services.computer.work_habits import WorkHabitsFile

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from window_kit import Bench

    from asn_desktop.gui.jobs import InlineJobs
    from asn_desktop.services.workspace import Workspace


@pytest.fixture
def bare(jobs: InlineJobs, qtbot: QtBot) -> SettingsDialog:
    """Return the settings as they are while no session is open."""
    made = SettingsDialog(None, jobs)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.open()
    return made


@pytest.fixture
def dialog(workspace: Workspace, jobs: InlineJobs, qtbot: QtBot) -> SettingsDialog:
    made = SettingsDialog(workspace, jobs)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.open()
    return made


def test_parts_are_built_when_they_are_looked_at(dialog: SettingsDialog) -> None:
    assert list(dialog._built) == [SessionTab]
    QTest.keyClick(dialog, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert len(dialog._built) == 2
    QTest.keyClick(dialog, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(dialog.shown_part, SessionTab)


def test_habits_are_kept_by_simpan_and_not_by_batal(
    bare: SettingsDialog, settings_folder: Path
) -> None:
    bare.show_part(HabitsTab)
    tab = bare.built(HabitsTab)
    tab.downBox.click()
    tab.stayButton.click()
    assert WorkHabitsFile(settings_folder).read().scoring.down_after_digit
    bare.save()
    kept = WorkHabitsFile(settings_folder).read().scoring
    assert (kept.down_after_digit, kept.leave_after_last, kept.show_detail) == (False, False, True)
    again = SettingsDialog(None, bare._jobs)
    assert again.built(HabitsTab).stayButton.isChecked()


def test_zoom_and_theme_show_on_the_sample_first(
    bare: SettingsDialog, settings_folder: Path
) -> None:
    bare.show_part(DisplayTab)
    tab = bare.built(DisplayTab)
    small = tab.sample.font().pointSizeF()
    tab.zoomSlider.setFocus()
    QTest.keyClick(tab.zoomSlider, Qt.Key.Key_End)
    assert tab.zoomLabel.text() == "150 %"
    assert tab.sample.font().pointSizeF() == pytest.approx(1.5 * small)
    light = tab.sample.palette().window().color()
    next(each for each in tab.looks.buttons() if each.objectName() == "gelap").click()
    assert tab.sample.palette().window().color() != light
    assert PreferenceFile(settings_folder).now.zoom == 100
    bare.save()
    now = PreferenceFile(settings_folder).now
    assert (now.zoom, now.appearance) == (150, "gelap")


def test_a_folder_that_is_not_there_is_said_at_its_field(
    bare: SettingsDialog, tmp_path: Path, settings_folder: Path
) -> None:
    bare.show_part(FoldersTab)
    tab = bare.built(FoldersTab)
    edit = tab.edits["papers"]
    QTest.keyClicks(edit, str(tmp_path / "tidak-ada"))
    bare.save()
    assert "tidak ada" in bare.ui.problemLabel.text()
    assert bare.isVisible()
    for unusable in (".", "/" + "x" * 5000, "/a\0b"):
        edit.setText(unusable)
        assert tab._rooms["papers"].text() == "Folder ini tidak ada."
        bare.save()
        assert "tidak ada" in bare.ui.problemLabel.text()
        assert len(bare.ui.problemLabel.text()) < 150
    edit.setText(str(tmp_path))
    assert "bebas" in tab._rooms["papers"].text()
    bare.save()
    assert WorkHabitsFile(settings_folder).read().folders.papers == str(tmp_path)
    assert usual_folder("papers") == tmp_path
    assert in_usual("papers", "a.pdf") == tmp_path / "a.pdf"
    assert in_usual("packages", "a.asnpkg").name == "a.asnpkg"


def test_folders_of_the_session_and_its_restore_points_are_named(
    dialog: SettingsDialog, workspace: Workspace
) -> None:
    shown = {
        each.accessibleName(): each for each in dialog.built(FoldersTab).findChildren(QLineEdit)
    }
    assert shown["Berkas sesi ini"].text() == str(workspace.path.parent)
    assert shown["Titik pulih sesi ini (Ctrl+S)"].text() == "belum ada"


def test_letterhead_and_signers_become_the_computers_defaults(
    dialog: SettingsDialog, settings_folder: Path, workspace: Workspace
) -> None:
    kop, signers = dialog.built(LetterheadTab), dialog.built(SignersTab)
    QTest.keyClicks(kop.ui.firstEdit, "PEMERINTAH KOTA")
    kop.ui.defaultBox.click()
    signers.ui.addButton.click()
    QTest.keyClicks(signers.ui.nameEdit, "Sekar Umpama")
    signers.ui.defaultBox.click()
    assert OfficeDefaultsFile(settings_folder).read().is_empty
    dialog.save()
    kept = OfficeDefaultsFile(settings_folder).read()
    assert kept.letterhead == workspace.settings.letterhead()
    assert [each.name for each in kept.signers] == ["Sekar Umpama"]


def test_the_defaults_can_be_taken_and_the_stored_one_brought_back(
    workspace: Workspace, jobs: InlineJobs, settings_folder: Path
) -> None:
    defaults = OfficeDefaultsFile(settings_folder)
    defaults.keep_letterhead(LetterheadSettings(lines=("BAWAAN",)))
    defaults.keep_signers((Signer(name="Bawaan"),))
    made = SettingsDialog(workspace, jobs)
    kop, signers = made.built(LetterheadTab), made.built(SignersTab)
    QTest.keyClicks(kop.ui.firstEdit, "X")
    kop.ui.takeDefaultButton.click()
    assert kop.ui.firstEdit.text() == "BAWAAN"
    kop.ui.resetButton.click()
    assert kop.ui.firstEdit.text() == ""
    assert not kop.ui.resetButton.isEnabled()
    signers.ui.takeDefaultButton.click()
    assert signers.ui.list.count() == 1


def test_signers_change_places_and_the_block_is_that_of_the_paper(
    workspace: Workspace, jobs: InlineJobs
) -> None:
    workspace.settings.set_signers(
        (
            Signer(name="Sudirman", jabatan="Kepala BKPSDM", form="Plt."),
            Signer(name="Aji Putri", papers=("certificate",)),
        )
    )
    made = SettingsDialog(workspace, jobs)
    tab = made.built(SignersTab)
    assert tab.ui.previewLabel.text().startswith("Plt. Kepala BKPSDM")
    assert "Berita acara: Sudirman" in tab.ui.whoLabel.text()
    assert "pelaksana tugas" in tab.ui.formHint.text()
    assert not tab.ui.upButton.isEnabled()
    tab.ui.downButton.click()
    made.save()
    assert [each.name for each in workspace.settings.signers()] == ["Aji Putri", "Sudirman"]


def test_typing_a_kop_makes_one_page_when_it_rests(jobs: InlineJobs, qtbot: QtBot) -> None:
    view = PaperView()
    qtbot.addWidget(view)
    view.resize(300, 400)
    preview = KopPreview(jobs, view)
    with qtbot.waitExposed(view):
        view.show()
    for end in range(1, 10):
        preview.show(LetterheadSettings(lines=("PEMERINTAH"[:end],)))
    qtbot.waitUntil(lambda: preview.pages_made == 1)
    assert view.accessibleDescription() == "PEMERINTA"


def test_every_control_of_these_parts_has_a_name(dialog: SettingsDialog) -> None:
    for kind in (HabitsTab, DisplayTab, FoldersTab, LetterheadTab, SignersTab):
        part = dialog.built(kind)
        for control in (QLineEdit, QSlider, QComboBox):
            for each in part.findChildren(control):
                is_inner = each.objectName().startswith("qt_")
                assert is_inner or each.accessibleName(), (kind, each.objectName())
        for button in part.findChildren(QAbstractButton):
            named = button.text() or button.accessibleName() or button.toolTip()
            is_inner = button.objectName().startswith("qt_") or button.parent() in (
                part.findChildren(QLineEdit)
            )
            assert is_inner or named, (kind, button.objectName())


def test_about_shows_licences_and_checks_this_computer(jobs: InlineJobs, qtbot: QtBot) -> None:
    made = AboutDialog(None, jobs)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.tabs.setCurrentIndex(1)
    row = made.licenceModel.find("reportlab")
    made.licenceTable.setCurrentIndex(made.licenceModel.index(row, 0))
    assert "Redistribution" in made.licenceText.toPlainText()
    made.checkButton.click()
    assert made.resultLabel.text() == "Semua bagian baik."
    assert made.checkModel.row(0).texts[:2] == ("Huruf", "baik")
    made.copyButton.click()
    assert "tanpa data pribadi" in made.saidLabel.text()
    assert not made.reportButton.isEnabled()


def test_without_a_session_the_menu_opens_what_is_of_this_computer(
    bench: Bench, qtbot: QtBot
) -> None:
    bench.show(qtbot)
    bench.window.menus.settings_requested.emit()
    dialog = bench.dialog(SettingsDialog)
    assert [each.kind for each in dialog._sections][1:] == [HabitsTab, DisplayTab, FoldersTab]
    dialog.show_part(DisplayTab)
    tab = dialog.built(DisplayTab)
    next(each for each in tab.looks.buttons() if each.objectName() == "gelap").click()
    tab.zoomSlider.setValue(11)
    dialog.save()
    assert (bench.habits.now.appearance, bench.habits.now.zoom) == ("gelap", 110)
    bench.habits.look("terang")
    bench.habits.zoom(0)


def test_who_signs_certificates_alone_is_shown_without_titles(
    workspace: Workspace, jobs: InlineJobs
) -> None:
    signer = Signer(name="Aji Putri", front_titles="Dr.", papers=("certificate",))
    workspace.settings.set_signers((signer,))
    ui = SettingsDialog(workspace, jobs).built(SignersTab).ui
    assert ui.previewCaption.text() == "Tampak di sertifikat"
    assert "Dr." not in ui.previewLabel.text()
