"""The border where sentences of the domain get the language of the screen.

Below this border everything is Indonesian: files, papers, history and command line. A refusal
carries its template and its facts; a sentence that comes as text is recognised by its template.
"""

from __future__ import annotations

import re
from functools import cache
from string import Formatter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from asn_desktop.domain import errors
from asn_desktop.domain.errors import UserError
from asn_desktop.domain.paper_reasons import REASONS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

CONTEXT = "errors"
"""The context of all these sentences in resources/i18n; extracted from domain/errors."""
SIGNAL = errors.ReasonMissingError.sentence
"""Where this sentence stays as it is, no language is installed."""


def sentence(error: UserError) -> str:
    """Return what a refusal says, in the language of the screen."""
    template = _translated(error.sentence)
    if template == error.sentence:
        return spoken(str(error))
    return _filled(template, error.facts)


def spoken(text: str) -> str:
    """Return a sentence that came as text, in the language of the screen; unknown ones as is."""
    if not text or _translated(SIGNAL) == SIGNAL:
        return text
    exact = _translated(text)
    if exact != text:
        return exact
    for template, shape in _shapes():
        found = shape.fullmatch(text)
        if found is not None:
            return _filled(_translated(template), found.groupdict())
    return text


def _translated(template: str) -> str:
    return QCoreApplication.translate(CONTEXT, template) if template else template


def _filled(template: str, facts: Mapping[str, object]) -> str:
    """Fill a template; a fact that is itself a sentence of ours is translated too."""
    return template.format(
        **{name: spoken(fact) if isinstance(fact, str) else fact for name, fact in facts.items()}
    )


@cache
def _shapes() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return every template with its shape, those with the most fixed letters first."""
    templates = {each for each in _templates() if "{" in each and _fixed_letters(each)}
    ordered = sorted(templates, key=lambda each: (-_fixed_letters(each), each))
    return tuple((template, re.compile(_shape(template), re.DOTALL)) for template in ordered)


def _templates() -> Iterator[str]:
    for found in vars(errors).values():
        if isinstance(found, type) and issubclass(found, UserError):
            yield found.sentence
    for table in (errors.NIP_SENTENCES, errors.ROSTER_SENTENCES, errors.TABLE_SENTENCES):
        yield from table.values()
    yield from REASONS


def _fixed_letters(template: str) -> int:
    """Return how many letters of a template stand outside its fields."""
    return sum(len(fixed.strip(" .:")) for fixed, _, _, _ in Formatter().parse(template))


def _shape(template: str) -> str:
    seen: set[str] = set()
    parts = []
    for fixed, field, _, _ in Formatter().parse(template):
        parts.append(re.escape(fixed))
        if field is not None:
            parts.append(f"(?P={field})" if field in seen else f"(?P<{field}>.*?)")
            seen.add(field)
    return "".join(parts)
