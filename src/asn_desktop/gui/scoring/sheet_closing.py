"""Makes sheets final, naming what is still empty, and opens final ones again with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from asn_desktop.domain.wording import listed

if TYPE_CHECKING:
    from asn_desktop.gui.scoring.open_sheet import OpenSheet
    from asn_desktop.gui.scoring.sheet_view import SheetView
    from asn_desktop.gui.widgets.inline_question import InlineQuestion

NAMED = 4


class SheetClosing(QObject):
    """Every question is asked in the page itself."""

    settling = Signal()
    """What is still being typed is to be stored first."""
    refused = Signal(str)

    def __init__(self, sheet: OpenSheet, view: SheetView, question: InlineQuestion) -> None:
        super().__init__(view)
        self._sheet, self._view, self._question = sheet, view, question

    @Slot()
    def finalise(self) -> None:
        """Make the open sheet final; with gaps, name them and go to the first."""
        self.settling.emit()
        model = self._view.sheet_model
        gaps = [] if model is None or model.locked else model.empty_rows()
        self._view.setFocus()  # the button that asked goes with a final sheet
        if model is None or not gaps:
            self._sheet.finalise()
            return
        self._view.go_to(gaps[0])
        names = listed([model.spoken_label(row) for row in gaps], NAMED)
        sentence = self.tr("Belum dapat difinalkan: {names} belum dinilai. Kursor sudah di sana.")
        self.refused.emit(sentence.format(names=names))

    @Slot()
    def ask_finalise_complete(self) -> None:
        """Make every complete sheet of this evaluator final, once agreed in place."""
        self.settling.emit()
        self._question.ask_consent(
            self.tr("Finalkan semua lembar yang sudah lengkap dari penilai ini?"),
            self.tr("Finalkan semua"),
            lambda _: self._sheet.finalise_complete(),
        )

    @Slot()
    def ask_reopen(self) -> None:
        """Ask in place why a final sheet is opened again."""
        model = self._view.sheet_model
        if model is not None and model.locked:
            question = self.tr("Mengapa lembar ini dibuka kembali?")
            self._question.ask(question, self.tr("Buka kembali"), self._reopen)

    def _reopen(self, why: str) -> None:
        self._view.setFocus()  # the button that asked is about to go
        self._sheet.reopen(why)
