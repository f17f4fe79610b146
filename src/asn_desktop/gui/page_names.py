"""Keys and names of the pages, for whoever only speaks of them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

HOME: Final = "beranda"
ROSTER: Final = "peserta"
SCORING: Final = "penilaian"
PRINTING: Final = "cetak"
MERGING: Final = "gabung"
PAGE_KEYS: Final = (HOME, ROSTER, SCORING, "tabel", "disiplin", PRINTING, "rekap", MERGING)
"""In the order of their digits."""


def page_name(key: str) -> str:
    """Return a page's name in the language of the moment."""
    names = {
        HOME: QCoreApplication.translate("PageList", "Beranda"),
        ROSTER: QCoreApplication.translate("PageList", "Peserta"),
        SCORING: QCoreApplication.translate("PageList", "Penilaian"),
        "tabel": QCoreApplication.translate("PageList", "Tabel"),
        "disiplin": QCoreApplication.translate("PageList", "Disiplin"),
        PRINTING: QCoreApplication.translate("PageList", "Cetak"),
        "rekap": QCoreApplication.translate("PageList", "Rekap"),
        MERGING: QCoreApplication.translate("PageList", "Gabung"),
    }
    return names[key]
