"""Makes the sheets of a print, marks copies, and enters what was issued and what came out."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from asn_desktop.domain.errors import NoCertificateReadyError, NothingToPrintError
from asn_desktop.domain.print_jobs import FORMS
from asn_desktop.domain.wording import listed
from asn_desktop.printing.credential import facts_digest
from asn_desktop.services.certificates.certificate_register import issue_content, issue_key
from asn_desktop.services.printing.paper_sheets import as_copies
from asn_desktop.services.printing.print_book import PrintBook, local_now
from asn_desktop.vault.connection import plain_errors

if TYPE_CHECKING:
    from collections.abc import Iterator

    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.domain.print_jobs import PrintKind, PrintWish
    from asn_desktop.services.printing.paper_batches import Batch, PaperBatches, Part
    from asn_desktop.services.session.context import SessionContext

NAMED = 5


class PaperPress:
    """What prints to files and prints to printers have in common. On the session thread."""

    def __init__(self, context: SessionContext, batches: PaperBatches) -> None:
        self._context, self._batches = context, batches
        self.book = PrintBook(context)

    def batch(self, wish: PrintWish, part: Part | None = None) -> Batch:
        """Make a print's documents, copies marked; nothing is entered.

        :raises UserError: not on this laptop, somebody not of this session, no such first sheet.
        """
        made = self._batches.batch(wish, part)
        if wish.kind in FORMS:
            return made
        latest = self.book.latest_copies(wish.kind)
        for issue, _ in made.issues:
            if issue.is_new:  # a certificate that is issued anew is the paper itself
                latest.pop((issue.result.participant.id, issue.number), None)
        return made._replace(sheets=as_copies(made.sheets, latest, local_now()))

    def knows(self, participant: ParticipantId) -> bool:
        """Tell whether somebody is (still) of this session: adding them may have been undone."""
        return self._context.views.participant(participant) is not None

    def enter(self, batch: Batch) -> None:
        """Enter new and renewed certificates as one step; what is on paper is not undone."""
        due = [(issue, document) for issue, document in batch.issues if issue.is_new]
        if not due:
            return
        with self._context.ledger.step(f"Terbitkan {len(due)} sertifikat") as step:
            step.undoable = False
            for issue, document in due:
                facts = {
                    "date": document.issued.isoformat(),
                    "digest": facts_digest(document.facts()),
                }
                key = issue_key(issue.result.participant.id)
                step.set(key, issue_content(issue, facts), seen={"heads": issue.heads})

    @contextmanager
    def booking(self) -> Iterator[PrintBook]:
        """Give the book of prints to be written to; a failure takes back what was written."""
        ledger = self._context.ledger
        with plain_errors(ledger.file.path), ledger.transaction():
            yield self.book


def required(kind: PrintKind, batch: Batch) -> Batch:
    """Return the batch.

    :raises UserError: nobody's paper can be made.
    """
    if batch.sheets:
        return batch
    if kind == "certificate":
        names = [f"{name} ({reason})" for name, reason in batch.left_out]
        raise NoCertificateReadyError(names=listed(names, NAMED))
    raise NothingToPrintError
