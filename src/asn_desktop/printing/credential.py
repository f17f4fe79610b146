"""The signed credential in a certificate's QR: COSE_Sign1 over CBOR, in Base45 (RFC 9052, 9285).

In clear it says the few facts by which a person recognises a paper; a SHA-256 binds all the
others. It proves that nothing was altered; it is no certified electronic signature.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeGuard

import base45
import cbor2
from cryptography.exceptions import InvalidSignature
from pydantic import Field, ValidationError

from asn_desktop.domain.errors import NotACredentialError
from asn_desktop.domain.models import Frozen
from asn_desktop.domain.revocations import KEY_ID_LENGTH, SESSION_PART

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from cryptography.hazmat.primitives.asymmetric.ed25519 import (
        Ed25519PrivateKey,
        Ed25519PublicKey,
    )

    from asn_desktop.domain.documents import CertificateDocument

PREFIX = "ASN1:"
LONGEST_TEXT = 2000
FACTS_FILE, FACTS_FORMAT = "fakta-sertifikat.json", 1
"""The list of facts within a PDF, and the version of its shape: docs/format.md 13."""

BYTES_OF_12_M = 276
"""(419 - 5) / 3 x 2: what version 12 at level M holds behind the prefix."""

SHORTEST = (("name", 16), ("rule_version", 20), ("band", 16), ("number", 40))
"""What is shortened so that every code is a version 12-M, in this order; to so many bytes."""

LONGEST_NAME, LONGEST_FACT, LONGEST_BAND = 200, 100, 60
COSE_SIGN1 = 18
ALGORITHM, KEY_ID, EDDSA = 1, 4, -8
FIELDS = ("name", "nip_tail", "number", "issued", "score", "band", "rule_version", "digest")
HEADER = cbor2.dumps({ALGORITHM: EDDSA, KEY_ID: bytes(KEY_ID_LENGTH)}, canonical=True)
AROUND = " \t\r\n"
"""What may stand around a text: scanners end with some of it."""

HEADER_START = b"\xd2\x84" + cbor2.dumps(HEADER)[:-KEY_ID_LENGTH]
"""How each of our credentials begins, up to the key id."""


class CredentialFacts(Frozen):
    """What a credential says: `issued` is YYYY-MM-DD, `digest` 64 hex digits.

    A text that would make the QR too fine ends in an ellipsis; the digest binds the whole one.
    """

    name: str = Field(max_length=LONGEST_NAME)
    nip_tail: str = Field(max_length=4)
    number: str = Field(max_length=LONGEST_FACT)
    issued: str = Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
    score: str = Field(max_length=20)
    band: str = Field(max_length=LONGEST_BAND)
    rule_version: str = Field(max_length=LONGEST_FACT)
    digest: str = Field(pattern=r"^[0-9a-f]{64}$")


class Credential(NamedTuple):
    """A credential as read: who says to have signed it, and what; nothing is verified yet."""

    key_id: bytes
    facts: CredentialFacts


class Verdict(NamedTuple):
    """`facts` are None where an altered text can no longer be read."""

    verdict: Literal["valid", "altered", "unknown_signer"]
    facts: CredentialFacts | None


class Envelope(NamedTuple):
    """The parts of a COSE_Sign1."""

    key_id: bytes
    header: bytes
    payload: bytes
    signature: bytes


def canonical_facts(facts: Iterable[tuple[str, str]]) -> bytes:
    """Return named facts as canonical JSON: a list of pairs, no spaces, UTF-8."""
    pairs = [list(pair) for pair in facts]
    return json.dumps(pairs, ensure_ascii=False, separators=(",", ":")).encode()


def facts_digest(facts: Iterable[tuple[str, str]]) -> str:
    """Return the SHA-256 of named facts."""
    return hashlib.sha256(canonical_facts(facts)).hexdigest()


def certificate_credential(document: CertificateDocument) -> CredentialFacts:
    """Return what the credential of a certificate says."""
    digits = "".join(filter(str.isdigit, document.participant.nip))
    return CredentialFacts(
        name=_shortened(document.participant.name, LONGEST_NAME),
        nip_tail=digits[-4:],
        number=_shortened(document.number, LONGEST_FACT),
        issued=document.issued.isoformat(),
        score=document.average,
        band=_shortened(document.qualification, LONGEST_BAND),
        rule_version=_shortened(document.rule_version, LONGEST_FACT),
        digest=facts_digest(document.facts()),
    )


def signed_certificate(
    document: CertificateDocument, key: Ed25519PrivateKey, key_id: bytes
) -> CertificateDocument:
    """Return the certificate with the credential that binds every fact it prints."""
    credential = sign_credential(certificate_credential(document), key, key_id)
    return document.model_copy(update={"credential": credential})


def sign_credential(facts: CredentialFacts, key: Ed25519PrivateKey, key_id: bytes) -> str:
    """Return the text of the QR; `key_id` is what `key_id_of` returns.

    :raises ValueError: the key id has not eight bytes.
    """
    if len(key_id) != KEY_ID_LENGTH:
        message = f"a key id has {KEY_ID_LENGTH} bytes, not {len(key_id)}"
        raise ValueError(message)
    header = _header(key_id)
    payload = _payload(facts, len(header))
    signature = key.sign(_to_be_signed(header, payload))
    return _text_of(Envelope(key_id, header, payload, signature))


def read_credential(text: str) -> Credential:
    """Return what a text says, without verifying it.

    :raises NotACredentialError: it is no credential of this program, or cannot be read.
    """
    envelope = _opened(text)
    facts = _facts(envelope.payload)
    if facts is None:
        raise NotACredentialError
    return Credential(envelope.key_id, facts)


def verify_credential(text: str, known: Mapping[bytes, Ed25519PublicKey]) -> Verdict:
    """Return whether a text is what one of the known keys signed, by session (`key_id_of`, 0).

    A text that names a known key and does not hold is altered, however it was spoilt.

    :raises NotACredentialError: it is no credential of this program.
    """
    try:
        envelope = _opened(text)
    except NotACredentialError:
        if _signers(_leading_key_id(text), known):
            return Verdict("altered", None)
        raise
    facts = _facts(envelope.payload)
    signers = _signers(envelope.key_id, known)
    if not signers:
        if facts is None:
            raise NotACredentialError
        return Verdict("unknown_signer", facts)
    if facts is None or not any(_holds(envelope, key) for key in signers):
        return Verdict("altered", facts)
    return Verdict("valid", facts)


def _signers(
    key_id: bytes | None, known: Mapping[bytes, Ed25519PublicKey]
) -> list[Ed25519PublicKey]:
    """Return the keys that a key id may mean: of one session, or of several that begin alike."""
    if key_id is None or len(key_id) != KEY_ID_LENGTH:
        return []
    if key_id in known:
        return [known[key_id]]
    begun = key_id[:SESSION_PART]
    return [key for ses, key in known.items() if ses.startswith(begun)]


def _shortened(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


def _payload(facts: CredentialFacts, header_length: int) -> bytes:
    """Return the facts in CBOR, their texts as long as the QR's version allows."""
    room = BYTES_OF_12_M - header_length - 74
    texts = {field: str(getattr(facts, field)) for field in FIELDS[:-1]}
    for field, least in SHORTEST:
        spare = room - len(_packed(texts, facts.digest))
        if spare >= 0:
            break
        texts[field] = _cut(texts[field], spare, least)
    return _packed(texts, facts.digest)


def _packed(texts: Mapping[str, str], digest: str) -> bytes:
    return cbor2.dumps([*texts.values(), bytes.fromhex(digest)], canonical=True)


def _cut(text: str, spare: int, least: int) -> str:
    """Return a text shorter by what is lacking (`spare` is negative), if it is long enough."""
    encoded = text.encode()
    kept = max(least, len(encoded) + spare - len("…".encode()))
    if kept >= len(encoded) - len("…".encode()):
        return text
    return encoded[:kept].decode(errors="ignore").rstrip() + "…"


def _header(key_id: bytes) -> bytes:
    return cbor2.dumps({ALGORITHM: EDDSA, KEY_ID: key_id}, canonical=True)


def _to_be_signed(header: bytes, payload: bytes) -> bytes:
    return cbor2.dumps(["Signature1", header, b"", payload], canonical=True)


def _holds(envelope: Envelope, key: Ed25519PublicKey) -> bool:
    try:
        key.verify(envelope.signature, _to_be_signed(envelope.header, envelope.payload))
    except InvalidSignature:
        return False
    return True


def _opened(text: str) -> Envelope:
    stripped = text.strip(AROUND)
    if not stripped.startswith(PREFIX) or len(stripped) > LONGEST_TEXT:
        raise NotACredentialError
    try:
        tagged = cbor2.loads(base45.b45decode(stripped.removeprefix(PREFIX)))
        header, unprotected, payload, signature = tagged.value
        key_id = bytes(header[-KEY_ID_LENGTH:])
    except _UNREADABLE as error:
        raise NotACredentialError from error
    parts = [key_id, header, payload, signature]
    if tagged.tag != COSE_SIGN1 or unprotected != {} or not _all_bytes(parts):
        raise NotACredentialError
    if header != _header(key_id):
        raise NotACredentialError
    envelope = Envelope(*parts)
    if _text_of(envelope) != stripped:
        raise NotACredentialError
    return envelope


def _text_of(envelope: Envelope) -> str:
    """Return the one text that says this envelope: nothing stands behind it or is spelt longer."""
    content = [envelope.header, {}, envelope.payload, envelope.signature]
    sealed = cbor2.dumps(cbor2.CBORTag(COSE_SIGN1, content))
    return PREFIX + str(base45.b45encode(sealed), "ascii")


def _all_bytes(parts: list[object]) -> TypeGuard[list[bytes]]:
    return all(isinstance(part, bytes) for part in parts)


def _facts(payload: bytes) -> CredentialFacts | None:
    try:
        *texts, digest = cbor2.loads(payload)
        facts = CredentialFacts(**dict(zip(FIELDS, [*texts, digest.hex()], strict=True)))
        named = {field: getattr(facts, field) for field in FIELDS[:-1]}
        return facts if _packed(named, facts.digest) == payload else None
    except _UNREADABLE:
        return None


def _leading_key_id(text: str) -> bytes | None:
    """Return the key id at the start of a text whose rest can no longer be read."""
    length = len(HEADER_START) + KEY_ID_LENGTH
    letters = -(-length // 2) * 3
    stripped = text.strip(AROUND)
    if not stripped.startswith(PREFIX):
        return None
    try:
        start = base45.b45decode(stripped.removeprefix(PREFIX)[:letters])
    except ValueError:
        return None
    return start[len(HEADER_START) : length] if start.startswith(HEADER_START) else None


_UNREADABLE = (
    *(cbor2.CBORDecodeError, ValidationError, ValueError, TypeError, KeyError, AttributeError),
    *(IndexError, RecursionError, OverflowError),
)
"""What decoding of hostile bytes may raise; ValueError holds those of Base45 and UTF-8."""
