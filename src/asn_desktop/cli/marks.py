"""`marks`, `notes`, `attest`: what evaluators bring on paper or in Excel."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from asn_desktop.cli.arguments import (
    ChooseOneError,
    evaluator_option,
    json_option,
    named,
    opened,
    participants_option,
    session_file,
    table_file,
)
from asn_desktop.cli.output import show
from asn_desktop.cli.passphrase import with_passphrase
from asn_desktop.cli.table_results import show_result

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.cli.passphrase import Passphrase


@click.group()
def marks() -> None:
    """Nilai dari kertas atau Excel."""


@marks.command("import")
@session_file
@table_file
@evaluator_option
@json_option
@with_passphrase
def import_marks(
    file: Path, table: Path, evaluator: str, passphrase: Passphrase, *, as_json: bool
) -> None:
    """Masukkan nilai: kolom nip, criterion, level, note; T berarti tidak teramati."""
    with opened(file, passphrase) as workspace:
        by = workspace.session.evaluator_named(evaluator)
        outcome = workspace.scoring.import_marks(table, by.id)
    show_result(outcome, as_json=as_json)


@click.group()
def notes() -> None:
    """Catatan disiplin dari tabel."""


@notes.command("import")
@session_file
@table_file
@evaluator_option
@json_option
@with_passphrase
def import_notes(
    file: Path, table: Path, evaluator: str, passphrase: Passphrase, *, as_json: bool
) -> None:
    """Masukkan catatan disiplin: kolom nip, kategori, tanggal, jam, sumber, uraian, ..."""
    with opened(file, passphrase) as workspace:
        by = workspace.session.evaluator_named(evaluator)
        outcome = workspace.discipline.import_notes(table, by.id)
    show_result(outcome, as_json=as_json)


@click.command()
@session_file
@evaluator_option
@click.option("--all", "everybody", is_flag=True, help="Semua yang hadir dan tanpa catatan.")
@participants_option
@with_passphrase
def attest(
    file: Path,
    evaluator: str,
    participants: tuple[str, ...],
    passphrase: Passphrase,
    *,
    everybody: bool,
) -> None:
    """Nyatakan nihil: sudah diperiksa dan tidak ada catatan disiplin."""
    if everybody == bool(participants):
        raise ChooseOneError("--all", "--participant NIP")
    with opened(file, passphrase) as workspace:
        by = workspace.session.evaluator_named(evaluator).id
        chosen = named(workspace, participants)
        if everybody:
            chosen = tuple(person.id for person in workspace.discipline.unattested(by))
        workspace.discipline.attest(by, chosen)
    show(f"Dinyatakan nihil: {len(chosen)} peserta.")
