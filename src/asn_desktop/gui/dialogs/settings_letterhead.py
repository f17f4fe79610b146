"""Settings of the letterhead: its lines, the address, the office's own emblem."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from typing_extensions import override

from asn_desktop.domain.session import LetterheadSettings
from asn_desktop.gui import choosing
from asn_desktop.gui.dialogs.settings_tab import Lines, Misfit, SettingsTab, fitted
from asn_desktop.gui.forms.settings_letterhead import Ui_SettingsLetterhead

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from asn_desktop.gui.dialogs.settings_tab import SessionSetup, Storing


class LetterheadTab(SettingsTab):
    """Every key shows on the strip of paper below."""

    logo_chosen = Signal(object)
    """A picture's path; whoever reads it answers with `take_logo`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SettingsLetterhead()
        self.ui.setupUi(self)
        self._stored: LetterheadSettings | None = None
        self._logo = b""
        ui = self.ui
        edits = (ui.firstEdit, ui.secondEdit, ui.thirdEdit)
        self._lines = Lines({str(number): edit for number, edit in enumerate(edits)})
        self._address = Lines({"address": ui.addressEdit})
        for lines in (self._lines, self._address):
            lines.on_edit(self._on_edit)
        ui.logoButton.clicked.connect(self._choose_logo)
        ui.noLogoButton.clicked.connect(lambda: self.take_logo(b""))

    @override
    def show_setup(self, setup: SessionSetup) -> None:
        self._stored = setup.letterhead
        self._lines.show({str(n): text for n, text in enumerate(setup.letterhead.lines)})
        self._address.show({"address": setup.letterhead.address})
        self._logo = setup.letterhead.logo
        self._show_paper()

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

    @Slot(object)
    def take_logo(self, png: bytes) -> None:
        """Show an emblem that was read and found sound; no bytes take it away."""
        self._logo = png
        self._on_edit()

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
        choosing.choose_file(self, title, (choosing.PICTURES,), self.logo_chosen.emit)

    @Slot()
    def _on_edit(self) -> None:
        self._show_paper()
        self.edited.emit()

    def _show_paper(self) -> None:
        lines = [str(text) for text in self._lines.read().values() if text]
        address = str(self._address.read()["address"])
        self.ui.preview.show_letterhead(lines, address, self._logo)
        self.ui.noLogoButton.setEnabled(bool(self._logo))
