"""Checks a QR text, a package or a receipt: whole, altered, or of a signer unknown here."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from asn_desktop.domain.errors import (
    CannotReadError,
    NotVerifiableError,
    PassphraseMissingError,
    ReceiptBrokenError,
    SealBrokenError,
    UnknownReceiptSignerError,
    UnknownSenderError,
)
from asn_desktop.domain.ledger import InvalidEventError
from asn_desktop.exchange.package import MAGIC, read_package
from asn_desktop.exchange.receipt import BEGINNING, is_receipt, read_receipt
from asn_desktop.printing.credential import KEY_ID_LENGTH, PREFIX, verify_credential
from asn_desktop.services.package_facts import Known, package_facts, receipt_facts
from asn_desktop.services.reference_files import Reference, read_reference
from asn_desktop.vault.known_signers import known_roots
from asn_desktop.vault.seal import Openers
from asn_desktop.vault.trust import read_statements

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from asn_desktop.vault.trust import Statement

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
    """Check a certificate's QR text (`ASN1:` and what follows), a package or a receipt file.

    Known signers are the roots that this computer knows, and those of `with_file`: a session, a
    central file, or a root key. A package is opened with the keys of that session and with the
    passphrase, which is asked for only where it is needed. A session or central file also tells
    whether it merged the package, and which laptops lost their rights.

    :raises UserError: it is neither, cannot be opened with what is at hand, or `with_file` cannot.
    """
    asked = _asked_once(passphrase)
    reference = read_reference(with_file, asked) if with_file else Reference({})
    roots = {**known_roots(), **reference.roots}
    if text_or_path.strip().startswith(PREFIX):
        return _credential(text_or_path, roots, reference)
    path = Path(text_or_path)
    start = _start_of(path)
    if start == MAGIC:
        return _package(path, roots, (_openers(reference, asked), reference.known))
    if is_receipt(start):
        return _receipt(path, roots, reference.known)
    raise NotVerifiableError(name=_shown(path))


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


# --- packages and receipts -------------------------------------------------------------


def _shown(path: Path) -> str:
    return path.name[:60] or "Teks kosong"


def _start_of(path: Path) -> bytes:
    """Return the first bytes of a file.

    :raises UserError: it is neither a file nor a QR text, or cannot be read.
    """
    try:
        is_file = path.is_file()
    except (OSError, ValueError):  # far too long for a name, or with what no name holds
        is_file = False
    if not is_file:
        raise NotVerifiableError(name=_shown(path))
    try:
        with path.open("rb") as file:
            beginning = file.read(len(BEGINNING))
    except OSError as error:
        raise CannotReadError(name=_shown(path), reason=error.strerror or str(error)) from error
    return MAGIC if beginning.startswith(MAGIC) else beginning


def _package(path: Path, roots: Mapping[str, bytes], means: tuple[Openers, Known]) -> VerifyResult:
    openers, known = means
    try:
        bundle = read_package(path, openers)
        facts = package_facts(bundle, known)
    except (SealBrokenError, InvalidEventError):
        return VerifyResult("altered", {"package": path.name})
    except UnknownSenderError:
        return VerifyResult("unknown_signer", {"package": path.name})
    is_known = roots.get(bundle.contents.ses) == bundle.contents.root
    return VerifyResult("valid" if is_known else "unknown_signer", facts)


def _receipt(path: Path, roots: Mapping[str, bytes], known: Known) -> VerifyResult:
    try:
        content = read_receipt(path, known=known.statements)
    except ReceiptBrokenError:
        return VerifyResult("altered", {"file": path.name})
    except UnknownReceiptSignerError:
        return VerifyResult("unknown_signer", {"file": path.name})
    is_known = roots.get(content.ses) == content.root
    told = known._replace(statements=(*known.statements, *_own_statements(path)))
    facts = receipt_facts(content, told)
    return VerifyResult("valid" if is_known else "unknown_signer", facts)


def _own_statements(path: Path) -> tuple[Statement, ...]:
    """Return what a receipt that holds says of keys: its signer's name stands there."""
    with path.open("rb") as file:
        _, body = file.readline(), file.readline()
    return read_statements(json.loads(body)["statements"])


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
