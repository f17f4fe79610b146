"""`central`: the agency's file over many sessions, and its recap."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

import click

from asn_desktop.cli.arguments import json_option, out_option, preview_option
from asn_desktop.cli.central_reading import (
    changes,
    packages,
    person,
    reissue,
    revoked,
    sessions,
    units,
)
from asn_desktop.cli.central_upkeep import expected, forget, forgotten, receipt, trust
from asn_desktop.cli.centre_arguments import centre_argument, opened_centre
from asn_desktop.cli.merge_reports import show_merge
from asn_desktop.cli.output import progress, remark, show, show_object
from asn_desktop.cli.passphrase import with_passphrase
from asn_desktop.cli.path_arguments import PATH

if TYPE_CHECKING:
    from pathlib import Path

    from typing_extensions import Unpack

    from asn_desktop.cli.passphrase import Passphrase


class MergeOptions(TypedDict):
    """The options of `central merge`."""

    parcels: tuple[Path, ...]
    agency_key: Path | None
    passphrase: Passphrase
    dry_run: bool
    as_json: bool


@click.group()
def central() -> None:
    """Pusat (BKPSDM): gabungkan banyak sesi, buat rekap, riwayat, koreksi."""


@central.command()
@centre_argument
@click.argument("parcels", metavar="PAKET...", type=PATH, nargs=-1, required=True)
@click.option("--agency-key", metavar="BERKAS", type=PATH, help="agency.key dari instansi.")
@preview_option
@json_option
@with_passphrase
def merge(centre: Path, **options: Unpack[MergeOptions]) -> None:
    """Gabungkan paket ke berkas pusat; berkasnya dibuat bila belum ada."""
    from asn_desktop.services.centre.agency import centre_to_merge  # noqa: PLC0415 - only when it runs

    dry_run = options["dry_run"]
    passphrase = options["passphrase"].text(new=not centre.exists())
    with centre_to_merge(centre, passphrase, options["agency_key"], dry_run=dry_run) as opened:
        report = opened.merge(
            options["parcels"], dry_run=dry_run, progress=progress("Menggabung paket")
        )
    show_merge(report, dry_run=dry_run, as_json=options["as_json"])


@central.command()
@centre_argument
@out_option("REKAP.xlsx", "Buku kerja yang dibuat.")
@json_option
@with_passphrase
def recap(centre: Path, out: Path, passphrase: Passphrase, *, as_json: bool) -> None:
    """Buat rekap semua sesi sebagai XLSX."""
    with opened_centre(centre, passphrase) as opened:
        outcome = opened.files.recap(out, progress("Membaca sesi"))
    _show_recap(f"Rekap: {out}", outcome, as_json=as_json)


@central.command()
@centre_argument
@out_option("REKAP.csv", "Berkas CSV yang dibuat.")
@click.option(
    "--sheet",
    type=click.Choice(("rekap", "nilai", "catatan", "unit")),
    default="rekap",
    help="Tabel mana.",
)
@json_option
@with_passphrase
def csv(
    centre: Path,
    out: Path,
    sheet: Literal["rekap", "nilai", "catatan", "unit"],
    passphrase: Passphrase,
    *,
    as_json: bool,
) -> None:
    """Buat satu tabel rekap sebagai CSV yang aman dibuka di Excel (NIP tetap teks)."""
    with opened_centre(centre, passphrase) as opened:
        outcome = opened.files.csv(out, sheet, progress("Membaca sesi"))
    _show_recap(f"CSV: {out}", outcome, as_json=as_json)


def _show_recap(what: str, outcome: dict[str, object], *, as_json: bool) -> None:
    if as_json:
        show_object(outcome)
    else:
        show(f"{what} ({outcome['sessions']} sesi, {outcome['rows']} baris).")
    if outcome["conflicts"]:
        remark(f"Masih ada {outcome['conflicts']} konflik di pusat.")


for command in (
    *(sessions, packages, person, units, changes, reissue, revoked),
    *(expected, receipt, trust, forget, forgotten),
):
    central.add_command(command)
