"""Refusals about papers, pictures and certificates."""

from __future__ import annotations

from asn_desktop.domain.errors.base import UserError


class NumberBlockUsedUpError(UserError):
    sentence = (
        "Nomor {number} di luar blok nomor {first} sampai {last}. Minta blok baru dari registrasi"
        " atau cetak dengan nomor kosong."
    )


class NothingToPrintError(UserError):
    sentence = "Tidak ada yang dapat dicetak. Pilih sedikitnya satu peserta, lalu coba lagi."


class NoSuchSheetError(UserError):
    sentence = (
        "Tidak ada lembar ke-{first}: cetakan ini hanya {of} lembar. Pilih nomor lembar dari 1"
        " sampai {of}, lalu coba lagi."
    )


class NothingAwaitedError(UserError):
    sentence = (
        "Tidak ada yang ditunggu dari penilai mana pun, jadi tidak ada slip. Sebutkan penilainya"
        " bila slipnya tetap perlu."
    )


class PrinterError(UserError):
    sentence = (
        "Printer {printer} tidak menerima cetakan. Periksa apakah printer menyala dan terhubung,"
        " lalu coba lagi; atau simpan sebagai PDF."
    )


class NotAPictureError(UserError):
    sentence = (
        "{name} bukan gambar PNG atau JPEG yang utuh. Simpan lambang sebagai PNG atau JPEG, lalu"
        " pilih lagi."
    )


class PictureTooLargeError(UserError):
    sentence = (
        "{name} terlalu besar ({found}). Perkecil gambar menjadi paling besar {most}, lalu pilih"
        " lagi."
    )


class NotACredentialError(UserError):
    sentence = (
        "Teks ini bukan isi kode QR sertifikat dari program ini. Pindai ulang kodenya; isinya"
        " diawali ASN1: dan harus disalin utuh."
    )


class NewerRevocationsError(UserError):
    sentence = (
        "{name} adalah daftar pencabutan dari versi program yang lebih baru. Perbarui program ini,"
        " lalu periksa lagi."
    )


class TooManyPagesError(UserError):
    sentence = (
        "{name} punya {found} halaman; yang dapat diperiksa sekaligus paling banyak {most}."
        " Pisahkan berkasnya, lalu periksa lagi."
    )


class NoCodeFoundError(UserError):
    sentence = (
        "{name}: tidak ada kode QR sertifikat di dalamnya. Pindai ulang lebih tajam, atau pindai"
        " kode di kertasnya."
    )


class NoCertificateReadyError(UserError):
    sentence = "Belum ada sertifikat yang dapat dicetak: {names}."


class DayInConflictError(UserError):
    sentence = (
        "Tanggal sesi belum pasti karena berkonflik, jadi belum dapat dicetak. Putuskan konfliknya"
        " di Gabung, lalu cetak lagi."
    )


class NotVerifiableError(UserError):
    sentence = (
        "{name} bukan sesuatu yang dapat diperiksa. Beri isi kode QR sertifikat (diawali ASN1:),"
        " PDF atau gambar sertifikat, atau sebuah paket atau berkas tanda terima dari program ini."
    )


class DemoFolderNotEmptyError(UserError):
    sentence = (
        "Folder {name} sudah berisi, dan peragaan tidak menimpa apa pun. Beri nama folder baru"
        " atau kosongkan folder itu."
    )


class CertificateNotIssuedError(UserError):
    sentence = "Belum punya sertifikat yang dapat dicabut: {names}. Tidak ada yang dicabut."


class NumberNotIssuedError(UserError):
    sentence = (
        "Nomor {number} bukan nomor tepat satu sertifikat. Lihat daftarnya, dan tulis nomornya"
        " seperti di situ. Tidak ada yang dicabut."
    )


class RevokedFactsError(UserError):
    sentence = (
        "Isinya sama dengan sertifikat yang dicabut ({why}). Perbaiki datanya, atau batalkan"
        " pencabutannya."
    )


class BatchNotIssuedError(UserError):
    sentence = (
        "Tidak ada cetakan sertifikat bernomor {batch} di sesi ini. Lihat nomornya di daftar"
        " sertifikat, lalu coba lagi."
    )


class NotRevokedError(UserError):
    sentence = (
        "Ada yang tidak sedang dicabut. Pilih sertifikat atau cetakan yang berstatus dicabut, lalu"
        " coba lagi."
    )


class SigningNotInstalledError(UserError):
    sentence = (
        "Penandatanganan PDF belum terpasang. Pasang tambahannya dengan"
        " pip install asn-desktop[tte] (tidak ada untuk program jadi), lalu coba lagi; cetakan"
        " sendiri tidak memerlukannya."
    )


class KeyFilePassphraseError(UserError):
    sentence = (
        "Berkas .p12 tidak dapat dibuka. Periksa apakah berkasnya benar dan kata sandinya milik"
        " berkas itu, lalu coba lagi."
    )


class NotAPdfError(UserError):
    sentence = "{name} bukan PDF yang utuh. Cetak ulang ke berkas, lalu coba lagi."


class PdfIsSignedError(UserError):
    sentence = (
        "{name} sudah bertanda tangan elektronik. Tanda tangani salinan yang belum ditandatangani."
    )


class PdfIsLockedError(UserError):
    sentence = (
        "{name} terkunci: isinya disandikan. Cetak ulang ke berkas tanpa kunci, lalu coba lagi."
    )


class KeyFileNamelessError(UserError):
    sentence = (
        "Sertifikat di berkas .p12 tidak menyebut nama orang atau lembaganya. Minta sertifikat"
        " yang bernama kepada penerbitnya."
    )


class KeyFileKindError(UserError):
    sentence = (
        "Kunci di berkas .p12 berjenis {kind}; PDF belum dapat ditandatangani dengan kunci itu."
        " Minta kunci RSA atau ECDSA kepada penerbitnya."
    )
