"""What a table says that it holds, package by package, and how far each laptop's chain."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from asn_desktop.domain.ids import DeviceId, EventId, SessionId


class HeldPoint(NamedTuple):
    """A place in a laptop's chain; everything up to it is held, proven and not revoked."""

    dev: DeviceId
    q: int
    id: EventId


class ReceiptEntry(NamedTuple):
    """One package that was merged, and the points up to which it proves chains that are held."""

    digest: str
    receipt: str
    acknowledgement: str
    kind: str
    sender: DeviceId
    heads: tuple[HeldPoint, ...]


class ReceiptContent(NamedTuple):
    """What a receipt file says. `sender` is the coordinator's device that signed it.

    `frontier` is the highest number of every chain at the table then; nothing is decided by it.
    """

    ses: SessionId
    root: bytes
    sender: DeviceId
    entries: tuple[ReceiptEntry, ...]
    frontier: Mapping[str, int]
    t: int
