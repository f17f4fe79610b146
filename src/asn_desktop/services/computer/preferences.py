"""What this computer remembers for its user: recent sessions, zoom, theme, the last page.

No pydantic here, unlike at every other border: importing it doubles the time to the first paint,
and a file that does not fit is simply forgotten.
"""

from __future__ import annotations

import json
import time
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from asn_desktop.domain.errors import FileInUseError, UserError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FILE_NAME = "preferensi.json"
LARGEST_FILE = 1_000_000
"""Characters; a dozen sessions take some thousands. What is larger is not ours."""
WRITING = "-ditulis"
"""A lock of its own: a file that is locked itself is one that is open (`whole_file`)."""
TRIES, PAUSE_SECONDS = 50, 0.02
"""For the file while another window writes it, which takes some milliseconds."""
MOST_RECENT = 12
APPEARANCES = ("sistem", "terang", "gelap")
LANGUAGES = ("id", "en")
LOWEST_ZOOM, USUAL_ZOOM, HIGHEST_ZOOM = 80, 100, 150
LONGEST_TEXT = 4096


@dataclass(frozen=True, slots=True)
class RecentSession:
    """A session file that was opened here: where it is, what it was called, when (ISO time).

    `page` and `participant` (an id, never a name) are where its user was last.
    """

    path: str
    title: str
    opened: str
    page: str = ""
    participant: str = ""


@dataclass(frozen=True, slots=True)
class RecentCentre:
    """A central file that was opened here, and where the agency's key was; "" for none."""

    path: str
    agency_key: str = ""


@dataclass(frozen=True, slots=True)
class Preferences:
    """All that is remembered; the first of `recent` is the last one opened.

    `open_files` are the sessions open now, one a window: what is still there at a start and that
    no window holds was cut off.
    """

    appearance: str = "sistem"
    language: str = LANGUAGES[0]
    zoom: int = USUAL_ZOOM
    recent: tuple[RecentSession, ...] = ()
    open_files: tuple[str, ...] = ()
    first_steps: bool = True
    """Whether the home page offers the first steps by itself; off once done or put aside."""
    centres: tuple[RecentCentre, ...] = ()
    """The agency's files, the last one opened first."""

    def opened(self, session: RecentSession) -> Preferences:
        """Return these preferences with a session put first among the recent ones."""
        known = self.session(session.path)
        if known is not None:
            session = replace(session, page=known.page, participant=known.participant)
        others = tuple(each for each in self.recent if each.path != session.path)
        now_open = (*self.closed(session.path).open_files, session.path)
        return replace(self, recent=(session, *others)[:MOST_RECENT], open_files=now_open)

    def closed(self, path: str) -> Preferences:
        """Return these preferences with a session no longer open, or its cutting off told."""
        return replace(self, open_files=tuple(each for each in self.open_files if each != path))

    def centre_opened(self, centre: RecentCentre) -> Preferences:
        """Return these preferences with a central file put first among the recent ones."""
        return replace(self, centres=_first(centre, self.centres))

    def centre_forgotten(self, path: str) -> Preferences:
        """Return these preferences without a recent central file."""
        return replace(self, centres=tuple(each for each in self.centres if each.path != path))

    def session(self, path: str) -> RecentSession | None:
        """Return what is remembered of a session file; None where nothing is."""
        return next((each for each in self.recent if each.path == path), None)

    def left_at(self, path: str, page: str, participant: str) -> Preferences:
        """Return these preferences with the place where the user of a session is."""
        recent = tuple(
            replace(each, page=page, participant=participant) if each.path == path else each
            for each in self.recent
        )
        return replace(self, recent=recent)

    def forgotten(self, path: str) -> Preferences:
        """Return these preferences without a recent session."""
        return replace(self, recent=tuple(each for each in self.recent if each.path != path))

    def zoomed(self, zoom: int) -> Preferences:
        """Return these preferences with another zoom in per cent, kept within its limits."""
        return replace(self, zoom=min(max(zoom, LOWEST_ZOOM), HIGHEST_ZOOM))


class PreferenceFile:
    """The preferences and their file; `keep` writes at once.

    Several windows share the file. Each writes what it changed itself over what is there then,
    and learns of the others' sessions; how it looks stays as its own user has chosen.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._path = folder / FILE_NAME
        self.now = self._before = _read(self._path)[0]

    def keep(self, preferences: Preferences) -> bool:
        """Take other preferences and store them; return False where the folder refuses."""
        self.now = preferences
        if preferences == self._before:
            return True
        from asn_desktop.vault.atomic import write_whole  # noqa: PLC0415 - not for first paint

        try:
            with _locked(self._path):
                there, plain = _read(self._path)
                merged = _merged(self._before, preferences, there)
                text = json.dumps(plain | asdict(merged), indent=1)
                write_whole(self._path, text.encode())
        except UserError:
            return False
        shared = replace(preferences, recent=merged.recent, open_files=merged.open_files)
        self.now = self._before = shared
        return True


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Hold the file against other windows.

    :raises UserError: the folder refuses, or another window does not let go.
    """
    from asn_desktop.vault.lock import FileLock  # noqa: PLC0415 - not for first paint

    tries = TRIES
    while True:
        try:
            lock = FileLock(path.with_name(path.name + WRITING))
            break
        except FileInUseError:
            tries -= 1
            if not tries:
                raise
            time.sleep(PAUSE_SECONDS)
    try:
        yield
    finally:
        lock.release()


def _merged(before: Preferences, after: Preferences, there: Preferences) -> Preferences:
    """Return what is there with what one window has changed; the rest is other windows' matter."""
    changes = _changes(before, after)
    if "recent" in changes:
        changes["recent"] = _merged_recent(before, after, there)
    if "open_files" in changes:
        known = {*before.open_files, *there.open_files}
        opened = (each for each in after.open_files if each not in known)
        closed = {*before.open_files} - {*after.open_files}
        still = (each for each in there.open_files if each not in closed)
        changes["open_files"] = (*still, *opened)
    if "centres" in changes:
        gone = {each.path for each in before.centres} - {each.path for each in after.centres}
        kept = tuple(each for each in there.centres if each.path not in gone)
        changes["centres"] = _first(after.centres[0], kept) if after.centres else kept
    return replace(there, **changes)


def _first(centre: RecentCentre, others: tuple[RecentCentre, ...]) -> tuple[RecentCentre, ...]:
    return (centre, *(each for each in others if each.path != centre.path))[:MOST_RECENT]


def _merged_recent(
    before: Preferences, after: Preferences, there: Preferences
) -> tuple[RecentSession, ...]:
    """Return the recent sessions: those opened by this window first, the others in their places."""
    opened: list[RecentSession] = []
    changed: dict[str, dict[str, Any]] = {}
    for each in after.recent:
        known = before.session(each.path)
        if known is None or known.opened != each.opened:
            opened.append(each)
        else:
            changed[each.path] = _changes(known, each)
    first = {each.path for each in opened}
    forgotten = {each for each in before.recent if after.session(each.path) is None}
    others = (
        replace(each, **changed.get(each.path, {}))
        for each in there.recent
        if each.path not in first and each not in forgotten
    )
    return (*opened, *others)[:MOST_RECENT]


def _changes(before: Preferences | RecentSession, after: object) -> dict[str, Any]:
    """Return the fields that differ, as they are after."""
    pairs = ((name, getattr(after, name)) for name in (field.name for field in fields(before)))
    return {name: found for name, found in pairs if found != getattr(before, name)}


def _read(path: Path) -> tuple[Preferences, dict[str, Any]]:
    """Return what the file says, and all of it as it stands: a newer program may know more of it.

    Fields that do not fit keep their usual setting.
    """
    try:
        with path.open(encoding="utf-8") as file:
            stored = json.loads(file.read(LARGEST_FILE))
    except (OSError, ValueError, RecursionError):
        return Preferences(), {}
    if not isinstance(stored, dict):
        return Preferences(), {}
    zoom = stored.get("zoom")
    kept = Preferences(
        appearance=_chosen(stored.get("appearance"), APPEARANCES),
        language=_chosen(stored.get("language"), LANGUAGES),
        recent=_recent(stored.get("recent")),
        open_files=_texts(stored.get("open_files")),
        first_steps=stored.get("first_steps") is not False,
        centres=_centres(stored.get("centres")),
    )
    return (kept.zoomed(zoom) if type(zoom) is int else kept), stored


def _chosen(stored: object, choices: tuple[str, ...]) -> str:
    """Return what was chosen; the first choice, the usual one, where that is none of them."""
    return next((choice for choice in choices if choice == stored), choices[0])


def _recent(stored: object) -> tuple[RecentSession, ...]:
    if not isinstance(stored, list):
        return ()
    read = (
        RecentSession(*(_text(each.get(field.name)) for field in fields(RecentSession)))
        for each in stored
        if isinstance(each, dict)
    )
    by_path: dict[str, RecentSession] = {}
    for each in read:
        by_path.setdefault(each.path, each)
    by_path.pop("", None)
    return tuple(by_path.values())[:MOST_RECENT]


def _centres(stored: object) -> tuple[RecentCentre, ...]:
    entries = stored[:MOST_RECENT] if isinstance(stored, list) else ()
    read = (
        RecentCentre(_text(each.get("path")), _text(each.get("agency_key")))
        for each in entries
        if isinstance(each, dict)
    )
    return tuple(each for each in read if each.path)


def _texts(stored: object) -> tuple[str, ...]:
    texts = (_text(each) for each in stored[:MOST_RECENT]) if isinstance(stored, list) else ()
    return tuple(each for each in texts if each)


def _text(stored: object) -> str:
    return stored[:LONGEST_TEXT] if isinstance(stored, str) else ""
