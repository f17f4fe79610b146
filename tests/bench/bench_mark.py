"""One mark, durable: a step of the ledger against one INSERT of raw sqlite3 in WAL with FULL.

    .venv/bin/python tests/bench/bench_mark.py [MARKS]

The raw program keeps marks in a table under their key and nothing else: no history, no hash, no
view. Both write to encrypted files with the same settings, in turn, so that a busy disk burdens
both.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "kit"))

from laptop_kit import KEY, NIP, Hall
from undisturbed import undisturbed

from asn_desktop.domain import registers
from asn_desktop.domain.ids import CriterionCode
from asn_desktop.vault.connection import connect

LIMIT, AIM = 2.5, 2.0
CRITERIA = [CriterionCode(code) for code in ("BP", "AK", "KO", "HA", "LO", "AD", "KL")]


def ratio(folder: Path, marks: int) -> tuple[float, float]:
    """Return the medians, in milliseconds, of one raw commit and of one mark."""
    hall = Hall(folder)
    rahma = hall.evaluator()
    rahma.file.connection.execute("PRAGMA synchronous=FULL")
    raw = connect(folder / "raw.db", KEY, create=True)
    raw.execute(
        "CREATE TABLE mark(participant TEXT, evaluator TEXT, criterion TEXT, level INTEGER,"
        " by TEXT, t INTEGER, PRIMARY KEY(participant, evaluator, criterion)) STRICT"
    )
    evaluator = hall.evaluator_named()
    plain, ours = [], []
    for k in range(marks):
        person = hall.person(str(int(NIP) + k // 7))
        key = registers.mark(person, evaluator, CRITERIA[k % 7])
        level = k % 5 + 1
        start = time.perf_counter()
        now = time.time_ns() // 1_000_000
        raw.execute(
            "INSERT INTO mark VALUES(?, ?, ?, ?, ?, ?)",
            (person, evaluator, CRITERIA[k % 7], level, "Rahma", now),
        )
        middle = time.perf_counter()
        rahma.write(key, level)
        end = time.perf_counter()
        plain.append(1000 * (middle - start))
        ours.append(1000 * (end - middle))
    raw.close()
    hall.close()
    return statistics.median(plain), statistics.median(ours)


def main() -> int:
    marks = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    undisturbed()
    with tempfile.TemporaryDirectory() as name:
        os.environ["ASN_SETTINGS"] = str(Path(name) / "settings")
        folder = Path(name) / "hall"
        folder.mkdir()
        plain, ours = ratio(folder, marks)
    found = ours / plain
    print(f"raw {plain:.3f} ms, mark {ours:.3f} ms, ratio {found:.2f} (limit {LIMIT}, aim {AIM})")
    return 0 if found <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
