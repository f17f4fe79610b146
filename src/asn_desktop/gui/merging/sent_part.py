"""What left this laptop, and whether a table has it: the list, the code, the receipt file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from asn_desktop.domain.registers import Role
from asn_desktop.domain.wording import whole
from asn_desktop.gui import choosing
from asn_desktop.gui.merging.forms.sent_part import Ui_SentPart
from asn_desktop.gui.widgets.clock_words import moment
from asn_desktop.gui.widgets.text_table import TextRow, TextTable

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.domain.sheets import Delivery
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.merging.receipts import Acknowledged, SentPackage
    from asn_desktop.services.workspace import Workspace

LETTERS_OF_CODE = 16


class SentPart(QWidget):
    """Filled by `refresh`; hidden as far as nothing was ever sent."""

    said = Signal(str)
    unfolded = Signal(QWidget)
    """Something appeared that is to be seen, however small the window is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SentPart()
        self.ui.setupUi(self)
        self._workspace: Workspace
        self._jobs: Jobs
        headings = (
            self.tr("Dikirim"),
            self.tr("Berkas"),
            self.tr("Kode paket"),
            self.tr("Keadaan"),
        )
        self.model = TextTable(headings, self, icon_column=len(headings) - 1)
        self.ui.sentView.show_model(self.model, (18, 34, 14, 34))
        self.ui.codeEdit.setFixedWidth(self.fontMetrics().averageCharWidth() * LETTERS_OF_CODE)
        self.ui.codeSaid.hide()
        self.ui.codeEdit.returnPressed.connect(self.enter_code)
        self.ui.codeEdit.textEdited.connect(self.ui.codeProblem.clear)
        self.ui.codeButton.clicked.connect(self.enter_code)
        self.ui.receiptButton.clicked.connect(self.choose_receipt)
        self.ui.withdrawButton.clicked.connect(self._ask_withdrawal)
        chosen = self.ui.sentView.selectionModel()
        chosen.selectionChanged.connect(self._follow)

    def begin(self, workspace: Workspace, jobs: Jobs) -> None:
        """Take up the session whose packages are shown."""
        self._workspace, self._jobs = workspace, jobs

    def refresh(self) -> None:
        """Read what left and what is known of it."""
        receipts = self._workspace.receipts
        self._jobs.run(lambda: (receipts.sent(), receipts.delivery()), self._show)

    def clear(self) -> None:
        """Forget what was said of a code: something new is on its way."""
        self.ui.codeSaid.hide()
        self.ui.codeProblem.clear()

    @Slot()
    def enter_code(self) -> None:
        """Take in the code that was typed."""
        text, receipts = self.ui.codeEdit.text(), self._workspace.receipts
        self.ui.codeSaid.hide()
        self._jobs.run(lambda: receipts.type_code(text), self._tell, refused=self._refuse)

    @Slot()
    def choose_receipt(self) -> None:
        """Ask for a receipt file."""
        title = self.tr("Buka tanda terima")
        choosing.choose_file(self, title, (choosing.RECEIPTS,), self.take)

    def take(self, path: Path) -> None:
        """Take in a receipt file."""
        receipts = self._workspace.receipts
        self.ui.codeSaid.hide()
        self._jobs.run(lambda: receipts.take(path), self._tell, refused=self._refuse)

    def _show(self, found: tuple[tuple[SentPackage, ...], Delivery]) -> None:
        packages, delivery = found
        ui = self.ui
        kept = ui.sentView.currentIndex().row()
        self.model.show([self._row(package) for package in packages])
        if packages:
            ui.sentView.selectRow(max(0, min(kept, len(packages) - 1)))
        line: tuple[QWidget, ...] = (ui.codeLabel, ui.codeEdit, ui.codeButton, ui.receiptButton)
        for widget in (*line, ui.withdrawButton, ui.sentView):
            widget.setVisible(bool(packages))
        ui.deliveryLabel.setText(self._about(packages, delivery))
        ui.sentView.updateGeometry()
        self._follow()

    def _about(self, packages: tuple[SentPackage, ...], delivery: Delivery) -> str:
        if not packages:
            return self.tr("Belum ada paket yang dikirim dari laptop ini.")
        if self._workspace.role != Role.EVALUATOR:
            return self.tr(
                "BKPSDM atau meja lain memberi kode terima setelah paketnya digabung di sana."
            )
        return self.tr(
            "Lembar: {draft} draf · {final} final di laptop ini · {received} diterima di meja."
            " Meja koordinator memberi kode terima setelah paket digabung."
        ).format(
            draft=whole(delivery.draft),
            final=whole(delivery.final),
            received=whole(delivery.received),
        )

    def _row(self, package: SentPackage) -> TextRow:
        words, icon, tone = self._state(package)
        texts = (moment(package.at), package.name, package.receipt, words)
        return TextRow(texts, str(package.n), icon, tone)

    def _state(self, package: SentPackage) -> tuple[str, str, str]:
        if package.state == "received":
            ways = {
                "code": self.tr("diterima {when}, dengan kode"),
                "file": self.tr("diterima {when}, dengan tanda terima"),
                "relay": self.tr("diterima {when}, lewat laptop lain"),
            }
            told = ways.get(package.how, self.tr("diterima {when}"))
            return told.format(when=moment(package.received_at or 0)), "diterima", "good"
        if package.state == "covered":
            return self.tr("isinya diterima bersama paket lain"), "centang", "good"
        return self.tr("belum diterima"), "paket", "warning"

    def _tell(self, found: Acknowledged) -> None:
        self.ui.codeEdit.clear()
        self.ui.codeProblem.clear()
        self.ui.codeSaid.setText(self._words(found))
        self.ui.codeSaid.show()
        self.unfolded.emit(self.ui.codeSaid)
        self.refresh()

    def _words(self, found: Acknowledged) -> str:
        newest = found.packages[0]
        told = self.tr("Diterima: {file}, dikirim {when}.")
        if found.is_again:
            told = self.tr("Sudah tercatat: {file}, dikirim {when}.")
        sentences = [told.format(file=newest.name, when=moment(newest.at))]
        if found.newly:
            more = self.tr("{count} lembar final kini diterima.")
            sentences.append(more.format(count=whole(found.newly)))
        if found.is_older:
            sentences.append(self.tr("Ini bukan paket terakhir; yang terakhir belum diterima."))
        if found.delivery.final:
            left = self.tr("{count} lembar final belum diterima; kirim paket baru.")
            sentences.append(left.format(count=whole(found.delivery.final)))
        return " ".join(sentences)

    @Slot(str)
    def _refuse(self, sentence: str) -> None:
        self.ui.codeProblem.setText(sentence)
        self.ui.codeEdit.selectAll()
        self.ui.codeEdit.setFocus()
        self.unfolded.emit(self.ui.codeProblem)

    # --- taking back -------------------------------------------------------------------

    @Slot()
    def _follow(self) -> None:
        row = self.ui.sentView.currentIndex().row()
        is_received = 0 <= row < self.model.rowCount() and self.model.row(row).icon == "diterima"
        self.ui.withdrawButton.setEnabled(is_received)

    @Slot()
    def _ask_withdrawal(self) -> None:
        chosen = self.model.row(self.ui.sentView.currentIndex().row())
        question = self.tr(
            "Tarik catatan diterima untuk {file}? Lakukan bila meja mengurungkan penggabungannya:"
            " lembarnya kembali final di laptop ini. Kode yang sama dapat dimasukkan lagi."
        ).format(file=chosen.texts[1])
        number = int(chosen.key)
        self.ui.withdrawQuestion.ask_consent(
            question, self.tr("Tarik"), lambda _: self._withdraw(number)
        )
        self.unfolded.emit(self.ui.withdrawQuestion)

    def _withdraw(self, number: int) -> None:
        receipts = self._workspace.receipts
        self._jobs.run(lambda: receipts.withdraw(number), self._tell_withdrawn)

    def _tell_withdrawn(self, found: Acknowledged) -> None:
        told = self.tr("Catatan diterima ditarik: {file}. Lembarnya kembali final di laptop ini.")
        self.ui.codeSaid.hide()
        self.said.emit(told.format(file=found.packages[0].name))
        self.refresh()
