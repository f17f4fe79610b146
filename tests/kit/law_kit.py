"""The laws that must hold after any day, whatever was dropped, doubled, late, forged or undone."""

from __future__ import annotations

import itertools
import json
import shutil
from typing import TYPE_CHECKING

from agency_kit import Agency
from morning_kit import LawBrokenError, require
from oracle_kit import oracle
from strangers_kit import JUNK
from world_kit import World, live_a_day

from asn_desktop.domain import fold, registers
from asn_desktop.domain.registers import Standing

if TYPE_CHECKING:
    from pathlib import Path

    from laptop_kit import Laptop
    from oracle_kit import Told


# --- the laws ----------------------------------------------------------------------------


def check_laws(world: World) -> None:
    """Demand every law of every laptop, after `settle`.

    :raises LawBrokenError: one does not hold; the message names it.
    """
    states = {laptop.state() for laptop in world.laptops}
    for laptop in world.laptops:
        check_union(world, laptop)
        told = oracle(laptop)
        check_heads(laptop, told)
        check_conflicts(laptop, told)
        check_voids(laptop, told)
        check_views(laptop)
    require(len(states) == 1, "any order, any repetition: one state")
    require(
        all(fold.state_hash(laptop.folded()) in states for laptop in world.laptops),
        "the store folds as the pure fold does",
    )
    require(
        world.agency is None or world.agency.state(world.hall.ses) in states,
        "the agency folds as the laptops do",
    )


def check_union(world: World, laptop: Laptop) -> None:
    rows = laptop.ledger.connection.execute("SELECT raw FROM event")
    here = {row[0] for row in rows}
    require(world.sent - set(JUNK) <= here, "nothing that a file brought is dropped")
    rows = laptop.ledger.connection.execute("SELECT raw FROM quarantine")
    aside = {row[0] for row in rows}
    require(world.sent & set(JUNK) <= aside, "what is no event is kept aside")
    require(not aside & here, "what is an event is not kept aside")


def check_heads(laptop: Laptop, told: Told) -> None:
    events, worth, heads = told
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


def check_conflicts(laptop: Laptop, told: Told) -> None:
    events, _, heads = told
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


def check_voids(laptop: Laptop, told: Told) -> None:
    """Demand that what was deleted is shown so, and what came after the deletion as a conflict."""
    events, _, heads = told
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


# --- days by chance ----------------------------------------------------------------------

MUTANT_SEEDS = range(60)


def days_until_broken(folder: Path) -> int | None:
    """Return on which of the days that seeds make a law broke; None where all hold on all.

    Every third day the agency takes part.
    """
    for seed in MUTANT_SEEDS:
        place = folder / str(seed)
        place.mkdir()
        world = World(place, Agency(place) if seed % 3 == 0 else None, seed, slow=True)
        try:
            live_a_day(world, seed)
            check_laws(world)
        except LawBrokenError:
            return seed
        finally:
            world.close()
            shutil.rmtree(place)
    return None
