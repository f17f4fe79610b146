"""All packages of one session as one set of events, and what that set amounts to."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.fold import ChainEnd, Folded, fold
from asn_desktop.domain.ids import DeviceId, EventId
from asn_desktop.domain.ledger import Event, read_events
from asn_desktop.vault.trust import (
    SignedHead,
    Statement,
    Trust,
    read_heads,
    read_statements,
    trust,
    valid_heads,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.domain.bundle import Bundle, Contents


class Parts(NamedTuple):
    """What a package says besides its lines, read."""

    statements: frozenset[Statement]
    heads: frozenset[SignedHead]


class Reading(NamedTuple):
    """A session as far as its packages tell it."""

    contents: Contents
    trusted: Trust
    events: list[Event]
    folded: Folded
    quarantined: frozenset[bytes]
    """Lines that are no events of this session."""


def read_parts(contents: Contents) -> Parts:
    """Return a header's statements and heads.

    :raises InvalidEventError: they are misshapen.
    """
    return Parts(
        frozenset(read_statements(contents.statements)), frozenset(read_heads(contents.heads))
    )


def read_union(bundles: Sequence[Bundle]) -> Reading:
    """Return what the packages of one session amount to together; their order does not matter.

    :raises InvalidEventError: statements or heads in a header are misshapen.
    """
    contents = bundles[-1].contents
    parts = [read_parts(bundle.contents) for bundle in bundles]
    trusted = trust(contents.root, frozenset().union(*(each.statements for each in parts)))
    ends = valid_heads(frozenset().union(*(each.heads for each in parts)), trusted)
    events: list[Event] = []
    quarantined: set[bytes] = set()
    for dev, lines in _lines(bundles).items():
        found, bad = read_events(lines)
        quarantined.update(lines[index] for index, _ in bad)
        for event in found:
            if event.dev == dev and event.ses == contents.ses:
                events.append(event)
            else:
                quarantined.add(event.raw)
    places = [ChainEnd(DeviceId(end.dev), end.q, EventId(end.id)) for end in ends]
    folded = fold(events, trusted.devices, places, trusted.revoked_after)
    return Reading(contents, trusted, events, folded, frozenset(quarantined))


def covers(bundle: Bundle, other: Bundle) -> bool:
    """Tell whether a package holds all that another one does, so that the other adds nothing."""
    own, others = read_parts(bundle.contents), read_parts(other.contents)
    if not (own.statements >= others.statements and own.heads >= others.heads):
        return False
    lines, of_other = _lines([bundle]), _lines([other])
    return all(set(lines.get(dev, ())).issuperset(chain) for dev, chain in of_other.items())


def _lines(bundles: Sequence[Bundle]) -> dict[DeviceId, Sequence[bytes]]:
    """Return each device's different lines."""
    chains: dict[DeviceId, list[Sequence[bytes]]] = {}
    for bundle in bundles:
        for chain in bundle.chains:
            chains.setdefault(chain.dev, []).append(chain.lines)
    return {
        dev: of_device[0]
        if len(of_device) == 1
        else list(dict.fromkeys(line for lines in of_device for line in lines))
        for dev, of_device in chains.items()
    }
