"""`certificates`: what was issued, taking it back, and the list for others."""

from __future__ import annotations

import json
import re

import pytest
from command_kit import EVALUATORS, NIPS, PASSPHRASE, Laptop
from papers_kit import NUMBERING

from asn_desktop.domain.print_jobs import PrintWish
from asn_desktop.services.workspace import Workspace

WHY = ("--why", "blangko hilang")
REFUSALS = ("Pakai salah satu", "bernomor 7", "di luar rentang", "Nomor 800/99 bukan nomor")


@pytest.fixture
def confirmed(desk: Laptop) -> Laptop:
    """Merge everything and confirm the bands."""
    desk.do("package", "merge", "sesi.asn", *(f"{name}.paket" for name in EVALUATORS))
    desk.do("results", "confirm", "sesi.asn", "--by", "Kepala BKPSDM")
    return desk


@pytest.fixture
def printed(confirmed: Laptop) -> Laptop:
    confirmed.do("print", "certificates", "sesi.asn", "--out", "s.pdf")
    return confirmed


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


def test_paper_that_no_person_names_is_taken_back_by_its_number(confirmed: Laptop) -> None:
    """Of an entry that was joined, and of somebody off the roster."""
    with Workspace.open(confirmed.folder / "sesi.asn", PASSPHRASE) as workspace:
        workspace.settings.set_numbering(NUMBERING)
        workspace.papers.write(PrintWish("certificate"), confirmed.folder / "s.pdf")
        own, other, gone = sorted(workspace.roster.find(nip).id for nip in NIPS[:3])
        workspace.joining.join(own, other, "orang yang sama")
        workspace.roster.void(gone, "pindah")
        states = workspace.papers.certificate_states()
        (joined,) = [each.number for each in states if each.entry == other]
        (void,) = [each.number for each in states if each.participant.id == gone]
    confirmed.do("certificates", "revoke", "sesi.asn", "--number", joined, "--number", void, *WHY)
    found = confirmed.do("certificates", "list", "sesi.asn", "--json").said["certificates"]
    taken = {each["number"] for each in found if each["status"] == "dicabut"}
    assert taken == {joined, void}


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
    [
        (),
        ("--batch", "1", "--participant", NIPS[0]),
        ("--batch", "7"),
        ("--batch", "0"),
        ("--number", "800/99"),
        ("--number", "800/99", "--participant", NIPS[0]),
    ],
    ids=["neither", "both", "unknown", "zero", "nobody's number", "number and person"],
)
def test_what_names_nothing_is_refused(printed: Laptop, wrong: tuple[str, ...]) -> None:
    told = printed.run("certificates", "revoke", "sesi.asn", *wrong, *WHY)
    assert told.code != 0
    assert any(part in told.err for part in REFUSALS)
    assert statuses(printed) == ["terbit"] * 4
