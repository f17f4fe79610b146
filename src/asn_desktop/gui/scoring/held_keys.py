"""Keeps the keys that are struck while another sheet is on its way, and plays them on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from asn_desktop.gui.entry.scoring_keys import fills_by_pad

if TYPE_CHECKING:
    from collections.abc import Callable

    from asn_desktop.gui.entry.person_finder import PersonFinder
    from asn_desktop.gui.scoring.open_sheet import OpenSheet

LONGEST_WAIT_MILLISECONDS = 5000
"""A sheet that has not come by then will not: keys go through again, the held ones are dropped."""
CONFIRMING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
MOVING = (
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right),
)


class HeldKeys(QObject):
    """Between `hold` and `release` no key that means something to a sheet reaches a widget.

    A trained hand strikes the first digit for the next person within 50 ms of Ctrl+Enter. Were it
    lost, all later digits would land one row too high. So keys wait in their order; what one of
    them brings about (the next person) makes the rest of them wait again.
    """

    def __init__(self, page: QWidget, next_person: Callable[[], object]) -> None:
        super().__init__(page)
        self._page, self._next_person = page, next_person
        self._keys: list[QKeyEvent] = []
        self._is_holding = self._is_seeking = False
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(LONGEST_WAIT_MILLISECONDS)
        self._limit.timeout.connect(self.drop)

    def attend(self, finder: PersonFinder, sheet: OpenSheet) -> None:
        """Wait whenever a person is looked for, or their sheet is on its way."""
        finder.seeking.connect(self.seek)
        finder.found.connect(lambda _: self.arrive(is_shown=sheet.is_shown))
        finder.missed.connect(self.drop)
        sheet.opening.connect(self.hold)
        sheet.shown.connect(self.release)
        sheet.refused.connect(self.release)

    @Slot()
    def seek(self) -> None:
        """Let keys wait for a person who is still being looked for, until `arrive`."""
        self._is_seeking = True
        self._begin()

    @Slot()
    def hold(self) -> None:
        """Let keys wait for a sheet that is on its way, until `release`."""
        self._is_seeking = False
        self._begin()

    def arrive(self, *, is_shown: bool) -> None:
        """Take it that the person looked for was found; their sheet may be open already."""
        self._is_seeking = False
        if is_shown:
            self.release()

    @Slot()
    def release(self) -> None:
        """Play what waited, unless what has come is not yet the person looked for."""
        if self._is_seeking:
            return
        self._let_through()
        while self._keys and not self._is_holding:
            key = self._keys.pop(0)
            if _is_next_person(key):
                self._next_person()
            else:
                QCoreApplication.sendEvent(QApplication.focusWidget() or self._page, key)

    @Slot()
    def drop(self) -> None:
        """Forget what waited: there is no sheet that it could be meant for."""
        self._is_seeking = False
        self._let_through()
        self._keys.clear()

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        del watched  # the first to be asked is the window itself, whichever widget has the focus
        if not isinstance(event, QKeyEvent) or not _waits(event):
            return False
        if not (self._page.isVisible() and self._page.isActiveWindow()):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # no shortcut now: the key itself follows, and waits
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        self._keys.append(event.clone())
        return True

    def _begin(self) -> None:
        application = QCoreApplication.instance()
        if not self._is_holding and application is not None:
            self._is_holding = True
            application.installEventFilter(self)
        self._limit.start()

    def _let_through(self) -> None:
        self._limit.stop()
        application = QCoreApplication.instance()
        if self._is_holding and application is not None:
            self._is_holding = False
            application.removeEventFilter(self)


def _is_next_person(key: QKeyEvent) -> bool:
    is_ctrl = bool(key.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return is_ctrl and key.key() in CONFIRMING


def _waits(key: QKeyEvent) -> bool:
    """Tell whether a key means something to a sheet; the frame's own keys go through."""
    if key.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return _is_next_person(key) or fills_by_pad(key)
    if key.key() in (*CONFIRMING, *MOVING, Qt.Key.Key_Delete):
        return True
    return bool(key.text()) and key.text().isprintable()
