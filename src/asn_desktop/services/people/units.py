"""The session's units: who is in them, the short names that mean them, renaming and merging."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.errors import (
    FieldTooLongError,
    UnitAliasTakenError,
    UnitNameMissingError,
    UnknownUnitError,
)
from asn_desktop.domain.plain_text import plain_text
from asn_desktop.domain.registers import of_participant, of_session
from asn_desktop.domain.roster_check import LONGEST_TEXT
from asn_desktop.domain.units import Unit

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from asn_desktop.domain.changes import Changed
    from asn_desktop.services.session.context import SessionContext

UNITS, UNIT = "units", "unit"


class UnitEntry(NamedTuple):
    """A unit as the session has it; `is_known` is False where only people name it so."""

    name: str
    people: int
    aliases: tuple[str, ...]
    is_known: bool


class UnitService:
    """Use cases of units; only a coordinator's laptop writes them. On the session thread."""

    def __init__(self, context: SessionContext) -> None:
        self._context = context

    def entries(self) -> tuple[UnitEntry, ...]:
        """Return all units: first those with people, then the rest of the table, by name."""
        counts = Counter(each.unit for each in self._context.views.participants() if each.unit)
        known = {each.name: each.aliases for each in self._context.units().units}
        names = sorted({*known, *counts}, key=lambda name: (not counts[name], name.casefold()))
        return tuple(
            UnitEntry(name, counts[name], known.get(name, ()), name in known) for name in names
        )

    def add_alias(self, unit: str, alias: str) -> Changed:
        """Let a short name mean a unit; people who are entered under it come to the unit.

        :raises UserError: an empty alias, one that means another unit already, no such unit.
        """
        text = _checked(alias)
        table = self._context.units()
        meant = table.lookup(text)
        if meant is not None and meant.name != unit:
            raise UnitAliasTakenError(alias=text, unit=meant.name)
        entry = self._entry(unit)
        if meant is None:
            entry = entry.model_copy(update={"aliases": (*entry.aliases, text)})
        units = self._replaced((unit,), entry)
        return self._store(f'Singkatan "{text}"', units, (text,), unit)

    def remove_alias(self, unit: str, alias: str) -> Changed:
        """Take a short name from a unit; people stay where they are.

        :raises UserError: no such unit.
        """
        entry = self._entry(unit)
        left = tuple(each for each in entry.aliases if each != alias)
        units = self._replaced((unit,), entry.model_copy(update={"aliases": left}))
        return self._store(f'Hapus singkatan "{alias}"', units, (), unit)

    def rename(self, unit: str, name: str) -> Changed:
        """Give a unit another name, for all its people at once; the old one becomes an alias.

        Where the new name is that of another unit, the two become one.

        :raises UserError: an empty name, one that means another unit, or no such unit.
        """
        text = _checked(name)
        entry = self._entry(unit)
        other = next((each for each in self.entries() if each.name == text != unit), None)
        if other is not None:
            return self.merge(unit, text)
        meant = self._context.units().lookup(text)
        if meant is not None and meant.name != unit:
            raise UnitAliasTakenError(alias=text, unit=meant.name)
        aliases = _distinct((*entry.aliases, unit), text)
        renamed = entry.model_copy(update={"name": text, "aliases": aliases})
        return self._store(
            f"Ubah nama unit {unit}", self._replaced((unit,), renamed), (unit,), text
        )

    def merge(self, unit: str, into: str) -> Changed:
        """Make two spellings one unit; the first and its short names become aliases of the second.

        :raises UserError: no such unit.
        """
        gone, kept = self._entry(unit), self._entry(into)
        aliases = _distinct((*kept.aliases, unit, *gone.aliases), into)
        merged = kept.model_copy(update={"aliases": aliases})
        return self._store(
            f"Gabung unit {unit}", self._replaced((unit, into), merged), (unit,), into
        )

    # --- within ------------------------------------------------------------------------

    def _entry(self, name: str) -> Unit:
        """Return a unit of the table, or a new one of the name that people have.

        :raises UnknownUnitError: neither the table nor anybody has it.
        """
        units = self._context.units().units
        found = next((each for each in units if each.name == name), None)
        if found is not None:
            return found
        if any(each.unit == name for each in self._context.views.participants()):
            return Unit(name=name)
        raise UnknownUnitError(unit=name)

    def _replaced(self, names: Sequence[str], entry: Unit) -> tuple[Unit, ...]:
        """Return the table's units with one entry in place of these."""
        units = self._context.units().units
        kept = [each for each in units if each.name not in names]
        place = next((n for n, each in enumerate(units) if each.name in names), len(kept))
        return (*kept[:place], entry, *kept[place:])

    def _store(
        self, label: str, units: tuple[Unit, ...], spellings: Iterable[str], name: str
    ) -> Changed:
        """Write the table, and the name for everybody whose unit is one of these spellings.

        Who was taken off comes to it when put back: a change would be a conflict with that.
        """
        self._context.require_coordinator()
        table = self._context.units().model_copy(update={"units": units})
        folded = {each.casefold() for each in spellings}
        disputed = {(row.ent, row.fld) for row in self._context.views.conflicts()}
        with self._context.ledger.step(label) as step:
            step.set(of_session(UNITS), table.model_dump(mode="json", exclude_defaults=True))
            for person in self._context.views.participants():
                key = of_participant(person.id, UNIT)
                if person.unit.casefold() in folded and person.unit != name and key not in disputed:
                    step.set(key, name)
        return step.changed


def _checked(text: str) -> str:
    """Return a name as it is kept.

    :raises UserError: nothing is left of it, or it is too long.
    """
    plain = plain_text(text)
    if not plain:
        raise UnitNameMissingError
    if len(plain) > LONGEST_TEXT:
        raise FieldTooLongError(field="Nama unit", count=len(plain), limit=LONGEST_TEXT)
    return plain


def _distinct(names: Iterable[str], but: str) -> tuple[str, ...]:
    """Return names once each, whatever their case, one left out."""
    found = {each.casefold(): each for each in reversed(tuple(names))}
    found.pop(but.casefold(), None)
    return tuple(reversed(tuple(found.values())))
