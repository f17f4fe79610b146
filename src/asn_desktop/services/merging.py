"""Merging at the coordinator's table: preview, one transaction, conflicts settled with a reason."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from typing import TYPE_CHECKING

from asn_desktop.domain.errors import (
    ReasonMissingError,
    SealBrokenError,
    UnknownChoiceError,
    UnknownConflictError,
    UserError,
)
from asn_desktop.domain.ledger import InvalidEventError, RegisterKey
from asn_desktop.domain.merging import (
    Choice,
    Conflict,
    Fork,
    Gap,
    MergeReport,
    Refused,
    RegisterChange,
)
from asn_desktop.domain.registers import VOID
from asn_desktop.exchange.package import CROCKFORD, read_package
from asn_desktop.services.register_words import RegisterWords
from asn_desktop.store.backup import restore_point
from asn_desktop.store.heads import agreed
from asn_desktop.store.receiving import Receiver, changed_registers
from asn_desktop.store.state import find_forks, find_gaps, state_hash
from asn_desktop.vault.connection import plain_errors
from asn_desktop.vault.seal import Openers

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from asn_desktop.domain.bundle import Bundle
    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.ids import DeviceId
    from asn_desktop.services.context import SessionContext
    from asn_desktop.store.receiving import Received
    from asn_desktop.store.views import ConflictRow

    Progress = Callable[[int, int], None]

MOST_CHANGES = 2_000
KEEP_VOID, RESTORE = 1, 2
SHOWN = 4
"""So many digits of a device's id tell two laptops of one name apart."""


class MergingService:
    """Use cases of merging. Runs on the session thread."""

    def __init__(self, context: SessionContext, passphrase: str) -> None:
        self._context, self._passphrase = context, passphrase

    def preview(self, paths: Sequence[Path], progress: Progress | None = None) -> MergeReport:
        """Return what a merge of these packages would do; nothing is kept of it."""
        return self._run(paths, progress, keep=False)

    def merge(self, paths: Sequence[Path], progress: Progress | None = None) -> MergeReport:
        """Merge packages: a restore point, then one transaction. Those refused are named.

        :raises UserError: the file cannot be written; then nothing is merged.
        """
        return self._run(paths, progress, keep=True)

    def _run(self, paths: Sequence[Path], progress: Progress | None, *, keep: bool) -> MergeReport:
        bundles, refused = self._open(paths, progress)
        point = ""
        if keep and bundles:
            point = str(restore_point(self._context.ledger.file, "sebelum-gabung"))
        tally = _Tally(RegisterWords(self._context))
        with (
            plain_errors(self._context.ledger.file.path),
            self._context.ledger.transaction(keep=keep),
        ):
            for name, bundle in bundles:
                self._receive(name, bundle, tally, refused)
            report = self._report(tally, refused)
        return report._replace(restore_point=point)

    def _open(
        self, paths: Sequence[Path], progress: Progress | None
    ) -> tuple[list[tuple[str, Bundle]], list[Refused]]:
        bundles: list[tuple[str, Bundle]] = []
        refused: list[Refused] = []
        seal_key = self._context.ledger.file.get("seal_private")
        openers = Openers((seal_key,) if seal_key else (), (self._passphrase,))
        for place, path in enumerate(paths):
            if progress:
                progress(place, len(paths))
            try:
                bundles.append((path.name, read_package(path, openers)))
            except UserError as error:
                refused.append(Refused(path.name, str(error)))
        return bundles, refused

    def _receive(self, name: str, bundle: Bundle, tally: _Tally, refused: list[Refused]) -> None:
        """Take one package in; one that is refused leaves no trace, and the rest go on."""
        connection = self._context.ledger.connection
        connection.execute("SAVEPOINT package")
        try:
            tally.add(Receiver(self._context.ledger).receive(bundle))
            connection.execute("RELEASE package")
            tally.receipts.append((name, bundle.contents.receipt))
        except (UserError, InvalidEventError) as error:
            connection.execute("ROLLBACK TO package")
            connection.execute("RELEASE package")
            self._context.ledger.forget_caches()
            reason = str(error) if isinstance(error, UserError) else str(SealBrokenError())
            refused.append(Refused(name, reason))

    def _report(
        self,
        tally: _Tally,
        refused: Sequence[Refused],
    ) -> MergeReport:
        ledger = self._context.ledger
        devices = ledger.file.trust().devices
        gaps = tuple(
            Gap(gap.device, devices[gap.device].name if gap.device in devices else "?", gap.missing)
            for gap in find_gaps(ledger)
        )
        return MergeReport(
            new=len(tally.new),
            changed=len(tally.changed),
            same=len(tally.known - tally.new - tally.changed),
            conflicts=self._context.views.count("conflict"),
            quarantined=tally.quarantined,
            no_right=tally.no_right,
            refused=tuple(refused),
            gaps=gaps,
            forks=tuple(Fork(*fork) for fork in find_forks(ledger)),
            receipt=joint_receipt([code for _, code in tally.receipts]),
            receipts=tuple(tally.receipts),
            state=state_hash(ledger),
            changes=tally.weightiest(),
        )

    # --- conflicts ---------------------------------------------------------------------

    def conflicts(self) -> tuple[Conflict, ...]:
        """Return every register that says different things."""
        words = RegisterWords(self._context)
        return tuple(self._conflict(row, words) for row in self._context.views.conflicts())

    def _conflict(self, row: ConflictRow, words: RegisterWords) -> Conflict:
        key = RegisterKey(row.ent, row.fld)
        person, field = words.place(key)
        if row.fld == VOID:
            shown = [
                Choice(KEEP_VOID, "tetap dihapus", "", ""),
                Choice(RESTORE, "dipulihkan, dengan perubahannya", "", ""),
            ]
            return Conflict(row.id, person, "Dihapus, lalu diubah", tuple(shown))
        names = self._laptops([choice["dev"] for choice in row.choices])
        choices = [
            Choice(
                n,
                words.shown(key, choice["val"]),
                words.author(choice["by"]),
                names[choice["dev"]],
            )
            for n, choice in enumerate(row.choices, 1)
        ]
        return Conflict(row.id, person, field, tuple(choices))

    def _laptops(self, ids: Sequence[DeviceId]) -> dict[DeviceId, str]:
        """Name these laptops, told apart: an assignment opened twice gives two of one name."""
        devices = self._context.ledger.file.trust().devices
        names = {dev: devices[dev].name if dev in devices else dev[:SHOWN] for dev in ids}
        counts = Counter(names.values())
        return {
            dev: name if counts[name] == 1 else f"{name} ({dev[:SHOWN]})"
            for dev, name in names.items()
        }

    def resolve(self, conflict: str, n: int, why: str) -> Changed:
        """Settle a conflict: an ordinary event that names all heads, with a reason.

        :raises UserError: not a coordinator's laptop, no reason, no such conflict or choice.
        """
        self._context.require_coordinator()
        if not why.strip():
            raise ReasonMissingError
        row = next((each for each in self._context.views.conflicts() if each.id == conflict), None)
        if row is None:
            raise UnknownConflictError(conflict=conflict)
        count = RESTORE if row.fld == VOID else len(row.choices)
        if not 1 <= n <= count:
            raise UnknownChoiceError(n=n, count=count)
        key = RegisterKey(row.ent, row.fld)
        label = RegisterWords(self._context).place(key)[1]
        with self._context.ledger.step(f"Putuskan konflik {label}") as step:
            step.undoable = False  # two sides that differ cannot be brought back by one laptop
            if row.fld == VOID:
                seen = {"heads": self._context.ledger.entity_head_ids(row.ent)}
                content = True if n == KEEP_VOID else None
                step.settle(key, content, why=why.strip(), seen=seen if content else None)
            else:
                step.settle(key, row.choices[n - 1]["val"], why=why.strip())
        return step.changed


class _Tally:
    """Adds up what several packages change, in words for the preview."""

    def __init__(self, words: RegisterWords) -> None:
        self._words = words
        self.new: set[RegisterKey] = set()
        self.changed: set[RegisterKey] = set()
        self.known: set[RegisterKey] = set()
        self.changes: list[RegisterChange] = []
        self.receipts: list[tuple[str, str]] = []
        self.quarantined = 0
        self.no_right = 0

    def add(self, received: Received) -> None:
        new, changed = changed_registers(received.before, received.after)
        self.changed.update(key for key in changed if key not in self.new)
        self.new.update(new)
        self.known |= received.known | received.after.keys()
        self.quarantined += received.quarantined
        self.no_right += received.no_right
        room = max(0, MOST_CHANGES - len(self.changes))
        for key in [*changed, *new[:room]]:
            self.changes.append(self._change(key, received))

    def weightiest(self) -> tuple[RegisterChange, ...]:
        """Return the changes, conflicts first, so that the limit never hides one of them."""
        order = ("konflik", "berubah", "baru")
        ordered = sorted(self.changes, key=lambda change: order.index(change.kind))
        return tuple(ordered[:MOST_CHANGES])

    def _change(self, key: RegisterKey, received: Received) -> RegisterChange:
        person, field = self._words.place(key)
        before = " | ".join(self._words.shown(key, head.val) for head in received.before[key])
        after = " | ".join(self._words.shown(key, head.val) for head in received.after[key])
        if not agreed(received.after[key]):
            return RegisterChange(person, field, before, after, "konflik")
        return RegisterChange(person, field, before, after, "berubah" if before else "baru")


def joint_receipt(receipts: Sequence[str]) -> str:
    """Return the code of one package, or one code for several, whatever their order."""
    distinct = sorted(set(receipts))
    if len(distinct) <= 1:
        return distinct[0] if distinct else ""
    content = json.dumps(distinct).encode()
    number = int.from_bytes(hashlib.sha256(content).digest()[:5])
    letters = [CROCKFORD[number >> 5 * k & 31] for k in range(8)]
    return "".join(letters[:4]) + "-" + "".join(letters[4:])
