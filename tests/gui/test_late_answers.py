"""Answers that come when the dialog that asked is gone: they are no fault of the program."""

from __future__ import annotations

import ast
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import shiboken6
from certificate_kit import PUBLIC, certificate
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from window_kit import PASSPHRASE, Bench

from asn_desktop import gui
from asn_desktop.domain.typed_sheets import TypedSheet
from asn_desktop.gui.jobs import Jobs
from asn_desktop.gui.paper.keying_dialog import KeyingDialog
from asn_desktop.gui.paper.verify_dialog import VerifyDialog
from asn_desktop.services.workspace import Workspace
from asn_desktop.vault.known_signers import remember_root

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from asn_desktop.domain.people import Participant
    from asn_desktop.gui.desk import OpenSession

SHORTLY = 20_000


class Hall:
    """A window over the real session thread, which can be held."""

    def __init__(self, bench: Bench, session: OpenSession, qtbot: QtBot) -> None:
        self.bench, self.session, self.qtbot = bench, session, qtbot
        self._may_go_on = threading.Event()

    def hold(self) -> None:
        """Let whatever is asked from now on wait."""
        self.session.jobs.run(lambda: self._may_go_on.wait(SHORTLY / 1000))

    def let_go(self) -> None:
        """Let the answers come."""
        self._may_go_on.set()

    def close_before_the_answer(self, dialog: KeyingDialog | VerifyDialog) -> None:
        """Close a dialog, let the answers come, and wait for all of them."""
        dialog.reject()
        self.qtbot.waitUntil(lambda: not shiboken6.isValid(dialog), timeout=SHORTLY)
        self.let_go()
        self.qtbot.waitUntil(lambda: not self.session.jobs.is_busy, timeout=SHORTLY)
        assert self.bench.failures == []


@pytest.fixture
def siti(session_path: Path) -> Participant:
    with Workspace.open(session_path, PASSPHRASE) as workspace:
        return workspace.roster.add({"name": "Siti Aminah"}).person


@pytest.fixture
def code(session_path: Path, siti: Participant) -> str:
    with Workspace.open(session_path, PASSPHRASE) as workspace:
        evaluator = workspace.session.overview().evaluators[0].id
        return workspace.keying.code_of(siti.id, evaluator)


@pytest.fixture
def hall(session_path: Path, code: str, settings_folder: Path, qtbot: QtBot) -> Iterator[Hall]:
    del code  # of the same file, before it is opened here
    bench = Bench(settings_folder, Jobs)
    qtbot.addWidget(bench.window)
    yield Hall(bench, bench.open_late(session_path, qtbot), qtbot)
    bench.close()


def keying(hall: Hall) -> KeyingDialog:
    dialog = KeyingDialog(hall.session.workspace, hall.session.jobs, hall.bench.window)
    dialog.open()
    hall.qtbot.waitUntil(lambda: not hall.session.jobs.is_busy, timeout=SHORTLY)
    dialog.ui.typistEdit.setText("Asni")
    return dialog


def open_unknown(dialog: KeyingDialog, _code: str) -> None:
    dialog.desk.open("ZZZZ-ZZZZ")


def keep_nothing(dialog: KeyingDialog, code: str) -> None:
    dialog.desk.keep(code, "", TypedSheet((4,)))


def compare_unknown(dialog: KeyingDialog, _code: str) -> None:
    dialog.desk.compare("ZZZZ-ZZZZ", "Asni", TypedSheet((4,)), replace=False)


@pytest.mark.parametrize("ask", [open_unknown, keep_nothing, compare_unknown])
def test_a_refusal_for_a_keying_dialog_that_is_gone_is_no_fault(
    hall: Hall, code: str, ask: Callable[[KeyingDialog, str], None]
) -> None:
    dialog = keying(hall)
    hall.hold()
    ask(dialog, code)
    hall.close_before_the_answer(dialog)


def emits_handed_over(source: str) -> list[int]:
    """Return the lines where a runner gets the `emit` of a signal, which does not say whose."""
    calls = [each for each in ast.walk(ast.parse(source)) if isinstance(each, ast.Call)]
    runs = [each for each in calls if isinstance(each.func, ast.Attribute)]
    return [
        call.lineno
        for call in runs
        if isinstance(call.func, ast.Attribute) and call.func.attr == "run"
        for given in (*call.args, *(each.value for each in call.keywords))
        if isinstance(given, ast.Attribute) and given.attr == "emit"
    ]


def test_no_runner_is_given_the_emit_of_a_signal() -> None:
    assert emits_handed_over("a.run(\n job, refused=self.refused.emit)") == [1]
    assert emits_handed_over("a.run(job, self.said.emit)") == [1]
    screens = Path(gui.__file__).parent.rglob("*.py")
    found = {path.name: emits_handed_over(path.read_text(encoding="utf-8")) for path in screens}
    assert {name: lines for name, lines in found.items() if lines} == {}


def test_a_check_whose_window_was_closed_is_no_fault(hall: Hall) -> None:
    remember_root(PUBLIC)
    dialog = VerifyDialog(hall.session.workspace, hall.session.jobs, hall.bench.window)
    dialog.open()
    hall.hold()
    QTest.keyClicks(dialog.ui.textEdit, certificate().credential)
    QTest.keyClick(dialog.ui.textEdit, Qt.Key.Key_Return)
    hall.close_before_the_answer(dialog)


@pytest.mark.parametrize("earlier", [(), ("Andi",), ("Dewi",)], ids=["two", "three", "twice"])
def test_a_text_scanned_while_another_is_read_gets_its_own_verdict(
    hall: Hall, earlier: tuple[str, ...]
) -> None:
    """However many were scanned meanwhile, and if one was read twice, it is the last one's."""
    remember_root(PUBLIC)
    dialog = VerifyDialog(hall.session.workspace, hall.session.jobs, hall.bench.window)
    dialog.open()
    hall.hold()
    for name in ("Siti", *earlier, "Dewi"):
        text = certificate(name, number="800/18").credential
        QTest.keyClicks(dialog.ui.textEdit, text)
        QTest.keyClick(dialog.ui.textEdit, Qt.Key.Key_Return)
    hall.let_go()
    hall.qtbot.waitUntil(dialog.ui.verdictCard.isVisible, timeout=SHORTLY)
    assert "Nama: Dewi" in dialog.ui.factsLabel.text()
    dialog.reject()
