"""The QR texts of certificates are found in pictures: scans, photographs, very large ones too."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

import pytest
import zxingcpp
from certificate_kit import PUBLIC, SES, certificate
from PIL import Image

from asn_desktop.domain.errors import (
    CannotReadError,
    NoCodeFoundError,
    NotACredentialError,
    PictureTooLargeError,
)
from asn_desktop.printing.credential import PREFIX
from asn_desktop.services.checking import certificate_scan
from asn_desktop.services.checking.certificate_scan import codes_of_picture
from asn_desktop.services.checking.reference_files import Reference
from asn_desktop.services.checking.verifying import verify_certificate

if TYPE_CHECKING:
    from pathlib import Path

    from PIL.Image import Image as Picture

TEXT = f"{PREFIX}UJI COBA SAJA"
ORIENTATION = 0x0112


def code(text: str, scale: int = 4) -> Picture:
    """Return a picture of a code."""
    made = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    return Image.fromarray(made.to_image(scale=scale)).convert("L")


def drawn(text: str, path: Path) -> Path:
    code(text).save(path)
    return path


def sheet(size: tuple[int, int], at: tuple[int, int], scale: int) -> Picture:
    """Return a white sheet with one code on it."""
    whole = Image.new("L", size, 255)
    whole.paste(code(TEXT, scale), at)
    return whole


@pytest.mark.parametrize("name", ["foto.png", "foto.jpg", "pindaian.tif"])
def test_a_picture_is_read(tmp_path: Path, name: str) -> None:
    assert codes_of_picture(drawn(TEXT, tmp_path / name)) == (TEXT,)


def test_all_codes_of_a_picture_are_read_each_once(tmp_path: Path) -> None:
    texts = [f"{PREFIX}SERTIFIKAT {n}" for n in range(3)]
    whole = Image.new("L", (900, 300), 255)
    for place, text in enumerate([*texts[:2], texts[0]]):
        whole.paste(code(text), (300 * place, 40))
    whole.save(tmp_path / "meja.png")
    assert sorted(codes_of_picture(tmp_path / "meja.png")) == texts[:2]


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photograph_is_read_whichever_way_the_telephone_was_held(
    tmp_path: Path, orientation: int
) -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    code(TEXT).save(tmp_path / "foto.jpg", exif=exif)
    assert codes_of_picture(tmp_path / "foto.jpg") == (TEXT,)


@pytest.mark.parametrize("name", ["besar.png", "besar.jpg"])
def test_a_picture_over_60_megapixels_is_read(tmp_path: Path, name: str) -> None:
    sheet((8000, 8000), (5000, 5000), 16).save(tmp_path / name)
    assert codes_of_picture(tmp_path / name) == (TEXT,)


def test_a_fine_code_in_a_large_picture_is_found_tile_by_tile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(certificate_scan, "AT_ONCE", 1_000_000)
    monkeypatch.setattr(certificate_scan, "TILE", 700)
    monkeypatch.setattr(certificate_scan, "OVERLAP", 300)
    sheet((1500, 1500), (650, 650), 1).save(tmp_path / "halus.png")
    assert codes_of_picture(tmp_path / "halus.png") == (TEXT,)


def png_of(width: int, height: int) -> bytes:
    """Return a small file that unfolds into a picture of that size."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        checked = kind + content
        return struct.pack(">I", len(content)) + checked + struct.pack(">I", zlib.crc32(checked))

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    rows = zlib.compress(bytes((width // 8 + 1) * min(height, 100)), 9)
    start = b"\x89PNG\r\n\x1a\n"
    return start + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.mark.parametrize("size", [(12_000, 12_000), (30_000, 30_000)])
def test_a_decompression_bomb_is_refused_before_it_unfolds(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    (tmp_path / "bom.png").write_bytes(png_of(*size))
    with pytest.raises(PictureTooLargeError, match=r"bom\.png terlalu besar .* 120 megapiksel"):
        codes_of_picture(tmp_path / "bom.png")


def test_another_code_is_not_ours(tmp_path: Path) -> None:
    with pytest.raises(NoCodeFoundError):
        codes_of_picture(drawn("https://contoh.example", tmp_path / "lain.png"))


def test_what_cannot_be_read_is_said(tmp_path: Path) -> None:
    (tmp_path / "rusak.png").write_bytes(b"\x89PNG apa saja")
    whole = drawn(TEXT, tmp_path / "utuh.png").read_bytes()
    (tmp_path / "sepotong.png").write_bytes(whole[: len(whole) // 2])
    for name in ("rusak.png", "tidak-ada.png", "sepotong.png"):
        with pytest.raises(CannotReadError):
            codes_of_picture(tmp_path / name)


def test_each_code_of_a_picture_gets_its_verdict(tmp_path: Path, settings_folder: Path) -> None:
    assert settings_folder
    whole = certificate()
    spoilt = whole.credential[:-1] + ("A" if whole.credential[-1] != "A" else "B")
    picture = Image.new("L", (1200, 400), 255)
    for place, text in enumerate([whole.credential, spoilt, TEXT]):
        picture.paste(code(text, 4), (400 * place, 20))
    picture.save(tmp_path / "meja.png")
    found = verify_certificate(str(tmp_path / "meja.png"), Reference({SES: PUBLIC}))
    assert found.verdict == "altered"
    assert sorted(each.verdict for each in found.certificates) == ["altered", "altered", "valid"]
    with pytest.raises(NotACredentialError):
        verify_certificate(str(drawn(TEXT, tmp_path / "uji.png")), Reference({}))


def test_a_file_that_holds_the_text_is_read(tmp_path: Path, settings_folder: Path) -> None:
    assert settings_folder
    (tmp_path / "kode.txt").write_text(f"{certificate().credential}\r\n")
    found = verify_certificate(str(tmp_path / "kode.txt"), Reference({SES: PUBLIC}))
    assert (found.verdict, found.certificates) == ("valid", ())
