"""Asks for files and folders without blocking; Qt itself remembers the folder last visited."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

SESSION_SUFFIX: Final = ".asn"
PACKAGE_SUFFIX: Final = ".asnpkg"
SESSIONS: Final = "Berkas sesi (*.asn)"
PACKAGES: Final = "Paket (*.asnpkg *.pkg)"
SHEETS: Final = "Lembar kerja (*.xlsx *.xls *.xlsb *.ods *.csv)"
TABLES: Final = "Tabel CSV (*.csv)"
PDF: Final = "PDF (*.pdf)"
XLSX: Final = "Buku kerja Excel (*.xlsx)"
PICTURES: Final = "Gambar (*.png *.jpg *.jpeg)"
KEYS: Final = "Kunci publik instansi (*.pub)"
TEXTS: Final = "Teks (*.txt)"
ALL: Final = "Semua berkas (*)"


def usual_folder() -> Path:
    """Return the user's documents folder, where new files are suggested."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place))


def choose_file(
    parent: QWidget, title: str, kinds: tuple[str, ...], then: Callable[[Path], object]
) -> QFileDialog:
    """Ask for one existing file."""
    dialog = _dialog(parent, title, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.open()
    return dialog


def choose_files(
    parent: QWidget, title: str, kinds: tuple[str, ...], then: Callable[[list[Path]], object]
) -> QFileDialog:
    """Ask for one or more existing files."""
    dialog = _dialog(parent, title, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
    dialog.open()
    return dialog


def choose_target(
    parent: QWidget, title: str, suggestion: Path, then: Callable[[Path], object]
) -> QFileDialog:
    """Ask where to write; the suggestion's suffix is added where the user gives none."""
    suffix = suggestion.suffix.removeprefix(".")
    dialog = _dialog(parent, title, (f"*.{suffix} (*.{suffix})", ALL) if suffix else (ALL,))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(str(suggestion) if suggestion.is_absolute() else suggestion.name)
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.open()
    return dialog


def choose_folder(parent: QWidget, title: str, then: Callable[[Path], object]) -> QFileDialog:
    """Ask for a folder."""
    dialog = _dialog(parent, title, ())
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.open()
    return dialog


def _dialog(parent: QWidget, title: str, kinds: tuple[str, ...]) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setAccessibleName(title)
    if kinds:
        dialog.setNameFilters([*kinds, *(() if ALL in kinds else (ALL,))])
    dialog.finished.connect(dialog.deleteLater)
    return dialog
