"""What a tab of Pusat is: a form with its own reading, under a title, with a place to begin."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.gui.centre.centre_desk import OpenCentre


class CentreTab(QWidget):
    """Reads when it is shown (`refresh`), never when it is made; tells the window by signals."""

    said = Signal(str)
    """A sentence about something done, for the message bar."""
    altered = Signal()
    """The central file says something else: every tab is to read again when it is shown."""

    def __init__(self, opened: OpenCentre, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.centre, self.jobs = opened.centre, opened.jobs

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
