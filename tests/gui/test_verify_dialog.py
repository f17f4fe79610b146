"""Periksa sertifikat: a real certificate's QR, a PDF, a picture; whole, altered, many at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2
import pytest
from certificate_kit import PUBLIC, certificate, listed, printed
from painted_kit import scrawled
from papers_kit import codes_of
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from asn_desktop.domain.print_jobs import PrintWish
from asn_desktop.gui.jobs import Jobs, Progress
from asn_desktop.gui.paper.printing_page import PrintingPage
from asn_desktop.gui.paper.verify_dialog import VerifyDialog
from asn_desktop.gui.paper.verify_words import look_of
from asn_desktop.services.checking.certificate_checks import CertificateCheck
from asn_desktop.vault.known_signers import remember_root

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from window_kit import Bench

    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.gui.jobs import InlineJobs
    from asn_desktop.services.workspace import Workspace

OF_CODE = (
    "Sah: isi kode utuh dan penerbitnya dikenal. Cocokkan sendiri kata di kertas dengan isi kode"
    " di bawah."
)


@pytest.fixture
def siti(workspace: Workspace) -> ParticipantId:
    """Return who has a confirmed result."""
    overview, siti = workspace.session.overview(), workspace.roster.participants()[0].id
    for evaluator in overview.evaluators:
        workspace.scoring.mark(siti, evaluator.id, [(code, 4) for code in overview.criteria])
        workspace.sheets.finalise(evaluator.id, [siti])
    workspace.results.confirm("Drs. Sudirman", [siti])
    return siti


@pytest.fixture
def open_dialog(jobs: InlineJobs, qtbot: QtBot) -> Callable[..., VerifyDialog]:
    """Return what opens the dialog, over a session or over none."""
    remember_root(PUBLIC)

    def opened(workspace: Workspace | None = None, runner: Jobs | None = None) -> VerifyDialog:
        made = VerifyDialog(workspace, runner or jobs)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(made)
        with qtbot.waitExposed(made):
            made.open()
        return made

    return opened


@pytest.fixture
def dialog(open_dialog: Callable[..., VerifyDialog]) -> VerifyDialog:
    return open_dialog()


def dropped(dialog: VerifyDialog, content: QMimeData) -> None:
    """Drop something onto the middle of the dialog, as a file manager does."""
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    middle, keys = dialog.rect().center(), Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(middle), action, content, button, keys)
    QGuiApplication.sendEvent(dialog, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(middle), action, content, button, keys)
    QGuiApplication.sendEvent(dialog, drop)


def file_of(path: Path) -> QMimeData:
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(path))])
    return content


def test_a_scanners_keys_are_enough(dialog: VerifyDialog) -> None:
    assert dialog.focusWidget() is dialog.ui.textEdit
    QTest.keyClicks(dialog.ui.textEdit, certificate().credential)
    QTest.keyClick(dialog.ui.textEdit, Qt.Key.Key_Return)
    assert dialog.ui.verdictLabel.text() == OF_CODE
    assert not dialog.ui.verdictIcon.pixmap().isNull()
    facts = dialog.ui.factsLabel.text()
    assert "Nama: Siti Sampelningrat, S.Kep., Ners" in facts
    assert "NIP berakhir: 2001" in facts
    assert "Tanggal: 4 Februari 2026" in facts
    assert dialog.ui.resultTree.isHidden()
    assert dialog.ui.differencesLabel.isHidden()


def test_the_next_scan_takes_the_place_of_the_one_before(dialog: VerifyDialog) -> None:
    edit, valid = dialog.ui.textEdit, certificate().credential
    broken = valid[:-2] + ("AA" if valid[-2:] != "AA" else "BB")
    for text, told in (
        *((valid, "Sah"), (valid, "Sah"), ("halo", ""), (valid, "Sah")),
        *((broken, "Tidak sah"), (valid, "Sah")),
    ):
        QTest.keyClicks(edit, text)
        QTest.keyClick(edit, Qt.Key.Key_Return)
        assert edit.toPlainText() == text
        assert dialog.ui.verdictCard.isVisible() == bool(told)
        assert not told or dialog.ui.verdictLabel.text().startswith(told)
        assert bool(dialog.ui.problemLabel.text()) != bool(told)


def test_pasted_text_may_be_broken_into_lines(dialog: VerifyDialog) -> None:
    text = certificate().credential
    QGuiApplication.clipboard().setText(f"  {text[:70]}\n{text[70:]}\n")
    QTest.keyClick(dialog.ui.textEdit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    dialog.ui.verifyButton.click()
    assert dialog.ui.verdictLabel.text().startswith("Sah")


def test_an_altered_code_is_not_valid(dialog: VerifyDialog) -> None:
    text = certificate().credential
    middle = len(text) // 2
    other = "A" if text[middle] != "A" else "B"
    dialog.ui.textEdit.setPlainText(text[:middle] + other + text[middle + 1 :])
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
    dialog.ui.textEdit.setPlainText(certificate().credential)
    assert dialog.ui.problemLabel.isHidden()


def test_the_open_session_is_asked_whether_a_certificate_still_stands(
    workspace: Workspace,
    siti: ParticipantId,
    open_dialog: Callable[..., VerifyDialog],
    tmp_path: Path,
) -> None:
    wish = PrintWish("certificate", (siti,))
    dialog = open_dialog(workspace)
    shown = tmp_path / "pratinjau.pdf"
    shown.write_bytes(workspace.papers.preview(wish))
    first, second = tmp_path / "lama.pdf", tmp_path / "baru.pdf"
    workspace.papers.write(wish, first)
    dialog.take_file(first)
    assert dialog.ui.verdictLabel.text().startswith("Sah")
    assert "Dalam daftar sertifikat: berlaku" in dialog.ui.factsLabel.text()

    workspace.roster.set_fields(siti, {"jabatan": "Bidan"})
    workspace.papers.write(wish, second)
    dialog.take_file(first)
    assert "sudah diganti" in dialog.ui.verdictLabel.text()
    dialog.take_file(second)
    assert dialog.ui.verdictLabel.text().startswith("Sah")

    workspace.revocations.revoke([siti], "salah orang")
    dialog.take_file(second)
    assert dialog.ui.verdictLabel.text().startswith("Dicabut")
    assert "dicabut" in dialog.ui.factsLabel.text()
    dialog.ui.textEdit.setPlainText(codes_of(second.read_bytes())[0])
    dialog.ui.verifyButton.click()
    assert dialog.ui.verdictLabel.text().startswith("Dicabut")


def test_a_dropped_pdf_shows_printed_beside_signed(dialog: VerifyDialog, tmp_path: Path) -> None:
    whole = certificate()
    forged = whole.model_copy(update={"number": "800/99 <b>"})
    dropped(dialog, file_of(printed(tmp_path / "s.pdf", forged, lists=listed([whole]))))
    assert dialog.ui.verdictLabel.text().startswith("Tidak sah")
    table = dialog.ui.differencesLabel.text()
    assert "800/99 &lt;b&gt;" in table
    assert whole.number in table
    assert table.index("Tercetak") < table.index("Aslinya")
    assert "Jangan terima" in dialog.ui.adviceLabel.text()


def test_a_dropped_text_is_checked(dialog: VerifyDialog) -> None:
    content = QMimeData()
    content.setText(certificate().credential)
    dropped(dialog, content)
    assert dialog.ui.verdictLabel.text().startswith("Sah")


def test_the_button_asks_for_a_file(dialog: VerifyDialog, tmp_path: Path) -> None:
    printed(tmp_path / "s.pdf", certificate())
    with pypdfium2.PdfDocument(tmp_path / "s.pdf") as document:
        document[0].render(scale=2).to_pil().save(tmp_path / "foto.png")
    dialog.ui.fileButton.click()
    (chooser,) = dialog.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "foto.png"))
    chooser.done(0)
    assert dialog.ui.verdictLabel.text() == OF_CODE
    assert "tanda tangan elektronik" in dialog.ui.adviceLabel.text()


def test_only_whole_pages_whose_words_were_compared_are_called_whole(
    dialog: VerifyDialog, tmp_path: Path
) -> None:
    dialog.take_file(printed(tmp_path / "s.pdf", certificate()))
    assert dialog.ui.verdictLabel.text() == "Sah: isinya utuh dan penerbitnya dikenal."
    dialog.take_file(printed(tmp_path / "t.pdf", certificate(), lists=b""))
    assert dialog.ui.verdictLabel.text() == "Sah sejauh yang dicocokkan, dan penerbitnya dikenal."
    assert "tanpa daftar fakta" in dialog.ui.remarksLabel.text()


@pytest.mark.parametrize("register", ["sudah diganti", "tidak tercatat", "berkonflik"])
def test_a_code_that_no_longer_holds_is_not_called_whole_paper(register: str) -> None:
    code = CertificateCheck("valid", {"register": register})
    assert look_of(code).verdict.startswith("Isi kode utuh, tetapi ")
    assert look_of(code._replace(page=1)).verdict.startswith("Utuh, tetapi ")
    assert look_of(code._replace(page=1, remarks=("no_text",))) == look_of(code)


def test_codes_of_a_picture_are_counted_as_codes() -> None:
    assert look_of(CertificateCheck("valid", {})).word == "Kode sah"
    assert look_of(CertificateCheck("valid", {}, 1)).word == "Sah"


def test_many_certificates_are_listed_the_worst_chosen(
    dialog: VerifyDialog, tmp_path: Path
) -> None:
    whole = [certificate(f"Peserta {n}", number=f"800/{n}") for n in range(4)]
    shown = [*whole[:2], whole[2].model_copy(update={"qualification": "Sangat Baik"}), whole[3]]
    dialog.take_file(printed(tmp_path / "s.pdf", *shown, lists=listed(whole)))
    tree = dialog.ui.resultTree
    assert tree.isVisible()
    assert dialog.ui.summaryLabel.text() == "s.pdf\n4 sertifikat: 3 sah, 1 tidak sah."
    rows = [tree.topLevelItem(row) for row in range(4)]
    assert [row.text(0) for row in rows if row] == ["Sah", "Sah", "Tidak sah", "Sah"]
    assert all(row and not row.icon(0).isNull() for row in rows)
    assert tree.currentIndex().row() == 2
    assert "SANGAT BAIK" in dialog.ui.differencesLabel.text()

    QTest.keyClick(tree, Qt.Key.Key_Up)
    assert dialog.ui.verdictLabel.text().startswith("Sah")
    assert "Peserta 1" in dialog.ui.factsLabel.text()


def test_one_to_be_looked_at_is_called_so_and_chosen_among_the_valid(
    dialog: VerifyDialog, tmp_path: Path
) -> None:
    path = printed(tmp_path / "s.pdf", certificate("Dewi", number="800/18"), certificate())
    alone = printed(tmp_path / "t.pdf", certificate())
    for file, count in ((scrawled(alone, "nomor"), 1), (scrawled(path, "nomor", first_page=2), 2)):
        dialog.take_file(file)
        assert dialog.ui.verdictLabel.text().startswith("Perlu dilihat: ")
        assert "Nomor di halaman" in dialog.ui.remarksLabel.text()
        assert "Cocokkan" in dialog.ui.adviceLabel.text()
        assert dialog.ui.resultTree.topLevelItemCount() == count
    assert "2 sertifikat: 1 sah, 1 perlu dilihat." in dialog.ui.summaryLabel.text()
    assert dialog.ui.resultTree.currentIndex().row() == 1


def test_a_long_pdf_counts_its_pages_and_can_be_ended(
    open_dialog: Callable[..., VerifyDialog], qtbot: QtBot, tmp_path: Path
) -> None:
    jobs = Jobs()
    path = printed(tmp_path / "s.pdf", *[certificate(f"Peserta {n}") for n in range(40)])
    dialog = open_dialog(None, jobs)
    dialog.take_file(path)
    qtbot.waitUntil(dialog.ui.progressPart.isVisible, timeout=20_000)
    qtbot.waitUntil(lambda: dialog.ui.progressBar.maximum() == 80, timeout=20_000)
    assert not dialog.ui.verifyButton.isEnabled()
    QTest.mouseClick(dialog.ui.cancelButton, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "dibatalkan" in dialog.ui.problemLabel.text(), timeout=20_000)
    assert dialog.ui.progressPart.isHidden()
    assert dialog.ui.verifyButton.isEnabled()

    dialog.take_file(path)
    dialog.reject()  # closing ends it too
    jobs.stop()


def test_a_reading_that_takes_long_shows_that_it_runs_before_its_pages_are_known(
    dialog: VerifyDialog,
) -> None:
    dialog._show_busy(Progress("Memeriksa sertifikat"))
    dialog._show_progress()
    assert dialog.ui.progressPart.isVisible()
    assert dialog.ui.progressBar.maximum() == 0
    assert dialog.ui.cancelButton.isVisible()


def test_it_opens_from_the_menu_of_the_page(
    workspace: Workspace, jobs: InlineJobs, qtbot: QtBot
) -> None:
    page = PrintingPage(workspace, jobs)
    qtbot.addWidget(page)
    next(action for action in page.actions() if "Periksa" in action.text()).trigger()
    assert page.findChild(VerifyDialog) is not None


def test_it_opens_without_a_session(bench: Bench, tmp_path: Path) -> None:
    remember_root(PUBLIC)
    bench.window.menus.verify_requested.emit()
    (dialog,) = bench.window.findChildren(VerifyDialog)
    dialog.take_file(printed(tmp_path / "s.pdf", certificate()))
    assert dialog.ui.verdictLabel.text().startswith("Sah")
    dialog.close()

    bench.office.open_files([tmp_path / "s.pdf"])
    assert any(each.isVisible() for each in bench.window.findChildren(VerifyDialog))
