"""`central`: what is in the agency's file: sessions, packages, people, units, corrections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import click

from asn_desktop.cli.arguments import json_option, out_option
from asn_desktop.cli.centre_arguments import (
    centre_argument,
    listed,
    moment,
    nip_option,
    opened_centre,
    plain,
    session_option,
)
from asn_desktop.cli.output import progress, show, show_object
from asn_desktop.cli.passphrase import with_passphrase
from asn_desktop.domain.errors import UnknownPersonError
from asn_desktop.domain.wording import decimal_comma

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from asn_desktop.cli.passphrase import Passphrase
    from asn_desktop.domain.centre import (
        CentralChange,
        CentralSession,
        PersonEntry,
        PersonFound,
        PersonHistory,
        UnitPeriod,
    )

SHORT = 8
"""So many letters of a session's id tell it from others."""


@click.command()
@centre_argument
@json_option
@with_passphrase
def sessions(centre: Path, passphrase: Passphrase, *, as_json: bool) -> None:
    """Sebutkan semua sesi: isinya, yang kurang, yang berkonflik, kapan paketnya datang."""
    with opened_centre(centre, passphrase, renew=True) as opened:
        found = opened.reading.sessions()
    if as_json:
        content = listed("sessions", found)
        show_object(content)
        return
    show(f"{len(found)} sesi.")
    show(line for each in found for line in _session_lines(each))


def _session_lines(each: CentralSession) -> Iterator[str]:
    root = f"  [{each.root_words}]" if each.root_words else ""
    yield f"{each.date}  {each.title}  ({each.ses[:SHORT]}){root}"
    counts = f"{each.participants} peserta, {each.marks} dari {each.expected_marks} nilai"
    yield f"    {counts}; {each.notes} catatan; {each.certificates} sertifikat"
    came = f"{each.packages} paket, terakhir {moment(each.last_at)}"
    troubles = (
        (each.conflicts, f"{each.conflicts} konflik"),
        (each.gaps, f"{len(each.gaps)} laptop kurang lengkap"),
        (each.forks, f"{len(each.forks)} berkas laptop dipakai di dua tempat"),
        (each.late, f"{each.late} susulan"),
        (each.set_apart, f"{each.set_apart} entri tidak dihitung"),
        (each.corrections, f"{each.corrections} koreksi"),
        (each.reissue, f"{each.reissue} sertifikat perlu terbit ulang"),
    )
    yield "    " + "; ".join((came, *(words for holds, words in troubles if holds)))


@click.command()
@centre_argument
@session_option
@json_option
@with_passphrase
def packages(centre: Path, session: str, passphrase: Passphrase, *, as_json: bool) -> None:
    """Sebutkan paket yang sudah digabung, yang terakhir lebih dulu."""
    with opened_centre(centre, passphrase) as opened:
        ses = opened.reading.find(session) if session else ""
        found = opened.reading.packages(ses)
    if as_json:
        show_object(listed("packages", found))
        return
    for each in found:
        counts = "" if each.new is None else f"; {each.new} baru, {each.changed} berubah"
        show(f"{moment(each.at)}  {each.title}  dari {each.sender or '?'}  {each.receipt}{counts}")


@click.command()
@centre_argument
@click.argument("who", metavar="NIP_ATAU_NAMA")
@json_option
@with_passphrase
def person(centre: Path, who: str, passphrase: Passphrase, *, as_json: bool) -> None:
    """Riwayat seorang pegawai di semua sesi; nama yang cocok dengan beberapa orang disebut saja."""
    with opened_centre(centre, passphrase, renew=True) as opened:
        reading = opened.reading
        try:
            history = reading.person(who)
        except UnknownPersonError:
            found = reading.people(who)
            if not found:
                raise
            if len(found) > 1:
                _show_people(found, as_json=as_json)
                return
            one = found[0]
            history = (
                reading.person(one.nip)
                if one.nip
                else reading.person_without_nip(one.ses, one.participant)
            )
    if as_json:
        content = plain(history)
        assert isinstance(content, dict)  # noqa: S101 (a named tuple)
        show_object(content)
    else:
        show(_person_lines(history))


def _show_people(found: tuple[PersonFound, ...], *, as_json: bool) -> None:
    if as_json:
        show_object(listed("people", found))
        return
    show(f"{len(found)} orang cocok. Sebutkan NIP-nya:")
    for each in found:
        nip = each.nip or f"tanpa NIP, sesi {each.ses[:SHORT]}"
        show(f"  {nip}  {each.name}, {each.unit} ({each.sessions} sesi)")


def _person_lines(history: PersonHistory) -> Iterator[str]:
    yield f"{history.name}  NIP {history.nip or 'tidak ada'}"
    if len(history.names) > 1:
        yield "Nama yang pernah ditulis: " + "; ".join(each.text for each in history.names)
    if history.units:
        yield "Perangkat daerah: " + "; ".join(
            f"{each.text} ({each.first} s.d. {each.last})" for each in history.units
        )
    for entry in history.entries:
        yield from _entry_lines(entry)


def _entry_lines(entry: PersonEntry) -> Iterator[str]:
    total = "belum ada nilai akhir" if entry.total is None else decimal_comma(entry.total)
    band = entry.confirmed or (f"{entry.proposed} (usulan)" if entry.proposed else "")
    yield f"{entry.date}  {entry.session}: {total} {band}".rstrip()
    parts = [entry.attendance, entry.discipline.label]
    parts += [f"{entry.notes} catatan"] if entry.notes else []
    parts += [f"sertifikat {number or 'tanpa nomor'}" for number in entry.certificates]
    parts += [f"{entry.conflicts} konflik"] if entry.conflicts else []
    parts += [f"{entry.corrections} koreksi"] if entry.corrections else []
    parts += [] if entry.known_root else ["akar belum dikenal"]
    yield "    " + "; ".join(parts)


@click.command()
@centre_argument
@click.option(
    "--by", type=click.Choice(("session", "year")), default="session", help="Per sesi, atau tahun."
)
@click.option("--unit", metavar="NAMA", default="", help="Hanya perangkat daerah ini.")
@json_option
@with_passphrase
def units(
    centre: Path,
    by: Literal["session", "year"],
    unit: str,
    passphrase: Passphrase,
    *,
    as_json: bool,
) -> None:
    """Perangkat daerah dari waktu ke waktu; kelompok kecil tanpa rata-rata."""
    with opened_centre(centre, passphrase) as opened:
        found = opened.reading.units(by, unit, progress("Menghitung"))
    if as_json:
        show_object(listed("units", found))
    else:
        show(_unit_line(each) for each in found)


def _unit_line(each: UnitPeriod) -> str:
    from asn_desktop.domain.scoring import half_up  # noqa: PLC0415 - slow to load

    name = "semua unit" if each.kind == "everybody" else each.unit or "tanpa unit"
    if each.mean is not None:
        mean = decimal_comma(half_up(each.mean))
    else:
        mean = "n kecil" if each.is_small else "dijaga"
    title = f" {each.session}" if each.session else ""
    return f"{each.period}{title}  {name}: {mean} ({each.people} orang)  [{each.scale}]"


@click.command()
@centre_argument
@session_option
@nip_option
@click.option("--limit", type=click.IntRange(1), default=2000, help="Paling banyak sekian baris.")
@json_option
@with_passphrase
def changes(  # noqa: PLR0913 - one an option
    centre: Path, session: str, nip: str, limit: int, passphrase: Passphrase, *, as_json: bool
) -> None:
    """Sebutkan apa yang diubah oleh paket yang datang belakangan."""
    with opened_centre(centre, passphrase) as opened:
        ses = opened.reading.find(session) if session else ""
        found = opened.reading.changes(ses, nip, limit)
    if as_json:
        show_object(listed("changes", found))
    elif not found:
        show("Belum ada koreksi.")
    else:
        show(_change_line(each) for each in found)


def _change_line(each: CentralChange) -> str:
    whose = each.participant or each.session
    why = f"; alasan: {each.why}" if each.why else ""
    said = f"{each.field}: {each.before} -> {each.after}"
    return f"{moment(each.at)}  {whose}  {said} ({each.author or each.sender}{why})"


@click.command()
@centre_argument
@out_option("BERKAS.json", "Berkas daftar yang dibuat.")
@with_passphrase
def revoked(centre: Path, out: Path, passphrase: Passphrase) -> None:
    """Tulis daftar sertifikat yang dicabut di semua sesi, tanpa nama, untuk pemeriksa lain."""
    with opened_centre(centre, passphrase, renew=True) as opened:
        count = opened.reading.write_revoked(out)
    show(f"Daftar {count} yang dicabut: {out}")


@click.command()
@centre_argument
@session_option
@json_option
@with_passphrase
def reissue(centre: Path, session: str, passphrase: Passphrase, *, as_json: bool) -> None:
    """Sebutkan sertifikat yang perlu terbit ulang, dengan sebabnya."""
    with opened_centre(centre, passphrase, renew=True) as opened:
        ses = opened.reading.find(session) if session else ""
        found = opened.reading.reissue(ses)
    if as_json:
        show_object(listed("certificates", found))
    elif not found:
        show("Semua sertifikat masih sesuai.")
    else:
        for each in found:
            show(f"{each.date}  {each.number or 'tanpa nomor'}  {each.name}: {each.reason}")
