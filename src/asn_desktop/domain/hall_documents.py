"""Papers of the hall, for people with a pen: who signs that they came, and sheets to mark by hand.

As in `documents`, every text is as it is to be read.
"""

from __future__ import annotations

from datetime import date  # noqa: TC003 - pydantic reads it when the models are made

from pydantic import Field

from asn_desktop.domain.documents import IdentityBlock, OfficePaper, SignatureBlock
from asn_desktop.domain.models import Frozen


class AttendanceLine(Frozen):
    """One person of the list; `number` counts the list from 1, `nip` is in groups."""

    number: int
    name: str
    nip: str = ""


class AttendanceGroup(Frozen):
    """The people of one unit, in the order of the list."""

    unit: str
    lines: tuple[AttendanceLine, ...] = Field(min_length=1)


class AttendanceDocument(OfficePaper):
    """Daftar hadir: everybody by unit, with room to sign.

    `held` and `until` are the session's days; where there are several, the day of a list is
    written by hand. `spare_rows` are for people who are on no list.
    """

    title: str = "DAFTAR HADIR"
    held: date
    until: date | None = None
    place: str = ""
    groups: tuple[AttendanceGroup, ...] = ()
    spare_rows: int = Field(default=5, ge=0, le=100)
    issued_place: str = ""
    issued: date
    signatures: tuple[SignatureBlock, ...] = Field(min_length=1, max_length=3)

    @property
    def expected(self) -> int:
        """Return how many people are on the list."""
        return sum(len(group.lines) for group in self.groups)


class BlankLine(Frozen):
    """What gets one mark; `number` is its place on the sheet and on the screen, from 1."""

    number: int
    text: str
    guides: tuple[str, ...] = ()
    """Behaviours that only help, where the value gets the mark as a whole."""


class BlankCoreValue(Frozen):
    """One core value with what is marked of it, in the order of the screen."""

    name: str
    lines: tuple[BlankLine, ...] = Field(min_length=1)


class BlankSheetDocument(OfficePaper):
    """A sheet to be marked by hand: one participant, one evaluator, one code.

    `levels` are the scale's levels ("1", "5"), lowest first; `legend` names them. `code` is the
    personal code (XXXX-XXXX) by which the sheet is keyed back. `number` is the participant's
    place on the roster; `town` stands before the date that the evaluator writes.
    """

    title: str = "LEMBAR PENILAIAN (ISIAN TANGAN)"
    number: str = ""
    participant: IdentityBlock
    evaluator: IdentityBlock
    levels: tuple[str, ...] = Field(min_length=2, max_length=20)
    legend: str = ""
    core_values: tuple[BlankCoreValue, ...] = Field(min_length=1)
    code: str
    town: str = ""
