"""A laptop whose packages can be made to lack entries, as when a stick was pulled too early."""

from __future__ import annotations

from typing import TYPE_CHECKING

from package_kit import START, Laptop

from asn_desktop.domain import registers
from asn_desktop.domain.bundle import Chain
from asn_desktop.domain.registers import Device, Purpose, Role
from asn_desktop.exchange.package import Outgoing, pack
from asn_desktop.vault import keys
from asn_desktop.vault.seal import Recipients

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from asn_desktop.domain.ids import CriterionCode, EvaluatorId, ParticipantId
    from asn_desktop.services.workspace import Workspace


class PartedLaptop:
    """An evaluator's laptop of a session, certified by its root, that sends what it is told to."""

    def __init__(self, desk: Workspace, evaluator: EvaluatorId, name: str = "Meja 2") -> None:
        file = desk._context.ledger.file
        self._root = file.get("root_private") or b""
        self._seal = file.get("seal_private") or b""
        self.evaluator = evaluator
        self.laptop = Laptop(self._root, Device(Role.EVALUATOR, evaluator, Purpose.MARKS, name))

    def mark(
        self,
        person: ParticipantId,
        codes: Iterable[CriterionCode],
        level: int,
        *,
        again: bool = False,
    ) -> None:
        """Write a mark a code; `again` replaces this laptop's own earlier ones."""
        entries = [(registers.mark(person, self.evaluator, code), level) for code in codes]
        self.laptop.write(entries, replacing=again)

    def send(self, path: Path, but: range = range(0)) -> Path:
        """Write a package of all entries, those of these numbers (from 1) left out."""
        laptop = self.laptop
        lines = [line for q, line in enumerate(laptop.lines, 1) if q not in but]
        outgoing = Outgoing(
            kind="return",
            root=keys.signing_public(self._root),
            sender=laptop.dev,
            sender_key=laptop.private,
            statements=[laptop.statement],
            heads=[laptop.head()],
            chains=[Chain(laptop.dev, lines)],
            extra={},
            t=START,
        )
        sealed, _ = pack(outgoing, Recipients(public_keys=[keys.sealing_public(self._seal)]))
        path.write_bytes(sealed)
        return path
