"""Everything that is wrong with an instrument, each with its place and an Indonesian sentence."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple, Self

from pydantic import ValidationError, model_validator

from asn_desktop.domain.field_problems import FIELD_PROBLEM_UNNAMED, FIELD_PROBLEMS
from asn_desktop.domain.fitting import MOST_CHARACTERS
from asn_desktop.domain.instrument import Instrument

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pydantic_core import ErrorDetails

    from asn_desktop.domain.instrument import CoreValue

    Place = tuple[int | str, ...]

WORDS = {
    "anchors": "uraian tingkat",
    "at": "angka batas",
    "bands": "kualifikasi",
    "behaviours": "perilaku",
    "below": "sebutan di bawah batas terendah",
    "code": "kode",
    "comparison": "pembanding",
    "core_values": "nilai dasar",
    "criteria": "kriteria",
    "cuts": "batas",
    "default_bands": "kualifikasi bawaan",
    "default_wording": "rumusan bawaan",
    "definition": "definisi",
    "description": "uraian",
    "id": "kode",
    "level": "nomor tingkat",
    "levels": "tingkat",
    "maximum": "angka tertinggi",
    "minimum_core_values": "nilai dasar paling sedikit",
    "name": "nama",
    "scale": "skala",
    "source": "sumber",
    "standard_level": "tingkat standar",
    "text": "teks",
    "title": "judul",
    "version": "versi",
    "weight": "bobot",
    "wordings": "rumusan",
}
UNPLACED = "instrumen"
NO_NUMBER = dict.fromkeys(("decimal_parsing", "finite_number"), "harus berupa bilangan")
"""Said of a number that was typed, where how a file spells it would only confuse."""
CODE_TAKEN = "sudah dipakai di atas; beri kode lain"
NO_BEHAVIOUR = "belum ada perilaku, padahal yang dinilai perilakunya; tambahkan satu"


class Fault(NamedTuple):
    """Where it is, as a path in the plain instrument, and what to read."""

    place: Place
    sentence: str


class _Loose(Instrument):
    """An instrument whose parts are sound, though they may not belong together."""

    @model_validator(mode="after")
    def _parts_belong_together(self) -> Self:
        return self


def faults_of_text(text: str) -> tuple[Fault, ...]:
    """Return what is wrong with the JSON text of an instrument; nothing where it can be used."""
    if len(text) > MOST_CHARACTERS:
        return (_fault({}, (), FIELD_PROBLEMS["too_large"]),)
    try:
        plain = json.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError):
        return (_fault({}, (), FIELD_PROBLEMS["json_invalid"]),)
    if not isinstance(plain, dict):
        return (_fault({}, (), FIELD_PROBLEMS["model_type"]),)
    return faults_of(plain)


def faults_of(plain: Mapping[str, object]) -> tuple[Fault, ...]:
    """Return what is wrong with an instrument as plain dicts, in the order of its fields."""
    try:
        loose = _Loose.model_validate(plain)
    except ValidationError as error:
        return _pydantic_faults(plain, error)
    together = tuple(_fault(plain, place, why) for place, why in _togetherness(loose))
    if together:
        return together
    try:
        Instrument.model_validate(plain)
    except ValidationError as error:  # a rule that is not told apart by place
        return _pydantic_faults(plain, error)
    return ()


def _pydantic_faults(plain: Mapping[str, object], error: ValidationError) -> tuple[Fault, ...]:
    found = error.errors(include_url=False, include_input=False)
    within = {each["loc"][:depth] for each in found for depth in range(len(each["loc"]))}
    return tuple(
        _fault(plain, each["loc"], _why(each))
        for each in found
        if each["type"] != "too_short" or each["loc"] not in within  # pydantic counts sound ones
    )


def _why(found: ErrorDetails) -> str:
    """Return what is wrong; of a text that is too long how long it may be."""
    why = NO_NUMBER.get(found["type"]) or FIELD_PROBLEMS.get(found["type"], FIELD_PROBLEM_UNNAMED)
    most = found.get("ctx", {}).get("max_length")
    return f"{why}, paling banyak {most} huruf" if found["type"] == "string_too_long" else why


def _fault(plain: Mapping[str, object], place: Place, why: str) -> Fault:
    words = place_in_words(plain, place)
    return Fault(place, f"{words[:1].upper()}{words[1:]}: {why}.")


def place_in_words(plain: Mapping[str, object], place: Place) -> str:
    """Return "nilai dasar nomor 2 (Akuntabel), perilaku nomor 1, teks"."""
    parts: list[str] = []
    here: object = plain
    for step in place:
        here = _within(here, step)
        if isinstance(step, int) and parts:
            named = here.get("name") if isinstance(here, dict) else None
            parts[-1] += f" nomor {step + 1}"
            parts[-1] += f" ({named[:40]})" if isinstance(named, str) and named else ""
        else:
            parts.append(WORDS.get(str(step), str(step)))
    return ", ".join(parts) or UNPLACED


def _within(here: object, step: int | str) -> object:
    if isinstance(here, dict):
        return here.get(step)
    if isinstance(here, list | tuple) and isinstance(step, int) and step < len(here):
        return here[step]
    return None


def _togetherness(instrument: Instrument) -> Iterator[tuple[Place, str]]:
    """Yield what does not fit between parts that are sound each by itself."""
    yield from _repeated_codes(instrument)
    wordings = {each.id for each in instrument.wordings}
    for number, core in enumerate(instrument.core_values):
        yield from _faults_of_core(instrument, ("core_values", number), core, wordings)
    if instrument.minimum_core_values > len(instrument.core_values):
        yield ("minimum_core_values",), FIELD_PROBLEMS["minimum_range"]
    if instrument.default_wording not in wordings:
        yield ("default_wording",), FIELD_PROBLEMS["wording_unknown"]
    if instrument.default_bands not in {None, *(each.id for each in instrument.bands)}:
        yield ("default_bands",), FIELD_PROBLEMS["bands_unknown"]


def _repeated_codes(instrument: Instrument) -> Iterator[tuple[Place, str]]:
    seen: set[str] = set()
    for place, code in _codes(instrument):
        if code in seen:
            yield place, CODE_TAKEN
        seen.add(code)
    for field, ids in (
        ("wordings", [each.id for each in instrument.wordings]),
        ("bands", [each.id for each in instrument.bands]),
    ):
        for number, code in enumerate(ids):
            if code in ids[:number]:
                yield (field, number, "id"), CODE_TAKEN


def _codes(instrument: Instrument) -> Iterator[tuple[Place, str]]:
    for number, core in enumerate(instrument.core_values):
        yield ("core_values", number, "code"), core.code
        for below, behaviour in enumerate(core.behaviours):
            yield ("core_values", number, "behaviours", below, "code"), behaviour.code


def _faults_of_core(
    instrument: Instrument, place: Place, core: CoreValue, wordings: set[str]
) -> Iterator[tuple[Place, str]]:
    if len(core.anchors) != instrument.top_level:
        yield (*place, "anchors"), FIELD_PROBLEMS["anchors_count"]
    texts: list[tuple[Place, dict[str, str]]] = [((*place, "definition"), core.definition)]
    texts += [
        ((*place, "behaviours", number, "text"), each.text)
        for number, each in enumerate(core.behaviours)
    ]
    for where, text in texts:
        if instrument.wordings[0].id not in text:
            yield where, FIELD_PROBLEMS["wording_gap"]
        if not wordings.issuperset(text):
            yield where, FIELD_PROBLEMS["wording_unknown"]
    marked = {core.code, *(each.code for each in core.behaviours)}
    if not marked.intersection(instrument.criterion_codes):
        yield (*place, "behaviours"), NO_BEHAVIOUR
