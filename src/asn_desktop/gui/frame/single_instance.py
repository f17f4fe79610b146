"""One window a session file: a second start asks the first to come to the front, and ends."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtNetwork import QLocalServer

PATIENCE_MILLISECONDS = 500
FOLDER = "jendela"
SOCKET = ".s"
LONGEST_SOCKET = 100
"""Bytes; Linux takes 107, others a few less."""
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
        _clear(mark)
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
        with suppress(OSError):
            mark.parent.mkdir(mode=0o700, exist_ok=True)
        if not server.listen(name):
            server.deleteLater()
            return
        server.newConnection.connect(self._on_second_start)
        with suppress(OSError):
            mark.touch()
        self._servers[mark] = server

    def stop(self) -> None:
        """Stop listening and remove the marks."""
        for mark, server in self._servers.items():
            server.close()
            server.deleteLater()
            _clear(mark)
        self._servers.clear()
        with suppress(OSError):  # not empty: other windows
            (self._folder / FOLDER).rmdir()

    @Slot()
    def _on_second_start(self) -> None:
        self.woken.emit()


def _mark(folder: Path, file: Path | None) -> Path:
    return folder / FOLDER / _short(NO_FILE if file is None else str(file.resolve()))


def _server_name(mark: Path) -> str:
    """Return a name that two users, or two settings folders, do not share.

    Where sockets are files it is one beside the mark, so that what a crash leaves behind lies in
    the settings folder and is cleared with its mark; a path too long for a socket has a short name.
    """
    beside = f"{mark.resolve()}{SOCKET}"
    if os.name != "nt" and len(os.fsencode(beside)) <= LONGEST_SOCKET:
        return beside
    return f"asn-desktop-{_short(str(mark.resolve()))}"


def _clear(mark: Path) -> None:
    """Remove a mark, and the socket that a crash may have left beside it."""
    for left in (mark, mark.with_name(mark.name + SOCKET)):
        with suppress(OSError):
            left.unlink(missing_ok=True)


def _short(text: str) -> str:
    from hashlib import sha256  # noqa: PLC0415 - not for first paint

    return sha256(text.encode()).hexdigest()[:24]
