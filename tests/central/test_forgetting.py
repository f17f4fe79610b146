"""Forgetting a session: nothing of its people is left, not even in the decrypted pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from centre_kit import KEY, NIPS, MadeSession, arrival, open_store
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from asn_desktop.central.forget_plans import read_plans
from asn_desktop.central.forgetting import read_forgotten, sessions_until
from asn_desktop.domain.errors import (
    DiskFullError,
    SessionForgottenError,
    UnknownSessionError,
)
from asn_desktop.domain.registers import of_participant, of_session

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.central.store import CentralStore

PAGE, RESERVED, SALT, IV = 4096, 80, 16, 16


def decrypted(path: Path) -> bytes:
    """Return every page of a SQLCipher 4 file as it lies there, free pages and gaps too."""
    content, pages = path.read_bytes(), []
    for start in range(0, len(content), PAGE):
        page = content[start : start + PAGE]
        begin = SALT if start == 0 else 0
        end = PAGE - RESERVED
        cipher = Cipher(algorithms.AES(KEY), modes.CBC(page[end : end + IV]))
        opener = cipher.decryptor()
        pages.append(opener.update(page[begin:end]) + opener.finalize())
    return b"".join(pages)


def test_nothing_of_a_forgotten_session_is_left_in_the_file(central: Path) -> None:
    gone, kept = MadeSession(1), MadeSession(2)
    gone.mark(gone.of_rahma, [1, 2])
    gone.desk.write([(of_participant(gone.people[0], "name"), "Nama Rahasia")], replacing=True)
    with open_store(central) as store:
        store.merge(arrival(gone.package()))
        gone.desk.write([(of_participant(gone.people[0], "nip"), "200001152025061004")],
                        replacing=True)  # fmt: skip
        store.merge(arrival(gone.package()))  # a correction: the old NIP is in the changes
    before = decrypted(central)
    for trace in (b"Nama Rahasia", b"200001152025061004", NIPS[0].encode()):
        assert trace in before
    files = sorted((central.parent / "pusat.asn.paket").rglob("*.asnpkg"))
    assert len(files) == 2
    with open_store(central) as store:
        (record,) = store.forget([gone.ses], "batas simpan")
        assert store.compact()
        assert (record.participants, record.packages, record.why) == (2, 2, "batas simpan")
        assert list(read_forgotten(store.connection)) == [record]
        for table in ("session", "package", "participant", "mark", "change", "person"):
            assert count(store, table) == 0
    after = decrypted(central)
    for trace in (b"Nama Rahasia", b"200001152025061004", *(nip.encode() for nip in NIPS)):
        assert trace not in after
    assert b"Evaluasi" in after  # that it was here
    assert not any(path.exists() for path in files)
    assert sorted(path.name for path in central.parent.iterdir()) == [
        "pusat.asn",
        "pusat.asn.paket",
    ]
    with open_store(central) as store:
        store.merge(arrival(kept.package()))  # the file goes on as it was
        assert store.connection.execute("SELECT count(*) FROM participant").fetchone() == (2,)


def count(store: CentralStore, table: str) -> int:
    row = store.connection.execute(f"SELECT count(*) FROM {table}")  # noqa: S608 (our own names)
    return int(row.fetchone()[0])


def test_other_sessions_stay_and_a_shared_person_too(store: CentralStore) -> None:
    sessions = [MadeSession(seed) for seed in (1, 2)]
    for each in sessions:
        each.mark(each.of_rahma, [3])
        store.merge(arrival(each.package()))
    store.forget([sessions[0].ses], "lewat")
    assert store.connection.execute("SELECT ses FROM session").fetchall() == [(sessions[1].ses,)]
    assert store.connection.execute("SELECT count(*) FROM person").fetchone() == (2,)
    assert store.connection.execute("SELECT count(*) FROM mark").fetchone() == (1,)


def test_a_forgotten_session_does_not_come_back_unnoticed(
    store: CentralStore, made: MadeSession
) -> None:
    sealed = made.package()
    store.merge(arrival(sealed))
    store.forget([made.ses], "lewat")
    for again in (sealed, made.package()):
        with pytest.raises(SessionForgottenError, match="Evaluasi sudah dihapus"):
            store.merge(arrival(again))
    with pytest.raises(UnknownSessionError):
        store.forget([made.ses], "lewat")


def test_a_cancelled_forgetting_removes_nothing(
    store: CentralStore, made: MadeSession, central: Path
) -> None:
    other = MadeSession(2)
    for each in (made, other):
        store.merge(arrival(each.package()))

    def cancel(done: int, _of: int) -> None:
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.forget([made.ses, other.ses], "lewat", cancel)
    assert store.connection.execute("SELECT count(*) FROM session").fetchone() == (2,)
    assert len(list((central.parent / "pusat.asn.paket").rglob("*.asnpkg"))) == 2
    assert list(read_forgotten(store.connection)) == []


def test_what_a_power_cut_left_is_swept_when_the_file_is_opened(
    central: Path, made: MadeSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_store(central) as store:
        store.merge(arrival(made.package()))
        with monkeypatch.context() as patch:
            patch.setattr("asn_desktop.central.store.sweep", lambda *_: None)
            store.forget([made.ses], "lewat")
        assert len(list((central.parent / "pusat.asn.paket").rglob("*.asnpkg"))) == 1
    with open_store(central) as store:
        assert list((central.parent / "pusat.asn.paket").rglob("*.asnpkg")) == []
        found = store.connection.execute("SELECT count(*) FROM forgotten_package").fetchone()
        assert found == (0,)


def test_without_room_for_a_second_copy_the_file_stays(
    store: CentralStore, made: MadeSession, central: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.merge(arrival(made.package()))
    part = central.with_name("pusat.asn.part")
    part.mkdir()  # nothing can be written there
    with monkeypatch.context() as patch:
        patch.setattr(type(part), "unlink", lambda *_, **__: None)
        assert not store.compact()
    assert store.connection.execute("SELECT count(*) FROM session").fetchone() == (1,)
    assert issubclass(DiskFullError, Exception)


def test_the_plan_says_what_would_go_and_what_speaks_against_it(
    store: CentralStore, made: MadeSession
) -> None:
    made.mark(made.of_rahma, [1, 2, 3])
    made.desk.write([(of_session("until"), "2026-02-05")], replacing=True)
    store.merge(arrival(made.package(made.desk, made.of_rahma, lines=slice(1, 3))))
    assert sessions_until(store.connection, "2026-02-05") == []
    assert sessions_until(store.connection, "2026-02-06") == [made.ses]
    (plan,) = read_plans(store.connection, store.kept, [made.ses])
    assert (plan.participants, plan.marks, plan.packages, plan.until) == (2, 2, 1, "2026-02-05")
    assert plan.bytes > 1000
    assert plan.warning == "masih ada celah"
    with pytest.raises(UnknownSessionError, match="tiada"):
        list(read_plans(store.connection, store.kept, ["tiada"]))
