"""`results`: a person confirms the proposed bands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from asn_desktop.cli.arguments import named, opened, participants_option, session_file
from asn_desktop.cli.output import remark, show
from asn_desktop.cli.passphrase import with_passphrase

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.cli.passphrase import Passphrase


@click.group()
def results() -> None:
    """Hasil: konfirmasi kualifikasi yang diusulkan."""


@results.command()
@session_file
@click.option("--by", metavar="NAMA", required=True, help="Siapa yang mengonfirmasi.")
@participants_option
@with_passphrase
def confirm(file: Path, by: str, participants: tuple[str, ...], passphrase: Passphrase) -> None:
    """Konfirmasi usulan kualifikasi; tanpa --participant, semua yang sudah final."""
    with opened(file, passphrase) as workspace:
        changed = workspace.results.confirm(by, named(workspace, participants))
        others = sum(result.status != "dikonfirmasi" for result in workspace.results.results())
    show(f"{len(changed.participants)} kualifikasi dikonfirmasi atas nama {by.strip()}.")
    if others:
        remark(f"Belum dikonfirmasi: {others} peserta.")
