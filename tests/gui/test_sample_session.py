"""The sample session: made in one click, opened, marked as a sample, cancelled cleanly."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from asn_desktop.gui.desk import Desk
from asn_desktop.gui.frame.sample_session import FOLDER, make_sample, open_sample
from asn_desktop.gui.jobs import InlineJobs, JobCancelledError, Progress
from asn_desktop.gui.messages import MessageBar
from asn_desktop.services.demo import content as demo_content

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_a_cancelled_sample_stops_at_the_next_step(tmp_path: Path) -> None:
    progress = Progress("Menyiapkan")
    progress.cancel()

    with pytest.raises(JobCancelledError):
        make_sample(tmp_path, progress)

    assert progress.title != "Menyiapkan"
    assert list(tmp_path.iterdir()) == []


def test_one_click_makes_and_opens_a_sample(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("asn_desktop.gui.frame.sample_session.usual_folder", lambda: tmp_path)
    # Twelve people instead of 112, who take a while; who is mentioned must be among them.
    monkeypatch.setattr(demo_content, "PEOPLE", 12)
    monkeypatch.setattr(demo_content, "NOTES", demo_content.NOTES[:1])
    monkeypatch.setattr(demo_content, "ABSENT", demo_content.ABSENT[:0])
    monkeypatch.setattr(demo_content, "PAPER_SHEET", 5)
    (tmp_path / FOLDER).mkdir()
    desk, messages = Desk(InlineJobs), MessageBar()
    qtbot.addWidget(messages)
    failures: list[Exception] = []
    desk.failed.connect(failures.append)

    open_sample(desk, messages)

    assert failures == []
    assert desk.session is not None
    assert desk.session.overview.sample
    assert desk.session.overview.participants == 12
    assert (tmp_path / f"{FOLDER} 2").is_dir()
    assert "Kata sandinya: " in messages.text.text()
    desk.stop()
