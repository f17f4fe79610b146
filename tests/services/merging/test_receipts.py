"""Final becomes received by a code, and only as far as the table has it."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from receipt_kit import carried, statuses
from session_kit import NIPS, PASSPHRASE, fill

from asn_desktop.domain.errors import (
    CannotWriteError,
    CodeShapeError,
    NothingSentError,
    NothingToAcknowledgeError,
    OwnCodeError,
    UnknownAcknowledgementError,
)
from asn_desktop.domain.sheets import Delivery, SheetStatus
from asn_desktop.services.merging.receipts import SentState, TableState
from asn_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from asn_desktop.domain.ids import EvaluatorId, ParticipantId

    LaptopOf = Callable[[EvaluatorId], Workspace]

DRAFT, FINAL, RECEIVED = SheetStatus.DRAFT, SheetStatus.FINAL, SheetStatus.RECEIVED


@pytest.fixture
def laptop(laptop_of: LaptopOf, rahma: EvaluatorId) -> Workspace:
    """Open Rahma's laptop; everybody is marked and every sheet is final."""
    made = laptop_of(rahma)
    fill(made, rahma)
    made.sheets.finalise(rahma)
    return made


# --- codes -----------------------------------------------------------------------------


@pytest.mark.parametrize("spell", [str, str.lower, lambda code: f" {code.replace('-', ' ')} "])
def test_a_typed_code_turns_final_into_received(
    desk: Workspace,
    laptop: Workspace,
    rahma: EvaluatorId,
    tmp_path: Path,
    spell: Callable[[str], str],
) -> None:
    told = carried(laptop, desk, tmp_path / "rahma.asnpkg")
    assert (told.state, told.sender) == (TableState.GIVEN, "Rahma")
    assert statuses(laptop, rahma) == [FINAL] * 4
    assert laptop.receipts.delivery() == Delivery(0, 4, 0)

    said = laptop.receipts.type_code(spell(told.acknowledgement))

    assert (said.newly, said.is_again, said.is_older) == (4, False, False)
    assert said.delivery == laptop.receipts.delivery() == Delivery(0, 0, 4)
    assert statuses(laptop, rahma) == [RECEIVED] * 4
    (sent,) = laptop.receipts.sent()
    assert said.packages == (sent,)
    assert (sent.name, sent.kind, sent.how) == ("rahma.asnpkg", "return", "code")
    assert sent.state == SentState.RECEIVED
    assert sent.received_at is not None
    assert sent.receipt == told.receipt != told.acknowledgement


def test_it_stays_so_when_the_file_is_opened_again(
    desk: Workspace, laptop: Workspace, rahma: EvaluatorId, tmp_path: Path
) -> None:
    told = carried(laptop, desk, tmp_path / "rahma.asnpkg")
    laptop.receipts.type_code(told.acknowledgement)
    shutil.copy(laptop.path, tmp_path / "salinan.asn")
    laptop.restore_point("uji")
    with Workspace.open(next(tmp_path.rglob("*-uji.asn")), PASSPHRASE) as again:
        assert statuses(again, rahma) == [RECEIVED] * 4


def test_wrong_codes_change_nothing_and_lock_nobody_out(
    desk: Workspace, laptop: Workspace, rahma: EvaluatorId, tmp_path: Path
) -> None:
    with pytest.raises(NothingSentError):
        laptop.receipts.type_code("7K2M-9QXD")
    told = carried(laptop, desk, tmp_path / "rahma.asnpkg")
    for typed in ("", "7K2M", "UUUU-UUUU", "tanda terima"):
        with pytest.raises(CodeShapeError):
            laptop.receipts.type_code(typed)
    for n in range(60):
        with pytest.raises(UnknownAcknowledgementError, match="tidak cocok"):
            laptop.receipts.type_code(f"{n:04}-ZZZZ")
    with pytest.raises(OwnCodeError, match=told.receipt):
        laptop.receipts.type_code(told.receipt)
    assert statuses(laptop, rahma) == [FINAL] * 4
    assert laptop.receipts.sent()[0].state == SentState.WAITING

    assert laptop.receipts.type_code(told.acknowledgement).newly == 4
    again = laptop.receipts.type_code(told.acknowledgement)
    assert (again.newly, again.is_again) == (0, True)


def test_the_sender_is_never_shown_its_own_acknowledgement(
    desk: Workspace, laptop: Workspace, tmp_path: Path
) -> None:
    told = carried(laptop, desk, tmp_path / "rahma.asnpkg")
    exported = laptop.packages.export(tmp_path / "lagi.asnpkg")
    assert told.acknowledgement not in repr((exported, laptop.receipts.sent()))
    assert told.acknowledgement not in repr(laptop.receipts.at_table())


def test_a_preview_gives_no_code(desk: Workspace, laptop: Workspace, tmp_path: Path) -> None:
    laptop.packages.export(tmp_path / "rahma.asnpkg")
    desk.merging.preview([tmp_path / "rahma.asnpkg"])
    assert desk.receipts.of_merging() == desk.receipts.at_table() == ()
    with pytest.raises(NothingToAcknowledgeError):
        desk.receipts.give(tmp_path)


# --- what was entered since ------------------------------------------------------------


def test_a_sheet_that_was_opened_again_falls_back(
    desk: Workspace, laptop: Workspace, rahma: EvaluatorId, siti: ParticipantId, tmp_path: Path
) -> None:
    told = carried(laptop, desk, tmp_path / "rahma.asnpkg")
    laptop.receipts.type_code(told.acknowledgement)
    criterion = laptop.session.overview().criteria[0]

    laptop.sheets.reopen(rahma, [siti], "salah ketik")
    assert sorted(statuses(laptop, rahma)) == [DRAFT, RECEIVED, RECEIVED, RECEIVED]
    laptop.scoring.mark(siti, rahma, [(criterion, 2)])
    laptop.sheets.finalise(rahma, [siti])
    assert sorted(statuses(laptop, rahma)) == [FINAL, RECEIVED, RECEIVED, RECEIVED]
    assert laptop.receipts.delivery() == Delivery(0, 1, 3)

    later = carried(laptop, desk, tmp_path / "rahma-2.asnpkg")
    assert laptop.receipts.type_code(later.acknowledgement).newly == 1
    assert statuses(laptop, rahma) == [RECEIVED] * 4


def test_an_attestation_and_a_remark_are_parts_of_the_sheet(
    desk: Workspace, laptop: Workspace, rahma: EvaluatorId, tmp_path: Path
) -> None:
    told = carried(laptop, desk, tmp_path / "rahma.asnpkg")
    laptop.receipts.type_code(told.acknowledgement)
    people = [desk.roster.find(nip).id for nip in NIPS]
    laptop.discipline.attest(rahma, [people[1]])
    found = {person: laptop.scoring.sheet(person, rahma).status for person in people}
    assert [found[person] for person in people] == [RECEIVED, FINAL, RECEIVED, RECEIVED]


def test_what_was_entered_between_export_and_code_is_not_received(
    desk: Workspace, laptop: Workspace, rahma: EvaluatorId, siti: ParticipantId, tmp_path: Path
) -> None:
    laptop.sheets.reopen(rahma, [siti], "perlu dilihat lagi")
    told = carried(laptop, desk, tmp_path / "rahma.asnpkg")
    laptop.sheets.finalise(rahma, [siti])
    said = laptop.receipts.type_code(told.acknowledgement)
    assert (said.newly, said.delivery) == (3, Delivery(0, 1, 3))


def test_the_code_of_an_older_package_says_which_it_is(
    desk: Workspace, laptop: Workspace, rahma: EvaluatorId, siti: ParticipantId, tmp_path: Path
) -> None:
    first = carried(laptop, desk, tmp_path / "pagi.asnpkg")
    laptop.sheets.reopen(rahma, [siti], "salah ketik")
    laptop.sheets.finalise(rahma, [siti])
    laptop.packages.export(tmp_path / "sore.asnpkg")

    said = laptop.receipts.type_code(first.acknowledgement)

    assert [package.name for package in said.packages] == ["pagi.asnpkg"]
    assert said.is_older
    assert said.delivery == Delivery(0, 1, 3)
    assert [each.state for each in laptop.receipts.sent()] == [
        SentState.WAITING,
        SentState.RECEIVED,
    ]


def test_a_later_package_brings_what_the_earlier_ones_held(
    desk: Workspace, laptop: Workspace, rahma: EvaluatorId, siti: ParticipantId, tmp_path: Path
) -> None:
    laptop.packages.export(tmp_path / "pagi.asnpkg")
    laptop.sheets.reopen(rahma, [siti], "salah ketik")
    laptop.sheets.finalise(rahma, [siti])
    told = carried(laptop, desk, tmp_path / "sore.asnpkg")
    said = laptop.receipts.type_code(told.acknowledgement)
    assert not said.is_older
    states = [(each.name, each.state) for each in laptop.receipts.sent()]
    assert states == [("sore.asnpkg", SentState.RECEIVED), ("pagi.asnpkg", SentState.COVERED)]


def test_a_package_that_could_not_be_written_is_not_in_the_book(
    laptop: Workspace, tmp_path: Path
) -> None:
    (tmp_path / "berkas").write_text("tidak dapat memuat apa pun")
    before = laptop.session.state()
    with pytest.raises(CannotWriteError):
        laptop.packages.export(tmp_path / "berkas" / "rahma.asnpkg")
    assert laptop.receipts.sent() == ()
    assert laptop.session.state() == before
