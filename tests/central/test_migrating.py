"""A central file of an older program: its tables get the new step, its counts are filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from centre_kit import KEY, MadeSession, arrival, open_store

from asn_desktop.central import migrations
from asn_desktop.central.sessions import read_packages
from asn_desktop.central.store import CentralStore
from asn_desktop.vault.connection import FileKey, connect, read_salt
from asn_desktop.vault.migrating import Plan, migrate

if TYPE_CHECKING:
    from pathlib import Path

SHARED = ("instrument", "session", "package", "person", "unit", "criterion")
OLD = ("001_sessions", "002_people", "003_marks")


def test_a_file_of_the_first_program_opens_counted(
    tmp_path: Path, central: Path, made: MadeSession
) -> None:
    made.mark(made.of_rahma, [1, 2, 3])
    sealed = made.package()
    with open_store(tmp_path / "baru.asn") as new:
        new.merge(arrival(sealed))
        dump = new.connection
        connection = connect(central, FileKey(KEY, bytes(16)), create=True)
        steps = {name: migrations.STEPS[name] for name in OLD}
        migrate(connection, Plan(migrations.APPLICATION_ID, "asn-centre", steps), central.name)
        for table in (*SHARED, *migrations.OF_SESSION):
            columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
            if table == "revocation":  # the first program knew of none
                assert not columns
                continue
            every = f"SELECT {', '.join(columns)} FROM {table}"  # noqa: S608 (our own names)
            marks = ", ".join("?" * len(columns))
            connection.executemany(
                f"INSERT INTO {table} VALUES({marks})",
                dump.execute(every).fetchall(),
            )
        connection.close()
        (tmp_path / "baru.asn.paket").rename(central.with_name("pusat.asn.paket"))
    with open_store(central) as store:
        counts = "participants, present, evaluators, marks, attestations, certificates, version"
        found = store.connection.execute(
            f"SELECT {counts} FROM session"  # noqa: S608 (our own names)
        ).fetchone()
        assert found == (2, 2, 2, 3, 0, 0, 0)
        (package,) = read_packages(store.connection)
        assert (package.new, package.changed, package.same) == (None, None, None)
        assert package.file_name == ""
        again = store.merge(arrival(sealed))
        assert (again.new, again.changed, again.same) == (0, 0, 20)
        assert store.to_renew() == [made.ses]
        assert store.renew(made.ses)
        assert store.to_renew() == []
    assert isinstance(store, CentralStore)
    assert read_salt(central) == bytes(16)
