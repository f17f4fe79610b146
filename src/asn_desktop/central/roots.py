"""Whose sessions a central file holds: their public root keys, and those the agency vouches for."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from asn_desktop.domain.centre import KnownRoot

if TYPE_CHECKING:
    from sqlite3 import Connection

IS_KNOWN = "EXISTS(SELECT 1 FROM known_root k WHERE k.ses = s.ses AND k.root = s.root)"
"""Whether the root of session `s` was imported."""


def session_roots(connection: Connection) -> dict[str, bytes]:
    """Return public root keys by session id."""
    return dict(connection.execute("SELECT ses, root FROM session").fetchall())


def know_root(connection: Connection, ses: str, root: bytes, title: str) -> KnownRoot:
    """Write down that the agency vouches for a session's root; a later title replaces an older."""
    connection.execute(
        "INSERT INTO known_root VALUES(?, ?, ?, ?) ON CONFLICT(ses) DO UPDATE"
        " SET root = excluded.root, title = excluded.title",
        (ses, root, title, time.time_ns() // 1_000_000),
    )
    return KnownRoot(ses, title)


def known_roots(connection: Connection) -> tuple[KnownRoot, ...]:
    """Return the roots that the agency vouches for, the latest first."""
    rows = connection.execute("SELECT ses, title FROM known_root ORDER BY added_at DESC, ses")
    return tuple(map(KnownRoot._make, rows))
