"""A session's file: made once, locked while open, refused when it is of another kind or newer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from laptop_kit import KEY, Hall

from asn_desktop.domain.errors import (
    FileExistsAlreadyError,
    FileInUseError,
    FileMissingError,
    NewerFormatError,
    NotASessionError,
    WrongPassphraseError,
)
from asn_desktop.domain.registers import Device, Purpose, Role
from asn_desktop.store.migrations import APPLICATION_ID, PLAN, STEPS
from asn_desktop.store.session_file import (
    Identity,
    SessionFile,
    key_from_passphrase,
    new_file_key,
)
from asn_desktop.vault import keys, migrating
from asn_desktop.vault.connection import connect

if TYPE_CHECKING:
    from pathlib import Path


def test_a_passphrase_makes_and_opens_a_file(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "sesi.asn"
    SessionFile(path, new_file_key("pendopo"), create=True).close()
    assert [each.name for each in path.parent.iterdir()] == ["sesi.asn"]

    SessionFile(path, key_from_passphrase(path, "pendopo")).close()
    with pytest.raises(WrongPassphraseError):
        SessionFile(path, key_from_passphrase(path, "Pendopo"))
    SessionFile(path, key_from_passphrase(path, "pendopo")).close()
    with pytest.raises(FileExistsAlreadyError):
        SessionFile(path, KEY, create=True)
    with pytest.raises(FileMissingError):
        SessionFile(tmp_path / "tiada" / "sesi.asn", KEY)
    with pytest.raises(FileMissingError):
        key_from_passphrase(tmp_path / "tiada.asn", "pendopo")
    assert sorted(each.name for each in tmp_path.rglob("*")) == ["folder", "sesi.asn"]


def test_an_open_file_is_locked(tmp_path: Path) -> None:
    path = tmp_path / "sesi.asn"
    file = SessionFile(path, KEY, create=True)
    with pytest.raises(FileInUseError):
        SessionFile(path, KEY)
    file.close()
    SessionFile(path, KEY).close()


def test_it_says_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "sesi.asn"
    file = SessionFile(path, KEY, create=True)
    assert file.connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    file.close()

    other = connect(path, KEY)
    other.execute("PRAGMA application_id = 5")
    other.close()
    with pytest.raises(NotASessionError):
        SessionFile(path, KEY)


def test_a_newer_file_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "sesi.asn"
    SessionFile(path, KEY, create=True).close()
    newer = connect(path, KEY)
    newer.execute(
        "INSERT INTO _sqlite_migrations(migration_set, name, applied_at)"
        " VALUES('asn-session', '999_tomorrow', '')"
    )
    newer.close()
    before = path.read_bytes()
    with pytest.raises(NewerFormatError, match="lebih baru"):
        SessionFile(path, KEY)
    assert path.read_bytes() == before


def test_making_that_was_broken_off_is_finished_when_opened(tmp_path: Path) -> None:
    for done in range(1, len(STEPS)):
        path = tmp_path / f"sesi-{done}.asn"
        broken = connect(path, KEY, create=True)
        migrating.migrate(broken, PLAN._replace(steps=dict(list(STEPS.items())[:done])), path.name)
        broken.close()

        file = SessionFile(path, KEY)
        assert file.connection.execute("SELECT count(*) FROM mark").fetchone() == (0,)
        assert file.connection.execute("SELECT count(*) FROM merging").fetchone() == (0,)
        file.close()


def test_it_knows_whose_it_is(tmp_path: Path) -> None:
    file = SessionFile(tmp_path / "sesi.asn", KEY, create=True)
    root = keys.new_secret()
    public = keys.signing_public(root)
    identity = Identity(Hall(tmp_path).ses, public, Role.EVALUATOR, "e" * 32, "Rahma")
    file.identify(identity)
    assert file.identity() == identity

    file.put("rahasia", b"x")
    file.put("rahasia", b"y")
    assert file.get("rahasia") == b"y"
    file.remove("rahasia")
    assert file.get("rahasia") is None
    file.close()


def test_its_devices_are_certified_and_replace_each_other(hall: Hall) -> None:
    rahma = hall.evaluator()
    first = rahma.dev()
    old = rahma.file.own_devices()[Purpose.MARKS]
    rights = rahma.file.trust().devices[first]
    new = rahma.file.add_device(rights, old.private)

    assert rahma.file.own_devices() == {Purpose.MARKS: new}
    assert rahma.file.trust().devices == {first: rights, new.dev: rights}
    assert rights == Device(Role.EVALUATOR, hall.evaluator_named(), Purpose.MARKS, "Rahma")


def test_statements_are_kept_once(hall: Hall) -> None:
    rahma = hall.evaluator()
    statements = rahma.file.statements()
    assert len(statements) == 2
    assert rahma.file.add_statements(statements) == 0
    assert rahma.file.add_statements([hall.revocation(b"x" * 32, 1)]) == 1
