"""`verify`: tells whether a package or a QR text is valid, altered, or of an unknown signer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from asn_desktop.cli.arguments import PATH, json_option
from asn_desktop.cli.output import show, show_object
from asn_desktop.cli.passphrase import with_passphrase

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.cli.passphrase import Passphrase

VALID = "valid"
VERDICTS = {
    VALID: "Sah: isinya utuh dan penandanya dikenal.",
    "altered": "BERUBAH: isinya tidak sama dengan yang ditandatangani. Jangan dipakai.",
    "unknown_signer": (
        "PENANDA TIDAK DIKENAL: sesinya belum dikenal di komputer ini. Minta kunci publiknya, lalu"
        " jalankan keys import."
    ),
}
LABELS = {
    "name": "Nama",
    "nip_tail": "Akhir NIP",
    "number": "Nomor",
    "issued": "Tanggal",
    "score": "Nilai",
    "band": "Kualifikasi",
    "rule_version": "Instrumen",
    "digest": "Sidik isi",
    "register": "Dalam daftar sertifikat",
    "session": "Sesi",
    "kind": "Jenis",
    "sender": "Pengirim",
    "events": "Entri",
    "receipt": "Tanda terima",
    "package": "Paket",
}


@click.command()
@click.argument("text", metavar="BERKAS_ATAU_TEKS")
@click.option("--with", "known", metavar="BERKAS", type=PATH, help="Sesi atau pusat yang dikenal.")
@json_option
@with_passphrase
@click.pass_context
def verify(
    context: click.Context, text: str, known: Path | None, passphrase: Passphrase, *, as_json: bool
) -> None:
    """Periksa paket, atau teks QR sertifikat (diawali ASN1:)."""
    from asn_desktop.services.verifying import verify as examine  # noqa: PLC0415

    outcome = examine(text, known, passphrase.text)
    if as_json:
        show_object(outcome.to_json())
    else:
        facts = (f"{LABELS.get(name, name)}: {fact}" for name, fact in outcome.facts.items())
        show([VERDICTS[outcome.verdict], *facts])
    if outcome.verdict != VALID:
        context.exit(1)
