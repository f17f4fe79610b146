"""Who and what the demonstration is about: an office, its people and a day that never was."""

from __future__ import annotations

import base64
import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.session import (
    Evaluator,
    EvaluatorProfile,
    LetterheadSettings,
    Numbering,
    PaperSwitches,
    Signer,
)

if TYPE_CHECKING:
    from asn_desktop.domain.ids import EvaluatorId

TITLE = "Evaluasi Pasca Latsar CPNS Tahun 2026"
PLACE = "Pendopo Wali Kota, Kota Contoh"
DAY = dt.date(2026, 2, 4)
PEOPLE, SEED = 112, 2026
BKPSDM = "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia"
PASSPHRASE = "pendopo contoh 2026"  # noqa: S105 (protects made-up people; the window shows it)
CONFIRMED_BY = "Sekar Umpama"

PROFILES = (
    EvaluatorProfile(
        name="Dra. Rahma Contohwati, M.Si.",
        nip="197205151998032004",
        pangkat="Pembina Utama Muda",
        golongan="IV/c",
        jabatan="Asisten Administrasi Umum",
        unit="Sekretariat Daerah",
    ),
    EvaluatorProfile(
        name="dr. Joko Misalkan, M.Kes.",
        nip="197511022003121006",
        pangkat="Pembina Tingkat I",
        golongan="IV/b",
        jabatan="Sekretaris Dinas",
        unit="Dinas Kesehatan",
    ),
    EvaluatorProfile(
        name="Siti Andaikan, S.H., M.H.",
        nip="198003172006042011",
        pangkat="Pembina",
        golongan="IV/a",
        jabatan="Kepala Bidang Pengembangan Kompetensi",
        unit=BKPSDM,
    ),
)
SIGNERS = (
    Signer(
        name="Sekar Umpama",
        front_titles="Dr.",
        back_titles="S.Sos., M.AP.",
        nip="197008091994032007",
        pangkat="Pembina Utama Muda",
        golongan="IV/c",
        jabatan="Kepala Badan Kepegawaian dan Pengembangan SDM",
        form="a.n.",
        on_behalf_of="Wali Kota Contoh",
        papers=("certificate",),
    ),
    Signer(
        name="Sekar Umpama",
        front_titles="Dr.",
        back_titles="S.Sos., M.AP.",
        nip="197008091994032007",
        pangkat="Pembina Utama Muda",
        golongan="IV/c",
        jabatan="Kepala Badan Kepegawaian dan Pengembangan SDM",
        papers=("scorecard", "minutes"),
    ),
)
NUMBERING = Numbering(klasifikasi="800.1.4.4", unit="BKPSDM", first=1, last=250, blank=False)
PAPERS = PaperSwitches(event_sentence=f"telah mengikuti {TITLE}")

LATE, LATE_MINUTES = 9, 20
ABSENT = ((31, "sakit"), (76, "dinas_luar"))
"""Participants by number: who came late, who did not come and why."""


class SampleNote(NamedTuple):
    """A discipline note: on whom and by whom, by place; the rest as its writer gives it."""

    participant: int
    evaluator: int
    category: str
    text: str
    reply: str


NOTES = (
    SampleNote(9, 0, "terlambat", "", "Ban motor bocor di jalan; sudah memberi kabar."),
    SampleNote(
        44, 1, "gawai", "Tampak memakai telepon genggam selama paparan, sekitar lima menit.", ""
    ),
    SampleNote(
        82, 2, "atribut", "Papan nama tidak dipakai saat apel pembukaan.", "Tertinggal di kantor."
    ),
)
PAPER_SHEET, PAPER_EVALUATOR = 58, 1
"""Whose paper sheet the coordinator keyed in while the evaluator entered it on a laptop too."""

PAPER_LEVEL = 3
TYPISTS = ("Asni Dewi", "Bima Putra")
RESOLUTION = "Sesuai lembar kertas yang ditandatangani penilai"


def evaluator_with(profile: EvaluatorProfile, evaluator: EvaluatorId) -> Evaluator:
    """Return the profile as the evaluator of a session."""
    return Evaluator(id=evaluator, **profile.model_dump())


def letterhead(emblem: bytes) -> LetterheadSettings:
    """Return the kop with its emblem."""
    return LetterheadSettings(
        lines=("PEMERINTAH KOTA CONTOH", BKPSDM.upper()),
        address="Jalan Contoh Raya Nomor 17, Kota Contoh 12345, bkpsdm.contoh.invalid",
        logo_png=base64.b64encode(emblem).decode(),
    )
