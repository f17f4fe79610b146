"""Refusals about seals, packages and the agency's centre."""

from __future__ import annotations

from asn_desktop.domain.errors.base import UserError


class SealBrokenError(UserError):
    sentence = (
        "Paket terpotong, berubah, atau bukan paket dari program ini. Minta salinan baru dari"
        " laptop pengirim; tidak ada yang diubah di sini."
    )


class SealClosedError(UserError):
    sentence = (
        "Paket ini tidak dapat dibuka dengan kunci atau kata sandi yang ada di sini. Periksa"
        " kata sandinya, atau buka di laptop yang dituju."
    )


class OtherSessionError(UserError):
    sentence = "Paket ini milik sesi lain dan tidak digabung. Buka berkas sesi yang sesuai."


class UnreadableLinesError(UserError):
    sentence = (
        "{count} baris paket ini bukan catatan yang sah, jadi paketnya tidak digabung. Minta"
        " ekspor baru dari laptop pengirim; bila terulang, laporkan laptop itu."
    )


class NewerPackageError(UserError):
    sentence = (
        "{name} dibuat oleh versi program yang lebih baru. Perbarui program di laptop ini, lalu"
        " gabungkan lagi; tidak ada yang diubah."
    )


class UnknownSenderError(UserError):
    sentence = (
        "Pengirim paket tidak dikenal oleh sesi ini, jadi isinya tidak digabung. Minta paket dari"
        " laptop yang membuka penugasan resmi."
    )


class NotAnAssignmentError(UserError):
    sentence = (
        "{name} bukan paket penugasan. Pilih paket yang dibuat koordinator untuk laptop penilai;"
        " paket hasil digabung di meja koordinator."
    )


class NotACentreError(UserError):
    sentence = (
        "{name} bukan berkas pusat. Pilih berkas yang dibuat oleh perintah pusat, atau beri nama"
        " berkas baru."
    )


class AssignmentNotForCentreError(UserError):
    sentence = (
        "Paket penugasan tidak digabung ke pusat: isinya kunci untuk laptop penilai. Minta paket"
        " ekspor dari koordinator sesi."
    )


class KeptPackageError(UserError):
    sentence = (
        "Paket {digest} yang disimpan di {folder} hilang atau berubah, jadi sesi ini tidak dapat"
        " disatukan. Kembalikan foldernya dari cadangan, lalu gabungkan lagi."
    )


class CentreFileMissingError(UserError):
    sentence = "{name} tidak ditemukan. Gabungkan dulu paket sesi ke berkas pusat ini."


class LaptopRevokedError(UserError):
    sentence = (
        "Hak laptop ini untuk mengisi sudah dicabut koordinator, jadi tidak ada yang disimpan."
        " Minta penugasan baru."
    )


class ReceiptBrokenError(UserError):
    sentence = (
        "{name} terpotong, berubah, atau bukan tanda terima dari program ini. Minta salinan baru"
        " dari meja koordinator, atau ketik kode terimanya; tidak ada yang diubah."
    )


class NewerReceiptError(UserError):
    sentence = (
        "{name} dibuat oleh versi program yang lebih baru. Perbarui program di laptop ini, atau"
        " ketik kode terimanya; tidak ada yang diubah."
    )


class OtherSessionReceiptError(UserError):
    sentence = (
        "{name} adalah tanda terima sesi lain. Buka berkas sesi yang sesuai; tidak ada yang diubah."
    )


class UnknownReceiptSignerError(UserError):
    sentence = (
        "{name} tidak ditandatangani oleh meja koordinator sesi ini, jadi tidak dipakai. Minta"
        " tanda terima dari laptop koordinator yang menggabung paketnya."
    )


class ReceiptNotOursError(UserError):
    sentence = (
        "{name} tidak menyebut paket apa pun dari laptop ini. Periksa apakah tanda terimanya"
        " tertukar dengan milik penilai lain; tidak ada yang diubah."
    )


class CodeShapeError(UserError):
    sentence = (
        "Kode terima terdiri dari delapan huruf dan angka, misalnya 7K2M-9QXD. Ketik lagi seperti"
        " yang tampil di meja koordinator."
    )


class OwnCodeError(UserError):
    sentence = (
        "{code} adalah kode paket, yang tampil juga di laptop ini. Yang diketik di sini kode"
        " terima: tampil di meja koordinator setelah paketnya digabung."
    )


class UnknownAcknowledgementError(UserError):
    sentence = (
        "Kode {code} tidak cocok dengan paket mana pun yang dikirim dari laptop ini. Periksa lagi"
        " hurufnya di meja koordinator; tidak ada yang diubah."
    )


class NothingSentError(UserError):
    sentence = (
        "Belum ada paket yang dikirim dari laptop ini, jadi belum ada yang dapat diterima. Simpan"
        " paket dulu di Gabung > Kirim."
    )


class NothingToAcknowledgeError(UserError):
    sentence = (
        "Tidak ada paket yang dapat diberi tanda terima: belum digabung, penggabungannya sudah"
        " diurungkan, atau isinya belum lengkap di sini. Gabungkan dulu paketnya."
    )


class OtherSessionCopyError(UserError):
    sentence = (
        "{name} adalah salinan sesi lain dan tidak digabung. Buka berkas sesi yang sesuai; tidak"
        " ada yang diubah."
    )


class CopyBrokenError(UserError):
    sentence = (
        "{name} terpotong atau rusak, jadi tidak digabung. Salin lagi dari laptop asalnya; tidak"
        " ada yang diubah di sini."
    )


class CopyPassphraseError(UserError):
    sentence = (
        "{name} tidak terbuka dengan kata sandi ini. Ketik kata sandi yang dipakai di laptop asal"
        " salinan itu; bila sudah benar, salinannya rusak."
    )


class OwnCopyError(UserError):
    sentence = "{name} adalah berkas sesi yang sedang dibuka. Pilih salinan dari laptop lain."


class UnknownMergingError(UserError):
    sentence = (
        "Gabungan nomor {n} tidak ada di berkas ini. Yang ada: {choices}. Lihat daftarnya di"
        " Gabung > Diterima."
    )


class OlderMergingError(UserError):
    sentence = (
        "Gabungan ini dibuat dengan versi program yang belum mencatat isi setiap paket, jadi tidak"
        " dapat diurungkan. Keadaan sebelumnya masih ada di titik pulih; buka salinan itu bila"
        " diperlukan."
    )


class MergingUndoneError(UserError):
    sentence = (
        "Gabungan nomor {n} sudah diurungkan; tidak ada yang diubah. Untuk memakainya lagi,"
        " kembalikan gabungan itu."
    )


class MergingStandsError(UserError):
    sentence = "Gabungan nomor {n} tidak sedang diurungkan, jadi tidak ada yang perlu dikembalikan."


class UnknownSentError(UserError):
    sentence = (
        "Tidak ada paket nomor {n} yang dikirim dari laptop ini. Lihat nomornya di daftar paket"
        " terkirim."
    )
