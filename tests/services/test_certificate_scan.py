"""The QR of a certificate is found in the printed PDF and in a picture of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import zxingcpp

from asn_desktop.domain.errors import CannotReadError, NoCodeFoundError
from asn_desktop.printing.credential import PREFIX
from asn_desktop.services.certificate_scan import certificate_code
from asn_desktop.services.trial_page import office_trial_page

if TYPE_CHECKING:
    from pathlib import Path

TEXT = f"{PREFIX}UJI COBA SAJA"


def drawn(text: str, path: Path) -> Path:
    """Write a picture of a code."""
    from PIL import Image  # noqa: PLC0415 - for this helper alone

    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    Image.fromarray(code.to_image(scale=4)).save(path)
    return path


@pytest.mark.parametrize("name", ["foto.png", "foto.jpg"])
def test_a_picture_is_read(tmp_path: Path, name: str) -> None:
    assert certificate_code(drawn(TEXT, tmp_path / name)) == TEXT


def test_a_page_of_pdf_is_read(tmp_path: Path) -> None:
    page = tmp_path / "uji.pdf"
    page.write_bytes(office_trial_page(tmp_path))

    assert certificate_code(page) == "ASN1:UJI COBA"


def test_another_code_is_not_ours(tmp_path: Path) -> None:
    with pytest.raises(NoCodeFoundError):
        certificate_code(drawn("https://contoh.example", tmp_path / "lain.png"))


@pytest.mark.parametrize("name", ["rusak.pdf", "rusak.png", "tidak-ada.pdf", "tidak-ada.png"])
def test_what_cannot_be_read_is_said(tmp_path: Path, name: str) -> None:
    if name.startswith("rusak"):
        (tmp_path / name).write_bytes(b"apa saja")

    with pytest.raises(CannotReadError):
        certificate_code(tmp_path / name)
