"""The sheet that is open on the scoring page: every key stored, late answers dropped."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from asn_desktop.domain.sheets import SheetStatus

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.ids import CriterionCode, EvaluatorId, ParticipantId
    from asn_desktop.domain.instrument import Observation
    from asn_desktop.domain.scoring import ScoreTrace
    from asn_desktop.domain.sheets import Sheet
    from asn_desktop.gui.entry.remark_edit import RemarkEdit
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.gui.scoring.sheet_model import SheetModel
    from asn_desktop.gui.scoring.sheet_view import SheetView
    from asn_desktop.services.workspace import Workspace


class Shown(NamedTuple):
    """A sheet as it is in the file, with the participant's score as far as it goes."""

    sheet: Sheet
    trace: ScoreTrace


class Subject(NamedTuple):
    """What a remark is about; `criterion` None is the sheet as a whole."""

    participant: ParticipantId
    evaluator: EvaluatorId
    criterion: CriterionCode | None


class OpenSheet(QObject):
    """Writes what keys wish for one participant and one evaluator, and reads it back.

    A level is painted at once and stored by a job of its own. A reading asked for before the last
    key is dropped, since it would paint that key away for a moment; the key's own job reads again.
    """

    opening = Signal()
    """A sheet is on its way; `shown` or `refused` follows."""
    shown = Signal(object)
    """A `Shown`, after the model took the sheet."""
    left = Signal(object)
    """A `Sheet` that came back after another one was opened: the list tells of it still."""
    refused = Signal(str)
    remark_refused = Signal(object, str)
    """A note that could not be stored: what it is about, and its text."""

    def __init__(
        self, workspace: Workspace, jobs: Jobs, model: SheetModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._jobs, self._model = workspace, jobs, model
        self.participant: ParticipantId | None = None
        self.evaluator: EvaluatorId | None = None
        self._turn = 0
        self._asked = -1

    def serve(self, view: SheetView) -> None:
        """Store what the keys in a view wish."""
        rows_of = self._model.rows_of_core_value
        view.level_chosen.connect(self.mark)
        view.cleared.connect(lambda row: self.mark(row, None))
        view.not_observed.connect(lambda row, why: self.mark(row, "T", why))
        view.core_value_filled.connect(lambda row, level: self.mark_rows(rows_of(row), level))

    def serve_note(self, edit: RemarkEdit, view: SheetView) -> None:
        """Store what is typed as a note; what is refused goes back to where it was typed."""
        edit.written.connect(self.remark)
        edit.left.connect(view.setFocus)
        self.remark_refused.connect(edit.keep_unstored)

    @property
    def is_shown(self) -> bool:
        """Whether the model shows the open sheet; a key struck before that belongs to nobody."""
        sheet = self._model.sheet
        return (
            sheet is not None
            and sheet.participant.id == self.participant
            and sheet.evaluator.id == self.evaluator
        )

    def open(self, participant: ParticipantId | None, evaluator: EvaluatorId | None) -> None:
        """Open another sheet, or none."""
        self.participant, self.evaluator = participant, evaluator
        self._turn += 1
        if participant is None or evaluator is None:
            self._model.show(None)
        else:
            self.opening.emit()
            self.read_again()

    @Slot()
    def read_again(self) -> None:
        """Bring what is in the file; a reading that is on its way already is enough."""
        participant, evaluator, turn = self.participant, self.evaluator, self._turn
        if participant is None or evaluator is None or self._asked == turn:
            return
        self._asked = turn
        scoring = self._workspace.scoring

        def read() -> tuple[int, Shown]:
            return turn, Shown(scoring.sheet(participant, evaluator), scoring.score(participant))

        self._jobs.run(read, self._take, refused=self._not_read)

    def mark(self, row: int, level: Observation | None, why: str | None = None) -> None:
        """Store one level; None clears it."""
        self._mark([row], level, why)

    def mark_rows(self, rows: Sequence[int], level: Observation) -> None:
        """Store one level for several rows as one step."""
        self._mark(rows, level, None)

    def remark(self, subject: Subject, text: str) -> None:
        """Store a note, also on a sheet that is no longer the open one."""

        def put_back(sentence: str) -> None:
            self.remark_refused.emit(subject, text)
            self._put_back(sentence)

        self._jobs.run(partial(self._workspace.scoring.remark, *subject, text), refused=put_back)

    def finalise(self) -> None:
        """Make this sheet final; refused while it has gaps."""
        if self.participant is not None and self.evaluator is not None:
            sheets, pids = self._workspace.sheets, (self.participant,)
            self._jobs.run(partial(sheets.finalise, self.evaluator, pids), refused=self._put_back)

    def finalise_complete(self) -> None:
        """Make every complete sheet of this evaluator final."""
        if self.evaluator is not None:
            sheets = self._workspace.sheets
            self._jobs.run(partial(sheets.finalise, self.evaluator, ()), refused=self._put_back)

    def reopen(self, why: str) -> None:
        """Make a final sheet a draft again, as its next version."""
        if self.participant is not None and self.evaluator is not None:
            self.opening.emit()  # till then it takes no keys
            sheets, pids = self._workspace.sheets, (self.participant,)
            reopen = partial(sheets.reopen, self.evaluator, pids, why)
            self._jobs.run(reopen, self._on_stored, refused=self._put_back)

    def subject(self, criterion: CriterionCode | None) -> Subject | None:
        """Return what a note typed now is about."""
        if self.participant is None or self.evaluator is None:
            return None
        return Subject(self.participant, self.evaluator, criterion)

    def _mark(self, rows: Sequence[int], level: Observation | None, why: str | None) -> None:
        participant, evaluator = self.participant, self.evaluator
        found = [self._model.sheet_row(row) for row in rows]
        levels = [(each.criterion, level) for each in found if each is not None]
        if participant is None or evaluator is None or not levels or not self.is_shown:
            return
        if self._model.sheet is not None and self._model.sheet.status == SheetStatus.RECEIVED:
            self.refused.emit(
                self.tr("Lembar ini sudah diterima koordinator dan tidak diubah lagi.")
            )
            return
        if not self._model.locked:
            for row in rows:
                self._model.show_level(row, level)
        self._turn += 1
        scoring = self._workspace.scoring

        def mark() -> Changed:
            return scoring.mark(participant, evaluator, levels, why)

        self._jobs.run(mark, self._on_stored, refused=self._put_back)

    @Slot(object)
    def _on_stored(self, _changed: object) -> None:
        self.read_again()

    @Slot(str)
    def _put_back(self, sentence: str) -> None:
        """Say why not, and show again what the file holds."""
        self._turn += 1
        self.read_again()
        self.refused.emit(sentence)

    @Slot(str)
    def _not_read(self, sentence: str) -> None:
        self._asked = -1
        self.refused.emit(sentence)

    def _take(self, answer: tuple[int, Shown]) -> None:
        turn, shown = answer
        if self._asked == turn:
            self._asked = -1
        if turn != self._turn:
            if shown.sheet.participant.id != self.participant:
                self.left.emit(shown.sheet)
            return
        self._model.show(shown.sheet)
        self.shown.emit(shown)
