"""A day whose files are as dear to open as a user's, for processes of the command line."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from fault_kit import has_strace
from session_kit import PASSPHRASE, fill, new_session, roster_report

from asn_desktop.paths import SETTINGS_VARIABLE
from asn_desktop.services.workspace import Workspace, create_session, open_package
from asn_desktop.vault import keys

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Make a coordinator's folder with two packages in it, and an evaluator's."""
    folder = tmp_path_factory.mktemp("hari")
    with pytest.MonkeyPatch.context() as patch:
        # the processes derive the keys of the same files as dearly as for a user
        patch.setattr(keys, "COST", keys.StretchCost())
        patch.setenv(SETTINGS_VARIABLE, str(folder / "setelan"))
        if not has_strace(folder / "uji"):
            pytest.skip("strace tidak ada atau tidak diizinkan di sini; .ci/setup.sh memasangnya")
        _make_day(folder)
        yield folder


def _make_day(folder: Path) -> None:
    desk_file = folder / "meja" / "sesi.asn"
    create_session(desk_file, new_session(), PASSPHRASE)
    with Workspace.open(desk_file, PASSPHRASE) as desk:
        desk.roster_import.import_rows(roster_report())
        for person in desk.session.overview().evaluators:
            package = desk.packages.assign(person.id, folder / f"{person.name}.tugas")
            place = folder / person.name / "sesi.asn"
            with Workspace.open(open_package(package, place, PASSPHRASE), PASSPHRASE) as laptop:
                laptop.packages.export(place.with_name("hasil.asnpkg"))
                fill(laptop, person.id)
                laptop.packages.export(folder / "meja" / f"{person.name}.asnpkg")
    for name in ("meja", "Rahma"):
        shutil.copytree(folder / "setelan", folder / name / "setelan")
