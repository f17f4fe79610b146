"""Opens what stands beside the scoring page: the person's paper, and the ready phrases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from asn_desktop.domain.instrument import Instrument
    from asn_desktop.domain.people import Participant
    from asn_desktop.domain.sheets import SheetRow
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.gui.scoring.person_preview import PersonPreview
    from asn_desktop.services.computer.phrases import PhraseService
    from asn_desktop.services.workspace import Workspace


class ScoringWindows(QObject):
    """One of each at most; none is in the way of the sheet."""

    print_requested = Signal()
    phrases_changed = Signal()

    def __init__(
        self, workspace: Workspace, jobs: Jobs, phrases: PhraseService, page: QWidget
    ) -> None:
        super().__init__(page)
        self._workspace, self._jobs, self._phrases, self._page = workspace, jobs, phrases, page
        self._preview: PersonPreview | None = None

    def preview(self, person: Participant) -> None:
        """Show a person's scorecard, as it would be printed."""
        from asn_desktop.gui.scoring.person_preview import PersonPreview  # noqa: PLC0415 - lazy

        if self._preview is None:
            self._preview = PersonPreview(self._workspace, self._jobs, self._page)
            self._preview.print_requested.connect(self.print_requested)
            self._preview.finished.connect(self._forget)
        self._preview.show_person(person)

    def follow(self, person: Participant) -> None:
        """Have the paper follow the sheet, if it is shown."""
        if self._preview is not None:
            self._preview.follow(person)

    def edit_phrases(self, instrument: Instrument, row: SheetRow | None) -> None:
        """Open the dialog in which the ready phrases are changed, at those for a row."""
        from asn_desktop.gui.scoring.phrases_dialog import PhrasesDialog  # noqa: PLC0415 - lazy

        dialog = PhrasesDialog(self._phrases, self._jobs, instrument, self._page)
        if row is not None:
            dialog.choose(row.criterion, row.level)
        dialog.changed.connect(self.phrases_changed)
        dialog.open()

    @Slot()
    def _forget(self) -> None:
        self._preview = None
