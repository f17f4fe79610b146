"""The doctor's judgement of single rows: every slip is found, nothing is repaired."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from asn_desktop.domain.entered import (
    Employment,
    parse_date,
    parse_employment,
    parse_sex,
    split_place_and_date,
)
from asn_desktop.domain.errors import ROSTER_SENTENCES
from asn_desktop.domain.golongan import parse_golongan
from asn_desktop.domain.identity import nip_sentence, read_nip
from asn_desktop.domain.person_name import PersonName, split_name
from asn_desktop.domain.plain_text import plain_text
from asn_desktop.domain.roster import (
    Field,
    OfficeRecord,
    ProblemCode,
    ProblemLevel,
    RefusedRow,
    RosterProblem,
    RosterRow,
)
from asn_desktop.domain.wording import long_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from asn_desktop.domain.identity import Nip, Sex
    from asn_desktop.domain.units import UnitTable

    Person = Mapping[Field, object]

LONGEST_NAME = 200
LONGEST_TEXT = 300
CUT = "…"
OFFICE_TEXTS = (
    *(Field.LATSAR_SCORE, Field.LATSAR_QUALIFICATION, Field.LATSAR_SOURCE),
    *(Field.STTPL_NUMBER, Field.SKP_PREDICATE, Field.SKP_SOURCE),
)
OFFICE_FACTS = frozenset(
    (Field.LATSAR_SCORE, Field.LATSAR_QUALIFICATION, Field.STTPL_NUMBER, Field.SKP_PREDICATE)
)


def cell_text(cell: object) -> str:
    """Return what a cell shows: numbers without a needless ",0", with a decimal comma."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        text = plain_text(cell)
        return text if len(text) <= LONGEST_TEXT else text[: LONGEST_TEXT - 1] + CUT
    if isinstance(cell, float):
        return f"{cell:.10g}".replace(".", ",")
    return str(cell)


class RosterChecker:
    """Checks the rows of one sheet in their order; it remembers the NIPs it has seen.

    What repeats from row to row (units, golongan, sex) is worked out once a sheet.
    """

    def __init__(self, today: date, units: UnitTable | None) -> None:
        self.problems: list[RosterProblem] = []
        self.accepted: list[RosterRow] = []
        self.refused: list[RefusedRow] = []
        self._today = today
        self._units = units
        self._first_rows: dict[str, int] = {}
        remembered = lru_cache(maxsize=1024, typed=True)
        self._text = remembered(cell_text)
        self._sex = remembered(_sex)
        self._employment = remembered(_employment)
        self._golongan = remembered(_golongan)
        self._unit = remembered(self._known_unit)

    def check(self, row: int, person: Person) -> None:
        """Judge one person; the row joins `accepted` or its errors join `problems`."""
        before = len(self.problems)
        cell = person.get
        nip = self._nip(row, cell(Field.NIP))
        name = self._name(row, person)
        is_accepted = len(self.problems) == before
        sex = self._sex(cell(Field.SEX))
        employment = self._employment(cell(Field.EMPLOYMENT))
        tmt = parse_date(cell(Field.TMT), self._today)
        self._check_read(
            row, person, {Field.SEX: sex, Field.EMPLOYMENT: employment, Field.TMT: tmt}
        )
        place, born, typed_date = self._birth(person)
        if nip is not None:
            self._check_parts(row, nip, employment)
            self._check_entered(row, nip, sex, (born, typed_date))
        unit, unknown = self._unit(cell(Field.UNIT))
        if unknown and Field.UNIT in person:
            code = ProblemCode.UNIT_UNKNOWN
            self.problems.append(RosterProblem(row, ProblemLevel.WARNING, code.value, unknown))
        if not is_accepted or nip is None:
            typed = nip.digits if nip else cell_text(cell(Field.NIP))
            self.refused.append(RefusedRow(row, name.full or cell_text(cell(Field.NAME)), typed))
            return
        golongan, pangkat = self._golongan(cell(Field.GOLONGAN), cell(Field.PANGKAT))
        self.accepted.append(
            RosterRow(
                row=row, nip=nip.digits, name=name.name, front_titles=name.front,
                back_titles=name.back, sex=sex or nip.sex, birth_place=place,
                birth_date=born or nip.birth, golongan=golongan, pangkat=pangkat,
                jabatan=self._text(cell(Field.JABATAN)), unit=unit,
                employment=employment or (Employment.PPPK if nip.is_pppk else None),
                tmt=tmt,
                office=_office(person, self._today),
            )
        )  # fmt: skip

    def _nip(self, row: int, entered: object) -> Nip | None:
        reading = read_nip(entered, self._today)
        for fault in reading.faults:
            message = nip_sentence(fault, reading.digits)
            self.problems.append(RosterProblem(row, ProblemLevel.ERROR, fault.value, message))
        if reading.nip is not None:
            first = self._first_rows.setdefault(reading.digits, row)
            if first != row:
                self._report(row, ProblemCode.NIP_DUPLICATE, first=first)
        return reading.nip

    def _name(self, row: int, person: Person) -> PersonName:
        entered = person.get(Field.NAME)
        text = plain_text(entered) if isinstance(entered, str) else ""
        name = split_name(text[: LONGEST_NAME + 1])
        if len(text) > LONGEST_NAME:
            self._report(row, ProblemCode.NAME_MISSING, why="name_too_long", count=len(text))
        elif not any(character.isalpha() for character in name.name):
            self._report(row, ProblemCode.NAME_MISSING)
        front = self._text(person.get(Field.FRONT_TITLES)).strip("-, ")
        back = self._text(person.get(Field.BACK_TITLES)).strip("-, ")
        return _with_titles(name, front, back) if front or back else name

    def _birth(self, person: Person) -> tuple[str, date | None, str]:
        place = self._text(person.get(Field.BIRTH_PLACE))
        entered = person.get(Field.BIRTH_DATE)
        is_date = entered not in (None, "")
        if not is_date:
            entered = person.get(Field.PLACE_AND_DATE)
            if entered in (None, ""):
                return place, None, ""
        found, born, typed = split_place_and_date(entered, self._today)
        if is_date and not typed:
            return place, None, found  # a text without a day is no place in this column
        return place or found, born, typed

    def _check_read(self, row: int, person: Person, read: Mapping[Field, object]) -> None:
        """Warn of a cell that says something of which nothing was understood."""
        for field, found in read.items():
            entered = self._text(person.get(field))
            if found is None and any(map(str.isalnum, entered)):
                why = f"{field.value}_unreadable"
                self._report(row, ProblemCode.CELL_UNREADABLE, why=why, entered=entered)

    def _check_parts(self, row: int, nip: Nip, employment: Employment | None) -> None:
        if employment is not None and (employment is Employment.PPPK) != nip.is_pppk:
            kind = Employment.PPPK.value if nip.is_pppk else "CPNS/PNS"
            self._report(row, ProblemCode.STATUS_DIFFERS, entered=employment.value, kind=kind)
        if not nip.has_likely_age:
            self._report(row, ProblemCode.AGE_AT_TMT)
        if nip.starts_after(self._today):
            self._report(row, ProblemCode.TMT_IN_FUTURE)

    def _check_entered(
        self, row: int, nip: Nip, sex: Sex | None, birth: tuple[date | None, str]
    ) -> None:
        if sex is not None and sex is not nip.sex:
            self._report(row, ProblemCode.SEX_DIFFERS, entered=sex.value, told=nip.sex.value)
        born, typed = birth
        if born == nip.birth or not typed:
            return
        told = long_date(nip.birth)
        if born is not None:
            self._report(row, ProblemCode.BIRTH_DATE_DIFFERS, entered=long_date(born), told=told)
        else:
            self._report(
                row, ProblemCode.BIRTH_DATE_DIFFERS, why="date_unreadable", entered=typed, told=told
            )

    def _known_unit(self, cell: object) -> tuple[str, str]:
        """Return the table's name of a unit and no sentence, or what was typed and a sentence."""
        entered = cell_text(cell)
        if self._units is None:
            return entered, ""
        unit = self._units.lookup(entered, self._today)
        if unit is not None:
            return unit.name, ""
        nearest = self._units.nearest(entered) if entered else None
        if nearest is not None:
            why = ROSTER_SENTENCES["unit_nearly"].format(entered=entered, nearest=nearest.name)
        else:
            which = "unit_unknown" if entered else "unit_missing"
            why = ROSTER_SENTENCES[which].format(entered=entered)
        return entered, why

    def _report(self, row: int, code: ProblemCode, *, why: str = "", **facts: object) -> None:
        is_error = code in (ProblemCode.NIP_DUPLICATE, ProblemCode.NAME_MISSING)
        level = ProblemLevel.ERROR if is_error else ProblemLevel.WARNING
        message = ROSTER_SENTENCES[why or code.value].format(**facts)
        self.problems.append(RosterProblem(row, level, code.value, message))


def _with_titles(name: PersonName, front: str, back: str) -> PersonName:
    """Join the titles of separate columns to a name; they stand before those in its own cell."""
    parts = split_name(f"{front} {name.name}" + (f", {back}" if back else ""))
    kept = parts if parts.name == name.name else PersonName(front, name.name, back)
    return PersonName(kept.front or name.front, name.name, kept.back or name.back)


def _sex(cell: object) -> Sex | None:
    return parse_sex(cell_text(cell))


def _employment(cell: object) -> Employment | None:
    return parse_employment(cell_text(cell))


def _golongan(golongan: object, pangkat: object) -> tuple[str, str]:
    entered, rank = cell_text(golongan), cell_text(pangkat)
    step = (parse_golongan(entered) if entered else None) or parse_golongan(rank)
    if step is None:
        return entered, rank
    return step.code, step.pangkat or rank


def _office(person: Person, today: date) -> OfficeRecord | None:
    known = OFFICE_FACTS & person.keys()
    if not any(person[fact] not in (None, "") for fact in known):
        return None
    texts = {fact.value: cell_text(person.get(fact)) for fact in OFFICE_TEXTS}
    return OfficeRecord(
        **texts,
        latsar_date=parse_date(person.get(Field.LATSAR_DATE), today),
        skp_date=parse_date(person.get(Field.SKP_DATE), today),
    )


def check_rows(
    people: Iterable[tuple[int, Person]], *, today: date, units: UnitTable | None
) -> RosterChecker:
    """Judge all people of a sheet; each comes with the number of its row."""
    checker = RosterChecker(today, units)
    for row, person in people:
        checker.check(row, person)
    return checker
