"""What the user may wish of the program as a whole: its dialogs, files, and help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from asn_desktop.gui.choosing import PACKAGE_SUFFIX
from asn_desktop.gui.frame.page_list import MERGING
from asn_desktop.paths import resources

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.gui.desk import Desk, OpenSession
    from asn_desktop.gui.dialogs.open_package_dialog import OpenPackageDialog
    from asn_desktop.gui.frame.single_instance import FirstInstance
    from asn_desktop.gui.habits import Habits
    from asn_desktop.gui.main_window import MainWindow


class Office(QObject):
    """Joins the wishes of menu and home page to dialogs and to the desk."""

    def __init__(
        self, window: MainWindow, desk: Desk, habits: Habits, instance: FirstInstance
    ) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk
        self._habits, self._instance = habits, instance
        self._connect_menus()
        self._connect_home()
        window.setAcceptDrops(True)
        window.file_dropped.connect(self.open_file)
        window.status.keys_requested.connect(self.show_keys)
        desk.opened.connect(self._on_opened)
        instance.woken.connect(self._come_forward)

    def begin(self, path: Path | None) -> None:
        """Do what may wait until the window stands: listen for second starts, ask for the file."""
        self._window.home.take_focus()
        self._instance.listen(None)
        if path is not None:
            self.open_file(path)

    def _connect_menus(self) -> None:
        menus = self._window.menus
        menus.new_requested.connect(self.new_session)
        menus.open_requested.connect(self.choose_session)
        menus.package_requested.connect(self.open_package)
        menus.restore_point_requested.connect(self.make_restore_point)
        menus.settings_requested.connect(self.show_settings)
        menus.manual_requested.connect(self.show_manual)
        menus.keys_requested.connect(self.show_keys)
        menus.about_requested.connect(self.show_about)

    def _connect_home(self) -> None:
        home = self._window.home
        home.new_requested.connect(self.new_session)
        home.open_requested.connect(self.choose_session)
        home.package_requested.connect(self.open_package)
        home.sample_requested.connect(self.open_sample)
        self._habits.recent_requested.connect(self.open_file)

    @Slot()
    def new_session(self) -> None:
        """Ask for what a new session needs, make it, and open it."""
        from asn_desktop.gui.dialogs.new_session_dialog import (  # noqa: PLC0415 - dialogs are lazy
            NewSessionDialog,
        )

        dialog = NewSessionDialog(self._desk, self._window)
        dialog.open()

    @Slot()
    def choose_session(self) -> None:
        """Ask for a session file, then for its passphrase."""
        from asn_desktop.gui import choosing  # noqa: PLC0415

        title = self.tr("Buka sesi")
        choosing.choose_file(self._window, title, (choosing.SESSIONS,), self.open_file)

    @Slot(object)
    def open_file(self, path: Path) -> None:
        """Ask for the passphrase of a session file, and open it."""
        from asn_desktop.gui.dialogs.open_session_dialog import (  # noqa: PLC0415
            OpenSessionDialog,
        )

        if not path.is_file():
            self._habits.show()
            sentence = self.tr("{name} tidak ditemukan. Periksa flashdisk atau foldernya.")
            self._window.messages.refuse(sentence.format(name=path.name))
            return
        if path.suffix.lower() == PACKAGE_SUFFIX:
            self.take_package(path)
            return
        OpenSessionDialog(self._desk, path, self._window).open()

    def take_package(self, package: Path) -> None:
        """Lead a package to where it belongs: the merging of the open session, or a new file."""
        if self._desk.session is None:
            self.open_package().take_package(package)
            return
        self._window.stack.show_page(MERGING)
        said = self.tr("Tambahkan {name} di sini: seret ke daftar paket atau tekan Pilih paket.")
        self._window.messages.say(said.format(name=package.name))

    @Slot()
    def open_package(self) -> OpenPackageDialog:
        """Make an evaluator's own file from an assignment, and open it."""
        from asn_desktop.gui.dialogs.open_package_dialog import (  # noqa: PLC0415
            OpenPackageDialog,
        )

        dialog = OpenPackageDialog(self._desk, self._window)
        dialog.open()
        return dialog

    @Slot()
    def open_sample(self) -> None:
        """Make the sample session and open it."""
        from asn_desktop.gui.frame.sample_session import open_sample  # noqa: PLC0415

        open_sample(self._desk, self._window.messages)

    @Slot()
    def make_restore_point(self) -> None:
        """Say that everything is saved already, and make a named copy."""
        from asn_desktop.gui.dialogs.reason_dialog import ask_reason  # noqa: PLC0415

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
    def show_settings(self) -> None:
        """Open the settings of the session."""
        from asn_desktop.gui.dialogs.settings_dialog import SettingsDialog  # noqa: PLC0415

        session = self._desk.session
        if session is not None:
            SettingsDialog(session.workspace, session.jobs, self._window).open()

    @Slot()
    def show_manual(self) -> None:
        """Open the manual at the chapter of the page that is shown."""
        manual = resources() / "help" / "index.html"
        address = QUrl.fromLocalFile(str(manual))
        address.setFragment(self._window.stack.key)
        if not manual.is_file() or not QDesktopServices.openUrl(address):
            self.show_keys()

    @Slot()
    def show_keys(self) -> None:
        """Show which keys do what."""
        from asn_desktop.gui.dialogs.keys_dialog import KeysDialog  # noqa: PLC0415

        KeysDialog(self._window).open()

    @Slot()
    def show_about(self) -> None:
        """Show version and licences."""
        from asn_desktop.gui.dialogs.about_dialog import AboutDialog  # noqa: PLC0415

        AboutDialog(self._window).open()

    @Slot(object)
    def _on_opened(self, session: OpenSession) -> None:
        self._instance.listen(session.path)

    @Slot()
    def _come_forward(self) -> None:
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
