from __future__ import annotations

import re
import shutil
import subprocess
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple, cast, get_args

import pypdfium2
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from asn_desktop.domain.documents import CertificateLine, SignatureBlock
from asn_desktop.domain.session import CertificateDesign
from asn_desktop.printing.certificate import certificates_pdf
from asn_desktop.printing.certificate_sheet import TTE_HEIGHT, TTE_WIDTH
from asn_desktop.printing.credential import signed_certificate
from asn_desktop.printing.page import landscape

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PIL.Image import Image
    from pypdf.generic import ContentStream

    from asn_desktop.domain.documents import CertificateDocument
    from asn_desktop.domain.print_jobs import PaperSize

KEY, KEY_ID = Ed25519PrivateKey.from_private_bytes(bytes(range(32))), bytes(range(8))
DESIGNS: tuple[CertificateDesign, ...] = get_args(CertificateDesign)
SIZES: tuple[PaperSize, ...] = ("A4", "F4")
SCALE = 2.0
LONG_UNIT = (
    "Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk, dan Keluarga Berencana"
)
EVENT = f"telah mengikuti evaluasi pada hari Rabu, 4 Februari 2026, di Pendopo {LONG_UNIT}"
MARK = "SALINAN ke-1, dicetak 4 Februari 2026 pukul 10.31"
PALE = 250


class Place(NamedTuple):
    """Where a character stands, in points from the lower left."""

    left: float
    bottom: float
    right: float
    top: float
    char: str


def places(pdf: bytes, page: int) -> list[Place]:
    document = pypdfium2.PdfDocument(pdf)
    texts = document[page].get_textpage()
    found = []
    for k in range(texts.count_chars()):
        left, bottom, right, top = texts.get_charbox(k)
        found.append(Place(left, bottom, right, top, texts.get_text_range(k, 1)))
    document.close()
    return [place for place in found if place.char.strip()]


def line_of(pdf: bytes, page: int, said: str) -> list[Place]:
    """Return where each letter of a text stands, the last time that it is said."""
    there = places(pdf, page)
    written = "".join(place.char for place in there)
    start = written.rindex("".join(said.split()))
    return there[start : start + len("".join(said.split()))]


def picture(pdf: bytes, page: int) -> Image:
    document = pypdfium2.PdfDocument(pdf)
    image: Image = document[page].render(scale=SCALE).to_pil().convert("RGB")
    document.close()
    return image


def printed(document: CertificateDocument, size: PaperSize = "A4") -> bytes:
    return certificates_pdf([signed_certificate(document, KEY, KEY_ID)], size=size)


def hard(make_certificate: Callable[..., CertificateDocument], name: str) -> CertificateDocument:
    """Return a certificate on which everything is long."""
    person = make_certificate().participant.model_copy(
        update={"name": name, "unit": LONG_UNIT, "jabatan": f"Analis pada {LONG_UNIT}"}
    )
    return make_certificate(participant=person, event=EVENT)


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("design", DESIGNS)
def test_the_page_is_read_in_its_order(
    make_certificate: Callable[..., CertificateDocument],
    tmp_path: Path,
    design: CertificateDesign,
    size: PaperSize,
) -> None:
    document = make_certificate(design=design, copy_mark=MARK)
    path = tmp_path / "a.pdf"
    path.write_bytes(printed(document, size))
    person, signer, kop = document.participant, document.signer, document.letterhead
    heads = [*kop.lines, kop.address, "SERTIFIKAT", document.number, "diberikan kepada"]
    said = [person.name, person.nip, person.rank, person.jabatan, person.unit, document.event]
    closing = ["Kota Contoh, 4 Februari 2026", signer.role, signer.jabatan, signer.name]
    closing += [signer.rank, signer.nip]
    front = [*heads, *said, "BAIK", *closing, "Pindai kode QR untuk memeriksa", MARK]
    rows = [text for row in document.rows for text in (row.name, row.score, row.words)]
    back = [
        *("DAFTAR NILAI", person.name, person.nip, document.number, "Terbilang", *rows),
        *(document.average, document.average_words, document.wording, document.rule_version),
        *(*closing, "bukan tanda tangan elektronik tersertifikasi", MARK),
    ]
    program = shutil.which("pdftotext")
    assert program, "poppler-utils"
    raw = subprocess.run(  # noqa: S603
        [program, "-raw", path, "-"], capture_output=True, text=True, check=True
    ).stdout.split("\f")
    by_pypdf = [page.extract_text() for page in PdfReader(path).pages]
    for pages in (raw, by_pypdf):
        assert "\nSERTIFIKAT\n" in pages[0], "one word, on a line of its own"
        for page, texts in zip(pages, (front, back), strict=False):
            at = 0
            for text in texts:
                found = squeezed(page).find(squeezed(text), at)
                assert found >= 0, text
                at = found + len(squeezed(text))


def test_all_designs_say_the_same(make_certificate: Callable[..., CertificateDocument]) -> None:
    said, drawn = set(), set()
    for design in DESIGNS:
        pdf = printed(make_certificate(design=design))
        drawn.add(pdf)
        said.add(tuple("".join(place.char for place in places(pdf, page)) for page in (0, 1)))
    assert len(drawn) == len(DESIGNS)
    assert len(said) == 1


def test_the_plain_design_is_black_lines_on_white(
    make_certificate: Callable[..., CertificateDocument], tmp_path: Path
) -> None:
    """Of a copy of a specimen too: only the words that lie across it are grey."""
    bare = make_certificate().letterhead.model_copy(update={"logo": b""})
    marked = {"specimen": True, "copy_mark": MARK}
    pdf = printed(make_certificate(design="plain", letterhead=bare, **marked))
    for side in (0, 1):
        reds, greens, blues = picture(pdf, side).split()
        assert reds.tobytes() == greens.tobytes() == blues.tobytes(), "no colour"

    (tmp_path / "a.pdf").write_bytes(pdf)
    reader = PdfReader(tmp_path / "a.pdf")
    streams = [page.get_contents() for page in reader.pages]
    for page in reader.pages:
        resources = page["/Resources"].get_object()
        assert isinstance(resources, DictionaryObject)
        forms = resources["/XObject"].get_object()
        assert isinstance(forms, DictionaryObject)
        streams += [cast("ContentStream", form.get_object()) for form in forms.values()]
    operators = [stream.get_data().decode("latin1") for stream in streams if stream]
    pens, fills, greys = [], [], []
    for content in operators:
        without_code = re.sub(r"1 g [^\n]*re f 0 g q [^\n]*\nBI .*?EI Q", "", content, flags=re.S)
        pens += [float(pen) for pen in re.findall(r"([\d.]+) w\b", without_code)]
        fills += re.findall(r"\bf\b", without_code)
        greys += re.findall(r"(?<![\d.])(?!0 0 0 )[\d.]+ [\d.]+ [\d.]+ (?:rg|RG)", without_code)
    assert len(pens) > 10
    assert min(pens) >= 0.5
    assert not fills
    assert greys == ["0.93 0.93 0.93 rg"] * 2, "one form, on both pages"


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("design", DESIGNS)
@pytest.mark.parametrize("name", ["Dr. " + "Contohwati " * 9 + "S.Kep., M.Kes.", "Abcdefghij" * 12])
def test_the_longest_texts_stay_inside_and_apart(
    make_certificate: Callable[..., CertificateDocument],
    name: str,
    design: CertificateDesign,
    size: PaperSize,
) -> None:
    made = hard(make_certificate, name)
    pdf = printed(made.model_copy(update={"design": design, "tte_room": True}), size)
    width, height = landscape(size)
    for page in (0, 1):
        there = places(pdf, page)
        assert squeezed(name) in "".join(place.char for place in there)
        edge = 36
        for place in there:
            assert edge < place.left < place.right < width - edge
            assert edge < place.bottom < place.top < height - edge
    band, date = line_of(pdf, 0, "BAIK"), line_of(pdf, 0, "Kota Contoh, 4 Februari 2026")
    assert min(place.bottom for place in band) > max(place.top for place in date) + 4
    sum_row, date = line_of(pdf, 1, made.average_words), line_of(pdf, 1, "Kota Contoh, 4 Februari")
    assert min(place.bottom for place in sum_row) > max(place.top for place in date) + 10


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("design", DESIGNS)
def test_the_room_of_an_electronic_signature_is_empty(
    make_certificate: Callable[..., CertificateDocument],
    design: CertificateDesign,
    size: PaperSize,
) -> None:
    """The box is where the office puts it: in the middle of the block, over the signer's name."""
    document = hard(make_certificate, "Siti Sampelningrat")
    pdf = printed(document.model_copy(update={"design": design, "tte_room": True}), size)
    for page in (0, 1):
        name = line_of(pdf, page, document.signer.name)
        middle = (name[0].left + name[-1].right) / 2
        floor = max(place.top for place in name) + 1
        left, right = middle - TTE_WIDTH / 2, middle + TTE_WIDTH / 2
        low = landscape(size)[1] - floor
        box = (left * SCALE, (low - TTE_HEIGHT) * SCALE, right * SCALE, low * SCALE)
        shown = picture(pdf, page).crop(box)
        assert min(shown.convert("L").tobytes()) > PALE, "not a stroke of ours"


def test_without_the_switch_there_is_room_to_sign_by_hand(
    make_certificate: Callable[..., CertificateDocument],
) -> None:
    pdf = printed(make_certificate())
    name = line_of(pdf, 0, "Rahma Contohwati")
    above = line_of(pdf, 0, "Pengembangan Sumber Daya Manusia,")
    room = min(place.bottom for place in above) - max(place.top for place in name)
    assert 45 < room < TTE_HEIGHT


@pytest.mark.parametrize("design", DESIGNS)
def test_the_rule_under_a_name_is_as_long_as_the_name(
    make_certificate: Callable[..., CertificateDocument], design: CertificateDesign
) -> None:
    for name in ("Siti Sampelningrat, S.Kep., Ners", "Joko Umpamawan Andaikusuma"):
        person = make_certificate().participant.model_copy(update={"name": name})
        pdf = printed(make_certificate(design=design, participant=person))
        letters = line_of(pdf, 0, name)
        first, last = letters[0].left, letters[-1].right
        image = picture(pdf, 0).convert("L")
        low = min(place.bottom for place in letters)
        best = 0.0
        for down in range(1, 30):
            y = round((landscape("A4")[1] - low) * SCALE) + down
            row = [image.getpixel((x, y)) for x in range(image.width)]
            dark = [x / SCALE for x, tone in enumerate(row) if isinstance(tone, int) and tone < 200]
            inside = [x for x in dark if 90 < x < 760]
            if inside and abs(inside[0] - first) < 4 and abs(inside[-1] - last) < 4:
                best = inside[-1] - inside[0]
        assert best == pytest.approx(last - first, abs=5)


def test_f4_takes_the_room_that_it_has(
    make_certificate: Callable[..., CertificateDocument],
) -> None:
    extents = {}
    for size in SIZES:
        there = places(printed(hard(make_certificate, "Siti Sampelningrat"), size), 1)
        extents[size] = max(place.right for place in there) - min(place.left for place in there)
    assert landscape("F4") == pytest.approx((935.43, 609.45), abs=0.01)
    assert extents["F4"] > extents["A4"]
    heights = [
        line_of(printed(make_certificate(), size), 0, "SERTIFIKAT")[0].top
        - line_of(printed(make_certificate(), size), 0, "SERTIFIKAT")[0].bottom
        for size in SIZES
    ]
    assert heights[1] > heights[0]


@pytest.mark.parametrize("design", DESIGNS)
def test_a_copy_says_so_in_the_margin_of_both_sides(
    make_certificate: Callable[..., CertificateDocument], design: CertificateDesign
) -> None:
    document = make_certificate(design=design)
    first = printed(document)
    copied = printed(document.model_copy(update={"copy_mark": MARK}))
    for page in (0, 1):
        assert "SALINAN" not in "".join(place.char for place in places(first, page))
        mark = line_of(copied, page, MARK)
        others = [place for place in places(copied, page) if place not in mark]
        assert max(place.top for place in mark) < min(place.bottom for place in others)


def test_people_with_long_scales_and_short_signers_fit_the_back(
    make_certificate: Callable[..., CertificateDocument],
) -> None:
    rows = tuple(
        CertificateLine(name=f"Nilai dasar {k:02}", score="3,00", words="tiga koma nol nol")
        for k in range(24)
    )
    document = make_certificate(
        rows=rows,
        signer=SignatureBlock(name="Budi Sampel"),
        wording=f"Keputusan tentang {LONG_UNIT} " * 3,
        scale="nilai dasar 1 sampai 5, nilai akhir 0 sampai 120",
    )
    pdf = printed(document)
    tops = [line_of(pdf, 1, f"Nilai dasar {k:02}")[0].top for k in range(24)]
    assert all(above - below > 5 for above, below in pairwise(tops))
    scale = line_of(pdf, 1, "Skala: nilai dasar 1 sampai 5, nilai akhir 0 sampai 120")
    checking = line_of(pdf, 1, "Pemeriksaan: pindai kode")
    wording = line_of(pdf, 1, "Versi aturan:")
    assert min(place.bottom for place in line_of(pdf, 1, "Rata-rata")) > scale[0].top + 6
    assert min(place.bottom for place in wording) > max(place.top for place in checking)


@pytest.mark.parametrize("design", DESIGNS)
def test_no_line_parts_a_number_from_its_word(
    make_certificate: Callable[..., CertificateDocument], design: CertificateDesign
) -> None:
    for padding in range(12):
        event = f"{'a' * padding} " + "pada hari Rabu, 4 Februari 2026, Formasi Tahun 2025 " * 4
        pdf = printed(make_certificate(design=design, event=event))
        document = pypdfium2.PdfDocument(pdf)
        said = document[0].get_textpage().get_text_range()
        document.close()
        assert said.count("4 Februari 2026,") == 4
        assert said.count("Tahun 2025") == 4


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("design", DESIGNS)
def test_identical_input_gives_identical_bytes(
    make_certificate: Callable[..., CertificateDocument],
    design: CertificateDesign,
    size: PaperSize,
) -> None:
    document = hard(make_certificate, "Siti Sampelningrat").model_copy(update={"design": design})
    assert printed(document, size) == printed(document, size)
