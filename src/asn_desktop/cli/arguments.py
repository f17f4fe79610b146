"""Arguments and options that many commands share."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from asn_desktop.cli.path_arguments import PATH, TARGET
from asn_desktop.domain.errors import FileMissingError

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from click.decorators import FC

    from asn_desktop.cli.passphrase import Passphrase
    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.services.workspace import Workspace

DATE = click.DateTime(formats=["%Y-%m-%d"])

session_file = click.argument("file", metavar="BERKAS", type=PATH)
table_file = click.argument("table", metavar="TABEL", type=PATH)
evaluator_option = click.option("--evaluator", metavar="NAMA", required=True, help="Nama penilai.")
why_option = click.option("--why", metavar="TEKS", required=True, help="Alasannya.")
json_option = click.option("--json", "as_json", is_flag=True, help="Cetak satu objek JSON.")
participants_option = click.option(
    "--participant",
    "participants",
    metavar="NIP",
    multiple=True,
    help="Hanya pegawai ini; boleh diulang.",
)
preview_option = click.option("--dry-run", is_flag=True, help="Hanya lihat; tidak ada yang diubah.")


class ChooseOneError(click.UsageError):
    """Of these options one is to be given, and one only."""

    def __init__(self, *choices: str) -> None:
        super().__init__(f"Pakai salah satu: {', atau '.join(choices)}.")


def out_option(metavar: str, what: str) -> Callable[[FC], FC]:
    """Return the option that says which file a result goes to."""
    return click.option("--out", metavar=metavar, type=TARGET, required=True, help=what)


@contextmanager
def opened(file: Path, passphrase: Passphrase) -> Iterator[Workspace]:
    """Open a session's file for one command.

    :raises UserError: absent, another kind, in use, a wrong passphrase, a newer format.
    """
    if not file.exists():  # said before a passphrase is asked for
        raise FileMissingError(name=file.name)
    from asn_desktop.services.workspace import Workspace  # noqa: PLC0415 - only when it runs

    with Workspace.open(file, passphrase.text()) as workspace:
        yield workspace


def named(workspace: Workspace, nips: Sequence[str]) -> tuple[ParticipantId, ...]:
    """Return who has these NIPs, each once.

    :raises UnknownParticipantError: nobody has one of them.
    """
    return tuple(dict.fromkeys(workspace.roster.find(nip).id for nip in nips))


def day(given: dt.datetime | None) -> dt.date | None:
    """Return the date alone of what click read."""
    return given.date() if given else None
