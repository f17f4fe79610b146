"""What a closing had seen, as it says it, and which registers may be late at all: "susulan"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.registers import CONFIRMATION, ISSUE, SESSION

if TYPE_CHECKING:
    from collections.abc import Mapping

    from asn_desktop.domain.ledger import Json

CLOSED = "closed"
SCALE = frozenset(("instrument", "wording", "bands"))
"""Of the session's own registers these change what marks come to; papers are set up later, too."""
NOT_LATE = frozenset((CONFIRMATION, ISSUE))
"""What the table itself does with a closed session."""
PAIR = 2


class Seen(NamedTuple):
    """What one closing names: of each device the highest number, the holes, and the branch ends."""

    frontier: Mapping[str, int]
    absent: Mapping[str, list[tuple[int, int]]]
    ends: Mapping[str, list[str]]


def may_be_late(ent: str, fld: str) -> bool:
    """Tell whether an entry of this register is late where no closing had seen it."""
    return fld in SCALE if ent == SESSION else fld not in NOT_LATE


def read_seen(seen: Json) -> Seen:
    """Return what a closing names; anything oddly shaped names nothing."""
    named = seen if isinstance(seen, dict) else {}
    frontier = _mapping(named.get("frontier"))
    absent, ends = _mapping(named.get("absent")), _mapping(named.get("ends"))
    return Seen(
        {dev: q for dev, q in frontier.items() if type(q) is int},
        {dev: _runs(runs) for dev, runs in absent.items()},
        {dev: [str(each) for each in _listed(ids)] for dev, ids in ends.items()},
    )


def _mapping(content: Json) -> dict[str, Json]:
    return content if isinstance(content, dict) else {}


def _listed(content: Json) -> list[Json]:
    return content if isinstance(content, list) else []


def _runs(content: Json) -> list[tuple[int, int]]:
    pairs = [each for each in _listed(content) if isinstance(each, list) and len(each) == PAIR]
    return [(first, last) for first, last in pairs if type(first) is int and type(last) is int]
