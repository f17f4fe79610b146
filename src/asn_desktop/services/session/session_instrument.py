"""Which instrument the open session uses, and until when it may be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.errors import InstrumentLockedError
from asn_desktop.domain.registers import Role, of_session
from asn_desktop.services.session.instrument_shelf import InstrumentShelf, reference

if TYPE_CHECKING:
    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.instrument import Instrument
    from asn_desktop.domain.ledger import Json
    from asn_desktop.services.session.context import SessionContext

MARKED = "sudah ada nilai yang diberikan dengannya"
HANDED_OUT = "paket penugasan sudah dibagikan, jadi penilai mungkin sudah menilai dengannya"
NOT_HERE = "setelan sesi diatur di laptop koordinator"


class InstrumentState(NamedTuple):
    """What the session uses; `lock` says why that cannot be changed, "" while it can."""

    instrument: Instrument
    wording: str
    lock: str


class InstrumentService:
    """Use cases of the session's instrument. On the session thread."""

    def __init__(self, context: SessionContext) -> None:
        self._context = context

    def state(self) -> InstrumentState:
        """Return what the session uses and whether it is locked."""
        return InstrumentState(
            self._context.instrument, self._context.wording, lock_of(self._context)
        )

    def use(self, instrument: Instrument, wording: str = "") -> Changed:
        """Let the session use an instrument, whole; its bands stay where the instrument has them.

        :raises InstrumentLockedError: there are marks, or an evaluator may have made some.
        :raises UnknownWordingError: the instrument does not hold that wording.
        """
        require_unlocked(self._context)
        known = {each.id for each in instrument.wordings}
        kept = self._context.wording if self._context.wording in known else ""
        chosen = instrument.require_wording(wording or kept or instrument.default_wording)
        entries: dict[str, Json] = {"instrument": instrument.to_plain(), "wording": chosen}
        bands = self._context.views.setting("bands")
        if isinstance(bands, str) and bands not in {each.id for each in instrument.bands}:
            rule = instrument.band_rule()
            entries["bands"] = rule.id if rule else ""
        with self._context.ledger.step("Ganti instrumen") as step:
            for field, content in entries.items():
                step.set(of_session(field), content)
        InstrumentShelf().note_use(reference(instrument))
        return step.changed


def require_unlocked(context: SessionContext) -> None:
    """Refuse to touch an instrument that marks may stand on already; undo asks this too.

    :raises InstrumentLockedError: there are marks, or an evaluator may have made some.
    """
    lock = lock_of(context)
    if lock:
        raise InstrumentLockedError(why=lock)


def lock_of(context: SessionContext) -> str:
    """Return why the session's instrument cannot be changed; "" while it can."""
    if context.ledger.identity.role != Role.COORDINATOR:
        return NOT_HERE
    if context.views.count("mark"):
        return MARKED
    if any(each.kind == "enrol" for each in context.ledger.file.statements()):
        return HANDED_OUT
    return ""
