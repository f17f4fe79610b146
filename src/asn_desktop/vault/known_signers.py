"""The session roots that this computer knows: made, opened or imported here."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from asn_desktop.domain.errors import KeyFileError
from asn_desktop.vault import keys
from asn_desktop.vault.agency import read_key_file
from asn_desktop.vault.atomic import write_whole
from asn_desktop.vault.settings_place import settings_place

if TYPE_CHECKING:
    from pathlib import Path

KIND = "asn-desktop session root"
ROOT_HEX = 64


def known_roots() -> dict[str, bytes]:
    """Return public root keys by session id.

    :raises CannotWriteError: there is no settings folder and none can be made.
    """
    try:
        content = json.loads(_path().read_text(encoding="utf-8"))
        return {ses: bytes.fromhex(root) for ses, root in content.items()}
    except (OSError, ValueError, AttributeError, TypeError, RecursionError):
        return {}


def remember_root(root: bytes) -> None:
    """Keep a session's public root key."""
    roots = known_roots()
    ses = keys.key_id(root)
    if roots.get(ses) == root:
        return
    roots[ses] = root
    content = {ses: root.hex() for ses, root in sorted(roots.items())}
    write_whole(_path(), json.dumps(content, indent=1).encode())


def write_root(path: Path, root: bytes, title: str) -> None:
    """Write a session's public root key as a file that others import.

    :raises UserError: it cannot be written.
    """
    content = {"kind": KIND, "root": root.hex(), "title": title}
    write_whole(path, json.dumps(content, indent=1, ensure_ascii=False).encode())


def read_root(path: Path) -> tuple[bytes, str]:
    """Return the public root key of such a file, and the session's title.

    :raises UserError: absent, not readable, or no such file.
    """
    try:
        content = json.loads(read_key_file(path))
        root = bytes.fromhex(content["root"])
        if content["kind"] != KIND or len(content["root"]) != ROOT_HEX:
            raise KeyFileError(name=path.name)
        return root, str(content.get("title", ""))
    except (ValueError, KeyError, TypeError, RecursionError):
        raise KeyFileError(name=path.name) from None


def _path() -> Path:
    return settings_place() / "known_signers.json"
