"""The agency's store: many sessions in one encrypted file, each the fold of all its packages."""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Self

from typing_extensions import override

from asn_desktop.central.file import CentralFile
from asn_desktop.central.forgetting import (
    forget_orphans,
    forget_session,
    require_not_forgotten,
    sweep,
)
from asn_desktop.central.intake import Intake
from asn_desktop.central.preparing import rows_of, told_of
from asn_desktop.central.register import PackageRegister
from asn_desktop.central.report import joint_state
from asn_desktop.central.union import read_union
from asn_desktop.central.writing import VERSION, SessionWriter
from asn_desktop.domain.errors import (
    AssignmentNotForCentreError,
    NotACentreError,
    NotASessionError,
    UserError,
)
from asn_desktop.vault import keys
from asn_desktop.vault.connection import SALT_BYTES, FileKey, read_salt

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from asn_desktop.central.report import Arrival, CentralReport
    from asn_desktop.domain.bundle import Bundle
    from asn_desktop.domain.centre import Forgotten
    from asn_desktop.domain.ids import SessionId

    Progress = Callable[[int, int], None]
    Reopen = Callable[[bytes, bytes], Bundle]
    """Opens a kept package from its bytes and its content key."""

ASSIGNMENT = "assign"


class CentralStore(CentralFile):
    """An open central file with the fold of each session. Made, used and closed on one thread."""

    def __init__(self, path: Path, key: FileKey, reopen: Reopen) -> None:
        """Open the file, or make it where it is absent.

        :raises UserError: in use, not a central file, another key, a newer format, not writable.
        """
        super().__init__(path, key)
        self.reopen = reopen
        """Opens a kept package from its bytes and its content key."""
        self._intake = self._new_intake()

    @property
    def _register(self) -> PackageRegister:
        return PackageRegister(self.connection)

    @classmethod
    def open(cls, path: Path, passphrase: str, reopen: Reopen) -> Self:
        """Open or make a central file with a passphrase; takes 0.2 to 0.5 s by design.

        :raises UserError: as the constructor.
        """
        try:
            salt = read_salt(path) if path.exists() else keys.new_secret(SALT_BYTES)
        except NotASessionError:
            raise NotACentreError(name=path.name) from None
        return cls(path, FileKey(keys.stretch(passphrase, salt), salt), reopen)

    # --- merging -----------------------------------------------------------------------

    def known(self, file_digest: str) -> CentralReport | None:
        """Return what a package amounts to that was merged before; None where it was not.

        Told from the SHA-256 of its bytes alone: nothing is opened.
        """
        return self._register.with_file(file_digest)

    @contextmanager
    @override
    def batch(self, *, rehearse: bool = False) -> Iterator[None]:
        """Hold one transaction over several packages; what raises takes all of them back.

        A rehearsal keeps nothing at its end: its reports are true all the same.
        """
        with super().batch(rehearse=rehearse):
            self._intake = self._new_intake()
            yield
            self._intake.settle()

    def merge(self, arrival: Arrival) -> CentralReport:
        """Take in one package, all or nothing: in the batch that is under way, or in its own.

        :raises UserError: as `gather`.
        :raises InvalidEventError: as `gather`.
        """
        if not self.connection.in_transaction:
            with self.batch():
                return self.merge(arrival)
        self._intake.settle()
        self.connection.execute("SAVEPOINT package")
        try:
            self.gather(arrival)
            report = self._intake.settle()[-1]
        except BaseException:
            if self.connection.in_transaction:  # a full disk may have ended it already
                self.connection.execute("ROLLBACK TO package")
                self.connection.execute("RELEASE package")
            self.kept.drop(arrival.file_digest)
            self._intake = self._new_intake()
            raise
        self.connection.execute("RELEASE package")
        return report

    def gather(self, arrival: Arrival) -> None:
        """Read a package into the batch that is under way; `settle` writes it.

        One that is refused leaves no trace.

        :raises UserError: an assignment, a session that was forgotten here, the package cannot be
            kept, too many of its lines are no events, or a package of the same session that was
            kept before is gone.
        :raises InvalidEventError: statements or heads in its header are misshapen.
        """
        contents = arrival.contents
        if contents.kind == ASSIGNMENT:
            raise AssignmentNotForCentreError
        if self._intake.is_here(arrival):
            return
        known = self.known(arrival.file_digest) or self._register.with_content(contents.digest)
        if known:
            self._intake.note(known)
            return
        require_not_forgotten(self.connection, contents.ses)
        ready = self._intake.read(arrival)
        try:
            self.kept.keep(arrival.file_digest, arrival.sealed)
        except BaseException:
            self.kept.drop(arrival.file_digest)
            raise
        self._intake.add(arrival, ready)

    def note(self, known: CentralReport) -> None:
        """Note in the batch a package that `known` told of."""
        self._intake.note(known)

    def relieve(self) -> None:
        """Write the oldest sessions that were gathered, where too much is held of them."""
        self._intake.relieve()

    def knows(self, ses: SessionId) -> bool:
        """Tell whether a session is here already, in the file or in the batch under way."""
        row = self.connection.execute("SELECT 1 FROM session WHERE ses = ?", (ses,)).fetchone()
        return row is not None or self._intake.holds(ses)

    def settle(self) -> list[CentralReport]:
        """Write all that was gathered; return what each package did, in the order they came."""
        return self._intake.settle()

    def standing(self, ses: str) -> CentralReport:
        """Return how a session stands."""
        return self._register.of_session(ses)

    def renew(self, ses: str) -> bool:
        """Make a session's rows anew from its kept packages, as this program makes them.

        False where they cannot be read; then nothing is changed.
        """
        try:
            bundles = list(self._other_bundles(ses).values())
        except UserError:
            return False
        with self.batch():
            reading = read_union(bundles)
            SessionWriter(self.connection, told_of(reading)).write(partial(rows_of, reading))
        return True

    def to_renew(self) -> list[str]:
        """Return the sessions whose rows an older program made."""
        return self._register.sessions_made_before(VERSION)

    def _new_intake(self) -> Intake:
        return Intake(self.connection, self._other_bundles, self._opened)

    def _opened(self, arrival: Arrival) -> Bundle:
        """Return what a package holds that was opened elsewhere."""
        return arrival.bundle or self.reopen(arrival.sealed, arrival.content_key)

    def _other_bundles(self, ses: str) -> dict[int, Bundle]:
        """Return the packages of a session that were kept, less those that another one covers."""
        return {
            n: self.reopen(self.kept.read(digest), key)
            for n, digest, key in self._register.uncovered(ses)
        }

    # --- forgetting --------------------------------------------------------------------

    def forget(
        self, sessions: Sequence[str], why: str, progress: Progress | None = None
    ) -> tuple[Forgotten, ...]:
        """Remove all that is kept of these sessions but that they were here; for good.

        :raises UnknownSessionError: one of them is not here.
        :raises UserError: the file cannot be written; then nothing is removed.
        """
        with self.batch():
            found = []
            for place, ses in enumerate(sessions):
                if progress:
                    progress(place, len(sessions))
                found.append(forget_session(self.connection, ses, why))
            forget_orphans(self.connection)
        sweep(self.connection, self.kept)
        return tuple(found)

    # --- what is known -----------------------------------------------------------------

    def conflicts(self) -> int:
        """Return how many registers of all sessions are in conflict."""
        row = self.connection.execute("SELECT coalesce(sum(conflicts), 0) FROM session")
        return int(row.fetchone()[0])

    def last_change(self) -> int:
        """Return the number of the last change that was kept; 0 where there is none."""
        row = self.connection.execute("SELECT coalesce(max(n), 0) FROM change").fetchone()
        return int(row[0])

    def state(self) -> str:
        """Return one hash over all sessions; it does not depend on the order of packages."""
        return joint_state(self.connection.execute("SELECT ses, state FROM session").fetchall())
