"""What is done with instruments on the shelf: shown, copied, written, taken in, given out."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from asn_desktop.domain.errors import UserError
from asn_desktop.domain.instrument_draft import InstrumentDraft
from asn_desktop.gui.sentences import sentence
from asn_desktop.gui.settings.instrument_dialog import InstrumentDialog, Purpose
from asn_desktop.services.session.instrument_shelf import write_instrument

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from asn_desktop.domain.instrument import Instrument
    from asn_desktop.services.session.instrument_shelf import Brought, InstrumentShelf, Shelved

    Refused = Callable[[str], object]

Outcome = TypeVar("Outcome")


class InstrumentDesk(QObject):
    """Opens the editor over the widget it is made for; the files are small and near."""

    stored = Signal(object)
    """A `Shelved` instrument, new or changed."""

    def __init__(self, over: QWidget, shelf: InstrumentShelf) -> None:
        super().__init__(over)
        self._over, self.shelf = over, shelf

    def view(self, instrument: Instrument) -> InstrumentDialog:
        """Show an instrument to be read."""
        notice = self.tr("Hanya untuk dibaca. Buat salinan bila ingin mengubahnya.")
        purpose = Purpose(self.tr("Lihat instrumen"), notice)
        return self._open(InstrumentDraft.of(instrument), purpose)

    def copy(self, instrument: Instrument) -> InstrumentDialog:
        """Write an own instrument that begins as a copy."""
        title = self.tr("Salinan {title}").format(title=instrument.title)
        draft = replace(
            InstrumentDraft.of(instrument), id=self.shelf.new_id(title), version=1, title=title
        )
        return self._open(draft, Purpose(self.tr("Instrumen baru"), "", self.shelf.keep))

    def edit(self, shelved: Shelved, effect: str) -> InstrumentDialog:
        """Write an own instrument; one that a session was made with becomes a new version."""
        draft, notices = InstrumentDraft.of(shelved.instrument), [effect] if effect else []
        if shelved.is_used:
            version = self.shelf.next_version(draft.id)
            draft = replace(draft, version=version)
            text = self.tr("Instrumen ini sudah dipakai sebuah sesi: disimpan sebagai versi {new}.")
            notices.insert(0, text.format(new=version))
        purpose = Purpose(self.tr("Ubah instrumen"), " ".join(notices), self.shelf.keep)
        return self._open(draft, purpose)

    def remove(self, ref: str, refused: Refused) -> None:
        """Take an own instrument off the shelf."""
        _told(partial(self.shelf.remove, ref), refused)

    def bring(self, path: Path, refused: Refused) -> Brought | None:
        """Take in an instrument from a file; None where it is refused."""
        return _told(partial(self.shelf.bring, path), refused)

    def write(self, instrument: Instrument, path: Path, refused: Refused) -> None:
        """Write an instrument to a file."""
        _told(partial(write_instrument, instrument, path), refused)

    def _open(self, draft: InstrumentDraft, purpose: Purpose) -> InstrumentDialog:
        dialog = InstrumentDialog(draft, purpose, self._over.window())
        dialog.stored.connect(self.stored)
        dialog.open()
        return dialog


def _told(act: Callable[[], Outcome], refused: Refused) -> Outcome | None:
    """Do it; a refusal is told and nothing comes back."""
    try:
        return act()
    except UserError as error:
        refused(sentence(error))
        return None
