"""Fail when the branches or lines of a layer that must be sure are covered too little."""

from __future__ import annotations

import json
import sys
from pathlib import Path, PurePath
from typing import Any

FLOOR = 95.0
LAYERS = ("domain", "store", "exchange", "services")


def covered(files: dict[str, Any], layer: str, kind: tuple[str, str]) -> float:
    """Return the per cent of `kind` (keys of covered and of all) in a layer; 100 if it has none."""
    summaries = [
        report["summary"]
        for name, report in files.items()
        if f"/asn_desktop/{layer}/" in f"/{PurePath(name).as_posix()}"
    ]
    every = sum(summary[kind[1]] for summary in summaries)
    return 100.0 * sum(summary[kind[0]] for summary in summaries) / every if every else 100.0


def main() -> None:
    files = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))["files"]
    low = []
    for layer in LAYERS:
        branches = covered(files, layer, ("covered_branches", "num_branches"))
        lines = covered(files, layer, ("covered_lines", "num_statements"))
        sys.stdout.write(f"{layer:<10} branches {branches:6.2f} %   lines {lines:6.2f} %\n")
        if min(branches, lines) < FLOOR:
            low.append(layer)
    if low:
        sys.exit(f"below {FLOOR:g} %: {', '.join(low)}")


if __name__ == "__main__":
    main()
