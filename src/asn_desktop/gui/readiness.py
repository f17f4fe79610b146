"""Leads from the ready list of the home page to where each line is mended, and the first steps."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from typing_extensions import override

from asn_desktop.gui.frame.page_list import MERGING, ROSTER, SCORING
from asn_desktop.services.computer.office_defaults import OfficeDefaultsFile

if TYPE_CHECKING:
    from asn_desktop.gui.desk import Desk
    from asn_desktop.gui.home.first_steps import FirstSteps
    from asn_desktop.gui.main_window import MainWindow
    from asn_desktop.services.computer.office_defaults import OfficeDefaults
    from asn_desktop.services.computer.preferences import PreferenceFile


class Readiness(QObject):
    """Works for the home page."""

    backup_requested = Signal()

    def __init__(self, window: MainWindow, desk: Desk, preferences: PreferenceFile) -> None:
        super().__init__(window)
        self._window, self._desk, self._preferences = window, desk, preferences
        self._file = OfficeDefaultsFile(preferences.folder)
        self.steps: FirstSteps | None = None
        window.home.ready_requested.connect(self.mend)
        desk.opened.connect(self._put_steps_away)
        self.show_office(self._file.read())
        window.home.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Read anew what other pages found out, such as a printer that was tried."""
        if event.type() == QEvent.Type.Show and watched is self._window.home:
            self.show_office(self._file.read())
        return False

    def begin(self) -> None:
        """Offer the first steps by themselves where nothing was ever done on this computer."""
        now = self._preferences.now
        if now.first_steps and not now.recent and self._file.read().is_empty:
            self.show_steps(0)

    @property
    def shown_steps(self) -> FirstSteps | None:
        """Return the first steps, if they are what the home page shows."""
        steps = self.steps
        return steps if steps is not None and not steps.isHidden() else None

    @Slot(object)
    def show_office(self, office: OfficeDefaults) -> None:
        """Show on the home page what this computer knows of its office."""
        self._window.home.show_office(office)

    @Slot(str)
    def mend(self, key: str) -> None:
        """Go where a line of the ready list can be mended."""
        steps = {"office_letterhead": 0, "office_signer": 1, "printer": 2}
        pages = {
            "roster": ROSTER,
            "day_attendance": ROSTER,
            "day_marks": SCORING,
            "day_conflicts": MERGING,
            "day_sent": MERGING,
        }
        if key in steps:
            self.show_steps(steps[key])
        elif key in pages:
            self._window.stack.show_page(pages[key])
        elif key == "backup":
            self.backup_requested.emit()
        else:
            self._show_settings(key)

    def show_steps(self, step: int) -> FirstSteps:
        """Show the first steps in place, at one of them."""
        if self.steps is None:
            from asn_desktop.gui.home.first_steps import (  # noqa: PLC0415 - rarely needed
                FirstSteps,
            )
            from asn_desktop.gui.home.first_steps_desk import FirstStepsDesk  # noqa: PLC0415

            self.steps = FirstSteps(self._window.home)
            desk = FirstStepsDesk(self.steps, self._desk.front, self._preferences.folder)
            desk.kept.connect(self.show_office)
            self.steps.ended.connect(self._end_steps)
        self._window.home.show_steps(self.steps, is_shown=True)
        self.steps.show_step(step)
        return self.steps

    @Slot()
    def _end_steps(self) -> None:
        self._preferences.keep(replace(self._preferences.now, first_steps=False))
        self._put_steps_away()
        self._window.home.take_focus()

    @Slot()
    def _put_steps_away(self) -> None:
        """Show the lists again; what the steps ask for can be reached from there."""
        if self.steps is not None:
            self._window.home.show_steps(self.steps, is_shown=False)

    def _show_settings(self, key: str) -> None:
        """Open the settings at the part that a line is about."""
        from asn_desktop.gui.settings.settings_dialog import SettingsDialog  # noqa: PLC0415
        from asn_desktop.gui.settings.settings_evaluators import EvaluatorsTab  # noqa: PLC0415
        from asn_desktop.gui.settings.settings_letterhead import LetterheadTab  # noqa: PLC0415
        from asn_desktop.gui.settings.settings_signers import SignersTab  # noqa: PLC0415

        session = self._desk.session
        if session is None:
            return
        dialog = SettingsDialog(session.workspace, session.jobs, self._window)
        if key == "evaluators":
            dialog.show_part(EvaluatorsTab)
        elif key == "letterhead":
            dialog.show_part(LetterheadTab)
        elif key == "signers":
            dialog.show_part(SignersTab)
        dialog.open()
