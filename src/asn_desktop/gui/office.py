"""What the user may wish of the program as a whole: its dialogs, files, and help."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt, Slot

from asn_desktop.gui.choosing import PACKAGE_SUFFIX
from asn_desktop.gui.frame.page_list import HOME, MERGING
from asn_desktop.paths import is_file

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.gui.desk import Desk, OpenSession
    from asn_desktop.gui.frame.single_instance import FirstInstance
    from asn_desktop.gui.habits import Habits
    from asn_desktop.gui.help.manual_window import ManualWindow
    from asn_desktop.gui.main_window import MainWindow
    from asn_desktop.gui.opening.open_package_dialog import OpenPackageDialog


class Office(QObject):
    """Joins the wishes of menu and home page to dialogs and to the desk."""

    def __init__(
        self, window: MainWindow, desk: Desk, habits: Habits, instance: FirstInstance
    ) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk
        self._habits, self._instance = habits, instance
        self._manual: ManualWindow | None = None
        self._connect_menus()
        self._connect_home()
        window.setAcceptDrops(True)
        window.files_dropped.connect(self.open_files)
        window.status.keys_requested.connect(self.show_keys)
        desk.opened.connect(self._on_opened)
        instance.woken.connect(self.come_forward)
        window.status.usb_requested.connect(self.show_sending)

    def begin(self, path: Path | None) -> None:
        """Do what may wait until the window stands: listen for second starts, ask for the file."""
        self._window.home.take_focus()
        self._instance.listen(None)
        if path is not None:
            self.open_file(path)
        else:
            self._habits.tell_of_cut()

    def _connect_menus(self) -> None:
        menus = self._window.menus
        menus.new_requested.connect(self.new_session)
        menus.open_requested.connect(self.choose_session)
        menus.package_requested.connect(self.open_package)
        menus.settings_requested.connect(self.show_settings)
        menus.verify_requested.connect(self.show_verify)
        menus.manual_requested.connect(partial(self.show_manual, ""))
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
        from asn_desktop.gui.opening.new_session_dialog import (  # noqa: PLC0415 - dialogs are lazy
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
        from asn_desktop.gui.opening.open_session_dialog import (  # noqa: PLC0415
            OpenSessionDialog,
        )

        if not is_file(path):
            self._habits.show()
            sentence = self.tr("{name} tidak ditemukan. Periksa flashdisk atau foldernya.")
            self._window.messages.refuse(sentence.format(name=path.name))
            return
        if path.suffix.lower() == PACKAGE_SUFFIX:
            self.take_package(path)
            return
        OpenSessionDialog(self._desk, path, self._window).open()

    @Slot(object)
    def open_files(self, paths: list[Path]) -> None:
        """Lead dropped files to where each belongs."""
        from asn_desktop.gui.dropped_files import DroppedFiles  # noqa: PLC0415

        DroppedFiles(self._window, self._desk, self).take(paths)

    def take_package(self, package: Path) -> None:
        """Lead a package to where it belongs: the merging of the open session, or a new file."""
        if self._desk.session is None:
            self.open_package().take_package(package)
        else:
            self.open_files([package])

    @Slot()
    def show_sending(self) -> None:
        """Show where packages are sent to a stick."""
        self._window.stack.show_page(MERGING)
        show = getattr(self._window.stack.page, "show_sending", None)
        if callable(show):
            show()

    @Slot()
    def open_package(self) -> OpenPackageDialog:
        """Make an evaluator's own file from an assignment, and open it."""
        from asn_desktop.gui.opening.open_package_dialog import (  # noqa: PLC0415
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
    def show_settings(self) -> None:
        """Open the settings of the session and the computer; without a session, the latter."""
        from asn_desktop.gui.settings.settings_dialog import SettingsDialog  # noqa: PLC0415

        session = self._desk.session
        workspace, jobs = (
            (session.workspace, session.jobs) if session is not None else (None, self._desk.front)
        )
        SettingsDialog(workspace, jobs, self._window).open()

    @Slot()
    def show_verify(self) -> None:
        """Check certificates; with a session open its register is asked too."""
        from asn_desktop.gui.paper.verify_dialog import VerifyDialog  # noqa: PLC0415

        session = self._desk.session
        workspace, jobs = (
            (session.workspace, session.jobs) if session is not None else (None, self._desk.front)
        )
        VerifyDialog(workspace, jobs, self._window).open()

    @Slot(str)
    def show_manual(self, chapter: str = "") -> None:
        """Open the manual at a chapter, or at that of the page that is shown."""
        from asn_desktop.gui.help.manual_window import ManualWindow  # noqa: PLC0415

        wish = chapter or self._window.stack.key
        if self._manual is None or not shiboken6.isValid(self._manual):
            self._manual = ManualWindow(wish, self._window)
        else:
            self._manual.open_chapter(wish)
        self._manual.show()
        self._manual.raise_()
        self._manual.activateWindow()

    @Slot()
    def show_keys(self) -> None:
        """Show which keys do what."""
        from asn_desktop.gui.help.keys_dialog import KeysDialog  # noqa: PLC0415

        KeysDialog(self._window, self._window.stack.key).open()

    @Slot()
    def show_about(self) -> None:
        """Show version and licences."""
        from asn_desktop.gui.help.about_dialog import AboutDialog  # noqa: PLC0415

        AboutDialog(self._window).open()

    @Slot(object)
    def _on_opened(self, session: OpenSession) -> None:
        self._instance.listen(session.path)
        if self._window.stack.key == HOME:
            self._window.home.take_focus()

    @Slot()
    def come_forward(self) -> None:
        """Bring the main window to the front."""
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
