from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from asn_desktop.domain.discipline import DisciplineState
from asn_desktop.domain.recap import (
    UNCONFIRMED,
    RecapRow,
    RecapSession,
    confirmed_bands,
    unit_rows,
)


def row(number: int, unit: str, total: str | None, **more: object) -> RecapRow:
    score = None if total is None else Decimal(total)
    return RecapRow(number, f"Orang {number}", "", unit, total=score, proposed="Baik", **more)  # type: ignore[arg-type]


def test_a_unit_of_four_names_no_average() -> None:
    (unit,) = unit_rows([row(n, "Dinas", "3.50") for n in range(4)])
    assert (unit.people, unit.scored, unit.average, unit.bands) == (4, 4, None, ())
    assert unit.is_small


def test_a_unit_of_five_has_one_and_it_is_exact() -> None:
    rows = [row(n, "Dinas", "3.33", exact=Fraction(10, 3)) for n in range(4)]
    (unit,) = unit_rows([*rows, row(4, "Dinas", "4.00", confirmed="Sangat Baik")])
    assert unit.average == (4 * Fraction(10, 3) + 4) / 5
    assert unit.bands == ()  # one confirmed band among five would tell whose it is
    assert not unit.is_small


def test_a_unit_counts_bands_that_somebody_confirmed_and_who_has_none_yet() -> None:
    confirmed = [row(n, "Dinas", "3.5", confirmed="Baik" if n else "Sangat Baik") for n in range(5)]
    waiting = [row(n, "Dinas", "3.5") for n in range(5, 7)]
    (unit,) = unit_rows([*confirmed, *waiting, row(7, "Dinas", "3.5", is_present=False)])
    assert unit.bands == (("Baik", 4), ("Sangat Baik", 1), (UNCONFIRMED, 2))


def test_what_is_only_proposed_is_no_result() -> None:
    (unit,) = unit_rows([row(n, "Dinas", "3.5") for n in range(8)])
    assert (unit.scored, unit.bands) == (8, ())
    assert confirmed_bands(["", ""], ("Baik",)) == ()


def test_bands_come_in_their_order_and_one_of_earlier_rules_after_them() -> None:
    counts = confirmed_bands(["Lama", "Kurang", "", "Lama"], ("Baik", "Kurang"))
    assert counts == (("Baik", 0), ("Kurang", 1), ("Lama", 2), (UNCONFIRMED, 1))


def test_people_without_a_total_do_not_fill_a_small_unit_up() -> None:
    (unit,) = unit_rows([*(row(n, "Dinas", "3.5") for n in range(4)), row(4, "Dinas", None)])
    assert (unit.people, unit.scored, unit.average) == (5, 4, None)


def test_sessions_and_scales_are_never_averaged_together() -> None:
    one, other = RecapSession("A", scale="tingkat-5"), RecapSession("B", scale="pp30-120")
    rows = [row(n, "Dinas", "3.5", session=one if n % 2 else other) for n in range(8)]
    assert [(unit.session, unit.scored) for unit in unit_rows(rows)] == [(other, 4), (one, 4)]


def test_notes_are_counted() -> None:
    states = [DisciplineState.HAS_NOTES, DisciplineState.ATTESTED_CLEAN, DisciplineState.UNCHECKED]
    rows = [row(n, "Dinas", None, discipline=state) for n, state in enumerate(states)]
    (unit,) = unit_rows(rows)
    assert (unit.with_notes, unit.scored) == (1, 0)
