"""The part of the status bar that shows a long job: how far, how long still, Jeda and Batal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QProgressBar, QPushButton, QSizePolicy, QWidget

from asn_desktop.gui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from asn_desktop.gui.jobs import Progress

POLL_MILLISECONDS = 100
A_MINUTE = 60


class RunningJob(QObject):
    """Shows the job that was begun last; when it is over, the one before it that still runs."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.label, self.bar = ElidedLabel(parent), QProgressBar(parent)
        self.label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.bar.setAccessibleName(self.tr("Kemajuan pekerjaan"))
        self.pause = QPushButton(self.tr("&Jeda"), parent)
        self.cancel = QPushButton(self.tr("Batal (&Z)"), parent)  # no page has its own letters free
        self._jobs: list[Progress] = []
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MILLISECONDS)
        self._poll.timeout.connect(self.show_now)
        self.pause.clicked.connect(self._pause_or_go_on)
        self.cancel.clicked.connect(self._cancel)

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        return self.label, self.bar, self.pause, self.cancel

    @property
    def shown(self) -> Progress | None:
        """Return the job that is shown."""
        return self._jobs[-1] if self._jobs else None

    def watch(self, progress: Progress | None) -> None:
        """Show a job; with None forget all of them."""
        self._jobs = [each for each in self._jobs if each is not progress and not each.is_over]
        self._jobs = [*self._jobs, progress] if progress is not None else []
        self._follow()

    def leave_finished(self) -> None:
        """Show no more of what is over."""
        self._jobs = [each for each in self._jobs if not each.is_over]
        self._follow()

    def _follow(self) -> None:
        progress = self.shown
        for widget in self.widgets:
            widget.setVisible(progress is not None)
        if progress is None:
            self._poll.stop()
            return
        self.pause.setVisible(progress.can_pause)
        self.cancel.setAccessibleName(self.tr("Batalkan: ") + progress.title)
        self._poll.start()
        self.show_now()

    @Slot()
    def show_now(self) -> None:
        """Show how far the job is, and how long it still takes."""
        progress = self.shown
        if progress is None:
            return
        is_paused = progress.is_paused
        text = progress.title
        if progress.of:
            text = f"{progress.done}/{progress.of} · {text}"  # a narrow window cuts the end
        if is_paused:
            text += self.tr(" · dijeda")
        elif progress.seconds_left is not None:
            text += self._left(progress.seconds_left)
        self.label.setText(text)
        self.bar.setMaximum(progress.of)
        self.bar.setValue(progress.done)
        self.cancel.setEnabled(not progress.is_cancelled)
        self.pause.setEnabled(not progress.is_cancelled)
        self.pause.setText(self.tr("Lan&jut") if is_paused else self.tr("&Jeda"))
        sentence = self.tr("Lanjutkan: ") if is_paused else self.tr("Jeda: ")
        self.pause.setAccessibleName(sentence + progress.title)

    def _left(self, seconds: int) -> str:
        if seconds <= 2 * A_MINUTE:
            return self.tr(" · sisa {seconds} detik").format(seconds=seconds)
        return self.tr(" · sisa {minutes} menit").format(minutes=round(seconds / A_MINUTE))

    @Slot()
    def _pause_or_go_on(self) -> None:
        progress = self.shown
        if progress is not None:
            (progress.resume if progress.is_paused else progress.pause)()
            self.show_now()

    @Slot()
    def _cancel(self) -> None:
        if self.shown is not None:
            self.shown.cancel()
            self.show_now()
