"""What is done with a sheet that is keyed in: opened, handed over, taken back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from asn_desktop.domain.codes import read_code
from asn_desktop.domain.typed_sheets import is_same_person
from asn_desktop.gui.widgets.reason_dialog import ask_consent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from asn_desktop.domain.keyed_sheets import KeyingOutcome, KeyingSheet, PendingSheet
    from asn_desktop.domain.typed_sheets import TypedSheet
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.session.history import Undone
    from asn_desktop.services.workspace import Workspace


class KeyingDesk(QObject):
    """Asks the session's thread and tells what came of it.

    What it hands over are its own methods: an answer that comes when the window is gone is then for
    nobody (`is_alive`), where a signal's `emit` would fail.
    """

    opened = Signal(object)
    not_opened = Signal(str)
    kept = Signal()
    """The first typing is kept."""
    compared = Signal(object)
    """A `KeyingOutcome`."""
    voided = Signal(str)
    undone = Signal(str)
    refused = Signal(str)

    def __init__(self, workspace: Workspace, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._jobs, self._window = workspace, jobs, parent
        self.sheet: KeyingSheet | None = None
        """The sheet that is open."""
        self.stuck: PendingSheet | None = None
        """A typing that waits, of a sheet that was asked for and does not open any more."""
        self.entered = ""
        """The step that was entered last and not taken back; "" where there is none."""

    def is_second(self, typist: str) -> bool:
        """Tell whether this name is the second person's of the open sheet."""
        if self.sheet is None or not self.sheet.typed_by or not typist.strip():
            return False
        return not is_same_person(self.sheet.typed_by, typist)

    def open(self, code: str) -> None:
        """Read the sheet of a code."""
        keying, self.stuck = self._workspace.keying, None
        refused = partial(self._look_for, code)
        self._jobs.run(lambda: keying.open(code), self._on_open, refused=refused)

    def keep(self, code: str, typist: str, typed: TypedSheet) -> None:
        """Keep what the first person typed."""
        keying, self.stuck = self._workspace.keying, None
        self._jobs.run(
            lambda: keying.type_first(code, typist, typed),
            self._on_kept,
            refused=self._on_refused,
        )

    def compare(self, code: str, typist: str, typed: TypedSheet, *, replace: bool) -> None:
        """Compare what the second person typed with the first typing; enter it if they agree."""
        keying, self.stuck = self._workspace.keying, None
        self._jobs.run(
            lambda: keying.confirm(code, typist, typed, replace=replace),
            self._on_compared,
            refused=self._on_refused,
        )

    @property
    def can_void(self) -> bool:
        """Tell whether somebody's typing can be forgotten: of the open sheet, or of a stuck one."""
        return bool(self.sheet.typed_by if self.sheet else self.stuck)

    def void(self) -> None:
        """Ask, then forget the first typing, so that the sheet can be typed anew."""
        if self.sheet is not None:
            code, typist = self.sheet.code, self.sheet.typed_by
            text = self.tr("Hapus ketikan {typist} untuk lembar ini? Lembarnya diketik dari awal.")
        elif self.stuck is not None:
            code, typist = self.stuck.code, self.stuck.typist
            text = self.tr("Hapus ketikan {typist} untuk lembar {code}, yang tidak dapat dibuka?")
        else:
            return
        keying = self._workspace.keying

        def agreed() -> None:
            self._jobs.run(lambda: keying.void(code), self._on_voided, refused=self._on_refused)

        question = text.format(typist=typist, code=code)
        ask_consent(self._window, question, self.tr("Hapus ketikan"), agreed)

    def undo(self) -> None:
        """Take the last sheet back, unless something else was done since."""
        history, wanted, self.entered = self._workspace.history, self.entered, ""
        if wanted:
            self._jobs.run(
                lambda: history.undo() if history.undo_label() == wanted else None,
                self._on_undone,
                refused=self._on_refused,
            )

    def _on_open(self, sheet: KeyingSheet) -> None:
        self.opened.emit(sheet)

    def _look_for(self, code: str, sentence: str) -> None:
        """Find out whether a typing waits for a sheet that does not open: it can be forgotten."""
        keying, wanted = self._workspace.keying, read_code(code)

        def waiting() -> PendingSheet | None:
            return next((each for each in keying.pending() if each.code == wanted), None)

        def nothing(_: str) -> None:
            self._on_not_opened(sentence, None)

        self._jobs.run(waiting, partial(self._on_not_opened, sentence), refused=nothing)

    def _on_not_opened(self, sentence: str, stuck: PendingSheet | None) -> None:
        self.stuck = stuck
        self.not_opened.emit(sentence)

    def _on_refused(self, sentence: str) -> None:
        self.refused.emit(sentence)

    def _on_kept(self, _: object) -> None:
        self.kept.emit()

    def _on_compared(self, outcome: KeyingOutcome) -> None:
        if outcome.state == "entered":
            self.entered = outcome.changed.label if outcome.changed else ""
        self.compared.emit(outcome)

    def _on_voided(self, _: object) -> None:
        self.stuck = None
        self.voided.emit(self.tr("Ketikan pertama dihapus."))

    def _on_undone(self, undone: Undone | None) -> None:
        if undone is None:
            text = self.tr("Sudah ada langkah lain sesudahnya. Urungkan dari menu Edit.")
            self.refused.emit(text)
        else:
            self.undone.emit(self.tr("Diurungkan: {label}").format(label=undone.label))
