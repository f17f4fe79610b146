"""A bar that follows a job in a dialog; a job that is done at once never shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QProgressBar, QWidget

if TYPE_CHECKING:
    from asn_desktop.gui.jobs import Progress

LOOK_EVERY = 150
"""Milliseconds between two looks at how far the job is."""


class RunningBar(QProgressBar):
    """Hidden while nothing runs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._running: Progress | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_EVERY)
        self._clock.timeout.connect(self._look)
        self.hide()

    def follow(self, progress: Progress) -> None:
        """Begin to show how far a job is."""
        self._running = progress
        self._clock.start()

    def rest(self) -> None:
        """Show nothing any more."""
        self._running = None
        self._clock.stop()
        self.hide()

    def cancel(self) -> bool:
        """Ask what runs to stop; return False where nothing runs."""
        if self._running is None:
            return False
        self._running.cancel()
        return True

    @Slot()
    def _look(self) -> None:
        progress = self._running
        if progress is not None and progress.of:
            self.setMaximum(progress.of)
            self.setValue(progress.done)
            self.show()
