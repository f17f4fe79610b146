"""Setelan sesi: what is typed is stored, what does not fit is shown at its field."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from window_kit import PASSPHRASE

from asn_desktop.domain.session import Signer
from asn_desktop.gui.jobs import Jobs
from asn_desktop.gui.settings.settings_dialog import SettingsDialog
from asn_desktop.gui.settings.settings_evaluators import EvaluatorsTab
from asn_desktop.gui.settings.settings_letterhead import LetterheadTab
from asn_desktop.gui.settings.settings_papers import PapersTab
from asn_desktop.gui.settings.settings_session import SessionTab
from asn_desktop.gui.settings.settings_signers import SignersTab
from asn_desktop.gui.widgets.reason_dialog import ReasonDialog
from asn_desktop.services.workspace import Workspace, open_package

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from asn_desktop.gui.jobs import InlineJobs

DAY = dt.date(2026, 2, 4)


@pytest.fixture
def dialog(workspace: Workspace, jobs: InlineJobs, qtbot: QtBot) -> SettingsDialog:
    made = SettingsDialog(workspace, jobs)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.open()
    return made


def test_it_shows_what_is_stored(dialog: SettingsDialog) -> None:
    ui = dialog.built(SessionTab).ui
    assert ui.titleEdit.text() == "Evaluasi Pasca Latsar"
    assert ui.weekdayLabel.text() == "Rabu, 4 Februari 2026"
    assert not ui.untilBox.isChecked()
    names = dialog.built(EvaluatorsTab).ui.list
    assert [names.item(row).text() for row in range(names.count())] == ["Ahmad Yani", "Rahma Dewi"]


def test_the_weekday_follows_the_date_and_is_stored_with_the_title(
    dialog: SettingsDialog, workspace: Workspace
) -> None:
    ui = dialog.built(SessionTab).ui
    ui.titleEdit.selectAll()
    QTest.keyClicks(ui.titleEdit, "Evaluasi Kedua")
    ui.untilBox.click()
    ui.untilEdit.setDate(QDate(2026, 2, 6))
    assert ui.untilWeekdayLabel.text() == "Jumat, 6 Februari 2026"
    dialog.save()

    overview = workspace.session.overview()
    assert (overview.title, overview.until) == ("Evaluasi Kedua", dt.date(2026, 2, 6))
    assert not dialog.isVisible()


def test_nothing_is_written_when_nothing_was_changed(
    dialog: SettingsDialog, workspace: Workspace
) -> None:
    before = workspace.session.state()
    dialog.save()
    assert workspace.session.state() == before
    assert not dialog.isVisible()


def test_dates_in_the_wrong_order_are_refused_at_the_field(
    dialog: SettingsDialog, workspace: Workspace
) -> None:
    ui = dialog.built(SessionTab).ui
    ui.untilBox.click()
    ui.untilEdit.setDate(QDate(2026, 2, 3))
    dialog.save()
    assert "mendahului" in dialog.ui.problemLabel.text()
    assert dialog.isVisible()
    assert workspace.session.overview().until == DAY


def test_the_bands_that_make_all_threes_poor_say_so(
    dialog: SettingsDialog, workspace: Workspace
) -> None:
    ui = dialog.built(SessionTab).ui
    assert "3,00: Baik" in ui.standardLabel.text()
    ui.bandsCombo.setCurrentIndex(ui.bandsCombo.findData("pp30-120"))
    assert "72,00: Butuh Perbaikan" in ui.standardLabel.text()
    assert ui.standardLabel.property("role") == "warning"
    dialog.save()
    assert workspace.session.overview().bands == "pp30-120"


def test_a_substitute_is_added_with_rank_and_nip(
    dialog: SettingsDialog, workspace: Workspace
) -> None:
    ui = dialog.built(EvaluatorsTab).ui
    dialog.show_part(EvaluatorsTab)
    ui.addButton.click()
    QTest.keyClicks(ui.nameEdit, "dr. Siti, M.Kes.")
    QTest.keyClicks(ui.nipEdit, "1986092620150510")
    assert ui.nipHint.text() == "16 dari 18 digit"
    QTest.keyClicks(ui.nipEdit, "01")
    assert ui.nipHint.text() == ""
    QTest.keyClicks(ui.golonganEdit, "4a")
    ui.golonganEdit.editingFinished.emit()
    assert (ui.golonganEdit.text(), ui.pangkatEdit.text()) == ("IV/a", "Pembina")
    dialog.save()

    added = next(e for e in workspace.session.overview().evaluators if e.name == "dr. Siti, M.Kes.")
    assert (added.nip, added.rank) == ("198609262015051001", "Pembina (IV/a)")


def test_two_evaluators_of_one_name_are_refused(dialog: SettingsDialog) -> None:
    ui = dialog.built(EvaluatorsTab).ui
    ui.addButton.click()
    QTest.keyClicks(ui.nameEdit, "rahma dewi")
    dialog.save()
    assert "sudah ada" in dialog.ui.problemLabel.text()
    assert dialog.shown_part is dialog.built(EvaluatorsTab)


def test_removing_an_evaluator_asks_why(dialog: SettingsDialog, workspace: Workspace) -> None:
    dialog.built(EvaluatorsTab).ui.list.setCurrentRow(0)
    dialog.built(EvaluatorsTab).ui.removeButton.click()
    question = dialog.findChild(ReasonDialog)
    assert question is not None
    question.ui.reasonEdit.setPlainText("sakit")
    question.accept()
    dialog.save()
    assert [each.name for each in workspace.session.overview().evaluators] == ["Rahma Dewi"]


def test_the_letterhead_keeps_lines_and_emblem(
    dialog: SettingsDialog, workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    picture = tmp_path / "lambang.png"
    Image.new("RGB", (40, 50), "green").save(picture)
    ui = dialog.built(LetterheadTab).ui
    QTest.keyClicks(ui.firstEdit, "PEMERINTAH KOTA BONTANG")
    QTest.keyClicks(ui.thirdEdit, "BKPSDM")
    dialog.built(LetterheadTab).read_logo(picture)
    dialog.show_part(LetterheadTab)
    qtbot.waitUntil(lambda: "dengan lambang" in ui.preview.accessibleDescription())
    assert ui.preview.has_page
    dialog.save()

    letterhead = workspace.settings.letterhead()
    assert letterhead.lines == ("PEMERINTAH KOTA BONTANG", "BKPSDM")
    assert letterhead.logo.startswith(b"\x89PNG")


def test_an_emblem_that_is_no_picture_is_refused_in_place(
    dialog: SettingsDialog, tmp_path: Path
) -> None:
    wrong = tmp_path / "lambang.png"
    wrong.write_bytes(b"bukan gambar")
    dialog.built(LetterheadTab).read_logo(wrong)
    assert "bukan gambar PNG atau JPEG" in dialog.built(LetterheadTab).ui.logoProblem.text()
    assert not dialog.built(LetterheadTab).ui.noLogoButton.isEnabled()


def test_a_signer_on_behalf_needs_to_say_of_whom(
    dialog: SettingsDialog, workspace: Workspace
) -> None:
    ui = dialog.built(SignersTab).ui
    ui.addButton.click()
    QTest.keyClicks(ui.nameEdit, "Aji Putri")
    QTest.keyClicks(ui.jabatanEdit, "Sekretaris Daerah")
    ui.formCombo.setCurrentIndex(ui.formCombo.findData("a.n."))
    ui.formCombo.activated.emit(ui.formCombo.currentIndex())
    dialog.save()
    assert "atas nama siapa" in dialog.ui.problemLabel.text()

    QTest.keyClicks(ui.behalfEdit, "Wali Kota Bontang")
    assert "a.n. Wali Kota Bontang" in ui.previewLabel.text()
    dialog.save()
    assert [signer.role for signer in workspace.settings.signers()] == ["a.n. Wali Kota Bontang"]


def test_dates_of_validity_survive_choosing_another_signer(
    workspace: Workspace, jobs: InlineJobs, qtbot: QtBot
) -> None:
    signers = (
        Signer(name="Sudirman", valid_from=dt.date(2025, 1, 2)),
        Signer(name="Aji Putri", valid_until=dt.date(2026, 1, 1), papers=("certificate",)),
    )
    workspace.settings.set_signers(signers)
    made = SettingsDialog(workspace, jobs)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    ui = made.built(SignersTab).ui
    ui.list.setCurrentRow(1)
    assert "Tidak berlaku" in ui.standingLabel.text()
    ui.list.setCurrentRow(0)
    assert ui.standingLabel.text().startswith("Berlaku pada hari sesi")
    made.save()
    assert workspace.settings.signers() == signers


def test_a_number_template_shows_its_example_and_is_stored(
    dialog: SettingsDialog, workspace: Workspace
) -> None:
    ui = dialog.built(PapersTab).ui
    QTest.keyClicks(ui.klasifikasiEdit, "800.1.4.4")
    QTest.keyClicks(ui.unitEdit, "BKPSDM")
    ui.blankBox.click()
    ui.firstSpin.setValue(17)
    assert ui.exampleLabel.text() == "800.1.4.4/17/BKPSDM/2026"
    ui.templateEdit.setText("{nomer}")
    dialog.save()
    assert "hanya boleh memuat" in dialog.ui.problemLabel.text()

    ui.templateEdit.setText("{nomor}/{tahun}")
    ui.disciplineBox.click()
    dialog.save()
    assert workspace.settings.numbering().number_text(17, 2026) == "17/2026"
    assert not workspace.settings.papers().discipline_on_scorecard


def test_escape_asks_before_it_throws_typed_things_away(dialog: SettingsDialog) -> None:
    QTest.keyClicks(dialog.built(SessionTab).ui.titleEdit, "x")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.ui.question.isVisible()
    dialog.ui.question.yes.click()
    assert not dialog.isVisible()


def test_enter_goes_to_the_next_field(dialog: SettingsDialog, qtbot: QtBot) -> None:
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.built(SessionTab).ui.titleEdit.setFocus()
    QTest.keyClick(dialog.built(SessionTab).ui.titleEdit, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.focusWidget() is dialog.built(SessionTab).ui.placeEdit


def test_on_an_evaluators_laptop_the_settings_are_only_shown(
    workspace: Workspace, tmp_path: Path, jobs: InlineJobs, qtbot: QtBot
) -> None:
    evaluator = workspace.session.overview().evaluators[0]
    package = workspace.packages.assign(evaluator.id, tmp_path / "tugas.asnpkg", "sandi")
    path = open_package(package, tmp_path / "laptop" / "sesi.asn", "sandi")
    with Workspace.open(path, "sandi") as laptop:
        made = SettingsDialog(laptop, jobs)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(made)
        assert "koordinator" in made.ui.hintLabel.text()
        assert not made.built(SessionTab).isEnabled()
        before = laptop.session.state()
        made.save()
        assert laptop.session.state() == before


def test_the_part_that_was_asked_for_stays_when_the_reading_comes_late(
    session_path: Path, qtbot: QtBot
) -> None:
    jobs, opened = Jobs(), list[Workspace]()
    jobs.run(lambda: Workspace.open(session_path, PASSPHRASE), opened.append)
    qtbot.waitUntil(lambda: bool(opened), timeout=20_000)
    dialog = SettingsDialog(opened[0], jobs)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show_part(LetterheadTab)
    with qtbot.waitExposed(dialog):
        dialog.open()
    qtbot.waitUntil(lambda: not jobs.is_busy, timeout=20_000)

    assert dialog.shown_part is dialog.built(LetterheadTab)
    assert dialog.focusWidget() is dialog.built(LetterheadTab).ui.firstEdit
    jobs.stop(opened[0].close)
