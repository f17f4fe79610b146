"""Many packages read side by side: the centre ends up as if each had been read in its turn."""

from __future__ import annotations

import multiprocessing
import os
import pickle
import subprocess
import sys
import textwrap
import time
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from centre_kit import PRIVATE, MadeSession, everything, open_store

from asn_desktop.domain.bundle import MOST_BAD_LINES
from asn_desktop.domain.errors import (
    NumberBlockUsedUpError,
    SealBrokenError,
    SelfTestError,
    UserError,
)
from asn_desktop.services.centre import opening as central_opening
from asn_desktop.services.centre.agency import Centre
from asn_desktop.services.merging import reading_apart
from asn_desktop.vault.seal import Openers

if TYPE_CHECKING:
    from collections.abc import Sequence
    from concurrent.futures import Future

    from asn_desktop.domain.merging import MergeReport

ENOUGH = central_opening.FEWEST_APART


class Cancelled(Exception):  # noqa: N818 - as somebody presses Batal
    """Stops a merge from its count."""


def written(folder: Path, made: Sequence[MadeSession]) -> list[Path]:
    """Write a package of each session."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for n, session in enumerate(made):
        paths.append(folder / f"sesi-{n:02}.asnpkg")
        paths[-1].write_bytes(session.package())
    return paths


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Return packages of so many sessions that other processes read them; the last one is torn."""
    made = [MadeSession(seed) for seed in range(1, ENOUGH + 3)]
    for n, session in enumerate(made):
        session.mark(session.of_rahma, [1 + n % 5] * 7)
    made[3].bad_lines = [b"rusak %d" % n for n in range(MOST_BAD_LINES + 1)]
    made[5].bad_lines = [b"sedikit rusak"]
    paths = written(tmp_path_factory.mktemp("paket"), made)
    torn = paths[-1].read_bytes()
    paths[-1].write_bytes(torn[: len(torn) // 2])
    return paths


@pytest.fixture
def cores(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have a machine of two cores, whatever this one has."""
    monkeypatch.setattr(os, "cpu_count", lambda: 2)


def merged(folder: Path, packages: Sequence[Path]) -> tuple[MergeReport, object]:
    """Merge into a new central file; return the report and all rows by their names."""
    with open_store(folder / "pusat.asn") as store:
        report = Centre(store, Openers(private_keys=[PRIVATE])).merge(packages)
        return report, everything(store)


@pytest.mark.usefixtures("cores")
def test_it_comes_to_the_same_as_one_after_the_other(
    packages: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent = sent_to(monkeypatch)
    apart, rows = merged(tmp_path / "berdampingan", packages)
    assert len(sent) == len(packages)
    assert any(not answer.cancelled() for answer in sent), "some were read over there"
    monkeypatch.setattr(central_opening, "FEWEST_APART", 10**9)
    alone, of_these = merged(tmp_path / "berurutan", packages)

    assert (apart.new, apart.state, apart.receipt) == (alone.new, alone.state, alone.receipt)
    assert (apart.quarantined, apart.refused) == (alone.quarantined, alone.refused)
    assert apart.quarantined == 1
    assert rows == of_these


@pytest.mark.usefixtures("cores")
@pytest.mark.parametrize("few", [False, True])
def test_a_package_that_is_refused_stops_no_other(
    packages: list[Path], tmp_path: Path, *, few: bool
) -> None:
    """Nobody knows the session of one that holds more rubbish than may be."""
    given = packages[:5] if few else packages
    report, _ = merged(tmp_path, given)
    named = [each.package for each in report.refused]
    assert named == ["sesi-03.asnpkg"] + ([] if few else [packages[-1].name])
    assert report.receipt
    with open_store(tmp_path / "pusat.asn") as store:
        here = store.connection.execute("SELECT count(*) FROM session").fetchone()
        kept = list(store.kept.folder.rglob("*"))
    assert here == (len(given) - len(named),)
    assert len([path for path in kept if path.is_file()]) == len(given) - len(named)


@pytest.mark.usefixtures("cores")
def test_where_no_process_may_be_started_everything_is_read_here(
    packages: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, rows = merged(tmp_path / "boleh", packages)
    monkeypatch.setattr(ProcessPoolExecutor, "submit", _forbidden)
    found, of_these = merged(tmp_path / "dilarang", packages)
    assert (found.state, found.refused) == (whole.state, whole.refused)
    assert of_these == rows


@pytest.mark.usefixtures("cores")
def test_later_packages_of_the_same_sessions_are_read_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = [MadeSession(seed) for seed in range(1, 4)]
    rounds = []
    for level in range(1, 7):
        for session in made:
            session.mark(session.of_rahma, [1 + level % 5])
        rounds += written(tmp_path / f"putaran-{level}", made)
    sent = sent_to(monkeypatch)
    report, rows = merged(tmp_path / "a", rounds)
    assert 0 < len(sent) < len(rounds)
    monkeypatch.setattr(central_opening, "FEWEST_APART", 10**9)
    alone, of_these = merged(tmp_path / "b", rounds)
    assert (report.state, report.new, report.changed) == (alone.state, alone.new, alone.changed)
    assert rows == of_these


@pytest.mark.usefixtures("cores")
def test_what_a_lost_process_had_is_read_here(
    packages: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, rows = merged(tmp_path / "utuh", packages)
    submit = ProcessPoolExecutor.submit
    sent: list[bytes] = []

    def lose(pool: ProcessPoolExecutor, job: object, sealed: bytes, key: bytes) -> Future[object]:
        sent.append(sealed)
        if len(sent) == 3:
            return submit(pool, os._exit, 1)
        return submit(pool, job, sealed, key)  # type: ignore[arg-type]

    monkeypatch.setattr(ProcessPoolExecutor, "submit", lose)
    found, of_these = merged(tmp_path / "hilang", packages)
    assert len(sent) >= 3
    assert (found.state, found.refused) == (whole.state, whole.refused)
    assert of_these == rows


@pytest.mark.usefixtures("cores")
def test_batal_ends_the_processes_and_leaves_nothing(packages: list[Path], tmp_path: Path) -> None:
    def stop(done: int, of: int) -> None:
        if done == of // 2:
            raise Cancelled

    with open_store(tmp_path / "pusat.asn") as store:
        centre = Centre(store, Openers(private_keys=[PRIVATE]))
        with pytest.raises(Cancelled):
            centre.merge(packages, progress=stop)
        assert store.connection.execute("SELECT count(*) FROM session").fetchone() == (0,)
        assert not [path for path in store.kept.folder.rglob("*") if path.is_file()]
    assert not multiprocessing.active_children()


@pytest.mark.skipif(sys.platform != "linux", reason="asks /proc")
def test_helping_processes_end_with_the_one_that_asked(tmp_path: Path) -> None:
    """Even where it is killed and can end nothing itself."""
    script = tmp_path / "pusat.py"
    script.write_text(
        textwrap.dedent("""
        import os, sys, time
        from asn_desktop.services.merging import reading_apart

        if __name__ == "__main__":
            with reading_apart.pool(1) as pool:
                print(pool.submit(os.getpid).result(), flush=True)
                time.sleep(60)
        """),
        encoding="utf-8",
    )
    with subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE, text=True) as asking:  # noqa: S603
        assert asking.stdout
        helping = int(asking.stdout.readline())
        asking.kill()
        asking.wait()
    end = time.monotonic() + 20
    while is_running(helping) and time.monotonic() < end:
        time.sleep(0.05)
    assert not is_running(helping)


def test_a_helping_process_that_fails_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    assert reading_apart.probe_processes()
    with monkeypatch.context() as patch:
        patch.setattr(reading_apart, "_begin", partial(os._exit, 3))
        with pytest.raises(SelfTestError, match="berakhir sebelum menjawab"):
            reading_apart.probe_processes()
    with monkeypatch.context() as patch:
        patch.setattr(reading_apart, "PATIENCE", 0.0)
        with pytest.raises(SelfTestError, match="tidak menjawab"):
            reading_apart.probe_processes()
    monkeypatch.setattr(SpawnProcess, "start", _forbidden)
    with pytest.raises(SelfTestError, match="tidak dapat dimulai"):
        reading_apart.probe_processes()
    assert not multiprocessing.active_children()


def _forbidden(*_: object) -> Future[object]:
    raise PermissionError


@pytest.mark.parametrize(
    "error", [SealBrokenError(), NumberBlockUsedUpError(number=7, first=1, last="seterusnya")]
)
def test_a_refusal_comes_over_whole_from_another_process(error: UserError) -> None:
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    assert type(again) is type(error)
    assert (str(again), again.facts) == (str(error), error.facts)


def sent_to(monkeypatch: pytest.MonkeyPatch) -> list[Future[object]]:
    """Return a list of what is awaited from other processes; a cancelled one was read here."""
    sent: list[Future[object]] = []
    submit = ProcessPoolExecutor.submit

    def note(pool: ProcessPoolExecutor, job: object, sealed: bytes, key: bytes) -> Future[object]:
        sent.append(submit(pool, job, sealed, key))  # type: ignore[arg-type]
        return sent[-1]

    monkeypatch.setattr(ProcessPoolExecutor, "submit", note)
    return sent


def is_running(process: int) -> bool:
    try:
        status = Path(f"/proc/{process}/stat").read_text(encoding="utf-8")
    except OSError:
        return False
    return status.rpartition(")")[2].split()[0] != "Z"
