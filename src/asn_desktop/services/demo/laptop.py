"""What one evaluator of the demonstration enters on the own laptop."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from asn_desktop.domain.discipline import NoteRecord, NoteSource
from asn_desktop.domain.instrument import NOT_OBSERVED
from asn_desktop.domain.sample_marks import sample_sheets
from asn_desktop.services.demo import content

if TYPE_CHECKING:
    from asn_desktop.domain.ids import CriterionCode, EvaluatorId
    from asn_desktop.domain.instrument import Observation
    from asn_desktop.domain.people import Participant
    from asn_desktop.domain.sample_marks import SampleSheet
    from asn_desktop.services.workspace import Workspace

OPENING = dt.time(8, 30)


def evaluate(laptop: Workspace, place: int) -> None:
    """Mark everybody who came, write notes, attest the rest, and make all sheets final."""
    evaluator = _own(laptop)
    people = laptop.roster.participants()
    codes = laptop.session.overview().criteria
    sheets = sample_sheets(len(people), len(content.PROFILES), len(codes))
    for person, of_person in zip(people, sheets, strict=True):
        if person.is_present:
            levels = list(zip(codes, of_person[place].levels, strict=True))
            _mark(laptop, person, levels, of_person[place])
    _write_notes(laptop, evaluator, people, place)
    laptop.discipline.attest(evaluator, [p.id for p in laptop.discipline.unattested(evaluator)])
    laptop.sheets.finalise(evaluator)


def _mark(
    laptop: Workspace,
    person: Participant,
    levels: list[tuple[CriterionCode, Observation]],
    sheet: SampleSheet,
) -> None:
    evaluator = _own(laptop)
    seen = [(code, level) for code, level in levels if level != NOT_OBSERVED]
    laptop.scoring.mark(person.id, evaluator, seen)
    unseen = [(code, level) for code, level in levels if level == NOT_OBSERVED]
    if unseen:
        laptop.scoring.mark(person.id, evaluator, unseen, sheet.why)
    if sheet.remark:
        laptop.scoring.remark(person.id, evaluator, None, sheet.remark)


def _own(laptop: Workspace) -> EvaluatorId:
    """Return whose laptop this is.

    :raises ValueError: a coordinator's.
    """
    if laptop.own_evaluator is None:
        message = "an evaluator's laptop is needed"
        raise ValueError(message)
    return laptop.own_evaluator


def _write_notes(
    laptop: Workspace, evaluator: EvaluatorId, people: tuple[Participant, ...], place: int
) -> None:
    for note in content.NOTES:
        if note.evaluator != place:
            continue
        late = note.participant == content.LATE
        record = NoteRecord(
            participant=people[note.participant - 1].id,
            author=evaluator,
            category=note.category,
            date=content.DAY,
            time=OPENING,
            source=NoteSource.PRESENSI if late else NoteSource.PENGAMATAN_SESI,
            text=note.text,
            minutes=content.LATE_MINUTES if late else None,
        )
        laptop.discipline.write(record, note.reply)
