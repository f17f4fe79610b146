"""Orang: somebody is looked up by name or NIP; below, what each session says of that person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QLabel
from typing_extensions import override

from asn_desktop.domain.centre import PersonFound
from asn_desktop.domain.wording import grouped_nip, listed, whole
from asn_desktop.gui.centre.list_tab import Columns, ListTab
from asn_desktop.gui.centre.person_rows import entry_row, spans
from asn_desktop.gui.centre.session_rows import NOTHING
from asn_desktop.gui.widgets.plain_table import PlainTable
from asn_desktop.gui.widgets.text_table import TextRow, TextTable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from asn_desktop.domain.centre import PersonHistory
    from asn_desktop.gui.centre.centre_desk import OpenCentre

SHARES = (34, 22, 34, 10)
HISTORY_SHARES = (12, 24, 16, 8, 16, 14, 10)
HISTORY_ROWS = 1
PAUSE_MILLISECONDS = 250
MOST_FOUND, MOST_NAMES = 200, 4


class PeopleTab(ListTab[PersonFound]):
    """Searches in the file, not in a list; who has no NIP stands alone for each session."""

    def __init__(self, opened: OpenCentre, parent: QWidget | None = None) -> None:
        super().__init__(opened, parent)
        self._wish = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.refresh)
        self.ui.searchEdit.setPlaceholderText(self.tr("Nama, sebagian nama, atau awal NIP"))
        self.ui.searchEdit.setAccessibleName(self.tr("Cari orang di semua sesi"))
        self.names_label = QLabel(self)
        self.names_label.setWordWrap(True)
        first = self.tr("Tanggal"), self.tr("Sesi"), self.tr("Unit"), self.tr("Hasil")
        last = self.tr("Kualifikasi"), self.tr("Disiplin"), self.tr("Sertifikat")
        self.history = TextTable((*first, *last), self, right=(3,), icon_column=1)
        self.history_view = PlainTable(self)
        self.history_view.fewest_rows = HISTORY_ROWS
        self.history_view.setAccessibleName(self.tr("Riwayat orang terpilih"))
        self.history_view.show_model(self.history, HISTORY_SHARES)
        for part in (self.names_label, self.history_view):
            self.ui.lowerColumn.addWidget(part)
            part.hide()
        self.ui.column.setStretch(self.ui.column.indexOf(self.ui.lowerColumn), 2)

    @property
    @override
    def title(self) -> str:
        return self.tr("&Orang")

    @property
    @override
    def firsts(self) -> Sequence[QWidget]:
        return (self.ui.searchEdit,)

    @override
    def _columns(self) -> Columns:
        first = self.tr("Nama"), self.tr("NIP"), self.tr("Unit terakhir"), self.tr("Sesi")
        return Columns(first, SHARES, (3,))

    @override
    @Slot()
    def _on_search(self) -> None:
        self._pause.start()

    @override
    @Slot()
    def refresh(self) -> None:
        self._pause.stop()
        self._wish = self.ui.searchEdit.text().strip()
        super().refresh()

    @override
    def _read(self, progress: Callable[[int, int], None]) -> Sequence[PersonFound]:
        del progress
        return self.centre.reading.people(self._wish, MOST_FOUND)

    @override
    def _narrow(self) -> None:
        self._show([row for row, _ in self._rows])

    @override
    def _row(self, entry: PersonFound) -> TextRow:
        nip = grouped_nip(entry.nip) if entry.nip else self.tr("tanpa NIP")
        texts = entry.name, nip, entry.unit or NOTHING, whole(entry.sessions)
        return TextRow(texts, key=entry.nip or f"{entry.ses} {entry.participant}")

    @override
    def _explain(self, count: int) -> str:
        if count >= MOST_FOUND:
            told = self.tr("{count} orang pertama; ketik lebih banyak huruf untuk mempersempit.")
            return told.format(count=whole(count))
        return self.tr("{count} orang ditemukan.").format(count=whole(count))

    @override
    def _when_empty(self) -> str:
        if self._wish:
            return self.tr("Tidak ada yang bernama atau ber-NIP begitu. Coba sebagian namanya.")
        return self.tr("Ketik nama atau NIP untuk melihat riwayat seseorang di semua sesi.")

    @override
    def _follow(self) -> None:
        chosen = self.chosen
        for part in (self.names_label, self.history_view):
            part.setVisible(chosen is not None)
        if chosen is None:
            return
        reading, found = self.centre.reading, chosen

        def read() -> PersonHistory:
            if found.nip:
                return reading.person(found.nip)
            return reading.person_without_nip(found.ses, found.participant)

        self.jobs.run(lambda: (found, read()), self._show_history)

    def _show_history(self, answer: tuple[PersonFound, PersonHistory]) -> None:
        """Show a history, unless somebody else has been chosen meanwhile."""
        found, history = answer
        if self.chosen != found:
            return
        self.history.show([entry_row(each) for each in history.entries])
        told = self.tr("{name}: {count} sesi, yang terlama di atas.").format(
            name=history.name, count=whole(len(history.entries))
        )
        more = []
        if len(history.names) > 1:
            names = listed(spans(history.names), MOST_NAMES)
            more.append(self.tr("Namanya: {names}.").format(names=names))
        if len(history.units) > 1:
            units = listed(spans(history.units), MOST_NAMES)
            more.append(self.tr("Unitnya: {units}.").format(units=units))
        self.names_label.setText(" ".join((told, *more)))
