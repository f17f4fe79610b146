"""Sessions made event by event, and a centre to merge their packages into."""

from __future__ import annotations

import hashlib
import itertools
from typing import TYPE_CHECKING

from package_kit import Laptop

from asn_desktop.central.report import Arrival
from asn_desktop.central.store import CentralStore
from asn_desktop.domain import registers
from asn_desktop.domain.bundle import Chain
from asn_desktop.domain.ids import EvaluatorId, ParticipantId, SessionId
from asn_desktop.domain.registers import Device, Purpose, Role, of_participant, of_session
from asn_desktop.exchange.package import Outgoing, content_key, pack, unpack
from asn_desktop.services.session.instruments import bundled_instrument
from asn_desktop.vault import keys
from asn_desktop.vault.connection import FileKey, read_salt
from asn_desktop.vault.seal import Openers, Recipients

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from asn_desktop.domain.bundle import Bundle
    from asn_desktop.vault.trust import Statement

KEY = b"k" * 32
PRIVATE = b"p" * 32
NIPS = ("199203142025061001", "198510082008121002")
CODES = ("BP", "AK", "KP", "HM", "LY", "AD", "KB")


class MadeSession:
    """A session on three laptops: the coordinator's, Rahma's and Budi's."""

    def __init__(self, seed: int = 1) -> None:
        self.root = bytes([seed]) * 32
        public = keys.signing_public(self.root)
        self.ses = SessionId(keys.key_id(public))
        self.rahma = registers.evaluator_id(self.ses, "Rahma")
        self.budi = registers.evaluator_id(self.ses, "Budi")
        self.desk = Laptop(self.root, Device(Role.COORDINATOR, "", Purpose.MARKS, "Meja"))
        self.of_rahma = self._laptop(self.rahma, "Rahma")
        self.of_budi = self._laptop(self.budi, "Budi")
        self.people = [registers.participant_id(self.ses, nip) for nip in NIPS]
        self.bad_lines: list[bytes] = []
        """Travel at the end of the last chain of the next packages."""
        self.more_statements: list[Statement] = []
        """Travel in the header of the next packages."""
        self._t = itertools.count()
        self._set_up()

    def _laptop(self, evaluator: EvaluatorId, name: str) -> Laptop:
        return Laptop(self.root, Device(Role.EVALUATOR, evaluator, Purpose.MARKS, name))

    def _set_up(self) -> None:
        facts = {
            "title": "Evaluasi",
            "place": "Bontang",
            "date": "2026-02-04",
            "until": "2026-02-04",
            "instrument": bundled_instrument("berakhlak-7-bars5").to_plain(),
            "wording": "UU-20-2023",
            "bands": "tingkat-5",
        }
        self.desk.write([(of_session(name), content) for name, content in facts.items()])
        for evaluator, name in ((self.rahma, "Rahma"), (self.budi, "Budi")):
            self.desk.write([(registers.profile(evaluator), {"name": name})])
        for number, (person, nip) in enumerate(zip(self.people, NIPS, strict=True), start=1):
            self.enter(person, nip, number)

    def enter(self, person: ParticipantId, nip: str, number: int) -> None:
        facts = {"nip": nip, "name": f"Orang {number}", "unit": "Dinas Sosial", "number": number}
        self.desk.write([(of_participant(person, name), said) for name, said in facts.items()])

    def mark(self, laptop: Laptop, levels: Sequence[int], person: int = 0) -> None:
        """Write levels of Rahma's or Budi's sheet, on their laptop; from the desk, Rahma's."""
        evaluator = self.budi if laptop is self.of_budi else self.rahma
        laptop.write(
            (registers.mark(self.people[person], evaluator, code), level)  # type: ignore[arg-type]
            for code, level in zip(CODES, levels, strict=False)
        )

    def package(self, *laptops: Laptop, kind: str = "session", lines: slice | None = None) -> bytes:
        """Return a sealed package with the chains of these laptops, or part of the last one's."""
        sent = laptops or (self.desk, self.of_rahma, self.of_budi)
        chains = [Chain(each.dev, list(each.lines)) for each in sent if each.lines]
        if lines is not None:
            chains[-1] = Chain(chains[-1].dev, chains[-1].lines[lines])
        chains[-1] = Chain(chains[-1].dev, [*chains[-1].lines, *self.bad_lines])
        outgoing = Outgoing(
            kind=kind,
            root=keys.signing_public(self.root),
            sender=sent[0].dev,
            sender_key=sent[0].private,
            statements=[
                *(each.statement for each in (self.desk, self.of_rahma, self.of_budi)),
                *self.more_statements,
            ],
            heads=[each.head() for each in sent if each.lines],
            chains=chains,
            extra={},
            t=next(self._t),
        )
        return pack(outgoing, Recipients(public_keys=[keys.sealing_public(PRIVATE)]))[0]


def arrival(sealed: bytes) -> Arrival:
    key = content_key(sealed, Openers(private_keys=[PRIVATE]))
    bundle, digest = reopen(sealed, key), hashlib.sha256(sealed).hexdigest()
    return Arrival(bundle.contents, sealed, digest, key, bundle=bundle)


def reopen(sealed: bytes, key: bytes) -> Bundle:
    return unpack(sealed, Openers(content_key=key))


def open_store(path: Path) -> CentralStore:
    salt = read_salt(path) if path.exists() else bytes(16)
    return CentralStore(path, FileKey(KEY, salt), reopen)


TYPED = {
    "people": (
        "SELECT s.ses, p.id, person.nip, p.name, u.name, p.number, p.voided, p.on_roster"
        " FROM participant p JOIN session s ON s.n = p.session"
        " LEFT JOIN person ON person.n = p.person LEFT JOIN unit u ON u.n = p.unit"
    ),
    "evaluators": "SELECT s.ses, e.id, e.name FROM evaluator e JOIN session s ON s.n = e.session",
    "marks": (
        "SELECT s.ses, p.id, e.id, c.code, m.level FROM mark m JOIN session s ON s.n = m.session"
        " JOIN participant p ON p.session = m.session AND p.n = m.participant"
        " JOIN evaluator e ON e.session = m.session AND e.n = m.evaluator"
        " JOIN criterion c ON c.n = m.criterion"
    ),
    "conflicts": "SELECT id, ent, fld, choices FROM conflict",
    "sessions": (
        "SELECT ses, title, place, date, wording, bands, state, registers, conflicts, quarantined,"
        " unproven, no_right, unknown, gaps, forks FROM session"
    ),
}


def rows(store: CentralStore, name: str) -> list[tuple[object, ...]]:
    return sorted(store.connection.execute(TYPED[name]).fetchall(), key=repr)


def everything(store: CentralStore) -> dict[str, list[tuple[object, ...]]]:
    return {name: rows(store, name) for name in TYPED}
