"""What a certificate prints or rests on: a later change of any of it asks for a new one."""

from __future__ import annotations

from asn_desktop.domain import registers

PRINTED_FIELDS = frozenset(
    (
        *("nip", "front_titles", "name", "back_titles", "golongan", "pangkat", "jabatan", "unit"),
        *(registers.WALK_IN, registers.CONFIRMATION),
    )
)
PRINTED_SETTINGS = (
    *("title", "place", "date", "until", "instrument", "wording", "bands", "letterhead"),
    *("signers", "papers", "sample"),
)
SHEET_FIELDS = ("mark/", "sheet/")


def is_printed(fld: str) -> bool:
    """Tell whether a participant's certificate rests on this field of theirs."""
    return fld in PRINTED_FIELDS or fld.startswith(SHEET_FIELDS)
