"""The kinds of conflicts in a few words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from asn_desktop.domain.conflicts import ConflictKind
from asn_desktop.gui.marking import marked

WORDS = {
    ConflictKind.DELETED_UNSEEN: marked("ConflictKind", "dihapus, lalu diubah"),
    ConflictKind.DELETION_DISPUTED: marked("ConflictKind", "dihapus dan dipulihkan"),
    ConflictKind.JOIN_DISPUTED: marked("ConflictKind", "digabung dan dipisahkan"),
    ConflictKind.CLONED: marked("ConflictKind", "satu berkas di dua tempat"),
    ConflictKind.COPIED: marked("ConflictKind", "salinan atau cadangan"),
    ConflictKind.DECIDED_TWICE: marked("ConflictKind", "putusan berbeda"),
    ConflictKind.CHANGED_AFTER_DECISION: marked("ConflictKind", "diubah setelah diputuskan"),
    ConflictKind.JOINED: marked("ConflictKind", "dua entri satu orang"),
    ConflictKind.TYPED_TWICE: marked("ConflictKind", "peserta diketik dua kali"),
    ConflictKind.REOPENED: marked("ConflictKind", "dibuka lagi setelah final"),
    ConflictKind.NOTE: marked("ConflictKind", "catatan disiplin"),
    ConflictKind.TWO_LAPTOPS: marked("ConflictKind", "satu penilai di dua laptop"),
    ConflictKind.TABLE_AND_LAPTOP: marked("ConflictKind", "meja dan laptop"),
    ConflictKind.TWO_TABLES: marked("ConflictKind", "diketik di dua meja"),
    ConflictKind.CERTIFICATE: marked("ConflictKind", "sertifikat dari dua meja"),
    ConflictKind.SETTING: marked("ConflictKind", "pengaturan sesi"),
    ConflictKind.ROSTER: marked("ConflictKind", "data peserta"),
}


def kind_words(kind: ConflictKind) -> str:
    """Return what a kind of conflict is called in a list, in the language of the screen."""
    return QCoreApplication.translate("ConflictKind", WORDS[kind])
