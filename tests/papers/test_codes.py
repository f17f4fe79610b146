"""Every QR code of the demonstration: read by zbar from poor pictures, the same as its page."""

from __future__ import annotations

import datetime as dt
from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

import pypdfium2
import pytest
from papers_kit import codes_by_zbar, poor_picture
from qr_kit import qr_codes_in

from asn_desktop.domain.wording import long_date
from asn_desktop.printing.credential import read_credential
from asn_desktop.services.checking.verifying import verify

if TYPE_CHECKING:
    from pathlib import Path

    from demo_kit import FixedDay

MARGIN, WHOLE_PAGES = 20.0, 3
"""Points that are left around a code; so many pages are read whole, not only about their code."""


class Certificate(NamedTuple):
    """One certificate of the demonstration: its code as zbar reads it, its two pages' texts."""

    code: str
    front: str
    back: str


@pytest.fixture(scope="module")
def certificates(day: FixedDay, tmp_path_factory: pytest.TempPathFactory) -> list[Certificate]:
    folder, texts, pictures = tmp_path_factory.mktemp("foto"), [], []
    with closing(pypdfium2.PdfDocument(day.paper("sertifikat.pdf"))) as pdf:
        about = surroundings(pdf[0])
        for number, page in enumerate(pdf):
            texts.append(page.get_textpage().get_text_range().replace("\r\n", "\n"))
            if number % 2 == 0:
                cut = about if number >= 2 * WHOLE_PAGES else (0, 0, 0, 0)
                pictures.append(folder / f"{number:03}.png")
                poor_picture(page, cut).save(pictures[-1], compress_level=1)
    codes = codes_by_zbar(pictures)
    return [Certificate(*each) for each in zip(codes, texts[::2], texts[1::2], strict=True)]


def surroundings(page: pypdfium2.PdfPage) -> tuple[float, float, float, float]:
    """Return how much of a page lies left of its code, below, right and above, less a margin."""
    (code,) = qr_codes_in(page.render(scale=2).to_pil())
    corners = [getattr(code.position, name) for name in ("top_left", "bottom_right")]
    width, height = page.get_size()
    left, top = (corners[0].x / 2 - MARGIN, corners[0].y / 2 - MARGIN)
    right, bottom = (corners[1].x / 2 + MARGIN, corners[1].y / 2 + MARGIN)
    return (max(0.0, left), max(0.0, height - bottom), max(0.0, width - right), max(0.0, top))


def test_every_code_is_read_once(day: FixedDay, certificates: list[Certificate]) -> None:
    assert len(certificates) == sum(person.is_present for person in day.people)
    assert len({each.code for each in certificates}) == len(certificates)


def test_what_a_code_says_stands_on_its_page(
    day: FixedDay, certificates: list[Certificate]
) -> None:
    came = [person for person in day.people if person.is_present]
    for person, (code, front, back) in zip(came, certificates, strict=True):
        facts = read_credential(code).facts
        assert facts.name == person.full_name
        assert f"\n{facts.name}\n" in front
        assert f"\n{facts.name}\n" in back
        assert person.printed_nip.replace(" ", "").endswith(facts.nip_tail)
        assert f"NIP {person.printed_nip} " in front
        assert f"\nNomor {facts.number}\n" in front
        assert f"Sertifikat nomor {facts.number}\n" in back
        assert f", {long_date(dt.date.fromisoformat(facts.issued))}\n" in front
        assert f"\nRata-rata {facts.score} " in back
        assert f"dengan kualifikasi {facts.band.upper()}\n" in front
        assert f"\nVersi aturan: {facts.rule_version}\n" in back


def test_the_code_of_a_blank_sheet_is_the_one_in_letters(day: FixedDay, tmp_path: Path) -> None:
    texts, pictures = [], []
    with closing(pypdfium2.PdfDocument(day.paper("lembar-kosong.pdf"))) as pdf:
        for number, page in enumerate(pdf):
            texts.append(page.get_textpage().get_text_range())
            pictures.append(tmp_path / f"{number}.png")
            poor_picture(page).save(pictures[-1], compress_level=1)
    codes = codes_by_zbar(pictures)
    assert len(set(codes)) == len(texts)
    for code, text in zip(codes, texts, strict=True):
        assert f"Kode lembar\r\n{code}\r\n" in text


def test_no_other_paper_has_a_code(day: FixedDay) -> None:
    for path in day.papers:
        with closing(pypdfium2.PdfDocument(path)) as pdf:
            found = qr_codes_in(pdf[0].render(scale=2).to_pil())
        assert len(found) == (path.name in {"sertifikat.pdf", "lembar-kosong.pdf"}), path.name


def test_codes_and_pages_are_valid_by_the_agencys_file(
    day: FixedDay, certificates: list[Certificate]
) -> None:
    central = day.folder / "BKPSDM" / "pusat-contoh.asn"
    for code in (certificates[0].code, certificates[-1].code):
        assert verify(code, central, lambda: day.passphrase).verdict == "valid"
