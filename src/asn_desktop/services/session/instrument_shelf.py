"""The instruments that sessions on this computer can use: bundled ones, and the office's own."""

from __future__ import annotations

import json
import re
import secrets
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.errors import (
    CannotReadError,
    CannotWriteError,
    FileMissingError,
    InstrumentBundledError,
    InstrumentFaultsError,
    InstrumentFileError,
    UnknownInstrumentError,
    UserError,
)
from asn_desktop.domain.fitting import MOST_CHARACTERS
from asn_desktop.domain.instrument import Instrument, parse_instrument
from asn_desktop.domain.instrument_faults import faults_of, faults_of_text
from asn_desktop.domain.plain_text import plain_text
from asn_desktop.services.session.instruments import bundled_instrument, bundled_instruments
from asn_desktop.vault.atomic import write_whole
from asn_desktop.vault.settings_place import settings_place

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from asn_desktop.domain.instrument_faults import Fault

FOLDER, USED = "instrumen", "dipakai.txt"
AT = "@"
NAMED_FAULTS = 5
LONGEST_STEM = 40
OWN_ID = re.compile(r"[a-z0-9][a-z0-9-]*")
"""An id as `new_id` makes it: a file name on every system, and never two ids in one file."""


class Shelved(NamedTuple):
    """An instrument on the shelf; `ref` names it, with its version where it is the office's own."""

    ref: str
    instrument: Instrument
    is_own: bool
    is_used: bool
    """A session was made with it here, so that a change needs a new version."""


class Brought(NamedTuple):
    """What an import came to: the instrument as it is kept, and whether it was there already."""

    shelved: Shelved
    was_there: bool


class InstrumentShelf:
    """The shelf in one settings folder. Small files on this computer's own disk."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = (folder or settings_place()) / FOLDER

    def all(self) -> tuple[Shelved, ...]:
        """Return the bundled instruments, then the own ones by title, newest version first."""
        used = self._used()
        bundled = (
            Shelved(each, bundled_instrument(each), is_own=False, is_used=True)
            for each in bundled_instruments()
        )
        own = [
            Shelved(reference(each), each, is_own=True, is_used=each.fingerprint in used)
            for each in self._own()
        ]
        own.sort(key=lambda each: (each.instrument.title.casefold(), -each.instrument.version))
        return (*bundled, *own)

    def get(self, ref: str) -> Shelved:
        """Return an instrument by its reference; an own one without a version is the newest.

        :raises UnknownInstrumentError: there is none.
        """
        shelved = self.all()
        fitting = [each for each in shelved if ref in (each.ref, each.instrument.id)]
        if not fitting:
            choices = ", ".join(each.ref for each in shelved)
            raise UnknownInstrumentError(instrument=ref, choices=choices)
        return fitting[0]

    def keep(self, plain: Mapping[str, object]) -> Shelved:
        """Keep an own instrument under its id and version, over what was there.

        :raises InstrumentFaultsError: naming what does not fit.
        :raises UserError: the settings folder cannot be written.
        """
        faults = faults_of(plain)
        if faults:
            raise InstrumentFaultsError(faults=in_sentences(faults))
        instrument = Instrument.model_validate(plain)
        write_whole(self._path(instrument), text_of(instrument).encode())
        return self.get(reference(instrument))

    def remove(self, ref: str) -> Instrument:
        """Take an own instrument off the shelf and return it; sessions keep their own copies.

        :raises UserError: a bundled one, none of that name, or a file that cannot be removed.
        """
        found = self.get(ref)
        if not found.is_own:
            raise InstrumentBundledError
        path = self._path(found.instrument)
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise CannotWriteError(name=path.name, reason=error.strerror or str(error)) from error
        return found.instrument

    def bring(self, path: Path) -> Brought:
        """Take in an instrument from a file; what has the same id but says otherwise is a version.

        Where its id is a bundled one's, or no id for a file here, it gets another.

        :raises UserError: no such file, unreadable, or naming every fault in it.
        """
        instrument = read_instrument(path)
        is_renamed = instrument.id in bundled_instruments() or not OWN_ID.fullmatch(instrument.id)
        for each in self.all():
            is_same = each.instrument.fingerprint == instrument.fingerprint
            if is_same or (is_renamed and _contents(each.instrument) == _contents(instrument)):
                return Brought(each, was_there=True)
        plain = instrument.to_plain()
        if is_renamed:
            plain["id"] = self.new_id(instrument.title)
        elif self._path(instrument).exists():
            plain["version"] = self.next_version(instrument.id)
        return Brought(self.keep(plain), was_there=False)

    def next_version(self, instrument: str) -> int:
        """Return a version above all that are here of an own instrument."""
        versions = [each.version for each in self._own() if each.id == instrument]
        return max(versions, default=0) + 1

    def new_id(self, title: str) -> str:
        """Return an id that no other office's instrument has."""
        stem = re.sub(r"[^a-z0-9]+", "-", title.casefold()).strip("-")[:LONGEST_STEM].strip("-")
        return f"{stem or 'instrumen'}-{secrets.token_hex(3)}"

    def note_use(self, ref: str) -> None:
        """Remember that a session was made with it; a computer that cannot write forgets it."""
        with suppress(UserError):
            found = self.get(ref)
            if found.is_own and not found.is_used:
                text = "\n".join(sorted({*self._used(), found.instrument.fingerprint}))
                write_whole(self._folder / USED, text.encode())

    # --- within ------------------------------------------------------------------------

    def _own(self) -> list[Instrument]:
        found = []
        for path in sorted(self._folder.glob("*.json")):
            try:
                text = path.read_text(encoding="utf-8")
            except (OSError, ValueError):
                continue
            if not faults_of_text(text):  # a newer program's, or damaged
                found.append(parse_instrument(text))
        return found

    def _used(self) -> set[str]:
        try:
            return set((self._folder / USED).read_text(encoding="utf-8").split())
        except (OSError, ValueError):
            return set()

    def _path(self, instrument: Instrument) -> Path:
        stem = re.sub(r"[^\w-]+", "_", instrument.id)
        return self._folder / f"{stem}-v{instrument.version}.json"


def reference(instrument: Instrument) -> str:
    """Return "kota-1a2b3c@2", by which an own instrument is chosen."""
    return f"{instrument.id}{AT}{instrument.version}"


def read_instrument(path: Path) -> Instrument:
    """Return the instrument of a JSON file, its texts cleaned of what does not show.

    :raises UserError: no such file, unreadable, or naming every fault in it.
    """
    try:
        with path.open(encoding="utf-8") as file:
            text = file.read(MOST_CHARACTERS + 1)
    except FileNotFoundError as error:
        raise FileMissingError(name=path.name) from error
    except UnicodeDecodeError as error:
        raise CannotReadError(name=path.name, reason="bukan teks UTF-8") from error
    except OSError as error:
        raise CannotReadError(name=path.name, reason=error.strerror or "tidak terbaca") from error
    faults = faults_of_text(text)
    cleaned = {} if faults else _cleaned(parse_instrument(text).to_plain())
    faults = faults or faults_of(cleaned)
    if faults:
        raise InstrumentFileError(name=path.name, faults=in_sentences(faults))
    return Instrument.model_validate(cleaned)


def write_instrument(instrument: Instrument, path: Path) -> None:
    """Write an instrument as a JSON file that another computer can take in.

    :raises UserError: the place cannot be written.
    """
    write_whole(path, text_of(instrument).encode())


def text_of(instrument: Instrument) -> str:
    """Return the JSON text of an instrument, as people can read it."""
    return json.dumps(instrument.to_plain(), ensure_ascii=False, indent=1) + "\n"


def _contents(instrument: Instrument) -> dict[str, object]:
    """Return everything that an instrument says, whatever it is called by."""
    return {**instrument.to_plain(), "id": ""}


def _cleaned(plain: Mapping[str, object]) -> dict[str, object]:
    """Return an instrument with every text in it as it can be seen."""
    return {plain_text(key): _seen(within) for key, within in plain.items()}


def _seen(within: object) -> object:
    if isinstance(within, dict):
        return _cleaned(within)
    if isinstance(within, list):
        return [_seen(each) for each in within]
    return plain_text(within) if isinstance(within, str) else within


def in_sentences(faults: Sequence[Fault]) -> str:
    """Return the faults one after the other; of many the first, and how many more there are."""
    text = " ".join(each.sentence for each in faults[:NAMED_FAULTS])
    more = len(faults) - NAMED_FAULTS
    return f"{text} Dan {more} lagi." if more > 0 else text
