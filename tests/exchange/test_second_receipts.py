"""Receipts: the second reader, written from docs/format.md alone, against the program's own."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import second_reader as second
from hypothesis import given, settings
from hypothesis import strategies as st

from asn_desktop.domain.errors import UserError
from asn_desktop.domain.ids import DeviceId, EventId, SessionId
from asn_desktop.domain.receipts import HeldPoint, ReceiptContent, ReceiptEntry
from asn_desktop.exchange.receipt import verified, write_receipt
from asn_desktop.vault import keys
from asn_desktop.vault.trust import Statement, signed_statement

if TYPE_CHECKING:
    from collections.abc import Sequence

LONG = os.environ.get("ASN_LONG") == "1"
ROOT, DESK, LAPTOP = b"r" * 32, b"d" * 32, b"l" * 32
PUBLIC = keys.signing_public(ROOT)
SES = SessionId(keys.key_id(PUBLIC))


def statement(private: bytes, by: bytes, **facts: object) -> Statement:
    plain: dict[str, object] = {
        "kind": "device",
        "ses": SES,
        "key": keys.signing_public(private).hex(),
        "role": "koordinator",
        "name": "Meja",
        "by": keys.signing_public(by).hex(),
    }
    return signed_statement(Statement.model_validate(plain | facts), by, private)


def dev(private: bytes) -> DeviceId:
    return DeviceId(keys.key_id(keys.signing_public(private)))


CERTIFIED = statement(DESK, ROOT)
REVOKED = statement(DESK, ROOT, kind="revoke")
POINT = HeldPoint(dev(LAPTOP), 7, EventId("a" * 64))
ENTRY = ReceiptEntry("b" * 64, "D3X9-JHYE", "5T7M-E79Y", "return", dev(LAPTOP), (POINT,))
CONTENT = ReceiptContent(SES, PUBLIC, dev(DESK), (ENTRY,), {dev(LAPTOP): 7}, 1)
WHOLE = write_receipt(CONTENT, [CERTIFIED], DESK)


def check_alike(raw: bytes, known: Sequence[Statement] = ()) -> bool:
    """Demand that both readers take it or both refuse it; tell which."""
    try:
        first = verified(raw, "t", None, known)
    except UserError:
        first = None
    try:
        other = second.read_receipt(raw, [item.model_dump(mode="json") for item in known])
    except second.Refused:
        other = None
    assert (first is None) == (other is None), (first, other)
    if first is None or other is None:
        return False
    entries = [entry._asdict() for entry in first.entries]
    for entry in entries:
        entry["heads"] = [head._asdict() for head in entry["heads"]]
    assert other["packages"] == entries
    assert (other["ses"], other["sender"], other["t"]) == (first.ses, first.sender, first.t)
    assert other["frontier"] == first.frontier
    return True


def test_a_receipt_reads_alike_until_its_signer_is_revoked() -> None:
    assert check_alike(WHOLE)
    assert not check_alike(WHOLE, [REVOKED])
    alone = write_receipt(CONTENT, [], DESK)
    assert not check_alike(alone)
    assert check_alike(alone, [CERTIFIED])
    assert check_alike(write_receipt(CONTENT._replace(entries=()), [CERTIFIED], DESK))
    evaluators = statement(DESK, ROOT, role="penilai", evaluator="e" * 32)
    assert not check_alike(write_receipt(CONTENT, [evaluators], DESK))


def test_a_changed_bit_or_a_cut_is_refused_by_both() -> None:
    for place in range(len(WHOLE)):
        altered = bytearray(WHOLE)
        altered[place] ^= 1 << place % 8
        assert not check_alike(bytes(altered))
        assert not check_alike(WHOLE[:place])
    assert not check_alike(WHOLE + b"\n")
    assert not check_alike(WHOLE.upper())


JUNK = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**60), 2**60),
    st.text(max_size=4),
    st.sampled_from([[], {}, [1], [[]], {"a": 1}, {"a": -1}, {"a": True}, 1.5, "D3X9-JHYE", ""]),
)
NAMES = ("v", "ses", "root", "sender", "statements", "packages", "frontier", "t", "lebih")
INNER = ("digest", "receipt", "acknowledgement", "kind", "sender", "heads", "lebih")
POINTS = ("dev", "q", "id", "lebih")


@settings(max_examples=10_000 if LONG else 250)
@given(name=st.sampled_from(NAMES), inner=st.sampled_from((*INNER, *POINTS, "")), junk=JUNK)
def test_a_receipt_that_says_anything_else_is_refused_or_read_by_both(
    name: str, inner: str, junk: object
) -> None:
    body = json.loads(WHOLE.split(b"\n")[1])
    if name == "packages" and inner in POINTS:
        body["packages"][0]["heads"][0][inner] = junk
    elif name == "packages" and inner:
        body["packages"][0][inner] = junk
    else:
        body[name] = junk
    text = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    message = b"asn-desktop receipt 1\n" + text.encode("utf-8", "surrogatepass")
    check_alike(message + b"\n" + keys.sign(DESK, message).hex().encode() + b"\n")
