"""Writes the page that checks certificates in any browser, offline, with a session's key in it."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.paths import resources
from asn_desktop.services.certificates.revocation_list import revocation_list
from asn_desktop.vault import keys
from asn_desktop.vault.atomic import write_whole

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from asn_desktop.services.checking.reference_files import Reference


OPENING, CLOSING = '<script type="application/json" id="builtIn">', "</script>"


class KnownSession(NamedTuple):
    """A session that the page knows: its public root key, its title, what no longer holds of it.

    `made` is the day of which that list is, YYYY-MM-DD; without one the page has no list.
    """

    root: bytes
    title: str
    gone: Mapping[str, Mapping[str, str]]
    made: str = ""


def session_known(reference: Reference, title: str) -> KnownSession:
    """Return what the page has to know of an open session; nothing of it is secret."""
    ((ses, root),) = reference.roots.items()
    today = dt.datetime.now().astimezone().date().isoformat()
    return KnownSession(root, title, reference.gone[ses], today)


def verifier_page(session: KnownSession) -> str:
    """Return the page with a session's key and its list of what no longer holds."""
    page = (resources() / "verifier" / "periksa.html").read_text(encoding="utf-8")
    before, _, rest = page.partition(OPENING)
    _, _, after = rest.partition(CLOSING)
    gone = revocation_list({keys.key_id(session.root): session.gone})
    content = {
        "roots": [{"root": session.root.hex(), "title": session.title}],
        "revocations": {**gone, "made": session.made} if session.made else None,
    }
    told = json.dumps(content, ensure_ascii=False).replace("<", "\\u003c")
    return f"{before}{OPENING}{told}{CLOSING}{after}"


def write_verifier_page(path: Path, session: KnownSession) -> None:
    """Write the page.

    :raises UserError: the file cannot be written.
    """
    write_whole(path, verifier_page(session).encode())
