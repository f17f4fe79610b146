"""A session with everything that is hard to show, and every page of it as a picture."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication
from window_kit import PASSPHRASE, Bench

from asn_desktop.gui import theme
from asn_desktop.gui.application import FAMILY, FONT_FILES
from asn_desktop.gui.frame.page_list import PAGES
from asn_desktop.paths import resources
from asn_desktop.services.workspace import NewSession, Workspace, create_session

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

LONG_NAME = "Raden Ajeng Siti Nurhaliza Wulandari Kusumaningrum Prabowo Sastrodiningrat"
LONG_UNIT = "Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga"
HARD_PEOPLE = (
    {"nip": "199603142025052001", "name": f"{LONG_NAME} {LONG_NAME}"[:120], "unit": LONG_UNIT},
    {"nip": "199501022025051002", "name": "Budi \u202eotnas\u202c", "unit": "Inspektorat Daerah"},
    {"nip": "199212302025052003", "name": "Maria \N{PARTY POPPER} Ulfa", "unit": "Dinas Kesehatan"},
    {"nip": "199005052025051004", "name": "محمد رحمت", "unit": "Dinas Kesehatan"},
    {"nip": "199001012025051009", "name": "O", "unit": "X"},
)
FIELDS = (
    ("Siti", "Kesehatan"),
    ("Agus", "Perhubungan"),
    ("Dewi", "Pendidikan"),
    ("Rudi", "Sosial"),
)
PLAIN_PEOPLE = tuple(
    {
        "nip": f"1990{month:02}{day:02}20250510{day:02}",
        "name": f"{first} {last}",
        "unit": f"Dinas {field}",
    }
    for month, (first, field) in enumerate(FIELDS, 1)
    for day, last in enumerate(("Aminah", "Santoso", "Lestari", "Hidayat", "Wijaya"), 11)
)
EVALUATORS = ("dr. Rahma Dewi Kusumaningtyas Sastrowardoyo, M.Kes., Sp.PD.", "Ahmad Yani")


class Look(NamedTuple):
    """How the window is shown: its size in pixels, the theme, the zoom in per cent."""

    size: tuple[int, int]
    appearance: str
    zoom: int

    def __str__(self) -> str:
        return f"{self.size[0]}x{self.size[1]}-{self.appearance}-{self.zoom}"


SIZES = ((1366, 688), (1093, 545))
LOOKS = tuple(
    Look(size, appearance, zoom)
    for size in SIZES
    for appearance in ("terang", "gelap")
    for zoom in (100, 150)
)


def hard_session(path: Path, instrument: str = "berakhlak-21-bars5") -> Path:
    """Make a session of 25 people, some scored wholly, some in part, with notes and absences."""
    new = NewSession(
        title="Evaluasi Pasca Pelatihan Dasar CPNS Angkatan XXVII Pemerintah Kota Bontang",
        place="Pendopo Rumah Jabatan Wali Kota",
        date=dt.date(2026, 2, 4),
        until=None,
        instrument=instrument,
        wording="UU-20-2023",
        evaluators=EVALUATORS,
    )
    create_session(path, new, PASSPHRASE)
    with Workspace.open(path, PASSPHRASE) as workspace:
        fill(workspace)
    return path


def fill(workspace: Workspace) -> None:
    for fields in (*HARD_PEOPLE, *PLAIN_PEOPLE):
        workspace.roster.add(fields)
    overview = workspace.session.overview()
    first, second = overview.evaluators
    for n, person in enumerate(workspace.roster.participants()):
        codes = overview.criteria[: len(overview.criteria) - n % 3]
        marks = [(code, 1 + (n + k) % 5) for k, code in enumerate(codes)]
        workspace.scoring.mark(person.id, first.id, marks)
        if n % 2:
            workspace.scoring.mark(person.id, second.id, marks[: 1 + n % 7])


def pages(bench: Bench) -> Iterator[tuple[str, QWidget]]:
    """Show each page of the window in turn."""
    for entry in PAGES:
        bench.window.stack.show_page(entry.key)
        settle()
        yield entry.key, bench.window


def dress_as_started(app: QApplication, look: Look) -> None:
    """Give the program its own font and the look, as its start does before the window is made."""
    for name in FONT_FILES:
        QFontDatabase.addApplicationFont(str(resources() / "fonts" / name))
    font = QFont(FAMILY)
    font.setPointSizeF(theme.BASE_POINT_SIZE)
    app.setFont(font)
    theme.dress(app, look.appearance, look.zoom)


def settle() -> None:
    """Let layouts, posted events and zero timers come to rest."""
    for _ in range(5):
        QApplication.processEvents()
