"""Laptops with real encrypted files, made quickly: for tests of the ledger, its laws, packages."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from asn_desktop.domain import fold
from asn_desktop.domain.bundle import Bundle, Chain, Contents
from asn_desktop.domain.fold import ChainEnd, Folded
from asn_desktop.domain.ids import (
    CriterionCode,
    DeviceId,
    EvaluatorId,
    EventId,
    ParticipantId,
    SessionId,
)
from asn_desktop.domain.ledger import read_events
from asn_desktop.domain.registers import Device, Purpose, Role, evaluator_id, participant_id
from asn_desktop.store.ledger_store import SessionLedger
from asn_desktop.store.migrations import VIEW_NAMES
from asn_desktop.store.receiving import Receiver
from asn_desktop.store.session_file import Identity, SessionFile
from asn_desktop.store.state import state_hash
from asn_desktop.vault import keys
from asn_desktop.vault.connection import FileKey
from asn_desktop.vault.trust import Statement, signed_statement

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from asn_desktop.domain.ledger import Json, RegisterKey
    from asn_desktop.store.receiving import Received
    from asn_desktop.vault.trust import SignedHead

KEY = FileKey(b"k" * 32, b"s" * 16)
NIP = "198609262015051001"


@dataclass
class Laptop:
    """One session file, open."""

    file: SessionFile
    ledger: SessionLedger

    @classmethod
    def open(cls, path: Path) -> Laptop:
        file = SessionFile(path, KEY)
        return cls(file, SessionLedger(file))

    def close(self) -> None:
        self.file.close()

    def reopened(self) -> Laptop:
        self.close()
        return Laptop.open(self.file.path)

    def write(
        self, key: RegisterKey, content: Json, why: str | None = None, seen: Json = None
    ) -> bool:
        with self.ledger.step("uji") as step:
            return step.set(key, content, why=why, seen=seen)

    def settle(self, key: RegisterKey, content: Json, why: str, seen: Json = None) -> bool:
        with self.ledger.step("putusan") as step:
            return step.settle(key, content, why=why, seen=seen)

    def says(self, key: RegisterKey) -> list[Json]:
        return [head.val for head in self.ledger.heads(key)]

    def rows(self, table: str) -> list[tuple[object, ...]]:
        found: list[tuple[object, ...]] = self.ledger.connection.execute(
            f"SELECT * FROM {table} ORDER BY 1"  # noqa: S608 (names of our own)
        ).fetchall()
        return found

    def views(self) -> dict[str, list[tuple[object, ...]]]:
        return {table: sorted(self.rows(table), key=repr) for table in VIEW_NAMES}

    def state(self) -> str:
        return state_hash(self.ledger)

    def standings(self) -> dict[bytes, int]:
        return dict(self.ledger.connection.execute("SELECT id, standing FROM event").fetchall())

    def export(self, only: Iterable[str] | None = None) -> Bundle:
        """Return everything known here as an opened package; `only` keeps these devices' chains."""
        heads = self.ledger.signed_heads()
        chains: dict[str, list[bytes]] = {}
        for dev, raw in self.ledger.lines():
            if only is None or dev in set(only):
                chains.setdefault(dev, []).append(raw)
        return bundle(
            self.ledger.identity.root,
            self.file.statements(),
            heads,
            [Chain(DeviceId(dev), lines) for dev, lines in chains.items()],
            digest=f"{len(heads):064x}",
        )

    def receive(self, package: Bundle) -> Received:
        with self.ledger.transaction():
            return Receiver(self.ledger).receive(package)

    def folded(self) -> Folded:
        """Return the pure fold of what this file holds."""
        rows = self.ledger.connection.execute("SELECT raw FROM event ORDER BY id DESC").fetchall()
        events, bad = read_events([row[0] for row in rows])
        assert not bad
        trusted = self.file.trust()
        ends = [
            ChainEnd(DeviceId(head.dev), head.q, EventId(head.id))
            for head in self.ledger.signed_heads()
        ]
        return fold.fold(events, trusted.devices, ends, trusted.revoked_after)

    def dev(self, purpose: Purpose = Purpose.MARKS) -> DeviceId:
        return self.file.own_devices()[purpose].dev


def bundle(
    root: bytes,
    statements: Iterable[Statement],
    heads: Iterable[SignedHead],
    chains: list[Chain],
    digest: str = "0" * 64,
) -> Bundle:
    contents = Contents(
        SessionId(keys.key_id(root)),
        root,
        DeviceId("0" * 32),
        "return",
        [item.model_dump(mode="json") for item in statements],
        [head.model_dump(mode="json") for head in heads],
        {},
        digest,
        "0000-0000",
    )
    return Bundle(contents, chains)


def exchange(first: Laptop, second: Laptop) -> None:
    ours, theirs = first.export(), second.export()
    first.receive(theirs)
    second.receive(ours)
    check(first, second)


def check(*laptops: Laptop) -> None:
    """Demand that all say the same, that rebuilding changes nothing, and the pure fold agrees."""
    for laptop in laptops:
        before = laptop.views()
        with laptop.ledger.transaction():
            laptop.ledger.projection.rebuild()
        assert laptop.views() == before
        assert fold.state_hash(laptop.folded()) == laptop.state()
    assert len({laptop.state() for laptop in laptops}) == 1
    assert len({json.dumps(laptop.views(), default=str) for laptop in laptops}) == 1


class Hall:
    """A session with its root key, and laptops that belong to it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.root = keys.new_secret()
        self.public = keys.signing_public(self.root)
        self.ses = SessionId(keys.key_id(self.public))
        self.enrolments: list[Statement] = []
        self.laptops: list[Laptop] = []

    def coordinator(self, name: str = "Meja 1") -> Laptop:
        laptop = self._laptop(name, Role.COORDINATOR, "")
        for purpose in Purpose:
            laptop.file.add_device(Device(Role.COORDINATOR, "", purpose, name), self.root)
        return laptop

    def evaluator(self, name: str = "Rahma") -> Laptop:
        evaluator = evaluator_id(self.ses, name)
        enrolment = keys.new_secret()
        self.enrolments.append(self.statement("enrol", enrolment, evaluator=evaluator, name=name))
        laptop = self._laptop(name, Role.EVALUATOR, evaluator)
        laptop.file.add_device(Device(Role.EVALUATOR, evaluator, Purpose.MARKS, name), enrolment)
        return laptop

    def statement(self, kind: str, private: bytes, **facts: object) -> Statement:
        """Return a statement of the root about a key; an evaluator's unless said otherwise."""
        plain = {
            "kind": kind,
            "ses": self.ses,
            "key": keys.signing_public(private).hex(),
            "role": Role.EVALUATOR,
            "purpose": Purpose.MARKS,
            "by": self.public.hex(),
        }
        return signed_statement(Statement.model_validate(plain | facts), self.root, private)

    def revocation(self, public: bytes, q: int) -> Statement:
        plain = Statement(
            kind="revoke",
            ses=self.ses,
            key=public.hex(),
            role=Role.EVALUATOR,
            q=q,
            by=self.public.hex(),
        )
        return signed_statement(plain, self.root)

    def close(self) -> None:
        for laptop in self.laptops:
            laptop.close()

    def _laptop(self, name: str, role: Role, evaluator: str) -> Laptop:
        path = self.folder / f"{len(self.laptops)}.asn"
        if self.template().exists():
            shutil.copyfile(self.template(), path)
            file = SessionFile(path, KEY)
        else:
            SessionFile(self.template(), KEY, create=True).close()
            return self._laptop(name, role, evaluator)
        file.connection.execute("PRAGMA synchronous=OFF")
        file.identify(Identity(self.ses, self.public, role, evaluator, name))
        file.add_statements(self.enrolments)
        laptop = Laptop(file, SessionLedger(file))
        self.laptops.append(laptop)
        return laptop

    def template(self) -> Path:
        return self.folder.parent / "kosong.asn"

    def person(self, nip: str = NIP) -> ParticipantId:
        return participant_id(self.ses, nip)

    def evaluator_named(self, name: str = "Rahma") -> EvaluatorId:
        return evaluator_id(self.ses, name)


AK = CriterionCode("AK")
