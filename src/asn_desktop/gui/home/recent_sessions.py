"""How recent sessions are named: in their list, and on the button that goes on with the last."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QListWidgetItem

from asn_desktop.gui.home.ready_lines import why_missing
from asn_desktop.gui.tips import tip

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from asn_desktop.services.computer.preferences import RecentSession

PATH = Qt.ItemDataRole.UserRole
ROOM_IN_LETTERS = 6
"""With less room than this the button says only what it does, not where it leads."""


def name_of(recent: RecentSession) -> str:
    """Return its title, or the file's name where there was none."""
    return recent.title or Path(recent.path).stem


def recent_item(recent: RecentSession, muted: QColor) -> QListWidgetItem:
    """Return the entry of a session; one whose file is gone is grey and says why."""
    path = Path(recent.path)
    why = why_missing(path)
    item = QListWidgetItem(f"{name_of(recent)}\n{path.name} · {why or path.parent}")
    item.setData(PATH, recent.path)
    item.setToolTip(tip(recent.path))
    if why:
        item.setForeground(muted)
        item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, why)
    return item


def going_on_text(font: QFont, told: str, where: str, room: int) -> str:
    """Return `told` with as much of its field `where` as there is room for; "" for too little.

    The style sheet shows the main button in bold.
    """
    bold = QFont(font)
    bold.setBold(True)
    metrics = QFontMetrics(bold)
    left = room - metrics.horizontalAdvance(told)
    if left < ROOM_IN_LETTERS * metrics.averageCharWidth():
        return ""
    shown = metrics.elidedText(where, Qt.TextElideMode.ElideRight, left)
    return told.format(where=shown.replace("&", "&&"))
