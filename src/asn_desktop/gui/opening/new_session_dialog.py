"""Asks for what a new session needs, and makes it."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from asn_desktop.domain.wording import weekday_date
from asn_desktop.gui.choosing import (
    KEYS,
    SESSION_SUFFIX,
    choose_file,
    choose_target,
    usual_folder,
)
from asn_desktop.gui.opening.forms.new_session_dialog import Ui_NewSessionDialog
from asn_desktop.gui.opening.passphrases import (
    join_show_button,
    passphrase_problem,
    strength_hint,
)
from asn_desktop.gui.opening.recovery_words_dialog import RecoveryWordsDialog
from asn_desktop.paths import settings_folder

if TYPE_CHECKING:
    from collections.abc import Callable

    from asn_desktop.gui.desk import Desk
    from asn_desktop.gui.widgets.day_edit import DayEdit
    from asn_desktop.services.workspace import CreatedSession, NewSession

LONGEST_NAME = 60


class NewSessionDialog(QDialog):
    """Followed by the recovery words, or where an agency holds the key by the open session."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_target_own = False
        self.ui = Ui_NewSessionDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill_instruments()
        self._connect()
        desk.failed.connect(self._on_failed)
        today = QDate.currentDate()
        self.ui.dateEdit.setDate(today)
        self.ui.untilEdit.setDate(today)
        self._show_weekdays()
        self.ui.titleEdit.setFocus()

    def _fill_instruments(self) -> None:
        from asn_desktop.services.session.instrument_shelf import (  # noqa: PLC0415 - models load slowly
            InstrumentShelf,
        )
        from asn_desktop.services.session.instruments import DEFAULT_INSTRUMENT  # noqa: PLC0415

        self._instruments = {each.ref: each.instrument for each in InstrumentShelf().all()}
        for ref, instrument in self._instruments.items():
            version = self.tr("{title}, versi {version}").format(
                title=instrument.title, version=instrument.version
            )
            is_own = ref != instrument.id
            self.ui.instrumentCombo.addItem(version if is_own else instrument.title, ref)
        _choose(self.ui.instrumentCombo, DEFAULT_INSTRUMENT)
        self._fill_wordings()

    def _connect(self) -> None:
        ui = self.ui
        ui.instrumentCombo.currentIndexChanged.connect(self._fill_wordings)
        ui.titleEdit.textChanged.connect(self._suggest_target)
        ui.targetEdit.textEdited.connect(self._keep_target)
        ui.dateEdit.dateChanged.connect(self._show_weekdays)
        ui.untilEdit.dateChanged.connect(self._show_weekdays)
        ui.untilBox.toggled.connect(ui.untilEdit.setEnabled)
        ui.untilBox.toggled.connect(self._show_weekdays)
        ui.passphraseEdit.textChanged.connect(self._show_strength)
        ui.agencyButton.clicked.connect(self._choose_agency)
        ui.targetButton.clicked.connect(self._choose_target)
        join_show_button(ui.showButton, ui.passphraseEdit, ui.againEdit)
        for edit in (ui.titleEdit, ui.targetEdit, ui.passphraseEdit, ui.againEdit, ui.agencyEdit):
            edit.textChanged.connect(ui.problemLabel.clear)
        ui.createButton.clicked.connect(self._create)
        ui.cancelButton.clicked.connect(self.reject)

    @Slot()
    def _fill_wordings(self) -> None:
        from asn_desktop.services.session.instruments import DEFAULT_WORDING  # noqa: PLC0415

        self.ui.wordingCombo.clear()
        instrument = self._instruments.get(self.ui.instrumentCombo.currentData())
        for wording in instrument.wordings if instrument else ():
            self.ui.wordingCombo.addItem(wording.title, wording.id)
        _choose(self.ui.wordingCombo, DEFAULT_WORDING)

    @Slot()
    def _show_weekdays(self) -> None:
        """Show the weekday of each date: derived, never typed."""
        ui = self.ui
        ui.untilEdit.setMinimumDate(ui.dateEdit.date())
        ui.weekdayLabel.setText(weekday_date(_day(ui.dateEdit)))
        is_range = ui.untilBox.isChecked()
        ui.untilWeekdayLabel.setText(weekday_date(_day(ui.untilEdit)) if is_range else "")

    @Slot(str)
    def _show_strength(self, passphrase: str) -> None:
        self.ui.strengthLabel.setText(strength_hint(passphrase))

    @Slot(str)
    def _suggest_target(self, title: str) -> None:
        if not self._is_target_own:
            name = re.sub(r"[^\w]+", "-", title.lower()).strip("-")[:LONGEST_NAME]
            path = usual_folder() / f"{name}{SESSION_SUFFIX}" if name else Path()
            self.ui.targetEdit.setText(str(path) if name else "")

    @Slot()
    def _keep_target(self) -> None:
        self._is_target_own = True

    @Slot()
    def _choose_target(self) -> None:
        text = self.ui.targetEdit.text()
        suggestion = Path(text) if text else usual_folder() / f"sesi{SESSION_SUFFIX}"
        choose_target(self, self.tr("Simpan sesi baru"), suggestion, self.take_target)

    def take_target(self, path: Path) -> None:
        """Use a path for the new file."""
        self._is_target_own = True
        self.ui.targetEdit.setText(str(path))

    @Slot()
    def _choose_agency(self) -> None:
        title = self.tr("Kunci publik BKPSDM")
        choose_file(self, title, (KEYS,), lambda path: self.ui.agencyEdit.setText(str(path)))

    @property
    def target(self) -> Path:
        return Path(self.ui.targetEdit.text().strip())

    @property
    def evaluators(self) -> tuple[str, ...]:
        lines = self.ui.evaluatorsEdit.toPlainText().splitlines()
        return tuple(dict.fromkeys(line.strip() for line in lines if line.strip()))

    @Slot()
    def _create(self) -> None:
        problem = self._problem()
        if problem:
            self._refuse(problem)
            return
        self.ui.createButton.setEnabled(False)
        agency = self.ui.agencyEdit.text().strip()
        make = _making(
            self.target,
            self._new_session(),
            self.ui.passphraseEdit.text(),
            Path(agency) if agency else None,
        )
        self._desk.front.run(make, self._on_created, refused=self._refuse)

    def _problem(self) -> str:
        ui = self.ui
        if not ui.titleEdit.text().strip():
            ui.titleEdit.setFocus()
            return self.tr("Judul belum diisi. Beri nama kegiatannya.")
        if not self.evaluators:
            ui.evaluatorsEdit.setFocus()
            return self.tr("Penilai belum diisi. Tulis sedikitnya satu nama.")
        if not ui.targetEdit.text().strip():
            ui.targetEdit.setFocus()
            return self.tr("Tempat berkas belum diisi. Tekan Ubah…")
        passphrase = ui.passphraseEdit.text()
        problem = passphrase_problem(passphrase, ui.againEdit.text())
        if problem:
            is_first_sound = not passphrase_problem(passphrase, passphrase)
            wrong = ui.againEdit if is_first_sound else ui.passphraseEdit
            wrong.setFocus()
            wrong.selectAll()
        return problem

    def _new_session(self) -> NewSession:
        from asn_desktop.services.workspace import NewSession  # noqa: PLC0415

        ui = self.ui
        return NewSession(
            title=ui.titleEdit.text().strip(),
            place=ui.placeEdit.text().strip(),
            date=_day(ui.dateEdit),
            until=_day(ui.untilEdit) if ui.untilBox.isChecked() else None,
            instrument=ui.instrumentCombo.currentData(),
            wording=ui.wordingCombo.currentData(),
            evaluators=self.evaluators,
        )

    @Slot()
    def _on_failed(self) -> None:
        self._refuse("")  # the crash report has told; let it be tried again

    def _refuse(self, sentence: str) -> None:
        self.ui.createButton.setEnabled(True)
        self.ui.problemLabel.setText(sentence)

    def _on_created(self, created: CreatedSession) -> None:
        passphrase = self.ui.passphraseEdit.text()
        if created.recovery_words:
            RecoveryWordsDialog(self._desk, created, passphrase, self.parentWidget()).open()
        else:  # the agency holds the key
            self._desk.open(created.path, passphrase, self._refuse)
        self.accept()


def _making(
    path: Path, new: NewSession, passphrase: str, agency: Path | None
) -> Callable[[], CreatedSession]:
    """Return the job that makes the session."""

    def make() -> CreatedSession:
        from asn_desktop.services.computer.office_defaults import OfficeDefaultsFile  # noqa: PLC0415
        from asn_desktop.services.workspace import create_session  # noqa: PLC0415
        from asn_desktop.vault.agency import read_agency_public  # noqa: PLC0415

        public = read_agency_public(agency) if agency else None
        office = OfficeDefaultsFile(settings_folder()).read()
        kop = office.letterhead if office.letterhead.lines else None
        given = replace(new, letterhead=kop, signers=office.signers)
        return create_session(path, replace(given, agency_public=public), passphrase)

    return make


def _day(edit: DayEdit) -> dt.date:
    day = edit.date()
    return dt.date(day.year(), day.month(), day.day())


def _choose(combo: QComboBox, wanted: str) -> None:
    combo.setCurrentIndex(max(combo.findData(wanted), 0))
