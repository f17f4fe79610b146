"""Questions to the centre: its sessions and packages, people, units, corrections, certificates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from asn_desktop.central.certificates import read_reissues, read_revocations
from asn_desktop.central.changes import read_changes
from asn_desktop.central.person import PersonReader
from asn_desktop.central.sessions import find_sessions, read_central_sessions, read_packages
from asn_desktop.central.unit_reading import read_unit_periods
from asn_desktop.domain.centre import Reissue
from asn_desktop.domain.errors import (
    SeveralSessionsError,
    UnknownPersonError,
    UnknownSessionError,
)
from asn_desktop.services.centre.words import CentreWords
from asn_desktop.services.certificates.revocation_list import write_revocations
from asn_desktop.services.certificates.revocations import gone_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from asn_desktop.central.certificates import StoredReissue
    from asn_desktop.central.store import CentralStore
    from asn_desktop.domain.centre import (
        CentralChange,
        CentralPackage,
        CentralSession,
        PersonFound,
        PersonHistory,
        UnitPeriod,
    )
    from asn_desktop.domain.discipline import Picklist
    from asn_desktop.domain.revocations import Revocation

    Progress = Callable[[int, int], None]

MOST_PEOPLE, MOST_CHANGES = 200, 2_000
REASONS = {
    "dihapus": "pesertanya dihapus dari daftar",
    "konfirmasi": "kualifikasinya perlu dikonfirmasi ulang",
    "dicabut": "penerbitannya dicabut; tarik kertasnya",
    "konflik": "dua laptop menerbitkannya berbeda; putuskan di meja",
}
NAMED = 4


class CentreReading:
    """Answers questions about an open central file. On the thread that opened it."""

    def __init__(self, store: CentralStore, picklist: Picklist) -> None:
        self._store, self._picklist = store, picklist

    # --- sessions ----------------------------------------------------------------------

    def sessions(self) -> tuple[CentralSession, ...]:
        """Return every session, the latest day first."""
        return tuple(read_central_sessions(self._store.connection, self._picklist))

    def packages(self, ses: str = "") -> tuple[CentralPackage, ...]:
        """Return the packages of a session or of all, the latest first."""
        return tuple(read_packages(self._store.connection, ses))

    def find(self, text: str) -> str:
        """Return the id of the session whose id begins so, or whose title is this.

        :raises UserError: there is none, or there are several.
        """
        found = find_sessions(self._store.connection, text)
        if not found:
            raise UnknownSessionError(session=text)
        if len(found) > 1:
            raise SeveralSessionsError(session=text, count=len(found))
        return found[0]

    def renew(self, progress: Progress | None = None) -> int:
        """Make the rows of an older program anew, as this one makes them; return how many are left.

        Those are left whose kept packages are gone.
        """
        waiting = self._store.to_renew()
        left = 0
        for place, ses in enumerate(waiting):
            if progress:
                progress(place, len(waiting))
            left += not self._store.renew(ses)
        return left

    # --- people and units --------------------------------------------------------------

    def people(self, search: str, limit: int = MOST_PEOPLE) -> tuple[PersonFound, ...]:
        """Return who has this as a part of the name, or as the beginning of the NIP."""
        return tuple(self._people().search(search, limit)) if search.strip() else ()

    def person(self, nip: str) -> PersonHistory:
        """Return a person's history over sessions; spaces and dots in the NIP do not matter.

        :raises UnknownPersonError: nobody has it.
        """
        digits = "".join(letter for letter in nip if letter.isdigit())
        found = self._people().history(digits) if digits else None
        if found is None:
            raise UnknownPersonError(nip=nip)
        return found

    def person_without_nip(self, ses: str, participant: str) -> PersonHistory:
        """Return what is known of somebody who has no NIP: one entry of one session.

        :raises UnknownPersonError: there is no such entry.
        """
        found = self._people().history_without_nip(ses, participant)
        if found is None:
            raise UnknownPersonError(nip="(tanpa NIP)")
        return found

    def units(
        self,
        by: Literal["session", "year"] = "session",
        unit: str = "",
        progress: Progress | None = None,
    ) -> tuple[UnitPeriod, ...]:
        """Return units over time; with `unit` that one alone, beside everybody."""
        periods = read_unit_periods(self._store.connection, by, progress)
        return tuple(
            each for each in periods if not unit or each.unit == unit or each.kind == "everybody"
        )

    # --- what changed ------------------------------------------------------------------

    def changes(
        self, ses: str = "", nip: str = "", limit: int = MOST_CHANGES
    ) -> tuple[CentralChange, ...]:
        """Return what later packages changed, the newest first."""
        words = CentreWords(self._store)
        found = read_changes(self._store.connection, ses, nip, limit=limit)
        return tuple(words.change(each) for each in found)

    def write_revoked(self, path: Path) -> int:
        """Write the list of what all sessions took back; return how many it names.

        :raises UserError: the file cannot be written.
        """
        found: dict[str, list[Revocation]] = {}
        for ses, each in read_revocations(self._store.connection):
            found.setdefault(ses, []).append(each)
        return write_revocations(path, {ses: gone_of(each) for ses, each in found.items()})

    def reissue(self, ses: str = "") -> tuple[Reissue, ...]:
        """Return the certificates that no longer say what their session says."""
        return tuple(self._reissues(ses))

    # --- within ------------------------------------------------------------------------

    def _people(self) -> PersonReader:
        return PersonReader(self._store.connection, self._picklist)

    def _reissues(self, ses: str) -> Iterator[Reissue]:
        words = CentreWords(self._store)
        for each in read_reissues(self._store.connection, ses):
            yield Reissue(*each.shown, self._reason(each, words))

    @staticmethod
    def _reason(each: StoredReissue, words: CentreWords) -> str:
        known = REASONS.get(each.why)
        if known:
            return known
        fields = list(dict.fromkeys(words.field(each.session, fld) for fld in each.fields))
        more = f", dan {len(fields) - NAMED} lainnya" if len(fields) > NAMED else ""
        return f"berubah: {', '.join(fields[:NAMED])}{more}" if fields else "isinya dicabut"
