"""Whose certificates are out: one that holds for each person, and what else is in their hands.

Somebody may have several: two entries that were joined each had one, or two tables issued for the
same person before they knew of each other. None of them is forgotten: its number is given to nobody
else, and it can be taken back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.ids import ParticipantId
from asn_desktop.domain.registers import PARTICIPANT
from asn_desktop.domain.revocations import MOST_BATCHES, is_subject
from asn_desktop.store.issues import read_issues, read_joins

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from asn_desktop.domain.ledger import Json
    from asn_desktop.services.session.context import SessionContext
    from asn_desktop.store.issues import IssueRegister
    from asn_desktop.store.revocations import Entry
    from asn_desktop.store.views import CertificateRow

MOST_RUNNING = 10**9


class PersonsPapers(NamedTuple):
    """What was issued to one person.

    `own` is what the register says of them; `others` are the registers of entries that were joined
    with it: other paper that is out, in whose place `own` stands.
    """

    person: ParticipantId
    own: IssueRegister
    others: tuple[IssueRegister, ...]


class Issued(NamedTuple):
    """All that is out, by who people are now that entries were joined."""

    papers: Mapping[ParticipantId, PersonsPapers]
    highest_running: int
    """Of all that was ever issued, so that no number is given twice; 0 where none was drawn."""
    batches: frozenset[int]
    """The prints that issued something; of older programs' paper 0."""

    def rows(self) -> dict[ParticipantId, CertificateRow]:
        """Return the one certificate that each person has; nobody's that is in conflict."""
        return {
            person: papers.own.rows[0]
            for person, papers in self.papers.items()
            if not papers.own.disputed
        }

    def all_rows(self) -> Iterable[tuple[ParticipantId, CertificateRow]]:
        """Yield everything that is out, with whose it is."""
        for person, papers in self.papers.items():
            for register in (papers.own, *papers.others):
                yield from ((person, row) for row in register.rows)

    def disputed(self) -> frozenset[str]:
        """Return the digests of which nobody has settled yet which one holds.

        Where all sides say the same facts, every paper holds, whichever side is chosen.
        """
        sides = (
            frozenset(map(digest_of, register.rows))
            for papers in self.papers.values()
            for register in (papers.own, *papers.others)
            if register.disputed
        )
        return frozenset(digest for digests in sides if len(digests) > 1 for digest in digests)

    def named(self, entry: ParticipantId) -> tuple[ParticipantId, tuple[CertificateRow, ...]]:
        """Return whose it is, and what taking back by this id takes back.

        A person's id names the certificate that they have, or all sides of one in conflict; the id
        of an entry that was joined names the paper which was issued to that entry.
        """
        found = self.papers.get(entry)
        if found is not None:
            return entry, found.own.rows
        for person, papers in self.papers.items():
            for register in papers.others:
                if register.id == entry:
                    return person, register.rows
        return entry, ()


def read_issued(context: SessionContext) -> Issued:
    """Return what is out."""
    issues = read_issues(context.ledger.connection)
    canonical = context.ledger.projection.aliases.canonical
    registers: dict[ParticipantId, list[IssueRegister]] = {}
    for each in issues.registers:
        person = canonical(PARTICIPANT + each.id).removeprefix(PARTICIPANT)
        registers.setdefault(ParticipantId(person), []).append(each)
    papers = {person: _papers(person, found) for person, found in registers.items()}
    running = (_running_in(content) or 0 for content in issues.contents)
    batches = frozenset(_batch_in(content) for content in issues.contents)
    return Issued(papers, max(running, default=0), batches)


def replaced_by_joining(context: SessionContext) -> dict[str, Entry]:
    """Return the digests of joined entries' paper, in whose place another stands, and since when.

    That is the entry which came last of the two that it takes: the join, and the first issue to
    whom the entry is now part of. What is in conflict is not told.
    """
    if not context.ledger.projection.aliases.joined():
        return {}
    issued = read_issued(context)
    replaced = [
        (papers.own, other)
        for papers in issued.papers.values()
        for other in papers.others
        if not other.disputed
    ]
    if not replaced:
        return {}
    joins = read_joins(context.ledger.connection)
    return {
        digest_of(other.rows[0]): max(join, own.first, key=lambda each: each.at)
        for own, other in replaced
        if is_subject(digest_of(other.rows[0])) and (join := joins.get(PARTICIPANT + other.id))
    }


def batch_of(row: CertificateRow) -> int:
    """Return the print that a certificate was issued in; 0 for one of an older program."""
    return _batch_in(row.content)


def running_of(row: CertificateRow | None) -> int | None:
    """Return the number that a certificate drew; None where the registry numbers it."""
    return _running_in(row.content) if row else None


def digest_of(row: CertificateRow) -> str:
    """Return the digest of the facts that a certificate was issued with."""
    digest = row.content.get("digest")
    return digest if isinstance(digest, str) else ""


def _papers(person: ParticipantId, found: list[IssueRegister]) -> PersonsPapers:
    """Return a person's paper: the entry that stands for them first, as on every laptop."""
    own, *others = sorted(found, key=lambda each: (each.id != person, each.id))
    same_paper = set(map(digest_of, own.rows))
    differing = (each for each in others if not same_paper.issuperset(map(digest_of, each.rows)))
    return PersonsPapers(person, own, tuple(differing))


def _batch_in(content: Mapping[str, Json]) -> int:
    batch = content.get("batch")
    return batch if type(batch) is int and 0 < batch <= MOST_BATCHES else 0


def _running_in(content: Mapping[str, Json]) -> int | None:
    running = content.get("running")
    return running if type(running) is int and 0 < running <= MOST_RUNNING else None
