"""What a criterion is called when it is spoken of: "Akuntabel 2" rather than "AK2"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from asn_desktop.domain.ids import CriterionCode
    from asn_desktop.domain.instrument import Instrument


def spoken_labels(instrument: Instrument, wording: str) -> dict[CriterionCode, str]:
    """Return "Akuntabel 2" by code, or "Akuntabel" where the value itself gets the mark."""
    labels: dict[CriterionCode, str] = {}
    numbers: dict[CriterionCode, int] = {}
    for each in instrument.criteria(wording):
        numbers[each.core_value] = number = numbers.get(each.core_value, 0) + 1
        whole = each.code == each.core_value
        labels[each.code] = each.core_value_name if whole else f"{each.core_value_name} {number}"
    return labels
