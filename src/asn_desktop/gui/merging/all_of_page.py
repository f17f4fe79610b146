"""Semua dari laptop ini: which conflicts would be settled one laptop's way, and one reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from asn_desktop.domain.conflicts import LaptopSides
    from asn_desktop.gui.merging.forms.conflicts_tab import Ui_ConflictsTab


class AllOfPage(QObject):
    """Shows the whole list before anything is written; its buttons only wish."""

    agreed = Signal(str, str)
    """The laptop and the reason."""
    left = Signal()

    def __init__(self, ui: Ui_ConflictsTab) -> None:
        super().__init__(ui.allOfPage)
        self._ui, self._laptop = ui, ""
        ui.allOfYes.clicked.connect(self._agree)
        ui.allOfWhy.returnPressed.connect(self._agree)
        ui.allOfWhy.textEdited.connect(ui.allOfProblem.clear)
        ui.allOfNo.clicked.connect(self.left)

    def show_sides(self, sides: LaptopSides, why: str) -> None:
        """Show what would be settled; the reason given last stands ready."""
        ui, count = self._ui, len(sides.choosable)
        self._laptop = sides.laptop
        others = sides.conflicts - count
        told = self.tr("{count} konflik akan diputuskan menurut isian {laptop}, sekaligus.")
        sentences = [told.format(count=count, laptop=sides.laptop)]
        if others:
            told = self.tr("{count} lainnya tetap menunggu: laptop itu ada di dua sisi.")
            sentences.append(told.format(count=others))
        ui.allOfLabel.setText(" ".join(sentences))
        ui.allOfList.clear()
        ui.allOfList.addItems(
            [
                f"{each.participant} · {each.field}: {each.choices[sides.side(each) - 1].shown}"
                for each in sides.choosable
            ]
        )
        ui.allOfYes.setText(self.tr("Putuskan {count} konflik").format(count=count))
        ui.allOfWhy.setText(why)
        ui.allOfProblem.clear()
        ui.conflictPages.setCurrentWidget(ui.allOfPage)
        ui.allOfWhy.setFocus()
        ui.allOfWhy.selectAll()

    @Slot(str)
    def refuse(self, sentence: str) -> None:
        """Say at the field what is wrong."""
        self._ui.allOfProblem.setText(sentence)

    @Slot()
    def _agree(self) -> None:
        why = self._ui.allOfWhy.text().strip()
        if not why:
            self.refuse(self.tr("Tulis dulu alasannya dengan singkat."))
            self._ui.allOfWhy.setFocus()
            return
        self.agreed.emit(self._laptop, why)
