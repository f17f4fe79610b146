from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pypdf import PdfReader
from qr_kit import qr_codes_in

from asn_desktop.domain.documents import SignatureBlock
from asn_desktop.domain.errors import NothingToPrintError
from asn_desktop.printing.certificate import certificates_pdf
from asn_desktop.printing.certificate_front import CODE_SIDE
from asn_desktop.printing.credential import (
    FACTS_FILE,
    facts_digest,
    signed_certificate,
    verify_credential,
)
from asn_desktop.printing.page import MILLIMETRE
from asn_desktop.printing.qr import QUIET_MODULES, make_code

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from asn_desktop.domain.documents import CertificateDocument

KEY, KEY_ID = Ed25519PrivateKey.from_private_bytes(bytes(range(32))), bytes(range(8))
LONG_NAME = (
    "Dr. dr. Raden Ayu Contohwati Sampelningrat Misalkan Umpamawan Tersebutlah Andaikusuma,"
    " S.Ked., M.Kes., Sp.KK(K), FINSDV"
)
LONG_UNIT = (
    "Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk, dan Keluarga Berencana"
)


def pages_of(path: Path) -> list[str]:
    return ["".join(page.extract_text().split()) for page in PdfReader(path).pages]


def codes_on(path: Path, page: int, scale: float = 3) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    found = qr_codes_in(document[page].render(scale=scale).to_pil())
    document.close()
    return [code.text for code in found]


def test_front_and_back_say_everything(
    make_certificate: Callable[..., CertificateDocument], tmp_path: Path
) -> None:
    document = signed_certificate(make_certificate(), KEY, KEY_ID)
    (tmp_path / "a.pdf").write_bytes(certificates_pdf([document]))
    front, back = pages_of(tmp_path / "a.pdf")

    person, signer = document.participant, document.signer
    on_front = [
        *(*document.letterhead.lines, document.letterhead.address, "SERTIFIKAT"),
        *(f"Nomor {document.number}", "diberikan kepada", document.event, "BAIK"),
        *person.model_dump().values(),
        *signer.model_dump().values(),
        *("Kota Contoh, 4 Februari 2026", "bukan tanda tangan elektronik tersertifikasi"),
    ]
    rows = [text for row in document.rows for text in (row.name, row.score + row.words)]
    on_back = [
        *(person.name, person.nip, document.wording, document.rule_version, document.number),
        *(*rows, document.average, document.average_words, "bukan tanda tangan elektronik"),
    ]
    assert not [text for text in on_front if "".join(text.split()) not in front]
    assert not [text for text in on_back if "".join(text.split()) not in back]
    assert "STTPL" not in front + back


def test_the_printed_code_verifies(
    make_certificate: Callable[..., CertificateDocument], tmp_path: Path
) -> None:
    plain = make_certificate()
    long = plain.participant.model_copy(update={"name": LONG_NAME, "unit": LONG_UNIT})
    documents = [
        signed_certificate(document, KEY, KEY_ID)
        for document in (plain, make_certificate(participant=long, number=""))
    ]
    (tmp_path / "a.pdf").write_bytes(certificates_pdf(documents))

    for number, document in enumerate(documents):
        codes = codes_on(tmp_path / "a.pdf", 2 * number)
        assert codes == [document.credential]
        verdict = verify_credential(codes[0], {KEY_ID: KEY.public_key()})
        assert verdict.verdict == "valid"
        assert verdict.facts
        assert verdict.facts.digest == facts_digest(document.facts())
        assert codes_on(tmp_path / "a.pdf", 2 * number + 1) == []


def test_the_code_is_wide_enough_with_its_quiet_zone(
    make_certificate: Callable[..., CertificateDocument],
) -> None:
    person = make_certificate().participant.model_copy(update={"name": LONG_NAME})
    document = signed_certificate(make_certificate(participant=person), KEY, KEY_ID)
    modules = len(make_code(document.credential))

    assert modules <= 65, "version 12 at most"
    assert CODE_SIDE * modules / (modules + 2 * QUIET_MODULES) >= 25 * MILLIMETRE


def test_the_pdf_holds_the_facts_that_the_digests_bind(
    make_certificate: Callable[..., CertificateDocument], tmp_path: Path
) -> None:
    numbers = ("1/2026", "2/2026")
    documents = [
        signed_certificate(make_certificate(number=number), KEY, KEY_ID) for number in numbers
    ]
    (tmp_path / "a.pdf").write_bytes(certificates_pdf(documents))

    attached = PdfReader(tmp_path / "a.pdf").attachments[FACTS_FILE][0]
    found = json.loads(attached)["certificates"]
    assert [entry["credential"] for entry in found] == [each.credential for each in documents]
    for entry in found:
        facts = verify_credential(entry["credential"], {KEY_ID: KEY.public_key()}).facts
        assert facts
        assert facts_digest(map(tuple, entry["facts"])) == facts.digest


def test_a_blank_number_leaves_room_to_write(
    make_certificate: Callable[..., CertificateDocument], tmp_path: Path
) -> None:
    (tmp_path / "a.pdf").write_bytes(certificates_pdf([make_certificate(number="")]))
    assert "Nomor……" in pages_of(tmp_path / "a.pdf")[0]


def test_without_a_credential_nothing_is_said_of_a_code(
    make_certificate: Callable[..., CertificateDocument], tmp_path: Path
) -> None:
    (tmp_path / "a.pdf").write_bytes(certificates_pdf([make_certificate()]))
    front, back = pages_of(tmp_path / "a.pdf")
    assert "QR" not in front + back
    assert codes_on(tmp_path / "a.pdf", 0) == []


def test_the_longest_texts_stay_whole_and_apart(
    make_certificate: Callable[..., CertificateDocument], tmp_path: Path
) -> None:
    person = make_certificate().participant.model_copy(
        update={"name": LONG_NAME, "unit": LONG_UNIT, "jabatan": f"{LONG_UNIT} {LONG_UNIT}"}
    )
    signer = SignatureBlock(role="a.n.", jabatan=LONG_UNIT, name=LONG_NAME, rank="IV/c", nip="1")
    document = make_certificate(participant=person, signer=signer, event=f"{LONG_UNIT}, " * 9)
    (tmp_path / "a.pdf").write_bytes(certificates_pdf([signed_certificate(document, KEY, KEY_ID)]))

    front = pages_of(tmp_path / "a.pdf")[0]
    assert front.count("".join(LONG_NAME.split())) == 2
    assert front.count("".join(LONG_UNIT.split())) == 13
    assert len(codes_on(tmp_path / "a.pdf", 0)) == 1
    heights = []
    page = pypdfium2.PdfDocument(tmp_path / "a.pdf")[0].get_textpage()
    for said in ("dengan kualifikasi", "Kota Contoh, 4 Februari 2026"):
        match = page.search(said).get_next()
        assert match
        heights.append(page.get_charbox(match[0])[1])
    assert heights[0] > heights[1] + 8, "the body ends above the signer"


def test_a_specimen_and_a_charter_say_what_they_are(
    make_certificate: Callable[..., CertificateDocument], tmp_path: Path
) -> None:
    document = make_certificate(title="PIAGAM", specimen=True)
    (tmp_path / "a.pdf").write_bytes(certificates_pdf([document]))
    for page in pages_of(tmp_path / "a.pdf"):
        assert "CONTOH:orangdanisi" in page
    assert "PIAGAM" in pages_of(tmp_path / "a.pdf")[0]
    assert "Piagamnomor" in pages_of(tmp_path / "a.pdf")[1]


def test_the_same_certificates_give_the_same_bytes_and_progress(
    make_certificate: Callable[..., CertificateDocument], tmp_path: Path
) -> None:
    heard: list[int] = []
    documents = [signed_certificate(make_certificate(), KEY, KEY_ID)] * 2
    for name in ("a.pdf", "b.pdf"):
        (tmp_path / name).write_bytes(certificates_pdf(documents, heard.append))
    assert heard == [1, 2, 1, 2]
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_the_emblem_may_be_absent_and_comes_once(
    make_certificate: Callable[..., CertificateDocument], tmp_path: Path
) -> None:
    plain = make_certificate()
    bare = plain.letterhead.model_copy(update={"logo": b""})
    (tmp_path / "bare.pdf").write_bytes(certificates_pdf([make_certificate(letterhead=bare)]))
    (tmp_path / "a.pdf").write_bytes(certificates_pdf([plain] * 5))

    assert (tmp_path / "bare.pdf").read_bytes().count(b"/Subtype /Image") == 0
    assert (tmp_path / "a.pdf").read_bytes().count(b"/Subtype /Image") == 2, "colours and mask"


def test_nobody_to_print_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NothingToPrintError):
        certificates_pdf([])
