"""Buku sertifikat, where somebody has more than one paper: rows, counts, what can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from papers_kit import finish

from asn_desktop.domain.ids import ParticipantId
from asn_desktop.domain.people import Participant
from asn_desktop.domain.print_jobs import PrintWish
from asn_desktop.domain.revocations import Revocation
from asn_desktop.gui.paper.register_rows import Standing, counts_of, entries_of, in_full, text_row
from asn_desktop.gui.paper.revoking_words import restoring_question
from asn_desktop.services.certificates.certificate_register import (
    DISPUTED,
    REVOKED,
    CertificateState,
)

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.services.workspace import Workspace

REVOCATION = Revocation("", "", "Siti", 0, "ditarik", "Sekar Umpama", 0)


def test_paper_of_a_joined_entry_has_a_row_of_its_own(workspace: Workspace, tmp_path: Path) -> None:
    finish(workspace).papers.write(PrintWish("certificate"), tmp_path / "s.pdf")
    first, second, _ = sorted(each.id for each in workspace.roster.participants())
    workspace.joining.join(first, second, "orang yang sama")
    workspace.results.confirm("Sekar Umpama")
    entries = entries_of(workspace.papers.certificate_states(), workspace.revocations.all())
    own, other = [each for each in entries if each.participant == first]
    assert (own.key, other.key) == (first, second)
    assert other.standing is Standing.REPLACED
    assert (other.name, other.can_be_revoked, other.batches) == (own.name, True, frozenset((1,)))
    assert text_row(other).texts[4] == "diganti"
    assert in_full(other).endswith("dari entri yang digabung; yang berlaku ada di baris orang ini")
    assert counts_of(entries)[Standing.REPLACED] == 1

    workspace.revocations.revoke([ParticipantId(other.key)], "ditarik")
    entries = entries_of(workspace.papers.certificate_states(), workspace.revocations.all())
    assert len(entries) == 3  # the one that was taken back is no further row
    (gone,) = [each for each in entries if each.key == second]
    assert (gone.standing, gone.can_be_revoked) == (Standing.REVOKED, False)
    assert gone.told.endswith(": ditarik")


def test_a_certificate_in_conflict_can_be_taken_back_and_belongs_to_each_of_its_prints() -> None:
    somebody = Participant(**dict.fromkeys(Participant._fields, ""))  # type: ignore[arg-type]
    obstacle, prints = "ada konflik pada sertifikatnya", frozenset((1, 4))
    both = CertificateState(somebody, DISPUTED, "17 atau 30", obstacle, prints)
    (entry,) = entries_of([both], [])
    assert (entry.can_be_revoked, entry.batches) == (True, prints)
    assert entry.told == "terbit di dua meja; putuskan di Gabung mana yang berlaku"
    assert text_row(entry).texts[5] == "1, 4"
    sides = [REVOCATION._replace(subject=each * 64, number=each) for each in "17"]
    gone = both._replace(status=REVOKED, revocations=tuple(sides))
    (entry,) = entries_of([gone], sides)  # no further row for either side
    assert (entry.can_be_revoked, entry.revocations) == (False, tuple(sides))
    assert entry.told == "dicabut ?: ditarik"
    (entry,) = entries_of([both._replace(revocations=(sides[1],))], sides[1:])
    assert (entry.standing, entry.can_be_revoked) == (Standing.DISPUTED, True)
    assert entry.told.endswith("mana yang berlaku; 7 dicabut ?: ditarik")
    assert Standing.REPLACED not in counts_of([entry])
    print_4 = REVOCATION._replace(subject="4" * 16, batch=4)
    entries = entries_of([both._replace(revocations=(print_4,))], [print_4])
    assert len(entries) == 1
    assert "Itu 1 sertifikat di buku ini" in restoring_question([print_4], entries)
