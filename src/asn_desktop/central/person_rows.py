"""Rows of people: what several registers of one entity say together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.central.migrations import TEXT_FIELDS
from asn_desktop.central.spelling import spelled
from asn_desktop.domain import registers
from asn_desktop.domain.registers import ROSTER_FIELDS

MOST = 10**9
"""No number is larger, here and at the table."""

if TYPE_CHECKING:
    from collections.abc import Mapping

    from asn_desktop.domain.ledger import Json


def participant_row(ent: str, said: Mapping[str, Json]) -> tuple[object, ...]:
    """Return id, NIP, unit, number, the texts, walk-in, attendance and whether on the roster.

    A field without a register of its own is what the walk-in entry says; of somebody who is on
    the roster that entry says nothing.
    """
    walk_in = None if registers.is_on_roster(said) else said.get(registers.WALK_IN)
    entry = walk_in if isinstance(walk_in, dict) else {}
    texts = dict.fromkeys(ROSTER_FIELDS, "")
    for source in (entry, said):
        texts.update((f, text) for f, text in source.items() if f in texts and type(text) is str)
    attendance = said.get(registers.ATTENDANCE)
    presence = attendance if isinstance(attendance, dict) else {}
    return (
        ent.removeprefix(registers.PARTICIPANT),
        texts["nip"],
        texts["unit"],
        _whole(said.get(registers.NUMBER) or entry.get(registers.NUMBER)),
        *(texts[field] for field in TEXT_FIELDS),
        int(bool(entry)),
        _text(presence.get("status")),
        _text(presence.get("reason")),
        _whole(presence.get("minutes")),
        int(any(texts.values())),
    )


def evaluator_row(evaluator: str, said: Mapping[str, Json], *, removed: bool) -> tuple[object, ...]:
    """Return id, name, profile and whether removed."""
    profile = said.get(registers.PROFILE)
    known = profile if isinstance(profile, dict) else {}
    return (
        evaluator,
        _text(known.get("name")),
        spelled(known),
        int(removed),
    )


def _text(*candidates: Json) -> str:
    return next((text for text in candidates if isinstance(text, str)), "")


def _whole(number: Json) -> int:
    return number if type(number) is int and 0 <= number <= MOST else 0
