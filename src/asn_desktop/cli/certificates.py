"""`certificates`: the register of what was issued, taking certificates back, the list of those."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

import click

from asn_desktop.cli.arguments import (
    ChooseOneError,
    json_option,
    named,
    opened,
    out_option,
    participants_option,
    session_file,
    why_option,
)
from asn_desktop.cli.output import show, show_object
from asn_desktop.cli.passphrase import with_passphrase
from asn_desktop.domain.errors import NumberNotIssuedError
from asn_desktop.domain.moments import iso_moment
from asn_desktop.domain.profiles import EITHER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from typing_extensions import Unpack

    from asn_desktop.cli.passphrase import Passphrase
    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.domain.revocations import Revocation
    from asn_desktop.services.certificates.certificate_register import CertificateState
    from asn_desktop.services.workspace import Workspace

SHOWN = 12
"""So many letters of a digest are shown; they are enough to name it again."""


class RevokeOptions(TypedDict):
    """What is taken back: people's certificates, or one batch."""

    participants: tuple[str, ...]
    numbers: tuple[str, ...]
    batch: int | None
    why: str
    passphrase: Passphrase


@click.group()
def certificates() -> None:
    """Sertifikat yang sudah terbit: daftar, cabut, batalkan pencabutan."""


@certificates.command("list")
@session_file
@json_option
@with_passphrase
def list_(file: Path, passphrase: Passphrase, *, as_json: bool) -> None:
    """Sebutkan sertifikat tiap peserta dan yang dicabut."""
    with opened(file, passphrase) as workspace:
        states = workspace.papers.certificate_states()
        gone = workspace.revocations.all()
    if as_json:
        show_object(
            {
                "certificates": [_as_object(state) for state in states],
                "revocations": [each._asdict() | {"at": iso_moment(each.at)} for each in gone],
            }
        )
        return
    show(_state_line(state) for state in states)
    show(_revocation_line(each) for each in gone)


@certificates.command()
@session_file
@participants_option
@click.option(
    "--number",
    "numbers",
    metavar="NOMOR",
    multiple=True,
    help="Nomor seperti di daftar; juga kertas entri yang digabung. Boleh diulang.",
)
@click.option("--batch", metavar="N", type=click.IntRange(min=1), help="Seluruh cetakan ini.")
@why_option
@with_passphrase
def revoke(file: Path, **options: Unpack[RevokeOptions]) -> None:
    """Cabut sertifikat orang atau nomor tertentu, atau satu cetakan seluruhnya.

    Dari yang berkonflik semua sisinya dicabut.

    Alasannya ikut dalam paket dan dapat dibaca di semua laptop sesi ini, juga milik penilai:
    jangan menulis nilai di situ.
    """
    batch, nips, numbers = options["batch"], options["participants"], options["numbers"]
    if sum((batch is not None, bool(nips), bool(numbers))) != 1:
        raise ChooseOneError("--participant", "--number", "--batch")
    with opened(file, options["passphrase"]) as workspace:
        if batch is not None:
            workspace.revocations.revoke_batch(batch, options["why"])
        else:
            people = (*named(workspace, nips), *_numbered(workspace, numbers))
            workspace.revocations.revoke(people, options["why"])
        count = len(workspace.revocations.all())
    show(f"Dicabut. Yang dicabut di sesi ini: {count}. Kirimkan paket agar laptop lain tahu.")


@certificates.command()
@session_file
@click.argument("subjects", metavar="KODE...", nargs=-1, required=True)
@why_option
@with_passphrase
def restore(file: Path, subjects: tuple[str, ...], why: str, passphrase: Passphrase) -> None:
    """Batalkan pencabutan; KODE adalah awal kode di daftar, sedikitnya enam huruf.

    Alasannya dapat dibaca di semua laptop sesi ini, juga milik penilai.
    """
    with opened(file, passphrase) as workspace:
        workspace.revocations.restore(subjects, why)
        count = len(workspace.revocations.all())
    show(f"Pencabutan dibatalkan. Yang masih dicabut di sesi ini: {count}.")


@certificates.command()
@session_file
@out_option("BERKAS.json", "Berkas daftar yang dibuat.")
@with_passphrase
def revoked(file: Path, out: Path, passphrase: Passphrase) -> None:
    """Tulis daftar yang tidak berlaku lagi, tanpa nama dan alasan, untuk pemeriksa lain."""
    with opened(file, passphrase) as workspace:
        count = workspace.revocations.write_list(out)
    show(f"Daftar {count} yang tidak berlaku lagi: {out}")


def _numbered(workspace: Workspace, numbers: Sequence[str]) -> Iterator[ParticipantId]:
    """Yield whose paper has these numbers: the person's, or the entry's that was joined.

    :raises NumberNotIssuedError: a number is nobody's, or several people's.
    """
    states = workspace.papers.certificate_states() if numbers else ()
    for number in dict.fromkeys(numbers):
        found = [each for each in states if number in each.number.split(EITHER)]
        if len(found) != 1:
            raise NumberNotIssuedError(number=number)
        yield found[0].entry or found[0].participant.id


def _as_object(state: CertificateState) -> dict[str, object]:
    return {
        "nip": state.participant.nip,
        "name": state.participant.full_name,
        "status": state.status,
        "number": state.number,
        "batches": sorted(state.batches),
        "obstacle": state.obstacle,
    }


def _state_line(state: CertificateState) -> str:
    number = state.number or "tanpa nomor"
    batches = " dan ".join(str(each) for each in sorted(state.batches) if each)
    batch = f", cetakan {batches}" if batches else ""
    why = f" ({state.obstacle})" if state.obstacle else ""
    return f"{number}{batch}  {state.participant.full_name}: {state.status}{why}"


def _revocation_line(each: Revocation) -> str:
    what = f"cetakan {each.batch}" if each.is_batch else f"{each.number} {each.name}"
    return f"dicabut {each.subject[:SHOWN]}  {what.strip()}: {each.why}"
