"""The report of a merge on paper: from what the merge told to what a reader of the file needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.desk_documents import (
    ChangeLine,
    MergeReportDocument,
    PackageLine,
    ReasonLine,
)
from asn_desktop.domain.documents import Count
from asn_desktop.domain.moments import moment_in_words
from asn_desktop.domain.wording import whole
from asn_desktop.services.day.completeness_words import runs_in_words
from asn_desktop.services.session.laptops import Laptops
from asn_desktop.store.laptops import known_package

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from asn_desktop.domain.merging import MergeReport, Unused
    from asn_desktop.services.papers.paper_parts import PaperParts
    from asn_desktop.services.session.context import SessionContext

MOST_CHANGES = 300
"""So many changes stand on the paper, conflicts first; the rest are counted."""
MOST_SET_APART = 100
STATE_DIGITS = 16
MERGED, PREVIEWED = "LAPORAN PENGGABUNGAN PAKET", "PRATINJAU PENGGABUNGAN PAKET"
NOTHING = "kosong"

LONGEST = 300
"""Letters of a text in a cell of the paper; the window shows it in full."""


def merge_report_document(
    context: SessionContext, parts: PaperParts, report: MergeReport, made: str
) -> MergeReportDocument:
    """Return the report of a merge, or of what one would bring; `made` says when."""
    is_merged = bool(report.merging)
    changes = report.changes[:MOST_CHANGES]
    altered = report.kinds.new + report.kinds.changed + report.kinds.conflict
    return MergeReportDocument(
        letterhead=parts.letterhead,
        title=MERGED if is_merged else PREVIEWED,
        subtitle=parts.title,
        made=f"{made} · laptop {context.ledger.identity.name}"
        + ("" if is_merged else " · belum digabung"),
        receipt=report.receipt,
        counts=_counts(report),
        packages=tuple(_packages(context, report)),
        refused=tuple(
            ReasonLine(subject=each.package, reason=each.reason) for each in report.refused
        ),
        set_apart=_set_apart(report.unused),
        remarks=tuple(_remarks(report)),
        changes=tuple(
            ChangeLine(
                kind=each.kind,
                participant=each.participant,
                field=each.field,
                before=_fitting(each.before),
                after=_fitting(each.after),
            )
            for each in changes
        ),
        more_changes=max(0, altered - len(changes)),
        restore_point=report.restore_point,
        footer=f"Keadaan sesi {report.state[:STATE_DIGITS]}.",
        specimen=parts.specimen,
    )


def _counts(report: MergeReport) -> tuple[Count, ...]:
    kinds = report.kinds
    counts = (
        *(("baru", kinds.new), ("berubah", kinds.changed), ("sama", kinds.same)),
        *(("konflik", kinds.conflict), ("paket ditolak", len(report.refused))),
        ("tidak dihitung", report.quarantined + report.no_right),
    )
    return tuple(Count(label=label, count=count) for label, count in counts)


def _packages(context: SessionContext, report: MergeReport) -> Iterator[PackageLine]:
    laptops, who = Laptops(context), {each.package: each.who for each in report.packages}
    for file, code in report.receipts:
        known = known_package(context.ledger.connection, code)
        if known is None:
            yield PackageLine(sender=who.get(file, ""), file=file, receipt=code)
            continue
        yield PackageLine(
            sender=laptops.name(known.sender),
            at=moment_in_words(known.at),
            file=file,
            entries=whole(known.entries) if known.entries else "",
            receipt=code,
            digest=known.digest,
        )


def _set_apart(unused: Sequence[Unused]) -> tuple[ReasonLine, ...]:
    found = [
        ReasonLine(
            subject=" · ".join(filter(None, (each.participant, each.field)))
            + f" (laptop {each.laptop}, {each.package})",
            reason=each.reason,
        )
        for each in unused[:MOST_SET_APART]
    ]
    if len(unused) > MOST_SET_APART:
        left = whole(len(unused) - MOST_SET_APART)
        found.append(ReasonLine(subject=f"dan {left} lainnya", reason=""))
    return tuple(found)


def _remarks(report: MergeReport) -> Iterator[str]:
    for gap in report.gaps:
        yield (
            f"Paket dari {gap.evaluator} kurang isian {runs_in_words(gap.missing)}. Minta paket"
            " baru dari laptop itu; isian yang kurang belum dihitung."
        )
    for name in dict.fromkeys(fork.laptop or "?" for fork in report.forks):
        yield (
            f"Berkas laptop {name} tersalin dan dipakai di dua tempat. Keduanya disimpan; periksa"
            " isiannya, lalu pakai satu berkas saja."
        )
    for each in report.not_kept:
        yield f"Salinan {each.package} tidak dapat disimpan di samping sesi: {each.reason}"
    if report.conflicts:
        yield (
            f"{whole(report.conflicts)} konflik menunggu putusan di Gabung, bagian Konflik; tidak"
            " ada yang dipilih diam-diam."
        )


def _fitting(text: str) -> str:
    return f"{text[: LONGEST - 1]}…" if len(text) > LONGEST else text or NOTHING
