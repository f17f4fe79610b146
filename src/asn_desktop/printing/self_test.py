"""Tries the printing: the bundled faces, one page of PDF, and a QR that is read back."""

from __future__ import annotations

from io import BytesIO

import pypdfium2
import zxingcpp
from reportlab.pdfbase.pdfdoc import PDFError
from reportlab.pdfgen.canvas import Canvas

from asn_desktop.domain.errors import SelfTestError
from asn_desktop.printing.fonts import (
    SANS,
    SANS_BOLD,
    SANS_ITALIC,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    load_font,
)

FACES = (SANS, SANS_BOLD, SANS_ITALIC, SERIF, SERIF_BOLD, SERIF_ITALIC)
SAMPLE = "Évaluasi ASN 3,43"
QR_SAMPLE = "ASN1:UJI COBA"


def probe_fonts() -> str:
    """Load every face of the papers and of the screen.

    :raises UserError: a face is absent or broken.
    """
    for name in FACES:
        try:
            load_font(name)
        except PDFError as error:
            raise SelfTestError(problem=f"huruf {name} tidak dapat dibaca") from error
    return f"{len(FACES)} huruf"


def probe_pdf() -> str:
    """Print a page and read its text back.

    :raises UserError: the page does not say what was printed.
    """
    load_font(SANS)
    target = BytesIO()
    canvas = Canvas(target, pagesize=(200, 100))
    canvas.setFont(SANS, 12)
    canvas.drawString(20, 50, SAMPLE)
    canvas.save()
    document = pypdfium2.PdfDocument(target.getvalue())
    text = document[0].get_textpage().get_text_bounded()
    document.close()
    if SAMPLE not in text:
        raise SelfTestError(problem="halaman PDF tidak memuat teks yang dicetak")
    return f"1 halaman, {len(target.getvalue()) // 1024 + 1} kB"


def probe_qr() -> str:
    """Draw a QR and read it back.

    :raises UserError: it does not read as what was drawn.
    """
    drawn = zxingcpp.create_barcode(QR_SAMPLE, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    kinds = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    found = zxingcpp.read_barcodes(drawn.to_image(scale=4), formats=kinds)
    if [code.text for code in found] != [QR_SAMPLE]:
        raise SelfTestError(problem="kode QR tidak terbaca kembali")
    return "kode QR terbaca kembali"
