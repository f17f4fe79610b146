"""Garbage is collected between jobs, on the window's thread, and by nobody else."""

from __future__ import annotations

import gc
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from asn_desktop.gui import collecting
from asn_desktop.gui.collecting import SWITCH_SECONDS, IdleCollector, idle_collector
from asn_desktop.gui.jobs import Jobs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


class Knot:
    """Garbage that only a collection finds."""

    def __init__(self, ended: list[str]) -> None:
        self.itself, self.ended = self, ended

    def __del__(self) -> None:
        self.ended.append(threading.current_thread().name)


@pytest.fixture
def collector(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[IdleCollector]:
    del qtbot
    interval, was_on = sys.getswitchinterval(), gc.isenabled()
    monkeypatch.setattr(collecting, "_collectors", [])
    monkeypatch.setattr(collecting, "MANY", -1)
    made = idle_collector()
    assert made is not None
    yield made
    made.deleteLater()
    sys.setswitchinterval(interval)
    if was_on:
        gc.enable()


def test_jobs_have_one_collector_and_short_turns(collector: IdleCollector) -> None:
    jobs = Jobs()
    assert idle_collector() is collector
    assert not gc.isenabled()
    assert sys.getswitchinterval() == pytest.approx(SWITCH_SECONDS)
    jobs.stop()


def test_nothing_is_collected_while_a_job_runs(collector: IdleCollector, qtbot: QtBot) -> None:
    jobs, go, ended, heard = Jobs(), threading.Event(), list[str](), list[int]()

    def job() -> int:
        Knot(ended)
        go.wait(10)
        return 1

    jobs.run(job, heard.append)
    collector.collect_if_idle()
    assert ended == []

    go.set()
    qtbot.waitUntil(lambda: heard == [1])
    collector.collect_if_idle()
    assert ended == [threading.main_thread().name]
    jobs.stop()


def test_a_stopped_thread_holds_up_no_collection(collector: IdleCollector) -> None:
    jobs, ended = Jobs(), list[str]()
    jobs.run(lambda: Knot(ended) and None)
    jobs.stop()
    collector.collect_if_idle()
    assert ended == [threading.main_thread().name]
