"""`verifier`: the page that checks certificates in any browser, without internet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from asn_desktop.cli.arguments import json_option, opened, out_option, session_file
from asn_desktop.cli.output import show, show_object
from asn_desktop.cli.passphrase import with_passphrase

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.cli.passphrase import Passphrase


@click.group()
def verifier() -> None:
    """Halaman pemeriksa sertifikat untuk peramban, tanpa internet."""


@verifier.command()
@session_file
@out_option("BERKAS.html", "Halaman yang dibuat.")
@json_option
@with_passphrase
def page(file: Path, out: Path, passphrase: Passphrase, *, as_json: bool) -> None:
    """Tulis halaman pemeriksa berisi kunci publik dan daftar pencabutan sesi ini."""
    from asn_desktop.services.checking.verifier_page import (  # noqa: PLC0415 - only when it runs
        session_known,
        write_verifier_page,
    )
    from asn_desktop.vault import keys  # noqa: PLC0415

    with opened(file, passphrase) as workspace:
        known = session_known(workspace.reference(), workspace.session.overview().title)
        write_verifier_page(out, known)
    if as_json:
        show_object({"page": str(out), "session": keys.key_id(known.root), "gone": len(known.gone)})
        return
    show(f"Halaman pemeriksa: {out}")
    show(f"Sidik sesi: {keys.key_id(known.root)}. Bandingkan dengan yang tampil di halaman itu.")
