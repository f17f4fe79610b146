"""Shows which key does what; opened with `?`."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from asn_desktop.gui.forms.keys_dialog import Ui_KeysDialog


class KeysDialog(QDialog):
    """One sheet of keys in groups."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_KeysDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui.buttons.rejected.connect(self.reject)
        left = self._scoring() + self._people()
        right = self._everywhere()
        self.ui.keysText.setHtml(
            f"<table width='100%'><tr><td width='50%'>{left}</td><td>{right}</td></tr></table>"
        )

    def _scoring(self) -> str:
        return _group(
            self.tr("Menilai"),
            (
                ("1 … 5", self.tr("isi tingkat, lalu turun satu baris")),
                ("0 / Del", self.tr("kosongkan")),
                ("T", self.tr("tidak teramati (ditanya alasannya)")),
                ("\u2191 \u2193", self.tr("pindah baris tanpa mengisi")),
                ("Shift+1 … 5", self.tr("semua perilaku nilai dasar ini")),
                ("Alt+1 … 7", self.tr("lompat ke nilai dasar")),
                ("F2", self.tr("tulis catatan")),
                ("F6", self.tr("catatan disiplin")),
                ("F9", self.tr("pratinjau lembar peserta ini")),
            ),
        )

    def _people(self) -> str:
        return _group(
            self.tr("Peserta"),
            (
                ("PgUp / PgDn", self.tr("peserta sebelum dan sesudahnya")),
                ("Ctrl+Enter", self.tr("peserta berikut yang belum lengkap")),
                ("Ctrl+G", self.tr("ke nomor atau NIP")),
                ("Ctrl+F", self.tr("cari nama, NIP, unit; Esc menghapus")),
                ("H / L / T / 0", self.tr("kehadiran: hadir, terlambat, tidak hadir, kosong")),
                (self.tr("Spasi"), self.tr("kehadiran: hadir atau tidak hadir")),
            ),
        )

    def _everywhere(self) -> str:
        return _group(
            self.tr("Di mana saja"),
            (
                ("Ctrl+1 … 8", self.tr("ganti halaman")),
                ("Ctrl+Z / Ctrl+Y", self.tr("urungkan / ulangi")),
                ("Ctrl+S", self.tr("buat titik pulih (semua sudah tersimpan)")),
                ("Ctrl+N / Ctrl+O", self.tr("sesi baru / buka sesi")),
                ("Ctrl+W / Ctrl+Q", self.tr("tutup berkas / keluar")),
                ("Ctrl++ / Ctrl+-", self.tr("perbesar / perkecil tulisan")),
                ("Ctrl+0", self.tr("tulisan 100 %")),
                ("Alt", self.tr("buka menu")),
                ("Tab", self.tr("ke isian berikut")),
                ("F1", self.tr("panduan")),
                ("?", self.tr("daftar ini")),
            ),
        )


def _group(title: str, keys: tuple[tuple[str, str], ...]) -> str:
    rows = "".join(
        f"<tr><td><b>{escape(key)}</b>&nbsp;&nbsp;</td><td>{escape(text)}</td></tr>"
        for key, text in keys
    )
    return f"<h3>{escape(title)}</h3><table cellpadding='2'>{rows}</table>"
