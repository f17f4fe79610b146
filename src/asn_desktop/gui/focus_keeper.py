"""Keeps the focus on the page when what had it goes away: the side bar must not catch the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from asn_desktop.gui.main_window import MainWindow


class FocusKeeper(QObject):
    """Qt passes the focus of a widget that is hidden, disabled or deleted on to the next one.

    The next one is often a button of the side bar, where Enter or the space bar leaves the page.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    @Slot(QWidget, QWidget)
    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not self._window.side_bar.isAncestorOf(new):
            return
        # without an old one the window came to the front; else it was left by Tab or the mouse
        if old is None or not (old.isVisible() and old.isEnabled()):
            QTimer.singleShot(0, self, self._give_back)  # its hiding is not done yet

    def _give_back(self) -> None:
        page, focused = self._window.stack.page, QApplication.focusWidget()
        if page is None or focused is None or not self._window.side_bar.isAncestorOf(focused):
            return
        target = page.focusProxy() or page
        if target.isVisible() and target.isEnabled():
            target.setFocus()
        else:  # the page is still reading what it will show, or a job has greyed out its button
            target.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Give the focus to what has waited for it, once it is shown and can take it."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.EnabledChange):
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._give_back)
        return super().eventFilter(watched, event)
