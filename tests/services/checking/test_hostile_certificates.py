"""PDFs, lists and pictures that somebody made to deceive the check of a certificate or end it."""

from __future__ import annotations

import json
import struct
import zlib
from typing import TYPE_CHECKING

import pytest
from certificate_kit import FACTS_FILE, PUBLIC, SES, certificate, printed
from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NumberObject,
    StreamObject,
)

from asn_desktop.domain.errors import PictureTooLargeError
from asn_desktop.printing.credential import facts_digest
from asn_desktop.services.certificates.revocation_list import (
    read_revocation_list,
    write_revocations,
)
from asn_desktop.services.checking import certificate_pdf
from asn_desktop.services.checking.certificate_scan import codes_of_picture
from asn_desktop.services.checking.reference_files import Reference
from asn_desktop.services.checking.verifying import verify_certificate
from asn_desktop.vault.known_revocations import Entries, Gone, remember_revocations

if TYPE_CHECKING:
    from pathlib import Path

KNOWN = Reference({SES: PUBLIC})
OTHER = "f" * 32
"""A session that this computer knows, too."""

SHOWN, HIDDEN = 0, 2
PLACE = (150, 330, 550, 370)
"""Where the name stands on the front, in points."""


@pytest.fixture(autouse=True)
def _own_settings(settings_folder: Path) -> None:
    """Keep what this computer knows out of the tests."""
    assert settings_folder


def stamped(path: Path, kind: str, flags: int) -> Path:
    """Lay another name over the one on the first page, as a reader's program adds a stamp."""
    writer = PdfWriter(clone_from=path)
    face = DictionaryObject({NameObject("/Type"): NameObject("/Font")})
    face |= {NameObject("/Subtype"): NameObject("/Type1")}
    face |= {NameObject("/BaseFont"): NameObject("/Helvetica")}
    look = DecodedStreamObject()
    look.set_data(b"1 1 1 rg 0 0 400 40 re f 0 g BT /F 20 Tf 10 10 Td (Dewi Palsu) Tj ET")
    look |= {NameObject("/Subtype"): NameObject("/Form"), NameObject("/BBox"): box(0, 0, 400, 40)}
    fonts = DictionaryObject({NameObject("/F"): face})
    look[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    note = DictionaryObject({NameObject("/Subtype"): NameObject(kind)})
    note |= {NameObject("/Rect"): box(*PLACE), NameObject("/F"): NumberObject(flags)}
    looks = DictionaryObject({NameObject("/N"): writer._add_object(look)})
    note[NameObject("/AP")] = looks
    writer.pages[0][NameObject("/Annots")] = ArrayObject([writer._add_object(note)])
    writer.write(path)
    return path


def box(*corners: float) -> ArrayObject:
    return ArrayObject(FloatObject(each) for each in corners)


@pytest.mark.parametrize("half", [b"\xfe\xff\xd8\x00\x00a", b"\xfe\xff\xdc\x00"])
def test_an_attachment_whose_name_is_no_text_is_passed_over(tmp_path: Path, half: bytes) -> None:
    path = printed(tmp_path / "s.pdf", certificate())
    writer = PdfWriter(clone_from=path)
    attached = writer.add_attachment("aaa", b"123")  # in front of ours
    for name in ("/UF", "/F"):
        attached.pdf_object[NameObject(name)] = ByteStringObject(half)
    writer.write(path)
    (check,) = verify_certificate(str(path), KNOWN).certificates
    assert (check.verdict, check.remarks) == ("valid", ())


@pytest.mark.parametrize("kind", ["/FreeText", "/Stamp", "/Widget"])
def test_a_name_laid_over_the_page_is_found(tmp_path: Path, kind: str) -> None:
    path = stamped(printed(tmp_path / "s.pdf", certificate()), kind, SHOWN)
    (check,) = verify_certificate(str(path), KNOWN).certificates
    (hidden, added) = check.differences
    assert (check.verdict, hidden.fact, hidden.hidden_on) == ("altered", "nama", 1)
    assert (added.fact, added.printed) == ("tambahan", "Dewi Palsu")


def test_a_stamp_that_nobody_sees_does_not_count(tmp_path: Path) -> None:
    path = stamped(printed(tmp_path / "s.pdf", certificate()), "/Stamp", HIDDEN)
    assert verify_certificate(str(path), KNOWN).verdict == "valid"


@pytest.mark.parametrize(
    "lists",
    [
        b'{"format": 1e999}',
        b'{"format": NaN}',
        b"[" * 100_000,
        b'{"format": ' + b"9" * 5000 + b"}",
        json.dumps({"format": 1, "certificates": [{"credential": "x", "facts": None}]}).encode(),
        json.dumps(
            {
                "format": 1,
                "certificates": [
                    {"credential": certificate().credential, "facts": [["nama", "\ud800"]]}
                ],
            }
        ).encode(),
    ],
    ids=["endless", "no number", "deep", "long number", "no facts", "half a character"],
)
def test_a_list_of_strange_json_ends_no_check(tmp_path: Path, lists: bytes) -> None:
    path = printed(tmp_path / "s.pdf", certificate(), lists=lists)
    assert verify_certificate(str(path), KNOWN).verdict == "altered"


def test_a_list_that_unpacks_to_far_too_much_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(certificate_pdf, "MOST_ATTACHED", 1_000_000)
    path = printed(tmp_path / "s.pdf", certificate(), lists=b"{}")
    writer = PdfWriter(clone_from=path)
    bomb = StreamObject()
    bomb._data = zlib.compress(bytes(2_000_000), 9)
    bomb[NameObject("/Filter")] = NameObject("/FlateDecode")
    names = writer._root_object["/Names"]["/EmbeddedFiles"]["/Names"]  # type: ignore[index]
    assert str(names[0]) == FACTS_FILE
    names[1].get_object()["/EF"][NameObject("/F")] = writer._add_object(bomb)
    writer.write(path)
    (check,) = verify_certificate(str(path), KNOWN).certificates
    assert check.remarks == ("foreign_list",)


def test_a_strip_of_endless_height_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    def chunk(kind: bytes, content: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + content))
        return struct.pack(">I", len(content)) + kind + content + check

    head = struct.pack(">IIBBBBB", 1, 100_000_000, 1, 0, 0, 0, 0)
    (tmp_path / "s.png").write_bytes(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(9)))
    )
    with pytest.raises(PictureTooLargeError):
        codes_of_picture(tmp_path / "s.png")


def test_a_long_text_file_is_read_as_far_as_a_code_goes(tmp_path: Path) -> None:
    path = tmp_path / "kode.txt"
    path.write_text(f"  {certificate().credential}\r\n{' ' * 5000}")
    assert verify_certificate(str(path), KNOWN).verdict == "valid"
    path.write_text(certificate().credential + "A" * 1_000_000)
    assert verify_certificate(str(path), KNOWN).verdict == "altered"


# --- what no longer holds ---------------------------------------------------------------


def subject() -> str:
    return facts_digest(certificate().facts())


def by_an_entry(said: Gone) -> Entries:
    return {subject: {"e1": each} for subject, each in said.items()}


def verdict(reference: Reference = KNOWN) -> str:
    return verify_certificate(certificate().credential, reference).verdict


def test_no_session_speaks_for_the_certificates_of_another() -> None:
    said = {subject(): {"status": "dicabut", "since": "2026-02-05"}}
    remember_revocations(OTHER, by_an_entry(said))
    assert verdict(KNOWN._replace(gone={OTHER: said}, also_gone={OTHER: said})) == "valid"
    remember_revocations(SES, by_an_entry(said))
    assert verdict() == "revoked"


def test_a_list_puts_nothing_back_that_was_taken_back(tmp_path: Path) -> None:
    said = {subject(): {"status": "dicabut", "since": "2026-02-05"}}
    remember_revocations(SES, by_an_entry(said))
    write_revocations(tmp_path / "daftar.json", {SES: {subject(): {"status": "diganti"}}})
    listed = read_revocation_list(tmp_path / "daftar.json")
    assert listed == {SES: {subject(): {"status": "diganti"}}}
    assert verdict(KNOWN._replace(also_gone=listed)) == "revoked"
    assert verdict(KNOWN._replace(gone={SES: {}})) == "valid"
