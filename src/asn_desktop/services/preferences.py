"""What this computer remembers for its user: recent sessions, zoom, theme, the last page.

No pydantic here, unlike at every other border: importing it doubles the time to the first paint,
and a file that does not fit is simply forgotten.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from asn_desktop.domain.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FILE_NAME = "preferensi.json"
MOST_RECENT = 12
APPEARANCES = ("sistem", "terang", "gelap")
LOWEST_ZOOM, USUAL_ZOOM, HIGHEST_ZOOM = 80, 100, 150
LONGEST_TEXT = 4096


@dataclass(frozen=True, slots=True)
class RecentSession:
    """A session file that was opened here: where it is, what it was called, when (ISO time)."""

    path: str
    title: str
    opened: str


@dataclass(frozen=True, slots=True)
class Preferences:
    """All that is remembered; the first of `recent` is the last one opened."""

    appearance: str = "sistem"
    zoom: int = USUAL_ZOOM
    recent: tuple[RecentSession, ...] = ()
    last_page: str = ""

    def opened(self, session: RecentSession) -> Preferences:
        """Return these preferences with a session put first among the recent ones."""
        others = tuple(each for each in self.recent if each.path != session.path)
        return replace(self, recent=(session, *others)[:MOST_RECENT])

    def forgotten(self, path: str) -> Preferences:
        """Return these preferences without a recent session."""
        return replace(self, recent=tuple(each for each in self.recent if each.path != path))

    def zoomed(self, zoom: int) -> Preferences:
        """Return these preferences with another zoom in per cent, kept within its limits."""
        return replace(self, zoom=min(max(zoom, LOWEST_ZOOM), HIGHEST_ZOOM))


class PreferenceFile:
    """The preferences and their file; `keep` writes at once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._path = folder / FILE_NAME
        self.now = _read(self._path)

    def keep(self, preferences: Preferences) -> bool:
        """Take other preferences and store them; return False where the folder refuses."""
        if preferences == self.now:
            return True
        self.now = preferences
        from asn_desktop.vault.atomic import write_whole  # noqa: PLC0415 - not for first paint

        text = json.dumps(asdict(preferences), ensure_ascii=False, indent=1)
        try:
            write_whole(self._path, text.encode())
        except UserError:
            return False
        return True


def _read(path: Path) -> Preferences:
    """Return what the file says; fields that do not fit keep their usual setting."""
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Preferences()
    if not isinstance(stored, dict):
        return Preferences()
    appearance, zoom = stored.get("appearance"), stored.get("zoom")
    kept = Preferences(
        appearance=appearance if appearance in APPEARANCES else APPEARANCES[0],
        recent=_recent(stored.get("recent")),
        last_page=_text(stored, "last_page"),
    )
    return kept.zoomed(zoom) if type(zoom) is int else kept


def _recent(stored: object) -> tuple[RecentSession, ...]:
    if not isinstance(stored, list):
        return ()
    read = (
        RecentSession(_text(each, "path"), _text(each, "title"), _text(each, "opened"))
        for each in stored[:MOST_RECENT]
        if isinstance(each, dict)
    )
    return tuple(each for each in read if each.path)


def _text(stored: Mapping[str, Any], field: str) -> str:
    found = stored.get(field)
    return found[:LONGEST_TEXT] if isinstance(found, str) else ""
