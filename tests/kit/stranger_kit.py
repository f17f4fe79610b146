"""A certified evaluator's key in a changed program, which sends whatever it likes."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from laptop_kit import bundle

from asn_desktop.domain.bundle import Chain
from asn_desktop.domain.ids import EventId
from asn_desktop.domain.ledger import ChainPlace, Draft, canonical, write_event
from asn_desktop.vault import keys
from asn_desktop.vault.trust import signed_head

if TYPE_CHECKING:
    from laptop_kit import Hall

    from asn_desktop.domain.bundle import Bundle
    from asn_desktop.domain.ids import ParticipantId


class Stranger:
    """One chain, written line by line; each package holds all of it."""

    def __init__(self, hall: Hall) -> None:
        self._hall = hall
        self._private = keys.new_secret()
        self._evaluator = hall.evaluator_named("Lain")
        self._statement = hall.statement(
            "device", self._private, evaluator=self._evaluator, name="Lain"
        )
        self._lines: list[bytes] = []
        self._sent: list[bytes] = []
        """The lines without those that were withheld."""
        self._last = ""

    def send(self, draft: Draft) -> Bundle:
        """Return a package with one event more, by the rules of writing and no others."""
        self._add(write_event(draft, self._place()).raw)
        return self.package([Chain(self._statement.device, list(self._sent))])

    def withhold(self, draft: Draft) -> None:
        """Write a line that no package ever holds."""
        self._add(write_event(draft, self._place()).raw)
        self._sent.pop()

    def newer(self, person: ParticipantId, kind: int, said: int) -> Bundle:
        """Return a package with an event that only a newer program understands."""
        place = self._place()
        fld = (f"mark/{self._evaluator}/AK", f"kelak/{self._evaluator}", "kelak")[kind % 3]
        content = {
            "v": 2 if kind % 2 else 1,
            "ent": f"peserta/{person}" if kind % 5 else "kelak/1",
            "fld": fld,
            "val": said,
            "par": [],
            **place._asdict(),
        }
        if kind % 2:
            content["kelak"] = {"a": [1, {"b": None}]}
        self._add(canonical(content))
        return self.package([Chain(self._statement.device, list(self._sent))])

    def package(self, chains: list[Chain]) -> Bundle:
        """Return a package with these chains and the stranger's own statement and head."""
        dev, q = self._statement.device, len(self._lines)
        heads = [signed_head(dev, q, EventId(self._last), self._private)] if q else []
        return bundle(self._hall.public, [self._statement], heads, chains)

    def _place(self) -> ChainPlace:
        q = len(self._lines) + 1
        return ChainPlace(self._hall.ses, self._statement.device, q, self._last, "Lain", q)

    def _add(self, line: bytes) -> None:
        self._lines.append(line)
        self._sent.append(line)
        self._last = hashlib.sha256(line).hexdigest()
