"""Message bar, status line and side bar: what they show, and what they say to a screen reader."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from asn_desktop.gui.frame.side_bar import Entry, PageButton, SideBar
from asn_desktop.gui.frame.status_line import StatusLine
from asn_desktop.gui.icons import pixmap
from asn_desktop.gui.jobs import PausableProgress, Progress
from asn_desktop.gui.messages import MessageBar
from asn_desktop.paths import resources

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def bar(qtbot: QtBot) -> MessageBar:
    made = MessageBar()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def status(qtbot: QtBot) -> StatusLine:
    made = StatusLine()
    qtbot.addWidget(made)
    return made


def test_what_was_done_goes_away_by_itself(bar: MessageBar) -> None:
    bar.say("112 peserta masuk.")
    assert bar.accessibleName() == "Selesai: 112 peserta masuk."
    assert not bar.isHidden()

    bar._timer.timeout.emit()

    assert bar.isHidden()


def test_a_refusal_stays_until_it_is_closed(bar: MessageBar, qtbot: QtBot) -> None:
    bar.say("Selesai dulu.")
    bar.refuse("Lembar sudah final.")
    assert not bar._timer.isActive()
    assert bar.accessibleName() == "Perhatian: Lembar sudah final."
    assert bar.property("tone") == "bad"

    QTest.mouseClick(bar._close, Qt.MouseButton.LeftButton)

    assert bar.isHidden()
    assert bar.text.text() == ""


def test_markup_in_a_message_is_shown_as_text(bar: MessageBar) -> None:
    bar.refuse("<b>nama</b>.xlsx bukan lembar kerja.")

    assert bar.text.textFormat() == Qt.TextFormat.PlainText


def test_saved_names_the_time(status: StatusLine) -> None:
    status.show_saved()

    assert re.fullmatch(r"Tersimpan \d\d\.\d\d\.\d\d", status.saved.text())
    assert not status.picture.pixmap().isNull()


def test_not_saved_says_why(status: StatusLine) -> None:
    status.show_unsaved("ruang penuh")

    assert status.saved.text() == "Belum tersimpan"
    assert status.saved.toolTip() == "ruang penuh"


def test_progress_of_persons_shows_only_where_there_are_some(status: StatusLine) -> None:
    assert status.done.isHidden()
    status.show_progress(41, 112)
    assert status.done.text() == "41/112 selesai"
    assert (status.done_bar.value(), status.done_bar.maximum()) == (41, 112)
    status.show_progress(0, 0)
    assert status.done_bar.isHidden()


def test_a_long_job_shows_how_far_and_can_be_cancelled(status: StatusLine, qtbot: QtBot) -> None:
    progress = Progress("Mencetak")
    status.watch(progress)
    assert status.running.text() == "Mencetak"
    progress(30, 112)
    status.job.show_now()
    assert status.running.text().startswith("30/112 · Mencetak · sisa ")
    status.show()

    QTest.mouseClick(status.cancel, Qt.MouseButton.LeftButton)
    assert progress.is_cancelled
    assert not status.cancel.isEnabled()

    status.watch(None)
    assert status.running.isHidden()
    status.job.show_now()


def test_only_a_job_that_can_pause_shows_jeda(status: StatusLine, qtbot: QtBot) -> None:
    status.show()
    status.watch(Progress("Mengimpor"))
    assert status.pause.isHidden()
    progress = PausableProgress("Mencetak")
    status.watch(progress)
    assert not status.pause.isHidden()
    QTest.mouseClick(status.pause, Qt.MouseButton.LeftButton)
    assert progress.is_paused
    assert (status.pause.text(), status.running.text()) == ("Lan&jut", "Mencetak · dijeda")
    QTest.mouseClick(status.pause, Qt.MouseButton.LeftButton)
    assert not progress.is_paused

    QTest.mouseClick(status.pause, Qt.MouseButton.LeftButton)
    QTest.mouseClick(status.cancel, Qt.MouseButton.LeftButton)
    assert progress.is_cancelled
    assert not progress.is_paused, "who waits learns of it"
    assert not status.pause.isEnabled()


def test_a_short_job_beside_a_long_one_does_not_hide_it(status: StatusLine) -> None:
    long, short = PausableProgress("Mencetak"), Progress("Mengimpor")
    status.follow(long)
    status.follow(short)
    assert status.running.text() == "Mengimpor"
    short.is_over = True
    status.follow(None)
    assert status.running.text() == "Mencetak"
    assert not status.pause.isHidden()
    long.is_over = True
    status.follow(None)
    assert status.watched is None


def test_no_sentence_and_no_job_widens_the_window(status: StatusLine) -> None:
    status.show_saved()
    status.show_progress(112, 560)
    narrow = status.minimumSizeHint().width()
    status.show_open("Terbuka; semua yang diisi langsung tersimpan, berapa pun panjangnya kalimat")
    assert status.minimumSizeHint().width() <= narrow
    progress = Progress("Memeriksa tujuh paket dari flashdisk yang baru saja dicolokkan")

    for watched in (progress, None):
        status.watch(watched)
        assert status.minimumSizeHint().width() <= narrow + status.cancel.sizeHint().width()


def test_only_a_job_that_takes_long_is_mentioned(status: StatusLine) -> None:
    status.set_busy(True)
    assert status.running.isHidden()
    status._patience.timeout.emit()
    assert status.running.text() == "Sedang bekerja…"
    assert not status.running.isHidden()
    status.set_busy(False)
    assert status.running.isHidden()


def test_the_side_bar_asks_for_pages_and_says_their_keys(qtbot: QtBot) -> None:
    bar = SideBar([Entry("beranda", "Beranda", "Ctrl+1"), Entry("cetak", "Cetak", "Ctrl+6")])
    qtbot.addWidget(bar)
    bar.show()
    first, second = bar.findChildren(PageButton)
    bar.choose("beranda")
    assert (second.accessibleName(), second.accessibleDescription()) == ("Cetak", "Ctrl+6")

    with qtbot.waitSignal(bar.page_requested, check_params_cb=lambda key: key == "cetak"):
        QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(bar.page_requested, check_params_cb=lambda key: key == "beranda"):
        QTest.keyClick(first, Qt.Key.Key_Space)

    bar.enable("cetak", is_open=False)
    assert not second.isEnabled()


def test_the_open_page_is_painted_otherwise(qtbot: QtBot) -> None:
    bar = SideBar([Entry("beranda", "Beranda", "Ctrl+1"), Entry("cetak", "Cetak", "Ctrl+6")])
    qtbot.addWidget(bar)
    first, _ = bar.findChildren(PageButton)
    plain = first.grab().toImage()
    bar.choose("beranda")

    assert first.grab().toImage() != plain


def test_every_bundled_icon_draws_something(qapp: object) -> None:
    del qapp
    for drawing in (resources() / "icons").glob("*.svg"):
        image = pixmap(drawing.stem, "#ff0000", 16).toImage()
        assert any(
            image.pixelColor(x, y).red() > 200 and image.pixelColor(x, y).alpha() > 200
            for x in range(image.width())
            for y in range(image.height())
        ), drawing.name
