"""The agency's work: packages of many sessions merged into one central file, and its recap."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from asn_desktop import paths
from asn_desktop.central.keeping import file_digest
from asn_desktop.central.recap import build_recap
from asn_desktop.central.report import Arrival
from asn_desktop.central.store import CentralStore
from asn_desktop.domain.discipline import parse_picklist
from asn_desktop.domain.errors import (
    CentreFileMissingError,
    PassphraseMissingError,
    UserError,
)
from asn_desktop.domain.merging import MergeReport, Refused
from asn_desktop.exchange.package import content_key, read_sealed, unpack
from asn_desktop.services.merging import joint_receipt
from asn_desktop.vault.agency import AgencyFiles, new_agency, read_agency_key
from asn_desktop.vault.seal import Openers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from asn_desktop.central.report import CentralReport
    from asn_desktop.domain.bundle import Bundle

    Progress = Callable[[int, int], None]


def make_agency(folder: Path, passphrase: str) -> AgencyFiles:
    """Make the agency's key pair in a folder.

    :raises UserError: no passphrase, a pair is there already, or the folder cannot be written.
    """
    return new_agency(folder, passphrase)


class Centre:
    """An open central file and the keys that its packages are sealed to. One thread."""

    def __init__(self, store: CentralStore, openers: Openers) -> None:
        self._store, self._openers = store, openers

    def merge(
        self, packages: Sequence[Path], *, dry_run: bool = False, progress: Progress | None = None
    ) -> MergeReport:
        """Merge packages, each as one transaction; those refused are named and the rest go on.

        With `dry_run` nothing is kept.
        """
        reports: list[CentralReport] = []
        refused: list[Refused] = []
        with self._store.rehearsal() if dry_run else nullcontext():
            for place, path in enumerate(packages):
                if progress:
                    progress(place, len(packages))
                try:
                    reports.append(self._merge_one(path))
                except UserError as error:
                    refused.append(Refused(path.name, str(error)))
            return self._joint(reports, refused)

    def _merge_one(self, path: Path) -> CentralReport:
        sealed = read_sealed(path)
        digest = file_digest(sealed)
        known = self._store.known(digest)
        if known:
            return known
        key = content_key(sealed, self._openers)
        return self._store.merge(Arrival(_reopened(sealed, key), sealed, digest, key))

    def _joint(self, reports: Sequence[CentralReport], refused: Sequence[Refused]) -> MergeReport:
        latest = {report.ses: report for report in reports}.values()
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
        )

    def recap(self, out: Path, progress: Progress | None = None) -> dict[str, object]:
        """Write the recap over all sessions as XLSX; return what the command line prints.

        :raises UserError: it cannot be written.
        """
        from asn_desktop.exchange.recap_sheet import write_recap  # noqa: PLC0415 (slow to load)

        text = (paths.resources() / "discipline" / "categories.json").read_text(encoding="utf-8")
        found = build_recap(self._store.connection, parse_picklist(text), progress)
        write_recap(out, found.recap)
        return {
            "recap": str(out),
            "sessions": found.sessions,
            "rows": len(found.recap.rows),
            "people": len({row.nip for row in found.recap.rows if row.nip}),
            "scored": sum(row.total is not None for row in found.recap.rows),
            "notes": len(found.recap.notes),
            "conflicts": self._store.conflicts(),
            "left_out": [each._asdict() for each in found.left_out],
        }


@contextmanager
def open_centre(central: Path, passphrase: str, agency_key: Path | None = None) -> Iterator[Centre]:
    """Open a central file, or make it where it is absent.

    Packages open with the agency's key, where one is given, and with the passphrase.

    :raises UserError: no passphrase, a wrong one, not a central file, in use, not writable; the
        agency's key is none or under another passphrase.
    """
    if not passphrase:
        raise PassphraseMissingError
    private = [read_agency_key(agency_key, passphrase)] if agency_key else []
    openers = Openers(private_keys=private, passphrases=(passphrase,))
    with CentralStore.open(central, passphrase, _reopened) as store:
        yield Centre(store, openers)


def merge_packages(
    central: Path,
    packages: Sequence[Path],
    passphrase: str,
    agency_key: Path | None = None,
    *,
    dry_run: bool = False,
) -> MergeReport:
    """Merge packages into a central file, made if absent; a dry run leaves nothing behind.

    :raises UserError: as `open_centre`; a package that is refused is named in the report instead.
    """
    if dry_run and not central.exists():
        with tempfile.TemporaryDirectory() as scratch:
            stand_in = Path(scratch) / central.name
            with open_centre(stand_in, passphrase, agency_key) as centre:
                return centre.merge(packages, dry_run=True)
    with open_centre(central, passphrase, agency_key) as centre:
        return centre.merge(packages, dry_run=dry_run)


def recap(central: Path, out: Path, passphrase: str) -> dict[str, object]:
    """Write the recap of a central file as XLSX; return what the command line prints.

    :raises UserError: there is no such file, a wrong passphrase, or it cannot be written.
    """
    if not central.exists():
        raise CentreFileMissingError(name=central.name)
    with open_centre(central, passphrase) as centre:
        return centre.recap(out)


def _reopened(sealed: bytes, key: bytes) -> Bundle:
    return unpack(sealed, Openers(content_key=key))
