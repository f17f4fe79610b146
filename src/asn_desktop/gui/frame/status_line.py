"""The status bar: saved when, how far, what is running, and the ways to help and zoom."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QLabel,
    QProgressBar,
    QSizePolicy,
    QStatusBar,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from asn_desktop.gui.frame.running_job import RunningJob
from asn_desktop.gui.icons import icon, pixmap
from asn_desktop.gui.theme import colours_of
from asn_desktop.gui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.gui.jobs import Progress
    from asn_desktop.services.computer.removable import Drive

ICON_SIDE = 16
SAVED, UNSAVED = "centang", "perhatian"
SIDE_MARGIN = 8
BAR_WIDTH, BAR_HEIGHT = 90, 10
PATIENCE_MILLISECONDS = 400
"""A job that takes longer than this says that it runs."""


class StatusLine(QStatusBar):
    """Told of everything by the window; asks for nothing."""

    keys_requested = Signal()
    zoom_requested = Signal()
    usb_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drives: Sequence[Drive] = ()
        self.picture, self.saved = QLabel(self), ElidedLabel(self)
        self.done, self.done_bar, self.sent = QLabel(self), QProgressBar(self), QLabel(self)
        # shortened before it widens the window
        self.saved.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.job = RunningJob(self)
        self.running, self.pause, self.cancel = self.job.label, self.job.pause, self.job.cancel
        self._gave_way: list[QWidget] = []
        self._build()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MILLISECONDS)
        self._patience.timeout.connect(self._show_waiting)
        self.show_progress(0, 0)
        self.show_delivery(0, 0, 0)
        self.watch(None)

    def _build(self) -> None:
        self.setContentsMargins(SIDE_MARGIN, 0, SIDE_MARGIN, 0)
        self.setSizeGripEnabled(False)
        for shown in (self.picture, self.saved, self.done, self.done_bar, self.sent):
            self.addWidget(shown)
        for temporary in self.job.widgets:
            self.addPermanentWidget(temporary)
        for bar in (self.done_bar, self.job.bar):
            bar.setFixedSize(BAR_WIDTH, BAR_HEIGHT)
            bar.setTextVisible(False)
        self.done_bar.setAccessibleName(self.tr("Peserta yang selesai"))
        keys, self.zoom, self.usb = QToolButton(self), QToolButton(self), QToolButton(self)
        self.usb.clicked.connect(self.usb_requested)
        keys.setText(self.tr("? tombol"))
        keys.setAccessibleName(self.tr("Daftar tombol papan ketik"))
        keys.clicked.connect(self.keys_requested)
        self.zoom.setAccessibleName(self.tr("Kembalikan ukuran tulisan ke 100 %"))
        self.zoom.clicked.connect(self.zoom_requested)
        self.usb.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for button in (self.usb, keys, self.zoom):
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.addPermanentWidget(button)

    def show_saved(self) -> None:
        """Say that what was entered stands in the file, and since when."""
        now = datetime.now().astimezone().strftime("%H.%M.%S")
        self._say(SAVED, self.tr("Tersimpan ") + now)

    def show_unsaved(self, why: str) -> None:
        """Say that the last entry was not stored."""
        self._say(UNSAVED, self.tr("Belum tersimpan"))
        self.saved.setToolTip(why)

    def show_open(self, text: str) -> None:
        """Say what is open, before anything has been entered."""
        self._say("", text)

    def show_progress(self, done: int, of: int) -> None:
        """Show how many persons are complete; nothing where there are none."""
        self.done.setText(self.tr("{done}/{of} selesai").format(done=done, of=of))
        self.done_bar.setMaximum(max(of, 1))
        self.done_bar.setValue(done)
        self.done.setVisible(of > 0)
        self.done_bar.setVisible(of > 0)

    def show_delivery(self, draft: int, final: int, received: int) -> None:
        """Show how many of an evaluator's sheets are where; nothing while all are drafts."""
        self.sent.setText(
            self.tr("{draft} draf · {final} final · {received} diterima").format(
                draft=draft, final=final, received=received
            )
        )
        told = self.tr(
            "{draft} draf, {final} final di laptop ini, {received} diterima di meja koordinator"
        )
        self.sent.setToolTip(told.format(draft=draft, final=final, received=received))
        self.sent.setVisible(final + received > 0)

    def show_drives(self, drives: Sequence[Drive]) -> None:
        """Show whether packages could be written to a stick now; where, in the tool tip."""
        self._drives = drives
        ready = [drive for drive in drives if drive.is_ready]
        colours = colours_of(self.palette())
        if ready:
            text, name, colour = self.tr("USB: siap"), SAVED, colours.good
            told = [
                self.tr("{place}: {free} MB kosong").format(
                    place=drive.path, free=drive.free // 1_000_000
                )
                for drive in ready
            ]
        elif drives:
            text, name, colour = self.tr("USB: penuh"), UNSAVED, colours.bad
            told = [self.tr("Flashdisk penuh atau terkunci. Kosongkan, atau pakai yang lain.")]
        else:
            text, name, colour = self.tr("USB: tidak ada"), "", ""
            told = [self.tr("Tidak ada flashdisk. Colokkan untuk mengirim paket.")]
        self.usb.setText(text)
        self.usb.setIcon(icon(name, colour) if name else QIcon())
        self.usb.setToolTip("\n".join([*told, self.tr("Klik untuk ke Gabung > Kirim.")]))
        self.usb.setAccessibleName(text)
        self.usb.setAccessibleDescription(told[0])

    def show_zoom(self, zoom: int) -> None:
        self.zoom.setText(f"{zoom} %")

    @Slot(bool)
    def set_busy(self, is_busy: bool) -> None:  # noqa: FBT001 - a slot
        """Say after a moment that something is running; short jobs are not mentioned."""
        if is_busy:
            self._patience.start()
        else:
            self._patience.stop()
            if self.watched is None:
                self.running.hide()

    @property
    def watched(self) -> Progress | None:
        """Return the long job that runs, if one does."""
        return self.job.shown

    @Slot(object)
    def watch(self, progress: Progress | None) -> None:
        """Show a long job until told None."""
        self.job.watch(progress)
        self._give_way()

    @Slot(object)
    def follow(self, progress: Progress | None) -> None:
        """Show a long job; told None, leave what is over and show what still runs beside it."""
        if progress is None:
            self.job.leave_finished()
        else:
            self.job.watch(progress)
        self._give_way()

    def _give_way(self) -> None:
        """Hide the counts while a job is shown: beside it they are too wide at 150 %."""
        counts = (self.done, self.done_bar, self.sent)
        if self.watched is not None:
            self._gave_way += [each for each in counts if each.isVisible()]
        for each in self._gave_way:
            each.setVisible(self.watched is None)
        if self.watched is None:
            self._gave_way = []

    @Slot()
    def _show_waiting(self) -> None:
        if self.watched is None:
            self.running.setText(self.tr("Sedang bekerja…"))
            self.running.show()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Draw the tick anew in another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_picture_name"):
            self._draw()
            self.show_drives(self._drives)

    def _say(self, name: str, text: str) -> None:
        self._picture_name = name
        self._draw()
        self.saved.setText(text)

    def _draw(self) -> None:
        colours = colours_of(self.palette())
        tone = colours.good if self._picture_name == SAVED else colours.bad
        self.picture.setPixmap(
            pixmap(self._picture_name, tone, ICON_SIDE) if self._picture_name else QPixmap()
        )
