"""A score's trace in Indonesian sentences, for the scorecard, the sheet and the minutes."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from asn_desktop.domain.scoring import NoTotal, half_up
from asn_desktop.domain.wording import decimal_comma

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.domain.bands import BandRule
    from asn_desktop.domain.instrument import Instrument
    from asn_desktop.domain.scoring import CoreValueScore, ScoreTrace


TIMES = "\N{MULTIPLICATION SIGN}"
LARGEST_DENOMINATOR = 60
"""A fraction that people still read; evaluators are few, so it is 2, 3, 6 or 12 as a rule."""
MOST_NAMED = 3


def standing(trace: ScoreTrace) -> str:
    """Say how far the next band is and what weighs: the facts beside a total.

    "0,08 di bawah batas Sangat Baik; selisih terbesar pada Adaptif". Empty without a total; the
    second part names the value evaluators differ on most, or else the lowest one.
    """
    if trace.total is None:
        return ""
    parts = []
    band = trace.band
    if band and band.distance is not None:
        away = decimal_comma(band.distance) + " di bawah" if band.distance else "tepat pada"
        parts.append(f"{away} batas {band.next_name}")
    if trace.widest:
        parts.append(f"selisih terbesar pada {_names(trace.widest)}")
    elif trace.lowest:
        parts.append(f"terendah pada {_names(trace.lowest)}")
    return "; ".join(parts)


def no_total(trace: ScoreTrace, instrument: Instrument) -> str:
    """Say why there is no total and what to do; empty where there is one."""
    seen, of = trace.observed_core_values, len(trace.core_values)
    least = instrument.minimum_core_values
    if trace.reason is None:
        return ""
    if trace.reason is NoTotal.NOTHING_MARKED:
        return "Belum ada penilaian."
    if trace.reason is NoTotal.TOO_FEW_MARKED:
        return f"Baru {seen} dari {of} nilai dasar terisi; total dihitung mulai {least} nilai."
    return (
        f"Hanya {seen} dari {of} nilai dasar yang teramati; total memerlukan paling sedikit"
        f" {least} nilai."
    )


def working(trace: ScoreTrace) -> str:
    """Show how the total was worked out, "24 : 7 = 3,43"; empty without a total."""
    if trace.total is None:
        return ""
    points, total = _plain(trace.points), decimal_comma(trace.total)
    if trace.total_maximum == trace.top_level:
        return f"{points} : {_plain(trace.points_maximum / trace.top_level)} = {total}"
    scale = _plain(Fraction(trace.total_maximum))
    return f"{points} : {_plain(trace.points_maximum)} {TIMES} {scale} = {total}"


def standard_remark(instrument: Instrument, rule: BandRule) -> str:
    """Say what the standard level everywhere comes to under a band set.

    "Tingkat 3 (Sesuai Standar) pada semua nilai menjadi 72,00: Butuh Perbaikan." An office that
    picks its bands sees this in the settings, and the scorecard prints it.
    """
    level = instrument.scale.standard_level
    total = half_up(Fraction(level, instrument.top_level) * Fraction(rule.maximum))
    name = instrument.level_name(level)
    return (
        f"Tingkat {level} ({name}) pada semua nilai menjadi {decimal_comma(total)}:"
        f" {rule.propose(total).name}."
    )


def _names(core_values: Sequence[CoreValueScore]) -> str:
    """Return "Loyal, Adaptif dan Kolaboratif", or how many where a list would tell nothing."""
    if len(core_values) > MOST_NAMED:
        return f"{len(core_values)} nilai dasar"
    names = [each.name for each in core_values]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} dan {names[-1]}"


def _plain(number: Fraction) -> str:
    """Return a number that can be checked by hand: "24", "10,5", "31 1/3", else "sekitar 31,33"."""
    whole, rest = divmod(number.numerator, number.denominator)
    if not rest:
        return str(whole)
    near = half_up(number)
    if Fraction(near) == number:
        return decimal_comma(near)
    if number.denominator <= LARGEST_DENOMINATOR:
        return f"{whole} {rest}/{number.denominator}".removeprefix("0 ")
    return f"sekitar {decimal_comma(near)}"
