"""A scorecard's codes, its rules with their versions, and sheets of more than five evaluators."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from papers_kit import finish, pages_of
from receipt_kit import carried
from session_kit import PASSPHRASE, fill, new_session, roster_report

from asn_desktop.printing.scorecard import scorecards_pdf
from asn_desktop.services.papers.paper_parts import paper_parts
from asn_desktop.services.papers.scorecard_document import ScorecardDocuments
from asn_desktop.services.workspace import Workspace, create_session
from asn_desktop.store.state import state_hash

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from asn_desktop.domain.documents import ScorecardDocument
    from asn_desktop.domain.ids import EvaluatorId, ParticipantId

    LaptopOf = Callable[[EvaluatorId], Workspace]


def cards_of(desk: Workspace, person: ParticipantId) -> tuple[ScorecardDocument, ...]:
    context = desk._context
    makes = ScorecardDocuments(context, paper_parts(context, desk.settings), desk.discipline)
    return makes.of(desk.results.result(person), draft=False)


def test_the_page_says_its_codes_and_the_versions_of_its_rules(
    desk: Workspace, siti: ParticipantId
) -> None:
    finish(desk)
    (card,) = cards_of(desk, siti)
    assert card.receipt == f"Keadaan sesi {state_hash(desk._context.ledger)[:16]}."
    (page,) = pages_of(scorecards_pdf([card]))
    assert f"Kodelembar{card.verification}" in page
    assert "".join(card.receipt.split()) in page
    assert "Instrumenberakhlak-7-bars5versi1;kualifikasitingkat-5versi" in page
    assert "memberikodelembaryangsama." in page


def test_the_same_facts_have_the_same_code_wherever_they_are_printed(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    finish(desk)
    (card,), (again,) = cards_of(desk, siti), cards_of(desk, siti)
    assert card == again
    desk.discipline.withdraw_attestation(rahma, [desk.roster.participants()[1].id])
    (elsewhere,) = cards_of(desk, siti)
    assert elsewhere.verification == card.verification
    assert elsewhere.receipt != card.receipt
    desk.roster.set_fields(siti, {"name": "Siti Aminatun"})
    assert cards_of(desk, siti)[0].verification != card.verification


def test_a_laptop_that_sent_names_the_package_until_marks_change(
    desk: Workspace, laptop_of: LaptopOf, rahma: EvaluatorId, siti: ParticipantId, tmp_path: Path
) -> None:
    laptop = laptop_of(rahma)
    fill(laptop, rahma)
    assert cards_of(laptop, siti)[0].receipt.startswith("Keadaan sesi ")
    laptop.sheets.finalise(rahma)
    carried(laptop, desk, tmp_path / "rahma.asnpkg")
    sent = f"Paket terkirim {laptop.receipts.sent()[0].receipt}."
    assert cards_of(laptop, siti)[0].receipt == sent

    laptop.sheets.reopen(rahma, [siti], "keliru")
    laptop.scoring.mark(siti, rahma, [(laptop.session.overview().criteria[0], 2)])
    other = laptop.roster.participants()[1].id
    assert cards_of(laptop, siti)[0].receipt.startswith("Keadaan sesi ")
    assert cards_of(laptop, other)[0].receipt == sent


@pytest.mark.parametrize(
    ("count", "titles"),
    [
        (5, ["PENILAI"]),
        (6, ["PENILAI 1 SAMPAI 5 DARI 6", "PENILAI 6 DARI 6"]),
        (7, ["PENILAI 1 SAMPAI 5 DARI 7", "PENILAI 6 SAMPAI 7 DARI 7"]),
    ],
)
def test_many_evaluators_are_one_sheet_of_counted_pages(
    tmp_path: Path, count: int, titles: list[str]
) -> None:
    path = tmp_path / "sesi.asn"
    names = tuple(f"Penilai Ke-{number}" for number in range(1, count + 1))
    create_session(path, new_session(evaluators=names), PASSPHRASE)
    with Workspace.open(path, PASSPHRASE) as desk:
        desk.roster_import.import_rows(roster_report())
        first, second, *_ = desk.roster.participants()
        evaluator = next(
            each for each in desk.session.overview().evaluators if each.name == names[-1]
        )
        code = desk.session.overview().criteria[0]
        desk.scoring.mark(first.id, evaluator.id, [(code, "T")], "tidak tampak")
        cards = cards_of(desk, first.id)
        pages = pages_of(scorecards_pdf([*cards, *cards_of(desk, second.id)]))
    assert [card.evaluators_title for card in cards] == titles
    assert len({card.verification for card in cards}) == 1
    assert len(pages) == 2 * len(cards)
    assert [(card.part, card.parts) for card in cards] == [
        (number, len(cards)) for number in range(1, len(cards) + 1)
    ]
    for number, title in enumerate(titles, 1):
        assert "".join(title.split()) in pages[number - 1]
        assert f"Halaman{number}dari{len(titles)}" in pages[number - 1]
    last = pages[len(titles) - 1]
    assert f"Penilai(P{count})," in last
    assert f"P{count}·" in last
    assert f"Halaman1dari{len(titles)}" in pages[len(titles)]
