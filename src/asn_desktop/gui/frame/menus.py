"""The menu bar: what the frame offers itself, and the actions that pages add.

Its titles stand at the first paint; what is in the menus is built after it.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from asn_desktop.gui.frame.page_list import PAGES
from asn_desktop.gui.theme import Appearance

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction, QActionGroup
    from PySide6.QtWidgets import QMenu, QMenuBar


class Menus(QObject):
    """Builds the menu bar; every wish leaves as a signal or through an action it holds."""

    new_requested = Signal()
    open_requested = Signal()
    package_requested = Signal()
    restore_point_requested = Signal()
    rescue_requested = Signal()
    emergency_requested = Signal()
    settings_requested = Signal()
    verify_requested = Signal()
    centre_requested = Signal()
    close_requested = Signal()
    quit_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()
    find_requested = Signal()
    page_requested = Signal(str)
    appearance_requested = Signal(str)
    language_requested = Signal(str)
    own_window_requested = Signal(str)
    """Show the page of this key in a window of its own."""
    full_screen_requested = Signal()
    zoom_requested = Signal(int)
    """By how many steps; 0 is back to 100 %."""
    manual_requested = Signal()
    keys_requested = Signal()
    about_requested = Signal()
    page_menu_opened = Signal(str)
    recent_menu_opened = Signal()

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._needs_session: list[QAction] = []
        self._titled = {
            "session": bar.addMenu(self.tr("&Sesi")),
            "edit": bar.addMenu(self.tr("&Edit")),
            "view": bar.addMenu(self.tr("&Lihat")),
        }
        self.pages = {
            "Penilaian": bar.addMenu(self.tr("&Penilaian")),
            "Cetak": bar.addMenu(self.tr("&Cetak")),
            "Gabung": bar.addMenu(self.tr("&Gabung")),
        }
        """The menus that show the actions of pages, by the name that page_list calls them."""
        self._titled["help"] = bar.addMenu(self.tr("&Bantuan"))
        self._enable_pages(is_open=False)

    def fill(self) -> None:
        """Build what is in the menus; once, after the first paint."""
        from PySide6.QtWidgets import QMenu  # noqa: PLC0415 - not for first paint

        self.recent = QMenu(self.tr("Sesi &terakhir"), self._bar)
        self.recent.aboutToShow.connect(self.recent_menu_opened)
        self._build_session_menu(self._titled["session"])
        self._build_edit_menu(self._titled["edit"])
        self._build_view_menu(self._titled["view"])
        for title, menu in self.pages.items():
            menu.setToolTipsVisible(True)
            menu.aboutToShow.connect(partial(self.page_menu_opened.emit, title))
        self._build_help_menu(self._titled["help"])
        self.set_open(is_open=False)

    def set_open(self, *, is_open: bool) -> None:
        """Enable what needs an open session, or not."""
        for action in self._needs_session:
            action.setEnabled(is_open)
        self._enable_pages(is_open=is_open)
        if not is_open:
            self.show_steps(None, None)

    def _enable_pages(self, *, is_open: bool) -> None:
        for menu in self.pages.values():
            menu.setEnabled(is_open)

    def show_steps(self, undo: str | None, redo: str | None) -> None:
        """Name the steps that can be taken back and taken again."""
        for action, word, step in (
            (self.undo, self.tr("&Urungkan"), undo),
            (self.redo, self.tr("U&langi"), redo),
        ):
            action.setText(f"{word}: {step.replace('&', '&&')}" if step else word)
            action.setEnabled(step is not None)

    def _build_session_menu(self, menu: QMenu) -> None:
        self._add(menu, self.tr("Sesi &baru…"), self.new_requested.emit, ["Ctrl+N"])
        self._add(menu, self.tr("B&uka sesi…"), self.open_requested.emit, ["Ctrl+O"])
        self._add(menu, self.tr("Buka &paket penugasan…"), self.package_requested.emit)
        menu.addMenu(self.recent)
        menu.addSeparator()
        for text, wish, keys in (
            (self.tr("Buat t&itik pulih…"), self.restore_point_requested, ["Ctrl+S"]),
            (self.tr("Se&lamatkan salinan…"), self.rescue_requested, []),
            (self.tr("Salinan &darurat ke flashdisk…"), self.emergency_requested, []),
            (self.tr("Tutup berk&as"), self.close_requested, ["Ctrl+W"]),
        ):
            self._needs_session.append(self._add(menu, text, wish.emit, keys))
        menu.addSeparator()
        self._add(menu, self.tr("&Setelan sesi…"), self.settings_requested.emit)
        self._add(menu, self.tr("Pe&riksa sertifikat…"), self.verify_requested.emit)
        self._add(menu, self.tr("Pusat (BKPSD&M)…"), self.centre_requested.emit)
        self._add(menu, self.tr("&Keluar"), self.quit_requested.emit, ["Ctrl+Q"])

    def _build_edit_menu(self, menu: QMenu) -> None:
        self.undo = self._add(menu, "", self.undo_requested.emit, ["Ctrl+Z"])
        self.redo = self._add(menu, "", self.redo_requested.emit, ["Ctrl+Y", "Ctrl+Shift+Z"])
        menu.addSeparator()
        find = self._add(menu, self.tr("&Cari"), self.find_requested.emit, ["Ctrl+F"])
        self._needs_session.append(find)

    def _build_view_menu(self, menu: QMenu) -> None:
        for entry in PAGES:
            action = self._add(
                menu,
                entry.text,
                partial(self.page_requested.emit, entry.key),
                [f"Ctrl+{entry.digit}"],
            )
            if entry.load is not None:
                self._needs_session.append(action)
        menu.addSeparator()
        self._build_own_window_menu(menu.addMenu(self.tr("Buka di &jendela sendiri")))
        self._add(menu, self.tr("Layar pen&uh"), self.full_screen_requested.emit, ["F11"])
        menu.addSeparator()
        self._build_looks_menu(menu.addMenu(self.tr("&Tampilan")))
        self._build_language_menu(menu.addMenu(self.tr("&Bahasa")))
        for text, steps, keys in (
            (self.tr("Perbe&sar tulisan"), 1, ["Ctrl++", "Ctrl+="]),
            (self.tr("Per&kecil tulisan"), -1, ["Ctrl+-"]),
            (self.tr("Tulisan &100 %"), 0, ["Ctrl+0"]),
        ):
            self._add(menu, text, partial(self.zoom_requested.emit, steps), keys)

    def _build_looks_menu(self, menu: QMenu) -> None:
        self.looks = self._group()
        for choice, text in (
            (Appearance.SYSTEM, self.tr("&Ikuti sistem")),
            (Appearance.LIGHT, self.tr("&Terang")),
            (Appearance.DARK, self.tr("&Gelap")),
        ):
            action = self._add(menu, text, partial(self.appearance_requested.emit, choice.value))
            action.setCheckable(True)
            action.setObjectName(choice.value)
            self.looks.addAction(action)

    def _build_own_window_menu(self, menu: QMenu) -> None:
        for entry in (each for each in PAGES if each.load is not None):
            wish = partial(self.own_window_requested.emit, entry.key)
            action = self._add(menu, entry.text, wish, [f"Ctrl+Shift+{entry.digit}"])
            self._needs_session.append(action)

    def _build_language_menu(self, menu: QMenu) -> None:
        """Each language by its own name, so that whoever cannot read the other finds it."""
        from asn_desktop.services.computer.preferences import LANGUAGES  # noqa: PLC0415

        self.languages = self._group()
        for language, text in zip(LANGUAGES, ("&Indonesia", "&English"), strict=True):
            action = self._add(menu, text, partial(self.language_requested.emit, language))
            action.setCheckable(True)
            action.setObjectName(language)
            self.languages.addAction(action)

    def _build_help_menu(self, menu: QMenu) -> None:
        self.manual = self._add(menu, self.tr("&Panduan"), self.manual_requested.emit, ["F1"])
        self._add(menu, self.tr("&Daftar tombol"), self.keys_requested.emit, ["?"])
        menu.addSeparator()
        self._add(menu, self.tr("&Tentang program"), self.about_requested.emit)

    def _group(self) -> QActionGroup:
        """Return an empty group, of whose actions one will be checked."""
        from PySide6.QtGui import QActionGroup  # noqa: PLC0415 - not for first paint

        return QActionGroup(self)

    def _add(
        self, menu: QMenu, text: str, act: Callable[[], object], keys: Sequence[str] = ()
    ) -> QAction:
        from PySide6.QtGui import QKeySequence  # noqa: PLC0415 - not for first paint

        action = menu.addAction(text)
        action.setShortcuts([QKeySequence(each) for each in keys])
        action.triggered.connect(lambda *_: act())
        return action
