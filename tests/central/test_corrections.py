"""Corrections that arrive later: rows are replaced, the change is kept, one state in any order."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from centre_kit import MadeSession, arrival, everything, open_store

from asn_desktop.central.changes import read_changes
from asn_desktop.domain import registers
from asn_desktop.domain.registers import of_participant, of_session
from asn_desktop.vault import keys
from asn_desktop.vault.trust import Statement, signed_statement

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.central.store import CentralStore


def changes(store: CentralStore) -> list[tuple[object, ...]]:
    return [
        (each.name, each.fld.split("/")[0], each.before, each.after, each.kind, each.why)
        for each in read_changes(store.connection)
    ]


def test_the_first_package_of_a_session_costs_no_row_of_changes(
    store: CentralStore, made: MadeSession
) -> None:
    made.mark(made.of_rahma, [1, 2, 3])
    store.merge(arrival(made.package()))
    made.mark(made.of_budi, [4, 4])  # new, not corrected
    store.merge(arrival(made.package()))
    assert changes(store) == []
    counted = store.connection.execute("SELECT new, changed, same FROM package ORDER BY n")
    assert counted.fetchall() == [(20, 0, 0), (2, 0, 20)]


def test_a_correction_replaces_rows_and_is_kept(store: CentralStore, made: MadeSession) -> None:
    made.mark(made.of_rahma, [1, 2])
    store.merge(arrival(made.package()))
    mark = registers.mark(made.people[0], made.rahma, "BP")  # type: ignore[arg-type]
    made.of_rahma.write([(mark, 5)], replacing=True)
    made.desk.write([(of_participant(made.people[1], "nip"), "200001152025061004")], replacing=True)
    made.desk.write([(of_session("title"), "Evaluasi II")], replacing=True)
    store.merge(arrival(made.package()))
    assert sorted(changes(store), key=repr) == [
        ("", "title", ["Evaluasi"], ["Evaluasi II"], "berubah", ""),
        ("Orang 1", "mark", [1], [5], "berubah", ""),
        ("Orang 2", "nip", ["198510082008121002"], ["200001152025061004"], "berubah", ""),
    ]
    levels = store.connection.execute("SELECT level FROM mark ORDER BY criterion").fetchall()
    assert levels == [(5,), (2,)]
    assert [each.session for each in read_changes(store.connection, made.ses)] == [1, 1, 1]
    assert len(list(read_changes(store.connection, nip="200001152025061004"))) == 1
    assert len(list(read_changes(store.connection, limit=2))) == 2
    assert list(read_changes(store.connection, after=store.last_change())) == []


def test_a_conflict_that_a_package_brings_is_a_change(
    store: CentralStore, made: MadeSession
) -> None:
    made.mark(made.of_rahma, [1])
    store.merge(arrival(made.package()))
    mark = registers.mark(made.people[0], made.rahma, "BP")  # type: ignore[arg-type]
    made.desk.write([(mark, 4)])
    store.merge(arrival(made.package()))
    assert changes(store) == [("Orang 1", "mark", [1], [1, 4], "konflik", "")]
    made.desk.write([(mark, 1)], replacing=True)  # other heads that say the same: no change
    store.merge(arrival(made.package()))
    assert changes(store)[0] == ("Orang 1", "mark", [1, 4], [1], "berubah", "")


def test_a_revocation_takes_entries_away_and_says_so(
    store: CentralStore, made: MadeSession
) -> None:
    made.mark(made.of_rahma, [1])
    store.merge(arrival(made.package()))
    public = keys.signing_public(made.of_rahma.private).hex()
    revoke = Statement(
        kind="revoke",
        ses=made.ses,
        key=public,
        role=registers.Role.EVALUATOR,
        evaluator=made.rahma,
        purpose=registers.Purpose.MARKS,
        name="Rahma",
        q=0,
        by=keys.signing_public(made.root).hex(),
    )
    made.more_statements = [signed_statement(revoke, made.root)]
    store.merge(arrival(made.package()))
    assert changes(store) == [("Orang 1", "mark", [1], [], "dicabut", "")]
    assert store.connection.execute("SELECT count(*) FROM mark").fetchone() == (0,)


def test_corrections_in_any_order_give_one_state(tmp_path: Path, made: MadeSession) -> None:
    made.mark(made.of_rahma, [1, 2])
    parcels = [made.package()]
    mark = registers.mark(made.people[0], made.rahma, "BP")  # type: ignore[arg-type]
    for level in (3, 5):
        made.of_rahma.write([(mark, level)], replacing=True)
        parcels.append(made.package())
    made.mark(made.of_budi, [4], person=1)
    parcels.append(made.package(made.of_budi))
    found = []
    for place, order in enumerate(itertools.permutations(parcels)):
        with open_store(tmp_path / f"{place}.asn") as store:
            for sealed in order:
                store.merge(arrival(sealed))
            found.append((everything(store), store.state(), counted(store)))
            after = [each.after for each in read_changes(store.connection)]
            assert all(each != [] for each in after)
    assert all(each == found[0] for each in found)


def counted(store: CentralStore) -> list[tuple[object, ...]]:
    return store.connection.execute(
        "SELECT participants, present, evaluators, marks, attestations, certificates, late"
        " FROM session"
    ).fetchall()


def test_what_is_counted_is_what_stands(store: CentralStore, made: MadeSession) -> None:
    made.mark(made.of_rahma, [1, 2])
    made.of_rahma.write([(registers.attestation(made.people[0], made.rahma), True)])
    absent = {"status": "tidak_hadir", "reason": "izin", "minutes": 0}
    made.desk.write([(of_participant(made.people[1], registers.ATTENDANCE), absent)])
    store.merge(arrival(made.package()))
    assert counted(store) == [(2, 1, 2, 2, 1, 0, 0)]


def test_late_entries_of_a_closed_session_are_counted(
    store: CentralStore, made: MadeSession
) -> None:
    made.mark(made.of_rahma, [1, 2])
    frontier = {made.of_rahma.dev: 2, made.desk.dev: 99}
    made.desk.write_seen(of_session("status"), "closed", {"frontier": frontier})
    store.merge(arrival(made.package()))
    assert counted(store)[0][-1] == 0
    made.mark(made.of_budi, [3])
    mark = registers.mark(made.people[0], made.rahma, "AK")  # type: ignore[arg-type]
    made.of_rahma.write([(mark, 5)], replacing=True)
    made.of_budi.write([(of_participant(made.people[0], "name"), "bukan haknya")])
    store.merge(arrival(made.package()))
    assert counted(store)[0][-1] == 2


@pytest.mark.parametrize("seen", [None, "aneh", {"frontier": "aneh"}, {"frontier": {"x": "y"}}])
def test_a_closing_that_names_nothing_makes_nothing_late(
    store: CentralStore, made: MadeSession, seen: object
) -> None:
    made.mark(made.of_rahma, [1, 2])
    made.desk.write_seen(of_session("status"), "closed", seen)
    store.merge(arrival(made.package()))
    assert counted(store)[0][-1] == 0


def test_rows_of_an_older_program_are_made_anew(
    store: CentralStore, made: MadeSession, central: Path
) -> None:
    made.mark(made.of_rahma, [1, 2])
    store.merge(arrival(made.package()))
    before = everything(store)
    store.connection.execute("UPDATE session SET version = 0, marks = 0")
    store.connection.execute("DELETE FROM mark")
    assert store.to_renew() == [made.ses]
    assert store.renew(made.ses)
    assert (everything(store), store.to_renew()) == (before, [])
    store.connection.execute("UPDATE session SET version = 0")
    kept = next((central.parent / "pusat.asn.paket").rglob("*.asnpkg"))
    kept.unlink()
    assert not store.renew(made.ses)
    assert everything(store) == before
