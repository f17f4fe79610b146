"""An instrument while it is being written: any text may stand in it, and every change is a copy."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from itertools import count
from typing import TYPE_CHECKING, TypeVar

from asn_desktop.domain.plain_text import plain_text

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Self

    from asn_desktop.domain.bands import BandRule
    from asn_desktop.domain.instrument import CoreValue, Instrument

    Texts = dict[str, str]

MOST_LEVELS, FEWEST_LEVELS = 9, 2
"""One key scores one level."""
HUNDRED = Decimal(100)
MOST_PLACES = 12
"""A weight with more places before or behind the comma is no weight, and may not be counted with:
"1e999999" is a sound decimal.
"""
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class WordingDraft:
    """One wording; texts are kept by its id, papers print its title."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class BehaviourDraft:
    """One behaviour; `text` by wording."""

    code: str
    text: Texts
    is_marked: bool = True


@dataclass(frozen=True, slots=True)
class CoreDraft:
    """One core value; marked whole, or by its behaviours."""

    code: str
    name: str
    weight: str
    definition: Texts
    behaviours: tuple[BehaviourDraft, ...]
    anchors: tuple[str, ...]
    by_behaviour: bool

    @classmethod
    def of(cls, core: CoreValue, marked: frozenset[str]) -> Self:
        """Return a core value of an instrument; `marked` are the codes that get marks."""
        by_behaviour = core.code not in marked
        behaviours = tuple(
            BehaviourDraft(each.code, dict(each.text), not by_behaviour or each.code in marked)
            for each in core.behaviours
        )
        weight, definition = str(core.weight), dict(core.definition)
        return cls(core.code, core.name, weight, definition, behaviours, core.anchors, by_behaviour)

    def to_plain(self) -> dict[str, object]:
        return {
            "code": self.code,
            "name": self.name,
            "weight": self.weight.replace(",", "."),
            "definition": self.definition,
            "behaviours": [{"code": each.code, "text": each.text} for each in self.behaviours],
            "anchors": list(self.anchors),
        }

    @property
    def marked_codes(self) -> list[str]:
        if not self.by_behaviour:
            return [self.code]
        return [each.code for each in self.behaviours if each.is_marked]


@dataclass(frozen=True, slots=True)
class LevelDraft:
    """One level."""

    name: str
    description: str


@dataclass(frozen=True, slots=True)
class BandsDraft:
    """One set of bands; `cuts` are numbers as typed, with their names, from the highest down."""

    id: str
    title: str
    maximum: str
    comparison: str
    cuts: tuple[tuple[str, str], ...]
    below: str
    source: str

    @classmethod
    def of(cls, rule: BandRule) -> Self:
        cuts = tuple((str(cut.at), cut.name) for cut in rule.cuts)
        maximum = str(rule.maximum)
        return cls(rule.id, rule.title, maximum, rule.comparison, cuts, rule.below, rule.source)

    def to_plain(self) -> dict[str, object]:
        return {
            "id": self.id,
            "title": self.title,
            "maximum": self.maximum.replace(",", "."),
            "comparison": self.comparison,
            "cuts": [{"at": at.replace(",", "."), "name": name} for at, name in self.cuts],
            "below": self.below,
            "source": self.source,
        }


@dataclass(frozen=True, slots=True)
class InstrumentDraft:
    """The whole."""

    id: str
    version: int
    title: str
    source: str
    wordings: tuple[WordingDraft, ...]
    default_wording: str
    scale: str
    standard_level: int
    levels: tuple[LevelDraft, ...]
    cores: tuple[CoreDraft, ...]
    minimum: int
    bands: tuple[BandsDraft, ...]
    default_bands: str | None

    @classmethod
    def of(cls, instrument: Instrument) -> Self:
        """Return the draft that an instrument begins as."""
        marked = frozenset[str](instrument.criterion_codes)
        return cls(
            id=instrument.id,
            version=instrument.version,
            title=instrument.title,
            source=instrument.source,
            wordings=tuple(WordingDraft(x.id, x.title) for x in instrument.wordings),
            default_wording=instrument.default_wording,
            scale=instrument.scale.id,
            standard_level=instrument.scale.standard_level,
            levels=tuple(LevelDraft(x.name, x.description) for x in instrument.scale.levels),
            cores=tuple(CoreDraft.of(core, marked) for core in instrument.core_values),
            minimum=instrument.minimum_core_values,
            bands=tuple(BandsDraft.of(rule) for rule in instrument.bands),
            default_bands=instrument.default_bands,
        )

    def to_plain(self) -> dict[str, object]:
        """Return what `Instrument` reads; whether it fits is for `faults_of` to tell."""
        levels = [
            {"level": number, "name": each.name, "description": each.description}
            for number, each in enumerate(self.levels, 1)
        ]
        return {
            "id": self.id,
            "version": self.version,
            "title": self.title,
            "source": self.source,
            "wordings": [{"id": x.id, "title": x.title} for x in self.wordings],
            "default_wording": self.default_wording,
            "scale": {"id": self.scale, "standard_level": self.standard_level, "levels": levels},
            "core_values": [core.to_plain() for core in self.cores],
            "criteria": [code for core in self.cores for code in core.marked_codes],
            "minimum_core_values": self.minimum,
            "bands": [rule.to_plain() for rule in self.bands],
            "default_bands": self.default_bands,
        }

    # --- core values and behaviours ----------------------------------------------------

    def with_core(self, number: int, **changed: object) -> InstrumentDraft:
        """Return it with fields of one core value changed."""
        return replace(self, cores=_put(self.cores, number, replace(self.cores[number], **changed)))  # type: ignore[arg-type]

    def with_behaviour(self, number: int, below: int, **changed: object) -> InstrumentDraft:
        """Return it with fields of one behaviour changed."""
        behaviours = self.cores[number].behaviours
        one = replace(behaviours[below], **changed)  # type: ignore[arg-type]
        return self.with_core(number, behaviours=_put(behaviours, below, one))

    def plus_core(self, after: int) -> InstrumentDraft:
        """Return it with an empty core value behind another."""
        code = _new_code("N", (core.code for core in self.cores))
        first, by_behaviour = self.wordings[0].id, any(core.by_behaviour for core in self.cores)
        own = BehaviourDraft(f"{code}1", {first: ""})
        blank = CoreDraft(
            *(code, "", "1", {first: ""}, (own,), ("",) * len(self.levels), by_behaviour)
        )
        return replace(self, cores=(*self.cores[: after + 1], blank, *self.cores[after + 1 :]))

    def plus_behaviour(self, number: int, after: int) -> InstrumentDraft:
        """Return it with an empty behaviour behind another of the same core value."""
        core = self.cores[number]
        code = _new_code(core.code, (each.code for each in core.behaviours))
        blank = BehaviourDraft(code, {self.wordings[0].id: ""})
        kept = core.behaviours
        return self.with_core(number, behaviours=(*kept[: after + 1], blank, *kept[after + 1 :]))

    def without_core(self, number: int) -> InstrumentDraft:
        cores = _without(self.cores, number)
        return replace(self, cores=cores, minimum=max(1, min(self.minimum, len(cores))))

    def without_behaviour(self, number: int, below: int) -> InstrumentDraft:
        return self.with_core(number, behaviours=_without(self.cores[number].behaviours, below))

    def moved_core(self, number: int, step: int) -> InstrumentDraft:
        """Return it with a core value one place up (-1) or down (1); at an end as it is."""
        return replace(self, cores=_moved(self.cores, number, step))

    def moved_behaviour(self, number: int, below: int, step: int) -> InstrumentDraft:
        moved = _moved(self.cores[number].behaviours, below, step)
        return self.with_core(number, behaviours=moved)

    def marked_by_behaviour(self, *, by_behaviour: bool) -> InstrumentDraft:
        """Return it with every core value marked by its behaviours, or whole."""
        cores = tuple(replace(core, by_behaviour=by_behaviour) for core in self.cores)
        return replace(self, cores=cores)

    # --- texts -------------------------------------------------------------------------

    def worded(self, text: Texts, wording: str) -> str:
        """Return a text in a wording; where it has none of its own, the first wording's."""
        return text.get(wording, text.get(self.wordings[0].id, ""))

    def reworded(self, text: Texts, wording: str, typed: str) -> Texts:
        """Return a text with one wording changed; what equals the first wording is not kept."""
        first, typed = self.wordings[0].id, plain_text(typed)
        if wording == first:
            return {**text, first: typed}
        kept = {each: words for each, words in text.items() if each != wording}
        return kept if typed == text.get(first) else {**kept, wording: typed}

    def with_wording(self, number: int, title: str) -> InstrumentDraft:
        one = replace(self.wordings[number], title=plain_text(title))
        return replace(self, wordings=_put(self.wordings, number, one))

    def plus_wording(self) -> InstrumentDraft:
        """Return it with one more wording, which begins with the first one's texts."""
        code = _new_code("rumusan-", (each.id for each in self.wordings))
        return replace(self, wordings=(*self.wordings, WordingDraft(code, "")))

    def without_wording(self, number: int) -> InstrumentDraft:
        """Return it without a wording and its texts; the last one stays."""
        if len(self.wordings) == 1:
            return self
        gone, left = self.wordings[number].id, _without(self.wordings, number)
        first = left[0].id

        def kept(text: Texts) -> Texts:
            base = {first: self.worded(text, first)}
            others = {each: words for each, words in text.items() if each not in (gone, first)}
            return {**base, **others}

        cores = tuple(
            replace(
                core,
                definition=kept(core.definition),
                behaviours=tuple(replace(x, text=kept(x.text)) for x in core.behaviours),
            )
            for core in self.cores
        )
        default = first if self.default_wording == gone else self.default_wording
        return replace(self, wordings=left, cores=cores, default_wording=default)

    # --- levels ------------------------------------------------------------------------

    def with_level(self, number: int, **changed: str) -> InstrumentDraft:
        return replace(
            self, levels=_put(self.levels, number, replace(self.levels[number], **changed))
        )

    def plus_level(self) -> InstrumentDraft:
        """Return it with one more level at the top; at the most levels, as it is."""
        if len(self.levels) >= MOST_LEVELS:
            return self
        cores = tuple(replace(core, anchors=(*core.anchors, "")) for core in self.cores)
        return replace(self, cores=cores, levels=(*self.levels, LevelDraft("", "")))

    def without_top_level(self) -> InstrumentDraft:
        """Return it without its highest level; at the fewest levels, as it is."""
        if len(self.levels) <= FEWEST_LEVELS:
            return self
        levels = self.levels[:-1]
        cores = tuple(replace(c, anchors=c.anchors[: len(levels)]) for c in self.cores)
        standard = min(self.standard_level, len(levels))
        return replace(self, cores=cores, levels=levels, standard_level=standard)

    # --- bands -------------------------------------------------------------------------

    def with_bands(self, number: int, **changed: object) -> InstrumentDraft:
        """Return it with fields of one set of bands changed."""
        return replace(self, bands=_put(self.bands, number, replace(self.bands[number], **changed)))  # type: ignore[arg-type]

    # --- weights -----------------------------------------------------------------------

    @property
    def weights(self) -> tuple[Decimal | None, ...]:
        """Return the weights; None for what is no number."""
        return tuple(_decimal(core.weight) for core in self.cores)

    def share(self, number: int) -> Decimal | None:
        """Return a core value's per cent of the total; None while any weight is wrong."""
        weights = self.weights
        known = [each for each in weights if each is not None and each > 0]
        own = weights[number]
        if own is None or len(known) != len(weights):
            return None
        return HUNDRED * own / sum(known)


def _decimal(text: str) -> Decimal | None:
    try:
        found = Decimal(text.strip().replace(",", "."))
    except InvalidOperation:
        return None
    return found if found.is_finite() and abs(found.adjusted()) <= MOST_PLACES else None


def _put(row: tuple[T, ...], number: int, one: T) -> tuple[T, ...]:
    return (*row[:number], one, *row[number + 1 :])


def _without(row: tuple[T, ...], number: int) -> tuple[T, ...]:
    return (*row[:number], *row[number + 1 :])


def _moved(row: tuple[T, ...], number: int, step: int) -> tuple[T, ...]:
    target = number + step
    if not 0 <= target < len(row):
        return row
    order = list(row)
    order[number], order[target] = order[target], order[number]
    return tuple(order)


def _new_code(stem: str, taken: Iterable[str]) -> str:
    known = set(taken)
    return next(code for code in (f"{stem}{number}" for number in count(1)) if code not in known)
