"""Faults seeded into undoing a merge and putting it back: days by chance find each of them."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from aside_kit import AWAY, HERE, Day
from laptop_kit import AK, Hall, addressed, check, memory_folder
from typing_extensions import override

from asn_desktop.domain import registers
from asn_desktop.domain.ledger import Draft
from asn_desktop.store import ledger_store, receiving, setting_aside
from asn_desktop.store.judging import Judge
from asn_desktop.store.ledger_store import SessionLedger
from asn_desktop.store.projection import Projection
from asn_desktop.store.receiving import Receiver
from asn_desktop.store.setting_aside import SettingAside
from asn_desktop.vault.connection import DatabaseError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
    from pathlib import Path

    from asn_desktop.domain.ids import DeviceId, EventId
    from asn_desktop.domain.ledger import Event, RegisterKey
    from asn_desktop.store.heads import Heads
    from asn_desktop.store.judging import Judged

SEEDS = range(25)
LENGTH = 40


def no_registers(*_: object) -> set[RegisterKey]:
    return set()


def what_comes_takes_numbers_set_aside(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(SessionLedger, "next_number", lambda self: 1 + self._highest("event"))


def what_is_entered_takes_numbers_set_aside(patch: pytest.MonkeyPatch) -> None:
    beyond = ledger_store.INSERT_BEYOND.replace(
        "coalesce(max(n), 0), ?", "coalesce(max(n), 0), 0*?"
    )
    assert beyond != ledger_store.INSERT_BEYOND
    patch.setattr(ledger_store, "INSERT_BEYOND", beyond)


def what_returns_gets_other_numbers(patch: pytest.MonkeyPatch) -> None:
    original = Receiver._returned

    def returned(self: Receiver, new: Sequence[Event]) -> Mapping[EventId, int]:
        original(self, new)
        return {}

    patch.setattr(Receiver, "_returned", returned)


def what_returns_is_set_aside_still(patch: pytest.MonkeyPatch) -> None:
    def none(*_: object) -> dict[EventId, int]:
        return {}

    patch.setattr(Receiver, "_returned", none)


def put_back_lets_anything_be_replaced(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(setting_aside, "refuse_foreign", no_registers)


def undo_judges_nothing_anew(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(setting_aside, "judge_devices", no_registers)


def undo_forgets_whom_the_gone_refused(patch: pytest.MonkeyPatch) -> None:
    alone = setting_aside.CONCERNED.partition("UNION")[0]
    patch.setattr(setting_aside, "CONCERNED", alone)


def what_returns_lets_anything_be_replaced(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(receiving, "refuse_foreign", no_registers)


def put_back_judges_nothing_that_was_here(patch: pytest.MonkeyPatch) -> None:
    class Blind(Judge):
        """Judges what comes, and nothing that waits."""

        @override
        def judge(self, dev: DeviceId, new: Sequence[Event]) -> Judged:
            return super().judge(dev, new)._replace(changed=[])

    patch.setattr(setting_aside, "Judge", Blind)


def undo_leaves_links_behind(patch: pytest.MonkeyPatch) -> None:
    original = SettingAside.set_aside

    def set_aside(self: SettingAside, merging: int, why: str) -> int:
        links = self._connection.execute("SELECT parent, child FROM link").fetchall()
        gone = original(self, merging, why)
        self._connection.executemany("INSERT OR IGNORE INTO link VALUES(?, ?)", links)
        return gone

    patch.setattr(SettingAside, "set_aside", set_aside)


def rows_are_left_as_they_were(patch: pytest.MonkeyPatch) -> None:
    def project(self: SettingAside, *_: object) -> None:
        self._ledger.forget_caches()

    patch.setattr(SettingAside, "_project", project)


def what_was_read_before_is_not_forgotten(patch: pytest.MonkeyPatch) -> None:
    def project(self: SettingAside, touched: Collection[RegisterKey], heads: Heads) -> None:
        self._ledger.projection.refresh(touched, heads)

    patch.setattr(SettingAside, "_project", project)


def joins_stay_as_they_were(patch: pytest.MonkeyPatch) -> None:
    original = SettingAside._project

    def project(self: SettingAside, touched: Collection[RegisterKey], heads: Heads) -> None:
        with pytest.MonkeyPatch.context() as blind:
            blind.setattr(Projection, "_rejoin", lambda _: set())
            original(self, touched, heads)

    patch.setattr(SettingAside, "_project", project)


def heads_stay_set_aside(patch: pytest.MonkeyPatch) -> None:
    def none(*_: object) -> set[DeviceId]:
        return set()

    patch.setattr(SettingAside, "_put_heads_back", none)


def books_hold_only_what_was_new(patch: pytest.MonkeyPatch) -> None:
    original = Receiver._note

    def note(self: Receiver, bundle: object, origin: object, held: tuple[object, ...]) -> object:
        heads, stored, first = held
        events = {
            dev: tuple(run for run in runs if run[0] >= first)
            for dev, runs in stored.events.items()  # type: ignore[attr-defined]
        }
        told = (heads, stored._replace(events=events), first)  # type: ignore[attr-defined]
        return original(self, bundle, origin, told)  # type: ignore[arg-type]

    patch.setattr(Receiver, "_note", note)


MUTANTS = (
    what_comes_takes_numbers_set_aside,
    what_is_entered_takes_numbers_set_aside,
    what_returns_gets_other_numbers,
    what_returns_is_set_aside_still,
    put_back_lets_anything_be_replaced,
    undo_leaves_links_behind,
    rows_are_left_as_they_were,
    what_was_read_before_is_not_forgotten,
    joins_stay_as_they_were,
    heads_stay_set_aside,
    books_hold_only_what_was_new,
)
RARE = (
    undo_judges_nothing_anew,
    undo_forgets_whom_the_gone_refused,
    put_back_judges_nothing_that_was_here,
    what_returns_lets_anything_be_replaced,
    put_back_lets_anything_be_replaced,
)
"""No day by chance comes upon what tells these, or seldom."""


@pytest.fixture
def place() -> Iterator[Path]:
    with memory_folder() as folder:
        yield folder


def breaks(place: Path, seed: int) -> bool:
    """Tell whether a day of this seed comes to say other than what the merges that stand say."""
    rng = random.Random(seed)  # noqa: S311 (chance for a test)
    with Day(place, seed) as day:
        try:
            for _ in range(LENGTH):
                happening = rng.choice(AWAY + HERE)
                day.happen(happening, (rng.randrange(60), rng.randrange(60), rng.randrange(60)))
            day.end()
        except (AssertionError, DatabaseError):
            return True
    return False


def test_without_a_fault_no_day_breaks(place: Path) -> None:
    assert not any(breaks(place, seed) for seed in SEEDS[:5])


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.__name__)
def test_days_by_chance_kill(
    mutant: Callable[[pytest.MonkeyPatch], None], place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mutant(monkeypatch)
    assert any(breaks(place, seed) for seed in SEEDS)


@pytest.mark.parametrize("mutant", RARE, ids=lambda mutant: mutant.__name__)
def test_what_seldom_happens_kills(
    mutant: Callable[[pytest.MonkeyPatch], None], place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mutant(monkeypatch)
    with pytest.raises(AssertionError):
        what_seldom_happens(place)


def test_what_seldom_happens(place: Path) -> None:
    what_seldom_happens(place)


def what_seldom_happens(place: Path) -> None:
    """Live through two rare days, and demand what must come of them."""
    for story in (a_guest_is_let_in_twice, entries_came_before_their_proof):
        folder = place / story.__name__
        folder.mkdir()
        hall = Hall(folder)
        try:
            story(hall)
        finally:
            hall.close()


def a_guest_is_let_in_twice(hall: Hall) -> None:
    """An evaluator replaces what another laptop entered: it counts only without that other."""
    desk, rahma, budi = hall.coordinator(), hall.evaluator("Rahma"), hall.evaluator("Budi")
    key = registers.of_participant(hall.person(), registers.WALK_IN)
    hers, his = {"name": "Joko"}, {"name": "Djoko"}
    rahma.write(key, hers)
    (first,) = (head.id for head in rahma.ledger.heads(key))
    with budi.ledger.step("uji"):
        budi.ledger.append(Draft(*key, his, (first,)), "Budi")
    for laptop in (rahma, budi):
        desk.receive(laptop.export())
    assert desk.says(key) == [hers]
    desk.undo(1)
    assert desk.says(key) == [his]
    check(desk)
    desk.receive(rahma.export())
    assert desk.says(key) == [hers]
    check(desk)
    desk.undo(3)
    assert desk.says(key) == [his]
    desk.put_back(1)
    assert desk.says(key) == [hers]
    check(desk)


def entries_came_before_their_proof(hall: Hall) -> None:
    """The proof of what a first package brought came with a second one, which is undone."""
    desk, rahma = hall.coordinator(), hall.evaluator()
    key = registers.mark(hall.person(), hall.evaluator_named(), AK)
    rahma.write(key, 4)
    whole = rahma.export()
    desk.receive(addressed(whole._replace(contents=whole.contents._replace(heads=[]))))
    waiting = desk.shown()
    desk.receive(addressed(whole._replace(chains=[])))
    assert desk.says(key) == [4]
    proven = desk.shown()
    desk.undo(2)
    assert desk.shown() == waiting
    desk.put_back(2)
    assert desk.shown() == proven
    check(desk)
