"""A field for a day that takes it as people write it; Qt's own keeps half of what was there.

In `QDateEdit` "04-02-2026" typed over 21-11-2026 becomes 21-02-2026, without a word.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QWidget
from typing_extensions import override

from asn_desktop.domain.wording import MONTHS
from asn_desktop.gui.icons import icon
from asn_desktop.gui.theme import colours_of

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

PARTS = re.compile(r"(\d{1,2})[\s./-]*(\d{1,2}|[A-Za-z]{3,})[\s./-]*(\d{4}|\d{2})")
LETTERS = 14
"""Room for "00-00-0000" and the calendar's button, in letters."""
SHORTEST_MONTH, CENTURY = 3, 2000


def day_in(text: str) -> QDate | None:
    """Return the day that a text means, as "4-2-2026", "04022026" or "4 Feb 26"; None if none."""
    found = PARTS.fullmatch(text.strip())
    if found is None:
        return None
    day, month, year = found.groups()
    number = int(month) if month.isdigit() else _month(month)
    made = QDate(int(year) + (CENTURY if len(year) == len("26") else 0), number, int(day))
    return made if made.isValid() else None


def _month(name: str) -> int:
    """Return the number of a month whose name begins so, 0 if none or several do."""
    hits = [n for n, month in enumerate(MONTHS, 1) if month.lower().startswith(name.lower())]
    return hits[0] if len(hits) == 1 else 0


class DayEdit(QLineEdit):
    """Holds a valid day always; a text that means none gives way to it when the focus leaves."""

    dateChanged = Signal(QDate)  # noqa: N815 - named as in QDateEdit, which it stands in for

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day, self._least = QDate.currentDate(), QDate()
        self._calendar = QAction(self.tr("Kalender"), self)
        self._calendar.triggered.connect(self.open_calendar)
        self.addAction(self._calendar, QLineEdit.ActionPosition.TrailingPosition)
        self.textEdited.connect(self._take_text)
        self.editingFinished.connect(self._show_day)
        self._dress()
        self._show_day()

    def date(self) -> QDate:
        return self._day

    def setDate(self, day: QDate) -> None:
        """Take a day and show it."""
        self._take(day)
        self._show_day()

    def setMinimumDate(self, least: QDate) -> None:
        """Take no earlier day; one that is held gives way."""
        self._least = least
        if self._day < least:
            self.setDate(least)

    @Slot()
    def open_calendar(self) -> None:
        """Show a calendar below the field, to choose from by mouse."""
        calendar = QCalendarWidget(self)
        calendar.setWindowFlag(Qt.WindowType.Popup)
        calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar.setSelectedDate(self._day)
        calendar.activated.connect(self.setDate)
        calendar.clicked.connect(self.setDate)
        calendar.clicked.connect(calendar.close)
        calendar.move(self.mapToGlobal(QPoint(0, self.height())))
        calendar.show()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        else:
            self.setDate(self._day.addDays(step))

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    @Slot(str)
    def _take_text(self, text: str) -> None:
        day = day_in(text)
        if day is not None:
            self._take(day)

    def _take(self, day: QDate) -> None:
        day = max(day, self._least) if self._least.isValid() else day
        if day.isValid() and day != self._day:
            self._day = day
            self.dateChanged.emit(day)

    @Slot()
    def _show_day(self) -> None:
        self.setText(self._day.toString("dd-MM-yyyy"))

    def _dress(self) -> None:
        if hasattr(self, "_calendar"):
            self._calendar.setIcon(icon("tabel", colours_of(self.palette()).muted))
            self.setFixedWidth(LETTERS * self.fontMetrics().averageCharWidth() + self.height() // 2)
