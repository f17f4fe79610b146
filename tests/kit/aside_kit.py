"""Merges at a table, undone and put back, beside what the ledger must then amount to."""

from __future__ import annotations

import random
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from world_kit import World, act

from asn_desktop.domain import fold
from asn_desktop.domain.fold import ChainEnd
from asn_desktop.domain.ids import DeviceId, EventId
from asn_desktop.domain.ledger import read_events
from asn_desktop.store import bundle_books
from asn_desktop.store.bundle_books import Origin
from asn_desktop.store.receiving import Receiver
from asn_desktop.store.setting_aside import SettingAside, without_foreign_keys
from asn_desktop.vault.trust import read_heads, valid_heads

if TYPE_CHECKING:
    from collections.abc import Sequence

    from laptop_kit import Laptop

    from asn_desktop.domain.bundle import Bundle
    from asn_desktop.domain.fold import Folded
    from asn_desktop.domain.ledger import Event


AWAY = (
    *("write",) * 6,
    *("export",) * 4,
    *("resolve", "deliver", "deliver", "trespass"),
    *("name_elsewhere", "pretend", "newer", "spoil", "export_thinned", "export_part", "revoke"),
)
HERE = (*("merge",) * 4, "undo", "undo", "put_back", "enter", "enter", "decide")


class Table:
    """One laptop at which merges are made; remembers apart what it must hold."""

    def __init__(self, laptop: Laptop) -> None:
        self.laptop = laptop
        self.merged: dict[int, list[Bundle]] = {}
        self.undone: set[int] = set()
        self.entered = self._lines()
        self.signed = self._heads()

    # --- what happens ------------------------------------------------------------------

    def note_entered(self) -> None:
        """Take what was entered since into account."""
        brought = {line for files in self.merged.values() for line in _lines_of(files)}
        self.entered |= self._lines() - brought
        self.signed |= {head for head in self._heads() if head[1] in self._own_tips()}

    def merge(self, *files: Bundle) -> int:
        ledger = self.laptop.ledger
        with ledger.transaction():
            merging = bundle_books.begin_merging(ledger.connection, self.laptop.state(), "")
            receiver = Receiver(ledger)
            for place, file in enumerate(files):
                receiver.receive(file, Origin(merging, f"{place}.asnp", 1))
        self.merged[merging] = list(files)
        return merging

    def undo(self, merging: int) -> int:
        ledger = self.laptop.ledger
        with without_foreign_keys(ledger.connection), ledger.transaction():
            gone = SettingAside(ledger).set_aside(merging, "salah berkas")
        self.undone.add(merging)
        return gone

    def put_back(self, merging: int) -> int:
        ledger = self.laptop.ledger
        with without_foreign_keys(ledger.connection), ledger.transaction():
            moved = SettingAside(ledger).put_back(merging)
        self.undone.discard(merging)
        return moved.events

    # --- what must be ------------------------------------------------------------------

    @property
    def standing(self) -> list[Bundle]:
        return [f for n, files in self.merged.items() if n not in self.undone for f in files]

    def check(self) -> None:
        """Demand that the ledger is what it would be had the undone merges never been."""
        laptop = self.laptop
        lines = self.entered | _lines_of(self.standing)
        events, _ = read_events(sorted(lines))
        ours = [event for event in events if event.ses == laptop.ledger.identity.ses]
        assert laptop.state() == fold.state_hash(self._folded(ours))
        assert self._lines() == {event.raw for event in ours}
        rows = laptop.views()
        with laptop.ledger.transaction():
            laptop.ledger.projection.rebuild()
        assert laptop.views() == rows
        held = laptop.export()
        assert {line for chain in held.chains for line in chain.lines} == {e.raw for e in ours}
        assert not laptop.ledger.connection.execute("PRAGMA foreign_key_check").fetchall()
        assert laptop.ledger.connection.execute("PRAGMA foreign_keys").fetchone() == (1,)

    def _folded(self, events: Sequence[Event]) -> Folded:
        trusted = self.laptop.file.trust()
        heads = [h for file in self.standing for h in read_heads(file.contents.heads)]
        ends = {
            ChainEnd(DeviceId(head.dev), head.q, EventId(head.id))
            for head in valid_heads(heads, trusted)
        }
        ends |= {ChainEnd(DeviceId(dev), q, EventId(i)) for dev, i, q in self.signed}
        ends |= {
            ChainEnd(DeviceId(dev), 1, EventId(i))
            for dev, i in self.laptop.ledger.own_tips().items()
        }
        return fold.fold(events, trusted.devices, ends, trusted.revoked_after)

    def _lines(self) -> set[bytes]:
        return {row[0] for row in self.laptop.ledger.connection.execute("SELECT raw FROM event")}

    def _heads(self) -> set[tuple[str, str, int]]:
        rows = self.laptop.ledger.connection.execute("SELECT dev, id, q FROM signed_head")
        return {tuple(row) for row in rows}

    def _own_tips(self) -> set[str]:
        return set(self.laptop.ledger.own_tips().values())


def _lines_of(files: Sequence[Bundle]) -> set[bytes]:
    return {line for file in files for chain in file.chains for line in chain.lines}


class Day:
    """A world whose first table merges, undoes and puts back; the others go about their work."""

    def __init__(self, place: Path, seed: int) -> None:
        self.folder = Path(tempfile.mkdtemp(dir=place))
        self.world = World(self.folder, seed=seed)
        self.table = Table(self.world.laptops[0])
        self.rng = random.Random(seed)  # noqa: S311 (chance for a test)

    def __enter__(self) -> Day:
        return self

    def __exit__(self, *_: object) -> None:
        self.world.close()
        shutil.rmtree(self.folder)

    def happen(self, name: str, numbers: tuple[int, int, int]) -> None:
        first, second, third = numbers
        if name == "deliver":  # to the others
            self.world.deliver(first, 1 + second % 3)
        elif name == "write":
            self.world.write(1 + first % 3, second, third)
        elif name == "resolve":
            self.world.resolve(1, second, third)
        elif name in AWAY:
            act(self.world, name, iter(numbers).__next__)
        else:
            getattr(self, name)(first, second, third)
            if name in ("undo", "put_back"):
                self.table.check()

    def end(self) -> None:
        """Undo every merge, go on, merge what is known again, put all back, undo the last one."""
        self.table.check()
        everything = list(self.table.merged)
        for merging in self.rng.sample(everything, k=len(everything)):
            if merging not in self.table.undone:
                self.table.undo(merging)
        self.table.check()
        self.enter(0, 3, 4)
        last = self.merge(2, 11)
        for merging in self.rng.sample(everything, k=len(everything)):
            self.table.put_back(merging)
        self.table.check()
        self.table.undo(last)
        self.table.check()

    def merge(self, count: int, first: int, *_: int) -> int:
        """Merge what lies on some sticks, the last ones more often than older ones."""
        files = self.rng.choices(self.world.files[-(first % 12) - 1 :], k=1 + count % 3)
        return self.table.merge(*files)

    def undo(self, which: int, *_: int) -> None:
        standing = sorted(self.table.merged.keys() - self.table.undone)
        if standing:
            self.table.undo(standing[which % len(standing)])

    def put_back(self, which: int, *_: int) -> None:
        undone = sorted(self.table.undone)
        if undone:
            self.table.put_back(undone[which % len(undone)])

    def enter(self, _: int, register: int, content: int) -> None:
        self.world.write(0, register, content)
        self.table.note_entered()

    def decide(self, _: int, which: int, choice: int) -> None:
        self.world.resolve(0, which, choice)
        self.table.note_entered()
