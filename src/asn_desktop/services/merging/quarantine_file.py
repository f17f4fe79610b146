"""Lines that could not be used, as a file for whoever finds out what made them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from asn_desktop.vault.atomic import write_whole

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from asn_desktop.domain.received import Quarantined


def write_quarantine(lines: Sequence[Quarantined], path: Path) -> None:
    """Write every line with its package, laptop and reason as JSON; bytes that are no text in hex.

    :raises UserError: the file cannot be written.
    """
    told = [
        {
            "package": each.package,
            "device": each.device,
            "line": each.line,
            "reason": each.reason,
            "raw": _text(each.raw),
        }
        for each in lines
    ]
    write_whole(path, (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode())


def _text(raw: bytes) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return f"hex:{raw.hex()}"
