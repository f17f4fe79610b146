"""The letter to a superior: only notes that count, never as findings."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from papers_kit import pages_of, set_up
from session_kit import DAY, PASSPHRASE

from asn_desktop.domain.discipline import Decree, NoteKind, NoteRecord, NoteSource
from asn_desktop.domain.session import LetterheadSettings
from asn_desktop.printing.follow_up_letter import follow_ups_pdf
from asn_desktop.services.papers.follow_up_document import (
    RULE,
    RULE_PPPK,
    FollowUpDocuments,
)
from asn_desktop.services.papers.paper_parts import paper_parts
from asn_desktop.services.workspace import Workspace, open_package

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.domain.ids import EvaluatorId, ParticipantId
    from asn_desktop.domain.office_documents import FollowUpDocument


def letter_of(desk: Workspace, person: ParticipantId) -> FollowUpDocument | None:
    context = desk._context
    makes = FollowUpDocuments(context, paper_parts(context, desk.settings), desk.discipline)
    return makes.of(desk.results.result(person))


def written(desk: Workspace, person: ParticipantId) -> FollowUpDocument:
    letter = letter_of(desk, person)
    assert letter is not None
    return letter


def saying(person: ParticipantId, author: EvaluatorId, **changes: object) -> NoteRecord:
    made = NoteRecord(
        participant=person,
        author=author,
        category="terlambat",
        date=DAY,
        time=dt.time(8, 15),
        minutes=15,
        source=NoteSource.PRESENSI,
        text="Datang setelah apel",
    )
    return made.model_copy(update=changes)


def test_nobody_without_a_counted_note_has_a_letter(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    assert letter_of(desk, siti) is None
    attendance = saying(siti, rahma, category="hadir", minutes=None, text="")
    desk.discipline.write(attendance)
    _, note = desk.discipline.write(saying(siti, rahma))
    assert letter_of(desk, siti) is not None
    desk.discipline.withdraw(note, "keliru orang")
    assert letter_of(desk, siti) is None


def test_a_letter_tells_when_what_from_where_and_what_the_person_says(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    set_up(desk)
    decree = Decree(number="800/1/2026", date=dt.date(2026, 1, 5), level="ringan")
    later = saying(siti, rahma, time=dt.time(10), kind=NoteKind.PEMBINAAN, witness="Budi")
    desk.discipline.write(later.model_copy(update={"decree": decree}))
    desk.discipline.write(saying(siti, rahma), "Ban bocor")
    letter = written(desk, siti)
    first, second = letter.notes
    assert (first.day, first.category) == ("4 Februari 2026 pukul 08.15", "Terlambat, 15 menit")
    assert (first.text, first.source, first.reply) == (
        "Datang setelah apel.",
        "Sumber: presensi.",
        "Ban bocor",
    )
    assert second.category == "Terlambat, 15 menit (pembinaan di tempat)"
    assert second.text == (
        "Datang setelah apel. Saksi atau bukti: Budi."
        " Rujukan: 800/1/2026, 5 Januari 2026, tingkat ringan."
    )
    assert (letter.secrecy, letter.addressee) == ("Rahasia", "Kepala Dinas Kesehatan")
    assert "pada hari Rabu, 4 Februari 2026 di Pendopo" in letter.opening
    assert RULE in letter.requests[1]
    assert letter.copies == ("Arsip.",)
    text = "".join(pages_of(follow_ups_pdf([letter])))
    assert "dugaan" in text
    assert "terbukti" not in text.lower()
    assert "bukanhukumandisiplin." in text
    assert follow_ups_pdf([letter]) == follow_ups_pdf([written(desk, siti)])


@pytest.mark.parametrize(
    ("unit", "head"),
    [
        ("Dinas Perhubungan", "Kepala Dinas Perhubungan"),
        ("Kecamatan Bontang Utara", "Camat Bontang Utara"),
        ("Sekretariat DPRD", "Sekretaris DPRD"),
        ("Inspektorat Daerah", "Inspektur Daerah"),
        ("", "Atasan langsung pegawai yang bersangkutan"),
    ],
)
def test_it_goes_to_who_leads_the_unit(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId, unit: str, head: str
) -> None:
    desk.roster.set_fields(siti, {"unit": unit})
    desk.discipline.write(saying(siti, rahma))
    assert written(desk, siti).addressee == head


def test_a_pppk_is_bound_by_the_contract_and_another_office_sends_the_agency_a_copy(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    desk.settings.set_letterhead(LetterheadSettings(lines=("PEMERINTAH", "DINAS KESEHATAN")))
    desk.roster.set_fields(siti, {"employment": "PPPK"})
    desk.discipline.write(saying(siti, rahma))
    letter = written(desk, siti)
    assert RULE_PPPK in letter.requests[1]
    assert RULE not in letter.requests[1]
    assert letter.copies == ("Kepala BKPSDM.", "Arsip.")


def test_a_note_that_two_laptops_tell_differently_stays_out(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId, tmp_path: Path
) -> None:
    package = desk.packages.assign(rahma, tmp_path / "penugasan.asnpkg")
    open_package(package, tmp_path / "laptop.asn", PASSPHRASE)
    with Workspace.open(tmp_path / "laptop.asn", PASSPHRASE) as laptop:
        _, note = laptop.discipline.write(saying(siti, rahma))
        laptop.packages.export(tmp_path / "satu.asnpkg")
        desk.merging.merge([tmp_path / "satu.asnpkg"])
        assert letter_of(desk, siti) is not None
        laptop.discipline.edit(note, saying(siti, rahma, text="di laptop"))
        desk.discipline.edit(note, saying(siti, rahma, text="di meja"))
        laptop.packages.export(tmp_path / "dua.asnpkg")
        desk.merging.merge([tmp_path / "dua.asnpkg"])
    (shown,) = desk.discipline.notes(siti)
    assert shown.disputed
    assert letter_of(desk, siti) is None
