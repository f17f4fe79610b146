"""The sample page is drawn by the code that prints: same kop, same signer, marked as a sample."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from papers_kit import KOP, SIGNERS, finish, pages_of
from pypdf import PdfReader

from asn_desktop.domain.print_jobs import PrintWish
from asn_desktop.domain.session import LetterheadSettings
from asn_desktop.services.papers.sample_paper import sample_page

if TYPE_CHECKING:
    from asn_desktop.services.workspace import Workspace


def test_it_shows_the_kop_and_the_signer_of_the_office() -> None:
    (page,) = pages_of(sample_page(KOP, SIGNERS[0]))
    assert "PEMERINTAHKOTACONTOH" in page
    assert "JalanContoh17" in page
    assert "Plt.KepalaBKPSDM" in page
    assert "CONTOH" in page


def test_its_kop_stands_where_a_printed_scorecard_has_it(desk: Workspace) -> None:
    finish(desk)
    (sample,) = pages_of(sample_page(KOP, SIGNERS[0]))
    printed = pages_of(desk.papers.preview(PrintWish("scorecard")))[0]
    kop = "PEMERINTAHKOTACONTOHBKPSDMJalanContoh17"
    assert kop in sample
    assert kop in printed


def test_it_comes_on_the_offices_paper() -> None:
    (page,) = PdfReader(BytesIO(sample_page(KOP, size="F4"))).pages
    assert round(page.mediabox.height) == 935


def test_an_office_without_anything_still_gets_a_page() -> None:
    assert "LEMBARPENILAIAN" in pages_of(sample_page(LetterheadSettings()))[0]
