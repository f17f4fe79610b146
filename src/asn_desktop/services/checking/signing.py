"""Signing a finished PDF with a person's own certified key, only when asked to."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.errors import CannotReadError, FileMissingError, KeyFilePassphraseError
from asn_desktop.vault.atomic import write_whole

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

MOST_KEY_BYTES = 1_000_000
"""A .p12 has a few thousand; what is larger is not the file that was meant."""


class SigningReport(NamedTuple):
    """Where the signed PDF is, and whom its certificate names."""

    path: Path
    signer: str
    issuer: str
    is_self_signed: bool
    valid_until: date


def sign_file(pdf: Path, key_file: Path, passphrase: str, target: Path) -> SigningReport:
    """Write a signed copy of a PDF; the PDF itself stays as it is.

    :raises UserError: a file cannot be read or written, is of another kind or signed already, the
        passphrase is not the key's, or the extra is not installed.
    """
    from asn_desktop.exchange.pdf_signing import sign_pdf  # noqa: PLC0415 - seldom asked for

    content, key = _read(pdf), _read(key_file, MOST_KEY_BYTES)
    made = sign_pdf(content, key, passphrase, pdf.name)
    write_whole(target, made.pdf)
    return SigningReport(target, made.signer, made.issuer, made.is_self_signed, made.valid_until)


def _read(path: Path, most: int = 0) -> bytes:
    try:
        if most and path.stat().st_size > most:
            raise KeyFilePassphraseError
        return path.read_bytes()
    except FileNotFoundError:
        raise FileMissingError(name=path.name) from None
    except OSError as error:
        raise CannotReadError(name=path.name, reason=error.strerror or str(error)) from error
