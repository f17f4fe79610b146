"""Columns of names: to scroll in at a desk, or pages that turn by themselves on a far screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from asn_desktop.gui.icons import pixmap
from asn_desktop.gui.recap.waiting_model import ICON, STATE, UNIT
from asn_desktop.gui.theme import colours_of

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    Index = QModelIndex | QPersistentModelIndex

LETTERS = 32
"""Width of a column in average letters."""
LINES = 2
"""Name and unit; below stands whom they lack, on as many lines as the longest needs."""
MOST_STATE_LINES = 4
"""What is longer (many evaluators) is cut; the tool tip tells it whole."""
FAR = (4.0, 3.25, 2.5, 2.0, 1.5, 1.25, 1.0)
"""How much larger text is on a projector than on the desk, and how it gives way to many names."""
MOST_PAGES = 9
"""A list of more pages comes round too seldom to be found in."""
TURN = 8_000
"""Milliseconds that a page stands."""
PAD = 5
WRAPPED = int(Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


class WaitingDelegate(QStyledItemDelegate):
    """Name, unit, and below them whom they lack, with an icon and in words."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        colours = colours_of(option.palette)
        room = option.rect.adjusted(PAD, PAD // 2, -PAD, -PAD // 2)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, option.palette.highlight())
            ink = weak = option.palette.highlightedText().color().name()
        else:
            ink, weak = colours.text, colours.muted
        bold = QFont(option.font)
        bold.setBold(True)
        high = option.fontMetrics.height()
        line = QRect(room.left(), room.top(), room.width(), high)
        _write(painter, line, bold, ink, str(index.data() or ""))
        line.translate(0, high)
        _write(painter, line, option.font, weak, str(index.data(UNIT) or ""))
        line.translate(0, high)
        side = _icon_side(high)
        painter.drawPixmap(
            line.left(), line.top() + (high - side) // 2, pixmap(str(index.data(ICON)), ink, side)
        )
        rest = QRect(line.topLeft(), room.bottomRight()).adjusted(side + PAD, 0, 0, PAD)
        painter.setFont(option.font)
        painter.setPen(ink)
        painter.drawText(rest, WRAPPED, str(index.data(STATE) or ""))
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index, /) -> QSize:
        view = self.parent()
        return view.gridSize() if isinstance(view, QListView) else super().sizeHint(option, index)


def _icon_side(line_height: int) -> int:
    return round(line_height * 0.8)


def _write(painter: QPainter, line: QRect, font: QFont, ink: str, text: str) -> None:
    painter.setFont(font)
    painter.setPen(ink)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


class WaitingView(QListView):
    """As many columns as fit; on a far screen filled downwards, page beside page."""

    turned = Signal(int, int)
    """Which page is shown, of how many."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_far = False
        self._turning = QTimer(self)
        self._turning.setInterval(TURN)
        self._turning.timeout.connect(self.turn)
        self.setItemDelegate(WaitingDelegate(self))
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMovement(QListView.Movement.Static)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        across = self.horizontalScrollBar()
        across.valueChanged.connect(self._tell)
        across.rangeChanged.connect(self._tell)

    def set_far(self, *, is_far: bool) -> None:
        """Write large and turn the pages, for a screen that nobody sits at; or as at a desk."""
        self._is_far = is_far
        flows, policy = QListView.Flow, Qt.ScrollBarPolicy
        self.setFlow(flows.TopToBottom if is_far else flows.LeftToRight)
        self.setHorizontalScrollBarPolicy(policy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if is_far else policy.ScrollBarAlwaysOn
        )
        if is_far:
            self.clearSelection()
            self._turning.start()
        else:
            self._turning.stop()
        self._lay_out()

    @Slot()
    def turn(self) -> None:
        """Show the next page, after the last one the first."""
        across = self.horizontalScrollBar()
        at_end = across.value() >= across.maximum()
        across.setValue(0 if at_end else across.value() + self.viewport().width())

    @property
    def pages(self) -> tuple[int, int]:
        """Return which page is shown, of how many."""
        across, wide = self.horizontalScrollBar(), max(self.viewport().width(), 1)
        return -(-across.value() // wide) + 1, -(-across.maximum() // wide) + 1

    @override
    def setModel(self, model: QAbstractItemModel | None, /) -> None:
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self._lay_out)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._lay_out()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if self._is_far:
            self._turning.start()  # who leafs by hand is not hurried
        super().keyPressEvent(event)

    @Slot()
    def _lay_out(self) -> None:
        """Take the largest text with which the list does not need too many pages."""
        usual = QFont().pointSizeF()
        states = self._states()
        count = len(states)
        for factor in FAR if self._is_far else (1.0,):
            font = QFont()
            font.setPointSizeF(usual * factor)
            size = self._cell(QFontMetrics(font), states)
            columns = max(1, self.viewport().width() // max(size.width(), 1))
            rows = self.viewport().height() // max(size.height(), 1)
            is_whole = self.viewport().width() >= LETTERS * QFontMetrics(font).averageCharWidth()
            if is_whole and count <= MOST_PAGES * columns * rows:
                break
        if self._is_far:  # a screen that is too low would leave the first column empty
            high = self.viewport().height() - 1
            is_full = rows > 0 and count > columns * rows
            size.setHeight(high // rows if is_full else min(size.height(), high))
        if font.pointSizeF() != self.font().pointSizeF():
            self.setFont(font)
        if size != self.gridSize():
            self.setGridSize(size)
        self._tell()

    def _cell(self, metrics: QFontMetrics, states: list[str]) -> QSize:
        room, high = self.viewport().width(), metrics.height()
        columns = max(1, room // (LETTERS * metrics.averageCharWidth()))
        state_room = QRect(
            0, 0, room // columns - _icon_side(high) - 3 * PAD, MOST_STATE_LINES * high
        )
        tallest = max(
            (metrics.boundingRect(state_room, WRAPPED, each).height() for each in set(states)),
            default=high,
        )
        below = min(max(tallest, high), state_room.height())
        return QSize(room // columns, LINES * high + below + 2 * PAD)

    def _states(self) -> list[str]:
        model = self.model()
        rows = range(model.rowCount() if model else 0)
        return [str(model.index(row, 0).data(STATE)) for row in rows]

    @Slot()
    def _tell(self) -> None:
        self.turned.emit(*self.pages)
