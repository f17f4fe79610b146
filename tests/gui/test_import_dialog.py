"""The three steps from a sheet to the roster, on real files and a real session."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QComboBox, QWidget

from asn_desktop.domain.roster import Field
from asn_desktop.gui.jobs import Jobs
from asn_desktop.gui.roster.import_dialog import ImportDialog, Step
from asn_desktop.gui.roster.import_model import ImportColumn
from asn_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from asn_desktop.domain.roster import RosterReport
    from asn_desktop.gui.jobs import InlineJobs, Progress
    from asn_desktop.services.people.roster_import import ImportCounts

PASSPHRASE = "rahasia bersama"  # noqa: S105 (of files that live as long as a test)
SHEET = """No;Nama Pegawai;NIP;Unit Kerja;Keterangan
1;Siti Aminah, S.Kep.;19960314 202505 2 001;Dinas Kesehatan;a
2;Joko Susilo;199001012025051009;Inspektorat Daerah;b
3;Salah Ketik;19900101202505100;Dinas Kesehatan;c
4;Ada Dua;199001012025051009;Dinas Kesehatan;d
"""


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    path = tmp_path / "daftar.csv"
    path.write_text(SHEET, encoding="utf-8")
    return path


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(workspace: Workspace, jobs: InlineJobs, parent: QWidget) -> ImportDialog:
    made = ImportDialog(workspace, jobs, parent)
    made.open()
    return made


def box_of(dialog: ImportDialog, column: int) -> QComboBox:
    found = dialog.ui.columnTable.cellWidget(0, column)
    assert isinstance(found, QComboBox)
    return found


def shown(dialog: ImportDialog, column: ImportColumn) -> list[str]:
    rows = range(dialog.model.rowCount())
    return [dialog.model.text(row, column) for row in rows]


def look_at(dialog: ImportDialog, kind: str) -> None:
    dialog.ui.kindChips.buttons[kind].click()


def test_columns_are_guessed_and_shown_with_samples(dialog: ImportDialog, sheet: Path) -> None:
    dialog.read_file(sheet)

    assert dialog.step is Step.COLUMNS
    assert dialog.ui.stepLabel.text() == "Langkah 2 dari 3: kolom"
    assert dialog.ui.columnTable.mapping() == {1: Field.NAME, 2: Field.NIP, 3: Field.UNIT}
    sample = dialog.ui.columnTable.item(2, 1)
    assert sample is not None
    assert sample.text() == "Joko Susilo"
    assert dialog.ui.columnTable.rowCount() == 5


def test_the_preview_tells_new_changed_and_refused_with_row_and_reason(
    dialog: ImportDialog, sheet: Path, workspace: Workspace
) -> None:
    dialog.read_file(sheet)
    dialog.go_on()

    assert dialog.step is Step.PREVIEW
    entries = [each.text() for each in dialog.ui.kindChips.buttons.values()]
    assert entries == ["Semua 4", "Baru 1", "Berubah 1", "Sama 0", "Ganda 1", "Ditolak 1"]
    assert shown(dialog, ImportColumn.ROW) == ["4"]
    assert "17 dari 18 digit" in shown(dialog, ImportColumn.REASON)[0]
    look_at(dialog, "ganda")
    assert shown(dialog, ImportColumn.ROW) == ["5"]
    assert "baris 3" in shown(dialog, ImportColumn.REASON)[0]
    assert len(workspace.roster.participants()) == 3


def test_the_last_button_imports(dialog: ImportDialog, sheet: Path, workspace: Workspace) -> None:
    counts: list[ImportCounts] = []
    dialog.imported.connect(counts.append)
    dialog.read_file(sheet)
    dialog.go_on()
    assert dialog.ui.nextButton.text() == "Impor 2 peserta"
    dialog.go_on()

    assert counts == [(1, 1, 0, 2)]
    assert workspace.roster.find("199001012025051009").name == "Joko Susilo"
    assert workspace.roster.find("199603142025052001").back_titles == "S.Kep."
    assert len(workspace.roster.participants()) == 4


def test_a_kind_of_row_can_be_looked_at_alone(dialog: ImportDialog, sheet: Path) -> None:
    dialog.read_file(sheet)
    dialog.go_on()
    look_at(dialog, "baru")

    assert shown(dialog, ImportColumn.NAME) == ["Joko Susilo"]
    assert shown(dialog, ImportColumn.KIND) == ["baru"]


def test_a_guess_can_be_put_right(dialog: ImportDialog, sheet: Path, workspace: Workspace) -> None:
    dialog.read_file(sheet)
    box_of(dialog, 4).setCurrentIndex(box_of(dialog, 4).findData(Field.JABATAN.value))
    dialog.go_on()
    dialog.go_on()

    assert workspace.roster.find("199001012025051009").jabatan == "b"


def test_a_column_chosen_twice_and_a_missing_one_are_refused(
    dialog: ImportDialog, sheet: Path
) -> None:
    dialog.read_file(sheet)
    box_of(dialog, 3).setCurrentIndex(box_of(dialog, 3).findData(Field.NIP.value))
    dialog.go_on()
    assert dialog.step is Step.COLUMNS
    assert "NIP dipilih untuk dua kolom" in dialog.ui.problemLabel.text()

    box_of(dialog, 3).setCurrentIndex(0)
    box_of(dialog, 1).setCurrentIndex(0)
    dialog.go_on()
    assert dialog.step is Step.COLUMNS
    assert "Nama" in dialog.ui.problemLabel.text()


def test_what_is_no_sheet_is_refused_in_the_first_step(
    dialog: ImportDialog, tmp_path: Path
) -> None:
    path = tmp_path / "bukan.xlsx"
    path.write_bytes(b"bukan lembar kerja")
    dialog.read_file(path)

    assert dialog.step is Step.FILE
    assert "bukan.xlsx" in dialog.ui.problemLabel.text()
    assert dialog.isVisible()


def test_one_may_go_back(dialog: ImportDialog, sheet: Path) -> None:
    dialog.read_file(sheet)
    dialog.go_on()
    dialog.go_back()
    dialog.go_back()

    assert dialog.step is Step.FILE
    assert dialog.ui.backButton.isHidden()
    dialog.go_on()
    assert dialog.ui.steps.currentIndex() == Step.COLUMNS
    assert dialog.ui.columnTable.columnCount() == 5


def test_there_is_no_way_on_from_a_file_that_cannot_be_read(
    dialog: ImportDialog, sheet: Path, tmp_path: Path
) -> None:
    dialog.read_file(sheet)
    dialog.go_back()
    dialog.read_file(tmp_path)

    assert dialog.step is Step.FILE
    assert "folder" in dialog.ui.problemLabel.text()
    assert dialog.ui.nextButton.isHidden()


def test_an_answer_for_a_file_that_was_left_is_dropped(
    session_path: Path, qtbot: QtBot, parent: QWidget, sheet: Path, tmp_path: Path
) -> None:
    jobs, opened = Jobs(), list[Workspace]()
    jobs.run(lambda: Workspace.open(session_path, PASSPHRASE), opened.append)
    qtbot.waitUntil(lambda: bool(opened))
    dialog = ImportDialog(opened[0], jobs, parent)
    dialog.open()
    dialog.read_file(sheet)
    dialog.read_file(tmp_path / "hilang.csv")
    qtbot.waitUntil(lambda: "hilang.csv" in dialog.ui.problemLabel.text())
    jobs.stop(opened[0].close)

    assert dialog.step is Step.FILE
    assert dialog.ui.columnTable.columnCount() == 0


def test_several_files_at_once_are_refused(dialog: ImportDialog, sheet: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(sheet))] * 3)
    buttons, held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, buttons, held))

    assert dialog.step is Step.FILE
    assert "satu berkas" in dialog.ui.problemLabel.text()


def test_a_file_may_be_dropped(dialog: ImportDialog, sheet: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(sheet))])
    dropped = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    dialog.dropEvent(dropped)

    assert dialog.step is Step.COLUMNS


def test_refused_rows_carry_name_and_nip_and_changed_rows_what_changes(
    dialog: ImportDialog, sheet: Path
) -> None:
    dialog.read_file(sheet)
    dialog.go_on()
    assert shown(dialog, ImportColumn.NAME) == ["Salah Ketik"]
    assert shown(dialog, ImportColumn.NIP) == ["19900101202505100"]
    look_at(dialog, "ganda")
    assert shown(dialog, ImportColumn.NAME) == ["Ada Dua"]
    look_at(dialog, "berubah")
    assert shown(dialog, ImportColumn.REASON) == ["Gelar belakang: kosong → S.Kep."]
    dialog.ui.previewTable.selectRow(0)
    assert dialog.ui.lineLabel.text() == "Gelar belakang: kosong → S.Kep."


def test_columns_left_out_are_named_and_a_missing_one_is_said_at_once(
    dialog: ImportDialog, sheet: Path
) -> None:
    dialog.read_file(sheet)
    assert dialog.ui.skippedLabel.text() == "Tidak dibaca: No, Keterangan"
    box_of(dialog, 1).setCurrentIndex(0)
    assert dialog.ui.skippedLabel.text() == "Tidak dibaca: No, Nama Pegawai, Keterangan"
    assert "Kolom Nama belum ada" in dialog.ui.problemLabel.text()
    box_of(dialog, 1).setCurrentIndex(box_of(dialog, 1).findData(Field.NAME.value))
    assert dialog.ui.problemLabel.text() == ""


def test_the_whole_import_is_one_step_to_undo(
    dialog: ImportDialog, sheet: Path, workspace: Workspace
) -> None:
    before = workspace.roster.participants()
    dialog.read_file(sheet)
    dialog.go_on()
    dialog.go_on()
    assert len(workspace.roster.participants()) == 4
    assert workspace.history.undo().label == "Impor daftar peserta"

    assert workspace.roster.participants() == before


def test_another_sheet_of_the_file_can_be_read(dialog: ImportDialog, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    first = book.active
    assert first is not None
    first.title = "Lama"
    for title, name in (("Lama", "Orang Lama"), ("Baru", "Orang Baru")):
        page = first if title == "Lama" else book.create_sheet(title)
        page.append(["Nama", "NIP"])
        page.append([name, "199001012025051009"])
    book.save(tmp_path / "dua.xlsx")
    dialog.read_file(tmp_path / "dua.xlsx")
    assert dialog.ui.sheetBox.isVisible()
    for title in ("Baru", "Lama"):
        dialog.ui.sheetBox.setCurrentText(title)
        dialog.ui.sheetBox.textActivated.emit(title)
        sample = dialog.ui.columnTable.item(1, 0)
        assert sample is not None
        assert sample.text() == f"Orang {title}"
    dialog.go_on()
    assert shown(dialog, ImportColumn.NAME) == ["Orang Lama"]


def test_batal_stops_a_long_import_and_leaves_all_as_it_was(
    session_path: Path, qtbot: QtBot, parent: QWidget, tmp_path: Path
) -> None:
    path, jobs, gate = tmp_path / "besar.csv", Jobs(), threading.Event()
    nips = (f"1990010120250510{n:02}" for n in range(10, 99))
    path.write_text("Nama;NIP\n" + "\n".join(f"Orang;{nip}" for nip in nips), encoding="utf-8")
    opened: list[Workspace] = []
    jobs.run(lambda: Workspace.open(session_path, PASSPHRASE), opened.append)
    qtbot.waitUntil(lambda: bool(opened))
    workspace = opened[0]
    real = workspace.roster_import.import_rows

    def held(report: RosterReport, progress: Progress) -> object:
        assert gate.wait(5)
        return real(report, progress)

    workspace.roster_import.import_rows = held  # type: ignore[method-assign, assignment]
    dialog = ImportDialog(workspace, jobs, parent)
    dialog.open()
    dialog.read_file(path)
    qtbot.waitUntil(lambda: dialog.step is Step.COLUMNS)
    dialog.go_on()
    qtbot.waitUntil(lambda: dialog.step is Step.PREVIEW)
    dialog.go_on()
    assert not dialog.ui.nextButton.isEnabled()
    dialog.ui.cancelButton.click()
    assert dialog.isVisible()
    gate.set()
    qtbot.waitUntil(lambda: "Dibatalkan" in dialog.ui.problemLabel.text())
    left: list[object] = []
    jobs.run(workspace.roster.participants, left.append)
    qtbot.waitUntil(lambda: bool(left))
    jobs.stop(workspace.close)

    assert left == [()]
    assert dialog.ui.nextButton.isEnabled()
