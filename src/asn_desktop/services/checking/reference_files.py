"""Files that say whom to trust in a check: a session, a central file, or a root key."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.central.certificates import read_revocations
from asn_desktop.central.register import PackageRegister
from asn_desktop.central.roots import session_roots
from asn_desktop.central.store import CentralStore
from asn_desktop.domain.errors import NotASessionError, SealBrokenError
from asn_desktop.services.certificates.issued import digest_of, read_issued
from asn_desktop.services.certificates.revocation_list import read_revocation_list
from asn_desktop.services.certificates.revocations import RevocationService, gone_of
from asn_desktop.services.merging.package_facts import Known
from asn_desktop.services.session.context import SessionContext
from asn_desktop.store.ledger_store import SessionLedger
from asn_desktop.store.received import ReceivedBook
from asn_desktop.store.session_file import SessionFile, key_from_passphrase
from asn_desktop.vault import keys
from asn_desktop.vault.known_signers import read_root

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from asn_desktop.domain.bundle import Bundle
    from asn_desktop.vault.connection import FileKey
    from asn_desktop.vault.known_revocations import Gone

KEY_FILE_START = b"{"
NO_DIGESTS: Mapping[str, str] = MappingProxyType({})
NOTHING_GONE: Mapping[str, Gone] = MappingProxyType({})


class Reference(NamedTuple):
    """What a file says: roots by session id, the session's key for packages, its certificates."""

    roots: Mapping[str, bytes]
    seal_private: bytes = b""
    digests: Mapping[str, str] = NO_DIGESTS
    """Whose certificate, by the digest of its facts."""
    known: Known = Known()
    gone: Mapping[str, Gone] = NOTHING_GONE
    """What no longer holds of a session, by its id: what the file says, beside what this computer
    remembers of it."""
    also_gone: Mapping[str, Gone] = NOTHING_GONE
    """What others say no longer holds: it can take away, and puts nothing back."""
    disputed: frozenset[str] = frozenset()
    """Digests of the session's certificates of which nobody has settled yet which one holds."""


def read_reference(path: Path, passphrase: Callable[[], str]) -> Reference:
    """Read whom a file knows; the passphrase is asked for a session or a central file only.

    :raises UserError: absent, of another kind, in use, or another passphrase.
    """
    if _start(path) == KEY_FILE_START:
        listed = read_revocation_list(path)
        if listed is not None:
            return Reference({}, also_gone=listed)
        root, _ = read_root(path)
        return Reference({keys.key_id(root): root})
    key = key_from_passphrase(path, passphrase())
    try:
        file = SessionFile(path, key)
    except NotASessionError:
        return _of_centre(path, key)
    try:
        return _of_session(file)
    finally:
        file.close()


def _start(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(len(KEY_FILE_START))
    except OSError:
        return b""  # whoever opens it next says why it cannot be read


def _of_session(file: SessionFile) -> Reference:
    return session_reference(SessionContext(SessionLedger(file)))


def session_reference(context: SessionContext) -> Reference:
    """Return what an open session says: its root, its key, its certificates, what it merged."""
    views, ledger = context.views, context.ledger
    file = ledger.file
    issued, digests = read_issued(context), {}
    for participant, row in issued.all_rows():
        person = views.participant(participant)
        digests[digest_of(row)] = person.full_name if person else ""
    identity = ledger.identity
    known = Known(file.statements(), ReceivedBook(file.connection).digests())
    seal_private = file.get("seal_private") or b""
    gone: dict[str, Gone] = {identity.ses: RevocationService(context).gone()}
    roots: dict[str, bytes] = {identity.ses: identity.root}
    return Reference(roots, seal_private, digests, known, gone, disputed=issued.disputed())


def _of_centre(path: Path, key: FileKey) -> Reference:
    with CentralStore(path, key, _never_reopened) as store:
        known = Known(merged=PackageRegister(store.connection).digests())
        gone: dict[str, Gone] = {}
        for ses, each in read_revocations(store.connection):
            gone.setdefault(ses, {}).update(gone_of([each]))
        return Reference(session_roots(store.connection), known=known, also_gone=gone)


def _never_reopened(_sealed: bytes, _key: bytes) -> Bundle:
    raise SealBrokenError
