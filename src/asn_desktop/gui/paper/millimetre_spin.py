"""A field for millimetres that takes a comma and a point alike, as keyboards have either."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDoubleSpinBox
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QValidator

MARKS = (".", ",")


class MillimetreSpin(QDoubleSpinBox):
    """Shows the decimal mark of the language; no number here is so large that it has another."""

    @override
    def validate(self, text: str, position: int, /) -> tuple[QValidator.State, str, int]:
        return super().validate(self._as_spoken(text), position)

    @override
    def valueFromText(self, text: str, /) -> float:
        return super().valueFromText(self._as_spoken(text))

    def _as_spoken(self, text: str) -> str:
        for mark in MARKS:
            text = text.replace(mark, self.locale().decimalPoint())
        return text
