"""Sesi: every session of the centre, how it stands, and which packages of it came."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel
from typing_extensions import override

from asn_desktop.domain.centre import CentralSession
from asn_desktop.domain.file_names import file_name_part
from asn_desktop.domain.wording import whole
from asn_desktop.gui import choosing
from asn_desktop.gui.centre.list_tab import Columns, ListTab
from asn_desktop.gui.centre.session_rows import package_row, session_in_full, session_row
from asn_desktop.gui.widgets.plain_table import PlainTable
from asn_desktop.gui.widgets.text_table import TextTable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from asn_desktop.domain.centre import CentralPackage, GivenReceipt, KnownRoot
    from asn_desktop.gui.centre.centre_desk import OpenCentre
    from asn_desktop.gui.widgets.text_table import TextRow

SHARES = (11, 22, 20, 7, 10, 8, 8, 9, 8, 10)
PACKAGE_SHARES = (28, 18, 22, 15, 22)
PACKAGE_ROWS = 1
SPACING, PACKAGES_SHARE, DETAIL_SHARE = 8, 3, 2


class SessionsTab(ListTab[CentralSession]):
    """Codes of acknowledgement are written for who sent; roots are taken in from coordinators."""

    merge_wished = Signal()

    def __init__(self, opened: OpenCentre, parent: QWidget | None = None) -> None:
        super().__init__(opened, parent)
        self._shown_ses = ""
        self._build_packages()
        self.merge_button = self.add_button(
            "mergeButton", self.tr("Gabungkan &paket…"), self.merge_wished.emit
        )
        self.receipt_button = self.add_button(
            "receiptButton", self.tr("Kode teri&ma…"), self.choose_receipt
        )
        self.root_button = self.add_button(
            "rootButton", self.tr("K&enali akar sesi…"), self.choose_root
        )

    def _build_packages(self) -> None:
        headings = self.tr("Diterima"), self.tr("Dari"), self.tr("Berkas"), self.tr("Kode paket")
        self.package_label = QLabel(self)
        self.package_label.setProperty("role", "muted")
        self.packages = TextTable((*headings, self.tr("Isinya")), self)
        self.package_view = PlainTable(self)
        self.package_view.fewest_rows = PACKAGE_ROWS
        self.package_view.setAccessibleName(self.tr("Paket sesi terpilih"))
        self.package_view.show_model(self.packages, PACKAGE_SHARES)
        beside = QHBoxLayout()
        beside.setSpacing(SPACING)
        beside.addWidget(self.package_view, PACKAGES_SHARE)
        beside.addWidget(self.ui.detailText, DETAIL_SHARE)
        self.ui.lowerColumn.addWidget(self.package_label)
        self.ui.lowerColumn.addLayout(beside)
        self.ui.column.setStretch(self.ui.column.indexOf(self.ui.lowerColumn), 1)

    @property
    @override
    def title(self) -> str:
        return self.tr("&Sesi")

    @override
    def _columns(self) -> Columns:
        first = self.tr("Tanggal"), self.tr("Sesi"), self.tr("Keadaan"), self.tr("Hadir")
        counts = self.tr("Nilai"), self.tr("Konflik"), self.tr("Kurang"), self.tr("Susulan")
        headings = *first, *counts, self.tr("Koreksi"), self.tr("Sertifikat")
        return Columns(headings, SHARES, tuple(range(3, 10)), icon_column=2)

    @override
    def _read(self, progress: Callable[[int, int], None]) -> Sequence[CentralSession]:
        del progress
        return self.centre.reading.sessions()

    @override
    def _row(self, entry: CentralSession) -> TextRow:
        return session_row(entry)

    @override
    def _explain(self, count: int) -> str:
        return self.tr(
            "{count} sesi, yang terbaru di atas. Hadir dan nilai: yang ada/seharusnya."
            " Sertifikat: yang perlu terbit ulang."
        ).format(count=whole(count))

    @override
    def _when_empty(self) -> str:
        return self.tr("Belum ada sesi di berkas pusat ini.\nGabungkan paket sesi dari flashdisk.")

    @override
    def _in_full(self, entry: CentralSession) -> str:
        return session_in_full(entry)

    @override
    def _fit_detail(self) -> None:
        """Leave its height to the packages beside it."""

    @override
    def _follow(self) -> None:
        chosen = self.chosen
        for button in (self.receipt_button, self.root_button):
            button.setEnabled(chosen is not None)
        for part in (self.package_label, self.package_view):
            part.setVisible(chosen is not None)
        self.root_button.setVisible(chosen is None or not chosen.known_root)
        if chosen is not None:
            ses = chosen.ses
            self.jobs.run(lambda: (ses, self.centre.reading.packages(ses)), self._show_packages)

    def _show_packages(self, answer: tuple[str, Sequence[CentralPackage]]) -> None:
        """Show the packages, unless another session has been chosen meanwhile."""
        ses, packages = answer
        if self.chosen is not None and self.chosen.ses == ses:
            self.packages.show([package_row(each) for each in packages])
            told = self.tr("{count} paket dari sesi ini, yang terakhir di atas:")
            self.package_label.setText(told.format(count=whole(len(packages))))

    # --- what is done ------------------------------------------------------------------

    def choose_receipt(self) -> None:
        """Ask where the codes of acknowledgement for the chosen session go."""
        chosen = self.chosen
        if chosen is not None:
            name = f"Kode terima {file_name_part(chosen.title, 'sesi')}.txt"
            suggestion = choosing.in_usual("packages", name)
            title = self.tr("Simpan kode terima")
            then = partial(self.write_receipt, chosen.ses)
            choosing.choose_target(self, title, suggestion, then)

    def write_receipt(self, ses: str, out: Path) -> None:
        """Write the codes with which the sender knows that the packages arrived."""
        self.jobs.run(lambda: self.centre.files.receipt(out, ses), self._tell_receipt)

    def _tell_receipt(self, given: GivenReceipt) -> None:
        told = self.tr(
            "{count} kode terima tersimpan di {name}. Kirim, atau bacakan lewat telepon; pengirim"
            " mengetiknya di laptopnya."
        )
        self.said.emit(told.format(count=whole(len(given.packages)), name=given.path.name))

    def choose_root(self) -> None:
        """Ask for the public key of a session's root."""
        title = self.tr("Kunci publik sesi dari koordinator")
        choosing.choose_file(self, title, (choosing.ALL,), self.trust)

    def trust(self, path: Path) -> None:
        """Take in the public key of a session's root."""
        self.jobs.run(lambda: self.centre.upkeep.trust(path), self._tell_trusted)

    def _tell_trusted(self, known: KnownRoot) -> None:
        self.said.emit(self.tr("Akar dikenal: {title}.").format(title=known.title or known.ses))
        self.altered.emit()
