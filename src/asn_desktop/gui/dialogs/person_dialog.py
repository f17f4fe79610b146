"""Adds somebody who stands before the table, or corrects who is on the roster already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from asn_desktop.domain.changes import Changed
from asn_desktop.domain.golongan import parse_golongan
from asn_desktop.gui.dialogs.reason_dialog import ask_reason
from asn_desktop.gui.forms.person_dialog import Ui_PersonDialog
from asn_desktop.gui.widgets.nip_edit import NipCounter

if TYPE_CHECKING:
    from asn_desktop.domain.people import Participant
    from asn_desktop.domain.units import UnitTable
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.workspace import Workspace


class PersonDialog(QDialog):
    """One person; what is wrong is said in the form, which stays open until it is right."""

    saved = Signal(str)
    """The participant's id."""

    def __init__(
        self, workspace: Workspace, jobs: Jobs, parent: QWidget, person: Participant | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._jobs, self._person = workspace, jobs, person
        self.ui = Ui_PersonDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.nip = NipCounter(self.ui.nipEdit, self.ui.nipCountLabel, self.ui.nipProblemLabel)
        self.ui.saveButton.clicked.connect(self.save)
        self.ui.cancelButton.clicked.connect(self.reject)
        self.ui.voidButton.clicked.connect(self._ask_void)
        self._show_person()
        jobs.run(workspace.roster.units, self._offer_units)

    @Slot()
    def save(self) -> None:
        """Store the form; a refusal is shown in it and nothing is lost."""
        self.ui.problemLabel.clear()
        if not self.nip.judge():
            self.ui.nipEdit.setFocus()
            return
        fields, roster, person = self._fields(), self._workspace.roster, self._person
        if person is None:
            self._jobs.run(lambda: roster.add(fields), self._on_added, refused=self._refuse)
            return
        changed = {name: text for name, text in fields.items() if text != getattr(person, name)}
        if not changed:
            self.accept()
            return
        self._jobs.run(
            lambda: roster.set_fields(person.id, changed), self._on_changed, refused=self._refuse
        )

    def _show_person(self) -> None:
        ui, person = self.ui, self._person
        is_new = person is None
        title = self.tr("Tambah peserta") if is_new else self.tr("Ubah data peserta")
        self.setWindowTitle(title)
        ui.titleLabel.setText(title)
        for widget in (ui.frontEdit, ui.frontEditLabel, ui.backEdit, ui.backEditLabel):
            widget.setVisible(not is_new)
        ui.voidButton.setVisible(person is not None and not person.voided)
        if person is None:
            return
        ui.nameEdit.setPlaceholderText(self.tr("tanpa gelar"))
        ui.nipEdit.setText(person.nip)
        ui.nameEdit.setText(person.name)
        ui.frontEdit.setText(person.front_titles)
        ui.backEdit.setText(person.back_titles)
        ui.unitBox.setEditText(person.unit)
        ui.jabatanEdit.setText(person.jabatan)
        ui.golonganEdit.setText(person.golongan)
        ui.employmentBox.setCurrentIndex(max(0, ui.employmentBox.findText(person.employment)))

    def _offer_units(self, table: UnitTable) -> None:
        typed = self.ui.unitBox.currentText()
        self.ui.unitBox.addItems([unit.name for unit in table.units])
        self.ui.unitBox.setEditText(typed)
        for line in self.findChildren(QLineEdit):
            line.setCursorPosition(0)  # a long text shows its beginning

    def _fields(self) -> dict[str, str]:
        """Return what the form says; empty fields of a new person are left out."""
        ui = self.ui
        employment = ui.employmentBox.currentText() if ui.employmentBox.currentIndex() else ""
        fields = {
            "nip": "".join(ui.nipEdit.text().split()),
            "name": ui.nameEdit.text(),
            "front_titles": ui.frontEdit.text(),
            "back_titles": ui.backEdit.text(),
            "unit": ui.unitBox.currentText(),
            "jabatan": ui.jabatanEdit.text(),
            "golongan": ui.golonganEdit.text(),
            "employment": employment,
        }
        fields = {name: text.strip() for name, text in fields.items()}
        golongan = parse_golongan(fields["golongan"])
        if golongan is not None:
            fields |= {"golongan": golongan.code, "pangkat": golongan.pangkat}
        if self._person is None:
            return {name: text for name, text in fields.items() if text}
        return fields

    def _on_added(self, person: Participant) -> None:
        label = self.tr("Tambah {name}").format(name=person.name)
        added = Changed(label, frozenset({"roster"}), frozenset({person.id}))
        self._jobs.announce(added)  # the service answers with the person, not with the change
        self.saved.emit(person.id)
        self.accept()

    @Slot(object)
    def _on_changed(self, _changed: object) -> None:
        if self._person is not None:
            self.saved.emit(self._person.id)
        self.accept()

    @Slot(str)
    def _refuse(self, sentence: str) -> None:
        self.ui.problemLabel.setText(sentence)
        self.ui.nipEdit.setFocus()

    @Slot()
    def _ask_void(self) -> None:
        person, roster = self._person, self._workspace.roster
        if person is None:
            return
        ask_reason(
            self,
            self.tr("Hapus dari daftar"),
            self.tr("Mengapa {name} dihapus? Isiannya tetap tercatat.").format(
                name=person.full_name
            ),
            lambda why: self._jobs.run(
                lambda: roster.void(person.id, why), self._on_changed, refused=self._refuse
            ),
        )
