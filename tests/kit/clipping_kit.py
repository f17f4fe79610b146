"""Finds text in shown widgets that has less room than it needs, and widgets that overlap."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from asn_desktop.gui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SLACK = 1
"""Pixels that the rounding of layouts may take."""


def complaints(window: QWidget) -> list[str]:
    """Return a sentence for each shown widget whose text is cut, or that lies over another."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.isWindow():
            continue
        need, room = needed(widget), widget.size()
        if need is not None and not fits(need, room):
            found.append(
                f"{said(widget)} needs {need.width()}x{need.height()},"
                f" has {room.width()}x{room.height()}"
            )
        found += beyond_parent(widget)
    return found + list(overlapping(window))


def said(widget: QWidget) -> str:
    """Name a widget so that it can be found: class, object name, and the beginning of its text."""
    text = ""
    for getter in ("text", "currentText", "title"):
        if hasattr(widget, getter):
            text = str(getattr(widget, getter)())
            break
    return f"{type(widget).__name__} {widget.objectName()!r} {text[:40]!r}"


def fits(need: QSize, room: QSize) -> bool:
    return need.width() <= room.width() + SLACK and need.height() <= room.height() + SLACK


def needed(widget: QWidget) -> QSize | None:
    """Return the room that the widget's text takes, or None where it may be cut (and tells all)."""
    for kind, needs in NEEDS:
        if isinstance(widget, kind):
            return needs(widget)
    return None


def elided_needs(label: ElidedLabel) -> QSize | None:
    return QSize(0, label.fontMetrics().height())


def button_needs(button: QAbstractButton) -> QSize | None:
    if not button.text():
        return None
    return QSize(button.minimumSizeHint().width(), button.fontMetrics().height() + SLACK)


def group_needs(group: QGroupBox) -> QSize | None:
    return QSize(group.fontMetrics().horizontalAdvance(group.title()), 0)


def label_needs(label: QLabel) -> QSize | None:
    if not label.text() or not label.pixmap().isNull():
        return None
    margins = label.contentsMargins()
    edge = 2 * (label.margin() + label.frameWidth())
    sides = margins.left() + margins.right() + edge
    ends = margins.top() + margins.bottom() + edge
    if label.wordWrap():
        room = label.contentsRect().width() - 2 * label.margin()
        return QSize(wrapped_width(label) + sides, wrapped_height(label, room) + ends)
    hint = label.sizeHint()
    return QSize(hint.width(), min(hint.height(), label.fontMetrics().height() + ends))


def is_rich(label: QLabel) -> bool:
    if label.textFormat() == Qt.TextFormat.AutoText:
        return "<" in label.text() and ">" in label.text()
    return label.textFormat() != Qt.TextFormat.PlainText


def wrapped_width(label: QLabel) -> int:
    """Return the width of the longest word: nothing can be broken within it."""
    if is_rich(label):
        return 0
    metrics = label.fontMetrics()
    return max(metrics.horizontalAdvance(word) for word in label.text().split() or [""])


def wrapped_height(label: QLabel, width: int) -> int:
    if is_rich(label):
        document = QTextDocument()
        document.setDefaultFont(label.font())
        document.setDocumentMargin(0)
        document.setHtml(label.text())
        document.setTextWidth(width)
        return int(document.size().height())
    flags = int(Qt.TextFlag.TextWordWrap) | int(label.alignment())
    return (
        label.fontMetrics().boundingRect(QRect(0, 0, width, 100_000), flags, label.text()).height()
    )


def tabs_need(bar: QTabBar) -> QSize | None:
    """Return the room of all tabs; None where the bar scrolls them into sight."""
    if bar.usesScrollButtons() and bar.elideMode() == Qt.TextElideMode.ElideNone:
        return None
    return bar.minimumSizeHint()


def combo_needs(combo: QComboBox) -> QSize | None:
    if combo.toolTip() == combo.currentText():  # shortened on purpose, and told whole
        return None
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    field = combo.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, combo
    )
    text = combo.fontMetrics().horizontalAdvance(combo.currentText())
    icon = 0 if combo.itemIcon(combo.currentIndex()).isNull() else combo.iconSize().width() + 4
    missing = text + icon - field.width()
    return combo.size() + QSize(max(0, missing), 0)


def tool_needs(button: QToolButton) -> QSize | None:
    shows_text = button.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly
    return button.minimumSizeHint() if button.text() and shows_text else None


NEEDS: tuple[tuple[type[QWidget], Callable[[Any], QSize | None]], ...] = (
    (ElidedLabel, elided_needs),
    (QLabel, label_needs),
    (QTabBar, tabs_need),
    (QComboBox, combo_needs),
    (QToolButton, tool_needs),
    (QPushButton, button_needs),
    (QCheckBox, button_needs),
    (QRadioButton, button_needs),
    (QGroupBox, group_needs),
)


def beyond_parent(widget: QWidget) -> list[str]:
    """Complain of a control that reaches out of its parent where nothing scrolls."""
    parent = widget.parentWidget()
    if parent is None or scrolls(parent) or not speaks(widget):
        return []
    inside = parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
    if inside.contains(widget.geometry()):
        return []
    return [f"{said(widget)} reaches out of {said(parent)}: {widget.geometry().getRect()}"]


def scrolls(parent: QWidget) -> bool:
    holder = parent.parentWidget()
    return isinstance(parent, QAbstractScrollArea) or isinstance(holder, QAbstractScrollArea)


def speaks(widget: QWidget) -> bool:
    return isinstance(widget, QLabel | QAbstractButton | QComboBox)


def overlapping(window: QWidget) -> Iterator[str]:
    """Complain of controls of one parent that lie over each other."""
    for parent in [window, *window.findChildren(QWidget)]:
        if isinstance(parent, QAbstractScrollArea) and not isinstance(parent, QScrollArea):
            continue
        children = [
            each
            for each in parent.children()
            if isinstance(each, QWidget) and each.isVisible() and speaks(each)
        ]
        for n, one in enumerate(children):
            for other in children[n + 1 :]:
                common = one.geometry().intersected(other.geometry())
                if common.width() > SLACK and common.height() > SLACK:
                    yield f"{said(one)} lies over {said(other)}"
