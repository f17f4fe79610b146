"""`conflicts`: where laptops say different things, and settling it with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from asn_desktop.cli.arguments import json_option, opened, session_file, why_option
from asn_desktop.cli.output import show, show_object
from asn_desktop.cli.passphrase import with_passphrase

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from asn_desktop.cli.passphrase import Passphrase
    from asn_desktop.domain.merging import Conflict


@click.group()
def conflicts() -> None:
    """Konflik: lihat dan putuskan."""


@conflicts.command("list")
@session_file
@json_option
@with_passphrase
def list_(file: Path, passphrase: Passphrase, *, as_json: bool) -> None:
    """Sebutkan semua konflik dengan pilihannya."""
    with opened(file, passphrase) as workspace:
        found = workspace.merging.conflicts()
    if as_json:
        show_object({"conflicts": [_as_object(conflict) for conflict in found]})
    elif not found:
        show("Tidak ada konflik.")
    else:
        show(line for conflict in found for line in _as_lines(conflict))


@conflicts.command()
@session_file
@click.argument("conflict", metavar="ID")
@click.option("--take", metavar="N", type=int, required=True, help="Nomor pilihan yang dipakai.")
@why_option
@with_passphrase
def resolve(file: Path, conflict: str, take: int, why: str, passphrase: Passphrase) -> None:
    """Putuskan satu konflik dengan alasan."""
    with opened(file, passphrase) as workspace:
        workspace.merging.resolve(conflict, take, why)
        left = len(workspace.merging.conflicts())
    show(f"Konflik diputuskan; tersisa {left}.")


def _as_object(conflict: Conflict) -> dict[str, object]:
    return {
        "id": conflict.id,
        "participant": conflict.participant,
        "field": conflict.field,
        "choices": [choice._asdict() for choice in conflict.choices],
    }


def _as_lines(conflict: Conflict) -> Iterator[str]:
    yield f"{conflict.id}  {conflict.participant} · {conflict.field}"
    for choice in conflict.choices:
        origin = " · ".join(part for part in (choice.by, choice.device) if part)
        yield f"    {choice.n}. {choice.shown}" + (f"  ({origin})" if origin else "")
