"""A merge undone leaves what would have been without it; put back, what would have been with it."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from aside_kit import AWAY, HERE, Day
from hypothesis import given, settings
from hypothesis import strategies as st
from laptop_kit import memory
from small_disk import small_disk

from asn_desktop.domain.errors import CannotReadError, CannotWriteError, DiskFullError
from asn_desktop.store import kept_packages
from asn_desktop.store.kept_packages import ROOM_LEFT, KeptPackages

if TYPE_CHECKING:
    from collections.abc import Iterator

PLENTY = shutil._ntuple_diskusage(10**12, 0, 10**12)
NUMBERS = st.integers(min_value=0, max_value=59)
HAPPENINGS = st.tuples(st.sampled_from((*AWAY, *HERE)), st.tuples(NUMBERS, NUMBERS, NUMBERS))


@pytest.fixture
def place() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="asn-", dir=memory()) as folder:
        yield Path(folder)


def test_whatever_is_undone_and_put_back_only_what_stands_counts(place: Path) -> None:
    @settings(max_examples=60)
    @given(day=st.lists(HAPPENINGS, min_size=25, max_size=45), seed=st.integers(0, 2**32))
    def holds(day: list[tuple[str, tuple[int, int, int]]], seed: int) -> None:
        with Day(place, seed) as begun:
            for name, numbers in day:
                begun.happen(name, numbers)
            begun.end()

    holds()


def test_copies_of_packages_take_their_names_when_all_are_durable(place: Path) -> None:
    package = place / "rahma.asnp"
    package.write_bytes(b"isi paket")
    kept = KeptPackages(place / "sesi.asn")
    kept.settle()
    assert not (place / "sesi.paket").exists()
    names = [kept.keep(package, "Rahma", "AAAA-BBBB") for _ in range(2)]
    assert len(set(names)) == 2
    assert [kept.path(name) for name in names] == [None, None]
    kept.settle()
    assert [(place / "sesi.paket" / name).read_bytes() for name in names] == [b"isi paket"] * 2
    assert kept.path(names[0]) == place / "sesi.paket" / names[0]
    assert kept.path("") is None
    kept.take_back()
    assert [kept.path(name) for name in names] == [None, None]


def test_a_copy_that_cannot_be_kept_is_told(place: Path) -> None:
    kept = KeptPackages(place / "sesi.asn")
    with pytest.raises(CannotReadError):
        kept.keep(place / "hilang.asnp", "Rahma", "AAAA-BBBB")
    package = place / "rahma.asnp"
    package.write_bytes(b"isi paket")
    name = kept.keep(package, "", "AAAA-BBBB")
    (place / "sesi.paket" / name).mkdir()
    other = kept.keep(package, "", "AAAA-BBBB")
    refused = kept.settle()
    assert {at: type(error) for at, error in refused.items()} == {name: CannotWriteError}
    assert kept.path(other)
    kept.take_back()
    assert [each.name for each in (place / "sesi.paket").iterdir()] == [name]


def test_a_copy_never_takes_the_last_room(place: Path) -> None:
    package = place / "rahma.asnp"
    package.write_bytes(b"isi paket" * 100_000)
    with small_disk(place / "disk", ROOM_LEFT // 1024 + 1500) as disk:
        kept = KeptPackages(disk / "sesi.asn")
        kept.keep(package, "Rahma", "AAAA-BBBB")
        with pytest.raises(DiskFullError):
            kept.keep(package, "Budi", "CCCC-DDDD")
        assert kept.settle() == {}
        (only,) = (disk / "sesi.paket").iterdir()
        assert only.read_bytes() == package.read_bytes()


def test_half_a_copy_is_none(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_packages, "ROOM_LEFT", 0)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: PLENTY)  # another one fills it meanwhile
    package = place / "rahma.asnp"
    package.write_bytes(b"isi paket" * 100_000)
    with small_disk(place / "disk", 1500) as disk:
        kept = KeptPackages(disk / "sesi.asn")
        first = kept.keep(package, "Rahma", "AAAA-BBBB")
        with pytest.raises(DiskFullError):
            kept.keep(package, "Budi", "CCCC-DDDD")
        assert kept.settle() == {}
        assert [each.name for each in (disk / "sesi.paket").iterdir()] == [first]
        assert (disk / "sesi.paket" / first).read_bytes() == package.read_bytes()


def test_a_copy_s_name_takes_over_no_strange_ending(place: Path) -> None:
    kept = KeptPackages(place / "sesi.asn")
    strange = place / f"rahma.{'x' * 200}"
    bare = place / "rahma"
    for package in (strange, bare):
        package.write_bytes(b"isi paket")
    names = [kept.keep(package, "R" * 300, "AAAA-BBBB") for package in (strange, bare)]
    assert kept.settle() == {}
    assert len(names[0].rpartition(".")[2]) == 12
    assert "." not in names[1]
