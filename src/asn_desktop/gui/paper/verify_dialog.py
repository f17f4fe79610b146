"""Periksa sertifikat: whether the text of a QR is whole, altered, or of a signer unknown here."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QDialog
from typing_extensions import override

from asn_desktop.domain.wording import long_date
from asn_desktop.gui.icons import pixmap
from asn_desktop.gui.paper.forms.verify_dialog import Ui_VerifyDialog
from asn_desktop.gui.theme import colours_of

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.verifying import VerifyResult
    from asn_desktop.services.workspace import Workspace

ICON_SIDE = 36
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
LOOKS = {
    "valid": ("centang", "good"),
    "altered": ("perhatian", "bad"),
    "unknown_signer": ("info", "warning"),
}


class VerifyDialog(QDialog):
    """A scanner types the text and Enter; the verdict appears without another key."""

    def __init__(self, workspace: Workspace, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_VerifyDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._jobs = workspace, jobs
        self.ui.verdictCard.hide()
        self.ui.textEdit.installEventFilter(self)
        self.ui.textEdit.textChanged.connect(self._forget)
        self.ui.verifyButton.clicked.connect(self.verify)
        self.ui.closeButton.clicked.connect(self.reject)

    @Slot()
    def verify(self) -> None:
        """Check the text that was scanned or pasted."""
        text = "".join(self.ui.textEdit.toPlainText().splitlines()).lstrip()
        if not text:
            self.ui.problemLabel.setText(self.tr("Pindai atau tempelkan dulu teks kode QR-nya."))
            self.ui.textEdit.setFocus()
            return

        def job() -> VerifyResult:
            from asn_desktop.services.verifying import verify  # noqa: PLC0415 - slow to load

            return verify(text)

        self._jobs.run(job, self._show, refused=self.ui.problemLabel.setText)

    def take_file(self, path: Path) -> None:
        """Check a certificate that is at hand as a file: PDF, or a picture of it."""

        def read() -> str:
            from asn_desktop.services.certificate_scan import (  # noqa: PLC0415 - slow to load
                certificate_code,
            )

            return certificate_code(path)

        self._jobs.run(read, self._take_text, refused=self.ui.problemLabel.setText)

    def _take_text(self, text: str) -> None:
        self.ui.textEdit.setPlainText(text)
        self.verify()

    @Slot()
    def _forget(self) -> None:
        self.ui.problemLabel.clear()
        self.ui.verdictCard.hide()

    def _show(self, result: VerifyResult) -> None:
        icon, tone = LOOKS[result.verdict]
        words = {
            "valid": (
                self.tr("Sah: isinya utuh dan penerbitnya dikenal."),
                self.tr("Cocokkan dengan yang tercetak. Ini bukan tanda tangan elektronik (TTE)."),
            ),
            "altered": (
                self.tr("Tidak sah: isinya berubah atau rusak."),
                self.tr("Pindai sekali lagi; bila tetap begini, jangan terima sertifikat ini."),
            ),
            "unknown_signer": (
                self.tr("Belum dapat dipastikan: penerbitnya tidak dikenal di laptop ini."),
                self.tr("Periksa di laptop yang pernah membuka sesi penerbitnya."),
            ),
        }
        verdict, advice = words[result.verdict]
        colour = getattr(colours_of(self.palette()), tone)
        self.ui.verdictIcon.setPixmap(pixmap(icon, colour, ICON_SIDE))
        self.ui.verdictLabel.setText(verdict)
        facts = {} if result.verdict == "altered" else result.facts
        self.ui.factsLabel.setText(self._told(facts))
        self.ui.factsLabel.setVisible(bool(facts))
        self.ui.adviceLabel.setText(advice)
        self.ui.verdictCard.setAccessibleName(verdict)
        self.ui.verdictCard.show()
        QAccessible.updateAccessibility(
            QAccessibleEvent(self.ui.verdictCard, QAccessible.Event.Alert)
        )

    def _told(self, facts: dict[str, object]) -> str:
        """Return the facts as lines; of the NIP only its last digits are in the code."""
        if not facts:
            return ""
        issued = long_date(dt.date.fromisoformat(str(facts["issued"])))
        lines = (
            (self.tr("Nama"), facts["name"]),
            (self.tr("NIP berakhir"), facts["nip_tail"]),
            (self.tr("Nomor"), facts["number"]),
            (self.tr("Tanggal"), issued),
            (self.tr("Nilai"), f"{facts['score']} ({facts['band']})"),
        )
        return "\n".join(f"{name}: {text}" for name, text in lines if text)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if is_key and isinstance(event, QKeyEvent) and event.key() in ENTER:
            self.verify()
            return True
        return super().eventFilter(watched, event)
