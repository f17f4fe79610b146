"""Says how many discipline notes there are on the person who is scored, and leads to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from typing_extensions import override

from asn_desktop.gui.icons import icon
from asn_desktop.gui.theme import colours_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.workspace import Workspace

SIDE = 16
Found = tuple["ParticipantId", int]


class NoteCount(QObject):
    """Withdrawn notes do not count."""

    counted = Signal()
    """The words of the button may be longer or shorter now."""

    def __init__(self, workspace: Workspace, jobs: Jobs, button: QPushButton) -> None:
        super().__init__(button)
        self._workspace, self._jobs, self.button = workspace, jobs, button
        self._participant: ParticipantId | None = None
        self._count = 0
        self.words = ""
        """What the button says where there is room."""
        self._is_short = False
        button.installEventFilter(self)
        button.setIconSize(QSize(SIDE, SIDE))
        self._show()
        self._paint()

    def read(self, participant: ParticipantId | None) -> None:
        """Count the notes on this participant."""
        self._participant = participant
        discipline = self._workspace.discipline
        if participant is not None:
            self._jobs.run(lambda: (participant, discipline.counted(participant)), self._take)

    def be_short(self, *, is_short: bool) -> None:
        """Show the flag and the bare count, where there is little room."""
        self._is_short = is_short
        self._show()

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() == QEvent.Type.PaletteChange:
            self._paint()
        return super().eventFilter(watched, event)

    def _paint(self) -> None:
        """Draw the flag in the colours of now."""
        colours = colours_of(self.button.palette())
        self.button.setIcon(icon("bendera", colours.text))

    def _take(self, found: Found) -> None:
        participant, count = found
        if participant != self._participant:
            return
        self._count = count
        self._show()
        self.counted.emit()

    def _show(self) -> None:
        text = (
            self.tr("Disiplin: {count} catatan (F6)") if self._count else self.tr("Disiplin (F6)")
        )
        self.words = text.format(count=self._count)
        self.button.setText(str(self._count or "") if self._is_short else self.words)
        self.button.setAccessibleName(self.words)
