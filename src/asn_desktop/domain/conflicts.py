"""Conflicts: how heads that say different things came about, told from the ledger alone.

Never from clocks: what counts is which devices wrote, for whom, with what reason, and which earlier
entries each writer had seen and replaced.
"""

from __future__ import annotations

from enum import StrEnum
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain import registers
from asn_desktop.domain.ledger import same
from asn_desktop.domain.registers import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from asn_desktop.domain.ids import DeviceId, EvaluatorId, EventId, ParticipantId
    from asn_desktop.domain.ledger import Json, RegisterKey
    from asn_desktop.domain.registers import Device

OWN_WORDS = frozenset(("mark", "remark", "nihil"))
"""Evaluators' registers in which only a decision at the table bears a reason (T aside)."""
NOT_OBSERVED = "T"


class ConflictKind(StrEnum):
    """How a conflict came about; the texts are those of `conflicts list --json`."""

    DELETED_UNSEEN = "dihapus_lalu_diubah"
    DELETION_DISPUTED = "dihapus_dan_dipulihkan"
    JOIN_DISPUTED = "digabung_dan_dipisah"
    CLONED = "satu_kunci_dua_tempat"
    COPIED = "salinan_berkas"
    DECIDED_TWICE = "putusan_berbeda"
    CHANGED_AFTER_DECISION = "diubah_setelah_putusan"
    JOINED = "dua_entri_satu_orang"
    TYPED_TWICE = "diketik_dua_kali"
    REOPENED = "dibuka_setelah_final"
    NOTE = "catatan_disiplin"
    TWO_LAPTOPS = "dua_laptop"
    TABLE_AND_LAPTOP = "meja_dan_laptop"
    TWO_TABLES = "dua_meja"
    CERTIFICATE = "sertifikat"
    SETTING = "pengaturan_sesi"
    ROSTER = "data_peserta"


class Authored(NamedTuple):
    """One counting entry of a register with who wrote it where, and upon what.

    `at` is UTC milliseconds by its writer's clock, for display only.
    """

    id: EventId
    ent: str
    dev: DeviceId
    q: int
    val: Json
    by: str
    why: str
    at: int
    par: tuple[EventId, ...]
    seen: Json = None


class Source(NamedTuple):
    """Who said one side, on which laptop, with what reason; `at` by that laptop's own clock."""

    laptop: str
    by: str
    why: str = ""
    at: int = 0


class Choice(NamedTuple):
    """One of the things that a register in conflict says; `n` counts from 1.

    `by` and `device` name all who say so, in the order of `sources`.
    """

    n: int
    shown: str
    by: str
    device: str
    sources: tuple[Source, ...] = ()


class Conflict(NamedTuple):
    """A register that says different things; none is chosen until somebody resolves it."""

    id: str
    participant: str
    field: str
    choices: tuple[Choice, ...]
    kind: ConflictKind = ConflictKind.ROSTER
    how: str = ""
    """How it came about, in a sentence for the coordinator."""
    look: str = ""
    """What to look at before deciding."""
    before: str = ""
    """What the register said before the sides parted, as far as they parted from one entry."""
    clock_warning: str = ""
    """Not empty where the sides' clocks are so far apart that their times tell nothing."""
    person: ParticipantId | None = None
    evaluator: EvaluatorId | None = None

    @property
    def laptops(self) -> tuple[str, ...]:
        """Return the names of all laptops that have a side, each once, side by side."""
        found = (source.laptop for choice in self.choices for source in choice.sources)
        return tuple(dict.fromkeys(found))

    def side_of(self, laptop: str) -> int | None:
        """Return the number of a laptop's only side; None where it has none, or several."""
        sides = {
            choice.n
            for choice in self.choices
            for source in choice.sources
            if source.laptop == laptop
        }
        return sides.pop() if len(sides) == 1 else None


class LaptopSides(NamedTuple):
    """A laptop that has a side in conflicts: in how many, and in which its side is only one."""

    laptop: str
    conflicts: int
    choosable: tuple[Conflict, ...]

    def side(self, conflict: Conflict) -> int:
        """Return the number of this laptop's side in one of the choosable conflicts."""
        return conflict.side_of(self.laptop) or 0


class Decision(NamedTuple):
    """A conflict that somebody settled: what was chosen, instead of what, and why."""

    id: str
    participant: str
    field: str
    chosen: str
    others: tuple[str, ...]
    by: str
    laptop: str
    why: str
    at: int
    overtaken: bool
    """True where a later entry has replaced what was decided, or stands against it."""


class Register(NamedTuple):
    """A register in conflict: its heads, and the whole past that they grew from."""

    key: RegisterKey
    heads: tuple[Authored, ...]
    past: Mapping[EventId, Authored]

    def replaced(self, entry: Authored) -> tuple[Authored, ...]:
        """Return the entries that this one replaced, as far as they are here."""
        return tuple(self.past[each] for each in entry.par if each in self.past)

    def before(self) -> tuple[Authored, ...]:
        """Return what every head replaced: the entry from which the sides parted."""
        shared = set.intersection(*(set(head.par) for head in self.heads)) if self.heads else set()
        return tuple(self.past[each] for each in sorted(shared) if each in self.past)


class Provenance(NamedTuple):
    """Who the writing devices are, and which device key was certified by which older one."""

    devices: Mapping[DeviceId, Device]
    issuers: Mapping[DeviceId, DeviceId]

    def is_coordinators(self, dev: DeviceId) -> bool:
        """Tell whether a device is a coordinator's."""
        device = self.devices.get(dev)
        return device is not None and device.role == Role.COORDINATOR

    def stems(self, dev: DeviceId) -> tuple[DeviceId, ...]:
        """Return a device and the older keys of the file that it was copied from, newest first."""
        found = [dev]
        while (older := self.issuers.get(found[-1])) is not None and older not in found:
            found.append(older)
        return tuple(found)

    def copy_of(self, devices: Iterable[DeviceId]) -> tuple[DeviceId, DeviceId] | None:
        """Return, of these devices, one with another that writes on in a copy of its file.

        Two copies of one file count, too: each stems from the key that neither writes with now.
        """
        known = sorted(set(devices))
        for dev in known:
            for other in known:
                stems = self.stems(other)
                if other != dev and (dev in stems[1:] or _meet(self.stems(dev), stems)):
                    return dev, other
        return None


def _meet(first: Sequence[DeviceId], second: Sequence[DeviceId]) -> bool:
    """Tell whether two keys stem from one older key, neither from the other."""
    return (
        bool(set(first[1:]) & set(second[1:]))
        and second[0] not in first
        and (first[0] not in second)
    )


def is_decision(register: Register, entry: Authored, known: Provenance) -> bool:
    """Tell whether an entry settled a conflict: it replaced several that said different things.

    So did whoever kept or lifted a deletion with a reason. Where one person has two entries, a
    decision is written to each of them; on evaluators' registers it is known by the coordinator's
    reason.
    """
    replaced = register.replaced(entry)
    if any(not same(replaced[0].val, each.val) for each in replaced[1:]):
        return True
    if register.key.fld == registers.VOID:
        return bool(entry.why) and any(each.val is True for each in replaced)
    first = register.key.fld.partition("/")[0]
    is_plain = first in OWN_WORDS and entry.val != NOT_OBSERVED
    return is_plain and bool(entry.why) and known.is_coordinators(entry.dev)


def kind_of(register: Register, known: Provenance) -> ConflictKind:
    """Return how a conflict came about; of several true answers, the one that helps most."""
    told = chain(_of_entity(register), _of_writers(register, known), _of_field(register, known))
    return next(told)


def _of_entity(register: Register) -> Iterator[ConflictKind]:
    """Yield what a deletion or a join is in conflict for."""
    if register.key.fld == registers.VOID:
        contents = [head.val for head in register.heads]
        disputed = any(not same(contents[0], each) for each in contents[1:])
        yield ConflictKind.DELETION_DISPUTED if disputed else ConflictKind.DELETED_UNSEEN
    if register.key.fld == registers.SAME:
        yield ConflictKind.JOIN_DISPUTED


def _of_writers(register: Register, known: Provenance) -> Iterator[ConflictKind]:
    """Yield what is told by who wrote, and upon what, whatever the field is."""
    devices = [head.dev for head in register.heads]
    decided = [head for head in register.heads if is_decision(register, head, known)]
    if decided:
        all_of_them = len(decided) == len(devices)
        yield ConflictKind.DECIDED_TWICE if all_of_them else ConflictKind.CHANGED_AFTER_DECISION
    if len({head.ent for head in register.heads}) > 1:
        yield ConflictKind.JOINED
    if len(set(devices)) < len(devices):
        yield ConflictKind.CLONED
    if known.copy_of(devices):
        yield ConflictKind.COPIED


def _of_field(register: Register, known: Provenance) -> Iterator[ConflictKind]:
    """Yield what laptops of their own disagree on."""
    ent, fld = register.key
    first = fld.partition("/")[0]
    if fld == registers.WALK_IN:
        yield ConflictKind.TYPED_TWICE
    if first == "sheet" and len({_status(head) for head in register.heads}) > 1:
        yield ConflictKind.REOPENED
    if ent.startswith(registers.NOTE):
        yield ConflictKind.NOTE
    if ent.startswith(registers.CERTIFICATE):
        yield ConflictKind.CERTIFICATE
    if not ent.startswith(registers.PARTICIPANT):
        yield ConflictKind.SETTING
    if first in registers.PER_EVALUATOR:
        tables = [known.is_coordinators(head.dev) for head in register.heads]
        some = ConflictKind.TABLE_AND_LAPTOP if any(tables) else ConflictKind.TWO_LAPTOPS
        yield ConflictKind.TWO_TABLES if all(tables) else some
    yield ConflictKind.ROSTER


def _status(head: Authored) -> str:
    """Return what a sheet is said to be; an emptied register is a draft."""
    return str(head.val.get("status")) if isinstance(head.val, dict) else "draft"
