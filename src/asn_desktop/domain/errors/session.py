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


class SheetFinalError(UserError):
    sentence = (
        "Lembar {name} sudah final. Buka kembali dengan alasan bila perlu diubah; versi lama"
        " tetap tersimpan."
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
    sentence = (
        "Sesi belum dapat ditutup, masih kurang {count}: {names}. Lengkapi, atau tutup dengan"
        " alasan."
    )


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
