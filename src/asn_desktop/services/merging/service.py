"""Merging at the coordinator's table: preview first, then a restore point and one transaction."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from asn_desktop.domain.errors import CopyPassphraseError, SealClosedError, UserError
from asn_desktop.domain.merging import MergeReport, Refused, labels_of
from asn_desktop.exchange.inflating import Inflater
from asn_desktop.exchange.package import read_package
from asn_desktop.services.merging.merge_run import MergeRun, Opened, merge_report
from asn_desktop.services.merging.merge_tally import MergeTally
from asn_desktop.services.merging.opening_ahead import opened_ahead
from asn_desktop.services.session.emergency import CopyReader, is_copy
from asn_desktop.store.backup import restore_point
from asn_desktop.vault.connection import plain_errors
from asn_desktop.vault.seal import Openers

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence
    from pathlib import Path

    from asn_desktop.domain.bundle import Bundle
    from asn_desktop.services.session.context import SessionContext

    Progress = Callable[[int, int], None]

RESTORE_POINT = "sebelum-gabung"
CLOSED = (SealClosedError, CopyPassphraseError)
"""Another passphrase may open what is refused with these."""


class MergingService:
    """Use cases of merging. Runs on the session thread."""

    def __init__(self, context: SessionContext, passphrase: str) -> None:
        self._context, self.passphrases = context, [passphrase]
        """What packages and copies are tried with, beside this laptop's own key."""
        self._copies = CopyReader(context)

    def learn(self, passphrase: str) -> None:
        """Try this passphrase too on packages and copies, until the session is closed."""
        if passphrase not in self.passphrases:
            self.passphrases.append(passphrase)

    def preview(self, paths: Sequence[Path], progress: Progress | None = None) -> MergeReport:
        """Return what a merge of these packages would do; nothing is kept of it.

        `progress` counts each package twice: opened, then taken in.
        """
        return self._run(paths, progress, keep=False)

    def merge(self, paths: Sequence[Path], progress: Progress | None = None) -> MergeReport:
        """Merge packages: a restore point, then one transaction. Those refused are named.

        :raises UserError: the file cannot be written; then nothing is merged.
        """
        return self._run(paths, progress, keep=True)

    def as_it_stands(self) -> MergeReport:
        """Return what a merge of nothing would report: gaps, forks and conflicts as they are."""
        return merge_report(self._context, MergeTally())

    def _run(self, paths: Sequence[Path], progress: Progress | None, *, keep: bool) -> MergeReport:
        """Open, take in and forget package after package: memory holds two of them at a time.

        Where nothing was taken in, the file keeps every byte that it had.
        """
        ledger, refused = self._context.ledger, list[Refused]()
        run = MergeRun(self._context, keep=keep)
        with closing(self._opened(paths, progress, refused)) as packages:
            first = next(packages, None)  # where none can be opened, nothing need be restored
            point = str(restore_point(ledger.file, RESTORE_POINT)) if keep and first else ""
            try:
                with plain_errors(ledger.file.path), ledger.transaction(keep=keep) as held:
                    for opened in chain([first] if first else [], packages):
                        outcome = run.receive(opened, point)
                        refused += [outcome] if outcome else []
                    report = merge_report(self._context, run.tally, refused)
                    merging = run.end()
                    held.keep = bool(merging)
            except BaseException:
                run.abandon()
                raise
        return report._replace(restore_point=point, merging=merging, not_kept=tuple(run.not_kept))

    def _opened(
        self, paths: Sequence[Path], progress: Progress | None, refused: list[Refused]
    ) -> Generator[Opened]:
        seal_key = self._context.ledger.file.get("seal_private")
        openers = Openers((seal_key,) if seal_key else (), self.passphrases)
        named = list(zip(paths, labels_of(paths), strict=True))
        opening = partial(read_package, openers=openers, inflater=Inflater().inflate)
        coming = opened_ahead(named, lambda each: self._begin(each[0], opening))
        for place, ((path, label), bundle) in enumerate(coming):
            if progress:
                progress(2 * place, 2 * len(paths))
            try:
                opened = Opened(path, label, bundle())
            except UserError as error:
                refused.append(Refused(label, str(error), isinstance(error, CLOSED)))
                continue
            if progress:
                progress(2 * place + 1, 2 * len(paths))
            yield opened

    def _begin(self, path: Path, opening: Callable[[Path], Bundle]) -> Callable[[], Bundle]:
        """Return what opens a package, in whatever thread.

        A raw copy of another laptop's file is opened here: it is compared with what is known.

        :raises UserError: such a copy is refused.
        """
        if not is_copy(path):
            return partial(opening, path)
        bundle = self._copies.read(path, self.passphrases)
        return lambda: bundle
