"""Every dialog fits the small screen in every language and at 150 %, and cuts nothing.

With ASN_GALLERY=FOLDER the pictures are kept there, to be looked at.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from clipping_kit import complaints
from gallery_kit import LONG_NAME, SIZES, Look, dress_as_started, hard_session, settle
from language_kit import DoubledTranslator, english, indonesian
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from window_kit import PASSPHRASE

from asn_desktop.domain.instrument_draft import InstrumentDraft
from asn_desktop.gui.desk import Desk
from asn_desktop.gui.help.about_dialog import AboutDialog
from asn_desktop.gui.help.keys_dialog import KeysDialog
from asn_desktop.gui.help.manual_window import ManualWindow
from asn_desktop.gui.jobs import InlineJobs
from asn_desktop.gui.opening.new_session_dialog import NewSessionDialog
from asn_desktop.gui.opening.open_package_dialog import OpenPackageDialog
from asn_desktop.gui.opening.open_session_dialog import OpenSessionDialog
from asn_desktop.gui.opening.recover_dialog import RecoverDialog
from asn_desktop.gui.paper.verify_dialog import VerifyDialog
from asn_desktop.gui.roster.import_dialog import ImportDialog
from asn_desktop.gui.roster.join_dialog import JoinDialog
from asn_desktop.gui.roster.person_dialog import PersonDialog
from asn_desktop.gui.roster.units_dialog import UnitsDialog
from asn_desktop.gui.scoring.person_preview import PersonPreview
from asn_desktop.gui.scoring.phrases_dialog import PhrasesDialog
from asn_desktop.gui.settings.instrument_dialog import InstrumentDialog, Purpose
from asn_desktop.gui.settings.settings_dialog import SettingsDialog
from asn_desktop.gui.widgets.reason_dialog import ReasonDialog
from asn_desktop.paths import settings_folder
from asn_desktop.services.phrases import PhraseService
from asn_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QTranslator

    from asn_desktop.gui.jobs import Jobs

GALLERY = os.environ.get("ASN_GALLERY")
SMALL = SIZES[1]
FRAME = (16, 40)
"""What the frame of a dialog and its title take of the screen."""
LOOKS: dict[str, tuple[Look, Callable[[], QTranslator]]] = {
    "150-id": (Look(SMALL, "gelap", 150), indonesian),
    "150-en": (Look(SMALL, "terang", 150), english),
    "100-dua": (Look(SMALL, "terang", 100), DoubledTranslator),
}


class Room:
    """What dialogs need: a desk, an open session, a window to stand over."""

    def __init__(self, session: Path, workspace: Workspace, jobs: Jobs) -> None:
        self.session, self.workspace, self.jobs = session, workspace, jobs
        self.desk, self.window = Desk(InlineJobs), QWidget()
        self.person, self.other = workspace.roster.participants()[:2]

    def phrases(self) -> QWidget:
        service = PhraseService(settings_folder(), self.workspace.roster)
        instrument = self.workspace.session.overview().instrument
        return PhrasesDialog(service, self.jobs, instrument, self.window)

    def settings(self, number: int) -> QWidget:
        dialog = SettingsDialog(self.workspace, self.jobs, self.window)
        dialog.ui.sections.choose(number)
        return dialog

    def import_of_rows(self) -> QWidget:
        sheet = Path(self.session).with_name("daftar.csv")
        rows = ["No;Nama Peserta;NIP;Unit Kerja;Keterangan"]
        rows += [
            f"{n};{LONG_NAME} {n};19910304202505{n:04};Dinas Sosial;-" for n in range(1001, 1030)
        ]
        sheet.write_text("\n".join(rows), encoding="utf-8")
        dialog = ImportDialog(self.workspace, self.jobs, self.window)
        dialog.read_file(sheet)
        return dialog

    def preview_of_import(self) -> QWidget:
        dialog = self.import_of_rows()
        assert isinstance(dialog, ImportDialog)
        dialog.ui.nextButton.click()
        return dialog

    def instrument(self) -> QWidget:
        draft = InstrumentDraft.of(self.workspace.session.overview().instrument)
        return InstrumentDialog(draft, Purpose("Instrumen BerAKHLAK"), self.window)


DIALOGS: dict[str, Callable[[Room], QWidget]] = {
    "tentang": lambda room: AboutDialog(room.window, room.jobs),
    "impor-kolom": Room.import_of_rows,
    "impor-pratinjau": Room.preview_of_import,
    "instrumen": Room.instrument,
    "gabung-entri": lambda room: JoinDialog(
        room.workspace, room.jobs, room.window, (room.person.id, room.other.id)
    ),
    "tombol": lambda room: KeysDialog(room.window, "penilaian"),
    "panduan": lambda _: ManualWindow("penilaian"),
    "sesi-baru": lambda room: NewSessionDialog(room.desk, room.window),
    "buka-paket": lambda room: OpenPackageDialog(room.desk, room.window),
    "buka-sesi": lambda room: OpenSessionDialog(room.desk, room.session, room.window),
    "peserta": lambda room: PersonDialog(room.workspace, room.jobs, room.window, room.person),
    "tambah": lambda room: PersonDialog(room.workspace, room.jobs, room.window),
    "lembar": lambda room: PersonPreview(room.workspace, room.jobs, room.window),
    "frasa": Room.phrases,
    "alasan": lambda room: ReasonDialog(room.window, "Buat titik pulih", "Mengapa? " * 20),
    "pulihkan": lambda room: RecoverDialog(room.desk, room.session, room.window),
    "unit": lambda room: UnitsDialog(room.workspace, room.jobs, room.window),
    "periksa": lambda room: VerifyDialog(room.workspace, room.jobs, room.window),
    **{f"setelan-{n}": lambda room, n=n: room.settings(n) for n in range(9)},  # type: ignore[misc]
}


@pytest.fixture(scope="module")
def hard(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return hard_session(tmp_path_factory.mktemp("sulit") / "sesi.asn")


@pytest.fixture(params=LOOKS)
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    before = qapp.font(), qapp.palette(), qapp.styleSheet()
    chosen, make_translator = LOOKS[request.param]
    translator = make_translator()
    qapp.installTranslator(translator)
    dress_as_started(qapp, chosen)
    yield request.param
    qapp.removeTranslator(translator)
    qapp.setFont(before[0])
    qapp.setPalette(before[1])
    qapp.setStyleSheet(before[2])


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_fits_the_small_screen(name: str, look: str, hard: Path, jobs: InlineJobs) -> None:
    room_wide, room_high = SMALL[0] - FRAME[0], SMALL[1] - FRAME[1]
    with Workspace.open(hard, PASSPHRASE) as workspace:
        room = Room(hard, workspace, jobs)
        dialog = DIALOGS[name](room)
        dialog.show()
        settle()
        dialog.resize(min(dialog.width(), room_wide), min(dialog.height(), room_high))
        settle()
        if GALLERY:
            assert dialog.grab().save(str(Path(GALLERY) / f"dialog-{name}-{look}.png"))
        found = complaints(dialog)
        size = dialog.size()
        if isinstance(dialog, QDialog):
            dialog.reject()
        dialog.close()
        room.desk.stop()
        settle()
    assert found == []
    assert size.width() <= room_wide
    assert size.height() <= room_high
