"""Hard texts on the roster's table, and files dropped on its page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from asn_desktop.gui.roster.import_dialog import ImportDialog, Step
from asn_desktop.gui.roster.participants_model import RosterColumn
from asn_desktop.gui.roster.participants_page import ParticipantsPage

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from asn_desktop.gui.jobs import InlineJobs
    from asn_desktop.services.workspace import Workspace


@pytest.fixture
def page(workspace: Workspace, jobs: InlineJobs, qtbot: QtBot) -> ParticipantsPage:
    made = ParticipantsPage(workspace, jobs)
    qtbot.addWidget(made)
    made.resize(1215, 600)
    made.show()
    return made


def test_a_roster_file_dropped_on_the_page_opens_the_import_at_it(
    page: ParticipantsPage, tmp_path: Path
) -> None:
    sheet = tmp_path / "daftar.CSV"
    sheet.write_text("Nama;NIP\nJoko Susilo;199001012025051009\n", encoding="utf-8")
    for path, is_taken in ((tmp_path / "sesi.asn", False), (sheet, True)):
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        buttons, held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        entered = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, mime, buttons, held)
        page.dragEnterEvent(entered)
        assert entered.isAccepted() is is_taken
    page.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, buttons, held))

    (dialog,) = page.findChildren(ImportDialog)
    assert dialog.step is Step.COLUMNS


@pytest.mark.parametrize(
    "fields",
    [
        {"name": "Abdurrahman " * 10, "unit": "Dinas Pemberdayaan " * 5},
        {"name": "\u202e\u0627\u0633\u0645 \u200f Aminah", "unit": "Dinas 🎉 Kesehatan 👩\u200d⚕️"},
    ],
)
def test_hard_texts_stay_on_one_line_and_are_whole_in_the_tool_tip(
    page: ParticipantsPage, fields: dict[str, str]
) -> None:
    page.jobs.run(lambda: page.workspace.roster.add(fields))
    row = page.model.rowCount() - 1
    for column in (RosterColumn.NAME, RosterColumn.UNIT):
        text = page.model.text(row, column)
        assert "\n" not in text
        assert "\u202e" not in text
        assert page.model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) == text
        spoken = page.model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole)
        assert spoken.endswith(f"{page.model.headings()[column]}: {text}")
    heights = {page.ui.table.rowHeight(each) for each in range(page.model.rowCount())}
    assert len(heights) == 1
    assert page.ui.table.horizontalHeader().length() <= page.ui.table.viewport().width()
