"""`check`: the self-test of an installation."""

from __future__ import annotations

import json

import click


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Cetak satu objek JSON.")
@click.pass_context
def check(context: click.Context, *, as_json: bool) -> None:
    """Periksa apakah program terpasang dengan utuh di komputer ini."""
    from asn_desktop.services.computer.self_test import run_self_test  # noqa: PLC0415 - only when it runs

    report = run_self_test()
    if as_json:
        click.echo(json.dumps(report.as_json(), ensure_ascii=False))
    else:
        for part in report.checks:
            click.echo(f"{'baik ' if part.ok else 'GAGAL'}  {part.name}: {part.detail}")
    if not report.ok:
        click.echo("Pasang ulang program ini, lalu periksa sekali lagi.", err=True)
        context.exit(1)
