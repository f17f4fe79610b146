from __future__ import annotations

import datetime as dt

import pytest

from asn_desktop.domain.discipline import (
    Decree,
    DisciplineNote,
    DisciplineState,
    NoteRecord,
    NoteSource,
    NoteState,
    discipline_state,
    parse_picklist,
    require_note,
)
from asn_desktop.domain.errors import (
    DecreeForPppkError,
    HealthNoteError,
    NoteMinutesError,
    NoteTextMissingError,
    NoteWithdrawnError,
    PicklistError,
    ProvenWordingError,
    ReplyMissingError,
    UnknownCategoryError,
    WithdrawalReasonError,
)
from asn_desktop.domain.ids import EvaluatorId, NoteId, ParticipantId
from asn_desktop.paths import resources

PATH = resources() / "discipline" / "categories.json"
TEXT = PATH.read_text(encoding="utf-8")
PICKLIST = parse_picklist(TEXT)


def note(category: str = "terlambat", text: str = "", **more: object) -> DisciplineNote:
    written = {
        "participant": ParticipantId("p"),
        "author": EvaluatorId("e"),
        "category": category,
        "date": dt.date(2026, 2, 4),
        "source": NoteSource.PENGAMATAN_SESI,
        "text": text,
    }
    return DisciplineNote(id=NoteId("n"), record=NoteRecord.model_validate(written | more))


def check(made: DisciplineNote, *, is_pppk: bool = False) -> DisciplineNote:
    return require_note(made, PICKLIST, is_pppk=is_pppk)


def test_the_picklist_begins_as_offices_know_it() -> None:
    assert [each.label for each in PICKLIST.categories] == [
        *("Hadir", "Terlambat", "Pulang sebelum waktunya", "Tanpa keterangan", "Izin", "Sakit"),
        *("Cuti", "Dinas luar", "Tidak mengikuti apel", "Meninggalkan sesi tanpa izin"),
        *("Atribut tidak lengkap", "Pakaian dinas tidak sesuai", "Penggunaan gawai saat sesi"),
        *("Sikap atau ucapan tidak sopan", "Keterlambatan tugas", "Lainnya"),
    ]
    assert [each.level for each in PICKLIST.sanctions] == ["ringan", "sedang", "berat"]


def test_a_category_is_found_by_code_or_label() -> None:
    assert PICKLIST.find("dinas_luar") is PICKLIST.find(" dinas  LUAR ")
    with pytest.raises(UnknownCategoryError, match="Hadir, Terlambat"):
        PICKLIST.find("Bolos")


def test_a_category_twice_is_refused() -> None:
    with pytest.raises(PicklistError, match="kode yang sama dua kali"):
        parse_picklist(TEXT.replace('"izin"', '"hadir"'))


@pytest.mark.parametrize(
    "text",
    [
        "Terbukti merokok di ruang sesi",
        "sudah TERBUKTI.",
        "Tidak terbukti",
        "terbuktilah",
        "ter\u200bbukti",
    ],
)
def test_a_verdict_is_refused(text: str) -> None:
    with pytest.raises(ProvenWordingError, match="diduga"):
        check(note("lainnya", text))
    with pytest.raises(ProvenWordingError):
        check(note("terlambat", witness=text))


def test_an_observation_or_dugaan_is_accepted() -> None:
    made = note("lainnya", "Diduga membawa bukti kehadiran milik orang lain", minutes=None)
    assert check(made) is made


def test_sickness_is_kept_as_a_code_only() -> None:
    check(note("sakit"))
    with pytest.raises(HealthNoteError, match="Sakit"):
        check(note("sakit", "demam"))
    with pytest.raises(HealthNoteError):
        check(note("sakit", witness="surat dokter"))
    with pytest.raises(HealthNoteError):
        check(note("sakit").clarified("sudah sembuh"))


def test_lainnya_says_nothing_without_a_text() -> None:
    with pytest.raises(NoteTextMissingError, match="Lainnya"):
        check(note("lainnya", "  "))


def test_minutes_belong_to_coming_late() -> None:
    assert check(note("terlambat", minutes=12)).record.minutes == 12
    with pytest.raises(NoteMinutesError, match="Atribut"):
        check(note("atribut", minutes=12))


def test_a_sanction_is_referred_to_for_cpns_and_pns_only() -> None:
    decree = Decree(number="862/1/2026", date=dt.date(2026, 1, 5), level="ringan")
    assert check(note(decree=decree)).record.decree == decree
    with pytest.raises(DecreeForPppkError, match="PPPK"):
        check(note(decree=decree), is_pppk=True)
    check(note("gawai"), is_pppk=True)


def test_a_record_travels_as_plain_json_without_what_is_empty() -> None:
    decree = Decree(number="862/1/2026", date=dt.date(2026, 1, 5), level="ringan")
    made = note("gawai", "Menelepon", time=dt.time(9, 5), decree=decree).record
    plain = made.to_plain()
    assert plain == {
        "participant": "p",
        "author": "e",
        "category": "gawai",
        "date": "2026-02-04",
        "time": "09:05:00",
        "source": "pengamatan_sesi",
        "text": "Menelepon",
        "decree": {"number": "862/1/2026", "date": "2026-01-05", "level": "ringan"},
    }
    assert NoteRecord.model_validate(plain) == made


def test_a_reply_clarifies() -> None:
    clarified = note().clarified(" Ban bocor ")
    assert (clarified.state, clarified.reply) == (NoteState.DIKLARIFIKASI, "Ban bocor")
    with pytest.raises(ReplyMissingError):
        note().clarified(" ")


def test_a_note_is_withdrawn_with_a_reason_and_then_rests() -> None:
    with pytest.raises(WithdrawalReasonError):
        note().withdrawn("")
    gone = note().withdrawn("salah orang")
    assert (gone.state, gone.reason) == (NoteState.DITARIK, "salah orang")
    check(gone)
    with pytest.raises(NoteWithdrawnError):
        gone.withdrawn("lagi")
    with pytest.raises(NoteWithdrawnError):
        gone.clarified("terima kasih")
    with pytest.raises(WithdrawalReasonError):
        check(gone.model_copy(update={"reason": ""}))


@pytest.mark.parametrize(
    ("notes", "attested", "state"),
    [
        ([], False, DisciplineState.UNCHECKED),
        ([], True, DisciplineState.ATTESTED_CLEAN),
        ([note()], False, DisciplineState.HAS_NOTES),
        ([note()], True, DisciplineState.HAS_NOTES),
        ([note().clarified("Ban bocor")], True, DisciplineState.HAS_NOTES),
        ([note().withdrawn("salah orang")], True, DisciplineState.ATTESTED_CLEAN),
        ([note().withdrawn("salah orang")], False, DisciplineState.UNCHECKED),
        ([note().withdrawn("salah orang"), note()], True, DisciplineState.HAS_NOTES),
        ([note("sakit"), note("hadir")], True, DisciplineState.ATTESTED_CLEAN),
        ([note("dinas_luar")], False, DisciplineState.UNCHECKED),
        ([note("kategori_baru")], True, DisciplineState.HAS_NOTES),
    ],
)
def test_three_honest_states(
    notes: list[DisciplineNote],
    attested: bool,  # noqa: FBT001 - a case of the table above
    state: DisciplineState,
) -> None:
    assert discipline_state(iter(notes), PICKLIST, attested=attested) == state


def test_the_states_in_words() -> None:
    assert [state.label for state in DisciplineState] == [
        *("ada catatan", "tanpa catatan", "belum diperiksa"),
    ]
