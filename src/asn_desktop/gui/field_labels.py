"""What the fields of a person are called on the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from asn_desktop.domain.roster import Field


def field_labels() -> dict[Field, str]:
    """Return every field with its name, in the order in which people look for them."""
    tr = QCoreApplication.translate
    return {
        Field.NIP: tr("FieldLabels", "NIP"),
        Field.NAME: tr("FieldLabels", "Nama"),
        Field.FRONT_TITLES: tr("FieldLabels", "Gelar depan"),
        Field.BACK_TITLES: tr("FieldLabels", "Gelar belakang"),
        Field.SEX: tr("FieldLabels", "Jenis kelamin"),
        Field.PLACE_AND_DATE: tr("FieldLabels", "Tempat, tanggal lahir"),
        Field.BIRTH_PLACE: tr("FieldLabels", "Tempat lahir"),
        Field.BIRTH_DATE: tr("FieldLabels", "Tanggal lahir"),
        Field.GOLONGAN: tr("FieldLabels", "Golongan"),
        Field.PANGKAT: tr("FieldLabels", "Pangkat"),
        Field.JABATAN: tr("FieldLabels", "Jabatan"),
        Field.UNIT: tr("FieldLabels", "Unit"),
        Field.EMPLOYMENT: tr("FieldLabels", "Jenis kepegawaian"),
        Field.TMT: tr("FieldLabels", "TMT"),
        Field.LATSAR_SCORE: tr("FieldLabels", "Nilai Latsar"),
        Field.LATSAR_QUALIFICATION: tr("FieldLabels", "Kualifikasi Latsar"),
        Field.LATSAR_SOURCE: tr("FieldLabels", "Sumber Latsar"),
        Field.LATSAR_DATE: tr("FieldLabels", "Tanggal Latsar"),
        Field.STTPL_NUMBER: tr("FieldLabels", "Nomor STTPL"),
        Field.SKP_PREDICATE: tr("FieldLabels", "Predikat SKP"),
        Field.SKP_SOURCE: tr("FieldLabels", "Sumber SKP"),
        Field.SKP_DATE: tr("FieldLabels", "Tanggal SKP"),
    }


def field_label(field: str) -> str:
    """Return what one field is called; of one that the screen does not know, its own name."""
    if field == "attendance":
        return QCoreApplication.translate("FieldLabels", "Kehadiran")
    try:
        return field_labels()[Field(field)]
    except ValueError:
        return field
