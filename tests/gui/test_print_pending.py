"""What is chosen is what is printed and saved, also while its plan is still on its way."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from printer_kit import NAMES, PEOPLE, Hall, choose_by_hand
from PySide6.QtWidgets import QFileDialog

from asn_desktop.domain.ids import ParticipantId

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def busy(hall: Hall) -> Iterator[None]:
    """Keep the session thread at work: no plan is answered."""
    gate = threading.Event()
    hall.page.jobs.run(lambda: bool(gate.wait()))
    try:
        yield
    finally:
        gate.set()


def can(hall: Hall) -> tuple[bool, bool]:
    return hall.page.ui.printButton.isEnabled(), hall.page.ui.saveButton.isEnabled()


def dialogs(hall: Hall) -> list[QFileDialog]:
    return [each for each in hall.page.findChildren(QFileDialog) if each.isVisible()]


def test_nothing_is_printed_or_saved_before_the_plan_of_the_choice_is_there(hall: Hall) -> None:
    choose_by_hand(hall)
    hall.page.ui.sidesCombo.setCurrentIndex(0)
    whom = hall.page.ui.whomCombo
    with busy(hall):
        hall.page.choice.choose_kind("scorecard")
        whom.setCurrentIndex(whom.findData("one"))
        assert can(hall) == (False, False)
        hall.click("printButton")
        hall.page.press.send()
        hall.page.press.choose()
        assert hall.is_free
        assert dialogs(hall) == []
    hall.wait(lambda: can(hall) == (True, True))
    assert hall.book() == ()

    hall.page.press.send()
    hall.wait(lambda: hall.is_free)
    (run,) = hall.book()
    assert (run.kind, [sheet.name for sheet in run.sheets]) == ("scorecard", NAMES[:1])
    assert {state.status for state in hall.ask(hall.page.workspace.papers.certificate_states)} == {
        "belum terbit"
    }


def test_the_same_choice_read_again_stays_printable(hall: Hall) -> None:
    hall.page.ui.saveButton.setFocus()
    with busy(hall):
        hall.page._look()
        assert can(hall) == (True, True)
        assert hall.page.ui.saveButton.hasFocus()


def test_nothing_is_printed_while_somebody_who_was_asked_for_is_awaited(hall: Hall) -> None:
    with busy(hall):
        assert not hall.page.open_person(ParticipantId("belum-ada"))
        assert can(hall) == (False, False)
    hall.wait(lambda: can(hall) == (True, True))


def test_a_file_is_of_what_was_chosen_when_it_was_named(hall: Hall, tmp_path: Path) -> None:
    hall.click("saveButton")
    (dialog,) = dialogs(hall)
    hall.page.choice.choose_kind("attendance")
    hall.wait(lambda: "tanda tangan" in hall.page.ui.readyLabel.text())
    dialog.fileSelected.emit(str(tmp_path / "Lembar penilaian.pdf"))
    hall.wait(lambda: bool(hall.said))
    dialog.reject()

    (run,) = hall.book()
    assert (run.kind, len(run.sheets)) == ("scorecard", PEOPLE)
    assert hall.said == ["Tersimpan: Lembar penilaian.pdf (12 orang)."]
