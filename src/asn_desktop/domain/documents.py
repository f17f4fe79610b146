"""What a print says, already final: papers are drawn from these models and from nothing else.

Every text is as it is to be read (scores with a decimal comma, NIP in groups, names with or
without titles as the office's switch wants); an empty text is left out of the paper.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field

from asn_desktop.domain.models import Frozen
from asn_desktop.domain.session import CertificateDesign
from asn_desktop.domain.wording import place_and_date

BLANK_NUMBER = "……………………………"
"""Stands where the registry has yet to write a number."""


class Letterhead(Frozen):
    """The kop: centred lines (the last one is the office), the address, a PNG emblem or none."""

    lines: tuple[str, ...] = ()
    address: str = ""
    logo: bytes = b""


class PrintedPaper(Frozen):
    """What every print may carry beside what it says.

    `copy_mark` stands in the margin of a copy; it is no fact of the paper, nor is its size.
    """

    specimen: bool = False
    copy_mark: str = ""


class OfficePaper(PrintedPaper):
    """A paper of any length under the office's kop; `footer` says when and from what it is made."""

    letterhead: Letterhead
    title: str
    subtitle: str = ""
    footer: str = ""
    draft: bool = False


class SignatureBlock(Frozen):
    """Who signs: `role` is "a.n. Wali Kota Bontang", "Plt." or "Pegawai yang dinilai,"."""

    role: str = ""
    jabatan: str = ""
    name: str = ""
    rank: str = ""
    nip: str = ""


class IdentityBlock(Frozen):
    """A person as a paper names them; `rank` is pangkat with golongan, `nip` in groups."""

    name: str
    nip: str = ""
    rank: str = ""
    jabatan: str = ""
    unit: str = ""


class BehaviourLine(Frozen):
    """One behaviour of a value.

    `levels` (one text an evaluator, a dash where none was given, "T" where not observed) and `mean`
    are empty where the instrument marks the value as a whole and behaviours are only its help.
    """

    text: str
    levels: tuple[str, ...] = ()
    mean: str = ""
    apart: bool = False
    """Two evaluators differ by more than one level."""


class ValueLine(Frozen):
    """One core value; `levels` are empty where its behaviours were marked."""

    name: str
    weight: str = ""
    behaviours: tuple[BehaviourLine, ...] = ()
    levels: tuple[str, ...] = ()
    mean: str = ""
    apart: bool = False
    radar: float | None = None
    """The mean as a number; None draws no point, for not marked is not zero."""


class DisciplineBlock(Frozen):
    """One of the three honest states, in words, and the notes of the first of them."""

    state: str
    notes: tuple[str, ...] = ()


class RadarAxis(Frozen):
    """The fixed axis of all radars of a scale: equal shapes mean equal levels on every page."""

    top: float = 5.0
    rings: int = Field(default=5, ge=1, le=10)


class ResultLines(Frozen):
    """What the marks come to.

    `total` is "3,43", or empty where there is none; `state` says "usulan" or who confirmed it.
    """

    total: str = ""
    scale: str = ""
    trace: str = ""
    band: str = ""
    state: str = ""


class ScorecardDocument(PrintedPaper):
    """Lembar penilaian: one person, every mark, and how the total was worked out.

    `headings` are the evaluators' columns ("P1", "P2"), at most five, in the order of `levels`;
    `footer` names wording, scale and rule version. `receipt` says with its code which package the
    marks left this laptop with, or the state of the session; `verification` is the code of this
    sheet's own facts (`sheet_facts`). A sheet of more evaluators is made of so many `parts`, which
    follow one another; their pages are counted as one.
    """

    letterhead: Letterhead
    title: str = "LEMBAR PENILAIAN"
    event: str = ""
    part: int = Field(default=1, ge=1)
    parts: int = Field(default=1, ge=1)
    evaluators_title: str = "PENILAI"
    participant: IdentityBlock
    evaluators: tuple[IdentityBlock, ...] = Field(max_length=5)
    headings: tuple[str, ...] = Field(max_length=5)
    rows: tuple[ValueLine, ...]
    legend: str = ""
    result: ResultLines
    footer: str = ""
    radar: RadarAxis = RadarAxis()
    notes: tuple[str, ...] = ()
    discipline: DisciplineBlock | None = None
    place: str = ""
    issued: date
    signatures: tuple[SignatureBlock, ...] = Field(min_length=1, max_length=6)
    draft: bool = False
    receipt: str = ""
    verification: str = ""


class CertificateLine(Frozen):
    """One core value on the back of a certificate, in figures and in words."""

    name: str
    score: str
    words: str


class CertificateDocument(PrintedPaper):
    """Sertifikat or piagam, never an STTPL: only an accredited Latsar organiser issues one.

    `average_label` says what the last line is ("Nilai akhir" where it is a percentage);
    `rule_version` names instrument, wording and bands; `credential` is the text of the QR, and
    without one there is no QR. An empty `number` prints as dots to write on. `design` and the room
    left for a TTE are looks, not facts.
    """

    letterhead: Letterhead
    title: Literal["SERTIFIKAT", "PIAGAM"] = "SERTIFIKAT"
    number: str = ""
    participant: IdentityBlock
    event: str
    qualification: str
    average: str
    average_words: str
    average_label: str = "Rata-rata"
    scale: str = ""
    rows: tuple[CertificateLine, ...]
    wording: str
    rule_version: str
    place: str = ""
    issued: date
    signer: SignatureBlock
    credential: str = ""
    design: CertificateDesign = "formal"
    tte_room: bool = False

    def facts(self) -> list[tuple[str, str]]:
        """Return every fact that both sides print, named and in a fixed order."""
        person, signer = self.participant, self.signer
        return [
            *(("kop", line) for line in self.letterhead.lines),
            ("alamat", self.letterhead.address),
            ("judul", self.title),
            ("nomor", self.number),
            ("nama", person.name),
            ("nip", person.nip),
            ("pangkat", person.rank),
            ("jabatan", person.jabatan),
            ("unit", person.unit),
            ("kegiatan", self.event),
            ("kualifikasi", self.qualification),
            ("nilai_akhir_sebutan", self.average_label),
            ("nilai_akhir", self.average),
            ("nilai_akhir_terbilang", self.average_words),
            ("skala", self.scale),
            *((f"nilai_dasar:{row.name}", f"{row.score} ({row.words})") for row in self.rows),
            ("rumusan", self.wording),
            ("versi_aturan", self.rule_version),
            ("tempat_tanggal", place_and_date(self.place, self.issued)),
            ("penanda_tangan_peran", signer.role),
            ("penanda_tangan_jabatan", signer.jabatan),
            ("penanda_tangan_nama", signer.name),
            ("penanda_tangan_pangkat", signer.rank),
            ("penanda_tangan_nip", signer.nip),
        ]


class Count(Frozen):
    """So many of one kind."""

    label: str
    count: int


class Absentee(Frozen):
    """Who did not come, and why as far as it is known."""

    name: str
    unit: str = ""
    reason: str = ""


class EvaluatorProgress(Frozen):
    """How many marks one evaluator was to give, gave, and how many sheets are final."""

    name: str
    expected: int
    received: int
    final_sheets: int = 0


class RegisterLine(Frozen):
    """One certificate in the register of the day."""

    number: str
    name: str
    unit: str = ""
    qualification: str = ""


class Statement(Frozen):
    """What an evaluator states about their own evaluations, to be signed beside it."""

    name: str
    nip: str = ""
    text: str


class UnitLine(Frozen):
    """One unit of a recap; `mean` is empty where it is not told, and `remark` says why."""

    unit: str
    expected: int
    present: int
    evaluated: int
    mean: str = ""
    bands: tuple[Count, ...] = ()
    remark: str = ""


class MinutesDocument(OfficePaper):
    """Berita acara of the day.

    `place` is the hall of the first sentence, `issued_place` the town of the signatures;
    `known_before` are titled groups such as ("Kualifikasi Latsar", counts), `known_source` says
    where they come from and of what date; `missing`, `nihil` and `remarks` are whole sentences.
    """

    title: str = "BERITA ACARA"
    number: str = ""
    held: date
    until: date | None = None
    place: str = ""
    attendance: tuple[Count, ...] = ()
    absentees: tuple[Absentee, ...] = ()
    known_before: tuple[tuple[str, tuple[Count, ...]], ...] = ()
    known_source: str = ""
    discipline: tuple[Count, ...] = ()
    scoring: tuple[EvaluatorProgress, ...] = ()
    missing: tuple[str, ...] = ()
    bands: tuple[Count, ...] = ()
    units: tuple[UnitLine, ...] = ()
    rules: str = ""
    statements: tuple[Statement, ...] = ()
    nihil: tuple[str, ...] = ()
    register_lines: tuple[RegisterLine, ...] = ()
    remarks: tuple[str, ...] = ()
    issued_place: str = ""
    issued: date
    signatures: tuple[SignatureBlock, ...] = Field(min_length=1)
