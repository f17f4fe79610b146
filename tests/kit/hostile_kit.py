"""Packages that are validly signed and sealed, and say what no honest program writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from package_kit import START, Laptop

from asn_desktop.domain.bundle import Chain
from asn_desktop.domain.registers import Device, Purpose, Role
from asn_desktop.exchange.package import Outgoing, pack
from asn_desktop.vault import keys
from asn_desktop.vault.seal import Recipients

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from package_kit import Entry

    from asn_desktop.domain.ids import EvaluatorId
    from asn_desktop.services.workspace import Workspace


def hostile_package(
    desk: Workspace,
    path: Path,
    entries: Sequence[Entry],
    evaluator: EvaluatorId | None = None,
    junk: Sequence[bytes] = (),
) -> Path:
    """Write a package of an evaluator's laptop, or of a coordinator's where none is named.

    `junk` are lines that are no entries, at the end of its chain.
    """
    file = desk._context.ledger.file
    root, seal = file.get("root_private"), file.get("seal_private")
    assert root
    assert seal
    role = Role.EVALUATOR if evaluator else Role.COORDINATOR
    laptop = Laptop(root, Device(role, evaluator or "", Purpose.MARKS, "Laptop asing"))
    laptop.write(entries)
    outgoing = Outgoing(
        kind="return",
        root=keys.signing_public(root),
        sender=laptop.dev,
        sender_key=laptop.private,
        statements=[laptop.statement],
        heads=[laptop.head()],
        chains=[Chain(laptop.dev, [*laptop.lines, *junk])],
        extra={},
        t=START,
    )
    sealed, _ = pack(outgoing, Recipients(public_keys=[keys.sealing_public(seal)]))
    path.write_bytes(sealed)
    return path
