"""The receipt file: what a coordinator's laptop signed, whole or refused by a sentence."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

import pytest

from asn_desktop.domain.errors import (
    CannotReadError,
    FileMissingError,
    NewerReceiptError,
    OtherSessionReceiptError,
    ReceiptBrokenError,
    UnknownReceiptSignerError,
    UserError,
)
from asn_desktop.domain.ids import DeviceId, EventId, SessionId
from asn_desktop.domain.ledger import canonical
from asn_desktop.domain.receipts import HeldPoint, ReceiptContent, ReceiptEntry
from asn_desktop.domain.registers import Purpose, Role
from asn_desktop.exchange import receipt
from asn_desktop.exchange.receipt import FIRST_LINE, is_receipt, read_receipt, verified
from asn_desktop.vault import keys
from asn_desktop.vault.trust import Statement, signed_statement

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ROOT, FIRST, SECOND, STRANGER = b"r" * 32, b"a" * 32, b"b" * 32, b"x" * 32
PUBLIC = keys.signing_public(ROOT)
SES = SessionId(keys.key_id(PUBLIC))


def device(private: bytes) -> DeviceId:
    return DeviceId(keys.key_id(keys.signing_public(private)))


def certificate(
    private: bytes, issuer: bytes, role: Role = Role.COORDINATOR, name: str = "Meja"
) -> Statement:
    plain = Statement(
        kind="device",
        ses=SES,
        key=keys.signing_public(private).hex(),
        role=role,
        purpose=Purpose.ROSTER,
        name=name,
        by=keys.signing_public(issuer).hex(),
    )
    return signed_statement(plain, issuer, private)


def revocation(private: bytes) -> Statement:
    plain = Statement(
        kind="revoke",
        ses=SES,
        key=keys.signing_public(private).hex(),
        role=Role.COORDINATOR,
        q=1,
        by=PUBLIC.hex(),
    )
    return signed_statement(plain, ROOT)


CHAIN = [certificate(FIRST, ROOT), certificate(SECOND, FIRST)]
OTHERS = [certificate(STRANGER, ROOT, Role.EVALUATOR, "Rahma")]
ENTRY = ReceiptEntry(
    "1" * 64,
    "7K2M-9QXD",
    "ABCD-EFGH",
    "return",
    device(STRANGER),
    (HeldPoint(device(STRANGER), 41, EventId("2" * 64)),),
)


def content(**changes: object) -> ReceiptContent:
    plain = ReceiptContent(SES, PUBLIC, device(SECOND), (ENTRY,), {device(STRANGER): 41}, 9)
    return plain._replace(**changes)  # type: ignore[arg-type]


def written(**changes: object) -> bytes:
    return receipt.write_receipt(content(**changes), CHAIN + OTHERS, SECOND)


def signed(body: bytes, private: bytes = SECOND, first: bytes = FIRST_LINE) -> bytes:
    message = first + b"\n" + body
    return message + b"\n" + keys.sign(private, message).hex().encode() + b"\n"


def altered(change: Callable[[dict[str, object]], object]) -> bytes:
    """Return a receipt whose body says something else, properly signed again."""
    body = json.loads(written().split(b"\n")[1])
    change(body)
    return signed(json.dumps(body, sort_keys=True, separators=(",", ":")).encode())


def test_what_was_written_is_what_is_read(tmp_path: Path) -> None:
    path = tmp_path / "Tanda terima.asntt"
    path.write_bytes(written())
    assert read_receipt(path, SES) == content()
    assert read_receipt(path) == content()
    assert is_receipt(path.read_bytes()[:32])
    assert not is_receipt(b"ASNPAKET\x01")


def test_only_certificates_that_lead_to_the_signer_travel() -> None:
    body = json.loads(written().split(b"\n")[1])
    assert len(body["statements"]) == 2
    assert "Rahma" not in written().decode()


def test_a_signer_certified_by_what_is_known_here_is_known() -> None:
    alone = receipt.write_receipt(content(), [], SECOND)
    with pytest.raises(UnknownReceiptSignerError):
        verified(alone, "t")
    assert verified(alone, "t", SES, CHAIN) == content()


def test_no_byte_may_be_another() -> None:
    whole = written()
    rng = random.Random(3)  # noqa: S311
    for place in range(len(whole)):
        changed = bytearray(whole)
        changed[place] ^= 1 << rng.randrange(8)
        with pytest.raises(UserError):
            verified(bytes(changed), "t", SES)


def test_no_part_of_it_is_taken() -> None:
    whole = written()
    for end in range(len(whole)):
        with pytest.raises(UserError):
            verified(whole[:end], "t", SES)
    for more in (b"\n", b" ", whole):
        with pytest.raises(ReceiptBrokenError):
            verified(whole + more, "t", SES)


def test_another_session_is_refused() -> None:
    with pytest.raises(OtherSessionReceiptError):
        verified(written(), "t", SessionId("0" * 32))


def test_a_root_that_is_not_the_sessions_is_refused() -> None:
    with pytest.raises(UnknownReceiptSignerError):
        verified(altered(lambda body: body.update(ses="0" * 32)), "t")


@pytest.mark.parametrize(
    ("sender", "private"), [(STRANGER, STRANGER), (b"u" * 32, b"u" * 32)], ids=["penilai", "asing"]
)
def test_only_a_coordinator_signs(sender: bytes, private: bytes) -> None:
    made = receipt.write_receipt(content(sender=device(sender)), CHAIN + OTHERS, private)
    with pytest.raises(UnknownReceiptSignerError):
        verified(made, "t", SES, CHAIN + OTHERS)


def test_somebody_elses_signature_is_refused() -> None:
    body = written().split(b"\n")[1]
    with pytest.raises(ReceiptBrokenError):
        verified(signed(body, FIRST), "t", SES)


def test_a_revoked_coordinator_is_refused() -> None:
    assert verified(written(), "t", SES, CHAIN)
    for key in (FIRST, SECOND):  # what only a revoked device vouched for is no better
        with pytest.raises(UnknownReceiptSignerError):
            verified(written(), "t", SES, [*CHAIN, revocation(key)])


@pytest.mark.parametrize("number", [b"2", b"10", b"999"])
def test_a_newer_one_is_told_so(number: bytes) -> None:
    newer = signed(b"{}", first=b"asn-desktop receipt " + number)
    with pytest.raises(NewerReceiptError):
        verified(newer, "t", SES)


@pytest.mark.parametrize("number", [b"0", b"-2", b"01", b"2x", b"", b"\xb2"])
def test_a_number_that_is_none_is_no_receipt(number: bytes) -> None:
    with pytest.raises(ReceiptBrokenError):
        verified(signed(b"{}", first=b"asn-desktop receipt " + number), "t", SES)


HOSTILE: dict[str, Callable[[dict[str, object]], object]] = {
    "text for a number": lambda body: body.update(t="9"),
    "truth for a number": lambda body: body.update(v=True),
    "another version inside": lambda body: body.update(v=2),
    "a fraction": lambda body: body.update(t=1.5),
    "no number": lambda body: body.update(t=float("nan")),
    "a giant": lambda body: body.update(t=10**400),
    "a field of nobody's": lambda body: body.update(more=1),
    "a field short": lambda body: body.pop("frontier"),
    "no list": lambda body: body.update(packages={"digest": 1}),
    "a head of another shape": lambda body: body["packages"][0]["heads"].append({"dev": 1}),  # type: ignore[index]
    "a head before the first": lambda body: body["packages"][0]["heads"][0].update(q=0),  # type: ignore[index]
    "a code with U in it": lambda body: body["packages"][0].update(receipt="UUUU-UUUU"),  # type: ignore[index]
    "too many packages": lambda body: body.update(packages=body["packages"] * 2_001),  # type: ignore[operator]
    "too many heads": lambda body: body["packages"][0].update(  # type: ignore[index]
        heads=body["packages"][0]["heads"] * 20_001  # type: ignore[index]
    ),
    "too many heads together": lambda body: body.update(
        packages=[
            body["packages"][0] | {"heads": body["packages"][0]["heads"] * 10_001}  # type: ignore[index]
        ]
        * 2
    ),
    "too many statements": lambda body: body.update(statements=body["statements"] * 40),  # type: ignore[operator]
    "statements of another shape": lambda body: body.update(statements=[{"kind": "root"}]),
    "too many chains": lambda body: body.update(frontier={f"{n:032x}": 1 for n in range(5_001)}),
    "a chain's end as text": lambda body: body.update(frontier={"0" * 32: "1"}),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_misshapen_is_refused_though_signed(name: str) -> None:
    with pytest.raises(ReceiptBrokenError):
        verified(altered(HOSTILE[name]), "t", SES)


@pytest.mark.parametrize(
    "body",
    [
        b"[" * 100_000 + b"]" * 100_000,
        b'{"a":' * 60 + b"1" + b"}" * 60,
        b"\xff\xfe",
        b"[]",
        b"null",
        b"",
        b'{"t":1,"t":2}',
        b"1" * 5_000,
    ],
)
def test_no_body_brings_the_program_down(body: bytes) -> None:
    with pytest.raises(ReceiptBrokenError):
        verified(signed(body), "t", SES)


def test_another_spelling_of_the_same_is_refused() -> None:
    body = json.loads(written().split(b"\n")[1])
    assert canonical(body) == written().split(b"\n")[1]
    with pytest.raises(ReceiptBrokenError):
        verified(signed(json.dumps(body).encode()), "t", SES)
    first, second, made, _ = written().split(b"\n")
    with pytest.raises(ReceiptBrokenError):
        verified(b"\n".join((first, second, made.upper(), b"")), "t", SES)


def test_a_giant_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "besar.asntt"
    with path.open("wb") as file:
        file.write(FIRST_LINE + b"\n")
        file.truncate(200 * 1024 * 1024 * 1024)
    with pytest.raises(ReceiptBrokenError):
        read_receipt(path, SES)


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileMissingError):
        read_receipt(tmp_path / "tidak ada.asntt", SES)
    with pytest.raises(CannotReadError):
        read_receipt(tmp_path, SES)
