"""Opens, makes and closes the central file: one at a time, on a thread of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from asn_desktop.domain.errors import CentreFileMissingError, FileExistsAlreadyError
from asn_desktop.gui.jobs import Jobs, is_alive

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from asn_desktop.services.centre.agency import Centre


class OpenCentre(NamedTuple):
    """A central file that is open, the thread it lives on, and the agency's key it was given."""

    path: Path
    centre: Centre
    jobs: Jobs
    agency_key: Path | None


class CentreDesk(QObject):
    """Holds the open central file. Every method returns at once; `refused` takes a sentence."""

    opened = Signal(object)
    """An `OpenCentre`."""
    failed = Signal(object)
    """What was no refusal but a fault of the program."""

    def __init__(self, new_jobs: Callable[[], Jobs] = Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._new_jobs = new_jobs
        self.open_file: OpenCentre | None = None

    def open(
        self,
        path: Path,
        passphrase: str,
        agency_key: Path | None,
        refused: Callable[[str], object],
    ) -> None:
        """Open a central file that is there, in place of the one that is open."""
        self._begin(lambda: (_opened(path, passphrase, agency_key), agency_key), refused)

    def make(
        self, path: Path, passphrase: str, *, with_pair: bool, refused: Callable[[str], object]
    ) -> None:
        """Make a central file and open it; with a pair, the agency's keys beside it too."""
        self._begin(lambda: _made(path, passphrase, with_pair=with_pair), refused)

    def close(self) -> None:
        """Close the open file, if there is one; waits until it is closed."""
        closing, self.open_file = self.open_file, None
        if closing is not None:
            closing.jobs.stop(closing.centre.close)

    def _begin(
        self,
        job: Callable[[], tuple[Centre, Path | None]],
        refused: Callable[[str], object],
    ) -> None:
        jobs = self._new_jobs()
        jobs.failed.connect(self.failed)

        def give_up(sentence: str) -> None:
            jobs.stop()
            if is_alive(refused):
                refused(sentence)

        def take(made: tuple[Centre, Path | None]) -> None:
            self.close()
            self.open_file = OpenCentre(made[0].path, made[0], jobs, made[1])
            self.opened.emit(self.open_file)

        jobs.run(job, take, refused=give_up)


def _opened(path: Path, passphrase: str, agency_key: Path | None) -> Centre:
    """Open a central file; runs on its thread.

    :raises UserError: it is not there, or as `Centre.open`.
    """
    from asn_desktop.services.centre.agency import Centre  # noqa: PLC0415 - not for first paint

    if not path.exists():
        raise CentreFileMissingError(name=path.name)
    return Centre.open(path, passphrase, agency_key)


def _made(path: Path, passphrase: str, *, with_pair: bool) -> tuple[Centre, Path | None]:
    """Make a central file, and the agency's pair where it is wished.

    :raises UserError: one of the files is there already, or cannot be written.
    """
    from asn_desktop.services.centre.agency import Centre, make_agency  # noqa: PLC0415

    if path.exists():
        raise FileExistsAlreadyError(name=path.name)
    key = make_agency(path.parent, passphrase).private if with_pair else None
    return Centre.open(path, passphrase, key), key
