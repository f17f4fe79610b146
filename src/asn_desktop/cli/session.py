"""`session`: make one, set it up, look at it, close it, and open it with the recovery key."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

import click

from asn_desktop.cli.arguments import DATE, day, json_option, opened, session_file
from asn_desktop.cli.closing import accept_late, close, late, missing
from asn_desktop.cli.forgetting import forget
from asn_desktop.cli.output import remark, show, show_object
from asn_desktop.cli.passphrase import with_passphrase
from asn_desktop.cli.path_arguments import PATH, TARGET
from asn_desktop.cli.text_files import read_text

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from typing_extensions import Unpack

    from asn_desktop.cli.passphrase import Passphrase
    from asn_desktop.services.day.session import SessionOverview
    from asn_desktop.services.workspace import CreatedSession, NewSession

KEEP_SAFE = (
    "Tulis kata-kata pemulihan ini di kertas dan simpan di brankas. Hanya ditampilkan sekali;"
    " tanpa kata-kata ini, kata sandi yang lupa tidak dapat diganti."
)


class NewOptions(TypedDict):
    """The options of `session new`."""

    title: str
    place: str
    date: dt.datetime
    until: dt.datetime | None
    instrument: str
    wording: str
    bands: str
    evaluators: tuple[str, ...]
    agency: Path | None
    words_file: Path | None
    passphrase: Passphrase
    as_json: bool


@click.group()
def session() -> None:
    """Sesi: buat, setel, lihat, tutup, pulihkan."""


@session.command()
@session_file
@click.option("--title", metavar="JUDUL", required=True, help="Nama kegiatan.")
@click.option("--place", metavar="TEMPAT", required=True, help="Tempat, misalnya Bontang.")
@click.option("--date", metavar="TTTT-BB-HH", type=DATE, required=True, help="Hari pertama.")
@click.option("--until", metavar="TTTT-BB-HH", type=DATE, help="Hari terakhir, bila lebih.")
@click.option("--instrument", metavar="ID", required=True, help="Misalnya berakhlak-7-bars5.")
@click.option(
    "--wording", metavar="ID", default="UU-20-2023", show_default=True, help="Rumusan nilai dasar."
)
@click.option("--bands", metavar="ID", default="", help="Kualifikasi, misalnya tingkat-5.")
@click.option(
    "--evaluator",
    "evaluators",
    metavar="NAMA",
    multiple=True,
    required=True,
    help="Nama penilai; boleh diulang.",
)
@click.option("--agency", metavar="BERKAS", type=PATH, help="agency.pub dari instansi.")
@click.option(
    "--words-file",
    metavar="BERKAS",
    type=TARGET,
    help="Simpan kata-kata pemulihan di berkas baru ini, tidak di layar.",
)
@json_option
@with_passphrase
def new(file: Path, **options: Unpack[NewOptions]) -> None:
    """Buat sesi dengan kunci akarnya; BERKAS ini milik koordinator."""
    from asn_desktop.services.workspace import create_session  # noqa: PLC0415 - only when it runs

    words_file = options["words_file"]
    if words_file:
        _require_absent(words_file)
    made = create_session(file, _new_session(options), options["passphrase"].text(new=True))
    if made.recovery_words and words_file:
        from asn_desktop.vault.atomic import write_whole  # noqa: PLC0415 - only when it runs

        write_whole(words_file, f"{made.recovery_words}\n".encode())
    _show_made(made, words_file, as_json=options["as_json"])


def _new_session(options: NewOptions) -> NewSession:
    from asn_desktop.services.workspace import NewSession  # noqa: PLC0415
    from asn_desktop.vault.agency import read_agency_public  # noqa: PLC0415

    agency = options["agency"]
    return NewSession(
        title=options["title"],
        place=options["place"],
        date=options["date"].date(),
        until=day(options["until"]),
        instrument=options["instrument"],
        wording=options["wording"],
        evaluators=options["evaluators"],
        bands=options["bands"],
        agency_public=read_agency_public(agency) if agency else None,
    )


def _show_made(made: CreatedSession, words_file: Path | None, *, as_json: bool) -> None:
    shown = "" if words_file else made.recovery_words
    if as_json:
        show_object({"session": str(made.path), "recovery_words": shown})
    else:
        show([f"Sesi dibuat: {made.path}", *([f"Kata-kata pemulihan: {shown}"] if shown else [])])
    if shown:
        remark(KEEP_SAFE)
    elif made.recovery_words:
        remark(f"Kata-kata pemulihan ada di {words_file}. Pindahkan ke brankas, bukan di laptop.")
    else:
        remark("Kunci pemulihan ada pada instansi.")


def _require_absent(path: Path) -> None:
    from asn_desktop.domain.errors import FileExistsAlreadyError  # noqa: PLC0415

    if path.exists():
        raise FileExistsAlreadyError(name=path.name)


@session.command("set")
@session_file
@click.argument("settings", metavar="SETELAN.json", type=PATH)
@with_passphrase
def set_(file: Path, settings: Path, passphrase: Passphrase) -> None:
    """Terapkan kop surat, penanda tangan, penomoran, penilai dari berkas setelan."""
    text = read_text(settings)
    with opened(file, passphrase) as workspace:
        changed = workspace.settings.apply_settings(text, settings.parent)
    show("Setelan diterapkan." if changed else "Setelan sudah seperti itu; tidak ada yang diubah.")


@session.command("show")
@session_file
@json_option
@with_passphrase
def show_(file: Path, passphrase: Passphrase, *, as_json: bool) -> None:
    """Tampilkan sesi secara ringkas."""
    with opened(file, passphrase) as workspace:
        overview, state = workspace.session.overview(), workspace.session.state()
    if as_json:
        show_object(_as_object(overview, state))
    else:
        show(_as_lines(overview, state))


def _as_object(overview: SessionOverview, state: str) -> dict[str, object]:
    return {
        "title": overview.title,
        "instrument": overview.instrument.id,
        "wording": overview.wording,
        "criteria": list(overview.criteria),
        "participants": overview.participants,
        "evaluators": len(overview.evaluators),
        "marks": overview.marks,
        "expected_marks": overview.expected_marks,
        "notes": overview.notes,
        "attestations": overview.attestations,
        "conflicts": overview.conflicts,
        "state": state,
    }


def _as_lines(overview: SessionOverview, state: str) -> list[str]:
    from asn_desktop.domain.wording import weekday_range  # noqa: PLC0415

    status = "ditutup" if overview.status == "closed" else "terbuka"
    late = f", {overview.late} entri susulan" if overview.late else ""
    return [
        overview.title,
        f"{overview.place}, {weekday_range(overview.date, overview.until)}",
        f"Status      : {status}{late}",
        f"Instrumen   : {overview.instrument.id}, {overview.wording}",
        f"Kriteria    : {len(overview.criteria)}",
        f"Peserta     : {overview.participants} (hadir {overview.present})",
        f"Penilai     : {'; '.join(each.name for each in overview.evaluators)}",
        f"Nilai       : {overview.marks} dari {overview.expected_marks}",
        f"Disiplin    : {overview.notes} catatan, {overview.attestations} pernyataan nihil",
        f"Konflik     : {overview.conflicts}",
        f"Keadaan     : {state}",
    ]


@session.command()
@session_file
@click.option(
    "--key",
    metavar="BERKAS",
    type=PATH,
    required=True,
    help="Berkas berisi kata-kata pemulihan, atau agency.key.",
)
@with_passphrase
def recover(file: Path, key: Path, passphrase: Passphrase) -> None:
    """Buka sesi dengan kunci pemulihan dan beri kata sandi baru."""
    from asn_desktop.domain.errors import FileMissingError  # noqa: PLC0415
    from asn_desktop.services.workspace import recover_session  # noqa: PLC0415

    for path in (file, key):  # said before a passphrase is asked for
        if not path.exists():
            raise FileMissingError(name=path.name)
    recover_session(file, key, passphrase.text(new=True))
    show("Kata sandi baru berlaku; kunci pemulihan yang sama tetap dapat dipakai.")


for command in (missing, close, late, accept_late, forget):
    session.add_command(command)
