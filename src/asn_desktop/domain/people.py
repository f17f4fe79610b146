"""Participants as the session's file knows them, and whether they came."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.person_name import full_name

if TYPE_CHECKING:
    from asn_desktop.domain.ids import ParticipantId

PRESENT = ("", "hadir", "terlambat")
"""A participant of whom nobody has said anything yet counts as present."""


PRESENCE, LATENESS, ABSENCE = "hadir", "terlambat", "tidak_hadir"


class Attendance(NamedTuple):
    """Whether somebody came. `status`: "", hadir, terlambat, tidak_hadir; `minutes` late."""

    status: str = ""
    reason: str = ""
    minutes: int = 0

    @property
    def is_present(self) -> bool:
        """Tell whether marks are expected."""
        return self.status in PRESENT


class Participant(NamedTuple):
    """One person who is evaluated; texts are "" where unknown, dates ISO 8601."""

    id: ParticipantId
    number: int
    nip: str
    front_titles: str
    name: str
    back_titles: str
    sex: str
    birth_place: str
    birth_date: str
    golongan: str
    pangkat: str
    jabatan: str
    unit: str
    employment: str
    tmt: str
    latsar_score: str
    latsar_qualification: str
    latsar_source: str
    latsar_date: str
    sttpl_number: str
    skp_predicate: str
    skp_source: str
    skp_date: str
    walk_in: bool
    attendance: Attendance
    voided: bool
    conflicted: bool = False

    @property
    def full_name(self) -> str:
        """Return the name with its titles."""
        return full_name(self.front_titles, self.name, self.back_titles)

    @property
    def printed_nip(self) -> str:
        """Return the NIP in groups of 8, 6, 1 and 3; as it is where it is no NIP."""
        return printed_nip(self.nip)

    @property
    def rank(self) -> str:
        """Return "Penata Muda (III/a)", or what is known of it."""
        if self.pangkat and self.golongan:
            return f"{self.pangkat} ({self.golongan})"
        return self.pangkat or self.golongan

    @property
    def is_present(self) -> bool:
        """Tell whether marks are expected."""
        return self.attendance.is_present and not self.voided


def printed_nip(nip: str) -> str:
    """Return a NIP as papers print it: 8-6-1-3; a foreign text as it is."""
    if len(nip) == NIP_DIGITS:
        return f"{nip[:8]} {nip[8:14]} {nip[14]} {nip[15:]}"
    return nip


NIP_DIGITS = 18
