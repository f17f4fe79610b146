"""What is said before certificates are taken back or hold again: whose, and what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from asn_desktop.domain.wording import listed, whole
from asn_desktop.gui.paper.register_rows import batch_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.domain.revocations import Revocation
    from asn_desktop.gui.paper.register_rows import Entry

NAMED = 3


def revoking_question(out: Sequence[Entry], others: int) -> str:
    """Ask why these certificates are taken back; `others` are chosen rows that stay out of it."""
    asked = _tr("Mengapa sertifikat {names} dicabut?")
    told = [asked.format(names=listed([each.name for each in out], NAMED))]
    if others:
        stay = _tr("{count} baris lain tidak ikut: belum terbit, atau sudah dicabut.")
        told.append(stay.format(count=whole(others)))
    again = _tr("Sertifikat dengan isi yang sama tidak dicetak lagi sampai ini dibatalkan.")
    return "\n\n".join((*told, _meaning(), again, _read_by_all()))


def batch_question(batch: int, count: int) -> str:
    """Ask why a whole print is taken back; so many certificates of the register came from it."""
    told = _tr(
        "Mengapa {batch} dicabut? {count} sertifikat di buku ini berasal dari situ; semuanya"
        " dicabut, juga kertas lama dari cetakan itu."
    ).format(batch=batch_word(batch), count=whole(count))
    tables = _tr(
        "Dua meja dapat memakai nomor cetakan yang sama tanpa saling tahu. Bila begitu, cetakan"
        " kedua meja itu dicabut."
    )
    again = _tr("Mencetak lagi membuat sertifikat baru dengan nomor surat yang sama.")
    return "\n\n".join((told, tables, _meaning(), again, _read_by_all()))


def restoring_question(gone: Sequence[Revocation], entries: Sequence[Entry]) -> str:
    """Ask why these hold again; a whole print is named with how many of the entries it holds."""
    told = []
    single = list(dict.fromkeys(each.name for each in gone if not each.is_batch))
    if single:
        asked = _tr("Mengapa sertifikat {names} berlaku lagi?")
        told.append(asked.format(names=listed(single, NAMED)))
    for each in gone:
        if each.is_batch:
            count = sum(bool(held.batches) and each in held.revocations for held in entries)
            asked = _tr("Mengapa seluruh {batch} berlaku lagi? Itu {count} sertifikat di buku ini.")
            told.append(asked.format(batch=batch_word(each.batch), count=whole(count)))
    told.append(_tr("Pemeriksa yang sudah menerima pencabutannya perlu paket atau daftar baru."))
    told.append(_read_by_all())
    return "\n\n".join(told)


def _meaning() -> str:
    return _tr(
        "Kertas yang sudah di luar tetap ada. Pemeriksa melihat “dicabut” sesudah menerima paket"
        " atau daftar yang tidak berlaku dari sini."
    )


def _read_by_all() -> str:
    """Say who reads what is written into the field below: evaluators, too (ADR 42)."""
    return _tr(
        "Alasan ini ikut dalam paket dan dapat dibaca di semua laptop sesi ini, juga milik"
        " penilai. Jangan menulis nilai di sini."
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("revoking_words", text)
