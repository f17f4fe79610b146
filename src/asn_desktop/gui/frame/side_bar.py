"""The side bar: one button a page, wide with names or narrow with icons alone.

At the first paint it shows names alone: icons, and whatever needs the namespace `Qt` (its enums
take 20 ms to make), come with `furnish`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QVBoxLayout

from asn_desktop.gui.overriding import override
from asn_desktop.gui.theme import colours_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

ICON_SIDE = 20
MARGIN = 12
BAR = 3
NARROW = ICON_SIDE + 2 * MARGIN + 4


class Entry(NamedTuple):
    """One page in the side bar; `keys` is what the shortcut looks like."""

    key: str
    text: str
    keys: str


class PageButton(QAbstractButton):
    """Icon, name and key of one page; a bar and a tint show the page that is open."""

    def __init__(self, entry: Entry, parent: QWidget) -> None:
        super().__init__(parent)
        self._entry = entry
        self.is_narrow = False
        self.setText(entry.text)
        self.setCheckable(True)
        self.is_furnished = False
        self.setAccessibleName(entry.text)
        self.setAccessibleDescription(entry.keys)
        self.setToolTip(f"{entry.text} ({entry.keys})")

    def furnish(self) -> None:
        """Add what the first paint does without: the icon, focus by Tab, the tint under a mouse."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 - not for first paint

        self.is_furnished = True
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @override
    def sizeHint(self) -> QSize:
        bar = self.parentWidget()
        metrics = (bar or self).fontMetrics()  # a new font reaches the bar first
        height = max(metrics.height(), ICON_SIDE) + MARGIN
        if self.is_narrow:
            return QSize(NARROW, height)
        words = metrics.horizontalAdvance(f"{self._entry.text}   {self._entry.keys}")
        return QSize(ICON_SIDE + words + 3 * MARGIN, height)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colours = colours_of(self.palette())
        painter = QPainter(self)
        area = self.rect()
        if self.isChecked() or self.underMouse():
            painter.fillRect(area, QColor(colours.tint))
        if self.isChecked():
            painter.fillRect(QRect(0, 0, BAR, area.height()), QColor(colours.accent))
        if self.hasFocus():
            painter.setPen(QColor(colours.accent))
            painter.drawRect(area.adjusted(0, 0, -1, -1))
        tone = colours.text if self.isEnabled() else colours.line
        if self.is_furnished:
            from asn_desktop.gui.icons import pixmap  # noqa: PLC0415 - not for first paint

            picture = pixmap(self._entry.key, tone, ICON_SIDE)
            painter.drawPixmap(MARGIN, (area.height() - ICON_SIDE) // 2, picture)
        if self.is_narrow:
            return
        metrics = self.fontMetrics()
        line = (area.height() - metrics.height()) // 2 + metrics.ascent()
        painter.setPen(QColor(tone))
        painter.drawText(QPoint(ICON_SIDE + MARGIN + 9, line), self._entry.text)
        painter.setPen(QColor(colours.muted if self.isEnabled() else colours.line))
        right = area.width() - MARGIN + 2 - metrics.horizontalAdvance(self._entry.keys)
        painter.drawText(QPoint(right, line), self._entry.keys)


class SideBar(QFrame):
    """The buttons of all pages, one of them chosen."""

    page_requested = Signal(str)

    def __init__(self, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Halaman"))
        self._group = QButtonGroup(self)
        self._buttons = {entry.key: PageButton(entry, self) for entry in entries}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(0)
        for key, button in self._buttons.items():
            self._group.addButton(button)
            column.addWidget(button)
            button.clicked.connect(lambda *, page=key: self.page_requested.emit(page))
        column.addStretch(1)
        self._set_width()

    def furnish(self) -> None:
        """Add what the first paint does without."""
        for button in self._buttons.values():
            button.furnish()
        self.update()

    def button(self, key: str) -> QAbstractButton:
        """Return the button of a page."""
        return self._buttons[key]

    def choose(self, key: str) -> None:
        """Show which page is open."""
        self._buttons[key].setChecked(True)

    def enable(self, key: str, *, is_open: bool) -> None:
        """Let a page be chosen, or not while no session is open."""
        self._buttons[key].setEnabled(is_open)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Show icons alone, for small screens."""
        for button in self._buttons.values():
            button.is_narrow = is_narrow
        self._set_width()

    def _set_width(self) -> None:
        self.setFixedWidth(max(each.sizeHint().width() for each in self._buttons.values()))
        for button in self._buttons.values():
            button.updateGeometry()
        self.update()
