"""Surat tindak lanjut: from the notes that count to what a person's superior is asked.

PP 94/2021 leaves it to the direct superior to call and to examine; an evaluator only saw. Notes
that were withdrawn, that laptops tell differently, or that nobody here can read stay out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.discipline import UNREADABLE, NoteKind
from asn_desktop.domain.office_documents import FollowUpDocument, FollowUpNote
from asn_desktop.domain.wording import ended, long_date, weekday_range
from asn_desktop.services.evaluation.discipline_words import SOURCES
from asn_desktop.services.evaluation.note_entry import PPPK
from asn_desktop.services.evaluation.stored_notes import counted_notes
from asn_desktop.services.papers.paper_number import blank_number
from asn_desktop.services.papers.paper_parts import participant_block, signer_block

if TYPE_CHECKING:
    from asn_desktop.domain.discipline import DisciplineNote
    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.domain.people import Participant
    from asn_desktop.domain.results import Result
    from asn_desktop.services.evaluation.discipline import DisciplineService
    from asn_desktop.services.papers.paper_parts import PaperParts
    from asn_desktop.services.session.context import SessionContext

HEADS = {
    "Sekretariat": "Sekretaris",
    "Inspektorat": "Inspektur",
    "Kecamatan": "Camat",
    "Kelurahan": "Lurah",
}
"""Who leads a unit whose name begins so (PP 18/2016); of any other it is its Kepala."""

SUBJECT = "Permohonan tindak lanjut atas catatan disiplin"
REMARK = (
    "Catatan di atas adalah pengamatan atau dugaan penilai pada saat itu. Catatan ini belum"
    " diperiksa, bukan penetapan pelanggaran, dan bukan hukuman disiplin."
)
ASK = "meminta penjelasan pegawai yang bersangkutan dan memeriksa kebenaran catatan tersebut;"
ACT = "menindaklanjutinya sesuai kewenangan Saudara menurut {rule}; dan"
TELL = "menyampaikan hasilnya secara tertulis kepada kami."
RULE = "Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil"
RULE_PPPK = "perjanjian kerjanya dan Peraturan Pemerintah Nomor 49 Tahun 2018"
THANKS = "Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih."
AGENCY = ("BKPSDM", "KEPEGAWAIAN")
"""Words by which the agency's own letterhead is known: it sends itself no copy."""


class FollowUpDocuments:
    """Makes the letters of one session."""

    def __init__(
        self, context: SessionContext, parts: PaperParts, discipline: DisciplineService
    ) -> None:
        self._context, self._parts = context, parts
        self._number = blank_number(context, parts.issued.year, own_class=False)
        self._labels = {each.code: each.label for each in discipline.picklist().categories}
        self._notes: dict[ParticipantId, list[DisciplineNote]] = {}
        for note in counted_notes(context):
            if not note.disputed and note.record.text != UNREADABLE:
                self._notes.setdefault(note.record.participant, []).append(note)

    def of(self, result: Result) -> FollowUpDocument | None:
        """Return the letter on a participant; None where no note says anything against them."""
        person, parts = result.participant, self._parts
        notes = sorted(
            self._notes.get(person.id, ()),
            key=lambda note: (note.record.date, note.record.time is not None, note.record.time),
        )
        if not notes:
            return None
        return FollowUpDocument(
            letterhead=parts.letterhead,
            subtitle=SUBJECT,
            number=self._number,
            subject=f"{SUBJECT} a.n. {person.full_name}",
            addressee=_head_of(person.unit),
            attention="u.p. atasan langsung pegawai yang bersangkutan",
            opening=self._opening(),
            participant=participant_block(person),
            notes=tuple(self._note(note) for note in notes),
            remark=REMARK,
            requests=(ASK, ACT.format(rule=_rule_for(person)), TELL),
            closing=THANKS,
            place=parts.town,
            issued=parts.issued,
            signature=signer_block(parts.signer("minutes"), titles=True),
            copies=self._copies(),
            specimen=parts.specimen,
        )

    def _opening(self) -> str:
        parts = self._parts
        at = f" di {parts.place}" if parts.place else ""
        days = weekday_range(parts.held, parts.until)
        return (
            f"Dengan hormat, bersama ini kami sampaikan bahwa dalam {parts.title} pada hari"
            f" {days}{at}, penilai mencatat hal berikut tentang pegawai di lingkungan Saudara:"
        )

    def _note(self, note: DisciplineNote) -> FollowUpNote:
        record = note.record
        minutes = f", {record.minutes} menit" if record.minutes else ""
        coached = " (pembinaan di tempat)" if record.kind == NoteKind.PEMBINAAN else ""
        clock = f" pukul {record.time:%H.%M}" if record.time else ""
        said = [record.text, record.witness and f"Saksi atau bukti: {record.witness}"]
        if record.decree:
            decree = record.decree
            day = long_date(decree.date)
            said.append(f"Rujukan: {decree.number}, {day}, tingkat {decree.level}")
        return FollowUpNote(
            day=f"{long_date(record.date)}{clock}",
            category=f"{self._labels.get(record.category, record.category)}{minutes}{coached}",
            text=" ".join(ended(text) for text in said if text),
            source=f"Sumber: {SOURCES[record.source.value]}.",
            reply=note.reply,
        )

    def _copies(self) -> tuple[str, ...]:
        lines = self._parts.letterhead.lines
        is_agency = bool(lines) and any(word in lines[-1].upper() for word in AGENCY)
        return ("Arsip.",) if is_agency else ("Kepala BKPSDM.", "Arsip.")


def _head_of(unit: str) -> str:
    """Return who leads a unit: "Kepala Dinas Kesehatan", "Camat Bontang Utara"."""
    kind, _, rest = unit.partition(" ")
    if not unit:
        return "Atasan langsung pegawai yang bersangkutan"
    return f"{HEADS[kind]} {rest}".strip() if kind in HEADS else f"Kepala {unit}"


def _rule_for(person: Participant) -> str:
    return RULE_PPPK if person.employment == PPPK else RULE
