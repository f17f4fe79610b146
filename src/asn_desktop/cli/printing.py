"""`print`: scorecards, certificates, minutes, and slips of what is awaited, as PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

import click

from asn_desktop.cli.arguments import (
    json_option,
    named,
    opened,
    out_option,
    participants_option,
    session_file,
)
from asn_desktop.cli.output import progress, remark, show, show_object
from asn_desktop.cli.passphrase import with_passphrase

if TYPE_CHECKING:
    from pathlib import Path

    from click.decorators import FC
    from typing_extensions import Unpack

    from asn_desktop.cli.passphrase import Passphrase
    from asn_desktop.services.printing import PrintReport


class PrintOptions(TypedDict):
    """The options of the papers that are printed for participants."""

    out: Path
    participants: tuple[str, ...]
    per_unit: bool
    passphrase: Passphrase
    as_json: bool


pdf_option = out_option("BERKAS.pdf", "Berkas PDF yang dibuat.")


def _paper_options(command: FC) -> FC:
    per_unit = click.option("--per-unit", is_flag=True, help="Satu PDF untuk tiap unit.")
    command = per_unit(json_option(with_passphrase(command)))
    return session_file(pdf_option(participants_option(command)))


@click.group("print")
def print_() -> None:
    """Cetak lembar penilaian, sertifikat, berita acara, slip."""


@print_.command()
@_paper_options
def scorecards(file: Path, **options: Unpack[PrintOptions]) -> None:
    """Cetak lembar penilaian; ditandai DRAF sampai final."""
    with opened(file, options["passphrase"]) as workspace:
        report = workspace.papers.print_scorecards(
            options["out"],
            named(workspace, options["participants"]),
            per_unit=options["per_unit"],
            progress=progress("Mencetak"),
        )
    _show_printed(report, as_json=options["as_json"])


@print_.command()
@_paper_options
def certificates(file: Path, **options: Unpack[PrintOptions]) -> None:
    """Cetak sertifikat; yang belum final atau belum dikonfirmasi disebut."""
    with opened(file, options["passphrase"]) as workspace:
        report = workspace.papers.print_certificates(
            options["out"],
            named(workspace, options["participants"]),
            per_unit=options["per_unit"],
            progress=progress("Mencetak"),
        )
    _show_printed(report, as_json=options["as_json"])


@print_.command()
@session_file
@pdf_option
@json_option
@with_passphrase
def minutes(file: Path, out: Path, passphrase: Passphrase, *, as_json: bool) -> None:
    """Cetak berita acara."""
    with opened(file, passphrase) as workspace:
        report = workspace.papers.print_minutes(out)
    _show_printed(report, as_json=as_json)


@print_.command()
@session_file
@pdf_option
@click.option("--evaluator", metavar="NAMA", help="Hanya penilai ini.")
@click.option("--a5", is_flag=True, help="Dua slip A5 di satu lembar A4.")
@with_passphrase
def slip(file: Path, out: Path, evaluator: str | None, passphrase: Passphrase, *, a5: bool) -> None:
    """Cetak slip yang masih ditunggu, satu tiap penilai."""
    with opened(file, passphrase) as workspace:
        chosen = [workspace.session.evaluator_named(evaluator).id] if evaluator else []
        workspace.desk_papers.write_slips(out, chosen, two_up=a5)
    show(f"Slip: {out}")


def _show_printed(report: PrintReport, *, as_json: bool) -> None:
    for name, reason in report.left_out:
        remark(f"Tidak dicetak: {name}: {reason}")
    if as_json:
        show_object(
            {
                "files": [str(file) for file in report.files],
                "printed": report.printed,
                "left_out": [{"name": name, "reason": reason} for name, reason in report.left_out],
            }
        )
        return
    show([f"Dicetak: {report.printed}; tidak dicetak: {len(report.left_out)}."])
    show(f"    {file}" for file in report.files)
