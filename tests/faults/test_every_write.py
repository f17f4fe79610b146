"""A kill, a bad medium, a full disk at the calls of export and merge that change a disk.

Every day a spread of them; with ASN_LONG=1 every single one.
"""

from __future__ import annotations

import shutil
from collections import Counter
from concurrent.futures import ThreadPoolExecutor, as_completed
from typing import TYPE_CHECKING

from fault_kit import Job, faults_of, spread, state_of, strike
from session_kit import PASSPHRASE

from asn_desktop.services.workspace import Workspace
from asn_desktop.vault.seal import Openers

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

A_DAY = 6
"""So many faults a job, where not every one is asked for."""


def openers_of(file: Path) -> Openers:
    with Workspace.open(file, PASSPHRASE) as desk:
        return Openers((desk._context.ledger.file.get("seal_private") or b"",))


def job_of(day: Path, name: str, arguments: tuple[str, ...], again: Callable[..., object]) -> Job:
    """Return the job, with the state that it leads to where nothing strikes it."""
    openers = openers_of(day / "meja" / "sesi.asn")
    with Workspace.open(day / name / "sesi.asn", PASSPHRASE) as workspace:
        before = state_of(workspace)
    shutil.copytree(day / name, day / f"{name}-sesudah")
    with Workspace.open(day / f"{name}-sesudah" / "sesi.asn", PASSPHRASE) as workspace:
        again(workspace, day / f"{name}-sesudah")
        after = state_of(workspace)
    return Job(day / name, arguments, before, after, openers, again)


def run_all(job: Job, folder: Path) -> Counter[str]:
    faults = faults_of(job, folder / "utuh")
    chosen = spread(faults, A_DAY)
    with ThreadPoolExecutor(2) as pool:
        runs = [pool.submit(strike, job, fault, folder / str(k)) for k, fault in enumerate(chosen)]
        for done, run in enumerate(as_completed(runs), 1):
            if done % 100 == 0 or run.exception():
                print(done, "of", len(runs), run.exception() or "", flush=True)  # noqa: T201
    broken = [run.exception() for run in runs if run.exception()]
    assert not broken, "\n\n".join([f"{len(broken)} of {len(chosen)}:", *map(repr, broken)])
    found = Counter(run.result() for run in runs)
    print(f"{len(chosen)} of {len(faults)} faults: {dict(sorted(found.items()))}")  # noqa: T201
    return found


def test_an_export_that_is_struck_leaves_the_old_package_or_the_new_one(
    day: Path, tmp_path: Path
) -> None:
    def again(workspace: Workspace, folder: Path) -> object:
        return workspace.packages.export(folder / "hasil.asnpkg")

    arguments = ("package", "export", "sesi.asn", "--out", "hasil.asnpkg")
    found = run_all(job_of(day, "Rahma", arguments, again), tmp_path)
    assert found.total() >= A_DAY


def test_a_merge_that_is_struck_is_done_or_not_begun(day: Path, tmp_path: Path) -> None:
    def again(workspace: Workspace, folder: Path) -> object:
        report = workspace.merging.merge([folder / "Rahma.asnpkg", folder / "Budi.asnpkg"])
        assert not report.refused
        return report

    arguments = ("package", "merge", "sesi.asn", "Rahma.asnpkg", "Budi.asnpkg")
    job = job_of(day, "meja", arguments, again)
    assert job.before != job.after
    found = run_all(job, tmp_path)
    assert found.total() >= A_DAY


def test_an_undo_that_is_struck_is_done_or_not_begun(day: Path, tmp_path: Path) -> None:
    with Workspace.open(day / "meja" / "sesi.asn", PASSPHRASE) as desk:
        untouched = state_of(desk)
    shutil.copytree(day / "meja", day / "gabungan")
    with Workspace.open(day / "gabungan" / "sesi.asn", PASSPHRASE) as desk:
        folder = day / "gabungan"
        desk.merging.merge([folder / "Rahma.asnpkg", folder / "Budi.asnpkg"])
    shutil.rmtree(day / "gabungan" / "sesi.titik-pulih")  # made before the merge, not of now

    def again(workspace: Workspace, folder: Path) -> object:
        done = workspace.received.merges()[-1].undone_at
        return None if done else workspace.received.undo(1, "salah paket")

    arguments = ("package", "undo", "sesi.asn", "1", "--why", "salah paket")
    job = job_of(day, "gabungan", arguments, again)
    assert job.before != job.after == untouched
    found = run_all(job, tmp_path)
    assert found.total() >= A_DAY
