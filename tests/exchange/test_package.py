"""What travels: whole or refused, by a sentence and never by a traceback."""

from __future__ import annotations

import hashlib
import json
import os
import random
import zlib
from typing import TYPE_CHECKING

import pytest

from asn_desktop.domain.bundle import Bundle, Chain
from asn_desktop.domain.errors import (
    CannotReadError,
    FileMissingError,
    NewerPackageError,
    SealBrokenError,
    SealClosedError,
    UnknownSenderError,
    UserError,
)
from asn_desktop.domain.ids import CriterionCode, DeviceId, EventId, SessionId
from asn_desktop.domain.ledger import ChainPlace, Draft, canonical, write_event
from asn_desktop.domain.registers import Purpose, Role
from asn_desktop.exchange import body, inflating, package
from asn_desktop.exchange.package import FORMAT, HEADER_PREFIX, MAGIC, Outgoing, pack, unpack
from asn_desktop.vault import keys
from asn_desktop.vault.keys import StretchCost
from asn_desktop.vault.seal import Openers, Recipients, seal, unseal
from asn_desktop.vault.trust import Statement, signed_head, signed_statement

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ROOT, DEVICE, SEAL = b"r" * 32, b"d" * 32, b"s" * 32
PUBLIC = keys.signing_public(ROOT)
SES = SessionId(keys.key_id(PUBLIC))
DEV = DeviceId(keys.key_id(keys.signing_public(DEVICE)))
TO = Recipients((keys.sealing_public(SEAL),))
OPENERS = Openers((SEAL,))
MUTATIONS = 100_000 if os.environ.get("ASN_LONG") == "1" else 600


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "COST", StretchCost(memory=64, rounds=1, lanes=1))


def lines(count: int) -> list[bytes]:
    found, last = [], ""
    for q in range(1, count + 1):
        place = ChainPlace(SES, DEV, q, last, "Rahma", q)
        event = write_event(Draft("peserta/1", f"mark/2/{CriterionCode('AK')}", q), place)
        found.append(event.raw)
        last = event.id
    return found


def certificate() -> Statement:
    plain = Statement(
        kind="device",
        ses=SES,
        key=keys.signing_public(DEVICE).hex(),
        role=Role.EVALUATOR,
        evaluator="2" * 32,
        purpose=Purpose.MARKS,
        name="Laptop Rahma",
        by=PUBLIC.hex(),
    )
    return signed_statement(plain, ROOT, DEVICE)


def outgoing(count: int = 5) -> Outgoing:
    raws = lines(count)
    last = EventId(hashlib.sha256(raws[-1]).hexdigest()) if raws else EventId("0" * 64)
    return Outgoing(
        kind="return",
        root=PUBLIC,
        sender=DEV,
        sender_key=DEVICE,
        statements=[certificate()],
        heads=[signed_head(DEV, max(count, 1), last, DEVICE)],
        chains=[Chain(DEV, raws)] if raws else [],
        extra={"name": "Rahma"},
        t=1_770_000_000_000,
    )


def resealed(change: Callable[[dict[str, object]], object], body: bytes | None = None) -> bytes:
    """Return a package whose header was changed and signed again by the certified sender."""
    real = outgoing()
    raw = b"\n".join(real.chains[0].lines) if body is None else body
    header = {
        "v": FORMAT,
        "kind": "return",
        "ses": SES,
        "root": PUBLIC.hex(),
        "sender": DEV,
        "statements": [item.model_dump(mode="json") for item in real.statements],
        "heads": [head.model_dump(mode="json") for head in real.heads],
        "chains": [{"dev": DEV, "lines": len(raw.split(b"\n"))}],
        "digest": hashlib.sha256(raw).hexdigest(),
        "extra": {},
        "t": 1,
    }
    changed = change(header)
    return sealed(changed if isinstance(changed, bytes) else canonical(header), raw)


def sealed(header: bytes, body: bytes) -> bytes:
    signature = keys.sign(DEVICE, HEADER_PREFIX + header).hex().encode()
    content = zlib.compress(b"\n".join((header, signature, body)))
    return seal(MAGIC + bytes([FORMAT]), content, TO)


def test_what_was_packed_is_what_is_read(tmp_path: Path) -> None:
    sent = outgoing()
    content, codes = pack(sent, Recipients(TO.public_keys, ("sandi",)))
    path = tmp_path / "rahma.asnp"
    path.write_bytes(content)

    for openers in (OPENERS, Openers(passphrases=("sandi",))):
        bundle = package.read_package(path, openers)
        assert [(chain.dev, list(chain.lines)) for chain in bundle.chains] == [(DEV, lines(5))]
        assert bundle.contents.ses == SES
        assert bundle.contents.root == PUBLIC
        assert bundle.contents.sender == DEV
        assert bundle.contents.kind == "return"
        assert bundle.contents.extra == {"name": "Rahma"}
        assert (bundle.contents.digest, bundle.contents.receipt) == codes[:2]
        assert bundle.contents.acknowledgement == codes.acknowledgement
        assert bundle.contents.statements == [sent.statements[0].model_dump(mode="json")]


def test_an_empty_package_is_a_package() -> None:
    assert unpack(pack(outgoing(0), TO)[0], OPENERS).chains == []


def test_the_receipt_is_short_and_says_the_content() -> None:
    receipts = {pack(outgoing(count), TO)[1].receipt for count in range(1, 6)}
    assert len(receipts) == 5
    assert all(len(code) == 9 and code[4] == "-" for code in receipts)
    assert pack(outgoing(3), TO)[1].receipt in receipts


def test_the_acknowledgement_is_no_part_of_what_the_sender_shows() -> None:
    header, signature, _ = _content(pack(outgoing(), TO)[0]).split(b"\n", 2)
    other = package.acknowledgement_code(header, bytes(len(signature)))
    codes = package.codes(header, signature)
    assert codes.acknowledgement == package.acknowledgement_code(header, signature)
    assert len({codes.receipt, codes.acknowledgement, other}) == 3


def test_no_altered_package_is_accepted() -> None:
    rng = random.Random(7)  # noqa: S311
    content = pack(outgoing(), Recipients(TO.public_keys, ("sandi",)))[0]
    accepted = 0
    for k in range(MUTATIONS):
        altered = bytearray(content)
        act = k % 4
        at = rng.randrange(len(altered))
        if act == 0:
            altered[at] ^= 1 << rng.randrange(8)
        elif act == 1:
            altered[at:at] = rng.randbytes(rng.randrange(1, 9))
        elif act == 2:
            del altered[at : at + rng.randrange(1, 40)]
        else:
            altered[at : at + 8] = rng.randbytes(8)
        if altered == content:
            continue
        try:
            unpack(bytes(altered), OPENERS)
        except UserError:
            continue
        accepted += 1
    assert accepted == 0


def test_no_altered_signed_content_is_accepted() -> None:
    """The same below the seal: whoever can seal cannot change what a sender signed."""
    rng = random.Random(8)  # noqa: S311
    content = _content(pack(outgoing(), TO)[0])
    for _ in range(MUTATIONS // 4):
        altered = bytearray(content)
        altered[rng.randrange(len(altered))] ^= 1 << rng.randrange(8)
        with pytest.raises(UserError):
            unpack(seal(MAGIC + bytes([FORMAT]), zlib.compress(bytes(altered)), TO), OPENERS)


def test_a_signature_in_capitals_is_another_signature() -> None:
    header, signature, body = _content(pack(outgoing(), TO)[0]).split(b"\n", 2)
    content = zlib.compress(b"\n".join((header, signature.upper(), body)))
    with pytest.raises(UnknownSenderError):
        unpack(seal(MAGIC + bytes([FORMAT]), content, TO), OPENERS)


def _content(package_bytes: bytes) -> bytes:
    return zlib.decompress(unseal(MAGIC + bytes([FORMAT]), package_bytes, OPENERS))


def test_a_package_cut_short_is_refused() -> None:
    content = pack(outgoing(), TO)[0]
    for length in range(0, len(content), 7):
        with pytest.raises(UserError):
            unpack(content[:length], OPENERS)


def test_a_package_for_others_stays_shut() -> None:
    content = pack(outgoing(), Recipients((keys.sealing_public(b"x" * 32),), ("sandi",)))[0]
    for openers in (OPENERS, Openers(passphrases=("salah",)), Openers()):
        with pytest.raises(SealClosedError):
            unpack(content, openers)


def test_a_newer_format_is_told(tmp_path: Path) -> None:
    path = tmp_path / "baru.asnp"
    content = bytearray(pack(outgoing(), TO)[0])
    content[len(MAGIC)] = FORMAT + 1
    path.write_bytes(content)
    with pytest.raises(NewerPackageError, match=r"baru\.asnp .* lebih baru"):
        package.read_package(path, OPENERS)
    with pytest.raises(NewerPackageError):
        unpack(resealed(lambda header: header.update(v=FORMAT + 1)), OPENERS)


def test_what_is_no_package_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(FileMissingError):
        package.read_package(tmp_path / "tiada.asnp", OPENERS)
    with pytest.raises(CannotReadError):
        package.read_package(tmp_path, OPENERS)
    path = tmp_path / "lain.asnp"
    for content in (b"", b"%PDF-1.7 ...", MAGIC, MAGIC + b"\x01"):
        path.write_bytes(content)
        with pytest.raises(SealBrokenError):
            package.read_package(path, OPENERS)
    monkeypatch.setattr(package, "MOST_BYTES", 3)
    path.write_bytes(pack(outgoing(), TO)[0])
    with pytest.raises(SealBrokenError):
        package.read_package(path, OPENERS)


def test_the_helper_makes_good_packages() -> None:
    bundle = unpack(resealed(lambda _: None), OPENERS)
    assert isinstance(bundle, Bundle)
    assert len(bundle.chains[0].lines) == 5


@pytest.mark.parametrize(
    "change",
    [
        lambda h: h.update(ses="0" * 32),
        lambda h: h.update(root=keys.signing_public(b"o" * 32).hex()),
        lambda h: h.update(statements=[]),
        lambda h: h.update(statements=[{}]),
        lambda h: h.update(statements=h["statements"] * 5001),
        lambda h: h.update(sender="0" * 32),
        lambda h: h.update(heads=[{"dev": 1}]),
        lambda h: h["statements"][0].update(role="koordinator"),
    ],
)
def test_an_unknown_sender_is_refused(change: Callable[[dict[str, object]], object]) -> None:
    with pytest.raises(UnknownSenderError, match="tidak dikenal"):
        unpack(resealed(change), OPENERS)


def test_a_certified_sender_s_name_under_another_signature_is_refused() -> None:
    stranger = outgoing()._replace(sender_key=b"x" * 32)
    with pytest.raises(UnknownSenderError):
        unpack(pack(stranger, TO)[0], OPENERS)


def test_a_whole_session_of_another_root_names_that_session() -> None:
    """It is a package, and whoever merges sees that it is another session's."""
    root = b"o" * 32
    public = keys.signing_public(root)
    plain = certificate().model_copy(update={"ses": keys.key_id(public), "by": public.hex()})
    other = outgoing()._replace(root=public, statements=[signed_statement(plain, root, DEVICE)])
    assert unpack(pack(other, TO)[0], OPENERS).contents.ses == keys.key_id(public) != SES


def _spell(changes: dict[str, bytes]) -> Callable[[dict[str, object]], bytes]:
    def spelled(header: dict[str, object]) -> bytes:
        raw = canonical(header)
        for old, new in changes.items():
            assert old.encode() in raw
            raw = raw.replace(old.encode(), new, 1)
        return raw

    return spelled


@pytest.mark.parametrize(
    "change",
    [
        lambda h: h.update(extra={"a": 1}) or h.pop("kind"),
        lambda h: h.update(kind="HURUF BESAR"),
        lambda h: h.update(t="sekarang"),
        lambda h: h.update(lebih=1),
        lambda h: h.update(v=None),
        lambda h: h.update(digest="0" * 64),
        lambda h: h.update(chains=[{"dev": DEV, "lines": 4}]),
        lambda h: h.update(chains=[{"dev": DEV, "lines": 6}]),
        lambda h: h.update(chains=[{"dev": DEV, "lines": -5}, {"dev": DEV, "lines": 10}]),
        lambda h: h.update(chains=[{"dev": DEV, "lines": 2}, {"dev": DEV, "lines": 3}]),
        lambda h: h.update(chains=[{"dev": "x", "lines": 5}]),
        lambda h: b"[]",
        lambda h: b"{",
        lambda h: b"\xff",
        lambda h: b"[" * 100_000,
        _spell({'"t":1': b'"t": 1'}),
        _spell({'"t":1': b'"t":1.0'}),
        _spell({'"extra":{}': b'"extra":{"a":NaN}'}),
        _spell({'"extra":{}': b'"extra":{"a":"\\ud800"}'}),
        _spell({'"extra":{}': b'"extra":{"a":' + b"9" * 5000 + b"}"}),
        _spell({'"extra":{}': b'"extra":{"a":1,"a":2}'}),
    ],
)
def test_a_header_of_any_other_shape_is_refused(
    change: Callable[[dict[str, object]], object],
) -> None:
    with pytest.raises(SealBrokenError):
        unpack(resealed(change), OPENERS)


def test_a_package_of_too_many_or_too_long_lines_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    content = resealed(lambda _: None)
    with monkeypatch.context() as patch:
        patch.setattr(body, "MOST_LINES", 4)
        with pytest.raises(SealBrokenError):
            unpack(content, OPENERS)
    with monkeypatch.context() as patch:
        patch.setattr(body, "MOST_LINE_BYTES", 100)
        with pytest.raises(SealBrokenError):
            unpack(content, OPENERS)
    with monkeypatch.context() as patch:
        patch.setattr(inflating, "MOST_HEADER_BYTES", 100)
        with pytest.raises(SealBrokenError):
            unpack(content, OPENERS)
    assert unpack(content, OPENERS)


def test_a_bomb_within_the_seal_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inflating, "MOST_INFLATED", 1_000_000)
    bomb = zlib.compress(bytes(50_000_000), 9)
    assert len(bomb) < 60_000
    with pytest.raises(SealBrokenError):
        unpack(seal(MAGIC + bytes([FORMAT]), bomb, TO), OPENERS)


@pytest.mark.parametrize(
    "content",
    [
        b"bukan zlib",
        zlib.compress(b"satu baris"),
        zlib.compress(b"dua\nbaris"),
        zlib.compress(b"") + b"x",
        zlib.compress(json.dumps({}).encode() + b"\n\n"),
        zlib.compress(b"\n\n\n")[:-2],
    ],
)
def test_sealed_rubbish_is_refused(content: bytes) -> None:
    with pytest.raises(SealBrokenError):
        unpack(seal(MAGIC + bytes([FORMAT]), content, TO), OPENERS)


def test_bad_lines_in_a_validly_signed_package_pass_for_the_quarantine() -> None:
    body = b"\n".join([lines(1)[0], b"bukan acara", b"{}"])
    bundle = unpack(resealed(lambda _: None, body), OPENERS)
    assert list(bundle.chains[0].lines) == body.split(b"\n")
