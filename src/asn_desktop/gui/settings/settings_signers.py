"""Settings of the signers: who signs which paper, in which form, from when to when."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, Slot
from typing_extensions import override

from asn_desktop.domain.session import EVERY_PAPER, Signer
from asn_desktop.domain.wording import grouped_nip
from asn_desktop.gui.roles import give_role
from asn_desktop.gui.settings.forms.settings_signers import Ui_SettingsSigners
from asn_desktop.gui.settings.official_fields import OfficialFields, bare_nip
from asn_desktop.gui.settings.settings_tab import Lines, Misfit, SettingsTab, fitted
from asn_desktop.gui.settings.signer_words import (
    block_text,
    form_hint,
    shown_on,
    standing,
    who_signs,
)
from asn_desktop.paths import settings_folder
from asn_desktop.services.computer.office_defaults import OfficeDefaultsFile

if TYPE_CHECKING:
    from PySide6.QtWidgets import QCheckBox, QWidget

    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.gui.settings.settings_tab import SessionSetup, Storing
    from asn_desktop.gui.widgets.day_edit import DayEdit

    Draft = dict[str, object]

FORMS = ("", "a.n.", "Plt.", "Plh.")


class SignersTab(SettingsTab):
    """A list and the form of the chosen one, with the signature block as it will be printed."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(jobs)
        self.ui = Ui_SettingsSigners()
        self.ui.setupUi(self)
        ui = self.ui
        self._drafts: list[Draft] = []
        self._defaults = OfficeDefaultsFile(settings_folder())
        self._stored: tuple[Signer, ...] = ()
        self._day, self._titles = dt.date.min, False
        self._is_filling = False
        self._lines = Lines(
            {
                "front_titles": ui.frontEdit,
                "name": ui.nameEdit,
                "back_titles": ui.backEdit,
                "nip": ui.nipEdit,
                "golongan": ui.golonganEdit,
                "pangkat": ui.pangkatEdit,
                "jabatan": ui.jabatanEdit,
                "on_behalf_of": ui.behalfEdit,
            }
        )
        self._days = {
            "valid_from": (ui.fromBox, ui.fromEdit),
            "valid_until": (ui.untilBox, ui.untilEdit),
        }
        boxes = (ui.scorecardBox, ui.certificateBox, ui.minutesBox)
        self._papers: dict[str, QCheckBox] = dict(zip(EVERY_PAPER, boxes, strict=True))
        names = (self.tr("biasa"), "a.n.", "Plt.", "Plh.")
        for form, name in zip(FORMS, names, strict=True):
            ui.formCombo.addItem(name, form)
        self._fields = [*self._lines.edits.values(), ui.formCombo, *boxes]
        self._fields += [widget for pair in self._days.values() for widget in pair]
        self._connect()
        self._show_row(-1)

    def _connect(self) -> None:
        ui = self.ui
        fields = OfficialFields((ui.nipEdit, ui.nipHint), ui.golonganEdit, ui.pangkatEdit, self)
        fields.corrected.connect(self._take)
        self._lines.on_edit(self._take)
        ui.formCombo.activated.connect(self._take)
        for box in (*self._papers.values(), ui.fromBox, ui.untilBox):
            box.clicked.connect(self._take)
        for edit in (ui.fromEdit, ui.untilEdit):
            edit.dateChanged.connect(self._take)
        ui.list.currentRowChanged.connect(self._show_row)
        ui.addButton.clicked.connect(self.add)
        ui.removeButton.clicked.connect(self._remove)
        ui.upButton.clicked.connect(partial(self._move, -1))
        ui.downButton.clicked.connect(partial(self._move, 1))
        ui.upButton.setShortcut("Alt+Up")
        ui.downButton.setShortcut("Alt+Down")
        ui.defaultBox.clicked.connect(self.edited)
        ui.takeDefaultButton.clicked.connect(self._take_defaults)

    @override
    def show_setup(self, setup: SessionSetup) -> None:
        self._day = setup.overview.date
        self._titles = setup.papers.signer_titles_on_certificate
        self._stored = setup.signers
        self._drafts = [_shown(each.model_dump()) for each in setup.signers]
        self.ui.takeDefaultButton.setVisible(bool(self._defaults.read().signers))
        self._list_all(0)

    @override
    def begin(self) -> None:
        self.ui.list.setFocus()

    @override
    def misfit(self) -> Misfit | None:
        for row, draft in enumerate(self._drafts):
            found = self._signer(draft)
            if isinstance(found, Misfit):
                self.ui.list.setCurrentRow(row)
                return found
        return None

    @override
    def changes(self) -> list[Storing]:
        signers = self._signers()
        return [] if signers == self._stored else [lambda to: to.settings.set_signers(signers)]

    @override
    def keep(self) -> None:
        if self.ui.defaultBox.isChecked():
            self._defaults.keep_signers(self._signers())

    @Slot()
    def add(self) -> None:
        """Begin a new signer, ready to type the name."""
        blank = dict.fromkeys(self._lines.edits, "")
        days = {"valid_from": None, "valid_until": None}
        self._drafts.append({**blank, **days, "form": "", "papers": EVERY_PAPER})
        self._list_all(len(self._drafts) - 1)
        self.ui.nameEdit.setFocus()
        self.edited.emit()

    @Slot()
    def _remove(self) -> None:
        row = self.ui.list.currentRow()
        if row >= 0:
            self._drafts.pop(row)
            self._list_all(min(row, len(self._drafts) - 1))
            self.ui.list.setFocus()
            self.edited.emit()

    def _move(self, step: int) -> None:
        row = self.ui.list.currentRow()
        if row >= 0 and 0 <= row + step < len(self._drafts):
            self._drafts.insert(row + step, self._drafts.pop(row))
            self._list_all(row + step)
            self.edited.emit()

    @Slot()
    def _take_defaults(self) -> None:
        self._drafts = [_shown(each.model_dump()) for each in self._defaults.read().signers]
        self._list_all(0)
        self.edited.emit()

    def _signers(self) -> tuple[Signer, ...]:
        made = [self._signer(draft) for draft in self._drafts]
        return tuple(each for each in made if isinstance(each, Signer))

    def _signer(self, draft: Draft) -> Signer | Misfit:
        gap = _gap(self.ui, draft)
        if gap is not None:
            return gap
        places: dict[str, tuple[str, QWidget]] = {
            field: (edit.accessibleName(), edit) for field, edit in self._lines.edits.items()
        }
        places[""] = (self.tr("Masa berlaku"), self.ui.untilEdit)
        return fitted(Signer, {**draft, "nip": bare_nip(draft["nip"])}, places)

    def _list_all(self, current: int) -> None:
        self.ui.list.clear()
        for draft in self._drafts:
            self.ui.list.addItem(_item_text(draft))
        self.ui.list.setCurrentRow(current)
        self._show_row(current)

    @Slot(int)
    def _show_row(self, row: int) -> None:
        chosen = 0 <= row < len(self._drafts)
        draft: Draft = self._drafts[row] if chosen else {}
        self._is_filling = True
        self._lines.show(draft)
        self.ui.formCombo.setCurrentIndex(max(0, self.ui.formCombo.findData(draft.get("form", ""))))
        papers = draft.get("papers", ())
        for paper, box in self._papers.items():
            box.setChecked(isinstance(papers, tuple) and paper in papers)
        for field, (box, edit) in self._days.items():
            day = draft.get(field)
            box.setChecked(isinstance(day, dt.date))
            shown = day if isinstance(day, dt.date) else max(self._day, dt.date(2000, 1, 1))
            edit.setDate(QDate(shown.year, shown.month, shown.day))
        self._is_filling = False
        for widget in self._fields:
            widget.setEnabled(chosen)
        self.ui.removeButton.setEnabled(chosen)
        self.ui.upButton.setEnabled(row > 0)
        self.ui.downButton.setEnabled(0 <= row < len(self._drafts) - 1)
        self._follow(draft)

    @Slot()
    def _take(self) -> None:
        row = self.ui.list.currentRow()
        if row < 0 or self._is_filling:
            return
        draft = self._drafts[row]
        draft.update(self._lines.read())
        draft["form"] = self.ui.formCombo.currentData()
        draft["papers"] = tuple(paper for paper, box in self._papers.items() if box.isChecked())
        for field, (box, edit) in self._days.items():
            draft[field] = _day(edit) if box.isChecked() else None
        self.ui.list.item(row).setText(_item_text(draft))
        self._follow(draft)
        self.edited.emit()

    def _follow(self, draft: Draft) -> None:
        """Show what depends on the fields: which are in use, the block on paper, the dates."""
        for box, edit in self._days.values():
            edit.setEnabled(bool(draft) and box.isChecked())
        self.ui.behalfEdit.setEnabled(draft.get("form") == "a.n.")
        signer = self._signer(draft) if draft else None
        self.ui.formHint.setText(form_hint(str(draft.get("form", ""))) if draft else "")
        self.ui.whoLabel.setText(who_signs(self._signers(), self._day) if self._drafts else "")
        sound = signer if isinstance(signer, Signer) else None
        _show_block(self.ui, sound, titles_on_certificate=self._titles)
        role, text = standing(sound, self._day) if sound else ("muted", "")
        give_role(self.ui.standingLabel, role)
        self.ui.standingLabel.setText(text)


def _show_block(
    ui: Ui_SettingsSigners, signer: Signer | None, *, titles_on_certificate: bool
) -> None:
    """Show the block as it is on paper; nothing while a field does not fit."""
    for widget in (ui.previewCard, ui.previewCaption):
        widget.setVisible(signer is not None)
    if signer is not None:
        caption, titles = shown_on(signer, titles_on_certificate=titles_on_certificate)
        ui.previewCaption.setText(caption)
        ui.previewLabel.setText(block_text(signer, titles=titles))


def _item_text(draft: Draft) -> str:
    unnamed = QCoreApplication.translate("SignersTab", "(nama belum diisi)")
    name = str(draft["name"]) or unnamed
    return f"{name}\n{draft['jabatan']}" if draft["jabatan"] else name


def _gap(ui: Ui_SettingsSigners, draft: Draft) -> Misfit | None:
    """Return what a signer cannot do without and is not there."""
    translate = QCoreApplication.translate
    if not draft["name"]:
        sentence = translate(
            "SignersTab", "Nama penanda tangan masih kosong. Tulis namanya, atau hapus."
        )
        return Misfit(ui.nameEdit, sentence)
    if draft["form"] == "a.n." and not draft["on_behalf_of"]:
        sentence = translate("SignersTab", "Tulis atas nama siapa, misalnya Wali Kota Bontang.")
        return Misfit(ui.behalfEdit, sentence)
    if not draft["papers"]:
        sentence = translate(
            "SignersTab", "Pilih sedikitnya satu jenis cetakan untuk penanda tangan ini."
        )
        return Misfit(ui.scorecardBox, sentence)
    return None


def _shown(fields: Draft) -> Draft:
    return {**fields, "nip": grouped_nip(str(fields["nip"]))}


def _day(edit: DayEdit) -> dt.date:
    day = edit.date()
    return dt.date(day.year(), day.month(), day.day())
