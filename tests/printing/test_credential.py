from __future__ import annotations

from typing import TYPE_CHECKING

import base45
import cbor2
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.errors import NotACredentialError
from asn_desktop.domain.revocations import MOST_BATCHES, key_id_of
from asn_desktop.printing.credential import (
    PREFIX,
    CredentialFacts,
    canonical_facts,
    certificate_credential,
    read_credential,
    sign_credential,
    signed_certificate,
    verify_credential,
)
from asn_desktop.printing.qr import make_code

if TYPE_CHECKING:
    from collections.abc import Callable

    from asn_desktop.domain.documents import CertificateDocument

KEY, KEY_ID = Ed25519PrivateKey.from_private_bytes(bytes(range(32))), bytes(range(8))
KNOWN = {KEY_ID: KEY.public_key()}
FACTS = CredentialFacts(
    name="Siti Sampelningrat, S.Kep., Ners",
    nip_tail="2001",
    number="800.1.4.4/17/BKPSDM/2026",
    issued="2026-02-04",
    score="3,43",
    band="Baik",
    rule_version="berakhlak-7-bars5/1 tingkat-5/1",
    digest="ab" * 32,
)
TEXT = sign_credential(FACTS, KEY, KEY_ID)


def sealed(content: object) -> str:
    return PREFIX + str(base45.b45encode(cbor2.dumps(content)), "ascii")


def said_of(text: str) -> str:
    try:
        return verify_credential(text, KNOWN).verdict
    except NotACredentialError:
        return "refused"


def test_a_credential_reads_back_and_is_valid() -> None:
    assert read_credential(TEXT) == (KEY_ID, FACTS)
    assert verify_credential(TEXT, KNOWN) == ("valid", FACTS)
    assert verify_credential(f"  {TEXT}\r\n", KNOWN).verdict == "valid"


def test_it_is_short_enough_for_its_code() -> None:
    assert len(TEXT) <= 370
    assert len(make_code(TEXT)) <= 65
    longest = FACTS.model_copy(update={"name": "Raden Ayu Contohwati " * 6})
    text = sign_credential(longest, KEY, KEY_ID)
    assert len(make_code(text)) <= 65
    facts = read_credential(text).facts
    assert facts.name.endswith("…")
    assert longest.name.startswith(facts.name[:-1])
    assert len(facts.name) > 40


def test_a_name_of_wide_letters_is_cut_between_letters() -> None:
    wide = FACTS.model_copy(update={"name": "é" * 110})
    assert set(read_credential(sign_credential(wide, KEY, KEY_ID)).facts.name) == {"é", "…"}


def test_every_code_is_a_version_12_at_most() -> None:
    longest = {"number": "9" * 100, "rule_version": "v" * 100, "band": "B" * 60, "score": "3" * 20}
    for name in ("Siti", "Raden Ayu Contohwati " * 9, "é" * 110):
        text = sign_credential(FACTS.model_copy(update={**longest, "name": name}), KEY, KEY_ID)
        assert len(make_code(text)) == 65
        facts = read_credential(text).facts
        assert facts.number[:-1] == "9" * len(facts.number[:-1])
        assert len(facts.number) >= 40
        assert facts.score == "3" * 20


@given(*[st.text(max_size=most) for most in (200, 100, 60, 100)])
def test_no_text_makes_the_code_finer(name: str, number: str, band: str, rules: str) -> None:
    told = {"name": name, "number": number, "band": band, "rule_version": rules}
    text = sign_credential(FACTS.model_copy(update=told), KEY, KEY_ID)
    assert len(make_code(text)) <= 65
    assert verify_credential(text, KNOWN).verdict == "valid"


def test_what_is_long_is_cut_one_after_the_other() -> None:
    """The name first, then the rules, then the band; the number goes last."""
    long = FACTS.model_copy(update={"number": "9" * 60, "name": "N" * 60})
    facts = read_credential(sign_credential(long, KEY, KEY_ID)).facts
    assert facts.name.endswith("…")
    assert (facts.number, facts.band, facts.rule_version) == (
        "9" * 60,
        FACTS.band,
        FACTS.rule_version,
    )
    short = long.model_copy(update={"name": "Siti", "rule_version": "v" * 60})
    facts = read_credential(sign_credential(short, KEY, KEY_ID)).facts
    assert (facts.name, facts.number, facts.band) == ("Siti", "9" * 60, FACTS.band)
    assert facts.rule_version.endswith("…")


def test_a_batch_has_a_key_id_of_its_own() -> None:
    ses = "00112233445566778899aabbccddeeff"
    assert key_id_of(ses, 0).hex() == "0011223344556677"
    assert key_id_of(ses, 1).hex() == "0011223344550001"
    assert key_id_of(ses, MOST_BATCHES).hex() == "001122334455ffff"
    with pytest.raises(ValueError, match="65536"):
        key_id_of(ses, MOST_BATCHES + 1)
    known = {key_id_of(ses, 0): KEY.public_key()}
    for batch in (0, 1, 258):
        text = sign_credential(FACTS, KEY, key_id_of(ses, batch))
        assert verify_credential(text, known) == ("valid", FACTS)
        assert verify_credential(text[:-3], known).verdict == "altered"


def test_sessions_that_begin_alike_are_both_tried() -> None:
    ses = ["001122334455" + end for end in ("66778899aabbccddeeff", "00000000000000000000")]
    other = Ed25519PrivateKey.generate()
    known = {key_id_of(ses[0], 0): other.public_key(), key_id_of(ses[1], 0): KEY.public_key()}
    text = sign_credential(FACTS, KEY, key_id_of(ses[1], 7))
    assert verify_credential(text, known) == ("valid", FACTS)


def test_the_nip_is_not_in_it(make_certificate: Callable[..., CertificateDocument]) -> None:
    document = signed_certificate(make_certificate(), KEY, KEY_ID)
    assert certificate_credential(document).nip_tail == "2001"
    raw = base45.b45decode(document.credential.removeprefix(PREFIX))
    for piece in (b"19920305", b"202504", b"199203"):
        assert piece not in raw


def test_another_signer_is_unknown() -> None:
    other = sign_credential(FACTS, Ed25519PrivateKey.generate(), b"lainnya!")
    assert verify_credential(other, KNOWN) == ("unknown_signer", FACTS)
    assert verify_credential(TEXT, {}) == ("unknown_signer", FACTS)


def test_who_signs_in_anothers_name_is_found_out() -> None:
    forged = sign_credential(FACTS, Ed25519PrivateKey.generate(), KEY_ID)
    assert verify_credential(forged, KNOWN) == ("altered", FACTS)


def test_every_altered_letter_is_noticed() -> None:
    """Whatever letter of a code is changed, it is never valid, and never a crash."""
    verdicts: list[str] = []
    for place in range(len(PREFIX), len(TEXT)):
        letter = "A" if TEXT[place] != "A" else "B"
        spoilt = TEXT[:place] + letter + TEXT[place + 1 :]
        verdicts.append(said_of(spoilt))
    assert "valid" not in verdicts
    assert verdicts.count("altered") >= len(verdicts) - 24, "all behind the key id"


def test_every_flipped_bit_is_noticed() -> None:
    raw = base45.b45decode(TEXT.removeprefix(PREFIX))
    for place in range(8 * len(raw)):
        flipped = bytearray(raw)
        flipped[place // 8] ^= 1 << place % 8
        text = PREFIX + str(base45.b45encode(bytes(flipped)), "ascii")
        assert said_of(text) in {"altered", "unknown_signer", "refused"}, place


def test_every_flipped_bit_of_the_text_is_noticed() -> None:
    letters = TEXT.encode()
    for place in range(8 * len(letters)):
        flipped = bytearray(letters)
        flipped[place // 8] ^= 1 << place % 8
        assert said_of(flipped.decode("latin-1")) != "valid", place


@pytest.mark.parametrize("more", [b"\x00", b"xx", b"\xf6", b"\xd2\x84"])
def test_what_stands_behind_a_credential_is_noticed(more: bytes) -> None:
    raw = base45.b45decode(TEXT.removeprefix(PREFIX)) + more
    assert said_of(PREFIX + str(base45.b45encode(raw), "ascii")) == "altered"


def test_a_credential_is_spelt_in_one_way_only() -> None:
    """The same content with a length in two bytes where one is enough is not what was signed."""
    raw = base45.b45decode(TEXT.removeprefix(PREFIX))
    header = cbor2.loads(raw).value[0]
    at = raw.index(header) - 1
    longer = raw[:at] + bytes([0x58, len(header)]) + raw[at + 1 :]
    assert cbor2.loads(longer).value == cbor2.loads(raw).value
    assert said_of(PREFIX + str(base45.b45encode(longer), "ascii")) == "refused"


def test_the_facts_are_spelt_in_one_way_only_whoever_signed_them() -> None:
    """The same list without its length: another program's CBOR, signed by the right key."""
    header, _, payload, _ = cbor2.loads(base45.b45decode(TEXT.removeprefix(PREFIX))).value
    endless = b"\x9f" + payload[1:] + b"\xff"
    assert cbor2.loads(endless) == cbor2.loads(payload)
    signature = KEY.sign(cbor2.dumps(["Signature1", header, b"", endless], canonical=True))
    text = sealed(cbor2.CBORTag(18, [header, {}, endless, signature]))
    assert verify_credential(text, KNOWN) == ("altered", None)
    with pytest.raises(NotACredentialError):
        read_credential(text)


@pytest.mark.parametrize("field", ["name", "nip_tail", "number", "issued", "score", "band"])
def test_an_altered_fact_is_altered(field: str) -> None:
    tagged = cbor2.loads(base45.b45decode(TEXT.removeprefix(PREFIX)))
    header, empty, payload, signature = tagged.value
    facts = cbor2.loads(payload)
    index = list(CredentialFacts.model_fields).index(field)
    facts[index] = "2026-02-05" if field == "issued" else "X"
    changed = cbor2.CBORTag(18, [header, empty, cbor2.dumps(facts), signature])

    verdict = verify_credential(sealed(changed), KNOWN)

    assert verdict.verdict == "altered"
    assert verdict.facts is not None
    assert getattr(verdict.facts, field) == facts[index]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "halo",
        PREFIX,
        PREFIX + "a",
        PREFIX + "::::",
        PREFIX + "0" * 3000,
        TEXT.removeprefix(PREFIX),
        sealed(1),
        sealed(cbor2.CBORTag(18, [])),
        sealed(cbor2.CBORTag(17, [cbor2.dumps({4: KEY_ID}), {}, b"", b""])),
        sealed(cbor2.CBORTag(18, [cbor2.dumps({4: KEY_ID}), {1: 2}, b"", b""])),
        sealed(cbor2.CBORTag(18, [cbor2.dumps({4: "teks"}), {}, b"", b""])),
        sealed(cbor2.CBORTag(18, [cbor2.dumps({1: 2}), {}, b"", b""])),
        sealed(cbor2.CBORTag(18, ["teks", {}, b"", b""])),
        sealed(cbor2.CBORTag(18, [cbor2.dumps([]), {}, b"", b""])),
    ],
)
def test_garbage_is_refused_in_plain_words(text: str) -> None:
    for reading in (read_credential, lambda given: verify_credential(given, {})):
        with pytest.raises(NotACredentialError, match="ASN1:"):
            reading(text)


def test_a_strange_payload_of_a_known_signer_is_altered_else_garbage() -> None:
    strange = sealed(
        cbor2.CBORTag(18, [cbor2.dumps({1: -8, 4: KEY_ID}), {}, cbor2.dumps([1, 2]), b"x"])
    )
    assert verify_credential(strange, KNOWN) == ("altered", None)
    for refused in (read_credential, lambda text: verify_credential(text, {})):
        with pytest.raises(NotACredentialError):
            refused(strange)


def test_a_code_cut_short_is_altered() -> None:
    assert verify_credential(TEXT[:-3], KNOWN) == ("altered", None)
    with pytest.raises(NotACredentialError):
        verify_credential(TEXT[:20], KNOWN)


@given(st.binary(max_size=300))
def test_no_bytes_crash_the_reader(content: bytes) -> None:
    text = PREFIX + str(base45.b45encode(content), "ascii")
    with pytest.raises(NotACredentialError):
        read_credential(text)


@given(st.text(max_size=80))
def test_no_text_crashes_the_reader(text: str) -> None:
    for given_text in (text, PREFIX + text):
        with pytest.raises(NotACredentialError):
            verify_credential(given_text, KNOWN)


def test_a_key_id_has_eight_bytes() -> None:
    with pytest.raises(ValueError, match="8 bytes"):
        sign_credential(FACTS, KEY, b"short")


def test_facts_are_written_in_one_way_only() -> None:
    assert canonical_facts([("nama", "Andréa"), ("nip", '"')]) == (
        '[["nama","Andréa"],["nip","\\""]]'.encode()
    )
