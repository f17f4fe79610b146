"""The receipt file that a coordinator's laptop gives back: signed, whole or refused.

docs/format.md describes the bytes. It is not sealed: it names no participant and no mark.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated

from pydantic import Field, ValidationError

from asn_desktop.domain.errors import (
    CannotReadError,
    FileMissingError,
    NewerReceiptError,
    OtherSessionReceiptError,
    ReceiptBrokenError,
    UnknownReceiptSignerError,
)
from asn_desktop.domain.ids import DeviceId, EventId, SessionId
from asn_desktop.domain.ledger import InvalidEventError, canonical
from asn_desktop.domain.models import Frozen
from asn_desktop.domain.receipts import HeldPoint, ReceiptContent, ReceiptEntry
from asn_desktop.domain.registers import Role
from asn_desktop.vault import keys
from asn_desktop.vault.trust import Statement, read_statements, trust

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

SUFFIX = ".asntt"
FORMAT = 1
BEGINNING = b"asn-desktop receipt "
FIRST_LINE = BEGINNING + b"%d" % FORMAT
MOST_BYTES = 8 * 1024 * 1024
MOST_PACKAGES = 2_000
MOST_HEADS = 20_000
MOST_STATEMENTS = 64
MOST_CHAINS = 5_000
LINES = 4
"""Three lines, and nothing after the last one's end."""

Hex32 = Field(pattern="^[0-9a-f]{32}$")
Hex64 = Field(pattern="^[0-9a-f]{64}$")
Code = Field(pattern="^([0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4})?$")


class _Head(Frozen):
    dev: str = Hex32
    q: int = Field(strict=True, gt=0, lt=2**53)
    id: str = Hex64


class _Entry(Frozen):
    digest: str = Hex64
    receipt: str = Code
    acknowledgement: str = Code
    kind: str = Field(pattern="^[a-z_]{1,20}$")
    sender: str = Hex32
    heads: list[_Head] = Field(max_length=MOST_HEADS)


class _Body(Frozen):
    v: int = Field(strict=True, ge=FORMAT, le=FORMAT)
    ses: str = Hex32
    root: str = Hex64
    sender: str = Hex32
    statements: list[object] = Field(max_length=MOST_STATEMENTS)
    packages: list[_Entry] = Field(max_length=MOST_PACKAGES)
    frontier: dict[str, Annotated[int, Field(strict=True, ge=0)]] = Field(max_length=MOST_CHAINS)
    t: int = Field(strict=True, ge=0)


def write_receipt(
    content: ReceiptContent, statements: Sequence[Statement], private: bytes
) -> bytes:
    """Return the bytes of a receipt, signed by the device that the content names.

    Of the statements only those go along that lead from the session's root to that device.
    """
    body = {
        "v": FORMAT,
        "ses": content.ses,
        "root": content.root.hex(),
        "sender": content.sender,
        "statements": [
            found.model_dump(mode="json")
            for found in _certificates(content.root.hex(), content.sender, statements)
        ],
        "packages": [
            entry._asdict() | {"heads": [head._asdict() for head in entry.heads]}
            for entry in content.entries
        ],
        "frontier": dict(content.frontier),
        "t": content.t,
    }
    signed = FIRST_LINE + b"\n" + canonical(body)
    return signed + b"\n" + keys.sign(private, signed).hex().encode() + b"\n"


def read_receipt(
    path: Path, ses: SessionId | None = None, known: Sequence[Statement] = ()
) -> ReceiptContent:
    """Return what a receipt file says; it is whole and a coordinator's, or refused.

    `known` are statements that this computer holds besides: a revocation among them counts.

    :raises UserError: absent, not readable, too large, cut short, altered, of a newer format, of
        another session than `ses`, or not signed by one of the session's coordinators.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise FileMissingError(name=path.name) from None
    except OSError as error:
        raise CannotReadError(name=path.name, reason=error.strerror) from error
    return verified(raw, path.name, ses, known)


def is_receipt(start: bytes) -> bool:
    """Tell whether these first bytes begin a receipt file, of whatever format."""
    return start.startswith(BEGINNING)


def verified(
    raw: bytes, name: str, ses: SessionId | None = None, known: Sequence[Statement] = ()
) -> ReceiptContent:
    """Return what these bytes of a receipt say; `name` is what a refusal calls it.

    :raises UserError: as `read_receipt`.
    """
    signed, signature = _parts(raw, name)
    body, statements = _read_body(signed[len(FIRST_LINE) + 1 :], name)
    if keys.key_id(bytes.fromhex(body.root)) != body.ses:
        raise UnknownReceiptSignerError(name=name)
    _require_coordinator(body, (*statements, *known), (signed, signature), name)
    if ses is not None and body.ses != ses:
        raise OtherSessionReceiptError(name=name)
    return _content(body)


def _parts(raw: bytes, name: str) -> tuple[bytes, bytes]:
    """Return what is signed, and the signature in hex.

    :raises UserError: no receipt, too large, not three lines, or of a newer format.
    """
    first = raw[: len(FIRST_LINE) + 8].split(b"\n")[0]
    number = first.removeprefix(BEGINNING)
    if first != FIRST_LINE and first.startswith(BEGINNING) and _is_later(number):
        raise NewerReceiptError(name=name)
    lines = raw.split(b"\n", LINES) if len(raw) <= MOST_BYTES else []
    if len(lines) != LINES or lines[0] != FIRST_LINE or lines[-1]:
        raise ReceiptBrokenError(name=name)
    return raw[: len(raw) - len(lines[2]) - 2], lines[2]


def _is_later(number: bytes) -> bool:
    return number.isdigit() and not number.startswith(b"0") and int(number) > FORMAT


def _read_body(raw: bytes, name: str) -> tuple[_Body, tuple[Statement, ...]]:
    try:
        content = json.loads(raw)
        body = _Body.model_validate(content)
        statements = read_statements(body.statements)
        is_canonical = canonical(content) == raw
        heads = sum(len(entry.heads) for entry in body.packages)
    except (ValueError, ValidationError, RecursionError, InvalidEventError):
        raise ReceiptBrokenError(name=name) from None
    if not is_canonical or heads > MOST_HEADS:
        raise ReceiptBrokenError(name=name)
    return body, statements


def _require_coordinator(
    body: _Body, statements: Sequence[Statement], signed: tuple[bytes, bytes], name: str
) -> None:
    """Demand that a coordinator's device, certified and not revoked, signed these bytes.

    :raises UserError: it did not, or the signature has another spelling than the one it may have.
    """
    message, signature = signed
    try:
        made = bytes.fromhex(signature.decode())
    except ValueError:
        raise ReceiptBrokenError(name=name) from None
    trusted = trust(bytes.fromhex(body.root), statements)
    sender = DeviceId(body.sender)
    rights = trusted.devices.get(sender)
    if rights is None or rights.role != Role.COORDINATOR or sender in trusted.revoked_after:
        raise UnknownReceiptSignerError(name=name)
    is_spelled = made.hex().encode() == signature
    if not is_spelled or not keys.is_signed(trusted.public_keys[sender], made, message):
        raise ReceiptBrokenError(name=name)


def _content(body: _Body) -> ReceiptContent:
    return ReceiptContent(
        SessionId(body.ses),
        bytes.fromhex(body.root),
        DeviceId(body.sender),
        tuple(
            ReceiptEntry(
                entry.digest,
                entry.receipt,
                entry.acknowledgement,
                entry.kind,
                DeviceId(entry.sender),
                tuple(HeldPoint(DeviceId(h.dev), h.q, EventId(h.id)) for h in entry.heads),
            )
            for entry in body.packages
        ),
        body.frontier,
        body.t,
    )


def _certificates(root: str, device: DeviceId, statements: Sequence[Statement]) -> list[Statement]:
    """Return the certificates that lead from the root to a device, in an order that all share."""
    by_key: dict[str, list[Statement]] = {}
    for found in statements:
        if found.kind == "device":
            by_key.setdefault(found.key, []).append(found)
    start = next((key for key, about in by_key.items() if about[0].device == device), "")
    waiting, needed = [start], {}
    while waiting:
        key = waiting.pop()
        if key in needed or key == root:
            continue
        needed[key] = by_key.get(key, [])
        waiting += [found.by for found in needed[key]]
    chain = [found for about in needed.values() for found in about]
    return sorted(chain, key=Statement.model_dump_json)
