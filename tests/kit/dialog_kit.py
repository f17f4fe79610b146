"""Every dialog of the program, and how each is opened over an open session."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from gallery_kit import LONG_NAME
from office_kit import OFFICE_PHRASE, shown_office
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from asn_desktop.domain.instrument_draft import InstrumentDraft
from asn_desktop.gui.centre.centre_desk import CentreDesk
from asn_desktop.gui.centre.centre_window import CentreWindow
from asn_desktop.gui.desk import Desk
from asn_desktop.gui.help.about_dialog import AboutDialog
from asn_desktop.gui.help.keys_dialog import KeysDialog
from asn_desktop.gui.help.manual_window import ManualWindow
from asn_desktop.gui.jobs import InlineJobs
from asn_desktop.gui.merging.slip_dialog import SlipDialog
from asn_desktop.gui.opening.new_session_dialog import NewSessionDialog
from asn_desktop.gui.opening.open_package_dialog import OpenPackageDialog
from asn_desktop.gui.opening.open_session_dialog import OpenSessionDialog
from asn_desktop.gui.opening.recover_dialog import RecoverDialog
from asn_desktop.gui.paper.keying_dialog import KeyingDialog
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
from asn_desktop.services.computer.phrases import PhraseService
from asn_desktop.services.computer.preferences import PreferenceFile
from asn_desktop.services.evaluation.sheet_places import places_by_code
from asn_desktop.services.session.instrument_shelf import InstrumentShelf

if TYPE_CHECKING:
    from collections.abc import Callable

    from asn_desktop.domain.keyed_sheets import KeyingSheet
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.workspace import Workspace


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

    def slip(self) -> QWidget:
        dialog = SlipDialog(self.workspace, self.jobs, self.window)
        dialog.offer(self.workspace.session.completeness())
        return dialog

    def keying(self, *, agree: bool = False) -> QWidget:
        """Return a sheet that two people typed differently, or alike but unlike the file's."""
        dialog = KeyingDialog(self.workspace, self.jobs, self.window)
        places = places_by_code(self.workspace._context)
        sheets = [self.workspace.keying.open(code) for code in places]
        hard = max(sheets, key=_hardness)
        assert hard.on_file
        levels = "1" * len(self.workspace.session.overview().criteria)
        for typist, last in (("Pengetik pertama", "1"), (LONG_NAME, "1" if agree else "2")):
            dialog.ui.typistEdit.setText(typist)
            dialog.desk.open(hard.code)
            for row, digit in enumerate(f"{levels}{last}"):
                dialog.view.rows.type_digit(row, int(digit))
            dialog.save()
        assert dialog.view.rows.differing
        assert dialog.view.rows.compared_with == ("file" if agree else "first")
        return dialog

    def centre(self, number: int | None = None) -> QWidget:
        """Return Pusat with the tab of a number, or with its first page."""
        desk = CentreDesk(InlineJobs, self.window)
        place = QSettings(str(settings_folder() / "pusat.ini"), QSettings.Format.IniFormat)
        window = CentreWindow(desk, PreferenceFile(settings_folder()), place)
        if number is not None:
            office = shown_office()
            desk.open(office.centre, OFFICE_PHRASE, office.key, pytest.fail)
            assert window.tabs is not None
            window.tabs.people.ui.searchEdit.setText("peserta")
            window.tabs.open_tab(window.tabs.all[number])
        return window

    def own_instrument(self) -> QWidget:
        instrument = self.workspace.session.overview().instrument
        purpose = Purpose("Instrumen sendiri", store=InstrumentShelf(settings_folder()).keep)
        return InstrumentDialog(InstrumentDraft.of(instrument), purpose, self.window)


def _hardness(sheet: KeyingSheet) -> tuple[int, int, str, str]:
    """Order sheets by marks on file and length of name; alike ones by what they say."""
    name = sheet.participant.full_name
    return sheet.on_file, len(name), name, sheet.evaluator.name


DIALOGS: dict[str, Callable[[Room], QWidget]] = {
    "tentang": lambda room: AboutDialog(room.window, room.jobs),
    "impor-kolom": Room.import_of_rows,
    "impor-pratinjau": Room.preview_of_import,
    "instrumen": Room.instrument,
    "instrumen-sendiri": Room.own_instrument,
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
    "slip": Room.slip,
    "unit": lambda room: UnitsDialog(room.workspace, room.jobs, room.window),
    "ketik-ulang": Room.keying,
    "ketik-ulang-berkas": lambda room: room.keying(agree=True),
    "periksa": lambda room: VerifyDialog(room.workspace, room.jobs, room.window),
    "pusat": Room.centre,
    **{f"pusat-{n}": lambda room, n=n: room.centre(n) for n in range(9)},  # type: ignore[misc]
    **{f"setelan-{n}": lambda room, n=n: room.settings(n) for n in range(9)},  # type: ignore[misc]
}
