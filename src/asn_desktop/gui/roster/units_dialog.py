"""The session's units: short names that mean them, a better name, two spellings that are one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import QDialog, QHeaderView, QPushButton, QWidget
from typing_extensions import override

from asn_desktop.domain.registers import Role
from asn_desktop.gui.roster.forms.units_dialog import Ui_UnitsDialog
from asn_desktop.gui.roster.unit_completer import UnitCompleter
from asn_desktop.gui.roster.units_model import ALIASES, NAME, PEOPLE, UnitsModel
from asn_desktop.gui.widgets.search_keys import join_search

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from asn_desktop.domain.changes import Changed
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.people.units import UnitEntry
    from asn_desktop.services.workspace import Workspace


class UnitsDialog(QDialog):
    """Each change is a step that undo takes back; what is wrong is said below the fields."""

    def __init__(self, workspace: Workspace, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._jobs = workspace, jobs
        self.ui = Ui_UnitsDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model = UnitsModel(self)
        self._wanted, self._said = "", ""
        ui = self.ui
        ui.unitTable.setModel(self.model)
        self._size_columns()
        join_search(ui.searchEdit, ui.unitTable)
        ui.searchEdit.textChanged.connect(self._find)
        ui.unitTable.selectionModel().currentRowChanged.connect(self._show_unit)
        ui.renameButton.clicked.connect(self.rename)
        ui.aliasButton.clicked.connect(self.add_alias)
        ui.dropButton.clicked.connect(self.drop_alias)
        ui.mergeButton.clicked.connect(self.merge)
        ui.closeButton.clicked.connect(self.accept)
        ui.nameEdit.returnPressed.connect(self.rename)
        ui.aliasEdit.returnPressed.connect(self.add_alias)
        ui.intoEdit.returnPressed.connect(self.merge)
        ui.editPane.setVisible(workspace.role == Role.COORDINATOR)
        if workspace.role != Role.COORDINATOR:
            ui.saidLabel.setText(self.tr("Daftar unit diubah di laptop koordinator."))
        self._read()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Let Enter press the button it stands on; in a line or the table it presses none."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not is_enter or isinstance(self.focusWidget(), QPushButton):
            super().keyPressEvent(event)

    @property
    def unit(self) -> UnitEntry | None:
        """Return the chosen unit."""
        return self.model.unit(self.ui.unitTable.currentIndex().row())

    @Slot()
    def rename(self) -> None:
        """Give the chosen unit the name that was typed, for all its people."""
        unit, name, units = self.unit, self.ui.nameEdit.text().strip(), self._workspace.units
        if unit is not None and name != unit.name:
            text = self.tr("{count} orang kini bertugas di {unit}.")
            said = text.format(count=unit.people, unit=name)
            self._store(lambda: units.rename(unit.name, name), name, said)

    @Slot()
    def add_alias(self) -> None:
        """Let what was typed mean the chosen unit."""
        unit, alias, units = self.unit, self.ui.aliasEdit.text(), self._workspace.units
        if unit is not None:
            said = self.tr('"{alias}" kini berarti {unit}.').format(alias=alias, unit=unit.name)
            self._store(lambda: units.add_alias(unit.name, alias), unit.name, said)

    @Slot()
    def drop_alias(self) -> None:
        """Take the short name that was typed from the chosen unit."""
        unit, typed, units = self.unit, self.ui.aliasEdit.text().strip(), self._workspace.units
        if unit is None:
            return
        alias = next((each for each in unit.aliases if each.casefold() == typed.casefold()), None)
        if alias is None:
            text = self.tr('"{alias}" bukan singkatan unit ini. Ketik salah satu: {aliases}.')
            aliases = ", ".join(unit.aliases) or "-"
            self._refuse(text.format(alias=typed, aliases=aliases))
            return
        said = self.tr('"{alias}" tidak lagi berarti {unit}.').format(alias=alias, unit=unit.name)
        self._store(lambda: units.remove_alias(unit.name, alias), unit.name, said)

    @Slot()
    def merge(self) -> None:
        """Make the chosen unit one with the unit that was typed."""
        unit, into, units = self.unit, self.ui.intoEdit.text().strip(), self._workspace.units
        if unit is None or not into:
            self._refuse(self.tr("Tulis dulu unit yang dituju."))
            return
        found = self.model.meant(into)
        if found is None or found.name == unit.name:
            text = self.tr('"{name}" bukan unit lain di sesi ini. Pilih dari daftar.')
            self._refuse(text.format(name=into))
            return
        text = self.tr("{count} orang dari {unit} kini bertugas di {into}.")
        said = text.format(count=unit.people, unit=unit.name, into=found.name)
        self._store(lambda: units.merge(unit.name, found.name), found.name, said)

    def _store(self, change: Callable[[], Changed], wanted: str, said: str) -> None:
        self._wanted, self._said = wanted, said
        self.ui.problemLabel.clear()
        self._jobs.run(change, self._on_stored, refused=self._refuse)

    @Slot(object)
    def _on_stored(self, _: object) -> None:
        self.ui.saidLabel.setText(f"{self._said} {self.tr('Ctrl+Z di daftar mengembalikannya.')}")
        self._read()

    def _read(self) -> None:
        self._jobs.run(self._workspace.units.entries, self._show)

    def _show(self, units: Sequence[UnitEntry]) -> None:
        self.model.load(units)
        self.ui.intoEdit.setCompleter(UnitCompleter(units, self.ui.intoEdit))
        self._choose()

    @Slot(str)
    def _find(self, search: str) -> None:
        self.model.find(search)
        self._choose()

    def _choose(self) -> None:
        index = self.model.index(self.model.row_of(self._wanted), NAME)
        self.ui.unitTable.setCurrentIndex(index)
        self._show_unit(index)

    @Slot(QModelIndex)
    def _show_unit(self, current: QModelIndex) -> None:
        unit = self.model.unit(current.row())
        self.ui.editPane.setEnabled(unit is not None)
        self.ui.nameEdit.setText(unit.name if unit is not None else "")
        self.ui.nameEdit.setCursorPosition(0)
        self.ui.aliasEdit.clear()
        self.ui.intoEdit.clear()
        self.ui.problemLabel.clear()
        if unit is not None:
            self._wanted = unit.name

    @Slot(str)
    def _refuse(self, sentence: str) -> None:
        self.ui.saidLabel.clear()
        self.ui.problemLabel.setText(sentence)

    def _size_columns(self) -> None:
        header, metrics = self.ui.unitTable.horizontalHeader(), self.fontMetrics()
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(ALIASES, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(PEOPLE, metrics.horizontalAdvance("M Orang"))
        header.setHighlightSections(False)
        self.ui.unitTable.verticalHeader().hide()
        self.ui.unitTable.verticalHeader().setDefaultSectionSize(metrics.height() + 8)
