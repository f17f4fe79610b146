"""Restore points: whole copies of the live file, taken while it is open."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING

from asn_desktop.domain.errors import CopyBrokenError, CopyPassphraseError, ReadBackError
from asn_desktop.vault.atomic import whole_file, write_through
from asn_desktop.vault.connection import DatabaseError, plain_errors
from asn_desktop.vault.copies import require_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date
    from pathlib import Path

    from asn_desktop.store.session_file import SessionFile

FOLDER = ".titik-pulih"
STEPS_BETWEEN = 50_000
"""So many steps of the database between two reports of a copy: some milliseconds."""


def restore_point(file: SessionFile, reason: str) -> Path:
    """Copy the open file, as it is now and under the same key, into the folder beside it.

    :raises UserError: no room, or the folder cannot be written.
    """
    now = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S-%f")
    target = _folder(file) / f"{now}-{reason}{file.path.suffix}"
    copy_whole(file, target)
    return target


def copy_whole(
    file: SessionFile,
    target: Path,
    *,
    read_back: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> None:
    """Copy the open file, as it is now and under the same key; also one that lost its name.

    With `read_back` every page is read from the medium before the copy takes its name. `progress`
    is told bytes written and bytes in all; what it raises leaves no copy.

    :raises UserError: no room, the folder cannot be written, or the medium gives other bytes back.
    """
    with whole_file(target) as part, plain_errors(target):
        part.unlink(missing_ok=True)
        with _watched(file, part, progress):
            file.connection.execute("VACUUM INTO ?", (str(part),))
        if read_back:
            write_through(part)
            _require_same(file, part, target.name)


@contextmanager
def _watched(
    file: SessionFile, part: Path, progress: Callable[[int, int], None] | None
) -> Iterator[None]:
    """Tell how far a copy is, and stop it with what the telling raises."""
    if progress is None:
        yield
        return
    of = max(1, file.path.stat().st_size if file.path.exists() else 1)

    def tell() -> int:
        progress(min(of, part.stat().st_size if part.exists() else 0), of)
        return 0

    file.connection.set_progress_handler(tell, STEPS_BETWEEN)
    try:
        yield
    except DatabaseError:
        tell()  # what stopped the copy is raised again; the database keeps it to itself
        raise
    finally:
        file.connection.set_progress_handler(None, 0)


def _require_same(file: SessionFile, part: Path, name: str) -> None:
    """Demand that a copy is whole; each page bears its own proof.

    :raises ReadBackError: it is not.
    """
    try:
        require_whole(part, file.key, name)
    except (CopyBrokenError, CopyPassphraseError):
        raise ReadBackError(name=name) from None


def restore_points_of(file: SessionFile, day: date) -> list[Path]:
    """Return the restore points made on a day, oldest first."""
    return sorted(_folder(file).glob(f"{day:%Y%m%d}-*{file.path.suffix}"))


def _folder(file: SessionFile) -> Path:
    return file.path.with_name(file.path.stem + FOLDER)
