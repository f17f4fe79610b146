"""A participant's discipline in the words of a paper: a state, and the notes that count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.discipline import DisciplineState
from asn_desktop.domain.documents import DisciplineBlock
from asn_desktop.domain.wording import ended, long_date
from asn_desktop.services.evaluation.stored_notes import counted_notes

if TYPE_CHECKING:
    from asn_desktop.domain.discipline import DisciplineNote
    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.services.evaluation.discipline import DisciplineService
    from asn_desktop.services.session.context import SessionContext

SOURCES = {
    "presensi": "presensi",
    "laporan_atasan": "laporan atasan",
    "pengamatan_sesi": "pengamatan sesi",
    "lainnya": "sumber lain",
}


class DisciplineWords:
    """Puts discipline into words; what all people share is read once."""

    def __init__(self, context: SessionContext, discipline: DisciplineService) -> None:
        self._context, self._discipline = context, discipline
        self._authors = {each.id: each.name for each in context.evaluators()}
        self._states = discipline.states()
        self._clean: dict[ParticipantId, list[str]] = {}
        for person, evaluator in context.views.attestations():
            self._clean.setdefault(person, []).append(self._authors.get(evaluator, "-"))

    def block(self, person: ParticipantId) -> DisciplineBlock:
        """Return one of the three honest states, and the notes of the first of them."""
        state = self._states.get(person, DisciplineState.UNCHECKED)
        if state == DisciplineState.HAS_NOTES:
            shown = tuple(self._note(note) for note in counted_notes(self._context, person))
            return DisciplineBlock(state=f"Ada catatan ({len(shown)}).", notes=shown)
        if state == DisciplineState.ATTESTED_CLEAN:
            names = self._clean.get(person, [])
            return DisciplineBlock(
                state=ended(f"Tanpa catatan; dinyatakan nihil oleh {'; '.join(names)}")
            )
        return DisciplineBlock(state="Belum diperiksa.")

    def _note(self, note: DisciplineNote) -> str:
        record = note.record
        known = {each.code: each.label for each in self._context.picklist.categories}
        label = known.get(record.category, record.category)
        minutes = f" {record.minutes} menit" if record.minutes else ""
        clock = f" pukul {record.time:%H.%M}" if record.time else ""
        sentences = [
            f"{label}{minutes}, {long_date(record.date)}{clock} ({SOURCES[record.source.value]})",
            record.text,
            record.witness and f"Saksi atau bukti: {record.witness}",
            note.reply and f"Tanggapan: {note.reply}",
            f"{record.kind.value.capitalize()} oleh {self._authors.get(record.author, '-')}",
        ]
        return " ".join(ended(sentence) for sentence in sentences if sentence)
