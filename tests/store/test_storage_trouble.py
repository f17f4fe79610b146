"""A disk that fills, a file that is pulled away: what was ticked is kept, and the truth is told."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from laptop_kit import Hall, Laptop
from small_disk import fill, pull_out, small_disk
from sqlcipher3 import dbapi2

from asn_desktop.domain import registers
from asn_desktop.domain.errors import (
    CannotWriteError,
    DiskFullError,
    FileDamagedError,
    FileTakenAwayError,
)
from asn_desktop.domain.ids import CriterionCode
from asn_desktop.store.backup import copy_whole
from asn_desktop.vault.connection import plain_error

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from asn_desktop.domain.ledger import RegisterKey

MOST = 3_000


class Scorer:
    """Ticks marks one after the other on a laptop, and remembers what was ticked."""

    def __init__(self, hall: Hall, laptop: Laptop) -> None:
        self.hall, self.laptop = hall, laptop
        self.ticked: dict[RegisterKey, int] = {}

    def key(self, place: int) -> RegisterKey:
        person = self.hall.person(f"{place // 7:018}")
        return registers.mark(person, self.hall.evaluator_named(), CriterionCode(f"K{place % 7}"))

    def tick(self) -> None:
        place = len(self.ticked)
        self.laptop.write(self.key(place), place % 5 + 1)
        self.ticked[self.key(place)] = place % 5 + 1

    def check(self) -> None:
        """Demand that every ticked mark is there, and nothing that was refused."""
        for key, level in self.ticked.items():
            assert self.laptop.says(key) == [level]
        assert self.laptop.says(self.key(len(self.ticked))) == []
        assert len(self.laptop.rows("mark")) == len(self.ticked)

    def moved_to(self, path: Path) -> Scorer:
        copy = Scorer(self.hall, Laptop.open(path))
        copy.ticked = dict(self.ticked)
        return copy


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "disk", 2_000) as place:
        yield place


@pytest.fixture
def scorer(hall: Hall, disk: Path) -> Iterator[Scorer]:
    path = hall.evaluator().file.path
    hall.laptops.pop().close()
    shutil.copy(path, disk / "sesi.asn")
    made = Scorer(hall, Laptop.open(disk / "sesi.asn"))
    for _ in range(20):
        made.tick()
    yield made
    made.laptop.close()


def test_a_disk_that_fills_while_scoring_loses_no_ticked_mark(scorer: Scorer) -> None:
    def until_full() -> None:
        for _ in range(MOST):
            scorer.tick()

    with pytest.raises(DiskFullError, match="penuh"):
        until_full()
    assert 20 < len(scorer.ticked) < MOST
    for _ in range(3):
        with pytest.raises(DiskFullError, match="penuh"):
            scorer.tick()
    scorer.check()
    scorer.laptop = scorer.laptop.reopened()
    scorer.check()


def test_room_made_lets_the_next_mark_in(scorer: Scorer, disk: Path) -> None:
    filler = fill(disk)

    def until_full() -> None:
        for _ in range(MOST):
            scorer.tick()

    with pytest.raises(DiskFullError):
        until_full()
    before = len(scorer.ticked)
    filler.unlink()
    for _ in range(10):
        scorer.tick()
    scorer.check()
    scorer.laptop = scorer.laptop.reopened()
    assert len(scorer.ticked) == before + 10
    scorer.check()


def test_a_file_that_is_moved_takes_nothing_in_until_it_is_back(scorer: Scorer) -> None:
    path = scorer.laptop.file.path
    path.rename(path.with_name("lain.asn"))
    for _ in range(2):
        with pytest.raises(FileTakenAwayError, match=r"sesi\.asn tidak ada lagi di tempatnya"):
            scorer.tick()
    scorer.check()

    path.with_name("lain.asn").rename(path)
    scorer.tick()
    scorer.laptop = scorer.laptop.reopened()
    scorer.check()


def test_another_file_in_its_place_is_not_taken_for_it(scorer: Scorer) -> None:
    path = scorer.laptop.file.path
    path.rename(path.with_name("lain.asn"))
    shutil.copy(path.with_name("lain.asn"), path)
    with pytest.raises(FileTakenAwayError), scorer.laptop.ledger.transaction():
        scorer.laptop.file.put("x", b"y")
    with pytest.raises(FileTakenAwayError):
        scorer.tick()


@pytest.mark.parametrize("how", ["dihapus", "dicabut"])
def test_what_is_held_of_a_file_that_is_gone_can_be_rescued(
    scorer: Scorer, disk: Path, tmp_path: Path, how: str
) -> None:
    if how == "dicabut":
        pull_out(disk)
    else:
        scorer.laptop.file.path.unlink()
    with pytest.raises(FileTakenAwayError):
        scorer.tick()

    copy_whole(scorer.laptop.file, tmp_path / "selamat.asn")
    rescued = scorer.moved_to(tmp_path / "selamat.asn")
    rescued.check()
    rescued.tick()
    rescued.check()
    rescued.laptop.close()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("database or disk is full", DiskFullError),
        ("disk I/O error", CannotWriteError),
        ("attempt to write a readonly database", CannotWriteError),
        ("database disk image is malformed", FileDamagedError),
        ("no such table: x", dbapi2.OperationalError),
    ],
)
def test_errors_of_a_medium_have_sentences_and_bugs_pass(text: str, kind: type[Exception]) -> None:
    assert type(plain_error(dbapi2.OperationalError(text))) is kind
    bug = ValueError(text)
    assert plain_error(bug) is bug
