"""Who may write: statements signed by the session's root or by keys that it vouched for.

A statement is a certificate (`device`), an enrolment (`enrol`: whoever holds its private half may
certify one device), or a revocation (`revoke`: what the device wrote after q does not count, nor
what a device wrote that only it vouched for, unless a revocation names that one as well).
A certificate also bears the signature of the key that it is about: nobody can give another's key
other rights. The set of statements decides; the order in which they arrive does not.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeVar

from pydantic import Field, TypeAdapter, ValidationError

from asn_desktop.domain.ids import DeviceId, EventId, SessionId
from asn_desktop.domain.ledger import InvalidEventError, canonical
from asn_desktop.domain.models import Frozen
from asn_desktop.domain.registers import Device, Purpose, Role
from asn_desktop.vault import keys

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

STATEMENT_PREFIX = b"asn-desktop statement 1\n"
HEAD_PREFIX = b"asn-desktop head 1\n"
MOST_STATEMENTS = 5_000

Item = TypeVar("Item")

Hex32 = Field(pattern="^[0-9a-f]{32}$")
HexKey = Field(pattern="^[0-9a-f]{64}$")
HexSignature = Field(pattern="^[0-9a-f]{128}$")


class Statement(Frozen):
    """One signed statement about a key. `by` is the public key that signed it, in hex."""

    kind: Literal["device", "enrol", "revoke"]
    ses: str = Hex32
    key: str = HexKey
    role: Role
    evaluator: str = Field(default="", max_length=32)
    purpose: Purpose = Purpose.ROSTER
    name: str = Field(default="", max_length=200)
    q: int = Field(default=0, strict=True, ge=0, lt=2**53)
    by: str = HexKey
    signature: str = Field(default="", pattern="^([0-9a-f]{128})?$")
    accepted: str = Field(default="", pattern="^([0-9a-f]{128})?$")
    """A certificate's second signature, by the key that it is about."""

    def message(self) -> bytes:
        """Return the bytes that are signed."""
        content = self.model_dump(mode="json", exclude={"signature", "accepted"})
        return STATEMENT_PREFIX + canonical(content)

    @property
    def device(self) -> DeviceId:
        """Return the id of the key that this is about."""
        return _device_id(self.key)


class SignedHead(Frozen):
    """The last event of a chain at some time, signed by its device: proof of all before it."""

    dev: str = Hex32
    q: int = Field(strict=True, gt=0, lt=2**53)
    id: str = HexKey
    signature: str = HexSignature

    def message(self) -> bytes:
        """Return the bytes that are signed."""
        return head_message(DeviceId(self.dev), self.q, EventId(self.id))


STATEMENTS: TypeAdapter[tuple[Statement, ...]] = TypeAdapter(tuple[Statement, ...])
HEADS: TypeAdapter[tuple[SignedHead, ...]] = TypeAdapter(tuple[SignedHead, ...])


class Trust(NamedTuple):
    """What the valid statements amount to: devices with their rights and keys, and revocations."""

    devices: dict[DeviceId, Device]
    public_keys: dict[DeviceId, bytes]
    revoked_after: dict[DeviceId, int]


def signed_statement(
    statement: Statement, private: bytes, accepting: bytes | None = None
) -> Statement:
    """Return the statement with the signature of the key that it names as its issuer.

    A certificate needs the private key of the device, too.
    """
    message = statement.message()
    accepted = keys.sign(accepting, message).hex() if accepting else ""
    signature = keys.sign(private, message).hex()
    return statement.model_copy(update={"signature": signature, "accepted": accepted})


def head_message(dev: DeviceId, q: int, event: EventId) -> bytes:
    """Return what a device signs to vouch for its chain up to here."""
    return HEAD_PREFIX + f"{dev}\n{q}\n{event}".encode()


def signed_head(dev: DeviceId, q: int, event: EventId, private: bytes) -> SignedHead:
    """Return a chain's head, signed."""
    signature = keys.sign(private, head_message(dev, q, event)).hex()
    return SignedHead(dev=dev, q=q, id=event, signature=signature)


def trust(root: bytes, statements: Iterable[Statement]) -> Trust:
    """Return what these statements amount to under this root; what does not hold is left out.

    Devices are certified by the root, by an enrolment key (with exactly the enrolment's rights),
    or by an older device of the same rights, in any number of steps.
    """
    by_root = root.hex()
    valid = valid_statements(SessionId(keys.key_id(root)), statements)
    own_words = [found for found in valid if found.by == by_root]
    limits: dict[str, int] = {}
    for found in own_words:
        if found.kind == "revoke":
            limits[found.key] = min(found.q, limits.get(found.key, found.q))
    starts: list[tuple[str, Device | None]] = [(by_root, None)]
    starts += [(found.key, _rights(found)) for found in own_words if found.kind == "enrol"]
    issued: dict[str, list[Statement]] = defaultdict(list)
    for found in valid:
        if found.kind == "device":
            issued[found.by].append(found)
    devices = _vouched(starts, issued, ())
    lasting = _vouched(starts, issued, limits.keys())
    limits |= dict.fromkeys(devices.keys() - lasting.keys() - limits.keys(), 0)
    return Trust(
        {_device_id(key): min(rights, key=_rank) for key, rights in devices.items()},
        {_device_id(key): bytes.fromhex(key) for key in devices},
        {_device_id(key): q for key, q in limits.items()},
    )


def _vouched(
    starts: Sequence[tuple[str, Device | None]],
    issued: Mapping[str, Sequence[Statement]],
    revoked: Collection[str],
) -> dict[str, set[Device]]:
    """Return the keys that these starts vouch for, step by step; no step leaves a revoked key."""
    found: dict[str, set[Device]] = defaultdict(set)
    waiting = list(starts)
    while waiting:
        issuer, given = waiting.pop()
        if issuer in revoked:
            continue
        for statement in issued.get(issuer, ()):
            rights = _rights(statement)
            is_within = given is None or given[:3] == rights[:3]
            if is_within and rights not in found[statement.key]:
                found[statement.key].add(rights)
                waiting.append((statement.key, rights))
    return {key: rights for key, rights in found.items() if rights}


def valid_statements(ses: SessionId, statements: Iterable[Statement]) -> list[Statement]:
    """Return the statements about this session that bear the signatures that they must."""
    return [found for found in statements if found.ses == ses and _is_valid(found)]


@lru_cache(maxsize=MOST_STATEMENTS)
def _is_valid(statement: Statement) -> bool:
    """Tell whether the signatures hold; remembered, since every package brings the same again."""
    message = statement.message()
    needed = [(statement.by, statement.signature)]
    if statement.kind == "device":
        needed.append((statement.key, statement.accepted))
    return all(
        keys.is_signed(bytes.fromhex(public), bytes.fromhex(signature), message)
        for public, signature in needed
    )


def _device_id(key: str) -> DeviceId:
    return DeviceId(keys.key_id(bytes.fromhex(key)))


def _rights(statement: Statement) -> Device:
    return Device(statement.role, statement.evaluator, statement.purpose, statement.name)


def _rank(device: Device) -> tuple[bool, str, str, str]:
    """Return what decides, of several certificates of one key, which is shown and counts."""
    return (device.role != Role.COORDINATOR, device.evaluator, device.purpose, device.name)


def valid_heads(heads: Iterable[SignedHead], trusted: Trust) -> list[SignedHead]:
    """Return the heads that a certified device signed."""
    return [
        head
        for head in heads
        if (public := trusted.public_keys.get(DeviceId(head.dev))) and _is_signed_by(public, head)
    ]


@lru_cache(maxsize=MOST_STATEMENTS)
def _is_signed_by(public: bytes, head: SignedHead) -> bool:
    return keys.is_signed(public, bytes.fromhex(head.signature), head.message())


def read_statements(content: object) -> tuple[Statement, ...]:
    """Return statements from JSON.

    :raises InvalidEventError: not so shaped, or too many.
    """
    return _read(STATEMENTS, content)


def read_heads(content: object) -> tuple[SignedHead, ...]:
    """Return signed heads from JSON.

    :raises InvalidEventError: not so shaped, or too many.
    """
    return _read(HEADS, content)


def _read(adapter: TypeAdapter[tuple[Item, ...]], content: object) -> tuple[Item, ...]:
    try:
        found = adapter.validate_python(content)
    except ValidationError:
        reason = "pernyataan atau kepala rantai tidak berbentuk semestinya"
        raise InvalidEventError(reason) from None
    if len(found) > MOST_STATEMENTS:
        reason = "terlalu banyak pernyataan"
        raise InvalidEventError(reason)
    return found
