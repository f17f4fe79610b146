"""Certificates signed for the tests, and ways to spoil the papers that they are printed on."""

from __future__ import annotations

import json
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING, cast

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DecodedStreamObject, DictionaryObject, NameObject

from asn_desktop.domain import documents as doc
from asn_desktop.printing.certificate import certificates_pdf
from asn_desktop.printing.credential import signed_certificate
from asn_desktop.vault import keys

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

FACTS_FILE = "fakta-sertifikat.json"
ROOT = bytes(range(32))
KEY = Ed25519PrivateKey.from_private_bytes(ROOT)
PUBLIC = keys.signing_public(ROOT)
SES = keys.key_id(PUBLIC)
KEY_ID = bytes.fromhex(SES)[:6] + b"\0\1"
PERSON = doc.IdentityBlock(
    name="Siti Sampelningrat, S.Kep., Ners",
    nip="19920305 202504 2 001",
    rank="Penata Muda (III/a)",
    jabatan="Perawat Ahli Pertama",
    unit="Dinas Kesehatan",
)
SIGNER = doc.SignatureBlock(
    role="a.n. Wali Kota Contoh",
    jabatan="Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia,",
    name="Rahma Contohwati",
    rank="Pembina Utama Muda (IV/c)",
    nip="19700101 199501 2 001",
)
CORE_VALUES = (
    *(
        ("Berorientasi Pelayanan", "3,00", "tiga koma nol nol"),
        ("Akuntabel", "4,00", "empat koma nol nol"),
    ),
    *(("Kompeten", "4,00", "empat koma nol nol"), ("Harmonis", "3,00", "tiga koma nol nol")),
    *(("Loyal", "3,50", "tiga koma lima nol"), ("Adaptif", "3,00", "tiga koma nol nol")),
    ("Kolaboratif", "3,50", "tiga koma lima nol"),
)

HOSTILE = (
    *(
        "N" * 120,
        "A" * 60 + "-" * 60,
        "Ünï çödé Ñandú",
        "محمد علي",
        "שלום",
        "Siti 😀 Aminah",
        "李小龍",
    ),
    *(
        "x\0y\az",
        "a\tb\nc",
        "<b>Siti</b> &amp; <img src=x>",
        "\u202eevil\u202c",
        "A\u0301gnes z\u0308",
    ),
    *(
        "ﬁne ½ ² №",
        "Straße ẞ",
        "İstanbul \u0131",
        "…Siti…",
        "Siti · Aminah",
        "Nomor 7",
        "NIP 123",
        "Ni-ko-" * 20,
    ),
    *(
        "soft\u00adhyphen",
        "Ω μ µ Å",
        "non\u00a0break\u2003em",
        "ςΣσ",
        "\uff46\uff55\uff4c",
        ".",
        "%s {0}",
        "ﷺ",
        "क्षत्रिय",
    ),
)
"""Texts that spoil careless readers of pages."""


def certificate(name: str = PERSON.name, **changes: object) -> doc.CertificateDocument:
    """Return a certificate with every fact, signed by KEY."""
    made = doc.CertificateDocument(
        letterhead=doc.Letterhead(
            lines=("PEMERINTAH KOTA CONTOH", "BADAN KEPEGAWAIAN"), address="Jalan Contoh Raya 17"
        ),
        number="800.1.4.4/17/BKPSDM/2026",
        participant=PERSON.model_copy(update={"name": name}),
        event="telah mengikuti Evaluasi CPNS pada hari Rabu, 4 Februari 2026, di Pendopo",
        qualification="Baik",
        average="3,43",
        average_words="tiga koma empat tiga",
        scale="1 sampai 5",
        rows=tuple(doc.CertificateLine(name=n, score=s, words=w) for n, s, w in CORE_VALUES),
        wording="Undang-Undang Nomor 20 Tahun 2023 Pasal 4",
        rule_version="berakhlak-7-bars5/1 tingkat-5/1",
        place="Kota Contoh",
        issued=date(2026, 2, 4),
        signer=SIGNER,
    )
    return signed(made.model_copy(update=changes))


def signed(document: doc.CertificateDocument) -> doc.CertificateDocument:
    """Return a certificate signed anew, for what it says now."""
    return signed_certificate(document, KEY, KEY_ID)


def listed(documents: Sequence[doc.CertificateDocument]) -> bytes:
    """Return the list that a PDF carries for these certificates."""
    entries = [{"credential": each.credential, "facts": each.facts()} for each in documents]
    return json.dumps({"format": 1, "certificates": entries}, ensure_ascii=False).encode()


def printed(
    path: Path,
    *documents: doc.CertificateDocument,
    lists: bytes | None = None,
    pages: Sequence[int] = (),
) -> Path:
    """Write certificates into a PDF; another list may be attached, b"" for none at all.

    `pages` are those that are kept, counted from 0; without any all are.
    """
    pdf = certificates_pdf(documents)
    path.write_bytes(_spoilt(pdf, lists, pages) if lists is not None or pages else pdf)
    return path


def _spoilt(pdf: bytes, lists: bytes | None, pages: Sequence[int]) -> bytes:
    reader, writer = PdfReader(BytesIO(pdf)), PdfWriter()
    content = lists if lists is not None else reader.attachments[FACTS_FILE][0]
    for place in pages or range(len(reader.pages)):
        writer.add_page(reader.pages[place])
    if content:
        writer.add_attachment(FACTS_FILE, content)
    made = BytesIO()
    writer.write(made)
    return made.getvalue()


def covered(path: Path, words: str, at: tuple[int, int], mode: int = 0) -> Path:
    """Write more words onto the first page of a PDF, in a mode of rendering (3: without ink)."""
    writer = PdfWriter(clone_from=BytesIO(path.read_bytes()))
    sheet = writer.pages[0]
    face = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica"}
    font = DictionaryObject({NameObject(k): NameObject(n) for k, n in face.items()})
    fonts = cast("DictionaryObject", sheet["/Resources"]["/Font"].get_object())  # type: ignore[index]
    fonts[NameObject("/Uji")] = writer._add_object(font)
    stream = DecodedStreamObject()
    text = words.replace("(", "").replace(")", "")
    stream.set_data(f"q BT /Uji 11 Tf {mode} Tr {at[0]} {at[1]} Td ({text}) Tj ET Q".encode())
    kept = sheet.raw_get("/Contents")
    streams = list(kept) if isinstance(kept, ArrayObject) else [kept]
    sheet[NameObject("/Contents")] = ArrayObject([*streams, writer._add_object(stream)])
    with path.open("wb") as file:
        writer.write(file)
    return path
