"""Settings of this computer: how the sheet answers to keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QGroupBox, QLabel, QRadioButton, QVBoxLayout, QWidget
from typing_extensions import override

from asn_desktop.gui.settings.settings_tab import SettingsTab
from asn_desktop.paths import settings_folder
from asn_desktop.services.computer.work_habits import ScoringHabits, WorkHabitsFile

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton

    from asn_desktop.gui.jobs import Jobs


class HabitsTab(SettingsTab):
    """What a digit does, what comes after the last row, what is shown beside the sheet."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(jobs)
        self._file = WorkHabitsFile(settings_folder())
        column = QVBoxLayout(self)
        self._build_keys(column)
        self._build_end(column)
        self._build_beside(column)
        column.addStretch(1)
        for button in self._buttons():
            button.clicked.connect(self.edited)

    @override
    def show_computer(self) -> None:
        habits = self._file.read().scoring
        self.downBox.setChecked(habits.down_after_digit)
        (self.leaveButton if habits.leave_after_last else self.stayButton).setChecked(True)
        self.detailBox.setChecked(habits.show_detail)
        self.phrasesBox.setChecked(habits.ready_phrases)

    @override
    def begin(self) -> None:
        self.downBox.setFocus()

    @override
    def keep(self) -> None:
        scoring = ScoringHabits(
            down_after_digit=self.downBox.isChecked(),
            leave_after_last=self.leaveButton.isChecked(),
            show_detail=self.detailBox.isChecked(),
            ready_phrases=self.phrasesBox.isChecked(),
        )
        self._file.keep(replace(self._file.read(), scoring=scoring))

    def _buttons(self) -> tuple[QAbstractButton, ...]:
        return (self.downBox, self.leaveButton, self.stayButton, self.detailBox, self.phrasesBox)

    def _build_keys(self, column: QVBoxLayout) -> None:
        box, within = _group(self.tr("Sesudah angka"), column)
        self.downBox = QCheckBox(self.tr("&Turun ke baris berikutnya sesudah angka diketik"), box)
        within.addWidget(self.downBox)
        text = self.tr("Bila dimatikan, kursor tetap di barisnya; turun dengan panah atau Enter.")
        within.addWidget(_muted(text, box))
        text = self.tr(
            "Tombol T (tidak teramati) selalu menanyakan alasannya: nilai tanpa pengamatan harus"
            " dapat dijelaskan. Menilai tidak berbunyi."
        )
        within.addWidget(_muted(text, box))

    def _build_end(self, column: QVBoxLayout) -> None:
        box, within = _group(self.tr("Sesudah baris terakhir"), column)
        self.leaveButton = QRadioButton(self.tr("&Keluar dari tabel (aman, disarankan)"), box)
        self.stayButton = QRadioButton(self.tr("Tetap di &baris terakhir"), box)
        within.addWidget(self.leaveButton)
        text = self.tr("Angka yang terketik sesudahnya tidak menimpa nilai yang sudah diberikan.")
        within.addWidget(_muted(text, box))
        within.addWidget(self.stayButton)
        text = self.tr("Orang berikutnya selalu hanya dengan Ctrl+Enter, apa pun pilihannya.")
        within.addWidget(_muted(text, box))

    def _build_beside(self, column: QVBoxLayout) -> None:
        box, within = _group(self.tr("Di samping lembar"), column)
        self.detailBox = QCheckBox(self.tr("Tampilkan panel &rincian sejak awal (Ctrl+D)"), box)
        self.phrasesBox = QCheckBox(self.tr("T&awarkan kalimat siap pakai pada catatan"), box)
        within.addWidget(self.detailBox)
        within.addWidget(self.phrasesBox)


def _group(title: str, column: QVBoxLayout) -> tuple[QGroupBox, QVBoxLayout]:
    box = QGroupBox(title)
    column.addWidget(box)
    return box, QVBoxLayout(box)


def _muted(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("role", "muted")
    label.setWordWrap(True)
    return label
