"""The parts of the instrument editor that have more to do: values with weights, and bands."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel
from typing_extensions import override

from asn_desktop.gui.roles import give_role
from asn_desktop.gui.settings.draft_rows import (
    band_rows,
    plus_cut,
    value_rows,
    without_cut,
)
from asn_desktop.gui.settings.draft_table import DraftTable
from asn_desktop.gui.settings.instrument_parts import TablePart

if TYPE_CHECKING:
    from asn_desktop.domain.instrument_draft import InstrumentDraft
    from asn_desktop.gui.settings.draft_history import DraftHistory
    from asn_desktop.gui.settings.draft_rows import DraftRow

PERCENT_FROM = 5
"""A weight this large is meant in per cent: then what is missing to 100 is worth saying."""
HUNDRED = 100


class ValuesPart(TablePart):
    """Core values and behaviours, their order, and what each value weighs."""

    def __init__(self, history: DraftHistory) -> None:
        self._wording = history.now.default_wording
        translate = QCoreApplication.translate
        headings = (
            translate("ValuesPart", "Kode"),
            translate("ValuesPart", "Nama nilai"),
            translate("ValuesPart", "Definisi atau perilaku"),
            translate("ValuesPart", "Bobot"),
            translate("ValuesPart", "Bagian"),
        )
        table = DraftTable(history, headings, self._rows)
        super().__init__(history, table, (7, 18, 0, 7, 9))
        self.view.setAccessibleName(self.tr("Nilai dasar dan perilaku"))
        self._build_wording()
        self.add_button(self.tr("Tam&bah nilai"), self._plus_core, "Ctrl+Shift+N")
        self.add_button(self.tr("Tambah &perilaku"), self._plus_behaviour, "Ctrl+Shift+P")
        self.add_button(self.tr("&Hapus baris"), self._remove, "Ctrl+Del")
        self.add_button(self.tr("Na&ik"), lambda: self._move(-1), "Alt+Up")
        self.add_button(self.tr("T&urun"), lambda: self._move(1), "Alt+Down")
        self.buttons.addStretch(1)
        self.show_draft()

    @override
    @Slot()
    def show_draft(self) -> None:
        self._list_wordings()
        role, text = self._weights()
        give_role(self.sumLabel, role)
        self.sumLabel.setText(text)

    def _rows(self, draft: InstrumentDraft) -> list[DraftRow]:
        return value_rows(draft, self._wording)

    def _build_wording(self) -> None:
        row = QHBoxLayout()
        self.wordingCombo = QComboBox(self)
        self.wordingCombo.setAccessibleName(self.tr("Rumusan yang ditampilkan"))
        self.wordingCombo.activated.connect(self._choose_wording)
        label = QLabel(self.tr("Rumusan &yang tampil:"), self)
        label.setBuddy(self.wordingCombo)
        row.addWidget(label)
        row.addWidget(self.wordingCombo, 1)
        self.sumLabel = QLabel(self)
        self.sumLabel.setWordWrap(True)
        row.addWidget(self.sumLabel, 1)
        self.column.insertLayout(0, row)

    def _list_wordings(self) -> None:
        wordings = self.history.now.wordings
        if self._wording not in {each.id for each in wordings}:
            self._wording = wordings[0].id
            self.table.read_again()
        self.wordingCombo.clear()
        for wording in wordings:
            self.wordingCombo.addItem(wording.title or wording.id, wording.id)
        self.wordingCombo.setCurrentIndex(self.wordingCombo.findData(self._wording))

    @Slot()
    def _choose_wording(self) -> None:
        self._wording = self.wordingCombo.currentData()
        self.table.read_again()

    def _weights(self) -> tuple[str, str]:
        """Say what the weights come to, and what is missing where they are meant in per cent."""
        known = [each for each in self.history.now.weights if each is not None]
        if len(known) < len(self.history.now.weights):
            return "bad", self.tr("Ada bobot yang bukan bilangan. Tulis seperti 1 atau 12,5.")
        total = sum(known, Decimal(0))
        shown = _shown(total)
        if not any(each >= PERCENT_FROM for each in known):
            text = self.tr("Jumlah bobot {total}. Tiap nilai dihitung menurut bagiannya.")
            return "muted", text.format(total=shown)
        if total == HUNDRED:
            return "good", self.tr("Jumlah bobot tepat 100.")
        text = self.tr("Jumlah bobot {total}: masih kurang {gap} dari 100.")
        if total > HUNDRED:
            text = self.tr("Jumlah bobot {total}: lebih {gap} dari 100.")
        return "warning", text.format(total=shown, gap=_shown(abs(HUNDRED - total)))

    def _here(self) -> tuple[int, int]:
        """Return the core value and the behaviour that the cursor stands on; -1 for none."""
        row = self.table.row(self.view.currentIndex().row())
        return (row.core, row.below) if row is not None else (len(self.history.now.cores) - 1, -1)

    @Slot()
    def _plus_core(self) -> None:
        core, _ = self._here()
        self.history.take(self.tr("Tambah nilai"), self.history.now.plus_core(core))
        self._go_to(core + 1, -1, 1)

    @Slot()
    def _plus_behaviour(self) -> None:
        core, below = self._here()
        if core >= 0:
            draft = self.history.now.plus_behaviour(core, below)
            self.history.take(self.tr("Tambah perilaku"), draft)
            self._go_to(core, below + 1, 2)

    @Slot()
    def _remove(self) -> None:
        (core, below), now = self._here(), self.history.now
        if core < 0:
            return
        if below >= 0:
            self.history.take(self.tr("Hapus perilaku"), now.without_behaviour(core, below))
        else:
            self.history.take(self.tr("Hapus nilai"), now.without_core(core))
        self._go_to(core, min(below, 0) if below < 0 else below - 1, 2)

    def _move(self, step: int) -> None:
        (core, below), now = self._here(), self.history.now
        if core < 0:
            return
        if below >= 0:
            self.history.take(self.tr("Pindah perilaku"), now.moved_behaviour(core, below, step))
            self._go_to(core, below + step, 2)
        else:
            self.history.take(self.tr("Pindah nilai"), now.moved_core(core, step))
            self._go_to(core + step, -1, 1)

    def _go_to(self, core: int, below: int, column: int) -> None:
        """Put the cursor on a row; where it has gone, on the nearest that is left."""
        rows = range(self.table.rowCount())
        found = [self.table.row(number) for number in rows]
        exact = [n for n in rows if (row := found[n]) and (row.core, row.below) == (core, below)]
        near = [n for n in rows if (row := found[n]) and row.core <= core]
        chosen = exact or near[-1:]
        if chosen:
            self.view.setCurrentIndex(self.table.index(chosen[0], column))
            self.view.setFocus()


class BandsPart(TablePart):
    """The sets of bands, their limits, and which one a session begins with."""

    def __init__(self, history: DraftHistory) -> None:
        translate = QCoreApplication.translate
        headings = (
            translate("BandsPart", "Bila"),
            translate("BandsPart", "Batas"),
            translate("BandsPart", "Sebutan"),
        )
        self._number = 0
        super().__init__(history, DraftTable(history, headings, self._rows), (5, 12, 0))
        self.view.setAccessibleName(self.tr("Batas kualifikasi"))
        self._build_choice()
        self.add_button(self.tr("Tam&bah batas"), self._plus)
        self.add_button(self.tr("&Hapus batas"), self._minus, "Ctrl+Del")
        self.buttons.addStretch(1)
        self.explainLabel = QLabel(self)
        self.explainLabel.setWordWrap(True)
        self.explainLabel.setProperty("role", "muted")
        self.column.addWidget(self.explainLabel)
        self.show_draft()

    @override
    @Slot()
    def show_draft(self) -> None:
        now = self.history.now
        self.setCombo.clear()
        for rule in now.bands:
            text = rule.title
            if rule.id == now.default_bands:
                text = self.tr("{title} (bawaan)").format(title=rule.title)
            self.setCombo.addItem(text, rule.id)
        self.setCombo.setCurrentIndex(self._number if self._number < len(now.bands) else -1)
        self.view.setEnabled(bool(now.bands))
        if not now.bands:
            self.explainLabel.setText(
                self.tr("Instrumen ini tanpa kualifikasi: jumlahnya ditampilkan tanpa sebutan.")
            )
            return
        text = self.tr("Batas pada skala 0 sampai {maximum}; baris terakhir untuk sisanya.")
        maximum = now.bands[self._number].maximum.replace(".", ",")
        self.explainLabel.setText(text.format(maximum=maximum))

    @override
    def point_at(self, place: tuple[int | str, ...]) -> bool:
        if len(place) > 1 and place[0] == "bands" and isinstance(place[1], int):
            self._number = place[1]
            self.table.read_again()
            self.show_draft()
            if not super().point_at(place):
                self.view.setFocus()
            return True
        return False

    def _rows(self, draft: InstrumentDraft) -> list[DraftRow]:
        return band_rows(draft, self._number)

    def _build_choice(self) -> None:
        row = QHBoxLayout()
        self.setCombo = QComboBox(self)
        self.setCombo.setAccessibleName(self.tr("Perangkat kualifikasi"))
        self.setCombo.activated.connect(self._choose)
        label = QLabel(self.tr("Kuali&fikasi:"), self)
        label.setBuddy(self.setCombo)
        row.addWidget(label)
        row.addWidget(self.setCombo, 1)
        self.column.insertLayout(0, row)
        self.add_button(self.tr("&Jadikan bawaan"), self._make_default)

    @Slot(int)
    def _choose(self, number: int) -> None:
        self._number = number
        self.table.read_again()
        self.show_draft()

    @Slot()
    def _make_default(self) -> None:
        now = self.history.now
        if self._number < len(now.bands):
            draft = replace(now, default_bands=now.bands[self._number].id)
            self.history.take(self.tr("Ubah kualifikasi bawaan"), draft)

    @Slot()
    def _plus(self) -> None:
        if self.history.now.bands:
            draft = plus_cut(self.history.now, self._number)
            self.history.take(self.tr("Tambah batas"), draft)
            self.view.setCurrentIndex(self.table.index(self.table.rowCount() - 2, 1))
            self.view.setFocus()

    @Slot()
    def _minus(self) -> None:
        row = self.view.currentIndex().row()
        if self.history.now.bands:
            draft = without_cut(self.history.now, self._number, row)
            self.history.take(self.tr("Hapus batas"), draft)


def _shown(number: Decimal | int) -> str:
    """Return "12,5": no more decimals than there are."""
    text = f"{number:f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text).replace(".", ",")
