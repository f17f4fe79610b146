"""`central`: what is awaited, whose sessions are known, receipts, and forgetting."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from asn_desktop.cli.arguments import DATE, day, json_option, out_option, preview_option, why_option
from asn_desktop.cli.centre_arguments import (
    centre_argument,
    listed,
    moment,
    opened_centre,
    plain,
)
from asn_desktop.cli.output import progress, remark, show, show_object
from asn_desktop.cli.passphrase import with_passphrase
from asn_desktop.cli.path_arguments import PATH
from asn_desktop.domain.centre import NewExpected
from asn_desktop.domain.errors import ForgetUnconfirmedError, NothingToForgetError

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator
    from pathlib import Path

    from asn_desktop.cli.passphrase import Passphrase
    from asn_desktop.domain.centre import ExpectedPackage, ForgetPlan, Forgotten

CAME = {"diterima": "diterima", "terlambat": "datang terlambat", "belum": "belum datang"}
NOTHING: tuple[Forgotten, ...] = ()
IRREVERSIBLE = (
    "Ini tidak dapat dibatalkan: nilai, catatan, perubahan dan paket sesi di atas hilang dari"
    " berkas pusat; yang tinggal hanya catatan bahwa sesinya pernah ada."
)


@click.group()
def expected() -> None:
    """Paket yang ditunggu: sesi dan laptop mana yang belum mengirim."""


@expected.command("list")
@centre_argument
@json_option
@with_passphrase
def list_(centre: Path, passphrase: Passphrase, *, as_json: bool) -> None:
    """Sebutkan yang ditunggu; yang lewat batas lebih dulu."""
    with opened_centre(centre, passphrase) as opened:
        found = opened.expected.all()
    if as_json:
        show_object(listed("expected", found))
    else:
        show(_expected_line(each) for each in found)


def _expected_line(each: ExpectedPackage) -> str:
    state = "LEWAT BATAS" if each.overdue else CAME[each.state]
    laptop = f" · {each.laptop}" if each.laptop else ""
    due = f", paling lambat {each.due}" if each.due else ""
    came = f" ({moment(each.received_at)})" if each.received_at else ""
    return f"{each.n}. {each.date}  {each.title}{laptop}: {state}{came}{due}"


@expected.command()
@centre_argument
@click.option("--title", metavar="JUDUL", required=True, help="Judul sesi.")
@click.option("--date", metavar="TANGGAL", required=True, help="Tanggal sesi.")
@click.option("--place", metavar="TEMPAT", default="", help="Tempatnya.")
@click.option("--laptop", metavar="NAMA", default="", help="Laptop atau penilai; kosong: sesinya.")
@click.option("--due", metavar="TANGGAL", default="", help="Paling lambat.")
@click.option("--contact", metavar="SIAPA", default="", help="Yang dihubungi.")
@with_passphrase
def add(centre: Path, passphrase: Passphrase, **said: str) -> None:
    """Tambah satu paket yang ditunggu."""
    with opened_centre(centre, passphrase) as opened:
        is_new = opened.expected.add(NewExpected(**said))
    show("Ditambahkan." if is_new else "Sudah ada dalam daftar; keterangannya diperbarui.")


@expected.command("import")
@centre_argument
@click.argument("table", metavar="TABEL", type=PATH)
@json_option
@with_passphrase
def import_(centre: Path, table: Path, passphrase: Passphrase, *, as_json: bool) -> None:
    """Tambah dari tabel: judul, tanggal, tempat, laptop, batas, kontak."""
    with opened_centre(centre, passphrase) as opened:
        reading = opened.expected.add_table(table)
    for problem in reading.problems:
        remark(f"Baris {problem.row}: {problem.message}")
    if as_json:
        show_object(_object(reading))
    else:
        show(f"{reading.added} ditambahkan, {reading.same} sudah ada.")


@expected.command()
@centre_argument
@with_passphrase
def learn(centre: Path, passphrase: Passphrase) -> None:
    """Tambah penilai yang ditugasi tetapi belum ada kirimannya."""
    with opened_centre(centre, passphrase) as opened:
        added = opened.expected.learn()
    show(f"{added} laptop penilai ditambahkan ke daftar yang ditunggu.")


@expected.command()
@centre_argument
@click.argument("number", metavar="NOMOR", type=int)
@with_passphrase
def remove(centre: Path, number: int, passphrase: Passphrase) -> None:
    """Hapus satu dari daftar."""
    with opened_centre(centre, passphrase) as opened:
        opened.expected.remove(number)
    show("Dihapus dari daftar.")


@click.command()
@centre_argument
@click.argument("files", metavar="KUNCI.pub...", type=PATH, nargs=-1, required=True)
@with_passphrase
def trust(centre: Path, files: tuple[Path, ...], passphrase: Passphrase) -> None:
    """Kenali akar sesi: kunci publik dari koordinator (keys export)."""
    with opened_centre(centre, passphrase) as opened:
        for file in files:
            known = opened.upkeep.trust(file)
            show(f"Dikenal: {known.title or known.ses}.")


@click.command()
@centre_argument
@click.option("--session", metavar="SESI", required=True, help="Judul sesi, atau awal nomornya.")
@out_option("TERIMA.txt", "Berkas kode terima yang dibuat.")
@json_option
@with_passphrase
def receipt(
    centre: Path, session: str, out: Path, passphrase: Passphrase, *, as_json: bool
) -> None:
    """Tulis kode terima paket satu sesi, untuk diketik di laptop pengirim."""
    with opened_centre(centre, passphrase) as opened:
        given = opened.files.receipt(out, opened.reading.find(session))
    if as_json:
        show_object(_object(given))
        return
    show(f"Tanda terima: {out}")
    show(f"  {each.sender or '?'}: kode terima {each.acknowledgement}" for each in given.packages)


@click.command()
@centre_argument
@click.option("--session", "chosen", metavar="SESI", multiple=True, help="Sesi ini; dapat diulang.")
@click.option("--before", metavar="TANGGAL", type=DATE, help="Semua yang selesai sebelum hari ini.")
@why_option
@click.option("--yes", is_flag=True, help="Ya, hapus untuk selamanya.")
@preview_option
@json_option
@with_passphrase
def forget(  # noqa: PLR0913 - one an option
    centre: Path,
    chosen: tuple[str, ...],
    before: dt.datetime | None,
    why: str,
    passphrase: Passphrase,
    *,
    yes: bool,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Hapus data pribadi sesi menurut batas simpan; tidak dapat dibatalkan."""
    if not chosen and before is None:
        raise NothingToForgetError
    with opened_centre(centre, passphrase) as opened:
        wanted = [opened.reading.find(each) for each in chosen]
        plans = opened.upkeep.forgettable(day(before), wanted)
        if not as_json:
            show(_plan_lines(plans))
        if dry_run or not plans:
            done, compacted = NOTHING, True
        elif not yes:
            raise ForgetUnconfirmedError
        else:
            sessions = [plan.ses for plan in plans]
            done, compacted = opened.upkeep.forget(sessions, why, progress("Menghapus"))
    if as_json:
        gone = listed("plans", plans) | listed("forgotten", done)
        show_object(gone | {"compacted": compacted})
    elif done:
        show(f"{len(done)} sesi dihapus dari pusat.")
    if not compacted:
        remark("Ruang untuk memadatkan berkas kurang; kosongkan ruang, lalu jalankan lagi.")


def _plan_lines(plans: tuple[ForgetPlan, ...]) -> Iterator[str]:
    if not plans:
        yield "Tidak ada sesi yang lewat batas simpan."
        return
    for plan in plans:
        counts = f"{plan.participants} peserta, {plan.marks} nilai, {plan.packages} paket"
        yield f"{plan.date}  {plan.title}: {counts}" + (
            f"  ({plan.warning})" if plan.warning else ""
        )
    yield IRREVERSIBLE


@click.command()
@centre_argument
@json_option
@with_passphrase
def forgotten(centre: Path, passphrase: Passphrase, *, as_json: bool) -> None:
    """Sebutkan sesi yang pernah ada dan datanya sudah dihapus."""
    with opened_centre(centre, passphrase) as opened:
        found = opened.upkeep.forgotten()
    if as_json:
        show_object(listed("forgotten", found))
    else:
        show(f"{moment(each.at)}  {each.title} ({each.date}): {each.why}" for each in found)


def _object(content: object) -> dict[str, object]:
    found = plain(content)
    assert isinstance(found, dict)  # noqa: S101 (a named tuple)
    return found
