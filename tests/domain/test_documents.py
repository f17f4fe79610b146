from __future__ import annotations

from datetime import date

import pytest
from pydantic import ValidationError

from asn_desktop.domain.documents import (
    CertificateDocument,
    CertificateLine,
    IdentityBlock,
    Letterhead,
    SignatureBlock,
)


def certificate(**changes: object) -> CertificateDocument:
    texts = {
        "letterhead": Letterhead(lines=("PEMERINTAH KOTA CONTOH", "BKPSDM"), address="Jalan 1"),
        "number": "1/2026",
        "participant": IdentityBlock(
            name="Siti", nip="19920305 202504 2 001", rank="III/a", jabatan="Perawat", unit="RS"
        ),
        "event": "atas keikutsertaan",
        "qualification": "Baik",
        "average": "3,43",
        "average_words": "tiga koma empat tiga",
        "scale": "1 sampai 5",
        "rows": (CertificateLine(name="Loyal", score="3,00", words="tiga koma nol nol"),),
        "wording": "UU",
        "rule_version": "r1",
        "place": "Bontang",
        "issued": date(2026, 2, 4),
        "signer": SignatureBlock(role="a.n.", jabatan="Kepala", name="R", rank="IV/c", nip="19"),
    }
    return CertificateDocument.model_validate(texts | changes)


def test_the_facts_hold_every_printed_text() -> None:
    document = certificate()
    said = [text for _, text in document.facts()]

    assert "Bontang, 4 Februari 2026" in said
    assert "3,00 (tiga koma nol nol)" in said
    assert len(said) == len(document.letterhead.lines) + len(document.rows) + 22


@pytest.mark.parametrize(
    "changes",
    [
        {"number": "2/2026"},
        {"title": "PIAGAM"},
        {"event": "lain"},
        {"qualification": "Cukup"},
        {"average": "3,44"},
        {"average_label": "Nilai akhir"},
        {"average_words": "lain"},
        {"scale": "lain"},
        {"rows": (CertificateLine(name="Loyal", score="3,00", words="tiga"),)},
        {"wording": "SE"},
        {"rule_version": "r2"},
        {"place": "Samarinda"},
        {"issued": date(2026, 2, 5)},
        {"participant": IdentityBlock(name="Siti")},
        {"signer": SignatureBlock(name="R")},
        {"letterhead": Letterhead(lines=("LAIN",))},
    ],
)
def test_any_other_text_is_another_list_of_facts(changes: dict[str, object]) -> None:
    assert certificate(**changes).facts() != certificate().facts()


def test_a_certificate_is_never_an_sttpl() -> None:
    with pytest.raises(ValidationError):
        certificate(title="STTPL")
