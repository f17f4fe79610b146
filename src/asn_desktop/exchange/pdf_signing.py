"""A certified signature on a finished PDF (PAdES), with somebody's own key file; an optional extra.

Nothing is drawn on the paper: who looks at it printed sees no signature that paper cannot carry. A
reader of PDF shows it, and tells whether the file was changed since.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.errors import (
    KeyFileKindError,
    KeyFileNamelessError,
    KeyFilePassphraseError,
    NotAPdfError,
    PdfIsLockedError,
    PdfIsSignedError,
    SigningNotInstalledError,
)

if TYPE_CHECKING:
    from datetime import date
    from types import ModuleType

    from asn1crypto.x509 import Certificate, Name  # type: ignore[import-untyped]
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.signers import SimpleSigner

FIELD = "TTE"
PDF_START = b"%PDF-"
KEY_KINDS = ("rsa", "ec", "dsa")
DAMAGED = (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError)
"""What the library stumbles with over a PDF that is not what it claims to be."""


class SignedPdf(NamedTuple):
    """A signed PDF, and whom its key's certificate names."""

    pdf: bytes
    signer: str
    issuer: str
    is_self_signed: bool
    """Made by its own owner: no authority vouches for it."""
    valid_until: date
    """The last day of its certificate."""


def sign_pdf(pdf: bytes, key_file: bytes, passphrase: str, name: str) -> SignedPdf:
    """Return the PDF with an invisible PAdES signature behind all that it held before.

    `key_file` is a .p12 (PKCS #12) with its key and certificate; `name` names the PDF in refusals.

    :raises SigningNotInstalledError: the extra is not installed.
    :raises KeyFilePassphraseError: it is no .p12, or the passphrase is not its own.
    :raises KeyFileKindError: keys of its kind sign no PDF here.
    :raises KeyFileNamelessError: its certificate names nobody.
    :raises NotAPdfError: what is to be signed is no whole PDF.
    :raises PdfIsLockedError: it is encrypted.
    :raises PdfIsSignedError: somebody signed it already; a second signature is another matter.
    """
    library = _library()
    signer, certificate = _signer(library, key_file, passphrase)
    writer = _opened(library, pdf, name)
    described = library.signers.PdfSignatureMetadata(
        field_name=FIELD,
        subfilter=library.fields.SigSeedSubFilter.PADES,
        md_algorithm="sha256",
    )
    try:
        made = library.signers.PdfSigner(described, signer=signer).sign_pdf(
            writer, existing_fields_only=False
        )
    except (library.errors.PdfError, *DAMAGED):  # of pages that were not looked at before
        raise NotAPdfError(name=name) from None
    subject, issuer = _named(certificate.subject), _named(certificate.issuer)
    is_own = bool(certificate.subject == certificate.issuer)
    until = certificate.not_valid_after.date()
    return SignedPdf(made.getvalue(), subject, issuer, is_own, until)


class _Library(NamedTuple):
    signers: ModuleType
    fields: ModuleType
    writer: ModuleType
    errors: ModuleType


def _library() -> _Library:
    try:
        from pyhanko.pdf_utils import incremental_writer, misc  # noqa: PLC0415 - an extra
        from pyhanko.sign import fields, signers  # noqa: PLC0415 - an extra
    except ImportError:
        raise SigningNotInstalledError from None
    return _Library(signers, fields, incremental_writer, misc)


def _signer(
    library: _Library, key_file: bytes, passphrase: str
) -> tuple[SimpleSigner, Certificate]:
    try:
        signer: SimpleSigner | None = library.signers.SimpleSigner.load_pkcs12_data(
            key_file, [], passphrase.encode()
        )
    except ValueError:
        raise KeyFilePassphraseError from None
    if signer is None or signer.signing_cert is None:
        raise KeyFilePassphraseError
    kind = str(signer.signing_cert.public_key.algorithm)
    if kind not in KEY_KINDS:
        raise KeyFileKindError(kind=kind.upper())
    if not _named(signer.signing_cert.subject):
        raise KeyFileNamelessError
    return signer, signer.signing_cert


def _opened(library: _Library, pdf: bytes, name: str) -> IncrementalPdfFileWriter:
    if not pdf.startswith(PDF_START):
        raise NotAPdfError(name=name)
    try:
        writer: IncrementalPdfFileWriter = library.writer.IncrementalPdfFileWriter(
            io.BytesIO(pdf), strict=True
        )
        is_locked = bool(writer.prev.encrypted)
        signed = not is_locked and list(writer.prev.embedded_signatures)
    except (library.errors.PdfError, *DAMAGED):
        raise NotAPdfError(name=name) from None
    if is_locked:
        raise PdfIsLockedError(name=name)
    if signed:
        raise PdfIsSignedError(name=name)
    return writer


def _named(name: Name) -> str:
    parts = name.native
    found = parts.get("common_name") or parts.get("organization_name") or ""
    return str(found[0] if isinstance(found, list) else found)
