"""The lines of the ready list: what a session lacks, and what this computer lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from asn_desktop.domain.wording import long_date, whole
from asn_desktop.gui.home.ready_board import ReadyLine
from asn_desktop.paths import is_file, is_folder

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from asn_desktop.services.computer.office_defaults import OfficeDefaults
    from asn_desktop.services.day.session import ReadyItem, SessionOverview


def session_lines(ready: Iterable[ReadyItem]) -> list[ReadyLine]:
    """Return a line for each thing that a session needs, with the button that leads there."""
    wishes = {
        "roster": _tr("Ke Peserta"),
        "evaluators": _tr("Isi penilai…"),
        "letterhead": _tr("Isi kop…"),
        "signers": _tr("Isi penanda tangan…"),
        "backup": _tr("Buat titik pulih…"),
    }
    change = _tr("Ubah…")
    again = {"evaluators": change, "letterhead": change, "signers": change}
    names = {
        "roster": (_tr("Daftar peserta"), _tr("Impor daftar dari Excel di Peserta.")),
        "assigned": (_tr("Daftar peserta"), _tr("Minta penugasan baru.")),
        "evaluators": (_tr("Penilai"), _tr("Tambah penilai di Setelan sesi.")),
        "letterhead": (_tr("Kop surat"), _tr("Isi kop di Setelan sesi.")),
        "signers": (_tr("Penanda tangan"), _tr("Isi di Setelan sesi.")),
        "backup": (_tr("Titik pulih hari ini"), _tr("Salinan untuk berjaga-jaga (Ctrl+S).")),
    }
    lines = []
    for item in ready:
        name, hint = names.get(item.key, (item.name, item.hint))
        wish = wishes.get(item.key, "")
        wish = again.get(item.key, wish) if item.ok else wish
        lines.append(ReadyLine(item.key, name, item.ok, "" if item.ok else hint, wish))
    return lines


def day_lines(overview: SessionOverview) -> list[ReadyLine]:
    """Return how far the day is, with the button that leads on."""
    present, people = whole(overview.present), whole(overview.participants)
    marks, expected = whole(overview.marks), whole(overview.expected_marks)
    is_marked = overview.marks >= overview.expected_marks > 0
    lines = [
        ReadyLine(
            "day_attendance",
            _tr("Kehadiran"),
            overview.present > 0,
            "",
            _tr("Ke Peserta"),
            _tr("Hadir: {present} dari {people} peserta").format(present=present, people=people),
        ),
        ReadyLine(
            "day_marks",
            _tr("Nilai"),
            is_marked,
            "",
            _tr("Ke Penilaian"),
            _tr("Nilai: {marks} dari {expected} terisi").format(marks=marks, expected=expected),
        ),
    ]
    if overview.own_evaluator:
        return [*lines, _sent_line(overview)]
    conflicts = whole(overview.conflicts)
    return [
        *lines,
        ReadyLine(
            "day_conflicts",
            _tr("Konflik"),
            overview.conflicts == 0,
            "",
            _tr("Ke Gabung"),
            _tr("Konflik antarlaptop: {conflicts}").format(conflicts=conflicts),
        ),
    ]


def _sent_line(overview: SessionOverview) -> ReadyLine:
    """Return in which of the three honest states an evaluator's own sheets are."""
    draft, final, received = (whole(count) for count in overview.delivery)
    told = _tr("Lembar: {draft} draf · {final} final di laptop ini · {received} diterima di meja")
    is_all_there = overview.delivery.received > 0 and not sum(overview.delivery[:2])
    hint = _tr("Kirim paket, lalu masukkan kode terima dari meja.") if not is_all_there else ""
    name, wish = _tr("Lembar"), _tr("Ke Kirim")
    words = told.format(draft=draft, final=final, received=received)
    return ReadyLine("day_sent", name, is_all_there, hint, wish, words)


def session_facts(overview: SessionOverview) -> tuple[str, str]:
    """Return what else is worth a line: who evaluates, and how many notes there are."""
    names = ", ".join(each.name for each in overview.evaluators)
    counts = {"notes": whole(overview.notes), "none": whole(overview.attestations)}
    notes = _tr("Catatan disiplin: {notes}; tanpa catatan (nihil): {none}").format(**counts)
    if overview.late:
        late = _tr("Masuk setelah sesi ditutup: {late}").format(late=whole(overview.late))
        notes = f"{notes} · {late}"
    return _tr("Penilai: {names}").format(names=names), notes


def office_lines(office: OfficeDefaults, *, has_session: bool) -> list[ReadyLine]:
    """Return what this computer lacks; with a session only what is not the session's own."""
    tested = f"{office.printer}, {long_date(office.printed)}" if office.printed else ""
    printer = ReadyLine(
        "printer",
        _tr("Printer diuji"),
        bool(tested),
        tested or _tr("Cetak satu halaman uji, lalu ukur."),
        _tr("Halaman uji…"),
    )
    if has_session:
        return [printer]
    kop, signers = office.letterhead.lines, office.signers
    fill, change = _tr("Isi…"), _tr("Ubah…")
    unused = _tr("Dipakai di setiap sesi baru.")
    return [
        ReadyLine(
            "office_letterhead",
            _tr("Kop surat"),
            bool(kop),
            kop[-1] if kop else unused,
            change if kop else fill,
        ),
        ReadyLine(
            "office_signer",
            _tr("Penanda tangan"),
            bool(signers),
            signers[0].name if signers else unused,
            change if signers else fill,
        ),
        printer,
    ]


def why_missing(path: Path) -> str:
    """Return why a session's file cannot be opened now; "" where it is there."""
    if is_file(path):
        return ""
    if is_folder(path.parent):
        return _tr("berkas tidak ditemukan: dipindahkan atau dihapus")
    return _tr("berkas tidak ditemukan: foldernya atau flashdisknya tidak ada")


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReadyLines", text)
