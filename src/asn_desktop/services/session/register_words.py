"""Registers in the words that people use: whose, which field, and what it says."""

from __future__ import annotations

import json
from functools import cached_property
from typing import TYPE_CHECKING

from asn_desktop.domain import registers
from asn_desktop.domain.ids import ParticipantId
from asn_desktop.domain.instrument import NOT_OBSERVED
from asn_desktop.domain.ledger import same
from asn_desktop.domain.profiles import EITHER
from asn_desktop.services.session.issue_words import (
    issue_number,
    issue_shown,
    issues_told_apart,
    recipient,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.domain.ledger import Json, RegisterKey
    from asn_desktop.services.session.context import SessionContext

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
    "look": "Rupa cetakan",
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
    "revoked": "Pencabutan",
    "profile": "Penilai",
    registers.VOID: "Dihapus",
    registers.SAME: "Orang yang sama",
}
STATUSES = {"draft": "draf", "final": "final", "closed": "ditutup"}
PART_LABELS = {
    "version": "versi",
    "status": "status",
    "reason": "alasan",
    "minutes": "menit",
    "category": "kategori",
    "kind": "jenis",
    "text": "isi",
    "time": "pukul",
    "witness": "saksi",
    "decree": "SK",
    "source": "sumber",
}
"""Parts of documents that are no registers of their own."""
KINDS = {
    "sesi": "Sesi",
    "catatan": "Catatan disiplin",
    "pencabutan": "Sertifikat",
}
LONGEST, IN_FULL = 120, 2_000
"""Letters of what is shown in a cell, and of what is shown in full."""


class RegisterWords:
    """Puts registers into words; names are looked up once."""

    def __init__(self, context: SessionContext, longest: int = LONGEST) -> None:
        self._context, self._longest = context, longest
        self._people: dict[str, str] = {}
        self._evaluators = {row.id: row.name for row in context.views.evaluators()}
        self._criteria = {each.code: each.label for each in context.criteria}
        self._canonical = context.ledger.projection.aliases.canonical
        self._noted = {
            registers.NOTE + row.id: self._canonical(registers.PARTICIPANT + row.participant)
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
        if key.fld in (registers.VOID, registers.SAME):
            return self._of_entity(key.fld, content)
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
        return STATUSES.get(text, text)[: self._longest]

    def brief(self, key: RegisterKey, content: Json) -> str:
        """Return what a register says as a word or two within a sentence.

        A level is its figure, a certificate its number.
        """
        if key.fld == registers.ISSUE and isinstance(content, dict):
            return issue_number(content)
        is_mark = key.fld.startswith("mark/") and content is not None
        return str(content) if is_mark else self.shown(key, content)

    def person(self, ent: str) -> str:
        """Return whose entity this is; "" where nobody can tell."""
        return self._whose(ent)

    def place_in_sheet(self, fld: str) -> tuple[int, str]:
        """Return what orders a person's registers: criteria as on the sheet, then the others."""
        code = fld.rpartition("/")[2]
        codes = list(self._criteria)
        return (codes.index(code) if code in codes else -1), fld  # type: ignore[arg-type]

    def participant(self, ent: str) -> ParticipantId | None:
        """Return the person that an entity is about, also where it is a note on them."""
        about = self._noted.get(ent) or self._recipient(ent) or ent
        if not about.startswith(registers.PARTICIPANT):
            return None
        return ParticipantId(about.removeprefix(registers.PARTICIPANT))

    def told_apart(self, key: RegisterKey, contents: Sequence[Json]) -> tuple[str, ...]:
        """Return what several contents say, with the parts that differ where the rest is alike."""
        shown = [self.shown(key, content) for content in contents]
        if len(set(shown)) == len(shown) or not all(isinstance(each, dict) for each in contents):
            return tuple(shown)
        documents = [each for each in contents if isinstance(each, dict)]
        if key.fld == registers.ISSUE:
            return tuple(text[: self._longest] for text in issues_told_apart(documents))
        names = sorted({name for each in documents for name in each})
        differing = [
            name
            for name in names
            if any(not same(documents[0].get(name), each.get(name)) for each in documents[1:])
        ]
        return tuple(
            f"{text} ({self._parts(document, differing)})"[: self._longest]
            for text, document in zip(shown, documents, strict=True)
        )

    @staticmethod
    def _parts(document: dict[str, Json], names: Sequence[str]) -> str:
        plain = {name: document.get(name) for name in names}
        return ", ".join(
            f"{PART_LABELS.get(name) or LABELS.get(name, name)}: {_plain(content)}"
            for name, content in plain.items()
        )

    def _of_entity(self, fld: str, content: Json) -> str:
        """Return what a deletion or a join says; emptied, it says the opposite."""
        if fld == registers.VOID:
            return "dihapus" if content is True else "tidak dihapus"
        return f"digabung dengan {self.person(content)}" if content else "dipisahkan"

    def _level(self, content: Json) -> str:
        if content == NOT_OBSERVED:
            return "T, tidak teramati"
        name = self._levels.get(content, "?") if isinstance(content, int) else "?"
        return f"{content}, {name}"

    @cached_property
    def _levels(self) -> dict[int, str]:
        return {each.level: each.name for each in self._context.instrument.scale.levels}

    def _document(self, first: str, content: dict[str, Json]) -> str:
        if first == "sheet":
            status = str(content.get("status"))
            return STATUSES.get(status, status)
        if first == registers.ISSUE:
            return issue_shown(content)[: self._longest]
        named = [content[part] for part in ("status", "name", "text", "band") if content.get(part)]
        texts = [str(part) for part in named] or [
            f"{part}: {said}" for part, said in content.items() if isinstance(said, str | int)
        ]
        return ", ".join(texts)[: self._longest]

    def _whose(self, ent: str) -> str:
        if ent.startswith(registers.PARTICIPANT):
            if ent not in self._people:
                participant = ParticipantId(ent.removeprefix(registers.PARTICIPANT))
                found = self._context.views.participant(participant)
                self._people[ent] = (found.full_name if found else "") or self._names_said(ent)
            return self._people[ent]
        if ent.startswith(registers.EVALUATOR):
            return self.author(ent.removeprefix(registers.EVALUATOR))
        about = self._noted.get(ent) or self._recipient(ent)
        if about:
            return self._whose(about)
        return KINDS.get(ent.partition("/")[0], "")

    def _recipient(self, ent: str) -> str:
        """Return whose certificate it is, by who they are now; "" where it is no certificate."""
        return self._canonical(recipient(ent))

    def _names_said(self, ent: str) -> str:
        """Return every name that is said of somebody of whom no one name stands."""
        names: set[str] = set()
        for key, heads in self._context.ledger.projection.entity_heads(ent).items():
            for content in (head.val for head in heads):
                if key.fld == "name" and isinstance(content, str):
                    names.add(content)
                elif key.fld == registers.WALK_IN and isinstance(content, dict):
                    names.add(str(content.get("name") or ""))
        return EITHER.join(sorted(names - {""})) or "(peserta baru)"

    def _field(self, fld: str) -> str:
        first, *rest = fld.split("/")
        evaluator = f" · {self.author(rest[0])}" if rest else ""
        if first in ("mark", "remark") and len(rest) == registers.PARTS_OF_OWN:
            label = self._criteria.get(rest[1], "Lembar")  # type: ignore[call-overload]
            return f"{'Catatan ' if first == 'remark' else ''}{label}{evaluator}"
        return LABELS.get(first, first) + evaluator


def _plain(content: Json) -> str:
    return "kosong" if content is None or content == "" else str(content)
