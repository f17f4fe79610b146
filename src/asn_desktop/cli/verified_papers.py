"""What `verify` says of a file's certificates: each with its page and the facts that differ."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from asn_desktop.services.checking.certificate_checks import CertificateCheck
    from asn_desktop.services.checking.verifying import VerifyResult

SHORT = {
    "valid": "sah",
    "altered": "BERUBAH",
    "revoked": "DICABUT",
    "unknown_signer": "penanda tidak dikenal",
}
CODE_ALONE = (
    "Sah: isi kode utuh dan penandanya dikenal. Cocokkan sendiri kata di kertas dengan isi kode di"
    " bawah."
)
IN_PART = "Sah sejauh yang dicocokkan, dan penandanya dikenal. Yang tidak: lihat di bawah."
TO_BE_SEEN = (
    "Isinya utuh dan penandanya dikenal, tetapi ada yang perlu dilihat sendiri: lihat di bawah."
)
REPLACED = "Utuh, tetapi sudah diganti: ada sertifikat yang lebih baru. Minta yang terbaru."
UNRECORDED = "Utuh, tetapi tidak tercatat dalam daftar sertifikat sesi yang dipakai memeriksa."
NOT_ALL_HOLD = "Isinya utuh, tetapi tidak semuanya berlaku: lihat di bawah."
DISPUTED = (
    "Utuh, tetapi terbit di dua meja: belum diputuskan mana yang berlaku. Putuskan konfliknya"
    " (asn-desktop conflicts), lalu periksa lagi."
)
NO_LONGER = {"sudah diganti": REPLACED, "tidak tercatat": UNRECORDED, "berkonflik": DISPUTED}
"""What is said first of a certificate that is whole and yet does not hold, by its register."""

FACT_OF_CODE = "nip_tail"
"""A fact that a certificate's code alone has; packages and receipts have none."""

REMARKS = {
    "no_list": "PDF ini tanpa daftar fakta; yang dicocokkan hanya isi kode QR.",
    "foreign_list": "Daftar fakta di dalam PDF bukan milik kode QR ini.",
    "list_altered": "Daftar fakta di dalam PDF tidak sama dengan yang ditandatangani.",
    "no_text": "Halaman ini gambar tanpa teks; cocokkan sendiri dengan yang tercetak.",
    "no_back": "Halaman belakangnya tidak ada di berkas ini.",
    "unreadable": "Kode QR-nya rusak atau bukan dari program ini.",
}
FACTS = {
    "tambahan": "Tulisan tambahan",
    "nip": "NIP",
    "nilai_akhir_sebutan": "Sebutan nilai akhir",
    "nilai_akhir_terbilang": "Terbilang",
    "tempat_tanggal": "Tempat dan tanggal",
    "versi_aturan": "Versi aturan",
}


def fact_label(fact: str) -> str:
    """Return what people call a fact of the list."""
    name, _, row = fact.partition(":")
    if row:
        return f"Nilai {row}"
    return FACTS.get(name, name.replace("_", " ").capitalize())


def valid_words(result: VerifyResult) -> str:
    """Return what there is to say of a valid certificate; "" where it is wholly so, or is none.

    Whether it still holds comes before how far it was compared.
    """
    if result.verdict != "valid":
        return ""
    checks = result.certificates
    told = _register_words(result)
    if told:
        return told
    is_code = not checks and FACT_OF_CODE in result.facts
    if is_code or any(check.is_of_code_alone for check in checks):
        return CODE_ALONE
    if any(check.doubtful for check in checks):
        return TO_BE_SEEN
    return IN_PART if any(check.remarks for check in checks) else ""


def _register_words(result: VerifyResult) -> str:
    """Return that a certificate was replaced or is unknown to the register; "" where it holds."""
    all_facts = [check.facts for check in result.certificates] or [result.facts]
    found = [NO_LONGER.get(str(facts.get("register", "")), "") for facts in all_facts]
    if len(found) > 1 and any(found):
        return NOT_ALL_HOLD
    return found[0]


def paper_lines(result: VerifyResult) -> Iterator[str]:
    """Yield what people read of the certificates; the facts of one alone are told elsewhere."""
    many = len(result.certificates) > 1
    if many:
        counted = Counter(map(_short, result.certificates))
        parts = ", ".join(f"{count} {short}" for short, count in counted.items())
        yield f"{len(result.certificates)} sertifikat: {parts}."
    for check in result.certificates:
        if many:
            yield _one_line(check)
        yield from (f"    {line}" for line in _details(check))
    if result.other_pages:
        pages = ", ".join(map(str, result.other_pages))
        yield f"Halaman tanpa kode QR, tidak diperiksa: {pages}"


def _one_line(check: CertificateCheck) -> str:
    where = f"Halaman {check.page}: " if check.page else ""
    facts = check.facts
    who = f"{facts['name']}, nomor {facts['number'] or '-'}" if facts else "tidak terbaca"
    short, register = _short(check), str(facts.get("register", ""))
    told = f" ({register})" if register not in ("", short) else ""
    return f"{where}{short}{told}: {who}"


def _short(check: CertificateCheck) -> str:
    if check.verdict == "valid" and check.facts.get("register") in NO_LONGER:
        return str(check.facts["register"])
    if check.verdict == "valid" and check.is_of_code_alone:
        return "kode sah"
    if check.verdict == "valid" and check.doubtful:
        return "PERLU DILIHAT"
    return SHORT[check.verdict]


def _details(check: CertificateCheck) -> Iterator[str]:
    for each in check.differences:
        printed = f"“{each.printed}”" if each.printed else "tidak ditemukan"
        signed = f"“{each.signed}”" if each.signed else "tidak ada"
        yield f"{fact_label(each.fact)}: tercetak {printed}, ditandatangani {signed}"
        if each.hidden_on:
            yield (
                f"{fact_label(each.fact)} tertutup atau tidak terlihat di halaman "
                f"{each.hidden_on}; isi PDF-nya tidak sama dengan yang tampak."
            )
    for doubt in check.doubtful:
        yield (
            f"{fact_label(doubt.fact)} di halaman {doubt.page} bertumpuk dengan coretan atau "
            "gambar; cocokkan sendiri dengan yang tercetak."
        )
    yield from (REMARKS[each] for each in check.remarks)
