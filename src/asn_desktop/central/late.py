"""What came after a session's closing had seen everything: "susulan", counted as at the table."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from asn_desktop.domain.closings import CLOSED, may_be_late, read_seen
from asn_desktop.domain.registers import SESSION

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from asn_desktop.central.union import Reading
    from asn_desktop.domain.closings import Seen
    from asn_desktop.domain.fold import Register
    from asn_desktop.domain.ids import DeviceId, EventId
    from asn_desktop.domain.ledger import Event


def count_late(reading: Reading) -> int:
    """Return how many registers say more than any closing that stands had seen.

    What the table itself does after closing (confirming, certificates) is not late.
    """
    return len(late_registers(reading))


def late_registers(reading: Reading) -> set[Register]:
    """Return the registers that say more than any closing that stands had seen."""
    heads = reading.folded.heads.get((SESSION, "status"), ())
    closings = [read_seen(head.seen) for head in heads if head.val == CLOSED]
    named = [each for each in closings if each.frontier]
    if not named:
        return set()
    chains: dict[DeviceId, list[Event]] = defaultdict(list)
    for event in reading.events:
        if event.id not in reading.folded.apart:
            chains[event.dev].append(event)
    forked = {fork.device for fork in reading.folded.forks}
    beyond = [
        {
            event.id: event
            for dev, chain in chains.items()
            for event in _beyond(seen, dev, chain, is_forked=dev in forked)
        }
        for seen in named
    ]
    late = set(beyond[0]).intersection(*beyond[1:])
    found = {(beyond[0][uid].ent, beyond[0][uid].fld) for uid in late}
    return {key for key in found if may_be_late(*key)}


def _beyond(
    seen: Seen, dev: DeviceId, chain: Sequence[Event], *, is_forked: bool
) -> Iterator[Event]:
    """Yield the events of a device that one closing had not seen."""
    if is_forked and seen.ends.get(dev):
        reached = _reached(chain, seen.ends[dev])
        yield from (event for event in chain if event.id not in reached)
        return
    highest, absent = seen.frontier.get(dev, 0), seen.absent.get(dev, [])
    for event in chain:
        if event.q > highest or any(first <= event.q <= last for first, last in absent):
            yield event


def _reached(chain: Sequence[Event], ends: Iterable[str]) -> set[EventId]:
    """Return the events of a copied file's chain that lead to these ends."""
    before = {event.id: event.prev for event in chain}
    reached: set[EventId] = set()
    for end in ends:
        place = end
        while place in before and place not in reached:
            reached.add(place)  # type: ignore[arg-type]
            place = before[place]  # type: ignore[index]
    return reached
