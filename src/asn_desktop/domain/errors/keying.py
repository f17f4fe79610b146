"""Refusals about sheets of paper that are keyed in."""

from __future__ import annotations

from asn_desktop.domain.errors.base import UserError


class UnknownSheetCodeError(UserError):
    sentence = (
        "Tidak ada lembar berkode {code} di sesi ini. Periksa lagi kodenya di kertas; lembar sesi"
        " lain diketik di berkas sesinya sendiri."
    )


class SheetOfVoidError(UserError):
    sentence = (
        "{name} sudah dikeluarkan dari daftar peserta, jadi lembarnya tidak diketik. Kembalikan"
        " dulu di Peserta bila keliru."
    )


class SheetOfUndoneError(UserError):
    sentence = (
        "Orang di lembar ini tidak ada lagi di daftar peserta: penambahannya diurungkan, jadi"
        " lembarnya tidak diketik. Tambahkan lagi di Peserta bila keliru, atau hapus ketikan"
        " pertamanya."
    )


class SheetOfJoinedError(UserError):
    sentence = (
        "Lembar ini dicetak untuk entri yang sudah digabung menjadi {name}. Cetak lembar baru untuk"
        " {name}, atau isi langsung di Penilaian."
    )


class SheetOfRemovedEvaluatorError(UserError):
    sentence = (
        "Penilai lembar ini, {evaluator}, sudah tidak bertugas di sesi ini, jadi lembarnya tidak"
        " diketik. Kembalikan dulu penilainya di Setelan sesi bila keliru."
    )


class SheetAfterClosingError(UserError):
    sentence = (
        "Sesi sudah ditutup, jadi lembar kertas tidak diketik ulang lagi. Bila harus ikut, isi"
        " langsung di Penilaian; isinya menunggu persetujuan sebagai susulan."
    )


class TypistMissingError(UserError):
    sentence = "Nama pengetik masih kosong. Tulis nama orang yang mengetik lembar ini."


class SameTypistError(UserError):
    sentence = (
        "Lembar ini sudah diketik oleh {typist}. Yang mengonfirmasi harus orang lain; minta orang"
        " kedua mengetiknya dari kertas dengan namanya sendiri."
    )


class AwaitsSecondError(UserError):
    sentence = (
        "Lembar ini sudah diketik oleh {typist} dan menunggu orang kedua. Ketik sebagai orang"
        " kedua, atau hapus dulu ketikan pertamanya."
    )


class NotTypedYetError(UserError):
    sentence = "Lembar {code} belum diketik oleh orang pertama. Ketik dulu sebagai orang pertama."


class TypedUnreadableError(UserError):
    sentence = (
        "Ketikan pertama lembar ini tidak cocok lagi dengan instrumen sesi. Hapus ketikan itu, lalu"
        " ketik lagi dari kertas."
    )


class RowCountError(UserError):
    sentence = (
        "Lembar ini punya {expected} baris, yang diketik {found}. Ketik satu isian untuk tiap"
        " baris; tanda - untuk baris yang kosong di kertas."
    )


class CriterionTwiceError(UserError):
    sentence = (
        "Tabel ini memuat kriteria {criterion} lebih dari sekali. Sisakan satu baris untuk tiap"
        " kriteria, sesuai kertasnya."
    )


class UnknownCoreValueError(UserError):
    sentence = 'Nilai dasar "{core_value}" tidak ada di lembar ini. Pilih salah satu: {choices}.'


class NothingTypedError(UserError):
    sentence = "Semua baris lembar ini kosong. Tidak ada yang perlu diketik ulang."


class WordsForUnseenError(UserError):
    sentence = (
        "{label}: T perlu alasannya. Ketik alasan dari baris catatan {core_value} di kertas; bila"
        " di kertas kosong, tanyakan kepada penilainya."
    )
