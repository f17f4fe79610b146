"""`central`: the agency's file over many sessions, and its recap."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

import click

from asn_desktop.cli.arguments import PATH, json_option, out_option, preview_option
from asn_desktop.cli.merge_reports import show_merge
from asn_desktop.cli.output import remark, show, show_object
from asn_desktop.cli.passphrase import with_passphrase

if TYPE_CHECKING:
    from pathlib import Path

    from typing_extensions import Unpack

    from asn_desktop.cli.passphrase import Passphrase

centre_argument = click.argument("centre", metavar="PUSAT", type=PATH)


class MergeOptions(TypedDict):
    """The options of `central merge`."""

    parcels: tuple[Path, ...]
    agency_key: Path | None
    passphrase: Passphrase
    dry_run: bool
    as_json: bool


@click.group()
def central() -> None:
    """Pusat (BKPSDM): gabungkan banyak sesi, buat rekap."""


@central.command()
@centre_argument
@click.argument("parcels", metavar="PAKET...", type=PATH, nargs=-1, required=True)
@click.option("--agency-key", metavar="BERKAS", type=PATH, help="agency.key dari instansi.")
@preview_option
@json_option
@with_passphrase
def merge(centre: Path, **options: Unpack[MergeOptions]) -> None:
    """Gabungkan paket ke berkas pusat; berkasnya dibuat bila belum ada."""
    from asn_desktop.services.central import merge_packages  # noqa: PLC0415 - only when it runs

    report = merge_packages(
        centre,
        options["parcels"],
        options["passphrase"].text(new=not centre.exists()),
        options["agency_key"],
        dry_run=options["dry_run"],
    )
    show_merge(report, dry_run=options["dry_run"], as_json=options["as_json"])


@central.command()
@centre_argument
@out_option("REKAP.xlsx", "Buku kerja yang dibuat.")
@json_option
@with_passphrase
def recap(centre: Path, out: Path, passphrase: Passphrase, *, as_json: bool) -> None:
    """Buat rekap semua sesi sebagai XLSX."""
    from asn_desktop.domain.errors import CentreFileMissingError  # noqa: PLC0415
    from asn_desktop.services.central import recap as write_recap  # noqa: PLC0415

    if not centre.exists():  # said before a passphrase is asked for
        raise CentreFileMissingError(name=centre.name)
    outcome = write_recap(centre, out, passphrase.text())
    if as_json:
        show_object(outcome)
    else:
        show(f"Rekap: {out} ({outcome['sessions']} sesi, {outcome['rows']} baris).")
    if outcome["conflicts"]:
        remark(f"Masih ada {outcome['conflicts']} konflik di pusat.")
