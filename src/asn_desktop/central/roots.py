"""Whose sessions a central file holds: their public root keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite3 import Connection


def session_roots(connection: Connection) -> dict[str, bytes]:
    """Return public root keys by session id."""
    return dict(connection.execute("SELECT ses, root FROM session").fetchall())
