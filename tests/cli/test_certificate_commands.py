"""`certificates`: what was issued, taking it back, and the list for others."""

from __future__ import annotations

import json
import re

import pytest
from command_kit import EVALUATORS, NIPS, Laptop

WHY = ("--why", "blangko hilang")


@pytest.fixture
def printed(desk: Laptop) -> Laptop:
    """Merge everything, confirm the bands, print the certificates."""
    desk.do("package", "merge", "sesi.asn", *(f"{name}.paket" for name in EVALUATORS))
    desk.do("results", "confirm", "sesi.asn", "--by", "Kepala BKPSDM")
    desk.do("print", "certificates", "sesi.asn", "--out", "s.pdf")
    return desk


def statuses(laptop: Laptop) -> list[str]:
    found = laptop.do("certificates", "list", "sesi.asn", "--json").said
    return [each["status"] for each in found["certificates"]]


def test_one_is_taken_back_listed_and_put_back(printed: Laptop) -> None:
    one = ("--participant", NIPS[0])
    told = printed.do("certificates", "revoke", "sesi.asn", *one, *WHY)
    assert "Yang dicabut di sesi ini: 1." in told.out
    assert statuses(printed) == ["dicabut", "terbit", "terbit", "terbit"]
    shown = printed.do("certificates", "list", "sesi.asn").out
    (gone,) = printed.do("certificates", "list", "sesi.asn", "--json").said["revocations"]
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", gone["at"])
    (line,) = [each for each in shown.splitlines() if each.startswith("dicabut ")]
    assert line.endswith(": blangko hilang")
    code = line.split()[1]
    assert (
        "masih dicabut di sesi ini: 0"
        in printed.do("certificates", "restore", "sesi.asn", code, "--why", "ketemu").out
    )
    assert statuses(printed) == ["terbit"] * 4


def test_a_batch_is_taken_back_and_the_list_is_written(printed: Laptop) -> None:
    printed.do("certificates", "revoke", "sesi.asn", "--batch", "1", *WHY)
    assert statuses(printed) == ["dicabut"] * 4
    shown = printed.do("certificates", "list", "sesi.asn").out
    assert "cetakan 1: blangko hilang" in shown
    assert "Daftar 1 " in printed.do("certificates", "revoked", "sesi.asn", "--out", "d.json").out
    content = json.loads((printed.folder / "d.json").read_text(encoding="utf-8"))
    ((subject, said),) = next(iter(content["sessions"].values())).items()
    assert (len(subject), said["status"]) == (16, "dicabut")


@pytest.mark.parametrize(
    "wrong",
    [(), ("--batch", "1", "--participant", NIPS[0]), ("--batch", "7"), ("--batch", "0")],
    ids=["neither", "both", "unknown", "zero"],
)
def test_what_names_nothing_is_refused(printed: Laptop, wrong: tuple[str, ...]) -> None:
    told = printed.run("certificates", "revoke", "sesi.asn", *wrong, *WHY)
    assert told.code != 0
    assert any(part in told.err for part in ("Pakai salah satu", "bernomor 7", "di luar rentang"))
    assert statuses(printed) == ["terbit"] * 4
