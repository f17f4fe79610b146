"""The lists of Diterima: packages, what is set aside, what cannot be used; one row in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from asn_desktop.domain.wording import whole
from asn_desktop.gui.merging.received_rows import (
    Inbox,
    aside_row,
    package_in_full,
    package_row,
    quarantine_row,
)
from asn_desktop.gui.widgets.count_tiles import Tile
from asn_desktop.gui.widgets.text_table import TextTable

if TYPE_CHECKING:
    from asn_desktop.domain.received import MergeRecord, ReceivedPackage
    from asn_desktop.gui.merging.forms.received_tab import Ui_ReceivedTab
    from asn_desktop.gui.widgets.text_table import TextRow

PACKAGES, ASIDE, QUARANTINE = "paket", "disisihkan", "dikarantina"
SHARES = {PACKAGES: (22, 19, 22, 13, 7, 22), ASIDE: (26, 26, 22, 26), QUARANTINE: (26, 8, 10, 56)}


class ReceivedList(QObject):
    """Shows one of the lists, narrowed down as one types; keeps the chosen row."""

    chosen_changed = Signal()

    def __init__(self, ui: Ui_ReceivedTab, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._inbox: Inbox | None = None
        self._packages: dict[str, ReceivedPackage] = {}
        self._models = {
            PACKAGES: TextTable(self._headings(PACKAGES), self, right=(4,), icon_column=5),
            ASIDE: TextTable(self._headings(ASIDE), self),
            QUARANTINE: TextTable(self._headings(QUARANTINE), self, right=(1,)),
        }
        ui.tiles.offer(
            (
                Tile(PACKAGES, self.tr("paket"), "paket", "accent"),
                Tile(ASIDE, self.tr("disisihkan"), "tutup", "warning"),
                Tile(QUARANTINE, self.tr("dikarantina"), "perhatian", "bad"),
            )
        )
        ui.tiles.chosen.connect(self._open)
        ui.searchEdit.textChanged.connect(self._open)

    def show_inbox(self, inbox: Inbox) -> None:
        """Show what came, in the list that is open."""
        self._inbox = inbox
        self._packages = {str(each.n): each for each in inbox.packages}
        counts = {
            PACKAGES: len(inbox.packages),
            ASIDE: len(inbox.set_aside),
            QUARANTINE: len(inbox.quarantine),
        }
        self._ui.tiles.show_counts(counts)
        self._ui.tiles.choose(self._ui.tiles.key or PACKAGES)

    @property
    def chosen(self) -> ReceivedPackage | None:
        """Return the package of the chosen row, None in the other lists."""
        return self._packages.get(self._chosen_key())

    @property
    def record(self) -> MergeRecord | None:
        """Return the merge in which the chosen package came."""
        chosen, inbox = self.chosen, self._inbox
        if chosen is None or inbox is None or chosen.merging is None:
            return None
        return inbox.merges.get(chosen.merging)

    @Slot()
    def _open(self) -> None:
        """Show the list of the chosen number, narrowed down to what is searched."""
        inbox, key = self._inbox, self._ui.tiles.key or PACKAGES
        if inbox is None:
            return
        rows = self._rows(inbox, key)
        words = self._ui.searchEdit.text().casefold().split()
        found = [
            row for row in rows if all(word in " ".join(row.texts).casefold() for word in words)
        ]
        view, model = self._ui.receivedView, self._models[key]
        kept = self._chosen_key()
        model.show(found)
        if view.model() is not model:
            view.show_model(model, SHARES[key])
            view.selectionModel().currentChanged.connect(self._show_chosen)
        self._ui.listLabel.setText(self._explain(key, len(found), len(rows)))
        view.setAccessibleDescription(self._ui.listLabel.text())
        if found:
            view.selectRow(max(0, model.find(kept) if kept else 0))
        self._show_chosen()

    def _rows(self, inbox: Inbox, key: str) -> list[TextRow]:
        if key == ASIDE:
            return [aside_row(each) for each in inbox.set_aside]
        if key == QUARANTINE:
            return [quarantine_row(each) for each in inbox.quarantine]
        return [package_row(each) for each in inbox.packages]

    def _headings(self, key: str) -> tuple[str, ...]:
        if key == ASIDE:
            first = self.tr("Peserta"), self.tr("Isi"), self.tr("Isinya")
            return *first, self.tr("Dari paket")
        if key == QUARANTINE:
            first = self.tr("Paket"), self.tr("Baris"), self.tr("Laptop")
            return *first, self.tr("Mengapa tidak dipakai")
        first = self.tr("Diterima"), self.tr("Dari"), self.tr("Berkas")
        return *first, self.tr("Kode paket"), self.tr("Isian"), self.tr("Keadaan")

    def _explain(self, key: str, shown: int, count: int) -> str:
        if shown < count:
            return self.tr("{shown} dari {count} cocok dengan pencarian.").format(
                shown=whole(shown), count=whole(count)
            )
        nothing = {
            PACKAGES: self.tr("Belum ada paket yang diterima. Gabungkan paket di Gabungkan."),
            ASIDE: self.tr("Tidak ada isian yang disisihkan."),
            QUARANTINE: self.tr("Tidak ada baris yang dikarantina."),
        }
        told = {
            PACKAGES: self.tr("{count} paket, yang terakhir di atas."),
            ASIDE: self.tr("{count} isian dari gabungan yang diurungkan; tidak dihitung."),
            QUARANTINE: self.tr("{count} baris tidak dapat dipakai; yang lain tetap masuk."),
        }
        return (told if count else nothing)[key].format(count=whole(count))

    def _chosen_key(self) -> str:
        index = self._ui.receivedView.currentIndex()
        model = self._models[PACKAGES]
        is_here = self._ui.receivedView.model() is model and index.isValid()
        return model.row(index.row()).key if is_here and index.row() < model.rowCount() else ""

    @Slot()
    def _show_chosen(self) -> None:
        """Say the chosen row in full."""
        view, package = self._ui.receivedView, self.chosen
        if package is not None and self._inbox is not None:
            told = package_in_full(package, self._inbox)
        else:
            index, model = view.currentIndex(), self._models[self._ui.tiles.key or PACKAGES]
            is_here = index.isValid() and index.row() < model.rowCount()
            told = " · ".join(filter(None, model.row(index.row()).texts)) if is_here else ""
        self._ui.detailText.setPlainText(told)
        self.chosen_changed.emit()
