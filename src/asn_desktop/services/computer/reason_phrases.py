"""Reasons for decisions at the table that stand ready, and those last typed on this computer."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING

from asn_desktop.domain.errors import UserError
from asn_desktop.domain.plain_text import plain_text

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME = "alasan.json"
STARTERS = (
    "sesuai lembar kertas",
    "sudah ditanyakan kepada penilainya",
    "laptop yang lain dipakai untuk latihan",
    "sesuai SK",
    "salah ketik",
)
MOST_OWN = 12
LONGEST = 300


class ReasonPhrases:
    """The reasons of one settings folder; read anew each time, so that two windows share them."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME

    def all(self) -> tuple[str, ...]:
        """Return the own reasons, the last first, and then those that come with the program."""
        return tuple(dict.fromkeys((*self._own(), *STARTERS)))

    def note(self, reason: str) -> None:
        """Keep a reason that was given; what cannot be written disturbs nobody."""
        kept = plain_text(reason)
        if not kept or kept in STARTERS or len(kept) > LONGEST:
            return
        own = tuple(dict.fromkeys((kept, *self._own())))[:MOST_OWN]
        if own == self._own():
            return
        from asn_desktop.vault.atomic import write_whole  # noqa: PLC0415 - only where it is needed

        with suppress(UserError, OSError):
            write_whole(self._path, json.dumps(own, ensure_ascii=False).encode())

    def _own(self) -> tuple[str, ...]:
        try:
            stored = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return ()
        texts = stored if isinstance(stored, list) else []
        fitting = (each for each in texts if isinstance(each, str) and 0 < len(each) <= LONGEST)
        return tuple(fitting)[:MOST_OWN]
