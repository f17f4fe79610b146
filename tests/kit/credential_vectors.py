"""Test vectors of credentials for every verifier; as a program it writes them.

    PYTHONPATH=tests/kit python tests/kit/credential_vectors.py

Each file of tests/data/credentials/ holds root keys, a list of what no longer holds, and cases: a
text and the verdict on it. The program makes them, and any reader of docs/format.md must agree.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import base45
import cbor2
from certificate_kit import KEY, KEY_ID, PUBLIC, SES, certificate
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from asn_desktop.domain.errors import NotACredentialError
from asn_desktop.printing.credential import (
    PREFIX,
    CredentialFacts,
    certificate_credential,
    sign_credential,
)
from asn_desktop.services.checking.certificate_checks import check_code, means_of
from asn_desktop.services.checking.reference_files import Reference
from asn_desktop.vault import keys

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FOLDER = Path(__file__).resolve().parents[1] / "data" / "credentials"
FACTS = certificate_credential(certificate())
TEXT = sign_credential(FACTS, KEY, KEY_ID)
STRANGER = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
OLDER = bytes.fromhex(SES)[:8]
BATCH_2 = KEY_ID[:6] + b"\0\2"
RAW: bytes = base45.b45decode(TEXT.removeprefix(PREFIX))
PARTS: list[Any] = cbor2.loads(RAW).value
PAYLOAD_AT = 2 + 14 + 1

Case = tuple[str, str]


def text_of(raw: bytes) -> str:
    """Return the text of any bytes."""
    return PREFIX + str(base45.b45encode(raw), "ascii")


def facts(**changes: str) -> CredentialFacts:
    return FACTS.model_copy(update=changes)


def sealed(content: object) -> str:
    return text_of(cbor2.dumps(content))


def signed_payload(payload: bytes, key_id: bytes = KEY_ID) -> str:
    """Return a credential of any payload, signed by the root all the same."""
    header = cbor2.dumps({1: -8, 4: key_id}, canonical=True)
    signature = KEY.sign(cbor2.dumps(["Signature1", header, b"", payload]))
    return sealed(cbor2.CBORTag(18, [header, {}, payload, signature]))


def flipped(raw: bytes, bit: int) -> bytes:
    """Return bytes with one bit changed."""
    changed = bytearray(raw)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def byte_flips() -> list[str]:
    """Return the texts of every one-bit change of the bytes."""
    return [text_of(flipped(RAW, bit)) for bit in range(8 * len(RAW))]


def text_flips() -> list[str]:
    """Return every one-bit change of the text itself."""
    letters = TEXT.encode()
    return [flipped(letters, bit).decode("latin-1") for bit in range(8 * len(letters))]


def valid() -> Iterator[Case]:
    yield "plain", TEXT
    yield "scanner: white space around", f" \t{TEXT}\r\n"
    yield "batch 65535", sign_credential(FACTS, KEY, KEY_ID[:6] + b"\xff\xff")
    yield "older program: eight bytes of the session", sign_credential(FACTS, KEY, OLDER)
    yield "no number, no NIP", sign_credential(facts(number="", nip_tail=""), KEY, KEY_ID)
    yield "long name, shortened", sign_credential(facts(name="Raden Ayu " * 20), KEY, KEY_ID)
    yield "wide letters", sign_credential(facts(name="é李𝒳 " * 40), KEY, KEY_ID)
    longest = facts(name="N" * 200, number="9" * 100, rule_version="v" * 100, band="B" * 60)
    yield "everything shortened", sign_credential(longest, KEY, KEY_ID)
    strange = facts(name='"\\/\u0001\u2028\ufeff\u202ex', band="<b>&amp;</b>")
    yield "letters that need care", sign_credential(strange, KEY, KEY_ID)
    yield "empty payload texts", sign_credential(facts(name="", band="", score=""), KEY, KEY_ID)


def altered() -> Iterator[Case]:
    header, empty, payload, signature = PARTS
    told = cbor2.loads(payload)
    for place, name in enumerate(("name", "nip_tail", "number", "issued", "score", "band")):
        changed = [*told]
        changed[place] = "2026-02-05" if name == "issued" else "X"
        content = [header, empty, cbor2.dumps(changed), signature]
        yield f"{name} changed", sealed(cbor2.CBORTag(18, content))
    yield (
        "another digest",
        sealed(cbor2.CBORTag(18, [header, empty, cbor2.dumps([*told[:-1], bytes(32)]), signature])),
    )
    yield "signed by somebody else in this name", sign_credential(FACTS, STRANGER, KEY_ID)
    yield "signature too short", sealed(cbor2.CBORTag(18, [header, empty, payload, signature[:-1]]))
    yield "signature of zeros", sealed(cbor2.CBORTag(18, [header, empty, payload, bytes(64)]))
    order = 2**252 + 27742317777372353535851937790883648493
    more = (int.from_bytes(signature[32:], "little") + order).to_bytes(32, "little")
    content = [header, empty, payload, signature[:32] + more]
    yield "scalar above the order", sealed(cbor2.CBORTag(18, content))
    yield "cut short", TEXT[:-3]
    yield "something behind", text_of(RAW + b"\0")
    yield "one letter more", TEXT + "0"
    yield "too long", TEXT + "0" * 2000
    yield "the other batch's number", text_of(RAW[:15] + b"\2" + RAW[16:])
    yield "payload of another shape", signed_payload(cbor2.dumps([1, 2]))
    yield (
        "payload with a day that is none",
        signed_payload(cbor2.dumps([*told[:3], "4 Februari", *told[4:]])),
    )
    yield "payload with a text too long", signed_payload(cbor2.dumps(["N" * 201, *told[1:]]))
    yield "payload with a ninth part", signed_payload(cbor2.dumps([*told, "x"]))
    yield "payload with something behind", signed_payload(payload + b"\0")
    yield "payload that is no UTF-8", signed_payload(payload.replace(b"Siti", b"Sit\xff"))


def longer() -> Iterator[Case]:
    """The same content spelt longer: a known session's, so it is altered."""
    header, _, payload, signature = PARTS
    start = b"\xd2\x84\x4d" + header + b"\xa0"
    end = b"\x58\x40" + signature
    size = len(payload)
    yield (
        "payload's length in two bytes",
        text_of(start + b"\x59" + size.to_bytes(2, "big") + payload + end),
    )
    yield (
        "payload's length in four bytes",
        text_of(start + b"\x5a" + size.to_bytes(4, "big") + payload + end),
    )
    whole = bytes([0x58, size]) + payload
    yield "signature's length in two bytes", text_of(start + whole + b"\x59\x00\x40" + signature)
    yield "payload in pieces", text_of(start + b"\x5f" + whole + b"\xff" + end)
    yield (
        "unprotected header is not empty",
        text_of(b"\xd2\x84\x4d" + header + b"\xa1\x01\x27" + whole + end),
    )
    first = payload[1:]
    name = cbor2.loads(payload)[0].encode()
    shown = b"\x78" + bytes([len(name)]) + name
    rest = first[first.index(name) + len(name) :]
    yield "a text's length longer, inside", signed_payload(b"\x88\x79\0" + shown[1:] + rest)
    yield "the list's length longer, inside", signed_payload(b"\x98\x08" + first)


def longer_unknown() -> Iterator[Case]:
    """What is spelt otherwise before the key id can be read: no credential at all."""
    header, _, payload, signature = PARTS
    rest = b"\xa0" + bytes([0x58, len(payload)]) + payload + b"\x58\x40" + signature
    yield "tag in two bytes", text_of(b"\xd8\x12" + RAW[1:])
    yield "no tag", text_of(RAW[1:])
    yield "another tag", text_of(b"\xd1" + RAW[1:])
    yield "list in two bytes", text_of(b"\xd2\x98\x04" + RAW[2:])
    yield "list without end", text_of(b"\xd2\x9f" + RAW[2:] + b"\xff")
    yield "header's length in two bytes", text_of(b"\xd2\x84\x58\x0d" + header + rest)
    reordered = bytes([0xA2, 0x04, 0x48]) + KEY_ID + b"\x01\x27"
    yield "header in another order", text_of(b"\xd2\x84\x4d" + reordered + rest)
    other = bytes([0xA2, 0x01, 0x26, 0x04, 0x48]) + KEY_ID
    yield "another algorithm", text_of(b"\xd2\x84\x4d" + other + rest)
    yield "small letters", PREFIX + TEXT.removeprefix(PREFIX).lower()
    yield "no prefix", TEXT.removeprefix(PREFIX)
    yield "small prefix", "asn1:" + TEXT.removeprefix(PREFIX)
    yield "another version", "ASN2:" + TEXT.removeprefix(PREFIX)
    yield "nothing", ""
    yield "prefix alone", PREFIX
    yield "a sentence", "halo"
    yield "one letter", PREFIX + "A"
    yield "letters above their range", PREFIX + "::::::"
    yield "no-break space in front", "\u00a0" + TEXT
    yield "line break within", TEXT[:100] + "\n" + TEXT[100:]
    yield "empty bytes", sealed(cbor2.CBORTag(18, [b"", {}, b"", b""]))


def unknown() -> Iterator[Case]:
    yield "another session", sign_credential(FACTS, STRANGER, b"lainnya!")
    yield "the root's own, of another key id", sign_credential(FACTS, KEY, b"lainnya!")


def flip_classes() -> Iterator[Case]:
    """One flipped bit in each part of the bytes."""
    payload = PAYLOAD_AT + 2
    signature = len(RAW) - 64
    places = {
        "tag": 0,
        "list": 1,
        "header's length": 2,
        "algorithm": 5,
        "key id's length": 7,
        "key id, session": 8,
        "key id, batch": 15,
        "unprotected header": 16,
        "payload's kind": 17,
        "payload's length": 18,
        "payload's list": payload,
        "name's length": payload + 1,
        "name": payload + 3,
        "digest": signature - 10,
        "signature's length": signature - 1,
        "signature, R": signature + 3,
        "signature, S": signature + 40,
        "last byte": len(RAW) - 1,
    }
    for name, place in places.items():
        for bit in (0, 7):
            yield f"{name}, bit {bit}", text_of(flipped(RAW, 8 * place + bit))


def gone(*entries: tuple[str, str]) -> dict[str, Any]:
    """Return a list of what no longer holds."""
    told = {subject: {"since": "2026-02-05", "status": status} for subject, status in entries}
    kind = {"kind": "asn-desktop revocations", "version": 1, "made": "2026-02-06"}
    return {**kind, "sessions": {SES: told}}


def revoked() -> Iterator[Case]:
    yield "by its digest", TEXT
    yield "by its batch", sign_credential(facts(digest="11" * 32), KEY, BATCH_2)
    yield "replaced", sign_credential(facts(digest="22" * 32), KEY, KEY_ID)
    yield "replaced, and of a revoked batch", sign_credential(facts(digest="22" * 32), KEY, BATCH_2)
    yield "older program, by its digest", sign_credential(FACTS, KEY, OLDER)
    yield "not on the list", sign_credential(facts(digest="33" * 32), KEY, KEY_ID)
    yield "unknown signer on the list", sign_credential(FACTS, STRANGER, b"lainnya!")
    yield "altered, on the list", TEXT[:-3]


GONE = gone((FACTS.digest, "dicabut"), (BATCH_2.hex(), "dicabut"), ("22" * 32, "diganti"))
ROOTS = [PUBLIC, keys.signing_public(bytes(range(2, 34)))]
CLASSES: dict[str, tuple[Callable[[], Iterator[Case]], dict[str, Any] | None]] = {
    "valid": (valid, None),
    "altered": (altered, None),
    "longer": (longer, None),
    "no-credential": (longer_unknown, None),
    "unknown-signer": (unknown, None),
    "bit-flips": (flip_classes, None),
    "revoked": (revoked, GONE),
}


def judged(text: str, revocations: dict[str, Any] | None = None) -> dict[str, Any]:
    """Return what the program says of a text, in the words of all verifiers."""
    told = (revocations or {"sessions": {}})["sessions"]
    roots = {keys.key_id(root): root for root in ROOTS}
    try:
        check = check_code(text, means_of(roots, Reference({}, gone=told)))
    except NotACredentialError:
        return {"verdict": "not_a_credential", "facts": None}
    said = {name: check.facts[name] for name in CredentialFacts.model_fields if name in check.facts}
    judgement: dict[str, Any] = {"verdict": check.verdict, "facts": said or None}
    more = [each for each in ("register", "since") if each in check.facts]
    return judgement | {each: check.facts[each] for each in more}


def vectors(name: str) -> dict[str, Any]:
    """Return the content of one file."""
    cases, revocations = CLASSES[name]
    return {
        "roots": [root.hex() for root in ROOTS],
        "revocations": revocations,
        "cases": [{"name": n, "text": t, **judged(t, revocations)} for n, t in cases()],
    }


def written(name: str) -> str:
    return json.dumps(vectors(name), indent=1) + "\n"


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for each in CLASSES:
        (FOLDER / f"{each}.json").write_text(written(each), encoding="utf-8")
