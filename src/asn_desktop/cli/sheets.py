"""`sheets`: make an evaluator's sheets final, or open them again with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from asn_desktop.cli.arguments import (
    evaluator_option,
    named,
    opened,
    participants_option,
    session_file,
    why_option,
)
from asn_desktop.cli.output import remark, show
from asn_desktop.cli.passphrase import with_passphrase

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.cli.passphrase import Passphrase
    from asn_desktop.domain.ids import EvaluatorId, ParticipantId
    from asn_desktop.services.workspace import Workspace

FINAL = "final"
MOST_NAMED = 20


@click.group()
def sheets() -> None:
    """Lembar penilaian: finalkan, atau buka kembali."""


@sheets.command()
@session_file
@evaluator_option
@participants_option
@with_passphrase
def final(
    file: Path, evaluator: str, participants: tuple[str, ...], passphrase: Passphrase
) -> None:
    """Finalkan lembar; tanpa --participant, semua yang sudah lengkap."""
    with opened(file, passphrase) as workspace:
        by = workspace.session.evaluator_named(evaluator).id
        before = _final(workspace, by)
        workspace.sheets.finalise(by, named(workspace, participants))
        added = len(_final(workspace, by) - before)
        left = [
            f"{entry.full_name} ({entry.filled} dari {entry.of})"
            for entry in workspace.scoring.queue(by)
            if entry.present and entry.filled < entry.of
        ]
    show(f"{added} lembar difinalkan.")
    if left and not participants:
        more = f", dan {len(left) - MOST_NAMED} lainnya" if len(left) > MOST_NAMED else ""
        remark(f"Belum lengkap: {', '.join(left[:MOST_NAMED])}{more}.")


@sheets.command()
@session_file
@evaluator_option
@participants_option
@why_option
@with_passphrase
def reopen(
    file: Path, evaluator: str, participants: tuple[str, ...], why: str, passphrase: Passphrase
) -> None:
    """Buka kembali lembar final dengan alasan; tanpa --participant, semuanya."""
    with opened(file, passphrase) as workspace:
        by = workspace.session.evaluator_named(evaluator).id
        before = _final(workspace, by)
        workspace.sheets.reopen(by, named(workspace, participants) or tuple(before), why)
        reopened = len(before - _final(workspace, by))
    show(f"{reopened} lembar dibuka kembali.")


def _final(workspace: Workspace, evaluator: EvaluatorId) -> frozenset[ParticipantId]:
    queue = workspace.scoring.queue(evaluator)
    return frozenset(entry.id for entry in queue if entry.status == FINAL)
