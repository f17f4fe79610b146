"""Periksa sertifikat: a real certificate's QR, read from the page, whole and altered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from asn_desktop.gui.paper.printing_page import PrintingPage
from asn_desktop.gui.paper.verify_dialog import VerifyDialog
from asn_desktop.gui.preview.pdf_pages import page_image

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from asn_desktop.gui.jobs import InlineJobs
    from asn_desktop.services.workspace import Workspace


@pytest.fixture
def qr_text(workspace: Workspace, qtbot: QtBot) -> str:
    """Return what a scanner reads from the certificate that is printed for Siti."""
    assert qtbot
    overview, siti = workspace.session.overview(), workspace.roster.participants()[0].id
    for evaluator in overview.evaluators:
        workspace.scoring.mark(siti, evaluator.id, [(code, 4) for code in overview.criteria])
        workspace.sheets.finalise(evaluator.id, [siti])
    workspace.results.confirm("Drs. Sudirman", [siti])
    drawn = page_image(workspace.papers.preview("certificate", (siti,)), 0, 2400).image
    picture = Image.frombytes(
        "RGBX", (drawn.width(), drawn.height()), bytes(drawn.constBits())
    ).convert("L")
    found = zxingcpp.read_barcodes(picture)
    assert len(found) == 1
    return str(found[0].text)


@pytest.fixture
def dialog(workspace: Workspace, jobs: InlineJobs, qtbot: QtBot) -> VerifyDialog:
    made = VerifyDialog(workspace, jobs)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.open()
    return made


def test_a_scanned_certificate_is_valid_and_tells_its_facts(
    dialog: VerifyDialog, qr_text: str
) -> None:
    dialog.ui.textEdit.setPlainText(qr_text)
    QTest.keyClick(dialog.ui.textEdit, Qt.Key.Key_Return)
    assert dialog.ui.verdictLabel.text().startswith("Sah")
    assert "Nama: Siti Aminah" in dialog.ui.factsLabel.text()
    assert "NIP berakhir: 2001" in dialog.ui.factsLabel.text()
    assert "4 Februari 2026" in dialog.ui.factsLabel.text()


def test_an_altered_code_is_not_valid(dialog: VerifyDialog, qr_text: str) -> None:
    middle = len(qr_text) // 2
    other = "A" if qr_text[middle] != "A" else "B"
    dialog.ui.textEdit.setPlainText(qr_text[:middle] + other + qr_text[middle + 1 :])
    dialog.ui.verifyButton.click()
    assert dialog.ui.verdictLabel.text().startswith("Tidak sah")
    assert dialog.ui.factsLabel.isHidden()  # what was altered is not to be believed


def test_what_is_no_code_is_refused_in_place(dialog: VerifyDialog) -> None:
    dialog.ui.verifyButton.click()
    assert "tempelkan dulu" in dialog.ui.problemLabel.text()
    dialog.ui.textEdit.setPlainText("halo")
    dialog.ui.verifyButton.click()
    assert dialog.ui.problemLabel.text()
    assert dialog.ui.verdictCard.isHidden()


def test_it_opens_from_the_menu_of_the_page(
    workspace: Workspace, jobs: InlineJobs, qtbot: QtBot
) -> None:
    page = PrintingPage(workspace, jobs)
    qtbot.addWidget(page)
    next(action for action in page.actions() if "Periksa" in action.text()).trigger()
    assert page.findChild(VerifyDialog) is not None
