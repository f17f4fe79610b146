"""What a kind of paper is called, in the window and in the names of files."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from asn_desktop.domain.wording import whole
from asn_desktop.gui.paper.print_choice import (
    ATTENDANCE,
    BLANK,
    CERTIFICATE,
    FOLLOW_UP,
    MINUTES,
    RECAP,
    UNIT_RECAP,
)


def file_word(kind: str) -> str:
    """Return the name of a kind of paper, as a file begins with it."""
    return {
        CERTIFICATE: _tr("Sertifikat"),
        MINUTES: _tr("Berita acara"),
        ATTENDANCE: _tr("Daftar hadir"),
        BLANK: _tr("Lembar kosong"),
        UNIT_RECAP: _tr("Rekap per unit"),
        FOLLOW_UP: _tr("Surat tindak lanjut"),
        RECAP: _tr("Rekap"),
    }.get(kind, _tr("Lembar penilaian"))


def whole_paper_word(kind: str) -> str:
    """Return what stands in a paper for everybody."""
    return {
        MINUTES: _tr("Kehadiran, penilaian, disiplin, dan yang masih kurang."),
        ATTENDANCE: _tr("Nama, NIP, unit, dan kolom tanda tangan; baris kosong di akhir."),
        UNIT_RECAP: _tr("Jumlah dan rata-rata tiap unit."),
    }.get(kind, _tr("Nilai, kualifikasi, dan disiplin tiap peserta dan unit."))


def went_out_words(last: int, of: int, name: str, fronts: int) -> str:
    """Say which sheet went out last (0 for none), and how many are out without their backs."""
    if not last:
        told = "" if fronts else _tr("Belum ada lembar yang dikirim ke printer.")
    elif name:
        told = _tr("Lembar terakhir yang dikirim: ke-{last} dari {of}, {name}.")
    else:
        told = _tr("Lembar terakhir yang dikirim: ke-{last} dari {of}.")
    if fronts:
        told += " " + _tr("Muka {count} lembar sudah keluar tanpa belakang; pisahkan.")
    said = name.removesuffix(".")  # "S.T." ends the sentence by itself
    numbers = {"last": whole(last), "of": whole(of), "count": whole(fronts)}
    return told.format(name=said, **numbers).strip()


def _tr(text: str) -> str:
    return QCoreApplication.translate("print_words", text)
