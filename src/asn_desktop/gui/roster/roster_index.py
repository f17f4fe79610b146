"""Finds and sorts people: one folded text and one key a column for each, made once.

Plain lists and one pass each, so that 100,000 people are found within a repaint.
"""

from __future__ import annotations

from enum import StrEnum
from itertools import compress
from typing import TYPE_CHECKING

from asn_desktop.domain.golongan import BY_CODE
from asn_desktop.domain.people import ABSENCE, PRESENCE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.domain.people import Participant

STEPS = {code: f"{place:02}" for place, code in enumerate(BY_CODE)}
STATUS_ORDER = {PRESENCE: "1", "terlambat": "2", ABSENCE: "3"}


class Shown(StrEnum):
    """Which people of the roster are shown."""

    ALL = "semua"
    UNTAKEN = "belum"
    CAME = "hadir"
    ABSENT = "tidak"
    WALK_IN = "tambahan"


IS_SHOWN: Mapping[Shown, Callable[[Participant], bool]] = {
    Shown.UNTAKEN: lambda each: not each.attendance.status,
    Shown.CAME: lambda each: bool(each.attendance.status) and each.attendance.is_present,
    Shown.ABSENT: lambda each: each.attendance.status == ABSENCE,
    Shown.WALK_IN: lambda each: each.walk_in,
}

SORT_KEYS: Mapping[str, Callable[[Participant], str]] = {
    "name": lambda each: each.name.casefold(),
    "nip": lambda each: each.nip or "~",
    "unit": lambda each: each.unit.casefold() or "~",
    "golongan": lambda each: STEPS.get(each.golongan, f"~{each.golongan}"),
    "jabatan": lambda each: each.jabatan.casefold() or "~",
    "attendance": lambda each: STATUS_ORDER.get(each.attendance.status, "0"),
    "state": lambda each: f"{each.voided:d}{each.conflicted:d}{not each.nip:d}{each.walk_in:d}",
}
"""Per field what it is sorted by; what is empty stands last."""


class RosterIndex:
    """The people by number; what is found or sorted is a list of positions among them."""

    def __init__(
        self, people: Iterable[Participant] = (), short_names: Mapping[str, str] | None = None
    ) -> None:
        """Take people in the order of their numbers; `short_names` are the aliases by unit."""
        self.people = list(people)
        self._short_names = short_names or {}
        self._places = {each.id: place for place, each in enumerate(self.people)}
        self._texts = [self._text(each) for each in self.people]
        self._keys: dict[str, list[str]] = {}
        self._orders: dict[tuple[str, bool], list[int]] = {}
        self._members: dict[Shown, list[int]] = {}
        self._last: tuple[Shown, str, list[int]] | None = None

    def prepare(self) -> None:
        """Make all sort keys and orders; where the index is made, off the window's thread."""
        for field in SORT_KEYS:
            for is_down in (False, True):
                self._order(field, is_down=is_down)

    def place(self, participant: ParticipantId | None) -> int | None:
        """Return where a person stands; None for one who is not here."""
        return None if participant is None else self._places.get(participant)

    def counts(self) -> dict[Shown, int]:
        """Return how many people each choice would show."""
        return {shown: len(self._of(shown)) for shown in Shown}

    def find(self, search: str, shown: Shown = Shown.ALL) -> list[int]:
        """Return the positions of those whose texts hold every word of a search.

        One letter more looks only among those found before.
        """
        folded = search.casefold()
        found = self._of(shown)
        last = self._last
        if last is not None and last[0] == shown and last[1] and folded.startswith(last[1]):
            found = last[2]
        texts = self._texts
        for word in folded.split():
            found = [place for place in found if word in texts[place]]
        self._last = (shown, folded, found)
        return found

    def arranged(self, found: list[int], field: str, *, is_down: bool) -> list[int]:
        """Return positions sorted by a field; equals stand by number. No field: by number."""
        if field not in SORT_KEYS:
            return found[::-1] if is_down else found
        order = self._order(field, is_down=is_down)
        if len(found) == len(order):
            return order
        kept = bytearray(len(order))
        for place in found:
            kept[place] = 1
        return list(compress(order, map(kept.__getitem__, order)))

    def replace(self, people: Sequence[Participant]) -> list[int]:
        """Take in changed people who are here already; return where they stand."""
        places = []
        for each in people:
            place = self._places[each.id]
            self.people[place] = each
            self._texts[place] = self._text(each)
            self._note_keys(place, each)
            places.append(place)
        self._members.clear()
        self._last = None
        return places

    def _of(self, shown: Shown) -> list[int]:
        found = self._members.get(shown)
        if found is None:
            fits = IS_SHOWN.get(shown)
            pairs = enumerate(self.people)
            found = [place for place, each in pairs if fits is None or fits(each)]
            self._members[shown] = found
        return found

    def _order(self, field: str, *, is_down: bool) -> list[int]:
        order = self._orders.get((field, is_down))
        if order is not None:
            return order
        keys = self._keys.get(field)
        if keys is None:
            keys = self._keys[field] = list(map(SORT_KEYS[field], self.people))
        order = sorted(range(len(keys)), key=keys.__getitem__, reverse=is_down)
        self._orders[field, is_down] = order
        return order

    def _note_keys(self, place: int, person: Participant) -> None:
        """Forget the orders of those fields of which a person now says something else."""
        for field, keys in self._keys.items():
            key = SORT_KEYS[field](person)
            if key != keys[place]:
                keys[place] = key
                for is_down in (False, True):
                    self._orders.pop((field, is_down), None)

    def _text(self, person: Participant) -> str:
        nip, unit = person.nip, person.unit
        grouped = f"{nip[:8]} {nip[8:14]} {nip[14:15]} {nip[15:]}"
        short = self._short_names.get(unit, "")
        return (
            f"{person.number} {person.full_name} {nip} {grouped} {unit} {short} {person.jabatan}"
        ).casefold()
