"""Keeps the keys that are struck while another sheet is on its way, and plays them on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST_WAIT_MILLISECONDS = 5000
"""A sheet that has not come by then will not: keys are let through again, the held ones dropped."""


class HeldKeys(QObject):
    """Between `hold` and `release` no key of the window reaches a widget.

    A trained hand strikes the first digit for the next person within 50 ms of Ctrl+Enter. Were it
    lost, all later digits would land one row too high. So keys wait in their order; whatever they
    bring about in turn (the next person) makes the rest of them wait again.
    """

    def __init__(self, window_of: QWidget, next_person: Callable[[], object]) -> None:
        super().__init__(window_of)
        self._page, self._next_person = window_of, next_person
        self._keys: list[QKeyEvent] = []
        self._is_holding = False
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(LONGEST_WAIT_MILLISECONDS)
        self._limit.timeout.connect(self.drop)

    @property
    def is_holding(self) -> bool:
        return self._is_holding

    def hold(self) -> None:
        """Let keys wait from now on, until `release`."""
        if not self._is_holding:
            self._is_holding = True
            QCoreApplication.instance().installEventFilter(self)
        self._limit.start()

    @Slot()
    def release(self) -> None:
        """Play what waited, in order, until one of the keys makes the rest wait again."""
        self._let_through()
        while self._keys and not self._is_holding:
            key = self._keys.pop(0)
            if _is_next_person(key):
                self._next_person()
                continue
            target = QApplication.focusWidget() or self._page
            QCoreApplication.sendEvent(target, key)
        if self._keys and not self._limit.isActive():
            self._limit.start()

    @Slot()
    def drop(self) -> None:
        """Forget what waited: there is no sheet that it could be meant for."""
        self._let_through()
        self._keys.clear()

    def _let_through(self) -> None:
        self._limit.stop()
        if self._is_holding:
            self._is_holding = False
            QCoreApplication.instance().removeEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if not isinstance(event, QKeyEvent) or not self._page.isActiveWindow():
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            if not _waits(event):
                return False
            event.accept()  # no shortcut now: the key itself follows, and waits
            return True
        if event.type() == QEvent.Type.KeyPress and _waits(event):
            self._keys.append(event.clone())
            return True
        return False


def _is_next_person(key: QKeyEvent) -> bool:
    return (
        key.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        and bool(key.modifiers() & Qt.KeyboardModifier.ControlModifier)
    )


def _waits(key: QKeyEvent) -> bool:
    """Tell whether a key means something to the sheet; the frame's own keys go through."""
    if key.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return _is_next_person(key)
    return True
