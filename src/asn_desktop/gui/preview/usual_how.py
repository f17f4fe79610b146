"""How this computer's printer is told to print what is not printed from page Cetak."""

from __future__ import annotations

from asn_desktop.gui.preview.page_order import PrintHow
from asn_desktop.paths import settings_folder
from asn_desktop.services.computer.work_habits import WorkHabitsFile


def usual_how() -> PrintHow:
    """Return the shift and the colour that are set in Pilihan kertas; one side."""
    habits = WorkHabitsFile(settings_folder()).read().printing
    return PrintHow(habits.offset_right_mm, habits.offset_down_mm, habits.colour)
