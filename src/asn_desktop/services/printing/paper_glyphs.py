"""Characters that no face of a paper has, named before it is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.models import Frozen
from asn_desktop.printing.fonts import unprintable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from asn_desktop.services.printing.paper_sheets import Sheet

FIELDS = {
    "letterhead": "kop",
    "title": "judul",
    "subtitle": "judul",
    "event": "kegiatan",
    "number": "nomor",
    "evaluators": "penilai",
    "evaluator": "penilai",
    "rows": "nilai dasar",
    "legend": "keterangan tingkat",
    "notes": "catatan",
    "discipline": "catatan disiplin",
    "qualification": "kualifikasi",
    "wording": "rumusan",
    "place": "tempat",
    "issued_place": "tempat",
    "signer": "penanda tangan",
    "signatures": "penanda tangan",
    "signature": "penanda tangan",
    "town": "tempat",
    "core_values": "nilai dasar",
    "result": "hasil",
    "rule_version": "versi aturan",
    "footer": "kaki halaman",
    "groups": "daftar hadir",
    "scoring": "penilai",
    "missing": "yang masih kurang",
    "absentees": "yang tidak hadir",
    "register_lines": "daftar sertifikat",
    "units": "unit",
    "together": "unit",
    "addressee": "tujuan surat",
    "attention": "tujuan surat",
    "copies": "tembusan",
    "statements": "pernyataan penilai",
    "remarks": "catatan",
}
PERSON_FIELDS = {
    "name": "nama",
    "nip": "NIP",
    "rank": "pangkat",
    "jabatan": "jabatan",
    "unit": "unit",
}
OTHER = "isi lembar"
NOT_PRINTED = frozenset({"credential", "copy_mark", "band_names"})


class MissingGlyph(NamedTuple):
    """What no face can show: in whose paper ("" where it is not one person's), in which field."""

    name: str
    field: str
    characters: tuple[str, ...]
    """Each as "U+0B95 'க'"."""


def missing_glyphs(sheets: Sequence[Sheet]) -> tuple[MissingGlyph, ...]:
    """Return what the faces lack, each text once, in the order of printing."""
    found: dict[tuple[str, tuple[str, ...], str], list[str]] = {}
    for sheet in sheets:
        name = sheet.participant.full_name if sheet.participant else ""
        fields: dict[str, str] = {}
        for field, text in _strange(sheet):  # who is evaluated signs, too: once is enough
            fields.setdefault(text, field)
        for text, field in fields.items():
            found.setdefault((field, unprintable(text), text), []).append(name)
    told = (
        MissingGlyph(names[0] if len(names) == 1 else "", field, tuple(map(_named, characters)))
        for (field, characters, _), names in found.items()
        if characters
    )
    return tuple(dict.fromkeys(told))


def _named(character: str) -> str:
    return f"U+{ord(character):04X} '{character}'"


def _strange(sheet: Sheet) -> Iterator[tuple[str, str]]:
    """Yield the fields with a text that is more than ASCII."""
    for document in sheet.documents:
        for attribute, content in document:
            if attribute in NOT_PRINTED:
                continue
            if attribute == "participant":
                for part, text in content:
                    yield from ((PERSON_FIELDS[part], each) for each in _texts(text))
            else:
                field = FIELDS.get(attribute, OTHER)
                yield from ((field, each) for each in _texts(content))


def _texts(content: object) -> Iterable[str]:
    """Return the texts within a document's field that are more than ASCII."""
    if isinstance(content, str):
        return () if content.isascii() else (content,)
    if isinstance(content, Frozen):
        content = tuple(content.__dict__.values())
    if not isinstance(content, tuple):
        return ()
    return [text for part in content for text in _texts(part)]
