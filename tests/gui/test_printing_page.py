"""Cetak: who is printed and who not, the very PDF, files, a printer, and confirmed results."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from asn_desktop.domain.errors import PrinterError
from asn_desktop.domain.print_jobs import PrintWish
from asn_desktop.gui.jobs import JobCancelledError
from asn_desktop.gui.paper.printing_page import PrintingPage
from asn_desktop.gui.preview.paper_printer import open_printer, print_pdf, printer_names
from asn_desktop.gui.preview.pdf_pages import page_image, page_sizes
from asn_desktop.services.workspace import Workspace, open_package

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.domain.print_jobs import PrintKind
    from asn_desktop.gui.jobs import InlineJobs

A4_POINTS = (595, 842)


def mark(workspace: Workspace, people: list[ParticipantId], *, final: bool) -> None:
    overview = workspace.session.overview()
    for evaluator in overview.evaluators:
        for person in people:
            marks = [(code, 4) for code in overview.criteria]
            workspace.scoring.mark(person, evaluator.id, marks)
        if final:
            workspace.sheets.finalise(evaluator.id, people)


@pytest.fixture
def people(workspace: Workspace) -> list[ParticipantId]:
    """Make two of the three final and leave the third a draft."""
    ids = [person.id for person in workspace.roster.participants()]
    mark(workspace, ids[:2], final=True)
    return ids


@pytest.fixture
def page(
    workspace: Workspace, people: list[ParticipantId], jobs: InlineJobs, qtbot: QtBot
) -> PrintingPage:
    assert people
    made = PrintingPage(workspace, jobs)
    qtbot.addWidget(made)
    made.resize(1040, 455)
    with qtbot.waitExposed(made):
        made.show()
    return made


def said(page: PrintingPage) -> list[str]:
    found: list[str] = []
    page.said.connect(found.append)
    return found


def test_all_scorecards_are_ready_and_the_first_is_shown(page: PrintingPage) -> None:
    assert page.ui.readyLabel.text() == "3 orang akan dicetak."
    assert page.ui.personLabel.text() == "Siti Aminah (1/3)"
    assert page.ui.paperView.has_page
    page.ui.personNextButton.click()
    assert page.ui.personLabel.text() == "Budi Santoso (2/3)"
    assert not page.ui.leftOutButton.isVisible()


def test_the_preview_is_the_pdf_that_is_printed(
    page: PrintingPage, workspace: Workspace, people: list[ParticipantId], tmp_path: Path
) -> None:
    assert page.open_person(people[1])
    previewed = workspace.papers.preview(PrintWish("scorecard", (people[1],)))
    shown = page.ui.paperView._sheet.image
    width = page.ui.paperView.wanted_width
    page.press.write(tmp_path / "lembar.pdf")
    printed = (tmp_path / "lembar.pdf").read_bytes()
    assert previewed == printed
    assert shown == page_image(printed, 0, width).image

    copy = page.ui.paperView._sheet.image
    assert copy == shown, "a file makes no copy of what is printed after it"


def test_certificates_name_who_is_left_out_before_anything_is_issued(
    page: PrintingPage, workspace: Workspace, people: list[ParticipantId]
) -> None:
    page.choice.choose_kind("certificate")
    assert not page.ui.saveButton.isEnabled()
    assert "alasannya ada di Tidak ikut" in page.ui.paperView.accessibleDescription()
    workspace.results.confirm("Drs. Sudirman", people[:2])
    page.refresh()
    assert page.ui.readyLabel.text() == (
        "2 orang akan dicetak, 1 tidak ikut. Sertifikat yang disimpan atau dicetak menjadi terbit"
        " dan nomornya terpakai; itu tidak dapat diurungkan."
    )
    before = workspace.session.state()
    page.ui.leftOutButton.click()
    assert page.ui.tabs.currentWidget() is page.ui.leftOutTab
    model = page.ui.leftOutView.model()
    assert model.index(0, 0).data() == "Maria Ulfa"
    assert model.index(0, 1).data() == "belum dinilai"
    assert page.ui.paperView.has_page
    assert workspace.session.state() == before


def test_certificates_are_issued_when_they_are_saved(
    page: PrintingPage, workspace: Workspace, people: list[ParticipantId], tmp_path: Path
) -> None:
    workspace.results.confirm("Drs. Sudirman", people[:2])
    page.refresh()
    page.choice.choose_kind("certificate")
    told, before = said(page), workspace.session.state()
    page.ui.pageNextButton.click()
    assert page.ui.pageLabel.text() == "Halaman 2 dari 2"
    page.press.write(tmp_path / "sertifikat.pdf")
    assert len(page_sizes((tmp_path / "sertifikat.pdf").read_bytes())) == 4
    assert told == ["Tersimpan: sertifikat.pdf (2 orang); 1 tidak ikut."]
    assert workspace.session.state() != before
    assert page.ui.folderButton.isVisible()
    assert page.press.folder == tmp_path


def test_only_those_who_are_final(page: PrintingPage) -> None:
    page.ui.whomCombo.setCurrentIndex(1)
    assert page.ui.readyLabel.text() == "2 orang akan dicetak."


def test_nobody_final_prints_nobody_rather_than_all(
    workspace: Workspace, jobs: InlineJobs, qtbot: QtBot
) -> None:
    page = PrintingPage(workspace, jobs)
    qtbot.addWidget(page)
    page.refresh()
    page.ui.whomCombo.setCurrentIndex(1)
    assert not page.ui.saveButton.isEnabled()
    assert "Belum ada peserta" in page.ui.readyLabel.text()
    assert "tambahkan di Peserta" in page.ui.readyLabel.text()


def test_one_unit(page: PrintingPage) -> None:
    page.ui.whomCombo.setCurrentIndex(3)
    page.ui.unitCombo.setCurrentIndex(page.ui.unitCombo.findText("Dinas Kesehatan (2)"))
    assert page.ui.readyLabel.text() == "2 orang akan dicetak."
    assert not page.ui.filesCombo.isHidden()


def test_a_file_for_each_unit(page: PrintingPage, tmp_path: Path) -> None:
    page.ui.filesCombo.setCurrentIndex(page.ui.filesCombo.findData("unit"))
    page.press.write(tmp_path / "lembar.pdf")
    names = sorted(path.name for path in tmp_path.glob("*.pdf"))
    assert names == ["lembar - Dinas Kesehatan.pdf", "lembar - Inspektorat Daerah.pdf"]


def test_a_file_for_each_person(page: PrintingPage, tmp_path: Path) -> None:
    told = said(page)
    page.ui.filesCombo.setCurrentIndex(page.ui.filesCombo.findData("person"))
    page.press.write(tmp_path / "lembar.pdf")
    assert len(list(tmp_path.glob("lembar*.pdf"))) == 3
    assert told[0].endswith("(3 orang).")
    page.ui.whomCombo.setCurrentIndex(2)
    assert page.ui.filesCombo.isHidden(), "one person is one file"


def test_minutes_and_recap(page: PrintingPage, tmp_path: Path) -> None:
    told = said(page)
    page.choice.choose_kind("minutes")
    assert page.ui.whomCombo.isHidden()
    assert page.ui.paperView.has_page
    page.press.write(tmp_path / "berita.pdf")
    page.choice.choose_kind("recap")
    assert not page.ui.paperView.has_page
    page.press.write(tmp_path / "rekap.xlsx")
    assert (tmp_path / "berita.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "rekap.xlsx").read_bytes().startswith(b"PK")
    assert told == ["Tersimpan: berita.pdf.", "Tersimpan: rekap.xlsx."]


def test_the_suggested_name_tells_the_person_and_no_nip(
    page: PrintingPage, people: list[ParticipantId]
) -> None:
    page.open_person(people[0])
    page.ui.saveButton.click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    assert [name.rsplit("/", 1)[-1] for name in dialog.selectedFiles()] == [
        "Lembar penilaian Siti Aminah.pdf"
    ]
    dialog.reject()


def test_a_person_is_found_by_name(page: PrintingPage, people: list[ParticipantId]) -> None:
    page.ui.whomCombo.setCurrentIndex(2)
    completer = page.ui.personCombo.completer()
    assert completer is not None
    completer.setCompletionPrefix("maria")
    assert completer.completionCount() == 1
    assert "Maria Ulfa" in completer.currentCompletion()
    assert page.open_person(people[2])
    assert page.ui.personLabel.text() == "Maria Ulfa"


def test_confirming_asks_for_a_name_and_takes_all_that_are_final(
    page: PrintingPage, workspace: Workspace
) -> None:
    told = said(page)
    page.begin_search()
    page.ui.confirmButton.click()
    assert "nama yang mengonfirmasi" in page.ui.confirmProblem.text()
    QTest.keyClicks(page.ui.confirmEdit, "Drs. Sudirman")
    assert page.ui.confirmProblem.isHidden()
    assert page.ui.confirmButton.text() == "&Konfirmasi yang final (2)"
    QTest.keyClick(page.ui.confirmEdit, Qt.Key.Key_Return)
    statuses = [result.status for result in workspace.results.results()]
    assert statuses == ["dikonfirmasi", "dikonfirmasi", "draf"]
    assert told == ["2 kualifikasi dikonfirmasi oleh Drs. Sudirman."]
    assert page.ui.resultsView.model().index(0, 5).data() == "dikonfirmasi Drs. Sudirman"


def test_a_draft_that_is_chosen_is_refused_by_name(
    page: PrintingPage, workspace: Workspace
) -> None:
    page.ui.tabs.setCurrentWidget(page.ui.resultsTab)
    QTest.keyClicks(page.ui.confirmEdit, "Drs. Sudirman")
    page.ui.resultsView.selectRow(2)
    assert page.ui.confirmButton.text() == "&Konfirmasi 1 terpilih"
    page.ui.confirmButton.click()
    assert "Maria Ulfa" in page.ui.confirmProblem.text()
    assert {result.status for result in workspace.results.results()} == {"final", "draf"}


def test_results_show_total_band_and_state(page: PrintingPage) -> None:
    model = page.ui.resultsView.model()
    row = [model.index(0, column).data() for column in range(6)]
    assert [text.strip() for text in row[1:]] == [
        *("Siti Aminah", "Dinas Kesehatan", "4,00"),
        *("Baik (usulan)", "final, belum dikonfirmasi"),
    ]
    assert model.index(2, 3).data().strip() == "-"


def test_a_result_opens_its_paper(page: PrintingPage) -> None:
    page.begin_search()
    page.ui.resultsView.selectRow(1)
    page.ui.resultsView.activated.emit(page.ui.resultsView.currentIndex())
    assert page.ui.tabs.currentWidget() is page.ui.previewTab
    assert page.ui.personLabel.text() == "Budi Santoso"


def test_the_page_may_be_shown_whole_or_wide(page: PrintingPage) -> None:
    wide = page.ui.paperView.wanted_width
    page.ui.wholeButton.click()
    assert page.ui.paperView.wanted_width < wide
    assert page.ui.paperView._sheet.height() <= page.ui.paperView.maximumViewportSize().height()


def test_an_evaluators_laptop_prints_scorecards_only(
    workspace: Workspace, jobs: InlineJobs, qtbot: QtBot, tmp_path: Path
) -> None:
    evaluator = workspace.session.overview().evaluators[0]
    package = workspace.packages.assign(evaluator.id, tmp_path / "tugas.asnpkg", "sandi")
    path = open_package(package, tmp_path / "laptop" / "sesi.asn", "sandi")
    with Workspace.open(path, "sandi") as laptop:
        page = PrintingPage(laptop, jobs)
        qtbot.addWidget(page)
        with qtbot.waitExposed(page):
            page.show()
        assert not page.ui.certificateRadio.isEnabled()
        assert not page.ui.minutesRadio.isEnabled()
        assert not page.ui.unitRecapRadio.isEnabled()
        assert "koordinator" in page.ui.followUpRadio.toolTip()
        assert page.ui.attendanceRadio.isEnabled()
        assert page.ui.blankRadio.isEnabled()
        keying = next(each for each in page.actions() if "Ketik ulang" in each.text())
        assert not keying.isEnabled()
        assert page.ui.confirmBar.isHidden()
        assert page.ui.readyLabel.text() == "3 orang akan dicetak."


def test_a_session_without_people_says_what_to_do(
    session_path: Path, jobs: InlineJobs, qtbot: QtBot
) -> None:
    with Workspace.open(session_path, "rahasia bersama") as empty:
        page = PrintingPage(empty, jobs)
        qtbot.addWidget(page)
        page.refresh()
        assert not page.ui.saveButton.isEnabled()
        assert "Impor daftar dari Excel" in page.ui.resultsLabel.text()


def test_who_did_not_come_is_not_counted_as_a_draft(
    page: PrintingPage, workspace: Workspace, people: list[ParticipantId]
) -> None:
    assert "1 masih draf" in page.ui.resultsLabel.text()
    workspace.attendance.set([(people[2], "tidak_hadir", "Sakit", 0)])
    page.refresh()

    assert "masih draf" not in page.ui.resultsLabel.text()
    assert "1 tidak hadir" in page.ui.resultsLabel.text()


def to_file(path: Path) -> QPrinter:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_a_printer_gets_every_page_in_its_own_orientation(
    page: PrintingPage, workspace: Workspace, people: list[ParticipantId], tmp_path: Path
) -> None:
    told = said(page)
    workspace.results.confirm("Drs. Sudirman", people[:2])
    pdf = workspace.papers.preview(PrintWish("certificate", (people[0],)))
    steps: list[tuple[int, int]] = []
    printer = to_file(tmp_path / "printer.pdf")
    assert print_pdf(pdf, printer, lambda done, of: steps.append((done, of))) == 2
    assert steps == [(0, 2), (1, 2)]
    del printer
    sizes = page_sizes((tmp_path / "printer.pdf").read_bytes())
    assert [(round(width), round(height)) for width, height in sizes] == [A4_POINTS[::-1]] * 2
    assert told == []


def test_a_print_that_is_cancelled_stops(
    workspace: Workspace, people: list[ParticipantId], tmp_path: Path
) -> None:
    pdf = workspace.papers.preview(PrintWish("scorecard", tuple(people)))

    def cancel(done: int, of: int) -> None:
        assert of >= 3
        if done == 1:
            raise JobCancelledError

    with pytest.raises(JobCancelledError):
        print_pdf(pdf, to_file(tmp_path / "printer.pdf"), cancel)


def test_a_printer_that_is_gone_is_refused_in_plain_words(page: PrintingPage) -> None:
    with pytest.raises(PrinterError, match="simpan sebagai PDF"):
        open_printer("printer yang tidak ada")
    page.press.printers._show(["printer yang tidak ada"])
    page.ui.printButton.click()
    assert "tidak menerima" in page.ui.standLabel.text()
    assert "Belum ada lembar yang dikirim" in page.ui.standLabel.text()
    assert page.workspace.papers.history() == ()


@pytest.mark.parametrize("kind", ["attendance", "blank", "unit_recap"])
def test_every_other_paper_is_previewed_and_saved(
    page: PrintingPage, kind: PrintKind, tmp_path: Path
) -> None:
    told = said(page)
    page.choice.choose_kind(kind)
    assert page.ui.paperView.has_page
    page.press.write(tmp_path / "kertas.pdf")
    assert len(page_sizes((tmp_path / "kertas.pdf").read_bytes())) >= 1
    assert told[0].startswith("Tersimpan: kertas.pdf")
    assert page.workspace.papers.history()[0].kind == kind


def test_without_a_note_there_is_no_letter_and_it_is_said_why(page: PrintingPage) -> None:
    page.choice.choose_kind("follow_up")
    assert not page.ui.saveButton.isEnabled()
    assert page.ui.readyLabel.text() == "0 orang akan dicetak, 3 tidak ikut."
    assert "catatan disiplin" in page.ui.leftOutView.model().index(0, 1).data()


def test_printers_are_listed_only_when_the_page_is_shown(page: PrintingPage) -> None:
    names = printer_names()
    shown = [page.ui.printerCombo.itemData(row) for row in range(page.ui.printerCombo.count())]
    assert shown == (names or [""])
    assert page.ui.printButton.isEnabled() == bool(names)


def test_a_person_asked_for_before_the_list_is_there_is_shown_when_it_comes(
    workspace: Workspace, people: list[ParticipantId], jobs: InlineJobs, qtbot: QtBot
) -> None:
    """F9 on the sheet may be the first visit of this page."""
    page = PrintingPage(workspace, jobs)
    qtbot.addWidget(page)
    page.open_person(people[1])
    page.show()
    assert page.ui.personLabel.text() == "Budi Santoso"
