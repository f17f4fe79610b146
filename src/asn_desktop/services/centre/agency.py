"""The agency's work: packages of many sessions merged into one central file."""

from __future__ import annotations

import tempfile
from contextlib import closing, contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self

from asn_desktop import paths
from asn_desktop.central.changes import read_changes
from asn_desktop.central.report import Arrival
from asn_desktop.central.store import CentralStore
from asn_desktop.domain.discipline import parse_picklist
from asn_desktop.domain.errors import (
    CentreFileMissingError,
    PassphraseMissingError,
    UserError,
)
from asn_desktop.domain.merging import MergeReport, Refused, labels_of
from asn_desktop.exchange.package import unpack
from asn_desktop.services.centre.expected import ExpectedPackages
from asn_desktop.services.centre.files import CentreFiles
from asn_desktop.services.centre.opening import PackageOpening
from asn_desktop.services.centre.reading import CentreReading
from asn_desktop.services.centre.upkeep import CentreUpkeep
from asn_desktop.services.centre.words import CentreWords
from asn_desktop.services.merging.merge_tally import joint_receipt
from asn_desktop.vault.agency import AgencyFiles, new_agency, read_agency_key
from asn_desktop.vault.seal import Openers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from asn_desktop.central.report import CentralReport
    from asn_desktop.domain.bundle import Bundle
    from asn_desktop.domain.discipline import Picklist
    from asn_desktop.services.centre.opening import Opened

    Progress = Callable[[int, int], None]

MOST_CHANGES = 2_000


def make_agency(folder: Path, passphrase: str) -> AgencyFiles:
    """Make the agency's key pair in a folder.

    :raises UserError: no passphrase, a pair is there already, or the folder cannot be written.
    """
    return new_agency(folder, passphrase)


class Centre:
    """An open central file and the keys that its packages are sealed to. One thread."""

    def __init__(self, store: CentralStore, openers: Openers) -> None:
        self._store, self._openers = store, openers
        self.path = store.path
        self.expected = ExpectedPackages(store)
        self.upkeep = CentreUpkeep(store)

    @classmethod
    def open(cls, central: Path, passphrase: str, agency_key: Path | None = None) -> Self:
        """Open a central file, or make it where it is absent.

        Packages open with the agency's key, where one is given, and with the passphrase.

        :raises UserError: no passphrase, a wrong one, not a central file, in use, not writable;
            the agency's key is none or under another passphrase.
        """
        if not passphrase:
            raise PassphraseMissingError
        private = [read_agency_key(agency_key, passphrase)] if agency_key else []
        openers = Openers(private_keys=private, passphrases=(passphrase,))
        return cls(CentralStore.open(central, passphrase, _reopened), openers)

    def close(self) -> None:
        """Close the file."""
        self._store.close()

    @cached_property
    def picklist(self) -> Picklist:
        """Return the categories of discipline notes, by which notes are counted."""
        path = paths.resources() / "discipline" / "categories.json"
        return parse_picklist(path.read_text(encoding="utf-8"))

    @cached_property
    def reading(self) -> CentreReading:
        """Return what answers questions."""
        return CentreReading(self._store, self.picklist)

    @cached_property
    def files(self) -> CentreFiles:
        """Return what writes recaps and receipts."""
        return CentreFiles(self._store, self.picklist)

    def merge(
        self, packages: Sequence[Path], *, dry_run: bool = False, progress: Progress | None = None
    ) -> MergeReport:
        """Merge packages in one transaction; those refused are named and the rest go on.

        With `dry_run` nothing is kept, nor where `progress` raises: somebody has cancelled.

        :raises UserError: the medium is full or gone; then nothing is merged.
        """
        refused: list[Refused] = []
        labels = labels_of(packages)
        with self._store.batch(rehearse=dry_run):
            before = self._store.last_change()
            opening = PackageOpening(self._store, self._openers)
            with closing(opening.ahead(packages)) as coming:
                for place, opened in enumerate(coming):
                    if progress:
                        progress(place, len(packages))
                    try:
                        self._take(opened)
                    except UserError as error:
                        if not self._store.connection.in_transaction:
                            raise  # a full disk has ended the whole batch
                        refused.append(Refused(labels[place], str(error)))
                    self._store.relieve()
            return self._joint(self._store.settle(), refused, before)

    def _take(self, opened: Opened) -> None:
        """Take a package in, or note that it is known.

        :raises UserError: it is refused.
        """
        outcome = opened()
        if isinstance(outcome, Arrival):
            self._store.gather(outcome)
        else:
            self._store.note(outcome)

    def _joint(
        self, reports: Sequence[CentralReport], refused: Sequence[Refused], before: int
    ) -> MergeReport:
        latest = [self._store.standing(ses) for ses in {report.ses for report in reports}]
        words = CentreWords(self._store)
        changes = read_changes(self._store.connection, after=before, limit=MOST_CHANGES)
        return MergeReport(
            new=sum(report.new for report in reports),
            changed=sum(report.changed for report in reports),
            same=sum(report.same for report in reports),
            conflicts=self._store.conflicts(),
            quarantined=sum(report.quarantined for report in latest),
            no_right=sum(report.set_apart for report in latest),
            refused=tuple(refused),
            gaps=tuple(sorted(gap for report in latest for gap in report.gaps)),
            forks=tuple(sorted(fork for report in latest for fork in report.forks)),
            receipt=joint_receipt([report.receipt for report in reports]),
            state=self._store.state(),
            changes=tuple(words.register_change(change) for change in changes),
        )

    def recap(self, out: Path, progress: Progress | None = None) -> dict[str, object]:
        """Write the recap over all sessions as XLSX; return what the command line prints.

        :raises UserError: it cannot be written.
        """
        return self.files.recap(out, progress)


@contextmanager
def open_centre(central: Path, passphrase: str, agency_key: Path | None = None) -> Iterator[Centre]:
    """Open a central file for a while, or make it where it is absent.

    :raises UserError: as `Centre.open`.
    """
    centre = Centre.open(central, passphrase, agency_key)
    try:
        yield centre
    finally:
        centre.close()


@contextmanager
def existing_centre(central: Path, passphrase: str) -> Iterator[Centre]:
    """Open a central file that must be there.

    :raises UserError: there is no such file, or as `Centre.open`.
    """
    if not central.exists():
        raise CentreFileMissingError(name=central.name)
    with open_centre(central, passphrase) as centre:
        yield centre


@contextmanager
def centre_to_merge(
    central: Path, passphrase: str, agency_key: Path | None, *, dry_run: bool
) -> Iterator[Centre]:
    """Open a central file to merge into; for a dry run one that is absent stays absent.

    :raises UserError: as `Centre.open`.
    """
    if not dry_run or central.exists():
        with open_centre(central, passphrase, agency_key) as centre:
            yield centre
        return
    with (
        tempfile.TemporaryDirectory() as scratch,
        open_centre(Path(scratch) / central.name, passphrase, agency_key) as centre,
    ):
        yield centre


def merge_packages(
    central: Path,
    packages: Sequence[Path],
    passphrase: str,
    agency_key: Path | None = None,
    *,
    dry_run: bool = False,
) -> MergeReport:
    """Merge packages into a central file, made if absent; a dry run leaves nothing behind.

    :raises UserError: as `Centre.merge`; a package that is refused is named in the report instead.
    """
    with centre_to_merge(central, passphrase, agency_key, dry_run=dry_run) as centre:
        return centre.merge(packages, dry_run=dry_run)


def recap(central: Path, out: Path, passphrase: str) -> dict[str, object]:
    """Write the recap of a central file as XLSX; return what the command line prints.

    :raises UserError: there is no such file, a wrong passphrase, or it cannot be written.
    """
    with existing_centre(central, passphrase) as centre:
        return centre.recap(out)


def _reopened(sealed: bytes, key: bytes) -> Bundle:
    return unpack(sealed, Openers(content_key=key))
