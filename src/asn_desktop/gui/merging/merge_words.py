"""What a coordinator must know of a merge beside the numbers, a sentence each."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from asn_desktop.domain.wording import whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from asn_desktop.domain.merging import MergeReport

MOST_SENTENCES = 4
MOST_RUNS = 6
"""So many runs of missing entries are named; of more, how many."""


def warnings(report: MergeReport) -> list[str]:
    """Return the sentences, the gravest first; of very many the first few and how many follow."""
    found = list(_sentences(report))
    if len(found) > MOST_SENTENCES:
        left = len(found) - MOST_SENTENCES + 1
        more = _tr("{count} pemberitahuan lain ada di laporan.").format(count=left)
        return [*found[: MOST_SENTENCES - 1], more]
    return found


def _sentences(report: MergeReport) -> Iterator[str]:
    for gap in report.gaps:
        yield _tr(
            "Paket dari {laptop} kurang: isian {runs}. Minta paket baru dari laptop itu; isian yang"
            " kurang belum dihitung."
        ).format(laptop=gap.evaluator, runs=_runs(gap.missing))
    for laptop, count in Counter(each.laptop or each.device[:4] for each in report.forks).items():
        yield _tr(
            "Berkas sesi {laptop} pernah dipakai di dua laptop ({count} isian ganda). Keduanya"
            " disimpan; periksa konfliknya, dan pakai satu berkas saja di tiap laptop."
        ).format(laptop=laptop, count=whole(count))
    if report.quarantined:
        yield _tr(
            "{count} baris tidak dapat dibaca dan dikarantina; yang lain tetap masuk."
        ).format(count=whole(report.quarantined))
    if report.no_right:
        yield _tr("{count} isian disimpan tetapi tidak dihitung: bukan haknya.").format(
            count=whole(report.no_right)
        )
    for kept in report.not_kept:
        yield _tr("{package} digabung, tetapi salinannya tidak tersimpan: {reason}").format(
            package=kept.package, reason=kept.reason
        )


def _runs(missing: tuple[tuple[int, int], ...]) -> str:
    """Return "41-57 dan 60"."""
    parts = [str(first) if first == last else f"{first}-{last}" for first, last in missing]
    if len(parts) > MOST_RUNS:
        left = _tr("{count} bagian lain").format(count=len(parts) - MOST_RUNS)
        parts = [*parts[:MOST_RUNS], left]
    both = _tr("{parts} dan {last}")
    if len(parts) == 1:
        return parts[0]
    return both.format(parts=", ".join(parts[:-1]), last=parts[-1])


def _tr(text: str) -> str:
    return QCoreApplication.translate("merge_words", text)
