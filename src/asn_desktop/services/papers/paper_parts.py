"""What all papers of a session share: kop, signers, dates, and the people as they are printed."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.documents import IdentityBlock, Letterhead, SignatureBlock
from asn_desktop.domain.errors import DayInConflictError, UserError
from asn_desktop.domain.people import printed_nip
from asn_desktop.domain.session import PaperLook, signer_for
from asn_desktop.domain.wording import town_of, weekday_range
from asn_desktop.store.state import state_hash

if TYPE_CHECKING:
    from asn_desktop.domain.people import Participant
    from asn_desktop.domain.session import (
        Evaluator,
        LetterheadSettings,
        PaperKind,
        PaperSwitches,
        Signer,
    )
    from asn_desktop.services.session.context import SessionContext
    from asn_desktop.services.session.settings import SettingsService

STATE_DIGITS = 16
"""So much of a session's state stands on paper: enough to compare two by eye."""

JOINED_FORMS = ("Plt.", "Plh.")
"""Stand in one line with the jabatan: "Plt. Kepala Badan"; "a.n." has a line of its own."""


class PaperParts(NamedTuple):
    """A session as its papers name it."""

    letterhead: Letterhead
    signers: tuple[Signer, ...]
    switches: PaperSwitches
    title: str
    place: str
    held: dt.date
    until: dt.date
    wording_title: str
    specimen: bool
    look: PaperLook = PaperLook()

    @property
    def town(self) -> str:
        """Return what stands before the date at the signatures."""
        return town_of(self.place)

    @property
    def issued(self) -> dt.date:
        """Return the date of all papers: the session's last day, whatever a laptop's clock says."""
        return self.until

    @property
    def event(self) -> str:
        """Return the line under a paper's title."""
        days = weekday_range(self.held, self.until)
        return " · ".join(text for text in (self.title, days, self.place) if text)

    def signer(self, paper: PaperKind) -> Signer | None:
        """Return who signs such a paper on its date; None where nobody may."""
        return signer_for(self.signers, paper, self.issued)


def paper_parts(context: SessionContext, settings: SettingsService) -> PaperParts:
    """Read what papers share.

    :raises DayInConflictError: the session's dates are in conflict.
    """
    setting = context.views.setting
    wording = context.wording
    titles = {each.id: each.title for each in context.instrument.wordings}
    return PaperParts(
        letterhead=letterhead_of(settings.letterhead()),
        signers=settings.signers(),
        switches=settings.papers(),
        title=str(setting("title") or ""),
        place=str(setting("place") or ""),
        held=_day(setting("date")),
        until=_day(setting("until")),
        wording_title=titles.get(wording, wording),
        specimen=setting("sample") is True,
        look=settings.look(),
    )


def letterhead_of(kop: LetterheadSettings) -> Letterhead:
    """Return a kop as papers print it: no empty line, and an emblem that is a picture."""
    lines = tuple(line for line in kop.lines if line)
    return Letterhead(lines=lines, address=kop.address, logo=_logo(kop.logo))


@lru_cache(maxsize=2)
def _logo(png: bytes) -> bytes:
    """Return the emblem, checked: it may have come in a package. One that is no picture is left."""
    from asn_desktop.exchange.images import logo_png  # noqa: PLC0415 (pillow is slow to load)

    try:
        return logo_png(png, "lambang") if png else b""
    except UserError:
        return b""


def _day(content: object) -> dt.date:
    try:
        return dt.date.fromisoformat(str(content))
    except ValueError:
        raise DayInConflictError from None


def state_footer(context: SessionContext) -> str:
    """Say which state of the session a paper was made from: two from one state say the same."""
    return f"Dibuat dari keadaan sesi {state_hash(context.ledger)[:STATE_DIGITS]}."


def participant_block(person: Participant) -> IdentityBlock:
    """Return a participant as papers name them."""
    return IdentityBlock(
        name=person.full_name,
        nip=person.printed_nip,
        rank=person.rank,
        jabatan=person.jabatan,
        unit=person.unit,
    )


def evaluator_block(evaluator: Evaluator) -> IdentityBlock:
    """Return an evaluator as papers name them."""
    return IdentityBlock(
        name=evaluator.name,
        nip=printed_nip(evaluator.nip),
        rank=evaluator.rank,
        jabatan=evaluator.jabatan,
        unit=evaluator.unit,
    )


def signer_block(signer: Signer | None, *, titles: bool, lead: str = "") -> SignatureBlock:
    """Return who signs; where nobody may, room to sign and a line. `lead` is "Mengetahui,"."""
    if signer is None:
        return SignatureBlock(role=lead)
    joined = signer.form in JOINED_FORMS
    jabatan = f"{signer.form} {signer.jabatan}".strip() if joined else signer.jabatan
    role = "" if joined else signer.role
    return SignatureBlock(
        role=" ".join(text for text in (lead, role) if text),
        jabatan=f"{jabatan.rstrip(',')}," if jabatan else "",
        name=signer.printed_name(titles=titles),
        rank=signer.rank,
        nip=printed_nip(signer.nip),
    )
