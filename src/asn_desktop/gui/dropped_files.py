"""Leads files that were dropped on the window to where each belongs, several at once too."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

from asn_desktop.gui.choosing import PACKAGE_SUFFIX, RECEIPT_SUFFIX, SESSION_SUFFIX
from asn_desktop.gui.frame.page_list import MERGING, ROSTER
from asn_desktop.gui.roster.import_dialog import ImportDialog

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from asn_desktop.gui.desk import Desk
    from asn_desktop.gui.main_window import MainWindow

SHEETS = frozenset({".xlsx", ".xls", ".xlsb", ".ods", ".csv"})
PACKAGES = frozenset({PACKAGE_SUFFIX, ".pkg"})
CERTIFICATES = frozenset({".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff"})


class Opener(Protocol):
    """Who opens sessions and assignments."""

    def open_file(self, path: Path) -> object: ...
    def take_package(self, package: Path) -> object: ...


def kind_of(path: Path) -> str:
    """Return what a file is by its suffix: session, package, receipt, ..., or "" if odd."""
    kinds = {"session": {SESSION_SUFFIX}, "package": PACKAGES, "sheet": SHEETS}
    kinds |= {"certificate": set(CERTIFICATES), "receipt": {RECEIPT_SUFFIX}}
    return next((kind for kind, suffixes in kinds.items() if path.suffix.lower() in suffixes), "")


class DroppedFiles:
    """Takes files of all kinds together; what can do nothing here is named, the rest goes on."""

    def __init__(self, window: MainWindow, desk: Desk, opener: Opener) -> None:
        self._window, self._desk, self._opener = window, desk, opener

    def take(self, paths: Sequence[Path]) -> None:
        """Lead each file; of sessions and sheets the first one, for each needs its own dialog."""
        found: dict[str, list[Path]] = defaultdict(list)
        for path in paths:
            found[kind_of(path)].append(path)
        left = found[""] + found["session"][1:] + found["sheet"][1:] + found["certificate"][1:]
        if found["session"]:
            self._opener.open_file(found["session"][0])
        if found["package"]:
            self._take_packages(found["package"])
        for receipt in found["receipt"]:
            self._take_receipt(receipt)
        for kind, take in (("sheet", self._take_sheet), ("certificate", self._take_certificate)):
            if found[kind]:
                take(found[kind][0])
        if left:
            self._tell_left(left)

    def _take_packages(self, packages: list[Path]) -> None:
        if self._desk.session is None:
            self._opener.take_package(packages[0])
            return
        self._window.stack.show_page(MERGING)
        page = self._window.stack.page
        take = _part(page, "take_packages")
        if not callable(take) or not take(packages):
            self._refuse(_tr("Paket digabung di laptop koordinator; di sini hanya dikirim."))
            return
        said = _tr("{count} paket masuk daftar. Lihat dahulu apa yang akan berubah.")
        self._window.messages.say(said.format(count=len(packages)))

    def _take_receipt(self, receipt: Path) -> None:
        if self._desk.session is None:
            self._need_session(receipt)
            return
        self._window.stack.show_page(MERGING)
        take = _part(self._window.stack.page, "take_receipt")
        if callable(take):
            take(receipt)

    def _take_sheet(self, sheet: Path) -> None:
        session = self._desk.session
        if session is None:
            self._need_session(sheet)
            return
        if session.workspace.own_evaluator is not None:
            self._refuse(_tr("Daftar peserta diimpor di laptop koordinator."))
            return
        self._window.stack.show_page(ROSTER)
        start = _part(self._window.stack.page, "import_roster")
        if callable(start):
            start()
        for dialog in self._window.findChildren(ImportDialog):
            if dialog.isVisible():
                dialog.read_file(sheet)
                return

    def _take_certificate(self, file: Path) -> None:
        from asn_desktop.gui.paper.verify_dialog import (  # noqa: PLC0415 - dialogs are lazy
            VerifyDialog,
        )

        session = self._desk.session
        workspace, jobs = (
            (session.workspace, session.jobs) if session is not None else (None, self._desk.front)
        )
        dialog = VerifyDialog(workspace, jobs, self._window)
        dialog.open()
        dialog.take_file(file)

    def _need_session(self, file: Path) -> None:
        told = _tr("Buka dahulu sesinya, lalu seret {name} ke sini lagi.")
        self._refuse(told.format(name=file.name))

    def _tell_left(self, left: list[Path]) -> None:
        told = _tr(
            "Tidak dipakai: {names}. Yang dikenal: sesi .asn, paket .asnpkg, tanda terima .asntt,"
            " daftar peserta Excel atau CSV, sertifikat PDF atau gambar; satu daftar atau sesi"
            " setiap kali."
        )
        self._refuse(told.format(names=", ".join(path.name for path in left)))

    def _refuse(self, sentence: str) -> None:
        self._window.messages.refuse(sentence)


def _part(whole: object, *names: str) -> object | None:
    """Return a part of a page that not every page has: pages do not know the frame, nor it them."""
    for name in names:
        whole = getattr(whole, name, None)
    return whole


def _tr(text: str) -> str:
    return QCoreApplication.translate("DroppedFiles", text)
