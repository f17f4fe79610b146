"""How session files come to be: a new session, an evaluator's laptop, a forgotten passphrase."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from asn_desktop.domain import registers
from asn_desktop.domain.errors import (
    DatesOrderError,
    EvaluatorNameMissingError,
    NotAnAssignmentError,
    PassphraseMissingError,
    SealBrokenError,
    TitleMissingError,
)
from asn_desktop.domain.ids import SessionId
from asn_desktop.domain.ledger import InvalidEventError
from asn_desktop.domain.registers import Device, Purpose, Role
from asn_desktop.exchange.package import read_package
from asn_desktop.services.session.instrument_shelf import InstrumentShelf
from asn_desktop.services.session.instruments import bundled_units
from asn_desktop.store.ledger_store import SessionLedger
from asn_desktop.store.receiving import Receiver
from asn_desktop.store.session_file import (
    Identity,
    SessionFile,
    key_from_passphrase,
    new_file_key,
)
from asn_desktop.vault import keys
from asn_desktop.vault.agency import is_agency_key, read_agency_key, read_key_file
from asn_desktop.vault.atomic import whole_file
from asn_desktop.vault.connection import copy_encrypted
from asn_desktop.vault.known_signers import remember_root
from asn_desktop.vault.recovery import recovered_key, write_recovery
from asn_desktop.vault.seal import Openers

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from asn_desktop.domain.bundle import Contents
    from asn_desktop.domain.ledger import Json
    from asn_desktop.domain.session import LetterheadSettings, Signer
    from asn_desktop.vault.connection import FileKey

COORDINATOR = "Koordinator"
ASSIGNMENT = "assign"


@dataclass(frozen=True, slots=True)
class NewSession:
    """What a session begins with; dates are included on both ends.

    Letterhead and signers are the office's own, kept on the computer that makes the session.
    """

    title: str
    place: str
    date: dt.date
    until: dt.date | None
    instrument: str
    wording: str
    evaluators: tuple[str, ...]
    bands: str = ""
    agency_public: bytes | None = None
    sample: bool = False
    letterhead: LetterheadSettings | None = None
    signers: tuple[Signer, ...] = ()


@dataclass(frozen=True, slots=True)
class CreatedSession:
    """Where the session is, and the recovery words, shown once; "" where an agency has the key."""

    path: Path
    recovery_words: str


def create_session(path: Path, new: NewSession, passphrase: str) -> CreatedSession:
    """Make a coordinator's session file with its root key, and its recovery file.

    :raises UserError: the file exists or cannot be written, no title, no passphrase, dates in the
        wrong order, an unknown instrument, wording or band set.
    """
    _require_sound(new, passphrase)
    root, seal_key = keys.new_secret(), keys.new_secret()
    recovery = None if new.agency_public else keys.new_secret()
    recovery_public = new.agency_public or keys.sealing_public(recovery or b"")
    entries = _first_entries(new) | {
        "seal_key": keys.sealing_public(seal_key).hex(),
        "recovery": recovery_public.hex(),
    }
    file_key = new_file_key(passphrase)
    with _new_file(path, file_key) as file:
        public = keys.signing_public(root)
        file.identify(
            Identity(SessionId(keys.key_id(public)), public, Role.COORDINATOR, "", COORDINATOR)
        )
        file.put("root_private", root)
        file.put("seal_private", seal_key)
        _add_coordinator_devices(file, root, COORDINATOR)
        ledger = SessionLedger(file)
        with ledger.step("Buat sesi") as step:
            for field, content in entries.items():
                step.set(registers.of_session(field), content)
            for name in new.evaluators:
                evaluator = registers.evaluator_id(ledger.identity.ses, name)
                step.set(registers.profile(evaluator), {"name": " ".join(name.split())})
        write_recovery(path, file_key, recovery_public)
        remember_root(public)
        InstrumentShelf().note_use(new.instrument)
    return CreatedSession(path, keys.to_words(recovery) if recovery else "")


def _first_entries(new: NewSession) -> dict[str, Json]:
    """Return what the session's registers say at first."""
    instrument = InstrumentShelf().get(new.instrument).instrument
    instrument.require_wording(new.wording)
    rule = instrument.band_rule(new.bands or None)
    entries: dict[str, Json] = {
        "title": new.title.strip(),
        "place": new.place.strip(),
        "date": new.date.isoformat(),
        "until": (new.until or new.date).isoformat(),
        "instrument": instrument.to_plain(),
        "wording": new.wording,
        "bands": rule.id if rule else "",
        "units": bundled_units().model_dump(mode="json"),
        "agency": new.agency_public.hex() if new.agency_public else None,
        "sample": True if new.sample else None,
    }
    if new.letterhead is not None:
        entries["letterhead"] = new.letterhead.model_dump(mode="json")
    if new.signers:
        entries["signers"] = [signer.model_dump(mode="json") for signer in new.signers]
    return entries


def open_package(package: Path, out: Path, passphrase: str) -> Path:
    """Make a laptop's own session file from an assignment.

    The laptop makes its own key; the assignment's key certifies it and is then gone.

    :raises UserError: the package is not for this passphrase, not an assignment, or broken; the
        file exists or cannot be written.
    """
    if not passphrase:
        raise PassphraseMissingError
    bundle = read_package(package, Openers(passphrases=(passphrase,)))
    if bundle.contents.kind != ASSIGNMENT:
        raise NotAnAssignmentError(name=package.name)
    file_key = new_file_key(passphrase)
    with _new_file(out, file_key) as file:
        try:
            _settle_in(file, bundle.contents)
            ledger = SessionLedger(file)
            with ledger.transaction():
                Receiver(ledger).receive(bundle)
        except (KeyError, ValueError, InvalidEventError):  # sealed, but no assignment of ours
            raise SealBrokenError from None
        _write_recovery(ledger, out, file_key)
        remember_root(bundle.contents.root)
    return out


def recover_session(path: Path, key_file: Path, new_passphrase: str) -> None:
    """Open a session with the recovery key and give it a new passphrase.

    `key_file` holds the recovery words, or is an agency's key under the same new passphrase.

    :raises UserError: the key does not fit, or the file cannot be written.
    """
    if not new_passphrase:
        raise PassphraseMissingError
    old_key = recovered_key(path, _recovery_secret(key_file, new_passphrase))
    new_key = new_file_key(new_passphrase)
    file = SessionFile(path, old_key)
    try:
        recovery = _recovery_public(SessionLedger(file))
        with whole_file(path.with_name(path.name + ".baru"), over_database=True) as part:
            part.unlink(missing_ok=True)
            copy_encrypted(file.connection, part, new_key)
    finally:
        file.close()
    path.with_name(path.name + ".baru").replace(path)
    if recovery:
        write_recovery(path, new_key, recovery)


def _recovery_secret(key_file: Path, passphrase: str) -> bytes:
    content = read_key_file(key_file)
    if is_agency_key(content):
        return read_agency_key(key_file, passphrase)
    return keys.from_words(content.decode("utf-8-sig", errors="replace"))


def _require_sound(new: NewSession, passphrase: str) -> None:
    if not passphrase:
        raise PassphraseMissingError
    if not new.title.strip():
        raise TitleMissingError
    if new.until and new.until < new.date:
        raise DatesOrderError
    if not all(name.strip() for name in new.evaluators):
        raise EvaluatorNameMissingError


class _new_file:  # noqa: N801 (reads as a verb at its `with`)
    """Makes a session file, and leaves none behind where the making fails."""

    def __init__(self, path: Path, key: FileKey) -> None:
        self._path, self._key = path, key

    def __enter__(self) -> SessionFile:
        self._file = SessionFile(self._path, self._key, create=True)
        return self._file

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self._file.close()
        if kind is not None:
            for ending in ("", "-wal", "-shm"):
                with suppress(OSError):
                    self._path.with_name(self._path.name + ending).unlink(missing_ok=True)


def _add_coordinator_devices(file: SessionFile, root: bytes, name: str) -> None:
    for purpose in Purpose:
        file.add_device(Device(Role.COORDINATOR, "", purpose, name), root)


def _settle_in(file: SessionFile, contents: Contents) -> None:
    """Write down whose file this is and make its own keys."""
    extra = contents.extra
    role, name = Role(str(extra["role"])), str(extra["name"])
    evaluator = str(extra["evaluator"])
    file.identify(Identity(contents.ses, contents.root, role, evaluator, name))
    if role == Role.COORDINATOR:
        file.put("root_private", bytes.fromhex(str(extra["root_private"])))
        file.put("seal_private", bytes.fromhex(str(extra["seal_private"])))
        _add_coordinator_devices(file, bytes.fromhex(str(extra["root_private"])), name)
        return
    enrolment = bytes.fromhex(str(extra["enrolment"]))
    file.add_device(Device(role, evaluator, Purpose.MARKS, name), enrolment)


def _write_recovery(ledger: SessionLedger, path: Path, key: FileKey) -> None:
    public = _recovery_public(ledger)
    if public:
        write_recovery(path, key, public)


def _recovery_public(ledger: SessionLedger) -> bytes | None:
    """Return whose key opens recovery files; None where none is set, or what is set is no key."""
    for head in ledger.heads(registers.of_session("recovery")):
        with suppress(ValueError, TypeError):
            return keys.sealing_public_of(head.val)
    return None


__all__ = [
    "CreatedSession",
    "NewSession",
    "create_session",
    "key_from_passphrase",
    "open_package",
    "recover_session",
]
