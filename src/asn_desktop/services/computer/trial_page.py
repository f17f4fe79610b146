"""The test page of this computer: printed before the day, with the office's own letterhead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.documents import Letterhead
from asn_desktop.printing.trial_page import Shift, trial_page_pdf
from asn_desktop.services.computer.office_defaults import OfficeDefaultsFile
from asn_desktop.services.computer.work_habits import WorkHabitsFile

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.domain.print_jobs import PaperSize
    from asn_desktop.domain.session import LetterheadSettings
    from asn_desktop.services.computer.work_habits import PrintingHabits


def office_trial_page(folder: Path) -> bytes:
    """Return the PDF of a test page under the letterhead that a settings folder keeps."""
    kop, printing = OfficeDefaultsFile(folder).read().letterhead, WorkHabitsFile(folder).read()
    return trial_page(kop, printing.printing)


def trial_page(kop: LetterheadSettings, printing: PrintingHabits) -> bytes:
    """Return the PDF of a test page for the paper and the shift that are set."""
    head = Letterhead(lines=kop.lines, address=kop.address, logo=kop.logo)
    size: PaperSize = "F4" if printing.size == "F4" else "A4"
    return trial_page_pdf(head, size, Shift(printing.offset_right_mm, printing.offset_down_mm))
