"""Papers of the coordinator's table, already final: what is awaited, and what a merge brought."""

from __future__ import annotations

from pydantic import Field

from asn_desktop.domain.documents import Count, OfficePaper
from asn_desktop.domain.models import Frozen


class SlipLine(Frozen):
    """One participant of whom an evaluator still owes something, and what."""

    number: str
    name: str
    nip: str = ""
    unit: str = ""
    missing: str


class SlipDocument(Frozen):
    """A slip for one evaluator: what is still awaited, with room for initials.

    `event` names the session; `laptops` are whole sentences on the evaluator's laptops; `summary`
    counts; `made` says when it was made; without `lines` it says that nothing is awaited.
    """

    title: str = "YANG MASIH DITUNGGU DARI"
    evaluator: str
    event: str = ""
    laptops: tuple[str, ...] = ()
    summary: str = ""
    lines: tuple[SlipLine, ...] = ()
    made: str = ""
    specimen: bool = False


class PackageLine(Frozen):
    """One package of a merge: whose, when it came, its file, how much it held, how it is known."""

    sender: str
    at: str = ""
    file: str
    entries: str = ""
    receipt: str
    digest: str = ""


class ReasonLine(Frozen):
    """Something set apart, and why: a refused package, entries that do not count."""

    subject: str
    reason: str


class ChangeLine(Frozen):
    """One field that a merge changed: whose, what it said here, what it says now."""

    kind: str
    participant: str
    field: str
    before: str = ""
    after: str = ""


class MergeReportDocument(OfficePaper):
    """What a merge brought, or would bring.

    `receipt` is the code that both laptops show; `remarks` are whole sentences (gaps, copies,
    what the undo of this merge means); of changes at most so many stand here, and `more_changes`
    counts the rest.
    """

    title: str = "LAPORAN PENGGABUNGAN PAKET"
    made: str = ""
    receipt: str = ""
    counts: tuple[Count, ...] = ()
    packages: tuple[PackageLine, ...] = ()
    refused: tuple[ReasonLine, ...] = ()
    set_apart: tuple[ReasonLine, ...] = ()
    remarks: tuple[str, ...] = ()
    changes: tuple[ChangeLine, ...] = ()
    more_changes: int = Field(default=0, ge=0)
    restore_point: str = ""
