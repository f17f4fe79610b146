"""Faults seeded into the real code: each is found by the laws, and by its name here."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from laptop_kit import memory_folder
from law_kit import days_until_broken

from asn_desktop.domain.registers import Standing
from asn_desktop.store import foreign_parents, judging, own_chains, projection, receiving, settling
from asn_desktop.store.arrival import LineReader
from asn_desktop.store.judging import Judge
from asn_desktop.store.projection import Projection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from asn_desktop.domain.bundle import Chain
    from asn_desktop.domain.ids import DeviceId, EventId
    from asn_desktop.domain.ledger import Event
    from asn_desktop.store.arrival import Arrival
    from asn_desktop.store.heads import Head, Heads
    from asn_desktop.vault.trust import Trust

NOBODY_REPLACES = settling.SETTLE_HEADS


def _also(condition: str) -> str:
    """Return the settling of heads under which a head has to win a contest besides."""
    contest = (
        " AND NOT EXISTS (SELECT 1 FROM event o WHERE o.ent = event.ent AND o.fld = event.fld"  # noqa: S608
        f" AND o.standing = 0 AND o.n <> event.n AND {condition}))\n    WHERE n IN"
    )
    return NOBODY_REPLACES.replace(")\n    WHERE n IN", contest)


def _time(table: str) -> str:
    return f"json_extract(CAST({table}.raw AS TEXT), '$.t')"


def last_writer_wins(patch: pytest.MonkeyPatch) -> None:
    later = f"({_time('o')}, o.id) > ({_time('event')}, event.id)"
    patch.setattr(settling, "SETTLE_HEADS", _also(later))


def equal_timestamps_are_equal(patch: pytest.MonkeyPatch) -> None:
    same_time = f"{_time('o')} = {_time('event')} AND o.id > event.id"
    patch.setattr(settling, "SETTLE_HEADS", _also(same_time))


def order_of_arrival_breaks_ties(patch: pytest.MonkeyPatch) -> None:
    not_replaced = "NOT EXISTS (SELECT 1 FROM link WHERE link.parent = o.id) AND o.n < event.n"
    patch.setattr(settling, "SETTLE_HEADS", _also(not_replaced))


def _keeping(wanted: Callable[[LineReader, list[Event]], list[Event]]) -> Callable[..., None]:
    original = LineReader._read_lines

    def read_lines(self: LineReader, chain: Chain, new: Sequence[int], arrival: Arrival) -> None:
        start = len(arrival.events)
        original(self, chain, new, arrival)
        arrival.events[start:] = wanted(self, arrival.events[start:])

    return read_lines


def _is_taken(reader: LineReader, event: Event) -> bool:
    return bool(
        reader._connection.execute(
            "SELECT 1 FROM event WHERE dev = ? AND q = ?", (event.dev, event.q)
        ).fetchone()
    )


def first_wins_on_dev_and_q(patch: pytest.MonkeyPatch) -> None:
    def first(reader: LineReader, events: list[Event]) -> list[Event]:
        kept = {event.q: event for event in reversed(events) if not _is_taken(reader, event)}
        return list(kept.values())

    patch.setattr(LineReader, "_read_lines", _keeping(first))


def drop_on_fork(patch: pytest.MonkeyPatch) -> None:
    def unforked(reader: LineReader, events: list[Event]) -> list[Event]:
        forked = [event for event in events if _is_taken(reader, event)]
        for event in forked:
            reader._connection.execute(
                "UPDATE event SET standing = 5, head = 0 WHERE dev = ? AND q = ?",
                (event.dev, event.q),
            )
        return [event for event in events if event not in forked]

    patch.setattr(LineReader, "_read_lines", _keeping(unforked))


def ignore_void(patch: pytest.MonkeyPatch) -> None:
    def is_void(_: Heads) -> bool:
        return False

    patch.setattr(projection, "_is_void", is_void)


def rights_ignored(patch: pytest.MonkeyPatch) -> None:
    def standing(_: Event, device: object, *, is_proven: bool) -> Standing:
        return Standing.COUNTS if device and is_proven else Standing.UNPROVEN

    patch.setattr(judging, "standing", standing)


def unproven_counts(patch: pytest.MonkeyPatch) -> None:
    def proven(links: Mapping[EventId, str], _: Iterable[EventId]) -> set[EventId]:
        return set(links)

    patch.setattr(judging, "proven", proven)


def revocation_ignored(patch: pytest.MonkeyPatch) -> None:
    original = Judge.__init__

    def init(self: Judge, ledger: object, before: Trust, trusted: Trust) -> None:
        original(self, ledger, before, trusted._replace(revoked_after={}))  # type: ignore[arg-type]

    patch.setattr(Judge, "__init__", init)


def revocation_only_of_what_comes_later(patch: pytest.MonkeyPatch) -> None:
    def judged_once(self: Judge, dev: DeviceId, new: Sequence[Event]) -> object:
        waiting = self._read(judging.WAITING, dev, int(Standing.UNPROVEN))
        return waiting if new else []

    patch.setattr(Judge, "_stored", judged_once)


def proof_stops_at_what_counts(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(judging, "HAS_PROVEN_FROM", "SELECT 1 WHERE ? = '' AND ? < 0 AND ? < 0")


def foreign_parents_accepted(patch: pytest.MonkeyPatch) -> None:
    def none(*_: object) -> set[int]:
        return set()

    patch.setattr(receiving, "foreign_children", none)


def silent_conflicts(patch: pytest.MonkeyPatch) -> None:
    def always(_: Sequence[Head]) -> bool:
        return True

    patch.setattr(projection, "agreed", always)


def foreign_children_accepted(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(foreign_parents, "FOREIGN_CHILDREN", "SELECT 0 WHERE ? < 0")


def joined_people_apart(patch: pytest.MonkeyPatch) -> None:
    def alone(self: Projection, keys: Iterable[object]) -> set[object]:
        return set(keys)

    patch.setattr(Projection, "_spread", alone)


def tip_may_be_anybodys(patch: pytest.MonkeyPatch) -> None:
    anybody = "SELECT q, id FROM event WHERE dev = ? ORDER BY q DESC, id LIMIT 1"
    patch.setattr(own_chains, "TIP", anybody)


MUTANTS = (
    last_writer_wins,
    first_wins_on_dev_and_q,
    equal_timestamps_are_equal,
    order_of_arrival_breaks_ties,
    drop_on_fork,
    ignore_void,
    rights_ignored,
    unproven_counts,
    revocation_ignored,
    revocation_only_of_what_comes_later,
    proof_stops_at_what_counts,
    foreign_parents_accepted,
    foreign_children_accepted,
    silent_conflicts,
    joined_people_apart,
    tip_may_be_anybodys,
)


@pytest.fixture
def place() -> Iterator[Path]:
    with memory_folder() as folder:
        yield folder


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.__name__)
def test_the_laws_kill(
    mutant: Callable[[pytest.MonkeyPatch], None], place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mutant(monkeypatch)

    assert days_until_broken(place) is not None


def test_the_same_days_hold_without_a_fault(place: Path) -> None:
    assert days_until_broken(place) is None
