"""Merging into the centre: one transaction a package, any order, nothing silent."""

from __future__ import annotations

import copy
import itertools
from typing import TYPE_CHECKING

import pytest
from centre_kit import KEY, MadeSession, arrival, everything, open_store, reopen, rows

from asn_desktop.central.register import PackageRegister
from asn_desktop.central.store import CentralStore
from asn_desktop.domain import registers
from asn_desktop.domain.errors import (
    AssignmentNotForCentreError,
    CannotWriteError,
    FileInUseError,
    KeptPackageError,
    NewerFormatError,
    NotACentreError,
    WrongPassphraseError,
)
from asn_desktop.domain.ids import ParticipantId
from asn_desktop.domain.ledger import ChainPlace, Draft, write_event
from asn_desktop.domain.merging import Fork, Gap
from asn_desktop.domain.registers import of_participant
from asn_desktop.store.session_file import SessionFile, new_file_key

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.central.report import CentralReport


def counts(report: CentralReport) -> tuple[int, int, int]:
    return report.new, report.changed, report.same


def test_a_session_becomes_typed_rows(store: CentralStore, made: MadeSession) -> None:
    made.mark(made.of_rahma, [1, 2, 3, 4, 5])
    made.mark(made.of_budi, [5], person=1)
    report = store.merge(arrival(made.package()))
    assert counts(report) == (7 + 2 + 8 + 6, 0, 0)
    assert report.title == "Evaluasi"
    assert sorted(str(row[4]) for row in rows(store, "marks")) == list("123455")
    assert {row[2:7] for row in rows(store, "people")} == {
        ("199203142025061001", "Orang 1", "Dinas Sosial", 1, 0),
        ("198510082008121002", "Orang 2", "Dinas Sosial", 2, 0),
    }
    kinds = store.connection.execute(
        "SELECT DISTINCT typeof(session), typeof(participant), typeof(evaluator),"
        " typeof(criterion), typeof(level) FROM mark"
    ).fetchall()
    assert kinds == [("integer",) * 5]


def test_the_same_package_again_changes_no_row(store: CentralStore, made: MadeSession) -> None:
    made.mark(made.of_rahma, [1, 2, 3])
    sealed = made.package()
    first = store.merge(arrival(sealed))
    before, changes = everything(store), store.connection.total_changes
    known = store.known(arrival(sealed).file_digest)
    again = store.merge(arrival(sealed))
    assert known == again
    assert counts(again) == (0, 0, first.new)
    assert again[2:3] + again[7:] == first[2:3] + first[7:]
    assert store.connection.total_changes == changes
    assert everything(store) == before


def test_the_same_content_sealed_anew_is_known(store: CentralStore, made: MadeSession) -> None:
    made.mark(made.of_rahma, [1])
    one = made.package()
    store.merge(arrival(one))
    changes = store.connection.total_changes
    same = arrival(one)._replace(file_digest="0" * 64)
    assert counts(store.merge(same))[:2] == (0, 0)
    assert store.connection.total_changes == changes


def test_an_export_anew_writes_no_typed_row(store: CentralStore, made: MadeSession) -> None:
    made.mark(made.of_rahma, [1])
    first = store.merge(arrival(made.package()))
    again = store.merge(arrival(made.package()))
    assert counts(again) == (0, 0, first.new)
    assert again.rows_changed == 0
    assert again.state == first.state


def test_the_order_of_packages_does_not_matter(tmp_path: Path, made: MadeSession) -> None:
    made.mark(made.of_rahma, [1, 2, 3])
    early = made.package(made.desk, made.of_rahma)
    made.mark(made.of_rahma, [5], person=1)
    made.mark(made.of_budi, [4, 4], person=1)
    made.mark(made.desk, [5])  # keyed in for Rahma, who marked another level
    other = MadeSession(2)
    other.mark(other.of_budi, [3])
    parcels = [
        early,
        made.package(made.of_rahma, kind="return"),
        made.package(made.of_budi, made.desk),
        other.package(),
    ]
    found = []
    for place, order in enumerate(itertools.permutations(parcels)):
        with open_store(tmp_path / f"{place}.asn") as store:
            reports = [store.merge(arrival(sealed)) for sealed in order]
            found.append((everything(store), store.state(), store.conflicts()))
            assert sum(report.new for report in reports) == 7 + 2 + 8 + 3 + 1 + 2 + 7 + 2 + 8 + 1
    assert all(each == found[0] for each in found)
    assert found[0][2] == 1
    assert len(found[0][0]["marks"]) == 3 + 3 + 1 - 1


def test_a_later_package_is_counted_register_by_register(
    store: CentralStore, made: MadeSession
) -> None:
    made.mark(made.of_rahma, [1, 2])
    store.merge(arrival(made.package()))
    made.of_rahma.write([])
    mark = registers.mark(made.people[0], made.rahma, "BP")  # type: ignore[arg-type]
    made.desk.write([(mark, 4)])  # names no event that it replaces: a conflict
    made.mark(made.of_budi, [3])
    report = store.merge(arrival(made.package(made.desk, made.of_budi)))
    assert counts(report) == (1, 1, 7 + 2 + 8)
    assert (report.conflicts, store.conflicts()) == (1, 1)
    assert [row[1:3] for row in rows(store, "conflicts")] == [tuple(mark)]
    assert {row[4] for row in rows(store, "marks")} == {2, 3}


def test_packages_that_a_newer_one_covers_are_not_read_again(
    store: CentralStore, made: MadeSession, central: Path
) -> None:
    made.mark(made.of_rahma, [1, 2])
    store.merge(arrival(made.package(made.of_rahma)))
    store.merge(arrival(made.package()))
    made.mark(made.of_budi, [1])
    partial = made.package(made.of_budi)
    store.merge(arrival(partial))
    covered = store.connection.execute("SELECT covered FROM package ORDER BY n").fetchall()
    assert covered == [(1,), (0,), (0,)]
    kept = sorted((central.parent / "pusat.asn.paket").rglob("*.asnpkg"))
    assert len(kept) == 3
    assert all(len(path.stem) == 64 for path in kept)
    assert partial in [path.read_bytes() for path in kept]


def test_without_the_kept_packages_nothing_is_guessed(
    store: CentralStore, made: MadeSession, central: Path
) -> None:
    made.mark(made.of_rahma, [1, 2])
    store.merge(arrival(made.package(made.of_rahma)))
    before = everything(store)
    kept = next((central.parent / "pusat.asn.paket").rglob("*.asnpkg"))
    whole = kept.read_bytes()
    made.mark(made.of_budi, [1])
    parcel = arrival(made.package(made.of_budi))
    for damaged in (whole[:-1], None):
        kept.unlink() if damaged is None else kept.write_bytes(damaged)
        with pytest.raises(KeptPackageError, match=r"pusat\.asn\.paket"):
            store.merge(parcel)
    assert everything(store) == before
    kept.write_bytes(whole)
    assert store.merge(parcel).new == 1


def test_a_package_that_cannot_be_kept_is_not_merged(
    store: CentralStore, made: MadeSession, central: Path
) -> None:
    (central.parent / "pusat.asn.paket").write_text("in the way")
    before = everything(store)
    with pytest.raises(CannotWriteError):
        store.merge(arrival(made.package()))
    assert everything(store) == before
    assert store.connection.execute("SELECT count(*) FROM package").fetchone() == (0,)


def test_a_rehearsal_tells_the_truth_and_keeps_nothing(
    store: CentralStore, made: MadeSession, central: Path
) -> None:
    made.mark(made.of_rahma, [1, 2])
    made.mark(made.of_budi, [1])
    parcels = [made.package(made.desk, made.of_rahma), made.package(made.of_budi)]
    before = everything(store)
    with store.batch(rehearse=True):
        rehearsed = [store.merge(arrival(sealed)) for sealed in parcels]
        with pytest.raises(AssignmentNotForCentreError):
            store.merge(arrival(made.package(kind="assign")))
    assert everything(store) == before
    assert not (central.parent / "pusat.asn.paket").exists()
    assert [store.merge(arrival(sealed)) for sealed in parcels] == rehearsed
    assert rehearsed[1].new == 1


def test_a_failure_within_a_rehearsal_takes_back_that_package_alone(
    store: CentralStore, made: MadeSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    made.mark(made.of_rahma, [1, 2])
    with store.batch(rehearse=True):
        store.merge(arrival(made.package(made.desk)))
        with monkeypatch.context() as patch:
            patch.setattr(PackageRegister, "enter", lambda *_: 1 / 0)
            with pytest.raises(ZeroDivisionError):
                store.merge(arrival(made.package(made.of_rahma)))
        assert rows(store, "marks") == []
        assert len(rows(store, "people")) == 2


def test_a_gap_is_named_until_it_is_filled(store: CentralStore, made: MadeSession) -> None:
    made.mark(made.of_rahma, [1, 2, 3, 4, 5])
    partial = arrival(made.package(made.desk, made.of_rahma, lines=slice(3, 5)))
    gap = Gap(made.of_rahma.dev, "Rahma", ((1, 3),))
    assert store.merge(partial).gaps == (gap,)
    assert store.merge(partial).gaps == (gap,)
    assert store.merge(arrival(made.package())).gaps == ()


def test_a_fork_is_named_and_both_events_are_kept(store: CentralStore, made: MadeSession) -> None:
    made.mark(made.of_budi, [1])
    store.merge(arrival(made.package()))
    made.of_budi = copy.copy(made.of_budi)  # a copied file, used on another laptop
    made.of_budi.lines, made.of_budi._last = [], ""
    made.mark(made.of_budi, [2])
    from_copy = arrival(made.package(made.of_budi))
    report = store.merge(from_copy)
    assert report.forks == (Fork(made.of_budi.dev, 1),)
    assert store.merge(from_copy).forks == report.forks
    assert (report.conflicts, rows(store, "marks")) == (1, [])


def test_lines_that_do_not_belong_are_counted(store: CentralStore, made: MadeSession) -> None:
    made.mark(made.of_budi, [1])
    mark = registers.mark(made.people[0], made.budi, "BP")  # type: ignore[arg-type]
    foreign = ChainPlace(made.ses, made.desk.dev, 1, "", made.budi, 0)
    stray = write_event(Draft(*mark, 3), foreign)
    unsigned = write_event(Draft(*mark, 3), foreign._replace(dev=made.of_budi.dev))
    made.bad_lines = [b"{}", stray.raw, unsigned.raw]
    report = store.merge(arrival(made.package()))
    assert (report.quarantined, report.set_apart) == (2, 1)
    made.of_budi.write([(of_participant(made.people[0], "name"), "bukan haknya")])
    made.of_budi.write([(of_participant(made.people[0], "baru"), 1)])
    made.bad_lines = []
    report = store.merge(arrival(made.package()))
    assert (report.new, report.set_apart) == (0, 3)
    counted = store.connection.execute(
        "SELECT quarantined, unproven, no_right, unknown FROM session"
    ).fetchone()
    assert counted == (2, 1, 1, 1)


def test_one_person_in_two_sessions_is_one_row_of_history(store: CentralStore) -> None:
    for seed in (1, 2):
        store.merge(arrival(MadeSession(seed).package()))
    history = store.connection.execute(
        "SELECT person.nip, count(*) FROM participant p JOIN person ON person.n = p.person"
        " GROUP BY person.n ORDER BY nip"
    ).fetchall()
    assert history == [("198510082008121002", 2), ("199203142025061001", 2)]
    assert store.connection.execute("SELECT count(*) FROM instrument").fetchone() == (1,)
    assert store.connection.execute("SELECT count(*) FROM unit").fetchone() == (1,)


def test_numbers_stay_when_somebody_comes_later(store: CentralStore, made: MadeSession) -> None:
    store.merge(arrival(made.package()))
    numbers = dict(store.connection.execute("SELECT id, n FROM participant").fetchall())
    made.enter(ParticipantId("0" * 32), "200001152025061004", 3)
    made.desk.write([(of_participant(made.people[0], registers.VOID), True)])
    store.merge(arrival(made.package()))
    later = dict(store.connection.execute("SELECT id, n FROM participant").fetchall())
    assert later == {**numbers, "0" * 32: max(numbers.values()) + 1}
    assert [row[6] for row in rows(store, "people")].count(1) == 1
    choices = rows(store, "conflicts")[0]
    assert choices[2] == "_void"


def test_an_assignment_is_refused(store: CentralStore, made: MadeSession) -> None:
    with pytest.raises(AssignmentNotForCentreError):
        store.merge(arrival(made.package(kind="assign")))


# --- the file itself -----------------------------------------------------------------------


def test_a_passphrase_opens_what_it_made(tmp_path: Path, made: MadeSession) -> None:
    path = tmp_path / "instansi" / "pusat.asn"
    with CentralStore.open(path, "satu", reopen) as store:
        store.merge(arrival(made.package()))
    assert not path.read_bytes().startswith(b"SQLite format 3")
    with CentralStore.open(path, "satu", reopen) as store:
        assert len(rows(store, "people")) == 2
    with pytest.raises(WrongPassphraseError):
        CentralStore.open(path, "dua", reopen)
    assert not path.with_name("pusat.asn.kunci").exists()


def test_other_files_are_refused(tmp_path: Path) -> None:
    session = tmp_path / "sesi.asn"
    SessionFile(session, new_file_key("satu"), create=True).close()
    paper = tmp_path / "surat.pdf"
    paper.write_bytes(b"%PDF-1.7" + bytes(8192))
    for other in (session, paper):
        before = other.read_bytes()
        with pytest.raises(NotACentreError, match=other.name):
            CentralStore.open(other, "satu", reopen)
        assert other.read_bytes() == before


def test_a_file_in_use_or_of_a_newer_format_is_refused(store: CentralStore, central: Path) -> None:
    with pytest.raises(FileInUseError):
        open_store(central)
    store.connection.execute(
        "INSERT INTO _sqlite_migrations(migration_set, name, applied_at)"
        " VALUES('asn-centre', '999_later', '')"
    )
    store.close()
    with pytest.raises(NewerFormatError):
        open_store(central)
    assert KEY not in central.read_bytes()
