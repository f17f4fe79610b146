"""`recap`: a session's results as a workbook."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from asn_desktop.cli.arguments import opened, out_option, session_file
from asn_desktop.cli.output import show
from asn_desktop.cli.passphrase import with_passphrase

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.cli.passphrase import Passphrase


@click.command()
@session_file
@out_option("REKAP.xlsx", "Buku kerja yang dibuat.")
@with_passphrase
def recap(file: Path, out: Path, passphrase: Passphrase) -> None:
    """Buat rekap hasil sesi sebagai XLSX."""
    with opened(file, passphrase) as workspace:
        workspace.results.write_recap(out)
    show(f"Rekap: {out}")
