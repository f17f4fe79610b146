"""Tables brought up to date step by step; a file of a newer program or another kind is refused."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NamedTuple

from sqlcipher3 import dbapi2 as sqlcipher

from asn_desktop.domain.errors import NewerFormatError, NotASessionError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from sqlite3 import Connection


class Plan(NamedTuple):
    """A kind of file and the steps that make its tables; a released step is never changed."""

    application_id: int
    name: str
    steps: Mapping[str, tuple[str, ...]]


def migrate(connection: Connection, plan: Plan, name: str) -> None:
    """Bring a file's tables up to date; a file that is up to date is only looked at.

    :raises NewerFormatError: it has steps that this program does not know.
    :raises NotASessionError: it is an encrypted database of another kind.
    """
    kind = connection.execute("PRAGMA application_id").fetchone()[0]
    is_new = not connection.execute("SELECT 1 FROM sqlite_master").fetchone()
    if kind != plan.application_id and not is_new:
        raise NotASessionError(name=name)
    applied = _applied(connection, plan) if not is_new else set()
    if applied - plan.steps.keys():
        raise NewerFormatError(name=name)
    if plan.steps.keys() - applied:
        connection.execute(f"PRAGMA application_id = {plan.application_id}")
        _apply(connection, plan)


def _applied(connection: Connection, plan: Plan) -> set[str]:
    rows = connection.execute(
        "SELECT name FROM _sqlite_migrations WHERE migration_set = ?", (plan.name,)
    )
    return {row[0] for row in rows}


def _apply(connection: Connection, plan: Plan) -> None:
    # sqlite-utils asks these names which errors are the database's
    sys.modules.setdefault("pysqlite3", sqlcipher)
    sys.modules.setdefault("pysqlite3.dbapi2", sqlcipher)
    from sqlite_utils import Database, Migrations  # noqa: PLC0415 (slow; only for new files)

    migrations = Migrations(plan.name)
    for step, statements in plan.steps.items():
        migrations(name=step)(_runner(statements))
    migrations.apply(Database(connection))


def _runner(statements: tuple[str, ...]) -> Callable[..., None]:
    def run(db: object) -> None:
        for statement in statements:
            db.execute(statement)  # type: ignore[attr-defined]

    return run
