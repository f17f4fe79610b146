"""The pure fold and the store's fold in SQL say the same of the same set of events."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from asn_desktop.domain import fold, registers
from asn_desktop.domain.bundle import Bundle, Chain, Contents
from asn_desktop.domain.ids import DeviceId, EventId, SessionId
from asn_desktop.domain.ledger import ChainPlace, Draft, Event, RegisterKey, write_event
from asn_desktop.domain.registers import Device, Purpose, Role
from asn_desktop.store.ledger_store import SessionLedger
from asn_desktop.store.receiving import Receiver
from asn_desktop.store.session_file import Identity, SessionFile
from asn_desktop.store.state import state_hash
from asn_desktop.vault import keys
from asn_desktop.vault.connection import FileKey
from asn_desktop.vault.trust import Statement, signed_head, signed_statement, trust

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = bytes(range(32))
ROOT_PUBLIC = keys.signing_public(ROOT)
SES = SessionId(keys.key_id(ROOT_PUBLIC))
RAHMA, BUDI = "a" * 32, "b" * 32
PEOPLE = ["peserta/" + letter * 32 for letter in "123"]
WRITERS = (
    Device(Role.COORDINATOR, "", Purpose.ROSTER, "Meja 1"),
    Device(Role.COORDINATOR, "", Purpose.MARKS, "Meja 2"),
    Device(Role.EVALUATOR, RAHMA, Purpose.MARKS, "Rahma"),
)
REGISTERS = [
    *(RegisterKey(ent, f"mark/{RAHMA}/AK") for ent in PEOPLE),
    *(RegisterKey(ent, f"mark/{BUDI}/AK") for ent in PEOPLE),
    *(RegisterKey(ent, "name") for ent in PEOPLE),
    *(RegisterKey(ent, registers.VOID) for ent in PEOPLE),
    *(RegisterKey(ent, registers.SAME) for ent in PEOPLE),
    RegisterKey("sesi", "title"),
    RegisterKey("sesi", "from tomorrow"),
]


class Writer(NamedTuple):
    dev: DeviceId
    private: bytes
    statement: Statement
    events: list[Event]


def make_writers(revoked: int | None) -> tuple[list[Writer], list[Statement]]:
    writers = []
    for index, rights in enumerate(WRITERS):
        private = bytes([index + 1]) * 32
        statement = Statement(
            kind="device",
            ses=SES,
            key=keys.signing_public(private).hex(),
            role=rights.role,
            evaluator=rights.evaluator,
            purpose=rights.purpose,
            name=rights.name,
            by=ROOT_PUBLIC.hex(),
        )
        signed = signed_statement(statement, ROOT, private)
        writers.append(Writer(signed.device, private, signed, []))
    extra = []
    if revoked is not None:
        taken_back = writers[1].statement.model_copy(update={"kind": "revoke", "q": revoked})
        extra.append(signed_statement(taken_back, ROOT))
    return writers, extra


def content_for(key: RegisterKey, choice: int) -> object:
    if key.fld == registers.VOID:
        return [True, None, 1][choice % 3]
    if key.fld == registers.SAME:
        return PEOPLE[choice % 3] if choice else None
    return choice


class Entry(NamedTuple):
    writer: int
    register: int
    choice: int
    parents: int
    """How many of the latest events it names; of its own register unless `astray`."""
    astray: bool


ENTRIES = st.lists(
    st.builds(
        Entry,
        st.integers(0, 2),
        st.integers(0, len(REGISTERS) - 1),
        st.integers(0, 3),
        st.integers(0, 2),
        st.booleans().map(bool),
    ),
    min_size=1,
    max_size=14,
)


def write_all(writers: Sequence[Writer], entries: Sequence[Entry]) -> list[Event]:
    written: list[Event] = []
    for number, entry in enumerate(entries):
        writer, key = writers[entry.writer], REGISTERS[entry.register]
        pool = [each for each in written if entry.astray or each.register == key]
        parents = tuple(each.id for each in pool[-entry.parents :]) if entry.parents else ()
        seen = {"heads": [each.id for each in written[::2]]} if key.fld == registers.VOID else None
        draft = Draft(*key, content_for(key, entry.choice), parents, None, seen)
        before = writer.events[-1].id if writer.events else ""
        place = ChainPlace(SES, writer.dev, len(writer.events) + 1, before, "x", number)
        event = write_event(draft, place)
        writer.events.append(event)
        written.append(event)
    return written


def bundle_of(
    writers: Sequence[Writer], statements: Sequence[Statement], upto: Sequence[int]
) -> Bundle:
    """Make a package with each writer's first events, and the signed end of them."""
    chains = [
        Chain(writer.dev, [event.raw for event in writer.events[:count]])
        for writer, count in zip(writers, upto, strict=True)
    ]
    ends = [
        signed_head(writer.dev, count, writer.events[count - 1].id, writer.private)
        for writer, count in zip(writers, upto, strict=True)
        if count
    ]
    contents = Contents(
        SES,
        ROOT_PUBLIC,
        writers[0].dev,
        "return",
        [each.model_dump(mode="json") for each in statements],
        [end.model_dump(mode="json") for end in ends],
        {},
        repr(upto),
        "",
    )
    return Bundle(contents, chains)


def state_of_store(folder: Path, bundles: Sequence[Bundle]) -> str:
    file = SessionFile(folder / "sesi.asn", FileKey(bytes(32), bytes(16)), create=True)
    try:
        file.identify(Identity(SES, ROOT_PUBLIC, Role.COORDINATOR))
        ledger = SessionLedger(file)
        for bundle in bundles:
            with ledger.transaction():
                Receiver(ledger).receive(bundle)
        return state_hash(ledger)
    finally:
        file.close()


def state_of_fold(
    events: Sequence[Event], writers: Sequence[Writer], statements: Sequence[Statement]
) -> str:
    trusted = trust(ROOT_PUBLIC, statements)
    ends = [
        fold.ChainEnd(writer.dev, len(writer.events), EventId(writer.events[-1].id))
        for writer in writers
        if writer.events
    ]
    folded = fold.fold(events, trusted.devices, ends, trusted.revoked_after)
    return fold.state_hash(folded)


@settings(max_examples=40)
@given(
    entries=ENTRIES,
    cuts=st.lists(st.floats(0, 1), min_size=3, max_size=3),
    revoked=st.none() | st.integers(0, 3),
    late=st.booleans(),
)
def test_both_folds_say_the_same(
    entries: list[Entry], cuts: list[float], revoked: int | None, *, late: bool
) -> None:
    writers, extra = make_writers(revoked)
    written = write_all(writers, entries)
    certified = [writer.statement for writer in writers]
    everything = [len(writer.events) for writer in writers]
    part = [round(len(writer.events) * cut) for writer, cut in zip(writers, cuts, strict=True)]
    bundles = [
        bundle_of(writers, certified if late else [*certified, *extra], part),
        bundle_of(writers, [*certified, *extra], everything),
    ]
    with tempfile.TemporaryDirectory() as scratch:
        in_order = state_of_store(Path(scratch) / "a", bundles)
        turned = state_of_store(Path(scratch) / "b", bundles[::-1])
    assert in_order == turned
    assert in_order == state_of_fold(written, writers, [*certified, *extra])
