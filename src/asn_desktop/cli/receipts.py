"""`package receipt`, `acknowledge`, `sent`, `emergency`: what a table has, and the last resort."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from asn_desktop.cli.arguments import json_option, opened, session_file
from asn_desktop.cli.output import progress, remark, show, show_object
from asn_desktop.cli.passphrase import with_passphrase
from asn_desktop.cli.path_arguments import PATH
from asn_desktop.domain.moments import local_words

if TYPE_CHECKING:
    from asn_desktop.cli.passphrase import Passphrase
    from asn_desktop.services.merging.receipts import Acknowledged, SentPackage, TableReceipt

WAYS = {"code": "dengan kode", "file": "dengan tanda terima", "relay": "lewat laptop lain"}
STATES = {"waiting": "belum diterima", "covered": "isinya diterima bersama paket lain"}


@click.command()
@session_file
@click.option(
    "--out",
    metavar="TUJUAN",
    type=PATH,
    help="Folder (flashdisk) atau berkas .asntt; tanpa ini kodenya saja.",
)
@click.option(
    "--merging", metavar="N", type=int, help="Nomor penggabungan; tanpa ini yang terakhir."
)
@json_option
@with_passphrase
def receipt(
    file: Path, out: Path | None, merging: int | None, passphrase: Passphrase, *, as_json: bool
) -> None:
    """Sebut kode terima paket yang sudah digabung, dan simpan tanda terimanya."""
    with opened(file, passphrase) as workspace:
        told = workspace.receipts.of_merging(merging)
        path = workspace.receipts.give(out, merging) if out is not None else None
    if as_json:
        plain = {"file": str(path) if path else "", "acknowledgements": _told(told)}
        show_object(plain)
        return
    show([f"Tanda terima: {path}"] if path else [])
    show(code_lines(told) or ["Belum ada paket yang digabung."])


@click.command()
@session_file
@click.argument("given", metavar="KODE_ATAU_BERKAS")
@json_option
@with_passphrase
def acknowledge(file: Path, given: str, passphrase: Passphrase, *, as_json: bool) -> None:
    """Catat bahwa meja sudah menerima: kode terima, atau berkas tanda terima (.asntt)."""
    from asn_desktop.domain.codes import read_code  # noqa: PLC0415 - only when it runs

    is_code = read_code(given) is not None and not Path(given).exists()
    is_path = not is_code and ("." in given or Path(given).exists())
    with opened(file, passphrase) as workspace:
        receipts = workspace.receipts
        found = receipts.take(Path(given)) if is_path else receipts.type_code(given)
    if as_json:
        show_object(
            {
                "packages": [_plain(package) for package in found.packages],
                "newly": found.newly,
                **found.delivery._asdict(),
                "again": found.is_again,
                "older": found.is_older,
            }
        )
        return
    show(_said(found))


@click.command()
@session_file
@click.option(
    "--withdraw",
    metavar="N",
    type=int,
    help="Tarik catatan diterima paket nomor N: meja mengurungkan penggabungannya.",
)
@json_option
@with_passphrase
def sent(file: Path, withdraw: int | None, passphrase: Passphrase, *, as_json: bool) -> None:
    """Daftar paket yang dikirim dari laptop ini: kapan, kodenya, sudah diterima atau belum."""
    with opened(file, passphrase) as workspace:
        if withdraw is not None:
            workspace.receipts.withdraw(withdraw)
        packages, delivery = workspace.receipts.sent(), workspace.receipts.delivery()
    if as_json:
        show_object({"packages": [_plain(each) for each in packages], **delivery._asdict()})
        return
    show([_line(package) for package in packages] or ["Belum ada paket yang dikirim."])
    if sum(delivery):
        show(
            f"Lembar: {delivery.draft} draf, {delivery.final} final di laptop ini,"
            f" {delivery.received} diterima."
        )


@click.command()
@session_file
@click.option(
    "--out", metavar="FOLDER", type=PATH, required=True, help="Flashdisk atau folder lain."
)
@json_option
@with_passphrase
def emergency(file: Path, out: Path, passphrase: Passphrase, *, as_json: bool) -> None:
    """Salin berkas sesi utuh ke flashdisk, bila cara lain tidak jalan; digabung seperti paket."""
    with opened(file, passphrase) as workspace:
        copy = workspace.emergency.write(out, progress("Menyalin"))
    if as_json:
        show_object(
            {
                "file": str(copy.path),
                "recovery": str(copy.recovery) if copy.recovery else "",
                "readme": str(copy.readme),
                "receipt": copy.receipt,
            }
        )
        return
    show(f"Aman dicabut. Salinan darurat: {copy.path}")
    if copy.receipt:
        show(f"Kode paket: {copy.receipt}")
    remark("Salinan ini dibuka dengan kata sandi laptop ini, dan memuat kunci laptop ini.")


COMMANDS = (receipt, acknowledge, sent, emergency)
"""Added to `package`."""


def _told(told: tuple[TableReceipt, ...]) -> list[dict[str, object]]:
    """Return for programs what a table says of packages."""
    return [
        {
            "sender": each.sender,
            "receipt": each.receipt,
            "acknowledgement": each.acknowledgement,
            "state": each.state.value,
            "digest": each.digest,
        }
        for each in told
    ]


def code_lines(told: tuple[TableReceipt, ...]) -> list[str]:
    """Return for people the codes to read to the senders."""
    return [
        f"Kode terima untuk {each.sender} (paket {each.receipt}): {each.acknowledgement}"
        if each.acknowledgement
        else f"Paket {each.receipt} dari {each.sender}: tanpa kode terima."
        for each in told
    ]


def _said(found: Acknowledged) -> list[str]:
    newest = found.packages[0]
    word = "Sudah tercatat" if found.is_again else "Diterima"
    lines = [f"{word}: paket {newest.name}, dikirim {_moment(newest.at)}."]
    if found.is_older:
        lines.append("Ini bukan paket yang terakhir dikirim; yang terakhir belum diterima.")
    if found.newly:
        lines.append(f"{found.newly} lembar final kini diterima.")
    if found.delivery.final:
        lines.append(f"{found.delivery.final} lembar final belum diterima; kirim paket baru.")
    return lines


def _line(package: SentPackage) -> str:
    state = STATES.get(package.state.value)
    if package.received_at is not None:
        state = f"diterima {_moment(package.received_at)} {WAYS.get(package.how, '')}".rstrip()
    return f"{package.n}. {_moment(package.at)}  {package.name}  {package.receipt}  {state}"


def _plain(package: SentPackage) -> dict[str, object]:
    return package._asdict() | {"state": package.state.value}


def _moment(at: int) -> str:
    return local_words(at, "%d-%m-%Y %H.%M")
