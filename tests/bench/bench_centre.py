"""The centre's growth: a batch of packages at thousands of sessions, against the same at none.

    python tests/bench/bench_centre.py [--sessions 300] [--batches 3] [--of 20] [--criteria 7|21]
    python tests/bench/bench_centre.py --full      5,000 sessions, 35 million marks

Each batch is merged twice by the same code (sealed files, verified, one transaction): into a
fresh central file and into one that has grown. What the grown one holds before was merged once
and then copied, row by row and under numbers of its own, within the database: the same rows in
the same tables as if each session had been merged. Only the ratio travels between machines.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "kit"), str(HERE / "reference")]

import merge_reference as reference  # noqa: E402 (the path comes first)
from package_kit import Size, make_package  # noqa: E402

from asn_desktop.central.migrations import OF_SESSION  # noqa: E402
from asn_desktop.central.store import CentralStore  # noqa: E402
from asn_desktop.exchange.package import unpack  # noqa: E402
from asn_desktop.services.centre.agency import Centre  # noqa: E402
from asn_desktop.vault import keys  # noqa: E402
from asn_desktop.vault.connection import FileKey, read_salt  # noqa: E402
from asn_desktop.vault.seal import Openers  # noqa: E402

if TYPE_CHECKING:
    from sqlite3 import Connection

    from asn_desktop.domain.bundle import Bundle

LIMIT = 1.25
FULL_SESSIONS, FULL_BATCHES, FULL_OF = 5_000, 5, 40
COPIES_AT_ONCE = 100


class Spent(NamedTuple):
    """Seconds by the clock, and of this process alone: others may use the machine, too."""

    wall: float
    cpu: float


class Bench(NamedTuple):
    """The keys of one run, and where its files are."""

    folder: Path
    key: bytes
    private: bytes
    size: Size

    def opened(self, name: str) -> CentralStore:
        path = self.folder / name
        salt = read_salt(path) if path.exists() else bytes(16)
        return CentralStore(path, FileKey(self.key, salt), reopened)

    def merge(self, name: str, packages: list[Path]) -> Spent:
        """Merge as the program does; return the time from the open file to the commit."""
        with self.opened(name) as store:
            centre = Centre(store, Openers(private_keys=[self.private]))
            start = Spent(time.perf_counter(), time.process_time())
            report = centre.merge(packages)
            ended = Spent(time.perf_counter(), time.process_time())
        spent = Spent(ended.wall - start.wall, ended.cpu - start.cpu)
        assert not report.refused, report.refused
        assert not report.conflicts
        assert report.new > len(packages) * self.marks_a_session
        return spent

    @property
    def marks_a_session(self) -> int:
        return self.size.participants * self.size.evaluators * self.size.criteria

    def packages(self, first: int, count: int) -> list[Path]:
        """Make packages of sessions of their own."""
        made = []
        for session in range(first, first + count):
            rows = reference.session_rows(
                session, self.size.participants, self.size.evaluators, self.size.criteria
            )
            made.append(self.folder / f"session-{session:05}.asnpkg")
            make_package(made[-1], rows, self.size, keys.sealing_public(self.private))
        return made


def reopened(sealed: bytes, content_key: bytes) -> Bundle:
    return unpack(sealed, Openers(content_key=content_key))


def grow(store: CentralStore, sessions: int) -> None:
    """Copy the sessions of a file, whole, until there are so many."""
    connection = store.connection
    connection.create_function("named", 2, lambda ses, n: f"{n:08x}{ses[8:]}", deterministic=True)
    have: int = connection.execute("SELECT count(*) FROM session").fetchone()[0]
    first = have
    while have < sessions:
        connection.execute("BEGIN IMMEDIATE")
        for _ in range(min(COPIES_AT_ONCE, sessions - have)):
            copy_session(connection, 1 + have % first, have + 1)
            have += 1
        connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def copy_session(connection: Connection, source: int, target: int) -> None:
    """Copy one session's rows and packages under another number and another id."""
    for table in ("session", "package", *OF_SESSION):
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        own = {
            "session": "?2",
            "n": "?2" if table in ("session", "package") else "n",
            "ses": "named(ses, ?2)",
            "file_digest": "named(file_digest, ?2)",
            "digest": "named(digest, ?2)",
        }
        cells = ", ".join(own.get(name, name) for name in columns)
        where = "n" if table == "session" else "session"
        connection.execute(
            f"INSERT INTO {table}({', '.join(columns)}) SELECT {cells} FROM {table}"  # noqa: S608
            f" WHERE {where} = ?1",
            (source, target),
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sessions", type=int, default=300)
    parser.add_argument("--batches", type=int, default=3)
    parser.add_argument("--of", type=int, default=20)
    parser.add_argument("--criteria", type=int, choices=(7, 21), default=21)
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--folder", type=Path)
    given = parser.parse_args()
    if given.full:
        given.sessions, given.batches, given.of = FULL_SESSIONS, FULL_BATCHES, FULL_OF
    with tempfile.TemporaryDirectory(dir=given.folder) as scratch:
        bench = Bench(
            Path(scratch), keys.new_secret(), keys.new_secret(), Size(criteria=given.criteria)
        )
        run(bench, given.sessions, given.batches, given.of)


def run(bench: Bench, sessions: int, batches: int, of: int) -> None:
    seeds = bench.packages(0, of)
    bench.merge("grown.asn", seeds)
    with bench.opened("grown.asn") as store:
        grow(store, sessions - batches * of)
    first: list[Spent] = []
    grown: list[Spent] = []
    for batch in range(batches):
        packages = bench.packages((batch + 1) * of, of)
        first.append(bench.merge(f"first-{batch}/fresh.asn", packages))
        grown.append(bench.merge("grown.asn", packages))
        shutil.rmtree(bench.folder / f"first-{batch}")
        for path in packages:
            path.unlink()
    with bench.opened("grown.asn") as store:
        count = store.connection.execute("SELECT count(*) FROM session").fetchone()[0]
        marks = store.connection.execute("SELECT sum(marks) FROM session").fetchone()[0]
    assert count == sessions, count
    assert marks == sessions * bench.marks_a_session, marks
    report(first, grown, of * bench.marks_a_session)
    size = (bench.folder / "grown.asn").stat().st_size
    kept = sum(path.stat().st_size for path in (bench.folder / "grown.asn.paket").rglob("*.asnpkg"))
    merged = (1 + batches) * of * bench.marks_a_session
    print(f"{count:,} sessions, {marks:,} marks: {size / 2**20:,.0f} MiB")
    print(f"file {size / marks:.1f} bytes a mark; kept packages {kept / merged:.1f} bytes a mark")


def report(first: list[Spent], grown: list[Spent], marks: int) -> None:
    for name, spent in (("first batch", first), ("grown", grown)):
        wall = statistics.median(each.wall for each in spent)
        cpu = statistics.median(each.cpu for each in spent)
        each = f"{wall / marks * 1e6:8.2f} us/mark{cpu / marks * 1e6:8.2f} of them computing"
        print(f"{name:14}{each}{wall:9.3f} s  of {len(spent)}")
    pairs = list(zip(first, grown, strict=True))
    ratio = statistics.median(after.wall / before.wall for before, after in pairs)
    computing = statistics.median(after.cpu / before.cpu for before, after in pairs)
    print(f"batch at the end    ratio {ratio:.2f} (limit {LIMIT}); computing alone {computing:.2f}")


if __name__ == "__main__":
    main()
