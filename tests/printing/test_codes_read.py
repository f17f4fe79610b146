"""Codes read by zbar, which knows nothing of the library that made them, from poor pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import pypdfium2
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from papers_kit import codes_by_zbar, poor_picture

from asn_desktop.domain.session import CertificateDesign
from asn_desktop.printing.certificate import certificates_pdf
from asn_desktop.printing.credential import signed_certificate, verify_credential

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from asn_desktop.domain.documents import CertificateDocument
    from asn_desktop.domain.print_jobs import PaperSize

KEY, KEY_ID = Ed25519PrivateKey.from_private_bytes(bytes(range(32))), bytes(range(8))
LONG_NAME = (
    "Dr. dr. Raden Ayu Contohwati Sampelningrat Misalkan Umpamawan Tersebutlah Andaikusuma,"
    " S.Ked., M.Kes., Sp.KK(K), FINSDV"
)


def people(
    make_certificate: Callable[..., CertificateDocument], design: CertificateDesign
) -> Iterator[CertificateDocument]:
    """Yield what makes codes coarse and fine: little to say, and as much as there can be."""
    plain = make_certificate(design=design)
    long = plain.participant.model_copy(update={"name": LONG_NAME})
    texts: list[dict[str, object]] = [
        {"number": ""},
        {"tte_room": True},
        {"participant": long, "number": "800.1.4.4/" + "17" * 20 + "/BKPSDM/2026"},
        {
            "participant": plain.participant.model_copy(update={"name": "Ñandú Ŵé " * 13}),
            "number": "9" * 100,
            "rule_version": "berakhlak-21-bars5/1 " * 4,
            "qualification": "Sangat Memuaskan Sekali",
        },
    ]
    for changes in texts:
        yield signed_certificate(plain.model_copy(update=changes), KEY, KEY_ID)


@pytest.mark.parametrize("size", ["A4", "F4"])
@pytest.mark.parametrize("design", get_args(CertificateDesign))
def test_another_decoder_reads_every_code(
    make_certificate: Callable[..., CertificateDocument],
    tmp_path: Path,
    design: CertificateDesign,
    size: PaperSize,
) -> None:
    documents = list(people(make_certificate, design))
    pdf = pypdfium2.PdfDocument(certificates_pdf(documents, size=size))
    for number, document in enumerate(documents):
        path = tmp_path / f"{number}.png"
        poor_picture(pdf[2 * number]).save(path)
        read = codes_by_zbar([path])
        assert read == [document.credential]
        verdict = verify_credential(read[0], {KEY_ID: KEY.public_key()})
        assert verdict.verdict == "valid"
    pdf.close()
