"""Refusals about files, passphrases and this computer."""

from __future__ import annotations

import errno
import os

from asn_desktop.domain.errors.base import UserError

SYSTEM_REASONS = {
    errno.EACCES: "izin ditolak",
    errno.EPERM: "izin ditolak",
    errno.EROFS: "hanya dapat dibaca",
    errno.ENOENT: "folder atau berkasnya tidak ada",
    errno.EEXIST: "namanya sudah dipakai berkas lain",
    errno.EISDIR: "ini folder, bukan berkas",
    errno.ENOTDIR: "bagian dari alamatnya bukan folder",
    errno.ENAMETOOLONG: "namanya terlalu panjang",
    errno.ENOSPC: "ruang penyimpanan penuh",
    errno.EIO: "media penyimpanan bermasalah",
}
DATABASE_REASONS = {
    "attempt to write a readonly database": "hanya dapat dibaca",
    "unable to open database file": "izin ditolak",
    "disk I/O error": "media penyimpanan bermasalah",
}
"""What the system and the database say, in Indonesian; anything else stays as they say it."""

NAME_FAULTS = {
    "device": "di Windows itu nama perangkat",
    "end": "Windows membuang titik atau spasi di ujung nama",
    "sign": 'tanda < > : " \\ | ? * tidak dapat dipakai di Windows dan flashdisk',
}


def plain_reason(said: str) -> str:
    """Return a reason of the system or the database in our words.

    The system speaks the language of the moment: Qt sets the locale when a window opens.
    """
    for number, words in SYSTEM_REASONS.items():
        if said == os.strerror(number):
            return words
    return DATABASE_REASONS.get(said, said)


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


class FileDamagedError(UserError):
    sentence = (
        "{name} rusak atau terpotong. Buka titik pulih terakhir di folder di sebelahnya; berkas ini"
        " tidak diubah."
    )


class FileMissingError(UserError):
    sentence = "{name} tidak ditemukan. Periksa nama dan foldernya."


class FileExistsAlreadyError(UserError):
    sentence = "{name} sudah ada dan tidak ditimpa. Pilih nama lain."


class FileInUseError(UserError):
    sentence = "{name} sedang dipakai oleh {holder}. Tutup di sana, lalu coba lagi."


class _ReasonedError(UserError):
    def __init__(self, *, name: str, reason: str | None) -> None:
        super().__init__(name=name, reason=plain_reason(reason or "sebab lain"))


class CannotReadError(_ReasonedError):
    sentence = "{name} tidak dapat dibaca: {reason}. Periksa izin berkas atau pindahkan berkasnya."


class CannotWriteError(_ReasonedError):
    sentence = (
        "{name} tidak dapat ditulis: {reason}. Pilih folder lain atau kosongkan ruang; tidak ada"
        " yang diubah."
    )


class CannotShowError(UserError):
    sentence = (
        "Perintah sudah selesai, tetapi hasilnya tidak dapat ditampilkan: {reason}. Periksa ke mana"
        " keluarannya ditulis, lalu lihat hasilnya di berkas sesi."
    )

    def __init__(self, *, reason: str | None) -> None:
        super().__init__(reason=plain_reason(reason or "sebab lain"))


class NotDurableError(_ReasonedError):
    sentence = (
        "{name} sudah ditulis, tetapi media penyimpanan tidak menjamin bahwa berkas itu tetap ada:"
        " {reason}. Ulangi sebelum mencabut, atau pakai media lain."
    )


class FileNameMissingError(UserError):
    sentence = (
        "Nama berkas masih kosong. Tulis nama berkas yang akan dibuat, bukan hanya foldernya; tidak"
        " ada yang diubah."
    )


class UnusableNameError(UserError):
    sentence = (
        '"{name}" tidak dapat dipakai sebagai nama: {reason}. Pilih nama lain, supaya berkasnya'
        " terbuka di laptop mana pun; tidak ada yang diubah."
    )


class OwnFileInTheWayError(UserError):
    sentence = (
        "{name} adalah berkas sesi, pusat, paket, atau kunci yang dibuat program ini, jadi tidak"
        " ditimpa. Pilih nama lain; tidak ada yang diubah."
    )


class DiskFullError(UserError):
    sentence = (
        "{name}: ruang penyimpanan penuh. Kosongkan ruang, lalu ulangi; yang sudah bercentang"
        " tetap tersimpan dan tidak ada berkas setengah jadi."
    )


class FileTakenAwayError(UserError):
    sentence = (
        "{name} tidak ada lagi di tempatnya: dipindahkan, dihapus, atau medianya dilepas. Isian"
        " terakhir belum tersimpan. Kembalikan berkasnya ke tempat semula, atau pilih Sesi >"
        " Selamatkan salinan…; jangan tutup program sebelum itu."
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


class NotATextError(UserError):
    sentence = "{name} bukan teks UTF-8. Simpan ulang sebagai teks UTF-8, lalu coba lagi."


class PassphraseMissingError(UserError):
    sentence = "Kata sandi masih kosong. Isi kata sandi; lebih panjang lebih aman."


class PassphraseNotGivenError(PassphraseMissingError):
    sentence = (
        "Kata sandi belum diberikan. Pakai --passphrase-file BERKAS, isi variabel ASN_PASSPHRASE,"
        " atau jalankan dari terminal."
    )
