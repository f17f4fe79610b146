"""`package list|undo|putback|quarantine`: what came here, a merge taken back whole, put back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from asn_desktop.cli.arguments import json_option, opened, session_file, why_option
from asn_desktop.cli.merge_reports import show_merge
from asn_desktop.cli.output import progress, show, show_object
from asn_desktop.cli.passphrase import with_passphrase
from asn_desktop.domain.moments import local_words

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.cli.passphrase import Passphrase
    from asn_desktop.domain.received import MergeRecord, ReceivedPackage

merging_argument = click.argument("merging", metavar="GABUNGAN", type=click.IntRange(min=0))


@click.command("list")
@session_file
@json_option
@with_passphrase
def list_(file: Path, passphrase: Passphrase, *, as_json: bool) -> None:
    """Daftar gabungan dan paket yang diterima: dari siapa, kapan, sama dengan yang mana."""
    with opened(file, passphrase) as workspace:
        merges, packages = workspace.received.merges(), workspace.received.packages()
    if as_json:
        content = {
            "merges": [each._asdict() for each in merges],
            "packages": [each._asdict() for each in packages],
        }
        show_object(content)
        return
    if not merges:
        show("Belum ada paket yang digabung di berkas ini.")
    for merge in merges:
        show(_merge_line(merge))
        show([_package_line(each) for each in packages if (each.merging or 0) == merge.n])


@click.command()
@session_file
@merging_argument
@why_option
@json_option
@with_passphrase
def undo(file: Path, merging: int, why: str, passphrase: Passphrase, *, as_json: bool) -> None:
    """Batalkan satu gabungan; yang diisi di sini sesudahnya tetap ada."""
    with opened(file, passphrase) as workspace:
        undone = workspace.received.undo(merging, why, progress("Menghitung ulang"))
    if as_json:
        show_object(undone._asdict())
        return
    show(f"Gabungan {merging} diurungkan: {undone.set_aside} entri disisihkan.")
    if undone.is_as_before:
        show("Isi sesi sama persis dengan sebelum gabungan itu.")
    show(f"Titik pulih: {undone.restore_point}")


@click.command()
@session_file
@merging_argument
@json_option
@with_passphrase
def putback(file: Path, merging: int, passphrase: Passphrase, *, as_json: bool) -> None:
    """Kembalikan gabungan yang diurungkan."""
    with opened(file, passphrase) as workspace:
        report = workspace.received.put_back(merging, progress("Menghitung ulang"))
    show_merge(report, dry_run=False, as_json=as_json)


@click.command()
@session_file
@json_option
@with_passphrase
def quarantine(file: Path, passphrase: Passphrase, *, as_json: bool) -> None:
    """Daftar baris paket yang tidak dapat dibaca, dengan alasannya."""
    with opened(file, passphrase) as workspace:
        lines = workspace.received.quarantine()
    if as_json:
        shown = [{**each._asdict(), "raw": each.raw.decode(errors="replace")} for each in lines]
        show_object({"quarantine": shown})
        return
    if not lines:
        show("Tidak ada baris yang dikarantina.")
    show(
        f"{each.package}, laptop {each.device[:8]}, baris {each.line}: {each.reason}."
        for each in lines
    )


def _merge_line(merge: MergeRecord) -> str:
    when = _shown(merge.at)
    if merge.is_older:
        return f"Digabung dengan versi lama, terakhir {when}; tidak dapat diurungkan."
    line = f"Gabungan {merge.n}, {when}: {merge.events} entri baru."
    if merge.undone_at is not None:
        line += f" Diurungkan {_shown(merge.undone_at)}: {merge.why}"
    return line


def _package_line(each: ReceivedPackage) -> str:
    again = f"; isinya sama dengan {each.again_of}" if each.again_of else ""
    return (
        f"  {each.file_name} dari {each.who} ({each.laptop}), tanda terima {each.receipt}:"
        f" {each.events} entri, {each.only_here} hanya di sini; {each.state.value}{again}."
    )


def _shown(at: int) -> str:
    return local_words(at, "%d-%m-%Y %H.%M")


COMMANDS = (list_, undo, putback, quarantine)
