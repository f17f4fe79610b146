"""Shares the width of the scoring page: list, sheet, details, by its size and the zoom."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton, QPushButton, QScrollArea, QToolButton, QWidget

    from asn_desktop.gui.scoring.note_count import NoteCount

NARROW, NARROW_LINES = 1120, 62
"""Narrower than this, or than so many lines are high (it grows with the zoom), the details are
folded unless asked for, and then the list makes room."""
QUEUE_LINES, DETAIL_LINES = 13.0, 17.2
"""Widths of the list and of the details, in heights of a line: they grow with the zoom."""
MOST_OF_PAGE = 0.42
ROW_LINES = 9
"""What stands in the row of buttons beside them, in heights of a line: the count and the gaps."""
LEAST_BUTTON, LEAST_SCROLL = 30, 40


class FoldParts(NamedTuple):
    """The page, its panels, and what changes its words with the width."""

    page: QWidget
    queue: QWidget
    detail: QWidget
    scroll: QScrollArea
    detail_button: QToolButton
    next_button: QPushButton
    closing_buttons: tuple[QAbstractButton, ...]
    """One of them shows at a time."""
    notes: NoteCount


class DetailFold(QObject):
    """Folds the details where there is no room for them, unless somebody wants them."""

    def __init__(self, parts: FoldParts) -> None:
        super().__init__(parts.page)
        self._parts = parts
        self.is_usual = True
        """Whether the details show where there is room and nobody has said otherwise."""
        self._is_wanted: bool | None = None
        for button in (parts.next_button, parts.notes.button):
            button.setMinimumWidth(LEAST_BUTTON)  # or their long words would hold the window wide
        parts.scroll.setMinimumHeight(LEAST_SCROLL)
        parts.page.installEventFilter(self)
        parts.notes.counted.connect(self.follow)

    def show(self, *, wanted: bool) -> None:
        """Unfold or fold the details."""
        self._is_wanted = wanted
        self.follow()

    def unfold(self) -> None:
        """Show the details, if they are folded."""
        if not self._parts.detail.isVisible():
            self.show(wanted=True)

    def show_list(self) -> None:
        """Show the list of people; where it made room for the details, they are folded again."""
        if not self._parts.queue.isVisible():
            self.show(wanted=False)

    def focus(self, part: QWidget) -> None:
        """Give the keys to a part of the details or of the list, unfolding what it stands in."""
        if self._parts.detail.isAncestorOf(part):
            self.unfold()
        else:
            self.show_list()
        part.show()
        part.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange):
            self.follow()
        return super().eventFilter(watched, event)

    @Slot()
    def follow(self) -> None:
        """Share the room that there is now."""
        parts, width = self._parts, self._parts.page.width()
        line = parts.page.fontMetrics().height()
        is_narrow = width < max(NARROW, NARROW_LINES * line)
        usual = self.is_usual and not is_narrow
        shows = usual if self._is_wanted is None else self._is_wanted
        lists = not (is_narrow and shows)
        queue, detail = round(QUEUE_LINES * line), round(DETAIL_LINES * line)
        detail = min(detail, round(MOST_OF_PAGE * width))
        parts.queue.setFixedWidth(queue)
        parts.detail.setFixedWidth(detail)
        panels = ((parts.detail, shows), (parts.queue, lists))
        for panel, is_shown in sorted(panels, key=lambda each: each[1]):
            panel.setVisible(is_shown)  # hidden ones first, or both would widen the window
        parts.detail_button.setChecked(shows)
        self._name_buttons(width - lists * queue - shows * detail - ROW_LINES * line)

    def _name_buttons(self, room: int) -> None:
        """Give the buttons under the sheet few words, where all of them do not fit."""
        parts, long, short = self._parts, self.tr("Berikutnya yang belum"), self.tr("Berikutnya")
        widths = (
            _width_with(parts.next_button, long),
            _width_with(parts.notes.button, parts.notes.words),
            max(each.sizeHint().width() for each in parts.closing_buttons),
            parts.detail_button.sizeHint().width(),
        )
        is_tight = sum(widths) > room
        parts.next_button.setText(short if is_tight else long)
        parts.next_button.setAccessibleName(long)
        parts.notes.be_short(is_short=is_tight)


def _width_with(button: QPushButton, text: str) -> int:
    """Return how wide a button would want to be with other words."""
    metrics = button.fontMetrics()
    words = metrics.horizontalAdvance(text) - metrics.horizontalAdvance(button.text())
    return button.sizeHint().width() + words
