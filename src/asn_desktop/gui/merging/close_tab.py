"""Closing a session: refused while something is missing, unless somebody says why; and after it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal, Slot
from typing_extensions import override

from asn_desktop.domain.completeness import LaptopState, Stage
from asn_desktop.domain.wording import whole
from asn_desktop.gui.merging.forms.close_tab import Ui_CloseTab
from asn_desktop.gui.merging.matrix_view import ICONS
from asn_desktop.gui.merging.merging_tab import MergingTab
from asn_desktop.gui.widgets.text_table import TextRow, TextTable
from asn_desktop.services.day.completeness_words import laptop_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QWidget

    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.completeness import Completeness, EvaluatorStanding
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.session.closing import LateEntry
    from asn_desktop.services.workspace import Workspace

CLOSED = "closed"
AGAINST_SHARES, LATE_SHARES = (26, 74), (22, 26, 16, 16, 14, 20)


class Standing(NamedTuple):
    """How a session stands: closed or not, what is missing, and what came after closing."""

    is_closed: bool
    found: Completeness
    late: tuple[LateEntry, ...]


class CloseTab(MergingTab):
    """Shows what is missing, or late, first; the reason is asked for in place."""

    missing_wished = Signal()
    """Show who and what is missing."""

    def __init__(self, workspace: Workspace, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(workspace, jobs, parent)
        self.ui = Ui_CloseTab()
        self.ui.setupUi(self)
        self._standing: Standing | None = None
        self.against = TextTable((self.tr("Siapa"), self.tr("Yang masih kurang")), self)
        headings = (
            *(self.tr("Peserta"), self.tr("Isi"), self.tr("Semula"), self.tr("Menjadi")),
            *(self.tr("Oleh"), self.tr("Paket")),
        )
        self.late = TextTable(headings, self)
        self.ui.againstView.show_model(self.against, AGAINST_SHARES)
        self.ui.lateView.show_model(self.late, LATE_SHARES)
        self.ui.againstView.activated.connect(self.missing_wished)
        self.ui.closeButton.clicked.connect(self.close_session)
        self.ui.acceptButton.clicked.connect(self.accept_late)
        self.ui.closeWhyEdit.returnPressed.connect(self._act)
        self.ui.closeWhyEdit.textEdited.connect(self.ui.closeProblem.clear)
        self.ui.whoButton.clicked.connect(self.missing_wished)
        for widget in (self.ui.againstView, self.ui.lateView, self.ui.acceptButton):
            widget.hide()

    @property
    @override
    def title(self) -> str:
        return self.tr("T&utup sesi")

    @property
    @override
    def firsts(self) -> Sequence[QWidget]:
        return self.ui.closeWhyEdit, self.ui.closeButton, self.ui.whoButton

    @override
    def refresh(self) -> None:
        """Read whether the session is closed, what is missing and what is late."""
        self.jobs.run(self._read, self._show)

    def _read(self) -> Standing:
        session = self.workspace.session
        is_closed = session.overview().status == CLOSED
        return Standing(is_closed, session.completeness(), session.late())

    # --- showing -----------------------------------------------------------------------

    def _show(self, standing: Standing) -> None:
        self._standing = standing
        ui, found, late = self.ui, standing.found, standing.late
        ui.closeTitle.setText(
            self.tr("Sesi sudah ditutup") if standing.is_closed else self.tr("Tutup sesi")
        )
        ui.closeLabel.setText(self._told(standing))
        self.against.show([] if standing.is_closed else list(self._against(found)))
        self.late.show([self._late_row(each) for each in late])
        for view, table in ((ui.againstView, self.against), (ui.lateView, self.late)):
            view.setVisible(table.rowCount() > 0)
            view.updateGeometry()
        asks_why = self._asks_why
        for widget in (ui.closeWhyLabel, ui.closeWhyEdit):
            widget.setVisible(asks_why)
        ui.closeButton.setVisible(not standing.is_closed)
        ui.closeButton.setText(
            self.tr("Tutup sesi &dengan alasan") if asks_why else self.tr("Tutup sesi")
        )
        ui.acceptButton.setVisible(bool(late))
        ui.whoButton.setVisible(bool(found.missing or found.unsettled))
        ui.closeProblem.clear()

    @property
    def _asks_why(self) -> bool:
        standing = self._standing
        if standing is None:
            return False
        return bool(standing.late) if standing.is_closed else not standing.found.is_settled

    def _told(self, standing: Standing) -> str:
        if standing.late:
            return self.tr(
                "{late} isian susulan masuk setelah penutupan dan belum disetujui. Periksa isinya,"
                " lalu terima dengan alasan; sampai itu sertifikat orangnya tidak dicetak."
            ).format(late=whole(len(standing.late)))
        if standing.is_closed:
            return self.tr("Tidak ada isian susulan.")
        if standing.found.is_settled:
            return self.tr(
                "Semua penilai sudah lengkap. Setelah ditutup, isian yang datang kemudian disebut"
                " susulan dan perlu persetujuan."
            )
        return self.tr(
            "Masih ada yang kurang. Lengkapi dahulu, atau tulis alasan mengapa sesi ditutup"
            " sekarang; alasannya tercantum di berita acara."
        )

    def _against(self, found: Completeness) -> Iterator[TextRow]:
        """Yield what stands against closing: sheets by evaluator, laptops, conflicts."""
        for row in found.rows:
            if row.worst != Stage.COMPLETE:
                yield TextRow((row.evaluator.name, self._sheets(row)), "", *ICONS[row.worst])
        for laptop in found.unsettled:
            tone = "warning" if laptop.state == LaptopState.UNHEARD else "bad"
            texts = (laptop.name, laptop_sentence(laptop))
            yield TextRow(texts, "", "perhatian", tone)
        if found.conflicts:
            text = self.tr("{count} konflik belum diputuskan; putuskan di bagian Konflik.")
            said = text.format(count=whole(found.conflicts))
            yield TextRow((self.tr("Konflik"), said), "", "gabung", "warning")
        if found.forks and not any(e.state == LaptopState.FORKED for e in found.unsettled):
            text = self.tr("{count} isian ganda dari berkas yang tersalin.")
            said = text.format(count=whole(len(found.forks)))
            yield TextRow((self.tr("Berkas tersalin"), said), "", "perhatian", "bad")

    def _sheets(self, row: EvaluatorStanding) -> str:
        words = {
            Stage.UNSENT: self.tr("{count} lembar belum terkirim"),
            Stage.PARTIAL: self.tr("{count} belum penuh"),
            Stage.NOT_FINAL: self.tr("{count} belum final"),
            Stage.UNCHECKED: self.tr("{count} belum diperiksa disiplinnya"),
        }
        return ", ".join(
            word.format(count=whole(row.counts[stage]))
            for stage, word in words.items()
            if row.counts[stage]
        )

    def _late_row(self, entry: LateEntry) -> TextRow:
        source = entry.package or self.tr("laptop ini")
        texts = (entry.participant, entry.field, entry.before, entry.after, entry.by, source)
        return TextRow(texts, entry.about or "", "perhatian", "warning")

    # --- acting ------------------------------------------------------------------------

    @Slot()
    def _act(self) -> None:
        """Do what the reason was asked for."""
        if self._standing is not None and self._standing.is_closed:
            self.accept_late()
        else:
            self.close_session()

    @Slot()
    def close_session(self) -> None:
        """Close; with a reason where something is missing."""
        if not self._has_reason():
            return
        why, with_gaps = self.ui.closeWhyEdit.text().strip(), self._asks_why
        session = self.workspace.session
        self.jobs.run(
            lambda: session.close_session(with_gaps=with_gaps, why=why),
            self._tell,
            refused=self.ui.closeProblem.setText,
        )

    @Slot()
    def accept_late(self) -> None:
        """Approve what came after closing."""
        if not self._has_reason():
            return
        why, session = self.ui.closeWhyEdit.text().strip(), self.workspace.session
        self.jobs.run(
            lambda: session.accept_late(why),
            self._tell_accepted,
            refused=self.ui.closeProblem.setText,
        )

    def _has_reason(self) -> bool:
        if self._asks_why and not self.ui.closeWhyEdit.text().strip():
            self.ui.closeProblem.setText(self.tr("Tulis dulu alasannya dengan singkat."))
            self.ui.closeWhyEdit.setFocus()
            return False
        return True

    def _tell(self, _changed: Changed) -> None:
        words = self.tr(
            "Isian yang datang sesudah ini disebut susulan. Kirim paket sesi ke BKPSDM di Kirim."
        )
        self._tell_done(self.tr("Sesi ditutup"), words)

    def _tell_accepted(self, _changed: Changed) -> None:
        words = self.tr(
            "Konfirmasi dan cetak ulang yang bersangkutan, lalu kirim paket sesi ke BKPSDM lagi."
        )
        self._tell_done(self.tr("Isian susulan diterima"), words)

    def _tell_done(self, title: str, words: str) -> None:
        self.ui.closeWhyEdit.clear()
        self.ui.closeReceipt.show_receipt(title, "", words)
        self.refresh()
