"""One window a session file: a second start asks the first to come to the front, and ends."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtNetwork import QLocalServer

PATIENCE_MILLISECONDS = 500
FOLDER = "jendela"
NO_FILE = ""
"""Stands for a start without a file: it focuses any window that is open."""


def wake_first(folder: Path, file: Path | None) -> bool:
    """Ask the window that has this file open to come forward; return False if there is none.

    A mark in the settings folder says whether it is worth asking: most starts find none, and
    the network library need not be loaded before the first paint.
    """
    if not (folder / FOLDER).is_dir():
        return False
    mark = _mark(folder, file)
    if not mark.exists():
        return False
    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - rarely needed

    socket = QLocalSocket()
    socket.connectToServer(_server_name(mark))
    is_there = socket.waitForConnected(PATIENCE_MILLISECONDS)
    socket.disconnectFromServer()
    if not is_there:
        with suppress(OSError):
            mark.unlink(missing_ok=True)
    return is_there


class FirstInstance(QObject):
    """Listens for second starts of the program with this window's file, or with none."""

    woken = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._servers: dict[Path, QLocalServer] = {}

    def listen(self, file: Path | None) -> None:
        """Listen for one file (or for starts without one) besides those listened for already."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - after the first paint

        mark = _mark(self._folder, file)
        if mark in self._servers or wake_first(self._folder, file):
            return
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        name = _server_name(mark)
        QLocalServer.removeServer(name)
        if not server.listen(name):
            server.deleteLater()
            return
        server.newConnection.connect(self._on_second_start)
        with suppress(OSError):
            mark.parent.mkdir(mode=0o700, exist_ok=True)
            mark.touch()
        self._servers[mark] = server

    def stop(self) -> None:
        """Stop listening and remove the marks."""
        for mark, server in self._servers.items():
            server.close()
            server.deleteLater()
            with suppress(OSError):
                mark.unlink(missing_ok=True)
        self._servers.clear()
        with suppress(OSError):  # not empty: other windows
            (self._folder / FOLDER).rmdir()

    @Slot()
    def _on_second_start(self) -> None:
        self.woken.emit()


def _mark(folder: Path, file: Path | None) -> Path:
    return folder / FOLDER / _short(NO_FILE if file is None else str(file.resolve()))


def _server_name(mark: Path) -> str:
    """Return a name that two users, or two settings folders, do not share."""
    return f"asn-desktop-{_short(str(mark.resolve()))}"


def _short(text: str) -> str:
    from hashlib import sha256  # noqa: PLC0415 - not for first paint

    return sha256(text.encode()).hexdigest()[:24]
