"""What a scorecard says of a result: the total, how it came about, and whose word the band is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.documents import ResultLines
from asn_desktop.domain.results import CONFIRMED
from asn_desktop.domain.score_wording import no_total, standard_remark, standing, working
from asn_desktop.domain.sheet_facts import bands_version
from asn_desktop.domain.wording import decimal_comma
from asn_desktop.services.session.closing import is_closed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from asn_desktop.domain.bands import BandRule
    from asn_desktop.domain.instrument import Instrument
    from asn_desktop.domain.results import Result
    from asn_desktop.domain.scoring import ScoreTrace
    from asn_desktop.services.session.context import SessionContext


class ResultWords:
    """Puts results into words; what all people share is read once."""

    def __init__(self, context: SessionContext) -> None:
        self._instrument, self._rule = context.instrument, context.band_rule
        self._criteria = len(context.criteria)
        self._own = context.ledger.identity.evaluator

    def lines(self, result: Result) -> ResultLines:
        """Return total, how it came about, band, and whether anybody confirmed it."""
        trace = result.trace
        shown = trace.total is not None
        return ResultLines(
            total=decimal_comma(trace.total) if trace.total is not None else "",
            scale=f"dari {_plain(trace)}" if shown else "",
            trace=" ".join(self._trace_sentences(trace)),
            band=trace.band.name if trace.band else "",
            state=self._state(result) if trace.band else "",
        )

    def _state(self, result: Result) -> str:
        """Say whose word the band is: one evaluator's, a proposal, or who confirmed it."""
        if self._own:
            return "menurut penilai ini saja"
        if result.status == CONFIRMED:
            return f"dikonfirmasi oleh {result.confirmed_by}"
        if result.confirmed_by:
            return "usulan, perlu dikonfirmasi ulang"
        return "usulan, belum dikonfirmasi"

    def _trace_sentences(self, trace: ScoreTrace) -> Iterator[str]:
        """Yield how the total came about, how far the next band is, and what the scale means."""
        if trace.total is None:
            yield no_total(trace, self._instrument)
            return
        yield f"Jumlah rata-rata {trace.observed_core_values} nilai dasar: {working(trace)}."
        expected = trace.expected if not self._own else self._criteria
        if trace.marked < expected:
            yield f"Sementara: baru {trace.marked} dari {expected} penilaian diterima."
        if trace.unobserved:
            yield f"{trace.unobserved} tidak teramati dan tidak dihitung."
        further = standing(trace)
        if further:
            yield f"{further[0].upper()}{further[1:]}."
        if self._rule and self._rule.id != self._instrument.default_bands:
            yield standard_remark(self._instrument, self._rule)


def is_unconfirmed(context: SessionContext, present: Iterable[Result]) -> bool:
    """Tell whether a paper on results is a draft: somebody's band waits, and nobody closed."""
    return not is_closed(context) and any(each.status != CONFIRMED for each in present)


def rules_used(wording: str, instrument: Instrument, rule: BandRule | None) -> str:
    """Return by which wording, instrument and bands marks were read, each with its version."""
    bands = f"; kualifikasi {rule.id} versi {bands_version(rule)}" if rule else ""
    return f"Rumusan: {wording}. Instrumen {instrument.id} versi {instrument.version}{bands}."


def _plain(trace: ScoreTrace) -> str:
    whole = trace.total_maximum == trace.total_maximum.to_integral_value()
    return str(int(trace.total_maximum)) if whole else decimal_comma(trace.total_maximum)
