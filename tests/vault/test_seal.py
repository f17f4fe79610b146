"""Seals: whole or refused, for those who hold a slot's key and for nobody else."""

from __future__ import annotations

import json

import pytest

from asn_desktop.domain.errors import SealBrokenError, SealClosedError, UserError
from asn_desktop.vault import keys
from asn_desktop.vault.keys import StretchCost
from asn_desktop.vault.seal import (
    MOST_PASSPHRASE_SLOTS,
    Openers,
    Recipients,
    seal,
    seal_to_key,
    unseal,
    unseal_with_key,
)

MAGIC = b"UJI\x01"
PRIVATE = b"p" * 32
PUBLIC = keys.sealing_public(PRIVATE)
CONTENT = b"tujuh nilai"


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "COST", StretchCost(memory=64, rounds=1, lanes=1))


@pytest.fixture
def sealed() -> bytes:
    return seal(MAGIC, CONTENT, Recipients((PUBLIC,), ("sandi",)))


def test_each_recipient_opens_it(sealed: bytes) -> None:
    assert unseal(MAGIC, sealed, Openers(private_keys=(PRIVATE,))) == CONTENT
    assert unseal(MAGIC, sealed, Openers(passphrases=("salah", "sandi"))) == CONTENT
    both = Openers((keys.new_secret(),), ("sandi",))
    assert unseal(MAGIC, sealed, both) == CONTENT


def test_nobody_else_opens_it(sealed: bytes) -> None:
    for openers in (Openers(), Openers((keys.new_secret(),)), Openers(passphrases=("salah",))):
        with pytest.raises(SealClosedError, match="kata sandi"):
            unseal(MAGIC, sealed, openers)


def test_every_flipped_byte_is_refused(sealed: bytes) -> None:
    for openers in (Openers((PRIVATE,)), Openers(passphrases=("sandi",))):
        for at in range(len(sealed)):
            for bit in (1, 0x80):
                altered = bytearray(sealed)
                altered[at] ^= bit
                with pytest.raises(UserError):
                    unseal(MAGIC, bytes(altered), openers)


def test_every_cut_and_anything_appended_is_refused(sealed: bytes) -> None:
    for length in range(len(sealed)):
        with pytest.raises(SealBrokenError):
            unseal(MAGIC, sealed[:length], Openers((PRIVATE,)))
    with pytest.raises(SealBrokenError):
        unseal(MAGIC, sealed + b"\0", Openers((PRIVATE,)))


def test_two_seals_of_one_content_share_no_key() -> None:
    first, second = (seal(MAGIC, CONTENT, Recipients((PUBLIC,))) for _ in range(2))
    assert first[-len(CONTENT) :] != second[-len(CONTENT) :]


def _with_head(head: object) -> bytes:
    raw = head if isinstance(head, bytes) else json.dumps(head).encode()
    return MAGIC + len(raw).to_bytes(4) + raw + b"isi"


def _slot(**changes: object) -> dict[str, object]:
    return {"salt": "00" * 16, "cost": [64, 1, 1], "sealed": "00" * 48} | changes


@pytest.mark.parametrize(
    "head",
    [
        b"bukan JSON",
        b"\xff\xff",
        b"[" * 5000,
        b"x" * 70_000,
        [],
        {},
        {"slots": 3},
        {"slots": [3]},
        {"slots": [[1, 2, 3]]},
        {"slots": [{}] * 65},
        {"slots": [_slot()] * (MOST_PASSPHRASE_SLOTS + 1)},
        {"slots": [_slot(cost=[10**9, 1, 1])]},
        {"slots": [_slot(cost=[64, 10**6, 1])]},
        {"slots": [_slot(cost=[64, 1, 10**6])]},
        {"slots": [_slot(cost=[64, 1])]},
        {"slots": [_slot(cost=[-1, 1, 1])]},
        {"slots": [_slot(cost=[64, 0, 1])]},
        {"slots": [_slot(cost=["a", 1, 1])]},
        {"slots": [_slot(cost=[float("inf"), 1, 1])]},
        {"slots": [_slot(cost=[float("nan"), 1, 1])]},
        {"slots": [_slot(cost=None)]},
        {"slots": [_slot(salt="zz")]},
        {"slots": [_slot(salt=5)]},
        {"slots": [_slot(salt="00")]},
        {"slots": [{"salt": "00" * 16, "cost": [64, 1, 1]}]},
        {"slots": [{"to": keys.key_id(PUBLIC)}]},
        {"slots": [{"to": keys.key_id(PUBLIC), "sealed": 4}]},
        {"slots": [{"to": keys.key_id(PUBLIC), "sealed": "00"}]},
        {"slots": [{"to": keys.key_id(PUBLIC), "sealed": "00" * 80}]},
    ],
)
def test_a_head_of_any_other_shape_is_refused(head: object) -> None:
    with pytest.raises(SealBrokenError):
        unseal(MAGIC, _with_head(head), Openers((PRIVATE,), ("sandi",)))


def test_another_kind_of_file_is_refused(sealed: bytes) -> None:
    with pytest.raises(SealBrokenError):
        unseal(b"LAIN", sealed, Openers((PRIVATE,)))


def test_a_slot_with_a_key_of_another_length_is_refused() -> None:
    short = seal_to_key(b"pendek", PUBLIC, b"asn-desktop content key 1").hex()
    with pytest.raises(SealBrokenError):
        unseal(
            MAGIC,
            _with_head({"slots": [{"to": keys.key_id(PUBLIC), "sealed": short}]}),
            Openers((PRIVATE,)),
        )


def test_a_secret_sealed_to_a_key_is_bound_to_its_purpose() -> None:
    sealed = seal_to_key(b"rahasia", PUBLIC, b"pemulihan")

    assert unseal_with_key(sealed, PRIVATE, b"pemulihan") == b"rahasia"
    assert unseal_with_key(sealed, PRIVATE, b"lain") is None
    assert unseal_with_key(sealed, keys.new_secret(), b"pemulihan") is None
    assert unseal_with_key(b"", PRIVATE, b"pemulihan") is None
    assert unseal_with_key(sealed, b"pendek", b"pemulihan") is None
