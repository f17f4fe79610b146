"""One big session and the packages of its laptops, each sent several times and longer each time."""

from __future__ import annotations

import datetime as dt
import hashlib
import shutil
from typing import TYPE_CHECKING, NamedTuple

from package_kit import START, Laptop
from session_kit import PASSPHRASE, new_session

from asn_desktop.domain import registers
from asn_desktop.domain.bundle import Chain
from asn_desktop.domain.ids import CriterionCode, DeviceId, ParticipantId
from asn_desktop.domain.registers import Device, Purpose, Role
from asn_desktop.domain.roster import RosterReport, RosterRow
from asn_desktop.exchange.package import Outgoing, pack
from asn_desktop.services.workspace import Workspace, create_session
from asn_desktop.vault import keys
from asn_desktop.vault.seal import Recipients

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from asn_desktop.domain.ids import EvaluatorId
    from asn_desktop.vault.trust import SignedHead, Statement

CRITERIA = ("BP", "AK", "KP", "HM", "LY", "AD", "KB")
DONE = "lengkap"


class Crowd(NamedTuple):
    """How many people, laptops, files of each laptop, and evaluators of each person."""

    people: int = 10_000
    laptops: int = 60
    sends: int = 5
    evaluators: int = 3
    roster: bool = True
    """Whether files carry the roster's chain, as the program's own do."""

    @property
    def name(self) -> str:
        return hashlib.sha256(repr(self).encode()).hexdigest()[:12]


class Made(NamedTuple):
    """A session file, its packages in the order sent, one with all events once, and the key."""

    session: Path
    packages: list[Path]
    once: Path
    seal_private: bytes


def made(crowd: Crowd, cache: Path) -> Made:
    """Return the session and its packages; they are made once for all runs."""
    folder = cache / crowd.name
    if not (folder / DONE).exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        _make(crowd, folder)
        (folder / DONE).touch()
    with Workspace.open(folder / "sesi.asn", PASSPHRASE) as desk:
        seal_private = desk._context.ledger.file.get("seal_private") or b""
    packages = sorted((folder / "paket").iterdir())
    return Made(folder / "sesi.asn", packages, folder / "sekali.asnpkg", seal_private)


def _make(crowd: Crowd, folder: Path) -> None:
    names = tuple(f"Penilai {n}" for n in range(crowd.laptops))
    session = new_session(evaluators=names, until=dt.date(2026, 2, 6))
    create_session(folder / "sesi.asn", session, PASSPHRASE)
    with Workspace.open(folder / "sesi.asn", PASSPHRASE) as desk:
        desk.roster_import.import_rows(_roster(crowd.people))
        people = [person.id for person in desk.roster.participants()]
        evaluators = [each.id for each in desk.session.overview().evaluators]
        _Sender(crowd, desk, folder).send_all(people, evaluators)


def _roster(count: int) -> RosterReport:
    rows = tuple(
        RosterRow(
            k + 2,
            f"{19700101 + k // 999 % 28:08}202601{1 + k % 2}{k % 999 + 1:03}",
            f"Peserta {k}",
            unit=f"Dinas {k % 30}",
        )
        for k in range(count)
    )
    return RosterReport("Peserta", 1, count, rows)


class _Sender:
    """Writes the packages of all laptops."""

    def __init__(self, crowd: Crowd, desk: Workspace, folder: Path) -> None:
        ledger = desk._context.ledger
        self._crowd, self._folder = crowd, folder
        self._root = ledger.file.get("root_private") or b""
        seal_private = ledger.file.get("seal_private") or b""
        self._to = Recipients(public_keys=[keys.sealing_public(seal_private)])
        self._statements: list[Statement] = list(ledger.file.statements())
        own = ledger.file.own_devices()[Purpose.ROSTER].dev
        self._roster = Chain(own, [raw for dev, raw in ledger.lines() if dev == own])
        self._heads = [head for head in ledger.signed_heads() if head.dev == own]

    def send_all(self, people: Sequence[ParticipantId], evaluators: Sequence[EvaluatorId]) -> None:
        (self._folder / "paket").mkdir()
        laptops = [self._laptop(n, people, evaluators[n]) for n in range(len(evaluators))]
        everything = [Chain(laptop.dev, laptop.lines) for laptop in laptops]
        heads = [laptop.head() for laptop in laptops]
        statements = [laptop.statement for laptop in laptops]
        self._write(self._folder / "sekali.asnpkg", laptops[0], (statements, heads, everything))

    def _laptop(self, n: int, people: Sequence[ParticipantId], evaluator: EvaluatorId) -> Laptop:
        laptop = Laptop(self._root, Device(Role.EVALUATOR, evaluator, Purpose.MARKS, f"Laptop {n}"))
        own = [p for k, p in enumerate(people) if (k - n) % len(people) % self._every() == 0]
        for turn in range(self._crowd.sends):
            some = own[turn :: self._crowd.sends]
            laptop.write(
                (registers.mark(person, evaluator, CriterionCode(code)), k % 5 + 1)
                for person in some
                for k, code in enumerate(CRITERIA)
            )
            path = self._folder / "paket" / f"{turn}-{n:03}.asnpkg"
            parts = ([laptop.statement], [laptop.head()], [Chain(laptop.dev, list(laptop.lines))])
            self._write(path, laptop, parts)
        return laptop

    def _every(self) -> int:
        return self._crowd.laptops // self._crowd.evaluators

    def _write(
        self,
        path: Path,
        laptop: Laptop,
        parts: tuple[list[Statement], list[SignedHead], list[Chain]],
    ) -> None:
        statements, heads, chains = parts
        roster = [self._roster] if self._crowd.roster else []
        sealed, _ = pack(
            Outgoing(
                kind="return",
                root=keys.signing_public(self._root),
                sender=DeviceId(laptop.dev),
                sender_key=laptop.private,
                statements=[*self._statements, *statements],
                heads=[*self._heads, *heads] if roster else heads,
                chains=[*roster, *chains],
                extra={},
                t=START,
            ),
            self._to,
        )
        path.write_bytes(sealed)


def copies(made_: Made, folder: Path) -> Iterator[Path]:
    """Yield session files to merge into, each a copy in a folder of its own."""
    n = 0
    while True:
        path = folder / f"{n}" / "sesi.asn"
        path.parent.mkdir(parents=True)
        shutil.copy(made_.session, path)
        yield path
        n += 1
