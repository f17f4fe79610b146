"""A look at a package that was found: from whom, when made, for this session, merged already."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from asn_desktop.domain.errors import OtherSessionError, SealClosedError, UserError
from asn_desktop.exchange.package import unpack
from asn_desktop.services.merging.packages import ASSIGNMENT
from asn_desktop.store.known_packages import is_merged
from asn_desktop.vault.seal import Openers
from asn_desktop.vault.trust import read_statements, trust

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.domain.bundle import Contents
    from asn_desktop.services.session.context import SessionContext

State = Literal["baru", "sudah", "lain", "tertutup", "rusak"]


class Glance(NamedTuple):
    """What a file is: new, merged already, of no use here, closed to this laptop, or broken."""

    state: State
    who: str = ""
    made_at: int = 0
    """In UTC milliseconds by the sender's clock; 0 where nobody can tell."""
    reason: str = ""


class Glances:
    """Opens packages without taking anything in. Runs on the session thread."""

    def __init__(self, context: SessionContext, passphrases: Sequence[str]) -> None:
        self._context, self._passphrases = context, passphrases

    def glance(self, sealed: bytes) -> Glance:
        """Return what can be said of a package's bytes; never raises over a bad one."""
        try:
            contents = unpack(sealed, self._openers()).contents
        except SealClosedError as error:
            return Glance("tertutup", reason=str(error))
        except UserError as error:
            return Glance("rusak", reason=str(error))
        who, made_at = sender_name(contents), contents.made_at
        if contents.ses != self._context.ledger.identity.ses:
            return Glance("lain", who, made_at, str(OtherSessionError()))
        if contents.kind == ASSIGNMENT:
            return Glance("lain", who, made_at)
        known = is_merged(self._context.ledger.connection, contents.digest)
        return Glance("sudah" if known else "baru", who, made_at)

    def _openers(self) -> Openers:
        seal_key = self._context.ledger.file.get("seal_private")
        return Openers((seal_key,) if seal_key else (), self._passphrases)


def sender_name(contents: Contents) -> str:
    """Return the name that an opened package's own certificates give its sender, "" if none."""
    devices = trust(contents.root, read_statements(contents.statements)).devices
    sender = devices.get(contents.sender)
    return sender.name if sender else ""
