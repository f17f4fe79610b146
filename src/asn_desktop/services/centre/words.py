"""What changed at the centre, in the words that people use."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Literal

from asn_desktop.central.session_reading import Scales, read_evaluator_names
from asn_desktop.domain import registers
from asn_desktop.domain.centre import CentralChange
from asn_desktop.domain.merging import RegisterChange
from asn_desktop.domain.person_name import full_name
from asn_desktop.services.session.register_words import LABELS, STATUSES

if TYPE_CHECKING:
    from asn_desktop.central.changes import StoredChange
    from asn_desktop.central.store import CentralStore
    from asn_desktop.domain.ledger import Json

LONGEST = 120
NOT_OBSERVED = "T"
NOTHING = "kosong"
BETWEEN = " | "


class CentreWords:
    """Puts the changes of many sessions into words; what a session calls things is read once."""

    def __init__(self, store: CentralStore) -> None:
        self._connection = store.connection
        self._scales = Scales(store.connection)
        self._evaluators: dict[int, dict[str, str]] = {}
        self._criteria: dict[int, dict[str, str]] = {}
        self._levels: dict[int, dict[int, str]] = {}

    def change(self, stored: StoredChange) -> CentralChange:
        """Return a change as people read it."""
        self._meet(stored.session)
        return CentralChange(
            at=stored.at,
            receipt=stored.receipt,
            sender=stored.sender,
            ses=stored.ses,
            session=stored.title,
            participant=full_name(stored.front_titles, stored.name, stored.back_titles),
            nip=stored.nip,
            field=self.field(stored.session, stored.fld),
            before=self._said(stored, stored.before),
            after=self._said(stored, stored.after),
            kind=_kind(stored.kind),
            author=self._evaluators[stored.session].get(stored.author, stored.author),
            why=stored.why,
        )

    def register_change(self, stored: StoredChange) -> RegisterChange:
        """Return a change as the report of a merge shows it."""
        said = self.change(stored)
        whose = said.participant or said.session
        kind: Literal["berubah", "konflik"] = "konflik" if said.kind == "konflik" else "berubah"
        return RegisterChange(whose, said.field, said.before, said.after, kind)

    def field(self, session: int, fld: str) -> str:
        """Return the label of a register's field."""
        self._meet(session)
        first, *rest = fld.split("/")
        evaluator = f" · {self._evaluators[session].get(rest[0], rest[0])}" if rest else ""
        if first in ("mark", "remark") and len(rest) > 1:
            label = self._criteria[session].get(rest[1], "Lembar")
            return f"{'Catatan ' if first == 'remark' else ''}{label}{evaluator}"
        return LABELS.get(first, first) + evaluator

    # --- within ------------------------------------------------------------------------

    def _meet(self, session: int) -> None:
        """Read what a session calls things."""
        if session in self._evaluators:
            return
        self._evaluators[session] = read_evaluator_names(self._connection, session)
        row = self._connection.execute(
            "SELECT instrument, wording, bands FROM session WHERE n = ?", (session,)
        ).fetchone()
        scale = self._scales.of(*row)
        instrument = scale.instrument if scale else None
        self._criteria[session] = (
            {str(each.code): each.label for each in scale.instrument.criteria(scale.wording)}
            if scale
            else {}
        )
        levels = instrument.scale.levels if instrument else ()
        self._levels[session] = {each.level: each.name for each in levels}

    def _said(self, stored: StoredChange, contents: list[Json]) -> str:
        shown = [self._shown(stored, content) for content in contents]
        return BETWEEN.join(shown) if shown else NOTHING

    def _shown(self, stored: StoredChange, content: Json) -> str:
        first = stored.fld.partition("/")[0]
        if content is None:
            return NOTHING
        if content is True:
            return "ya"
        if first == "mark":
            return self._level(stored.session, content)
        if isinstance(content, dict):
            return _document(content)
        text = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)
        if stored.fld == registers.SAME:
            return "entri lain"
        return STATUSES.get(text, text)[:LONGEST]

    def _level(self, session: int, content: Json) -> str:
        if content == NOT_OBSERVED:
            return "T, tidak teramati"
        name = self._levels[session].get(content, "?") if isinstance(content, int) else "?"
        return f"{content}, {name}"


def _document(content: dict[str, Json]) -> str:
    named = [
        content[part] for part in ("status", "name", "number", "text", "band") if content.get(part)
    ]
    texts = [STATUSES.get(str(part), str(part)) for part in named] or [
        f"{part}: {said}" for part, said in content.items() if isinstance(said, str | int)
    ]
    return ", ".join(texts)[:LONGEST]


def _kind(kind: str) -> Literal["berubah", "konflik", "dicabut"]:
    if kind == "konflik":
        return "konflik"
    return "dicabut" if kind == "dicabut" else "berubah"
