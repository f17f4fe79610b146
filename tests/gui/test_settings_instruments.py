"""Instruments in Setelan: seen whole, written in place by keys, versions once they were used."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from language_kit import english, spoken_in
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from asn_desktop.domain.ids import CriterionCode
from asn_desktop.domain.instrument_draft import InstrumentDraft
from asn_desktop.gui.desk import Desk
from asn_desktop.gui.opening.new_session_dialog import NewSessionDialog
from asn_desktop.gui.settings.instrument_dialog import InstrumentDialog
from asn_desktop.gui.settings.instrument_words import LOCKS, lock_words
from asn_desktop.gui.settings.settings_dialog import SettingsDialog
from asn_desktop.gui.settings.settings_instruments import InstrumentsTab
from asn_desktop.services.session.instrument_shelf import InstrumentShelf
from asn_desktop.services.session.instruments import bundled_instrument
from asn_desktop.services.session.session_instrument import (
    HANDED_OUT,
    MARKED,
    NOT_HERE,
    InstrumentState,
)

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from asn_desktop.gui.jobs import InlineJobs
    from asn_desktop.services.session.instrument_shelf import Shelved
    from asn_desktop.services.workspace import Workspace

BUNDLED = "berakhlak-7-bars5"


@pytest.fixture
def own(settings_folder: Path) -> Shelved:
    """Put an own instrument on this computer's shelf."""
    plain = InstrumentDraft.of(bundled_instrument(BUNDLED)).to_plain()
    shelf = InstrumentShelf(settings_folder)
    return shelf.keep({**plain, "id": "kota-1", "title": "Instrumen Kota"})


@pytest.fixture
def dialog(workspace: Workspace, jobs: InlineJobs, qtbot: QtBot, own: Shelved) -> SettingsDialog:
    del own
    made = SettingsDialog(workspace, jobs)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.open()
    made.show_part(InstrumentsTab)
    return made


@pytest.fixture
def tab(dialog: SettingsDialog) -> InstrumentsTab:
    return dialog.built(InstrumentsTab)


def choose(tab: InstrumentsTab, ref: str) -> None:
    tab.table.setCurrentIndex(tab.model.index(tab.model.find(ref), 0))


def editor(dialog: SettingsDialog) -> InstrumentDialog:
    found = dialog.findChildren(InstrumentDialog)[-1]
    found.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    return found


def mark_somebody(workspace: Workspace) -> None:
    overview = workspace.session.overview()
    person = workspace.roster.participants()[0].id
    evaluator = overview.evaluators[0].id
    workspace.scoring.mark(person, evaluator, [(CriterionCode("BP"), 4)])


def test_it_lists_what_is_here_and_what_the_session_uses(tab: InstrumentsTab) -> None:
    assert [tab.model.row(n).key for n in range(3)] == ["berakhlak-21-bars5", BUNDLED, "kota-1@1"]
    assert tab.chosen is not None
    assert tab.chosen.ref == BUNDLED
    assert tab.model.row(1).texts[-1] == "dipakai sesi ini"
    assert "masih dapat diganti" in tab.lockLabel.text()
    assert not tab.editButton.isEnabled()


def test_another_instrument_is_used_after_simpan_and_given_back_by_undo(
    dialog: SettingsDialog, tab: InstrumentsTab, workspace: Workspace
) -> None:
    choose(tab, "berakhlak-21-bars5")
    tab.useButton.click()
    assert "Sesudah Simpan" in tab.lockLabel.text()
    assert len(workspace.session.overview().criteria) == 7
    dialog.save()
    assert len(workspace.session.overview().criteria) == 21
    assert workspace.history.undo_label() == "Ganti instrumen"
    workspace.history.undo()
    assert len(workspace.session.overview().criteria) == 7


def test_a_bundled_one_is_shown_whole_and_cannot_be_written(
    dialog: SettingsDialog, tab: InstrumentsTab
) -> None:
    tab.viewButton.click()
    shown = editor(dialog)
    assert shown.saveButton.isHidden()
    assert shown.values.table.rowCount() == 7 + 21
    assert shown.anchors.table.rowCount() == 35
    assert shown.bands.table.rowCount() == 5
    index = shown.values.table.index(0, 1)
    assert not index.flags() & Qt.ItemFlag.ItemIsEditable
    shown.reject()
    assert not shown.isVisible()


def test_a_copy_is_written_by_keys_alone_and_stored(
    dialog: SettingsDialog, tab: InstrumentsTab, settings_folder: Path, qtbot: QtBot
) -> None:
    tab.copyButton.click()
    made = editor(dialog)
    made.tabs.setCurrentWidget(made.values)
    view = made.values.view
    view.setFocus()
    view.setCurrentIndex(made.values.table.index(1, 2))
    QTest.keyClick(view, Qt.Key.Key_F2)
    writing = view.findChild(QPlainTextEdit)
    assert writing is not None
    writing.selectAll()
    QTest.keyClicks(writing, "Melayani dengan hati")
    QTest.keyClick(writing, Qt.Key.Key_Return)
    assert made.values.table.index(1, 2).data() == "Melayani dengan hati"
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    QTest.keyClick(made, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert not made.isVisible()

    kept = next(
        each.instrument
        for each in InstrumentShelf(settings_folder).all()
        if each.instrument.title.startswith("Salinan BerAKHLAK: tujuh")
    )
    text = kept.core_values[0].behaviours[0].text
    assert text["UU-20-2023"] == "Melayani dengan hati"
    assert text["SE-20-2021"].startswith("Memahami")
    assert tab.chosen is not None
    assert tab.chosen.instrument.fingerprint == kept.fingerprint


def test_keys_go_into_the_part_that_was_turned_to(
    dialog: SettingsDialog, tab: InstrumentsTab, qtbot: QtBot
) -> None:
    tab.copyButton.click()
    made = editor(dialog)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    assert made.focusWidget() is made.general.titleEdit
    QTest.keyClick(made, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    view = made.values.view
    assert made.focusWidget() is view
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_F2)
    writing = view.findChild(QPlainTextEdit)
    assert writing is not None
    assert writing.toPlainText() == "Berorientasi Pelayanan"


def test_what_is_wrong_is_told_at_once_and_keeps_it_from_being_stored(
    dialog: SettingsDialog, tab: InstrumentsTab
) -> None:
    tab.copyButton.click()
    made = editor(dialog)
    made.values.table.setData(made.values.table.index(0, 1), "  ")
    assert made.faultLabel.text().startswith("Satu hal perlu diperbaiki. Nilai dasar nomor 1, nama")
    made.levels.table.setData(made.levels.table.index(2, 1), "")
    assert made.faultLabel.text().startswith("2 hal")
    made.tabs.setCurrentIndex(0)
    made.save()
    assert made.isVisible()
    assert made.tabs.currentWidget() is made.levels
    made.history.undo()
    made.history.undo()
    assert made.faultLabel.text() == ""
    made.history.redo()
    assert made.faultButton.isVisibleTo(made)


def test_rows_come_go_and_change_places(dialog: SettingsDialog, tab: InstrumentsTab) -> None:
    tab.copyButton.click()
    made = editor(dialog)
    values = made.values
    values.view.setCurrentIndex(values.table.index(0, 2))
    values._plus_behaviour()
    assert values.table.rowCount() == 29
    assert values.table.row(values.view.currentIndex().row()) == values.table.row(1)
    values._move(1)
    assert values.view.currentIndex().row() == 2
    values._remove()
    assert values.table.rowCount() == 28
    values.view.setCurrentIndex(values.table.index(0, 1))
    values._plus_core()
    assert [core.code for core in made.history.now.cores][:2] == ["BP", "N1"]
    values._move(-1)
    assert made.history.now.cores[0].code == "N1"
    values._remove()
    assert made.history.undo_label == "Hapus nilai"
    while made.history.undo_label:
        made.history.undo()
    assert made.history.now.cores[0].code == "BP"


def test_weights_show_their_sum_and_what_is_missing(
    dialog: SettingsDialog, tab: InstrumentsTab
) -> None:
    tab.copyButton.click()
    made = editor(dialog)
    table, label = made.values.table, made.values.sumLabel
    assert label.text().startswith("Jumlah bobot 7.")
    table.setData(table.index(0, 3), "40")
    assert "masih kurang 54 dari 100" in label.text()
    table.setData(table.index(0, 3), "94")
    assert label.text() == "Jumlah bobot tepat 100."
    table.setData(table.index(0, 3), "95,5")
    assert "lebih 1,5 dari 100" in label.text()
    table.setData(table.index(0, 3), "berat")
    assert "bukan bilangan" in label.text()


def test_levels_bands_and_general_fields_are_written(
    dialog: SettingsDialog, tab: InstrumentsTab
) -> None:
    tab.copyButton.click()
    made = editor(dialog)
    made.levels.plusButton.click()
    assert (made.levels.table.rowCount(), made.anchors.table.rowCount()) == (6, 42)
    made.levels.minusButton.click()
    made.levels.standardCombo.setCurrentIndex(3)
    made.levels.standardCombo.activated.emit(3)
    assert made.history.now.standard_level == 4
    made.bands._plus()
    assert made.bands.table.rowCount() == 6
    made.bands.view.setCurrentIndex(made.bands.table.index(4, 1))
    made.bands._minus()
    made.bands._choose(1)
    made.bands._make_default()
    assert made.history.now.default_bands == made.history.now.bands[1].id
    made.general.titleEdit.setText("Instrumen Uji")
    made.general.titleEdit.editingFinished.emit()
    made.general.markedCombo.setCurrentIndex(1)
    made.general.markedCombo.activated.emit(1)
    made.general.minimumSpin.setValue(6)
    assert (made.history.now.title, made.history.now.minimum) == ("Instrumen Uji", 6)
    made.save()
    assert tab.chosen is not None
    assert len(tab.chosen.instrument.criterion_codes) == 21


def test_what_locks_an_instrument_is_said_in_the_language_of_the_screen(qapp: object) -> None:
    del qapp
    assert LOCKS == (MARKED, HANDED_OUT, NOT_HERE)
    state = InstrumentState(bundled_instrument(BUNDLED), "UU-20-2023", MARKED)
    with spoken_in(english()):
        assert lock_words(state, None)[1].startswith("Locked: scores have been given with it.")


def test_an_edit_of_the_unmarked_sessions_own_instrument_goes_into_the_session(
    dialog: SettingsDialog, tab: InstrumentsTab, workspace: Workspace, own: Shelved
) -> None:
    choose(tab, own.ref)
    tab.useButton.click()
    dialog.save()
    again = SettingsDialog(workspace, dialog._jobs)
    part = again.built(InstrumentsTab)
    choose(part, own.ref)
    part.edit()
    made = editor(again)
    made.levels.table.setData(made.levels.table.index(0, 1), "Belum")
    made.save()
    assert part.chosen is not None
    assert part.chosen.ref == "kota-1@2"  # version 1 was used by this session already
    again.save()
    state = workspace.instrument.state()
    assert (state.instrument.version, state.instrument.scale.levels[0].name) == (2, "Belum")


def test_marks_lock_it_and_an_edit_is_a_version_for_the_next_session(
    workspace: Workspace, jobs: InlineJobs, own: Shelved, settings_folder: Path
) -> None:
    workspace.instrument.use(own.instrument)
    mark_somebody(workspace)
    made = SettingsDialog(workspace, jobs)
    part = made.built(InstrumentsTab)
    assert part.lockLabel.text().startswith("Terkunci: sudah ada nilai")
    choose(part, own.ref)
    assert not part.useButton.isEnabled()
    part.edit()
    writing = editor(made)
    assert "tetap memakai versi 1" in writing._purpose.notice
    writing.levels.table.setData(writing.levels.table.index(0, 1), "Belum")
    writing.save()
    made.save()
    assert workspace.instrument.state().instrument.version == 1
    assert InstrumentShelf(settings_folder).get("kota-1").instrument.version == 2


def test_files_go_out_and_come_in_with_every_fault_named(
    tab: InstrumentsTab, own: Shelved, tmp_path: Path
) -> None:
    choose(tab, own.ref)
    out = tmp_path / "kota.json"
    tab.write(out)
    tab.bring(out)
    assert "sudah ada" in tab.problemLabel.text()
    plain = json.loads(out.read_text(encoding="utf-8")) | {"title": "Lain"}
    out.write_text(json.dumps(plain), encoding="utf-8")
    tab.bring(out)
    assert tab.problemLabel.text() == ""
    assert tab.chosen is not None
    assert tab.chosen.ref == "kota-1@2"
    plain["core_values"][2]["name"] = ""
    out.write_text(json.dumps(plain), encoding="utf-8")
    tab.bring(out)
    assert "Nilai dasar nomor 3, nama: tidak boleh kosong" in tab.problemLabel.text()


def test_an_own_one_is_removed_after_a_yes(tab: InstrumentsTab, own: Shelved) -> None:
    choose(tab, own.ref)
    tab.removeButton.click()
    assert tab.question.isVisibleTo(tab)
    assert tab.model.find(own.ref) >= 0
    tab.question.yes.click()
    assert tab.model.find(own.ref) < 0


def test_a_new_session_offers_the_own_ones(own: Shelved, qtbot: QtBot) -> None:
    desk = Desk()
    made = NewSessionDialog(desk)
    qtbot.addWidget(made)
    combo = made.ui.instrumentCombo
    assert combo.itemText(combo.findData(own.ref)) == "Instrumen Kota, versi 1"
    combo.setCurrentIndex(combo.findData(own.ref))
    assert made.ui.wordingCombo.count() == 2
    desk.stop()


def test_cells_speak_their_column_and_what_is_wrong(
    dialog: SettingsDialog, tab: InstrumentsTab
) -> None:
    tab.copyButton.click()
    made = editor(dialog)
    table = made.values.table
    index = table.index(0, 1)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert index.data(role) == "Nama nilai: Berorientasi Pelayanan"
    table.setData(index, "")
    assert "tidak boleh kosong" in index.data(role)
    assert index.data(Qt.ItemDataRole.DecorationRole) is not None


def test_wordings_are_named_added_and_removed(dialog: SettingsDialog, tab: InstrumentsTab) -> None:
    tab.copyButton.click()
    made = editor(dialog)
    made.wordings._plus()
    assert "Rumusan nomor 3, judul" in made.faultLabel.text()
    made.wordings.table.setData(made.wordings.table.index(2, 1), "Rumusan Kota")
    assert made.values.wordingCombo.count() == 3
    assert made.faultLabel.text() == ""
    made.wordings.view.setCurrentIndex(made.wordings.table.index(1, 1))
    made.wordings._minus()
    assert made.values.wordingCombo.currentData() == "SE-20-2021"
    assert made.values.table.index(13, 2).data() is not None
