"""The rows of a report, kind by kind, ready to be shown and searched."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.gui.widgets.clock_words import moment
from asn_desktop.gui.widgets.text_table import TextRow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from asn_desktop.domain.merging import MergeReport, RegisterChange

NEW, CHANGED, SAME, CONFLICT = "baru", "berubah", "sama", "konflik"
ASIDE, REFUSED, PACKAGES = "tidak dihitung", "ditolak", "paket"
NOTHING = "-"


class Listed(NamedTuple):
    """A row, the packages that brought it, and its texts as a search looks for them."""

    row: TextRow
    packages: tuple[str, ...]
    folded: str


def rows_of(report: MergeReport, key: str, acknowledgements: Mapping[str, str]) -> list[Listed]:
    """Return the rows behind one of the numbers; codes of acknowledgement by the package's code."""
    if key == ASIDE:
        return _asides(report)
    if key == REFUSED:
        return [
            _listed(TextRow((each.package, each.reason), icon="perhatian", tone="bad"))
            for each in report.refused
        ]
    if key == PACKAGES:
        return _packages(report, acknowledgements)
    changes = report.unchanged if key == SAME else report.changes
    return [_change(each) for each in sorted(changes) if each.kind == key]


def _change(change: RegisterChange) -> Listed:
    texts = (change.participant, change.field, change.before or NOTHING, change.after or NOTHING)
    return _listed(TextRow(texts), change.packages)


def _asides(report: MergeReport) -> list[Listed]:
    return [
        _listed(
            TextRow(
                (each.participant, each.field, each.laptop, each.reason),
                icon="tutup",
                tone="warning",
            ),
            (each.package,),
        )
        for each in report.unused
    ]


def _packages(report: MergeReport, acknowledgements: Mapping[str, str]) -> list[Listed]:
    codes = dict(report.receipts)
    rows = [
        _listed(
            TextRow(
                (
                    each.package,
                    " · ".join(filter(None, (each.who, moment(each.made_at)))),
                    codes.get(each.package, ""),
                    acknowledgements.get(codes.get(each.package, ""), ""),
                ),
                icon="paket",
                tone="good",
            ),
            (each.package,),
        )
        for each in report.packages
    ]
    return rows + [
        _listed(
            TextRow((each.package, each.reason, "", ""), icon="perhatian", tone="bad"),
            (each.package,),
        )
        for each in report.refused
    ]


def _listed(row: TextRow, packages: tuple[str, ...] = ()) -> Listed:
    return Listed(row, packages, " ".join(row.texts).casefold())
