"""Who may write: chains of statements from the root, that nobody can forge, widen or reorder."""

from __future__ import annotations

import itertools
import random

import pytest

from asn_desktop.domain.ids import DeviceId, EventId, SessionId
from asn_desktop.domain.ledger import InvalidEventError
from asn_desktop.domain.registers import Device, Purpose, Role
from asn_desktop.vault import keys
from asn_desktop.vault.trust import (
    MOST_STATEMENTS,
    SignedHead,
    Statement,
    read_heads,
    read_statements,
    signed_head,
    signed_statement,
    trust,
    valid_heads,
)

ROOT = b"r" * 32
PUBLIC = keys.signing_public(ROOT)
SES = SessionId(keys.key_id(PUBLIC))
RAHMA, BUDI = "a" * 32, "b" * 32
ENROL, FIRST, SECOND, THIRD = (letter * 32 for letter in (b"e", b"1", b"2", b"3"))
OTHER_ROOT = b"o" * 32


def hexed(private: bytes) -> str:
    return keys.signing_public(private).hex()


def dev(private: bytes) -> DeviceId:
    return DeviceId(keys.key_id(keys.signing_public(private)))


def make(kind: str, about: bytes, by: bytes, **facts: object) -> Statement:
    plain = {
        "kind": kind,
        "ses": SES,
        "key": hexed(about),
        "role": Role.EVALUATOR,
        "evaluator": RAHMA,
        "purpose": Purpose.MARKS,
        "name": "Laptop Rahma",
        "by": hexed(by),
    }
    statement = Statement.model_validate(plain | facts)
    return signed_statement(statement, by, about if kind == "device" else None)


ENROLMENT = make("enrol", ENROL, ROOT)
CERTIFIED = make("device", FIRST, ENROL)
SUCCESSOR = make("device", SECOND, FIRST)
NEXT = make("device", THIRD, SECOND)


def test_root_enrolment_device_and_successors_make_a_chain() -> None:
    found = trust(PUBLIC, [ENROLMENT, CERTIFIED, SUCCESSOR, NEXT])

    rights = Device(Role.EVALUATOR, RAHMA, Purpose.MARKS, "Laptop Rahma")
    assert found.devices == dict.fromkeys((dev(FIRST), dev(SECOND), dev(THIRD)), rights)
    assert found.public_keys[dev(SECOND)] == keys.signing_public(SECOND)
    assert found.revoked_after == {}


def test_the_root_certifies_a_coordinator_directly() -> None:
    statement = make("device", FIRST, ROOT, role=Role.COORDINATOR, evaluator="")
    assert trust(PUBLIC, [statement]).devices[dev(FIRST)].role == Role.COORDINATOR


def test_order_and_repetition_do_not_matter() -> None:
    statements = [ENROLMENT, CERTIFIED, SUCCESSOR, NEXT, make("revoke", SECOND, ROOT, q=7)]
    expected = trust(PUBLIC, statements)
    for order in itertools.permutations(statements):
        assert trust(PUBLIC, [*order, order[0]]) == expected


@pytest.mark.parametrize("missing", range(4))
def test_a_chain_holds_only_as_far_as_it_is_known(missing: int) -> None:
    chain = [ENROLMENT, CERTIFIED, SUCCESSOR, NEXT]
    del chain[missing]
    known = [dev(each) for each in (FIRST, SECOND, THIRD)][: max(missing - 1, 0)]
    assert list(trust(PUBLIC, chain).devices) == known


@pytest.mark.parametrize(
    "wider",
    [
        {"role": Role.COORDINATOR, "evaluator": ""},
        {"evaluator": BUDI},
        {"purpose": Purpose.ROSTER},
    ],
    ids=["coordinator", "another evaluator", "another chain"],
)
def test_rights_do_not_widen(wider: dict[str, object]) -> None:
    by_enrolment = make("device", FIRST, ENROL, **wider)
    by_device = make("device", SECOND, FIRST, **wider)

    assert trust(PUBLIC, [ENROLMENT, by_enrolment]).devices == {}
    assert trust(PUBLIC, [ENROLMENT, CERTIFIED, by_device]).devices.keys() == {dev(FIRST)}


def test_only_the_root_enrols() -> None:
    enrolled_by_device = make("enrol", SECOND, FIRST)
    third = make("device", THIRD, SECOND)
    found = trust(PUBLIC, [ENROLMENT, CERTIFIED, enrolled_by_device, third])
    assert found.devices.keys() == {dev(FIRST)}


def test_another_root_means_nothing_here() -> None:
    foreign = make("device", FIRST, OTHER_ROOT)
    other_session = make("device", FIRST, ROOT, ses="f" * 32)
    assert trust(PUBLIC, [foreign, other_session]).devices == {}


@pytest.mark.parametrize(
    "change",
    [
        {"evaluator": BUDI},
        {"role": Role.COORDINATOR},
        {"name": "lain"},
        {"key": hexed(THIRD)},
        {"by": hexed(ROOT)},
        {"signature": "0" * 128},
        {"signature": ""},
        {"accepted": "0" * 128},
        {"accepted": ""},
    ],
)
def test_altered_statements_mean_nothing(change: dict[str, object]) -> None:
    forged = CERTIFIED.model_copy(update=change)
    assert trust(PUBLIC, [ENROLMENT, forged]).devices == {}


def test_nobody_gives_another_s_key_other_rights() -> None:
    """An evaluator cannot sign that the coordinator's key is merely an evaluator's."""
    coordinator = make("device", FIRST, ROOT, role=Role.COORDINATOR, evaluator="")
    plain = CERTIFIED.model_copy(update={"signature": "", "accepted": ""})
    demotion = signed_statement(plain, ENROL, accepting=THIRD)

    found = trust(PUBLIC, [ENROLMENT, coordinator, demotion])
    assert found.devices[dev(FIRST)].role == Role.COORDINATOR
    assert found.devices == trust(PUBLIC, [coordinator]).devices


def test_of_two_certificates_of_one_key_all_laptops_take_the_same() -> None:
    second_enrolment = make("enrol", SECOND, ROOT, evaluator=BUDI)
    second = make("device", FIRST, SECOND, evaluator=BUDI)
    statements = [ENROLMENT, CERTIFIED, second_enrolment, second]
    for order in itertools.permutations(statements):
        assert trust(PUBLIC, order).devices[dev(FIRST)].evaluator == RAHMA


def test_the_earliest_revocation_by_the_root_counts() -> None:
    statements = [ENROLMENT, CERTIFIED]
    statements += [make("revoke", FIRST, ROOT, q=q) for q in (9, 4, 6)]
    statements.append(make("revoke", FIRST, ENROL, q=1))

    assert trust(PUBLIC, statements).revoked_after == {dev(FIRST): 4}


def test_whom_only_a_revoked_key_vouched_for_is_revoked_with_it() -> None:
    chain = [ENROLMENT, CERTIFIED, SUCCESSOR, NEXT]
    revoked = make("revoke", FIRST, ROOT, q=4)
    named = make("revoke", THIRD, ROOT, q=2)

    found = trust(PUBLIC, [*chain, revoked]).revoked_after
    assert found == {dev(FIRST): 4, dev(SECOND): 0, dev(THIRD): 0}
    found = trust(PUBLIC, [*chain, revoked, named]).revoked_after
    assert found == {dev(FIRST): 4, dev(SECOND): 0, dev(THIRD): 2}
    found = trust(PUBLIC, [*chain, make("revoke", ENROL, ROOT)]).revoked_after
    assert {dev(FIRST), dev(SECOND), dev(THIRD)} < found.keys()


def test_heads_count_when_a_certified_device_signed_them() -> None:
    trusted = trust(PUBLIC, [ENROLMENT, CERTIFIED])
    event = EventId("c" * 64)
    good = signed_head(dev(FIRST), 3, event, FIRST)
    forged = signed_head(dev(FIRST), 3, event, SECOND)
    stranger = signed_head(dev(SECOND), 3, event, SECOND)
    other_q = good.model_copy(update={"q": 4})

    assert valid_heads([forged, good, stranger, other_q], trusted) == [good]


def test_what_is_read_back_is_what_was_said() -> None:
    statements = (ENROLMENT, CERTIFIED, make("revoke", FIRST, ROOT, q=2))
    heads = (signed_head(dev(FIRST), 3, EventId("c" * 64), FIRST),)

    assert read_statements([each.model_dump(mode="json") for each in statements]) == statements
    assert read_heads([each.model_dump(mode="json") for each in heads]) == heads


@pytest.mark.parametrize(
    "content",
    [
        None,
        3,
        [{}],
        [{**ENROLMENT.model_dump(mode="json"), "extra": 1}],
        [{**ENROLMENT.model_dump(mode="json"), "q": -1}],
        [{**ENROLMENT.model_dump(mode="json"), "kind": "king"}],
        [{**ENROLMENT.model_dump(mode="json"), "key": "xyz"}],
        [ENROLMENT.model_dump(mode="json")] * (MOST_STATEMENTS + 1),
    ],
)
def test_misshapen_statements_are_refused(content: object) -> None:
    with pytest.raises(InvalidEventError):
        read_statements(content)


def test_misshapen_heads_are_refused() -> None:
    with pytest.raises(InvalidEventError):
        read_heads([{"dev": "x"}])
    with pytest.raises(ValueError, match="greater than 0"):
        SignedHead(dev="0" * 32, q=0, id="0" * 64, signature="0" * 128)


def test_a_thousand_successors_are_soon_settled() -> None:
    private = [keys.new_secret() for _ in range(300)]
    chain = [make("device", new, old) for old, new in itertools.pairwise([ENROL, *private])]
    random.Random(1).shuffle(chain)  # noqa: S311
    assert len(trust(PUBLIC, [ENROLMENT, *chain]).devices) == 300
