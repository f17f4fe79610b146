"""Whether a package was merged here before, by its digest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite3 import Connection

MERGED = """SELECT EXISTS(SELECT 1 FROM bundle b LEFT JOIN arrival a ON a.bundle = b.n
    LEFT JOIN merging m ON m.n = a.merging WHERE b.digest = ? AND m.undone_at IS NULL)"""


def is_merged(connection: Connection, digest: str) -> bool:
    """Tell whether a package came in a merge that stands (or before merges were counted)."""
    return bool(connection.execute(MERGED, (digest,)).fetchone()[0])
