"""300 overlapping files of one session, against merging their distinct events once.

    .venv/bin/python tests/bench/bench_overlap.py [--people 10000] [--laptops 60] [--sends 5]
        [--repeats 1] [--own-chains] [--at table|centre|both]

Each laptop sent its package five times, longer each time, and each carries the session's whole
roster, as the program's own packages do (`--own-chains` leaves it out). Merged into the session
file at the table, and into a central file; in the same run, in turns. The files are made once and
kept in the system's folder for temporary files.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "kit"), str(HERE / "reference"), str(HERE)]

from overlap_kit import Crowd, Made, made  # noqa: E402 (the path comes first)
from session_kit import PASSPHRASE  # noqa: E402

from asn_desktop.services.workspace import Workspace  # noqa: E402
from asn_desktop.vault import keys  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Sequence

LIMIT = 1.5
CACHE = Path(tempfile.gettempdir()) / "asn-bench-overlap"


def at_table(given: Made, packages: Sequence[Path], folder: Path) -> tuple[float, str]:
    """Merge into a copy of the session; return the seconds and the state."""
    folder.mkdir(parents=True)
    path = Path(shutil.copy(given.session, folder / "sesi.asn"))
    with Workspace.open(path, PASSPHRASE) as desk:
        start = time.perf_counter()
        report = desk.merging.merge(packages)
        spent = time.perf_counter() - start
    assert not report.refused, report.refused
    assert not report.conflicts
    assert not report.gaps
    shutil.rmtree(folder)
    return spent, report.state


def at_centre(given: Made, packages: Sequence[Path], folder: Path) -> tuple[float, str]:
    """Merge into a new central file; return the seconds and how many registers it holds."""
    from bench_merge import merge  # noqa: PLC0415 (only where it is asked for)

    start = time.perf_counter()
    counts = merge(folder / "pusat.asn", list(packages), keys.new_secret(), given.seal_private)
    spent = time.perf_counter() - start
    shutil.rmtree(folder)
    return spent, str(counts[0])


PLACES = {"table": at_table, "centre": at_centre}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=10_000)
    parser.add_argument("--laptops", type=int, default=60)
    parser.add_argument("--sends", type=int, default=5)
    parser.add_argument("--repeats", type=int, default=1)
    parser.add_argument("--own-chains", action="store_true")
    parser.add_argument("--at", choices=("table", "centre", "both"), default="both")
    asked = parser.parse_args()
    crowd = Crowd(asked.people, asked.laptops, asked.sends, roster=not asked.own_chains)
    os.environ["ASN_SETTINGS"] = str(CACHE / "setelan")
    start = time.perf_counter()
    given = made(crowd, CACHE)
    size = sum(path.stat().st_size for path in given.packages) / 1e6
    print(
        f"{len(given.packages)} files, {size:.0f} MB, made in {time.perf_counter() - start:.0f} s"
    )
    failed = False
    for place in PLACES if asked.at == "both" else (asked.at,):
        once: list[tuple[float, str]] = []
        overlapping: list[tuple[float, str]] = []
        with tempfile.TemporaryDirectory() as scratch:
            for run in range(asked.repeats):
                for found, packages in ((once, [given.once]), (overlapping, given.packages)):
                    folder = Path(scratch) / f"{place}-{run}-{len(packages)}"
                    found.append(PLACES[place](given, packages, folder))
        assert {said for _, said in once} == {said for _, said in overlapping}
        first, second = (statistics.median(s for s, _ in of) for of in (once, overlapping))
        failed |= second / first > LIMIT
        print(
            f"{place:7} once {first:7.2f} s, overlapping {second:7.2f} s,"
            f" ratio {second / first:.2f} (limit {LIMIT})",
            flush=True,
        )
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
