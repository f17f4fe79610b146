"""Find and sort over 100,000 people against one full repaint of the table that shows them.

    QT_QPA_PLATFORM=offscreen .venv/bin/python tests/bench/bench_find_sort.py [PEOPLE]

Measured in one window and one run: `view.grab()` of the roster's table at 1215x600, every letter of
several searches, every column sorted both ways; each with all that follows in the window: the pass
over the people, the reset of the view and its own repaint. "make" and "prepare" are done once, on
the session thread, when the roster is read.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from asn_desktop.domain.ids import ParticipantId
from asn_desktop.domain.people import Attendance, Participant
from asn_desktop.gui.roster.participants_model import ParticipantsModel, RosterColumn
from asn_desktop.gui.roster.register_view import RegisterView
from asn_desktop.gui.roster.roster_index import RosterIndex, Shown

if TYPE_CHECKING:
    from collections.abc import Callable

LIMIT = 2.5
PEOPLE = 100_000
ROUNDS = 9
FIRST = ("Siti", "Budi", "Rahma", "Andi", "Maria", "Joko", "Intan", "Yoga", "Nanda", "Hendra")
LAST = ("Aminah", "Santoso", "Hidayat", "Wijaya", "Pratama", "Ulfah", "Kartika", "Hakim", "Rante")
UNITS = tuple(f"Dinas {n:02} Pelayanan Masyarakat dan Kesehatan" for n in range(40))
STATUSES = ("", "hadir", "hadir", "terlambat", "tidak_hadir")
SEARCHES = ("siti aminah", "19960314", "dinas 07", "kartika", "4711")


def people(count: int) -> list[Participant]:
    """Return made-up people by number."""
    chance = random.Random(7)  # noqa: S311 - not a secret
    made = []
    for number in range(1, count + 1):
        year, month, day = 1970 + number % 33, 1 + number % 12, 1 + number % 28
        nip = f"{year}{month:02}{day:02}2025052{number % 999 + 1:03}"
        name = f"{chance.choice(FIRST)} {chance.choice(LAST)} {chance.choice(LAST)}"
        empty = dict.fromkeys(Participant._fields, "")
        facts = empty | {
            "id": ParticipantId(f"{number:032x}"),
            "number": number,
            "nip": nip,
            "name": name,
            "unit": chance.choice(UNITS),
            "golongan": chance.choice(("III/a", "II/c", "III/b")),
            "jabatan": f"Analis Kebijakan {number % 90}",
            "walk_in": number % 50 == 0,
            "attendance": Attendance(chance.choice(STATUSES)),
            "voided": False,
            "conflicted": False,
        }
        made.append(Participant(**facts))  # type: ignore[arg-type]
    return made


def timed(act: Callable[[], object]) -> float:
    """Return the milliseconds that an act took, the window's own events after it included."""
    start = time.perf_counter()
    act()
    QApplication.processEvents()
    return 1000 * (time.perf_counter() - start)


def finds(model: ParticipantsModel) -> list[float]:
    """Return what each letter of each search took."""
    spent = []
    for search in SEARCHES:
        model.find("", Shown.ALL)
        for end in range(1, len(search) + 1):
            typed = search[:end]
            spent.append(timed(partial(model.find, typed, Shown.ALL)))
    model.find("", Shown.ALL)
    return spent


def sorts(model: ParticipantsModel) -> list[float]:
    """Return what sorting by each column, up and down, took."""
    orders = (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder)
    return [
        timed(partial(model.sort, column, order)) for column in RosterColumn for order in orders
    ]


def measure(count: int) -> dict[str, float]:
    """Return medians and worst cases in milliseconds, by name."""
    start = time.perf_counter()
    index = RosterIndex(people(count))
    made = time.perf_counter()
    index.prepare()
    ready = time.perf_counter()
    view, model = RegisterView(), ParticipantsModel()
    view.setModel(model)
    view.resize(1215, 600)
    view.show()
    model.load(index)
    view.choose(0)
    QApplication.processEvents()
    repaints = [timed(view.grab) for _ in range(ROUNDS)]
    found, sorted_ = finds(model), sorts(model)
    repaints += [timed(view.grab) for _ in range(ROUNDS)]
    return {
        "make": 1000 * (made - start),
        "prepare": 1000 * (ready - made),
        "repaint": statistics.median(repaints),
        "find": statistics.median(found),
        "find worst": max(found),
        "sort": statistics.median(sorted_),
        "sort worst": max(sorted_),
    }


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from asn_desktop.gui.application import make_application  # noqa: PLC0415 - after the platform

    make_application([])
    count = int(sys.argv[1]) if len(sys.argv) > 1 else PEOPLE
    spent = measure(count)
    for name, milliseconds in spent.items():
        ratio = milliseconds / spent["repaint"]
        print(f"{name:11} {milliseconds:8.2f} ms  {ratio:6.2f} repaints")
    find, sort = spent["find"] / spent["repaint"], spent["sort"] / spent["repaint"]
    print(f"{count} people: find {find:.2f}, sort {sort:.2f} (limit {LIMIT})")
    return 0 if max(find, sort) <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
