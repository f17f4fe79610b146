"""Files that earlier versions of the program made: opened, merged and folded as they were then."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from session_kit import NIPS, PASSPHRASE

from asn_desktop.domain.print_jobs import PrintWish
from asn_desktop.services.centre.agency import Centre
from asn_desktop.services.workspace import Workspace, open_package
from asn_desktop.store.state import state_hash
from asn_desktop.vault import keys

OLDER = Path(__file__).parents[2] / "data" / "older"
"""Made by each version itself; `facts.json` says what that version said of them."""


@pytest.fixture(params=sorted(path.name for path in OLDER.iterdir()))
def older(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(keys, "COST", keys.StretchCost())  # as those versions stretched
    return OLDER / str(request.param)


@pytest.fixture
def facts(older: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((older / "facts.json").read_text(encoding="utf-8"))
    return found


def test_a_session_and_its_packages_say_what_they_said(
    older: Path, facts: dict[str, Any], tmp_path: Path
) -> None:
    path = Path(shutil.copy(older / "sesi.asn", tmp_path))
    with Workspace.open(path, PASSPHRASE) as desk:
        assert state_hash(desk._context.ledger) == facts["before"]
        report = desk.merging.merge([older / "rahma.asnp", older / "budi.asnp"])
        assert (report.state, report.refused) == (facts["merged"], ())
        assert (report.new, report.conflicts) == (facts["new"], facts["conflicts"])
        assert report.receipt == facts["receipt"]
        desk.roster.set_fields(desk.roster.find(NIPS[1]).id, {"name": "Joko S. Utomo"})
        assert (
            desk.papers.preview(PrintWish("scorecard", (desk.roster.find(NIPS[0]).id,)))[:4]
            == b"%PDF"
        )


def test_its_own_package_goes_to_the_centre(
    older: Path, facts: dict[str, Any], tmp_path: Path
) -> None:
    centre = Centre.open(tmp_path / "pusat.asn", PASSPHRASE)
    try:
        assert centre.merge([older / "sesi.asnp"]).refused == ()
        states = centre._store.connection.execute("SELECT state FROM session").fetchall()
    finally:
        centre.close()
    assert states == [(facts["merged"],)]


def test_an_assignment_of_it_still_makes_a_laptop(older: Path, tmp_path: Path) -> None:
    place = open_package(older / "rahma-tugas.asnp", tmp_path / "rahma.asn", PASSPHRASE)
    with Workspace.open(place, PASSPHRASE) as laptop:
        assert laptop.own_evaluator
        assert [person.nip for person in laptop.roster.participants()] == list(NIPS)
