"""What the settings of instruments look like: the session's, the list, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout
from typing_extensions import override

from asn_desktop.gui.settings.settings_tab import SettingsTab
from asn_desktop.gui.widgets.inline_question import InlineQuestion
from asn_desktop.gui.widgets.plain_table import PlainTable
from asn_desktop.gui.widgets.problem_label import ProblemLabel
from asn_desktop.gui.widgets.text_table import TextTable

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from asn_desktop.gui.jobs import Jobs

LINES_HIGH = 7


class ShelfPanel(SettingsTab):
    """Widgets only; what they do is the tab's."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(jobs)
        column = QVBoxLayout(self)
        self.sessionLabel, self.lockLabel = QLabel(self), QLabel(self)
        for label in (self.sessionLabel, self.lockLabel):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        self._build_table()
        column.addWidget(self.table, 1)
        self._build_buttons(column)
        self.problemLabel = ProblemLabel(self)
        self.question = InlineQuestion(self)
        column.addWidget(self.problemLabel)
        column.addWidget(self.question)
        hint = QLabel(self)
        hint.setText(
            self.tr(
                "Daftar ini milik komputer ini dan langsung tersimpan; yang menunggu Simpan hanya"
                " pilihan instrumen untuk sesi."
            )
        )
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        column.addWidget(hint)
        self.setFocusProxy(self.table)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self.settling.start()

    def _build_table(self) -> None:
        headings = (
            self.tr("Instrumen"),
            self.tr("Versi"),
            self.tr("Asal"),
            self.tr("Isi"),
            self.tr("Pemakaian"),
        )
        self.model = TextTable(headings, self)
        self.table = PlainTable(self)
        self.table.setAccessibleName(self.tr("Daftar instrumen"))
        self.table.show_model(self.model, (44, 8, 13, 22, 23))
        self.settling = QTimer(self)
        """Rows get their heights once the columns have their widths."""
        self.settling.setSingleShot(True)
        self.settling.timeout.connect(self.table.wrap_rows)
        self.table.setMinimumHeight(self.fontMetrics().height() * LINES_HIGH)

    def _build_buttons(self, column: QVBoxLayout) -> None:
        rows = (QHBoxLayout(), QHBoxLayout())
        self.viewButton = _button(self.tr("&Lihat…"), rows[0])
        self.useButton = _button(self.tr("&Pakai untuk sesi ini"), rows[0])
        self.copyButton = _button(self.tr("Buat s&alinan…"), rows[0])
        self.editButton = _button(self.tr("&Ubah…"), rows[0])
        self.removeButton = _button(self.tr("&Hapus…"), rows[1])
        self.importButton = _button(self.tr("I&mpor…"), rows[1])
        self.exportButton = _button(self.tr("&Ekspor…"), rows[1])
        for row in rows:
            row.addStretch(1)
            column.addLayout(row)


def _button(text: str, row: QHBoxLayout) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    row.addWidget(button)
    return button
