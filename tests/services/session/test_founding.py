from __future__ import annotations

import datetime as dt
import sqlite3
from typing import TYPE_CHECKING

import pytest
from session_kit import PASSPHRASE, new_session

from asn_desktop.domain.errors import (
    DatesOrderError,
    FileExistsAlreadyError,
    FileMissingError,
    NotAnAssignmentError,
    PassphraseMissingError,
    RecoveryKeyError,
    RecoveryWordsError,
    TitleMissingError,
    UnknownInstrumentError,
    WrongPassphraseError,
)
from asn_desktop.domain.registers import Role
from asn_desktop.services.workspace import (
    Workspace,
    create_session,
    open_package,
    recover_session,
)
from asn_desktop.vault import keys
from asn_desktop.vault.agency import new_agency, read_agency_public

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from asn_desktop.domain.ids import EvaluatorId


def test_a_session_opens_with_its_passphrase_only(session_path: Path) -> None:
    with Workspace.open(session_path, PASSPHRASE) as workspace:
        assert workspace.role == Role.COORDINATOR
        assert workspace.session.overview().title == "Evaluasi Pasca Latsar"
    with pytest.raises(WrongPassphraseError):
        Workspace.open(session_path, PASSPHRASE + " ")
    with pytest.raises(PassphraseMissingError):
        Workspace.open(session_path, "")


def test_plain_sqlite_cannot_read_a_session(session_path: Path) -> None:
    with pytest.raises(sqlite3.DatabaseError), sqlite3.connect(session_path) as plain:
        plain.execute("SELECT count(*) FROM sqlite_master")
    assert b"Siti" not in session_path.read_bytes()


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"title": "  "}, TitleMissingError),
        ({"until": dt.date(2026, 2, 3)}, DatesOrderError),
        ({"instrument": "tidak-ada"}, UnknownInstrumentError),
    ],
)
def test_an_unsound_session_leaves_no_file(
    tmp_path: Path, changes: dict[str, object], error: type[Exception]
) -> None:
    with pytest.raises(error):
        create_session(tmp_path / "sesi.asn", new_session(**changes), PASSPHRASE)
    assert list(tmp_path.iterdir()) == []


def test_a_session_needs_a_passphrase_and_never_overwrites(session_path: Path) -> None:
    before = session_path.read_bytes()
    with pytest.raises(PassphraseMissingError):
        create_session(session_path.with_name("lain.asn"), new_session(), "")
    with pytest.raises(FileExistsAlreadyError):
        create_session(session_path, new_session(), PASSPHRASE)
    assert session_path.read_bytes() == before


def test_a_failure_while_making_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RecoveryKeyError(name="x")

    monkeypatch.setattr("asn_desktop.services.session.founding.write_recovery", fail)
    with pytest.raises(RecoveryKeyError):
        create_session(tmp_path / "sesi.asn", new_session(), PASSPHRASE)
    assert list(tmp_path.iterdir()) == []


def test_the_recovery_words_open_a_session_and_set_a_new_passphrase(tmp_path: Path) -> None:
    path, words = tmp_path / "sesi.asn", tmp_path / "kata.txt"
    created = create_session(path, new_session(), PASSPHRASE)
    words.write_text(created.recovery_words.upper().replace(" ", "\n"), encoding="utf-8")

    recover_session(path, words, "kata sandi baru")

    with pytest.raises(WrongPassphraseError):
        Workspace.open(path, PASSPHRASE)
    with Workspace.open(path, "kata sandi baru") as workspace:
        assert workspace.session.overview().place == "Pendopo"
    recover_session(path, words, "ketiga")
    Workspace.open(path, "ketiga").close()


def test_wrong_words_open_nothing(session_path: Path, tmp_path: Path) -> None:
    before = session_path.read_bytes()
    words = tmp_path / "kata.txt"
    words.write_text("lusab babad", encoding="utf-8")
    with pytest.raises(RecoveryWordsError):
        recover_session(session_path, words, "baru")
    words.write_text(keys.to_words(keys.new_secret()), encoding="utf-8")
    with pytest.raises(RecoveryKeyError):
        recover_session(session_path, words, "baru")
    with pytest.raises(PassphraseMissingError):
        recover_session(session_path, words, "")
    session_path.with_name("sesi.asn.pemulihan").unlink()
    with pytest.raises(FileMissingError):
        recover_session(session_path, words, "baru")
    assert session_path.read_bytes() == before


def test_the_agencys_key_opens_a_session(tmp_path: Path) -> None:
    new_agency(tmp_path / "bkpsdm", "kantor")
    public = read_agency_public(tmp_path / "bkpsdm" / "agency.pub")
    path = tmp_path / "sesi.asn"
    created = create_session(path, new_session(agency_public=public), PASSPHRASE)
    assert created.recovery_words == ""

    recover_session(path, tmp_path / "bkpsdm" / "agency.key", "kantor")

    with Workspace.open(path, "kantor") as workspace:
        assert not workspace.packages.goes_to_passphrase


def test_an_assignment_makes_an_evaluators_own_file(
    laptop_of: Callable[[EvaluatorId], Workspace], rahma: EvaluatorId
) -> None:
    laptop = laptop_of(rahma)
    assert (laptop.role, laptop.own_evaluator) == (Role.EVALUATOR, rahma)
    assert len(laptop.roster.participants()) == 4
    assert laptop.path.with_name("sesi.asn.pemulihan").is_file()


def test_only_an_assignment_can_be_opened_so(desk: Workspace, tmp_path: Path) -> None:
    exported = desk.packages.export(tmp_path / "kirim.asnp")
    with pytest.raises(NotAnAssignmentError):
        open_package(tmp_path / "kirim.asnp", tmp_path / "baru.asn", PASSPHRASE)
    with pytest.raises(PassphraseMissingError):
        open_package(tmp_path / "kirim.asnp", tmp_path / "baru.asn", "")
    assert exported.events > 0
    assert not (tmp_path / "baru.asn").exists()


def test_another_coordinator_can_do_what_the_first_can(
    desk: Workspace, rahma: EvaluatorId, tmp_path: Path
) -> None:
    package = desk.packages.assign_coordinator("Dewi", tmp_path / "koordinator.asnp", "lain")
    path = open_package(package, tmp_path / "dua" / "sesi.asn", "lain")
    with Workspace.open(path, "lain") as second:
        assert second.role == Role.COORDINATOR
        second.packages.assign(rahma, tmp_path / "tugas-rahma.asnp")
        second.settings.rename(place="Aula")
        second.packages.export(tmp_path / "dari-dewi.asnp")
    desk.merging.merge([tmp_path / "dari-dewi.asnp"])  # sealed by another passphrase: refused
    assert desk.session.overview().place == "Pendopo"
