"""The recap of units: no mean and no count that would tell what a small unit came to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from papers_kit import finish
from session_kit import fill

from asn_desktop.domain.roster import RosterReport, RosterRow
from asn_desktop.printing.unit_recap import unit_recap_pdf
from asn_desktop.services.papers.paper_parts import paper_parts
from asn_desktop.services.papers.unit_recap_document import UnitRecapDocuments

if TYPE_CHECKING:
    from asn_desktop.domain.ids import EvaluatorId, ParticipantId
    from asn_desktop.domain.office_documents import UnitRecapDocument
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


@pytest.fixture
def filled(desk: Workspace, rahma: EvaluatorId) -> Workspace:
    join(desk, *["Dinas Perhubungan"] * 6, *["Dinas Kesehatan"] * 4)
    fill(desk, rahma, 4)
    return desk


def test_small_units_name_their_people_and_tell_nothing_more(filled: Workspace) -> None:
    document = recap_of(filled)
    units = {unit.unit: unit for unit in document.units}
    small = units["Dinas Sosial"]
    assert sorted(small.names) == ["Andi Baso", "Joko Susilo"]
    assert (small.mean, small.bands, set(small.means)) == ("", (), {""})
    large = units["Dinas Perhubungan"]
    assert (large.mean, large.means, large.names) == ("4,00", ("4,00",) * 7, ())
    assert [(band.label, band.count) for band in large.bands] == [("Baik", 6)]
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


def test_small_units_are_told_together(desk: Workspace, rahma: EvaluatorId) -> None:
    assert recap_of(desk).together is not None
    join(desk, *["Dinas Perhubungan"] * 5, "Inspektorat Daerah")
    fill(desk, rahma, 4)
    document = recap_of(desk)
    together = document.together
    assert together is not None
    assert (together.unit, together.evaluated) == ("3 unit kecil bersama", 5)
    assert together.mean == "4,00"
    # Five are enough to be told apart from the large unit: so are everybody's bands.
    assert [(band.label, band.count) for band in document.everybody.bands] == [("Baik", 10)]


def test_where_nobody_is_left_over_everybodys_bands_are_told(
    desk: Workspace, rahma: EvaluatorId
) -> None:
    join(desk, *["Dinas Kesehatan"] * 3, *["Dinas Sosial"] * 3)
    fill(desk, rahma, 4)
    document = recap_of(desk)
    everybody = document.everybody
    assert document.together is None
    assert [(band.label, band.count) for band in everybody.bands] == [("Baik", 10)]
    assert everybody.mean == "4,00"


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
