"""The list of what no longer holds, as a file for those who check paper without the session."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING

from asn_desktop.domain.errors import NewerRevocationsError
from asn_desktop.domain.revocations import is_subject
from asn_desktop.vault.atomic import write_whole

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from asn_desktop.vault.known_revocations import Gone

KIND, VERSION = "asn-desktop revocations", 1
LARGEST = 64_000_000


def revocation_list(sessions: Mapping[str, Mapping[str, object]]) -> dict[str, object]:
    """Return the list of sessions as others read it: by session's id, then by subject."""
    made = dt.datetime.now().astimezone().date().isoformat()
    return {"kind": KIND, "version": VERSION, "made": made, "sessions": sessions}


def write_revocations(path: Path, sessions: Mapping[str, Mapping[str, object]]) -> int:
    """Write the list as others read it, by session's id, then by subject; return how many it names.

    :raises UserError: the file cannot be written.
    """
    write_whole(path, json.dumps(revocation_list(sessions), indent=1).encode())
    return sum(map(len, sessions.values()))


def read_revocation_list(path: Path) -> dict[str, Gone] | None:
    """Return what a list names, by session's id and by subject; None where it is no such list.

    :raises NewerRevocationsError: a newer program wrote it.
    """
    try:
        if path.stat().st_size > LARGEST:
            return None
        content = json.loads(path.read_bytes())
        if content["kind"] != KIND:
            return None
        if content["version"] != VERSION:
            raise NewerRevocationsError(name=path.name)
        return {
            ses: {
                subject: {name: str(text) for name, text in said.items()}
                for subject, said in gone.items()
                if is_subject(subject)
            }
            for ses, gone in content["sessions"].items()
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
