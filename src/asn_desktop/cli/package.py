"""`package`: what travels on a stick between the laptops of a session."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

import click

from asn_desktop.cli.arguments import (
    ChooseOneError,
    json_option,
    opened,
    out_option,
    preview_option,
    session_file,
)
from asn_desktop.cli.merge_reports import show_merge
from asn_desktop.cli.output import progress, remark, show, show_object
from asn_desktop.cli.passphrase import Passphrase, with_passphrase
from asn_desktop.cli.path_arguments import PATH, TARGET

if TYPE_CHECKING:
    from pathlib import Path

    from typing_extensions import Unpack


class MergeOptions(TypedDict):
    """The options of `package merge`."""

    other: Path | None
    paper: Path | None
    passphrase: Passphrase
    dry_run: bool
    as_json: bool


@click.group()
def package() -> None:
    """Paket: tugaskan, buka, ekspor, gabung."""


@package.command()
@session_file
@click.option("--evaluator", metavar="NAMA", help="Penilai yang ditugaskan.")
@click.option("--coordinator", metavar="NAMA", help="Koordinator kedua, dengan kunci akarnya.")
@out_option("PAKET", "Paket yang dibuat.")
@with_passphrase
def assign(
    file: Path, evaluator: str | None, coordinator: str | None, out: Path, passphrase: Passphrase
) -> None:
    """Buat paket penugasan; dibuka dengan kata sandi yang sama di laptop penilai."""
    if bool(evaluator) == bool(coordinator):
        raise ChooseOneError("--evaluator", "--coordinator")
    with opened(file, passphrase) as workspace:
        if coordinator:
            workspace.packages.assign_coordinator(coordinator, out)
        else:
            chosen = workspace.session.evaluator_named(evaluator or "")
            workspace.packages.assign(chosen.id, out)
    show(f"Paket penugasan untuk {coordinator or evaluator}: {out}")
    if coordinator:
        remark("Paket ini membawa kunci akar sesi. Serahkan hanya kepada koordinator itu.")


@package.command("open")
@click.argument("parcel", metavar="PAKET", type=PATH)
@out_option("BERKAS", "Berkas sesi laptop ini.")
@with_passphrase
def open_(parcel: Path, out: Path, passphrase: Passphrase) -> None:
    """Buat berkas sesi laptop penilai dari paket penugasan."""
    from asn_desktop.domain.errors import FileMissingError  # noqa: PLC0415
    from asn_desktop.services.workspace import open_package  # noqa: PLC0415 - only when it runs

    if not parcel.exists():  # said before a passphrase is asked for
        raise FileMissingError(name=parcel.name)
    show(f"Berkas sesi: {open_package(parcel, out, passphrase.text())}")


@package.command()
@session_file
@out_option("PAKET", "Paket yang dibuat.")
@json_option
@with_passphrase
def export(file: Path, out: Path, passphrase: Passphrase, *, as_json: bool) -> None:
    """Buat paket untuk koordinator; dari berkas koordinator, untuk BKPSDM."""
    with opened(file, passphrase) as workspace:
        exported = workspace.packages.export(out)
        by_passphrase = workspace.packages.goes_to_passphrase
    if as_json:
        show_object(exported._asdict())
    else:
        show(f"Paket: {out} ({exported.events} entri). Tanda terima: {exported.receipt}.")
    if by_passphrase:
        remark("Kunci instansi tidak dikenal, jadi paket dibuka dengan kata sandi sesi ini.")


@package.command()
@session_file
@click.argument("parcels", metavar="PAKET...", type=PATH, nargs=-1, required=True)
@click.option(
    "--other-passphrase-file",
    "other",
    type=PATH,
    metavar="BERKAS",
    help="Kata sandi lain, bila salinan atau paketnya disegel dengan itu.",
)
@click.option(
    "--report", "paper", metavar="BERKAS.pdf", type=TARGET, help="Tulis juga laporannya (PDF)."
)
@preview_option
@json_option
@with_passphrase
def merge(file: Path, parcels: tuple[Path, ...], **options: Unpack[MergeOptions]) -> None:
    """Gabungkan paket; yang ditolak disebut, yang lain tetap digabung."""
    other, paper, dry_run = options["other"], options["paper"], options["dry_run"]
    with opened(file, options["passphrase"]) as workspace:
        if other is not None:
            workspace.merging.learn(Passphrase(other).text())
        run = workspace.merging.preview if dry_run else workspace.merging.merge
        report = run(parcels, progress("Membuka paket"))
        told = workspace.receipts.of_merging(report.merging) if report.merging else ()
        if paper is not None:
            workspace.desk_papers.write_merge_report(report, paper)
            remark(f"Laporan: {paper}")
    show_merge(report, told, dry_run=dry_run, as_json=options["as_json"])
