"""Real packages, signed and sealed, with the marks of the merge reference."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop import paths
from asn_desktop.domain import registers
from asn_desktop.domain.bundle import Chain
from asn_desktop.domain.ids import (
    CriterionCode,
    DeviceId,
    EvaluatorId,
    EventId,
    ParticipantId,
    SessionId,
)
from asn_desktop.domain.instrument import parse_instrument
from asn_desktop.domain.ledger import ChainPlace, Draft, RegisterKey, write_event
from asn_desktop.domain.registers import Device, Purpose, Role
from asn_desktop.exchange.package import Outgoing, pack
from asn_desktop.vault import keys
from asn_desktop.vault.seal import Recipients
from asn_desktop.vault.trust import SignedHead, Statement, signed_head, signed_statement

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from asn_desktop.domain.ledger import Json

Entry = tuple[RegisterKey, "Json"]
START = 1_772_672_400_000


class Laptop:
    """One certified key and the chain that it writes."""

    def __init__(self, root: bytes, rights: Device) -> None:
        self._private = keys.new_secret()
        public_root = keys.signing_public(root)
        self._ses = SessionId(keys.key_id(public_root))
        statement = Statement(
            kind="device",
            ses=self._ses,
            key=keys.signing_public(self._private).hex(),
            role=rights.role,
            evaluator=rights.evaluator,
            purpose=rights.purpose,
            name=rights.name,
            by=public_root.hex(),
        )
        self.statement = signed_statement(statement, root, self._private)
        self.dev: DeviceId = self.statement.device
        self.private = self._private
        self._by = rights.evaluator or rights.name
        self.lines: list[bytes] = []
        self._last = ""
        self._written: dict[RegisterKey, EventId] = {}

    def write(self, entries: Iterable[Entry], *, replacing: bool = False) -> None:
        """Write entries; with `replacing` each names this laptop's own earlier one."""
        for key, content in entries:
            q = len(self.lines) + 1
            place = ChainPlace(self._ses, self.dev, q, self._last, self._by, START + q)
            par = (self._written[key],) if replacing else ()
            event = write_event(Draft(*key, content, par), place)
            self.lines.append(event.raw)
            self._last = self._written[key] = event.id

    def write_seen(self, key: RegisterKey, content: Json, seen: Json) -> None:
        """Write one entry that says what it had seen, in place of this laptop's own earlier one."""
        q = len(self.lines) + 1
        place = ChainPlace(self._ses, self.dev, q, self._last, self._by, START + q)
        par = (self._written[key],) if key in self._written else ()
        event = write_event(Draft(*key, content, par, None, seen), place)
        self.lines.append(event.raw)
        self._last = self._written[key] = event.id

    def head(self) -> SignedHead:
        return signed_head(self.dev, len(self.lines), EventId(self._last), self.private)


class Size(NamedTuple):
    participants: int = 112
    evaluators: int = 3
    criteria: int = 7
    full_roster: bool = False
    """Fourteen fields a person, as offices send them, in place of NIP, name and unit."""


def make_package(path: Path, rows: Iterable[tuple[int, ...]], size: Size, public: bytes) -> int:
    """Write one session's package with these marks; return its number of events."""
    root = keys.new_secret()
    ses = SessionId(keys.key_id(keys.signing_public(root)))
    evaluators = [registers.evaluator_id(ses, f"Penilai {n}") for n in range(size.evaluators)]
    desk = Laptop(root, Device(Role.COORDINATOR, "", Purpose.ROSTER, "Meja"))
    laptops = [
        Laptop(root, Device(Role.EVALUATOR, evaluator, Purpose.MARKS, "Laptop"))
        for evaluator in evaluators
    ]
    instrument = "berakhlak-7-bars5" if size.criteria == 7 else "berakhlak-21-bars5"
    text = (paths.resources() / "instruments" / f"{instrument}.json").read_text(encoding="utf-8")
    parsed = parse_instrument(text)
    desk.write(_settings(path.stem, parsed.to_plain()))
    desk.write(
        (registers.profile(evaluator), {"name": f"Penilai {n}"})
        for n, evaluator in enumerate(evaluators)
    )
    people: dict[int, ParticipantId] = {}
    chains: dict[int, list[Entry]] = {}
    for participant, evaluator, criterion, level, _ in rows:
        if participant not in people:
            people[participant] = _enter(desk, ses, participant, size)
        place = evaluator % size.evaluators
        code = CriterionCode(parsed.criterion_codes[criterion])
        key = registers.mark(people[participant], EvaluatorId(evaluators[place]), code)
        chains.setdefault(place, []).append((key, level))
    for place, entries in chains.items():
        laptops[place].write(entries)
    return _send(path, root, [desk, *laptops], public)


def _send(path: Path, root: bytes, every: Sequence[Laptop], public: bytes) -> int:
    """Write a package of all these laptops' chains, sent by the first; return its events."""
    desk = every[0]
    outgoing = Outgoing(
        kind="session",
        root=keys.signing_public(root),
        sender=desk.dev,
        sender_key=desk.private,
        statements=[each.statement for each in every],
        heads=[each.head() for each in every],
        chains=[Chain(each.dev, each.lines) for each in every],
        extra={},
        t=START,
    )
    sealed, _ = pack(outgoing, Recipients(public_keys=[public]))
    path.write_bytes(sealed)
    return sum(len(each.lines) for each in every)


def _settings(title: str, instrument: Json) -> list[Entry]:
    said = {
        "title": title,
        "place": "Bontang",
        "date": "2026-02-04",
        "until": "2026-02-04",
        "instrument": instrument,
        "wording": "UU-20-2023",
        "bands": "tingkat-5",
    }
    return [(registers.of_session(field), content) for field, content in said.items()]


def _enter(desk: Laptop, ses: SessionId, participant: int, size: Size) -> ParticipantId:
    nip = f"{19700101 + participant % 28:08}202601{1 + participant % 2}{participant % 1000:03}"
    person = ParticipantId(uuid.uuid5(uuid.UUID(ses), str(participant)).hex)
    texts = {"nip": nip, "name": f"Peserta {participant}", "unit": f"Dinas {participant % 30}"}
    if size.full_roster:
        texts |= {
            "front_titles": "dr.",
            "back_titles": "S.Ked.",
            "sex": "P",
            "birth_place": "Bontang",
            "birth_date": "1990-01-01",
            "golongan": "III/a",
            "pangkat": "Penata Muda",
            "jabatan": "Dokter Ahli Pertama",
            "employment": "CPNS",
            "tmt": "2026-01-01",
        }
    desk.write((registers.of_participant(person, field), text) for field, text in texts.items())
    desk.write([(registers.of_participant(person, registers.NUMBER), participant + 1)])
    return person
