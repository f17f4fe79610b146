"""The job runner: answers on the GUI thread, refusals apart from failures, nothing after stop."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING, Never

import pytest
import shiboken6
from PySide6.QtCore import QObject

from asn_desktop.domain.changes import Changed
from asn_desktop.domain.errors import FileMissingError
from asn_desktop.gui.jobs import InlineJobs, JobCancelledError, Jobs, Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

MARKED = Changed("Akuntabel 2", frozenset({"marks"}))


class Listener(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []

    def hear(self, outcome: object) -> None:
        self.heard.append(outcome)


@pytest.fixture
def inline(qapp: object) -> InlineJobs:
    del qapp
    return InlineJobs()


@pytest.fixture
def threaded(qapp: object) -> Iterator[Jobs]:
    del qapp
    jobs = Jobs()
    yield jobs
    jobs.stop()


def refuse() -> Never:
    raise FileMissingError(name="meja-2.asn")


def fail() -> Never:
    raise ZeroDivisionError


def listen(jobs: Jobs) -> tuple[list[object], list[str], list[object]]:
    changed: list[object] = []
    refused: list[str] = []
    failed: list[object] = []
    jobs.changed.connect(changed.append)
    jobs.refused.connect(refused.append)
    jobs.failed.connect(failed.append)
    return changed, refused, failed


def test_the_session_thread_is_one_and_the_answer_comes_back_to_this_one(
    threaded: Jobs, qtbot: QtBot
) -> None:
    answers: list[tuple[str, str]] = []

    def answer(job_thread: str) -> None:
        answers.append((job_thread, threading.current_thread().name))

    for _ in range(3):
        threaded.run(lambda: threading.current_thread().name, answer)
    qtbot.waitUntil(lambda: len(answers) == 3)

    assert len({job_thread for job_thread, _ in answers}) == 1
    assert answers[0][0] != threading.current_thread().name
    assert {here for _, here in answers} == {threading.current_thread().name}


def test_stopping_runs_the_last_job_on_the_session_thread_after_all_others(
    threaded: Jobs, qtbot: QtBot
) -> None:
    order: list[str] = []
    answered: list[object] = []
    threaded.run(lambda: order.append("first"), answered.append)
    threaded.run(lambda: order.append("second"), answered.append)

    threaded.stop(lambda: order.append(f"last on {threading.current_thread().name[:4]}"))

    assert order == ["first", "second", "last on sesi"]
    with qtbot.assertNotEmitted(threaded.changed, wait=20):
        assert answered == []


@pytest.mark.parametrize(
    "outcome", [MARKED, (3, MARKED), (MARKED, 3)], ids=["alone", "second", "first"]
)
def test_a_change_is_announced_before_the_callback(inline: InlineJobs, outcome: object) -> None:
    order: list[object] = []
    inline.changed.connect(order.append)

    inline.run(lambda: outcome, lambda _: order.append("then"))

    assert order == [MARKED, "then"]


def test_nothing_changed_is_not_announced(inline: InlineJobs) -> None:
    changed, _, _ = listen(inline)

    for outcome in (None, "text", 7, Changed(), (1, 2)):
        inline.run(lambda outcome=outcome: outcome)  # type: ignore[misc]
    inline.announce(Changed())

    assert changed == []


def test_a_change_inside_a_larger_answer_can_be_announced(inline: InlineJobs) -> None:
    changed, _, _ = listen(inline)

    inline.announce(MARKED)

    assert changed == [MARKED]


def test_a_refusal_is_a_sentence_and_skips_the_callback(inline: InlineJobs) -> None:
    changed, refused, failed = listen(inline)
    answered: list[object] = []

    inline.run(refuse, answered.append)

    assert refused == ["meja-2.asn tidak ditemukan. Periksa nama dan foldernya."]
    assert (changed, failed, answered) == ([], [], [])


def test_a_refusal_can_go_to_the_field_that_caused_it(inline: InlineJobs) -> None:
    _, refused, _ = listen(inline)
    at_the_field: list[str] = []

    inline.run(refuse, refused=at_the_field.append)

    assert len(at_the_field) == 1
    assert refused == []


def test_a_bug_is_no_refusal(inline: InlineJobs) -> None:
    _, refused, failed = listen(inline)

    inline.run(fail)

    assert isinstance(failed[0], ZeroDivisionError)
    assert refused == []


def by_method(listener: Listener) -> Callable[[object], object]:
    return listener.hear


def by_partial(listener: Listener) -> Callable[[object], object]:
    return partial(partial(listener.hear))


def by_closure(listener: Listener) -> Callable[[object], object]:
    def hear(outcome: object) -> None:
        listener.hear(outcome)

    return hear


@pytest.mark.parametrize("handed_over", [by_method, by_partial, by_closure])
def test_a_late_answer_for_a_widget_that_is_gone_is_dropped(
    threaded: Jobs, qtbot: QtBot, handed_over: Callable[[Listener], Callable[[object], object]]
) -> None:
    gone, here = Listener(), Listener()
    _, refused, failed = listen(threaded)
    threaded.run(lambda: 1, handed_over(gone))
    threaded.run(refuse, refused=handed_over(gone))
    threaded.run(lambda: 2, handed_over(here))
    shiboken6.delete(gone)

    qtbot.waitUntil(lambda: here.heard == [2])

    assert gone.heard == []
    assert len(refused) == 1  # somebody is told all the same
    assert failed == []


def test_a_cancelled_job_says_that_nothing_was_changed(inline: InlineJobs) -> None:
    _, refused, failed = listen(inline)
    shown: list[object] = []
    inline.progressing.connect(shown.append)
    progress = Progress("Mencetak")

    def print_some() -> None:
        progress(1, 10)
        progress.cancel()
        progress(2, 10)

    inline.run(print_some, progress=progress)

    assert progress.done == 1
    assert refused == ["Dibatalkan. Tidak ada yang diubah."]
    assert failed == []
    assert shown == [progress, None]


def test_progress_estimates_only_between_start_and_end() -> None:
    progress = Progress("Mencetak")
    assert progress.seconds_left is None
    progress(5, 10)
    assert progress.seconds_left == 0
    progress(10, 10)
    assert progress.seconds_left is None
    progress.cancel()
    with pytest.raises(JobCancelledError):
        progress(10, 10)


def test_what_was_done_before_is_no_measure_of_the_speed() -> None:
    progress = Progress("Mencetak")
    progress.done = progress.done_before = 46
    progress.of = 110
    assert progress.seconds_left is None
    progress(47, 110)
    progress._began -= 2  # two seconds for one sheet, and 63 are left
    assert progress.seconds_left == 126


def test_busy_from_the_first_job_to_the_last(threaded: Jobs, qtbot: QtBot) -> None:
    busy: list[bool] = []
    threaded.busy.connect(busy.append)
    gate = threading.Event()
    threaded.run(gate.wait)
    threaded.run(lambda: None)
    assert busy == [True]
    gate.set()

    qtbot.waitUntil(lambda: busy == [True, False])
