"""Says what this program is, its version, and where its settings are."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QWidget

from asn_desktop.gui.forms.about_dialog import Ui_AboutDialog
from asn_desktop.paths import settings_folder

DISTRIBUTION = "asn-desktop"


class AboutDialog(QDialog):
    """Version, licences, folders."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AboutDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui.buttons.rejected.connect(self.reject)
        text = self.tr("Versi {own} · Qt {qt}").format(own=_own_version(), qt=qVersion())
        self.ui.versionLabel.setText(text)
        folder = self.tr("Pengaturan komputer ini: {folder}").format(folder=settings_folder())
        self.ui.folderLabel.setText(folder)


def _own_version() -> str:
    try:
        return version(DISTRIBUTION)
    except PackageNotFoundError:
        return "?"
