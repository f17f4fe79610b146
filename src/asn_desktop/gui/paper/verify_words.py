"""The words of Periksa sertifikat: verdicts, what to do, the facts of a paper by their names."""

from __future__ import annotations

import datetime as dt
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from asn_desktop.domain.wording import long_date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.services.checking.certificate_checks import CertificateCheck
    from asn_desktop.services.checking.printed_facts import Difference

ROW = "nilai_dasar:"
TABLE = '<table cellspacing="0" cellpadding="3" width="100%">{}</table>'
ROW_OF_THREE = "<tr><td width='24%'>{}</td><td width='38%'>{}</td><td width='38%'>{}</td></tr>"


class Look(NamedTuple):
    """How a verdict is shown: its icon, the role of its colour, a word, a sentence, what to do."""

    icon: str
    tone: str
    word: str
    verdict: str
    advice: str


def look_of(check: CertificateCheck) -> Look:
    """Return how a check is shown; one that another replaced is valid, and warned of."""
    if check.verdict == "altered":
        advice = _tr("Pindai sekali lagi; bila tetap begini, jangan terima sertifikat ini.")
        if check.differences or check.remarks:
            advice = _tr("Jangan terima sertifikat ini; tanyakan kepada penerbitnya.")
        verdict = _tr("Tidak sah: isinya berubah atau rusak.")
        return Look("perhatian", "bad", _tr("Tidak sah"), verdict, advice)
    if check.verdict == "revoked":
        verdict = _tr("Dicabut: penerbitnya menarik sertifikat ini.")
        advice = _tr("Jangan terima sertifikat ini; tanyakan kepada penerbitnya.")
        return Look("tutup", "bad", _tr("Dicabut"), verdict, advice)
    if check.verdict == "unknown_signer":
        verdict = _tr("Belum dapat dipastikan: penerbitnya tidak dikenal di laptop ini.")
        advice = _tr("Periksa di laptop yang pernah membuka sesi penerbitnya.")
        return Look("info", "warning", _tr("Belum pasti"), verdict, advice)
    return _valid(check)


def _valid(check: CertificateCheck) -> Look:
    alone, own = check.is_of_code_alone, _own_eyes()
    registered = _of_register(str(check.facts.get("register", "")), alone=alone)
    if registered is not None:
        return registered
    if alone:
        verdict = _tr(
            "Sah: isi kode utuh dan penerbitnya dikenal. Cocokkan sendiri kata di kertas dengan"
            " isi kode di bawah."
        )
        advice = _tr("Ini bukan tanda tangan elektronik (TTE).")
        return Look("centang", "good", _tr("Kode sah"), verdict, advice)
    if check.doubtful:
        verdict = _tr("Perlu dilihat: isinya utuh, tetapi tidak semuanya terbaca jelas.")
        return Look("mata", "warning", _tr("Perlu dilihat"), verdict, own)
    verdict = _tr("Sah: isinya utuh dan penerbitnya dikenal.")
    if check.remarks:
        verdict = _tr("Sah sejauh yang dicocokkan, dan penerbitnya dikenal.")
    return Look("centang", "good", _tr("Sah"), verdict, own)


def _own_eyes() -> str:
    return _tr("Cocokkan dengan yang tercetak. Ini bukan tanda tangan elektronik (TTE).")


def _of_register(register: str, *, alone: bool) -> Look | None:
    """Return how whole paper is shown that the register does not say holds; None where it does."""
    if register == "sudah diganti":
        verdict = _tr("Utuh, tetapi sudah diganti: ada sertifikat yang lebih baru.")
        if alone:
            verdict = _tr("Isi kode utuh, tetapi sudah diganti: ada sertifikat yang lebih baru.")
        advice = _tr("Minta sertifikat yang terbaru. Ini bukan tanda tangan elektronik (TTE).")
        return Look("info", "warning", _tr("Sudah diganti"), verdict, advice)
    if register == "berkonflik":
        return _disputed(alone=alone)
    if register == "tidak tercatat":
        verdict = _tr("Utuh, tetapi tidak tercatat dalam daftar sertifikat sesi yang dibuka.")
        if alone:
            verdict = _tr(
                "Isi kode utuh, tetapi tidak tercatat dalam daftar sertifikat sesi yang dibuka."
            )
        return Look("info", "warning", _tr("Tidak tercatat"), verdict, _own_eyes())
    return None


def _disputed(*, alone: bool) -> Look:
    """Return how paper is shown of which two tables issued different ones for one person."""
    verdict = _tr("Utuh, tetapi terbit di dua meja: belum diputuskan mana yang berlaku.")
    if alone:
        verdict = _tr(
            "Isi kode utuh, tetapi terbit di dua meja: belum diputuskan mana yang berlaku."
        )
    advice = _tr("Putuskan konfliknya di Gabung, lalu periksa lagi.")
    return Look("perhatian", "warning", _tr("Berkonflik"), verdict, advice)


def remark_lines(remarks: Sequence[str]) -> list[str]:
    """Return what could not be compared, or why a paper is altered, in sentences."""
    known = {
        "no_list": _tr("PDF ini tanpa daftar fakta: yang dicocokkan hanya isi kode QR."),
        "foreign_list": _tr("Daftar fakta di dalam PDF bukan milik kode QR ini."),
        "list_altered": _tr("Daftar fakta di dalam PDF tidak sama dengan yang ditandatangani."),
        "no_text": _tr("Halaman ini gambar tanpa teks: cocokkan sendiri dengan yang tercetak."),
        "no_back": _tr("Halaman belakangnya tidak ada di berkas ini."),
        "unreadable": _tr("Kode QR-nya rusak atau bukan dari program ini."),
    }
    return [known[each] for each in remarks]


def sight_lines(check: CertificateCheck) -> list[str]:
    """Return which facts nobody sees, and which somebody has to look at, in sentences."""
    hidden = _tr("{fact} tertutup atau tidak terlihat di halaman {page}; isi PDF-nya lain.")
    doubtful = _tr("{fact} di halaman {page} bertumpuk dengan coretan atau gambar: cocokkan.")
    unseen = [(each.fact, each.hidden_on) for each in check.differences if each.hidden_on]
    return [
        *(hidden.format(fact=fact_name(fact), page=page) for fact, page in unseen),
        *(doubtful.format(fact=fact_name(fact), page=page) for fact, page in check.doubtful),
    ]


def fact_lines(check: CertificateCheck) -> list[str]:
    """Return the facts of a code as lines; of the NIP only its last digits are in it."""
    facts = check.facts
    if not facts:
        return []
    lines = [
        (_tr("Nama"), facts["name"]),
        (_tr("NIP berakhir"), facts["nip_tail"]),
        (_tr("Nomor"), facts["number"]),
        (_tr("Tanggal"), _day(facts["issued"])),
        (_tr("Nilai"), f"{facts['score']} ({facts['band']})"),
    ]
    if "register" in facts:
        since = _day(facts["since"]) if facts.get("since") else ""
        held = register_word(str(facts["register"]))
        status = f"{held}, {since}" if since else held
        lines.append((_tr("Dalam daftar sertifikat"), status))
    heading = [_tr("Isi kode QR-nya:")] if check.verdict == "altered" else []
    return heading + [f"{name}: {text}" for name, text in lines if text]


def register_word(register: str) -> str:
    """Return what the register says of a certificate, in the words of the screen."""
    known = {
        "berlaku": _tr("berlaku"),
        "sudah diganti": _tr("sudah diganti"),
        "tidak tercatat": _tr("tidak tercatat"),
        "dicabut": _tr("dicabut"),
        "berkonflik": _tr("berkonflik"),
    }
    return known.get(register, register)


def difference_table(differing: Sequence[Difference]) -> str:
    """Return the facts that differ as a table: as printed beside as signed."""
    if not differing:
        return ""
    heads = [f"<b>{each}</b>" for each in (_tr("Keterangan"), _tr("Tercetak"), _tr("Aslinya"))]
    none = f"<i>{_tr('tidak ditemukan')}</i>"
    rows = [
        ROW_OF_THREE.format(
            escape(fact_name(each.fact)), escape(each.printed) or none, escape(each.signed) or none
        )
        for each in differing
    ]
    return TABLE.format(ROW_OF_THREE.format(*heads) + "".join(rows))


def fact_name(fact: str) -> str:
    """Return what people call a fact of the list."""
    if fact.startswith(ROW):
        return _tr("Nilai {core}").format(core=fact.removeprefix(ROW))
    named = {
        "tambahan": _tr("Tulisan tambahan"),
        "kop": _tr("Kop"),
        "alamat": _tr("Alamat"),
        "judul": _tr("Judul"),
        "nomor": _tr("Nomor"),
        "nama": _tr("Nama"),
        "nip": _tr("NIP"),
        "pangkat": _tr("Pangkat"),
        "jabatan": _tr("Jabatan"),
        "unit": _tr("Unit"),
        "kegiatan": _tr("Kegiatan"),
        "kualifikasi": _tr("Kualifikasi"),
        "nilai_akhir": _tr("Nilai akhir"),
        "skala": _tr("Skala"),
        "rumusan": _tr("Rumusan"),
        "versi_aturan": _tr("Versi aturan"),
        "tempat_tanggal": _tr("Tempat dan tanggal"),
        "penanda_tangan_peran": _tr("Penanda tangan: atas nama"),
        "penanda_tangan_jabatan": _tr("Penanda tangan: jabatan"),
        "penanda_tangan_nama": _tr("Penanda tangan: nama"),
        "penanda_tangan_pangkat": _tr("Penanda tangan: pangkat"),
        "penanda_tangan_nip": _tr("Penanda tangan: NIP"),
    }
    return named.get(fact, fact)


def _day(text: object) -> str:
    try:
        return long_date(dt.date.fromisoformat(str(text)))
    except ValueError:
        return str(text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("VerifyDialog", text)
