"""What a table says that it has: codes and receipt files, given there and taken in here."""

from __future__ import annotations

import time
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.changes import Changed
from asn_desktop.domain.codes import read_code
from asn_desktop.domain.errors import (
    CodeShapeError,
    NothingSentError,
    NothingToAcknowledgeError,
    OwnCodeError,
    ReceiptNotOursError,
    UnknownAcknowledgementError,
    UnknownSentError,
)
from asn_desktop.domain.file_names import file_name_part
from asn_desktop.domain.receipts import ReceiptContent, ReceiptEntry
from asn_desktop.domain.registers import Purpose
from asn_desktop.exchange.receipt import SUFFIX, read_receipt, write_receipt
from asn_desktop.services.evaluation.sheet_statuses import delivery_of
from asn_desktop.store.held import ParcelBook
from asn_desktop.store.sent import SentBook
from asn_desktop.vault.atomic import write_whole
from asn_desktop.vault.connection import plain_errors

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from pathlib import Path

    from asn_desktop.domain.ids import DeviceId
    from asn_desktop.domain.receipts import HeldPoint
    from asn_desktop.domain.registers import Device
    from asn_desktop.domain.sheets import Delivery
    from asn_desktop.services.session.context import SessionContext
    from asn_desktop.store.held import Parcel
    from asn_desktop.store.sent import SentRow

SHEETS = frozenset({"sheets"})


class TableState(StrEnum):
    """Whether a table may say of a package that it has it."""

    GIVEN = "given"
    WITHDRAWN = "withdrawn"
    INCOMPLETE = "incomplete"


class TableReceipt(NamedTuple):
    """What a table says of one package that came. Times are UTC milliseconds.

    `acknowledgement` is the code to read to the sender: "" unless `state` is GIVEN, and for a
    package of an older program. WITHDRAWN: every merge of it was taken back; a laptop that was
    told before does not know. INCOMPLETE: parts of the sender's chain are missing or revoked.
    """

    digest: str
    receipt: str
    acknowledgement: str
    sender: str
    kind: str
    received_at: int
    state: TableState


class SentState(StrEnum):
    """What is known of a package that left this laptop."""

    WAITING = "waiting"
    COVERED = "covered"
    RECEIVED = "received"


class SentPackage(NamedTuple):
    """A package that left this laptop. Times are UTC milliseconds.

    COVERED: not acknowledged itself, but all that it held went along with one that was.
    `how` says how it was told: "code", "file", "relay" (by way of another laptop's package).
    """

    n: int
    at: int
    name: str
    kind: str
    receipt: str
    state: SentState
    received_at: int | None
    how: str


class Acknowledged(NamedTuple):
    """What a code or a receipt file came to. `packages` are those that it is about.

    `newly` sheets became received by it; `is_again` tells that it had been noted before;
    `is_older` that a later package left this laptop, of which nothing is known yet.
    """

    packages: tuple[SentPackage, ...]
    newly: int
    delivery: Delivery
    is_again: bool
    is_older: bool
    changed: Changed
    """Which sheets are to be shown anew; nothing was written into the ledger."""


class ReceiptService:
    """Use cases of receipts, on both sides. Runs on the session thread."""

    def __init__(self, context: SessionContext) -> None:
        self._context = context
        self._sent = SentBook(context.ledger.connection)
        self._came = ParcelBook(context.ledger.connection)

    # --- at the table ------------------------------------------------------------------

    def at_table(self) -> tuple[TableReceipt, ...]:
        """Return of every package that was merged here what may be said of it, first one first."""
        return tuple(self._told(parcel) for parcel in self._came.all())

    def of_merging(self, merging: int | None = None) -> tuple[TableReceipt, ...]:
        """Return the same of the packages of one merge; without a number of the last."""
        chosen = self._chosen(merging, ())
        return tuple(self._told(parcel) for parcel in chosen)

    def give(self, out: Path, merging: int | None = None, digests: Collection[str] = ()) -> Path:
        """Write a receipt file and return where: for a merge (the last), or for these packages.

        In a folder the file is named after who sent. Written safely, so that the stick may be
        pulled afterwards.

        :raises UserError: an evaluator's laptop, no package of which anything may be said, or the
            place cannot be written.
        """
        self._context.require_coordinator()
        chosen = [
            parcel
            for parcel in self._chosen(merging, digests)
            if self._told(parcel).state == TableState.GIVEN
        ]
        if not chosen:
            raise NothingToAcknowledgeError
        ledger = self._context.ledger
        own = ledger.file.own_devices()[Purpose.ROSTER]
        content = ReceiptContent(
            ledger.identity.ses,
            ledger.identity.root,
            own.dev,
            tuple(self._entry(parcel) for parcel in chosen),
            ledger.frontier(),
            _now(),
        )
        path = out / self._file_name(chosen) if out.is_dir() else out
        write_whole(path, write_receipt(content, ledger.file.statements(), own.private))
        return path

    def _chosen(self, merging: int | None, digests: Collection[str]) -> list[Parcel]:
        if digests:
            return [parcel for parcel in self._came.all() if parcel.digest in digests]
        number = self._came.last_merging() if merging is None else merging
        numbers = self._came.of_merging(number) if number is not None else frozenset[int]()
        return [parcel for parcel in self._came.all() if parcel.n in numbers]

    def _entry(self, parcel: Parcel) -> ReceiptEntry:
        held = tuple(self._came.held(parcel.heads))
        return ReceiptEntry(
            parcel.digest, parcel.receipt, parcel.acknowledgement, parcel.kind, parcel.sender, held
        )

    def _told(self, parcel: Parcel) -> TableReceipt:
        devices = self._context.ledger.file.trust().devices
        sender = devices.get(parcel.sender)
        if not parcel.stands:
            state = TableState.WITHDRAWN
        else:
            own = [head for head in parcel.heads if _is_same(devices.get(head.dev), sender)]
            is_whole = {head.dev: head.q for head in self._came.held(own)} == _highest(own)
            state = TableState.GIVEN if is_whole and sender else TableState.INCOMPLETE
        return TableReceipt(
            parcel.digest,
            parcel.receipt,
            parcel.acknowledgement if state == TableState.GIVEN else "",
            sender.name if sender else "",
            parcel.kind,
            parcel.received_at,
            state,
        )

    def _file_name(self, chosen: list[Parcel]) -> str:
        senders = sorted({self._told(parcel).sender for parcel in chosen})
        who = senders[0] if len(senders) == 1 else f"{len(senders)} laptop"
        now = datetime.now().astimezone()
        return f"Tanda terima {file_name_part(who, 'laptop')} {now:%Y-%m-%d %H.%M}{SUFFIX}"

    # --- where the packages came from --------------------------------------------------

    def sent(self) -> tuple[SentPackage, ...]:
        """Return the packages that left this laptop, the last one first."""
        held = self._sent.held_elsewhere()
        return tuple(_shown(row, held) for row in reversed(self._sent.rows()))

    def delivery(self) -> Delivery:
        """Return the states of this laptop's own sheets; at the table nothing is its own."""
        return delivery_of(self._context)

    def type_code(self, text: str) -> Acknowledged:
        """Take in an acknowledgement code as somebody typed it.

        :raises UserError: no code, nothing was sent, the package's own code, or one that fits
            nothing that was sent from here. Then nothing changes; it may be typed again.
        """
        code = read_code(text)
        if code is None:
            raise CodeShapeError
        rows = self._sent.rows()
        if not rows:
            raise NothingSentError
        meant = [row for row in rows if row.sent.acknowledgement == code]
        if not meant and any(row.sent.receipt == code for row in rows):
            raise OwnCodeError(code=code)
        if not meant:
            raise UnknownAcknowledgementError(code=code)
        return self._note({"code": meant})

    def take(self, path: Path) -> Acknowledged:
        """Take in a receipt file.

        A package of this laptop is meant by its digest, or by chains: what another laptop passed
        on to the table counts, where the table has all that the package held.

        :raises UserError: not readable, altered, of another session, not a coordinator's, or it
            tells nothing of packages from here. Then nothing changes.
        """
        ledger = self._context.ledger
        content = read_receipt(path, ledger.identity.ses, ledger.file.statements())
        rows = self._sent.rows()
        digests = {entry.digest for entry in content.entries}
        points = _furthest(head for entry in content.entries for head in entry.heads)
        named = [row for row in rows if row.sent.digest in digests]
        passed_on = [row for row in rows if row not in named and self._is_passed_on(row, points)]
        if not named and not passed_on:
            raise ReceiptNotOursError(name=path.name)
        return self._note({"file": named, "relay": passed_on})

    def withdraw(self, n: int) -> Acknowledged:
        """Note that the table took its merge of a package back; its sheets are final again.

        :raises UnknownSentError: no package of this number left this laptop.
        """
        if all(row.n != n for row in self._sent.rows()):
            raise UnknownSentError(n=n)
        before = self.delivery().received
        with plain_errors(self._context.ledger.file.path):
            self._sent.withdraw(n)
        found = tuple(package for package in self.sent() if package.n == n)
        return self._told_anew(found, before, is_again=False)

    def _is_passed_on(self, row: SentRow, points: Mapping[DeviceId, HeldPoint]) -> bool:
        """Tell whether these points cover all that a package held, on chains as they are here."""
        own = {device.dev for device in self._context.ledger.file.own_devices().values()}
        if not own & row.sent.frontier.keys():
            return False
        for dev, q in row.sent.frontier.items():
            point = points.get(dev)
            if point is None or point.q < q:
                return False
            here = self._sent.events_at(dev, point.q)
            if point.id not in here and (here or dev in own):
                return False
        return True

    def _note(self, meant: Mapping[str, list[SentRow]]) -> Acknowledged:
        every = [row for rows in meant.values() for row in rows]
        before = self.delivery().received
        with plain_errors(self._context.ledger.file.path), self._context.ledger.transaction():
            for how, rows in meant.items():
                self._sent.receive([row.n for row in rows], _now(), how)
        numbers = {row.n for row in every}
        found = tuple(package for package in self.sent() if package.n in numbers)
        is_again = all(row.received_at is not None for row in every)
        return self._told_anew(found, before, is_again=is_again)

    def _told_anew(
        self, packages: tuple[SentPackage, ...], before: int, *, is_again: bool
    ) -> Acknowledged:
        delivery = self.delivery()
        people = frozenset(person.id for person in self._context.present())
        return Acknowledged(
            packages,
            delivery.received - before,
            delivery,
            is_again,
            self.sent()[0].state == SentState.WAITING,
            Changed(kinds=SHEETS, participants=people),
        )


def _shown(row: SentRow, held: Mapping[DeviceId, int]) -> SentPackage:
    state = SentState.WAITING
    if row.received_at is not None:
        state = SentState.RECEIVED
    elif held and all(held.get(dev, 0) >= q for dev, q in row.sent.frontier.items()):
        state = SentState.COVERED
    sent = row.sent
    return SentPackage(
        row.n, sent.at, sent.name, sent.kind, sent.receipt, state, row.received_at, row.received_how
    )


def _is_same(device: Device | None, sender: Device | None) -> bool:
    """Tell whether a device is the sender's: its own, an older one, or its other chain."""
    if device is None or sender is None:
        return False
    return (device.role, device.evaluator, device.name) == (
        sender.role,
        sender.evaluator,
        sender.name,
    )


def _highest(points: Iterable[HeldPoint]) -> dict[DeviceId, int]:
    return {dev: point.q for dev, point in _furthest(points).items()}


def _furthest(points: Iterable[HeldPoint]) -> dict[DeviceId, HeldPoint]:
    found: dict[DeviceId, HeldPoint] = {}
    for point in points:
        if point.dev not in found or point.q > found[point.dev].q:
            found[point.dev] = point
    return found


def _now() -> int:
    return time.time_ns() // 1_000_000


__all__ = [
    "Acknowledged",
    "ReceiptService",
    "SentPackage",
    "SentState",
    "TableReceipt",
    "TableState",
]
