"""Refusals about rosters and tables, and the sentences of their slips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.errors.base import UserError

if TYPE_CHECKING:
    from collections.abc import Mapping


class NotASheetError(UserError):
    sentence = (
        "{name} bukan lembar kerja yang dapat dibaca. Buka di Excel atau LibreOffice, simpan"
        " sebagai .xlsx atau .csv, lalu coba lagi."
    )


class SheetProtectedError(UserError):
    sentence = "{name} dikunci dengan kata sandi. Simpan salinan tanpa kata sandi, lalu coba lagi."


class SheetTooLargeError(UserError):
    sentence = (
        "{name} terlalu besar: {what} lebih dari {limit}. Salin daftar pesertanya saja ke lembar"
        " kerja baru, lalu coba lagi."
    )


class RosterHeaderMissingError(UserError):
    sentence = (
        "{name}: baris judul kolom tidak ditemukan. Daftar memerlukan setidaknya kolom NIP dan"
        " kolom Nama dengan judul di atasnya."
    )


class SheetNameMissingError(UserError):
    sentence = '{name} tidak punya lembar "{sheet}". Pilih salah satu: {choices}.'


class TableColumnsMissingError(UserError):
    sentence = (
        "{name}: kolom {missing} tidak ada. Baris pertama harus berisi judul kolom: {columns}."
    )


class NipRefusedError(UserError):
    sentence = "{problem}"


NIP_SENTENCES: Mapping[str, str] = {
    "nip_missing": "NIP kosong. Isi 18 digit dari SK.",
    "nip_length": "NIP {count} dari 18 digit. Periksa dengan SK.",
    "nip_not_digits": "NIP memuat tanda yang bukan angka. Ketik ulang dari SK.",
    "nip_as_number": (
        "NIP tersimpan sebagai angka, sehingga digit terakhirnya hilang. Ubah kolom NIP menjadi"
        " Teks, lalu ketik ulang dari SK."
    ),
    "nip_birth_date": 'Tanggal lahir dalam NIP, "{birth}", tidak mungkin. Periksa dengan SK.',
    "nip_month": 'Digit 13-14 NIP, "{month}", bukan bulan dan bukan kode PPPK. Periksa dengan SK.',
    "nip_sex_digit": 'Digit 15 NIP, "{sex}", harus 1 (L) atau 2 (P). Periksa dengan SK.',
}


ROSTER_SENTENCES: Mapping[str, str] = {
    "nip_duplicate": "NIP sama dengan baris {first}. Periksa NIP siapa yang benar.",
    "name_missing": "Nama kosong. Isi nama pegawai.",
    "name_too_long": "Nama terlalu panjang ({count} huruf). Isi nama pegawai saja.",
    "sex_differs": "Jenis kelamin {entered}, tetapi menurut NIP {told}. Periksa keduanya.",
    "birth_date_differs": "Tanggal lahir {entered}, tetapi menurut NIP {told}. Periksa keduanya.",
    "date_unreadable": 'Tanggal lahir "{entered}" tidak terbaca; menurut NIP {told}. Perbaiki.',
    "sex_unreadable": 'Jenis kelamin "{entered}" tidak terbaca; dipakai yang menurut NIP.',
    "employment_unreadable": 'Jenis kepegawaian "{entered}" tidak terbaca; periksa kolomnya.',
    "tmt_unreadable": 'TMT "{entered}" tidak terbaca; periksa kolomnya.',
    "status_differs": "Status {entered}, tetapi NIP-nya {kind}. Periksa keduanya.",
    "age_at_tmt": "Usia saat TMT menurut NIP di bawah 18 atau di atas 58 tahun. Periksa NIP.",
    "tmt_in_future": "TMT menurut NIP belum tiba. Periksa NIP.",
    "unit_missing": "Unit kerja kosong. Isi perangkat daerahnya.",
    "unit_unknown": 'Unit "{entered}" tidak dikenal. Periksa, atau tambahkan ke daftar unit.',
    "unit_nearly": 'Unit "{entered}" tidak dikenal. Mungkin maksudnya {nearest}.',
}


TABLE_SENTENCES: Mapping[str, str] = {
    "criterion_missing": "Kolom kriteria kosong. Isi kode kriteria.",
    "level_missing": "Kolom tingkat kosong. Isi tingkatnya, atau T bila tidak teramati.",
    "mark_duplicate": "Kriteria ini pada baris {first} bertingkat lain. Pilih salah satu.",
    "category_missing": "Kategori kosong. Isi kode kategori disiplin.",
    "date_wrong": 'Tanggal "{entered}" tidak terbaca. Tulis seperti 04-02-2026.',
    "time_wrong": 'Jam "{entered}" tidak terbaca. Tulis seperti 07:45.',
    "status_unknown": 'Kehadiran "{entered}" tidak dikenal. Pilih salah satu: {choices}.',
    "minutes_wrong": 'Menit "{entered}" bukan bilangan 0 sampai 1440. Perbaiki.',
    "attendance_duplicate": "Kehadiran pegawai ini sudah ada pada baris {first}. Hapus salah satu.",
    "health_text": "Untuk {entered} hanya kodenya yang dicatat. Kosongkan catatannya.",
    "source_unknown": 'Sumber "{entered}" tidak dikenal. Pilih salah satu: {choices}.',
    "kind_unknown": 'Jenis "{entered}" tidak dikenal. Pilih salah satu: {choices}.',
    "text_too_long": "Teks lebih dari {limit} huruf. Ringkas.",
}
