"""A list of parts under headings; a heading is read and never chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from asn_desktop.gui.theme import colours_of

MARGIN = 12


class SectionList(QListWidget):
    """Counts the parts from 0, whatever headings stand between them."""

    turned = Signal(int)
    """The number of the part that was turned to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[int] = []
        self._heading = ""
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentRowChanged.connect(self._turn)

    @property
    def chosen(self) -> int:
        """Return the number of the part that is shown; -1 before any is."""
        row = self.currentRow()
        return self._rows.index(row) if row in self._rows else -1

    def add(self, title: str, heading: str) -> None:
        """Add a part, under a new heading where it differs from the last one."""
        if heading != self._heading:
            self._heading = heading
            item = QListWidgetItem(heading, self)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            font = QFont(self.font())
            font.setBold(True)
            item.setFont(font)
            self._colour(item)
        self._rows.append(self.count())
        QListWidgetItem(f"  {title}", self)
        self.setFixedWidth(self.sizeHintForColumn(0) + 2 * MARGIN)

    def choose(self, number: int) -> None:
        """Turn to a part; beyond the first and the last there is none."""
        if 0 <= number < len(self._rows):
            self.setCurrentRow(self._rows[number])

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for row in set(range(self.count())) - set(self._rows):
                self._colour(self.item(row))

    def _colour(self, item: QListWidgetItem) -> None:
        """Headings are read too: not in the pale grey of what cannot be used."""
        item.setForeground(QColor(colours_of(self.palette()).muted))

    @Slot(int)
    def _turn(self, row: int) -> None:
        if row in self._rows:
            self.turned.emit(self._rows.index(row))
