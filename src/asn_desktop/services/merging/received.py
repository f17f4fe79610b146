"""What came here: packages and merges, a merge undone whole and put back, what cannot be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.errors import (
    MergingStandsError,
    MergingUndoneError,
    OlderMergingError,
    ReasonMissingError,
    UnknownMergingError,
)
from asn_desktop.domain.ledger import read_events
from asn_desktop.domain.received import (
    OLDER_MERGES,
    MergeRecord,
    PackageState,
    Quarantined,
    ReceivedPackage,
    SetAsideEntry,
    UndoneMerge,
)
from asn_desktop.domain.runs import count
from asn_desktop.services.merging.merge_run import merge_report
from asn_desktop.services.merging.merge_tally import MergeTally
from asn_desktop.services.merging.packages import ASSIGNMENT
from asn_desktop.services.session.laptops import SHOWN
from asn_desktop.services.session.register_words import RegisterWords
from asn_desktop.store.backup import restore_point
from asn_desktop.store.kept_packages import KeptPackages
from asn_desktop.store.received import ReceivedBook
from asn_desktop.store.receiving import Received
from asn_desktop.store.setting_aside import SettingAside, without_foreign_keys
from asn_desktop.store.state import state_hash
from asn_desktop.store.unused import next_numbers
from asn_desktop.vault.connection import plain_errors

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from asn_desktop.domain.merging import MergeReport
    from asn_desktop.domain.runs import Runs
    from asn_desktop.services.session.context import SessionContext
    from asn_desktop.store.received import ArrivalRow, MergingRow

    Progress = Callable[[int, int], None]

BEFORE_UNDO, BEFORE_PUTTING_BACK = "sebelum-batal-gabung", "sebelum-kembalikan-gabung"
MOST_WORDS = 20_000
"""So many set-aside entries are put into words."""


class ReceivedService:
    """Use cases of received packages. Runs on the session thread."""

    def __init__(self, context: SessionContext) -> None:
        self._context = context
        self._book = ReceivedBook(context.ledger.connection)

    # --- what came -----------------------------------------------------------------------

    def merges(self) -> tuple[MergeRecord, ...]:
        """Return every merge, the last one first; those of older versions as one, at the end."""
        arrivals = self._book.arrivals()
        found = [
            _record(row, [each for each in arrivals if each.merging == row.n])
            for row in reversed(self._book.mergings())
        ]
        older = [each for each in arrivals if _is_older(each)]
        if older:
            names, brought = tuple(each.file_name for each in older), _brought(older)
            found.append(MergeRecord(OLDER_MERGES, older[-1].at, names, brought, ""))
        return tuple(found)

    def packages(self) -> tuple[ReceivedPackage, ...]:
        """Return every package that came, the last one first, as often as it came."""
        return tuple(_Packages(self._context, self._book).listed())

    def quarantine(self) -> tuple[Quarantined, ...]:
        """Return the lines that are no entries, each with its reason and its package."""
        arrivals = {each.bundle: each for each in reversed(self._book.arrivals())}
        return tuple(
            Quarantined(
                arrivals[row.bundle].file_name,
                row.dev,
                row.line + 1,
                row.reason,
                row.raw,
                arrivals[row.bundle].merging,
            )
            for row in self._book.quarantine()
        )

    def set_aside(self) -> tuple[SetAsideEntry, ...]:
        """Return what undone merges alone had brought, in words."""
        rows = self._book.set_aside()[:MOST_WORDS]
        events, _ = read_events([raw for _, raw in rows])
        words = RegisterWords(self._context)
        packages = _Packages(self._context, self._book)
        return tuple(
            SetAsideEntry(
                *words.place(event.register),
                words.shown(event.register, event.val),
                words.author(event.by),
                packages.holding(n),
            )
            for (n, _), event in zip(rows, events, strict=True)
        )

    # --- undone and put back ---------------------------------------------------------------

    def undo(self, merging: int, why: str, progress: Progress | None = None) -> UndoneMerge:
        """Set aside what a merge alone had brought; what was entered here since stays.

        A restore point first, then one transaction. Certificates and revocations of laptops stay.

        :raises UserError: not a coordinator's laptop, no reason, no such merge, one of an older
            version, undone already, or the file cannot be written; then nothing is changed.
        """
        self._context.require_coordinator()
        if not why.strip():
            raise ReasonMissingError
        row = self._merging(merging)
        if row.undone_at is not None:
            raise MergingUndoneError(n=merging)
        ledger = self._context.ledger
        point = restore_point(ledger.file, BEFORE_UNDO)
        with (
            plain_errors(ledger.file.path),
            without_foreign_keys(ledger.connection),
            ledger.transaction(),
        ):
            gone = SettingAside(ledger, progress).set_aside(merging, why.strip())
            state = state_hash(ledger)
        names = tuple(each.file_name for each in self._book.arrivals() if each.merging == merging)
        return UndoneMerge(gone, names, state, state == row.state_before, str(point))

    def put_back(self, merging: int, progress: Progress | None = None) -> MergeReport:
        """Put an undone merge back, whatever came or was entered meanwhile.

        :raises UserError: not a coordinator's laptop, no such merge, one that is not undone, or
            the file cannot be written; then nothing is changed.
        """
        self._context.require_coordinator()
        if self._merging(merging).undone_at is None:
            raise MergingStandsError(n=merging)
        ledger = self._context.ledger
        numbers = next_numbers(ledger.connection)
        point = restore_point(ledger.file, BEFORE_PUTTING_BACK)
        tally = MergeTally()
        with (
            plain_errors(ledger.file.path),
            without_foreign_keys(ledger.connection),
            ledger.transaction(),
        ):
            moved = SettingAside(ledger, progress).put_back(merging)
            received = Received(moved.before, moved.after, frozenset(), 0, 0, 0, is_again=True)
            tally.add("", received, numbers)
            report = merge_report(self._context, tally)
        return report._replace(restore_point=str(point), merging=merging)

    def _merging(self, n: int) -> MergingRow:
        rows = {row.n: row for row in self._book.mergings()}
        if n in rows:
            return rows[n]
        if n == OLDER_MERGES and any(map(_is_older, self._book.arrivals())):
            raise OlderMergingError
        raise UnknownMergingError(n=n, choices=", ".join(map(str, rows)) or "belum ada")


class _Packages:
    """Lists what came, with what each package holds; read once."""

    def __init__(self, context: SessionContext, book: ReceivedBook) -> None:
        self._arrivals = book.arrivals()
        self._held = book.held()
        self._standing = book.standing()
        self._only = book.only_in({n: self._held.get(n, ()) for n in self._standing})
        self._devices = context.ledger.file.trust().devices
        self._kept = KeptPackages(context.ledger.file.path)

    def listed(self) -> list[ReceivedPackage]:
        """Return every arrival, the last one first."""
        first: dict[Runs, ArrivalRow] = {}
        found = []
        for row in self._arrivals:
            earlier = first.setdefault(self._held.get(row.bundle, ()), row)
            found.append(self._package(row, earlier.file_name if earlier is not row else ""))
        return found[::-1]

    def holding(self, n: int) -> tuple[str, ...]:
        """Return the file names of the packages that hold an event."""
        names = [
            each.file_name
            for each in self._arrivals
            if any(first <= n <= last for first, last in self._held.get(each.bundle, ()))
        ]
        return tuple(dict.fromkeys(names))

    def _package(self, row: ArrivalRow, again_of: str) -> ReceivedPackage:
        sender, kept = self._devices.get(row.sender), self._kept.path(row.kept)
        return ReceivedPackage(
            n=row.n,
            merging=row.merging,
            who=sender.name if sender else "?",
            laptop=row.sender[:SHOWN],
            kind=row.kind,
            at=row.at,
            file_name=row.file_name,
            digest=row.digest,
            receipt=row.receipt,
            size=row.size,
            events=count(self._held.get(row.bundle, ())),
            only_here=self._only.get(row.bundle, 0),
            again_of=again_of,
            state=self._state(row),
            kept=str(kept or ""),
        )

    def _state(self, row: ArrivalRow) -> PackageState:
        if row.merging is None:
            return PackageState.OLDER if _is_older(row) else PackageState.OPENED
        stands = row.bundle in self._standing
        return PackageState.STANDS if stands else PackageState.SET_ASIDE


def _record(row: MergingRow, arrivals: Sequence[ArrivalRow]) -> MergeRecord:
    names = tuple(each.file_name for each in arrivals)
    facts = (row.restore_point, row.undone_at, row.why)
    return MergeRecord(row.n, row.at, names, _brought(arrivals), *facts)


def _brought(arrivals: Sequence[ArrivalRow]) -> int:
    return sum(each.brought for each in arrivals)


def _is_older(row: ArrivalRow) -> bool:
    """Tell whether it came in a merge that was not noted; a file's own assignment did not."""
    return row.merging is None and row.kind != ASSIGNMENT
