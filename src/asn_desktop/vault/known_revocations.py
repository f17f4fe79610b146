"""Which certificates no longer hold, as far as this computer has heard: kept beside known roots.

What it heard once it keeps: an older file of the session knows less, and takes nothing away
(ADR 42). Each thing is kept by the entry that says it, so that a file that holds this entry, and
no longer says so, can take just that away.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING

from asn_desktop.domain.revocations import REVOKED_STATUS
from asn_desktop.vault.atomic import write_whole
from asn_desktop.vault.settings_place import settings_place

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

Said = dict[str, str]
"""`since` (a date) and `status`."""
Gone = dict[str, Said]
"""What is said by subject: a digest or a key id, in hexadecimal."""
Entries = dict[str, dict[str, Said]]
"""The same, each subject's by the ids of the entries that say it."""
Told = Mapping[str, Mapping[str, Said]]
Held = Callable[[], Collection[str]]


def known_revocations() -> dict[str, Gone]:
    """Return by session's id what no longer holds of it; nothing where nothing can be read.

    :raises CannotWriteError: there is no settings folder and none can be made.
    """
    return {ses: _gone(entries) for ses, entries in _read().items()}


def gone_of_session(ses: str, told: Told, held: Held) -> Gone:
    """Return what no longer holds of a session: what one of its files tells beside what is known.

    Told and held are as `remember_revocations` takes them; nothing is kept.

    :raises CannotWriteError: there is no settings folder and none can be made.
    """
    return _gone(_beside(_read().get(ses, {}), told, held))


def remember_revocations(ses: str, told: Told, held: Held = frozenset) -> None:
    """Keep what a file of a session tells, beside what was known of it.

    Taken away is only what an entry said that this file holds and that says so no longer: it was
    put back there. `held` returns which entries the file holds; it is asked where that matters.

    :raises CannotWriteError: it cannot be written.
    """
    known = _read()
    kept = _beside(known.get(ses, {}), told, held)
    if known.get(ses, {}) == kept:
        return
    known[ses] = dict(sorted(kept.items()))
    write_whole(_path(), json.dumps(dict(sorted(known.items())), indent=1).encode())


def _beside(known: Entries, told: Told, held: Held) -> Entries:
    kept: Entries = {subject: dict(entries) for subject, entries in told.items()}
    others = [
        (subject, entry, said)
        for subject, entries in known.items()
        for entry, said in entries.items()
        if entry not in kept.get(subject, {})
    ]
    settled = held() if others else ()
    for subject, entry, said in others:
        if entry not in settled:
            kept.setdefault(subject, {})[entry] = said
    return kept


def _gone(entries: Entries) -> Gone:
    return {subject: _foremost(said.values()) for subject, said in entries.items() if said}


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
