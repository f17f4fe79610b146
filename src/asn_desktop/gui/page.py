"""What a page of the window is: a widget over one open session that re-reads what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from asn_desktop.domain.registers import Role

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QShowEvent

    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.ids import EvaluatorId, ParticipantId
    from asn_desktop.gui.jobs import Jobs, Progress
    from asn_desktop.services.workspace import Workspace


class Page(QWidget):
    """One page of one open session. Built when first shown, deleted when the session closes.

    A page holds ids and a Qt model, never a copy of the session. It calls services only inside
    `self.jobs.run(...)`. Its `QAction`s (added with `addAction`) are shown in its menu.
    """

    said = Signal(str)
    """A sentence about something done, for the message bar."""
    refused = Signal(str)
    """A sentence about something refused, for the message bar."""
    person_requested = Signal(str, str)
    """Show another page (its key) at a participant (an id)."""

    kinds: ClassVar[frozenset[str]] = frozenset()
    """The kinds of change after which this page reads again (`Changed.kinds`)."""

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        super().__init__()
        self.workspace, self.jobs = workspace, jobs
        self._is_stale = True
        jobs.changed.connect(self._on_any_change)

    def refresh(self) -> None:
        """Read everything shown again; called on the first show and after a change while hidden."""

    def on_changed(self, changed: Changed) -> None:
        """Take in a change of one of the page's kinds while it is visible."""
        del changed
        self.refresh()

    def open_person(self, participant: ParticipantId) -> bool:
        """Go to a participant; return False if this page shows no single persons."""
        del participant
        return False

    def person(self) -> ParticipantId | None:
        """Return whose entry is open here, so that it can be returned to; None for nobody's."""
        return None

    def coordinator_only(self, *actions: QAction) -> None:
        """Grey out on an evaluator's laptop what only a coordinator may do, and say why."""
        if self.workspace.role == Role.COORDINATOR:
            return
        why = QCoreApplication.translate("Page", "Hanya di laptop koordinator.")
        for action in actions:
            action.setEnabled(False)
            action.setToolTip(f"{action.toolTip()} · {why}")

    def open_mark(
        self,
        participant: ParticipantId,
        evaluator: EvaluatorId | None,
        criterion: str | None,
    ) -> bool:
        """Go to where something was entered; without more to tell, to the participant."""
        del evaluator, criterion
        return self.open_person(participant)

    def begin_search(self) -> None:
        """Put the cursor into the page's search box (Ctrl+F), if it has one."""

    def settle(self) -> None:
        """Store text that is still being typed: before undo, before leaving, before closing."""

    @property
    def running(self) -> Progress | None:
        """Return the long job that would end with this page; its window asks before it closes."""
        return None

    def leftover(self) -> object:
        """Return what stands still here and can go on in another such page; None for nothing."""
        return None

    def take_over(self, leftover: object) -> str:
        """Offer to go on with what another such page left; return what is to be said of it."""
        del leftover
        return ""

    def close_down(self) -> None:
        """Store what is still on its way elsewhere (a printer): the session is being closed."""

    @Slot(object)
    def _on_any_change(self, changed: Changed) -> None:
        if not self.kinds & changed.kinds:
            return
        if self.isVisible():
            self.on_changed(changed)
        else:
            self._is_stale = True

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._is_stale = False
            self.refresh()
