"""A session that version 0.2.0 made and merged into: opened, brought up to date, worked on."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from command_kit import Laptop

from asn_desktop.vault import keys

if TYPE_CHECKING:
    from collections.abc import Iterator

MADE = Path(__file__).parents[1] / "data" / "merged-by-0.2.0"
STATE = "ff4ada51f0f98603ad5cac89c38a60225bf5a407f9b15b6e32c405819db78805"
"""What `session show` of 0.2.0 said."""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Laptop]:
    """Return a laptop with that file; it was made with passphrases as costly as in the hall."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "COST", keys.StretchCost())
        laptop = Laptop(tmp_path / "meja")
        shutil.copytree(MADE, laptop.folder, dirs_exist_ok=True)
        yield laptop


def test_all_that_was_in_it_is_kept(desk: Laptop) -> None:
    said = desk.do_process("session", "show", "sesi.asn", "--json").said
    assert (said["state"], said["marks"], said["participants"]) == (STATE, 14, 2)
    again = desk.do("session", "show", "sesi.asn", "--json").said
    assert again["state"] == STATE


def test_what_it_merged_is_listed_as_such_and_cannot_be_undone(desk: Laptop) -> None:
    said = desk.do("package", "list", "sesi.asn", "--json").said
    assert [(each["n"], each["packages"]) for each in said["merges"]] == [(0, ["77DM-SJDT"])]
    (package,) = said["packages"]
    assert (package["who"], package["state"]) == ("Rahma", "digabung dengan versi lama")
    assert package["events"] == 14
    assert "versi lama" in desk.do("package", "list", "sesi.asn").out
    refused = desk.run("package", "undo", "sesi.asn", "0", "--why", "coba")
    refused.require_refused("belum mencatat isi setiap paket", "titik pulih")
    assert desk.do("session", "show", "sesi.asn", "--json").said["state"] == STATE


def test_a_merge_made_since_is_undone_and_leaves_the_older_one(desk: Laptop) -> None:
    desk.do("package", "merge", "sesi.asn", "Rahma.paket", "Budi.paket")
    assert desk.do("session", "show", "sesi.asn", "--json").said["marks"] == 28
    undone = desk.do("package", "undo", "sesi.asn", "1", "--why", "coba", "--json").said
    assert (undone["set_aside"], undone["state"], undone["is_as_before"]) == (14, STATE, True)
