"""Asks for files and folders without blocking; Qt itself remembers the folder last visited."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QCoreApplication, QDir, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from asn_desktop.gui.marking import marked
from asn_desktop.paths import is_folder, settings_folder

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

SESSION_SUFFIX: Final = ".asn"
PACKAGE_SUFFIX: Final = ".asnpkg"
RECEIPT_SUFFIX: Final = ".asntt"
SESSIONS: Final = marked("choosing", "Berkas sesi (*.asn)")
CENTRES: Final = marked("choosing", "Berkas pusat (*.asn)")
PACKAGES: Final = marked("choosing", "Paket (*.asnpkg *.pkg)")
COPIES: Final = marked("choosing", "Salinan darurat (*.asn)")
RECEIPTS: Final = marked("choosing", "Tanda terima (*.asntt)")
SHEETS: Final = marked("choosing", "Lembar kerja (*.xlsx *.xls *.xlsb *.ods *.csv)")
PDF: Final = "PDF (*.pdf)"
PICTURES: Final = marked("choosing", "Gambar (*.png *.jpg *.jpeg)")
CERTIFICATES: Final = marked("choosing", "Sertifikat (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)")
KEYS: Final = marked("choosing", "Kunci publik instansi (*.pub)")
AGENCY_KEYS: Final = marked("choosing", "Kunci instansi (*.key)")
TEXTS: Final = marked("choosing", "Teks (*.txt)")
ALL: Final = marked("choosing", "Semua berkas (*)")


def documents_folder() -> Path:
    """Return the user's documents folder."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place))


def usual_folder(kind: Literal["sessions", "packages", "papers"] = "sessions") -> Path:
    """Return where new files of a kind are suggested: as set, else the documents folder."""
    from asn_desktop.services.computer.work_habits import WorkHabitsFile  # noqa: PLC0415 - not for first

    chosen = getattr(WorkHabitsFile(settings_folder()).read().folders, kind)  # paint
    return Path(chosen) if chosen and is_folder(Path(chosen)) else documents_folder()


def in_usual(kind: Literal["packages", "papers"], name: str) -> Path:
    """Return where to suggest a file: in the folder that was set, else wherever one was last."""
    folder = usual_folder(kind)
    return Path(name) if folder == documents_folder() else folder / name


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
    if dialog.directory() == QDir.current():  # none was visited yet: where programs start is no
        dialog.setDirectory(str(usual_folder()))  # place of anybody's
    if kinds:
        offered = [*kinds, *(() if ALL in kinds else (ALL,))]
        dialog.setNameFilters([QCoreApplication.translate("choosing", each) for each in offered])
    dialog.finished.connect(dialog.deleteLater)
    return dialog
