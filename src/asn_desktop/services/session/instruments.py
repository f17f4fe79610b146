"""The instruments, units and picklists that come with the program; a session keeps its own copy."""

from __future__ import annotations

from asn_desktop import paths
from asn_desktop.domain.errors import UnknownInstrumentError
from asn_desktop.domain.instrument import Instrument, parse_instrument
from asn_desktop.domain.units import UnitTable, parse_units

DEFAULT_INSTRUMENT = "berakhlak-7-bars5"
DEFAULT_WORDING = "UU-20-2023"
DEFAULT_UNITS = "bontang"


def bundled_instruments() -> tuple[str, ...]:
    """Return the ids of the bundled instruments."""
    return tuple(sorted(path.stem for path in (paths.resources() / "instruments").glob("*.json")))


def bundled_instrument(instrument: str) -> Instrument:
    """Return a bundled instrument.

    :raises UnknownInstrumentError: there is none of that id.
    """
    if instrument not in bundled_instruments():
        choices = ", ".join(bundled_instruments())
        raise UnknownInstrumentError(instrument=instrument, choices=choices)
    path = paths.resources() / "instruments" / f"{instrument}.json"
    return parse_instrument(path.read_text(encoding="utf-8"))


def bundled_units() -> UnitTable:
    """Return the unit table that new sessions begin with."""
    path = paths.resources() / "units" / f"{DEFAULT_UNITS}.json"
    return parse_units(path.read_text(encoding="utf-8"))
