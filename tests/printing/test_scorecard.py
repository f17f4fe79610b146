from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from pypdf import PdfReader

from asn_desktop.domain.documents import DisciplineBlock, ResultLines, SignatureBlock
from asn_desktop.domain.errors import NothingToPrintError
from asn_desktop.domain.print_jobs import PAPER_SIZES
from asn_desktop.printing.scorecard import scorecards_pdf

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from asn_desktop.domain.documents import ScorecardDocument
    from asn_desktop.domain.print_jobs import PaperSize

LONG_NAME = (
    "Dr. dr. Raden Ayu Contohwati Sampelningrat Misalkan Umpamawan Tersebutlah Andaikusuma,"
    " S.Ked., M.Kes., Sp.KK(K), FINSDV"
)
LONG_UNIT = (
    "Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk, dan Keluarga Berencana"
)


def pages_of(path: Path, *documents: ScorecardDocument) -> list[str]:
    path.write_bytes(scorecards_pdf(documents))
    return ["".join(page.extract_text().split()) for page in PdfReader(path).pages]


def texts_of(document: ScorecardDocument) -> list[str]:
    """Return every text that the page must say, without white space."""
    people = (document.participant, *document.evaluators)
    texts = [*document.letterhead.lines, document.letterhead.address, document.title]
    texts += [document.event, document.legend, document.footer, *document.notes]
    texts += [person.name for person in people] + list(document.result.model_dump().values())
    texts += list(document.participant.model_dump().values())
    for row in document.rows:
        texts += [row.name, row.weight, row.mean]
        for line in row.behaviours:
            texts += [line.text, "".join(line.levels) + line.mean]
    texts += [text for block in document.signatures for text in block.model_dump().values()]
    return ["".join(text.split()) for text in texts]


@pytest.mark.parametrize("by_behaviour", [True, False])
@pytest.mark.parametrize("evaluators", [1, 2, 5])
def test_one_page_says_everything(
    make_scorecard: Callable[..., ScorecardDocument],
    tmp_path: Path,
    evaluators: int,
    *,
    by_behaviour: bool,
) -> None:
    document = make_scorecard(evaluators, by_behaviour=by_behaviour)
    pages = pages_of(tmp_path / "a.pdf", document)

    assert len(pages) == 1
    missing = [text for text in texts_of(document) if text not in pages[0]]
    assert not missing
    assert "Tanpacatatan(nihil)." in pages[0]
    assert "Halaman1dari1" in pages[0]
    assert "KotaContoh,4Februari2026" in pages[0]
    assert "DRAF" not in pages[0]


def test_the_longest_names_stay_on_one_page_and_whole(
    make_scorecard: Callable[..., ScorecardDocument], tmp_path: Path
) -> None:
    plain = make_scorecard(5)
    long = plain.participant.model_copy(
        update={"name": LONG_NAME, "unit": LONG_UNIT, "jabatan": LONG_UNIT}
    )
    signature = SignatureBlock(role="Penilai,", jabatan=LONG_UNIT, name=LONG_NAME, nip="1")
    document = plain.model_copy(
        update={
            "participant": long,
            "evaluators": (long,) * 5,
            "signatures": (signature, signature),
        }
    )
    pages = pages_of(tmp_path / "a.pdf", document)

    assert len(pages) == 1
    assert pages[0].count("".join(LONG_NAME.split())) == 8
    assert "".join(LONG_UNIT.split()) in pages[0]


SEEN = "P2 · Pertanyaan tentang anggaran dijawab dengan tenang, dengan contoh dari pekerjaannya."
LATE = (
    "Terlambat 20 menit, 4 Februari 2026 pukul 08.30 (presensi). Tanggapan: Ban motor bocor di"
    " jalan; sudah memberi kabar. Catatan oleh Dra. Rahma Contohwati, M.Si."
)


def noted(
    document: ScorecardDocument, notes: int, discipline: int, evaluators: int = 3
) -> ScorecardDocument:
    """Return a scorecard that all evaluators sign, with so many notes of both kinds."""
    person, signer = document.signatures
    signed = tuple(
        signer.model_copy(update={"role": f"Penilai (P{k + 1}),", "jabatan": ""})
        for k in range(evaluators)
    )
    block = DisciplineBlock(state=f"Ada catatan ({discipline}).", notes=(LATE,) * discipline)
    changes = {"notes": (SEEN,) * notes, "discipline": block}
    return document.model_copy(update={**changes, "signatures": (person, *signed, signer)})


@pytest.mark.parametrize("size", PAPER_SIZES)
@pytest.mark.parametrize("by_behaviour", [True, False])
@pytest.mark.parametrize("evaluators", [1, 3])
def test_a_few_notes_and_two_discipline_notes_stay_on_one_page(
    make_scorecard: Callable[..., ScorecardDocument],
    size: PaperSize,
    evaluators: int,
    *,
    by_behaviour: bool,
) -> None:
    plain = make_scorecard(evaluators, by_behaviour=by_behaviour)
    for notes, discipline in ((0, 1), (1, 2), (3, 0), (3, 1), (3, 2)):
        document = noted(plain, notes, discipline, evaluators)
        pages = PdfReader(BytesIO(scorecards_pdf([document], size=size))).pages
        assert len(pages) == 1, (notes, discipline)
        said = "".join(pages[0].extract_text().split())
        assert said.count("".join(LATE.split())) == discipline
        assert "Bersambung" not in said


@pytest.mark.parametrize(("size", "discipline"), [("A4", 4), ("A4", 9), ("F4", 9), ("F4", 12)])
def test_a_long_discipline_block_makes_two_good_pages(
    make_scorecard: Callable[..., ScorecardDocument], size: PaperSize, discipline: int
) -> None:
    """The second page names the person and holds five lines or more; the first is signed."""
    document = noted(make_scorecard(3), 2, discipline)
    pdf = scorecards_pdf([document], size=size)
    pages = ["".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages]
    assert len(pages) == 2
    assert "".join(pages).count("".join(LATE.split())) == discipline
    assert "".join(document.signatures[-1].name.split()) in pages[0]
    for page in pages[1:]:
        assert "".join(document.participant.nip.split()) in page
        assert "PEGAWAIYANGDINILAI" in page
        assert page.count("".join(LATE.split())) >= 3
        assert "DISIPLIN" in page


def test_a_discipline_note_is_never_parted_from_its_state(
    make_scorecard: Callable[..., ScorecardDocument],
) -> None:
    for notes in range(14):
        pdf = scorecards_pdf([noted(make_scorecard(5), notes, 3, 5)])
        pages = ["".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages]
        first = next(page for page in pages if "Adacatatan(3)." in page)
        assert "".join(LATE.split()) in first


def test_what_has_no_room_goes_on_to_the_next_page(
    make_scorecard: Callable[..., ScorecardDocument], tmp_path: Path
) -> None:
    notes = tuple(f"P{k} mencatat: " + "jawaban runtut dan jelas, " * 12 for k in range(9))
    discipline = DisciplineBlock(state="Ada catatan.", notes=("Terlambat 12 menit (dugaan).",))
    document = make_scorecard(3, notes=notes, discipline=discipline, draft=True)
    pages = pages_of(tmp_path / "a.pdf", document)

    assert len(pages) == 2
    both = "".join(pages)
    for note in (*notes, "Ada catatan.", "Terlambat 12 menit (dugaan)."):
        assert both.count("".join(note.split())) == 1
    assert "Bersambung" in pages[0]
    assert "Halaman1dari2" in pages[0]
    assert "Halaman2dari2" in pages[1]
    assert "DRAF" in pages[1]


@pytest.mark.parametrize(
    ("switches", "words"),
    [
        ({"draft": True}, ["DRAF:belumfinal"]),
        ({"specimen": True}, ["CONTOH:orangdanisi"]),
        ({"draft": True, "specimen": True}, ["DRAF:belumfinal", "CONTOH:orangdanisi"]),
    ],
)
def test_a_draft_or_specimen_says_so(
    make_scorecard: Callable[..., ScorecardDocument],
    tmp_path: Path,
    switches: dict[str, bool],
    words: list[str],
) -> None:
    page = pages_of(tmp_path / "a.pdf", make_scorecard(**switches))[0]
    assert all(word in page for word in words)


def test_the_discipline_block_is_a_switch(
    make_scorecard: Callable[..., ScorecardDocument], tmp_path: Path
) -> None:
    assert "DISIPLIN" not in pages_of(tmp_path / "a.pdf", make_scorecard(discipline=None))[0]


def test_without_a_total_no_number_stands_there(
    make_scorecard: Callable[..., ScorecardDocument], tmp_path: Path
) -> None:
    document = make_scorecard(result=ResultLines(trace="Baru 4 dari 7 nilai dasar."))
    rows = tuple(row.model_copy(update={"radar": None, "mean": ""}) for row in document.rows[:3])
    document = document.model_copy(update={"rows": (*rows, *document.rows[3:]), "notes": ()})
    page = pages_of(tmp_path / "a.pdf", document)[0]

    assert "Belumadanilai" in page
    assert "3,67" not in page
    assert "Tidakadacatatanpenilai." in page


def test_marks_far_apart_are_pointed_out(
    make_scorecard: Callable[..., ScorecardDocument], tmp_path: Path
) -> None:
    document = make_scorecard()
    first = document.rows[0]
    far = first.behaviours[0].model_copy(update={"apart": True})
    rows = (first.model_copy(update={"behaviours": (far, *first.behaviours[1:])}),)
    near, marked = pages_of(
        tmp_path / "a.pdf",
        document,
        document.model_copy(update={"rows": (*rows, *document.rows[1:])}),
    )
    assert "3,00*" in marked
    assert "lebihdarisatutingkat" in marked
    assert "lebihdarisatutingkat" not in near


def test_each_person_has_their_own_page_in_order(
    make_scorecard: Callable[..., ScorecardDocument], tmp_path: Path
) -> None:
    plain = make_scorecard()
    people = [plain.participant.model_copy(update={"name": f"Orang {k}"}) for k in range(4)]
    heard: list[int] = []
    documents = [plain.model_copy(update={"participant": person}) for person in people]
    (tmp_path / "a.pdf").write_bytes(scorecards_pdf(documents, heard.append))

    reader = PdfReader(tmp_path / "a.pdf")
    assert heard == [1, 2, 3, 4]
    assert [f"Orang {k}" in page.extract_text() for k, page in enumerate(reader.pages)] == [
        True
    ] * 4
    forms = {str(page["/Resources"]["/XObject"]) for page in reader.pages}  # type: ignore[index]
    assert len(forms) == 1


def test_the_same_documents_give_the_same_bytes(
    make_scorecard: Callable[..., ScorecardDocument], tmp_path: Path
) -> None:
    for name in ("a.pdf", "b.pdf"):
        (tmp_path / name).write_bytes(scorecards_pdf([make_scorecard()]))
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_markup_in_a_name_is_only_text(
    make_scorecard: Callable[..., ScorecardDocument], tmp_path: Path
) -> None:
    person = make_scorecard().participant
    name = '<img src="/etc/passwd"/> <b>Siti</b> (\\) 😀'
    document = make_scorecard(participant=person.model_copy(update={"name": name}))
    page = pages_of(tmp_path / "a.pdf", document)[0]
    assert '<imgsrc="/etc/passwd"/><b>Siti</b>(\\)□' in page


def test_the_radar_is_on_a_fixed_axis(
    make_scorecard: Callable[..., ScorecardDocument], tmp_path: Path
) -> None:
    """The same means draw the same shape whatever others there are; higher ones draw more."""

    def blue(level: float | None) -> int:
        document = make_scorecard()
        rows = [row.model_copy(update={"radar": level}) for row in document.rows]
        (tmp_path / "a.pdf").write_bytes(
            scorecards_pdf([document.model_copy(update={"rows": tuple(rows)})])
        )
        image = pypdfium2.PdfDocument(tmp_path / "a.pdf")[0].render(scale=1).to_pil()
        colours = image.convert("RGB").getcolors(1 << 20)
        return sum(count for count, colour in colours if colour == (204, 224, 245))

    none, low, high = blue(None), blue(2.0), blue(4.0)
    assert none < 20
    assert 3.2 < (high - none) / (low - none) < 4.8


@pytest.mark.parametrize("by_behaviour", [True, False])
def test_words_come_in_the_order_of_reading(
    make_scorecard: Callable[..., ScorecardDocument], tmp_path: Path, *, by_behaviour: bool
) -> None:
    document = make_scorecard(
        2, by_behaviour=by_behaviour, verification="7K3M-9QXA", receipt="Paket 4T2P-QW8Z."
    )
    page = pages_of(tmp_path / "a.pdf", document)[0]
    first, last = document.rows[0], document.rows[-1]
    marks = "".join(first.behaviours[1].levels) + first.behaviours[1].mean
    order = [
        *("LEMBARPENILAIAN", "PEGAWAIYANGDINILAI", "Nama:SitiSampel", "PENILAI", "P1PenilaiKe0"),
        *("NilaidasarPanduanperilakuP1P2", "BerorientasiPelayananbobot1"),
        *(f"Perilaku0-1ditunjukkan{marks}", "Perilaku0-2", "".join(first.levels) + first.mean),
        *("Kolaboratif", "Perilaku6-2", last.mean, "Kontraproduktif", "3,67dari5", "Baik"),
        *("CATATANPENILAI", "DISIPLIN", "KotaContoh,4Februari2026", "Pegawaiyangdinilai,"),
        *("RahmaContohwati", "Kodelembar7K3M-9QXA", "Paket4T2P-QW8Z.", "Halaman1dari1"),
    ]
    at = 0
    for text in order:
        found = page.find(text, at)
        assert found >= 0, text
        at = found + len(text)


@pytest.mark.parametrize(("size", "points"), [("A4", (595, 842)), ("F4", (609, 935))])
def test_both_sizes_of_paper_hold_the_same_words(
    make_scorecard: Callable[..., ScorecardDocument],
    tmp_path: Path,
    size: PaperSize,
    points: tuple[int, int],
) -> None:
    path = tmp_path / "a.pdf"
    document = make_scorecard(4, notes=("catatan panjang " * 200,))
    path.write_bytes(scorecards_pdf([document], size=size))
    pages = PdfReader(path).pages
    assert {(round(page.mediabox.width), round(page.mediabox.height)) for page in pages} == {points}
    text = "".join("".join(page.extract_text().split()) for page in pages)
    assert not [said for said in texts_of(document) if said not in text]


def test_every_page_of_a_copy_says_so(
    make_scorecard: Callable[..., ScorecardDocument], tmp_path: Path
) -> None:
    mark = "SALINAN ke-1, dicetak 4 Februari 2026 pukul 10.31"
    first = make_scorecard(1, copy_mark=mark, notes=("catatan panjang " * 200,), parts=2)
    second = first.model_copy(update={"part": 2, "notes": ()})
    pages = pages_of(tmp_path / "a.pdf", first, second)
    assert len(pages) == 3
    for number, page in enumerate(pages, 1):
        assert page.count("".join(mark.split())) == 1
        assert f"Halaman{number}dari3" in page


def test_signatures_follow_closely_where_there_is_room(
    make_scorecard: Callable[..., ScorecardDocument], tmp_path: Path
) -> None:
    """Between the notes or the radar and the place there is no white band on F4 either."""
    (tmp_path / "a.pdf").write_bytes(
        scorecards_pdf([make_scorecard(1, by_behaviour=False)], size="F4")
    )
    image = pypdfium2.PdfDocument(tmp_path / "a.pdf")[0].render(scale=1).to_pil().convert("L")
    ink = [min(image.crop((0, y, image.width, y + 1)).tobytes()) < 200 for y in range(image.height)]
    foot = max(y for y, inked in enumerate(ink) if inked)
    signed = image.height - 40
    white, longest = 0, 0
    for inked in ink[60:signed]:
        white = 0 if inked else white + 1
        longest = max(longest, white)
    assert foot > signed
    assert longest < 62


def test_nobody_to_print_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NothingToPrintError):
        scorecards_pdf([])
    assert not (tmp_path / "a.pdf").exists()
