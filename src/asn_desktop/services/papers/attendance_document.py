"""Daftar hadir: from the roster to what the list says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.documents import SignatureBlock
from asn_desktop.domain.hall_documents import (
    AttendanceDocument,
    AttendanceGroup,
    AttendanceLine,
)
from asn_desktop.services.papers.paper_parts import signer_block

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.domain.people import Participant
    from asn_desktop.services.papers.paper_parts import PaperParts
    from asn_desktop.services.session.context import SessionContext

NO_UNIT = "Unit belum diisi"
LEAST_SPARE, MOST_SPARE = 5, 20
PEOPLE_A_SPARE = 20
"""One blank row for so many people on the list: about one in twenty comes unannounced."""


class AttendanceDocuments:
    """Makes the attendance list of one session."""

    def __init__(self, context: SessionContext, parts: PaperParts) -> None:
        self._context, self._parts = context, parts

    def of(self, participants: Sequence[Participant]) -> AttendanceDocument:
        """Return the list of these people, grouped by unit.

        Units come in the order in which the roster names them first, people of a unit in the
        roster's order: what an office has sorted stays sorted.
        """
        parts = self._parts
        return AttendanceDocument(
            letterhead=parts.letterhead,
            subtitle=parts.title.upper(),
            held=parts.held,
            until=parts.until,
            place=parts.place,
            groups=_groups(participants),
            spare_rows=_spare(len(participants)),
            issued_place=parts.town,
            issued=parts.issued,
            signatures=(
                SignatureBlock(role="Petugas daftar hadir,"),
                signer_block(parts.signer("minutes"), titles=True, lead="Mengetahui,"),
            ),
            specimen=parts.specimen,
        )


def _groups(participants: Sequence[Participant]) -> tuple[AttendanceGroup, ...]:
    by_unit: dict[str, list[Participant]] = {}
    for person in participants:
        by_unit.setdefault(person.unit, []).append(person)
    if "" in by_unit:  # at the end: nobody looks for them by their unit
        by_unit[""] = by_unit.pop("")
    groups, number = [], 0
    for unit, people in by_unit.items():
        lines = tuple(
            AttendanceLine(
                number=number + place,
                name=person.full_name,
                nip=person.printed_nip,
            )
            for place, person in enumerate(people, 1)
        )
        number += len(lines)
        groups.append(AttendanceGroup(unit=unit or NO_UNIT, lines=lines))
    return tuple(groups)


def _spare(people: int) -> int:
    return min(max(-(-people // PEOPLE_A_SPARE), LEAST_SPARE), MOST_SPARE)
