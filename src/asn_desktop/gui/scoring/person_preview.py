"""Shows one person's scorecard beside the sheet: the very PDF that would be printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from asn_desktop.domain.print_jobs import PrintWish
from asn_desktop.gui.preview.preview_desk import PreviewDesk, PreviewParts
from asn_desktop.gui.scoring.forms.person_preview import Ui_PersonPreview

if TYPE_CHECKING:
    from asn_desktop.domain.people import Participant
    from asn_desktop.domain.print_jobs import PrintKind
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.workspace import Workspace

SCORECARD: Final[PrintKind] = "scorecard"
PAUSE = 600
"""Milliseconds without a key after which the paper follows the sheet: it takes a while to make."""


class PersonPreview(QDialog):
    """Stays open beside the sheet and follows it; the keys go back to the sheet with Esc or F9."""

    print_requested = Signal()

    def __init__(self, workspace: Workspace, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_PersonPreview()
        ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace = workspace
        self._person: Participant | None = None
        for unused in (ui.personBack, ui.personNext):
            unused.hide()
        parts = PreviewParts(
            *(ui.paperView, ui.personBack, ui.nameLabel, ui.personNext),
            *(ui.pageBack, ui.pageLabel, ui.pageNext, ui.wholeButton),
        )
        self.desk = PreviewDesk(jobs, parts, self._pdf)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._read)
        ui.closeButton.clicked.connect(self.reject)
        ui.printButton.clicked.connect(self._go_to_print)
        for key, act in (
            (Qt.Key.Key_F9, self.reject),
            (Qt.Key.Key_PageDown, lambda: self.desk.turn_page(1)),
            (Qt.Key.Key_PageUp, lambda: self.desk.turn_page(-1)),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def show_person(self, person: Participant) -> None:
        """Show a person's paper at once and take the keys."""
        self._person = person
        self.show()
        self.raise_()
        self.activateWindow()
        self.ui.paperView.setFocus()
        self._read()

    def follow(self, person: Participant) -> None:
        """Show this person's paper as it is now, once the keys rest."""
        self._person = person
        self._pause.start()

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_pause"):
            self._pause.start()

    @Slot()
    def _read(self) -> None:
        if self._person is not None and self.isVisible():
            self.desk.show_people(SCORECARD, [self._person])

    def _pdf(self, _kind: str, person: Participant | None) -> bytes:
        """Make the PDF. Runs on the session thread."""
        ids = () if person is None else (person.id,)
        return self._workspace.papers.preview(PrintWish(SCORECARD, ids))

    @Slot()
    def _go_to_print(self) -> None:
        self.print_requested.emit()
        self.accept()
