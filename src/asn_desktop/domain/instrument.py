"""The instrument of a session: values, behaviours, levels, criteria and bands, all of it data."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, Literal, LiteralString, NoReturn, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from asn_desktop.domain.bands import BandRule
from asn_desktop.domain.errors import (
    InstrumentError,
    UnknownBandsError,
    UnknownCriterionError,
    UnknownLevelError,
    UnknownWordingError,
)
from asn_desktop.domain.fitting import fit
from asn_desktop.domain.ids import CriterionCode
from asn_desktop.domain.models import Frozen
from asn_desktop.domain.scalars import Code, DecimalText, Label

NOT_OBSERVED: Literal["T"] = "T"
"""Tidak teramati: the evaluator looked and could not see it. Counts as marked, never as a level."""

Observation = int | Literal["T"]
"""What one mark says. A criterion without an observation is not yet scored."""

Text = Annotated[str, Field(min_length=1, max_length=1000)]
WordedText = Annotated[dict[Code, Text], Field(min_length=1, max_length=10)]
"""By wording id; a wording that is absent says the same as the instrument's first one."""

Ordinal = Annotated[int, Field(strict=True, ge=1, le=100)]


class Wording(Frozen):
    """One official wording of the values: its id and the regulation it stands in."""

    id: Code
    title: Label


class LevelDefinition(Frozen):
    """One level of the scale and what it looks like, whatever the value."""

    level: Ordinal
    name: Label
    description: Text


class Scale(Frozen):
    """The levels, 1 upward; `standard_level` is the one that meets what is expected."""

    id: Code
    standard_level: Ordinal
    levels: Annotated[tuple[LevelDefinition, ...], Field(min_length=2, max_length=20)]

    @model_validator(mode="after")
    def _levels_count_up(self) -> Self:
        if [each.level for each in self.levels] != list(range(1, len(self.levels) + 1)):
            raise PydanticCustomError("levels_order", "levels_order")
        if self.standard_level > len(self.levels):
            raise PydanticCustomError("standard_level", "standard_level")
        return self


class Behaviour(Frozen):
    """One guide to behaviour (panduan perilaku) of a core value."""

    code: CriterionCode = Field(min_length=1, max_length=20)
    text: WordedText


class CoreValue(Frozen):
    """One core value (nilai dasar) with its behaviours and what each level of it looks like."""

    code: CriterionCode = Field(min_length=1, max_length=20)
    name: Label
    weight: Annotated[DecimalText, Field(gt=0, le=1000)]
    definition: WordedText
    behaviours: Annotated[tuple[Behaviour, ...], Field(max_length=50)]
    anchors: tuple[Text, ...]
    """What this value looks like at each level, lowest first."""


@dataclass(frozen=True, slots=True)
class Criterion:
    """What gets a mark: a whole core value or one behaviour, in the words of one wording."""

    code: CriterionCode
    label: str
    """Short, for a column: "Akuntabel" or "AK2"."""
    text: str
    """The definition or the behaviour in full."""
    core_value: CriterionCode
    core_value_name: str


class Instrument(Frozen):
    """A complete, versioned instrument; stored whole in the session as plain JSON."""

    id: Code
    version: Ordinal
    title: Label
    source: Annotated[str, Field(max_length=1000)] = ""
    wordings: Annotated[tuple[Wording, ...], Field(min_length=1, max_length=10)]
    default_wording: Code
    scale: Scale
    core_values: Annotated[tuple[CoreValue, ...], Field(min_length=1, max_length=50)]
    criterion_codes: Annotated[
        tuple[CriterionCode, ...], Field(alias="criteria", min_length=1, max_length=500)
    ]
    minimum_core_values: Ordinal
    """With fewer values observed there is no total."""
    bands: Annotated[tuple[BandRule, ...], Field(max_length=20)]
    default_bands: Code | None

    @model_validator(mode="after")
    def _parts_belong_together(self) -> Self:
        for check in (_check_codes, _check_texts, _check_criteria, _check_choices):
            check(self)
        return self

    @property
    def top_level(self) -> int:
        return self.scale.levels[-1].level

    @cached_property
    def fingerprint(self) -> str:
        """Return 64 hex digits that two instruments share only if they are the same throughout."""
        canonical = json.dumps(
            self.to_plain(), sort_keys=True, separators=(",", ":"), ensure_ascii=False
        )
        return hashlib.sha256(canonical.encode()).hexdigest()

    def to_plain(self) -> dict[str, object]:
        """Return dicts, lists, strings and integers, decimals as strings; no floats."""
        plain: dict[str, object] = self.model_dump(mode="json", by_alias=True)
        return plain

    def require_wording(self, wording: str) -> str:
        """Return the wording's id.

        :raises UnknownWordingError: the instrument does not hold that wording.
        """
        known = [each.id for each in self.wordings]
        if wording not in known:
            raise UnknownWordingError(wording=wording, choices=", ".join(known))
        return wording

    def worded(self, text: dict[str, str], wording: str) -> str:
        """Return the text in that wording; where it has none, the first wording's."""
        return text.get(wording, text[self.wordings[0].id])

    def criteria(self, wording: str) -> tuple[Criterion, ...]:
        """Return what gets a mark, in the order of the sheet.

        :raises UnknownWordingError: the instrument does not hold that wording.
        """
        self.require_wording(wording)
        known = self.criteria_by_wording[wording]
        return tuple(known[code] for code in self.criterion_codes)

    def criterion(self, code: str, wording: str | None = None) -> Criterion:
        """Return one criterion, in the default wording unless another is named.

        :raises UnknownCriterionError: nothing of that code gets a mark here.
        """
        chosen = self.require_wording(wording or self.default_wording)
        if code in self.criterion_codes:
            return self.criteria_by_wording[chosen][CriterionCode(code)]
        raise UnknownCriterionError(criterion=code, choices=", ".join(self.criterion_codes))

    def core_value(self, code: str) -> CoreValue:
        """Return a core value by its own code or by the code of one of its behaviours.

        :raises UnknownCriterionError: there is none.
        """
        for core_value in self.core_values:
            if code in (core_value.code, *(each.code for each in core_value.behaviours)):
                return core_value
        raise UnknownCriterionError(criterion=code, choices=", ".join(self.criterion_codes))

    def level_name(self, observation: Observation) -> str:
        """Return "Proaktif", or "Tidak teramati" for T.

        :raises UnknownLevelError: the scale has no such level.
        """
        if observation == NOT_OBSERVED:
            return "Tidak teramati"
        return self.scale.levels[self.require_level("", observation) - 1].name

    def require_level(self, criterion: str, level: int) -> int:
        """Return the level.

        :raises UnknownLevelError: the scale has no such level.
        """
        if isinstance(level, bool) or not 1 <= level <= self.top_level:
            raise UnknownLevelError(
                criterion=criterion or self.scale.id, level=level, lowest=1, highest=self.top_level
            )
        return level

    def read_observation(self, criterion: str, text: str) -> Observation:
        """Return what a typed "4" or "t" means.

        :raises UnknownCriterionError: nothing of that code gets a mark here.
        :raises UnknownLevelError: neither T nor a level of the scale.
        """
        code = self.criterion(criterion).code
        typed = text.strip()
        if typed.upper() == NOT_OBSERVED:
            return NOT_OBSERVED
        if len(typed) > len(str(self.top_level)) or not typed.isascii() or not typed.isdigit():
            raise UnknownLevelError(
                criterion=code, level=typed[:20], lowest=1, highest=self.top_level
            )
        return self.require_level(code, int(typed))

    def band_rule(self, bands: str | BandRule | None = None) -> BandRule | None:
        """Return a band set by its id, an office's own as it is, or the default one.

        None where nothing is named and the instrument has no default.

        :raises UnknownBandsError: there is no band set of that id.
        """
        wanted = bands or self.default_bands
        if wanted is None or isinstance(wanted, BandRule):
            return wanted
        for rule in self.bands:
            if rule.id == wanted:
                return rule
        raise UnknownBandsError(
            bands=wanted, choices=", ".join(rule.id for rule in self.bands) or "-"
        )

    @cached_property
    def criteria_by_wording(self) -> dict[str, dict[CriterionCode, Criterion]]:
        """Return all that can get a mark, by wording and code; made once, asked at every key."""
        return {each.id: self._known_criteria(each.id) for each in self.wordings}

    def _known_criteria(self, wording: str) -> dict[CriterionCode, Criterion]:
        known = {}
        for core in self.core_values:
            text = self.worded(core.definition, wording)
            known[core.code] = Criterion(core.code, core.name, text, core.code, core.name)
            for each in core.behaviours:
                text = self.worded(each.text, wording)
                known[each.code] = Criterion(each.code, each.code, text, core.code, core.name)
        return known


def parse_instrument(text: str) -> Instrument:
    """Return the instrument that the JSON text holds.

    :raises InstrumentError: naming the first field that does not fit.
    """
    return fit(Instrument, text, InstrumentError)


def _refuse(kind: LiteralString) -> NoReturn:
    raise PydanticCustomError(kind, kind)


def _check_codes(instrument: Instrument) -> None:
    codes: list[str] = []
    for core in instrument.core_values:
        codes += [core.code, *(each.code for each in core.behaviours)]
    for group in (
        codes,
        instrument.criterion_codes,
        [each.id for each in instrument.wordings],
        [each.id for each in instrument.bands],
    ):
        if len(set(group)) != len(group):
            _refuse("codes_repeat")


def _check_texts(instrument: Instrument) -> None:
    wordings = {each.id for each in instrument.wordings}
    for core in instrument.core_values:
        if len(core.anchors) != instrument.top_level:
            _refuse("anchors_count")
        for text in (core.definition, *(each.text for each in core.behaviours)):
            if instrument.wordings[0].id not in text:
                _refuse("wording_gap")
            if not wordings.issuperset(text):
                _refuse("wording_unknown")


def _check_criteria(instrument: Instrument) -> None:
    """Hold that a core value is marked whole or by some of its behaviours, and never by both."""
    left = set(instrument.criterion_codes)
    for core in instrument.core_values:
        by_behaviour = left.intersection(each.code for each in core.behaviours)
        if (core.code in left) == bool(by_behaviour):
            _refuse("criteria_gap")
        left -= by_behaviour | {core.code}
    if left:
        _refuse("criteria_unknown")


def _check_choices(instrument: Instrument) -> None:
    if instrument.minimum_core_values > len(instrument.core_values):
        _refuse("minimum_range")
    if instrument.default_wording not in {each.id for each in instrument.wordings}:
        _refuse("wording_unknown")
    if instrument.default_bands not in {None, *(each.id for each in instrument.bands)}:
        _refuse("bands_unknown")
