"""Copies of the open session: restore points beside it, and a whole one in another place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.gui.desk import Desk
    from asn_desktop.gui.main_window import MainWindow


class Copies(QObject):
    """Asks for a name or a place, and makes the copy on the session's thread."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk
        window.menus.restore_point_requested.connect(self.make_restore_point)
        window.menus.rescue_requested.connect(self.rescue)
        window.menus.emergency_requested.connect(self.emergency)

    @Slot()
    def make_restore_point(self) -> None:
        """Say that everything is saved already, and make a named copy."""
        from asn_desktop.gui.widgets.reason_dialog import ask_reason  # noqa: PLC0415

        question = self.tr(
            "Semua yang diisi sudah tersimpan dengan sendirinya. Titik pulih adalah salinan yang"
            " dapat dibuka lagi. Beri nama, misalnya: sebelum istirahat."
        )
        ask_reason(self._window, self.tr("Buat titik pulih"), question, self._restore_point)

    def _restore_point(self, name: str) -> None:
        session = self._desk.session
        if session is not None:
            session.jobs.run(lambda: session.workspace.restore_point(name), self._tell_of_copy)

    def _tell_of_copy(self, copy: Path) -> None:
        said = self.tr("Sudah tersimpan sejak tadi; titik pulih dibuat: {path}")
        self._window.messages.say(said.format(path=copy))

    @Slot()
    def rescue(self) -> None:
        """Copy the open session elsewhere: where its own place takes nothing in any more."""
        from asn_desktop.gui import choosing  # noqa: PLC0415

        session = self._desk.session
        if session is not None:
            title = self.tr("Selamatkan salinan sesi")
            suggestion = choosing.usual_folder() / session.path.name
            choosing.choose_target(self._window, title, suggestion, self.rescue_to)

    def rescue_to(self, path: Path) -> None:
        """Write the copy."""
        session = self._desk.session
        if session is not None:
            session.jobs.run(lambda: session.workspace.rescue(path), self._tell_of_rescue)

    def _tell_of_rescue(self, copy: Path) -> None:
        said = self.tr("Salinan selamat di {path}. Tutup berkas ini, lalu buka salinannya.")
        self._window.messages.say(said.format(path=copy))

    @Slot()
    def emergency(self) -> None:
        """Copy the whole file to a stick, with what is needed to take it in at the table."""
        from asn_desktop.gui import choosing  # noqa: PLC0415

        if self._desk.session is not None:
            title = self.tr("Salinan darurat ke folder")
            choosing.choose_folder(self._window, title, self.emergency_to)

    def emergency_to(self, folder: Path) -> None:
        """Write the raw copy."""
        from asn_desktop.gui.jobs import Progress  # noqa: PLC0415

        session = self._desk.session
        if session is not None:
            progress = Progress(self.tr("Menyalin berkas sesi"))
            session.jobs.run(
                lambda: session.workspace.emergency.write(folder, progress).path,
                self._tell_of_emergency,
                progress=progress,
            )

    def _tell_of_emergency(self, copy: Path) -> None:
        said = self.tr(
            "Aman dicabut. Salinan darurat: {path}. Di meja koordinator berkas ini digabung seperti"
            " paket; baca BACA DULU di sebelahnya."
        )
        self._window.messages.say(said.format(path=copy))
