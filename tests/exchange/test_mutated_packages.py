"""Packages altered below the seal, by whoever can seal to a table but not sign for a laptop."""

from __future__ import annotations

import copy
import hashlib
import json
import os
import random
import zlib
from typing import TYPE_CHECKING, Any

import pytest
from forger_kit import Forger
from laptop_kit import memory_folder
from session_kit import PASSPHRASE
from stage_kit import theatre

from asn_desktop.domain.errors import UserError
from asn_desktop.domain.ledger import canonical
from asn_desktop.domain.registers import Role
from asn_desktop.exchange.package import FORMAT, HEADER_PREFIX, MAGIC, read_package, unpack
from asn_desktop.vault import keys
from asn_desktop.vault.agency import read_agency_key
from asn_desktop.vault.seal import LENGTH_BYTES, Openers, Recipients, seal, unseal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from stage_kit import Theatre

    from asn_desktop.domain.bundle import Bundle

MUTATIONS = 25_000 if os.environ.get("ASN_LONG") == "1" else 400
MAGICAL = MAGIC + bytes([FORMAT])
Header = dict[str, Any]


class Parts:
    """An honest package, taken apart."""

    def __init__(self, stage: Theatre, content: bytes) -> None:
        self.stage = stage.stage
        raw, self.signature, body = content.split(b"\n", 2)
        self.header: Header = json.loads(raw)
        self.lines = body.split(b"\n")

    def again(self, header: Header, lines: list[bytes], signature: bytes | None = None) -> bytes:
        """Return them put together and sealed to the table, with the signature that there is."""
        content = b"\n".join((canonical(header), signature or self.signature, b"\n".join(lines)))
        return seal(MAGICAL, zlib.compress(content, 1), Recipients((self.stage.seal_key,)))


@pytest.fixture(scope="module")
def stage() -> Iterator[Theatre]:
    with memory_folder() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "COST", keys.StretchCost(memory=64, rounds=1, lanes=1))
        yield theatre(folder)


@pytest.fixture(scope="module")
def openers(stage: Theatre) -> Openers:

    return Openers((read_agency_key(stage.agency_key, PASSPHRASE),))


@pytest.fixture(scope="module")
def parts(stage: Theatre, openers: Openers) -> Parts:
    table = stage.good.read_bytes()
    return Parts(stage, zlib.decompress(unseal(MAGICAL, table, openers)))


# --- what is altered ---------------------------------------------------------------------


def _digested(header: Header, lines: list[bytes]) -> Header:
    return {**header, "digest": hashlib.sha256(b"\n".join(lines)).hexdigest()}


def line_altered(parts: Parts, rng: random.Random) -> bytes:
    lines = list(parts.lines)
    at = rng.randrange(len(lines))
    altered = bytearray(lines[at])
    altered[rng.randrange(len(altered))] ^= 1 << rng.randrange(7)
    lines[at] = bytes(altered).replace(b"\n", b" ")
    return parts.again(_digested(parts.header, lines), lines)


def lines_swapped(parts: Parts, rng: random.Random) -> bytes:
    lines = list(parts.lines)
    first, second = rng.sample(range(len(lines)), 2)
    lines[first], lines[second] = lines[second], lines[first]
    return parts.again(rng.choice((parts.header, _digested(parts.header, lines))), lines)


def line_dropped(parts: Parts, rng: random.Random) -> bytes:
    lines = list(parts.lines)
    del lines[rng.randrange(len(lines))]
    header = copy.deepcopy(parts.header)
    rng.choice(header["chains"])["lines"] -= 1
    return parts.again(_digested(header, lines), lines)


def line_added(parts: Parts, rng: random.Random) -> bytes:
    lines = [*parts.lines, rng.choice(parts.lines)]
    header = copy.deepcopy(parts.header)
    header["chains"][-1]["lines"] += 1
    return parts.again(_digested(header, lines), lines)


def chain_renamed(parts: Parts, rng: random.Random) -> bytes:
    header = copy.deepcopy(parts.header)
    rng.choice(header["chains"])["dev"] = rng.randbytes(16).hex()
    return parts.again(header, parts.lines)


def header_part_changed(parts: Parts, rng: random.Random) -> bytes:
    changes: Header = {
        "kind": rng.choice(("assign", "session", "kelak")),
        "t": rng.randrange(2**50),
        "extra": {"a": rng.randrange(10)},
        "sender": rng.choice(parts.header["chains"])["dev"],
        "digest": rng.randbytes(32).hex(),
        "heads": parts.header["heads"][1:],
        "statements": parts.header["statements"][1:],
    }
    part = rng.choice([name for name in changes if changes[name] != parts.header[name]])
    return parts.again({**parts.header, part: changes[part]}, parts.lines)


def head_moved(parts: Parts, rng: random.Random) -> bytes:
    header = copy.deepcopy(parts.header)
    rng.choice(header["heads"])["q"] += 1 + rng.randrange(100)
    return parts.again(header, parts.lines)


def statement_raised(parts: Parts, rng: random.Random) -> bytes:
    header = copy.deepcopy(parts.header)
    theirs = [each for each in header["statements"] if each["role"] == Role.EVALUATOR]
    rng.choice(theirs).update(role=Role.COORDINATOR.value, evaluator="")
    return parts.again(header, parts.lines)


def signed_by_another(parts: Parts, rng: random.Random) -> bytes:
    made = keys.sign(rng.randbytes(32), HEADER_PREFIX + canonical(parts.header))
    return parts.again(parts.header, parts.lines, made.hex().encode())


def signed_by_a_certified_other(parts: Parts, rng: random.Random) -> bytes:
    """Sign with a certified laptop's key under the name of the laptop that sent it."""
    forger = Forger(parts.stage)
    header = copy.deepcopy(parts.header)
    header["statements"].append(forger.laptop.statement.model_dump(mode="json"))
    header["t"] = rng.randrange(2**50)
    made = keys.sign(forger.private, HEADER_PREFIX + canonical(header))
    return parts.again(header, parts.lines, made.hex().encode())


def signature_altered(parts: Parts, rng: random.Random) -> bytes:
    made = bytearray(parts.signature)
    at = rng.randrange(len(made))
    made[at] = rng.choice([c for c in b"0123456789abcdefABCDEF" if c != made[at]])
    return parts.again(parts.header, parts.lines, bytes(made))


MUTATIONS_BELOW = (
    line_altered,
    lines_swapped,
    line_dropped,
    line_added,
    chain_renamed,
    header_part_changed,
    head_moved,
    statement_raised,
    signed_by_another,
    signed_by_a_certified_other,
    signature_altered,
)


@pytest.mark.parametrize("mutation", MUTATIONS_BELOW, ids=lambda mutation: mutation.__name__)
def test_none_of_them_is_accepted(
    mutation: Callable[[Parts, random.Random], bytes], stage: Theatre, parts: Parts
) -> None:
    rng = random.Random(mutation.__name__)  # noqa: S311
    seal_private = _seal_private(stage)
    refused = 0
    for _ in range(MUTATIONS // len(MUTATIONS_BELOW)):
        with pytest.raises(UserError):
            unpack(mutation(parts, rng), seal_private)
        refused += 1
    assert refused == MUTATIONS // len(MUTATIONS_BELOW)


def _seal_private(stage: Theatre) -> Openers:
    with memory_folder() as folder, stage.set_up(folder) as desk:
        return Openers((desk._context.ledger.file.get("seal_private") or b"",))


def test_what_is_put_together_unaltered_is_accepted(stage: Theatre, parts: Parts) -> None:
    bundle: Bundle = unpack(parts.again(parts.header, parts.lines), _seal_private(stage))
    assert [line for chain in bundle.chains for line in chain.lines] == parts.lines


def test_no_bit_of_anothers_slot_may_be_other(
    stage: Theatre, openers: Openers, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Each recipient's package stands and falls with the others' slots: the seal covers them."""
    rng = random.Random(9)  # noqa: S311
    content = stage.good.read_bytes()
    begin = len(MAGICAL) + LENGTH_BYTES
    end = begin + int.from_bytes(content[len(MAGICAL) : begin])
    slots = json.loads(content[begin:end])["slots"]
    other = next(slot for slot in slots if slot["to"] == keys.key_id(stage.stage.seal_key))
    at = content.index(other["sealed"].encode())
    for _ in range(MUTATIONS // 4):
        altered = bytearray(content)
        place = at + rng.randrange(len(other["sealed"]))
        altered[place] = rng.choice([c for c in b"0123456789abcdef" if c != altered[place]])
        with pytest.raises(UserError):
            unpack(bytes(altered), openers)
    path = tmp_path_factory.mktemp("utuh") / "utuh.asnpkg"
    path.write_bytes(content)
    assert read_package(path, openers).chains
