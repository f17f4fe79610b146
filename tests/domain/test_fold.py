"""What a set of events amounts to, rule by rule; the store's own fold is held equal elsewhere."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from asn_desktop.domain.fold import (
    ChainEnd,
    Folded,
    Fork,
    Gap,
    conflict_id,
    fold,
    state_bytes,
    state_content,
    state_hash,
)
from asn_desktop.domain.ids import DeviceId, EventId, SessionId
from asn_desktop.domain.ledger import ChainPlace, Draft, Event, Json, canonical, write_event
from asn_desktop.domain.registers import SAME, VOID, Device, Purpose, Role, Standing

if TYPE_CHECKING:
    from collections.abc import Sequence

SES = SessionId("5" * 32)
DESK, RAHMA, OTHER = DeviceId("d" * 32), DeviceId("e" * 32), DeviceId("f" * 32)
DEVICES = {
    DESK: Device(Role.COORDINATOR, "", Purpose.MARKS, "Meja"),
    OTHER: Device(Role.COORDINATOR, "", Purpose.MARKS, "Meja 2"),
    RAHMA: Device(Role.EVALUATOR, "a" * 32, Purpose.MARKS, "Rahma"),
}
SITI, BUDI, TONO = ("peserta/" + letter * 32 for letter in "123")
MARK = "mark/" + "a" * 32 + "/AK"


class Chain:
    """Writes one device's events."""

    def __init__(self, dev: DeviceId) -> None:
        self.dev = dev
        self.events: list[Event] = []

    def write(
        self, ent: str, fld: str, val: Json, par: Sequence[Event] = (), seen: Json = None
    ) -> Event:
        q = len(self.events) + 1
        before = self.events[-1].id if self.events else ""
        draft = Draft(ent, fld, val, tuple(event.id for event in par), None, seen)
        self.events.append(write_event(draft, ChainPlace(SES, self.dev, q, before, "x", q)))
        return self.events[-1]

    def end(self) -> ChainEnd:
        return ChainEnd(self.dev, len(self.events), self.events[-1].id)


def folded_of(*chains: Chain, revoked: dict[DeviceId, int] | None = None) -> Folded:
    events = [event for chain in chains for event in chain.events]
    return fold(events, DEVICES, [chain.end() for chain in chains], revoked or {})


def values(folded: Folded, ent: str, fld: str) -> list[Json]:
    return [head.val for head in folded.joined.get((ent, fld), ())]


def test_a_later_event_replaces_the_one_that_it_names() -> None:
    desk, rahma = Chain(DESK), Chain(RAHMA)
    first = rahma.write(SITI, MARK, 3)
    desk.write(SITI, MARK, 4, [first])
    folded = folded_of(desk, rahma)
    assert values(folded, SITI, MARK) == [4]
    assert folded.conflict_count == 0


def test_different_contents_are_a_conflict_and_equal_ones_are_not() -> None:
    desk, rahma = Chain(DESK), Chain(RAHMA)
    rahma.write(SITI, MARK, 3)
    desk.write(SITI, MARK, 4)
    rahma.write(BUDI, MARK, 1)
    desk.write(BUDI, MARK, 1)
    rahma.write(TONO, MARK, 1)
    desk.write(TONO, MARK, val=True)  # true is not 1
    folded = folded_of(desk, rahma)
    assert set(folded.conflicts) == {(SITI, MARK), (TONO, MARK)}
    assert sorted(values(folded, SITI, MARK)) == [3, 4]
    expected = sorted(map(conflict_id, folded.conflicts))
    assert state_content(folded)["conflicts"] == expected


def test_neither_order_nor_repetition_matters() -> None:
    desk, rahma, other = Chain(DESK), Chain(RAHMA), Chain(OTHER)
    first = rahma.write(SITI, MARK, 3)
    second = desk.write(SITI, MARK, 4, [first])
    other.write(SITI, MARK, 5, [first])
    desk.write(SITI, "name", 'Siti \N{LATIN SMALL LETTER E WITH ACUTE} "')
    desk.write(BUDI, SAME, SITI)
    desk.write(TONO, VOID, val=True, seen={"heads": [second.id]})
    rahma.write(TONO, MARK, 2)
    events = [event for chain in (desk, rahma, other) for event in chain.events]
    ends = [chain.end() for chain in (desk, rahma, other)]
    states = set()
    for seed in range(20):
        shuffled = [*events, *events[:3]]
        random.Random(seed).shuffle(shuffled)  # noqa: S311 (an order, no secret)
        states.add(state_hash(fold(shuffled, DEVICES, ends[:: 1 if seed % 2 else -1], {})))
    assert len(states) == 1


def test_the_quick_spelling_of_the_state_is_the_canonical_one() -> None:
    desk = Chain(DESK)
    contents: list[Json] = [1, True, None, 'é"registers":[', {"b": [1], "a": "\\"}, [], -3, ""]
    for number, content in enumerate(contents):
        desk.write(SITI if number % 2 else BUDI, f"mark/{number:032}/AK", content)
    desk.write('peserta/"registers":[', SAME, SITI)
    folded = folded_of(desk)
    assert state_bytes(folded) == canonical(state_content(folded))
    assert len(folded.heads) == len(contents) + 1


def test_one_person_entered_twice_is_folded_under_one_name() -> None:
    desk, rahma = Chain(DESK), Chain(RAHMA)
    rahma.write(SITI, MARK, 3)
    rahma.write(BUDI, MARK, 4)
    apart = folded_of(desk_with(desk, BUDI, SAME, None), rahma)
    assert not apart.conflicts
    desk.write(BUDI, SAME, SITI, [desk.events[-1]])
    joined = folded_of(desk, rahma)
    assert set(joined.conflicts) == {(SITI, MARK)}
    assert (BUDI, MARK) not in joined.joined
    assert joined.aliases.pairs() == [(BUDI, SITI)]
    assert joined.aliases.members(BUDI) == (SITI, BUDI)


def desk_with(desk: Chain, ent: str, fld: str, val: Json) -> Chain:
    desk.write(ent, fld, val)
    return desk


def test_a_join_in_dispute_joins_nothing() -> None:
    desk, other = Chain(DESK), Chain(OTHER)
    desk.write(TONO, SAME, SITI)
    other.write(TONO, SAME, BUDI)
    folded = folded_of(desk, other)
    assert folded.aliases.pairs() == []
    assert (TONO, SAME) in folded.conflicts


def test_a_change_that_a_deletion_had_not_seen_is_a_conflict() -> None:
    desk, rahma = Chain(DESK), Chain(RAHMA)
    seen = rahma.write(SITI, MARK, 3)
    desk.write(SITI, VOID, val=True, seen={"heads": [seen.id]})
    quiet = folded_of(desk, rahma)
    assert (quiet.voids, dict(quiet.unseen), quiet.is_void(SITI)) == ((SITI,), {}, True)
    late = rahma.write(SITI, MARK, 5, [seen])
    loud = folded_of(desk, rahma)
    assert dict(loud.unseen) == {SITI: (late.id,)}
    assert loud.conflict_count == 1


@pytest.mark.parametrize("seen", [None, {"heads": 7}, {"heads": [1]}, ["x"]])
def test_a_deletion_that_says_oddly_what_it_saw_has_seen_nothing(seen: Json) -> None:
    desk, rahma = Chain(DESK), Chain(RAHMA)
    mark = rahma.write(SITI, MARK, 3)
    desk.write(SITI, VOID, val=True, seen=seen)
    assert dict(folded_of(desk, rahma).unseen) == {SITI: (mark.id,)}


def test_nobody_else_is_deleted() -> None:
    desk = Chain(DESK)
    desk.write(SITI, VOID, None)
    desk.write(BUDI, VOID, 1)
    folded = folded_of(desk)
    assert folded.voids == ()
    assert not folded.is_void(BUDI)


def test_what_does_not_count_is_set_apart_with_its_reason() -> None:
    desk, rahma, stranger = Chain(DESK), Chain(RAHMA), Chain(DeviceId("0" * 32))
    mark = rahma.write(SITI, MARK, 3)
    name = rahma.write(SITI, "name", "bukan haknya")
    odd = desk.write("sesi", "from tomorrow", 1)
    astray = desk.write(SITI, "name", "Siti", [mark])
    unknown = stranger.write(SITI, MARK, 1)
    revoked = desk.write(SITI, "unit", "terlambat")
    folded = folded_of(desk, rahma, stranger, revoked={DESK: 2})
    assert folded.apart == {
        name.id: Standing.NO_RIGHT,
        odd.id: Standing.UNKNOWN,
        astray.id: Standing.FOREIGN_PARENT,
        unknown.id: Standing.UNPROVEN,
        revoked.id: Standing.REVOKED,
    }
    assert set(folded.heads) == {(SITI, MARK)}


def test_a_newer_event_is_set_apart_also_where_its_register_is_known() -> None:
    rahma = Chain(RAHMA)
    rahma.write(SITI, MARK, 3)
    newer = rahma.write(BUDI, MARK, 4)._replace(v=2)
    folded = fold([rahma.events[0], newer], DEVICES, [rahma.end()], {})
    assert folded.apart == {newer.id: Standing.UNKNOWN}


def test_only_what_a_signed_end_reaches_is_proven() -> None:
    rahma = Chain(RAHMA)
    first = rahma.write(SITI, MARK, 3)
    end = rahma.end()
    second = rahma.write(BUDI, MARK, 3)
    folded = fold(rahma.events, DEVICES, [end], {})
    assert set(folded.heads) == {(SITI, MARK)}
    assert folded.apart == {second.id: Standing.UNPROVEN}
    assert fold([first], DEVICES, [], {}).apart == {first.id: Standing.UNPROVEN}


def test_gaps_and_forks_are_named() -> None:
    rahma = Chain(RAHMA)
    for person in (SITI, BUDI, TONO, SITI, BUDI):
        rahma.write(person, MARK, 3)
    cloned = Chain(RAHMA)
    cloned.events = rahma.events[:1]
    cloned.write(BUDI, MARK, 5)
    ends = [rahma.end(), cloned.end()]
    kept = [rahma.events[0], rahma.events[1], rahma.events[4], cloned.events[1]]
    folded = fold(kept, DEVICES, ends, {})
    assert folded.gaps == (Gap(RAHMA, ((3, 4),)),)
    assert fold([*rahma.events, *cloned.events], DEVICES, ends, {}).forks == (Fork(RAHMA, 2),)
    whole = fold([], DEVICES, [ChainEnd(RAHMA, 2, EventId("0" * 64))], {})
    assert whole.gaps == (Gap(RAHMA, ((1, 2),)),)
    assert whole.forks == ()
