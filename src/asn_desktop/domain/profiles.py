"""A profile or an entry of which two tables say different things: it stays, with every name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.ledger import same

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.domain.ledger import Json

EITHER = " atau "
"""Between the names of one evaluator of whom two tables say different ones."""


def said_by_all(profiles: Sequence[dict[str, Json]]) -> dict[str, Json]:
    """Return what all of these say, and every name: "Rahma atau Rahmah"; at least one is given."""
    shared = {
        part: content
        for part, content in profiles[0].items()
        if all(same(content, each.get(part)) for each in profiles[1:])
    }
    names = sorted({_text(each.get("name")) for each in profiles} - {""})
    return shared | {"name": EITHER.join(names)}


def _text(content: Json) -> str:
    return content if isinstance(content, str) else ""
