"""Buku sertifikat: who has which certificate, in which print it was issued, whether it holds."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from asn_desktop.domain.wording import ended, whole
from asn_desktop.gui.paper.forms.register_tab import Ui_RegisterTab
from asn_desktop.gui.paper.register_order import RegisterOrder
from asn_desktop.gui.paper.register_rows import (
    counts_of,
    in_full,
    standing_word,
    text_row,
)
from asn_desktop.gui.widgets.flow_layout import FlowLayout
from asn_desktop.gui.widgets.search_keys import focus_search, join_search
from asn_desktop.gui.widgets.text_height import fit_lines
from asn_desktop.gui.widgets.text_table import TextTable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from asn_desktop.gui.paper.register_rows import Entry

SHARES = (5, 19, 11, 24, 21, 9, 16)
LETTERS = (0, 14, 8, 12, 12, 0, 11)
ICON_COLUMN = 4
DETAIL_LINES = 2
UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


class RegisterTab(QWidget):
    """Shows the rows, narrowed down and sorted; what was chosen stays chosen over a reading."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_RegisterTab()
        self.ui.setupUi(self)
        self._entries: dict[str, Entry] = {}
        headings = (
            *(self.tr("No"), self.tr("Nama"), self.tr("Unit"), self.tr("Nomor")),
            *(self.tr("Status"), self.tr("Cetakan"), self.tr("Keterangan")),
        )
        self.rows = TextTable(headings, self, right=(0,), icon_column=ICON_COLUMN)
        self.shown = RegisterOrder(self)
        self.shown.setSourceModel(self.rows)
        view = self.ui.registerView
        view.show_model(self.shown, SHARES, LETTERS)
        view.horizontalHeader().setSortIndicator(-1, UP)
        view.setSortingEnabled(True)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        view.selectionModel().selectionChanged.connect(self._show_detail)
        self.ui.registerStatusCombo.currentIndexChanged.connect(self._narrow)
        self.ui.registerSearch.textChanged.connect(self._narrow)
        join_search(self.ui.registerSearch, view)
        for order, key, text in (
            (UP, "Ctrl+Up", self.tr("Urutkan naik menurut kolom ini")),
            (DOWN, "Ctrl+Down", self.tr("Urutkan turun menurut kolom ini")),
        ):
            self.add_act(text, key, partial(self._sort_here, order))
        self._let_buttons_flow()
        self._fit_detail()
        self._show_detail()

    def add_act(self, text: str, key: str, act: Callable[[], object]) -> QAction:
        """Add what can be done with the rows to their menu (Shift+F10), with its key."""
        view = self.ui.registerView
        action = QAction(text, view)
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked=False: act())
        view.addAction(action)
        return action

    @property
    def chosen(self) -> list[Entry]:
        """Return the entries of the selected rows, from top to bottom."""
        return [self._entries[key] for key in self._chosen_keys]

    @property
    def _chosen_keys(self) -> list[str]:
        rows = sorted(each.row() for each in self.ui.registerView.selectionModel().selectedRows())
        keys = [self.shown.row_key(row) for row in rows]
        return [key for key in keys if key in self._entries]

    @property
    def entries(self) -> Sequence[Entry]:
        """Return all entries, shown or not."""
        return tuple(self._entries.values())

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show the register as it is now."""
        self._entries = {each.key: each for each in entries}
        self._offer_standings()
        self.ui.registerLabel.setText(self._summary())
        self._narrow()

    def begin_search(self) -> None:
        """Put the keyboard into the search."""
        focus_search(self.ui.registerSearch)

    # --- within ------------------------------------------------------------------------

    @Slot()
    def _narrow(self) -> None:
        """Show the rows of the chosen status in which all typed words stand."""
        ui = self.ui
        wanted, words = ui.registerStatusCombo.currentData(), ui.registerSearch.text().casefold()
        kept = set(self._chosen_keys)
        found = [
            each
            for each in self._entries.values()
            if wanted in (None, each.standing)
            and all(word in in_full(each).casefold() for word in words.split())
        ]
        self.rows.show([text_row(each) for each in found])
        ui.registerEmpty.setVisible(bool(self._entries) and not found)
        for widget in (ui.registerView, ui.registerStatusCombo, ui.registerSearch):
            widget.setVisible(bool(self._entries))
        self._choose(kept)
        self._show_detail()

    def _choose(self, keys: set[str]) -> None:
        """Select these rows again, or the first one, so that keys have a row to begin at."""
        shown, select = range(self.shown.rowCount()), QItemSelectionModel.SelectionFlag
        rows = [row for row in shown if self.shown.row_key(row) in keys] or list(shown[:1])
        choice = self.ui.registerView.selectionModel()
        for row in rows:
            choice.select(self.shown.index(row, 0), select.Select | select.Rows)
        if rows:
            choice.setCurrentIndex(self.shown.index(rows[0], 0), select.NoUpdate)

    def _offer_standings(self) -> None:
        """Offer each status with how many it has; the chosen one stays."""
        box, entries = self.ui.registerStatusCombo, self.entries
        chosen = box.currentData()
        box.blockSignals(True)  # noqa: FBT003 - Qt's methods take no keywords
        box.clear()
        box.addItem(self.tr("semua status ({count})").format(count=whole(len(entries))), None)
        for standing, count in counts_of(entries).items():
            box.addItem(f"{standing_word(standing)} ({whole(count)})", standing)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.blockSignals(False)  # noqa: FBT003

    def _summary(self) -> str:
        if not self._entries:
            return self.tr("Belum ada peserta. Impor daftar dari Excel di Peserta.")
        parts = [
            f"{whole(count)} {standing_word(standing)}"
            for standing, count in counts_of(self.entries).items()
            if count
        ]
        return ended(", ".join(parts))

    @Slot()
    def _show_detail(self) -> None:
        chosen = self.chosen
        told = in_full(chosen[0]) if len(chosen) == 1 else ""
        if len(chosen) > 1:
            issued = sum(each.can_be_revoked for each in chosen)
            told = self.tr("{count} baris dipilih; {issued} dapat dicabut.").format(
                count=whole(len(chosen)), issued=whole(issued)
            )
        self.ui.registerDetail.setPlainText(told)
        self.ui.registerDetail.setVisible(bool(self._entries))

    def _sort_here(self, order: Qt.SortOrder) -> None:
        view = self.ui.registerView
        view.sortByColumn(max(0, view.currentIndex().column()), order)

    def _let_buttons_flow(self) -> None:
        """Give the buttons a second line where there is no room beside each other."""
        ui, flow = self.ui, FlowLayout()
        buttons = ui.revokeButton, ui.revokeBatchButton, ui.restoreButton, ui.revokedListButton
        for button in buttons:
            flow.addWidget(button)
        place = ui.column.indexOf(ui.actRow)
        ui.column.removeItem(ui.actRow)
        ui.column.insertLayout(place, flow)

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "ui"):
            self._fit_detail()

    def _fit_detail(self) -> None:
        fit_lines(self.ui.registerDetail, DETAIL_LINES)
