"""Refusals about the agency's centre, and about forgetting what was handed on."""

from __future__ import annotations

from asn_desktop.domain.errors.base import UserError


class SessionForgottenError(UserError):
    sentence = (
        "Data sesi {title} sudah dihapus dari pusat pada {day} menurut batas simpan, jadi paketnya"
        " tidak digabung lagi. Bila memang perlu, gabungkan ke berkas pusat yang lain."
    )


class UnknownSessionError(UserError):
    sentence = (
        "Sesi {session} tidak ada di pusat. Lihat daftarnya dengan: asn-desktop central sessions"
        " PUSAT."
    )


class SeveralSessionsError(UserError):
    sentence = "{session} cocok dengan {count} sesi di pusat. Tulis nomor sesinya lebih panjang."


class UnknownPersonError(UserError):
    sentence = "Tidak ada pegawai dengan NIP {nip} di pusat. Periksa nomornya, atau cari namanya."


class ExpectedTitleMissingError(UserError):
    sentence = "Judul sesi yang ditunggu masih kosong. Tulis judul seperti di undangan."


class ExpectedDateError(UserError):
    sentence = "{text} bukan tanggal. Tulis seperti 2026-02-04 atau 4 Februari 2026."


class UnknownExpectedError(UserError):
    sentence = "Paket yang ditunggu nomor {n} tidak ada (lagi). Lihat daftarnya sekali lagi."


class NoPackageForReceiptError(UserError):
    sentence = (
        "Belum ada paket sesi ini di pusat, jadi tidak ada yang dapat diberi tanda terima."
        " Gabungkan dulu paketnya."
    )


class NotForgettableError(UserError):
    sentence = "Data sesi ini belum boleh dihapus dari laptop: {reason}. Tidak ada yang dihapus."


class ForgetUnconfirmedError(UserError):
    sentence = (
        "Penghapusan tidak dapat dibatalkan dan tidak dapat dikembalikan. Lihat dulu daftarnya"
        " dengan --dry-run; bila sudah benar, ulangi dengan --yes."
    )


class NothingToForgetError(UserError):
    sentence = (
        "Sebutkan sesi mana yang dihapus: --session SESI, atau --before TANGGAL untuk semua yang"
        " lewat batas simpan."
    )
