"""The register of certificates in the minutes: every number that is out, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.documents import RegisterLine
from asn_desktop.domain.moments import local_moment
from asn_desktop.domain.wording import ended, long_date
from asn_desktop.services.certificates.certificate_register import (
    DISPUTED,
    NOT_ISSUED,
    REISSUE,
    REPLACED,
    REVOKED,
    of_older_paper,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from asn_desktop.domain.revocations import Revocation
    from asn_desktop.services.certificates.certificate_register import CertificateState

MARK = "*"
"""Beside the qualification of a certificate that is to be issued anew; a remark explains it."""
OFF_ROSTER, ABSENT = "dihapus dari daftar", "tidak hadir"
TOLD = (REVOKED, DISPUTED, REPLACED)
"""What a line says in the word of its status."""


def out(states: Iterable[CertificateState]) -> list[CertificateState]:
    """Return those that were issued: paper is out."""
    return [state for state in states if state.status != NOT_ISSUED]


def register_lines(states: Iterable[CertificateState]) -> tuple[RegisterLine, ...]:
    """Return a line for each number that is out; what became of it stands by the qualification."""
    return tuple(
        RegisterLine(
            number=state.number,
            name=state.participant.full_name,
            unit=state.participant.unit,
            qualification=_qualification(state),
        )
        for state in out(states)
    )


def register_remarks(
    states: Sequence[CertificateState], revocations: Iterable[Revocation]
) -> Iterator[str]:
    """Yield a sentence for each thing that became of certificates, with whose they are."""
    issued = out(states)
    stale = [state.participant.full_name for state in issued if state.status == REISSUE]
    if stale:
        yield ended(f"Sertifikat bertanda {MARK} perlu terbit ulang: {'; '.join(stale)}")
    revoked = [_revoked(state) for state in issued if state.revocations]
    if revoked:
        yield ended(f"Sertifikat yang dicabut: {'; '.join(revoked)}")
    old = [_old(each) for each in of_older_paper(issued, revocations)]
    if old:
        yield ended(f"Kertas lama yang dicabut dan sudah digantikan: {'; '.join(old)}")
    gone = [_numbered(state) for state in issued if state.participant.voided]
    if gone:
        yield ended(f"Sertifikat orang yang sudah {OFF_ROSTER} peserta: {'; '.join(gone)}")
    absent = [_numbered(state) for state in issued if _is_absent(state)]
    if absent:
        yield ended(f"Sertifikat orang yang tercatat {ABSENT}: {'; '.join(absent)}")


def _qualification(state: CertificateState) -> str:
    words = [
        *([state.status] if state.status in TOLD else []),
        *([OFF_ROSTER] if state.participant.voided else []),
        *([ABSENT] if _is_absent(state) else []),
    ]
    band = state.band + (MARK if state.status == REISSUE else "")
    return f"{band} ({', '.join(words)})".strip() if words else band


def _is_absent(state: CertificateState) -> bool:
    """Tell whether somebody who is on the roster is said not to have come, after all."""
    return not state.participant.voided and not state.participant.is_present


def _revoked(state: CertificateState) -> str:
    """Return whose; of one in conflict only the sides that were taken back."""
    days = " dan ".join(dict.fromkeys(filter(None, (_day(each.at) for each in state.revocations))))
    sides = " dan ".join(sorted(each.number or _print(each) for each in state.revocations))
    number = state.number if state.status == REVOKED else sides
    told = ", ".join(filter(None, (number, days)))
    return f"{state.participant.full_name} ({told})" if told else state.participant.full_name


def _old(revocation: Revocation) -> str:
    if revocation.is_batch:
        what, parts = _print(revocation), [_day(revocation.at)]
    else:
        what, parts = revocation.name, [revocation.number, _day(revocation.at)]
    told = ", ".join(filter(None, parts))
    return f"{what} ({told})" if told else what


def _print(revocation: Revocation) -> str:
    return f"cetakan {revocation.batch}" if revocation.batch else "cetakan tanpa nomor"


def _numbered(state: CertificateState) -> str:
    name = state.participant.full_name
    return f"{name} ({state.number})" if state.number else name


def _day(at: int) -> str:
    """Return the day it was here; "" where a laptop's clock says no moment."""
    moment = local_moment(at)
    return long_date(moment.date()) if moment else ""
