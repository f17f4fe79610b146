"""Whom the acts that undo takes back are about, and what has to be there before them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from papers_kit import finish

from asn_desktop.domain.discipline import NoteRecord, NoteSource
from asn_desktop.domain.print_jobs import PrintWish

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from asn_desktop.domain.ids import EvaluatorId, NoteId, ParticipantId
    from asn_desktop.domain.session import Evaluator
    from asn_desktop.services.workspace import Workspace


class Hall(NamedTuple):
    """A coordinator's open session, whom its tests are about, and a folder for files."""

    desk: Workspace
    siti: ParticipantId
    joko: ParticipantId
    rahma: EvaluatorId
    folder: Path
    laptop_of: Callable[[EvaluatorId], Workspace]

    def table(self, text: str) -> Path:
        path = self.folder / "tabel.csv"
        path.write_text(text, encoding="utf-8")
        return path

    def note(self, text: str = "Datang terlambat") -> NoteRecord:
        return NoteRecord(
            participant=self.siti,
            author=self.rahma,
            category="terlambat",
            date=self.desk.session.overview().date,
            source=NoteSource.PRESENSI,
            text=text,
        )

    def written(self) -> NoteId:
        return self.desk.discipline.write(self.note())[1]

    def issue(self) -> None:
        finish(self.desk).papers.write(PrintWish("certificate"), self.folder / "sertifikat.pdf")

    def evaluator(self) -> Evaluator:
        return self.desk.session.evaluator_named("Rahma")
