"""Sertifikat or piagam: A4 landscape, two sides, the facts of both bound by the QR."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from asn_desktop.domain.documents import BLANK_NUMBER
from asn_desktop.domain.errors import NothingToPrintError
from asn_desktop.domain.wording import place_and_date
from asn_desktop.printing.attachment import Attachment, attach
from asn_desktop.printing.certificate_back import draw_back, draw_back_background
from asn_desktop.printing.certificate_border import DEEP, draw_border, draw_ornament
from asn_desktop.printing.fonts import SANS, SERIF, SERIF_BOLD, SERIF_ITALIC
from asn_desktop.printing.letterhead import (
    GREY,
    LetterheadStyle,
    draw_letterhead,
    draw_warnings,
    draw_watermark,
    watermark_words,
)
from asn_desktop.printing.page import A4_LANDSCAPE, LEFT, MIDDLE, MILLIMETRE, Box, Ink, Press
from asn_desktop.printing.qr import code_operators, make_code
from asn_desktop.printing.signature import SignatureStyle, draw_signatures

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable
    from pathlib import Path

    from asn_desktop.domain.documents import CertificateDocument

WIDTH, HEIGHT = A4_LANDSCAPE
CENTRE = WIDTH / 2
MARGIN = 62.0
KOP = LetterheadStyle(SERIF, SERIF_BOLD, 13, 14, 8.5, 60)
TITLE, TITLE_SPACING, NAME, BODY = 30.0, 7.0, 25.0, 11.5
BODY_ROOM = WIDTH - 2 * MARGIN - 40
BODY_FLOOR, SMALLEST_BODY = 172.0, 5.0
CODE_SIDE = 34 * MILLIMETRE
CODE_X, CODE_Y = 50.0, 62.0
SIGNER_WIDTH = 300.0
SIGNER_X, SIGNER_TOP = WIDTH - MARGIN - SIGNER_WIDTH, 168.0
SIGNATURE = SignatureStyle(SERIF, SERIF_BOLD, 10.5, 36, SIGNER_WIDTH)
FACTS_FILE = "fakta-sertifikat.json"
FACTS_FORMAT = 1
CODE_SENTENCES = (
    "Pindai kode QR untuk memeriksa",
    "keutuhan isi tanpa internet.",
    "Kode ini bukan tanda tangan",
    "elektronik tersertifikasi (TTE).",
)


def write_certificates(
    path: Path,
    documents: Iterable[CertificateDocument],
    progress: Callable[[int], None] | None = None,
) -> None:
    """Write what `certificates_pdf` returns.

    :raises NothingToPrintError: there is no document.
    """
    path.write_bytes(certificates_pdf(documents, progress))


def certificates_pdf(
    documents: Iterable[CertificateDocument],
    progress: Callable[[int], None] | None = None,
) -> bytes:
    """Return one PDF, two pages a person; the facts of all go in as an attached JSON file.

    `progress` hears how many people are done.

    :raises NothingToPrintError: there is no document.
    """
    press = Press(A4_LANDSCAPE, "Sertifikat")
    forms: dict[Hashable, tuple[str, str]] = {}
    attached: list[str] = []
    for document in documents:
        key = _shared_texts(document)
        if key not in forms:
            forms[key] = _make_forms(press, document)
        for form, draw in zip(forms[key], (_draw_front, draw_back), strict=True):
            ink = Ink(press)
            ink.form(form)
            draw(ink, document)
            press.page(ink)
        attached.append(_facts_of(document))
        if progress:
            progress(len(attached))
    if not attached:
        raise NothingToPrintError
    attach(press, _facts_file(attached))
    return press.finish()


def _facts_of(document: CertificateDocument) -> str:
    entry = {"credential": document.credential, "facts": document.facts()}
    return json.dumps(entry, ensure_ascii=False, separators=(",", ":"))


def _facts_file(entries: list[str]) -> Attachment:
    """Return what the digests in the QR codes were taken over, person by person."""
    content = f'{{"format":{FACTS_FORMAT},"certificates":[\n' + ",\n".join(entries) + "\n]}\n"
    description = "Fakta yang tercetak, terikat oleh kode QR"
    return Attachment(FACTS_FILE, "application/json", description, content.encode())


def _shared_texts(document: CertificateDocument) -> Hashable:
    signer = document.signer
    return (
        *(document.letterhead, document.title, document.event, document.place, document.issued),
        *(signer, document.specimen, bool(document.credential), document.scale),
        *(
            document.wording,
            document.rule_version,
            document.average_label,
            tuple([row.name for row in document.rows]),
        ),
    )


def _make_forms(press: Press, document: CertificateDocument) -> tuple[str, str]:
    front, back = Ink(press), Ink(press)
    number = len(press.form_names)
    for ink in (front, back):
        words = watermark_words(draft=False, specimen=document.specimen)
        draw_watermark(ink, words, A4_LANDSCAPE)
        draw_border(ink, A4_LANDSCAPE)
        draw_warnings(ink, (CENTRE, 27.4), draft=False, specimen=document.specimen)
    _draw_front_background(front, document)
    draw_back_background(back, document)
    names = (f"muka{number}", f"belakang{number}")
    return press.add_form(names[0], front), press.add_form(names[1], back)


def _draw_front_background(ink: Ink, document: CertificateDocument) -> None:
    """Draw kop, title, place and date, signer, the sentence beside the QR."""
    box = Box(MARGIN, 0, WIDTH - 2 * MARGIN, HEIGHT - 50)
    draw_letterhead(ink, document.letterhead, box, KOP)
    style = ink.press.style(SERIF_BOLD, TITLE, MIDDLE, DEEP)
    ink.raw(f"{TITLE_SPACING} Tc")
    ink.text(style, CENTRE - TITLE_SPACING * (len(document.title) - 1) / 2, 418, document.title)
    ink.raw("0 Tc")
    x = SIGNER_X + SIGNER_WIDTH / 2
    shown = place_and_date(document.place, document.issued)
    ink.fitted(ink.press.style(SERIF, 10.5, MIDDLE), (x, SIGNER_TOP + 2), SIGNER_WIDTH, shown)
    signer_box = Box(SIGNER_X, 0, SIGNER_WIDTH, SIGNER_TOP)
    draw_signatures(ink, (document.signer,), signer_box, SIGNATURE)
    if document.credential:
        style = ink.press.style(SANS, 7, LEFT, GREY)
        ink.lines(style, (CODE_X + CODE_SIDE + 2, CODE_Y + 38), 9.2, CODE_SENTENCES)


def _draw_front(ink: Ink, document: CertificateDocument) -> None:
    """Write what is said of one person."""
    person = document.participant
    body, italic = ink.press.style(SERIF, BODY, MIDDLE), ink.press.style(SERIF_ITALIC, 11, MIDDLE)
    ink.fitted(body, (CENTRE, 398), BODY_ROOM, f"Nomor {document.number or BLANK_NUMBER}")
    ink.text(italic, CENTRE, 374, "diberikan kepada")
    name = ink.press.style(SERIF_BOLD, NAME, MIDDLE)
    setting = name.face.fitted(person.name, NAME, BODY_ROOM)
    if setting.size < 0.7 * NAME:
        setting = name.face.fitted(person.name, 0.72 * NAME, BODY_ROOM, 2)
    y = ink.block(name, (CENTRE, 345), NAME * 1.15, setting)
    y += setting.size * 1.15
    draw_ornament(ink, (CENTRE, y - 12), 360)
    _draw_person_lines(ink, document, y - 31)
    if document.credential:
        ink.raw(code_operators(make_code(document.credential), CODE_X, CODE_Y, CODE_SIDE))


def _draw_person_lines(ink: Ink, document: CertificateDocument, top: float) -> None:
    """Write NIP, rank, position, unit, event and band between name and signer."""
    person = document.participant
    ranked = " · ".join(text for text in (person.nip and f"NIP {person.nip}", person.rank) if text)
    texts = [ranked, person.jabatan, person.unit]
    size = BODY
    while True:
        plain = ink.press.style(SERIF, size, MIDDLE)
        blocks = [plain.face.wrapped(text, BODY_ROOM / size) for text in texts if text]
        event = plain.face.balanced(document.event, BODY_ROOM / size)
        lines = sum(map(len, blocks)) + len(event) + 1.2
        leading = min(size * 1.42, (top - BODY_FLOOR - 16) / lines)
        if leading >= size * 1.12 or size < SMALLEST_BODY:
            break
        size *= 0.96
    y = top
    for block in blocks:
        y = ink.lines(plain, (CENTRE, y), leading, block)
    y = ink.lines(plain, (CENTRE, y - 5), leading, event) - 6
    _draw_band(ink, document, (y, size * 1.25))


def _draw_band(ink: Ink, document: CertificateDocument, at: tuple[float, float]) -> None:
    """Write the qualification: a plain lead-in, then the band itself in bold."""
    y, size = at
    plain, bold = ink.press.style(SERIF, size * 0.8), ink.press.style(SERIF_BOLD, size)
    lead, band = "dengan kualifikasi ", document.qualification.upper()
    widths = plain.face.width(lead) * plain.size, bold.face.width(band) * bold.size
    x = CENTRE - sum(widths) / 2
    ink.text(plain, x, y, lead)
    ink.text(bold._replace(colour=DEEP), x + widths[0], y, band)
