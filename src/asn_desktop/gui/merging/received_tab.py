"""Diterima: every package that came and how it stands; a merge undone whole, and put back."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from typing_extensions import override

from asn_desktop.domain.file_names import file_name_part
from asn_desktop.gui import choosing
from asn_desktop.gui.merging.forms.received_tab import Ui_ReceivedTab
from asn_desktop.gui.merging.merge_words import warnings
from asn_desktop.gui.merging.merging_tab import MergingTab
from asn_desktop.gui.merging.received_list import ReceivedList
from asn_desktop.gui.merging.received_rows import Inbox
from asn_desktop.gui.merging.undo_desk import UndoDesk
from asn_desktop.gui.widgets.flow_layout import FlowLayout
from asn_desktop.gui.widgets.text_height import fit_lines
from asn_desktop.services.merging.quarantine_file import write_quarantine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.workspace import Workspace

DETAIL_LINES = 4
RECEIPT_SUFFIX = ".asntt"


class ReceivedTab(MergingTab):
    """Reads when it is shown; Enter on a package opens the folder that keeps its copy."""

    def __init__(self, workspace: Workspace, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(workspace, jobs, parent)
        self.ui = Ui_ReceivedTab()
        self.ui.setupUi(self)
        _let_buttons_flow(self.ui)
        self._receipts: set[str] = set()
        self.list = ReceivedList(self.ui, self)
        self.undoing = UndoDesk(workspace, jobs, self.ui.question)
        self.undoing.said.connect(self.said)
        self.undoing.undone.connect(self.ui.receivedView.setFocus)  # its button is greyed out
        ui = self.ui
        acts = ui.undoButton, ui.putBackButton, ui.receiptButton, ui.folderButton
        seen = ui.searchEdit, ui.receivedView, ui.detailText
        ui.tiles.come_before(*seen, *acts, ui.quarantineButton)
        self.list.chosen_changed.connect(self._follow)
        self.ui.undoButton.clicked.connect(self.ask_undo)
        self.ui.putBackButton.clicked.connect(self.put_back)
        self.ui.receiptButton.clicked.connect(self.choose_receipt)
        self.ui.folderButton.clicked.connect(self.open_folder)
        self.ui.quarantineButton.clicked.connect(self.choose_quarantine)
        self.ui.receivedView.activated.connect(self.open_folder)
        self.ui.sentenceCard.hide()
        self._fit_detail()
        self._follow()

    @property
    @override
    def title(self) -> str:
        return self.tr("Diteri&ma")

    @property
    @override
    def firsts(self) -> Sequence[QWidget]:
        return (self.ui.receivedView,)

    @property
    @override
    def search(self) -> QWidget:
        return self.ui.searchEdit

    @override
    def refresh(self) -> None:
        self.jobs.run(self._read, self._take)

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "ui"):
            self._fit_detail()

    def _fit_detail(self) -> None:
        fit_lines(self.ui.detailText, DETAIL_LINES)

    def _read(self) -> Inbox:
        received, workspace = self.workspace.received, self.workspace
        return Inbox(
            received.packages(),
            {each.n: each for each in received.merges()},
            received.set_aside(),
            received.quarantine(),
            {each.digest: each for each in workspace.receipts.at_table()},
            workspace.merging.as_it_stands(),
        )

    def _take(self, inbox: Inbox) -> None:
        sentences = warnings(inbox.standing)
        self.ui.sentenceLabel.setText("\n".join(sentences))
        self.ui.sentenceCard.setVisible(bool(sentences))
        self.ui.quarantineButton.setVisible(bool(inbox.quarantine))
        self._receipts = {digest for digest, each in inbox.receipts.items() if each.acknowledgement}
        self.list.show_inbox(inbox)

    @Slot()
    def _follow(self) -> None:
        """Grey out what cannot be done with the chosen package, and say why."""
        package, record, ui = self.list.chosen, self.list.record, self.ui
        ui.undoButton.setEnabled(record is not None and record.can_undo)
        why = ""
        if package is not None and record is None:
            why = self.tr("Gabungan dari versi lama tidak dapat diurungkan; pakai titik pulih.")
        ui.undoButton.setToolTip(why)
        ui.undoButton.setAccessibleDescription(why)
        is_undone = record is not None and record.undone_at is not None
        ui.putBackButton.setEnabled(is_undone)
        ui.receiptButton.setEnabled(package is not None and package.digest in self._receipts)
        ui.folderButton.setEnabled(package is not None and bool(package.kept))

    # --- what is done ------------------------------------------------------------------

    @Slot()
    def ask_undo(self) -> None:
        """Say what undoing the merge of the chosen package does, and ask why."""
        record = self.list.record
        if record is not None and record.can_undo:
            self.undoing.ask(record.n)

    @Slot()
    def put_back(self) -> None:
        """Bring back what undoing the merge of the chosen package has set aside."""
        record = self.list.record
        if record is not None and record.undone_at is not None:
            self.undoing.put_back(record.n)

    @Slot()
    def choose_receipt(self) -> None:
        """Ask where the receipt file of the chosen package goes."""
        package = self.list.chosen
        if package is not None:
            name = f"Tanda terima {file_name_part(package.who, 'paket')}{RECEIPT_SUFFIX}"
            suggestion = choosing.in_usual("packages", name)
            then = partial(self.write_receipt, package.digest)
            choosing.choose_target(self, self.tr("Simpan tanda terima"), suggestion, then)

    def write_receipt(self, digest: str, out: Path) -> None:
        """Write the receipt file of one package."""
        receipts = self.workspace.receipts
        self.jobs.run(lambda: receipts.give(out, digests=(digest,)), self._tell_given)

    def _tell_given(self, path: Path) -> None:
        told = self.tr("Aman dicabut. {name} dibuka di laptop pengirim: Gabung > Kirim.")
        self.said.emit(told.format(name=path.name))

    @Slot()
    def open_folder(self) -> None:
        """Show the folder with the copy of the chosen package."""
        package = self.list.chosen
        if package is not None and package.kept:
            folder = str(Path(package.kept).parent)
            QDesktopServices.openUrl(QUrl.fromLocalFile(folder))

    @Slot()
    def choose_quarantine(self) -> None:
        """Ask where the lines that cannot be used go."""
        title = self.tr("Simpan yang dikarantina")
        suggestion = choosing.in_usual("packages", "karantina.json")
        choosing.choose_target(self, title, suggestion, self.write_quarantine)

    def write_quarantine(self, out: Path) -> None:
        """Write the lines that cannot be used, with their reasons."""
        received = self.workspace.received
        self.jobs.run(
            lambda: write_quarantine(received.quarantine(), out),
            partial(self._tell_written, out),
        )

    def _tell_written(self, path: Path, _nothing: None) -> None:
        self.said.emit(self.tr("Tersimpan: {name}").format(name=path.name))


def _let_buttons_flow(ui: Ui_ReceivedTab) -> None:
    """Give the buttons a second line where long words leave no room beside each other."""
    flow, row = FlowLayout(), ui.buttonRow
    acts = ui.undoButton, ui.putBackButton, ui.receiptButton
    for button in (*acts, ui.folderButton, ui.quarantineButton):
        flow.addWidget(button)
    place = ui.column.indexOf(row)
    ui.column.removeItem(row)
    ui.column.insertLayout(place, flow)
