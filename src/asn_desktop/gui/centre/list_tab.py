"""A tab that is one list: what it is of, a search, the rows, and the chosen row in full."""

from __future__ import annotations

from abc import abstractmethod
from functools import partial
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QPushButton
from typing_extensions import override

from asn_desktop.domain.wording import whole
from asn_desktop.gui.centre.centre_tab import CentreTab
from asn_desktop.gui.centre.forms.list_tab import Ui_ListTab
from asn_desktop.gui.jobs import Progress
from asn_desktop.gui.widgets.search_keys import join_search
from asn_desktop.gui.widgets.text_height import fit_lines
from asn_desktop.gui.widgets.text_table import TextTable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from asn_desktop.gui.centre.centre_desk import OpenCentre
    from asn_desktop.gui.widgets.text_table import TextRow

DETAIL_LINES = 3
Entry = TypeVar("Entry")


class Columns(NamedTuple):
    """The headings, how they share the width, which hold numbers, and where the icons stand."""

    headings: tuple[str, ...]
    shares: tuple[int, ...]
    right: tuple[int, ...] = ()
    icon_column: int = 0


class ListTab(CentreTab, Generic[Entry]):
    """Shows what `_read` returns, narrowed down as one types; keeps the chosen row."""

    def __init__(self, opened: OpenCentre, parent: QWidget | None = None) -> None:
        super().__init__(opened, parent)
        self.ui = Ui_ListTab()
        self.ui.setupUi(self)
        columns = self._columns()
        self.model = TextTable(
            columns.headings, self, right=columns.right, icon_column=columns.icon_column
        )
        self._entries: dict[str, Entry] = {}
        self._rows: list[tuple[TextRow, str]] = []
        view = self.ui.view
        view.show_model(self.model, columns.shares)
        view.setAccessibleName(self.title.replace("&", ""))
        view.selectionModel().currentRowChanged.connect(self._on_chosen)
        self.ui.searchEdit.textChanged.connect(self._on_search)
        join_search(self.ui.searchEdit, view)
        self.ui.detailText.hide()
        self.ui.emptyLabel.hide()
        self._fit_detail()

    # --- what a list says of itself ----------------------------------------------------

    @abstractmethod
    def _columns(self) -> Columns:
        """Return the columns."""

    @abstractmethod
    def _read(self, progress: Callable[[int, int], None]) -> Sequence[Entry]:
        """Read the list; runs on the thread of the file, and touches no widget."""

    @abstractmethod
    def _row(self, entry: Entry) -> TextRow:
        """Return an entry in words; its key, where it has one, is no other's."""

    @abstractmethod
    def _explain(self, count: int) -> str:
        """Say what the list is of."""

    @abstractmethod
    def _when_empty(self) -> str:
        """Say why there is nothing, and what to do."""

    def _in_full(self, entry: Entry) -> str:
        """Return what a row has no room for; "" where the row says all."""
        del entry
        return ""

    def _follow(self) -> None:
        """Look at the chosen entry: enable what can be done with it."""

    # --- what every list does ----------------------------------------------------------

    @property
    @override
    def firsts(self) -> Sequence[QWidget]:
        return self.ui.view, self.ui.searchEdit

    @property
    @override
    def search(self) -> QWidget | None:
        return self.ui.searchEdit

    @property
    def chosen(self) -> Entry | None:
        """Return the entry of the chosen row."""
        index = self.ui.view.currentIndex()
        if not index.isValid() or index.row() >= self.model.rowCount():
            return None
        return self._entries.get(self.model.row(index.row()).key)

    @property
    def selected(self) -> list[Entry]:
        """Return the entries of all selected rows, in the order of the list."""
        rows = sorted(index.row() for index in self.ui.view.selectionModel().selectedRows())
        return [self._entries[self.model.row(row).key] for row in rows]

    @override
    @Slot()
    def refresh(self) -> None:
        progress = Progress(self.tr("Membaca {what}").format(what=self.title.replace("&", "")))
        self.jobs.run(partial(self._read, progress), self._take, progress=progress)

    def add_button(self, name: str, text: str, act: Callable[[], object]) -> QPushButton:
        """Add something that can be done with the list, below it."""
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda *_: act())
        self.ui.buttonRow.insertWidget(self.ui.buttonRow.count() - 1, button)
        return button

    def _take(self, entries: Sequence[Entry]) -> None:
        rows = [(entry, _keyed(self._row(entry), n)) for n, entry in enumerate(entries)]
        self._entries = {row.key: entry for entry, row in rows}
        self._rows = [(row, " ".join(row.texts).casefold()) for _, row in rows]
        self._narrow()

    @Slot()
    def _on_search(self) -> None:
        self._narrow()

    def _narrow(self) -> None:
        """Show the rows in which all typed words stand."""
        words = self.ui.searchEdit.text().casefold().split()
        self._show([row for row, folded in self._rows if all(each in folded for each in words)])

    def _show(self, rows: Sequence[TextRow]) -> None:
        ui, kept = self.ui, self._key
        count = len(self._rows)
        self.model.show(rows)
        told = self._explain(count) if count else ""
        if rows and len(rows) < count:
            told = self.tr("{shown} dari {count} cocok dengan pencarian.").format(
                shown=whole(len(rows)), count=whole(count)
            )
        ui.listLabel.setText(told)
        ui.view.setAccessibleDescription(told)
        nothing = self.tr("Tidak ada yang cocok. Hapus pencarian untuk melihat semuanya.")
        ui.emptyLabel.setText(nothing if count else self._when_empty())
        ui.emptyLabel.setVisible(not rows)
        ui.view.setVisible(bool(rows))
        if rows:
            ui.view.selectRow(max(0, self.model.find(kept) if kept else 0))
        self._on_chosen()

    @property
    def _key(self) -> str:
        index = self.ui.view.currentIndex()
        is_there = index.isValid() and index.row() < self.model.rowCount()
        return self.model.row(index.row()).key if is_there else ""

    @Slot()
    def _on_chosen(self) -> None:
        chosen = self.chosen
        told = "" if chosen is None else self._in_full(chosen)
        self.ui.detailText.setPlainText(told)
        self.ui.detailText.setVisible(bool(told))
        self._follow()

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "model"):
            self._fit_detail()

    def _fit_detail(self) -> None:
        fit_lines(self.ui.detailText, DETAIL_LINES)


def _keyed(row: TextRow, place: int) -> TextRow:
    """Return a row with a key: its own, by which the choice outlives a reading, or its place."""
    return row if row.key else row._replace(key=str(place))
