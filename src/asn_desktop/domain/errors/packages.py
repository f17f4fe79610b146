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
