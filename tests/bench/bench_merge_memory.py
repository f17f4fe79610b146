"""Memory at the peak of merging 200 files, against 40: it must not grow with their number.

    .venv/bin/python tests/bench/bench_merge_memory.py [--people 2000] [--laptops 40]

At the table: forty laptops' last packages against all five that each of them sent. In the centre:
200 sessions against 40. Each merge is a process of its own; its peak is what the system says.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "kit"), str(HERE / "reference"), str(HERE)]

LIMIT = 1.2
FEW, MANY = 40, 200
CACHE = Path(tempfile.gettempdir()) / "asn-bench-overlap"


def forget_peak() -> None:
    """Let the kernel forget what was held so far: a process begins with the peak of its parent."""
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


def peak() -> float:
    """Return the most memory that this process has held since then, in MB."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return float(next(line.split()[1] for line in lines if line.startswith("VmHWM"))) / 1024


def merge_at_table(session: Path, packages: list[Path]) -> None:
    from session_kit import PASSPHRASE  # noqa: PLC0415 (only in the process that needs it)

    from asn_desktop.services.workspace import Workspace  # noqa: PLC0415

    with Workspace.open(session, PASSPHRASE) as desk:
        forget_peak()
        before = peak()
        report = desk.merging.merge(packages)
        assert not report.refused, report.refused
    print(json.dumps({"before": before, "peak": peak()}))


def merge_at_centre(central: Path, packages: list[Path], private: str) -> None:
    from bench_merge import merge  # noqa: PLC0415 (only in the process that needs it)

    forget_peak()
    before = peak()
    merge(central, packages, bytes(32), bytes.fromhex(private))
    print(json.dumps({"before": before, "peak": peak()}))


def measured(*arguments: str | Path) -> dict[str, float]:
    """Return what a merge in a process of its own says of its memory."""
    done = subprocess.run(  # noqa: S603 (our own program)
        [sys.executable, __file__, *map(str, arguments)], capture_output=True, text=True, check=True
    )
    found: dict[str, float] = json.loads(done.stdout)
    return found


def table(people: int, laptops: int, folder: Path) -> list[dict[str, float]]:
    from overlap_kit import Crowd, made  # noqa: PLC0415 (the processes need it not)

    given = made(Crowd(people, laptops, MANY // laptops), CACHE)
    found = []
    for packages in (given.packages[-laptops:], given.packages):
        path = folder / str(len(packages)) / "sesi.asn"
        path.parent.mkdir()
        shutil.copy(given.session, path)
        found.append(measured("table", path, *packages))
    return found


def centre(folder: Path) -> list[dict[str, float]]:
    import merge_reference  # noqa: PLC0415 (the processes need it not)
    from package_kit import Size, make_package  # noqa: PLC0415

    from asn_desktop.vault import keys  # noqa: PLC0415

    size, private = Size(), keys.new_secret()
    packages = []
    for session in range(MANY):
        rows = merge_reference.session_rows(session, size.participants, size.evaluators, 7)
        packages.append(folder / f"{session:04}.asnpkg")
        make_package(packages[-1], rows, size, keys.sealing_public(private))
    return [
        measured("centre", folder / str(count) / "pusat.asn", private.hex(), *packages[:count])
        for count in (FEW, MANY)
    ]


def main() -> int:
    if sys.argv[1:2] == ["table"]:
        merge_at_table(Path(sys.argv[2]), [Path(each) for each in sys.argv[3:]])
        return 0
    if sys.argv[1:2] == ["centre"]:
        merge_at_centre(Path(sys.argv[2]), [Path(each) for each in sys.argv[4:]], sys.argv[3])
        return 0
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=2_000)
    parser.add_argument("--laptops", type=int, default=FEW)
    parser.add_argument("--at", choices=("table", "centre", "both"), default="both")
    asked = parser.parse_args()
    os.environ["ASN_SETTINGS"] = str(CACHE / "setelan")
    worst = 0.0
    with tempfile.TemporaryDirectory() as scratch:
        places = {"table": lambda: table(asked.people, asked.laptops, Path(scratch))}
        places["centre"] = lambda: centre(Path(scratch))
        for place in places if asked.at == "both" else (asked.at,):
            few, many = places[place]()
            ratio = many["peak"] / few["peak"]
            worst = max(worst, ratio)
            print(
                f"{place:7} {FEW} files {few['peak']:.0f} MB, {MANY} files {many['peak']:.0f} MB"
                f" (before merging {few['before']:.0f}), ratio {ratio:.2f} (limit {LIMIT})",
                flush=True,
            )
    return int(worst > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
