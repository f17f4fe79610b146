"""The grid's marks: every wish stored at once, rows read again, late answers dropped."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from asn_desktop.domain.score_grid import GridEntry
from asn_desktop.gui.jobs import Progress

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from asn_desktop.domain.ids import CriterionCode, EvaluatorId, ParticipantId
    from asn_desktop.domain.instrument import Observation
    from asn_desktop.domain.score_grid import GridRow, GridWritten, ScoreGrid
    from asn_desktop.gui.grid.grid_model import Cell, GridModel
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.workspace import Workspace

MANY = 500
"""So many entries take long enough to be told how far they are, and to be cancelled."""
MOST_ROWS = 100
"""More rows than that are read together with all others."""
MOST_NAMED = 3
"""So many reasons are told; a block over forty final sheets has forty."""


class Subject(NamedTuple):
    """What a note is about."""

    participant: ParticipantId
    evaluator: EvaluatorId
    criterion: CriterionCode


class Change(NamedTuple):
    """A level for one cell, by its shown row and its criterion's number."""

    row: int
    column: int
    level: Observation | None
    why: str = ""


class GridDesk(QObject):
    """Writes what keys and pastes wish for one evaluator.

    A level is painted at once and stored by a job of its own. While one is on its way, a reading
    leaves that person's row alone: it would paint the level away for a moment.
    """

    shown = Signal()
    """The model took a whole reading."""
    said = Signal(str)
    refused = Signal(str)

    def __init__(
        self, workspace: Workspace, jobs: Jobs, model: GridModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._jobs, self.model = workspace, jobs, model
        self.evaluator: EvaluatorId | None = None
        self._on_their_way: Counter[ParticipantId] = Counter()
        jobs.failed.connect(self._on_failed)

    # --- reading -----------------------------------------------------------------------

    def open(self, evaluator: EvaluatorId | None) -> None:
        """Show another evaluator's marks, or none; of the same one, what is in the file now."""
        if evaluator != self.evaluator:
            self.model.show(None)
        self.evaluator = evaluator
        self.read()

    @Slot()
    def read(self) -> None:
        """Read everybody."""
        if self.evaluator is not None:
            self._jobs.run(partial(self._workspace.score_grid.grid, self.evaluator), self._take)

    def read_rows(self, participants: Iterable[ParticipantId]) -> None:
        """Read some people, those left out whose marks are on their way and will be read then."""
        wanted = [each for each in participants if not self._on_their_way[each]]
        if self.evaluator is None or not wanted:
            return
        if len(wanted) > MOST_ROWS:
            self.read()
            return
        job = partial(self._workspace.score_grid.rows, self.evaluator, wanted)
        self._jobs.run(job, partial(self._take_rows, self.evaluator))

    def _take(self, grid: ScoreGrid) -> None:
        if grid.evaluator != self.evaluator:
            return
        if self._on_their_way:
            self.read()  # the answer comes behind those marks
            return
        self.model.show(grid)
        self.shown.emit()

    def _take_rows(self, evaluator: EvaluatorId, rows: Sequence[GridRow]) -> None:
        if evaluator == self.evaluator:
            self.model.show_rows(row for row in rows if not self._on_their_way[row.id])

    # --- writing -----------------------------------------------------------------------

    def mark(self, cells: Sequence[Cell], level: Observation | None, why: str = "") -> None:
        """Enter one level in some cells; None clears."""
        self.write([Change(row, column, level, why) for row, column in cells])

    def write(self, changes: Sequence[Change]) -> None:
        """Enter levels by shown row and criterion as one step; what is so already is left out."""
        if self.evaluator is None:
            return
        entries, painted = [], []
        for change in changes:
            row = self.model.row(change.row)
            if row is None or (row.levels[change.column] == change.level and not change.why):
                continue
            code = self.model.codes[change.column]
            entries.append(GridEntry(row.id, code, change.level, change.why))
            if not row.locked and (row.takes_levels or change.level is None):
                painted.append(change)
        if not entries:
            return
        self._paint(painted)
        people = {entry.participant for entry in entries}
        self._on_their_way.update(people)
        title = self.tr("Menyimpan {count} sel").format(count=len(entries))
        progress = Progress(title) if len(entries) > MANY else None
        self._jobs.run(
            partial(self._workspace.score_grid.write, self.evaluator, entries, progress),
            partial(self._on_stored, people),
            progress=progress,
            refused=partial(self._on_refused, people),
        )

    def remark(self, subject: Subject, text: str) -> None:
        """Store a note on one mark."""
        scoring = self._workspace.scoring
        self._jobs.run(partial(scoring.remark, *subject, text), refused=self._tell_refusal)

    def _tell_refusal(self, sentence: str) -> None:
        self.refused.emit(sentence)

    def _paint(self, changes: Sequence[Change]) -> None:
        by_level: dict[Observation | None, list[Cell]] = {}
        for row, column, level, _ in changes:
            by_level.setdefault(level, []).append((row, column))
        for level, cells in by_level.items():
            self.model.show_level(cells, level)

    def _on_stored(self, people: set[ParticipantId], written: GridWritten) -> None:
        self._arrive(people)
        if written.refused:
            self.refused.emit(self._refusals(written))
        elif written.written > 1:
            text = self.tr("{count} sel diubah. Ctrl+Z mengurungkan semuanya.")
            self.said.emit(text.format(count=written.written))

    def _on_refused(self, people: set[ParticipantId], sentence: str) -> None:
        """Say why not, and show again what the file holds."""
        self._arrive(people)
        self.refused.emit(sentence)

    @Slot(object)
    def _on_failed(self, _error: Exception) -> None:
        """Show what is in the file: of a job that broke down nobody says what it has stored."""
        if self._on_their_way:
            self._on_their_way.clear()
            self.read()

    def _arrive(self, people: set[ParticipantId]) -> None:
        self._on_their_way -= Counter(people)
        self.read_rows(people)

    def _refusals(self, written: GridWritten) -> str:
        sentences = list(dict.fromkeys(each.why for each in written.refused))
        if len(written.refused) == 1:
            return sentences[0]
        text = self.tr("{written} sel diubah, {refused} tidak. {why}")
        more = len(sentences) - MOST_NAMED
        if more > 0:
            text = self.tr("{written} sel diubah, {refused} tidak. {why} Dan {more} lagi.")
        return text.format(
            written=written.written,
            refused=len(written.refused),
            why=" ".join(sentences[:MOST_NAMED]),
            more=more,
        )
