"""A person's sessions as rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from asn_desktop.domain.wording import decimal_comma, whole
from asn_desktop.gui.centre.session_rows import NOTHING, day
from asn_desktop.gui.widgets.state_words import state_word
from asn_desktop.gui.widgets.text_table import TextRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.domain.centre import PersonEntry, Span


def entry_row(entry: PersonEntry) -> TextRow:
    """Return what one session says of a person."""
    root = "" if entry.known_root else _tr("akar belum dikenal")
    return TextRow(
        (
            day(entry.date),
            " · ".join(filter(None, (entry.session, entry.place, root))),
            entry.unit or NOTHING,
            decimal_comma(entry.total) if entry.total is not None else NOTHING,
            _band(entry),
            _discipline(entry),
            ", ".join(entry.certificates) or NOTHING,
        ),
        key=entry.ses,
        icon="" if entry.known_root else "perhatian",
        tone="warning",
    )


def spans(found: Sequence[Span]) -> list[str]:
    """Return the names or units that a person had, each with its first and last day."""
    return [
        f"{each.text} ({day(each.first)})"
        if each.first == each.last
        else f"{each.text} ({day(each.first)} - {day(each.last)})"
        for each in found
    ]


def _band(entry: PersonEntry) -> str:
    if entry.confirmed:
        return entry.confirmed
    if entry.proposed:
        return _tr("{band} (usulan)").format(band=entry.proposed)
    return NOTHING


def _discipline(entry: PersonEntry) -> str:
    if entry.notes:
        return _tr("{count} catatan").format(count=whole(entry.notes))
    return state_word(entry.discipline)


def _tr(text: str) -> str:
    return QCoreApplication.translate("person_rows", text)
