from __future__ import annotations

import datetime as dt
import time
from typing import TYPE_CHECKING

import pytest
from session_kit import DAY, NIPS, PASSPHRASE

from asn_desktop.domain.discipline import DisciplineState, NoteRecord, NoteSource, NoteState
from asn_desktop.domain.errors import (
    DecreeForPppkError,
    NoteInFutureError,
    NoteWithdrawnError,
    OtherEvaluatorError,
    ProvenWordingError,
    ReplyMissingError,
    UnknownNoteError,
    WithdrawalReasonError,
)
from asn_desktop.domain.ids import NoteId
from asn_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from asn_desktop.domain.ids import EvaluatorId, ParticipantId


def record(participant: ParticipantId, author: EvaluatorId, **changes: object) -> NoteRecord:
    facts: dict[str, object] = {
        "participant": participant,
        "author": author,
        "category": "terlambat",
        "date": DAY,
        "time": dt.time(8, 15),
        "source": NoteSource.PENGAMATAN_SESI,
        "text": "Datang setelah pembukaan.",
        "minutes": 15,
    }
    return NoteRecord.model_validate({**facts, **changes})


def test_a_day_that_has_not_come_is_refused_for_new_notes_and_corrections(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    now = dt.datetime.now().astimezone().date()
    tomorrow = max(now, DAY) + dt.timedelta(days=1)
    with pytest.raises(NoteInFutureError, match="belum tiba"):
        desk.discipline.write(record(siti, rahma, date=tomorrow))
    assert desk.discipline.notes() == ()
    _, note = desk.discipline.write(record(siti, rahma))  # the session's day, even if it is ahead
    with pytest.raises(NoteInFutureError):
        desk.discipline.edit(note, record(siti, rahma, date=tomorrow))
    assert desk.discipline.notes()[0].record.date == DAY


def test_three_states_and_a_note_outweighs_nihil(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId, budi: EvaluatorId
) -> None:
    joko = desk.roster.find(NIPS[1]).id
    changed, note = desk.discipline.write(record(siti, rahma))
    assert changed.kinds == {"notes"}
    desk.discipline.attest(budi, [siti, joko])
    states = desk.discipline.states()
    assert states[siti] == DisciplineState.HAS_NOTES
    assert states[joko] == DisciplineState.ATTESTED_CLEAN
    assert list(states.values()).count(DisciplineState.UNCHECKED) == 2
    assert [person.id for person in desk.discipline.unattested(rahma)] == [
        person.id for person in desk.roster.participants() if person.id != siti
    ]

    desk.discipline.withdraw(note, "orangnya tertukar")
    assert siti in {person.id for person in desk.discipline.unattested(rahma)}
    assert desk.discipline.states()[siti] == DisciplineState.ATTESTED_CLEAN
    desk.discipline.withdraw_attestation(budi, [siti])
    assert desk.discipline.states()[siti] == DisciplineState.UNCHECKED
    assert desk.discipline.attested(budi) == {joko}


def test_a_note_keeps_reply_state_and_reason(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    _, note = desk.discipline.write(record(siti, rahma), "Ban bocor di jalan.")
    assert desk.discipline.notes(siti)[0].state == NoteState.DIKLARIFIKASI
    desk.discipline.reply(note, "Ban bocor, ada saksi.")
    desk.discipline.edit(note, record(siti, rahma, minutes=20))
    kept = desk.discipline.notes()[0]
    assert (kept.reply, kept.record.minutes) == ("Ban bocor, ada saksi.", 20)
    with pytest.raises(ReplyMissingError):
        desk.discipline.reply(note, " ")
    with pytest.raises(WithdrawalReasonError):
        desk.discipline.withdraw(note, "")
    desk.discipline.withdraw(note, "salah catat")
    kept = desk.discipline.notes()[0]
    assert (kept.state, kept.reason) == (NoteState.DITARIK, "salah catat")
    with pytest.raises(UnknownNoteError):
        desk.discipline.reply(NoteId("f" * 32), "x")


def test_a_note_of_mere_attendance_says_nothing_against_anybody(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    def is_to_be_examined() -> bool:
        missing = desk.results.missing()
        return (siti, rahma) in {
            (each.participant.id, each.evaluator.id) for each in missing if each.what == "nihil"
        }

    desk.discipline.write(record(siti, rahma, category="izin", minutes=None))
    assert len(desk.discipline.notes()) == 1
    assert desk.session.overview().notes == 0
    assert not any(entry.has_notes for entry in desk.scoring.queue(rahma))
    assert is_to_be_examined()
    desk.discipline.write(record(siti, rahma))
    assert desk.session.overview().notes == 1
    assert [entry.id for entry in desk.scoring.queue(rahma) if entry.has_notes] == [siti]
    assert not is_to_be_examined()


def test_what_may_not_be_written_is_not(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    with pytest.raises(ProvenWordingError):
        desk.discipline.write(record(siti, rahma, text="Terbukti terlambat."))
    desk.roster.set_fields(siti, {"employment": "PPPK"})
    decree = {"number": "800/1", "date": "2026-01-05", "level": "ringan"}
    with pytest.raises(DecreeForPppkError):
        desk.discipline.write(record(siti, rahma, decree=decree))
    assert desk.discipline.notes() == ()


def test_another_evaluators_notes_are_not_to_be_touched(
    laptop_of: Callable[[EvaluatorId], Workspace],
    siti: ParticipantId,
    rahma: EvaluatorId,
    budi: EvaluatorId,
) -> None:
    laptop = laptop_of(rahma)
    with pytest.raises(OtherEvaluatorError):
        laptop.discipline.write(record(siti, budi))
    with pytest.raises(OtherEvaluatorError):
        laptop.discipline.attest(budi, [siti])
    assert laptop.discipline.notes() == ()


def test_a_table_of_notes(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId, tmp_path: Path
) -> None:
    table = tmp_path / "catatan.csv"
    table.write_text(
        "nip,kategori,tanggal,jam,sumber,uraian,menit\n"
        f"{NIPS[0]},Terlambat,,08.15,presensi,Datang terlambat,15\n"
        f"{NIPS[1]},Lainnya,,,presensi,Terbukti lalai,\n"
        "123,Terlambat,,,presensi,x,\n",
        encoding="utf-8",
    )
    result = desk.discipline.import_notes(table, rahma)
    assert (result.stored, result.same, len(result.problems)) == (1, 0, 2)
    kept = desk.discipline.notes(siti)[0].record
    assert (kept.date, kept.minutes, kept.category) == (DAY, 15, "terlambat")
    assert desk.discipline.import_notes(table, rahma).same == 1
    assert len(desk.discipline.notes()) == 1
    assert desk.discipline.picklist().find("Terlambat").minutes


def test_a_notes_past_tells_who_changed_what(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    _, note = desk.discipline.write(record(siti, rahma))
    desk.discipline.edit(note, record(siti, rahma, minutes=20, text="Datang pukul 08.20."))
    desk.discipline.reply(note, "Ban bocor.")
    desk.discipline.withdraw(note, "salah orang")
    past = desk.discipline.history(note)

    assert [each.what for each in past] == ["recorded", "changed", "replied", "withdrawn"]
    assert {each.by for each in past} == {"Rahma"}
    assert all(each.device for each in past)
    changed = {part.part: (part.before, part.after) for part in past[1].parts}
    assert changed == {
        "minutes": (15, 20),
        "text": ("Datang setelah pembukaan.", "Datang pukul 08.20."),
    }
    assert past[3].why == "salah orang"
    desk.history.undo()
    assert [each.what for each in desk.discipline.history(note)][-1] == "taken_back"
    assert desk.discipline.notes()[0].state == NoteState.DIKLARIFIKASI


@pytest.mark.parametrize("clock", [0, 2**53, 253_402_300_799_000])
def test_a_notes_past_is_told_whatever_the_clock_of_its_writer_said(
    desk: Workspace,
    siti: ParticipantId,
    rahma: EvaluatorId,
    monkeypatch: pytest.MonkeyPatch,
    clock: int,
) -> None:
    _, note = desk.discipline.write(record(siti, rahma))
    with monkeypatch.context() as patch:
        patch.setattr(time, "time_ns", lambda: clock * 1_000_000)
        desk.discipline.reply(note, "Ban bocor.")
    past = {each.what: each for each in desk.discipline.history(note)}
    assert past["replied"].at is None
    assert past["recorded"].at is not None


def test_undo_of_a_note_leads_back_to_its_person(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    _, note = desk.discipline.write(record(siti, rahma))
    assert desk.history.undo_label() == "Catatan disiplin · Siti Aminah"
    assert desk.history.undo().participant == siti
    assert desk.discipline.notes() == ()
    assert [each.what for each in desk.discipline.history(note)] == ["recorded", "taken_back"]
    assert desk.history.redo().participant == siti
    assert len(desk.discipline.notes()) == 1
    desk.discipline.attest(rahma, [siti])
    assert desk.history.undo_label() == "Nyatakan nihil · Siti Aminah"


def test_an_edited_note_keeps_author_and_person_and_a_withdrawn_one_is_not_edited(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId, budi: EvaluatorId
) -> None:
    joko = desk.roster.find(NIPS[1]).id
    _, note = desk.discipline.write(record(siti, rahma))
    desk.discipline.edit(note, record(joko, budi, minutes=30))
    kept = desk.discipline.notes()[0].record
    assert (kept.participant, kept.author, kept.minutes) == (siti, rahma, 30)
    desk.discipline.withdraw(note, "salah")
    with pytest.raises(NoteWithdrawnError):
        desk.discipline.edit(note, record(siti, rahma))


def test_nihil_for_all_names_who_is_left_out_and_why(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    joko, maria, andi = (desk.roster.find(nip).id for nip in NIPS[1:])
    desk.discipline.write(record(siti, rahma))
    desk.discipline.attest(rahma, [joko])
    desk.attendance.set([(maria, "tidak_hadir", "", 0)])
    plan = desk.discipline.nihil_plan(rahma)
    ids = [[person.id for person in part] for part in plan]
    assert ids == [[andi], [joko], [siti], [maria]]


def test_drafts_lie_in_the_file_and_not_in_the_ledger(
    session_path: Path, siti: ParticipantId, rahma: EvaluatorId, desk: Workspace
) -> None:
    before = desk.session.state()
    desk.note_drafts.keep(rahma, siti, {"text": "separuh jal"})
    desk.note_drafts.keep(rahma, siti, {"text": "separuh jalan"})
    assert desk.history.undo_label() is None
    assert desk.session.state() == before
    desk.close()
    assert b"separuh" not in session_path.read_bytes()
    with Workspace.open(session_path, PASSPHRASE) as again:
        assert again.note_drafts.all(rahma) == {siti: {"text": "separuh jalan"}}
        again.note_drafts.keep(rahma, siti, None)
        again.note_drafts.keep(rahma, siti, None)
        assert again.note_drafts.all(rahma) == {}
