"""The three steps from a sheet to the roster, on real files and a real session."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QComboBox, QWidget

from asn_desktop.domain.roster import Field
from asn_desktop.gui.dialogs.import_dialog import ImportDialog, Step
from asn_desktop.gui.models.import_model import ImportColumn

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from asn_desktop.gui.jobs import InlineJobs
    from asn_desktop.services.roster_import import ImportCounts
    from asn_desktop.services.workspace import Workspace

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
    return [dialog.model.index(row, column).data() for row in rows]


def look_at(dialog: ImportDialog, kind: str) -> None:
    box = dialog.ui.kindBox
    box.setCurrentIndex(box.findData(kind))
    box.activated.emit(box.currentIndex())


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
    entries = [dialog.ui.kindBox.itemText(at) for at in range(dialog.ui.kindBox.count())]
    assert entries == ["Semua: 4", "Baru: 1", "Berubah: 1", "Sama: 0", "Ganda: 1", "Ditolak: 1"]
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
