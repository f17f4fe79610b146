"""Sheets of a print: whose each is, its documents, its number, and which copy it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.print_jobs import Copy

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from asn_desktop.domain.documents import PrintedPaper
    from asn_desktop.domain.people import Participant


class Sheet(NamedTuple):
    """A person's paper, or the one for everybody (no participant), however many pages it has."""

    participant: Participant | None
    documents: tuple[PrintedPaper, ...]
    number: str = ""
    copy: int = 1


def as_copies(
    sheets: Sequence[Sheet], latest: Mapping[tuple[str, str], int], at: dt.datetime
) -> tuple[Sheet, ...]:
    """Return the sheets, those marked as copies that came out before.

    `latest` says by participant and number how many a printer made.
    """
    return tuple(_as_copy(sheet, latest, at) for sheet in sheets)


def _as_copy(sheet: Sheet, latest: Mapping[tuple[str, str], int], at: dt.datetime) -> Sheet:
    who = sheet.participant.id if sheet.participant else ""
    copy = Copy(latest.get((who, sheet.number), 0) + 1, at)
    if not copy.mark:
        return sheet
    marked = {"copy_mark": copy.mark}
    documents = tuple(document.model_copy(update=marked) for document in sheet.documents)
    return sheet._replace(documents=documents, copy=copy.number)
