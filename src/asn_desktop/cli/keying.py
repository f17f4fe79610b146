"""`marks key`: sheets of paper keyed in by one person and confirmed by a second one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from asn_desktop.cli.arguments import json_option, opened, session_file
from asn_desktop.cli.output import remark, show, show_object
from asn_desktop.cli.passphrase import with_passphrase
from asn_desktop.cli.path_arguments import PATH
from asn_desktop.domain.errors import NotTypedYetError
from asn_desktop.domain.moments import iso_moment, moment_in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from click.decorators import FC

    from asn_desktop.cli.passphrase import Passphrase
    from asn_desktop.domain.keyed_sheets import KeyingOutcome, KeyingSheet, PendingSheet
    from asn_desktop.domain.typed_sheets import TypedSheet
    from asn_desktop.services.workspace import Workspace

NOBODY = "orang yang tidak ada lagi di daftar"
DISCIPLINES = {"kosong": "", "nihil": "nihil", "catatan": "notes"}
STATES = {
    "differs": "Ketikan kedua berbeda; belum ada yang dimasukkan. Lihat lagi kertasnya:",
    "on_file": "Berkas sudah berisi lain; belum ada yang dimasukkan. Cocokkan dengan kertas:",
}
AGAIN = {
    "differs": "Ketik lagi; bila ketikan pertama yang keliru, hapus dengan --void.",
    "on_file": "Bila kertas yang benar, ulangi dengan --replace.",
}


class CodeMissingError(click.UsageError):
    """Neither a sheet nor the list is asked for."""

    def __init__(self) -> None:
        super().__init__("Sebutkan juga kode lembarnya, atau --list.")


class NoteShapeError(click.UsageError):
    """A note does not say which value it is about."""

    def __init__(self, text: str) -> None:
        super().__init__(f"{text[:40]}: tulis --note KODE=TEKS, misalnya --note AK='belum tampak'.")


def _options(command: FC) -> FC:
    """Add the options of `marks key`: they are many, and each stands for one box of the paper."""
    options: list[Callable[[FC], FC]] = [
        click.option("--typist", metavar="NAMA", default="", help="Nama yang mengetik."),
        click.option(
            "--entries",
            metavar="ISIAN",
            default="",
            help='Isian tiap baris berurutan: "4 4 5 T -"; tanda - untuk baris kosong.',
        ),
        click.option("--table", metavar="TABEL", type=PATH, help="Isian dari tabel sebagai ganti."),
        click.option(
            "--note",
            "notes",
            metavar="KODE=TEKS",
            multiple=True,
            help="Baris catatan satu nilai, atau alasan T-nya; boleh diulang.",
        ),
        click.option(
            "--discipline",
            type=click.Choice(tuple(DISCIPLINES)),
            default="kosong",
            help="Kotak disiplin yang disilang.",
        ),
        click.option("--confirm", "is_second", is_flag=True, help="Ketik sebagai orang kedua."),
        click.option("--replace", is_flag=True, help="Ganti isian berkas yang berbeda."),
        click.option("--list", "is_list", is_flag=True, help="Sebutkan yang menunggu orang kedua."),
        click.option("--void", "is_void", is_flag=True, help="Hapus ketikan pertama."),
    ]
    for option in reversed(options):
        command = option(command)
    return command


@click.command("key")
@session_file
@click.argument("code", metavar="[KODE]", default="")
@_options
@json_option
@with_passphrase
@click.pass_context
def key(
    context: click.Context, /, file: Path, code: str, passphrase: Passphrase, **given: object
) -> None:
    """Ketik ulang lembar kertas; orang kedua mengonfirmasi dengan --confirm.

    Tanpa isian, tampilkan baris-baris lembar itu.
    """
    as_json = bool(given["as_json"])
    if not code and not given["is_list"]:
        raise CodeMissingError
    with opened(file, passphrase) as workspace:
        if given["is_list"]:
            _show_pending(workspace.keying.pending(), as_json=as_json)
        elif given["is_void"]:
            workspace.keying.void(code)
            _said("Ketikan pertama dihapus.", {"state": "void"}, as_json=as_json)
        elif not given["entries"] and not given["table"]:
            _show_sheet(workspace.keying.open(code), as_json=as_json)
        elif not _type(workspace, code, given):
            context.exit(1)


def _type(workspace: Workspace, code: str, given: dict[str, object]) -> bool:
    """Type a sheet as the first or the second person; tell whether it went as wanted."""
    as_json, typist = bool(given["as_json"]), str(given["typist"])
    sheet = workspace.keying.open(code)
    typed = _typed(workspace, sheet, given)
    if not given["is_second"]:
        workspace.keying.type_first(code, typist, typed)
        text = f"Diketik: {sheet.participant.full_name}, penilai {sheet.evaluator.name}."
        _said(f"{text} Menunggu orang kedua.", {"state": "waiting"}, as_json=as_json)
        return True
    if not sheet.typed_by:
        raise NotTypedYetError(code=sheet.code)
    outcome = workspace.keying.confirm(code, typist, typed, replace=bool(given["replace"]))
    if as_json:
        show_object(_outcome_object(outcome))
    else:
        show(_outcome_lines(outcome, sheet))
    return outcome.state == "entered"


def _typed(workspace: Workspace, sheet: KeyingSheet, given: dict[str, object]) -> TypedSheet:
    words: dict[str, str] = {}
    notes = given["notes"]
    for note in notes if isinstance(notes, tuple) else ():
        core, is_pair, text = str(note).partition("=")
        if not is_pair:
            raise NoteShapeError(str(note))
        words[sheet.core_value(core)] = text
    table = given["table"]
    typed = (
        workspace.keying.read_table(sheet, table)  # type: ignore[arg-type]
        if table
        else workspace.keying.read_entries(sheet, str(given["entries"]).split())
    )
    words = {**(typed.words or {}), **words}
    discipline = DISCIPLINES[str(given["discipline"])]
    second_without_words = given["is_second"] and not words
    return typed._replace(
        discipline=discipline,  # type: ignore[arg-type]
        words=None if second_without_words else words,
    )


def _said(text: str, content: dict[str, object], *, as_json: bool) -> None:
    if as_json:
        show_object(content)
    else:
        show(text)


def _show_sheet(sheet: KeyingSheet, *, as_json: bool) -> None:
    if as_json:
        show_object(
            {
                "code": sheet.code,
                "participant": sheet.participant.full_name,
                "evaluator": sheet.evaluator.name,
                "typed_by": sheet.typed_by,
                "rows": [
                    {
                        "criterion": row.criterion,
                        "core_value": row.core_value,
                        "label": row.label,
                        "level": row.on_file,
                    }
                    for row in sheet.rows
                ],
            }
        )
        return
    show(f"{sheet.code}: {sheet.participant.full_name}, penilai {sheet.evaluator.name}")
    for number, row in enumerate(sheet.rows, 1):
        known = "" if row.on_file is None else f" (di berkas: {row.on_file})"
        show(f"{number:>3}. {row.label}{known}")
    if sheet.typed_by:
        remark(f"Sudah diketik oleh {sheet.typed_by}; menunggu orang kedua (--confirm).")


def _show_pending(pending: tuple[PendingSheet, ...], *, as_json: bool) -> None:
    if as_json:
        rows = [each._asdict() | {"at": iso_moment(each.at)} for each in pending]
        show_object({"pending": rows})
    elif not pending:
        show("Tidak ada lembar yang menunggu orang kedua.")
    else:
        show(_pending_lines(pending))


def _pending_lines(pending: tuple[PendingSheet, ...]) -> Iterator[str]:
    for each in pending:
        who, when = each.participant or NOBODY, moment_in_words(each.at)
        yield (f"{each.code}: {who}, penilai {each.evaluator}; diketik {each.typist}, {when}")


def _outcome_object(outcome: KeyingOutcome) -> dict[str, object]:
    return {
        "state": outcome.state,
        "stored": outcome.stored,
        "same": outcome.same,
        "has_notes": outcome.has_notes,
        "nihil_left_out": outcome.nihil_left_out,
        "differences": [each._asdict() for each in outcome.differences],
    }


def _outcome_lines(outcome: KeyingOutcome, sheet: KeyingSheet) -> Iterator[str]:
    if outcome.state != "entered":
        who = ("pertama", "kedua") if outcome.state == "differs" else ("di berkas", "di kertas")
        yield STATES[outcome.state]
        for each in outcome.differences:
            yield f"{each.label}: {who[0]} {each.one}, {who[1]} {each.other}"
        yield AGAIN[outcome.state]
        return
    yield (
        f"Dimasukkan atas nama {sheet.evaluator.name}: {outcome.stored} nilai untuk"
        f" {sheet.participant.full_name}, {outcome.same} sudah ada."
    )
    if outcome.has_notes:
        yield "Di kertas ada catatan disiplin: catat di halaman Disiplin."
    if outcome.nihil_left_out:
        yield "Nihil tidak dinyatakan: penilai ini sudah mencatat sesuatu tentang peserta ini."
