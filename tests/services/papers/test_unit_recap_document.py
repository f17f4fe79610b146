"""The recap of units: no mean and no count that would tell what a small unit came to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from papers_kit import finish, pages_of
from session_kit import fill

from asn_desktop.domain.recap import UNCONFIRMED
from asn_desktop.domain.roster import RosterReport, RosterRow
from asn_desktop.printing.unit_recap import unit_recap_pdf
from asn_desktop.services.papers.paper_parts import paper_parts
from asn_desktop.services.papers.unit_recap_document import UnitRecapDocuments

if TYPE_CHECKING:
    from asn_desktop.domain.ids import EvaluatorId, ParticipantId
    from asn_desktop.domain.office_documents import UnitRecapDocument, UnitRecapLine
    from asn_desktop.services.workspace import Workspace


def recap_of(desk: Workspace) -> UnitRecapDocument:
    context = desk._context
    makes = UnitRecapDocuments(context, paper_parts(context, desk.settings))
    return makes.of(desk.results.results())


def join(desk: Workspace, *units: str) -> None:
    """Add one person more to each of these units."""
    rows = tuple(
        RosterRow(20 + k, f"199203142025061{k + 10:03}", f"Orang {k}", unit=unit)
        for k, unit in enumerate(units)
    )
    desk.roster_import.import_rows(RosterReport("Peserta", 20, len(rows), rows))


def confirm(desk: Workspace, *people: ParticipantId) -> None:
    """Give everybody fours, finalise, and confirm these; all where none are named."""
    for evaluator in desk.session.overview().evaluators:
        fill(desk, evaluator.id, 4)
        desk.sheets.finalise(evaluator.id)
    desk.results.confirm("Sekar Umpama", people)


def people_of(desk: Workspace, unit: str) -> list[ParticipantId]:
    return [each.id for each in desk.roster.participants() if each.unit == unit]


def bands(line: UnitRecapLine) -> list[tuple[str, int]]:
    return [(band.label, band.count) for band in line.bands]


@pytest.fixture
def large(desk: Workspace) -> Workspace:
    join(desk, *["Dinas Perhubungan"] * 6, *["Dinas Kesehatan"] * 4)
    return desk


@pytest.fixture
def filled(large: Workspace) -> Workspace:
    confirm(large)
    return large


def test_small_units_name_their_people_and_tell_nothing_more(filled: Workspace) -> None:
    document = recap_of(filled)
    units = {unit.unit: unit for unit in document.units}
    small = units["Dinas Sosial"]
    assert sorted(small.names) == ["Andi Baso", "Joko Susilo"]
    assert (small.mean, small.bands, set(small.means)) == ("", (), {""})
    large = units["Dinas Perhubungan"]
    assert (large.mean, large.means, large.names) == ("4,00", ("4,00",) * 7, ())
    assert bands(large) == [("Baik", 6)]
    assert document.core_values[0] == "Berorientasi Pelayanan"
    assert (document.everybody.expected, document.everybody.evaluated) == (14, 14)


def test_a_small_unit_names_only_whom_somebody_evaluated(
    desk: Workspace, rahma: EvaluatorId, siti: ParticipantId
) -> None:
    """The column is headed "Yang dinilai"; a few, all evaluated or not, tell no bands either."""
    codes = desk.session.overview().criteria
    desk.scoring.mark(siti, rahma, [(code, 4) for code in codes])
    document = recap_of(desk)
    units = {unit.unit: (unit.evaluated, unit.names) for unit in document.units}
    assert units == {"Dinas Kesehatan": (1, ("Siti Aminah",)), "Dinas Sosial": (0, ())}
    assert (document.everybody.evaluated, document.everybody.bands) == (1, ())


def test_what_all_units_come_to_does_not_give_a_small_one_away(filled: Workspace) -> None:
    """Two people are left over by the two large units: bands of everybody would be theirs."""
    document = recap_of(filled)
    assert document.everybody.bands == ()
    units = {unit.unit: unit for unit in document.units}
    withheld = units["Dinas Kesehatan"]
    assert (withheld.evaluated, withheld.mean, withheld.names) == (6, "", ())
    assert withheld.remark.startswith("ditahan")


def test_small_units_are_told_together(desk: Workspace) -> None:
    assert recap_of(desk).together is not None
    join(desk, *["Dinas Perhubungan"] * 5, "Inspektorat Daerah")
    confirm(desk)
    document = recap_of(desk)
    together = document.together
    assert together is not None
    assert (together.unit, together.evaluated) == ("3 unit kecil bersama", 5)
    assert together.mean == "4,00"
    # Five are enough to be told apart from the large unit: so are everybody's bands.
    assert bands(document.everybody) == [("Baik", 10)]


def test_where_nobody_is_left_over_everybodys_bands_are_told(desk: Workspace) -> None:
    join(desk, *["Dinas Kesehatan"] * 3, *["Dinas Sosial"] * 3)
    confirm(desk)
    document = recap_of(desk)
    everybody = document.everybody
    assert document.together is None
    assert bands(everybody) == [("Baik", 10)]
    assert everybody.mean == "4,00"


def test_what_nobody_confirmed_is_told_as_that_and_the_recap_is_a_draft(large: Workspace) -> None:
    confirm(large, *people_of(large, "Dinas Perhubungan")[1:])
    document = recap_of(large)
    units = {unit.unit: unit for unit in document.units}
    assert bands(units["Dinas Perhubungan"]) == [("Baik", 5), (UNCONFIRMED, 1)]
    assert bands(document.everybody) == [("Baik", 5), (UNCONFIRMED, 9)]
    assert document.draft
    printed = "".join(pages_of(unit_recap_pdf(document)))
    assert "Kualifikasi,menurutjumlahorangUnitBaikBelumdikonfirmasi" in printed
    large.session.close_session(with_gaps=True, why="selesai")
    assert not recap_of(large).draft


def test_what_is_only_proposed_stands_nowhere(large: Workspace, rahma: EvaluatorId) -> None:
    fill(large, rahma, 4)
    document = recap_of(large)
    assert document.draft
    assert {line.bands for line in (*document.units, document.everybody)} == {()}


def test_bands_of_a_few_are_not_given_away_by_a_large_unit_that_waits(large: Workspace) -> None:
    """Nobody of the large units is confirmed yet: everybody's bands would be the small one's."""
    confirm(large, *people_of(large, "Dinas Sosial"))
    assert recap_of(large).everybody.bands == ()
    large.results.confirm("Sekar Umpama", people_of(large, "Dinas Perhubungan")[:1])
    units = {unit.unit: unit for unit in recap_of(large).units}
    assert units["Dinas Perhubungan"].bands == ()


def test_it_is_a_draft_until_every_sheet_is_final_and_prints_the_same_again(
    desk: Workspace,
) -> None:
    assert recap_of(desk).draft
    finish(desk)
    document = recap_of(desk)
    assert not document.draft
    assert document.signature.name == "Dr. Sekar Umpama, M.AP."
    assert unit_recap_pdf(document) == unit_recap_pdf(recap_of(desk))


def test_an_empty_session_has_an_empty_recap(desk: Workspace) -> None:
    context = desk._context
    makes = UnitRecapDocuments(context, paper_parts(context, desk.settings))
    document = makes.of(())
    assert (document.units, document.everybody.expected, document.draft) == ((), 0, False)
