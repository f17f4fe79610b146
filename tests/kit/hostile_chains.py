"""Hostile packages by whose chains, heads and statements they bring."""

from __future__ import annotations

import hashlib
from functools import partial
from typing import TYPE_CHECKING

from forger_kit import BP, Forger
from hostile_events import CONTROL, MARKUP, RIGHT_TO_LEFT, Hostile, own_registers
from package_kit import START, Laptop

from asn_desktop.domain import registers
from asn_desktop.domain.ids import DeviceId, EventId
from asn_desktop.domain.ledger import MOST_INTEGER, Draft, write_event
from asn_desktop.domain.registers import Device, Purpose, Role, of_participant, of_session
from asn_desktop.vault import keys
from asn_desktop.vault.trust import Statement, signed_head, signed_statement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from forger_kit import Stage

    from asn_desktop.domain.ledger import RegisterKey

NAME = "name"
A, B, C = b"a" * 32, b"b" * 32, b"c" * 32
"""Keys of the forger's own making."""


# --- chains and heads --------------------------------------------------------------------


def chains(_: Stage) -> Iterator[Hostile]:
    """Yield packages whose chains are others', torn, forked, or point where nothing is."""
    yield Hostile("impersonates_the_other_evaluator", _impersonation)
    yield Hostile("impersonates_with_own_head", partial(_impersonation, with_head=True))
    yield Hostile("impersonates_the_table", _impersonated_table)
    yield Hostile("own_line_in_the_others_chain", _misplaced)
    yield Hostile("others_chain_altered", _altered_chain)
    yield Hostile("others_chain_cut_short", _cut_chain)
    yield Hostile("others_chain_again", _replayed)
    yield Hostile("others_old_head_for_a_new_place", _moved_head)
    yield Hostile("chain_of_nobody", _chain_of_nobody)
    yield Hostile("chain_of_another_session", _other_session)
    yield Hostile("head_beyond", partial(_head_at, q=9_999))
    yield Hostile("head_at_the_end_of_numbers", partial(_head_at, q=MOST_INTEGER))
    yield Hostile("head_of_nothing", _head_of_nothing)
    yield Hostile("four_thousand_heads", partial(_many_heads, count=4_000))
    yield Hostile("five_thousand_and_one_heads", partial(_many_heads, count=5_001), refused=True)
    yield Hostile("three_thousand_forks", _forks)
    yield Hostile("jump_of_numbers", _jump)
    yield Hostile("gap_in_every_second_place", _gaps)
    yield Hostile("the_same_line_a_thousand_times", _repeated)
    yield Hostile("lines_in_reverse", _reversed)
    yield Hostile("a_long_way_round_to_itself", _nearest_cycle)
    yield Hostile("two_that_name_each_other", _two_names)
    yield Hostile("ten_thousand_empty_chains", _empty_chains)
    yield Hostile("device_named_twice", _twice_named, refused=True)
    yield Hostile("a_thousand_conflicts_with_itself", _self_conflict)


def _other_key(forger: Forger) -> RegisterKey:
    return registers.mark(forger.stage.siti, forger.stage.other, BP)


def _impersonation(forger: Forger, *, with_head: bool = False) -> bytes:
    stage = forger.stage
    place = forger.place(stage.head.q + 1, stage.head.id)._replace(dev=stage.of_other)
    line = write_event(Draft(*_other_key(forger), 1), place)
    head = signed_head(stage.of_other, place.q, line.id, forger.private)
    return forger.package([(stage.of_other, [line.raw])], heads=[head] if with_head else [])


def _impersonated_table(forger: Forger) -> bytes:
    place = forger.place(500, "0" * 64)._replace(dev=forger.stage.desk)
    line = write_event(Draft(*of_participant(forger.stage.siti, NAME), "Palsu"), place)
    head = signed_head(place.dev, 500, line.id, forger.private)
    return forger.package([(forger.stage.desk, [line.raw])], heads=[head])


def _misplaced(forger: Forger) -> bytes:
    line = forger.written([Draft(*forger.own_mark(), 2)])
    return forger.package([(forger.stage.of_other, line)], heads=[forger.head(line)])


def _altered_chain(forger: Forger) -> bytes:
    lines = list(forger.stage.lines[forger.stage.of_other])
    lines[0] = lines[0].replace(b'"t":', b'"t":1', 1)
    return forger.package([(forger.stage.of_other, lines)], heads=[forger.stage.head])


def _cut_chain(forger: Forger) -> bytes:
    lines = forger.stage.lines[forger.stage.of_other][1:]
    return forger.package([(forger.stage.of_other, lines)])


def _replayed(forger: Forger) -> bytes:
    return forger.package(list(forger.stage.lines.items()), heads=[forger.stage.head])


def _moved_head(forger: Forger) -> bytes:
    moved = forger.stage.head.model_copy(update={"q": forger.stage.head.q + 50})
    return forger.package([], heads=[moved])


def _chain_of_nobody(forger: Forger) -> bytes:
    dev = DeviceId(keys.key_id(keys.signing_public(A)))
    line = write_event(Draft(*forger.own_mark(), 2), forger.place()._replace(dev=dev))
    return forger.package([(dev, [line.raw])], heads=[signed_head(dev, 1, line.id, A)])


def _other_session(forger: Forger) -> bytes:
    rights = Device(Role.EVALUATOR, forger.stage.own, Purpose.MARKS, "Sesi lain")
    other = Laptop(A, rights)
    other.write([(forger.own_mark(), 2)])
    return forger.package([(other.dev, other.lines)], [other.statement], [other.head()])


def _head_at(forger: Forger, q: int) -> bytes:
    return forger.lines(forger.written([Draft(*forger.own_mark(), 2)]), q)


def _head_of_nothing(forger: Forger) -> bytes:
    head = signed_head(forger.dev, 7, EventId("0" * 64), forger.private)
    return forger.package([], heads=[head])


def _many_heads(forger: Forger, count: int) -> bytes:
    made = [
        signed_head(forger.dev, q, EventId(f"{q:064x}"), forger.private)
        for q in range(1, count + 1)
    ]
    return forger.package([], heads=made)


def _forks(forger: Forger) -> bytes:
    events = [
        write_event(Draft(*forger.own_mark(), n % 5), forger.place()._replace(t=START + n))
        for n in range(3_000)
    ]
    heads = [signed_head(forger.dev, 1, event.id, forger.private) for event in events]
    return forger.package([(forger.dev, [event.raw for event in events])], heads=heads)


def _jump(forger: Forger) -> bytes:
    line = write_event(Draft(*forger.own_mark(), 2), forger.place(MOST_INTEGER, "0" * 64))
    head = signed_head(forger.dev, MOST_INTEGER, line.id, forger.private)
    return forger.package([(forger.dev, [line.raw])], heads=[head])


def _gaps(forger: Forger) -> bytes:
    lines = forger.written([Draft(*forger.own_mark(), n % 5) for n in range(4_000)])
    return forger.package([(forger.dev, lines[::2])], heads=[forger.head(lines)])


def _repeated(forger: Forger) -> bytes:
    line = forger.written([Draft(*forger.own_mark(), 2)])
    return forger.package([(forger.dev, line * 1_000)], heads=[forger.head(line)])


def _reversed(forger: Forger) -> bytes:
    lines = forger.written([Draft(*forger.own_mark(), n % 5) for n in range(1_000)])
    return forger.package([(forger.dev, lines[::-1])], heads=[forger.head(lines)])


def _nearest_cycle(forger: Forger) -> bytes:
    """Name what comes after as replaced: its id is not known, so a guess stands for it."""
    guess = EventId(hashlib.sha256(b"kelak").hexdigest())
    first = Draft(*forger.own_mark(), 2, (guess,))
    return forger.events([first, Draft(*forger.own_mark(), 3, (guess,))])


def _two_names(forger: Forger) -> bytes:
    """Let the second name the first from another register, and the first the second's guess."""
    key = own_registers(forger.stage)["remark"]
    first = write_event(Draft(*forger.own_mark(), 2), forger.place())
    place = forger.place(2, first.id)
    second = write_event(Draft(*key, "x", (first.id,)), place)
    lines = [first.raw, second.raw]
    return forger.package([(forger.dev, lines)], heads=[forger.head(lines)])


def _empty_chains(forger: Forger) -> bytes:
    return forger.package([(f"{n:032x}", []) for n in range(10_000)])


def _twice_named(forger: Forger) -> bytes:
    lines = forger.written([Draft(*forger.own_mark(), n) for n in (1, 2)])
    return forger.package([(forger.dev, lines[:1]), (forger.dev, lines[1:])])


def _self_conflict(forger: Forger) -> bytes:
    """Set one register to a thousand different things without naming any of them."""
    key = own_registers(forger.stage)["remark"]
    return forger.events([Draft(*key, f"{n} {RIGHT_TO_LEFT}") for n in range(1_000)])


# --- statements --------------------------------------------------------------------------


def statements(_: Stage) -> Iterator[Hostile]:
    """Yield packages that say of keys what their signer may not say."""
    yield Hostile("makes_itself_a_coordinator", _self_made)
    yield Hostile("makes_another_key_a_coordinator", _made_coordinator)
    yield Hostile("makes_a_key_of_the_other_evaluator", _made_other)
    yield Hostile("makes_a_key_of_no_evaluator", _made_nobody)
    yield Hostile("gives_the_table_an_evaluators_rights", _lowered_table)
    yield Hostile("enrols_a_key_itself", _enrolled)
    yield Hostile("uses_its_enrolment_twice", _enrolled_twice)
    for whom in ("other", "desk", "root", "itself"):
        yield Hostile(f"revokes_{whom}", partial(_revoked, whom=whom))
    yield Hostile("two_keys_that_certify_each_other", _loop)
    yield Hostile("three_keys_in_a_ring_as_coordinators", _ring)
    yield Hostile("a_row_of_a_thousand_keys", partial(_row, count=1_000))
    yield Hostile("a_thousand_keys_of_its_own", partial(_fan, count=1_000))
    yield Hostile("statements_of_another_session", _foreign_statement)
    yield Hostile("statement_with_a_broken_signature", _broken_signature)
    yield Hostile("statement_that_the_key_did_not_accept", _not_accepted)
    for kind, name in (("markup", MARKUP[:200]), ("right_to_left", RIGHT_TO_LEFT)):
        yield Hostile(f"laptop_named_{kind}", partial(_named, name=name))
    yield Hostile("laptop_named_control", partial(_named, name=CONTROL))
    yield Hostile("writes_as_a_coordinator_of_its_own_making", _own_coordinator_writes)


def _self_made(forger: Forger) -> bytes:
    said = forger.statement(forger.private, forger.private, role=Role.COORDINATOR, evaluator="")
    line = forger.written([Draft(*of_session("title"), "Palsu")])
    return forger.package([(forger.dev, line)], [said], [forger.head(line)])


def _made_coordinator(forger: Forger) -> bytes:
    said = forger.statement(A, forger.private, role=Role.COORDINATOR, evaluator="")
    return forger.by_key(A, of_session("title"), said)


def _made_other(forger: Forger) -> bytes:
    said = forger.statement(A, forger.private, evaluator=forger.stage.other)
    return forger.by_key(A, _other_key(forger), said)


def _made_nobody(forger: Forger) -> bytes:
    said = forger.statement(A, forger.private, evaluator="")
    return forger.by_key(A, _other_key(forger), said)


def _lowered_table(forger: Forger) -> bytes:
    known = next(each for each in forger.stage.statements if each.device == forger.stage.desk)
    lowered = known.model_copy(
        update={"role": Role.EVALUATOR, "by": forger.public, "evaluator": forger.stage.own}
    )
    return forger.with_statements(signed_statement(lowered, forger.private, forger.private))


def _enrolled(forger: Forger) -> bytes:
    enrol = forger.statement(B, forger.private, kind="enrol", evaluator=forger.stage.other)
    said = forger.statement(A, B, evaluator=forger.stage.other)
    return forger.by_key(A, _other_key(forger), enrol, said)


def _enrolled_twice(forger: Forger) -> bytes:
    """Let one enrolment key, which the root gave, certify two devices."""
    enrol = forger.statement(B, forger.stage.root, kind="enrol")
    devices = [forger.statement(key, B) for key in (A, C)]
    return forger.by_key(A, forger.own_mark(), enrol, *devices)


def _revoked(forger: Forger, whom: str) -> bytes:
    known = {each.device: each.key for each in forger.stage.statements}
    key = {
        "other": known[forger.stage.of_other],
        "desk": known[forger.stage.desk],
        "root": forger.root.hex(),
        "itself": forger.public,
    }[whom]
    plain = Statement(
        kind="revoke",
        ses=forger.stage.ses,
        key=key,
        role=Role.EVALUATOR,
        q=0,
        by=forger.public,
    )
    return forger.with_statements(signed_statement(plain, forger.private))


def _loop(forger: Forger) -> bytes:
    both = (forger.statement(A, B), forger.statement(B, A))
    return forger.by_key(A, forger.own_mark(), *both)


def _ring(forger: Forger) -> bytes:
    ring = [
        forger.statement(key, by, role=Role.COORDINATOR, evaluator="")
        for key, by in ((A, B), (B, C), (C, A), (A, forger.private))
    ]
    return forger.by_key(A, of_session("title"), *ring)


def _row(forger: Forger, count: int) -> bytes:
    """Let each key certify the next one: within its rights, and no more."""
    row = [forger.private, *(hashlib.sha256(b"%d" % n).digest() for n in range(count))]
    made = [forger.statement(row[n + 1], row[n]) for n in range(count)]
    return forger.by_key(row[-1], forger.own_mark(), *made)


def _fan(forger: Forger, count: int) -> bytes:
    fan = [hashlib.sha256(b"%d" % n).digest() for n in range(count)]
    made = [forger.statement(key, forger.private) for key in fan]
    return forger.by_key(fan[0], forger.own_mark(), *made)


def _foreign_statement(forger: Forger) -> bytes:
    said = forger.statement(A, A, ses=keys.key_id(keys.signing_public(A)))
    return forger.with_statements(said)


def _broken_signature(forger: Forger) -> bytes:
    said = forger.statement(A, forger.private)
    return forger.with_statements(said.model_copy(update={"signature": "0" * 128}))


def _not_accepted(forger: Forger) -> bytes:
    said = forger.statement(A, forger.private)
    return forger.with_statements(said.model_copy(update={"accepted": ""}))


def _named(forger: Forger, name: str) -> bytes:
    return forger.by_key(A, forger.own_mark(), forger.statement(A, forger.private, name=name))


def _own_coordinator_writes(forger: Forger) -> bytes:
    """Certify a coordinator under a root of one's own, within this session's package."""
    said = forger.statement(A, C, role=Role.COORDINATOR, evaluator="")
    return forger.by_key(A, of_participant(forger.stage.siti, NAME), said)
