"""A program killed right after its tick: every mark that was ticked is there."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from laptop_kit import Laptop

if TYPE_CHECKING:
    from laptop_kit import Hall

KIT = Path(__file__).resolve().parents[1] / "kit"
KILLS = 100 if os.environ.get("ASN_LONG") == "1" else 10
WRITER = """
import itertools, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from laptop_kit import Laptop
from asn_desktop.domain import registers
from asn_desktop.domain.ids import CriterionCode
laptop = Laptop.open(Path(sys.argv[2]))
person, evaluator = sys.argv[3], laptop.ledger.identity.evaluator
for k in itertools.count(int(sys.argv[4])):
    laptop.write(registers.mark(person, evaluator, CriterionCode(f"K{k % 40}")), k)
    print(k, flush=True)
"""


@pytest.fixture
def rahma(hall: Hall) -> Path:
    path = hall.evaluator().file.path
    hall.laptops.pop().close()
    return path


def test_every_ticked_mark_survives_kill_9(hall: Hall, rahma: Path) -> None:
    rng = random.Random(5)  # noqa: S311
    ticked = 0
    for _ in range(KILLS):
        writer = subprocess.Popen(  # noqa: S603 (our own program)
            [sys.executable, "-c", WRITER, str(KIT), str(rahma), hall.person(), str(ticked + 1)],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert writer.stdout
        for _ in range(rng.randrange(1, 30)):
            ticked = int(writer.stdout.readline())
        writer.send_signal(signal.SIGKILL)
        rest = writer.stdout.read().split()
        writer.wait()
        writer.stdout.close()
        ticked = int(rest[-1]) if rest else ticked

        laptop = Laptop.open(rahma)
        said = [
            row[0]
            for row in laptop.ledger.connection.execute(
                "SELECT json_extract(CAST(raw AS TEXT), '$.val') FROM event ORDER BY n"
            )
        ]
        state = laptop.state()
        assert laptop.ledger.connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]
        with laptop.ledger.transaction():
            laptop.ledger.projection.rebuild()
        assert laptop.state() == state
        laptop.close()
        assert [k for k in range(1, ticked + 1) if k not in set(said)] == []
        assert said[-1] - ticked in (0, 1)
        ticked = said[-1]
