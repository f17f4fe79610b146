"""The first steps on a new computer: offered once, taken by keys, found again, used by sessions."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from asn_desktop.gui.home.first_steps import LETTERHEAD, SIGNER, TEST, FirstSteps
from asn_desktop.gui.home.first_steps_desk import FirstStepsDesk
from asn_desktop.gui.jobs import InlineJobs
from asn_desktop.gui.settings.settings_dialog import SettingsDialog
from asn_desktop.gui.widgets.tall_area import TallArea
from asn_desktop.paths import resources
from asn_desktop.services.computer.office_defaults import OfficeDefaultsFile

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from window_kit import Bench

KOP = ("PEMERINTAH KOTA BONTANG", "BKPSDM")


def shown_steps(bench: Bench) -> FirstSteps:
    steps = bench.furnishing.readiness.steps
    assert steps is not None
    assert bench.window.home.ui.lower.currentWidget() is steps
    return steps


def test_a_new_computer_is_led_through_three_steps_by_keys(bench: Bench, qtbot: QtBot) -> None:
    bench.show(qtbot)
    bench.furnishing.begin(None)
    steps = shown_steps(bench)
    assert steps.step == LETTERHEAD
    for field, text in zip(("0", "1"), KOP, strict=True):
        QTest.keyClicks(steps.letterhead.edits[field], text)
    assert "BKPSDM" in steps.letterhead.preview.accessibleDescription()
    QTest.keyClick(steps.next, Qt.Key.Key_Return)

    assert steps.step == SIGNER
    QTest.keyClicks(steps.signer.edits["name"], "Rahma Contoh")
    QTest.keyClicks(steps.signer.edits["jabatan"], "Kepala Badan")
    QTest.keyClick(steps.next, Qt.Key.Key_Return)

    assert steps.step == TEST
    assert steps.test.paper.has_page
    QTest.keyClick(steps.test.measured_button, Qt.Key.Key_Space)
    QTest.keyClick(steps.next, Qt.Key.Key_Return)

    kept = OfficeDefaultsFile(bench.preferences.folder).read()
    assert kept.letterhead.lines == KOP
    assert [signer.name for signer in kept.signers] == ["Rahma Contoh"]
    assert kept.printed == dt.datetime.now().astimezone().date()
    assert bench.window.home.ui.lower.currentWidget() is bench.window.home.ui.overviewPart
    assert all(line.ok for line in bench.window.home.ui.readyBoard.lines)
    assert not bench.preferences.now.first_steps


def test_they_can_be_put_off_and_found_again(bench: Bench, qtbot: QtBot) -> None:
    bench.show(qtbot)
    bench.furnishing.begin(None)
    shown_steps(bench).skip.click()
    home = bench.window.home.ui
    assert home.lower.currentWidget() is home.overviewPart
    bench.furnishing.begin(None)
    assert home.lower.currentWidget() is home.overviewPart

    home.readyBoard.button("office_signer").click()

    assert shown_steps(bench).step == SIGNER


def test_what_does_not_fit_is_said_in_place(bench: Bench, qtbot: QtBot) -> None:
    bench.show(qtbot)
    bench.furnishing.readiness.show_steps(SIGNER)
    steps = shown_steps(bench)
    QTest.keyClicks(steps.signer.edits["jabatan"], "Kepala Badan")

    steps.next.click()

    assert steps.step == SIGNER
    assert steps.problem.text().startswith("Nama tanpa gelar")
    assert OfficeDefaultsFile(bench.preferences.folder).read().is_empty


def test_an_emblem_is_read_and_one_that_is_none_is_refused(
    qapp: object, qtbot: QtBot, tmp_path: Path
) -> None:
    del qapp
    steps = FirstSteps()
    qtbot.addWidget(steps)
    FirstStepsDesk(steps, InlineJobs(), tmp_path)
    wrong = tmp_path / "surat.png"
    wrong.write_bytes(b"bukan gambar")

    steps.letterhead.logo_chosen.emit(wrong)

    assert "surat.png" in steps.problem.text()
    assert (resources() / "icons").is_dir()


def test_the_test_page_can_be_saved(qapp: object, qtbot: QtBot, tmp_path: Path) -> None:
    del qapp
    steps = FirstSteps()
    qtbot.addWidget(steps)
    desk = FirstStepsDesk(steps, InlineJobs(), tmp_path)
    steps.show_step(TEST)

    desk.write(tmp_path / "uji.pdf")

    assert (tmp_path / "uji.pdf").read_bytes().startswith(b"%PDF")
    assert "uji.pdf" in steps.test.done_label.text()


@pytest.mark.parametrize("key", ["evaluators", "letterhead", "signers"])
def test_a_line_of_the_ready_list_leads_to_the_settings(
    bench: Bench, session_path: Path, key: str
) -> None:
    bench.window.show()
    bench.open(session_path)

    bench.window.home.ui.readyBoard.button(key).click()

    dialog = bench.dialog(SettingsDialog)
    assert key[:6] in type(dialog.shown_part).__name__.casefold()


def test_a_session_made_here_begins_with_what_was_given(
    bench: Bench, session_path: Path, qtbot: QtBot
) -> None:
    bench.show(qtbot)
    bench.open(session_path)
    lines = {line.key: line for line in bench.window.home.ui.readyBoard.lines}
    assert not lines["printer"].ok

    bench.window.home.ui.readyBoard.button("roster").click()

    assert bench.window.stack.key == "peserta"


def test_they_begin_in_their_first_field(bench: Bench, qtbot: QtBot) -> None:
    bench.show(qtbot)

    bench.furnishing.begin(None)

    assert shown_steps(bench).letterhead.first.hasFocus()


def test_they_do_not_stand_before_a_session(bench: Bench, session_path: Path, qtbot: QtBot) -> None:
    bench.show(qtbot)
    bench.furnishing.begin(session_path)
    assert bench.furnishing.readiness.steps is None

    bench.furnishing.begin(None)
    bench.open(session_path)

    home = bench.window.home.ui
    assert home.lower.currentWidget() is home.overviewPart
    assert home.continueButton.hasFocus()


def test_another_language_leaves_what_was_typed(bench: Bench, qtbot: QtBot) -> None:
    bench.show(qtbot)
    bench.furnishing.begin(None)
    before = shown_steps(bench)
    QTest.keyClicks(before.letterhead.edits["0"], KOP[0])
    before.letterhead.take_logo((resources() / "icons" / "penilaian.svg").read_bytes())
    QTest.keyClicks(before.signer.edits["name"], "Rahma Contoh")
    before.show_step(SIGNER)
    bench.habits.speak("en")
    qtbot.waitUntil(lambda: bench.furnishing.readiness.steps not in (before, None))

    after = shown_steps(bench)
    assert after.step == SIGNER
    assert after.letterhead.edits["0"].text() == KOP[0]
    assert after.letterhead.no_logo.isEnabled()
    assert after.signer.edits["name"].text() == "Rahma Contoh"
    bench.habits.speak("id")
    qtbot.waitUntil(lambda: bench.furnishing.readiness.steps not in (after, None))


@pytest.mark.parametrize("size", [(1366, 688), (1093, 545)])
def test_a_page_that_was_measured_stays_whole(
    bench: Bench, qtbot: QtBot, size: tuple[int, int]
) -> None:
    bench.show(qtbot)
    bench.window.resize(*size)
    bench.furnishing.readiness.show_steps(TEST)
    steps = shown_steps(bench)

    steps.test.measured_button.click()
    qtbot.wait(20)

    area = steps.findChildren(TallArea)[TEST]
    assert steps.test.done_label.text()
    assert not area.verticalScrollBar().isVisible()
