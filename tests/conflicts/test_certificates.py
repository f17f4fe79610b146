"""Two tables issue for one person, or confirm differently, before they know of each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflict_kit import only

from asn_desktop.domain.conflicts import ConflictKind
from asn_desktop.domain.print_jobs import PrintWish
from asn_desktop.domain.results import CONFIRMED

if TYPE_CHECKING:
    from conflict_kit import Day, Place


def two_tables(day: Day) -> tuple[Place, Place]:
    """Return two tables that know the same whole day."""
    with day.table.opened() as desk:
        day.complete(desk)
    second = day.coordinators_laptop("Dewi")
    day.bring(day.table, second)
    return day.table, second


def issued_by(day: Day, place: Place, reserved: int) -> None:
    with place.opened() as desk:
        numbering = desk.settings.numbering().model_copy(update={"first": reserved})
        desk.settings.set_numbering(numbering)
        path = day.folder / f"{reserved}.pdf"
        assert desk.papers.write(PrintWish("certificate", (day.siti,)), path).printed == 1


def test_both_issue_for_one_person_and_the_chosen_paper_holds(day: Day) -> None:
    for place, reserved in zip(two_tables(day), (17, 30), strict=True):
        issued_by(day, place, reserved)
    day.gathered([ConflictKind.CERTIFICATE])
    with day.table.opened() as desk:
        conflict = only(desk)
        assert conflict.how == (
            "Sertifikat Siti Aminah terbit di dua meja: Dewi menerbitkan"
            " 800.1.4.4/30/BKPSDM/2026, Koordinator menerbitkan 800.1.4.4/17/BKPSDM/2026."
        )
        assert conflict.look.startswith("Tanyakan kertas mana yang sudah diserahkan")
        assert (conflict.participant, conflict.field) == ("Siti Aminah", "Sertifikat")
        assert conflict.person == day.siti
        desk.conflicts.resolve_all_of("Dewi", "kertas Dewi sudah diserahkan")
        (state,) = [s for s in desk.papers.certificate_states() if s.participant.id == day.siti]
        assert (state.status, state.number) == ("terbit", "800.1.4.4/30/BKPSDM/2026")
        (decision,) = desk.conflicts.decisions()
        assert decision.participant == "Siti Aminah"
        assert decision.chosen == "800.1.4.4/30/BKPSDM/2026, Baik"


def test_a_confirmation_that_is_chosen_unchanged_still_holds(day: Day) -> None:
    for place, signer in zip(two_tables(day), ("Ani Umpama", "Dewi Umpama"), strict=True):
        with place.opened() as desk:
            desk.results.confirm(signer, [day.siti])
    day.gathered([ConflictKind.ROSTER])
    with day.table.opened() as desk:
        conflict = only(desk)
        (n,) = [each.n for each in conflict.choices if "Dewi Umpama" in each.shown]
        desk.conflicts.resolve(conflict.id, n, "Dewi yang ditugasi")
        result = desk.results.result(day.siti)
        assert (result.status, result.confirmed_by) == (CONFIRMED, "Dewi Umpama")
