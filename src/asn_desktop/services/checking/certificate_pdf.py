"""Reads every certificate of a PDF file: its code as drawn, its pages' words, its attached list."""

from __future__ import annotations

import ctypes
import json
from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

from pypdfium2 import PdfDocument, PdfiumError, raw

from asn_desktop.domain.errors import CannotReadError, NoCodeFoundError, TooManyPagesError
from asn_desktop.printing.credential import FACTS_FILE, FACTS_FORMAT, canonical_facts
from asn_desktop.services.checking.certificate_scan import codes_in
from asn_desktop.services.checking.page_letters import Press
from asn_desktop.services.checking.page_words import NO_WORDS, PageLook, PageWords

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pypdfium2 import PdfAttachment, PdfPage

PDF_START = b"%PDF-"
MOST_PAGES, MOST_ATTACHED = 20_000, 64_000_000
Pairs = tuple[tuple[str, str], ...]


class PrintedCertificate(NamedTuple):
    """One code of a PDF: on which page, counted from 1, and what stands there and on the back.

    `attached` is the list that the file gives for this very code, None where it gives none;
    `foreign` says that the file's lists belong to none of its codes.
    """

    credential: str
    page: int
    front: PageWords
    back: PageWords | None
    attached: Pairs | None
    foreign: bool


class CertificatePdf(NamedTuple):
    """All certificates of a file, and its pages that are neither front nor back of one."""

    certificates: tuple[PrintedCertificate, ...]
    other_pages: tuple[int, ...]
    pages: int


class _Sheet(NamedTuple):
    number: int
    codes: tuple[str, ...]
    words: PageWords


def read_certificates(
    path: Path, progress: Callable[[int, int], None] | None = None
) -> CertificatePdf:
    """Return what is in a PDF; `progress` hears how many of its pages are read, and may raise.

    :raises UserError: it cannot be read, or there is no code of ours on any page.
    """
    try:
        with closing(PdfDocument(path)) as document, closing(Press()) as press:
            if len(document) > MOST_PAGES:
                raise TooManyPagesError(name=path.name, found=len(document), most=MOST_PAGES)
            attached = _attached(document)
            sheets = list(_sheets(document, press, progress or _silent))
    except (OSError, PdfiumError) as error:
        reason = error.strerror if isinstance(error, OSError) else None
        reason = reason or "bukan PDF yang utuh, atau terkunci kata sandi"
        raise CannotReadError(name=path.name, reason=reason) from error
    if not any(sheet.codes for sheet in sheets):
        raise NoCodeFoundError(name=path.name)
    return _paired(sheets, attached)


def _silent(_done: int, _of: int) -> None:
    """Report to nobody."""


def _sheets(
    document: PdfDocument, press: Press, progress: Callable[[int, int], None]
) -> Iterator[_Sheet]:
    count = len(document)
    codes: tuple[str, ...] = ()
    for place in range(count):
        progress(place, count)
        with closing(_opened(document, place)) as page, closing(PageLook(page)) as look:
            is_back = bool(codes)
            codes = _codes(look, is_back=is_back)
            words = look.words(press) if codes or is_back else NO_WORDS
            yield _Sheet(place + 1, codes, words)
    progress(count, count)


def _opened(document: PdfDocument, place: int) -> PdfPage:
    """Return a page with what is laid over it: people see stamps and fields as words of it."""
    page = document[place]
    if not raw.FPDFPage_GetAnnotCount(page):
        return page
    with closing(page):
        if raw.FPDFPage_Flatten(page, raw.FLAT_NORMALDISPLAY) == raw.FLATTEN_FAIL:
            message = "what lies over the page cannot be drawn"
            raise PdfiumError(message)
    return document[place]


def _codes(look: PageLook, *, is_back: bool) -> tuple[str, ...]:
    """Return our codes on a page; one that may hold a scan or a small code is looked at twice."""
    found = () if look.is_picture else codes_in(look.drawn)
    return found if found or (is_back and not look.is_picture) else codes_in(look.finer())


def _paired(sheets: list[_Sheet], attached: dict[str, Pairs] | None) -> CertificatePdf:
    """Give each code its page, its back (the page behind, without a code) and its list."""
    codes = {code for sheet in sheets for code in sheet.codes}
    foreign = attached is not None and not codes & attached.keys()
    found, other, back_of = [], [], None
    for place, sheet in enumerate(sheets):
        if not sheet.codes:
            other += [] if back_of == place else [sheet.number]
            continue
        behind = sheets[place + 1] if place + 1 < len(sheets) else None
        back = behind.words if behind and not behind.codes else None
        back_of = place + 1
        for code in sheet.codes:
            facts = (attached or {}).get(code)
            parts = (sheet.number, sheet.words, back, facts, foreign)
            found.append(PrintedCertificate(code, *parts))
    return CertificatePdf(tuple(found), tuple(other), len(sheets))


def _attached(document: PdfDocument) -> dict[str, Pairs] | None:
    """Return the attached lists by credential, None where there is no such attachment."""
    for place in range(document.count_attachments()):
        attachment = document.get_attachment(place)
        if _name_of(attachment) != FACTS_FILE:
            continue
        size = ctypes.c_ulong()  # a few kilobytes of file may unpack to a gigabyte
        raw.FPDFAttachment_GetFile(attachment, None, 0, size)
        return _lists(bytes(attachment.get_data())) if size.value <= MOST_ATTACHED else {}
    return None


def _name_of(attachment: PdfAttachment) -> str:
    """Return what an attachment is called; "" where no text is what it says: it is none of ours."""
    try:
        return str(attachment.get_name())
    except UnicodeDecodeError:  # half a character
        return ""


def _lists(content: bytes) -> dict[str, Pairs] | None:
    """Return what an attachment says; nothing where it is none of ours, None of a newer program."""
    try:
        told = json.loads(content)
        if told["format"] != FACTS_FORMAT:
            return None if int(told["format"]) > FACTS_FORMAT else {}
        return {str(each["credential"]): _pairs(each["facts"]) for each in told["certificates"]}
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
        return {}


def _pairs(facts: list[list[str]]) -> Pairs:
    pairs = tuple((name, text) for name, text in facts)
    if not all(isinstance(part, str) for pair in pairs for part in pair):
        raise TypeError
    canonical_facts(pairs)  # half a character has no UTF-8, hence no digest
    return pairs
