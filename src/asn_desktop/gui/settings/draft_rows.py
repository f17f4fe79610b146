"""What the tables of the instrument editor show, cell by cell, and how each cell is written."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.plain_text import plain_text
from asn_desktop.domain.wording import decimal_comma

if TYPE_CHECKING:
    from collections.abc import Callable

    from asn_desktop.domain.instrument_draft import CoreDraft, InstrumentDraft

    Write = Callable[[InstrumentDraft, str], InstrumentDraft]
    Place = tuple[int | str, ...]


class Cell(NamedTuple):
    """A text; how it is written, None where it is only shown; where it is in the instrument."""

    text: str
    write: Write | None = None
    place: Place = ()


class DraftRow(NamedTuple):
    """A row; `core` and `below` say of which core value and which of its behaviours."""

    cells: tuple[Cell, ...]
    core: int = -1
    below: int = -1

    @property
    def is_head(self) -> bool:
        return self.core >= 0 and self.below < 0


# --- core values and behaviours --------------------------------------------------------


def value_rows(draft: InstrumentDraft, wording: str) -> list[DraftRow]:
    """Return every core value with its behaviours: code, name, text, weight, share."""
    rows: list[DraftRow] = []
    for number, core in enumerate(draft.cores):
        rows.append(_core_row(draft, number, core, wording))
        for below, behaviour in enumerate(core.behaviours):
            place: Place = ("core_values", number, "behaviours", below)
            text = draft.worded(behaviour.text, wording)
            cells = (
                Cell(behaviour.code, partial(_write_code_below, (number, below)), (*place, "code")),
                Cell(""),
                Cell(text, partial(_write_text, (number, below), wording), (*place, "text")),
                Cell(""),
                Cell(""),
            )
            rows.append(DraftRow(cells, number, below))
    return rows


def _core_row(draft: InstrumentDraft, number: int, core: CoreDraft, wording: str) -> DraftRow:
    place: Place = ("core_values", number)
    share = draft.share(number)
    text = draft.worded(core.definition, wording)
    cells = (
        Cell(core.code, partial(_write_core, number, "code"), (*place, "code")),
        Cell(core.name, partial(_write_core, number, "name"), (*place, "name")),
        Cell(text, partial(_write_definition, number, wording), (*place, "definition")),
        Cell(
            core.weight.replace(".", ","),
            partial(_write_core, number, "weight"),
            (*place, "weight"),
        ),
        Cell("" if share is None else f"{decimal_comma(round(share, 2))} %"),
    )
    return DraftRow(cells, number)


def _write_core(number: int, field: str, draft: InstrumentDraft, typed: str) -> InstrumentDraft:
    return draft.with_core(number, **{field: plain_text(typed)})


def _write_definition(
    number: int, wording: str, draft: InstrumentDraft, typed: str
) -> InstrumentDraft:
    text = draft.reworded(draft.cores[number].definition, wording, typed)
    return draft.with_core(number, definition=text)


def _write_code_below(at: tuple[int, int], draft: InstrumentDraft, typed: str) -> InstrumentDraft:
    return draft.with_behaviour(*at, code=plain_text(typed))


def _write_text(
    at: tuple[int, int], wording: str, draft: InstrumentDraft, typed: str
) -> InstrumentDraft:
    number, below = at
    text = draft.reworded(draft.cores[number].behaviours[below].text, wording, typed)
    return draft.with_behaviour(number, below, text=text)


def wording_rows(draft: InstrumentDraft) -> list[DraftRow]:
    """Return every wording: its code and the title that papers print."""
    return [
        DraftRow(
            (
                Cell(each.id),
                Cell(each.title, partial(_write_wording, number), ("wordings", number, "title")),
            )
        )
        for number, each in enumerate(draft.wordings)
    ]


def _write_wording(number: int, draft: InstrumentDraft, typed: str) -> InstrumentDraft:
    return draft.with_wording(number, typed)


# --- levels ----------------------------------------------------------------------------


def level_rows(draft: InstrumentDraft) -> list[DraftRow]:
    """Return every level: number, name, what it looks like whatever the value."""
    return [
        DraftRow(
            (
                Cell(str(number + 1)),
                Cell(
                    level.name,
                    partial(_write_level, number, "name"),
                    ("scale", "levels", number, "name"),
                ),
                Cell(
                    level.description,
                    partial(_write_level, number, "description"),
                    ("scale", "levels", number, "description"),
                ),
            )
        )
        for number, level in enumerate(draft.levels)
    ]


def _write_level(number: int, field: str, draft: InstrumentDraft, typed: str) -> InstrumentDraft:
    return draft.with_level(number, **{field: plain_text(typed)})


def anchor_rows(draft: InstrumentDraft) -> list[DraftRow]:
    """Return what each level of each core value looks like."""
    return [
        DraftRow(
            (
                Cell(core.name if not level else ""),
                Cell(f"{level + 1} {draft.levels[level].name}"),
                Cell(
                    text,
                    partial(_write_anchor, number, level),
                    ("core_values", number, "anchors", level),
                ),
            ),
            number,
            level,
        )
        for number, core in enumerate(draft.cores)
        for level, text in enumerate(core.anchors)
    ]


def _write_anchor(number: int, level: int, draft: InstrumentDraft, typed: str) -> InstrumentDraft:
    anchors = list(draft.cores[number].anchors)
    anchors[level] = plain_text(typed)
    return draft.with_core(number, anchors=tuple(anchors))


# --- bands -----------------------------------------------------------------------------


def band_rows(draft: InstrumentDraft, number: int) -> list[DraftRow]:
    """Return the bands of one set from the highest down; the last one has no limit of its own."""
    if not 0 <= number < len(draft.bands):
        return []
    rule = draft.bands[number]
    sign = "\N{GREATER-THAN OR EQUAL TO}" if rule.comparison == ">=" else ">"
    rows = []
    for below, (at, name) in enumerate(rule.cuts):
        place: Place = ("bands", number, "cuts", below)
        cells = (
            Cell(sign),
            Cell(at.replace(".", ","), partial(_write_cut, (number, below), 0), (*place, "at")),
            Cell(name, partial(_write_cut, (number, below), 1), (*place, "name")),
        )
        rows.append(DraftRow(cells))
    last = Cell(rule.below, partial(_write_bands, number, "below"), ("bands", number, "below"))
    return [*rows, DraftRow((Cell(""), Cell(""), last))]


def _write_cut(
    at: tuple[int, int], part: int, draft: InstrumentDraft, typed: str
) -> InstrumentDraft:
    number, below = at
    cuts = [list(cut) for cut in draft.bands[number].cuts]
    cuts[below][part] = plain_text(typed).replace(",", ".") if part == 0 else plain_text(typed)
    return draft.with_bands(number, cuts=tuple((cut[0], cut[1]) for cut in cuts))


def _write_bands(number: int, field: str, draft: InstrumentDraft, typed: str) -> InstrumentDraft:
    return draft.with_bands(number, **{field: plain_text(typed)})


def plus_cut(draft: InstrumentDraft, number: int) -> InstrumentDraft:
    """Return it with one more band under the lowest limit."""
    rule = draft.bands[number]
    return draft.with_bands(number, cuts=(*rule.cuts, ("", "")))


def without_cut(draft: InstrumentDraft, number: int, below: int) -> InstrumentDraft:
    """Return it without a limit; the last one stays, as a set needs one."""
    cuts = draft.bands[number].cuts
    if len(cuts) < 2 or not 0 <= below < len(cuts):  # noqa: PLR2004 - one has to stay
        return draft
    return draft.with_bands(number, cuts=(*cuts[:below], *cuts[below + 1 :]))
