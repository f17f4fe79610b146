"""A checked row of a sheet as the registers that it fills."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.registers import of_participant

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.domain.roster import RosterRow
    from asn_desktop.store.ledger_store import Step


def fields_of_row(row: RosterRow) -> dict[str, str]:
    """Return register names and texts; what the row does not say is absent."""
    office = row.office
    texts = {
        "nip": row.nip,
        "front_titles": row.front_titles,
        "name": row.name,
        "back_titles": row.back_titles,
        "sex": row.sex.value if row.sex else "",
        "birth_place": row.birth_place,
        "birth_date": _iso(row.birth_date),
        "golongan": row.golongan,
        "pangkat": row.pangkat,
        "jabatan": row.jabatan,
        "unit": row.unit,
        "employment": row.employment.value if row.employment else "",
        "tmt": _iso(row.tmt),
    }
    if office is not None:
        texts |= {
            "latsar_score": office.latsar_score,
            "latsar_qualification": office.latsar_qualification,
            "latsar_source": office.latsar_source,
            "latsar_date": _iso(office.latsar_date),
            "sttpl_number": office.sttpl_number,
            "skp_predicate": office.skp_predicate,
            "skp_source": office.skp_source,
            "skp_date": _iso(office.skp_date),
        }
    return {field: text for field, text in texts.items() if text}


def set_fields(step: Step, participant: ParticipantId, fields: Mapping[str, str]) -> None:
    """Enter these fields of a participant within a step."""
    for field, text in fields.items():
        step.set(of_participant(participant, field), text)


def _iso(day: dt.date | None) -> str:
    return day.isoformat() if day else ""
