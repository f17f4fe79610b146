"""Writes the details beside the sheet: the behaviour in full, its levels, notes, the score."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from asn_desktop.gui.scoring.level_ladder import Rung
from asn_desktop.gui.scoring.score_words import ScoreWords

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QLayout, QScrollArea

    from asn_desktop.domain.instrument import Instrument
    from asn_desktop.gui.entry.remark_edit import RemarkEdit
    from asn_desktop.gui.scoring.level_ladder import LevelLadder
    from asn_desktop.gui.scoring.open_sheet import Shown, Subject
    from asn_desktop.gui.scoring.sheet_model import SheetModel

REMARK_LINES, SHEET_REMARK_LINES = 3, 1
MOST_ROOMS = 500


class DetailParts(NamedTuple):
    """The widgets of the details."""

    title: QLabel
    scroll: QScrollArea
    contents: QLayout
    text: QLabel
    ladder: LevelLadder
    why: QLabel
    remark: RemarkEdit
    sheet_remark: RemarkEdit
    total: QLabel
    score: QLabel


class ScoringDetail(QObject):
    """Writes widgets only."""

    def __init__(self, parts: DetailParts, model: SheetModel) -> None:
        super().__init__(model)
        self._parts, self._model = parts, model
        self.instrument: Instrument | None = None
        self._words = ScoreWords(self)
        self._shown: object = None
        self._rooms: dict[object, int] = {}
        parts.remark.set_lines(REMARK_LINES)
        parts.sheet_remark.set_lines(SHEET_REMARK_LINES)

    def show_sheet(self, shown: Shown, subject: Subject | None) -> None:
        """Show what is about the sheet as a whole."""
        parts, trace = self._parts, shown.trace
        parts.sheet_remark.show_text(subject, shown.sheet.remark)
        if self.instrument is not None:
            parts.total.setText(self._words.total(trace))
            parts.total.setVisible(trace.total is not None)
            parts.score.setText(self._words.standing(trace, self.instrument))
        for edit in (parts.sheet_remark, parts.remark):
            edit.setReadOnly(self._model.locked)

    def show_row(self, row: int, subject: Subject | None) -> None:
        """Show a row's criterion in full, what each level of it looks like, and its note."""
        parts, model, found = self._parts, self._model, self._model.sheet_row(row)
        if found is None or self.instrument is None:
            return
        parts.remark.show_text(subject, found.remark)
        width = parts.scroll.viewport().width()
        words = (self.instrument.fingerprint, model.criterion(row), width, parts.text.font().key())
        shown = (words, found, model.level(row))
        if shown == self._shown:
            return  # at each key the same row is read again, and laying it out takes a while
        self._shown = shown
        if len(self._rooms) > MOST_ROOMS:
            self._rooms.clear()
        parts.title.setText(model.spoken_label(row))
        parts.text.setText(model.criterion(row).text)
        core_value = self.instrument.core_value(found.criterion)
        levels = zip(self.instrument.scale.levels, core_value.anchors, strict=True)
        rungs = [Rung(each.level, each.name, anchor) for each, anchor in levels]
        parts.ladder.show_rungs(rungs, model.level(row))
        is_unseen = model.level(row) == "T"
        why = self.tr("Tidak teramati: {why}").format(why=found.why or "-")
        parts.why.setText(why if is_unseen else "")
        parts.why.setVisible(is_unseen)
        key = (words, parts.why.text())
        if key not in self._rooms:  # what is wrapped where is slow to find out
            self._rooms[key] = parts.contents.totalHeightForWidth(width)
        inside = parts.contents.parentWidget()
        if inside is not None:
            inside.setMinimumHeight(self._rooms[key])  # wrapped labels do not tell a scroll area
