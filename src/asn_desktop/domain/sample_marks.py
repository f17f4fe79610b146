"""Marks that nobody gave, for demonstrations: plausible, and the same for a seed."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.instrument import NOT_OBSERVED

if TYPE_CHECKING:
    from asn_desktop.domain.instrument import Observation

SEVERITY = (0.12, 0.0, -0.18)
"""How mild each evaluator is, in levels; further ones begin again."""

TYPICAL, APART, NOISE = 4.28, 0.36, 0.33
WEAK_EVERY, WEAK = 41, 2.5
"""Somebody in so many is far below the others, so that a recap has something to find."""

UNSEEN_EVERY = 157
WIDE_PLACES = frozenset({(17, 0), (58, 2)})
"""Participant and evaluator, by place, where one sees things quite otherwise."""

UNSEEN_REASONS = (
    "tidak ada tugas kelompok selama sesi",
    "peserta hanya menyampaikan paparan singkat",
    "belum pernah bekerja di satu kegiatan",
)
REMARKS = (
    "Paparannya runtut dan menjawab pertanyaan dengan tenang.",
    "Memberi contoh nyata dari unitnya.",
    "Perlu lebih berani menyampaikan pendapat.",
    "Aktif membantu rekan saat diskusi kelompok.",
    "Rencana tindak lanjutnya jelas dan terukur.",
)
REMARK_EVERY = 6


class SampleSheet(NamedTuple):
    """One evaluator's made-up sheet; `why` is given where something was not observed."""

    levels: tuple[Observation, ...]
    why: str
    remark: str


def sample_sheets(people: int, evaluators: int, criteria: int) -> list[list[SampleSheet]]:
    """Return a sheet for each participant and, within, each evaluator; nearly all rated high."""
    chance = random.Random(20260204)  # noqa: S311 - made-up marks, no secret
    return [_sheets_of(place, (evaluators, criteria), chance) for place in range(1, people + 1)]


def _sheets_of(place: int, size: tuple[int, int], chance: random.Random) -> list[SampleSheet]:
    evaluators, criteria = size
    usual = WEAK if place % WEAK_EVERY == 0 else chance.gauss(TYPICAL, APART)
    leaning = [chance.gauss(0, NOISE) for _ in range(criteria)]
    sheets = []
    for evaluator in range(evaluators):
        mild = SEVERITY[evaluator % len(SEVERITY)]
        levels: list[Observation] = [
            _level(usual + mild + lean + chance.gauss(0, NOISE)) for lean in leaning
        ]
        if (place, evaluator) in WIDE_PLACES:
            levels[place % criteria] = 2
        number = place * evaluators + evaluator
        why = _unseen(levels, number)
        remark = chance.choice(REMARKS) if number % REMARK_EVERY == 0 else ""
        sheets.append(SampleSheet(tuple(levels), why, remark))
    return sheets


def _unseen(levels: list[Observation], number: int) -> str:
    """Make one level of a few sheets T; return why."""
    if number % UNSEEN_EVERY:
        return ""
    levels[number % len(levels)] = NOT_OBSERVED
    return UNSEEN_REASONS[number % len(UNSEEN_REASONS)]


def _level(wanted: float) -> int:
    return max(1, min(5, round(wanted)))
