"""Sertifikat or piagam: from a confirmed result to what both sides of the paper say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from asn_desktop.domain.documents import CertificateDocument, CertificateLine
from asn_desktop.domain.instrument import NOT_OBSERVED
from asn_desktop.domain.revocations import key_id_of
from asn_desktop.domain.scoring import half_up
from asn_desktop.domain.wording import decimal_comma, score_in_words, weekday_range
from asn_desktop.printing.credential import signed_certificate
from asn_desktop.services.papers.paper_parts import participant_block, signer_block

if TYPE_CHECKING:
    from asn_desktop.domain.results import Result
    from asn_desktop.domain.scoring import CoreValueScore, ScoreTrace
    from asn_desktop.services.papers.paper_parts import PaperParts
    from asn_desktop.services.session.context import SessionContext

NOT_OBSERVED_WORDS = "tidak teramati"


class CertificateDocuments:
    """Makes certificates of one session, each signed with the session's root key."""

    def __init__(self, context: SessionContext, parts: PaperParts) -> None:
        self._parts = parts
        self._instrument, self._wording = context.instrument, context.wording
        ledger = context.ledger
        self._key = Ed25519PrivateKey.from_private_bytes(ledger.file.get("root_private") or b"")
        self._ses = ledger.identity.ses

    def of(self, result: Result, number: str, batch: int) -> CertificateDocument:
        """Return a participant's certificate; its band is the confirmed one.

        `batch` is the print that it was first issued in, 0 for one of an older program.

        :raises ValueError: the result has no total.
        """
        parts, trace, instrument = self._parts, result.trace, self._instrument
        if trace.total is None:
            raise ValueError(result.participant.id)
        titles = parts.switches.signer_titles_on_certificate
        document = CertificateDocument(
            letterhead=parts.letterhead,
            title="PIAGAM" if parts.switches.certificate_title == "Piagam" else "SERTIFIKAT",
            number=number,
            participant=participant_block(result.participant),
            event=self._event(),
            qualification=result.band,
            average=decimal_comma(trace.total),
            average_words=score_in_words(trace.total),
            average_label="Rata-rata" if _is_mean(trace) else "Nilai akhir",
            scale=_scale(trace),
            rows=tuple(_line(core) for core in trace.core_values),
            wording=parts.wording_title,
            rule_version=f"{instrument.id}/{instrument.version} {trace.bands or ''}".strip(),
            place=parts.town,
            issued=parts.issued,
            signer=signer_block(parts.signer("certificate"), titles=titles),
            specimen=parts.specimen,
            design=parts.look.certificate_design,
            tte_room=parts.look.tte_room,
        )
        return signed_certificate(document, self._key, key_id_of(self._ses, batch))

    def _event(self) -> str:
        """Return what was attended, and always when and where."""
        parts = self._parts
        attended = parts.switches.event_sentence or f"telah mengikuti {parts.title}"
        at = f", di {parts.place}" if parts.place else ""
        days = weekday_range(parts.held, parts.until)
        return f"{attended.rstrip('.')} pada hari {days}{at}"


def _is_mean(trace: ScoreTrace) -> bool:
    return trace.total_maximum == trace.top_level


def _scale(trace: ScoreTrace) -> str:
    levels = f"1 sampai {trace.top_level}"
    if _is_mean(trace):
        return levels
    whole = trace.total_maximum == trace.total_maximum.to_integral_value()
    top = str(int(trace.total_maximum)) if whole else decimal_comma(trace.total_maximum)
    return f"nilai dasar {levels}, nilai akhir 0 sampai {top}"


def _line(core: CoreValueScore) -> CertificateLine:
    if core.mean is None:
        return CertificateLine(name=core.name, score=NOT_OBSERVED, words=NOT_OBSERVED_WORDS)
    mean = half_up(core.mean)
    return CertificateLine(name=core.name, score=decimal_comma(mean), words=score_in_words(mean))
