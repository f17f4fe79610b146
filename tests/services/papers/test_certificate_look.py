"""Design and room for a TTE: from the session's settings to the paper, never into its facts."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from papers_kit import KOP, SIGNERS, finish
from pypdf import PdfReader

from asn_desktop.domain.session import DESIGNS, LetterheadSettings, PaperLook
from asn_desktop.services.papers.certificate_document import CertificateDocuments
from asn_desktop.services.papers.paper_parts import paper_parts
from asn_desktop.services.papers.sample_certificate import PAGES_EACH, sample_certificates

if TYPE_CHECKING:
    from asn_desktop.domain.documents import CertificateDocument
    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.services.workspace import Workspace


def made(desk: Workspace, person: ParticipantId) -> CertificateDocument:
    context = desk.session._context
    documents = CertificateDocuments(context, paper_parts(context, desk.settings))
    return documents.of(desk.results.result(person), "17/2026", 1)


def test_the_look_of_a_session_is_that_of_its_certificates(
    desk: Workspace, siti: ParticipantId
) -> None:
    finish(desk)
    before = made(desk, siti)
    assert (before.design, before.tte_room) == ("formal", False)
    desk.settings.set_look(PaperLook(certificate_design="plain", tte_room=True))
    after = made(desk, siti)
    assert (after.design, after.tte_room) == ("plain", True)
    assert after.facts() == before.facts()
    assert after.credential == before.credential, "the code binds what is said, not how it looks"


def test_samples_show_every_design_with_the_offices_own_kop_and_signer() -> None:
    pages = PdfReader(BytesIO(sample_certificates(KOP, SIGNERS[0]))).pages
    assert len(pages) == len(DESIGNS) * PAGES_EACH
    for front in pages[::PAGES_EACH]:
        text = front.extract_text()
        assert KOP.lines[0] in text
        assert "Sekar Umpama" in text
        assert "M.AP." not in text


def test_samples_need_neither_kop_nor_signer() -> None:
    pages = PdfReader(BytesIO(sample_certificates(LetterheadSettings()))).pages
    assert "Nama Peserta" in pages[0].extract_text()
