"""Steps: all or nothing, nothing for no change, a new key for a copied file."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from laptop_kit import AK, KEY, NIP, Hall, Laptop

from asn_desktop.domain import registers
from asn_desktop.domain.bundle import Chain
from asn_desktop.domain.errors import (
    CannotWriteError,
    CoordinatorOnlyError,
    DiskFullError,
    LaptopRevokedError,
)
from asn_desktop.domain.ledger import ChainPlace, Draft, write_event
from asn_desktop.domain.registers import Purpose
from asn_desktop.paths import SETTINGS_VARIABLE
from asn_desktop.store.backup import restore_point
from asn_desktop.store.device_memory import Note
from asn_desktop.store.receiving import Receiver
from asn_desktop.store.state import find_forks, find_gaps
from asn_desktop.vault import keys

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.domain.ledger import RegisterKey
    from asn_desktop.store.ledger_store import StepRecord


@pytest.fixture
def rahma(hall: Hall) -> Laptop:
    return hall.evaluator()


YES = True


def mark_of(hall: Hall, code: str = "AK") -> RegisterKey:
    return registers.mark(hall.person(), hall.evaluator_named(), type(AK)(code))


def everything(laptop: Laptop) -> list[object]:
    tables = ("event", "link", "signed_head", "certificate_of_device", "own_device", "meta")
    return [laptop.rows(table) for table in tables] + [laptop.views()]


def test_what_was_set_is_said_and_shown(hall: Hall, rahma: Laptop) -> None:
    key = mark_of(hall)
    assert rahma.write(key, 4)
    assert rahma.says(key) == [4]
    assert rahma.rows("mark") == [(hall.person(), hall.evaluator_named(), "AK", 4, "")]
    assert rahma.write(key, None)
    assert rahma.says(key) == [None]
    assert rahma.rows("mark") == []


def test_no_change_writes_nothing(hall: Hall, rahma: Laptop) -> None:
    key, table = mark_of(hall), registers.remark(hall.person(), hall.evaluator_named(), AK)
    rahma.write(key, 4)
    rahma.write(table, "caf\u00e9")
    before = everything(rahma)

    assert not rahma.write(key, 4)
    assert not rahma.write(table, "cafe\u0301")
    assert not rahma.write(mark_of(hall, "BP"), None)
    assert everything(rahma) == before
    assert rahma.write(key, 4, why="diperiksa lagi")
    assert rahma.write(key, YES)


def test_lists_are_compared_by_what_they_say(hall: Hall) -> None:
    desk = hall.coordinator()
    assert desk.write(registers.of_session("signers"), ({"b": 1, "a": [2]},))
    assert not desk.write(registers.of_session("signers"), [{"a": [2], "b": 1}])


def test_a_failed_step_leaves_file_and_memory_as_they_were(hall: Hall) -> None:
    desk = hall.coordinator()
    siti, joko = hall.person(), hall.person("199203142025061001")
    desk.write(registers.of_participant(siti, "name"), "Siti")
    desk.write(registers.of_participant(joko, "name"), "Joko")
    before = everything(desk)
    void = registers.of_participant(siti, registers.VOID)

    def fails() -> None:
        with desk.ledger.step("gagal") as step:
            step.set(registers.of_participant(siti, "name"), "Siti Aminah")
            step.set(void, YES, seen={"heads": []})
            step.set(registers.of_participant(joko, registers.SAME), "peserta/" + siti)
            desk.ledger.projection.refresh(step.written.keys())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fails()
    assert everything(desk) == before
    assert desk.ledger.projection.aliases.pairs() == []

    desk.write(registers.of_participant(siti, "name"), "Siti A.")
    other = hall.coordinator("Meja 2")
    other.receive(desk.export())
    assert other.state() == desk.state()


def test_a_full_disk_takes_the_whole_step_back(hall: Hall, rahma: Laptop) -> None:
    rahma.write(mark_of(hall), 4)
    before = everything(rahma)
    pages = rahma.ledger.connection.execute("PRAGMA page_count").fetchone()[0]
    rahma.ledger.connection.execute(f"PRAGMA max_page_count = {pages}")
    remark = registers.remark(hall.person(), hall.evaluator_named(), AK)
    with pytest.raises(DiskFullError, match="penuh"):
        rahma.write(remark, "panjang " * 10_000)

    assert everything(rahma) == before
    rahma.ledger.connection.execute("PRAGMA max_page_count = 1000000")
    assert rahma.write(remark, "panjang " * 10_000)


def test_a_step_tells_what_it_found_and_left_for_undo(hall: Hall, rahma: Laptop) -> None:
    told: list[StepRecord] = []
    rahma.ledger.on_step = told.append
    key = mark_of(hall)
    rahma.write(key, 2)
    first = rahma.ledger.heads(key)[0].id
    with rahma.ledger.step("Isi dua kali") as step:
        step.set(key, 3)
        step.set(key, 5)
    rahma.write(key, 5)

    assert [record.label for record in told] == ["uji", "Isi dua kali"]
    written = told[1].written[key]
    assert (written.found, written.before) == ((first,), 2)
    assert written.event == rahma.ledger.heads(key)[0].id
    assert told[1].changed.kinds == {"marks"}
    assert told[1].changed.touches(hall.person())
    assert len(rahma.rows("event")) == 3


def test_a_rehearsal_keeps_nothing(hall: Hall) -> None:
    desk, rahma = hall.coordinator(), hall.evaluator()
    rahma.write(mark_of(hall), 4)
    before = everything(desk)
    package = rahma.export()
    with desk.ledger.transaction(keep=False):
        Receiver(desk.ledger).receive(package)
        assert desk.rows("mark")
    assert everything(desk) == before
    assert not desk.ledger.connection.in_transaction


def test_an_evaluator_s_file_refuses_what_is_the_coordinator_s(hall: Hall, rahma: Laptop) -> None:
    budi = registers.mark(hall.person(), hall.evaluator_named("Budi"), AK)
    for key in (budi, registers.of_participant(hall.person(), "name")):
        with pytest.raises(CoordinatorOnlyError):
            rahma.write(key, 1)
    assert rahma.rows("event") == []


def test_a_coordinator_writes_on_two_chains(hall: Hall) -> None:
    desk = hall.coordinator()
    desk.write(registers.of_participant(hall.person(), "name"), "Siti")
    desk.write(mark_of(hall), 4)
    by_fld = {row[5]: row[2] for row in desk.rows("event")}
    assert by_fld["name"] == desk.dev(Purpose.ROSTER)
    assert by_fld[mark_of(hall).fld] == desk.dev(Purpose.MARKS)
    assert desk.ledger.frontier() == {desk.dev(Purpose.ROSTER): 1, desk.dev(Purpose.MARKS): 1}


def test_the_order_of_lines_is_chain_by_chain(hall: Hall, rahma: Laptop) -> None:
    for level in (1, 2, 3):
        rahma.write(mark_of(hall), level)
    assert [dev for dev, _ in rahma.ledger.lines()] == [rahma.dev()] * 3
    ids = rahma.ledger.entity_head_ids("peserta/" + hall.person())
    assert ids == [head.id for head in rahma.ledger.heads(mark_of(hall))]


# --- device keys -------------------------------------------------------------------------


def test_reopened_on_its_computer_it_writes_on_with_its_key(hall: Hall, rahma: Laptop) -> None:
    rahma.write(mark_of(hall), 1)
    again = rahma.reopened()
    hall.laptops[hall.laptops.index(rahma)] = again
    again.write(mark_of(hall), 2)
    assert [row[3] for row in again.rows("event")] == [1, 2]
    assert len({row[2] for row in again.rows("event")}) == 1


def _joined(hall: Hall, *laptops: Laptop) -> list[tuple[object, ...]]:
    """Return the events of a coordinator who received from all of these."""
    desk = hall.coordinator()
    states = set()
    for laptop in laptops:
        desk.receive(laptop.export())
    for laptop in laptops:
        laptop.receive(desk.export())
        states.add(laptop.state())
    assert states == {desk.state()}
    assert find_forks(desk.ledger) == []
    assert find_gaps(desk.ledger) == []
    assert set(desk.standings().values()) == {0}
    return desk.rows("event")


def test_a_copy_on_another_computer_begins_a_key_of_its_own(
    hall: Hall, rahma: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rahma.write(mark_of(hall), 1)
    restore_point(rahma.file, "salin")
    copied = next((hall.folder / "0.titik-pulih").iterdir())
    rahma.write(mark_of(hall), 2)

    monkeypatch.setenv(SETTINGS_VARIABLE, str(tmp_path / "laptop-lain"))
    copy = Laptop.open(copied)
    hall.laptops.append(copy)
    copy.write(mark_of(hall), 3)

    assert copy.dev() != rahma.dev()
    rows = _joined(hall, rahma, copy)
    assert len(rows) == 3
    assert len({row[2] for row in rows}) == 2


def test_a_restored_backup_begins_a_key_of_its_own(hall: Hall, rahma: Laptop) -> None:
    rahma.write(mark_of(hall), 1)
    old = rahma.dev()
    package_before = rahma.export()
    point = restore_point(rahma.file, "sebelum")
    rahma.write(mark_of(hall), 2)
    late = rahma.export()
    rahma.close()
    shutil.copyfile(point, rahma.file.path)
    restored = Laptop.open(rahma.file.path)
    hall.laptops[hall.laptops.index(rahma)] = restored
    restored.write(mark_of(hall), 3)

    assert restored.dev() != old
    desk = hall.coordinator()
    for package in (late, restored.export(), package_before):
        desk.receive(package)
    assert sorted(desk.says(mark_of(hall))) == [2, 3]
    assert [row[1:3] for row in desk.rows("conflict")] == [tuple(mark_of(hall))]


def test_a_restored_backup_that_got_its_own_lines_back_writes_on(hall: Hall, rahma: Laptop) -> None:
    rahma.write(mark_of(hall), 1)
    point = restore_point(rahma.file, "sebelum")
    rahma.write(mark_of(hall), 2)
    late, dev = rahma.export(), rahma.dev()
    rahma.close()
    shutil.copyfile(point, rahma.file.path)
    restored = Laptop.open(rahma.file.path)
    hall.laptops[hall.laptops.index(rahma)] = restored
    restored.receive(late)
    restored.write(mark_of(hall), 3)

    assert restored.dev() == dev
    assert [row[3] for row in restored.rows("event")] == [1, 2, 3]


def test_lines_that_pretend_to_be_one_s_own_do_not_move_the_chain(
    hall: Hall, rahma: Laptop
) -> None:
    rahma.write(mark_of(hall), 1)
    twin = hall.coordinator()
    twin.receive(rahma.export())
    package = rahma.export()
    place = ChainPlace(hall.ses, rahma.dev(), 2, rahma.ledger.heads(mark_of(hall))[0].id, "?", 0)
    forged = write_event(Draft(*mark_of(hall), 5), place)
    chain = package.chains[0]
    fake = package._replace(chains=[Chain(chain.dev, [*chain.lines, forged.raw])])
    rahma.receive(fake)
    assert rahma.says(mark_of(hall)) == [1]
    rahma.write(mark_of(hall), 3)
    rahma.receive(fake)

    assert rahma.says(mark_of(hall)) == [3]
    assert rahma.standings()[bytes.fromhex(forged.id)] == registers.Standing.UNPROVEN


def test_notes_of_numbers_may_be_lost_or_spoilt(
    hall: Hall, rahma: Laptop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    rahma.write(mark_of(hall), 1)
    note = Note(rahma.dev())
    assert note.read() == 1
    note.path.write_text("rusak")
    assert note.read() is None
    note.path.unlink()
    note.path.mkdir()
    assert note.read() is None
    note.write(5)
    assert note.path.is_dir()
    assert rahma.write(mark_of(hall), 2)
    old = rahma.dev()
    again = rahma.reopened()
    hall.laptops[hall.laptops.index(rahma)] = again
    again.write(mark_of(hall), 3)
    assert again.dev() != old

    (tmp_path / "berkas").write_bytes(b"")
    monkeypatch.setenv(SETTINGS_VARIABLE, str(tmp_path / "berkas"))
    with pytest.raises(CannotWriteError, match="pengaturan"):
        Note(old)


def test_a_revoked_laptop_is_told_before_it_writes(hall: Hall, rahma: Laptop) -> None:
    rahma.write(mark_of(hall), 1)
    desk = hall.coordinator()
    desk.receive(rahma.export())
    public = keys.signing_public(rahma.file.own_devices()[Purpose.MARKS].private)
    desk.file.add_statements([hall.revocation(public, 1)])
    rahma.receive(desk.export())
    with pytest.raises(LaptopRevokedError, match="dicabut"):
        rahma.write(mark_of(hall), 2)
    assert rahma.says(mark_of(hall)) == [1]


def test_a_restore_point_opens_with_the_same_key_and_says_the_same(
    hall: Hall, rahma: Laptop
) -> None:
    rahma.write(mark_of(hall), 4)
    point = restore_point(rahma.file, "uji")
    assert b"mark" not in point.read_bytes()
    assert point.read_bytes()[:16] == KEY.salt
    copy = Laptop.open(point)
    hall.laptops.append(copy)
    assert copy.state() == rahma.state()
    assert copy.views() == rahma.views()
    assert NIP not in point.name
