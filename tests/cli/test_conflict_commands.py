"""`conflicts`: told in sentences, settled one by one or all of one laptop, with a history."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from command_kit import NIPS, Laptop

if TYPE_CHECKING:
    from pathlib import Path

HEAD = ("nip", "criterion", "level", "note")


@pytest.fixture
def disputed(desk: Laptop, hall: Path) -> Laptop:
    """Return the table after Rahma's package, whose marks of Siti it had keyed in otherwise."""
    rows: list[tuple[object, ...]] = [HEAD, (NIPS[0], "AK", 5, ""), (NIPS[0], "KP", 5, "")]
    table = desk.write("kertas.csv", rows)
    desk.do("marks", "import", "sesi.asn", table, "--evaluator", "Rahma")
    desk.do("package", "merge", "sesi.asn", "Rahma.paket")
    return desk


def test_a_list_tells_how_and_what_to_look_at(disputed: Laptop) -> None:
    told = disputed.do("conflicts", "list", "sesi.asn").out
    assert "Isian Rahma diketik di meja dan juga diisi di laptopnya: Koordinator memberi 5," in told
    assert "    1. 5, Teladan  (Rahma · Koordinator)" in told
    assert "Bandingkan dengan lembar kertas penilainya." in told
    first = disputed.do("conflicts", "list", "sesi.asn", "--json").said["conflicts"][0]
    assert first["kind"] == "meja_dan_laptop"
    assert first["laptops"] == ["Koordinator", "Rahma"]
    assert [(each["n"], each["device"]) for each in first["choices"]] == [
        (1, "Koordinator"),
        (2, "Rahma"),
    ]
    source = first["choices"][1]["sources"][0]
    assert (source["laptop"], source["by"], source["why"]) == ("Rahma", "Rahma", "")
    assert source["at"].endswith("Z")


def test_all_of_one_laptop_is_seen_before_it_is_settled(disputed: Laptop) -> None:
    assert disputed.do("conflicts", "history", "sesi.asn").out == "Belum ada putusan.\n"
    every = ("conflicts", "resolve", "sesi.asn", "--all-of", "rahma", "--why", "laptopnya benar")
    before = disputed.hashes()
    seen = disputed.do(*every, "--dry-run").out
    assert seen.splitlines()[0] == "2 konflik akan diputuskan menurut Rahma:"
    assert seen.count("3, Sesuai Standar") == 2
    assert disputed.hashes() == before
    assert disputed.do(*every).out == "2 konflik diputuskan menurut Rahma; tersisa 0.\n"
    told = disputed.do("conflicts", "history", "sesi.asn").out
    assert told.count('3, Sesuai Standar, bukan 5, Teladan (Koordinator: "laptopnya benar")') == 2
    said = disputed.do("conflicts", "history", "sesi.asn", "--json").said["decisions"]
    assert {each["others"][0] for each in said} == {"5, Teladan"}
    assert disputed.do("conflicts", "list", "sesi.asn").out == "Tidak ada konflik.\n"


@pytest.mark.parametrize(
    "way",
    [
        (),
        ("a1b2c3d4",),
        ("--take", "1"),
        ("a1b2c3d4", "--take", "1", "--all-of", "Rahma"),
        ("--take", "1", "--all-of", "Rahma"),
        ("a1b2c3d4", "--take", "1", "--dry-run"),
        ("--dry-run",),
    ],
)
def test_one_way_of_settling_is_to_be_named(desk: Laptop, way: tuple[str, ...]) -> None:
    outcome = desk.run("conflicts", "resolve", "sesi.asn", *way, "--why", "x")
    assert outcome.code == 2
    assert "Pakai salah satu: ID --take N, atau --all-of LAPTOP." in outcome.err


def test_a_laptop_without_a_side_is_refused_with_those_that_have_one(disputed: Laptop) -> None:
    every = ("conflicts", "resolve", "sesi.asn", "--all-of", "Tika", "--why", "x")
    disputed.run(*every).require_refused("Laptop Tika", "Koordinator, Rahma")
