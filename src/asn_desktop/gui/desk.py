"""Opens, makes and closes sessions: at most one is open, on a thread of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from asn_desktop.gui.jobs import Jobs, is_alive

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from asn_desktop.services.day.session import SessionOverview
    from asn_desktop.services.workspace import Workspace


class OpenSession(NamedTuple):
    """A session that is open, and the thread it lives on."""

    path: Path
    workspace: Workspace
    jobs: Jobs
    overview: SessionOverview


class Desk(QObject):
    """Holds the open session. Every method returns at once; a refusal goes to `refused`."""

    opened = Signal(object)
    """An `OpenSession`."""
    closing = Signal()
    """Emitted while the session is still there, so that pages can be taken down."""
    refused = Signal(str)
    """A refusal that came after the dialog that would have shown it was gone."""
    failed = Signal(object)

    def __init__(self, new_jobs: Callable[[], Jobs] = Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.new_jobs = new_jobs
        """Makes a thread for one file."""
        self.front = new_jobs()
        """The thread for what needs no open session: making one, opening a package."""
        self.front.failed.connect(self.failed)
        self.front.refused.connect(self.refused)
        self.session: OpenSession | None = None

    def open(self, path: Path, passphrase: str, refused: Callable[[str], object]) -> None:
        """Open a session file in place of the one that is open."""
        if self.session is not None and path.resolve() == self.session.path.resolve():
            self.opened.emit(self.session)
            return
        jobs = self.new_jobs()
        jobs.failed.connect(self.failed)

        def give_up(sentence: str) -> None:
            jobs.stop()
            if is_alive(refused):
                refused(sentence)

        jobs.run(
            lambda: _opened(path, passphrase),
            lambda found: self._take(OpenSession(path, found[0], jobs, found[1])),
            refused=give_up,
        )

    def make_and_open(
        self, make: Callable[[], Path], passphrase: str, refused: Callable[[str], object]
    ) -> None:
        """Have a session file made (or mended), then open it."""
        self.front.run(make, lambda path: self.open(path, passphrase, refused), refused=refused)

    def close(self) -> None:
        """Close the open session, if there is one; waits until its file is closed."""
        session, self.session = self.session, None
        if session is not None:
            self.closing.emit()
            session.jobs.stop(session.workspace.close)

    def stop(self) -> None:
        """Close everything and end the threads."""
        self.close()
        self.front.stop()

    def _take(self, session: OpenSession) -> None:
        self.close()
        self.session = session
        self.opened.emit(session)


def _opened(path: Path, passphrase: str) -> tuple[Workspace, SessionOverview]:
    """Open a workspace and read its overview. Runs on the session thread."""
    from asn_desktop.services.workspace import Workspace  # noqa: PLC0415 - not for first paint

    workspace = Workspace.open(path, passphrase)
    return workspace, workspace.session.overview()
