"""A certificate of nobody in every design, drawn by the very code that prints: to choose by."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from asn_desktop.domain.documents import (
    CertificateDocument,
    CertificateLine,
)
from asn_desktop.domain.session import DESIGNS
from asn_desktop.domain.wording import weekday_range
from asn_desktop.services.papers.paper_parts import letterhead_of, signer_block
from asn_desktop.services.papers.sample_paper import SAMPLE_PERSON

if TYPE_CHECKING:
    from asn_desktop.domain.session import CertificateDesign, LetterheadSettings, Signer

PAGES_EACH = 2


def sample_certificates(kop: LetterheadSettings, signer: Signer | None = None) -> bytes:
    """Return one PDF in memory: front and back of each design, in the order of `DESIGNS`."""
    from asn_desktop.printing.certificate import certificates_pdf  # noqa: PLC0415 - slow to load

    return certificates_pdf([_sample(design, kop, signer) for design in DESIGNS])


def _sample(
    design: CertificateDesign, kop: LetterheadSettings, signer: Signer | None
) -> CertificateDocument:
    day = dt.date.today()  # noqa: DTZ011 - a date on paper is the date of this table
    return CertificateDocument(
        letterhead=letterhead_of(kop),
        participant=SAMPLE_PERSON,
        event=f"telah mengikuti contoh kegiatan pada hari {weekday_range(day, day)}",
        qualification="Baik",
        average="3,00",
        average_words="tiga koma nol nol",
        rows=(CertificateLine(name="Nilai dasar", score="3,00", words="tiga koma nol nol"),),
        wording="contoh",
        rule_version="contoh",
        issued=day,
        signer=signer_block(signer, titles=False),
        design=design,
    )
