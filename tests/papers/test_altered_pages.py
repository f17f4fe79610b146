"""A certificate of the demonstration whose printed text was altered, under its old code."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from certificate_kit import PUBLIC, SES, certificate
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject, StreamObject

from asn_desktop.domain.print_jobs import PAPER_SIZES
from asn_desktop.domain.session import DESIGNS
from asn_desktop.printing.certificate import certificates_pdf
from asn_desktop.services.checking.reference_files import Reference
from asn_desktop.services.checking.verifying import verify, verify_certificate

if TYPE_CHECKING:
    from pathlib import Path

    from demo_kit import FixedDay

    from asn_desktop.domain.print_jobs import PaperSize
    from asn_desktop.domain.session import CertificateDesign

FACTS_FILE = "fakta-sertifikat.json"
FRONT, BACK = 0, 1
FORGERIES = {
    "name": (FRONT, "Rizky Handayani", "Rizki Handayani"),
    "NIP": (FRONT, "19970302", "19970303"),
    "rank": (FRONT, "Penata Muda (III/a)", "Penata Muda (III/b)"),
    "jabatan": (FRONT, "Perawat Ahli Pertama", "Perawat Ahli Utama"),
    "unit": (FRONT, "Sekretariat Daerah", "Sekretariat DPRD"),
    "number": (FRONT, "800.1.4.4/1/BKPSDM", "800.1.4.4/2/BKPSDM"),
    "band": (FRONT, "BAIK", "SANGAT BAIK"),
    "day": (FRONT, "Rabu, 4 Februari", "Rabu, 3 Februari"),
    "name on the back": (BACK, "Rizky Handayani", "Rizki Handayani"),
    "a score": (BACK, "4,67", "4,97"),
    "the total": (BACK, "4,48", "4,98"),
    "the total in words": (BACK, "empat koma empat delapan", "empat koma sembilan delapan"),
    "the rules": (BACK, "tingkat-5", "tingkat-4"),
    "signer": (FRONT, "Sekar Umpama", "Sari Umpama"),
}


@pytest.fixture(scope="module")
def first(day: FixedDay) -> bytes:
    """Return the first certificate of the joint file, with the file's list."""
    reader, writer = PdfReader(day.paper("sertifikat.pdf")), PdfWriter()
    for place in (FRONT, BACK):
        writer.add_page(reader.pages[place])
    writer.add_attachment(FACTS_FILE, reader.attachments[FACTS_FILE][0])
    return written(writer)


def written(writer: PdfWriter) -> bytes:
    made = BytesIO()
    writer.write(made)
    return made.getvalue()


def forged(pdf: bytes, place: int, old: str, new: str) -> bytes:
    """Return a file with other words on a page, or on what its pages share; the code stays."""
    writer = PdfWriter(clone_from=BytesIO(pdf))
    page = writer.pages[place]
    resources = page["/Resources"].get_object()
    assert isinstance(resources, DictionaryObject)
    forms = resources["/XObject"].get_object()
    assert isinstance(forms, DictionaryObject)
    count = _replaced(writer, page, "/Contents", (old, new))
    count += sum(_replaced(writer, forms, name, (old, new)) for name in forms)
    assert count, old
    return written(writer)


def _replaced(
    writer: PdfWriter, holder: DictionaryObject, name: str, words: tuple[str, str]
) -> int:
    """Write words into a stream in place of others, letter for letter; return how often."""
    stream = holder[name].get_object()
    assert isinstance(stream, StreamObject)
    old, new = (text.encode("latin-1").hex().encode() for text in words)
    content = stream.get_data()
    if old not in content:
        return 0
    other = DecodedStreamObject()
    other.update({key: part for key, part in stream.items() if key not in {"/Filter", "/Length"}})
    other.set_data(content.replace(old, new, 1))
    holder[NameObject(name)] = writer._add_object(other)
    return 1


def verdict(day: FixedDay, pdf: bytes, path: Path) -> str:
    path.write_bytes(pdf)
    central = day.folder / "BKPSDM" / "pusat-contoh.asn"
    return verify(str(path), central, lambda: day.passphrase).verdict


def test_the_paper_as_it_was_printed_is_valid(day: FixedDay, first: bytes, tmp_path: Path) -> None:
    assert verdict(day, first, tmp_path / "utuh.pdf") == "valid"
    same = forged(first, FRONT, "Rizky Handayani", "Rizky Handayani")
    assert verdict(day, same, tmp_path / "sama.pdf") == "valid"


def test_every_certificate_of_the_day_is_valid(day: FixedDay) -> None:
    central = day.folder / "BKPSDM" / "pusat-contoh.asn"
    found = verify(str(day.paper("sertifikat.pdf")), central, lambda: day.passphrase)
    assert {each.verdict for each in found.certificates} == {"valid"}
    assert len(found.certificates) == sum(person.is_present for person in day.people)
    assert found.other_pages == ()


@pytest.mark.parametrize("size", PAPER_SIZES)
@pytest.mark.parametrize("design", DESIGNS)
def test_a_specimen_and_a_copy_are_valid_in_every_design(
    tmp_path: Path, design: CertificateDesign, size: PaperSize
) -> None:
    path = tmp_path / "salinan.pdf"
    mark = "SALINAN ke-1, dicetak 4 Februari 2026 pukul 10.31"
    made = certificate(design=design, tte_room=True, specimen=True, copy_mark=mark)
    path.write_bytes(certificates_pdf([made], size=size))
    assert verify_certificate(str(path), Reference({SES: PUBLIC})).verdict == "valid"


def test_a_row_that_stands_twice_with_another_figure_is_found(tmp_path: Path) -> None:
    """The signed row is there, word for word; a second one of its value says better."""
    made, path = certificate(), tmp_path / "dua-baris.pdf"
    better = made.rows[0].model_copy(update={"score": "4,99", "words": "empat koma sembilan"})
    drawn = certificates_pdf([made.model_copy(update={"rows": (*made.rows, better)})])
    signed = PdfReader(BytesIO(certificates_pdf([made]))).attachments[FACTS_FILE][0]
    writer = PdfWriter()
    for page in PdfReader(BytesIO(drawn)).pages:
        writer.add_page(page)
    writer.add_attachment(FACTS_FILE, signed)
    path.write_bytes(written(writer))
    found = verify_certificate(str(path), Reference({SES: PUBLIC}))
    assert found.verdict == "altered"
    (check,) = found.certificates
    (told,) = check.differences
    assert told.fact == f"nilai_dasar:{better.name}"


@pytest.mark.parametrize("what", sorted(FORGERIES))
def test_altered_words_under_the_old_code_are_found(
    day: FixedDay, first: bytes, tmp_path: Path, what: str
) -> None:
    place, old, new = FORGERIES[what]
    pdf = forged(first, place, old, new)
    text = "".join(PdfReader(BytesIO(pdf)).pages[place].extract_text().split())
    assert "".join(new.split()) in text
    assert verdict(day, pdf, tmp_path / "palsu.pdf") == "altered"
