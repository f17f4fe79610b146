"""`verify` of certificates on paper: a PDF, a picture, and what the register says of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from certificate_kit import PUBLIC, SES, certificate, listed, printed
from command_kit import Laptop
from painted_kit import scrawled

from asn_desktop.cli.verified_papers import fact_label, paper_lines, valid_words
from asn_desktop.printing.credential import facts_digest
from asn_desktop.services.checking.certificate_checks import CertificateCheck
from asn_desktop.services.checking.verifying import VerifyResult
from asn_desktop.vault.known_signers import write_root

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    """Return a laptop that knows the signer of the kit's certificates."""
    made = Laptop(tmp_path / "meja")
    write_root(made.folder / "sesi.kunci", PUBLIC, "Evaluasi CPNS")
    made.do("keys", "import", "sesi.kunci")
    return made


def test_a_pdf_is_told_in_words_and_as_json(laptop: Laptop) -> None:
    printed(laptop.folder / "s.pdf", certificate())
    told = laptop.do("verify", "s.pdf").out
    assert told.startswith("Sah: isinya utuh dan penandanya dikenal.\n")
    assert "Nama: Siti Sampelningrat, S.Kep., Ners\n" in told
    said = laptop.do("verify", "s.pdf", "--json").said
    (check,) = said["certificates"]
    assert (said["verdict"], said["facts"]) == ("valid", check["facts"])
    assert (check["page"], check["differences"], check["remarks"]) == (1, [], [])


def test_an_altered_page_ends_with_one_and_says_what_is_printed(laptop: Laptop) -> None:
    whole = [certificate(), certificate("Dewi", number="800/18")]
    forged = [whole[0], whole[1].model_copy(update={"number": "800/19"})]
    printed(laptop.folder / "s.pdf", *forged, lists=listed(whole))
    outcome = laptop.run("verify", "s.pdf")
    assert outcome.code == 1
    assert outcome.out.startswith("BERUBAH:")
    for line in (
        "2 sertifikat: 1 sah, 1 BERUBAH.\n",
        "Halaman 1: sah: Siti Sampelningrat, S.Kep., Ners, nomor 800.1.4.4/17/BKPSDM/2026\n",
        "Halaman 3: BERUBAH: Dewi, nomor 800/18\n",
        "    Nomor: tercetak “800/19”, ditandatangani “800/18”\n",
    ):
        assert line in outcome.out
    said = laptop.run("verify", "s.pdf", "--json").said
    assert said["verdict"] == "altered"
    assert said["certificates"][1]["differences"] == [
        {"fact": "nomor", "signed": "800/18", "printed": "800/19", "hidden_on": 0}
    ]


def test_remarks_and_pages_without_a_code_are_told(laptop: Laptop) -> None:
    printed(laptop.folder / "s.pdf", certificate(), lists=b"", pages=[0, 1, 1])
    told = laptop.do("verify", "s.pdf").out
    assert told.startswith("Sah sejauh yang dicocokkan, dan penandanya dikenal.")
    assert "tanpa daftar fakta" in told
    assert "Halaman tanpa kode QR, tidak diperiksa: 3\n" in told


def test_one_to_be_looked_at_is_not_called_whole(laptop: Laptop) -> None:
    scrawled(printed(laptop.folder / "s.pdf", certificate()), "nomor")
    told = laptop.do("verify", "s.pdf").out
    assert told.startswith("Isinya utuh dan penandanya dikenal, tetapi ada yang perlu dilihat")
    assert "Nomor di halaman 1 bertumpuk dengan coretan atau gambar" in told
    printed(laptop.folder / "d.pdf", certificate("Dewi", number="800/18"), certificate())
    scrawled(laptop.folder / "d.pdf", "nomor", first_page=2)
    told = laptop.do("verify", "d.pdf").out
    assert "2 sertifikat: 1 sah, 1 PERLU DILIHAT.\n" in told
    assert "Halaman 3: PERLU DILIHAT: Siti" in told


def test_a_picture_of_a_certificate_is_read(laptop: Laptop) -> None:
    printed(laptop.folder / "s.pdf", certificate())
    with pypdfium2.PdfDocument(laptop.folder / "s.pdf") as document:
        document[0].render(scale=2).to_pil().save(laptop.folder / "foto.jpg")
    told = laptop.do("verify", "foto.jpg").out
    assert told.startswith(
        "Sah: isi kode utuh dan penandanya dikenal. Cocokkan sendiri kata di kertas dengan isi"
        " kode di bawah.\nNama: Siti"
    )
    assert laptop.do("verify", certificate().credential).out == told
    with pypdfium2.PdfDocument(laptop.folder / "s.pdf") as document:
        page = document[0].render(scale=2).to_pil()
        page.save(laptop.folder / "gambar.pdf")
    assert laptop.do("verify", "gambar.pdf").out.startswith(told[: told.index("Nama:")])


def test_several_codes_of_a_picture_are_counted_as_codes() -> None:
    code = CertificateCheck("valid", {"name": "Siti", "number": "1"})
    both = VerifyResult("valid", {}, (code, code._replace(page=2)))
    assert valid_words(both).startswith("Sah: isi kode utuh")
    assert next(iter(paper_lines(both))) == "2 sertifikat: 1 kode sah, 1 sah."
    assert valid_words(both._replace(verdict="altered")) == ""


@pytest.mark.parametrize(
    ("register", "headline"),
    [
        ("sudah diganti", "Utuh, tetapi sudah diganti: "),
        ("tidak tercatat", "Utuh, tetapi tidak tercatat dalam daftar"),
        ("berkonflik", "Utuh, tetapi terbit di dua meja: "),
    ],
)
def test_what_is_whole_but_does_not_hold_is_not_headed_valid(register: str, headline: str) -> None:
    facts: dict[str, object] = {"name": "Siti", "nip_tail": "1", "number": "7"}
    check = CertificateCheck("valid", facts | {"register": register}, 1)
    for alone in (
        VerifyResult("valid", check.facts),
        VerifyResult("valid", check.facts, (check,)),
        VerifyResult("valid", check.facts, (check._replace(remarks=("no_text",)),)),
    ):
        assert valid_words(alone).startswith(headline)
    holds = check._replace(facts=facts | {"register": "berlaku"}, page=3)
    both = VerifyResult("valid", {}, (check, holds))
    assert valid_words(both) == "Isinya utuh, tetapi tidak semuanya berlaku: lihat di bawah."
    told = list(paper_lines(both))
    assert told[0] == f"2 sertifikat: 1 {register}, 1 sah."
    assert told[1] == f"Halaman 1: {register}: Siti, nomor 7"
    assert told[2] == "Halaman 3: sah (berlaku): Siti, nomor 7"
    assert valid_words(VerifyResult("valid", holds.facts, (holds,))) == ""


def test_a_replaced_certificate_is_headed_so(laptop: Laptop) -> None:
    gone = {facts_digest(certificate().facts()): {"since": "2026-02-05", "status": "diganti"}}
    content = {"kind": "asn-desktop revocations", "version": 1, "sessions": {SES: gone}}
    (laptop.folder / "cabut.json").write_text(json.dumps(content))
    printed(laptop.folder / "s.pdf", certificate())
    for what in ("s.pdf", certificate().credential):
        told = laptop.do("verify", what, "--with", "cabut.json").out
        assert told.startswith("Utuh, tetapi sudah diganti: ada sertifikat yang lebih baru.")


def test_a_list_of_revocations_is_taken_as_a_file(laptop: Laptop) -> None:
    document = certificate()
    gone = {facts_digest(document.facts()): {"since": "2026-02-05", "status": "dicabut"}}
    content = {"kind": "asn-desktop revocations", "version": 1, "sessions": {SES: gone}}
    printed(laptop.folder / "s.pdf", document)
    (laptop.folder / "cabut.json").write_text(json.dumps(content))
    outcome = laptop.run("verify", "s.pdf", "--with", "cabut.json")
    assert outcome.code == 1
    assert outcome.out.startswith("DICABUT:")
    assert "Dalam daftar sertifikat: dicabut\nSejak: 2026-02-05\n" in outcome.out
    laptop.do("verify", "s.pdf")
    (laptop.folder / "cabut.json").write_text(json.dumps(content | {"version": 2}))
    laptop.run("verify", "s.pdf", "--with", "cabut.json").require_refused("lebih baru")
    for spoilt in ('{"kind": "lain"}', "{", json.dumps(content | {"sessions": 3})):
        (laptop.folder / "cabut.json").write_text(spoilt)
        assert laptop.run("verify", "s.pdf", "--with", "cabut.json").code == 1


def test_what_is_no_certificate_is_refused_in_a_sentence(laptop: Laptop) -> None:
    (laptop.folder / "x.pdf").write_bytes(b"%PDF-1.4 rusak")
    laptop.run("verify", "x.pdf").require_refused("x.pdf")
    (laptop.folder / "x.png").write_bytes(b"\x89PNG rusak")
    laptop.run("verify", "x.png").require_refused("x.png")


def test_facts_are_called_as_people_call_them() -> None:
    assert fact_label("nilai_dasar:Loyal") == "Nilai Loyal"
    assert fact_label("penanda_tangan_nama") == "Penanda tangan nama"
    assert fact_label("nip") == "NIP"
