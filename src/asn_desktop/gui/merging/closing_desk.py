"""Closing a session: refused while something is missing, unless somebody says why."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Slot

from asn_desktop.domain.wording import whole

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

    from asn_desktop.domain.changes import Changed
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.gui.merging.receipt_card import ReceiptCard
    from asn_desktop.services.workspace import Workspace

CLOSED = "closed"


class CloseParts(NamedTuple):
    """The widgets of Tutup sesi."""

    title: QLabel
    label: QLabel
    why_label: QLabel
    why: QLineEdit
    problem: QLabel
    close: QPushButton
    who: QPushButton
    receipt: ReceiptCard


class Standing(NamedTuple):
    """How a session stands: closed or not, what came after, what is missing and of how many."""

    is_closed: bool
    late: int
    missing: int
    people: int
    conflicts: int


class CloseDesk(QObject):
    """Shows what is missing first; the reason is asked for in place."""

    def __init__(self, workspace: Workspace, jobs: Jobs, parts: CloseParts) -> None:
        super().__init__(parts.close)
        self._workspace, self._jobs, self._parts = workspace, jobs, parts
        self._standing = Standing(is_closed=False, late=0, missing=0, people=0, conflicts=0)
        parts.close.clicked.connect(self.close_session)
        parts.why.returnPressed.connect(self.close_session)
        parts.why.textEdited.connect(parts.problem.clear)

    def refresh(self) -> None:
        """Read whether the session is closed and what is missing."""
        self._jobs.run(self._read, self._show)

    def _read(self) -> Standing:
        overview, missing = self._workspace.session.overview(), self._workspace.results.missing()
        people = len({each.participant.id for each in missing})
        is_closed = overview.status == CLOSED
        return Standing(is_closed, overview.late, len(missing), people, overview.conflicts)

    def _show(self, standing: Standing) -> None:
        self._standing = standing
        parts = self._parts
        if standing.is_closed:
            title = self.tr("Sesi sudah ditutup")
            text = self.tr("Tidak ada isian susulan.")
            if standing.late:
                text = self.tr(
                    "{late} isian susulan masuk setelah penutupan. Tutup lagi dengan alasan agar"
                    " ikut dihitung."
                ).format(late=whole(standing.late))
        else:
            title, text = self.tr("Tutup sesi"), self._what_is_missing(standing)
        parts.title.setText(title)
        parts.label.setText(text)
        asks_why = self._asks_why
        for widget in (parts.why_label, parts.why):
            widget.setVisible(asks_why)
        can_close = not standing.is_closed or standing.late > 0
        parts.close.setVisible(can_close)
        parts.close.setText(
            self.tr("Tutup sesi &dengan alasan") if asks_why else self.tr("Tutup sesi")
        )
        parts.who.setVisible(standing.missing > 0)
        parts.problem.clear()

    @property
    def _asks_why(self) -> bool:
        standing = self._standing
        return standing.late > 0 if standing.is_closed else standing.missing > 0

    def _what_is_missing(self, standing: Standing) -> str:
        if not standing.missing:
            text = self.tr(
                "Semua penilai sudah lengkap. Setelah ditutup, isian yang datang kemudian disebut"
                " susulan dan perlu persetujuan."
            )
        else:
            text = self.tr(
                "Masih kurang {count} hal pada {people} peserta. Lengkapi dahulu, atau tulis"
                " alasan mengapa sesi ditutup sekarang."
            ).format(count=whole(standing.missing), people=whole(standing.people))
        if standing.conflicts:
            text += self.tr(" Masih ada {count} konflik yang belum diputuskan.").format(
                count=whole(standing.conflicts)
            )
        return text

    @Slot()
    def close_session(self) -> None:
        """Close; with a reason where something is missing."""
        why = self._parts.why.text().strip()
        if self._asks_why and not why:
            self._parts.problem.setText(self.tr("Tulis dulu alasannya dengan singkat."))
            self._parts.why.setFocus()
            return
        session, with_gaps = self._workspace.session, self._asks_why
        self._jobs.run(
            lambda: session.close_session(with_gaps=with_gaps, why=why),
            self._tell,
            refused=self._parts.problem.setText,
        )

    def _tell(self, _changed: Changed) -> None:
        self._parts.why.clear()
        words = self.tr(
            "Isian yang datang sesudah ini disebut susulan. Kirim paket sesi ke BKPSDM di Kirim."
        )
        self._parts.receipt.show_receipt(self.tr("Sesi ditutup"), "", words)
        self.refresh()
