"""`sign`: a certified signature on a finished PDF, by somebody's own .p12."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import click

from asn_desktop.cli.arguments import json_option, out_option
from asn_desktop.cli.output import remark, show, show_object
from asn_desktop.cli.passphrase import with_passphrase
from asn_desktop.cli.path_arguments import PATH

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.cli.passphrase import Passphrase


@click.command()
@click.argument("pdf", metavar="BERKAS.pdf", type=PATH)
@click.option("--p12", "key_file", metavar="BERKAS.p12", type=PATH, required=True, help="Kuncinya.")
@out_option("BERKAS.pdf", "Salinan yang bertanda tangan.")
@json_option
@with_passphrase
def sign(pdf: Path, key_file: Path, out: Path, passphrase: Passphrase, *, as_json: bool) -> None:
    """Tanda tangani PDF secara elektronik (PAdES); perlu tambahan [tte]."""
    from asn_desktop.services.checking.signing import sign_file  # noqa: PLC0415 - only when it runs

    made = sign_file(pdf, key_file, passphrase.text(), out)
    if made.is_self_signed:
        remark("Sertifikat kunci ini dibuat pemiliknya sendiri, tanpa lembaga yang menjaminnya.")
    if made.valid_until < dt.datetime.now().astimezone().date():
        remark(f"Sertifikat kunci ini sudah habis masa berlakunya pada {made.valid_until}.")
    if as_json:
        show_object(
            {**made._asdict(), "path": str(made.path), "valid_until": str(made.valid_until)}
        )
    else:
        show(f"Ditandatangani oleh {made.signer} (sertifikat dari {made.issuer}): {made.path}")
