"""Rekap: all sessions as a workbook, or one of its tables as CSV."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from typing_extensions import override

from asn_desktop.domain.wording import whole
from asn_desktop.gui import choosing
from asn_desktop.gui.centre.centre_tab import CentreTab
from asn_desktop.gui.centre.forms.recap_files_tab import Ui_RecapFilesTab
from asn_desktop.gui.jobs import Progress

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from typing import Any

    from PySide6.QtWidgets import QPushButton, QWidget

    from asn_desktop.gui.centre.centre_desk import OpenCentre
    from asn_desktop.services.centre.files import Page


class RecapFilesTab(CentreTab):
    """Every file is written whole or not at all."""

    def __init__(self, opened: OpenCentre, parent: QWidget | None = None) -> None:
        super().__init__(opened, parent)
        self.ui = Ui_RecapFilesTab()
        self.ui.setupUi(self)
        self.ui.leftOutLabel.hide()
        self.ui.workbookButton.clicked.connect(self.choose_workbook)
        for sheet, button in self._sheets:
            button.clicked.connect(partial(self.choose_csv, sheet))

    @property
    def _sheets(self) -> tuple[tuple[Page, QPushButton], ...]:
        ui = self.ui
        return (
            ("rekap", ui.recapButton),
            ("nilai", ui.marksButton),
            ("catatan", ui.notesButton),
            ("unit", ui.unitsButton),
        )

    @property
    @override
    def title(self) -> str:
        return self.tr("&Rekap")

    @property
    @override
    def firsts(self) -> Sequence[QWidget]:
        return (self.ui.workbookButton,)

    @Slot()
    def choose_workbook(self) -> None:
        """Ask where the workbook goes."""
        suggestion = choosing.in_usual("papers", "Rekap pusat.xlsx")
        choosing.choose_target(self, self.tr("Simpan rekap"), suggestion, self.write_workbook)

    def write_workbook(self, out: Path) -> None:
        """Write the recap over all sessions."""
        progress = Progress(self.tr("Menulis rekap"))
        files = self.centre.files
        self.jobs.run(
            lambda: files.recap(out, progress), partial(self._tell, out), progress=progress
        )

    def choose_csv(self, sheet: Page, *_: object) -> None:
        """Ask where a table goes."""
        suggestion = choosing.in_usual("papers", f"Rekap pusat {sheet}.csv")
        then = partial(self.write_csv, sheet)
        choosing.choose_target(self, self.tr("Simpan tabel CSV"), suggestion, then)

    def write_csv(self, sheet: Page, out: Path) -> None:
        """Write one table of the recap."""
        progress = Progress(self.tr("Menulis CSV"))
        files = self.centre.files
        self.jobs.run(
            lambda: files.csv(out, sheet, progress), partial(self._tell, out), progress=progress
        )

    def _tell(self, out: Path, counts: dict[str, Any]) -> None:
        told = self.tr("{name} tersimpan: {sessions} sesi, {people} orang, {notes} catatan.")
        self.said.emit(
            told.format(
                name=out.name,
                sessions=whole(counts["sessions"]),
                people=whole(counts["people"]),
                notes=whole(counts["notes"]),
            )
        )
        left_out = counts["left_out"]
        self.ui.leftOutLabel.setVisible(bool(left_out))
        reasons = [" · ".join(str(part) for part in each.values() if part) for each in left_out]
        heading = self.tr("Yang tidak masuk:")
        self.ui.leftOutLabel.setText("\n".join((heading, *reasons)))
