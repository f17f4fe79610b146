"""What a tab of Gabung is: a form with its own reading, under a title, with a place to begin."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.workspace import Workspace

EVERYTHING = frozenset(
    (
        *("marks", "sheets", "roster", "attendance", "notes", "attestations", "session"),
        *("evaluators", "results", "certificates", "conflicts"),
    )
)
"""After a merge every page looks again."""


class MergingTab(QWidget):
    """Reads when it is shown (`refresh`), never when it is made; tells the page by signals."""

    said = Signal(str)
    """A sentence about something done, for the message bar."""
    retitled = Signal()
    """The title says something else, such as how many wait."""

    def __init__(self, workspace: Workspace, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace, self.jobs = workspace, jobs

    @property
    @abstractmethod
    def title(self) -> str:
        """What stands on the tab, its letter for Alt marked by &."""

    @property
    @abstractmethod
    def firsts(self) -> Sequence[QWidget]:
        """Where the work begins by keys: the first of these that is there."""

    @property
    def search(self) -> QWidget | None:
        """Where Ctrl+F goes on this tab; None if there is nothing to search in."""
        return None

    def refresh(self) -> None:
        """Read what is shown again."""
