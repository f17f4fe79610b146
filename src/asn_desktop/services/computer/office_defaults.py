"""What this computer's office gives every new session: letterhead, signer; and its tried printer.

Kept in a file of its own beside the preferences, which the first paint reads without pydantic.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.models import Frozen
from asn_desktop.domain.scalars import Day, Line
from asn_desktop.domain.session import LetterheadSettings, Signer
from asn_desktop.vault.atomic import write_whole

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

FILE_NAME = "instansi.json"


class OfficeDefaults(Frozen):
    """All that is kept; an empty one where nothing was given yet."""

    letterhead: LetterheadSettings = LetterheadSettings()
    signers: tuple[Signer, ...] = ()
    printer: Line = ""
    """The printer (or the word for a file) that the last test page came out of."""
    printed: Day | None = None

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing of the office was given yet."""
        return not (self.letterhead.lines or self.signers)


class OfficeDefaultsFile:
    """The defaults of one settings folder; read anew each time, written whole.

    Small and on this computer's own disk, so it may be used from the GUI thread too.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME

    def read(self) -> OfficeDefaults:
        """Return what is kept; a file that does not fit counts as nothing given."""
        try:
            return OfficeDefaults.model_validate_json(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):  # pydantic's refusal is a ValueError too
            return OfficeDefaults()

    def keep_letterhead(self, letterhead: LetterheadSettings) -> OfficeDefaults:
        """Keep a letterhead for the sessions to come; sessions made already keep their own.

        :raises UserError: the settings folder cannot be written.
        """
        return self._keep(self.read().model_copy(update={"letterhead": letterhead}))

    def keep_signers(self, signers: tuple[Signer, ...]) -> OfficeDefaults:
        """Keep who signs in the sessions to come.

        :raises UserError: the settings folder cannot be written.
        """
        return self._keep(self.read().model_copy(update={"signers": signers}))

    def note_test_page(self, printer: str, day: dt.date) -> OfficeDefaults:
        """Keep that a test page came out of a printer of this computer.

        :raises UserError: the settings folder cannot be written.
        """
        return self._keep(self.read().model_copy(update={"printer": printer, "printed": day}))

    def _keep(self, defaults: OfficeDefaults) -> OfficeDefaults:
        if defaults != self.read():
            write_whole(self._path, defaults.model_dump_json(indent=1).encode())
        return defaults
