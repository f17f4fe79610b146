"""What forgetting a session would remove, and what speaks against it, before anything is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.centre import ForgetPlan
from asn_desktop.domain.errors import UnknownSessionError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from sqlite3 import Connection

    from asn_desktop.central.keeping import KeptPackages

PLAN = (
    "SELECT n, ses, title, date, until, participants, marks, conflicts, gaps, late,"
    " (SELECT count(*) FROM certificate c WHERE c.session = session.n AND c.reissue <> '')"
    " FROM session WHERE ses = ?"
)


def read_plans(
    connection: Connection, kept: KeptPackages, sessions: Sequence[str]
) -> Iterator[ForgetPlan]:
    """Yield the plan of each session.

    :raises UnknownSessionError: one of them is not here.
    """
    for ses in sessions:
        row = connection.execute(PLAN, (ses,)).fetchone()
        if row is None:
            raise UnknownSessionError(session=ses)
        n, uid, title, date, until, participants, marks, *against = row
        digests = connection.execute("SELECT file_digest FROM package WHERE session = ?", (n,))
        sizes = [kept.size(digest) for (digest,) in digests.fetchall()]
        counts = (participants, marks, len(sizes), sum(sizes))
        yield ForgetPlan(uid, title, date, until, *counts, _warning(*against))


def _warning(conflicts: int, gaps: str, late: int, reissue: int) -> str:
    said = (
        (conflicts, f"{conflicts} konflik belum diputuskan"),
        (gaps != "[]", "masih ada celah"),
        (late, f"{late} entri susulan"),
        (reissue, f"{reissue} sertifikat perlu terbit ulang"),
    )
    return "; ".join(words for holds, words in said if holds)
