"""QR codes: which of the standard's choices they are made with, and that they read back."""

from __future__ import annotations

from PIL import Image
from qr_kit import qr_codes_in

from asn_desktop.printing.qr import DATA_MASK, QUIET_MODULES, make_code

FORMAT_MASK = 0b10101
"""ISO/IEC 18004 lays this over level and data mask, the first five bits of row 8."""

LEVEL_M = 0b00


def test_a_code_says_level_m_and_the_one_data_mask() -> None:
    for text in ("ASN1:1", "ASN1:" + "HALO 0123" * 40):
        said = int(make_code(text)[8][:5], 2) ^ FORMAT_MASK
        assert divmod(said, 8) == (LEVEL_M, DATA_MASK)


def test_short_and_long_codes_read_back() -> None:
    for text in ("A", "ASN1:1", "ASN1:PX89-XJM8", "0" * 30, "ASN1:" + "Z9 $%*+-./:" * 30):
        rows = make_code(text)
        side = len(rows) + 2 * QUIET_MODULES
        picture = Image.new("L", (side, side), 255)
        inside = Image.frombytes("1", (len(rows), len(rows)), _packed(rows))
        picture.paste(inside.convert("L"), (QUIET_MODULES, QUIET_MODULES))
        (found,) = qr_codes_in(picture.resize((side * 4, side * 4), Image.Resampling.BOX))
        assert found.text == text


def _packed(rows: list[bytes]) -> bytes:
    """Return rows of digits as a picture's bits, where 1 is white."""
    width = -(-len(rows[0]) // 8)
    flipped = bytes.maketrans(b"01", b"10")
    return b"".join(
        int(row.translate(flipped).ljust(width * 8, b"0"), 2).to_bytes(width) for row in rows
    )
