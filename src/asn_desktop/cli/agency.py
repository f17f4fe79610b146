"""`agency`: the key pair of the agency that sessions are sealed for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from asn_desktop.cli.output import remark, show
from asn_desktop.cli.passphrase import with_passphrase
from asn_desktop.cli.path_arguments import PATH

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.cli.passphrase import Passphrase


@click.group()
def agency() -> None:
    """Kunci instansi (BKPSDM)."""


@agency.command()
@click.argument("folder", metavar="FOLDER", type=PATH)
@with_passphrase
def new(folder: Path, passphrase: Passphrase) -> None:
    """Buat pasangan kunci instansi: agency.pub untuk dibagikan, agency.key untuk disimpan."""
    from asn_desktop.services.centre.agency import make_agency  # noqa: PLC0415 - only when it runs

    files = make_agency(folder, passphrase.text(new=True))
    show([f"Kunci publik: {files.public}", f"Kunci rahasia: {files.private}"])
    remark("Bagikan agency.pub kepada koordinator; simpan agency.key hanya di instansi.")
