"""Faults seeded into the pure fold, the agency's union and the undoing of merges: all are found."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from laptop_kit import memory_folder
from law_kit import days_until_broken

from asn_desktop.central import growing
from asn_desktop.central.growing import GrowingSession
from asn_desktop.domain import fold, ledger, runs
from asn_desktop.domain.registers import Standing
from asn_desktop.store import setting_aside
from asn_desktop.store.receiving import Receiver

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from asn_desktop.central.growing import Addition, Held
    from asn_desktop.domain.bundle import Bundle
    from asn_desktop.domain.fold import Fork, Gap, Heads
    from asn_desktop.domain.ids import EventId
    from asn_desktop.domain.ledger import Event
    from asn_desktop.domain.runs import Runs


# --- the pure fold -----------------------------------------------------------------------


def fold_lets_the_last_id_win(patch: pytest.MonkeyPatch) -> None:
    original = ledger.heads_of

    def last(events: Sequence[Event]) -> tuple[Event, ...]:
        return original(events)[-1:]

    patch.setattr(fold, "heads_of", last)


def fold_looks_at_the_clock(patch: pytest.MonkeyPatch) -> None:
    original = ledger.heads_of

    def latest(events: Sequence[Event]) -> tuple[Event, ...]:
        heads = original(events)
        newest = max(head.t for head in heads)
        return tuple(head for head in heads if head.t == newest)

    patch.setattr(fold, "heads_of", latest)


def fold_accepts_foreign_parents(patch: pytest.MonkeyPatch) -> None:
    def everything(counting: list[Event], *_: object) -> list[Event]:
        return counting

    patch.setattr(fold, "_without_foreign_parents", everything)


def fold_lets_anyone_replace_a_guest(patch: pytest.MonkeyPatch) -> None:
    def same_register(event: Event, parent: Event, _: object) -> bool:
        return (event.ent, event.fld) == (parent.ent, parent.fld)

    patch.setattr(fold, "may_replace", same_register)


def fold_counts_what_nobody_signed(patch: pytest.MonkeyPatch) -> None:
    def everything(chain: Sequence[Event], _: set[EventId]) -> None:
        del chain

    patch.setattr(fold, "_reached", everything)


def fold_ignores_rights(patch: pytest.MonkeyPatch) -> None:
    def standing(_: Event, device: object, *, is_proven: bool) -> Standing:
        return Standing.COUNTS if device and is_proven else Standing.UNPROVEN

    patch.setattr(fold, "standing", standing)


def fold_forgets_forks(patch: pytest.MonkeyPatch) -> None:
    def none(*_: object) -> tuple[Fork, ...]:
        return ()

    patch.setattr(fold, "_forks", none)


def fold_forgets_gaps(patch: pytest.MonkeyPatch) -> None:
    def none(*_: object) -> tuple[Gap, ...]:
        return ()

    patch.setattr(fold, "_gaps", none)


def fold_sees_nothing_after_a_deletion(patch: pytest.MonkeyPatch) -> None:
    def none(_: Heads) -> Mapping[str, tuple[EventId, ...]]:
        return {}

    patch.setattr(fold, "_unseen", none)


def fold_keeps_joined_people_apart(patch: pytest.MonkeyPatch) -> None:
    def apart(heads: Heads, _: object) -> Heads:
        return heads

    patch.setattr(fold, "_joined", apart)


# --- the agency's union ------------------------------------------------------------------


def agency_thinks_everything_covered(patch: pytest.MonkeyPatch) -> None:
    def always(_: Held, __: Held) -> bool:
        return True

    patch.setattr(growing.Held, "covers", always)


def agency_reads_the_last_package_only(patch: pytest.MonkeyPatch) -> None:
    original = GrowingSession.read

    def last(session: GrowingSession, bundle: Bundle, packages: int = 1) -> Addition:
        session.__init__(bundle.contents)  # type: ignore[misc]
        return original(session, bundle, packages)

    patch.setattr(GrowingSession, "read", last)


# --- undoing a merge ---------------------------------------------------------------------


def undo_takes_what_others_brought_too(patch: pytest.MonkeyPatch) -> None:
    original = runs.without

    def without(all_of: Runs, _: Iterable[tuple[int, int]]) -> Runs:
        return original(all_of, ())

    patch.setattr(setting_aside, "without", without)


def undo_keeps_the_heads_of_what_is_gone(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(
        setting_aside, "HEADS_GONE", "SELECT dev, q, id, signature FROM signed_head WHERE 0"
    )


def what_was_set_aside_never_comes_back(patch: pytest.MonkeyPatch) -> None:
    original = Receiver._store

    def store(self: Receiver, arrival: object, *rest: object) -> object:
        rows = self._connection.execute("SELECT id FROM set_aside")
        aside = {row[0].hex() for row in rows}
        arrival.events[:] = [e for e in arrival.events if e.id not in aside]  # type: ignore[attr-defined]
        return original(self, arrival, *rest)  # type: ignore[arg-type]

    patch.setattr(Receiver, "_store", store)


def putting_back_forgets_the_heads(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(
        setting_aside, "HEADS_BACK", "SELECT dev, q, id, signature FROM set_aside_head WHERE 0"
    )


MUTANTS = (
    fold_lets_the_last_id_win,
    fold_looks_at_the_clock,
    fold_accepts_foreign_parents,
    fold_lets_anyone_replace_a_guest,
    fold_counts_what_nobody_signed,
    fold_ignores_rights,
    fold_forgets_forks,
    fold_forgets_gaps,
    fold_sees_nothing_after_a_deletion,
    fold_keeps_joined_people_apart,
    agency_thinks_everything_covered,
    agency_reads_the_last_package_only,
    undo_takes_what_others_brought_too,
    undo_keeps_the_heads_of_what_is_gone,
    what_was_set_aside_never_comes_back,
    putting_back_forgets_the_heads,
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
