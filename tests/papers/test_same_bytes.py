"""Identical input gives identical bytes: another opening, another process, another hash seed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import every_kind
import pytest
from every_kind import digests
from papers_kit import finish
from session_kit import PASSPHRASE, new_session, roster_report

from asn_desktop.domain.discipline import NoteRecord, NoteSource
from asn_desktop.domain.print_jobs import PAPER_SIZES
from asn_desktop.services.workspace import Workspace, create_session

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a finished session that has something for every kind of paper."""
    path = tmp_path_factory.mktemp("sesi") / "sesi.asn"
    create_session(path, new_session(), PASSPHRASE)
    with Workspace.open(path, PASSPHRASE) as desk:
        desk.roster_import.import_rows(roster_report())
        person, evaluator = desk.roster.participants()[0], desk.session.overview().evaluators[0]
        note = NoteRecord(
            participant=person.id,
            author=evaluator.id,
            category="gawai",
            date=desk.session.overview().date,
            source=NoteSource.PENGAMATAN_SESI,
            text="Tampak memakai telepon genggam.",
        )
        desk.discipline.write(note, "")
        finish(desk)
    return path


def printed_elsewhere(session: Path, seed: str) -> dict[str, str]:
    made = subprocess.run(  # noqa: S603
        [sys.executable, every_kind.__file__, session, PASSPHRASE],
        env={**os.environ, "PYTHONHASHSEED": seed},
        stdout=subprocess.PIPE,
        check=True,
    )
    found: dict[str, str] = json.loads(made.stdout)
    return found


def test_identical_input_gives_identical_bytes(session: Path) -> None:
    here = digests(session, PASSPHRASE)
    assert len(set(here.values())) == len(every_kind.KINDS) * len(PAPER_SIZES)
    assert digests(session, PASSPHRASE) == here
    assert printed_elsewhere(session, "1") == here
    assert printed_elsewhere(session, "2") == here


def test_other_input_gives_other_bytes(session: Path) -> None:
    here = digests(session, PASSPHRASE)
    with Workspace.open(session, PASSPHRASE) as desk:
        letterhead = desk.settings.letterhead()
        desk.settings.set_letterhead(letterhead.model_copy(update={"address": "Jalan Lain 18"}))
    there = digests(session, PASSPHRASE)
    assert {kind for kind in here if here[kind] == there[kind]} == set()
