"""What the centre tells those whose packages it merged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.centre import AcknowledgedPackage

if TYPE_CHECKING:
    from collections.abc import Collection

    from asn_desktop.central.store import CentralStore

PACKAGES = (
    "SELECT p.file_digest, p.content_key, p.sender_name, s.title FROM package p"
    " JOIN session s ON s.n = p.session WHERE s.ses = ? ORDER BY p.n"
)


def acknowledgements(
    store: CentralStore, ses: str, digests: Collection[str] = ()
) -> tuple[str, list[AcknowledgedPackage]]:
    """Return a session's title, and what to tell those who sent its packages.

    :raises KeptPackageError: a package is gone, and with it what only it tells.
    """
    found, title = [], ""
    for digest, key, sender, of_session in store.connection.execute(PACKAGES, (ses,)).fetchall():
        title = of_session
        if not digests or digest in digests:
            contents = store.reopen(store.kept.read(digest), key).contents
            codes = (contents.receipt, contents.acknowledgement)
            found.append(AcknowledgedPackage(sender, *codes))
    return title, found
