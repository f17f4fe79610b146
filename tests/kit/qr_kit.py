"""The QR codes of a picture: of no other kind, since lines of letters can look like a bar code."""

from __future__ import annotations

from typing import TYPE_CHECKING

import zxingcpp

if TYPE_CHECKING:
    from PIL.Image import Image

QR_CODES = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


def qr_codes_in(picture: Image) -> list[zxingcpp.Barcode]:
    """Return what is read in a picture."""
    return list(zxingcpp.read_barcodes(picture, formats=QR_CODES))
