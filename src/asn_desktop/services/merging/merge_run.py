"""One merge, package by package: taken in, noted in the books, its file kept; then the report."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.errors import SealBrokenError, UserError
from asn_desktop.domain.ledger import InvalidEventError
from asn_desktop.domain.merging import Fork, Gap, MergeReport, Refused
from asn_desktop.services.merging.merge_tally import MergeTally, joint_receipt
from asn_desktop.services.session.laptops import Laptops
from asn_desktop.services.session.register_words import IN_FULL, RegisterWords
from asn_desktop.store import bundle_books
from asn_desktop.store.bundle_books import Origin
from asn_desktop.store.kept_packages import KeptPackages
from asn_desktop.store.receiving import Receiver
from asn_desktop.store.state import find_forks, find_gaps, state_hash
from asn_desktop.store.unused import next_numbers

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from asn_desktop.domain.bundle import Bundle
    from asn_desktop.services.session.context import SessionContext
    from asn_desktop.store.receiving import Received

NO_STATE = "0" * 64


class Opened(NamedTuple):
    """A package that was opened: its file, how reports name it, and what it holds."""

    path: Path
    label: str
    bundle: Bundle


class MergeRun:
    """Takes the packages of one merge in, within a transaction that the caller holds."""

    def __init__(self, context: SessionContext, *, keep: bool) -> None:
        self.tally = MergeTally()
        self.not_kept: list[Refused] = []
        self._context, self._ledger, self._keep = context, context.ledger, keep
        self._receiver = Receiver(context.ledger)
        self._copies = KeptPackages(context.ledger.file.path)
        self._kept: dict[str, tuple[str, int]] = {}
        """By name of a copy its package's label and place in the books."""
        self._merging = 0

    def end(self) -> int:
        """Make the kept copies durable; return the merge's number, 0 where nothing came of it."""
        for name, error in self._copies.settle().items():
            label, bundle = self._kept[name]
            self.not_kept.append(Refused(label, str(error)))
            bundle_books.note_kept(self._ledger.connection, bundle, "")
        return self._merging if self._keep else 0

    def abandon(self) -> None:
        """Remove the copies that were kept: the merge did not come about."""
        self._copies.take_back()

    def receive(self, opened: Opened, restore_point: str) -> Refused | None:
        """Take one package in; one that is refused leaves no trace, and the rest go on.

        The first that is taken in opens the merge's page in the books, with this restore point.
        """
        connection = self._ledger.connection
        numbers = next_numbers(connection)
        connection.execute("SAVEPOINT package")
        try:
            merging = self._merging or self._begin(restore_point)
            origin = Origin(merging, opened.path.name, _size(opened.path))
            received = self._receiver.receive(opened.bundle, origin)
            self.tally.add(opened.label, received, numbers)
            connection.execute("RELEASE package")
            self._merging = merging
        except (UserError, InvalidEventError) as error:
            connection.execute("ROLLBACK TO package")
            connection.execute("RELEASE package")
            self._ledger.forget_caches()
            self._receiver = Receiver(self._ledger)
            reason = str(error) if isinstance(error, UserError) else str(SealBrokenError())
            return Refused(opened.label, reason)
        self.tally.note(opened.label, opened.bundle.contents)
        if self._keep:
            self._keep_copy(opened, received)
        return None

    def _begin(self, restore_point: str) -> int:
        before = state_hash(self._ledger) if self._keep else NO_STATE
        return bundle_books.begin_merging(self._ledger.connection, before, restore_point)

    def _keep_copy(self, opened: Opened, received: Received) -> None:
        """Keep the package's file beside the session; where that fails, the merge goes on."""
        connection, contents = self._ledger.connection, opened.bundle.contents
        if self._copies.path(bundle_books.kept_name(connection, received.bundle)):
            return
        sender = self._ledger.file.trust().devices.get(contents.sender)
        try:
            name = self._copies.keep(opened.path, sender.name if sender else "", contents.receipt)
        except UserError as error:
            self.not_kept.append(Refused(opened.label, str(error)))
        else:
            bundle_books.note_kept(connection, received.bundle, name)
            self._kept[name] = opened.label, received.bundle


def merge_report(
    context: SessionContext, tally: MergeTally, refused: Sequence[Refused] = ()
) -> MergeReport:
    """Return what came of a merge, in words, and what is left for people to settle."""
    ledger, words, laptops = context.ledger, RegisterWords(context, IN_FULL), Laptops(context)
    gaps = tuple(
        Gap(gap.device, laptops.name(gap.device), gap.missing) for gap in find_gaps(ledger)
    )
    return MergeReport(
        new=tally.new,
        changed=tally.changed,
        same=tally.same,
        conflicts=context.views.count("conflict"),
        quarantined=tally.quarantined,
        no_right=tally.no_right,
        refused=tuple(refused),
        gaps=gaps,
        forks=tuple(Fork(dev, q, laptops.name(dev)) for dev, q in find_forks(ledger)),
        receipt=joint_receipt([code for _, code in tally.receipts]),
        receipts=tuple(tally.receipts),
        packages=tuple(tally.packages),
        state=state_hash(ledger),
        changes=tally.changes(words),
        kinds=tally.kinds,
        unchanged=tally.unchanged(words, ledger),
        unused=tally.unused(words, laptops, ledger),
    )


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
