"""Upkeep of the centre: whose sessions it trusts, and forgetting what may not be kept longer."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.central.forget_plans import read_plans
from asn_desktop.central.forgetting import read_forgotten, sessions_until
from asn_desktop.central.roots import know_root, known_roots
from asn_desktop.domain.errors import ReasonMissingError
from asn_desktop.vault import keys
from asn_desktop.vault.known_signers import read_root

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from asn_desktop.central.store import CentralStore
    from asn_desktop.domain.centre import ForgetPlan, Forgotten, KnownRoot

    Progress = Callable[[int, int], None]


class Forgetting(NamedTuple):
    """What was forgotten, and whether the file's unused room was rid of it too."""

    sessions: tuple[Forgotten, ...]
    compacted: bool


class CentreUpkeep:
    """Use cases of upkeep. On the thread that opened the centre."""

    def __init__(self, store: CentralStore) -> None:
        self._store = store

    # --- trust -------------------------------------------------------------------------

    def trust(self, path: Path) -> KnownRoot:
        """Take in a session's public root key, as `keys export` writes it.

        :raises UserError: absent, not readable, or no such file.
        """
        root, title = read_root(path)
        with self._store.batch():
            return know_root(self._store.connection, keys.key_id(root), root, title)

    def roots(self) -> tuple[KnownRoot, ...]:
        """Return the roots that the agency vouches for, the latest first."""
        return known_roots(self._store.connection)

    # --- forgetting --------------------------------------------------------------------

    def forgettable(
        self, before: dt.date | None = None, sessions: Sequence[str] = ()
    ) -> tuple[ForgetPlan, ...]:
        """Return what forgetting would remove: what ended before a day, and these sessions.

        :raises UnknownSessionError: one of them is not here.
        """
        found = list(sessions)
        if before is not None:
            found += sessions_until(self._store.connection, before.isoformat())
        return tuple(
            read_plans(self._store.connection, self._store.kept, list(dict.fromkeys(found)))
        )

    def forget(
        self, sessions: Sequence[str], why: str, progress: Progress | None = None
    ) -> Forgetting:
        """Remove all that is kept of these sessions, for good; that they were here stays.

        :raises UnknownSessionError: one of them is not here.
        :raises ReasonMissingError: no reason is given.
        :raises UserError: the file cannot be written; then nothing is removed.
        """
        if not why.strip():
            raise ReasonMissingError
        done = self._store.forget(sessions, why.strip(), progress)
        return Forgetting(done, self._store.compact())

    def forgotten(self) -> tuple[Forgotten, ...]:
        """Return the sessions that were here once, the latest forgotten first."""
        return tuple(read_forgotten(self._store.connection))
