"""The root of the command line; command modules import the services only when they run."""

from __future__ import annotations

import click

from asn_desktop import __version__
from asn_desktop.cli.agency import agency
from asn_desktop.cli.central import central
from asn_desktop.cli.certificates import certificates
from asn_desktop.cli.check import check
from asn_desktop.cli.conflicts import conflicts
from asn_desktop.cli.demo import demo
from asn_desktop.cli.keying import key
from asn_desktop.cli.keys import keys
from asn_desktop.cli.marks import attest, marks, notes
from asn_desktop.cli.package import package
from asn_desktop.cli.package_books import COMMANDS as BOOKS
from asn_desktop.cli.participants import participants
from asn_desktop.cli.printing import print_
from asn_desktop.cli.recap import recap
from asn_desktop.cli.receipts import COMMANDS as RECEIPTS
from asn_desktop.cli.results import results
from asn_desktop.cli.roster import roster
from asn_desktop.cli.session import session
from asn_desktop.cli.sheets import sheets
from asn_desktop.cli.signing import sign
from asn_desktop.cli.verifier import verifier
from asn_desktop.cli.verify import verify

COMMANDS = (
    *(demo, agency, session, roster, participants, package, marks, notes, attest, sheets),
    *(results, conflicts, print_, certificates, recap, central, verify, verifier, sign),
    *(keys, check),
)
"""In the order of a session's day."""


class InOrder(click.Group):
    """Lists its commands in the order in which they were added."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names."""
        return list(self.commands)


@click.group(
    cls=InOrder, epilog="Tanpa perintah, atau dengan satu berkas sesi, jendela program dibuka."
)
@click.version_option(__version__)
def main() -> None:
    """Evaluasi ASN tanpa internet: nilai, catat, cetak, gabung."""


for of_packages in (*RECEIPTS, *BOOKS):
    package.add_command(of_packages)
marks.add_command(key)
for command in COMMANDS:
    main.add_command(command)
