"""Gives each tab of a page a first widget for the keys, and keeps the keys on the tab."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QTabWidget

ALTERED = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent, QEvent.Type.EnabledChange)


class TabFocus(QObject):
    """A page has one focus proxy; on another tab it is hidden, and keys would reach it unseen.

    So the proxy follows the tab: to the first of its widgets that is there, else to the tab bar.
    What had the focus and was hidden or greyed out by its own work gives way to that; a button
    that is only greyed out while its job runs gets the focus back.
    """

    def __init__(
        self, page: QWidget, tabs: QTabWidget, firsts: Mapping[QWidget, Sequence[QWidget]]
    ) -> None:
        super().__init__(page)
        self._page, self._tabs, self._firsts = page, tabs, firsts
        self._left: QWidget | None = None
        self._instead: QWidget | None = None
        for each in {widget for widgets in firsts.values() for widget in widgets}:
            each.installEventFilter(self)
        tabs.currentChanged.connect(self.lead)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)
        self.lead()

    @property
    def first(self) -> QWidget:
        """Return where the keys go on the tab that is shown."""
        tab = self._tabs.currentWidget()
        found = (each for each in self._firsts.get(tab, ()) if _takes_keys(each, tab))
        return next(found, self._tabs.tabBar())

    @Slot()
    def lead(self) -> None:
        """Let whoever gives the page the focus give it to the first widget of the tab."""
        if self._page.focusProxy() is not self.first:
            self._page.setFocusProxy(self.first)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() in ALTERED:
            self.lead()
            if watched is self._left:
                QTimer.singleShot(0, self, self._return)  # not amid what shows it
        return super().eventFilter(watched, event)

    @Slot(QWidget, QWidget)
    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if not shiboken6.isValid(self._tabs):  # the window is being taken down
            return
        tab = self._tabs.currentWidget()
        if old is None or new is None or not tab.isAncestorOf(old) or _takes_keys(old, tab):
            return
        if old is not self._instead or self._left is None:  # not again of what Qt passed it on to
            self._left = old
        self._instead = new
        QTimer.singleShot(0, self, self._keep)  # what hides it may be hiding more

    def _keep(self) -> None:
        """Take the focus back from wherever Qt has passed it on to, unless that is on the tab."""
        self._instead = QApplication.focusWidget()
        if self._return() or not self._page.isVisible():
            return
        if not self._is_here(QApplication.focusWidget()):
            self.first.setFocus()
        self._instead = QApplication.focusWidget()

    @Slot()
    def _return(self) -> bool:
        """Give the focus back to what was greyed out, if nobody has moved on meanwhile."""
        left, tab = self._left, self._tabs.currentWidget()
        if left is None or not tab.isAncestorOf(left) or not _takes_keys(left, tab):
            return False
        focused = QApplication.focusWidget()
        if focused is self._instead or not self._is_here(focused):
            left.setFocus()
        self._left = self._instead = None
        return True

    def _is_here(self, focused: QWidget | None) -> bool:
        """Tell whether the focus needs no care: it is on the tab, or in another window."""
        if focused is None or focused.window() is not self._page.window():
            return True
        return self._tabs.currentWidget().isAncestorOf(focused)


def _takes_keys(widget: QWidget, tab: QWidget) -> bool:
    return widget.isVisibleTo(tab) and widget.isEnabledTo(tab)
