"""A roster as data: who is on it, which slips were found, and the report of both."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from asn_desktop.domain.person_name import full_name

if TYPE_CHECKING:
    from datetime import date

    from asn_desktop.domain.entered import Employment
    from asn_desktop.domain.identity import Sex


class Field(StrEnum):
    """What a column of a roster can hold; named as in `resources/roster/columns.json`."""

    NIP = "nip"
    NAME = "name"
    FRONT_TITLES = "front_titles"
    BACK_TITLES = "back_titles"
    SEX = "sex"
    PLACE_AND_DATE = "place_and_date"
    BIRTH_PLACE = "birth_place"
    BIRTH_DATE = "birth_date"
    GOLONGAN = "golongan"
    PANGKAT = "pangkat"
    JABATAN = "jabatan"
    UNIT = "unit"
    EMPLOYMENT = "employment"
    TMT = "tmt"
    LATSAR_SCORE = "latsar_score"
    LATSAR_QUALIFICATION = "latsar_qualification"
    LATSAR_SOURCE = "latsar_source"
    LATSAR_DATE = "latsar_date"
    STTPL_NUMBER = "sttpl_number"
    SKP_PREDICATE = "skp_predicate"
    SKP_SOURCE = "skp_source"
    SKP_DATE = "skp_date"


class ProblemLevel(StrEnum):
    """An error keeps the row out; a warning lets it in."""

    ERROR = "error"
    WARNING = "warning"


class ProblemCode(StrEnum):
    """The slips that are not about the form of the NIP; for those see `NipFault`."""

    NIP_DUPLICATE = "nip_duplicate"
    NAME_MISSING = "name_missing"
    SEX_DIFFERS = "sex_differs"
    BIRTH_DATE_DIFFERS = "birth_date_differs"
    STATUS_DIFFERS = "status_differs"
    AGE_AT_TMT = "age_at_tmt"
    TMT_IN_FUTURE = "tmt_in_future"
    UNIT_UNKNOWN = "unit_unknown"
    CELL_UNREADABLE = "cell_unreadable"


@dataclass(frozen=True, slots=True)
class OfficeRecord:
    """What the office knew of a person before the session; it never enters the session's score.

    Texts are as the office wrote them ("85,67", "Sangat Baik"); the source and date of Latsar
    also stand for the STTPL.
    """

    latsar_score: str = ""
    latsar_qualification: str = ""
    latsar_source: str = ""
    latsar_date: date | None = None
    sttpl_number: str = ""
    skp_predicate: str = ""
    skp_source: str = ""
    skp_date: date | None = None


class RosterRow(NamedTuple):
    """One person of a roster; `row` is the number that Excel shows.

    `golongan` is a code ("III/a") where it was understood, otherwise what was typed; `unit` is
    the table's name of it where it is known. `sex` and `birth_date` are the entered ones, or the
    NIP's where the sheet has none.
    """

    row: int
    nip: str
    name: str
    front_titles: str = ""
    back_titles: str = ""
    sex: Sex | None = None
    birth_place: str = ""
    birth_date: date | None = None
    golongan: str = ""
    pangkat: str = ""
    jabatan: str = ""
    unit: str = ""
    employment: Employment | None = None
    tmt: date | None = None
    office: OfficeRecord | None = None

    @property
    def full_name(self) -> str:
        """The name with its titles."""
        return full_name(self.front_titles, self.name, self.back_titles)


class RosterProblem(NamedTuple):
    """A slip: where, how grave, which, and what to do about it."""

    row: int
    level: ProblemLevel
    code: str
    message: str


class RefusedRow(NamedTuple):
    """Whom an error kept out: what the sheet says of name and NIP, as far as it could be read."""

    row: int
    name: str
    nip: str


@dataclass(frozen=True, slots=True)
class RosterReport:
    """What the doctor found: `rows` hold a person, `accepted` are those without an error."""

    sheet: str
    header_row: int
    rows: int
    accepted: tuple[RosterRow, ...] = ()
    problems: tuple[RosterProblem, ...] = ()
    refused_rows: tuple[RefusedRow, ...] = ()

    @property
    def refused(self) -> int:
        """How many people an error kept out."""
        return self.rows - len(self.accepted)


def report_json(report: RosterReport) -> dict[str, Any]:
    """Return the report in the shape of `roster check --json`."""
    return {
        "sheet": report.sheet,
        "header_row": report.header_row,
        "rows": report.rows,
        "accepted": len(report.accepted),
        "problems": [
            {
                "row": problem.row,
                "level": problem.level.value,
                "code": problem.code,
                "message": problem.message,
            }
            for problem in report.problems
        ],
    }
