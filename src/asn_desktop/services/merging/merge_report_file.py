"""The report of a merge as a JSON file that other programs may read: docs/format.md."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING

from asn_desktop.vault.atomic import write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.domain.merging import MergeReport
    from asn_desktop.services.session.context import SessionContext

FORMAT = "asn-desktop merge report"
VERSION = 1


class MergeReportFile:
    """Writes what a merge did, whole. Runs on the session thread."""

    def __init__(self, context: SessionContext) -> None:
        self._context = context

    def contents(self, report: MergeReport, at: dt.datetime | None = None) -> dict[str, object]:
        """Return the report as JSON; `at` is when it is made (now).

        New keys may come in later programs of the same version; none goes or changes its meaning.
        """
        codes, merged = dict(report.receipts), report.merging > 0
        made = at or dt.datetime.now(dt.UTC)
        return {
            "format": FORMAT,
            "v": VERSION,
            "made_at": made.isoformat(timespec="seconds"),
            "session": self._context.ledger.identity.ses,
            "title": self._context.views.setting("title") or "",
            "merged": merged,
            "merging": report.merging,
            "restore_point": report.restore_point,
            "state": report.state,
            "receipt": report.receipt,
            "packages": [
                {
                    "file": each.package,
                    "sender": each.who,
                    "made_at": each.made_at,
                    "receipt": codes.get(each.package, ""),
                }
                for each in report.packages
            ],
            "refused": [{"file": each.package, "reason": each.reason} for each in report.refused],
            "not_kept": [{"file": each.package, "reason": each.reason} for each in report.not_kept],
            "counts": {**report.kinds._asdict(), "conflicts_open": report.conflicts},
            "changes": [each._asdict() for each in report.changes],
            "unused": [each._asdict() for each in report.unused],
            "gaps": [
                {"device": each.device, "laptop": each.evaluator, "missing": each.missing}
                for each in report.gaps
            ],
            "forks": [each._asdict() for each in report.forks],
        }

    def write(self, report: MergeReport, path: Path) -> None:
        """Write the report, whole or not at all.

        :raises UserError: the file cannot be written.
        """
        text = json.dumps(self.contents(report), ensure_ascii=False, indent=1)
        write_whole(path, f"{text}\n".encode())
