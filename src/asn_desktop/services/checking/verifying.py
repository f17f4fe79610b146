"""Checks a certificate, a package or a receipt: whole, altered, or of a signer unknown here."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.errors import (
    CannotReadError,
    NotACredentialError,
    NotVerifiableError,
    PassphraseMissingError,
    ReceiptBrokenError,
    SealBrokenError,
    UnknownReceiptSignerError,
    UnknownSenderError,
)
from asn_desktop.domain.ledger import InvalidEventError
from asn_desktop.exchange.package import MAGIC, read_package
from asn_desktop.exchange.receipt import is_receipt, read_receipt
from asn_desktop.printing.credential import LONGEST_TEXT, PREFIX
from asn_desktop.services.checking.certificate_checks import (
    CertificateCheck,
    check_code,
    check_printed,
    means_of,
)
from asn_desktop.services.checking.certificate_pdf import PDF_START, read_certificates
from asn_desktop.services.checking.certificate_scan import PICTURE_STARTS, codes_of_picture
from asn_desktop.services.checking.reference_files import Reference, read_reference
from asn_desktop.services.merging.package_facts import Known, package_facts, receipt_facts
from asn_desktop.vault.known_revocations import known_revocations
from asn_desktop.vault.known_signers import known_roots
from asn_desktop.vault.seal import Openers
from asn_desktop.vault.trust import read_statements

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from asn_desktop.services.checking.certificate_checks import Judgement, Means
    from asn_desktop.services.checking.certificate_pdf import CertificatePdf
    from asn_desktop.vault.trust import Statement

BEGINNING = 1024
"""So many bytes of a file tell what it is; a PDF may begin as late as that."""

WORST_FIRST: tuple[Judgement, ...] = ("altered", "revoked", "unknown_signer", "valid")


class VerifyResult(NamedTuple):
    """What a check came to; `facts` are what can be said of the thing, by name.

    Of a file there is one of `certificates` for each code in it, and the worst of their verdicts is
    that of the file; `other_pages` are those that are neither front nor back of any.
    """

    verdict: Judgement
    facts: dict[str, object]
    certificates: tuple[CertificateCheck, ...] = ()
    other_pages: tuple[int, ...] = ()

    def to_json(self) -> dict[str, object]:
        """Return the result as the command line prints it."""
        told: dict[str, object] = {"verdict": self.verdict, "facts": self.facts}
        if self.certificates:
            told["certificates"] = [each.to_json() for each in self.certificates]
            told["other_pages"] = list(self.other_pages)
        return told


def verify(
    text_or_path: str,
    with_file: Path | None = None,
    passphrase: Callable[[], str] | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> VerifyResult:
    """Check a certificate (its QR text, or a PDF or picture of it), a package or a receipt file.

    Known signers are the roots that this computer knows, and those of `with_file`: a session, a
    central file, a root key, or a list of what was revoked. A package is opened with the keys of
    that session and with the passphrase, which is asked for only where it is needed. A session or
    central file also tells whether it merged the package, and which laptops lost their rights.

    :raises UserError: it is neither, cannot be opened with what is at hand, or `with_file` cannot.
    """
    asked = _asked_once(passphrase)
    reference = read_reference(with_file, asked) if with_file else Reference({})
    path = Path(text_or_path)
    start = b"" if _is_code(text_or_path) else _start_of(path)
    if start == MAGIC:
        return _package(path, _roots(reference), (_openers(reference, asked), reference.known))
    if is_receipt(start):
        return _receipt(path, _roots(reference), reference.known)
    return verify_certificate(text_or_path, reference, progress)


def verify_certificate(
    text_or_path: str, reference: Reference, progress: Callable[[int, int], None] | None = None
) -> VerifyResult:
    """Check a certificate's QR text, or every certificate of a PDF, picture or text file.

    `reference` is what an open session says, or empty. `progress` hears how many pages are read;
    what it raises ends the check.

    :raises UserError: it is none, or cannot be read.
    """
    means = means_of(_roots(reference), reference, known_revocations())
    if _is_code(text_or_path):
        check = check_code(text_or_path, means)
        return VerifyResult(check.verdict, check.facts)
    path = Path(text_or_path)
    start = _start_of(path)
    if PDF_START in start:
        pdf = read_certificates(path, progress)
        return _summed(path, _all_checked(pdf, means, progress), pdf)
    if start.startswith(PICTURE_STARTS):
        codes = codes_of_picture(path)
        return _summed(path, [_pictured(code, means) for code in codes])
    if start.lstrip().startswith(PREFIX.encode()):
        return verify_certificate(_beginning(path), reference)
    raise NotVerifiableError(name=_shown(path))


# --- certificates ----------------------------------------------------------------------


def _is_code(text: str) -> bool:
    return text.strip().startswith(PREFIX)


def _roots(reference: Reference) -> dict[str, bytes]:
    return {**known_roots(), **reference.roots}


def _beginning(path: Path) -> str:
    """Return a text file as far as a code can go, and one letter more where it goes on."""
    with path.open("rb") as file:
        return file.read(BEGINNING + LONGEST_TEXT + 1).decode("ascii", "replace").strip()


def _all_checked(
    pdf: CertificatePdf, means: Means, progress: Callable[[int, int], None] | None
) -> list[CertificateCheck]:
    """Judge every certificate; `progress` may still end it."""
    pages = pdf.pages
    checks = []
    for printed in pdf.certificates:
        if progress:
            progress(pages, pages)
        checks.append(check_printed(printed, means))
    return checks


def _pictured(code: str, means: Means) -> CertificateCheck:
    try:
        return check_code(code, means)
    except NotACredentialError:
        return CertificateCheck("altered", {}, 0, (), ("unreadable",))


def _summed(
    path: Path, checks: list[CertificateCheck], pdf: CertificatePdf | None = None
) -> VerifyResult:
    """Return the checks of a file as one.

    :raises NotACredentialError: none of its codes is a credential.
    """
    if all("unreadable" in check.remarks for check in checks):
        raise NotACredentialError
    worst = min((check.verdict for check in checks), key=WORST_FIRST.index)
    facts: dict[str, object] = {"file": path.name, "count": len(checks)}
    if len(checks) == 1:
        facts = checks[0].facts
    return VerifyResult(worst, facts, tuple(checks), pdf.other_pages if pdf else ())


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
            beginning = file.read(BEGINNING)
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


__all__ = ["VerifyResult", "verify", "verify_certificate"]
