"""Registers in the words that people use: whose, which field, and what it says."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from asn_desktop.domain import registers
from asn_desktop.domain.ids import ParticipantId
from asn_desktop.domain.instrument import NOT_OBSERVED

if TYPE_CHECKING:
    from asn_desktop.domain.ledger import Json, RegisterKey
    from asn_desktop.services.context import SessionContext

LABELS = {
    "title": "Judul sesi",
    "place": "Tempat",
    "date": "Tanggal mulai",
    "until": "Tanggal selesai",
    "instrument": "Instrumen",
    "wording": "Rumusan nilai dasar",
    "bands": "Kualifikasi",
    "letterhead": "Kop surat",
    "signers": "Penanda tangan",
    "numbering": "Penomoran",
    "papers": "Sakelar cetakan",
    "units": "Daftar perangkat daerah",
    "seal_key": "Kunci paket",
    "agency": "Kunci BKPSDM",
    "recovery": "Kunci pemulihan",
    "status": "Status sesi",
    "sample": "Data contoh",
    "nip": "NIP",
    "front_titles": "Gelar depan",
    "name": "Nama",
    "back_titles": "Gelar belakang",
    "sex": "Jenis kelamin",
    "birth_place": "Tempat lahir",
    "birth_date": "Tanggal lahir",
    "golongan": "Golongan",
    "pangkat": "Pangkat",
    "jabatan": "Jabatan",
    "unit": "Perangkat daerah",
    "employment": "Status kepegawaian",
    "tmt": "TMT",
    "latsar_score": "Nilai Latsar",
    "latsar_qualification": "Kualifikasi Latsar",
    "latsar_source": "Sumber Latsar",
    "latsar_date": "Tanggal Latsar",
    "sttpl_number": "Nomor STTPL",
    "skp_predicate": "Predikat SKP",
    "skp_source": "Sumber SKP",
    "skp_date": "Tanggal SKP",
    "walk_in": "Peserta tambahan",
    "number": "Nomor urut",
    "attendance": "Kehadiran",
    "confirmation": "Kualifikasi terkonfirmasi",
    "nihil": "Nihil disiplin",
    "sheet": "Status lembar",
    "record": "Catatan disiplin",
    "reply": "Tanggapan peserta",
    "state": "Status catatan",
    "issue": "Sertifikat",
    "profile": "Penilai",
    registers.VOID: "Dihapus",
    registers.SAME: "Orang yang sama",
}
STATUSES = {"draft": "draf", "final": "final", "closed": "ditutup"}
LONGEST = 120


class RegisterWords:
    """Puts registers into words; names are looked up once."""

    def __init__(self, context: SessionContext) -> None:
        self._context = context
        self._people: dict[str, str] = {}
        self._evaluators = {row.id: row.name for row in context.views.evaluators()}
        self._criteria = {each.code: each.label for each in context.criteria}
        canonical = context.ledger.projection.aliases.canonical
        self._noted = {
            registers.NOTE + row.id: canonical(registers.PARTICIPANT + row.participant)
            for row in context.views.notes()
        }

    def place(self, key: RegisterKey) -> tuple[str, str]:
        """Return whose register it is, and the field's label."""
        return self._whose(key.ent), self._field(key.fld)

    def author(self, by: str) -> str:
        """Return who an event names as its author."""
        return self._evaluators.get(by, by)  # type: ignore[call-overload, no-any-return]

    def shown(self, key: RegisterKey, content: Json) -> str:
        """Return what a register says, short enough for a cell."""
        if content is None:
            return "kosong"
        if content is True:
            return "ya"
        first = key.fld.partition("/")[0]
        if first == "mark":
            return self._level(content)
        if isinstance(content, dict):
            return self._document(first, content)
        text = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)
        return STATUSES.get(text, text)[:LONGEST]

    def _level(self, content: Json) -> str:
        if content == NOT_OBSERVED:
            return "T, tidak teramati"
        levels = {each.level: each.name for each in self._context.instrument.scale.levels}
        return f"{content}, {levels.get(content, '?') if isinstance(content, int) else '?'}"

    @staticmethod
    def _document(first: str, content: dict[str, Json]) -> str:
        if first == "sheet":
            status = str(content.get("status"))
            return STATUSES.get(status, status)
        named = [content[part] for part in ("status", "name", "text", "band") if content.get(part)]
        texts = [str(part) for part in named] or [
            f"{part}: {said}" for part, said in content.items() if isinstance(said, str | int)
        ]
        return ", ".join(texts)[:LONGEST]

    def _whose(self, ent: str) -> str:
        if ent.startswith(registers.PARTICIPANT):
            if ent not in self._people:
                participant = ParticipantId(ent.removeprefix(registers.PARTICIPANT))
                found = self._context.views.participant(participant)
                self._people[ent] = found.full_name if found else "(peserta baru)"
            return self._people[ent]
        if ent.startswith(registers.EVALUATOR):
            return self.author(ent.removeprefix(registers.EVALUATOR))
        about = self._noted.get(ent)
        if about is not None:
            return self._whose(about)
        return {"sesi": "Sesi", "catatan": "Catatan disiplin"}.get(ent.partition("/")[0], "")

    def _field(self, fld: str) -> str:
        first, *rest = fld.split("/")
        evaluator = f" · {self.author(rest[0])}" if rest else ""
        if first in ("mark", "remark") and len(rest) == registers.PARTS_OF_OWN:
            label = self._criteria.get(rest[1], "Lembar")  # type: ignore[call-overload]
            return f"{'Catatan ' if first == 'remark' else ''}{label}{evaluator}"
        return LABELS.get(first, first) + evaluator
