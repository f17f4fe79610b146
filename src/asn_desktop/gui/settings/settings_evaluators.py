"""Settings of the evaluators: who they are, who joins, who leaves and why."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from typing_extensions import override

from asn_desktop.domain.session import Evaluator, EvaluatorProfile
from asn_desktop.domain.wording import grouped_nip
from asn_desktop.gui.settings.forms.settings_evaluators import Ui_SettingsEvaluators
from asn_desktop.gui.settings.official_fields import OfficialFields, bare_nip
from asn_desktop.gui.settings.settings_tab import Lines, Misfit, SettingsTab, fitted
from asn_desktop.gui.widgets.reason_dialog import ask_reason

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.ids import EvaluatorId
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.gui.settings.settings_tab import SessionSetup, Storing
    from asn_desktop.services.workspace import Workspace


class _Draft:
    """An evaluator as the form has it; without an id while it is new."""

    def __init__(self, fields: dict[str, object], evaluator: EvaluatorId | None = None) -> None:
        self.fields, self.evaluator = fields, evaluator
        self.stored = dict(fields)


class EvaluatorsTab(SettingsTab):
    """A list and the form of the chosen one; removing asks for a reason."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(jobs)
        self.ui = Ui_SettingsEvaluators()
        self.ui.setupUi(self)
        self._drafts: list[_Draft] = []
        self._removed: list[tuple[EvaluatorId, str]] = []
        ui = self.ui
        self._lines = Lines(
            {
                "name": ui.nameEdit,
                "nip": ui.nipEdit,
                "golongan": ui.golonganEdit,
                "pangkat": ui.pangkatEdit,
                "jabatan": ui.jabatanEdit,
                "unit": ui.unitEdit,
            }
        )
        fields = OfficialFields((ui.nipEdit, ui.nipHint), ui.golonganEdit, ui.pangkatEdit, self)
        self._lines.on_edit(self._take)
        fields.corrected.connect(self._take)
        ui.list.currentRowChanged.connect(self._show_row)
        ui.addButton.clicked.connect(self.add)
        ui.removeButton.clicked.connect(self._ask_removal)
        self._show_row(-1)

    @override
    def show_setup(self, setup: SessionSetup) -> None:
        self._removed.clear()
        self._drafts = [
            _Draft(_shown(each.model_dump(exclude={"id"})), each.id)
            for each in setup.overview.evaluators
        ]
        self._list_all(0)

    @override
    def misfit(self) -> Misfit | None:
        names: set[str] = set()
        for row, draft in enumerate(self._drafts):
            name = str(draft.fields["name"]).casefold()
            found = self._misfit_of(draft)
            if found is None and name in names:
                sentence = self.tr("Nama penilai ini sudah ada. Tulis nama yang berbeda.")
                found = Misfit(self.ui.nameEdit, sentence)
            if found is not None:
                self.ui.list.setCurrentRow(row)
                return found
            names.add(name)
        return None

    @override
    def changes(self) -> list[Storing]:
        found: list[Storing] = [partial(_remove, gone, why) for gone, why in self._removed]
        for draft in self._drafts:
            profile = fitted(EvaluatorProfile, _bare(draft.fields), self._shown_at())
            if isinstance(profile, Misfit) or draft.fields == draft.stored:
                continue
            if draft.evaluator is None:
                found.append(partial(_add, profile))
            else:
                found.append(partial(_set, draft.evaluator, profile))
        return found

    @Slot()
    def add(self) -> None:
        """Begin a new evaluator, ready to type the name."""
        draft = _Draft(dict.fromkeys(self._lines.edits, ""))
        draft.stored = {}
        self._drafts.append(draft)
        self._list_all(len(self._drafts) - 1)
        self.ui.nameEdit.setFocus()
        self.edited.emit()

    @Slot()
    def _ask_removal(self) -> None:
        row = self.ui.list.currentRow()
        if row < 0:
            return
        draft = self._drafts[row]
        if draft.evaluator is None:
            self._remove(row, "")
            return
        question = self.tr(
            "Mengapa {name} dilepas dari sesi? Nilai yang sudah diberikan tetap tercatat, tetapi"
            " tidak dihitung lagi."
        ).format(name=draft.fields["name"])
        ask_reason(self, self.tr("Lepas penilai"), question, lambda why: self._remove(row, why))

    def _remove(self, row: int, why: str) -> None:
        draft = self._drafts.pop(row)
        if draft.evaluator is not None:
            self._removed.append((draft.evaluator, why))
        self._list_all(min(row, len(self._drafts) - 1))
        self.ui.list.setFocus()
        self.edited.emit()

    def _misfit_of(self, draft: _Draft) -> Misfit | None:
        if not draft.fields["name"]:
            sentence = self.tr("Nama penilai masih kosong. Tulis namanya, atau lepas barisnya.")
            return Misfit(self.ui.nameEdit, sentence)
        found = fitted(EvaluatorProfile, _bare(draft.fields), self._shown_at())
        return found if isinstance(found, Misfit) else None

    def _shown_at(self) -> dict[str, tuple[str, QWidget]]:
        names = {
            "name": self.tr("Nama penilai"),
            "nip": "NIP",
            "golongan": self.tr("Golongan"),
            "pangkat": self.tr("Pangkat"),
            "jabatan": self.tr("Jabatan"),
            "unit": self.tr("Unit kerja"),
        }
        places = {field: (names[field], edit) for field, edit in self._lines.edits.items()}
        return {**places, "": (self.tr("Penilai"), self.ui.nameEdit)}

    def _list_all(self, current: int) -> None:
        self.ui.list.clear()
        for draft in self._drafts:
            self.ui.list.addItem(str(draft.fields["name"]) or self.tr("(nama belum diisi)"))
        self.ui.list.setCurrentRow(current)
        self._show_row(current)

    @Slot(int)
    def _show_row(self, row: int) -> None:
        chosen = 0 <= row < len(self._drafts)
        self._lines.show(self._drafts[row].fields if chosen else {})
        for edit in self._lines.edits.values():
            edit.setEnabled(chosen)
        self.ui.removeButton.setEnabled(chosen)

    @Slot()
    def _take(self) -> None:
        row = self.ui.list.currentRow()
        if row < 0:
            return
        self._drafts[row].fields = self._lines.read()
        name = str(self._drafts[row].fields["name"])
        self.ui.list.item(row).setText(name or self.tr("(nama belum diisi)"))
        self.edited.emit()


def _shown(fields: dict[str, object]) -> dict[str, object]:
    return {**fields, "nip": grouped_nip(str(fields["nip"]))}


def _bare(fields: dict[str, object]) -> dict[str, object]:
    return {**fields, "nip": bare_nip(fields["nip"])}


def _remove(evaluator: EvaluatorId, why: str, to: Workspace) -> Changed:
    return to.settings.remove_evaluator(evaluator, why)


def _set(evaluator: EvaluatorId, who: EvaluatorProfile, to: Workspace) -> Changed:
    return to.settings.set_evaluator(Evaluator(id=evaluator, **who.model_dump()))


def _add(who: EvaluatorProfile, to: Workspace) -> Changed:
    """Add an evaluator by name, then give them the rest of the profile."""
    changed = to.settings.add_evaluator(who.name)
    added = next(each for each in to.session.overview().evaluators if each.name == who.name)
    if who.model_dump(exclude_defaults=True).keys() > {"name"}:
        return _set(added.id, who, to)
    return changed
