"""`participants`: somebody who stands before the table, and who came."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from asn_desktop.cli.arguments import json_option, opened, session_file, table_file
from asn_desktop.cli.output import show, show_object
from asn_desktop.cli.passphrase import with_passphrase
from asn_desktop.cli.table_results import show_result

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.decorators import FC

    from asn_desktop.cli.passphrase import Passphrase

FIELDS = {
    "nip": "NIP, 18 digit.",
    "name": "Nama; gelar boleh ikut, dipisahkan sendiri.",
    "unit": "Perangkat daerah.",
    "front_titles": "Gelar depan.",
    "back_titles": "Gelar belakang.",
    "sex": "L atau P.",
    "birth_place": "Tempat lahir.",
    "birth_date": "Tanggal lahir, TTTT-BB-HH.",
    "golongan": "Golongan, misalnya III/a.",
    "pangkat": "Pangkat; tanpa ini menurut golongan.",
    "jabatan": "Jabatan.",
    "employment": "CPNS, PNS atau PPPK.",
    "tmt": "TMT, TTTT-BB-HH.",
    "latsar_score": "Nilai Latsar.",
    "latsar_qualification": "Kualifikasi Latsar.",
    "latsar_source": "Sumber nilai Latsar.",
    "latsar_date": "Tanggal nilai Latsar.",
    "sttpl_number": "Nomor STTPL.",
    "skp_predicate": "Predikat SKP.",
    "skp_source": "Sumber predikat SKP.",
    "skp_date": "Tanggal predikat SKP.",
}
"""Every field of the roster with what its option says."""


def _field_options(command: FC) -> FC:
    for field, text in reversed(FIELDS.items()):
        option: Callable[[FC], FC] = click.option(
            f"--{field.replace('_', '-')}",
            field,
            metavar="TEKS",
            default="",
            required=field == "name",
            help=text,
        )
        command = option(command)
    return command


@click.group()
def participants() -> None:
    """Peserta yang datang tanpa terdaftar, dan kehadiran."""


@participants.command()
@session_file
@_field_options
@json_option
@with_passphrase
def add(file: Path, passphrase: Passphrase, *, as_json: bool, **fields: str) -> None:
    """Tambah seorang peserta yang berdiri di depan meja."""
    with opened(file, passphrase) as workspace:
        person = workspace.roster.add(fields).person
    if as_json:
        show_object({"number": person.number, "nip": person.nip, "name": person.full_name})
    else:
        show(f"Ditambahkan sebagai nomor {person.number}: {person.full_name}.")


@participants.command()
@session_file
@table_file
@json_option
@with_passphrase
def attendance(file: Path, table: Path, passphrase: Passphrase, *, as_json: bool) -> None:
    """Masukkan kehadiran dari tabel: kolom nip, status, menit, catatan."""
    with opened(file, passphrase) as workspace:
        outcome = workspace.attendance.import_table(table)
    show_result(outcome, as_json=as_json)
