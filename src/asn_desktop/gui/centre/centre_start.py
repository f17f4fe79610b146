"""The first page of Pusat: a central file is chosen and opened here, or a new one made."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidgetItem, QWidget
from typing_extensions import override

from asn_desktop.gui import choosing
from asn_desktop.gui.centre.forms.centre_start import Ui_CentreStart
from asn_desktop.gui.opening.passphrases import (
    join_show_button,
    passphrase_problem,
    strength_hint,
)
from asn_desktop.gui.theme import colours_of
from asn_desktop.gui.tips import tip
from asn_desktop.paths import is_file
from asn_desktop.services.computer.preferences import RecentCentre

if TYPE_CHECKING:
    from asn_desktop.gui.centre.centre_desk import CentreDesk
    from asn_desktop.services.computer.preferences import PreferenceFile

PLACE = Qt.ItemDataRole.UserRole
SUGGESTED, KEY_NAME = "pusat.asn", "agency.key"


class CentreStart(QWidget):
    """What is refused is said beside its field; a file that was opened is remembered."""

    opening = Signal()

    def __init__(
        self, desk: CentreDesk, preferences: PreferenceFile, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._preferences = desk, preferences
        self._path: Path | None = None
        self._key: Path | None = None
        self.ui = Ui_CentreStart()
        self.ui.setupUi(self)
        self.setFocusProxy(self.ui.passphraseEdit)
        self._connect()
        desk.failed.connect(self._on_failed)
        self.show_recent()

    def _connect(self) -> None:
        ui = self.ui
        join_show_button(ui.showButton, ui.passphraseEdit)
        join_show_button(ui.newShowButton, ui.newPassphraseEdit, ui.againEdit)
        ui.recentList.currentItemChanged.connect(self._take_recent)
        ui.recentList.itemActivated.connect(lambda _: ui.passphraseEdit.setFocus())
        ui.chooseButton.clicked.connect(self.choose)
        ui.forgetButton.clicked.connect(self.forget)
        ui.keyButton.clicked.connect(self.choose_key)
        ui.noKeyButton.clicked.connect(lambda: self.take_key(None))
        ui.passphraseEdit.textEdited.connect(ui.openProblem.clear)
        ui.passphraseEdit.returnPressed.connect(self.open)
        ui.openButton.clicked.connect(self.open)
        for edit in (ui.newPassphraseEdit, ui.againEdit):
            edit.textEdited.connect(self._on_new_typed)
            edit.returnPressed.connect(self.choose_new)
        ui.newButton.clicked.connect(self.choose_new)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), ui.recentList)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.forget)

    def show_recent(self) -> None:
        """Show the central files that were open here; one that is gone is grey and says so."""
        ui, recent = self.ui, self._preferences.now.centres
        ui.recentList.clear()
        muted = QColor(colours_of(self.palette()).muted)
        for each in recent:
            path = Path(each.path)
            where = str(path.parent) if is_file(path) else self.tr("tidak ditemukan")
            item = QListWidgetItem(f"{path.name}\n{where}")
            item.setData(PLACE, each.path)
            item.setToolTip(tip(each.path))
            if not is_file(path):
                item.setForeground(muted)
            ui.recentList.addItem(item)
        for widget in (ui.recentList, ui.forgetButton):
            widget.setVisible(bool(recent))
        if recent:
            ui.recentList.setCurrentRow(0)
        else:
            self.take_file(None)

    def take_focus(self) -> None:
        """Begin where the next thing is to be typed or chosen."""
        (self.ui.passphraseEdit if self._path else self.ui.chooseButton).setFocus()

    # --- an existing file --------------------------------------------------------------

    @Slot()
    def choose(self) -> None:
        """Ask for a central file."""
        title = self.tr("Buka berkas pusat")
        choosing.choose_file(self, title, (choosing.CENTRES,), self.take_file)

    def take_file(self, path: Path | None, key: Path | None = None) -> None:
        """Take the file that is to be opened, and the key that lies beside it unless told."""
        self._path = path
        ui = self.ui
        ui.fileName.setText(str(path) if path else self.tr("belum dipilih"))
        for widget in (ui.passphraseEdit, ui.showButton, ui.openButton, ui.keyButton):
            widget.setEnabled(path is not None)
        ui.openProblem.clear()
        beside = path.with_name(KEY_NAME) if path else None
        self.take_key(key or (beside if beside and is_file(beside) else None))
        self.take_focus()

    @Slot()
    def choose_key(self) -> None:
        """Ask for the agency's private key."""
        choosing.choose_file(
            self, self.tr("Pilih agency.key"), (choosing.AGENCY_KEYS,), self.take_key
        )

    def take_key(self, key: Path | None) -> None:
        """Take the agency's key, or none: then packages open by the passphrase alone."""
        self._key = key
        self.ui.keyName.setText(str(key) if key else self.tr("tanpa: hanya melihat dan rekap"))
        self.ui.noKeyButton.setEnabled(key is not None)

    @Slot()
    def open(self) -> None:
        """Open the chosen file."""
        passphrase = self.ui.passphraseEdit.text()
        if self._path is None:
            self._refuse(self.tr("Pilih dahulu berkas pusatnya."))
        elif not passphrase:
            self._refuse(self.tr("Kata sandi belum diisi. Ketik kata sandi berkas pusat ini."))
        else:
            self._set_waiting(is_waiting=True)
            self._desk.open(self._path, passphrase, self._key, self._refuse)

    def _refuse(self, sentence: str) -> None:
        self._set_waiting(is_waiting=False)
        self.ui.openProblem.setText(sentence)
        self.take_focus()
        self.ui.passphraseEdit.selectAll()

    @Slot()
    def forget(self) -> None:
        """Take the chosen file off the list; the file itself stays."""
        item = self.ui.recentList.currentItem()
        if item is not None:
            self._preferences.keep(self._preferences.now.centre_forgotten(item.data(PLACE)))
            self.show_recent()

    @Slot()
    def _take_recent(self) -> None:
        item = self.ui.recentList.currentItem()
        known = self._preferences.now.centres
        found = [each for each in known if item is not None and each.path == item.data(PLACE)]
        if found:
            key = Path(found[0].agency_key) if found[0].agency_key else None
            self.take_file(Path(found[0].path), key)

    # --- a new file --------------------------------------------------------------------

    @Slot()
    def choose_new(self) -> None:
        """Ask where the new file goes, once its passphrase will do."""
        ui = self.ui
        problem = passphrase_problem(ui.newPassphraseEdit.text(), ui.againEdit.text())
        if problem:
            self._refuse_new(problem)
            return
        suggestion = choosing.usual_folder() / SUGGESTED
        title = self.tr("Simpan berkas pusat baru")
        choosing.choose_target(self, title, suggestion, self.make)

    def make(self, path: Path) -> None:
        """Make the new file, and the agency's pair beside it where that is wished."""
        self._set_waiting(is_waiting=True)
        self._desk.make(
            path,
            self.ui.newPassphraseEdit.text(),
            with_pair=self.ui.pairBox.isChecked(),
            refused=self._refuse_new,
        )

    def _refuse_new(self, sentence: str) -> None:
        self._set_waiting(is_waiting=False)
        self.ui.newProblem.setText(sentence)
        self.ui.newPassphraseEdit.setFocus()

    @Slot()
    def _on_new_typed(self) -> None:
        self.ui.newProblem.clear()
        self.ui.strengthLabel.setText(strength_hint(self.ui.newPassphraseEdit.text()))

    # --- both --------------------------------------------------------------------------

    def done(self, path: Path, key: Path | None) -> None:
        """Remember a file that is open now, and forget what was typed."""
        recent = RecentCentre(str(path.resolve()), str(key.resolve()) if key else "")
        self._preferences.keep(self._preferences.now.centre_opened(recent))
        for edit in (self.ui.passphraseEdit, self.ui.newPassphraseEdit, self.ui.againEdit):
            edit.clear()
        self.ui.strengthLabel.clear()
        self._set_waiting(is_waiting=False)
        self.show_recent()

    @Slot()
    def _on_failed(self) -> None:
        self._set_waiting(is_waiting=False)  # the crash report has told; let it be tried again

    def _set_waiting(self, *, is_waiting: bool) -> None:
        ui = self.ui
        ui.openButton.setEnabled(not is_waiting and self._path is not None)
        ui.newButton.setEnabled(not is_waiting)
        ui.openButton.setText(self.tr("Membuka…") if is_waiting else self.tr("B&uka"))

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_key"):
            self.show_recent()
