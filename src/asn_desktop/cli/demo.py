"""`demo`: the whole day on made-up people."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from asn_desktop.cli.arguments import json_option
from asn_desktop.cli.output import remark, show, show_object
from asn_desktop.cli.path_arguments import PATH

if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@click.argument("folder", metavar="FOLDER", type=PATH)
@json_option
def demo(folder: Path, *, as_json: bool) -> None:
    """Jalankan seluruh hari dengan data contoh, dari sesi sampai rekap pusat."""
    from asn_desktop.services.demo.whole_day import run_demo  # noqa: PLC0415 - only when it runs

    outcome = run_demo(folder, remark).to_json()
    if as_json:
        show_object(outcome)
        return
    files = outcome["files"]
    show(["Selesai. Yang dibuat:", *(f"    {file}" for file in files)])
    show(f"Buka di jendela: {outcome['session']}, kata sandi: {outcome['passphrase']}")
