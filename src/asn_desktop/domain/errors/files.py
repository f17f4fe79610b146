"""Refusals about files, passphrases and this computer."""

from __future__ import annotations

from asn_desktop.domain.errors.base import UserError


class WrongPassphraseError(UserError):
    sentence = (
        "{name}: kata sandi tidak cocok, atau berkas rusak. Periksa huruf besar dan kecil, lalu"
        " coba lagi; bila lupa, pakai kunci pemulihan."
    )


class NotASessionError(UserError):
    sentence = "{name} bukan berkas sesi. Pilih berkas yang dibuat oleh program ini."


class NewerFormatError(UserError):
    sentence = (
        "{name} dibuat oleh versi program yang lebih baru. Perbarui program di laptop ini, lalu"
        " buka lagi; berkasnya tidak diubah."
    )


class FileMissingError(UserError):
    sentence = "{name} tidak ditemukan. Periksa nama dan foldernya."


class FileExistsAlreadyError(UserError):
    sentence = "{name} sudah ada dan tidak ditimpa. Pilih nama lain."


class FileInUseError(UserError):
    sentence = "{name} sedang dipakai oleh {holder}. Tutup di sana, lalu coba lagi."


class CannotReadError(UserError):
    sentence = "{name} tidak dapat dibaca: {reason}. Periksa izin berkas atau pindahkan berkasnya."


class CannotWriteError(UserError):
    sentence = (
        "{name} tidak dapat ditulis: {reason}. Pilih folder lain atau kosongkan ruang; tidak ada"
        " yang diubah."
    )


class DiskFullError(UserError):
    sentence = (
        "{name}: ruang penyimpanan penuh. Kosongkan ruang, lalu ulangi; yang sudah bercentang"
        " tetap tersimpan dan tidak ada berkas setengah jadi."
    )


class ReadBackError(UserError):
    sentence = (
        "{name}: isi yang terbaca kembali berbeda dari yang ditulis. Jangan pakai flashdisk ini;"
        " ulangi dengan yang lain."
    )


class RecoveryWordsError(UserError):
    sentence = (
        "Kata-kata pemulihan tidak cocok: ada yang salah eja, kurang, atau tertukar. Periksa"
        " lagi satu per satu."
    )


class NoDisplayError(UserError):
    sentence = (
        "Di sini tidak ada layar, jadi jendela program tidak dapat dibuka. Semua pekerjaan juga"
        " ada sebagai perintah:\n"
        "    ./run.sh --help\n"
        "    ./run.sh demo demo/\n"
        "    ./run.sh roster check DAFTAR.xlsx\n"
        "Untuk jendela, jalankan dari desktop (DISPLAY atau WAYLAND_DISPLAY terisi), atau dengan"
        " layar semu:\n"
        "    xvfb-run -a ./run.sh"
    )


class SelfTestError(UserError):
    sentence = "{problem}"


class RecoveryKeyError(UserError):
    sentence = (
        "{name} tidak dapat dibuka dengan kunci pemulihan ini. Periksa apakah kata-katanya milik"
        " sesi ini."
    )


class KeyFileError(UserError):
    sentence = "{name} bukan berkas kunci dari program ini. Minta berkasnya kepada pembuat sesi."


class PassphraseMissingError(UserError):
    sentence = "Kata sandi masih kosong. Isi kata sandi; lebih panjang lebih aman."
