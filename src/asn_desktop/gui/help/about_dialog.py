"""Tentang program: version, licences of all that is shipped, logs, and a check of this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Slot, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from asn_desktop.gui.jobs import Jobs
from asn_desktop.gui.widgets.dialog_size import fit_to_screen
from asn_desktop.gui.widgets.plain_table import PlainTable
from asn_desktop.gui.widgets.text_table import TextRow, TextTable
from asn_desktop.paths import log_folder, settings_folder
from asn_desktop.services.computer.about import last_report, own_version, particulars

if TYPE_CHECKING:
    from collections.abc import Callable

    from asn_desktop.services.computer.licences import Licence
    from asn_desktop.services.computer.self_test import SelfTest

LETTERS_WIDE, LINES_HIGH = 104, 26


class AboutDialog(QDialog):
    """Three tabs; licences are read and parts are tried when their tab is first asked for."""

    def __init__(self, parent: QWidget | None = None, jobs: Jobs | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Tentang program"))
        self._jobs = jobs or Jobs(self)
        self._licences: tuple[Licence, ...] = ()
        column = QVBoxLayout(self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Bagian keterangan program"))
        column.addWidget(self.tabs, 1)
        self.tabs.addTab(self._build_program(), self.tr("&Program"))
        self.tabs.addTab(self._build_licences(), self.tr("&Lisensi"))
        self.tabs.addTab(self._build_check(), self.tr("P&eriksa komputer"))
        self.tabs.currentChanged.connect(self._read_licences)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        fit_to_screen(self, LETTERS_WIDE, LINES_HIGH)

    @override
    def done(self, result: int, /) -> None:
        self._jobs.stop()
        super().done(result)

    @Slot()
    def copy_particulars(self) -> None:
        """Put version and system on the clipboard, and say so."""
        QGuiApplication.clipboard().setText(particulars(qVersion()))
        self.saidLabel.setText(self.tr("Disalin: versi dan sistem, tanpa data pribadi."))

    @Slot()
    def check(self) -> None:
        """Try every part that a day needs, off the screen."""
        self.checkButton.setEnabled(False)
        self.resultLabel.setText(self.tr("Sedang memeriksa…"))

        def tried() -> SelfTest:
            from asn_desktop.services.computer.self_test import run_self_test  # noqa: PLC0415 - slow

            return run_self_test()

        self._jobs.run(tried, self._show_checks)

    @Slot()
    def open_report(self) -> None:
        """Open the newest report of a failure."""
        report = last_report()
        if report is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(report)))

    # --- building ----------------------------------------------------------------------

    def _build_program(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        self.versionLabel = _label(
            self.tr("Versi {own} · Qt {qt}").format(own=own_version(), qt=qVersion()), "muted"
        )
        about = self.tr(
            "Penilaian perilaku BerAKHLAK, catatan disiplin, dan cetak di tempat untuk ASN, tanpa"
            " internet. Semua data tersandi di laptop ini; tidak ada yang dikirim ke luar."
        )
        for label in (_label(self.tr("Evaluasi ASN"), "title"), self.versionLabel, _label(about)):
            column.addWidget(label)
        folder = self.tr("Setelan komputer ini: {folder}").format(folder=settings_folder())
        column.addWidget(_label(folder, "muted"))
        self.copyButton = _button(self.tr("&Salin keterangan"), self.copy_particulars)
        self.logButton = _button(self.tr("Buka folder lo&g"), _open_logs)
        self.reportButton = _button(self.tr("Buka laporan g&alat terakhir"), self.open_report)
        report = last_report()
        self.reportButton.setEnabled(report is not None)
        row = QHBoxLayout()
        for button in (self.copyButton, self.logButton, self.reportButton):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        text = self.tr("Belum ada laporan galat.")
        if report is not None:
            text = self.tr("Laporan terakhir: {name}. Isinya tanpa data pribadi.")
            text = text.format(name=report.name)
        self.saidLabel = _label(text, "muted")
        column.addWidget(self.saidLabel)
        column.addStretch(1)
        return page

    def _build_licences(self) -> QWidget:
        headings = (self.tr("Pustaka"), self.tr("Versi"), self.tr("Lisensi"))
        self.licenceModel = TextTable(headings, self)
        self.licenceTable = PlainTable(self)
        self.licenceTable.setAccessibleName(self.tr("Lisensi pustaka yang disertakan"))
        self.licenceTable.show_model(self.licenceModel, (38, 16, 46))
        self.licenceTable.selectionModel().currentRowChanged.connect(self._show_licence)
        self.licenceText = QPlainTextEdit(self)
        self.licenceText.setReadOnly(True)
        self.licenceText.setTabChangesFocus(True)
        self.licenceText.setAccessibleName(self.tr("Naskah lisensi"))
        both = QSplitter(Qt.Orientation.Horizontal, self)
        both.addWidget(self.licenceTable)
        both.addWidget(self.licenceText)
        both.setSizes([50, 50])
        both.setChildrenCollapsible(False)
        return both

    def _build_check(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        self.checkButton = _button(self.tr("Periksa &sekarang"), self.check)
        self.resultLabel = _label(
            self.tr("Mencoba huruf, sandi berkas, PDF, kode QR, dan folder tulis di komputer ini.")
        )
        row = QHBoxLayout()
        row.addWidget(self.checkButton)
        row.addWidget(self.resultLabel, 1)
        column.addLayout(row)
        headings = (self.tr("Bagian"), self.tr("Keadaan"), self.tr("Keterangan"))
        self.checkModel = TextTable(headings, self, icon_column=1)
        self.checkTable = PlainTable(self)
        self.checkTable.setAccessibleName(self.tr("Hasil pemeriksaan"))
        self.checkTable.show_model(self.checkModel, (20, 20, 60))
        column.addWidget(self.checkTable, 1)
        return page

    # --- answers -----------------------------------------------------------------------

    @Slot()
    def _read_licences(self) -> None:
        if self.tabs.currentIndex() == 1 and not self._licences:

            def read() -> tuple[Licence, ...]:
                from asn_desktop.services.computer.licences import shipped_licences  # noqa: PLC0415 - slow

                return shipped_licences()

            self._jobs.run(read, self._show_licences)

    @Slot(object)
    def _show_licences(self, licences: tuple[Licence, ...]) -> None:
        self._licences = licences
        self.licenceModel.show(
            [TextRow((each.name, each.version, each.licence), each.name) for each in licences]
        )
        self.licenceTable.setCurrentIndex(self.licenceModel.index(0, 0))
        self.licenceTable.setFocus()

    @Slot()
    def _show_licence(self) -> None:
        row = self.licenceTable.currentIndex().row()
        if 0 <= row < len(self._licences):
            text = self._licences[row].text
            self.licenceText.setPlainText(
                text or self.tr("Paket ini tidak membawa naskah lisensinya.")
            )

    @Slot(object)
    def _show_checks(self, found: SelfTest) -> None:
        names = {
            "fonts": self.tr("Huruf"),
            "cipher": self.tr("Sandi berkas"),
            "pdf": self.tr("PDF"),
            "qr": self.tr("Kode QR"),
            "processes": self.tr("Proses pembantu"),
            "write": self.tr("Folder tulis"),
        }
        rows = []
        for each in found.checks:
            state = self.tr("baik") if each.ok else self.tr("bermasalah")
            icon, tone = ("centang", "good") if each.ok else ("perhatian", "bad")
            texts = (names.get(each.name, each.name), state, each.detail)
            rows.append(TextRow(texts, each.name, icon, tone))
        self.checkModel.show(rows)
        self.checkButton.setEnabled(True)
        self.resultLabel.setText(
            self.tr("Semua bagian baik.")
            if found.ok
            else self.tr("Ada yang bermasalah: baca keterangannya di bawah.")
        )


def _open_logs() -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_folder())))


def _label(text: str, role: str = "") -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setWordWrap(True)
    return label


def _button(text: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.clicked.connect(act)
    return button
