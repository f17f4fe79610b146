"""The number of a paper whose running number the registry writes by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.session import UNWRITTEN, Numbering

if TYPE_CHECKING:
    from asn_desktop.services.session.context import SessionContext


def blank_number(context: SessionContext, year: int, *, own_class: bool = True) -> str:
    """Return the office's number with dots to write on; nothing where the office set none.

    Only certificates draw running numbers. Without `own_class` the klasifikasi is left to be
    written too: a letter of another subject has another one.
    """
    numbering = context.settled("numbering", Numbering)
    if not (numbering.klasifikasi or numbering.unit):
        return ""
    changes: dict[str, object] = {"blank": True}
    if not own_class:
        changes["klasifikasi"] = UNWRITTEN
    return numbering.model_copy(update=changes).number_text(numbering.first, year)
