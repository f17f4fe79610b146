"""Laptops with real encrypted files, made quickly: for tests of the ledger, its laws, packages."""

from __future__ import annotations

import atexit
import hashlib
import json
import os
import shutil
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
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
from asn_desktop.store.bundle_books import Origin, begin_merging
from asn_desktop.store.ledger_store import SessionLedger
from asn_desktop.store.migrations import VIEW_NAMES
from asn_desktop.store.receiving import Receiver
from asn_desktop.store.session_file import Identity, SessionFile
from asn_desktop.store.setting_aside import SettingAside, without_foreign_keys
from asn_desktop.store.state import state_hash
from asn_desktop.vault import keys
from asn_desktop.vault.connection import FileKey
from asn_desktop.vault.trust import Statement, signed_statement

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from asn_desktop.domain.ledger import Json, RegisterKey
    from asn_desktop.store.receiving import Received
    from asn_desktop.vault.trust import SignedHead

KEY = FileKey(b"k" * 32, b"s" * 16)
NIP = "198609262015051001"
NO_STATE = "0" * 64
OLDER = Path(__file__).parents[1] / "data" / "older" / "0.2.0" / "kosong.asn"
"""An empty session file as version 0.2.0 made it, under `KEY`."""


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

    def shown(self) -> tuple[str, dict[str, list[tuple[object, ...]]]]:
        """Return state and rows: all that anybody sees."""
        return self.state(), self.views()

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
        )

    def copy_to(self, path: Path) -> None:
        """Copy the file as it is now, as whoever copies the folder does."""
        self.ledger.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        shutil.copyfile(self.file.path, path)

    def receive(self, *packages: Bundle) -> Received:
        """Take packages in as one merge; return what the last one did."""
        with self.ledger.transaction():
            number = begin_merging(self.ledger.connection, NO_STATE, "")
            receiver = Receiver(self.ledger)
            return [receiver.receive(package, Origin(number)) for package in packages][-1]

    def merges(self, *, undone: bool) -> list[int]:
        """Return the numbers of the merges that stand, or of those that were undone."""
        rows = self.ledger.connection.execute(
            "SELECT n FROM merging WHERE (undone_at IS NOT NULL) = ? ORDER BY n", (undone,)
        )
        return [row[0] for row in rows.fetchall()]

    def undo(self, merging: int) -> None:
        """Set a merge aside."""
        with without_foreign_keys(self.ledger.connection), self.ledger.transaction():
            SettingAside(self.ledger).set_aside(merging, "uji")

    def put_back(self, merging: int) -> None:
        """Put a merge back that was set aside."""
        with without_foreign_keys(self.ledger.connection), self.ledger.transaction():
            SettingAside(self.ledger).put_back(merging)

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
) -> Bundle:
    """Return a package as it is once it was opened."""
    contents = Contents(
        SessionId(keys.key_id(root)),
        root,
        DeviceId("0" * 32),
        "return",
        [item.model_dump(mode="json") for item in statements],
        [head.model_dump(mode="json") for head in heads],
        {},
        "",
        "0000-0000",
    )
    return addressed(Bundle(contents, chains))


def addressed(package: Bundle) -> Bundle:
    """Return the package with the digest of what it holds; another content is another package."""
    contents = package.contents
    held = repr((contents.statements, contents.heads, package.chains))
    digest = hashlib.sha256(held.encode()).hexdigest()
    return package._replace(contents=contents._replace(digest=digest))


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

    def __init__(self, folder: Path, root: bytes | None = None) -> None:
        self.folder = folder
        self.root = root or keys.new_secret()
        self.public = keys.signing_public(self.root)
        self.ses = SessionId(keys.key_id(self.public))
        self.enrolments: list[Statement] = []
        self.laptops: list[Laptop] = []

    def coordinator(self, name: str = "Meja 1") -> Laptop:
        laptop = self._laptop(name, Role.COORDINATOR, "")
        for purpose in Purpose:
            laptop.file.add_device(Device(Role.COORDINATOR, "", purpose, name), self.root)
        return laptop

    def evaluator(self, name: str = "Rahma", *, older: bool = False) -> Laptop:
        evaluator = evaluator_id(self.ses, name)
        enrolment = keys.new_secret()
        self.enrolments.append(self.statement("enrol", enrolment, evaluator=evaluator, name=name))
        laptop = self._laptop(name, Role.EVALUATOR, evaluator, OLDER if older else None)
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

    def _laptop(
        self, name: str, role: Role, evaluator: str, template: Path | None = None
    ) -> Laptop:
        path = self.folder / f"{len(self.laptops)}.asn"
        shutil.copyfile(template or empty_file(), path)
        file = SessionFile(path, KEY)
        file.identify(Identity(self.ses, self.public, role, evaluator, name))
        file.add_statements(self.enrolments)
        laptop = Laptop(file, SessionLedger(file))
        self.laptops.append(laptop)
        return laptop

    def person(self, nip: str = NIP) -> ParticipantId:
        return participant_id(self.ses, nip)

    def evaluator_named(self, name: str = "Rahma") -> EvaluatorId:
        return evaluator_id(self.ses, name)


AK = CriterionCode("AK")


@lru_cache(maxsize=1)
def empty_file() -> Path:
    """Return an empty session file of this version, to be copied; made once a process."""
    path = Path(tempfile.mkdtemp(prefix="asn-", dir=memory())) / "kosong.asn"
    atexit.register(shutil.rmtree, path.parent, ignore_errors=True)
    SessionFile(path, KEY, create=True).close()
    return path


def memory() -> Path | None:
    """Return a folder in memory, where the machine has one: there fsync costs nothing.

    The files are opened as in production, with `synchronous=FULL`; it is the disk that is quick.
    """
    folder = Path("/dev/shm")  # noqa: S108 (only folders of our own are made in it)
    return folder if folder.is_dir() and os.access(folder, os.W_OK) else None


@contextmanager
def memory_folder() -> Iterator[Path]:
    """Give a folder of one's own for as long as it is needed."""
    with tempfile.TemporaryDirectory(prefix="asn-", dir=memory()) as folder:
        yield Path(folder)
