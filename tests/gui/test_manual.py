"""The manual and the list of keys hold what they say, and can be read at every moment."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from action_kit import keys_as_recorded, plain, recorded_keys
from extract_messages import texts_on_screen
from gallery_kit import hard_session
from language_kit import english, spoken_in
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from asn_desktop.gui.frame.page_list import PAGES
from asn_desktop.gui.help.chapters import HEADING, KEYS_HERE, ORDER, chapter_of, chapters, search
from asn_desktop.gui.help.key_table import HELD, groups, recorded, shown_keys
from asn_desktop.gui.help.keys_dialog import KeysDialog
from asn_desktop.gui.help.manual_window import ManualWindow
from asn_desktop.gui.roster.participants_page import ParticipantsPage
from asn_desktop.gui.scoring.scoring_page import ScoringPage
from asn_desktop.gui.widgets.reason_dialog import ask_reason
from asn_desktop.paths import resources

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from window_kit import Bench

BOLD = re.compile(r"\*\*(.+?)\*\*")
CODE = re.compile(r"`([^`]+)`")
LINK = re.compile(r"\]\(([^)]+)\)")
SPOKEN = {"Anda tidak perlu menyimpan", "Koordinator", "Penilai", "Lupa kata sandi?"}
"""Set in bold to be heard, not because it stands on screen."""
COMMANDS = {"asn-desktop pusat"}
WITHIN_DIALOGS = {"Ctrl+C", "Ctrl+V", "Ctrl+X"}


@pytest.fixture
def manual(qtbot: QtBot) -> Iterator[ManualWindow]:
    window = ManualWindow("penilaian")
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    window.close()


@pytest.fixture(scope="session")
def labels() -> frozenset[str]:
    """Return every text on screen as one reads it; of each title also its last part."""
    return frozenset(plain(source) for _, source in texts_on_screen()[0])


@pytest.fixture(scope="session")
def known_keys() -> frozenset[str]:
    """Return every key of the program: of its actions, of its tables."""
    of_actions = (
        str(key)
        for rows in recorded().values()
        for row in rows
        for key in (row["keys"] if isinstance(row["keys"], list) else ())
    )
    of_tables = (key for rows in HELD.values() for row in rows for key in row.keys)
    return frozenset(as_pressed(each) for each in (*of_actions, *of_tables, *WITHIN_DIALOGS))


def as_pressed(keys: str) -> str:
    return QKeySequence(keys).toString().replace("Return", "Enter")


def test_there_is_a_chapter_for_every_page_and_no_file_without_a_place() -> None:
    files = {path.stem for path in (resources() / "help" / "id").glob("*.md")}

    assert files == set(ORDER)
    for entry in PAGES:
        assert chapter_of(entry.key) == ("mulai" if entry.key == "beranda" else entry.key)
    assert chapter_of("tidak ada") == ORDER[0]


@pytest.mark.parametrize("key", ORDER)
def test_a_chapter_is_of_readable_length_and_says_what_to_do_if(key: str) -> None:
    (chapter,) = (each for each in chapters() if each.key == key)

    assert HEADING.findall(chapter.text)[0][0] == "#"
    assert len(chapter.text.splitlines()) < 90
    assert "Kalau…" in chapter.text or key in {"tombol", "tanya-jawab"}
    for link in LINK.findall(chapter.text):
        assert link.removesuffix(".md") in ORDER


@pytest.mark.parametrize("key", ORDER)
def test_every_label_that_the_manual_quotes_is_on_screen(key: str, labels: frozenset[str]) -> None:
    (chapter,) = (each for each in chapters() if each.key == key)
    quoted = {plain(each) for each in BOLD.findall(chapter.text)} - SPOKEN

    known = {label.casefold() for label in labels}
    assert {each for each in quoted if each.casefold() not in known} == set()


@pytest.mark.parametrize("key", ORDER)
def test_every_key_that_the_manual_names_is_a_key_of_the_program(
    key: str, known_keys: frozenset[str]
) -> None:
    (chapter,) = (each for each in chapters() if each.key == key)
    named = set(CODE.findall(chapter.text)) - COMMANDS

    assert {each for each in named if as_pressed(each) not in known_keys} == set()


def test_the_english_page_quotes_labels_in_english() -> None:
    translator = english()
    texts = {
        plain(translator.translate(context, source) or "")
        for context, source in texts_on_screen()[0]
    }
    (index,) = (each for each in chapters(english=True) if each.key == "index")

    assert {plain(each) for each in BOLD.findall(index.text)} - texts == set()


def test_the_recorded_keys_are_those_of_the_running_program(bench: Bench, tmp_path: Path) -> None:
    bench.window.show()
    bench.open(hard_session(tmp_path / "sesi.asn"))
    contexts: dict[str, set[str]] = {}
    for context, source in texts_on_screen()[0]:
        contexts.setdefault(source, set()).add(context)

    told = "stale: .venv/bin/python .ci/list_keys.py"
    assert recorded_keys() == keys_as_recorded(bench, contexts), told


def test_no_key_means_two_things_on_one_page() -> None:
    for place, rows in recorded().items():
        keys = [key for row in rows for key in as_list(row["keys"])]
        frame = [key for row in recorded()["frame"] for key in as_list(row["keys"])]
        assert len(keys) == len(set(keys)), place
        assert place == "frame" or not set(keys) & set(frame), place


def as_list(keys: object) -> list[str]:
    assert isinstance(keys, list)
    return keys


def test_the_sheet_shows_all_keys_those_of_the_open_page_first(
    bench: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    bench.show(qtbot)
    bench.open(hard_session(tmp_path / "sesi.asn"))
    bench.window.stack.show_page("disiplin")
    bench.office.show_keys()
    sheet = bench.dialog(KeysDialog)
    shown = sheet.ui.keysText.toPlainText()

    assert shown.strip().startswith("Disiplin")
    for group in groups():
        assert group.title in shown
        for row in group.rows:
            assert row.shown in shown
            assert row.text in shown
    assert "Return" not in shown
    sheet.close()


def test_keys_are_named_as_on_the_keyboards_of_the_country(qapp: object) -> None:
    del qapp
    words = QTranslator()
    assert words.load(str(resources() / "i18n" / "qtbase_id.qm"))
    with spoken_in(words):
        assert shown_keys(["Ctrl+Return", "Ctrl+Enter"]) == "Ctrl+Enter"
        assert shown_keys(["Ctrl+Up"]) == "Ctrl+Atas"
        assert shown_keys(["PgDown", "Space"]) == "PgDn / Spasi"
        assert shown_keys(["Ctrl+Y", "Ctrl+Shift+Z"]) == "Ctrl+Y / Ctrl+Shift+Z"


def test_the_chapter_of_keys_lists_them(manual: ManualWindow) -> None:
    manual.open_chapter("tombol")
    text = manual.text.toPlainText()

    assert KEYS_HERE not in text
    assert all(row.text in text for group in groups() for row in group.rows)


def test_chapters_are_walked_back_and_forward(manual: ManualWindow) -> None:
    manual.ui.chapterList.setCurrentRow(4)
    assert manual.chapter == "disiplin"
    QTest.keyClick(manual, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert manual.chapter == "penilaian"
    assert manual.ui.chapterList.currentItem().text() == "Penilaian"
    QTest.keyClick(manual, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert manual.chapter == "disiplin"
    assert manual.windowTitle() == "Panduan: Disiplin"


def test_the_search_finds_a_section_and_esc_leaves_it(manual: ManualWindow) -> None:
    QTest.keyClick(manual, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert manual.ui.searchEdit.hasFocus()
    QTest.keyClicks(manual.ui.searchEdit, "pemulihan lupa")
    assert manual.ui.chapterList.count() >= 1
    QTest.keyClick(manual.ui.searchEdit, Qt.Key.Key_Return)
    assert manual.chapter == "pemulihan"
    assert manual.text.hasFocus()
    assert manual.text.extraSelections()
    QTest.keyClick(manual, Qt.Key.Key_Escape)
    assert manual.ui.searchEdit.text() == ""
    assert manual.ui.chapterList.count() == len(ORDER)
    assert manual.isVisible()
    QTest.keyClick(manual, Qt.Key.Key_Escape)
    assert not manual.isVisible()


def test_a_search_without_a_find_says_so(manual: ManualWindow) -> None:
    QTest.keyClicks(manual.ui.searchEdit, "zzz")

    assert manual.ui.chapterList.item(0).text() == "Tidak ditemukan. Coba kata lain."
    assert search("", chapters()) == ()


def test_f1_opens_the_chapter_of_the_page_and_never_a_second_window(
    bench: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    bench.show(qtbot)
    bench.open(hard_session(tmp_path / "sesi.asn"))
    bench.window.stack.show_page("peserta")
    QTest.keyClick(bench.window, Qt.Key.Key_F1)
    first = open_manuals()
    bench.window.stack.show_page("cetak")
    bench.office.show_manual()

    assert [each.chapter for each in first] == ["cetak"]
    assert open_manuals() == first
    QTest.keyClick(first[0], Qt.Key.Key_F1)
    assert open_manuals() == first
    first[0].close()


def test_the_manual_can_be_used_while_a_dialog_is_open(bench: Bench, qtbot: QtBot) -> None:
    bench.show(qtbot)
    ask_reason(bench.window, "Alasan", "Mengapa?", print)
    bench.office.show_manual("gabung")
    (manual,) = open_manuals()
    with qtbot.waitActive(manual):
        manual.activateWindow()
    QTest.keyClicks(manual.ui.searchEdit, "konflik")

    assert manual.ui.searchEdit.text() == "konflik"
    assert not manual.isModal()
    manual.close()


def test_in_english_a_first_page_says_where_things_are(qtbot: QtBot) -> None:
    with spoken_in(english()):
        window = ManualWindow()
        qtbot.addWidget(window)

        assert window.chapter == "index"
        assert window.ui.chapterList.item(0).text() == "Where things are (English)"
        assert window.ui.closeButton.text() == "Close"


def open_manuals() -> list[ManualWindow]:
    return [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, ManualWindow) and each.isVisible()
    ]


def test_the_keys_of_the_sheet_do_what_the_list_says(
    bench: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    bench.show(qtbot)
    session = bench.open(hard_session(tmp_path / "sesi.asn"))
    bench.window.stack.show_page("penilaian")
    page = bench.window.stack.page
    assert isinstance(page, ScoringPage)
    view, shift = page.ui.sheetView, Qt.KeyboardModifier.ShiftModifier
    view.setFocus()

    def levels() -> list[object]:
        person, evaluator = page.person(), page.ui.evaluatorBox.evaluator
        assert person is not None
        assert evaluator is not None
        return [row.level for row in session.workspace.scoring.sheet(person, evaluator).rows]

    def row() -> int:
        return view.currentIndex().row()

    QTest.keyClick(view, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert row() == 0
    QTest.keyClick(view, Qt.Key.Key_4)
    assert (levels()[0], row()) == (4, 1)
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert row() == 0
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert levels()[0] is None
    QTest.keyClick(view, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(view, Qt.Key.Key_Exclam, shift)
    assert levels()[:3] == [1, 1, 1]
    QTest.keyClick(view, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    third = row()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert (third, row()) == (6, 7)
    before = page.person()
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert page.person() != before
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert page.person() == before


@pytest.mark.parametrize(
    ("key", "status"),
    [
        (Qt.Key.Key_H, "hadir"),
        (Qt.Key.Key_Space, "hadir"),
        (Qt.Key.Key_0, ""),
    ],
)
def test_the_keys_of_attendance_do_what_the_list_says(
    bench: Bench, qtbot: QtBot, tmp_path: Path, key: Qt.Key, status: str
) -> None:
    bench.show(qtbot)
    session = bench.open(hard_session(tmp_path / "sesi.asn"))
    bench.window.stack.show_page("peserta")
    page = bench.window.stack.page
    assert isinstance(page, ParticipantsPage)
    table = page.ui.table
    table.setFocus()
    column = next(
        column
        for column in range(table.model().columnCount())
        if table.model().headerData(column, Qt.Orientation.Horizontal) == "Kehadiran"
    )
    first = table.model().index(0, column)
    pressed = {"hadir": (Qt.Key.Key_0, key), "": (Qt.Key.Key_H, key)}[status]
    for each in pressed:  # after each the next person may be the current one
        table.setCurrentIndex(first)
        QTest.keyClick(table, each)

    assert session.workspace.roster.participants()[0].attendance.status == status
