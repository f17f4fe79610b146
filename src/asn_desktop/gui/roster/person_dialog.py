"""Adds somebody who stands before the table, or corrects who is on the roster already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget
from typing_extensions import override

from asn_desktop.domain.registers import Role
from asn_desktop.gui.roster.forms.person_dialog import Ui_PersonDialog
from asn_desktop.gui.roster.nip_edit import NipCounter
from asn_desktop.gui.roster.unit_completer import UnitCompleter
from asn_desktop.gui.widgets.reason_dialog import ask_reason

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from asn_desktop.domain.people import Participant
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.people.roster import Added
    from asn_desktop.services.people.units import UnitEntry
    from asn_desktop.services.workspace import Workspace

LETTERS_WIDE = 72


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
        self.resize(self.fontMetrics().averageCharWidth() * LETTERS_WIDE, self.height())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.nip = NipCounter(self.ui.nipEdit, self.ui.nipCountLabel, self.ui.nipProblemLabel)
        self._may_edit = workspace.role == Role.COORDINATOR
        self.ui.saveButton.clicked.connect(self.save)
        self.ui.unitEdit.returnPressed.connect(self._on_unit_entered)
        self.ui.cancelButton.clicked.connect(self.reject)
        self.ui.voidButton.clicked.connect(self._ask_void)
        self._show_person()
        jobs.run(workspace.units.entries, self._offer_units)

    @Slot()
    def save(self) -> None:
        """Store the form; a refusal is shown in it and nothing is lost."""
        self.ui.problemLabel.clear()
        if not self.nip.judge():
            self.ui.nipEdit.setFocus()
            return
        fields, roster, person = self._fields(), self._workspace.roster, self._person
        if person is None:
            is_present = self.ui.presentBox.isChecked()
            self._jobs.run(
                lambda: roster.add(fields, is_present=is_present),
                self._on_added,
                refused=self._refuse,
            )
            return
        changed = {name: text for name, text in fields.items() if text != getattr(person, name)}
        if not changed:
            self.accept()
            return
        self._jobs.run(
            lambda: roster.set_fields(person.id, changed), self._on_changed, refused=self._refuse
        )

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Let Enter go on to the name while there is none; from then on it stores."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        typed = self.ui.nipEdit.text().strip()
        if is_enter and self.ui.nipEdit.hasFocus() and typed and not self.ui.nameEdit.text():
            if self.nip.judge():
                self.ui.nameEdit.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    @Slot()
    def _on_unit_entered(self) -> None:
        """Store though proposals are open: they keep Enter from the button that does."""
        completer = self.ui.unitEdit.completer()
        popup = completer.popup() if completer is not None else None
        if popup is not None and popup.isVisible():
            popup.hide()
            QTimer.singleShot(0, self.save)

    def _show_person(self) -> None:
        ui, person = self.ui, self._person
        is_new = person is None
        title = self.tr("Tambah peserta")
        if not is_new:
            title = self.tr("Ubah data peserta") if self._may_edit else self.tr("Data peserta")
        self.setWindowTitle(title)
        ui.titleLabel.setText(title)
        for widget in (ui.frontEdit, ui.frontEditLabel, ui.backEdit, ui.backEditLabel):
            widget.setVisible(not is_new)
        ui.voidButton.setVisible(self._may_edit and person is not None and not person.voided)
        ui.presentBox.setVisible(is_new and self._may_edit)
        if person is None:
            return
        if not self._may_edit:
            self._lock()
        ui.nameEdit.setPlaceholderText(self.tr("tanpa gelar"))
        ui.nipEdit.setText(person.nip)
        ui.nameEdit.setText(person.name)
        ui.frontEdit.setText(person.front_titles)
        ui.backEdit.setText(person.back_titles)
        ui.unitEdit.setText(person.unit)
        ui.jabatanEdit.setText(person.jabatan)
        ui.golonganEdit.setText(person.golongan)
        ui.employmentBox.setCurrentIndex(max(0, ui.employmentBox.findText(person.employment)))

    def _lock(self) -> None:
        """Show somebody without letting anything be changed, and say why."""
        self.ui.saveButton.hide()
        self.ui.cancelButton.setText(self.tr("Tutup"))
        self.ui.employmentBox.setEnabled(False)
        for line in self.findChildren(QLineEdit):
            line.setReadOnly(True)
        self.ui.problemLabel.setText(
            self.tr("Hanya dapat dilihat di sini; data peserta diubah di laptop koordinator.")
        )

    def _offer_units(self, units: Sequence[UnitEntry]) -> None:
        completer = UnitCompleter(units, self.ui.unitEdit)
        self.ui.unitEdit.setCompleter(completer)
        for line in self.findChildren(QLineEdit):
            line.setCursorPosition(0)  # a long text shows its beginning

    def _fields(self) -> dict[str, str]:
        """Return what the form says; empty fields of a new person are left out."""
        ui = self.ui
        employment = ui.employmentBox.currentText() if ui.employmentBox.currentIndex() else ""
        fields = {
            "nip": ui.nipEdit.text(),
            "name": ui.nameEdit.text(),
            "front_titles": ui.frontEdit.text(),
            "back_titles": ui.backEdit.text(),
            "unit": ui.unitEdit.text(),
            "jabatan": ui.jabatanEdit.text(),
            "golongan": ui.golonganEdit.text(),
            "employment": employment,
        }
        fields = {name: text.strip() for name, text in fields.items()}
        if self._person is None:
            return {name: text for name, text in fields.items() if text}
        return fields

    def _on_added(self, added: Added) -> None:
        self.saved.emit(added.person.id)
        self.accept()

    @Slot(object)
    def _on_changed(self, _changed: object) -> None:
        if self._person is not None:
            self.saved.emit(self._person.id)
        self.accept()

    @Slot(str)
    def _refuse(self, sentence: str) -> None:
        self.ui.problemLabel.setText(sentence)
        missing = self.ui.nipEdit if self.ui.nameEdit.text().strip() else self.ui.nameEdit
        missing.setFocus()

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
