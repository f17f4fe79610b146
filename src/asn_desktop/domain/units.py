"""The office's units: a table with aliases and days of validity, looked up as people write them."""

from __future__ import annotations

import difflib
import re
from datetime import date
from functools import cached_property

from asn_desktop.domain.models import Frozen
from asn_desktop.domain.plain_text import folded

FULL_WORDS = {
    "dis": "dinas", "din": "dinas", "bdn": "badan", "kec": "kecamatan", "kel": "kelurahan",
    "sekr": "sekretariat", "set": "sekretariat", "insp": "inspektorat", "sat": "satuan",
    "pol": "polisi", "kes": "kesehatan", "pend": "pendidikan", "kab": "kabupaten",
    "perum": "perumahan", "lh": "lingkungan hidup", "pemda": "pemerintah daerah",
    "pemkot": "pemerintah kota", "pemkab": "pemerintah kabupaten",
}  # fmt: skip
LINKING = frozenset(("dan", "serta", "dgn", "dengan", "n"))
CLOSE = 0.82


class Unit(Frozen):
    """A perangkat daerah; `valid_until` is the last day on which it exists."""

    name: str
    aliases: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_until: date | None = None

    def is_valid(self, on: date) -> bool:
        """Whether the unit exists on a day."""
        return (self.valid_from is None or self.valid_from <= on) and (
            self.valid_until is None or on <= self.valid_until
        )


class UnitTable(Frozen):
    """All units of one government; `place` is left out of what people write ("Kota Bontang")."""

    place: str = ""
    units: tuple[Unit, ...]

    def lookup(self, entered: str, on: date | None = None) -> Unit | None:
        """Return the unit that a text means, of several the one valid on the day."""
        found = self._by_key.get(self._key(entered), ())
        return next((unit for unit in found if on is None or unit.is_valid(on)), None)

    def nearest(self, entered: str) -> Unit | None:
        """Return the unit whose name is closest to an unknown one, for a question to the office."""
        close = difflib.get_close_matches(self._key(entered), self._by_key, n=1, cutoff=CLOSE)
        return self._by_key[close[0]][0] if close else None

    @cached_property
    def _by_key(self) -> dict[str, list[Unit]]:
        by_key: dict[str, list[Unit]] = {}
        for unit in self.units:
            for name in dict.fromkeys(map(self._key, (unit.name, *unit.aliases))):
                by_key.setdefault(name, []).append(unit)
        return by_key

    @cached_property
    def _left_out(self) -> re.Pattern[str]:
        place = folded(self.place)
        town = place.removeprefix("kota ").removeprefix("kabupaten ")
        ends = "|".join(re.escape(text) for text in (place, town) if text)
        return re.compile(rf"^pemerintah {re.escape(place)} | (?:{ends})$" if ends else r"(?!)")

    def _key(self, entered: str) -> str:
        words = (FULL_WORDS.get(word, word) for word in folded(entered).split())
        name = self._left_out.sub("", " ".join(words))
        kept = (word for word in name.split() if word not in LINKING)
        return "".join(kept).removesuffix("kota")


def parse_units(text: str) -> UnitTable:
    """Return the unit table that a JSON text holds.

    :raises pydantic.ValidationError: it is none.
    """
    return UnitTable.model_validate_json(text)
