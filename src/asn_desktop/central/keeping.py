"""The packages themselves, kept whole beside the central file and named by their digest."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from asn_desktop.domain.errors import KeptPackageError
from asn_desktop.vault.atomic import whole_file

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = ".paket"
SUFFIX = ".asnpkg"


def file_digest(sealed: bytes) -> str:
    """Return the SHA-256 of a package as it was sealed, in hex."""
    return hashlib.sha256(sealed).hexdigest()


class KeptPackages:
    """The folder `CENTRAL.paket`, with a subfolder for each first two digits."""

    def __init__(self, central: Path) -> None:
        self.folder = central.with_name(central.name + FOLDER)
        self._rehearsed: dict[str, bytes] | None = None

    def rehearse(self, *, on: bool) -> None:
        """Keep packages in memory only, until rehearsing ends."""
        self._rehearsed = {} if on else None

    def keep(self, digest: str, sealed: bytes) -> None:
        """Write a package, whole and durable; one that is there already stays.

        :raises UserError: the folder cannot be written or is full.
        """
        if self._rehearsed is not None:
            self._rehearsed[digest] = sealed
            return
        path = self._path(digest)
        if path.exists() and path.stat().st_size == len(sealed):
            return
        with whole_file(path) as part:
            part.write_bytes(sealed)

    def read(self, digest: str) -> bytes:
        """Return a kept package.

        :raises KeptPackageError: it is gone, or no longer what was kept.
        """
        if self._rehearsed and digest in self._rehearsed:
            return self._rehearsed[digest]
        try:
            sealed = self._path(digest).read_bytes()
        except OSError:
            sealed = b""
        if file_digest(sealed) != digest:
            raise KeptPackageError(digest=digest[:8], folder=self.folder.name)
        return sealed

    def _path(self, digest: str) -> Path:
        return self.folder / digest[:2] / (digest + SUFFIX)
