"""Reasons that stand ready: the own ones first, and a broken file takes nothing away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from asn_desktop.services.computer.reason_phrases import (
    FILE_NAME,
    LONGEST,
    MOST_OWN,
    STARTERS,
    ReasonPhrases,
)

if TYPE_CHECKING:
    from pathlib import Path


def test_own_reasons_come_first_the_last_on_top_and_each_once(tmp_path: Path) -> None:
    phrases = ReasonPhrases(tmp_path)
    assert phrases.all() == STARTERS
    for reason in (
        "laptop basah",
        "  dua  kali ketik ",
        "laptop basah",
        STARTERS[0],
        "",
        "x" * 400,
    ):
        phrases.note(reason)
    assert phrases.all() == ("laptop basah", "dua kali ketik", *STARTERS)
    for number in range(MOST_OWN + 3):
        phrases.note(f"alasan {number}")
    assert len(phrases.all()) == MOST_OWN + len(STARTERS)
    assert ReasonPhrases(tmp_path).all() == phrases.all()


@pytest.mark.parametrize("stored", ["{", "{}", "[1, null]", f'["{"x" * (LONGEST + 1)}"]'])
def test_a_file_that_does_not_fit_is_passed_over(tmp_path: Path, stored: str) -> None:
    (tmp_path / FILE_NAME).write_text(stored)
    assert ReasonPhrases(tmp_path).all() == STARTERS


def test_where_nothing_can_be_written_nobody_is_disturbed(tmp_path: Path) -> None:
    (tmp_path / "berkas").write_text("")
    phrases = ReasonPhrases(tmp_path / "berkas")
    phrases.note("laptop basah")
    assert phrases.all() == STARTERS
