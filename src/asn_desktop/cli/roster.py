"""`roster`: the doctor's report on a sheet, and taking its people in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from asn_desktop.cli.arguments import json_option, opened, session_file
from asn_desktop.cli.output import show, show_object
from asn_desktop.cli.passphrase import with_passphrase
from asn_desktop.cli.path_arguments import PATH

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.cli.passphrase import Passphrase
    from asn_desktop.domain.roster import RosterReport

LEVELS = {"error": "salah", "warning": "periksa"}
sheet_argument = click.argument("sheet", metavar="LEMBAR", type=PATH)


@click.group()
def roster() -> None:
    """Daftar peserta dari Excel: periksa dan impor."""


@roster.command()
@sheet_argument
@json_option
def check(sheet: Path, *, as_json: bool) -> None:
    """Periksa daftar peserta; tidak ada yang ditulis."""
    from asn_desktop.services.people.roster_import import check_sheet  # noqa: PLC0415 - only when it runs

    _show_report(check_sheet(sheet), as_json=as_json)


@roster.command("import")
@session_file
@sheet_argument
@json_option
@with_passphrase
def import_(file: Path, sheet: Path, passphrase: Passphrase, *, as_json: bool) -> None:
    """Masukkan baris yang benar ke sesi; yang lain dilaporkan."""
    with opened(file, passphrase) as workspace:
        report = workspace.roster_import.check(sheet)
        _, counts = workspace.roster_import.import_rows(report)
    _show_report(report, as_json=as_json)
    if not as_json:
        show(
            f"Diimpor: {counts.new} baru, {counts.changed} berubah, {counts.same} sama;"
            f" {counts.rejected} ditolak."
        )


def _show_report(report: RosterReport, *, as_json: bool) -> None:
    from asn_desktop.domain.roster import report_json  # noqa: PLC0415

    if as_json:
        show_object(report_json(report))
        return
    show(
        f"Lembar {report.sheet}, judul kolom di baris {report.header_row}: {report.rows} orang,"
        f" {len(report.accepted)} diterima, {report.refused} ditolak."
    )
    show(
        f"baris {problem.row}: {LEVELS[problem.level.value]}: {problem.message}"
        for problem in report.problems
    )
