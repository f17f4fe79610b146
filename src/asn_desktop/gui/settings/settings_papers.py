"""Settings of the papers: how certificates are numbered and what an office switches on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from typing_extensions import override

from asn_desktop.domain.session import DESIGNS, Numbering, PaperLook, PaperSwitches, signer_for
from asn_desktop.gui.settings.design_pictures import DesignPictures
from asn_desktop.gui.settings.forms.settings_papers import Ui_SettingsPapers
from asn_desktop.gui.settings.settings_tab import Misfit, SettingsTab, fitted

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.gui.settings.settings_tab import SessionSetup, Storing

TITLES = ("Sertifikat", "Piagam")


class PapersTab(SettingsTab):
    """The numbering with its example, the certificate's design, and the switches."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(jobs)
        self.ui = Ui_SettingsPapers()
        self.ui.setupUi(self)
        self._setup: SessionSetup | None = None
        ui = self.ui
        ui.certificateCombo.addItems(TITLES)
        ui.designCombo.addItems(
            [
                self.tr("Resmi"),
                self.tr("Modern"),
                self.tr("Polos, hitam"),
            ]
        )
        self._pictures = DesignPictures(jobs, ui.designCombo)
        for combo in (ui.certificateCombo, ui.designCombo):
            combo.activated.connect(self.edited)
        for edit in (ui.templateEdit, ui.klasifikasiEdit, ui.unitEdit):
            edit.textEdited.connect(self._on_edit)
        ui.eventEdit.textEdited.connect(self.edited)
        for box in (ui.blankBox, ui.lastBox, ui.titlesBox, ui.tteBox, ui.disciplineBox):
            box.clicked.connect(self._on_edit)
        for spin in (ui.firstSpin, ui.lastSpin):
            spin.valueChanged.connect(self._on_edit)

    @override
    def show_setup(self, setup: SessionSetup) -> None:
        self._setup = None
        ui, numbering, papers = self.ui, setup.numbering, setup.papers
        ui.templateEdit.setText(numbering.template)
        ui.klasifikasiEdit.setText(numbering.klasifikasi)
        ui.unitEdit.setText(numbering.unit)
        ui.blankBox.setChecked(numbering.blank)
        ui.firstSpin.setValue(numbering.first)
        ui.lastBox.setChecked(numbering.last is not None)
        ui.lastSpin.setValue(numbering.last or numbering.first)
        ui.certificateCombo.setCurrentText(papers.certificate_title)
        ui.eventEdit.setText(papers.event_sentence)
        ui.titlesBox.setChecked(papers.signer_titles_on_certificate)
        ui.disciplineBox.setChecked(papers.discipline_on_scorecard)
        ui.designCombo.setCurrentIndex(DESIGNS.index(setup.look.certificate_design))
        ui.tteBox.setChecked(setup.look.tte_room)
        self._setup = setup
        self._show_example()
        signer = signer_for(setup.signers, "certificate", setup.overview.date)
        self._pictures.draw(setup.letterhead, signer)

    @override
    def misfit(self) -> Misfit | None:
        for made in (self._numbering(), self._switches()):
            if isinstance(made, Misfit):
                return made
        return None

    @override
    def changes(self) -> list[Storing]:
        found: list[Storing] = []
        numbering, papers = self._numbering(), self._switches()
        if self._setup is None:
            return found
        if not isinstance(numbering, Misfit) and numbering != self._setup.numbering:
            found.append(lambda to: to.settings.set_numbering(numbering))
        if not isinstance(papers, Misfit) and papers != self._setup.papers:
            found.append(lambda to: to.settings.set_papers(papers))
        look = PaperLook(
            certificate_design=DESIGNS[self.ui.designCombo.currentIndex()],
            tte_room=self.ui.tteBox.isChecked(),
        )
        if look != self._setup.look:
            found.append(lambda to: to.settings.set_look(look))
        return found

    def _numbering(self) -> Numbering | Misfit:
        ui = self.ui
        fields = {
            "template": ui.templateEdit.text().strip(),
            "klasifikasi": ui.klasifikasiEdit.text(),
            "unit": ui.unitEdit.text(),
            "first": ui.firstSpin.value(),
            "last": ui.lastSpin.value() if ui.lastBox.isChecked() else None,
            "blank": ui.blankBox.isChecked(),
        }
        places: dict[str, tuple[str, QWidget]] = {
            "klasifikasi": (self.tr("Klasifikasi"), ui.klasifikasiEdit),
            "unit": (self.tr("Unit"), ui.unitEdit),
            "": (self.tr("Susunan nomor"), ui.templateEdit),
        }
        if ui.lastBox.isChecked() and ui.lastSpin.value() < ui.firstSpin.value():
            sentence = self.tr("Blok nomor berakhir sebelum nomor pertama. Perbaiki salah satunya.")
            return Misfit(ui.lastSpin, sentence)
        return fitted(Numbering, fields, places)

    def _switches(self) -> PaperSwitches | Misfit:
        ui = self.ui
        fields = {
            "signer_titles_on_certificate": ui.titlesBox.isChecked(),
            "discipline_on_scorecard": ui.disciplineBox.isChecked(),
            "certificate_title": ui.certificateCombo.currentText(),
            "event_sentence": ui.eventEdit.text(),
        }
        return fitted(PaperSwitches, fields, {"": (self.tr("Kalimat kegiatan"), ui.eventEdit)})

    @Slot()
    def _on_edit(self) -> None:
        if self._setup is not None:
            self._show_example()
            self.edited.emit()

    def _show_example(self) -> None:
        """Show the first number as it will be printed, or why there is none."""
        ui, numbering = self.ui, self._numbering()
        for widget in (ui.firstSpin, ui.lastBox):
            widget.setEnabled(not ui.blankBox.isChecked())
        ui.lastSpin.setEnabled(ui.lastBox.isChecked() and not ui.blankBox.isChecked())
        year = self._setup.overview.date.year if self._setup else 0
        if isinstance(numbering, Misfit):
            ui.exampleLabel.setText(numbering.sentence)
        else:
            ui.exampleLabel.setText(numbering.number_text(numbering.first, year))
