"""A discipline note in words: its line in a table, its whole text, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from asn_desktop.domain.discipline import NoteKind, NoteSource, NoteState
from asn_desktop.domain.errors import UnknownCategoryError
from asn_desktop.domain.wording import ended

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from asn_desktop.domain.discipline import Decree, DisciplineNote, NoteRecord, Picklist
    from asn_desktop.services.evaluation.note_history import ChangedPart, NoteChange


class NoteWords(QObject):
    """Knows the session's categories and evaluators by name."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._authors: Mapping[str, str] = {}
        self._picklist: Picklist | None = None

    def use(self, picklist: Picklist, authors: Mapping[str, str]) -> None:
        """Take the names of categories and of evaluators, by id."""
        self._picklist, self._authors = picklist, authors

    def author(self, evaluator: str) -> str:
        return self._authors.get(evaluator, "-")

    def when(self, record: NoteRecord) -> str:
        time = f" {record.time:%H.%M}" if record.time else ""
        return f"{record.date:%d-%m-%Y}{time}"

    def category(self, record: NoteRecord) -> str:
        """Return "Terlambat, 20 menit (pembinaan)"."""
        label = self._label(record.category)
        if record.minutes:
            told = self.tr("{category}, {minutes} menit")
            label = told.format(category=label, minutes=record.minutes)
        if record.kind is NoteKind.PEMBINAAN:
            return self.tr("{category} (pembinaan)").format(category=label)
        return label

    def kind(self, kind: NoteKind) -> str:
        return self.tr("Pembinaan") if kind is NoteKind.PEMBINAAN else self.tr("Catatan")

    def source(self, source: NoteSource) -> str:
        """Return where an observation comes from."""
        return {
            NoteSource.PRESENSI: self.tr("Presensi"),
            NoteSource.LAPORAN_ATASAN: self.tr("Laporan atasan"),
            NoteSource.PENGAMATAN_SESI: self.tr("Pengamatan sesi"),
            NoteSource.LAINNYA: self.tr("Lainnya"),
        }[source]

    def state(self, state: NoteState) -> str:
        return {
            NoteState.TERCATAT: self.tr("tercatat"),
            NoteState.DIKLARIFIKASI: self.tr("diklarifikasi"),
            NoteState.DITARIK: self.tr("ditarik"),
        }[state]

    def whole(self, note: DisciplineNote) -> str:
        """Return all that a note says, a line each; what came of it first."""
        record = note.record
        head = self.tr("{when}: {category}. Keadaan: {state}. Dicatat oleh {author}")
        lines = [
            self.tr("Ditarik: {reason}").format(reason=note.reason) if note.reason else "",
            self.tr("Konflik: dua laptop mengisi catatan ini berbeda. Putuskan di Gabung (Ctrl+8).")
            if note.disputed
            else "",
            ended(
                head.format(
                    when=self.when(record),
                    category=self.category(record),
                    state=self.state(note.state),
                    author=self.author(record.author),
                )
            ),
            self.tr("Uraian: {text}").format(text=record.text) if record.text else "",
            self.tr("Tanggapan: {reply}").format(reply=note.reply) if note.reply else "",
            self.tr("Saksi atau bukti: {witness}").format(witness=record.witness)
            if record.witness
            else "",
            self.tr("Sumber: {source}").format(source=self.source(record.source)),
            self._decree(record.decree),
        ]
        return "\n".join(each for each in lines if each)

    def history(self, changes: Iterable[NoteChange]) -> str:
        """Return a note's past, a line an entry, oldest first."""
        lines = [self.tr("Riwayat")]
        for each in changes:
            line = self.tr("{when}  {by}, di {device}: {what}")
            if each.device == each.by:
                line = self.tr("{when}  {by}: {what}")
            lines.append(
                line.format(
                    when=f"{each.at:%d-%m-%Y %H.%M}" if each.at else "?",
                    by=each.by,
                    device=each.device or self.tr("komputer lain"),
                    what=self._what(each),
                )
            )
        return "\n".join(lines)

    def _what(self, change: NoteChange) -> str:
        parts = "; ".join(self._part(each) for each in change.parts)
        if change.what == "recorded":
            return self.tr("dicatat")
        if change.what == "changed":
            return self.tr("diubah. {parts}").format(parts=parts)
        if change.what == "replied":
            return self.tr("tanggapan dicatat. {parts}").format(parts=parts)
        if change.what == "withdrawn":
            return self.tr("ditarik: {why}").format(why=change.why)
        return self.tr("diurungkan")

    def _part(self, part: ChangedPart) -> str:
        names = {
            "category": self.tr("kategori"),
            "date": self.tr("tanggal"),
            "time": self.tr("jam"),
            "minutes": self.tr("menit"),
            "source": self.tr("sumber"),
            "kind": self.tr("macam"),
            "text": self.tr("uraian"),
            "witness": self.tr("saksi atau bukti"),
            "decree": self.tr("SK"),
            "reply": self.tr("tanggapan"),
        }
        told = self.tr('{part}: "{before}" menjadi "{after}"')
        before, after = (self._said(part.part, each) for each in (part.before, part.after))
        if before == "":
            told = self.tr('{part}: "{after}"')
        return told.format(part=names[part.part], before=before, after=after)

    def _said(self, part: str, stored: object) -> str:
        if stored in (None, ""):
            return ""
        if part == "category":
            return self._label(str(stored))
        if part == "kind":
            return self.kind(NoteKind(str(stored)))
        if part == "source":
            return self.source(NoteSource(str(stored)))
        if part == "decree":
            return str(stored.get("number", "")) if isinstance(stored, dict) else "?"
        return str(stored)

    def _label(self, code: str) -> str:
        if self._picklist is None:
            return code
        try:
            return self._picklist.find(code).label
        except UnknownCategoryError:  # from a newer picklist: its code says more than nothing
            return code

    def _decree(self, decree: Decree | None) -> str:
        if decree is None:
            return ""
        told = self.tr("Rujukan SK: {number}, {date}, hukuman {level}")
        return told.format(number=decree.number, date=f"{decree.date:%d-%m-%Y}", level=decree.level)
