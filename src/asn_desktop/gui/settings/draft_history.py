"""The instrument being written, with every step back; nothing is stored from here."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from asn_desktop.domain.instrument_faults import faults_of

if TYPE_CHECKING:
    from asn_desktop.domain.instrument_draft import InstrumentDraft
    from asn_desktop.domain.instrument_faults import Fault


class _Step(NamedTuple):
    label: str
    draft: InstrumentDraft


class DraftHistory(QObject):
    """One draft now, those before it and those taken back; and what is wrong with the one now."""

    changed = Signal()

    def __init__(
        self, draft: InstrumentDraft, parent: QObject | None = None, *, is_editable: bool
    ) -> None:
        super().__init__(parent)
        self.now = draft
        self.is_editable = is_editable
        self._before: list[_Step] = []
        self._after: list[_Step] = []
        self.faults: tuple[Fault, ...] = faults_of(draft.to_plain())

    @property
    def is_edited(self) -> bool:
        return bool(self._before)

    @property
    def undo_label(self) -> str:
        return self._before[-1].label if self._before else ""

    @property
    def redo_label(self) -> str:
        return self._after[-1].label if self._after else ""

    def take(self, label: str, draft: InstrumentDraft) -> None:
        """Take a changed draft; one that says the same is no step."""
        if draft != self.now and self.is_editable:
            self._before.append(_Step(label, self.now))
            self._after.clear()
            self._show(draft)

    def undo(self) -> None:
        """Take the last step back."""
        if self._before:
            step = self._before.pop()
            self._after.append(_Step(step.label, self.now))
            self._show(step.draft)

    def redo(self) -> None:
        """Take the last step again that was taken back."""
        if self._after:
            step = self._after.pop()
            self._before.append(_Step(step.label, self.now))
            self._show(step.draft)

    def faults_at(self, place: tuple[int | str, ...]) -> list[Fault]:
        """Return what is wrong at a place or within it."""
        return [each for each in self.faults if place and each.place[: len(place)] == place]

    def _show(self, draft: InstrumentDraft) -> None:
        self.now = draft
        self.faults = faults_of(draft.to_plain())
        self.changed.emit()
