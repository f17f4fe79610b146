"""Settings of the letterhead: its lines, the address, the office's own emblem, on real paper."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPixmap
from typing_extensions import override

from asn_desktop.domain.session import LetterheadSettings, signer_for
from asn_desktop.gui import choosing
from asn_desktop.gui.settings.forms.settings_letterhead import Ui_SettingsLetterhead
from asn_desktop.gui.settings.kop_preview import KopPreview
from asn_desktop.gui.settings.settings_tab import Lines, Misfit, SettingsTab, fitted
from asn_desktop.paths import settings_folder
from asn_desktop.services.computer.office_defaults import OfficeDefaultsFile

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.gui.settings.settings_tab import SessionSetup, Storing

PICTURE_LINES = 2
"""The emblem beside its buttons is so many lines high."""
LEAST_PAPER = 22
"""The paper is at least so many letters wide."""


class LetterheadTab(SettingsTab):
    """Every key shows on a sample page: the very PDF that printing makes."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(jobs)
        self.ui = Ui_SettingsLetterhead()
        self.ui.setupUi(self)
        self._stored = LetterheadSettings()
        self._logo = b""
        self._defaults = OfficeDefaultsFile(settings_folder())
        ui = self.ui
        ui.logoLabel.setMinimumWidth(ui.logoLabel.sizeHint().width())  # its row's form cuts it
        edits = (ui.firstEdit, ui.secondEdit, ui.thirdEdit)
        self._lines = Lines({str(number): edit for number, edit in enumerate(edits)})
        self._address = Lines({"address": ui.addressEdit})
        self.preview = KopPreview(jobs, ui.preview)
        ui.wholeBox.toggled.connect(lambda is_whole: ui.preview.set_whole(is_whole=is_whole))
        ui.preview.setMinimumWidth(self.fontMetrics().averageCharWidth() * LEAST_PAPER)
        ui.preview.show_sentence(self.tr("Kertas sedang disiapkan…"))
        for lines in (self._lines, self._address):
            lines.on_edit(self._on_edit)
        ui.logoButton.clicked.connect(self._choose_logo)
        ui.noLogoButton.clicked.connect(lambda: self.take_logo(b""))
        ui.resetButton.clicked.connect(lambda: self._take(self._stored))
        ui.takeDefaultButton.clicked.connect(lambda: self._take(self._defaults.read().letterhead))
        ui.defaultBox.clicked.connect(self.edited)

    @override
    def show_setup(self, setup: SessionSetup) -> None:
        self._stored = setup.letterhead
        self.preview.signer = signer_for(setup.signers, "scorecard", setup.overview.date)
        self._fill(setup.letterhead)
        has_default = self._defaults.read().letterhead != LetterheadSettings()
        self.ui.takeDefaultButton.setVisible(has_default)

    @override
    def begin(self) -> None:
        self.ui.firstEdit.setFocus()

    @override
    def misfit(self) -> Misfit | None:
        found = self._letterhead()
        return found if isinstance(found, Misfit) else None

    @override
    def changes(self) -> list[Storing]:
        letterhead = self._letterhead()
        if isinstance(letterhead, Misfit) or letterhead == self._stored:
            return []
        return [lambda to: to.settings.set_letterhead(letterhead)]

    @override
    def keep(self) -> None:
        letterhead = self._letterhead()
        if self.ui.defaultBox.isChecked() and not isinstance(letterhead, Misfit):
            self._defaults.keep_letterhead(letterhead)

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        self.preview.wake()

    def read_logo(self, path: Path) -> None:
        """Read a picture as the emblem; one that cannot be used is said beside the buttons."""

        def read() -> bytes:
            from asn_desktop.exchange.images import read_logo  # noqa: PLC0415 - pillow is slow

            return read_logo(path)

        self.jobs.run(read, self.take_logo, refused=self.ui.logoProblem.setText)

    @Slot(object)
    def take_logo(self, png: bytes) -> None:
        """Show an emblem that was read and found sound; no bytes take it away."""
        self._logo = png
        self._on_edit()

    def _take(self, letterhead: LetterheadSettings) -> None:
        self._fill(letterhead)
        self.edited.emit()

    def _fill(self, letterhead: LetterheadSettings) -> None:
        self._lines.show({str(n): text for n, text in enumerate(letterhead.lines)})
        self._address.show({"address": letterhead.address})
        self._logo = letterhead.logo
        self._show_paper()

    def _letterhead(self) -> LetterheadSettings | Misfit:
        first = self.ui.firstEdit
        fields = {
            "lines": tuple(text for text in self._lines.read().values() if text),
            "address": self._address.read()["address"],
            "logo_png": base64.b64encode(self._logo).decode(),
        }
        places: dict[str, tuple[str, QWidget]] = {
            "lines": (self.tr("Baris kop"), first),
            "address": (self.tr("Alamat"), self.ui.addressEdit),
            "logo_png": (self.tr("Lambang"), self.ui.logoButton),
            "": (self.tr("Kop"), first),
        }
        return fitted(LetterheadSettings, fields, places)

    @Slot()
    def _choose_logo(self) -> None:
        title = self.tr("Pilih lambang instansi")
        choosing.choose_file(self, title, (choosing.PICTURES,), self.read_logo)

    @Slot()
    def _on_edit(self) -> None:
        self._show_paper()
        self.edited.emit()

    def _show_paper(self) -> None:
        ui, letterhead = self.ui, self._letterhead()
        ui.logoProblem.clear()
        ui.noLogoButton.setEnabled(bool(self._logo))
        picture = QPixmap()
        if self._logo:
            picture.loadFromData(self._logo)
            side = self.fontMetrics().height() * PICTURE_LINES
            smooth = Qt.TransformationMode.SmoothTransformation
            picture = picture.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, smooth)
        ui.logoPicture.setPixmap(picture)
        ui.logoPicture.setVisible(bool(self._logo))
        if isinstance(letterhead, LetterheadSettings):
            ui.resetButton.setEnabled(letterhead != self._stored)
            self.preview.show(letterhead)
