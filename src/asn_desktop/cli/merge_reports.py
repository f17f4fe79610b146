"""Shows what a merge did or would do; a refused package makes the command end with 1."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from asn_desktop.cli.output import remark, show, show_object
from asn_desktop.cli.receipts import code_lines

if TYPE_CHECKING:
    from asn_desktop.domain.merging import Gap, MergeReport
    from asn_desktop.services.merging.receipts import TableReceipt


def show_merge(
    report: MergeReport, told: tuple[TableReceipt, ...] = (), *, dry_run: bool, as_json: bool
) -> None:
    """Show the report and what may be read to the senders, name what was refused, set the exit."""
    for refused in report.refused:
        remark(f"{refused.package} ditolak: {refused.reason}")
    for each in report.not_kept:
        name = each.package or "Paket"
        remark(f"{name} digabung, tetapi salinannya tidak dapat disimpan: {each.reason}")
    if as_json:
        show_object(report.to_json())
    else:
        show([*_lines(report, dry_run=dry_run), *code_lines(told)])
    if report.refused:
        click.get_current_context().exit(1)


def _lines(report: MergeReport, *, dry_run: bool) -> list[str]:
    verb = "Akan digabung" if dry_run else "Digabung"
    counts = f"{report.new} baru, {report.changed} berubah, {report.same} sama"
    lines = [f"{verb}: {counts}; konflik {report.conflicts}."]
    if report.quarantined:
        lines.append(f"Dikarantina: {report.quarantined} baris yang tidak dapat dibaca.")
    if report.no_right:
        lines.append(f"Ditolak, bukan haknya: {report.no_right} entri.")
    lines += [_gap(gap) for gap in report.gaps]
    lines += [
        f"Berkas laptop {fork.device[:8]} dipakai di dua tempat sejak entri {fork.q}."
        for fork in report.forks
    ]
    if report.receipt:
        lines.append(f"Tanda terima: {report.receipt}")
    return lines


def _gap(gap: Gap) -> str:
    runs = ", ".join(
        str(first) if first == last else f"{first}-{last}" for first, last in gap.missing
    )
    return f"Paket dari {gap.evaluator} kurang: {runs}. Minta paket baru dari laptop itu."
