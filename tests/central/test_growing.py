"""A batch of packages of one session: told package by package, folded and written once."""

from __future__ import annotations

import copy
import itertools
from typing import TYPE_CHECKING

import pytest
from centre_kit import MadeSession, arrival, everything, open_store, reopen, rows

from asn_desktop.central import intake
from asn_desktop.central.changes import read_changes
from asn_desktop.central.growing import GrowingSession
from asn_desktop.central.union import read_union
from asn_desktop.domain import registers
from asn_desktop.domain.bundle import MOST_BAD_LINES
from asn_desktop.domain.errors import CannotWriteError, UnreadableLinesError
from asn_desktop.domain.fold import state_hash
from asn_desktop.domain.ledger import ChainPlace, Draft, write_event
from asn_desktop.domain.registers import SAME, of_participant
from asn_desktop.vault import keys
from asn_desktop.vault.trust import Statement, signed_statement

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.central.report import Arrival, CentralReport
    from asn_desktop.central.store import CentralStore
    from asn_desktop.domain.fold import Heads


def day(made: MadeSession) -> list[bytes]:
    """Return packages of everything that may happen: gaps, forks, stray lines, a revocation."""
    mark = registers.mark(made.people[0], made.rahma, "BP")  # type: ignore[arg-type]
    made.mark(made.of_rahma, [1, 2, 3])
    parcels = [made.package(made.desk, made.of_rahma, lines=slice(1, 2))]
    parcels.append(made.package(made.desk, made.of_rahma))
    made.of_rahma.write([(mark, 5)], replacing=True)
    made.desk.write([(mark, 4)])
    foreign = ChainPlace(made.ses, made.desk.dev, 1, "", made.budi, 0)
    made.bad_lines = [b"{}", write_event(Draft(*mark, 3), foreign).raw]
    parcels.append(made.package())
    made.bad_lines = []
    copied = copy.copy(made.of_budi)
    copied.lines = list(made.of_budi.lines)
    made.mark(made.of_budi, [1])
    made.of_budi.write([(of_participant(made.people[1], "name"), "bukan haknya")])
    parcels.append(made.package(made.of_budi))
    made.of_budi = copied
    made.mark(made.of_budi, [2])
    parcels.append(made.package(made.of_budi))
    made.more_statements = [revocation(made)]
    parcels.append(made.package(made.desk))
    return parcels


def revocation(made: MadeSession) -> Statement:
    revoke = Statement(
        kind="revoke",
        ses=made.ses,
        key=keys.signing_public(made.of_rahma.private).hex(),
        role=registers.Role.EVALUATOR,
        evaluator=made.rahma,
        purpose=registers.Purpose.MARKS,
        name="Rahma",
        q=2,
        by=keys.signing_public(made.root).hex(),
    )
    return signed_statement(revoke, made.root)


def ids(heads: Heads) -> dict[object, list[str]]:
    return {key: [head.id for head in of_key] for key, of_key in heads.items()}


def test_package_by_package_it_is_the_union(made: MadeSession) -> None:
    bundles = [bundle for sealed in day(made) if (bundle := arrival(sealed).bundle)]
    for order in itertools.permutations(bundles, 4):
        growing = GrowingSession(order[0].contents)
        before: dict[object, list[str]] = {}
        for count, bundle in enumerate(order, start=1):
            brought = growing.add(growing.read(bundle))
            whole = read_union(order[:count])
            now = ids(whole.folded.heads)
            assert brought.counts.new == len(now.keys() - before.keys())
            other = {key for key in now.keys() & before.keys() if now[key] != before[key]}
            gone = before.keys() - now.keys()
            assert {each.register for each in brought.changes} == other | gone
            of_it = {line for chain in bundle.chains for line in chain.lines}
            held = {
                (event.ent, event.fld)
                for event in whole.events
                if event.raw in of_it and event.id not in whole.folded.apart
            }
            assert brought.counts.same == len(held - other - (now.keys() - before.keys()))
            assert brought.quarantined == sum(line in whole.quarantined for line in of_it)
            before = now
            grown = growing.reading()
            assert state_hash(grown.folded) == state_hash(whole.folded)
            assert grown.folded.apart == whole.folded.apart
            assert grown.quarantined == whole.quarantined
            assert grown.trusted == whole.trusted


def one_by_one(path: Path, parcels: list[Arrival]) -> tuple[list[CentralReport], object]:
    with open_store(path) as store:
        return [store.merge(each) for each in parcels], told(store)


def told(store: CentralStore) -> object:
    packages = "SELECT digest, sender_name, new, changed, same, quarantined, covered FROM package"
    changes = [each._replace(at=0, session=0) for each in read_changes(store.connection)]
    return everything(store), store.connection.execute(packages).fetchall(), changes


@pytest.mark.parametrize("held", [0, 10**6])
def test_a_batch_says_what_one_by_one_says(
    tmp_path: Path, made: MadeSession, held: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "MOST_LINES", held)
    other = MadeSession(2)
    other.mark(other.of_budi, [3])
    parcels = [arrival(sealed) for sealed in day(made)]
    parcels[2:2] = [arrival(other.package())]
    parcels.append(parcels[0])
    reports, expected = one_by_one(tmp_path / "satu.asn", parcels)
    with open_store(tmp_path / "sekali.asn") as store:
        with store.batch():
            for each in parcels:
                store.gather(each)
                store.relieve()
            found = store.settle()
        assert [each[2:5] for each in found] == [each[2:5] for each in reports]
        assert [each.receipt for each in found] == [each.receipt for each in reports]
        batch = told(store)
        assert store.standing(made.ses)[7:] == reports[-2][7:]
    assert sorted(map(repr, batch[1])) == sorted(map(repr, expected[1]))  # type: ignore[index]
    assert batch[0] == expected[0]  # type: ignore[index]
    assert sorted(map(repr, batch[2])) == sorted(map(repr, expected[2]))  # type: ignore[index]


def test_each_package_of_a_batch_is_opened_once(tmp_path: Path, made: MadeSession) -> None:
    with open_store(tmp_path / "pusat.asn") as store:
        opened: list[bytes] = []

        def counting(sealed: bytes, key: bytes) -> object:
            opened.append(sealed)
            return reopen(sealed, key)

        store.reopen = counting  # type: ignore[assignment]
        parcels = [arrival(sealed) for sealed in day(made)]
        store.merge(parcels[0])
        store.merge(parcels[3])
        opened.clear()
        with store.batch():
            for each in parcels:
                store.gather(each)
        assert len(opened) == 2
        assert store.connection.execute("SELECT count(*) FROM package").fetchone() == (6,)


def test_a_package_that_is_refused_leaves_no_trace(
    tmp_path: Path, made: MadeSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    parcels = [arrival(sealed) for sealed in day(made)]
    expected = one_by_one(tmp_path / "satu.asn", parcels[:3])[1]
    made.bad_lines = [b"[%d]" % n for n in range(MOST_BAD_LINES + 1)]
    broken = arrival(made.package(made.desk))
    with open_store(tmp_path / "pusat.asn") as store:
        with store.batch():
            for place, each in enumerate(parcels[:3]):
                store.gather(each)
                with pytest.raises(UnreadableLinesError):
                    store.gather(broken)
                if place == 1:
                    with monkeypatch.context() as patch:
                        patch.setattr(store.kept, "keep", _full)
                        with pytest.raises(CannotWriteError):
                            store.gather(parcels[4])
        assert told(store) == expected
        kept = [each for each in store.kept.folder.rglob("*") if each.is_file()]
        assert len(kept) == len(expected[1])  # type: ignore[index]
        folders = {each for each in store.kept.folder.rglob("*") if each.is_dir()}
        assert folders == {each.parent for each in kept}, "no folder may be left without a package"


def test_too_many_bad_lines_are_refused_whatever_came_before(
    store: CentralStore, made: MadeSession
) -> None:
    made.bad_lines = [b"[%d]" % n for n in range(MOST_BAD_LINES + 1)]
    broken = arrival(made.package(made.desk))
    made.bad_lines = []
    for _ in range(2):
        with pytest.raises(UnreadableLinesError):
            store.merge(broken)
        store.merge(arrival(made.package()))


def _full(*_: object) -> None:
    raise CannotWriteError(name="paket", reason="penuh")


def test_changes_follow_people_who_are_joined_and_parted(
    store: CentralStore, made: MadeSession
) -> None:
    made.mark(made.of_rahma, [1], person=1)
    made.mark(made.of_rahma, [1], person=0)
    store.merge(arrival(made.package()))
    for person in (0, 1):
        mark = registers.mark(made.people[person], made.rahma, "BP")  # type: ignore[arg-type]
        made.of_rahma.write([(mark, 5)], replacing=True)
    store.merge(arrival(made.package()))

    def whose() -> list[str]:
        return sorted(each.name for each in read_changes(store.connection) if "mark" in each.fld)

    assert whose() == ["Orang 1", "Orang 2"]
    first, second = sorted(made.people)
    same = of_participant(second, SAME)
    made.desk.write([(same, registers.PARTICIPANT + first)])
    store.merge(arrival(made.package()))
    assert len(set(whose())) == 1
    made.desk.write([(same, None)], replacing=True)
    store.merge(arrival(made.package()))
    assert whose() == ["Orang 1", "Orang 2"]


def test_an_evaluator_of_whom_two_tables_differ_stays(
    store: CentralStore, made: MadeSession
) -> None:
    made.mark(made.of_rahma, [4])
    made.desk.write([(registers.profile(made.rahma), {"name": "Rahmah"})])
    store.merge(arrival(made.package()))
    assert [row[2] for row in rows(store, "evaluators")] == ["Budi", "Rahma atau Rahmah"]
