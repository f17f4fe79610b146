"""Settings of the signers: who signs which paper, in which form, from when to when."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Slot
from typing_extensions import override

from asn_desktop.domain.session import EVERY_PAPER, Signer
from asn_desktop.domain.wording import grouped_nip, long_date
from asn_desktop.gui.dialogs.official_fields import OfficialFields, bare_nip
from asn_desktop.gui.dialogs.settings_tab import Lines, Misfit, SettingsTab, fitted
from asn_desktop.gui.forms.settings_signers import Ui_SettingsSigners

if TYPE_CHECKING:
    from PySide6.QtWidgets import QCheckBox, QWidget

    from asn_desktop.gui.dialogs.settings_tab import SessionSetup, Storing
    from asn_desktop.gui.widgets.day_edit import DayEdit

    Draft = dict[str, object]

FORMS = ("", "a.n.", "Plt.", "Plh.")


class SignersTab(SettingsTab):
    """A list and the form of the chosen one, with the signature block as it will be printed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SettingsSigners()
        self.ui.setupUi(self)
        ui = self.ui
        self._drafts: list[Draft] = []
        self._stored: tuple[Signer, ...] = ()
        self._day = dt.date.min
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

    @override
    def show_setup(self, setup: SessionSetup) -> None:
        self._day = setup.overview.date
        self._stored = setup.signers
        self._drafts = [_shown(each.model_dump()) for each in setup.signers]
        self._list_all(0)

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
        made = [self._signer(draft) for draft in self._drafts]
        signers = tuple(each for each in made if isinstance(each, Signer))
        return [] if signers == self._stored else [lambda to: to.settings.set_signers(signers)]

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

    def _signer(self, draft: Draft) -> Signer | Misfit:
        ui = self.ui
        if not draft["name"]:
            sentence = self.tr("Nama penanda tangan masih kosong. Tulis namanya, atau hapus.")
            return Misfit(ui.nameEdit, sentence)
        if draft["form"] == "a.n." and not draft["on_behalf_of"]:
            sentence = self.tr("Tulis atas nama siapa, misalnya Wali Kota Bontang.")
            return Misfit(ui.behalfEdit, sentence)
        if not draft["papers"]:
            sentence = self.tr("Pilih sedikitnya satu jenis cetakan untuk penanda tangan ini.")
            return Misfit(ui.scorecardBox, sentence)
        places: dict[str, tuple[str, QWidget]] = {
            field: (edit.accessibleName(), edit) for field, edit in self._lines.edits.items()
        }
        places[""] = (self.tr("Masa berlaku"), ui.untilEdit)
        return fitted(Signer, {**draft, "nip": bare_nip(draft["nip"])}, places)

    def _list_all(self, current: int) -> None:
        self.ui.list.clear()
        for draft in self._drafts:
            self.ui.list.addItem(self._item_text(draft))
        self.ui.list.setCurrentRow(current)
        self._show_row(current)

    def _item_text(self, draft: Draft) -> str:
        name = str(draft["name"]) or self.tr("(nama belum diisi)")
        return f"{name}\n{draft['jabatan']}" if draft["jabatan"] else name

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
        self.ui.list.item(row).setText(self._item_text(draft))
        self._follow(draft)
        self.edited.emit()

    def _follow(self, draft: Draft) -> None:
        """Show what depends on the fields: which are in use, the block on paper, the dates."""
        for box, edit in self._days.values():
            edit.setEnabled(bool(draft) and box.isChecked())
        self.ui.behalfEdit.setEnabled(draft.get("form") == "a.n.")
        signer = self._signer(draft) if draft else None
        is_sound = isinstance(signer, Signer)
        self.ui.previewLabel.setText(_block(signer) if isinstance(signer, Signer) else "")
        self.ui.previewCard.setVisible(is_sound)
        self.ui.previewCaption.setVisible(is_sound)
        role, text = self._standing(signer) if isinstance(signer, Signer) else ("muted", "")
        self.ui.standingLabel.setProperty("role", role)
        self.ui.standingLabel.style().unpolish(self.ui.standingLabel)
        self.ui.standingLabel.setText(text)

    def _standing(self, signer: Signer) -> tuple[str, str]:
        """Say whether this signer may sign on the session's day."""
        day = long_date(self._day)
        if any(signer.signs(paper, self._day) for paper in signer.papers):
            return "good", self.tr("Berlaku pada hari sesi, {day}.").format(day=day)
        sentence = self.tr("Tidak berlaku pada hari sesi, {day}: tidak akan menandatangani.")
        return "warning", sentence.format(day=day)


def _shown(fields: Draft) -> Draft:
    return {**fields, "nip": grouped_nip(str(fields["nip"]))}


def _day(edit: DayEdit) -> dt.date:
    day = edit.date()
    return dt.date(day.year(), day.month(), day.day())


def _block(signer: Signer) -> str:
    """Return the signature block line by line, with room to sign."""
    nip = f"NIP {grouped_nip(signer.nip)}" if signer.nip else ""
    above = [text for text in (signer.role, signer.jabatan) if text]
    below = [text for text in (signer.printed_name(titles=True), signer.rank, nip) if text]
    return "\n".join((*above, "", *below))
