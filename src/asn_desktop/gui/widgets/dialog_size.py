"""How large a dialog opens: as its text wants in the size that the zoom has made, on any screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from asn_desktop.gui.overriding import override

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

BESIDE, ABOVE = 40, 60
"""What stays free of the screen, for the frame of the window and what lies under it."""
SETTLING = (QEvent.Type.Show, QEvent.Type.Resize, QEvent.Type.LayoutRequest)


def fit_to_screen(dialog: QDialog, letters: int, lines: int) -> None:
    """Resize to so many average letters and lines, or to what the screen has room for."""
    room, metrics = _room_around(dialog), dialog.fontMetrics()
    dialog.resize(
        min(room.width() - BESIDE, metrics.averageCharWidth() * letters),
        min(room.height() - ABOVE, metrics.height() * lines),
    )


def _room_around(dialog: QDialog) -> QSize:
    """Return what the screen has room for, on which the dialog or its window stands.

    Never asked of a widget: PySide 6.11 makes the screen a child of whom it is asked of, so that a
    dialog without parent, once it is collected, takes the only screen with it, and Qt dies.
    """
    window = dialog.parentWidget() or dialog
    middle = window.mapToGlobal(window.rect().center())
    screen = QGuiApplication.screenAt(middle) or QGuiApplication.primaryScreen()
    return screen.availableGeometry().size()


def keep_tall_enough(dialog: QDialog) -> None:
    """Let a dialog never be lower than its wrapped sentences: Qt holds no window to that itself."""
    dialog.installEventFilter(_HeightKeeper(dialog))


class _HeightKeeper(QObject):
    """Raises the least height of a dialog to what its contents take at its width."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in SETTLING and isinstance(watched, QDialog):
            layout = watched.layout()
            if layout is not None and layout.hasHeightForWidth():
                room = _room_around(watched).height() - ABOVE
                needed = layout.totalMinimumHeightForWidth(watched.width())
                watched.setMinimumHeight(min(needed, room))
        return super().eventFilter(watched, event)
