from __future__ import annotations

from typing import TYPE_CHECKING

import base45
import cbor2
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.errors import NotACredentialError
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


def test_a_number_is_never_cut() -> None:
    long = FACTS.model_copy(update={"number": "9" * 100, "rule_version": "v" * 100})
    facts = read_credential(sign_credential(long, KEY, KEY_ID)).facts
    assert facts.number == "9" * 100
    short = long.model_copy(update={"name": "Siti"})
    assert read_credential(sign_credential(short, KEY, KEY_ID)).facts.name == "Siti"


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
        try:
            verdicts.append(verify_credential(spoilt, KNOWN).verdict)
        except NotACredentialError:
            verdicts.append("refused")
    assert "valid" not in verdicts
    assert verdicts.count("altered") >= len(verdicts) - 24, "all behind the key id"


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
