"""Every action of the real window is on the list of docs/actions.md, and none is there in vain."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from action_kit import live_actions, live_buttons, plain
from extract_messages import texts_on_screen
from gallery_kit import hard_session
from papers_kit import finish
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from asn_desktop.gui.merging.merging_page import MergingPage
from asn_desktop.gui.paper.printing_page import PrintingPage
from asn_desktop.gui.scoring.scoring_page import ScoringPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot
    from window_kit import Bench

    from asn_desktop.gui.jobs import InlineJobs
    from asn_desktop.services.workspace import Workspace

LIST = Path(__file__).resolve().parents[2] / "docs" / "actions.md"
CONTROL = Qt.KeyboardModifier.ControlModifier
HOW = "put it into docs/actions.md, where its page stands"


def sections() -> dict[str, str]:
    """Return the text under each page's heading."""
    parts = re.split(r"^### (.+)$", LIST.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def bold(text: str) -> set[str]:
    return {" ".join(each.split()) for each in re.findall(r"\*\*(.+?)\*\*", text, re.DOTALL)}


def code(text: str) -> set[str]:
    return set(re.findall(r"`([^`]+)`", text))


def test_every_action_and_button_of_the_window_is_listed(bench: Bench, tmp_path: Path) -> None:
    bench.window.show()
    bench.open(hard_session(tmp_path / "sesi.asn"))
    listed = sections()
    live = {(each.place, plain(each.text)) for each in live_actions(bench)}
    buttons = {(each.place, each.text) for each in live_buttons(bench)}

    unknown = {
        f"{place}: {text}"
        for place, text in live
        if text not in bold(listed.get(place, "")) | {"Kalender"}
    } | {f"{place}: {name}" for place, name in buttons if name not in code(listed.get(place, ""))}
    assert unknown == set(), HOW
    gone = {
        f"{place}: {name}"
        for place, text in listed.items()
        if place != "Commands only"
        for name in bold(text) | {each for each in code(text) if "." not in each}
        if (place, name) not in live | buttons | {("disiplin", "Kalender")}
    }
    assert gone == set(), "docs/actions.md lists what the window no longer has"


def test_every_act_that_a_page_names_is_in_one_of_the_tables() -> None:
    text = LIST.read_text(encoding="utf-8")
    acts = set(re.findall(r"^\| `([\w.]+)`", text, re.MULTILINE))
    named = {each for part in sections().values() for each in code(part) if "." in each}

    assert named == acts


def test_what_is_said_before_is_a_text_of_the_program() -> None:
    table = LIST.read_text(encoding="utf-8").partition("## Said before")[2].partition("\n## ")[0]
    said = [row.split("|")[3].strip() for row in table.splitlines() if row.startswith("| ")][1:]
    texts = [source for _, source in texts_on_screen()[0]]

    assert len(said) >= 8
    for sentence in said:
        if not sentence.startswith("("):
            assert any(sentence in text for text in texts), sentence


def test_issuing_is_said_to_be_final_before_it_is_done(
    workspace: Workspace, jobs: InlineJobs, qtbot: QtBot
) -> None:
    finish(workspace).results.confirm("Sekar Umpama")
    page = PrintingPage(workspace, jobs)
    qtbot.addWidget(page)
    page.refresh()
    assert "diurungkan" not in page.ui.readyLabel.text()
    page.ui.certificateRadio.click()

    assert page.ui.certificateRadio.isChecked()
    assert "tidak dapat diurungkan" in page.ui.readyLabel.text()
    assert page.ui.saveButton.isEnabled()


def test_merging_and_deciding_are_said_to_be_final_before_they_are_done(
    workspace: Workspace, jobs: InlineJobs, qtbot: QtBot
) -> None:
    page = MergingPage(workspace, jobs)
    qtbot.addWidget(page)
    page.refresh()
    texts = [source for context, source in texts_on_screen()[0] if context == "MergeTab"]

    assert any("bukan dengan Ctrl+Z" in text for text in texts)


@pytest.mark.parametrize("keys", ["1", "5", "0", "T"])
def test_a_key_in_the_window_is_undone_by_ctrl_z_and_redone_by_ctrl_y(
    bench: Bench, qtbot: QtBot, tmp_path: Path, keys: str
) -> None:
    bench.show(qtbot)
    session = bench.open(hard_session(tmp_path / "sesi.asn"))
    bench.window.stack.show_page("penilaian")
    page = bench.window.stack.page
    assert isinstance(page, ScoringPage)

    def marks() -> list[object]:
        person = page.person()
        evaluator = page.ui.evaluatorBox.evaluator
        assert person is not None
        assert evaluator is not None
        return [row.level for row in session.workspace.scoring.sheet(person, evaluator).rows]

    view = page.ui.sheetView
    view.setFocus()
    if keys == "0":
        QTest.keyClick(view, Qt.Key.Key_Up)  # the row that waits is empty; the one above is not
    before = marks()
    QTest.keyClicks(view, keys)
    if keys == "T":
        focused = page.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, "tidak ada kesempatan")
        QTest.keyClick(focused, Qt.Key.Key_Return)
    after = marks()
    assert after != before
    assert bench.window.menus.undo.text().startswith("&Urungkan: ")
    QTest.keyClick(bench.window, Qt.Key.Key_Z, CONTROL)
    assert marks() == before
    QTest.keyClick(bench.window, Qt.Key.Key_Y, CONTROL)
    assert marks() == after
