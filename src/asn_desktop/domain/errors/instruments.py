"""Refusals about instruments, levels, discipline notes and settings."""

from __future__ import annotations

from asn_desktop.domain.errors.base import UserError


class InstrumentError(UserError):
    sentence = "Instrumen tidak dapat dipakai: {field} {problem}. Pilih instrumen lain."


class UnknownWordingError(UserError):
    sentence = 'Rumusan "{wording}" tidak ada dalam instrumen. Pilih salah satu: {choices}.'


class UnknownCriterionError(UserError):
    sentence = 'Kriteria "{criterion}" tidak ada dalam instrumen. Pilih salah satu: {choices}.'


class UnknownLevelError(UserError):
    sentence = (
        '{criterion}: tingkat "{level}" tidak ada. Isi {lowest} sampai {highest}, atau T bila'
        " tidak teramati."
    )


class UnknownBandsError(UserError):
    sentence = 'Kualifikasi "{bands}" tidak ada dalam instrumen. Pilih salah satu: {choices}.'


class PicklistError(UserError):
    sentence = (
        "Daftar kategori disiplin tidak dapat dipakai: {field} {problem}. Perbaiki daftarnya."
    )


class UnknownCategoryError(UserError):
    sentence = 'Kategori disiplin "{category}" tidak dikenal. Pilih salah satu: {choices}.'


class ProvenWordingError(UserError):
    sentence = (
        'Catatan disiplin tidak boleh menyatakan "terbukti". Tulis yang teramati, atau awali'
        ' dengan "diduga".'
    )


class NoteTextMissingError(UserError):
    sentence = "Kategori {category} memerlukan uraian. Tulis singkat apa yang teramati."


class HealthNoteError(UserError):
    sentence = (
        "Kategori {category} dicatat kodenya saja karena menyangkut kesehatan. Kosongkan uraian,"
        " bukti, dan tanggapan."
    )


class NoteMinutesError(UserError):
    sentence = "Menit tidak berlaku untuk kategori {category}. Kosongkan kolom menit."


class NoteInFutureError(UserError):
    sentence = "Tanggal kejadian, {day}, belum tiba. Perbaiki tanggalnya."


class DecreeForPppkError(UserError):
    sentence = (
        "Hukuman disiplin menurut PP 94/2021 tidak berlaku untuk PPPK. Kosongkan nomor keputusan;"
        " catatannya sendiri boleh disimpan."
    )


class WithdrawalReasonError(UserError):
    sentence = "Catatan yang ditarik memerlukan alasan. Tulis alasannya, lalu ulangi."


class ReplyMissingError(UserError):
    sentence = "Catatan yang diklarifikasi memerlukan tanggapan pegawai. Tulis tanggapannya."


class NoteWithdrawnError(UserError):
    sentence = "Catatan ini sudah ditarik dan tidak diubah lagi. Buat catatan baru bila perlu."


class SettingsError(UserError):
    sentence = "Pengaturan sesi: {field} {problem}. Perbaiki, lalu ulangi; tidak ada yang diubah."


class UnknownInstrumentError(UserError):
    sentence = "Instrumen {instrument} tidak dikenal. Pilihan: {choices}."


class InstrumentLockedError(UserError):
    sentence = (
        "Instrumen sesi ini tidak dapat diganti: {why}. Simpan perubahannya sebagai versi baru;"
        " versi itu dipakai sesi berikutnya."
    )


class InstrumentFileError(UserError):
    sentence = "{name} tidak dapat dipakai sebagai instrumen. {faults}"


class InstrumentFaultsError(UserError):
    sentence = "Instrumen belum dapat disimpan. {faults}"


class InstrumentBundledError(UserError):
    sentence = "Instrumen bawaan program tidak dapat dihapus. Buat salinan bila ingin mengubahnya."


class UnknownNoteError(UserError):
    sentence = "Catatan itu tidak ada (lagi). Lihat daftar catatan yang sekarang."
