"""Six files in all their 720 orders: one state and the same rows, at a table and at the agency.

Orders that begin alike share their beginning, by savepoints: 1,956 receipts in place of 4,320.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, NamedTuple

import pytest
from agency_kit import Agency
from laptop_kit import AK, NIP, Laptop, memory_folder
from strangers_kit import OTHER_NIP
from world_kit import World

from asn_desktop.domain import fold, registers
from asn_desktop.domain.ledger import Draft
from asn_desktop.domain.registers import of_participant
from asn_desktop.store.receiving import Receiver

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from asn_desktop.domain.bundle import Bundle

ORDERS = 720


class Day(NamedTuple):
    """A world and six files of it that have everything in them."""

    world: World
    files: tuple[Bundle, ...]


@pytest.fixture(scope="module")
def day() -> Iterator[Day]:
    with memory_folder() as folder:
        world = World(folder, Agency(folder))
        yield Day(world, _files(world))
        world.close()


def _files(world: World) -> tuple[Bundle, ...]:
    """Return files with a conflict, a fork, a gap, a revocation, a trespass, a join and a void."""
    hall = world.hall
    desk, rahma, budi, second = world.laptops
    siti, joko = hall.person(NIP), hall.person(OTHER_NIP)
    evaluator = hall.evaluator_named("Rahma")
    name = of_participant(siti, "name")
    for person in (siti, joko):
        desk.write(of_participant(person, "name"), "Siti")
    early = desk.export()
    second.receive(early)
    rahma.receive(early)
    world.clone(1)
    twin = world.laptops[-1]
    rahma.write(registers.mark(siti, evaluator, AK), 3)
    twin.write(registers.mark(siti, evaluator, AK), 4)
    twin.write(registers.remark(joko, evaluator, "_"), "dari salinan")
    for level in (1, 2, 3):
        budi.write(registers.mark(joko, hall.evaluator_named("Budi"), AK), level)
    world.files = []
    world.export_thinned(2, 1)
    world.revoke(1, 2)
    thinned, revoked = world.files
    desk.write(of_participant(joko, registers.SAME), "peserta/" + siti)
    desk.write(name, "Siti Aminah")
    seen = {"heads": second.ledger.entity_head_ids("peserta/" + siti)}
    second.write(of_participant(siti, registers.VOID), True, seen=seen)  # noqa: FBT003
    second.write(name, "Siti A.")
    second.receive(thinned)
    second.write(registers.mark(siti, evaluator, AK), 5)
    heads = tuple(head.id for head in desk.ledger.heads(name))
    world.stranger.send(Draft(*name, "Palsu", heads))
    own = registers.mark(siti, hall.evaluator_named("Lain"), AK)
    stranger = world.stranger.send(Draft(*own, 1, heads))
    return (desk.export(), rahma.export(), twin.export(), second.export(), stranger, revoked)


def _every_order(
    files: Sequence[Bundle], run: Callable[[str], object], take: Callable[[Bundle], object]
) -> Iterator[tuple[int, ...]]:
    """Yield each order while what it amounts to stands; orders share what they begin with."""

    def below(taken: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
        if len(taken) == len(files):
            yield taken
            return
        for place in range(len(files)):
            if place not in taken:
                run(f"SAVEPOINT o{len(taken)}")
                take(files[place])
                yield from below((*taken, place))
                run(f"ROLLBACK TO o{len(taken)}")
                run(f"RELEASE o{len(taken)}")

    yield from below(())


def test_at_a_table(day: Day) -> None:
    table = day.world.hall.coordinator("Meja 3")
    ledger = table.ledger

    def run(statement: str) -> None:
        ledger.connection.execute(statement)
        ledger.forget_caches()

    found = set()
    orders = 0
    with ledger.transaction(keep=False):
        for _ in _every_order(day.files, run, lambda file: Receiver(ledger).receive(file)):
            found.add((table.state(), repr(table.views())))
            orders += 1
    assert (orders, len(found)) == (ORDERS, 1)
    _require_everything(table, day.files)


def _require_everything(table: Laptop, files: Sequence[Bundle]) -> None:
    """Demand that the six files are worth their orders, and the same of a file closed and open."""
    table.receive(*files)
    before = table.state(), table.views()
    with table.ledger.transaction():
        table.ledger.projection.rebuild()
    assert (table.state(), table.views()) == before
    assert table.receive(*files[::-1]).is_again
    assert (table.state(), table.views()) == before
    again = table.reopened()
    assert (again.state(), again.views()) == before
    folded = again.folded()
    assert fold.state_hash(folded) == before[0]
    assert folded.conflicts
    assert folded.unseen
    assert folded.forks
    assert folded.gaps
    assert folded.aliases.joined()
    assert {2, 4, 5} <= set(folded.apart.values())
    again.close()


def test_at_the_agency(day: Day) -> None:
    agency = day.world.agency
    assert agency
    found = set()
    orders = 0
    with agency.store.batch(rehearse=True):
        for _ in _every_order(day.files, agency.run, agency.merge):
            found.add((agency.state(day.world.hall.ses), agency.rows()))
            orders += 1
    assert (orders, len(found)) == (ORDERS, 1)
    table = day.world.hall.coordinator("Meja 4")
    table.receive(*day.files)
    assert {state for state, _ in found} == {table.state()}


def test_orders_are_orders() -> None:
    made: list[int] = []
    files: list[Bundle] = list(range(4))  # type: ignore[arg-type]
    found = list(_every_order(files, lambda _: None, made.append))  # type: ignore[arg-type]
    assert found == list(itertools.permutations(range(4)))
    assert len(made) == 4 + 12 + 24 + 24
