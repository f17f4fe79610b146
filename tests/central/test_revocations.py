from __future__ import annotations

import json
from typing import TYPE_CHECKING

from centre_kit import MadeSession, arrival

from asn_desktop.central.certificates import read_reissues, read_revocations
from asn_desktop.domain import registers
from asn_desktop.domain.ledger import RegisterKey
from asn_desktop.domain.revocations import key_id_of

if TYPE_CHECKING:
    from asn_desktop.central.store import CentralStore

ONE, OTHER, THIRD = "aa" * 32, "bb" * 32, "cc" * 32


def issue(made: MadeSession, person: int, digest: str, batch: object) -> None:
    content = {"participant": made.people[person], "number": f"{person}", "digest": digest}
    key = RegisterKey(registers.CERTIFICATE + digest[:8], registers.ISSUE)
    made.desk.write([(key, {**content, "batch": batch})])


def why_not(store: CentralStore, made: MadeSession) -> dict[str, str]:
    rows = store.connection.execute("SELECT id, reissue FROM certificate").fetchall()
    assert len(list(read_reissues(store.connection, made.ses))) == sum(bool(row[1]) for row in rows)
    return {ent: json.loads(said)["why"] if said else "" for ent, said in rows}


def test_one_and_a_batch_are_to_be_issued_again(store: CentralStore, made: MadeSession) -> None:
    issue(made, 0, ONE, 1)
    issue(made, 1, OTHER, 2)
    issue(made, 1, THIRD, "aneh")
    store.merge(arrival(made.package()))
    assert "dicabut" not in why_not(store, made).values()
    assert list(read_revocations(store.connection, made.ses)) == []

    batch = key_id_of(made.ses, 2).hex()
    said = {"number": "0", "name": "Siti", "batch": 1}
    made.desk.write(
        [
            (registers.revocation(ONE), said),
            (registers.revocation(batch), True),
            (registers.revocation("kertas"), True),
            (registers.revocation("dd" * 32), None),
        ]
    )
    store.merge(arrival(made.package()))
    found = why_not(store, made)
    assert (found[ONE[:8]], found[OTHER[:8]]) == ("dicabut", "dicabut")
    assert found[THIRD[:8]] != "dicabut"
    taken = {each.subject: each for _, each in read_revocations(store.connection, made.ses)}
    assert [ses for ses, _ in read_revocations(store.connection)] == [made.ses] * 2
    assert taken.keys() == {ONE, batch}
    assert (taken[ONE].name, taken[batch].name, taken[batch].is_batch) == ("Siti", "", True)
    assert list(read_revocations(store.connection, "tiada")) == []
