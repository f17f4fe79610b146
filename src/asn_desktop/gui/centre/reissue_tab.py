"""Terbit ulang: certificates that no longer say what their session says."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from typing_extensions import override

from asn_desktop.domain.centre import Reissue
from asn_desktop.domain.wording import grouped_nip, whole
from asn_desktop.gui import choosing
from asn_desktop.gui.centre.list_tab import Columns, ListTab
from asn_desktop.gui.centre.session_rows import NOTHING, day
from asn_desktop.gui.widgets.text_table import TextRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from asn_desktop.gui.centre.centre_desk import OpenCentre

LIST_NAME = "sertifikat-dicabut.json"
SHARES = (9, 18, 17, 15, 17, 24)


class ReissueTab(ListTab[Reissue]):
    """Issued anew at the coordinator's table, where the session's keys are."""

    def __init__(self, opened: OpenCentre, parent: QWidget | None = None) -> None:
        super().__init__(opened, parent)
        self.revoked_button = self.add_button(
            "revokedButton", self.tr("Tulis daftar yang di&cabut…"), self.choose_list
        )

    @Slot()
    def choose_list(self) -> None:
        """Ask where the list of what all sessions took back goes."""
        suggestion = choosing.in_usual("papers", LIST_NAME)
        title = self.tr("Tulis daftar yang dicabut")
        choosing.choose_target(self, title, suggestion, self.write_list)

    def write_list(self, out: Path) -> None:
        """Write the list for those who check paper without the centre at hand."""
        reading = self.centre.reading
        self.jobs.run(lambda: reading.write_revoked(out), partial(self._tell_list, out))

    def _tell_list(self, out: Path, count: int) -> None:
        told = self.tr("Tersimpan: {name}. {count} yang dicabut di semua sesi, tanpa nama.")
        self.said.emit(told.format(name=out.name, count=whole(count)))

    @property
    @override
    def title(self) -> str:
        return self.tr("&Terbit ulang")

    @override
    def _columns(self) -> Columns:
        first = self.tr("Tanggal"), self.tr("Sesi"), self.tr("Nama"), self.tr("NIP")
        return Columns((*first, self.tr("Nomor"), self.tr("Mengapa")), SHARES, icon_column=5)

    @override
    def _read(self, progress: Callable[[int, int], None]) -> Sequence[Reissue]:
        del progress
        return self.centre.reading.reissue()

    @override
    def _row(self, entry: Reissue) -> TextRow:
        nip = grouped_nip(entry.nip) if entry.nip else NOTHING
        texts = day(entry.date), entry.session, entry.name, nip, entry.number, entry.reason
        return TextRow(texts, icon="perhatian", tone="warning")

    @override
    def _explain(self, count: int) -> str:
        return self.tr(
            "{count} sertifikat tidak lagi sama dengan sesinya. Terbitkan ulang di laptop"
            " koordinator: Cetak, Sertifikat."
        ).format(count=whole(count))

    @override
    def _when_empty(self) -> str:
        return self.tr("Semua sertifikat yang dikenal pusat masih sama dengan sesinya.")

    @override
    def _in_full(self, entry: Reissue) -> str:
        return f"{entry.name} · {entry.number}: {entry.reason}"
