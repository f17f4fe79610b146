"""Papers between offices: the recap of units, and the letter to a superior on discipline notes.

As in `documents`, every text is as it is to be read.
"""

from __future__ import annotations

from datetime import date  # noqa: TC003 - pydantic reads it at run time

from pydantic import Field

from asn_desktop.domain.documents import IdentityBlock, OfficePaper, SignatureBlock, UnitLine
from asn_desktop.domain.models import Frozen


class UnitRecapLine(UnitLine):
    """A unit with its mean a core value; of a small one there are names instead of means."""

    means: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


class UnitRecapDocument(OfficePaper):
    """Rekap per unit: who was evaluated where, and what it came to.

    `everybody` is the line of the whole session, `together` that of all small units where there
    are several; `means` of each line are aligned with `core_values`. `band_names` go from the
    highest down, for the columns of whatever bands the lines tell. A unit with fewer than five
    evaluated people has no mean and names them.
    """

    title: str = "REKAPITULASI PER UNIT"
    core_values: tuple[str, ...]
    everybody: UnitRecapLine
    together: UnitRecapLine | None = None
    units: tuple[UnitRecapLine, ...]
    band_names: tuple[str, ...] = ()
    rules: str = ""
    issued_place: str = ""
    issued: date
    signature: SignatureBlock


class FollowUpNote(Frozen):
    """One counted discipline note: what was seen, where it is known from, what the person says."""

    day: str
    category: str
    text: str
    source: str = ""
    reply: str = ""


class FollowUpDocument(OfficePaper):
    """Surat to whom a person works under, on notes that were taken of them.

    Notes are observations or dugaan, never findings: `remark` says so, and `requests` ask the
    superior to look into it. `attention` stands under the addressee.
    """

    title: str = "SURAT TINDAK LANJUT"
    number: str = ""
    secrecy: str = "Rahasia"
    enclosure: str = "-"
    subject: str
    addressee: str
    attention: str = ""
    opening: str
    participant: IdentityBlock
    notes: tuple[FollowUpNote, ...] = Field(min_length=1)
    remark: str
    requests: tuple[str, ...] = ()
    closing: str = ""
    place: str = ""
    issued: date
    signature: SignatureBlock
    copies: tuple[str, ...] = ()
