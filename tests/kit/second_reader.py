"""A second reader of packages and receipts, written from docs/format.md and nothing else.

It shares no code with the program. It is short and not quick.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
import zlib
from collections import defaultdict
from typing import Any

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
PURPOSE, LETTERS = b"asn-desktop content key 1", "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
ID, KEY, SIGNATURE, ANY, BIG = "[0-9a-f]{32}", "[0-9a-f]{64}", "[0-9a-f]{128}", ".*", 2**53 - 1
RIGHTS = ("role", "evaluator", "purpose")
Json = Any
Said = dict[str, Json]


class Refused(Exception):  # noqa: N818 (it is what the document calls it)
    pass


def require(holds: object, why: str) -> None:
    if not holds:
        raise Refused(why)


def shaped(said: Json, **shapes: Json) -> Said:
    """Demand just these names; of texts a pattern, of numbers the least, of the rest a type."""
    require(isinstance(said, dict) and set(said) == set(shapes), "names")
    for name, shape in shapes.items():
        here = said[name]
        if isinstance(shape, str):
            require(isinstance(here, str) and re.fullmatch(shape, here, re.DOTALL), name)
        elif isinstance(shape, int):
            require(type(here) is int and shape <= here <= BIG, name)
        else:
            require(isinstance(here, shape), name)
    found: Said = said
    return found


def sha(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def id_of(key: str) -> str:
    return sha(bytes.fromhex(key))[:32]


def spell(content: Json) -> bytes:
    return json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def depth(content: Json) -> int:
    """Return how deep it nests; numbers that are not whole or too large are refused on the way."""
    if isinstance(content, dict | list):
        parts = content.values() if isinstance(content, dict) else content
        return max((1 + depth(part) for part in parts), default=0)
    require(type(content) is not float, "fraction")
    require(type(content) is not int or abs(content) <= BIG, "number")
    return 0


def parse(raw: bytes, deepest: int) -> Json:
    try:
        content, text = json.loads(raw.decode()), raw.decode()
        require(unicodedata.is_normalized("NFC", text) and spell(content) == raw, "not canonical")
        require(depth(content) <= deepest, "depth")
    except (ValueError, RecursionError):
        raise Refused from None
    return content


def code(content: bytes) -> str:
    number = int.from_bytes(hashlib.sha256(content).digest()[:5])
    letters = "".join(LETTERS[number >> 5 * k & 31] for k in range(8))
    return f"{letters[:4]}-{letters[4:]}"


def is_signed(public: str, signature: str, message: bytes) -> bool:
    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(public))
        key.verify(bytes.fromhex(signature), message)
    except (InvalidSignature, ValueError):
        return False
    return bool(re.fullmatch(SIGNATURE, signature))


def content_key(slots: list[Said], private: list[bytes], passphrases: list[str]) -> bytes:
    for key in map(X25519PrivateKey.from_private_bytes, private):
        mine = sha(key.public_key().public_bytes_raw())[:32]
        for slot in [slot for slot in slots if slot.get("to") == mine]:
            return SUITE.decrypt(bytes.fromhex(slot["sealed"]), key, info=PURPOSE)
    for slot in [slot for slot in slots if "salt" in slot]:
        memory, rounds, lanes = slot["cost"]
        require(memory <= 262_144 and rounds <= 8 and lanes <= 8, "too dear")
        for typed in passphrases:
            cost: Said = {"memory_cost": memory, "iterations": rounds, "lanes": lanes}
            stretched = Argon2id(salt=bytes.fromhex(slot["salt"]), length=32, **cost)
            wrap = ChaCha20Poly1305(stretched.derive(unicodedata.normalize("NFC", typed).encode()))
            try:
                return wrap.decrypt(bytes(12), bytes.fromhex(slot["sealed"]), PURPOSE)
            except InvalidTag:
                continue
    raise Refused


def unsealed(sealed: bytes, private: list[bytes], passphrases: list[str]) -> bytes:
    require(len(sealed) <= 1 << 28 and sealed[:9] == b"ASNPAKET\x01", "magic, format, size")
    start = 13 + int.from_bytes(sealed[9:13])
    require(13 <= start <= min(len(sealed), 13 + 65_536), "head's length")
    try:
        slots = json.loads(sealed[13:start])["slots"]
        require(len(slots) <= 64 and sum("salt" in slot for slot in slots) <= 2, "slots")
        key, inflater = content_key(slots, private, passphrases), zlib.decompressobj()
        packed = ChaCha20Poly1305(key).decrypt(bytes(12), sealed[start:], sealed[:start])
        content = inflater.decompress(packed, 268_435_456)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, InvalidTag):
        raise Refused("seal") from None
    except zlib.error:
        raise Refused("zlib") from None
    require(inflater.eof and not inflater.unused_data, "the stream's end")
    return content


def read_package(
    sealed: bytes, private: list[bytes] | None = None, passphrases: list[str] | None = None
) -> Said:
    """Return the header with `rights`, `limits`, `proof`, both codes, and `lines` by device."""
    parts = unsealed(sealed, private or [], passphrases or []).split(b"\n", 2)
    require(len(parts) == 3 and len(parts[0]) <= 16_777_216, "three parts")
    first, second, body = parts
    lists: Said = dict.fromkeys(("statements", "heads", "chains"), list)
    shape = {"v": 1, "kind": "[a-z_]{1,20}", "ses": ID, "root": KEY, "sender": ID, "digest": KEY}
    found = shaped(parse(first, 40), **shape, **lists, extra=dict, t=-BIG)
    require(found["v"] == 1 and id_of(found["root"]) == found["ses"], "version, the root's id")
    require(found["digest"] == sha(body), "digest")
    found |= vouched(found["root"], [found])
    rights, public = found["rights"].get(found["sender"], (None, "00" * 32))
    message = b"asn-desktop package 1\n" + first
    require(rights and is_signed(public, second.decode("latin-1"), message), "sender's signature")
    lines, found["lines"] = body.split(b"\n") if body else [], {}
    require(all(len(line) <= 2_097_152 for line in lines[:2_000_001]), "a line's length")
    chains = [shaped(chain, dev=ID, lines=0) for chain in found["chains"]]
    require(sum(chain["lines"] for chain in chains) == len(lines) <= 1_000_000, "lines")
    for chain in chains:
        require(chain["dev"] not in found["lines"], "a device twice")
        found["lines"][chain["dev"]], lines = lines[: chain["lines"]], lines[chain["lines"] :]
    codes = code(b"tanda terima\n" + first), code(b"sudah diterima\n" + first + b"\n" + second)
    return found | {"id": sha(first), "receipt": codes[0], "acknowledgement": codes[1]}


def holds(said: Said, ses: str) -> bool:
    """Tell whether a statement is of this session and duly signed; misshapen: refused."""
    kinds: Said = {"kind": "device|enrol|revoke", "role": "koordinator|penilai"}
    texts: Said = {"evaluator": ".{0,32}", "purpose": "roster|marks", "name": ".{0,200}"}
    maybe: Said = dict.fromkeys(("signature", "accepted"), f"|{SIGNATURE}")
    shaped(said, ses=ID, key=KEY, by=KEY, q=0, **kinds, **texts, **maybe)
    unsigned = {name: part for name, part in said.items() if name not in maybe}
    message = b"asn-desktop statement 1\n" + spell(unsigned)
    accepted = said["kind"] != "device" or is_signed(said["key"], said["accepted"], message)
    return said["ses"] == ses and is_signed(said["by"], said["signature"], message) and accepted


def certified(root: str, valid: list[Said], broken: set[str]) -> dict[str, set[Any]]:
    found: dict[str, set[Any]] = defaultdict(set)
    own = {k: tuple(each[name] for name in RIGHTS) for k, each in enumerate(valid)}
    of_root = [k for k in own if valid[k]["kind"] == "enrol" and valid[k]["by"] == root]
    waiting = [(root, None), *((valid[k]["key"], own[k]) for k in of_root)]
    while waiting:
        issuer, given = waiting.pop()
        for k in [k for k in own if valid[k]["kind"] == "device" and valid[k]["by"] == issuer]:
            key, rights = valid[k]["key"], (*own[k], valid[k]["name"])
            if issuer not in broken and given in (None, own[k]) and rights not in found[key]:
                found[key].add(rights)
                waiting.append((key, own[k]))
    return {key: of_key for key, of_key in found.items() if of_key}


def vouched(root: str, headers: list[Said]) -> Said:
    """Return what the statements and heads of these headers amount to together, by device."""
    every = [each for header in headers for each in header["statements"]]
    require(all(len(header["statements"]) <= 5_000 for header in headers), "statements")
    valid = [each for each in every if holds(each, id_of(root))]
    limits: dict[str, int] = {}
    for each in [each for each in valid if each["kind"] == "revoke" and each["by"] == root]:
        limits[each["key"]] = min(each["q"], limits.get(each["key"], BIG))
    keys, lasting = certified(root, valid, set()), certified(root, valid, set(limits))
    limits |= dict.fromkeys(keys.keys() - lasting.keys() - limits.keys(), 0)
    ranked = {key: sorted((r[0] != "koordinator", *r) for r in of) for key, of in keys.items()}
    rights = {id_of(key): ((of[0][1], of[0][2]), key) for key, of in ranked.items()}
    heads = [head for header in headers for head in header.get("heads", [])]
    require(len(heads) <= 5_000 * len(headers), "heads")
    proof = set()
    for head in heads:
        shaped(head, dev=ID, q=1, id=KEY, signature=SIGNATURE)
        text = f"asn-desktop head 1\n{head['dev']}\n{head['q']}\n{head['id']}"
        if head["dev"] in rights:
            public = rights[head["dev"]][1]
            if is_signed(public, head["signature"], text.encode()):
                proof.add((head["dev"], head["q"], head["id"]))
    return {"rights": rights, "limits": {id_of(k): q for k, q in limits.items()}, "proof": proof}


def read_receipt(raw: bytes, known: list[Said] | None = None) -> Said:
    lines = raw.split(b"\n") if len(raw) <= 8_388_608 else []
    require(len(lines) == 4 and not lines[3] and lines[0] == b"asn-desktop receipt 1", "lines")
    shape = {"v": 1, "ses": ID, "root": KEY, "sender": ID, "t": 0, "frontier": dict}
    found = shaped(parse(lines[1], 40), **shape, statements=list, packages=list)
    require(found["v"] == 1 and id_of(found["root"]) == found["ses"], "version, the root's id")
    require(len(found["statements"]) <= 64 and len(found["packages"]) <= 2_000, "too many")
    trusted = vouched(found["root"], [found, {"statements": known or []}])
    rights, public = trusted["rights"].get(found["sender"], (("", ""), ""))
    is_desk = rights[0] == "koordinator" and found["sender"] not in trusted["limits"]
    require(is_desk, "a coordinator's")
    signature = lines[2].decode("latin-1")
    require(is_signed(public, signature, lines[0] + b"\n" + lines[1]), "signature")
    names: Said = {"digest": KEY, "kind": "[a-z_]{1,20}", "sender": ID, "heads": list}
    code_shape = f"|[{LETTERS}]{{4}}-[{LETTERS}]{{4}}"
    for each in found["packages"]:
        shaped(each, **names, receipt=code_shape, acknowledgement=code_shape)
    points = [point for each in found["packages"] for point in each["heads"]]
    require(len(points) <= 20_000 and len(found["frontier"]) <= 5_000, "too many points")
    for point in points:
        shaped(point, dev=ID, q=1, id=KEY)
    shaped(found["frontier"], **dict.fromkeys(found["frontier"], 0))
    return found
