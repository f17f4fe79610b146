"""The packages themselves, kept whole beside the central file and named by their digest."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from typing import TYPE_CHECKING

from asn_desktop.domain.errors import KeptPackageError
from asn_desktop.vault.erasing import erase, plain_refusals, sync, sync_folder

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = ".paket"
SUFFIX = ".asnpkg"
PART = ".part"


def file_digest(sealed: bytes) -> str:
    """Return the SHA-256 of a package as it was sealed, in hex."""
    return hashlib.sha256(sealed).hexdigest()


class KeptPackages:
    """The folder `CENTRAL.paket`, with a subfolder for each first two digits.

    What is kept within a batch is made durable at its end, all together: `settle` before the
    rows that rest on it are committed, `abandon` where they are not.
    """

    def __init__(self, central: Path) -> None:
        self.folder = central.with_name(central.name + FOLDER)
        self.is_open = False
        """Whether a batch is under way."""
        self._rehearsed: dict[str, bytes] | None = None
        self._parts: dict[str, Path] = {}
        self._settled: list[Path] = []
        self._made: list[Path] = []

    def begin(self, *, rehearse: bool = False) -> None:
        """Begin a batch; a rehearsal keeps in memory only."""
        self.is_open = True
        self._rehearsed = {} if rehearse else None

    def keep(self, digest: str, sealed: bytes) -> None:
        """Write a package to its part file; one that is there already stays.

        :raises UserError: the folder cannot be written or is full.
        """
        if self._rehearsed is not None:
            self._rehearsed[digest] = sealed
            return
        path = self._path(digest)
        with plain_refusals(path):
            if path.exists() and path.stat().st_size == len(sealed):
                return
            self._make(path.parent)
            part = self._parts[digest] = path.with_name(path.name + PART)
            part.write_bytes(sealed)

    def settle(self) -> None:
        """Make all of the batch durable under their final names.

        :raises UserError: the medium is full or gone.
        """
        folders = {part.parent for part in self._parts.values()}
        for digest, part in self._parts.items():
            path = self._path(digest)
            with plain_refusals(path):
                sync(part)
                part.replace(path)
                self._settled.append(path)
        for folder in folders:
            with plain_refusals(folder):
                sync_folder(folder)
        self._parts = {}

    def close_batch(self) -> None:
        """End a batch whose rows were committed."""
        self.is_open = False
        self._rehearsed, self._parts, self._settled, self._made = None, {}, [], []

    def drop(self, digest: str) -> None:
        """Take back one package of the batch."""
        part = self._parts.pop(digest, None)
        if part is not None:
            _unlink(part)

    def abandon(self) -> None:
        """End a batch whose rows were not committed: what it kept is gone."""
        for path in (*self._parts.values(), *self._settled):
            _unlink(path)
        for folder in reversed(self._made):
            with suppress(OSError):
                folder.rmdir()  # an empty one; others refuse
        self.close_batch()

    def read(self, digest: str) -> bytes:
        """Return a kept package.

        :raises KeptPackageError: it is gone, or no longer what was kept.
        """
        if self._rehearsed and digest in self._rehearsed:
            return self._rehearsed[digest]
        try:
            sealed = self._parts.get(digest, self._path(digest)).read_bytes()
        except OSError:
            sealed = b""
        if file_digest(sealed) != digest:
            raise KeptPackageError(digest=digest[:8], folder=self.folder.name)
        return sealed

    def size(self, digest: str) -> int:
        """Return how many bytes a kept package has; 0 where it is gone."""
        try:
            return self._path(digest).stat().st_size
        except OSError:
            return 0

    def destroy(self, digest: str) -> None:
        """Overwrite a kept package and remove it; one that is gone already is no error.

        :raises UserError: it cannot be removed.
        """
        path = self._path(digest)
        erase(path)
        with suppress(OSError):
            path.parent.rmdir()  # an empty one; others refuse

    def _make(self, folder: Path) -> None:
        for each in (self.folder, folder):
            if not each.exists():
                each.mkdir(parents=True, exist_ok=True)
                self._made.append(each)

    def _path(self, digest: str) -> Path:
        return self.folder / digest[:2] / (digest + SUFFIX)


def _unlink(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)
