"""Leads to the window Pusat: one at a time, beside any session; it ends with the main window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, Signal, Slot
from typing_extensions import override

if TYPE_CHECKING:
    from asn_desktop.gui.centre.centre_desk import CentreDesk
    from asn_desktop.gui.centre.centre_window import CentreWindow
    from asn_desktop.gui.desk import Desk
    from asn_desktop.gui.main_window import MainWindow
    from asn_desktop.services.computer.preferences import PreferenceFile


class CentreDoor(QObject):
    """Loads the room when it is first asked for."""

    manual_requested = Signal(str)
    keys_requested = Signal()
    zoom_requested = Signal(int)

    def __init__(self, main: MainWindow, desk: Desk, preferences: PreferenceFile) -> None:
        super().__init__(main)
        self._main, self._sessions, self._preferences = main, desk, preferences
        self._desk: CentreDesk | None = None
        self._window: CentreWindow | None = None

    @property
    def window(self) -> CentreWindow | None:
        """Return the window, if it was ever opened."""
        return self._window if self._window and shiboken6.isValid(self._window) else None

    @Slot()
    def show_window(self) -> None:
        """Open the window, or bring it to the front."""
        window = self.window or self._made()
        window.status.show_zoom(self._preferences.now.zoom)
        window.show()
        window.raise_()
        window.activateWindow()

    @Slot()
    def rebuild(self) -> None:
        """Build the window anew in another language, over the same file; not amid a long job."""
        old = self.window
        if old is None or old.status.watched is not None:
            return
        was_shown, place = old.isVisible(), old.saveGeometry()
        shiboken6.delete(old)
        self._window = None
        if was_shown:
            window = self._made()
            window.restoreGeometry(place)
            window.show()

    def _made(self) -> CentreWindow:
        from asn_desktop.gui.centre.centre_desk import CentreDesk  # noqa: PLC0415 - seldom used
        from asn_desktop.gui.centre.centre_window import CentreWindow  # noqa: PLC0415

        if self._desk is None:
            self._main.installEventFilter(self)
            self._desk = CentreDesk(self._sessions.new_jobs, self)
            self._desk.failed.connect(self._sessions.failed)
        window = CentreWindow(self._desk, self._preferences, self._main.settings)
        window.setWindowIcon(self._main.windowIcon())
        window.manual_requested.connect(self.manual_requested)
        window.keys_requested.connect(self.keys_requested)
        window.zoom_requested.connect(self.zoom_requested)
        self._window = window
        if self._desk.open_file is not None:
            window.take_up(self._desk.open_file)
        return window

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Close with the main window; what still runs here is asked about first."""
        if watched is self._main and event.type() == QEvent.Type.Close and not self._may_close():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _may_close(self) -> bool:
        window = self.window
        return window is None or not window.isVisible() or window.close()
