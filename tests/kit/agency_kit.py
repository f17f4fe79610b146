"""The agency beside the laptops of a test: one central file that takes in what they send."""

from __future__ import annotations

import atexit
import hashlib
import pickle
import shutil
import tempfile
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from laptop_kit import memory

from asn_desktop.central.report import Arrival
from asn_desktop.central.store import CentralStore
from asn_desktop.vault.connection import FileKey

if TYPE_CHECKING:
    from asn_desktop.central.report import CentralReport
    from asn_desktop.domain.bundle import Bundle

KEY = b"k" * 32
SALT = bytes(16)
# a number once given stays, as an empty row, of whoever was joined to another or revoked since
TYPED = (
    """SELECT p.id, person.nip, p.name, p.number, p.voided, p.walk_in FROM participant p
        LEFT JOIN person ON person.n = p.person WHERE p.on_roster OR p.voided""",
    "SELECT id, name, removed FROM evaluator WHERE name <> ''",
    """SELECT p.id, e.id, c.code, m.level FROM mark m
        JOIN participant p ON p.session = m.session AND p.n = m.participant
        JOIN evaluator e ON e.session = m.session AND e.n = m.evaluator
        JOIN criterion c ON c.n = m.criterion""",
    "SELECT id, ent, fld, choices FROM conflict",
    "SELECT ses, title, state, registers, conflicts, gaps, forks FROM session",
)


class Agency:
    """A central file. What is tested is its fold: packages come to it unsealed."""

    def __init__(self, folder: Path) -> None:
        path = Path(shutil.copy(empty_centre(), folder))
        self.store = CentralStore(path, FileKey(KEY, SALT), _reopened)

    def merge(self, package: Bundle) -> CentralReport:
        sealed = pickle.dumps(package)
        digest = hashlib.sha256(sealed).hexdigest()
        return self.store.merge(Arrival(package.contents, sealed, digest, KEY, bundle=package))

    def state(self, ses: str) -> str:
        """Return the state of one session here, "" where nothing of it came."""
        row = self.store.connection.execute(
            "SELECT state FROM session WHERE ses = ?", (ses,)
        ).fetchone()
        return str(row[0]) if row else ""

    def rows(self) -> str:
        """Return what people read here, without the numbers that depend on who came first."""
        run = self.store.connection.execute
        return repr([sorted(run(query).fetchall(), key=repr) for query in TYPED])

    def run(self, statement: str) -> None:
        """Run a statement that moves between savepoints; what a batch has in mind goes with it."""
        self.store.connection.execute(statement)
        self.store._intake = self.store._new_intake()

    def close(self) -> None:
        self.store.close()


@lru_cache(maxsize=1)
def empty_centre() -> Path:
    """Return an empty central file, to be copied; made once a process."""
    path = Path(tempfile.mkdtemp(prefix="asn-", dir=memory())) / "pusat.asn"
    atexit.register(shutil.rmtree, path.parent, ignore_errors=True)
    CentralStore(path, FileKey(KEY, SALT), _reopened).close()
    return path


def _reopened(sealed: bytes, _: bytes) -> Bundle:
    package: Bundle = pickle.loads(sealed)  # noqa: S301 (what this very test wrote)
    return package
