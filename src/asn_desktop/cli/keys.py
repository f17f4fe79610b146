"""`keys`: public keys of sessions, so that another computer can verify their papers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from asn_desktop.cli.arguments import opened, out_option, session_file
from asn_desktop.cli.output import show
from asn_desktop.cli.passphrase import with_passphrase
from asn_desktop.cli.path_arguments import PATH

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.cli.passphrase import Passphrase


@click.group()
def keys() -> None:
    """Kunci publik sesi, untuk memeriksa kertas di komputer lain."""


@keys.command("import")
@click.argument("file", metavar="BERKAS", type=PATH)
def import_(file: Path) -> None:
    """Kenali penanda tangan sesi lain di komputer ini."""
    from asn_desktop.vault.known_signers import read_root, remember_root  # noqa: PLC0415

    root, title = read_root(file)
    remember_root(root)
    show(f"Dikenal di komputer ini: {title or 'sesi tanpa judul'}.")


@keys.command()
@session_file
@out_option("BERKAS", "Berkas kunci publik yang dibuat.")
@with_passphrase
def export(file: Path, out: Path, passphrase: Passphrase) -> None:
    """Tulis kunci publik sesi; isinya tidak rahasia."""
    with opened(file, passphrase) as workspace:
        workspace.session.write_public_key(out)
    show(f"Kunci publik: {out}")
