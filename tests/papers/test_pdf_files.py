"""Every file of the demonstration as other programs see it: whole, with its faces, nothing active.

The papers are not tagged (docs/architecture.md says so and why); that is asserted here, so that the
sentence there stays true.
"""

from __future__ import annotations

import json
import subprocess
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.annotations import Link
from pypdf.generic import DictionaryObject, NameObject, TextStringObject

from asn_desktop.services.demo.content import BKPSDM, TITLE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from demo_kit import FixedDay

ACTIVE = {
    *("/A", "/AA", "/AcroForm", "/Annots", "/Dests", "/JavaScript", "/JS", "/Launch"),
    *("/OpenAction", "/RichMedia", "/URI", "/XFA"),
}
ATTACHED = {"/EmbeddedFiles", "/EF"}
TAGS = {"/MarkInfo", "/StructParents", "/StructTreeRoot"}
TITLES = {
    "berita-acara.pdf": "Berita acara",
    "daftar-hadir.pdf": "Daftar hadir",
    "lembar-dari-laptop-penilai.pdf": "Lembar penilaian",
    "lembar-kosong.pdf": "Lembar penilaian, isian tangan",
    "lembar-penilaian.pdf": "Lembar penilaian",
    "rekap-per-unit.pdf": "Rekapitulasi per unit",
    "sertifikat.pdf": "Sertifikat",
    "surat-tindak-lanjut.pdf": "Surat tindak lanjut",
}
NAMES = sorted(TITLES)


def said_by(*command: str | Path) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout  # noqa: S603


def keys_of(path: Path) -> set[str]:
    """Return every key of every dictionary in a file, as qpdf reads it."""

    def within(part: object) -> Iterator[str]:
        if isinstance(part, dict):
            for key, inner in part.items():
                yield key
                yield from within(inner)
        elif isinstance(part, list):
            for inner in part:
                yield from within(inner)

    return set(within(json.loads(said_by("qpdf", "--json", path))["qpdf"]))


def test_these_are_all_papers_of_the_day(day: FixedDay) -> None:
    assert [path.name for path in day.papers] == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_every_page_is_whole(day: FixedDay, name: str) -> None:
    told = said_by("qpdf", "--check", day.paper(name))
    assert "No syntax or stream encoding errors found" in told


@pytest.mark.parametrize("name", NAMES)
def test_every_face_is_within_and_says_its_letters(day: FixedDay, name: str) -> None:
    head, rule, *rows = said_by("pdffonts", day.paper(name)).splitlines()
    assert head.endswith("emb sub uni object ID")
    assert rule.startswith("---")
    assert rows
    for row in rows:
        embedded, subset, to_unicode = row.split()[-5:-2]
        assert (embedded, subset, to_unicode) == ("yes", "yes", "yes"), row


@pytest.mark.parametrize("name", NAMES)
def test_it_says_what_it_is_whose_and_in_which_language(day: FixedDay, name: str) -> None:
    reader = PdfReader(day.paper(name))
    about = reader.metadata
    assert about is not None
    assert (about.title, about.author) == (TITLES[name], BKPSDM.upper())
    subject = about.subject or ""
    assert TITLE.casefold() in subject.casefold() or name == "surat-tindak-lanjut.pdf"
    assert subject
    root = reader.root_object
    assert str(root["/Lang"]) == "id-ID"
    preferences = root["/ViewerPreferences"].get_object()
    assert isinstance(preferences, DictionaryObject)
    assert preferences["/DisplayDocTitle"]


@pytest.mark.parametrize("name", NAMES)
def test_nothing_in_it_acts_and_only_certificates_carry_a_list(day: FixedDay, name: str) -> None:
    keys = keys_of(day.paper(name))
    assert keys & ACTIVE == set()
    assert keys & ATTACHED == (ATTACHED if name == "sertifikat.pdf" else set())
    if name == "sertifikat.pdf":
        assert list(PdfReader(day.paper(name)).attachments) == ["fakta-sertifikat.json"]


@pytest.mark.parametrize("name", NAMES)
def test_it_is_not_tagged(day: FixedDay, name: str) -> None:
    assert keys_of(day.paper(name)) & TAGS == set()
    assert "Tagged:          no" in said_by("pdfinfo", day.paper(name))


def test_what_acts_would_be_seen(day: FixedDay, tmp_path: Path) -> None:
    writer = PdfWriter(clone_from=BytesIO(day.paper("lembar-kosong.pdf").read_bytes()))
    writer.add_annotation(0, Link(rect=(0, 0, 50, 50), url="https://contoh.invalid"))
    act = {NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject("1")}
    writer._root_object[NameObject("/OpenAction")] = DictionaryObject(act)
    writer.write(tmp_path / "aktif.pdf")
    assert keys_of(tmp_path / "aktif.pdf") & ACTIVE >= {"/Annots", "/URI", "/OpenAction", "/JS"}
