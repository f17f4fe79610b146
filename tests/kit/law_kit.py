"""A day with dropped, doubled and late files, and the laws that must hold after it."""

from __future__ import annotations

import itertools
import json
import random
from contextlib import suppress
from typing import TYPE_CHECKING

from laptop_kit import AK, NIP, Hall, Laptop, bundle
from oracle_kit import oracle

from asn_desktop.domain import fold, registers
from asn_desktop.domain.bundle import Chain
from asn_desktop.domain.errors import LaptopRevokedError, UnresolvedConflictError
from asn_desktop.domain.ids import CriterionCode, EvaluatorId, EventId
from asn_desktop.domain.ledger import ChainPlace, Draft, write_event
from asn_desktop.domain.registers import Purpose, Standing
from asn_desktop.vault import keys
from asn_desktop.vault.trust import signed_head

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest

    from asn_desktop.domain.bundle import Bundle
    from asn_desktop.domain.ledger import Json, RegisterKey

OTHER_NIP = "199203142025061001"


class LawBrokenError(AssertionError):
    """One of the ledger's laws does not hold."""


def require(holds: object, law: str) -> None:
    if not holds:
        raise LawBrokenError(law)


class Stranger:
    """A certified evaluator's key in a changed program that sends whatever it likes."""

    def __init__(self, hall: Hall) -> None:
        self._hall = hall
        self._private = keys.new_secret()
        evaluator = hall.evaluator_named("Lain")
        self._statement = hall.statement("device", self._private, evaluator=evaluator, name="Lain")
        self._lines: list[bytes] = []
        self._last = ""

    def send(self, draft: Draft) -> Bundle:
        q = len(self._lines) + 1
        place = ChainPlace(self._hall.ses, self._statement.device, q, self._last, "Lain", q)
        event = write_event(draft, place)
        self._lines.append(event.raw)
        self._last = event.id
        return self.package([Chain(self._statement.device, list(self._lines))])

    def package(self, chains: list[Chain]) -> Bundle:
        dev, q = self._statement.device, len(self._lines)
        heads = [signed_head(dev, q, EventId(self._last), self._private)] if q else []
        return bundle(self._hall.public, [self._statement], heads, chains)


class World:
    """Two coordinators, two evaluators, and the files that lie on sticks."""

    def __init__(self, folder: Path) -> None:
        self.hall = Hall(folder)
        first = self.hall.coordinator("Meja 1")
        self.laptops: list[Laptop] = [first, self.hall.evaluator("Rahma")]
        self.laptops += [self.hall.evaluator("Budi"), self.hall.coordinator("Meja 2")]
        self.stranger = Stranger(self.hall)
        self.files: list[Bundle] = []
        self.sent: set[bytes] = set()
        first.write(registers.profile(self.hall.evaluator_named("Rahma")), {"name": "Rahma"})
        self.export(0)
        for at in range(1, 4):
            self.deliver(0, at)

    # --- what happens ------------------------------------------------------------------

    def write(self, at: int, register: int, content: int) -> None:
        """Let a laptop enter something that it may enter."""
        laptop = self.laptops[at % len(self.laptops)]
        options = self._options(laptop)
        key, contents = options[register % len(options)]
        said = contents[content % len(contents)]
        seen = None
        if key.fld == registers.VOID and said:
            seen = {"heads": laptop.ledger.entity_head_ids(key.ent)}
        with suppress(LaptopRevokedError):
            try:
                laptop.write(key, said, "alasan" if content % 7 == 0 else None, seen)
            except UnresolvedConflictError:
                laptop.settle(key, said, "diputuskan", seen)

    def trespass(self, at: int, register: int, content: int) -> None:
        """Let an evaluator's changed program send what it has no right to."""
        options = self._options(self.laptops[3 * (at % 2)])
        key, contents = options[register % len(options)]
        heads = [head.id for head in self.laptops[0].ledger.heads(key)]
        self._keep(self.stranger.send(Draft(*key, contents[content % len(contents)], tuple(heads))))

    def name_elsewhere(self, at: int, register: int) -> None:
        """Let an event name as replaced what stands in another register."""
        options = self._options(self.laptops[at % 4])
        other, _ = options[register % len(options)]
        heads = tuple(head.id for head in self.laptops[at % 4].ledger.heads(other))
        key = registers.mark(self.hall.person(), self.hall.evaluator_named("Lain"), AK)
        self._keep(self.stranger.send(Draft(*key, register % 5, heads)))

    def pretend(self, at: int, register: int) -> None:
        """Send a line that claims to be of another's chain, for which nobody has signed."""
        laptop = self.laptops[at % 4]
        key, contents = self._options(laptop)[register % 3]
        own = laptop.file.own_devices()[Purpose.MARKS]
        q, last = laptop.ledger._tip(own)
        place = ChainPlace(self.hall.ses, own.dev, q + 1, last, "?", 0)
        heads = tuple(head.id for head in laptop.ledger.heads(key))
        line = write_event(Draft(*key, contents[0], heads), place).raw
        self._keep(self.stranger.package([Chain(own.dev, [line])]))

    def export(self, at: int) -> None:
        self._keep(self.laptops[at % len(self.laptops)].export())

    def export_thinned(self, at: int, missing: int) -> None:
        """Put a package on a stick from which one line of the longest chain is gone."""
        package = self.laptops[at % len(self.laptops)].export()
        if not package.chains:
            return
        longest = max(package.chains, key=lambda chain: len(chain.lines))
        lines = [line for k, line in enumerate(longest.lines) if k != missing % len(longest.lines)]
        chains = [c for c in package.chains if c is not longest] + [Chain(longest.dev, lines)]
        self._keep(package._replace(chains=chains))

    def deliver(self, file: int, at: int) -> None:
        if self.files:
            self.laptops[at % len(self.laptops)].receive(self.files[file % len(self.files)])

    def clone(self, at: int) -> None:
        """Copy a laptop, settings and all, so that both write on with one key."""
        original = self.laptops[at % len(self.laptops)]
        purpose = Purpose.MARKS
        if len(self.laptops) >= 6:
            return
        with suppress(LaptopRevokedError):
            original.ledger._chain(purpose)
        path = self.hall.folder / f"salinan-{len(self.hall.laptops)}.asn"
        original.ledger.connection.execute("VACUUM INTO ?", (str(path),))
        copy = Laptop.open(path)
        copy.file.connection.execute("PRAGMA synchronous=OFF")
        with suppress(LaptopRevokedError):
            copy.ledger._chain(purpose)
        self.hall.laptops.append(copy)
        self.laptops.append(copy)

    def revoke(self, at: int, q: int) -> None:
        """Put a revocation of an evaluator's laptop on a stick."""
        laptop = self.laptops[1 + at % 2]
        public = keys.signing_public(laptop.file.own_devices()[Purpose.MARKS].private)
        package = self.laptops[0].export(only=())
        statement = self.hall.revocation(public, q).model_dump(mode="json")
        contents = package.contents
        statements = [*contents.statements, statement]  # type: ignore[misc]
        self.files.append(package._replace(contents=contents._replace(statements=statements)))

    def settle(self, rng: random.Random) -> None:
        """Bring every file to every laptop, in any order and some twice; then what that made."""
        for at in range(len(self.laptops)):
            self.export(at)
        for laptop in self.laptops:
            chosen = [*self.files, *rng.choices(self.files, k=2)]
            rng.shuffle(chosen)
            for package in chosen:
                laptop.receive(package)

    def close(self) -> None:
        self.hall.close()

    def _keep(self, package: Bundle) -> None:
        self.files.append(package)
        self.sent.update(line for chain in package.chains for line in chain.lines)

    def _options(self, laptop: Laptop) -> list[tuple[RegisterKey, list[Json]]]:
        hall = self.hall
        siti, joko = hall.person(NIP), hall.person(OTHER_NIP)
        levels: list[Json] = [1, 2, 3, "T", None]
        own = laptop.ledger.identity.evaluator
        evaluator = EvaluatorId(own) if own else hall.evaluator_named("Rahma")
        found: list[tuple[RegisterKey, list[Json]]] = []
        for person in (siti, joko):
            found += [
                (registers.mark(person, evaluator, AK), levels),
                (registers.remark(person, evaluator, CriterionCode("_")), ["baik", "é", None]),
            ]
        found += [
            (registers.sheet(siti, evaluator), ["final", None]),
            (registers.attestation(siti, evaluator), [True, None]),
        ]
        if own:
            entry = {"name": "Joko", "nip": OTHER_NIP}
            return [*found, (registers.of_participant(joko, registers.WALK_IN), [entry, None])]
        return [
            *found,
            (registers.of_participant(siti, "name"), ["Siti", "Siti Aminah", None]),
            (registers.of_participant(joko, "name"), ["Joko", "Joko Susilo"]),
            (registers.of_participant(siti, registers.VOID), [True, None]),
            (registers.of_participant(joko, registers.SAME), ["peserta/" + siti, None]),
            (registers.of_participant(siti, registers.SAME), ["peserta/" + joko, None]),
            (registers.of_session("title"), ["Hari ini", "Besok"]),
        ]


# --- the laws ----------------------------------------------------------------------------


def check_laws(world: World) -> None:
    """Demand every law of every laptop, after `settle`.

    :raises LawBrokenError: one does not hold; the message names it.
    """
    states = {laptop.state() for laptop in world.laptops}
    for laptop in world.laptops:
        check_union(world, laptop)
        check_heads(laptop)
        check_conflicts(laptop)
        check_voids(laptop)
        check_views(laptop)
    require(len(states) == 1, "any order, any repetition: one state")
    require(
        all(fold.state_hash(laptop.folded()) in states for laptop in world.laptops),
        "the store folds as the pure fold does",
    )


def check_union(world: World, laptop: Laptop) -> None:
    rows = laptop.ledger.connection.execute("SELECT raw FROM event")
    here = {row[0] for row in rows}
    require(world.sent <= here, "nothing that a file brought is dropped")


def check_heads(laptop: Laptop) -> None:
    events, worth, heads = oracle(laptop)
    stored = {event_id.hex(): at for event_id, at in laptop.standings().items()}
    require(stored == worth, "what counts is told by proof, right and revocation alone")
    rows = laptop.ledger.connection.execute("SELECT ent, fld, id FROM event WHERE head = 1")
    found: dict[str, set[str]] = {}
    for ent, fld, event_id in rows.fetchall():
        found.setdefault(f"{ent}\n{fld}", set()).add(event_id.hex())
    counting = {i for i, at in worth.items() if at == Standing.COUNTS}
    named = {parent for i in counting for parent in events[i]["par"]}
    lost = counting - named - set(itertools.chain(*found.values()))
    require(not lost, "no lost update: what counts is a head or is named by what counts")
    require(found == heads, "the heads are what nothing that counts has replaced")


def check_conflicts(laptop: Laptop) -> None:
    events, _, heads = oracle(laptop)
    aliases = laptop.ledger.projection.aliases
    said: dict[tuple[str, str], set[str]] = {}
    for place, ids in heads.items():
        ent, fld = place.split("\n")
        ent = ent if fld in (registers.SAME, registers.VOID) else aliases.canonical(ent)
        said.setdefault((ent, fld), set()).update(json.dumps(events[i]["val"]) for i in ids)
    expected = {key for key, contents in said.items() if len(contents) > 1}
    rows = laptop.ledger.connection.execute("SELECT ent, fld FROM conflict").fetchall()
    shown = {(ent, fld) for ent, fld in rows}
    require(expected <= shown, "no silent conflict")
    extra = {key for key in shown - expected if key[1] != registers.VOID}
    require(not extra, "no conflict where all say the same")


def check_voids(laptop: Laptop) -> None:
    """Demand that what was deleted is shown so, and what came after the deletion as a conflict."""
    events, _, heads = oracle(laptop)
    aliases = laptop.ledger.projection.aliases
    void: dict[str, set[str]] = {}
    for place, ids in heads.items():
        ent, fld = place.split("\n")
        saying = [events[i] for i in ids if fld == registers.VOID and events[i]["val"] is True]
        for event in saying:
            seen = set((event.get("seen") or {}).get("heads", ()))
            void.setdefault(aliases.canonical(ent), set()).update(seen)
    rows = laptop.ledger.connection.execute("SELECT id, voided FROM participant").fetchall()
    for person, voided in rows:
        require(bool(voided) == (f"peserta/{person}" in void), "what is deleted is shown so")
    conflicts = laptop.ledger.connection.execute("SELECT ent FROM conflict WHERE fld = '_void'")
    shown = {row[0] for row in conflicts}
    for ent, seen in void.items():
        members = set(aliases.members(ent))
        after = {
            i
            for place, ids in heads.items()
            for i in ids
            if place.split("\n")[0] in members
            and place.split("\n")[1] not in (registers.VOID, registers.SAME)
        }
        require(after <= seen or ent in shown, "changed after deletion is a conflict")


def check_views(laptop: Laptop) -> None:
    before = laptop.views()
    state = laptop.state()
    with laptop.ledger.transaction():
        laptop.ledger.projection.rebuild()
    require(laptop.views() == before, "views rebuilt are the views")
    require(laptop.state() == state, "the state is not moved by rebuilding")


# --- a day by chance ---------------------------------------------------------------------

ACTIONS: tuple[tuple[str, int], ...] = (
    ("write", 10),
    ("export", 4),
    ("deliver", 5),
    ("trespass", 1),
    ("name_elsewhere", 2),
    ("pretend", 1),
    ("export_thinned", 1),
    ("clone", 1),
    ("revoke", 2),
)


def random_day(folder: Path, seed: int, length: int = 30) -> World:
    """Return a world after a day that this seed made, everything brought to everybody."""
    rng = random.Random(seed)  # noqa: S311 (chance for a test)
    world = World(folder)
    names = [name for name, weight in ACTIONS for _ in range(weight)]
    for _ in range(length):
        act(world, rng.choice(names), lambda: rng.randrange(60))
    world.settle(rng)
    return world


def act(world: World, name: str, number: Callable[[], int]) -> None:
    if name == "write":
        world.write(number(), number(), number())
    elif name == "trespass":
        world.trespass(number(), number(), number())
    elif name in ("export", "clone"):
        getattr(world, name)(number())
    else:
        getattr(world, name)(number(), number())


def slow_clock(patch: pytest.MonkeyPatch) -> None:
    """Let all laptops' clocks show one of two times, so that many events bear the same."""
    ticks = itertools.cycle([1_770_000_000_000_000_000, 1_770_000_000_001_000_000])
    patch.setattr("asn_desktop.store.ledger_store.time.time_ns", lambda: next(ticks))
