"""Finds a roster's header, of one or two rows, by the names that offices give to columns."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from asn_desktop.domain.plain_text import folded, plain_text
from asn_desktop.domain.roster import Field
from asn_desktop.paths import resources

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    Row = Sequence[object]

HEADER_WITHIN = 1000
BETTER_WITHIN = 20
LONGEST_LABEL = 80
MOST_DIGITS = 4
BY_WORDS = 1000
SPELLED_OUT = 3
LATSAR = (Field.LATSAR_SCORE, Field.LATSAR_QUALIFICATION, Field.STTPL_NUMBER)
BESIDE = {
    **{(fact, "source"): Field.LATSAR_SOURCE for fact in LATSAR},
    **{(fact, "date"): Field.LATSAR_DATE for fact in LATSAR},
    (Field.SKP_PREDICATE, "source"): Field.SKP_SOURCE,
    (Field.SKP_PREDICATE, "date"): Field.SKP_DATE,
}
OFFICE = (*LATSAR, Field.SKP_PREDICATE)


@dataclass(frozen=True, slots=True)
class Header:
    """Where the header ends (Excel's row number) and what its columns hold, by index from 0."""

    row: int
    columns: Mapping[int, Field]
    labels: Mapping[int, str] = field(default_factory=dict)


class ColumnNames:
    """The names of columns as data; see `resources/roster/columns.json` for the format."""

    def __init__(self, text: str) -> None:
        source: dict[str, Any] = json.loads(text)
        self._exact: dict[str, tuple[int, Field]] = {}
        self._words: list[tuple[int, Field, str, frozenset[str]]] = []
        for name, rule in source["fields"].items():
            for rank, label in enumerate(rule["names"]):
                self._exact.setdefault(label, (rank, Field(name)))
            for words in rule["words"]:
                unless = frozenset(rule["unless"])
                self._words.append((BY_WORDS - len(words), Field(name), words, unless))
        self._beside = {
            label: kind for kind, labels in source["beside"].items() for label in labels
        }

    def field_of(self, label: str) -> tuple[int, Field] | None:
        """Return the field that a normalised label names, with its rank: the lower the surer."""
        if label in self._exact:
            return self._exact[label]
        padded, words = f" {label} ", frozenset(label.split())
        found = (
            (rank, named)
            for rank, named, phrase, unless in self._words
            if f" {phrase} " in padded and not words & unless
        )
        return min(found, default=None)

    def is_nip(self, label: str) -> bool:
        """Whether a normalised label names the column of the NIP."""
        found = self.field_of(label)
        return found is not None and found[1] is Field.NIP

    def assign(self, candidates: Mapping[int, Sequence[str]]) -> dict[int, Field]:
        """Give each field to the column that names it best, and each column one field at most."""
        ranked = []
        for column, labels in candidates.items():
            found = min(filter(None, map(self.field_of, labels)), default=None)
            if found is not None:
                ranked.append((found[0], column, found[1]))
        columns: dict[int, Field] = {}
        for _, column, named in sorted(ranked):
            if named not in columns.values():
                columns[column] = named
        self._assign_beside(candidates, columns)
        return dict(sorted(columns.items()))

    def _assign_beside(
        self, candidates: Mapping[int, Sequence[str]], columns: dict[int, Field]
    ) -> None:
        """Give a bare "Sumber" or "Tanggal" to what the office knew in the column before it."""
        office: Field | None = None
        for column in sorted(candidates):
            named = columns.get(column)
            if named is not None:
                office = named if named in OFFICE else office if named in BESIDE.values() else None
                continue
            kind = next(filter(None, map(self._beside.get, candidates[column])), None)
            beside = BESIDE.get((office, kind)) if office and kind else None
            if beside is not None and beside not in columns.values():
                columns[column] = beside


@cache
def bundled_names() -> ColumnNames:
    """Return the names that come with the program."""
    return ColumnNames((resources() / "roster" / "columns.json").read_text(encoding="utf-8"))


def find_header(rows: Sequence[Row], names: ColumnNames) -> Header | None:
    """Return the header that names most columns, among them NIP and name; None if there is none."""
    best: Header | None = None
    above: dict[int, str] = {}
    above_names_nip = False
    for index, row in enumerate(rows[:HEADER_WITHIN]):
        if best is not None and index > best.row + BETTER_WITHIN:
            break
        labels = _labels(row)
        names_nip = any(names.is_nip(label) for label in labels.values())
        single = {column: (label,) for column, label in labels.items()}
        for candidates in (single, _two_rows(above, labels)):
            if not (names_nip or above_names_nip):
                break
            columns = names.assign(candidates)
            if Field.NIP not in columns.values() or Field.NAME not in columns.values():
                continue
            if best is None or len(columns) > len(best.columns):
                shown = {column: candidates[column][-1] for column in candidates}
                best = Header(index + 1, columns, shown)
        above, above_names_nip = labels, names_nip
    return best


def normalised(cell: object) -> str:
    """Return a label as the rules compare it: "N I P" is "nip", "Gol. Ruang" "gol ruang"."""
    words = folded(plain_text(str(cell))).split()
    if len(words) >= SPELLED_OUT and all(len(word) == 1 for word in words):
        return "".join(words)
    return " ".join(words)


def _labels(row: Row) -> dict[int, str]:
    """Return what may be labels in a row: short texts with few digits."""
    return {
        column: normalised(cell)
        for column, cell in enumerate(row)
        if isinstance(cell, str)
        and 0 < len(cell) <= LONGEST_LABEL
        and sum(map(str.isdigit, cell)) <= MOST_DIGITS
    }


def _two_rows(above: Mapping[int, str], below: Mapping[int, str]) -> dict[int, tuple[str, ...]]:
    """Join two rows: a group's label stands before each label under it, then the label alone."""
    joined: dict[int, tuple[str, ...]] = {}
    group = ""
    for column in range(max((*above, *below), default=-1) + 1):
        group = above.get(column) or group
        label = below.get(column, "")
        if label:
            joined[column] = (f"{group} {label}".strip(), label)
        elif above.get(column):
            joined[column] = (group,)
    return joined
