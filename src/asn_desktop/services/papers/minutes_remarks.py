"""What the minutes say in sentences: what is missing, by name, and what the day left open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.closings import CLOSED
from asn_desktop.domain.registers import of_session
from asn_desktop.domain.wording import ended
from asn_desktop.services.certificates.certificate_register import (
    DISPUTED,
    REPLACED,
)
from asn_desktop.services.day.completeness_words import runs_in_words
from asn_desktop.services.papers.minutes_register import register_remarks
from asn_desktop.services.session.closing import late_people
from asn_desktop.services.session.laptops import Laptops
from asn_desktop.store.revocations import read_revocations
from asn_desktop.store.state import find_forks, find_gaps

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from asn_desktop.domain.merging import Missing
    from asn_desktop.services.certificates.certificate_register import (
        CertificateRegister,
        CertificateState,
    )
    from asn_desktop.services.session.context import SessionContext

MISSING_WORDS = {
    "nilai": "belum lengkap menilai",
    "status": "belum memfinalkan lembar",
    "nihil": "belum menyatakan keadaan disiplin",
}


def missing_sentences(missing: Sequence[Missing], present: int) -> Iterator[str]:
    """Yield a sentence for each evaluator and kind of gap, everybody named."""
    groups: dict[tuple[str, str], list[Missing]] = {}
    for each in missing:
        groups.setdefault((each.evaluator.name, each.what), []).append(each)
    for (evaluator, what), gaps in groups.items():
        said = f"{evaluator} {MISSING_WORDS[what]}"
        if len(gaps) == present and not any(gap.have for gap in gaps):
            yield f"{said} semua {present} peserta yang hadir."
            continue
        names = [
            f"{gap.participant.full_name} ({gap.have} dari {gap.of})"
            if what == "nilai"
            else gap.participant.full_name
            for gap in gaps
        ]
        yield ended(f"{said} {len(gaps)} peserta: {'; '.join(names)}")


def minutes_remarks(
    context: SessionContext, states: Sequence[CertificateState], register: CertificateRegister
) -> Iterator[str]:
    """Yield what a reader must know beside the counts."""
    yield from _closing(context)
    conflicts = len(context.views.conflicts())
    if conflicts:
        yield f"{conflicts} isian masih berkonflik dan belum diputuskan."
    laptops = Laptops(context)
    for gap in find_gaps(context.ledger):
        yield f"Paket dari {laptops.name(gap.device)} kurang: {runs_in_words(gap.missing)}."
    for fork in find_forks(context.ledger):
        name = laptops.name(fork.device)
        yield f"Berkas di laptop {name} tersalin dan dipakai di dua tempat (mulai isian {fork.q})."
    yield from _late(context)
    yield from register_remarks(states, read_revocations(context.ledger.connection))
    yield from _several(states)
    for number, names in register.doubles().items():
        yield ended(f"Nomor {number} terpakai dua kali: {'; '.join(names)}")


def _several(states: Sequence[CertificateState]) -> Iterator[str]:
    """Yield whose paper is out more than once, with its numbers: nothing out there is hidden."""
    for status, told in (
        (DISPUTED, "Sertifikat terbit di dua meja dan belum diputuskan mana yang berlaku"),
        (REPLACED, "Sertifikat dari entri yang digabung, sudah diganti"),
    ):
        named = [f"{s.participant.full_name} ({s.number})" for s in states if s.status == status]
        if named:
            yield ended(f"{told}: {'; '.join(named)}")


def _closing(context: SessionContext) -> Iterator[str]:
    for head in context.ledger.heads(of_session("status")):
        if head.val == CLOSED and head.why:
            yield f"Sesi ditutup dengan alasan: {head.why.rstrip('.')}."


def _late(context: SessionContext) -> Iterator[str]:
    late = late_people(context)
    names = [
        person.full_name
        for person in context.views.participants(include_voided=True)
        if person.id in late.counts
    ]
    if names:
        yield ended(
            f"Isian susulan {len(names)} peserta masuk setelah penutupan dan belum disetujui:"
            f" {'; '.join(names)}"
        )
    if late.scale:
        yield "Instrumen atau kualifikasi diubah setelah penutupan dan belum disetujui."
