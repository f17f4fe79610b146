"""What the tests of services begin with: a day, four people, and a way to mark them all."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from asn_desktop.domain.roster import RosterReport, RosterRow
from asn_desktop.services.workspace import NewSession

if TYPE_CHECKING:
    from asn_desktop.domain.ids import EvaluatorId
    from asn_desktop.services.workspace import Workspace

PASSPHRASE = "pendopo yang sejuk"  # noqa: S105 (of files that live as long as a test)
DAY = dt.date(2026, 2, 4)
NIPS = ("199203142025061001", "198510082008121002", "199001012019032003", "200001152025061004")
NAMES = ("Siti Aminah", "Joko Susilo", "Maria Ulfah", "Andi Baso")


def new_session(**changes: object) -> NewSession:
    """Return what a session of two evaluators begins with."""
    facts: dict[str, object] = {
        "title": "Evaluasi Pasca Latsar",
        "place": "Pendopo",
        "date": DAY,
        "until": None,
        "instrument": "berakhlak-7-bars5",
        "wording": "UU-20-2023",
        "evaluators": ("Rahma", "Budi"),
    }
    return NewSession(**{**facts, **changes})  # type: ignore[arg-type]


def roster_report() -> RosterReport:
    """Return a checked roster of four people in two units."""
    rows = tuple(
        RosterRow(9 + k, nip, name, unit=("Dinas Kesehatan", "Dinas Sosial")[k % 2])
        for k, (nip, name) in enumerate(zip(NIPS, NAMES, strict=True))
    )
    return RosterReport("Peserta", 8, len(rows), rows)


def fill(workspace: Workspace, evaluator: EvaluatorId, level: int = 4) -> None:
    """Mark everybody completely with one level."""
    criteria = workspace.session.overview().criteria
    for person in workspace.roster.participants():
        workspace.scoring.mark(person.id, evaluator, [(code, level) for code in criteria])
