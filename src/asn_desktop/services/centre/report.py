"""The report of a merge at the centre as plain text, for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.wording import whole
from asn_desktop.vault.atomic import write_whole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from asn_desktop.domain.merging import MergeReport


def write_central_report(report: MergeReport, out: Path) -> None:
    """Write what a merge did: counts, what was refused and why, what was corrected.

    :raises UserError: the file cannot be written.
    """
    write_whole(out, "\r\n".join([*_lines(report), ""]).encode("utf-8-sig"))


def _lines(report: MergeReport) -> Iterator[str]:
    yield "LAPORAN GABUNGAN PUSAT"
    yield f"Kode: {report.receipt or '-'}"
    yield f"Isian baru: {whole(report.new)}"
    yield f"Isian berubah: {whole(report.changed)}"
    yield f"Isian sama: {whole(report.same)}"
    yield f"Konflik yang belum diputuskan di semua sesi: {whole(report.conflicts)}"
    yield f"Isian disisihkan: {whole(report.quarantined + report.no_right)}"
    if report.refused:
        yield ""
        yield "DITOLAK"
        yield from (f"{each.package}: {each.reason}" for each in report.refused)
    if report.changes:
        yield ""
        yield "YANG BERUBAH (semula -> menjadi)"
        for each in report.changes:
            yield f"{each.participant} · {each.field}: {each.before or '-'} -> {each.after or '-'}"
