"""All packages of one session as one set of events, and what that set amounts to."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.bundle import BadLines, portions
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
    from collections.abc import Iterable, Sequence

    from asn_desktop.domain.bundle import Bundle, Contents
    from asn_desktop.domain.ids import SessionId


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


class ReadLines(NamedTuple):
    """The events of some lines, and the lines that are none."""

    events: list[Event]
    none: set[bytes]


def read_union(bundles: Sequence[Bundle]) -> Reading:
    """Return what the packages of one session amount to together; their order does not matter.

    :raises InvalidEventError: statements or heads in a header are misshapen.
    :raises UnreadableLinesError: too many lines are no events.
    """
    contents = bundles[-1].contents
    parts = [read_parts(bundle.contents) for bundle in bundles]
    trusted = trust(contents.root, frozenset().union(*(each.statements for each in parts)))
    ends = valid_heads(frozenset().union(*(each.heads for each in parts)), trusted)
    events: list[Event] = []
    quarantined: set[bytes] = set()
    tally = BadLines(len(bundles))
    for dev, lines in _lines(bundles).items():
        read = read_lines(contents.ses, dev, lines, tally)
        events += read.events
        quarantined |= read.none
    folded = fold(events, trusted.devices, chain_ends(ends), trusted.revoked_after)
    return Reading(contents, trusted, events, folded, frozenset(quarantined))


def read_lines(ses: SessionId, dev: DeviceId, lines: Sequence[bytes], tally: BadLines) -> ReadLines:
    """Read the lines of one device; those of another one or another session are no events.

    :raises UnreadableLinesError: too many are none, together with those counted before.
    """
    read = ReadLines([], set())
    for portion in portions(lines):
        some = lines[portion]
        found, bad = read_events(some)
        none = {some[index] for index, _ in bad}
        for event in found:
            if event.dev == dev and event.ses == ses:
                read.events.append(event)
            else:
                none.add(event.raw)
        tally.add(none)
        read.none.update(none)
    return read


def chain_ends(heads: Iterable[SignedHead]) -> list[ChainEnd]:
    """Return heads, whose signatures hold, as the fold takes them."""
    return [ChainEnd(DeviceId(head.dev), head.q, EventId(head.id)) for head in heads]


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
