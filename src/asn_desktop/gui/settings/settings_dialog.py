"""Setelan: the session's and this computer's, part by part; stored together, or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QDialog,
    QFrame,
    QLineEdit,
    QScrollArea,
    QWidget,
)
from typing_extensions import override

from asn_desktop.domain.errors import UserError
from asn_desktop.domain.registers import Role
from asn_desktop.gui.sentences import sentence
from asn_desktop.gui.settings.forms.settings_dialog import Ui_SettingsDialog
from asn_desktop.gui.settings.settings_sections import Section, sections
from asn_desktop.gui.settings.settings_tab import SessionSetup, SettingsTab
from asn_desktop.gui.widgets.dialog_size import fit_to_screen

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from asn_desktop.domain.changes import Changed
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.gui.settings.settings_tab import Misfit, Storing
    from asn_desktop.services.workspace import Workspace

MARGIN = 12
LETTERS_WIDE, LINES_HIGH = 128, 31
"""How large the dialog would like to be, in the font that the zoom has made."""
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
Part = TypeVar("Part", bound=SettingsTab)


class SettingsDialog(QDialog):
    """Parts are built when they are first looked at; Simpan stores what was changed in any.

    Without a session only the parts of this computer are offered.
    """

    def __init__(
        self, workspace: Workspace | None, jobs: Jobs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_SettingsDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._jobs = workspace, jobs
        self._is_edited = False
        self._waiting: list[Storing] = []
        self._setup: SessionSetup | None = None
        self._built: dict[type[SettingsTab], SettingsTab] = {}
        self._sections = sections(has_session=workspace is not None)
        self._list_sections()
        self.ui.saveButton.clicked.connect(self.save)
        self.ui.cancelButton.clicked.connect(self.reject)
        for key in ("Ctrl+Enter", "Ctrl+Return", "Ctrl+S"):
            QShortcut(QKeySequence(key), self, self.save)
        QShortcut(QKeySequence("Ctrl+PgDown"), self, lambda: self._step(1))
        QShortcut(QKeySequence("Ctrl+PgUp"), self, lambda: self._step(-1))
        self.ui.question.no.setText(self.tr("Kembali mengisi"))
        fit_to_screen(self, LETTERS_WIDE, LINES_HIGH)
        if workspace is None:
            self.ui.sections.choose(0)
        else:
            self._jobs.run(lambda: _read(workspace), self._show)

    def built(self, kind: type[Part]) -> Part:
        """Return a part; built, filled and connected on first asking."""
        found = self._built.get(kind)
        if not isinstance(found, kind):
            found = kind(self._jobs)
            section = next(each for each in self._sections if each.kind is kind)
            self._place(section, found)
            self._built[kind] = found
            if self._setup is not None or not section.of_session:
                self._fill(section, found)
            found.edited.connect(self._on_edited)
        return found

    def show_part(self, kind: type[SettingsTab]) -> None:
        """Turn to a part."""
        at = next(n for n, each in enumerate(self._sections) if each.kind is kind)
        self.ui.sections.choose(at)

    @property
    def shown_part(self) -> SettingsTab:
        return self.built(self._sections[self.ui.sections.chosen].kind)

    @Slot()
    def save(self) -> None:
        """Store what was changed; a field that does not fit is shown and nothing is stored."""
        if not self.ui.saveButton.isEnabled():
            return
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()
            focused.setFocus()
        for kind, part in self._built.items():
            misfit = part.misfit() if part.isEnabled() else None
            if misfit is not None:
                self._point_at(kind, misfit)
                return
        parts = [part for part in self._built.values() if part.isEnabled()]
        self._waiting = [change for part in parts for change in part.changes()]
        self.ui.saveButton.setEnabled(False)
        self._store_next(None)

    @Slot(object)
    def _store_next(self, _changed: Changed | None) -> None:
        workspace = self._workspace
        if not self._waiting or workspace is None:
            self._keep()
            return
        change = self._waiting.pop(0)
        self._jobs.run(lambda: change(workspace), self._store_next, refused=self._tell_refusal)

    def _keep(self) -> None:
        """Store what is of this computer, then close."""
        try:
            for part in list(self._built.values()):
                if part.isEnabled():
                    part.keep()
        except UserError as error:
            self._tell_refusal(sentence(error))
            return
        self._is_edited = False
        self.accept()

    @Slot(str)
    def _tell_refusal(self, why: str) -> None:
        """Show why a part was refused; what was stored before it shows as stored from now on."""
        self._waiting.clear()
        self.ui.saveButton.setEnabled(True)
        self._tell(why)

    def _point_at(self, kind: type[SettingsTab], misfit: Misfit) -> None:
        self.show_part(kind)
        misfit.field.setFocus()
        self._tell(misfit.sentence)

    @Slot(str)
    def _tell(self, why: str) -> None:
        self.ui.problemLabel.setText(why)

    @Slot()
    def _on_edited(self) -> None:
        self._is_edited = True
        self.ui.problemLabel.clear()

    @override
    @Slot()
    def reject(self) -> None:
        """Close; ask first when something was typed that is not stored."""
        if not self._is_edited:
            super().reject()
            return
        self.ui.question.ask_consent(
            self.tr("Ada setelan yang belum disimpan."),
            self.tr("Buang perubahan"),
            lambda _text: self._discard(),
        )

    def _discard(self) -> None:
        self._is_edited = False
        for part in self._built.values():
            part.leave()
        self.reject()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Enter goes to the next field, as in a sheet; Esc closes."""
        field = self.focusWidget()
        is_field = isinstance(field, QLineEdit | QAbstractSpinBox)
        if event.key() in ENTER and is_field:
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    # --- building ----------------------------------------------------------------------

    def _list_sections(self) -> None:
        """List the parts under their headings, and give each an empty place to be built in."""
        for each in self._sections:
            self.ui.sections.add(each.title, each.heading)
            place = QScrollArea()
            place.setWidgetResizable(True)
            place.setFrameShape(QFrame.Shape.NoFrame)
            place.setAccessibleName(each.title)
            self.ui.stack.addWidget(place)
        self.ui.sections.turned.connect(self._turn_to)

    def _place(self, section: Section, part: SettingsTab) -> None:
        layout = part.layout()
        if layout is not None:
            layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        place = self.ui.stack.widget(self._sections.index(section))
        if isinstance(place, QScrollArea):
            place.setWidget(part)

    @Slot(int)
    def _turn_to(self, number: int) -> None:
        self.built(self._sections[number].kind)
        self.ui.stack.setCurrentIndex(number)

    def _step(self, step: int) -> None:
        self.ui.sections.choose(self.ui.sections.chosen + step)

    @Slot(object)
    def _show(self, setup: SessionSetup) -> None:
        self._setup = setup
        for section in self._sections:
            if section.kind in self._built:
                self._fill(section, self._built[section.kind])
        if self.ui.sections.chosen < 0:  # else somebody was faster than the reading
            self.ui.sections.choose(0)
        self._is_edited = False
        if self.shown_part.isEnabled():
            self.shown_part.begin()
        else:
            self.ui.cancelButton.setFocus()

    def _fill(self, section: Section, part: SettingsTab) -> None:
        """Fill a part; on an evaluator's laptop those of the session can only be read."""
        if self._setup is not None:
            part.show_setup(self._setup)
            is_foreign = section.of_session and self._setup.overview.role == Role.EVALUATOR
            part.setEnabled(not is_foreign)
            if is_foreign:
                said = self.tr("Setelan sesi diatur di laptop koordinator; di sini hanya dibaca.")
                self.ui.hintLabel.setText(said)
        part.show_computer()


def _read(workspace: Workspace) -> SessionSetup:
    """Read everything that the parts of the session show. On the session thread."""
    settings = workspace.settings
    return SessionSetup(
        workspace.session.overview(),
        settings.letterhead(),
        settings.signers(),
        settings.numbering(),
        settings.papers(),
        settings.look(),
        workspace.instrument.state(),
        workspace.path,
    )
