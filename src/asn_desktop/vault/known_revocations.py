"""Which certificates no longer hold, as far as this computer has heard: kept beside known roots.

What it heard once it keeps: an older file of the session knows less, and takes nothing away
(ADR 42). Each thing is kept by the entry that says it, so that a file that holds this entry, and
no longer says so, can take just that away.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from asn_desktop.domain.revocations import REVOKED_STATUS
from asn_desktop.vault.atomic import write_whole
from asn_desktop.vault.settings_place import settings_place

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping
    from pathlib import Path

Said = dict[str, str]
"""`since` (a date) and `status`."""
Gone = dict[str, Said]
"""What is said by subject: a digest or a key id, in hexadecimal."""
Entries = dict[str, dict[str, Said]]
"""The same, each subject's by the ids of the entries that say it."""


def known_revocations() -> dict[str, Gone]:
    """Return by session's id what no longer holds of it; nothing where nothing can be read.

    :raises CannotWriteError: there is no settings folder and none can be made.
    """
    return {
        ses: {subject: _foremost(entries.values()) for subject, entries in gone.items() if entries}
        for ses, gone in _read().items()
    }


def remember_revocations(
    ses: str,
    told: Mapping[str, Mapping[str, Said]],
    held: Callable[[], Collection[str]] = frozenset,
) -> None:
    """Keep what a file of a session tells, beside what was known of it.

    Taken away is only what an entry said that this file holds and that says so no longer: it was
    put back there. `held` returns which entries the file holds; it is asked where that matters.

    :raises CannotWriteError: it cannot be written.
    """
    known = _read()
    kept: Entries = {subject: dict(entries) for subject, entries in told.items()}
    others = [
        (subject, entry, said)
        for subject, entries in known.get(ses, {}).items()
        for entry, said in entries.items()
        if entry not in kept.get(subject, {})
    ]
    settled = held() if others else ()
    for subject, entry, said in others:
        if entry not in settled:
            kept.setdefault(subject, {})[entry] = said
    if known.get(ses, {}) == kept:
        return
    known[ses] = dict(sorted(kept.items()))
    write_whole(_path(), json.dumps(dict(sorted(known.items())), indent=1).encode())


def _read() -> dict[str, Entries]:
    try:
        content = json.loads(_path().read_text(encoding="utf-8"))
        return {
            ses: {
                subject: {entry: _texts(said) for entry, said in entries.items()}
                for subject, entries in gone.items()
            }
            for ses, gone in content.items()
        }
    except (OSError, ValueError, AttributeError, TypeError, RecursionError):
        return {}


def _texts(said: Mapping[str, object]) -> Said:
    return {name: str(text) for name, text in said.items()}


def _foremost(said: Iterable[Said]) -> Said:
    """Return what goes before the others: taken back before replaced, then the earliest day."""
    return min(said, key=lambda each: (each.get("status") != REVOKED_STATUS, each.get("since", "")))


def _path() -> Path:
    return settings_place() / "known_revocations.json"
