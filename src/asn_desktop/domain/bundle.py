"""What a package holds once it is open: a header that speaks for itself, and chains of lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from asn_desktop.domain.ids import DeviceId, SessionId


class Chain(NamedTuple):
    """One device's lines, in the order of q."""

    dev: DeviceId
    lines: Sequence[bytes]


class Contents(NamedTuple):
    """A package's header, already verified, as JSON where only the trust of a session reads it."""

    ses: SessionId
    root: bytes
    sender: DeviceId
    kind: str
    statements: object
    heads: object
    extra: Mapping[str, object]
    digest: str
    receipt: str


class Bundle(NamedTuple):
    """A package, opened and verified."""

    contents: Contents
    chains: Sequence[Chain]
