"""What a kind of paper is called, in the window and in the names of files."""

from __future__ import annotations

from typing import NamedTuple

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


class WentOut(NamedTuple):
    """Where a print that was cut short stands, in the numbers of its sheets."""

    last: int
    """All wanted sheets up to this one went out; 0 for none."""
    of: int
    name: str
    """Whose sheet the last one is; "" for everybody's paper."""
    beyond: range = range(0)
    """Sheets further on that are complete: of backs that began with the last sheet."""
    fronts: int = 0
    """So many sheets have their front sides only."""
    is_in_tray: bool = False
    """Those lie in the printer's tray, turned over."""


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


def went_out_words(out: WentOut) -> str:
    """Say which sheets went out, and how many are out without their backs."""
    told = [_last_words(out), _beyond_words(out), _front_words(out)]
    if not any(told):
        told = [_tr("Belum ada lembar yang dikirim ke printer.")]
    said = out.name.removesuffix(".")  # "S.T." ends the sentence by itself
    numbers = {
        "last": whole(out.last),
        "of": whole(out.of),
        "count": whole(out.fronts),
        "begin": whole(out.beyond.start),
        "end": whole(out.beyond.stop - 1),
    }
    return " ".join(filter(None, told)).format(name=said, **numbers)


def _last_words(out: WentOut) -> str:
    if not out.last:
        return ""
    if out.name:
        return _tr("Lembar terakhir yang dikirim: ke-{last} dari {of}, {name}.")
    return _tr("Lembar terakhir yang dikirim: ke-{last} dari {of}.")


def _beyond_words(out: WentOut) -> str:
    if len(out.beyond) > 1:
        return _tr("Lembar ke-{begin} sampai ke-{end} dari {of} sudah lengkap.")
    return _tr("Lembar ke-{begin} dari {of} sudah lengkap.") if out.beyond else ""


def _front_words(out: WentOut) -> str:
    if not out.fronts:
        return ""
    if out.is_in_tray:
        return _tr(
            "Muka {count} lembar sudah keluar tanpa belakang; keluarkan dari baki printer. Lembar"
            " itu dicetak lagi, muka dan belakang, bila dilanjutkan."
        )
    return _tr("Muka {count} lembar sudah keluar tanpa belakang; pisahkan.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("print_words", text)
