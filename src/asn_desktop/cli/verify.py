"""`verify`: whether a certificate, package or receipt is valid, altered, of an unknown signer."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

import click

from asn_desktop.cli.arguments import json_option
from asn_desktop.cli.output import progress, show, show_object
from asn_desktop.cli.passphrase import with_passphrase
from asn_desktop.cli.path_arguments import PATH
from asn_desktop.cli.verified_papers import paper_lines, valid_words
from asn_desktop.domain.wording import long_moment

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from asn_desktop.cli.passphrase import Passphrase

VALID = "valid"
SEVERAL = 2
"""So many certificates are told one a line."""

VERDICTS = {
    VALID: "Sah: isinya utuh dan penandanya dikenal.",
    "altered": "BERUBAH: isinya tidak sama dengan yang ditandatangani. Jangan dipakai.",
    "revoked": "DICABUT: penerbitnya menarik sertifikat ini. Jangan dipakai.",
    "unknown_signer": (
        "PENANDA TIDAK DIKENAL: sesinya belum dikenal di komputer ini. Minta kunci publiknya, lalu"
        " jalankan keys import."
    ),
}
LABELS = {
    "name": "Nama",
    "nip_tail": "Akhir NIP",
    "number": "Nomor",
    "issued": "Tanggal",
    "score": "Nilai",
    "band": "Kualifikasi",
    "rule_version": "Instrumen",
    "digest": "Sidik isi",
    "register": "Dalam daftar sertifikat",
    "since": "Sejak",
    "count": "Sertifikat",
    "session": "Sesi",
    "kind": "Jenis",
    "sender": "Pengirim",
    "signer": "Penanda",
    "role": "Peran",
    "laptop": "Laptop",
    "sent_at": "Dibuat",
    "revoked": "Hak menulis laptop pengirim",
    "events": "Entri",
    "marks": "Penilaian",
    "conflicts": "Konflik di dalamnya",
    "quarantined": "Baris yang disisihkan",
    "unproven": "Entri yang belum terbukti",
    "no_right": "Entri yang ditolak: bukan haknya",
    "unknown": "Entri dari versi program yang lebih baru",
    "chains": "Isi",
    "gaps": "Yang kurang",
    "forks": "Laptop yang berkasnya tersalin",
    "merged": "Penggabungan",
    "packages": "Paket",
    "receipt": "Tanda terima",
    "package": "Paket",
    "file": "Berkas",
}
ONLY_IF_ANY = ("conflicts", "quarantined", "unproven", "no_right", "unknown", "gaps", "forks")
KINDS = {
    "assign": "penugasan",
    "return": "hasil penilai",
    "session": "sesi dari meja koordinator",
    "emergency": "salinan darurat",
}


def lines_of(facts: Mapping[str, object]) -> Iterator[str]:
    """Yield what people read of the facts, each with its label; of what is none, nothing."""
    for name, fact in facts.items():
        label = LABELS.get(name, name)
        if (name in ONLY_IF_ANY and not fact) or (name == "revoked" and fact is False):
            continue
        if isinstance(fact, list):
            yield f"{label}:"
            yield from (f"    {_entry(name, each)}" for each in fact)
        else:
            yield f"{label}: {_shown(name, fact)}"


def _shown(name: str, fact: object) -> str:
    if name == "kind":
        return KINDS.get(str(fact), str(fact))
    if name == "sent_at":
        return _moment(str(fact))
    if name == "merged":
        return "sudah digabung di berkas itu" if fact else "belum digabung di berkas itu"
    if name == "revoked":
        return "DICABUT; entri sesudah pencabutan tidak dihitung"
    return str(fact)


def _entry(name: str, each: Mapping[str, Any]) -> str:
    if name == "gaps":
        runs = ", ".join(f"{first}-{last}" for first, last in each["missing"])
        return f"{each['sender']}: {runs}"
    if name == "forks":
        return f"{each['sender']}: entri {each['event']}"
    if name == "chains":
        return f"{each['sender']} ({each['laptop']}): {each['events']} entri"
    held = ", ".join(f"{sender} sampai entri {q}" for sender, q in each["held"].items())
    codes = f"tanda terima {each['receipt']}, kode terima {each['acknowledgement'] or '-'}"
    return f"{KINDS.get(each['kind'], each['kind'])} dari {each['sender']}: {codes}; {held or '-'}"


def _moment(text: str) -> str:
    """Return a time in words, by the clock of this computer."""
    if not text:
        return "waktu tidak disebut"
    local = datetime.fromisoformat(text).astimezone()
    return f"{long_moment(local)}, menurut jam laptop pengirim"


@click.command()
@click.argument("text", metavar="BERKAS_ATAU_TEKS")
@click.option(
    "--with",
    "known",
    metavar="BERKAS",
    type=PATH,
    help="Sesi, pusat, kunci publik yang dikenal, atau daftar pencabutan.",
)
@json_option
@with_passphrase
@click.pass_context
def verify(
    context: click.Context, text: str, known: Path | None, passphrase: Passphrase, *, as_json: bool
) -> None:
    """Periksa sertifikat (PDF, gambar, atau teks QR: ASN1:…), paket, atau tanda terima."""
    from asn_desktop.services.checking.verifying import verify as examine  # noqa: PLC0415

    outcome = examine(text, known, passphrase.text, progress("Memeriksa halaman"))
    if as_json:
        show_object(outcome.to_json())
    else:
        told = lines_of(outcome.facts) if len(outcome.certificates) < SEVERAL else ()
        verdict = valid_words(outcome) or VERDICTS[outcome.verdict]
        show([verdict, *told, *paper_lines(outcome)])
    if outcome.verdict != VALID:
        context.exit(1)
