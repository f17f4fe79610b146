"""The test page of this computer: printed before the day, with the office's own letterhead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.documents import Letterhead
from asn_desktop.printing.trial_page import trial_page_pdf
from asn_desktop.services.office_defaults import OfficeDefaultsFile

if TYPE_CHECKING:
    from pathlib import Path


def office_trial_page(folder: Path) -> bytes:
    """Return the PDF of a test page under the letterhead that a settings folder keeps."""
    kop = OfficeDefaultsFile(folder).read().letterhead
    return trial_page_pdf(Letterhead(lines=kop.lines, address=kop.address, logo=kop.logo))
