"""Verified merge of packages into a centre, against the bare merge that verifies nothing.

    python tests/bench/bench_merge.py [sessions] [--criteria 7|21] [--repeats 5] [--full-roster]

Both in the same run, in turns; only the ratio of the medians travels between machines. The
centre's key is derived outside the timed part, as the reference has a raw key.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "kit"), str(HERE / "reference")]

import merge_reference as reference  # noqa: E402 (the path comes first)
from package_kit import Size, make_package  # noqa: E402

from asn_desktop.central.store import CentralStore  # noqa: E402
from asn_desktop.exchange.package import unpack  # noqa: E402
from asn_desktop.services.centre.agency import Centre  # noqa: E402
from asn_desktop.vault import keys  # noqa: E402
from asn_desktop.vault.connection import FileKey, read_salt  # noqa: E402
from asn_desktop.vault.seal import Openers  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

    from asn_desktop.domain.bundle import Bundle

LIMIT, AIM, AGAIN_LIMIT = 15, 10, 0.5


def merge(central: Path, packages: list[Path], key: bytes, private: bytes) -> tuple[int, int]:
    """Merge as the program does; return how many registers are new or changed, and the same."""
    salt = read_salt(central) if central.exists() else bytes(16)
    with CentralStore(central, FileKey(key, salt), reopened) as store:
        report = Centre(store, Openers(private_keys=[private])).merge(packages)
    assert not report.refused, report.refused
    assert not report.conflicts
    assert not report.gaps
    return report.new + report.changed, report.same


def reopened(sealed: bytes, content_key: bytes) -> Bundle:
    return unpack(sealed, Openers(content_key=content_key))


def timed(job: Callable[[], object]) -> tuple[float, object]:
    start = time.perf_counter()
    result = job()
    return time.perf_counter() - start, result


def count_marks(central: Path, key: bytes) -> int:
    with CentralStore(central, FileKey(key, read_salt(central)), reopened) as store:
        return int(store.connection.execute("SELECT count(*) FROM mark").fetchone()[0])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sessions", type=int, nargs="?", default=40)
    parser.add_argument("--criteria", type=int, choices=(7, 21), default=7)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--full-roster", action="store_true")
    given = parser.parse_args()
    size = Size(criteria=given.criteria, full_roster=given.full_roster)
    marks = given.sessions * size.participants * size.evaluators * size.criteria
    private, key = keys.new_secret(), keys.new_secret()
    public = keys.sealing_public(private)
    seconds: dict[str, list[float]] = {"reference": [], "program": [], "program again": []}
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        sources = folder / "reference"
        files = reference.make_files(sources, given.sessions, criteria=given.criteria)
        packages, events = [], 0
        for session in range(given.sessions):
            rows = reference.session_rows(
                session, size.participants, size.evaluators, given.criteria
            )
            packages.append(folder / f"session-{session:05}.asnpkg")
            events += make_package(packages[-1], rows, size, public)
        for run in range(given.repeats):
            bare, central = folder / f"bare-{run}.db", folder / f"run-{run}" / "central.asn"
            spent, changed = timed(partial(reference.merge, bare, files))
            seconds["reference"].append(spent)
            assert changed == marks
            spent, counts = timed(partial(merge, central, packages, key, private))
            seconds["program"].append(spent)
            assert counts == (events, 0), (counts, events)
            spent, counts = timed(partial(merge, central, packages, key, private))
            seconds["program again"].append(spent)
            assert counts == (0, events), counts
            assert count_marks(central, key) == marks
            file_size = central.stat().st_size
            shutil.rmtree(central.parent)
    report(seconds, marks, events, file_size)


def report(seconds: dict[str, list[float]], marks: int, events: int, file_size: int) -> None:
    medians = {name: statistics.median(spent) for name, spent in seconds.items()}
    for name, median in medians.items():
        print(f"{name:14}{median / marks * 1e6:8.2f} us/mark{median:8.3f} s")
    ratio = medians["program"] / medians["reference"]
    again = medians["program again"] / medians["program"]
    print(f"{events} events, {marks} of them marks; {file_size / marks:.1f} bytes of file a mark")
    print(f"verified merge    ratio {ratio:.1f} (limit {LIMIT}, aim {AIM})")
    print(f"the same again    ratio {again:.3f} (limit {AGAIN_LIMIT}), 0 registers changed")


if __name__ == "__main__":
    main()
