"""A file inside a PDF file, as an embedded file (ISO 32000-1, 7.11.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reportlab.pdfbase import pdfdoc

if TYPE_CHECKING:
    from asn_desktop.printing.page import Press


class Attachment(NamedTuple):
    """What is attached: its file name, MIME type, what it is, its bytes."""

    name: str
    mime: str
    description: str
    content: bytes


def attach(press: Press, attachment: Attachment) -> None:
    """Attach a file, the only one; readers list it among the attachments."""
    document = press.document
    stream = pdfdoc.PDFStream(
        pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("EmbeddedFile"),
                "Subtype": "/" + attachment.mime.replace("/", "#2F"),
                "Params": pdfdoc.PDFDictionary({"Size": len(attachment.content)}),
            }
        ),
        attachment.content,
        [pdfdoc.PDFZCompress],
    )
    embedded = pdfdoc.PDFDictionary({"F": document.Reference(stream)})
    specification = document.Reference(
        pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Filespec"),
                "F": pdfdoc.PDFString(attachment.name),
                "UF": pdfdoc.PDFString(attachment.name),
                "Desc": pdfdoc.PDFString(attachment.description),
                "EF": embedded,
            }
        )
    )
    names = pdfdoc.PDFArray([pdfdoc.PDFString(attachment.name), specification])
    tree = pdfdoc.PDFDictionary({"Names": names})
    document.Catalog.Names = pdfdoc.PDFDictionary({"EmbeddedFiles": tree})
