"""Checks a certificate's QR text or a package: whole, altered, or of a signer unknown here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from asn_desktop.domain.errors import (
    CannotReadError,
    NotVerifiableError,
    PassphraseMissingError,
    SealBrokenError,
    UnknownSenderError,
)
from asn_desktop.domain.ids import SessionId
from asn_desktop.domain.ledger import InvalidEventError
from asn_desktop.exchange.package import MAGIC, read_package
from asn_desktop.printing.credential import KEY_ID_LENGTH, PREFIX, verify_credential
from asn_desktop.services.reference_files import Reference, read_reference
from asn_desktop.vault.known_signers import known_roots
from asn_desktop.vault.seal import Openers
from asn_desktop.vault.trust import read_statements, trust

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from asn_desktop.domain.bundle import Bundle
    from asn_desktop.domain.registers import Device

Judgement = Literal["valid", "altered", "unknown_signer"]
HOLDS, SUPERSEDED, UNRECORDED = "berlaku", "sudah diganti", "tidak tercatat"


class VerifyResult(NamedTuple):
    """What a check came to; `facts` are what can be said of the thing, by name."""

    verdict: Judgement
    facts: dict[str, object]

    def to_json(self) -> dict[str, object]:
        """Return the result as the command line prints it."""
        return {"verdict": self.verdict, "facts": self.facts}


def verify(
    text_or_path: str,
    with_file: Path | None = None,
    passphrase: Callable[[], str] | None = None,
) -> VerifyResult:
    """Check a certificate's QR text (`ASN1:` and what follows) or a package file.

    Known signers are the roots that this computer knows, and those of `with_file`: a session, a
    central file, or a root key. A package is opened with the keys of that session and with the
    passphrase, which is asked for only where it is needed.

    :raises UserError: it is neither, cannot be opened with what is at hand, or `with_file` cannot.
    """
    asked = _asked_once(passphrase)
    reference = read_reference(with_file, asked) if with_file else Reference({}, b"", {})
    roots = known_roots() | reference.roots
    if text_or_path.strip().startswith(PREFIX):
        return _credential(text_or_path, roots, reference)
    path = Path(text_or_path)
    _require_package(path)
    return _package(path, roots, _openers(reference, asked))


# --- certificates ----------------------------------------------------------------------


def _credential(text: str, roots: Mapping[str, bytes], reference: Reference) -> VerifyResult:
    known = {
        bytes.fromhex(ses)[:KEY_ID_LENGTH]: Ed25519PublicKey.from_public_bytes(root)
        for ses, root in roots.items()
    }
    found = verify_credential(text, known)
    facts: dict[str, object] = found.facts.model_dump() if found.facts else {}
    if found.verdict == "valid" and found.facts and reference.digests:
        facts["register"] = _registered(found.facts.digest, found.facts.name, reference)
    return VerifyResult(found.verdict, facts)


def _registered(digest: str, name: str, reference: Reference) -> str:
    """Return what the session's own register says of a certificate that holds."""
    if digest in reference.digests:
        return HOLDS
    return SUPERSEDED if name in reference.digests.values() else UNRECORDED


# --- packages --------------------------------------------------------------------------


def _require_package(path: Path) -> None:
    """Refuse what is no package at all.

    :raises UserError: it is neither a file nor a QR text, or another kind of file.
    """
    shown = path.name[:60] or "Teks kosong"
    try:
        is_file = path.is_file()
    except (OSError, ValueError):  # far too long for a name, or with what no name holds
        is_file = False
    if not is_file:
        raise NotVerifiableError(name=shown)
    try:
        with path.open("rb") as file:
            start = file.read(len(MAGIC))
    except OSError as error:
        raise CannotReadError(name=shown, reason=error.strerror or str(error)) from error
    if start != MAGIC:
        raise NotVerifiableError(name=shown)


def _package(path: Path, roots: Mapping[str, bytes], openers: Openers) -> VerifyResult:
    try:
        bundle = read_package(path, openers)
        facts, sender = _package_facts(bundle)
    except (SealBrokenError, InvalidEventError):
        return VerifyResult("altered", {"package": path.name})
    except UnknownSenderError:
        return VerifyResult("unknown_signer", {"package": path.name})
    known = roots.get(bundle.contents.ses) == bundle.contents.root
    return VerifyResult("valid" if known and sender else "unknown_signer", facts)


def _package_facts(bundle: Bundle) -> tuple[dict[str, object], Device | None]:
    contents = bundle.contents
    devices = trust(contents.root, read_statements(contents.statements)).devices
    sender = devices.get(contents.sender)
    facts: dict[str, object] = {
        "session": SessionId(contents.ses),
        "kind": contents.kind,
        "sender": sender.name if sender else "",
        "events": sum(len(chain.lines) for chain in bundle.chains),
        "receipt": contents.receipt,
    }
    return facts, sender


def _openers(reference: Reference, asked: Callable[[], str]) -> Openers:
    """Return what can be tried on a package; without a passphrase the session's key alone."""
    try:
        passphrases: tuple[str, ...] = (asked(),)
    except PassphraseMissingError:
        passphrases = ()
    private = (reference.seal_private,) if reference.seal_private else ()
    return Openers(private_keys=private, passphrases=passphrases)


def _asked_once(passphrase: Callable[[], str] | None) -> Callable[[], str]:
    """Return the question for the passphrase, put to a person at most once.

    What it returns raises PassphraseMissingError where nobody can be asked.
    """
    known: list[str] = []

    def ask() -> str:
        if not known:
            text = passphrase() if passphrase else ""
            if not text:
                raise PassphraseMissingError
            known.append(text)
        return known[0]

    return ask


__all__ = ["VerifyResult", "verify"]
