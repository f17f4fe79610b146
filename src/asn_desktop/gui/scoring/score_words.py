"""Says a score on screen: how it was worked out, how far the next band is, why there is none.

Papers say the same in `domain.score_wording`, in Indonesian whatever the screen's language is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from asn_desktop.domain.score_wording import MOST_NAMED, working
from asn_desktop.domain.scoring import NoTotal
from asn_desktop.domain.wording import decimal_comma

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.domain.instrument import Instrument
    from asn_desktop.domain.scoring import CoreValueScore, ScoreTrace


class ScoreWords(QObject):
    """Sentences in the language of the screen."""

    def total(self, trace: ScoreTrace) -> str:
        """Return "24 : 7 = 3,43, usulan Baik"; empty without a total."""
        if trace.band is None or trace.total is None:
            return working(trace)
        sentence = self.tr("{working}, usulan {band}")
        return sentence.format(working=working(trace), band=trace.band.name)

    def standing(self, trace: ScoreTrace, instrument: Instrument) -> str:
        """Say how far the total is from the next band and from complete, or why there is none."""
        if trace.total is None:
            return self._no_total(trace, instrument)
        sentences = []
        if not trace.complete:
            so_far = self.tr("Sementara, {marked} dari {of} penilaian.")
            sentences.append(so_far.format(marked=trace.marked, of=trace.expected))
        sentences += [each for each in (self._next_band(trace), self._weightiest(trace)) if each]
        return " ".join(sentences)

    def _no_total(self, trace: ScoreTrace, instrument: Instrument) -> str:
        sentences = {
            NoTotal.NOTHING_MARKED: self.tr("Belum ada penilaian."),
            NoTotal.TOO_FEW_MARKED: self.tr(
                "Baru {seen} dari {of} nilai dasar terisi; total dihitung mulai {least} nilai."
            ),
            NoTotal.TOO_FEW_OBSERVED: self.tr(
                "Hanya {seen} dari {of} nilai dasar yang teramati; total memerlukan paling sedikit"
                " {least} nilai."
            ),
        }
        sentence = "" if trace.reason is None else sentences[trace.reason]
        seen, of = trace.observed_core_values, len(trace.core_values)
        return sentence.format(seen=seen, of=of, least=instrument.minimum_core_values)

    def _next_band(self, trace: ScoreTrace) -> str:
        band = trace.band
        if band is None or band.distance is None:
            return ""
        if not band.distance:
            return self.tr("Tepat pada batas {band}.").format(band=band.next_name)
        sentence = self.tr("{distance} di bawah batas {band}.")
        return sentence.format(distance=decimal_comma(band.distance), band=band.next_name)

    def _weightiest(self, trace: ScoreTrace) -> str:
        if trace.widest:
            sentence = self.tr("Selisih terbesar pada {names}.")
            return sentence.format(names=self._names(trace.widest))
        if trace.lowest:
            return self.tr("Terendah pada {names}.").format(names=self._names(trace.lowest))
        return ""

    def _names(self, core_values: Sequence[CoreValueScore]) -> str:
        if len(core_values) > MOST_NAMED:
            return self.tr("{count} nilai dasar").format(count=len(core_values))
        return ", ".join(each.name for each in core_values)
