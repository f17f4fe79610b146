"""The recap page on a real file: who is waited for, the lists behind numbers, nothing private."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QStackedWidget

from asn_desktop.gui import theme
from asn_desktop.gui.recap.recap_page import PAUSE, RecapPage
from asn_desktop.gui.recap.waiting_model import STATE
from asn_desktop.gui.recap.waiting_view import LINES, MOST_PAGES
from asn_desktop.gui.tints import tint
from asn_desktop.services.workspace import NewSession, Workspace, create_session

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from asn_desktop.gui.jobs import InlineJobs

Key, Modifier = Qt.Key, Qt.KeyboardModifier
PHRASE = "rahasia bersama"


@pytest.fixture
def page(workspace: Workspace, jobs: InlineJobs, qtbot: QtBot) -> Iterator[RecapPage]:
    """Give the page as it stands in the main window."""
    stack = QStackedWidget()
    made = RecapPage(workspace, jobs)
    stack.addWidget(made)
    qtbot.addWidget(stack)
    stack.resize(1215, 600)
    with qtbot.waitActive(stack):
        stack.show()
        stack.activateWindow()
    yield made
    stack.close()


@pytest.fixture
def screen(workspace: Workspace, jobs: InlineJobs, qtbot: QtBot) -> RecapPage:
    """Return the page in a window of its own."""
    made = RecapPage(workspace, jobs)
    qtbot.addWidget(made)
    made.resize(1215, 600)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def mark(page: RecapPage, person: int, level: int = 4, *, evaluators: int = 2) -> None:
    workspace = page.workspace
    overview = workspace.session.overview()
    chosen = workspace.roster.participants()[person]
    for evaluator in overview.evaluators[:evaluators]:
        levels = [(code, level) for code in overview.criteria]
        page.jobs.announce(workspace.scoring.mark(chosen.id, evaluator.id, levels))


def waiting(page: RecapPage) -> list[tuple[str, str]]:
    model = page.ui.waitingView.model()
    rows = range(model.rowCount())
    return [(str(model.index(r, 0).data()), str(model.index(r, 0).data(STATE))) for r in rows]


def seen_texts(page: RecapPage) -> str:
    labels = [each.text() for each in page.findChildren(QLabel) if each.isVisible()]
    model = page.ui.waitingView.model()
    spoken = [
        str(model.index(row, 0).data(role))
        for row in range(model.rowCount())
        for role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
    ]
    return "\n".join([*labels, *spoken])


def test_everybody_is_waited_for_at_first(page: RecapPage) -> None:
    assert page.ui.headlineLabel.text() == "3 peserta masih ditunggu; 0 dari 3 sudah lengkap."
    assert waiting(page)[0] == (
        "1. Siti Aminah",
        "menunggu Ahmad Yani; Rahma Dewi (kehadiran belum dicatat)",
    )


def test_the_list_follows_every_change_after_a_pause(page: RecapPage, qtbot: QtBot) -> None:
    mark(page, 0)
    mark(page, 1, evaluators=1)
    people = page.workspace.roster.participants()
    page.jobs.announce(page.workspace.attendance.set([(people[2].id, "tidak_hadir", "", 0)]))
    assert len(waiting(page)) == 3
    qtbot.waitUntil(lambda: len(waiting(page)) == 2, timeout=4 * PAUSE)
    assert waiting(page) == [
        ("2. Budi Santoso", "menunggu Rahma Dewi (kehadiran belum dicatat)"),
        ("3. Maria Ulfa", "tidak hadir"),
    ]
    page.ui.absentCheck.click()
    assert len(waiting(page)) == 1
    page.ui.absentCheck.click()
    first = page.ui.evaluatorBox.findText("Ahmad Yani: 0 orang")
    page.ui.evaluatorBox.setCurrentIndex(first)
    page.ui.evaluatorBox.activated.emit(first)
    assert [name for name, _ in waiting(page)] == ["3. Maria Ulfa"]


def test_each_number_opens_its_list(page: RecapPage) -> None:
    mark(page, 0)
    page.refresh()
    texts = {
        key: page.ui.tiles.button(key).text()
        for key in ("hadir", "lengkap", "draft", "final", "received", "disiplin", "konflik")
    }
    assert texts == {
        "hadir": "3 hadir dari 3",
        "lengkap": "1 dinilai lengkap",
        "draft": "6 lembar draf",
        "final": "0 lembar final",
        "received": "0 lembar diterima",
        "disiplin": "0 catatan disiplin",
        "konflik": "0 konflik",
    }
    wishes: list[tuple[str, str]] = []
    page.person_requested.connect(lambda key, pid: wishes.append((key, pid)))
    page.ui.tiles.button("lengkap").click()
    assert page.ui.tabs.currentWidget() is page.ui.listTab
    assert page.lists.model.rowCount() == 1
    page.ui.listView.selectRow(0)
    QTest.keyClick(page.ui.listView, Key.Key_Return)
    assert wishes == [("penilaian", page.workspace.roster.participants()[0].id)]
    page.ui.tiles.button("konflik").click()
    assert "tidak ada yang perlu ditampilkan" in page.ui.listLabel.text()


def test_a_window_of_its_own_begins_as_a_screen_that_tells_no_mark(
    screen: RecapPage, jobs: InlineJobs
) -> None:
    mark(screen, 0, 5)
    mark(screen, 1, 2, evaluators=1)
    screen.refresh()
    assert screen.is_screen
    for hidden in (screen.ui.tiles, screen.ui.copyButton, screen.ui.saveButton):
        assert not hidden.isVisible()
    assert not screen.ui.tabs.tabBar().isVisible()
    assert waiting(screen)[0][1] == "menunggu Rahma Dewi"
    told = seen_texts(screen)
    for private in ("5,00", "4,", "2,00", "Baik", "terisi", "catatan", *("1996", "1995")):
        assert private not in told
    screen.choose_file()
    assert screen.findChildren(QStackedWidget) != []
    assert not any(each.isVisible() for each in (screen.ui.heatView, screen.ui.severityView))
    assert screen.tables._heat is None  # no mark was read at all
    large = screen.ui.waitingView.font().pointSizeF()
    QTest.keyClick(
        screen.ui.waitingView, Key.Key_L, Modifier.ControlModifier | Modifier.ShiftModifier
    )
    assert not screen.is_screen
    assert screen.ui.tiles.isVisible()
    assert screen.ui.waitingView.font().pointSizeF() < large
    del jobs


def test_the_screen_turns_its_pages_and_follows_the_zoom(screen: RecapPage) -> None:
    for number in range(60):
        name = f"Peserta {number}"
        screen.workspace.roster.add({"nip": f"19960314202505{2101 + number}", "name": name})
    screen.refresh()
    screen.resize(900, 400)
    view = screen.ui.waitingView
    view.doItemsLayout()
    page, of = view.pages
    assert (page, of > 1) == (1, True)
    assert screen.ui.turnLabel.text() == f"Halaman 1 dari {of}; berganti sendiri"
    for expected in (*range(2, of + 1), 1):
        view.turn()
        assert view.pages[0] == expected
    small = view.font().pointSizeF()
    app = QGuiApplication.instance()
    theme.dress(app, "terang", 150)  # type: ignore[arg-type]
    screen.set_screen(is_screen=True)
    assert view.font().pointSizeF() > small
    theme.dress(app, "terang", 100)  # type: ignore[arg-type]


def test_few_names_are_written_larger_and_the_last_line_is_never_cut(screen: RecapPage) -> None:
    screen.resize(1920, 1080)
    view, heading = screen.ui.waitingView, screen.ui.headlineLabel
    few = view.font().pointSizeF()
    assert few == 4 * QFont().pointSizeF()
    assert heading.font().pointSizeF() == 3 * QFont().pointSizeF()
    for number in range(109):
        name = f"Peserta {number}"
        screen.workspace.roster.add({"nip": f"19960314202505{2101 + number}", "name": name})
    screen.refresh()
    view.doItemsLayout()
    assert few > view.font().pointSizeF() >= 2 * QFont().pointSizeF()
    assert view.pages[1] <= MOST_PAGES
    first = view.visualRect(view.model().index(0, 0))
    lines = LINES + 1
    assert first.height() >= lines * QFontMetrics(view.font()).height()
    shown = view.viewport().height()
    assert shown - shown // first.height() * first.height() < first.height() / 2  # no empty foot
    screen.set_screen(is_screen=False)
    assert heading.styleSheet() == ""


def test_no_column_of_the_map_lies_beyond_its_edge(page: RecapPage) -> None:
    page.ui.tabs.setCurrentWidget(page.ui.heatTab)
    for width in (1215, 1000, 1100, 800):
        page.resize(width, 600)
        view = page.ui.heatView
        assert view.horizontalHeader().length() <= view.viewport().width()


def test_a_tile_is_as_wide_as_its_sentence(page: RecapPage) -> None:
    for width in (1215, 1026, 800):
        page.resize(width, 600)
        QCoreApplication.sendPostedEvents()  # the grid lays out anew
        for key in ("hadir", "disiplin", "konflik"):
            button = page.ui.tiles.button(key)
            assert button.width() >= button.minimumSizeHint().width()


def test_the_map_says_n_kecil_and_is_copied_as_a_table(page: RecapPage) -> None:
    for person in range(3):
        mark(page, person)
    page.refresh()
    page.ui.tabs.setCurrentWidget(page.ui.heatTab)
    model = page.ui.heatView.model()
    rows = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    units = ["Dinas Kesehatan", "Inspektorat Daerah"]
    assert rows == ["Semua unit (2)", "Gabungan 2 unit kecil", *units]
    assert str(model.index(0, 2).data()).strip() == "n kecil"
    page.ui.heatView.setFocus()
    QTest.keyClick(page.ui.heatView, Key.Key_C, Modifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 5
    assert lines[0].startswith("Unit\tn\t")
    assert lines[3].split("\t")[:3] == ["Dinas Kesehatan", "2", "n kecil"]


def test_means_bands_and_severity_are_those_of_the_one_calculation(page: RecapPage) -> None:
    for number in range(4):
        fields = {"nip": f"19960314202505{2011 + number}", "name": f"Peserta {number}"}
        page.workspace.roster.add({**fields, "unit": "Dinas Kesehatan"})
    workspace = page.workspace
    overview = workspace.session.overview()
    for person in workspace.roster.participants():
        for evaluator, level in zip(overview.evaluators, (5, 4), strict=True):
            levels = [(code, level) for code in overview.criteria]
            workspace.scoring.mark(person.id, evaluator.id, levels)
    page.refresh()
    heat = page.ui.heatView.model()
    shown = [
        [str(heat.index(row, column).data()).strip() for column in (0, 1, 2, 9)]
        for row in (0, 1, 2)
    ]
    assert shown == [
        ["Semua unit (2)", "7", "4,50", "4,50"],
        ["Dinas Kesehatan", "6", "dijaga", "dijaga"],  # or it would tell the marks of one person
        ["Inspektorat Daerah", "1", "n kecil", "n kecil"],
    ]
    assert "“dijaga”" in page.ui.heatLabel.text()
    bands = page.ui.bandView.model()
    first = [str(bands.index(0, column).data()).strip() for column in range(4)]
    assert first == ["Sangat Baik", "7", "0", "100 %"]
    severity = page.ui.severityView.model()
    told = [
        [str(severity.index(row, column).data()).strip() for column in range(6)] for row in range(2)
    ]
    assert told[0][1:] == ["5,00", "4,00", "+1,00", "7", told[0][5]]
    assert told[1][3] == "\N{MINUS SIGN}1,00"
    assert "lebih rendah" in told[1][5]
    assert "bukan temuan" in page.ui.severityLabel.text()


def test_an_empty_session_says_what_to_do(
    tmp_path: Path, workspace: Workspace, jobs: InlineJobs, qtbot: QtBot
) -> None:
    day = workspace.session.overview().date
    new = NewSession(
        *("Kosong", "Bontang", day, None, "berakhlak-7-bars5", "UU-20-2023"), evaluators=()
    )
    path = create_session(tmp_path / "kosong.asn", new, PHRASE).path
    with Workspace.open(path, PHRASE) as empty:
        page = RecapPage(empty, jobs)
        qtbot.addWidget(page)
        page.show()
        page.ui.screenButton.setChecked(False)
        assert "Impor daftar dari Excel" in page.ui.emptyLabel.text()
        assert page.ui.emptyButton.isVisible()
        assert not page.ui.tabs.isVisible()
        empty.roster.add({"nip": "199603142025052001", "name": "Siti Aminah"})
        page.refresh()
        assert "Belum ada penilai" in page.ui.emptyLabel.text()
        page.close()


def test_the_recap_is_saved_as_a_workbook(page: RecapPage, tmp_path: Path) -> None:
    said: list[str] = []
    page.said.connect(said.append)
    page.write(tmp_path / "rekap.xlsx")
    assert (tmp_path / "rekap.xlsx").read_bytes().startswith(b"PK")
    assert said == ["Rekap disimpan: rekap.xlsx"]
    page.begin_search()
    assert page.window().focusWidget() is page.ui.searchEdit
    QTest.keyClicks(page.ui.searchEdit, "inspektorat")
    assert [name for name, _ in waiting(page)] == ["2. Budi Santoso"]


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK])
@pytest.mark.parametrize("share", [0.0, 0.5, 1.0])
def test_numbers_stand_out_from_every_tint(colours: theme.Colours, share: float) -> None:
    def light(colour: QColor) -> float:
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    one, two = sorted((light(QColor(colours.text)), light(tint(colours, share))))
    assert (two + 0.05) / (one + 0.05) >= 4.5


def test_no_key_leads_from_the_screen_to_a_mark(screen: RecapPage) -> None:
    """A screen in a hall was at the desk before, so the tables hold what was read there."""
    mark(screen, 0, 5)
    screen.ui.screenButton.click()
    screen.ui.tabs.setCurrentWidget(screen.ui.heatTab)
    screen.ui.screenButton.click()
    for key, modifier in (
        *((Key.Key_Tab, Modifier.ControlModifier), (Key.Key_PageDown, Modifier.ControlModifier)),
        *((Key.Key_U, Modifier.AltModifier), (Key.Key_S, Modifier.ControlModifier)),
    ):
        QTest.keyClick(screen.ui.waitingView, key, modifier)
        QTest.keyClick(screen.ui.tabs, key, modifier)
        assert screen.ui.tabs.currentWidget() is screen.ui.waitingTab


def test_reading_again_makes_no_new_tables(page: RecapPage) -> None:
    page.ui.tiles.button("hadir").click()
    page.ui.listView.selectRow(1)
    before = page.ui.heatView.model()
    for _ in range(3):
        page.refresh()
    assert page.ui.heatView.model() is before
    assert page.ui.listView.currentIndex().row() == 1
