"""Receipt files: for a merge or a package, by way of another laptop, withdrawn, incomplete."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from receipt_kit import carried, statuses
from session_kit import PASSPHRASE, fill, new_session

from asn_desktop.domain.errors import (
    CoordinatorOnlyError,
    NothingToAcknowledgeError,
    OtherSessionReceiptError,
    ReceiptBrokenError,
    ReceiptNotOursError,
    UserError,
)
from asn_desktop.domain.registers import Role
from asn_desktop.domain.sheets import Delivery, SheetStatus
from asn_desktop.services.merging.receipts import SentState, TableState
from asn_desktop.services.workspace import Workspace, create_session, open_package
from asn_desktop.vault import keys
from asn_desktop.vault.trust import Statement, signed_statement

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
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


@pytest.fixture
def second(desk: Workspace, tmp_path: Path) -> Iterator[Workspace]:
    """Open another coordinator's laptop."""
    desk.packages.assign_coordinator("Dewi", tmp_path / "dewi.asnpkg")
    path = open_package(tmp_path / "dewi.asnpkg", tmp_path / "dewi" / "sesi.asn", PASSPHRASE)
    with Workspace.open(path, PASSPHRASE) as workspace:
        yield workspace


# --- receipt files ---------------------------------------------------------------------


def test_a_receipt_file_does_what_the_code_does(
    desk: Workspace, laptop: Workspace, rahma: EvaluatorId, tmp_path: Path
) -> None:
    told = carried(laptop, desk, tmp_path / "rahma.asnpkg")
    stick = tmp_path / "flashdisk"
    stick.mkdir()
    path = desk.receipts.give(stick)
    assert path.parent == stick
    assert path.name.startswith("Tanda terima Rahma ")
    assert path.suffix == ".asntt"
    assert told.acknowledgement.encode() in path.read_bytes()

    said = laptop.receipts.take(path)

    assert (said.newly, said.packages[0].how) == (4, "file")
    assert statuses(laptop, rahma) == [RECEIVED] * 4
    assert laptop.receipts.take(path).is_again


def test_one_file_serves_all_who_brought_a_package(
    desk: Workspace, laptop_of: LaptopOf, rahma: EvaluatorId, budi: EvaluatorId, tmp_path: Path
) -> None:
    laptops = {each: laptop_of(each) for each in (rahma, budi)}
    for evaluator, each in laptops.items():
        fill(each, evaluator)
        each.sheets.finalise(evaluator)
        each.packages.export(tmp_path / f"{evaluator}.asnpkg")
    desk.merging.merge(sorted(tmp_path.glob("*.asnpkg")))
    path = desk.receipts.give(tmp_path)
    assert path.name.startswith("Tanda terima 2 laptop ")
    for evaluator, each in laptops.items():
        assert each.receipts.take(path).newly == 4
        assert statuses(each, evaluator) == [RECEIVED] * 4


def test_a_receipt_for_somebody_else_is_refused(
    desk: Workspace, laptop: Workspace, laptop_of: LaptopOf, budi: EvaluatorId, tmp_path: Path
) -> None:
    other = laptop_of(budi)
    laptop.packages.export(tmp_path / "rahma.asnpkg")
    carried(other, desk, tmp_path / "budi.asnpkg")
    path = desk.receipts.give(tmp_path / "budi.asntt")
    with pytest.raises(ReceiptNotOursError, match=r"budi\.asntt"):
        laptop.receipts.take(path)
    assert laptop.receipts.sent()[0].state == SentState.WAITING


def test_a_chosen_package_alone_is_acknowledged(
    desk: Workspace, laptop: Workspace, laptop_of: LaptopOf, budi: EvaluatorId, tmp_path: Path
) -> None:
    first = carried(laptop, desk, tmp_path / "rahma.asnpkg")
    other = laptop_of(budi)
    carried(other, desk, tmp_path / "budi.asnpkg")
    path = desk.receipts.give(tmp_path / "satu.asntt", digests=[first.digest])
    assert laptop.receipts.take(path)
    with pytest.raises(ReceiptNotOursError):
        other.receipts.take(path)
    by_number = desk.receipts.give(tmp_path / "dua.asntt", merging=1)
    assert laptop.receipts.take(by_number).is_again


def test_altered_and_foreign_receipts_change_nothing(
    desk: Workspace, laptop: Workspace, rahma: EvaluatorId, tmp_path: Path
) -> None:
    carried(laptop, desk, tmp_path / "rahma.asnpkg")
    path = desk.receipts.give(tmp_path / "t.asntt")
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(ReceiptBrokenError):
        laptop.receipts.take(path)
    path.write_bytes(whole.replace(b"return", b"reture", 1))
    with pytest.raises(ReceiptBrokenError):
        laptop.receipts.take(path)
    foreign = tmp_path / "lain" / "sesi.asn"
    create_session(foreign, new_session(), PASSPHRASE)
    path.write_bytes(whole)
    with Workspace.open(foreign, PASSPHRASE) as other, pytest.raises(OtherSessionReceiptError):
        other.receipts.take(path)
    with pytest.raises(UserError):
        laptop.receipts.take(tmp_path / "rahma.asnpkg")
    assert statuses(laptop, rahma) == [FINAL] * 4


def test_an_evaluators_laptop_gives_no_receipts(laptop: Workspace, tmp_path: Path) -> None:
    with pytest.raises(CoordinatorOnlyError):
        laptop.receipts.give(tmp_path)


def test_a_coordinators_own_packages_are_in_the_book_too(
    desk: Workspace, second: Workspace, tmp_path: Path
) -> None:
    told = carried(second, desk, tmp_path / "dewi-kirim.asnpkg")
    assert told.sender == "Dewi"
    said = second.receipts.type_code(told.acknowledgement)
    assert said.delivery == Delivery(0, 0, 0)
    assert second.receipts.sent()[0].state == SentState.RECEIVED


# --- by way of another laptop ----------------------------------------------------------


def test_a_relayed_package_is_acknowledged_by_its_chains(
    desk: Workspace, second: Workspace, laptop: Workspace, rahma: EvaluatorId, tmp_path: Path
) -> None:
    carried(laptop, second, tmp_path / "rahma.asnpkg")
    carried(second, desk, tmp_path / "dewi-kirim.asnpkg")
    path = desk.receipts.give(tmp_path / "t.asntt")

    said = laptop.receipts.take(path)

    assert [package.how for package in said.packages] == ["relay"]
    assert statuses(laptop, rahma) == [RECEIVED] * 4


def test_only_what_the_relay_brought_is_received(
    desk: Workspace, second: Workspace, laptop: Workspace, siti: ParticipantId, tmp_path: Path
) -> None:
    rahma = laptop.own_evaluator
    assert rahma
    carried(laptop, second, tmp_path / "pagi.asnpkg")
    carried(second, desk, tmp_path / "dewi-kirim.asnpkg")
    laptop.sheets.reopen(rahma, [siti], "salah ketik")
    laptop.sheets.finalise(rahma, [siti])
    laptop.packages.export(tmp_path / "sore.asnpkg")

    said = laptop.receipts.take(desk.receipts.give(tmp_path / "t.asntt"))

    assert [package.name for package in said.packages] == ["pagi.asnpkg"]
    assert said.is_older
    assert said.delivery == Delivery(0, 1, 3)


def test_a_relay_that_never_saw_the_package_acknowledges_nothing(
    desk: Workspace, second: Workspace, laptop: Workspace, tmp_path: Path
) -> None:
    laptop.packages.export(tmp_path / "rahma.asnpkg")
    carried(second, desk, tmp_path / "dewi-kirim.asnpkg")
    with pytest.raises(ReceiptNotOursError):
        laptop.receipts.take(desk.receipts.give(tmp_path / "t.asntt"))


def test_a_branch_of_a_copied_file_is_not_taken_for_what_was_sent(
    desk: Workspace, laptop: Workspace, rahma: EvaluatorId, siti: ParticipantId, tmp_path: Path
) -> None:
    told = carried(laptop, desk, tmp_path / "rahma.asnpkg")
    laptop.receipts.type_code(told.acknowledgement)
    dev = laptop._context.ledger.file.own_devices()
    (own,) = dev.values()
    connection = laptop._context.ledger.connection
    highest = laptop._context.ledger.frontier()[own.dev]
    connection.execute("INSERT INTO merging VALUES(1, 1, '', ?, NULL, '')", ("0" * 64,))
    connection.execute(
        "INSERT INTO event(id, dev, q, ent, fld, raw, standing, head)"
        " VALUES(?, ?, ?, ?, ?, ?, 0, 0)",
        (b"x" * 32, own.dev, highest, f"peserta/{siti}", f"sheet/{rahma}", b"{}"),
    )
    assert laptop.scoring.sheet(siti, rahma).status == FINAL


# --- withdrawn and incomplete ----------------------------------------------------------


def test_a_merge_that_was_taken_back_has_no_receipt_any_more(
    desk: Workspace, laptop: Workspace, rahma: EvaluatorId, tmp_path: Path
) -> None:
    told = carried(laptop, desk, tmp_path / "rahma.asnpkg")
    laptop.receipts.type_code(told.acknowledgement)

    desk.received.undo(1, "flashdisk tertukar")

    (now,) = desk.receipts.at_table()
    assert (now.state, now.acknowledgement) == (TableState.WITHDRAWN, "")
    for merging, digests in ((1, []), (None, [told.digest]), (None, [])):
        with pytest.raises(NothingToAcknowledgeError):
            desk.receipts.give(tmp_path, merging, digests)
    assert statuses(laptop, rahma) == [RECEIVED] * 4  # nobody could tell that laptop

    withdrawn = laptop.receipts.withdraw(laptop.receipts.sent()[0].n)
    assert withdrawn.delivery == Delivery(0, 4, 0)
    assert withdrawn.packages[0].state == SentState.WAITING

    desk.merging.merge([tmp_path / "rahma.asnpkg"])
    (again,) = desk.receipts.at_table()
    assert (again.state, again.acknowledgement) == (TableState.GIVEN, told.acknowledgement)
    assert laptop.receipts.type_code(told.acknowledgement).newly == 4


def test_a_revoked_laptop_gets_no_code(
    desk: Workspace, laptop: Workspace, rahma: EvaluatorId, tmp_path: Path
) -> None:
    laptop.packages.export(tmp_path / "rahma.asnpkg")
    (own,) = laptop._context.ledger.file.own_devices().values()
    root = desk._context.ledger.file.get("root_private") or b""
    plain = Statement(
        kind="revoke",
        ses=desk._context.ledger.identity.ses,
        key=keys.signing_public(own.private).hex(),
        role=Role.EVALUATOR,
        evaluator=rahma,
        q=3,
        by=keys.signing_public(root).hex(),
    )
    desk._context.ledger.file.add_statements([signed_statement(plain, root)])
    desk.merging.merge([tmp_path / "rahma.asnpkg"])
    (told,) = desk.receipts.of_merging()
    assert (told.state, told.acknowledgement) == (TableState.INCOMPLETE, "")
    with pytest.raises(NothingToAcknowledgeError):
        desk.receipts.give(tmp_path)


def test_a_laptop_that_entered_nothing_is_acknowledged_too(
    desk: Workspace, laptop_of: LaptopOf, rahma: EvaluatorId, tmp_path: Path
) -> None:
    empty = laptop_of(rahma)
    told = carried(empty, desk, tmp_path / "kosong.asnpkg")
    assert told.state == TableState.GIVEN
    said = empty.receipts.type_code(told.acknowledgement)
    assert (said.newly, said.delivery) == (0, Delivery(4, 0, 0))
