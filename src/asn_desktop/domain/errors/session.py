"""Refusals about the session: people, marks, results, conflicts, undo."""

from __future__ import annotations

from asn_desktop.domain.errors.base import UserError


class CoordinatorOnlyError(UserError):
    sentence = "Ini hanya dapat dilakukan di laptop koordinator. Bawa perubahannya ke sana."


class TitleMissingError(UserError):
    sentence = "Judul sesi masih kosong. Tulis nama kegiatannya."


class DatesOrderError(UserError):
    sentence = "Tanggal selesai mendahului tanggal mulai. Perbaiki salah satunya."


class UnknownEvaluatorError(UserError):
    sentence = "Penilai {evaluator} tidak ada di sesi ini. Penilai yang ada: {choices}."


class EvaluatorExistsError(UserError):
    sentence = "Penilai {evaluator} sudah ada di sesi ini. Tulis nama yang berbeda."


class CoordinatorNameMissingError(UserError):
    sentence = "Nama koordinator masih kosong. Tulis namanya."


class UnknownParticipantError(UserError):
    sentence = "Peserta dengan NIP {nip} tidak ada di sesi ini. Periksa daftar peserta."


class ParticipantExistsError(UserError):
    sentence = "NIP {nip} sudah ada: {name}. Cari orangnya di daftar peserta."


class ParticipantNameMissingError(UserError):
    sentence = "Nama peserta masih kosong. Tulis namanya seperti di SK."


class FieldTooLongError(UserError):
    sentence = "{field} terlalu panjang ({count} huruf, paling banyak {limit}). Ringkas."


class SamePersonError(UserError):
    sentence = "Itu satu entri yang sama. Pilih dua entri yang berbeda."


class VoidedPersonError(UserError):
    sentence = "{name} sudah dihapus dari daftar. Pulihkan dulu, lalu coba lagi."


class NotJoinedError(UserError):
    sentence = "{name} bukan gabungan dua entri, jadi tidak ada yang dipisahkan."


class UnitNameMissingError(UserError):
    sentence = "Nama unit masih kosong. Tulis namanya, atau singkatannya."


class UnitAliasTakenError(UserError):
    sentence = '"{alias}" sudah berarti {unit}. Tulis singkatan lain, atau gabungkan kedua unit.'


class UnknownUnitError(UserError):
    sentence = 'Unit "{unit}" tidak ada di sesi ini. Pilih dari daftar unit.'


class SheetFinalError(UserError):
    sentence = (
        "Lembar {name} sudah final. Buka kembali dengan alasan bila perlu diubah; versi lama"
        " tetap tersimpan."
    )


class ParticipantAbsentError(UserError):
    sentence = (
        "{name} tercatat tidak hadir, jadi tidak dinilai. Ubah kehadirannya di Peserta bila keliru."
    )


class NothingToPasteError(UserError):
    sentence = "Tidak ada teks yang disalin. Salin dulu selnya di Excel atau di Tabel."


class PasteTooLargeError(UserError):
    sentence = (
        "Blok yang disalin terlalu besar. Salin paling banyak {most} sel sekaligus, tanpa kolom"
        " dan baris yang tidak perlu."
    )


class SheetsIncompleteError(UserError):
    sentence = (
        "Belum dapat difinalkan, masih ada yang belum dinilai: {names}. Lengkapi dulu, atau beri"
        " T (tidak teramati) dengan alasan."
    )


class ReasonMissingError(UserError):
    sentence = "Alasan masih kosong. Tulis alasannya dengan singkat."


class OtherEvaluatorError(UserError):
    sentence = "Laptop ini milik penilai lain, jadi lembar itu tidak dapat diubah di sini."


class MissingPartsError(UserError):
    sentence = "Sesi belum dapat ditutup: {what}. Lengkapi dahulu, atau tutup dengan alasan."


class NothingLateError(UserError):
    sentence = "Tidak ada isian susulan yang menunggu persetujuan."


class NotConfirmableError(UserError):
    sentence = "Belum dapat dikonfirmasi: {names}."


class NothingToConfirmError(UserError):
    sentence = "Belum ada hasil yang dapat dikonfirmasi: {names}."


class UnresolvedConflictError(UserError):
    sentence = (
        "Isian ini masih berbeda antarlaptop. Putuskan dulu di Gabung, bagian Konflik, dengan"
        " alasan; tidak ada yang ditimpa."
    )


class UnknownConflictError(UserError):
    sentence = "Konflik {conflict} tidak ada (lagi). Lihat daftar konflik yang sekarang."


class UnknownLaptopError(UserError):
    sentence = "Laptop {laptop} tidak mempunyai sisi dalam konflik. Laptop yang ada: {choices}."


class UnknownChoiceError(UserError):
    sentence = "Pilihan {n} tidak ada. Pilih angka dari 1 sampai {count}."


class UndoOvertakenError(UserError):
    sentence = (
        "{label} tidak dapat dikembalikan: isinya sudah berubah lagi menjadi {now}. Ubah langsung"
        " di lembarnya bila perlu."
    )


class NothingToUndoError(UserError):
    sentence = "Tidak ada langkah yang dapat dikembalikan."


class SessionUnreadableError(UserError):
    sentence = (
        "Setelan sesi ini ({field}) tidak dapat dibaca oleh versi program ini. Perbarui program,"
        " atau minta berkas baru dari koordinator."
    )


class UnknownFieldError(UserError):
    sentence = "Kolom {field} tidak dikenal. Kolom yang dapat diisi: {choices}."


class EvaluatorNameMissingError(UserError):
    sentence = "Nama penilai masih kosong. Tulis namanya."


class PhraseNamesSomebodyError(UserError):
    sentence = (
        "Frasa memuat \u201c{part}\u201d, bagian dari nama atau nomor peserta. Tulis tanpa nama dan"
        " nomor, agar dapat dipakai untuk siapa pun."
    )
