"""A list of files to drop packages on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from asn_desktop.gui.icons import list_icon
from asn_desktop.gui.theme import colours_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragMoveEvent,
        QDropEvent,
        QIcon,
        QKeyEvent,
        QPaintEvent,
    )

    from asn_desktop.domain.merging import Refused

PLACE = Qt.ItemDataRole.UserRole
ROOM = 12


class PackageDrop(QListWidget):
    """Holds each file once, in the order in which they came; Del takes the chosen one off."""

    altered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hint = ""

    @property
    def paths(self) -> list[Path]:
        return [Path(self.item(row).data(PLACE)) for row in range(self.count())]

    def add(self, paths: Iterable[Path]) -> None:
        """Add files that are not in the list yet."""
        known, before = set(self.paths), self.count()
        for path in paths:
            if path not in known:
                item = QListWidgetItem(self._icon("paket", "muted"), path.name)
                item.setData(PLACE, str(path))
                item.setToolTip(str(path))
                self.addItem(item)
                known.add(path)
        if self.count() > before:
            self.setCurrentRow(self.count() - 1)
            self.altered.emit()

    def empty(self) -> None:
        """Take every file off the list; the files themselves stay where they are."""
        self.clear()
        self.altered.emit()

    def mark(self, refused: Iterable[Refused]) -> None:
        """Show which packages would be refused and why, and that the others are sound."""
        reasons = {each.package: each.reason for each in refused}
        for row in range(self.count()):
            item = self.item(row)
            path = Path(item.data(PLACE))
            reason = reasons.get(path.name)
            word = self.tr("ditolak") if reason else self.tr("siap")
            item.setText(f"{word} · {path.name}")
            item.setToolTip(reason or str(path))
            item.setIcon(self._icon(*(("perhatian", "bad") if reason else ("centang", "good"))))

    def _icon(self, name: str, tone: str) -> QIcon:
        colours = colours_of(self.palette())
        return list_icon(name, getattr(colours, tone), colours.on_accent)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.selectedItems():
            for item in self.selectedItems():
                self.takeItem(self.row(item))
            self.altered.emit()
        else:
            super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent, /) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent, /) -> None:
        event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent, /) -> None:
        places = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.add(path for path in places if path.is_file())

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        super().paintEvent(event)
        if self.count() or not self.hint:
            return
        painter = QPainter(self.viewport())
        painter.setPen(QColor(colours_of(self.palette()).muted))
        room = self.viewport().rect().adjusted(ROOM, ROOM, -ROOM, -ROOM)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(room, flags, self.hint)
        painter.end()
