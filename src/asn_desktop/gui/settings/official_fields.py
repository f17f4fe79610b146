"""Fields of an official that help each other: golongan gives pangkat, the NIP is counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter

from asn_desktop.domain.golongan import OF_PNS, OF_PPPK, parse_golongan
from asn_desktop.domain.wording import NIP_LENGTH, grouped_nip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QLineEdit


class OfficialFields(QObject):
    """Watches the lines for NIP, golongan and pangkat of one form."""

    corrected = Signal()
    """A line was rewritten here: golongan in its usual spelling, pangkat after it, NIP bare."""

    def __init__(
        self,
        nip: tuple[QLineEdit, QLabel],
        golongan: QLineEdit,
        pangkat: QLineEdit,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._nip, self._nip_hint = nip
        self._golongan, self._pangkat = golongan, pangkat
        completer = QCompleter([step.code for step in OF_PNS + OF_PPPK], golongan)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        golongan.setCompleter(completer)
        golongan.editingFinished.connect(self._complete_rank)
        self._nip.editingFinished.connect(self._tidy_nip)
        self._nip.textChanged.connect(self._count)

    @Slot()
    def _complete_rank(self) -> None:
        step = parse_golongan(self._golongan.text())
        if step is None or step.code == self._golongan.text():
            known = step is not None and step.pangkat in ("", self._pangkat.text())
            if step is None or known or self._pangkat.text():
                return
        self._golongan.setText(step.code)
        if step.pangkat:
            self._pangkat.setText(step.pangkat)
        self.corrected.emit()

    @Slot()
    def _tidy_nip(self) -> None:
        digits = "".join(letter for letter in self._nip.text() if letter.isdigit())
        shown = grouped_nip(digits) if len(digits) == NIP_LENGTH else self._nip.text().strip()
        if shown != self._nip.text():
            self._nip.setText(shown)
            self.corrected.emit()

    @Slot()
    def _count(self) -> None:
        """Count the digits; an incomplete NIP is no reason to refuse, only to say so."""
        typed = self._nip.text().strip()
        digits = sum(letter.isdigit() for letter in typed)
        odd = any(not letter.isdigit() and letter not in " .'" for letter in typed)
        if not typed or (digits == NIP_LENGTH and not odd):
            text = ""
        elif odd:
            text = QCoreApplication.translate("OfficialFields", "ada yang bukan angka")
        else:
            told = QCoreApplication.translate("OfficialFields", "{digits} dari 18 digit")
            text = told.format(digits=digits)
        self._nip_hint.setText(text)


def bare_nip(shown: object) -> str:
    """Return a NIP as it is stored: its digits, where it is one; else what was typed."""
    text = str(shown)
    digits = "".join(letter for letter in text if letter.isdigit())
    return digits if len(digits) == NIP_LENGTH else text
