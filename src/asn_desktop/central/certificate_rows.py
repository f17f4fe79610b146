"""Rows of certificates: which were issued, and which no longer say what their session says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.central.spelling import spelled
from asn_desktop.domain.printed_inputs import PRINTED_SETTINGS, is_printed
from asn_desktop.domain.registers import CERTIFICATE, PARTICIPANT, SESSION, Standing
from asn_desktop.domain.revocations import MOST_BATCHES, key_id_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from asn_desktop.central.rows import Row, SessionRows
    from asn_desktop.central.union import Reading
    from asn_desktop.domain.fold import Folded
    from asn_desktop.domain.ledger import Event, Json

CHANGED, VOIDED, UNCONFIRMED = "berubah", "dihapus", "konfirmasi"
REVOKED, DISPUTED = "dicabut", "konflik"
VOID_PLACE = -2
"""Where a participant's row says that it is voided."""

Inputs = dict[str, str]
"""The field by the id of each head that a certificate rests on."""


def certificate_rows(session: int, reading: Reading, rows: SessionRows) -> list[Row]:
    """Return session, id, participant, number, content, and why it must be issued again.

    The last is "" where it holds. It does not depend on the order of packages.
    """
    revoked = _revoked(reading, rows.issues)
    subjects = frozenset(str(row[1]) for row in rows.tables["revocation"])
    ses = reading.contents.ses
    if not rows.issues and not revoked:
        return []
    judge = _Judge(reading.folded, rows)
    found: list[Row] = []
    for ent, heads in sorted((rows.issues | revoked).items()):
        contents = [head.val for head in heads if isinstance(head.val, dict)]
        if not contents:
            continue
        said = contents[0]
        participant = rows.participant_of(said)
        if ent in revoked or all(_is_taken_back(ses, each, subjects) for each in contents):
            why: dict[str, Json] | None = {"why": REVOKED}
        else:
            why = judge.reissue(ent, heads, participant)
        numbers = sorted({str(each.get("number", "")) for each in contents})
        number = " / ".join(filter(None, numbers))
        reissue = spelled(why) if why else ""
        uid = ent.removeprefix(CERTIFICATE)
        found.append((session, uid, participant, number, spelled(said), reissue))
    return found


def _is_taken_back(ses: str, said: Mapping[str, Json], subjects: Collection[str]) -> bool:
    """Tell whether the certificate itself or its whole batch was taken back."""
    if not subjects:
        return False
    batch = said.get("batch")
    known = batch if type(batch) is int and 0 <= batch <= MOST_BATCHES else 0
    return said.get("digest") in subjects or key_id_of(ses, known).hex() in subjects


def _revoked(
    reading: Reading, issues: Mapping[str, Sequence[Event]]
) -> dict[str, tuple[Event, ...]]:
    """Return the last issue of each certificate that none stands of any more.

    Its laptop was revoked, or the entry was taken back: the paper is out there all the same.
    """
    cleared = {ent for ent, heads in issues.items() if all(head.val is None for head in heads)}
    apart = reading.folded.apart
    if not cleared and Standing.REVOKED not in apart.values():
        return {}
    found: dict[str, tuple[Event, ...]] = {}
    for event in sorted(reading.events, key=lambda each: (each.q, each.id)):
        gone = event.ent in cleared or (
            apart.get(event.id) is Standing.REVOKED and event.ent not in issues
        )
        if gone and event.ent.startswith(CERTIFICATE) and isinstance(event.val, dict):
            found[event.ent] = (event,)
    return found


def _standing(folded: Folded, issues: Mapping[str, Sequence[Event]]) -> frozenset[str]:
    """Return the registers of those who stand for their people; other entries joined them.

    As in the session: the entry that the others were joined into, else the least.
    """
    found: dict[str, tuple[bool, str]] = {}
    for ent, heads in issues.items():
        if any(isinstance(head.val, dict) for head in heads):
            own = PARTICIPANT + ent.removeprefix(CERTIFICATE)
            person = folded.aliases.canonical(own)
            found[person] = min(found.get(person, (True, ent)), (own != person, ent))
    return frozenset(ent for _, ent in found.values())


class _Judge:
    """Tells of one session's certificates whether they still hold."""

    def __init__(self, folded: Folded, rows: SessionRows) -> None:
        self._disputed = folded.conflicts
        self._voided = {row[1] for row in rows.tables["participant"] if row[VOID_PLACE]}
        self._fresh = {row[1] for row in rows.tables["confirmation"] if row[3]}
        self._standing = _standing(folded, rows.issues)
        self._settings: Inputs = {}
        self._inputs: dict[int, Inputs] = {}
        wanted = {
            rows.participant_of(head.val)
            for heads in rows.issues.values()
            for head in heads
            if isinstance(head.val, dict)
        }
        numbers = {ent: n for ent, n in rows.numbers_of_people().items() if n in wanted}
        for (ent, fld), heads in folded.joined.items():
            if ent == SESSION and fld in PRINTED_SETTINGS:
                self._settings.update((head.id, fld) for head in heads)
            elif ent in numbers and is_printed(fld):
                inputs = self._inputs.setdefault(numbers[ent], {})
                inputs.update((head.id, fld) for head in heads)

    def reissue(self, ent: str, heads: Sequence[Event], participant: int) -> dict[str, Json] | None:
        """Return why a certificate must be issued again; None where it holds."""
        if any(key[0] == ent for key in self._disputed):
            return {"why": DISPUTED}
        if ent not in self._standing:
            return None  # the paper of a joined entry: another stands in its place
        if participant in self._voided:
            return {"why": VOIDED}
        inputs = self._settings | self._inputs.get(participant, {})
        seen = set(_named(heads[0].seen))
        if seen != inputs.keys():
            fields = sorted({fld for each, fld in inputs.items() if each not in seen})
            return {"why": CHANGED, "fields": fields}
        return None if participant in self._fresh else {"why": UNCONFIRMED}


def _named(seen: Json) -> Iterable[str]:
    named = seen.get("heads") if isinstance(seen, dict) else None
    return map(str, named) if isinstance(named, list) else ()
