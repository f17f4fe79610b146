"""The register of certificates in words: who has which, and what was taken back of it and why."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from asn_desktop.domain.moments import local_words
from asn_desktop.domain.wording import whole
from asn_desktop.gui.sentences import spoken
from asn_desktop.gui.widgets.text_table import TextRow
from asn_desktop.services.certificates.certificate_register import of_older_paper

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.domain.revocations import Revocation
    from asn_desktop.services.certificates.certificate_register import CertificateState

NOTHING = "-"


class Standing(StrEnum):
    """What a row of the register is; all but the last are what `CertificateState.status` says."""

    NOT_ISSUED = "belum terbit"
    ISSUED = "terbit"
    REISSUE = "perlu terbit ulang"
    REVOKED = "dicabut"
    DISPUTED = "berkonflik"
    REPLACED = "diganti"
    OLD = "kertas lama"
    """Taken back, and nobody's certificate any more: paper that was replaced by now."""


LOOKS = {
    Standing.NOT_ISSUED: ("belum", "muted"),
    Standing.ISSUED: ("centang", "good"),
    Standing.REISSUE: ("perhatian", "warning"),
    Standing.REVOKED: ("tutup", "bad"),
    Standing.DISPUTED: ("perhatian", "bad"),
    Standing.REPLACED: ("info", "muted"),
    Standing.OLD: ("tutup", "muted"),
}


SELDOM = frozenset((Standing.DISPUTED, Standing.REPLACED, Standing.OLD))
"""Standings that are counted only where there are such."""


class Entry(NamedTuple):
    """One row: somebody's certificate, other paper of theirs, or old paper that was taken back."""

    key: str
    participant: ParticipantId | None
    place: str
    """The person's number in the roster."""
    name: str
    unit: str
    number: str
    standing: Standing
    told: str
    batches: frozenset[int] = frozenset()
    """The prints that its paper came from, each of which can be taken back as a whole."""
    revocations: tuple[Revocation, ...] = ()

    @property
    def can_be_revoked(self) -> bool:
        """Tell whether this person's paper is out and was not taken back yet."""
        unfit = Standing.NOT_ISSUED, Standing.OLD, Standing.REVOKED
        return self.standing not in unfit


def entries_of(
    states: Iterable[CertificateState], revocations: Iterable[Revocation]
) -> tuple[Entry, ...]:
    """Return everybody's row, then what was taken back of paper that was replaced since."""
    known = tuple(states)
    people, old = map(_entry, known), map(_old, of_older_paper(known, revocations))
    return (*people, *old)


def text_row(entry: Entry) -> TextRow:
    """Return a row as the table shows it."""
    texts = (
        *(entry.place, entry.name, entry.unit, entry.number or NOTHING),
        *(standing_word(entry.standing), _batch_cell(entry), entry.told),
    )
    icon, tone = LOOKS[entry.standing]
    return TextRow(texts, entry.key, icon, tone)


def in_full(entry: Entry) -> str:
    """Return what a narrow row has no room for."""
    parts = (entry.name, entry.unit, entry.number, standing_word(entry.standing))
    said = " · ".join(filter(None, parts))
    return f"{said}: {entry.told}" if entry.told else said


def standing_word(standing: Standing) -> str:
    """Return the word beside the icon."""
    return {
        Standing.NOT_ISSUED: _tr("belum terbit"),
        Standing.ISSUED: _tr("terbit"),
        Standing.REISSUE: _tr("perlu terbit ulang"),
        Standing.REVOKED: _tr("dicabut"),
        Standing.DISPUTED: _tr("berkonflik"),
        Standing.REPLACED: _tr("diganti"),
        Standing.OLD: _tr("dicabut, kertas lama"),
    }[standing]


def batch_word(batch: int) -> str:
    """Return what a print is called."""
    if not batch:
        return _tr("cetakan tanpa nomor")
    return _tr("cetakan {number}").format(number=whole(batch))


def counts_of(entries: Sequence[Entry]) -> dict[Standing, int]:
    """Return how many rows stand for each thing, in the order of the register."""
    found = {each: sum(entry.standing == each for entry in entries) for each in Standing}
    return {each: count for each, count in found.items() if count or each not in SELDOM}


def _entry(state: CertificateState) -> Entry:
    person, standing = state.participant, Standing(state.status)
    return Entry(
        key=state.entry or person.id,
        participant=person.id,
        place=str(person.number),
        name=person.full_name,
        unit=person.unit,
        number=state.number,
        standing=standing,
        told=_told(state, standing),
        batches=state.batches,
        revocations=state.revocations,
    )


def _told(state: CertificateState, standing: Standing) -> str:
    """Return why, or what comes next."""
    obstacle = spoken(state.obstacle)
    if standing is Standing.REVOKED:
        gone = "; ".join(dict.fromkeys(map(_taken_back, state.revocations)))
        again = _tr("; cetak lagi membuat yang baru")
        return gone + ("" if state.obstacle or state.entry else again)
    if standing is Standing.DISPUTED:
        said = _tr("terbit di dua meja; putuskan di Gabung mana yang berlaku")
        return "; ".join((said, *map(_numbered, state.revocations)))
    if standing is Standing.REPLACED:
        return _tr("dari entri yang digabung; yang berlaku ada di baris orang ini")
    if standing is Standing.NOT_ISSUED:
        return obstacle or _tr("siap dicetak")
    if standing is Standing.REISSUE:
        said = _tr("kertasnya tidak lagi sama dengan datanya")
        return f"{said}; {obstacle or _tr('cetak lagi')}"
    return obstacle


def _old(each: Revocation) -> Entry:
    name = each.name
    if each.is_batch:
        name = _tr("(seluruh {batch})").format(batch=batch_word(each.batch))
    return Entry(
        key=each.subject,
        participant=None,
        place="",
        name=name or _tr("(tanpa nama)"),
        unit="",
        number=each.number,
        standing=Standing.OLD,
        told=_taken_back(each),
        revocations=(each,),
    )


def _taken_back(each: Revocation) -> str:
    what = _tr("{batch} dicabut {day}: {why}") if each.is_batch else _tr("dicabut {day}: {why}")
    return what.format(batch=batch_word(each.batch), day=_day(each.at), why=each.why)


def _numbered(each: Revocation) -> str:
    """Return which side was taken back, and why."""
    return f"{each.number} {_taken_back(each)}".strip()


def _day(at: int) -> str:
    """Return DD/MM/YYYY here; "?" for what no calendar holds: a laptop's clock may be wild."""
    return local_words(at, "%d/%m/%Y", "?")


def _batch_cell(entry: Entry) -> str:
    batches = entry.batches or {each.batch for each in entry.revocations}
    return ", ".join(whole(each) for each in sorted(batches) if each) or NOTHING


def _tr(text: str) -> str:
    return QCoreApplication.translate("register_rows", text)
