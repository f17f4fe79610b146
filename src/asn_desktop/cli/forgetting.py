"""`session forget`: a session leaves this laptop once it is known to have arrived."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from asn_desktop.cli.arguments import DATE, day, json_option, preview_option, session_file
from asn_desktop.cli.output import show, show_object
from asn_desktop.cli.passphrase import with_passphrase
from asn_desktop.domain.errors import FileMissingError, ForgetUnconfirmedError

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator
    from pathlib import Path

    from asn_desktop.cli.passphrase import Passphrase
    from asn_desktop.services.session.forgetting import SessionForgetting

IRREVERSIBLE = (
    "Ini tidak dapat dibatalkan: berkas sesi, pemulihan, titik pulih dan paket yang disimpan di"
    " laptop ini hilang selamanya. Salinan di flashdisk dan kertas tidak ikut terhapus."
)


@click.command()
@session_file
@click.option("--before", metavar="TANGGAL", type=DATE, help="Hanya bila selesai sebelum hari ini.")
@click.option("--yes", is_flag=True, help="Ya, hapus untuk selamanya.")
@preview_option
@json_option
@with_passphrase
def forget(  # noqa: PLR0913 - one an option
    file: Path,
    before: dt.datetime | None,
    passphrase: Passphrase,
    *,
    yes: bool,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Hapus data sesi dari laptop ini, sesudah kode terimanya tercatat."""
    if not file.exists():  # said before a passphrase is asked for
        raise FileMissingError(name=file.name)
    from asn_desktop.services.session.forgetting import (  # noqa: PLC0415 - only when it runs
        forget_plan,
        forget_session,
    )

    if dry_run:
        plan = forget_plan(file, passphrase.text(), day(before))
    elif not yes:
        raise ForgetUnconfirmedError
    else:
        plan = forget_session(file, passphrase.text(), day(before))
    if as_json:
        show_object(_as_object(plan, removed=not dry_run))
    else:
        show(_as_lines(plan, removed=not dry_run))


def _as_object(plan: SessionForgetting, *, removed: bool) -> dict[str, object]:
    return {
        "title": plan.title,
        "until": plan.until.isoformat(),
        "files": [each.name for each in plan.files],
        "bytes": plan.bytes,
        "received_at": plan.received_at,
        "may": plan.may,
        "reason": plan.reason,
        "removed": removed,
    }


def _as_lines(plan: SessionForgetting, *, removed: bool) -> Iterator[str]:
    if removed:
        yield f"{plan.title}: {len(plan.files)} berkas dihapus dari laptop ini."
        return
    yield f"{plan.title}: {len(plan.files)} berkas"
    yield from (f"  {each.name}" for each in plan.files)
    yield IRREVERSIBLE if plan.may else f"Belum boleh dihapus: {plan.reason}."
