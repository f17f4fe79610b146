"""Settings of this computer: which folders are offered, where copies lie, how much room is left."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout
from typing_extensions import override

from asn_desktop.gui.choosing import choose_folder, documents_folder
from asn_desktop.gui.roles import give_role
from asn_desktop.gui.settings.settings_tab import Misfit, SettingsTab
from asn_desktop.paths import is_folder, log_folder, settings_folder
from asn_desktop.services.computer.free_space import LITTLE, free_bytes, in_gigabytes
from asn_desktop.services.computer.work_habits import UsualFolders, WorkHabitsFile

if TYPE_CHECKING:
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.gui.settings.settings_tab import SessionSetup


class FoldersTab(SettingsTab):
    """Three folders to choose; the others can be opened and are said to be what they are."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(jobs)
        self._file = WorkHabitsFile(settings_folder())
        self.edits: dict[str, QLineEdit] = {}
        self._rooms: dict[str, QLabel] = {}
        self._column = QVBoxLayout(self)
        self._add_heading(self.tr("Folder yang ditawarkan lebih dulu"))
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._column.addLayout(self._grid)
        for kind, name in (
            ("sessions", self.tr("Sesi &baru")),
            ("packages", self.tr("&Paket")),
            ("papers", self.tr("&Cetakan PDF")),
        ):
            self._add_choice(kind, name)
        self._add_heading(self.tr("Folder yang dipakai program"))
        self._fixed = QGridLayout()
        self._fixed.setColumnStretch(1, 1)
        self._column.addLayout(self._fixed)
        self._add_fixed(self.tr("Setelan komputer ini"), settings_folder())
        self._add_fixed(self.tr("Log dan laporan galat"), log_folder())
        self._hints = QLabel(self)
        self._hints.setProperty("role", "muted")
        self._hints.setWordWrap(True)
        self._hints.setText(
            self.tr(
                "Titik pulih dan paket memuat data pribadi yang tersandi. Hapus folder titik pulih"
                " dan paketnya bila sesi sudah digabung ke BKPSDM dan dinyatakan selesai; log tidak"
                " memuat data pribadi."
            )
        )
        self._column.addWidget(self._hints)
        self._column.addStretch(1)

    @override
    def show_setup(self, setup: SessionSetup) -> None:
        path = setup.path
        if path is not None and self._fixed.rowCount() <= FIXED_ROWS:
            self._add_fixed(self.tr("Berkas sesi ini"), path.parent)
            points = path.with_name(path.stem + RESTORE_POINTS)
            self._add_fixed(self.tr("Titik pulih sesi ini (Ctrl+S)"), points)

    @override
    def show_computer(self) -> None:
        folders = self._file.read().folders
        for kind, edit in self.edits.items():
            edit.setText(getattr(folders, kind))
            self._show_room(kind)

    @override
    def begin(self) -> None:
        self.edits["sessions"].setFocus()

    @override
    def misfit(self) -> Misfit | None:
        for edit in self.edits.values():
            typed = edit.text().strip()
            if typed and not _is_there(Path(typed)):
                sentence = self.tr("Folder {folder} tidak ada. Pilih yang ada, atau kosongkan.")
                shown = typed if len(typed) <= LONGEST_SHOWN else f"…{typed[-LONGEST_SHOWN:]}"
                return Misfit(edit, sentence.format(folder=shown))
        return None

    @override
    def keep(self) -> None:
        chosen = {kind: edit.text().strip() for kind, edit in self.edits.items()}
        self._file.keep(replace(self._file.read(), folders=UsualFolders(**chosen)))

    def _add_heading(self, text: str) -> None:
        heading = QLabel(text, self)
        heading.setProperty("role", "subtitle")
        self._column.addWidget(heading)

    def _add_choice(self, kind: str, name: str) -> None:
        row = self._grid.rowCount()
        label, edit = QLabel(name, self), QLineEdit(self)
        label.setBuddy(edit)
        edit.setAccessibleName(name.replace("&", ""))
        edit.setPlaceholderText(str(documents_folder()))
        edit.textChanged.connect(partial(self._show_room, kind))
        edit.textEdited.connect(self.edited)
        choose = _button(self.tr("Pilih…"), self.tr("Pilih folder {name}"), name)
        choose.clicked.connect(partial(self._choose, kind))
        show = _button(self.tr("Buka"), self.tr("Buka folder {name}"), name)
        show.clicked.connect(lambda: open_folder(self._chosen(kind)))
        self.edits[kind] = edit
        room = self._rooms[kind] = QLabel(self)
        room.setProperty("role", "muted")
        for column, widget in enumerate((label, edit, choose, show)):
            self._grid.addWidget(widget, row, column)
        self._grid.addWidget(room, row + 1, 1, 1, 3)

    def _add_fixed(self, name: str, folder: Path) -> None:
        row = self._fixed.rowCount()
        path = QLineEdit(str(folder), self)
        path.setReadOnly(True)
        path.setFrame(False)
        path.setAccessibleName(name)
        path.setCursorPosition(0)
        show = _button(self.tr("Buka"), self.tr("Buka folder {name}"), name)
        show.clicked.connect(lambda: open_folder(folder))
        show.setEnabled(is_folder(folder))
        if not is_folder(folder):
            path.setText(self.tr("belum ada"))
        for column, widget in enumerate((QLabel(name, self), path, show)):
            self._fixed.addWidget(widget, row, column)

    def _chosen(self, kind: str) -> Path:
        typed = self.edits[kind].text().strip()
        return Path(typed) if typed else documents_folder()

    def _choose(self, kind: str) -> None:
        def take(folder: Path) -> None:
            self.edits[kind].setText(str(folder))
            self.edited.emit()

        choose_folder(self, self.tr("Pilih folder"), take)

    @Slot()
    def _show_room(self, kind: str, _text: str = "") -> None:
        """Say how much is free there, with a word where that is little."""
        label, folder = self._rooms[kind], self._chosen(kind)
        free = free_bytes(folder)
        role, text = "muted", ""
        if not _is_there(folder):
            is_own = bool(self.edits[kind].text().strip())
            role = "bad" if is_own else "muted"
            text = self.tr("Folder ini tidak ada.") if is_own else self.tr("Folder dokumen.")
        elif free is not None and free < LITTLE:
            role, text = "warning", self.tr("Ruang tinggal sedikit: {room} bebas.")
        elif free is not None:
            text = self.tr("{room} bebas")
        label.setText(text.format(room=in_gigabytes(free or 0)))
        give_role(label, role)


FIXED_ROWS = 3
"""A grid counts one empty row at first, then the two folders of the computer."""
RESTORE_POINTS = ".titik-pulih"
LONGEST_SHOWN = 80


def _is_there(folder: Path) -> bool:
    """Tell whether a folder is there, wherever the program is started from."""
    return folder.is_absolute() and is_folder(folder)


def open_folder(folder: Path) -> bool:
    """Show a folder in the system's own window."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _button(text: str, spoken: str, name: str) -> QPushButton:
    button = QPushButton(text)
    button.setAccessibleName(spoken.format(name=name.replace("&", "")))
    button.setAutoDefault(False)
    return button
