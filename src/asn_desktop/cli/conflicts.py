"""`conflicts`: where laptops say different things, and settling it with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

import click

from asn_desktop.cli.arguments import ChooseOneError, json_option, opened, session_file, why_option
from asn_desktop.cli.output import show, show_object
from asn_desktop.cli.passphrase import with_passphrase
from asn_desktop.domain.moments import iso_moment

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from typing_extensions import Unpack

    from asn_desktop.cli.passphrase import Passphrase
    from asn_desktop.domain.conflicts import Choice, Conflict, Decision
    from asn_desktop.services.workspace import Workspace

ONE_OR_ALL = "ID --take N", "--all-of LAPTOP"


class ResolveOptions(TypedDict):
    """Which conflict is settled how: one by its choice, or all the way of one laptop."""

    conflict: str | None
    take: int | None
    all_of: str | None
    dry_run: bool
    why: str
    passphrase: Passphrase


@click.group()
def conflicts() -> None:
    """Konflik: lihat dan putuskan."""


@conflicts.command("list")
@session_file
@json_option
@with_passphrase
def list_(file: Path, passphrase: Passphrase, *, as_json: bool) -> None:
    """Sebutkan semua konflik dengan asal-usul dan pilihannya."""
    with opened(file, passphrase) as workspace:
        found = workspace.conflicts.all()
    if as_json:
        show_object({"conflicts": [_as_object(conflict) for conflict in found]})
    elif not found:
        show("Tidak ada konflik.")
    else:
        show(line for conflict in found for line in _as_lines(conflict))


@conflicts.command()
@session_file
@click.argument("conflict", metavar="ID", required=False)
@click.option("--take", metavar="N", type=int, help="Nomor pilihan yang dipakai.")
@click.option("--all-of", metavar="LAPTOP", help="Semua konflik menurut isian laptop ini.")
@click.option("--dry-run", is_flag=True, help="Dengan --all-of: sebutkan saja, jangan putuskan.")
@why_option
@with_passphrase
def resolve(file: Path, **options: Unpack[ResolveOptions]) -> None:
    """Putuskan satu konflik, atau semua dari satu laptop, dengan alasan."""
    _require_one_way(options)
    with opened(file, options["passphrase"]) as workspace:
        if options["all_of"] is not None:
            _resolve_all(workspace, options["all_of"], options["why"], dry_run=options["dry_run"])
            return
        conflict, take = options["conflict"] or "", options["take"] or 0
        workspace.conflicts.resolve(conflict, take, options["why"])
        left = workspace.conflicts.count()
    show(f"Konflik diputuskan; tersisa {left}.")


@conflicts.command()
@session_file
@json_option
@with_passphrase
def history(file: Path, passphrase: Passphrase, *, as_json: bool) -> None:
    """Sebutkan putusan yang sudah dibuat, yang terakhir lebih dulu menurut jam laptopnya."""
    with opened(file, passphrase) as workspace:
        found = workspace.conflicts.decisions()
    if as_json:
        show_object({"decisions": [_decision(each) for each in found]})
    elif not found:
        show("Belum ada putusan.")
    else:
        show(_told(each) for each in found)


def _require_one_way(options: ResolveOptions) -> None:
    """Refuse a call that names neither one conflict with its choice nor a laptop, or both."""
    one = options["conflict"] is not None, options["take"] is not None
    one_alone = all(one) and options["all_of"] is None and not options["dry_run"]
    if not one_alone and (any(one) or options["all_of"] is None):
        raise ChooseOneError(*ONE_OR_ALL)


def _resolve_all(workspace: Workspace, laptop: str, why: str, *, dry_run: bool) -> None:
    of_laptop = workspace.conflicts.of_laptop(laptop)
    if dry_run:
        count = len(of_laptop.choosable)
        show(f"{count} konflik akan diputuskan menurut {of_laptop.laptop}:")
        for conflict in of_laptop.choosable:
            side = of_laptop.side(conflict)
            shown = conflict.choices[side - 1].shown
            show(f"{conflict.id}  {conflict.participant} · {conflict.field}: {shown}")
        return
    settled = workspace.conflicts.resolve_all_of(laptop, why)
    show(
        f"{settled.resolved} konflik diputuskan menurut {of_laptop.laptop}; tersisa {settled.left}."
    )


def _as_object(conflict: Conflict) -> dict[str, object]:
    return {
        "id": conflict.id,
        "participant": conflict.participant,
        "field": conflict.field,
        "choices": [_choice(choice) for choice in conflict.choices],
        "kind": conflict.kind.value,
        "how": conflict.how,
        "look": conflict.look,
        "before": conflict.before,
        "clock_warning": conflict.clock_warning,
        "laptops": list(conflict.laptops),
    }


def _choice(choice: Choice) -> dict[str, object]:
    return {
        "n": choice.n,
        "shown": choice.shown,
        "by": choice.by,
        "device": choice.device,
        "sources": [
            {
                "laptop": source.laptop,
                "by": source.by,
                "why": source.why,
                "at": iso_moment(source.at),
            }
            for source in choice.sources
        ],
    }


def _as_lines(conflict: Conflict) -> Iterator[str]:
    yield f"{conflict.id}  {conflict.participant} · {conflict.field}"
    yield f"    {conflict.how}"
    for choice in conflict.choices:
        origin = " · ".join(part for part in (choice.by, choice.device) if part)
        yield f"    {choice.n}. {choice.shown}" + (f"  ({origin})" if origin else "")
    for line in (conflict.clock_warning, conflict.look):
        if line:
            yield f"    {line}"


def _decision(decision: Decision) -> dict[str, object]:
    plain = decision._asdict()
    return plain | {"others": list(decision.others), "at": iso_moment(decision.at)}


def _told(decision: Decision) -> str:
    others = f", bukan {', '.join(decision.others)}" if decision.others else ""
    overtaken = " Sudah diubah lagi." if decision.overtaken else ""
    return (
        f"{decision.participant} · {decision.field}: {decision.chosen}{others}"
        f' ({decision.by}: "{decision.why}").{overtaken}'
    )
