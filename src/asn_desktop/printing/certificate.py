"""Sertifikat or piagam: a lying A4 or F4 sheet, two sides, the facts of both bound by the QR."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.printing.attachment import Attachment, attach
from asn_desktop.printing.certificate_back import (
    Back,
    draw_back,
    draw_back_over,
    draw_back_under,
)
from asn_desktop.printing.certificate_front import (
    Front,
    draw_front,
    draw_front_over,
    draw_front_under,
)
from asn_desktop.printing.certificate_sheet import Sheet, draw_marks, sheet_of
from asn_desktop.printing.credential import FACTS_FILE, FACTS_FORMAT
from asn_desktop.printing.page import Ink, Press, landscape
from asn_desktop.printing.telling import told

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable

    from asn_desktop.domain.documents import CertificateDocument
    from asn_desktop.domain.print_jobs import PaperSize


class Shared(NamedTuple):
    """What certificates of one print share: forms under and over what is said of a person."""

    sheet: Sheet
    front: Front
    back: Back
    front_forms: tuple[str, str]
    back_forms: tuple[str, str]


def certificates_pdf(
    documents: Iterable[CertificateDocument],
    progress: Callable[[int], None] | None = None,
    size: PaperSize = "A4",
) -> bytes:
    """Return one PDF, two pages a person; the facts of all go in as an attached JSON file.

    `progress` hears how many people are done.

    :raises NothingToPrintError: there is no document.
    """
    press = Press(landscape(size), "Sertifikat")
    known: dict[Hashable, Shared] = {}
    attached: list[str] = []
    for document in told(documents, progress):
        press.describe(document.letterhead.lines, document.event)
        key = _shared_texts(document)
        if key not in known:
            known[key] = _make_shared(press, document, sheet_of(document, size))
        _draw_pages(press, document, known[key])
        attached.append(_facts_of(document))
    attach(press, _facts_file(attached))
    return press.finish()


def _draw_pages(press: Press, document: CertificateDocument, shared: Shared) -> None:
    front, back = Ink(press), Ink(press)
    front.form(shared.front_forms[0])
    draw_front(front, document, shared.sheet, shared.front)
    front.form(shared.front_forms[1])
    back.form(shared.back_forms[0])
    draw_back(back, document, shared.sheet, shared.back)
    back.form(shared.back_forms[1])
    for side in (front, back):
        draw_marks(side, document, shared.sheet)
        press.page(side)


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
        *(document.design, document.tte_room),
        *(
            document.wording,
            document.rule_version,
            document.average_label,
            tuple([row.name for row in document.rows]),
        ),
    )


def _make_shared(press: Press, document: CertificateDocument, sheet: Sheet) -> Shared:
    inks = [Ink(press) for _ in range(4)]
    front = draw_front_under(inks[0], document, sheet)
    draw_front_over(inks[1], document, sheet)
    back = draw_back_under(inks[2], document, sheet)
    draw_back_over(inks[3], document, sheet)
    number = len(press.form_names)
    names = [press.add_form(f"bagian{number + index}", ink) for index, ink in enumerate(inks)]
    return Shared(sheet, front, back, (names[0], names[1]), (names[2], names[3]))
