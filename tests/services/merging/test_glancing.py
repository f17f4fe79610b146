"""A look at packages that were found: new, merged, of no use here, closed, broken."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from hostile_kit import hostile_package
from package_kit import START
from session_kit import new_session

from asn_desktop.domain import registers
from asn_desktop.domain.ids import CriterionCode, DeviceId
from asn_desktop.domain.received import Quarantined
from asn_desktop.services.merging.quarantine_file import write_quarantine
from asn_desktop.services.workspace import Workspace, create_session

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.domain.ids import EvaluatorId, ParticipantId

CODE = CriterionCode("BP")


def test_a_package_is_new_until_its_merge_stands(
    desk: Workspace, rahma: EvaluatorId, siti: ParticipantId, tmp_path: Path
) -> None:
    package = hostile_package(
        desk, tmp_path / "a.asnpkg", [(registers.mark(siti, rahma, CODE), 3)], rahma
    )
    sealed = package.read_bytes()
    before = desk.session.state()
    found = desk.glances.glance(sealed)
    assert (found.state, found.who, found.made_at) == ("baru", "Laptop asing", START)
    assert desk.session.state() == before
    assert desk.received.packages() == ()

    merging = desk.merging.merge([package]).merging
    assert desk.glances.glance(sealed).state == "sudah"
    desk.received.undo(merging, "salah")
    assert desk.glances.glance(sealed).state == "baru"
    desk.received.put_back(merging)
    assert desk.glances.glance(sealed).state == "sudah"


def test_what_is_of_no_use_here_says_why(
    desk: Workspace, rahma: EvaluatorId, tmp_path: Path
) -> None:
    task = desk.packages.assign(rahma, tmp_path / "tugas.asnpkg", "sandi lain")
    closed = desk.glances.glance(task.read_bytes())
    assert closed.state == "tertutup"
    assert closed.reason
    desk.merging.learn("sandi lain")
    desk.merging.learn("sandi lain")
    assert desk.glances.glance(task.read_bytes()).state == "lain"
    assert desk.glances.glance(b"bukan paket").state == "rusak"
    sealed = bytearray(task.read_bytes())
    sealed[-1] ^= 1
    assert desk.glances.glance(bytes(sealed)).state == "rusak"


def test_a_package_of_another_session_says_so(desk: Workspace, tmp_path: Path) -> None:
    path = create_session(tmp_path / "lain" / "sesi.asn", new_session(), "sandi lain").path
    with Workspace.open(path, "sandi lain") as other:
        evaluator = other.session.overview().evaluators[0].id
        package = other.packages.assign(evaluator, tmp_path / "lain.asnpkg", "sandi lain")
    desk.merging.learn("sandi lain")
    found = desk.glances.glance(package.read_bytes())
    assert found.state == "lain"
    assert "sesi lain" in found.reason


def test_quarantined_bytes_that_are_no_text_are_saved_in_hex(tmp_path: Path) -> None:
    line = Quarantined("a.asnpkg", DeviceId("0" * 32), 1, "bukan JSON yang sah", b"\xff\x00")
    write_quarantine([line], tmp_path / "k.json")
    assert json.loads((tmp_path / "k.json").read_text(encoding="utf-8"))[0]["raw"] == "hex:ff00"
