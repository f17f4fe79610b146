"""A QR code as one inline 1-bit image mask on a white quiet zone."""

from __future__ import annotations

import zxingcpp

QUIET_MODULES = 4
"""ISO/IEC 18004 asks for four."""

DATA_MASK = 5
"""One of the eight of ISO/IEC 18004, for every code: trying all eight is four fifths of the time of
an encoding, and codes of signed texts read as well with any of them (ADR 47)."""

DARK_BITS = bytes.maketrans(b"\x00\xff", b"10")

Modules = list[bytes]


def make_code(text: str) -> Modules:
    """Return the rows of a QR code at level M, each module the digit 1 (dark) or 0."""
    code = zxingcpp.create_barcode(
        text, zxingcpp.BarcodeFormat.QRCode, ec_level="M", data_mask=DATA_MASK
    )
    image = code.to_image(scale=1, add_quiet_zones=False)
    side = image.shape[0]
    pixels = memoryview(image)  # type: ignore[arg-type]  # the stubs hide its buffer
    digits = pixels.tobytes().translate(DARK_BITS)
    return [digits[start : start + side] for start in range(0, side * side, side)]


def code_operators(modules: Modules, x: float, y: float, side: float) -> str:
    """Return the operators of a code whose quiet zone fills a square of `side` points.

    The bits go in hexadecimal, so that no reader takes some of them for the end of the image.
    """
    count = len(modules)
    row = -(-count // 8) * 8
    digits = b"".join([line.ljust(row, b"0") for line in modules])
    step = side / (count + 2 * QUIET_MODULES)
    quiet, dark = step * QUIET_MODULES, step * count
    return (
        f"1 g {x:.2f} {y:.2f} {side:.2f} {side:.2f} re f 0 g"
        f" q {dark:.3f} 0 0 {dark:.3f} {x + quiet:.3f} {y + quiet:.3f} cm\n"
        f"BI /IM true /W {count} /H {count} /BPC 1 /D [1 0] /F /AHx ID\n"
        f"{int(digits, 2):0{len(digits) // 4}x}>\nEI Q"
    )
