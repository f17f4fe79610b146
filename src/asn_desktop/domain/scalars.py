"""Single fields of foreign JSON: what text a decimal, a day, a code or a label may be."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field
from pydantic_core import PydanticCustomError

from asn_desktop.domain.plain_text import plain_text


def _no_float(given: object) -> object:
    if not isinstance(given, str | Decimal):
        raise PydanticCustomError("decimal_text", "decimal_text")
    return given


def _no_timestamp(given: object) -> object:
    if not isinstance(given, str | dt.date):
        raise PydanticCustomError("date_type", "date_type")
    return given


def _filled(given: str) -> str:
    seen = plain_text(given)
    if not seen:
        raise PydanticCustomError("string_too_short", "string_too_short")
    return seen


DecimalText = Annotated[Decimal, BeforeValidator(_no_float)]
"""A decimal that JSON carries as text: "4.50". A JSON number is refused: it may be a float."""

Day = Annotated[dt.date, BeforeValidator(_no_timestamp)]
"""A date that JSON carries as 2026-02-04; a number would be read as a timestamp and is refused."""

Code = Annotated[str, Field(min_length=1, max_length=60)]
Label = Annotated[str, Field(min_length=1, max_length=300)]

Line = Annotated[str, Field(max_length=300), AfterValidator(plain_text)]
"""One line of text, perhaps empty, cleaned of what does not show."""

FilledLine = Annotated[str, Field(max_length=300), AfterValidator(_filled)]

Sentence = Annotated[str, Field(max_length=1000), AfterValidator(plain_text)]
"""A longer text, perhaps empty, cleaned of what does not show."""
