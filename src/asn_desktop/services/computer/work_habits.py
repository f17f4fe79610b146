"""How the user of this computer likes to work: what a digit does, which folders, which printer.

No pydantic here, as in `preferences`: the scoring page reads this at each show, and a field that
does not fit is simply at its usual setting.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Final, TypeVar

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME = "kebiasaan.json"
LONGEST_TEXT = 4096
ONE_SIDED: Final = "off"
BY_PRINTER: Final = "printer"
BY_HAND: Final = "by_hand"
TWO_SIDED = (ONE_SIDED, BY_PRINTER, BY_HAND)
SIZES = ("A4", "F4")
FARTHEST_MM = 20.0
"""A print is shifted by no more than this: what needs more is a paper tray set wrongly."""
Part = TypeVar("Part")


@dataclass(frozen=True, slots=True)
class ScoringHabits:
    """How the sheet behaves. That T asks why is no habit: an unobserved mark needs its reason."""

    down_after_digit: bool = True
    """After a digit the cursor goes to the next row; off: it stays on the row."""
    leave_after_last: bool = True
    """After the last row the focus leaves the sheet, so that no stray digit overwrites it; off:
    the cursor stays on the last row. The next person comes by Ctrl+Enter alone, either way."""
    show_detail: bool = True
    """The panel of details is unfolded at first where there is room for it."""
    ready_phrases: bool = True
    """Notes offer ready phrases."""


@dataclass(frozen=True, slots=True)
class UsualFolders:
    """Folders that are offered first; "" stands for the documents folder."""

    sessions: str = ""
    packages: str = ""
    papers: str = ""


@dataclass(frozen=True, slots=True)
class Watching:
    """Where new packages are looked for at the table; they are listed, never merged by that."""

    sticks: bool = True
    folder: str = ""
    """One folder beside the sticks; "" for none."""


@dataclass(frozen=True, slots=True)
class PrintingHabits:
    """What the printer of this computer needs; nothing of it is the session's (ADR 40)."""

    size: str = "A4"
    """One of `SIZES`."""
    offset_right_mm: float = 0.0
    offset_down_mm: float = 0.0
    two_sided: str = ONE_SIDED
    """One of `TWO_SIDED`: by the printer itself, or by turning the stack over by hand."""
    last_back_first: bool = False
    """By hand: the backs are printed from the last sheet to the first."""
    printer: str = ""
    """The last one used; "" before the first."""
    colour: bool = True


@dataclass(frozen=True, slots=True)
class WorkHabits:
    """All that is kept."""

    scoring: ScoringHabits = ScoringHabits()
    folders: UsualFolders = UsualFolders()
    watching: Watching = Watching()
    printing: PrintingHabits = PrintingHabits()


class WorkHabitsFile:
    """The habits of one settings folder; read anew each time, written whole.

    Small and on this computer's own disk, so it may be used from the GUI thread too.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME

    def read(self) -> WorkHabits:
        """Return what is kept; what does not fit is at its usual setting."""
        try:
            stored = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return WorkHabits()
        if not isinstance(stored, dict):
            return WorkHabits()
        return WorkHabits(
            _fitting(ScoringHabits, stored.get("scoring")),
            _fitting(UsualFolders, stored.get("folders")),
            _fitting(Watching, stored.get("watching")),
            _possible(_fitting(PrintingHabits, stored.get("printing"))),
        )

    def keep(self, habits: WorkHabits) -> None:
        """Store the habits.

        :raises UserError: the settings folder cannot be written.
        """
        if habits == self.read():
            return
        from asn_desktop.vault.atomic import write_whole  # noqa: PLC0415 - not for first paint

        write_whole(self._path, json.dumps(asdict(habits), ensure_ascii=False, indent=1).encode())


def _fitting(part: type[Part], stored: object) -> Part:
    """Return a part with every stored field that has the type of its usual setting."""
    usual = part()
    found: dict[str, Any] = {}
    for field in fields(usual):  # type: ignore[arg-type] # a dataclass, as both parts are
        given = stored.get(field.name) if isinstance(stored, dict) else None
        if type(given) is type(getattr(usual, field.name)):
            found[field.name] = given[:LONGEST_TEXT] if isinstance(given, str) else given
    return part(**found)


def _possible(printing: PrintingHabits) -> PrintingHabits:
    """Return the habits with what no printer can do at its usual setting."""
    return replace(
        printing,
        size=printing.size if printing.size in SIZES else SIZES[0],
        two_sided=printing.two_sided if printing.two_sided in TWO_SIDED else ONE_SIDED,
        offset_right_mm=_near(printing.offset_right_mm),
        offset_down_mm=_near(printing.offset_down_mm),
    )


def _near(millimetres: float) -> float:
    return millimetres if -FARTHEST_MM <= millimetres <= FARTHEST_MM else 0.0
