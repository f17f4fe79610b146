"""What is set for paper and printer, as one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from asn_desktop.domain.wording import short_comma, whole
from asn_desktop.services.computer.work_habits import BY_HAND, BY_PRINTER

if TYPE_CHECKING:
    from asn_desktop.services.computer.work_habits import PrintingHabits


def summary_of(habits: PrintingHabits, first: int = 1) -> str:
    """Return what is set: "F4, geser 2 mm ke kanan, dua muka"; one side and A4 are said too."""
    sides = {
        BY_PRINTER: _tr("dua muka"),
        BY_HAND: _tr("dua muka dibalik tangan"),
    }
    moved = (
        _moved(habits.offset_right_mm, _tr("ke kanan"), _tr("ke kiri")),
        _moved(habits.offset_down_mm, _tr("ke bawah"), _tr("ke atas")),
    )
    shift = _tr(" dan ").join(filter(None, moved))
    told = (
        habits.size,
        _tr("geser {shift}").format(shift=shift) if shift else "",
        sides.get(habits.two_sided, _tr("satu muka")),
        "" if habits.colour else _tr("tanpa warna"),
        _tr("mulai lembar ke-{first}").format(first=whole(first)) if first > 1 else "",
    )
    return ", ".join(filter(None, told))


def _moved(millimetres: float, ahead: str, back: str) -> str:
    if not millimetres:
        return ""
    way = ahead if millimetres > 0 else back
    told = _tr("{measure} mm {way}")
    return told.format(measure=short_comma(abs(millimetres)), way=way)


def _tr(text: str) -> str:
    return QCoreApplication.translate("option_words", text)
