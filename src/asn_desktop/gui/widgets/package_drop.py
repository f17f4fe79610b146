"""A list of packages: dropped, chosen, or found on a stick, each with who, when and its state."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from asn_desktop.domain.merging import labels_of
from asn_desktop.gui.icons import list_icon
from asn_desktop.gui.theme import colours_of
from asn_desktop.gui.tips import tip
from asn_desktop.gui.widgets.clock_words import moment

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

    from asn_desktop.domain.merging import MergeReport

PLACE = Qt.ItemDataRole.UserRole
ROOM = 12


class Entry(NamedTuple):
    """What is known of a file on the list: where it was found, from whom it is, of when."""

    origin: str = ""
    who: str = ""
    made_at: int = 0


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
        self._entries: dict[Path, Entry] = {}

    @property
    def paths(self) -> list[Path]:
        return [Path(self.item(row).data(PLACE)) for row in range(self.count())]

    def add(self, paths: Iterable[Path]) -> None:
        """Add files that are not in the list yet."""
        self.take({path: Entry() for path in paths})

    def take(self, entries: dict[Path, Entry]) -> None:
        """Add files of which something is known already."""
        known, before = set(self.paths), self.count()
        for path, entry in entries.items():
            if path not in known:
                item = QListWidgetItem()
                item.setData(PLACE, str(path))
                self._entries[path] = entry
                self._show(item, path, entry.origin, ("paket", "muted"))
                self.addItem(item)
        if self.count() > before:
            self.setCurrentRow(self.count() - 1)
            self.altered.emit()

    def empty(self) -> None:
        """Take every file off the list; the files themselves stay where they are."""
        self.clear()
        self._entries.clear()
        self.altered.emit()

    def mark(self, report: MergeReport, *, is_done: bool = False) -> None:
        """Show which packages are (or would be) refused and why, and from whom the others are."""
        reasons = {each.package: each.reason for each in report.refused}
        facts = {each.package: each for each in report.packages}
        paths = self.paths
        for row, label in enumerate(labels_of(paths)):
            item, path, reason = self.item(row), paths[row], reasons.get(label)
            fact = facts.get(label)
            if fact is not None:
                entry = self._entries[path]._replace(who=fact.who, made_at=fact.made_at)
                self._entries[path] = entry
            if reason:
                self._show(item, path, self.tr("ditolak"), ("perhatian", "bad"))
                item.setToolTip(tip(reason))
            else:
                word = self.tr("digabung") if is_done else self.tr("siap")
                self._show(item, path, word, ("centang", "good"))

    def _show(self, item: QListWidgetItem, path: Path, word: str, picture: tuple[str, str]) -> None:
        entry = self._entries[path]
        first = " · ".join(filter(None, (word, path.name)))
        origin = entry.origin if entry.origin != word else ""
        second = " · ".join(filter(None, (entry.who, moment(entry.made_at), origin)))
        item.setText("\n".join(filter(None, (first, second))))
        item.setToolTip(tip(str(path)))
        item.setIcon(self._icon(*picture))

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
