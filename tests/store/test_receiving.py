"""Packages taken in: the union of two sets, whatever the order, with gaps and forks told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from laptop_kit import Hall, Laptop, addressed, bundle

from asn_desktop.domain import fold, registers
from asn_desktop.domain.bundle import Chain
from asn_desktop.domain.errors import OtherSessionError
from asn_desktop.domain.fold import Fork, Gap
from asn_desktop.domain.ids import CriterionCode, DeviceId
from asn_desktop.domain.ledger import (
    ChainPlace,
    Draft,
    InvalidEventError,
    write_event,
)
from asn_desktop.domain.registers import Purpose, Standing
from asn_desktop.store.state import find_forks, find_gaps

if TYPE_CHECKING:
    from asn_desktop.domain.bundle import Bundle
    from asn_desktop.domain.ledger import RegisterKey
    from asn_desktop.store.receiving import Received


@pytest.fixture
def desk(hall: Hall) -> Laptop:
    return hall.coordinator()


@pytest.fixture
def rahma(hall: Hall) -> Laptop:
    return hall.evaluator()


def key(hall: Hall, k: int = 0) -> RegisterKey:
    return registers.mark(hall.person(), hall.evaluator_named(), CriterionCode(f"K{k}"))


def marks(hall: Hall, laptop: Laptop, count: int, start: int = 0) -> None:
    for k in range(start, start + count):
        laptop.write(key(hall, k), k % 5 + 1)


def news_of(received: Received) -> tuple[list[RegisterKey], list[RegisterKey]]:
    """Return which registers are new to this file, and which say something else than before."""
    ids = {
        key: ({h.id for h in received.before[key]}, {h.id for h in heads})
        for key, heads in received.after.items()
    }
    new = [key for key, (before, after) in ids.items() if after and not before]
    return new, [key for key, (before, after) in ids.items() if before and after != before]


def ledger_of(laptop: Laptop) -> list[object]:
    return [laptop.rows(table) for table in ("event", "link", "signed_head", "bundle")]


def thinned(package: Bundle, *missing: int) -> Bundle:
    chain = package.chains[-1]
    kept = [line for k, line in enumerate(chain.lines) if k not in missing]
    return package._replace(chains=[*package.chains[:-1], Chain(chain.dev, kept)])


def standing_of(laptop: Laptop, raw: bytes) -> int:
    row = laptop.ledger.connection.execute("SELECT standing FROM event WHERE raw = ?", (raw,))
    return int(row.fetchone()[0])


def test_a_package_taken_in_twice_changes_nothing(hall: Hall, desk: Laptop, rahma: Laptop) -> None:
    marks(hall, rahma, 3)
    package = rahma.export()
    first = desk.receive(package)
    before, state, views = ledger_of(desk), desk.state(), desk.views()
    again = desk.receive(package)

    assert (ledger_of(desk), desk.state(), desk.views()) == (before, state, views)
    assert news_of(first) == (list(first.after), [])
    assert len(first.after) == 3
    assert first.known == frozenset()
    assert news_of(again) == ([], [])
    assert again.known == {key(hall, k) for k in range(3)}


def test_a_later_package_brings_what_is_new_and_what_changed(
    hall: Hall, desk: Laptop, rahma: Laptop
) -> None:
    marks(hall, rahma, 3)
    desk.receive(rahma.export())
    rahma.write(key(hall, 1), 5)
    rahma.write(key(hall, 7), 5)
    received = desk.receive(rahma.export())
    assert news_of(received) == ([key(hall, 7)], [key(hall, 1)])
    assert received.known == {key(hall, k) for k in range(3)}
    assert desk.state() == rahma.state()
    rows = desk.ledger.connection.execute("SELECT first_event, last_event FROM bundle").fetchall()
    assert rows == [(1, 3), (4, 5)]


def test_an_older_package_after_a_newer_changes_nothing(
    hall: Hall, desk: Laptop, rahma: Laptop
) -> None:
    marks(hall, rahma, 2)
    old = rahma.export()
    marks(hall, rahma, 2, start=2)
    desk.receive(rahma.export())
    state = desk.state()
    desk.receive(old)
    assert desk.state() == state == rahma.state()


def test_another_session_s_package_is_refused(hall: Hall, desk: Laptop) -> None:
    other = Hall(hall.folder / "lain")
    other.folder.mkdir()
    stranger = other.coordinator()
    package = stranger.export()
    other.close()
    with pytest.raises(OtherSessionError):
        desk.receive(package)
    assert desk.rows("bundle") == []


def test_misshapen_keys_are_refused_and_leave_no_trace(hall: Hall, desk: Laptop) -> None:
    package = hall.evaluator().export()
    before = ledger_of(desk)
    for change in ({"statements": [{"x": 1}]}, {"heads": "x"}):
        with pytest.raises(InvalidEventError):
            desk.receive(package._replace(contents=package.contents._replace(**change)))
    assert ledger_of(desk) == before


def test_statements_that_nobody_signed_are_not_kept(hall: Hall, desk: Laptop) -> None:
    forged = hall.statement("device", b"x" * 32).model_copy(update={"name": "lain"})
    foreign = hall.statement("device", b"x" * 32, ses="0" * 32)
    before = desk.file.statements()
    desk.receive(bundle(hall.public, [forged, foreign], [], []))
    assert desk.file.statements() == before


# --- gaps and forks ----------------------------------------------------------------------


def test_a_gap_is_told_until_it_is_filled(hall: Hall, desk: Laptop, rahma: Laptop) -> None:
    marks(hall, rahma, 9)
    package = rahma.export()
    desk.receive(thinned(package, 3, 4, 6))
    assert find_gaps(desk.ledger) == [Gap(rahma.dev(), ((4, 5), (7, 7)))]
    assert len(desk.rows("mark")) == 2
    assert desk.state() != rahma.state()

    desk.receive(thinned(package, *range(3), 5, *range(7, 9)))
    assert find_gaps(desk.ledger) == []
    assert len(desk.rows("mark")) == 9
    assert desk.state() == rahma.state()
    assert fold.state_hash(desk.folded()) == desk.state()


def test_proof_runs_through_a_gap_that_is_filled_later(
    hall: Hall, desk: Laptop, rahma: Laptop
) -> None:
    marks(hall, rahma, 5)
    package = rahma.export()
    desk.receive(thinned(package, 2))
    assert len(desk.rows("mark")) == 2
    desk.receive(thinned(package, 0, 1, 3, 4))
    assert len(desk.rows("mark")) == 5
    assert desk.state() == rahma.state()


def clone_of(hall: Hall, laptop: Laptop) -> Laptop:
    """Copy a laptop, settings and all: both go on with one key."""
    laptop.ledger._chain(Purpose.MARKS)
    path = hall.folder / f"salinan-{len(hall.laptops)}.asn"
    laptop.ledger.connection.execute("VACUUM INTO ?", (str(path),))
    copy = Laptop.open(path)
    copy.ledger._chain(Purpose.MARKS)
    hall.laptops.append(copy)
    return copy


def test_a_cloned_laptop_is_told_and_both_its_entries_are_kept(
    hall: Hall, desk: Laptop, rahma: Laptop
) -> None:
    marks(hall, rahma, 2)
    copy = clone_of(hall, rahma)
    rahma.write(key(hall, 2), 1)
    rahma.write(key(hall, 3), 1)
    copy.write(key(hall, 2), 5)
    other = hall.coordinator("Meja 2")
    desk.receive(rahma.export())
    desk.receive(copy.export())
    other.receive(copy.export())
    other.receive(rahma.export())

    assert find_forks(desk.ledger) == [Fork(rahma.dev(), 3)]
    assert find_gaps(desk.ledger) == []
    assert sorted(desk.says(key(hall, 2))) == [1, 5]
    assert len(desk.rows("conflict")) == 1
    assert len(desk.rows("mark")) == 3
    assert desk.state() == other.state() == fold.state_hash(desk.folded())


def test_unsigned_lines_accuse_nobody_of_a_fork(hall: Hall, desk: Laptop, rahma: Laptop) -> None:
    marks(hall, rahma, 2)
    place = ChainPlace(hall.ses, rahma.dev(), 1, "", "?", 0)
    forged = write_event(Draft(*key(hall), 5), place)
    package = rahma.export()
    chain = package.chains[0]
    desk.receive(package._replace(chains=[Chain(chain.dev, [*chain.lines, forged.raw])]))
    assert standing_of(desk, forged.raw) == Standing.UNPROVEN
    assert find_forks(desk.ledger) == []
    assert desk.says(key(hall)) == [1]


def test_of_each_package_it_is_noted_what_it_holds_whichever_came_before(
    hall: Hall, desk: Laptop, rahma: Laptop
) -> None:
    packages: dict[int, Bundle] = {}
    for count in (2, 5, 7):
        marks(hall, rahma, count - len(rahma.rows("event")), start=len(rahma.rows("event")))
        packages[count] = rahma.export()
    chain = packages[7].chains[0]
    gone_on = rahma.export()._replace(chains=[Chain(chain.dev, chain.lines[4:])])
    packages[3] = addressed(gone_on)
    marks(hall, desk, 2, start=20)
    desk.receive(*(packages[count] for count in (5, 2, 3, 7, 5, 2)))

    rows = desk.ledger.connection.execute("SELECT bundle, first, last FROM bundle_run ORDER BY 1")
    first = int(str(desk.rows("event")[2][0]))
    assert [tuple(row) for row in rows] == [
        *((1, first, first + 4), (2, first, first + 1)),
        *((3, first + 4, first + 6), (4, first, first + 6)),
    ]
    assert len(desk.rows("event")) == 9


# --- lines that are none -----------------------------------------------------------------


def test_bad_lines_are_set_apart_and_the_rest_goes_on(
    hall: Hall, desk: Laptop, rahma: Laptop
) -> None:
    marks(hall, rahma, 2)
    package = rahma.export()
    chain = package.chains[0]
    stray = rahma.ledger.heads(key(hall))[0].id.encode()
    lines = [b"bukan acara", *chain.lines, b"{}", chain.lines[0], b"\xff", stray]
    mixed = package._replace(chains=[Chain(chain.dev, lines)])
    received = desk.receive(mixed)

    assert received.quarantined == 4
    assert len(desk.rows("mark")) == 2
    assert [(row[2], row[4]) for row in desk.rows("quarantine")] == [
        *((0, b"bukan acara"), (3, b"{}")),
        *((5, b"\xff"), (6, stray)),
    ]
    desk.receive(mixed)
    assert len(desk.rows("quarantine")) == 4


def test_lines_under_another_s_name_or_of_another_session_are_set_apart(
    hall: Hall, desk: Laptop, rahma: Laptop
) -> None:
    marks(hall, rahma, 1)
    package = rahma.export()
    place = ChainPlace(hall.ses, DeviceId("0" * 32), 1, "", "?", 0)
    other_laptop = write_event(Draft(*key(hall), 5), place)
    other_session = write_event(
        Draft(*key(hall), 5), place._replace(ses=type(hall.ses)("0" * 32), dev=rahma.dev())
    )
    chain = package.chains[0]
    lines = [other_laptop.raw, *chain.lines, other_session.raw]
    received = desk.receive(package._replace(chains=[Chain(chain.dev, lines)]))
    assert received.quarantined == 2
    assert [(row[2], row[3]) for row in desk.rows("quarantine")] == [
        (0, "milik sesi atau laptop lain"),
        (2, "milik sesi atau laptop lain"),
    ]
    assert len(desk.rows("event")) == 1
