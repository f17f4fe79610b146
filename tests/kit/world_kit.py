"""A session's laptops, its centre and the sticks between them, and all that may happen to them."""

from __future__ import annotations

import json
import random
import shutil
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from laptop_kit import Hall, Laptop, addressed
from morning_kit import morning, repeatable, require
from stranger_kit import Stranger
from strangers_kit import Strangers

from asn_desktop.domain import registers
from asn_desktop.domain.bundle import Chain
from asn_desktop.domain.errors import (
    CoordinatorOnlyError,
    LaptopRevokedError,
    UnresolvedConflictError,
)
from asn_desktop.domain.ledger import RegisterKey
from asn_desktop.domain.registers import Purpose
from asn_desktop.store.device_memory import Note
from asn_desktop.vault import keys

if TYPE_CHECKING:
    from collections.abc import Callable

    from agency_kit import Agency

    from asn_desktop.domain.bundle import Bundle
    from asn_desktop.domain.ledger import Json

MOST_LAPTOPS = 6


class Sticks(Strangers):
    """Files on sticks: written, thinned, lost, and read by laptops and the agency."""

    agency: Agency | None
    _at_agency: set[str]

    @property
    def sent(self) -> set[bytes]:
        """Every line that lies on a stick."""
        return {line for file in self.files for chain in file.chains for line in chain.lines}

    def export(self, at: int) -> None:
        self.files.append(self.laptops[at % len(self.laptops)].export())

    def export_thinned(self, at: int, missing: int) -> None:
        """Put a package on a stick from which one line of the longest chain is gone."""
        package = self.laptops[at % len(self.laptops)].export()
        if not package.chains:
            return
        longest = max(package.chains, key=lambda chain: len(chain.lines))
        lines = [line for k, line in enumerate(longest.lines) if k != missing % len(longest.lines)]
        chains = [c for c in package.chains if c is not longest] + [Chain(longest.dev, lines)]
        self.files.append(addressed(package._replace(chains=chains)))

    def export_part(self, at: int, which: int) -> None:
        """Put the end of one chain on a stick, and of the statements some only."""
        package = self.laptops[at % len(self.laptops)].export()
        if not package.chains:
            return
        chain = package.chains[which % len(package.chains)]
        part = Chain(chain.dev, chain.lines[which % len(chain.lines) :])
        statements = list(package.contents.statements)  # type: ignore[call-overload]
        contents = package.contents._replace(statements=statements[which % 3 :])
        self.files.append(addressed(package._replace(contents=contents, chains=[part])))

    def drop(self, file: int) -> None:
        """Lose a stick: what no laptop has read from it never comes.

        What the agency has read stays: it sends nothing back, and would know more than they.
        """
        file %= max(1, len(self.files))
        if len(self.files) > 1 and self.files[file].contents.digest not in self._at_agency:
            del self.files[file]

    def deliver(self, file: int, at: int) -> None:
        if self.files:
            self.laptops[at % len(self.laptops)].receive(self.files[file % len(self.files)])

    def send_to_agency(self, file: int) -> None:
        if self.agency and self.files:
            package = self.files[file % len(self.files)]
            self.agency.merge(package)
            self._at_agency.add(package.contents.digest)


class World(Sticks):
    """Two coordinators, two evaluators, the agency, and the files that lie on sticks."""

    def __init__(
        self, folder: Path, agency: Agency | None = None, seed: int = 0, *, slow: bool = False
    ) -> None:
        begun = morning()
        self._end = ExitStack()
        self._end.enter_context(repeatable(seed, slow=slow))
        for dev, q in begun.notes:
            Note(dev).write(q)
        self.hall = Hall(folder, begun.root)
        self.hall.laptops = [Laptop.open(Path(shutil.copy(path, folder))) for path in begun.files]
        self.laptops = list(self.hall.laptops)
        self.agency = agency
        self.stranger = Stranger(self.hall)
        self.files = [begun.first]
        self.backups: dict[int, Path] = {}
        self._at_agency = set()

    # --- what is entered ---------------------------------------------------------------

    def write(self, at: int, register: int, content: int) -> None:
        """Let a laptop enter something that it may enter; what is in conflict, it decides."""
        laptop = self.laptops[at % len(self.laptops)]
        options = self._options(laptop)
        key, contents = options[register % len(options)]
        said = contents[content % len(contents)]
        seen = self._seen(laptop, key) if said else None
        with suppress(LaptopRevokedError, CoordinatorOnlyError):
            try:
                laptop.write(key, said, "alasan" if content % 7 == 0 else None, seen)
            except UnresolvedConflictError:
                laptop.settle(key, said, "diputuskan", seen)

    def join(self, at: int, how: int) -> None:
        """Let one of the coordinators say that two entries are one person, or part them."""
        at = 3 * (at % 2)
        options = self._options(self.laptops[at])
        joins = [place for place, (key, _) in enumerate(options) if key.fld == registers.SAME]
        self.write(at, joins[how % 2], int(how % 5 == 0))

    def resolve(self, at: int, which: int, choice: int) -> None:
        """Let one of the coordinators decide a conflict that its own file shows."""
        laptop = self.laptops[3 * (at % 2)]
        rows = laptop.ledger.connection.execute(
            "SELECT ent, fld, choices FROM conflict ORDER BY id"
        ).fetchall()
        if not rows:
            return
        ent, fld, text = rows[which % len(rows)]
        key = RegisterKey(ent, fld)
        if fld == registers.VOID:
            said: Json = True if choice % 2 else None
        else:
            choices = json.loads(text)
            said = choices[choice % len(choices)]["val"]
        seen = self._seen(laptop, key) if said else None
        with suppress(LaptopRevokedError):
            laptop.settle(key, said, "diputuskan", seen)

    def _seen(self, laptop: Laptop, key: RegisterKey) -> Json:
        if key.fld != registers.VOID:
            return None
        return {"heads": laptop.ledger.entity_head_ids(key.ent)}

    # --- what happens to laptops -------------------------------------------------------

    def clone(self, at: int) -> None:
        """Copy a laptop, settings and all, so that both write on with one key."""
        original = self.laptops[at % len(self.laptops)]
        if len(self.laptops) >= MOST_LAPTOPS:
            return
        with suppress(LaptopRevokedError):
            original.ledger._chain(Purpose.MARKS)
        path = self.hall.folder / f"salinan-{len(self.hall.laptops)}.asn"
        original.copy_to(path)
        copy = Laptop.open(path)
        with suppress(LaptopRevokedError):
            copy.ledger._chain(Purpose.MARKS)
        self.hall.laptops.append(copy)
        self.laptops.append(copy)

    def back_up(self, at: int) -> None:
        """Keep a copy of a laptop's file as it is now."""
        at %= len(self.laptops)
        path = self.hall.folder / f"cadangan-{at}.asn"
        path.unlink(missing_ok=True)
        self.laptops[at].copy_to(path)
        self.backups[at] = path

    def restore(self, at: int) -> None:
        """Put a laptop's backup in the place of its file; what it did not send since is gone."""
        at %= len(self.laptops)
        if at not in self.backups:
            return
        laptop = self.laptops[at]
        laptop.close()
        shutil.copyfile(self.backups[at], laptop.file.path)
        self._replace(at, Laptop.open(laptop.file.path))

    def reopen(self, at: int) -> None:
        """Close a laptop's file and open it again."""
        at %= len(self.laptops)
        self._replace(at, self.laptops[at].reopened())

    def _replace(self, at: int, laptop: Laptop) -> None:
        place = self.hall.laptops.index(self.laptops[at])
        self.laptops[at] = self.hall.laptops[place] = laptop

    def undo(self, at: int, which: int) -> None:
        """Set one of a laptop's merges aside, the last or an earlier one."""
        laptop = self.laptops[at % len(self.laptops)]
        merges = laptop.merges(undone=False)
        if merges:
            laptop.undo(merges[-1 - which % min(3, len(merges))])

    def put_back(self, at: int, which: int) -> None:
        """Put one of a laptop's undone merges back."""
        laptop = self.laptops[at % len(self.laptops)]
        merges = laptop.merges(undone=True)
        if merges:
            laptop.put_back(merges[which % len(merges)])

    def merge_and_undo(self, file: int, at: int, how: int) -> None:
        """Merge a file, undo that, and have it again: by putting it back, or by the file anew.

        :raises LawBrokenError: undone is not as before, or had again is not as merged. Only what
            was learned of keys stays: a revocation is not undone with its package.
        """
        if not self.files:
            return
        laptop, package = self.laptops[at % len(self.laptops)], self.files[file % len(self.files)]
        before, known = laptop.shown(), laptop.file.statements()
        laptop.receive(package)
        merged, last = laptop.shown(), laptop.merges(undone=False)[-1]
        laptop.undo(last)
        is_learned = laptop.file.statements() != known
        require(is_learned or laptop.shown() == before, "a merge undone was never made")
        if how % 2:
            laptop.put_back(last)
        else:
            laptop.receive(package)
        require(laptop.shown() == merged, "what was undone and came again is as it was merged")

    def revoke(self, at: int, q: int) -> None:
        """Put a revocation of a laptop's key on a stick: an evaluator's, or the second table's."""
        laptop = self.laptops[1 + at % 3]
        public = keys.signing_public(laptop.file.own_devices()[Purpose.MARKS].private)
        package = self.laptops[0].export(only=())
        statement = self.hall.revocation(public, q).model_dump(mode="json")
        statements = [*package.contents.statements, statement]  # type: ignore[misc]
        contents = package.contents._replace(statements=statements)
        self.files.append(addressed(package._replace(contents=contents)))

    # --- the end of the day ------------------------------------------------------------

    def settle(self, rng: random.Random) -> None:
        """Bring every file to every laptop and to the agency, in any order and some twice."""
        for at in range(len(self.laptops)):
            self.export(at)
        for laptop in self.laptops:
            laptop.receive(*self._shuffled(rng))
        if self.agency:
            for package in self._shuffled(rng):
                self.agency.merge(package)

    def _shuffled(self, rng: random.Random) -> list[Bundle]:
        chosen = [*self.files, *rng.choices(self.files, k=2)]
        rng.shuffle(chosen)
        return chosen

    def close(self) -> None:
        self.hall.close()
        if self.agency:
            self.agency.close()
        self._end.close()


# --- a day by chance ---------------------------------------------------------------------

ACTIONS: tuple[tuple[str, int, int], ...] = (
    ("write", 3, 10),
    ("join", 2, 2),
    ("resolve", 3, 2),
    ("export", 1, 4),
    ("deliver", 2, 5),
    ("send_to_agency", 1, 2),
    ("trespass", 3, 1),
    ("name_elsewhere", 2, 2),
    ("pretend", 2, 1),
    ("newer", 2, 1),
    ("spoil", 2, 1),
    ("export_thinned", 2, 1),
    ("export_part", 2, 1),
    ("drop", 1, 1),
    ("clone", 1, 1),
    ("back_up", 1, 1),
    ("restore", 1, 1),
    ("reopen", 1, 1),
    ("revoke", 2, 4),
    ("undo", 2, 2),
    ("merge_and_undo", 3, 2),
    ("withhold", 2, 1),
    ("replace_guest", 2, 3),
    ("put_back", 2, 1),
)
"""What may happen, how many numbers choose the particulars, and how often it happens."""
HAPPENINGS_A_DAY = 30
NUMBERS_OF = {name: numbers for name, numbers, _ in ACTIONS}
BY_WEIGHT = tuple(name for name, _, weight in ACTIONS for _ in range(weight))


def act(world: World, name: str, number: Callable[[], int]) -> None:
    getattr(world, name)(*(number() for _ in range(NUMBERS_OF[name])))


def live_a_day(world: World, seed: int) -> None:
    """Let happen what a seed makes happen, and bring everything to everybody at the end."""
    rng = random.Random(seed)  # noqa: S311 (chance for a test)
    for _ in range(HAPPENINGS_A_DAY):
        act(world, rng.choice(BY_WEIGHT), lambda: rng.randrange(60))
    world.settle(rng)
