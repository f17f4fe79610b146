"""The verdict on one certificate: its code, the list it binds, and the pages it stands on."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal, NamedTuple

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from asn_desktop.domain.errors import NotACredentialError
from asn_desktop.domain.revocations import SESSION_PART, key_id_of
from asn_desktop.domain.wording import long_date
from asn_desktop.printing.credential import (
    CredentialFacts,
    facts_digest,
    read_credential,
    verify_credential,
)
from asn_desktop.services.checking.printed_facts import (
    Difference,
    Side,
    clear_differences,
    differences,
    side_of,
)
from asn_desktop.services.checking.unseen_facts import Doubt, Papers

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from asn_desktop.services.checking.certificate_pdf import Pairs, PrintedCertificate
    from asn_desktop.services.checking.page_text import Cell
    from asn_desktop.services.checking.reference_files import Reference
    from asn_desktop.vault.known_revocations import Gone

Judgement = Literal["valid", "altered", "unknown_signer", "revoked"]
Remark = Literal["no_list", "foreign_list", "list_altered", "no_text", "no_back", "unreadable"]
HOLDS, SUPERSEDED, UNRECORDED, REVOKED = "berlaku", "sudah diganti", "tidak tercatat", "dicabut"
DISPUTED = "berkonflik"
"""Two tables issued for one person; which paper holds is settled in the session, not here."""
SPOILT: frozenset[Remark] = frozenset(("foreign_list", "list_altered", "unreadable"))


class Means(NamedTuple):
    """What certificates are judged by: keys by key id, the session's register, what is gone.

    `gone` says it by subject, each time with the id of the session that it is said of; `disputed`
    are digests of the register that are in conflict.
    """

    keys: Mapping[bytes, Ed25519PublicKey]
    digests: Mapping[str, str]
    gone: Sequence[tuple[str, Gone]]
    disputed: frozenset[str] = frozenset()


class CertificateCheck(NamedTuple):
    """One verdict. `page` is 0 where there are no pages; `facts` are what the code says.

    `remarks` say what could not be compared, or why it is altered though no printed fact differs.
    `doubtful` are facts, each with its page, whose words stand there beneath or among other ink.
    """

    verdict: Judgement
    facts: dict[str, object]
    page: int = 0
    differences: tuple[Difference, ...] = ()
    remarks: tuple[Remark, ...] = ()
    doubtful: tuple[Doubt, ...] = ()

    @property
    def is_of_code_alone(self) -> bool:
        """Whether no printed word was compared: there were no pages, or pages without text."""
        return not self.page or "no_text" in self.remarks

    def to_json(self) -> dict[str, object]:
        """Return the check as the command line prints it."""
        return {
            "verdict": self.verdict,
            "facts": self.facts,
            "page": self.page,
            "differences": [each._asdict() for each in self.differences],
            "remarks": list(self.remarks),
            "doubtful": [each._asdict() for each in self.doubtful],
        }


def means_of(
    roots: Mapping[str, bytes], reference: Reference, known: Mapping[str, Gone] | None = None
) -> Means:
    """Return what a check goes by: root keys by session's id, what a file says, what is known.

    `known` is what this computer remembers as gone, by session's id.
    """
    keys = {key_id_of(s, 0): Ed25519PublicKey.from_public_bytes(root) for s, root in roots.items()}
    own = {**(known or {}), **reference.gone}
    gone = (*own.items(), *reference.also_gone.items())
    return Means(keys, reference.digests, gone, reference.disputed)


def check_code(text: str, means: Means) -> CertificateCheck:
    """Judge the text of a code alone.

    :raises NotACredentialError: it is no credential of this program.
    """
    found = verify_credential(text, means.keys)
    facts: dict[str, object] = found.facts.model_dump() if found.facts else {}
    if found.verdict != "valid" or found.facts is None:
        return CertificateCheck(found.verdict, facts)
    key_id, digest = read_credential(text).key_id.hex(), found.facts.digest
    gone = _gone(means, key_id, digest)
    if gone:
        revoked = [each for each in gone if each.get("status") == REVOKED]
        since = (revoked or gone)[0].get("since", "")
        facts |= {"register": REVOKED if revoked else SUPERSEDED, "since": since}
        return CertificateCheck("revoked" if revoked else "valid", facts)
    if means.digests:
        facts["register"] = _registered(digest, found.facts.name, means)
    return CertificateCheck("valid", facts)


def check_printed(printed: PrintedCertificate, means: Means) -> CertificateCheck:
    """Judge a certificate of a PDF: code, list and pages."""
    try:
        check = check_code(printed.credential, means)
        said = read_credential(printed.credential).facts
    except NotACredentialError:
        return CertificateCheck("altered", {}, printed.page, (), ("unreadable",))
    if check.verdict == "altered":
        return check._replace(page=printed.page)
    remarks = tuple(_remarks(printed, said))
    differing, doubtful = _compared(printed, said, remarks)
    spoilt = differing or SPOILT.intersection(remarks)
    verdict = "altered" if spoilt else check.verdict
    return CertificateCheck(verdict, check.facts, printed.page, differing, remarks, doubtful)


def _gone(means: Means, key_id: str, digest: str) -> list[Mapping[str, str]]:
    """Return what is said of a certificate or its batch; no session speaks for another's."""
    own = [gone for ses, gone in means.gone if ses.startswith(key_id[: 2 * SESSION_PART])]
    return [gone[subject] for gone in own for subject in (digest, key_id) if subject in gone]


def _registered(digest: str, name: str, means: Means) -> str:
    """Return what the session's own register says of a certificate that nothing took away."""
    if digest in means.disputed:
        return DISPUTED
    if digest in means.digests:
        return HOLDS
    return SUPERSEDED if name in means.digests.values() else UNRECORDED


def _remarks(printed: PrintedCertificate, said: CredentialFacts) -> list[Remark]:
    remarks: list[Remark] = []
    if printed.attached is None:
        remarks.append("foreign_list" if printed.foreign else "no_list")
    elif facts_digest(printed.attached) != said.digest:
        remarks.append("list_altered")
    if printed.front.is_picture:
        remarks.append("no_text")
    elif printed.back is None:
        remarks.append("no_back")
    return remarks


def _compared(
    printed: PrintedCertificate, said: CredentialFacts, remarks: tuple[Remark, ...]
) -> tuple[tuple[Difference, ...], tuple[Doubt, ...]]:
    """Return what is printed otherwise, and what is there but not plainly to be seen."""
    if "no_text" in remarks:
        return (), ()
    listed = printed.attached if "list_altered" not in remarks else None

    def differing(front: Sequence[Cell], back: Sequence[Cell] | None) -> tuple[Difference, ...]:
        behind = None if back is None else side_of(back)
        return _differing(listed, said, side_of(front), behind)

    papers = Papers(printed.page, printed.front, printed.back, differing)
    return papers.differences(), papers.doubts()


def _differing(
    facts: Pairs | None, said: CredentialFacts, front: Side, back: Side | None
) -> tuple[Difference, ...]:
    """Return what is printed otherwise: of all facts, or of those in the code where no list is."""
    if facts is not None:
        return differences(facts, front, back)
    clear = (
        *(("nama", said.name), ("nip", said.nip_tail), ("nomor", said.number)),
        *(
            ("kualifikasi", said.band),
            ("tempat_tanggal", _day(said.issued)),
            ("nilai_akhir", said.score),
        ),
        ("versi_aturan", said.rule_version),
    )
    return clear_differences(clear, front, back)


def _day(issued: str) -> str:
    """Return a day as pages write it; another signer's may be none of the calendar."""
    try:
        return long_date(date.fromisoformat(issued))
    except ValueError:
        return issued


__all__ = ["CertificateCheck", "Difference", "Means", "check_code", "check_printed", "means_of"]
