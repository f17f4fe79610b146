"""A sample page with the office's own kop and signer, drawn by the very code that prints."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from asn_desktop.domain.documents import (
    IdentityBlock,
    ResultLines,
    ScorecardDocument,
    SignatureBlock,
    ValueLine,
)
from asn_desktop.domain.wording import weekday_range
from asn_desktop.services.papers.paper_parts import letterhead_of, signer_block

if TYPE_CHECKING:
    from asn_desktop.domain.print_jobs import PaperSize
    from asn_desktop.domain.session import LetterheadSettings, Signer

NAMES = (
    *("Berorientasi Pelayanan", "Akuntabel", "Kompeten", "Harmonis", "Loyal", "Adaptif"),
    "Kolaboratif",
)
SAMPLE_PERSON = IdentityBlock(name="Nama Peserta", jabatan="Jabatan peserta", unit="Unit kerja")
SAMPLE_EVALUATOR = IdentityBlock(name="Nama Penilai", jabatan="Jabatan penilai", unit="Unit kerja")


def sample_page(
    kop: LetterheadSettings, signer: Signer | None = None, size: PaperSize = "A4"
) -> bytes:
    """Return a scorecard of nobody, marked CONTOH, as a PDF in memory."""
    from asn_desktop.printing.scorecard import scorecards_pdf  # noqa: PLC0415 - slow to load

    return scorecards_pdf([sample_document(kop, signer)], size=size)


def sample_document(kop: LetterheadSettings, signer: Signer | None = None) -> ScorecardDocument:
    """Return what the sample page says."""
    day = dt.date.today()  # noqa: DTZ011 - a date on paper is the date of this table
    return ScorecardDocument(
        letterhead=letterhead_of(kop),
        event=f"Contoh kegiatan · {weekday_range(day, day)}",
        participant=SAMPLE_PERSON,
        evaluators=(SAMPLE_EVALUATOR,),
        headings=("P1",),
        rows=tuple(ValueLine(name=name, levels=("3",), mean="3,00", radar=3.0) for name in NAMES),
        result=ResultLines(total="3,00", scale="dari 5,00"),
        issued=day,
        signatures=(
            SignatureBlock(role="Pegawai yang dinilai,", name=SAMPLE_PERSON.name),
            signer_block(signer, titles=True, lead="Mengetahui,"),
        ),
        specimen=True,
    )
