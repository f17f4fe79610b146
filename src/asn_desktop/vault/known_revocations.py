"""Which certificates no longer hold, as far as this computer has heard: kept beside known roots."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from asn_desktop.vault.atomic import write_whole
from asn_desktop.vault.settings_place import settings_place

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

Gone = dict[str, dict[str, str]]
"""By subject (a digest or a key id, in hexadecimal) `since` (a date) and `status`."""


def known_revocations() -> dict[str, Gone]:
    """Return by session's id what no longer holds of it; nothing where nothing can be read.

    :raises CannotWriteError: there is no settings folder and none can be made.
    """
    try:
        content = json.loads(_path().read_text(encoding="utf-8"))
        return {
            ses: {subject: _texts(said) for subject, said in gone.items()}
            for ses, gone in content.items()
        }
    except (OSError, ValueError, AttributeError, TypeError, RecursionError):
        return {}


def _texts(said: Mapping[str, object]) -> dict[str, str]:
    return {name: str(text) for name, text in said.items()}


def remember_revocations(ses: str, gone: Mapping[str, Mapping[str, str]]) -> None:
    """Keep what no longer holds of a session, in place of what was known of it.

    :raises CannotWriteError: it cannot be written.
    """
    known = known_revocations()
    told = {subject: dict(said) for subject, said in gone.items()}
    if known.get(ses, {}) == told:
        return
    known[ses] = told
    write_whole(_path(), json.dumps(dict(sorted(known.items())), indent=1).encode())


def _path() -> Path:
    return settings_place() / "known_revocations.json"
