"""Every kind of paper of a session file on both sizes, by digest; also as a program of its own."""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path
from typing import get_args

from asn_desktop.domain.print_jobs import PAPER_SIZES, PrintKind, PrintWish
from asn_desktop.services.workspace import Workspace
from asn_desktop.vault import keys

KINDS: tuple[PrintKind, ...] = get_args(PrintKind)


def digests(session: Path, passphrase: str) -> dict[str, str]:
    """Return the SHA-256 of each paper's bytes by kind and size."""
    with Workspace.open(session, passphrase) as desk:
        return {
            f"{kind} {size}": hashlib.sha256(
                desk.papers.preview(PrintWish(kind, size=size))
            ).hexdigest()
            for kind in KINDS
            for size in PAPER_SIZES
        }


if __name__ == "__main__":
    keys.COST = keys.StretchCost(memory=64, rounds=1, lanes=1)  # as in the process of the tests
    json.dump(digests(Path(sys.argv[1]), sys.argv[2]), sys.stdout)
