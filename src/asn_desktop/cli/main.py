"""The root of the command line; command modules import the services only when they run."""

from __future__ import annotations

import click

from asn_desktop import __version__
from asn_desktop.cli.check import check


@click.group(epilog="Tanpa perintah, atau dengan satu berkas sesi, jendela program dibuka.")
@click.version_option(__version__)
def main() -> None:
    """Evaluasi ASN tanpa internet: nilai, catat, cetak, gabung."""


main.add_command(check)
