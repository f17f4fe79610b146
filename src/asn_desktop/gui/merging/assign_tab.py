"""Assignments: a package for the laptop of each evaluator, and for another coordinator."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QListWidgetItem
from typing_extensions import override

from asn_desktop.domain.file_names import file_name_part
from asn_desktop.gui import choosing
from asn_desktop.gui.icons import SIDE, list_icon
from asn_desktop.gui.merging.forms.assign_tab import Ui_AssignTab
from asn_desktop.gui.merging.merging_tab import MergingTab
from asn_desktop.gui.theme import colours_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from asn_desktop.domain.ids import EvaluatorId
    from asn_desktop.domain.session import Evaluator
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.workspace import Workspace

EVALUATOR = Qt.ItemDataRole.UserRole
SUFFIX = ".asnpkg"
PLAIN_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""No letter that looks like another one when it is written by hand."""
GROUPS, GROUP = 3, 4


class AssignTab(MergingTab):
    """One evaluator after the other: passphrase, stick, next."""

    def __init__(self, workspace: Workspace, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(workspace, jobs, parent)
        self.ui = Ui_AssignTab()
        self.ui.setupUi(self)
        self._given: set[str] = set()
        self.ui.ownPassphrase.setChecked(True)
        self.ui.ownPassphrase.toggled.connect(self._follow)
        self.ui.assignList.currentRowChanged.connect(self._on_person)
        self.ui.freshButton.clicked.connect(self.renew)
        self.ui.assignButton.clicked.connect(self.choose)
        self.ui.passphraseEdit.textChanged.connect(self._follow)
        self.ui.coordinatorEdit.textChanged.connect(self._follow)

    @property
    @override
    def title(self) -> str:
        return self.tr("&Tugaskan")

    @property
    @override
    def firsts(self) -> Sequence[QWidget]:
        return self.ui.assignList, self.ui.assignButton

    @override
    def refresh(self) -> None:
        self.jobs.run(self._read, self.show_evaluators)

    def _read(self) -> tuple[Evaluator, ...]:
        return self.workspace.session.overview().evaluators

    def show_evaluators(self, evaluators: Sequence[Evaluator]) -> None:
        """List the evaluators, and at the end another coordinator."""
        people = self.ui.assignList
        row = max(0, people.currentRow())
        people.blockSignals(True)  # noqa: FBT003 - Qt's methods take no keywords
        people.clear()
        for evaluator in evaluators:
            item = QListWidgetItem(evaluator.name)
            item.setData(EVALUATOR, evaluator.id)
            people.addItem(item)
        other = QListWidgetItem(self.tr("Koordinator lain…"))
        other.setData(EVALUATOR, "")
        people.addItem(other)
        self._mark_given()
        people.blockSignals(False)  # noqa: FBT003
        people.setCurrentRow(min(row, people.count() - 1))

    @Slot()
    def renew(self) -> None:
        """Propose another passphrase of its own."""
        groups = ("".join(secrets.choice(PLAIN_LETTERS) for _ in range(GROUP)) for _ in range(3))
        self.ui.passphraseEdit.setText("-".join(groups))

    @Slot()
    def choose(self) -> None:
        """Ask where the package goes."""
        title = self.tr("Simpan paket penugasan")
        name = f"Penugasan {file_name_part(self._name(), 'laptop')}{SUFFIX}"
        suggestion = choosing.in_usual("packages", name)
        choosing.choose_target(self, title, suggestion, self.write)

    def write(self, out: Path) -> None:
        """Write the package of the chosen laptop."""
        ui, packages = self.ui, self.workspace.packages
        name, evaluator = self._name(), self._chosen()
        passphrase = ui.passphraseEdit.text() if ui.ownPassphrase.isChecked() else None

        def job() -> tuple[Path, str, str]:
            if evaluator:
                written = packages.assign(evaluator, out, passphrase)
            else:
                written = packages.assign_coordinator(name, out, passphrase)
            return written, name, passphrase or ""

        ui.assignReceipt.hide()
        ui.assignButton.setEnabled(False)
        self.jobs.run(job, self._tell, refused=self._tell_refusal)

    def _tell(self, answer: tuple[Path, str, str]) -> None:
        written, name, passphrase = answer
        self._given.add(name)
        self._mark_given()
        words = self.tr("Aman dicabut. {file} untuk {name}").format(file=written.name, name=name)
        if passphrase:
            words += self.tr("\nKata sandinya: {passphrase}").format(passphrase=passphrase)
        else:
            words += self.tr("\nKata sandinya: kata sandi sesi ini.")
        self.ui.assignReceipt.show_receipt(self.tr("Penugasan tersimpan"), "", words)
        self._follow()

    @Slot(str)
    def _tell_refusal(self, sentence: str) -> None:
        self._follow()
        self.jobs.refused.emit(sentence)

    def _chosen(self) -> EvaluatorId | None:
        item = self.ui.assignList.currentItem()
        return (item.data(EVALUATOR) or None) if item is not None else None

    def _name(self) -> str:
        item = self.ui.assignList.currentItem()
        if item is None or not item.data(EVALUATOR):
            return self.ui.coordinatorEdit.text().strip()
        return item.text()

    @Slot()
    def _on_person(self) -> None:
        self.ui.assignReceipt.hide()
        self.renew()
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Enable what fits the choice."""
        ui, is_other = self.ui, self._chosen() is None
        name = self.tr("Laptop koordinator lain") if is_other else self._name()
        ui.assignName.setText(name)
        for widget in (ui.coordinatorLabel, ui.coordinatorEdit):
            widget.setVisible(is_other)
        own = ui.ownPassphrase.isChecked()
        ui.passphraseEdit.setEnabled(own)
        ui.freshButton.setEnabled(own)
        ui.assignButton.setEnabled(
            bool(self._name()) and (not own or bool(ui.passphraseEdit.text()))
        )

    def _mark_given(self) -> None:
        colours = colours_of(self.ui.assignList.palette())
        blank = QPixmap(SIDE, SIDE)  # rows of one height, texts in one line
        blank.fill(Qt.GlobalColor.transparent)
        for row in range(self.ui.assignList.count()):
            item = self.ui.assignList.item(row)
            item.setIcon(QIcon(blank))
            if item.text() in self._given:
                item.setIcon(list_icon("centang", colours.good, colours.on_accent))
                item.setToolTip(self.tr("Paket sudah dibuat"))
