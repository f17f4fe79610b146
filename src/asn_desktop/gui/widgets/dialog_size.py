"""How large a dialog opens: as its text wants in the size that the zoom has made, on any screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QDialog

from asn_desktop.gui.overriding import override

BESIDE, ABOVE = 40, 60
"""What stays free of the screen, for the frame of the window and what lies under it."""
SETTLING = (QEvent.Type.Show, QEvent.Type.Resize, QEvent.Type.LayoutRequest)


def fit_to_screen(dialog: QDialog, letters: int, lines: int) -> None:
    """Resize to so many average letters and lines, or to what the screen has room for."""
    room, metrics = dialog.screen().availableGeometry().size(), dialog.fontMetrics()
    dialog.resize(
        min(room.width() - BESIDE, metrics.averageCharWidth() * letters),
        min(room.height() - ABOVE, metrics.height() * lines),
    )


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
                room = watched.screen().availableGeometry().height() - ABOVE
                needed = layout.totalMinimumHeightForWidth(watched.width())
                watched.setMinimumHeight(min(needed, room))
        return super().eventFilter(watched, event)
