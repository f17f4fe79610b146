"""What counts: told by proof, right and revocation, whichever came first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from laptop_kit import Hall, Laptop, bundle

from asn_desktop.domain import fold, registers
from asn_desktop.domain.bundle import Chain
from asn_desktop.domain.ids import CriterionCode, DeviceId, EventId
from asn_desktop.domain.ledger import (
    ChainPlace,
    Draft,
    canonical,
    digest,
    write_event,
)
from asn_desktop.domain.registers import Purpose, Standing
from asn_desktop.vault import keys
from asn_desktop.vault.trust import signed_head

if TYPE_CHECKING:
    from asn_desktop.domain.bundle import Bundle
    from asn_desktop.domain.ledger import RegisterKey


@pytest.fixture
def desk(hall: Hall) -> Laptop:
    return hall.coordinator()


@pytest.fixture
def rahma(hall: Hall) -> Laptop:
    return hall.evaluator()


def key(hall: Hall, k: int = 0) -> RegisterKey:
    return registers.mark(hall.person(), hall.evaluator_named(), CriterionCode(f"K{k}"))


def marks(hall: Hall, laptop: Laptop, count: int, start: int = 0) -> None:
    for k in range(start, start + count):
        laptop.write(key(hall, k), k % 5 + 1)


def ledger_of(laptop: Laptop) -> list[object]:
    return [laptop.rows(table) for table in ("event", "link", "signed_head", "bundle")]


def standing_of(laptop: Laptop, raw: bytes) -> int:
    row = laptop.ledger.connection.execute("SELECT standing FROM event WHERE raw = ?", (raw,))
    return int(row.fetchone()[0])


def test_unproven_lines_wait_and_then_count(hall: Hall, desk: Laptop, rahma: Laptop) -> None:
    marks(hall, rahma, 3)
    package = rahma.export()
    unsigned = package._replace(contents=package.contents._replace(heads=[]))
    desk.receive(unsigned)
    assert desk.rows("mark") == []
    assert set(desk.standings().values()) == {Standing.UNPROVEN}

    only_heads = package._replace(chains=[])
    received = desk.receive(only_heads)
    assert len(desk.rows("mark")) == 3
    assert len(received.after) == 3
    assert desk.state() == rahma.state()


def test_lines_of_an_unknown_laptop_wait_for_its_certificate(
    hall: Hall, desk: Laptop, rahma: Laptop
) -> None:
    marks(hall, rahma, 2)
    package = rahma.export()
    desk.receive(package._replace(contents=package.contents._replace(statements=[])))
    assert desk.rows("mark") == []
    desk.receive(package)
    assert len(desk.rows("mark")) == 2


class Changed:
    """A certified evaluator's key in a changed program."""

    def __init__(self, hall: Hall, name: str = "Rahma") -> None:
        self.hall, self.private = hall, keys.new_secret()
        evaluator = hall.evaluator_named(name)
        self.statement = hall.statement("device", self.private, evaluator=evaluator, name=name)
        self.dev: DeviceId = self.statement.device
        self.lines: list[bytes] = []
        self.last = ""

    def send(self, where: RegisterKey, content: object, *par: EventId) -> Bundle:
        place = ChainPlace(self.hall.ses, self.dev, len(self.lines) + 1, self.last, "?", 0)
        event = write_event(Draft(*where, content, par), place)
        return self.send_line(event.raw, event.id)

    def send_line(self, raw: bytes, event: str) -> Bundle:
        self.lines.append(raw)
        self.last = event
        return self.package()

    def package(self) -> Bundle:
        head = signed_head(self.dev, len(self.lines), EventId(self.last), self.private)
        chain = Chain(self.dev, list(self.lines))
        return bundle(self.hall.public, [self.statement], [head], [chain])


def test_what_a_laptop_has_no_right_to_is_stored_and_counted(hall: Hall, desk: Laptop) -> None:
    name = registers.of_participant(hall.person(), "name")
    desk.write(name, "Siti")
    changed = Changed(hall)
    received = desk.receive(changed.send(name, "Joko", desk.ledger.heads(name)[0].id))

    assert received.no_right == 1
    assert desk.says(name) == ["Siti"]
    assert standing_of(desk, changed.lines[0]) == Standing.NO_RIGHT
    assert desk.rows("conflict") == []


@pytest.mark.parametrize("child_first", [True, False])
def test_naming_an_entry_of_another_register_is_invalid_in_either_order(
    hall: Hall,
    rahma: Laptop,
    child_first: bool,  # noqa: FBT001
) -> None:
    marks(hall, rahma, 1)
    parents = rahma.export()
    changed = Changed(hall)
    child = changed.send(key(hall, 5), 3, rahma.ledger.heads(key(hall))[0].id)
    desk = hall.coordinator()
    for package in (child, parents) if child_first else (parents, child):
        desk.receive(package)

    assert standing_of(desk, changed.lines[0]) == Standing.FOREIGN_PARENT
    assert [row[3] for row in desk.rows("mark")] == [1]
    desk.receive(child)
    assert fold.state_hash(desk.folded()) == desk.state()


def test_a_waiting_line_that_names_another_register_is_invalid_once_it_is_proven(
    hall: Hall, desk: Laptop, rahma: Laptop
) -> None:
    marks(hall, rahma, 1)
    changed = Changed(hall)
    child = changed.send(key(hall, 5), 3, rahma.ledger.heads(key(hall))[0].id)
    desk.receive(child._replace(contents=child.contents._replace(heads=[])))
    desk.receive(rahma.export())
    desk.receive(child)
    assert standing_of(desk, changed.lines[0]) == Standing.FOREIGN_PARENT
    assert fold.state_hash(desk.folded()) == desk.state()


@pytest.mark.parametrize("revoked_first", [True, False])
def test_a_revocation_may_come_before_or_after_the_data(
    hall: Hall,
    desk: Laptop,
    rahma: Laptop,
    revoked_first: bool,  # noqa: FBT001
) -> None:
    marks(hall, rahma, 2)
    rahma.write(key(hall, 0), 5)
    public = keys.signing_public(rahma.file.own_devices()[Purpose.MARKS].private)
    revocation = bundle(hall.public, [hall.revocation(public, 2)], [], [])
    packages = [revocation, rahma.export()]
    for package in packages if revoked_first else reversed(packages):
        desk.receive(package)

    assert desk.says(key(hall, 0)) == [1]
    assert len(desk.rows("mark")) == 2
    assert sorted(desk.standings().values()) == [0, 0, Standing.REVOKED]
    earlier = bundle(hall.public, [hall.revocation(public, 1)], [], [])
    desk.receive(earlier)
    assert len(desk.rows("mark")) == 1
    rahma.receive(desk.export())
    assert rahma.state() == desk.state() == fold.state_hash(desk.folded())


def test_a_newer_program_s_entries_are_stored_passed_on_and_not_interpreted(
    hall: Hall, desk: Laptop
) -> None:
    changed = Changed(hall)
    where = key(hall)
    newer = canonical(
        {
            "v": 2,
            "ses": hall.ses,
            "dev": changed.dev,
            "q": 1,
            "prev": "",
            "by": "",
            "t": 0,
            "ent": where.ent,
            "fld": where.fld,
            "val": 5,
            "par": [],
            "weight": {"a": 1},
        }
    )
    desk.receive(changed.send_line(newer, digest(newer)))
    changed_kind = changed.send(where._replace(fld="scent/1"), "mawar")
    desk.receive(changed_kind)

    assert [standing_of(desk, line) for line in changed.lines] == [Standing.UNKNOWN] * 2
    assert desk.rows("mark") == []
    other = hall.coordinator("Meja 2")
    other.receive(desk.export())
    assert {row[6] for row in other.rows("event")} == set(changed.lines)
    assert other.state() == desk.state()


def test_the_wider_rights_of_one_key_count_wherever_its_lines_came_first(hall: Hall) -> None:
    """Two certificates of one key, in either order: the same rights, the same state."""
    changed = Changed(hall)
    package = changed.send(key(hall), 3)
    coordinator = hall.statement(
        "device", changed.private, role=registers.Role.COORDINATOR, evaluator="", name="Meja 9"
    )
    second = bundle(hall.public, [coordinator], [], [])
    name = registers.of_participant(hall.person(), "name")
    package = changed.send(name, "Siti")
    states = set()
    for packages in ((package, second), (second, package)):
        desk = hall.coordinator()
        for each in packages:
            desk.receive(each)
        assert desk.says(name) == ["Siti"]
        states.add(desk.state())
    assert len(states) == 1
