"""What an issued certificate says, in the words that people use: its number before all else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.ledger import same
from asn_desktop.domain.registers import CERTIFICATE, PARTICIPANT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.domain.ledger import Json

LABELS = {"total": "nilai akhir", "date": "tanggal", "batch": "cetakan"}
"""What tells two certificates of one number and band apart; people know these."""
CODE = "digest"
CODE_LETTERS = 12


def recipient(ent: str) -> str:
    """Return the roster entry that a register of certificates is about; "" where it is another."""
    return PARTICIPANT + ent.removeprefix(CERTIFICATE) if ent.startswith(CERTIFICATE) else ""


def issue_number(content: dict[str, Json]) -> str:
    """Return a certificate's number, or that it has none."""
    return str(content.get("number") or "") or "tanpa nomor"


def issue_shown(content: dict[str, Json]) -> str:
    """Return a certificate's number and band."""
    return ", ".join(filter(None, (issue_number(content), str(content.get("band") or ""))))


def issues_told_apart(contents: Sequence[dict[str, Json]]) -> tuple[str, ...]:
    """Return what certificates say, with what differs; of unlike paper at last its code's."""
    texts = [issue_shown(each) for each in contents]
    if len(set(texts)) == len(texts):
        return tuple(texts)
    parts = [
        (label, name)
        for name, label in LABELS.items()
        if any(not same(contents[0].get(name), each.get(name)) for each in contents[1:])
    ]
    return tuple(
        f"{text} ({', '.join(_parts(each, parts))})"
        for text, each in zip(texts, contents, strict=True)
    )


def _parts(content: dict[str, Json], parts: Sequence[tuple[str, str]]) -> list[str]:
    told = [f"{label} {content.get(name) or '-'}" for label, name in parts]
    return told or [f"kode isi {str(content.get(CODE) or '-')[:CODE_LETTERS]}"]
