"""`session missing`, `close`, `late`, `accept-late`: the end of a session, and what follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from asn_desktop.cli.arguments import json_option, opened, session_file, why_option
from asn_desktop.cli.output import show, show_object
from asn_desktop.cli.passphrase import with_passphrase
from asn_desktop.domain.moments import moment_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from asn_desktop.cli.passphrase import Passphrase
    from asn_desktop.domain.completeness import Completeness, EvaluatorStanding, Laptop
    from asn_desktop.services.session.closing import LateEntry


@click.command()
@session_file
@json_option
@with_passphrase
def missing(file: Path, passphrase: Passphrase, *, as_json: bool) -> None:
    """Sebutkan yang belum: tiap penilai, peserta, dan laptop."""
    with opened(file, passphrase) as workspace:
        found = workspace.session.completeness()
    if as_json:
        show_object(_as_object(found))
    else:
        show(_as_lines(found))


@click.command()
@session_file
@click.option("--with-gaps", is_flag=True, help="Tutup walau masih ada yang kurang.")
@click.option("--why", metavar="TEKS", default="", help="Alasan menutup dengan kekurangan.")
@with_passphrase
def close(file: Path, why: str, passphrase: Passphrase, *, with_gaps: bool) -> None:
    """Tutup sesi; ditolak selama masih ada yang kurang."""
    with opened(file, passphrase) as workspace:
        workspace.session.close_session(with_gaps=with_gaps, why=why)
    show("Sesi ditutup. Entri yang datang kemudian dicatat sebagai susulan.")


@click.command()
@session_file
@json_option
@with_passphrase
def late(file: Path, passphrase: Passphrase, *, as_json: bool) -> None:
    """Sebutkan isian susulan yang belum disetujui, semula dan menjadi."""
    with opened(file, passphrase) as workspace:
        found = workspace.session.late()
    if as_json:
        show_object({"late": [_late_object(each) for each in found]})
    elif not found:
        show("Tidak ada isian susulan.")
    else:
        show(_late_lines(found))


@click.command("accept-late")
@session_file
@why_option
@with_passphrase
def accept_late(file: Path, why: str, passphrase: Passphrase) -> None:
    """Terima isian susulan dengan alasan; sesi ditutup sekali lagi."""
    with opened(file, passphrase) as workspace:
        count = workspace.session.count_late()
        workspace.session.accept_late(why)
    show(f"{count} isian susulan diterima.")


def _as_object(found: Completeness) -> dict[str, object]:
    return {
        "complete": found.is_settled,
        "criteria": found.criteria,
        "present": found.present,
        "evaluators": [_row_object(row) for row in found.rows],
        "laptops": [_laptop_object(each) for each in found.laptops],
        "forks": [fork._asdict() for fork in found.forks],
        "conflicts": found.conflicts,
        "missing": [
            {
                "evaluator": each.evaluator.name,
                "number": each.participant.number,
                "participant": each.participant.full_name,
                "nip": each.participant.nip,
                "unit": each.participant.unit,
                "what": each.what,
                "have": each.have,
                "of": each.of,
            }
            for each in found.missing
        ],
    }


def _row_object(row: EvaluatorStanding) -> dict[str, object]:
    return {
        "evaluator": row.evaluator.name,
        "state": row.worst.value,
        "counts": {stage.value: count for stage, count in row.counts.items()},
        "laptops": [_laptop_object(each) for each in row.laptops],
    }


def _laptop_object(laptop: Laptop) -> dict[str, object]:
    return {
        "name": laptop.name,
        "device": laptop.device,
        "state": laptop.state.value,
        "last_at": laptop.last_at,
        "package": laptop.package,
        "receipt": laptop.receipt,
        "via": laptop.via,
        "missing": [list(run) for run in laptop.missing],
    }


def _as_lines(found: Completeness) -> Iterator[str]:
    from asn_desktop.services.day.completeness_words import (  # noqa: PLC0415 - only when it runs
        gap_in_words,
        laptop_sentence,
        obstacles,
    )

    if found.is_settled:
        yield "Tidak ada yang kurang: semua lembar lengkap dan final."
    for row in found.rows:
        counted = [f"{count} {stage.value}" for stage, count in row.counts.items() if count]
        yield f"{row.evaluator.name}: {', '.join(counted) or 'tidak ada peserta hadir'}"
        yield from (f"    {laptop_sentence(each)}" for each in row.laptops)
        for each in found.missing:
            if each.evaluator.id == row.evaluator.id:
                person = each.participant
                yield f"    {person.number:>4}  {person.full_name}: {gap_in_words(each)}"
    yield from (laptop_sentence(each) for each in found.laptops)
    against = list(obstacles(found))
    if against:
        yield f"Sesi belum dapat ditutup tanpa alasan: {'; '.join(against)}."


def _late_object(entry: LateEntry) -> dict[str, object]:
    return entry._asdict()


def _late_lines(found: tuple[LateEntry, ...]) -> Iterator[str]:
    for each in found:
        source = each.package or "laptop ini"
        yield f"{each.participant} · {each.field}: {each.before} -> {each.after}"
        yield f"    {each.by}, laptop {each.laptop}, {moment_in_words(each.at)}, {source}"
    yield f"{len(found)} isian susulan menunggu. Terima dengan: session accept-late --why TEKS"
