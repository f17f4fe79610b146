"""Which entries are one person: the components that `_same` events join, and their one name."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


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


def _components(joins: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    groups: dict[str, set[str]] = {}
    for first, second in joins.items():
        joined = groups.get(first, {first}) | groups.get(second, {second})
        for member in joined:
            groups[member] = joined
    return {ent: tuple(sorted(members)) for ent, members in groups.items() if len(members) > 1}
