"""Which entries are one person: the components that `_same` events join, and their one name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.registers import PARTICIPANT

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from asn_desktop.domain.ledger import Json


class Aliases:
    """Joined entities. The one that stands for all is the least, so every laptop names the same."""

    def __init__(self, joins: Mapping[str, str] | None = None) -> None:
        """Take joins, entity to entity, as the heads of `_same` say them."""
        self._members = _components(joins or {})
        self._canonical = {
            member: min(members) for members in self._members.values() for member in members
        }

    def canonical(self, ent: str) -> str:
        """Return the entity that stands for this one."""
        return self._canonical.get(ent, ent)

    def members(self, ent: str) -> tuple[str, ...]:
        """Return all entities that are one with this one, itself among them, sorted."""
        return self._members.get(ent, (ent,))

    def pairs(self) -> list[tuple[str, str]]:
        """Return each joined entity with the one that stands for it, sorted."""
        return sorted((ent, to) for ent, to in self._canonical.items() if ent != to)

    def joined(self) -> Iterable[str]:
        """Return every entity that is joined with another."""
        return self._canonical.keys()


def joined_with(ent: str, said: Json) -> str | None:
    """Return with whom a `_same` joins an entry: one participant with another, nothing else."""
    is_join = isinstance(said, str) and _is_participant(said) and _is_participant(ent)
    return said if is_join else None


def _is_participant(ent: str) -> bool:
    return ent.startswith(PARTICIPANT) and ent != PARTICIPANT


def _components(joins: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    groups: dict[str, set[str]] = {}
    for first, second in joins.items():
        joined = groups.get(first, {first}) | groups.get(second, {second})
        for member in joined:
            groups[member] = joined
    return {ent: tuple(sorted(members)) for ent, members in groups.items() if len(members) > 1}
